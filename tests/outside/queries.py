"""Sends queries that Hypothesis makes along a schema, and four breakings of each, and counts what comes back."""

import json
import random
import re
import sys
from collections import Counter

import requests
from hypothesis import HealthCheck, Phase, Verbosity, given, seed, settings
from hypothesis import strategies as st
from hypothesis_graphql import from_schema
from hypothesis_graphql.nodes import String

address, schema_file, count, chosen = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
with open(schema_file, encoding="utf-8") as file:
    schema = file.read()

scalars = {
    "EDTF": st.sampled_from(["2021", "2012/2022", "2021-02-30", ""]).map(String),
    "DateTime": st.sampled_from(["2026-01-01T00:00:00Z", "yesterday"]).map(String),
}
session = requests.Session()
session.headers["accept"] = "application/graphql-response+json"
chance = random.Random(chosen)
statuses, codes, faults = Counter(), Counter(), []
sent = 0


# To make one takes a third of a second along a schema of this size; to break it takes none.
breakings = 4


def cut(text):
    """The text with a letter left out, doubled or another one, or a part of it cut off."""
    at = chance.randrange(len(text))
    return chance.choice(
        [
            lambda: text[:at] + text[at + 1 :],
            lambda: text[:at] + text[at] * 2 + text[at + 1 :],
            lambda: text[:at] + chance.choice('{}()[]":$@!|&0\u0000\u202e太') + text[at + 1 :],
            lambda: text[:at],
            lambda: text[:at] + text[chance.randrange(len(text)) :],
        ]
    )()


def swapped(text):
    """The text with a word, a number or a value in another's place: it can be read, and is rarely valid."""
    words = list(re.finditer(r'"[^"]*"|[\w.-]+', text))
    if not words:
        return text
    one, other = chance.choice(words), chance.choice(words)
    return text[: one.start()] + other.group() + text[one.end() :]


@seed(chosen)
@settings(
    max_examples=-(-count // (1 + breakings)),
    deadline=None,
    database=None,
    phases=[Phase.generate],
    verbosity=Verbosity.quiet,
    suppress_health_check=list(HealthCheck),
)
@given(from_schema(schema, custom_scalars=scalars))
def ask(text):
    send(text)
    for _ in range(breakings if text else 0):
        send(chance.choice([cut, swapped])(text))


def send(query):
    global sent
    sent += 1
    answer = session.post(address, json={"query": query}, timeout=30)
    statuses[answer.status_code] += 1
    told = answer.json()
    errors = told.get("errors", [])
    for code in {error["extensions"]["code"] for error in errors} or {"NONE"}:
        codes[code] += 1
    if answer.status_code >= 500 or any(error["extensions"]["code"] == "INTERNAL_SERVER_ERROR" for error in errors):
        faults.append({"status": answer.status_code, "query": query[:2000], "errors": errors[:2]})


ask()
print(json.dumps({"sent": sent, "statuses": statuses, "codes": codes, "faults": faults[:5], "faulty": len(faults)}))
