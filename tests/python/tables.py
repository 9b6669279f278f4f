"""Opens the files of a folder with pandas, DuckDB and pyarrow, and prints what each of them finds there."""

import json
import sys
from pathlib import Path

import duckdb
import pandas as pd
import pyarrow.parquet as pq

folder = Path(sys.argv[1])


def whole(frame):
    """What a frame holds, so that two programs can be held against each other."""
    numbers = frame.select_dtypes("number")
    return {
        "rows": len(frame),
        "columns": list(frame.columns),
        "sums": {name: float(numbers[name].sum()) for name in numbers.columns},
    }


def pandas_csv(path):
    return whole(pd.read_csv(path, encoding="utf-8-sig"))


def pandas_jsonl(path):
    return whole(pd.read_json(path, lines=True))


def pandas_parquet(path):
    return whole(pd.read_parquet(path))


def duckdb_any(path):
    relation = duckdb.sql(f"SELECT * FROM '{path}'")
    return whole(relation.df())


def arrow_parquet(path):
    file = pq.ParquetFile(path)
    return {
        "rows": file.metadata.num_rows,
        "columns": file.schema_arrow.names,
        "types": {field.name: str(field.type) for field in file.schema_arrow},
    }


found = {}
for path in sorted(folder.iterdir()):
    readers = {
        ".csv": {"pandas": pandas_csv, "duckdb": duckdb_any},
        ".jsonl": {"pandas": pandas_jsonl, "duckdb": duckdb_any},
        ".parquet": {"pandas": pandas_parquet, "duckdb": duckdb_any, "pyarrow": arrow_parquet},
    }[path.suffix]
    found[path.name] = {program: read(path) for program, read in readers.items()}
print(json.dumps(found))
