"""Runs a notebook-style script in this folder and prints some of its tables as JSON, row by row."""

import contextlib
import io
import json
import runpy
import sys

script, *names = sys.argv[1:]
with contextlib.redirect_stdout(io.StringIO()):
    cells = runpy.run_path(script)
print(json.dumps({name: json.loads(cells[name].to_json(orient="table", index=True))["data"] for name in names}))
