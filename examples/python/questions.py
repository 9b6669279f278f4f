# %% [markdown]
# # Three questions to the graph
#
# A notebook as a script: an editor that knows `# %%` runs it cell by cell, `python questions.py` as a whole.
# The service is asked at `SERVICE`, http://127.0.0.1:4000 if it is not set.

# %%
import os

import matplotlib

if not os.environ.get("DISPLAY"):
    matplotlib.use("Agg")  # without a screen the chart is only saved
import matplotlib.pyplot as plt
import pandas as pd
from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

service = os.environ.get("SERVICE", "http://127.0.0.1:4000")
client = Client(transport=RequestsHTTPTransport(url=f"{service}/graphql"))


def pages(operation, field, **variables):
    """All rows of a list, page by page; the operation takes $after and asks for pageInfo."""
    after = None
    while True:
        connection = client.execute(gql(operation), variable_values={**variables, "after": after})[field]
        yield from connection["nodes"]
        if not connection["pageInfo"]["hasNextPage"]:
            return
        after = connection["pageInfo"]["endCursor"]


# %% [markdown]
# ## 1. What fell, and does the stated fall agree with the figures it is between?
#
# Amounts are exact decimals, as text: `computed` is worked out by the service from the two figures.

# %%
falls = pd.json_normalize(
    list(
        pages(
            """
            query Falls($after: String) {
              observations(aspect: CHANGE_PCT, value: { lte: 0 }, first: 50, after: $after) {
                pageInfo { hasNextPage endCursor }
                nodes {
                  metric { name }
                  quantity { amount }
                  changeOf {
                    quantity { amount }
                    change { computed agrees baseline { quantity { amount } period { edtf } } }
                  }
                }
              }
            }
            """,
            "observations",
        )
    )
).rename(
    columns={
        "metric.name": "metric",
        "quantity.amount": "stated",
        "changeOf.quantity.amount": "now",
        "changeOf.change.computed": "computed",
        "changeOf.change.agrees": "agrees",
        "changeOf.change.baseline.quantity.amount": "before",
        "changeOf.change.baseline.period.edtf": "since",
    }
)
falls = falls.reindex(columns=["metric", "since", "before", "now", "stated", "computed", "agrees"])
print(falls.to_string(index=False))

# %% [markdown]
# ## 2. Which shares are certainly 95 % or more?
#
# "More than 98 %" says how low the value is at least, and "94 %" says it exactly: `least` and `most` hold either.
# Of two readings of one place the less likely one is `DEPRECATED` and left out.

# %%
shares = pd.json_normalize(
    list(
        pages(
            """
            query Shares($after: String) {
              observations(
                unit: "PERCENT", aspect: LEVEL, not: { rank: DEPRECATED }, first: 50, after: $after
              ) {
                pageInfo { hasNextPage endCursor }
                nodes {
                  id
                  metric { name }
                  quantity { text value lower upper comparator }
                  flags { kind }
                  evidence { token passage { ordinal } }
                }
              }
            }
            """,
            "observations",
        )
    )
).rename(columns=lambda name: name.removeprefix("quantity."))
exact = shares["comparator"] == "EXACT"
shares["least"] = shares["value"].where(exact, shares["lower"]).astype(float)
shares["most"] = shares["value"].where(exact, shares["upper"]).astype(float)
certain = shares[shares["least"] >= 95].sort_values(["least", "id"], ascending=[False, True])
print(certain[["metric.name", "text", "comparator", "least", "most"]].to_string(index=False))

# %% [markdown]
# ## 3. Where is the report doubtful, and why?
#
# One row for each flag of each statement, counted by section and kind of doubt.

# %%
doubts = pd.DataFrame(
    [
        {"statement": statement["id"], "kind": flag["kind"], "section": section}
        for statement in pages(
            """
            query Doubtful($after: String) {
              statements(flagged: true, first: 100, after: $after) {
                pageInfo { hasNextPage endCursor }
                nodes { id flags { kind } evidence { passage { section { title } } } }
              }
            }
            """,
            "statements",
        )
        for section in sorted({evidence["passage"]["section"]["title"] for evidence in statement["evidence"]})
        for flag in statement["flags"]
    ]
)
doubtful = pd.crosstab(doubts["section"], doubts["kind"])
print(doubtful.to_string())

# %% [markdown]
# ## The shares, with what their words leave open
#
# A dot is the printed number, filled if it is exact; a line reaches as far as the value may lie.

# %%
drawn = shares.dropna(subset=["value"]).sort_values(["value", "id"])
places = range(len(drawn))
fills = ["tab:blue" if comparator == "EXACT" else "white" for comparator in drawn["comparator"]]
figure, axes = plt.subplots(figsize=(9, 0.4 * len(drawn) + 1.2), layout="constrained")
axes.hlines(places, drawn["least"].fillna(0), drawn["most"].fillna(100), color="tab:blue", zorder=1)
axes.scatter(drawn["value"], places, color=fills, edgecolor="tab:blue", zorder=2)
axes.set_yticks(places, drawn["metric.name"])
axes.set_xlim(drawn["value"].min() - 5, 100.5)
axes.set_xlabel("per cent")
figure.savefig("shares.png", dpi=120)
