"""Figures of two headlines: is the aligned figure the same or different?

usage: python benchmarks/figures.py DATA_FOLDER [--show]

Each record names a chunk of either headline. The figures of the chunks are found in the whole headline, where
their unit and what they count can be seen. They are the same if every figure and every date of one chunk
stands in the other; "at least 15" and "15" differ, as in the annotation.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from storycompare.language.dates.reading import dates
from storycompare.language.quantities import figures, same_figure

if TYPE_CHECKING:
    from storycompare.article import Figure


def in_chunk(text: str, chunk: str) -> tuple[list[Figure], set[tuple[object, ...]]]:
    start = max(0, text.find(chunk))
    end = start + len(chunk)
    found = [f for f in figures(text, 0, len(text)) if f.start < end and f.end > start]
    days = {(d.year, d.month, d.day) for d in dates(text, 0, len(text)) if d.start < end and d.end > start}
    return found, days


def judged(record: dict[str, Any]) -> str:
    left, left_days = in_chunk(record["a"], record["a_chunk"])
    right, right_days = in_chunk(record["b"], record["b_chunk"])
    covered = all(any(same_figure(a, b) for b in right) for a in left) and all(
        any(same_figure(a, b) for a in left) for b in right
    )
    return "same" if covered and left_days == right_days else "differs"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    path = options.data / "ists" / "headline_figures-train.jsonl"
    records = [json.loads(line) for line in path.open(encoding="utf-8")]
    right = 0
    hits = said = wanted = 0
    for record in records:
        answer = judged(record)
        right += answer == record["label"]
        hits += answer == record["label"] == "differs"
        said += answer == "differs"
        wanted += record["label"] == "differs"
        if options.show and answer != record["label"]:
            print(
                record["label"],
                "|",
                record["a_chunk"],
                "|",
                record["b_chunk"],
                "|",
                record["a"],
                "|",
                record["b"],
            )
    print(
        f"accuracy {right / len(records):.3f}  F1 of differs {2 * hits / max(1, said + wanted):.3f}  of {len(records)}"
    )


if __name__ == "__main__":
    main()
