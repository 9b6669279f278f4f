"""Matches columns of names with the client that others wrote, and prints what it found."""

import json
import sys

import pandas as pd
from reconciler import reconcile

endpoint = sys.argv[1]


def best(names, **more):
    frame = reconcile(pd.Series(names), reconciliation_endpoint=endpoint, **more)
    return {row.input_value: [row.id, bool(row.match)] for row in frame.itertuples()}


typed = reconcile(pd.Series(["Taiping"]), type_id="TOWN", reconciliation_endpoint=endpoint)
towns = pd.Series(["Chengjiao Street"])
print(
    json.dumps(
        {
            "plain": best(["Taiping Town", "西和村"]),
            "typed": best(["Wenquan", "Taiping"], type_id="TOWN"),
            "narrowed": best(["Xihe Village"], property_mapping={"partOf": towns}),
            "first": str(typed.type_id[0]),
        }
    )
)
