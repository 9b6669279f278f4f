"""Runs pieces of Python and SQL as the documentation has them, in the folder given, and prints what became of them."""

import json
import os
import sys
from pathlib import Path

import duckdb

folder, snippets = sys.argv[1:]
os.chdir(folder)
found = []
names = {}
for language, text in json.loads(Path(snippets).read_text()):
    if language == "sql":
        found.append({"rows": len(duckdb.sql(text).fetchall())})
        continue
    exec(compile(text, "snippet", "exec"), names)
    found.append({name: len(names[name]) for name in ("figures", "percents", "graph") if name in names})
print(json.dumps(found))
