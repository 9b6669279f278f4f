"""Reads a board by Grafana's own definitions, writes it anew, and prints what did not come back: nothing, if all of it is known there."""

import json
import sys

from grafana_foundation_sdk.cog import plugins
from grafana_foundation_sdk.cog.encoder import JSONEncoder
from grafana_foundation_sdk.models import dashboard

plugins.register_default_plugins()


def lost(given, back, path=""):
    if isinstance(given, dict):
        for key, value in given.items():
            if not isinstance(back, dict) or key not in back:
                yield f"{path}/{key}"
            else:
                yield from lost(value, back[key], f"{path}/{key}")
    elif isinstance(given, list):
        for at, value in enumerate(given):
            yield from lost(value, back[at] if isinstance(back, list) and at < len(back) else None, f"{path}/{at}")
    elif given != back:
        yield path


board = json.load(sys.stdin)
read = dashboard.Dashboard.from_json(board)
print(json.dumps(list(lost(board, json.loads(JSONEncoder().encode(read))))))
