"""Rows written to a file of each kind that is read."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING, Any

import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def written(path: Path, rows: Sequence[dict[str, Any]]) -> Path:
    """Write rows in the form that the ending of the path names, and return the path."""
    frame, lines = pd.DataFrame(rows), "".join(json.dumps(row) + "\n" for row in rows)
    kind = path.name.partition(".")[2]
    if kind == "csv":
        frame.to_csv(path, index=False)
    elif kind == "tsv":
        frame.to_csv(path, index=False, sep="\t")
    elif kind == "parquet":
        frame.to_parquet(path)
    elif kind == "json":
        path.write_text(json.dumps(rows), encoding="utf-8")
    elif kind == "jsonl":
        path.write_text(lines, encoding="utf-8")
    elif kind == "jsonl.gz":
        path.write_bytes(gzip.compress(lines.encode()))
    else:
        raise AssertionError(f"rows are not written as .{kind}")
    return path
