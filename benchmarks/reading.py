"""Reading: the article text of real pages, and the speed of a long file of JSON lines.

usage: python benchmarks/reading.py DATA_FOLDER [--only pages|speed] [--json FILE]

Pages are scored as the article extraction benchmark does: precision and recall over shingles of four words of each
page, averaged over pages (precision over those that gave a text). Speed is measured over 200 MB that are written to a temporary folder.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import resource
import tempfile
import time
from collections import Counter
from pathlib import Path

import storycompare as sc

_WORD = re.compile(r"\w+")
_MEGABYTES = 200


def shingles(text: str) -> Counter[tuple[str, ...]]:
    found = _WORD.findall(text)
    return Counter(
        tuple(found[max(0, i) : i + 4]) for i in range(min(0, len(found) - 4), max(1, len(found) - 3))
    )


def pages(folder: Path) -> dict[str, float]:
    precisions, recalls = [], []
    missing = 0
    for line in (folder / "pages.jsonl").open(encoding="utf-8"):
        record = json.loads(line)
        try:
            text = sc.read(gzip.decompress((folder / record["html"]).read_bytes()), source="page").text
        except sc.ReadError:
            text = ""
            missing += 1
        wanted, found = shingles(record["text"]), shingles(text)
        right = sum((wanted & found).values())
        if found and text:  # the benchmark takes precision over the pages that gave something
            precisions.append(right / sum(found.values()))
        recalls.append(right / max(1, sum(wanted.values())))
    precision, recall = sum(precisions) / len(precisions), sum(recalls) / len(recalls)
    return {
        "pages: precision": precision,
        "pages: recall": recall,
        "pages: F1": 2 * precision * recall / (precision + recall),
        "pages without an article": missing,
    }


def speed() -> dict[str, float]:
    text = "The river Alder burst its banks early on Monday and cut off the town of Harrow. " * 40
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "archive.jsonl"
        size = 0
        with path.open("w", encoding="utf-8") as file:
            number = 0
            while size < _MEGABYTES * 1_000_000:
                row = {
                    "id": number,
                    "source": f"Outlet {number % 9}",
                    "title": "Flood",
                    "text": f"{number} {text}",
                }
                size += file.write(json.dumps(row) + "\n")
                number += 1
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        started = time.perf_counter()
        count = sum(1 for _ in sc.read_many(path))
        took = time.perf_counter() - started
        assert count == number
        after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {"read_many, MB/s": size / 1e6 / took, "memory taken, MB": (after - before) / 1024}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--only", choices=["pages", "speed"])
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    results: dict[str, float] = {}
    if options.only != "pages":
        results |= speed()
    if options.only != "speed":
        results |= pages(options.data / "html")
    for name, value in results.items():
        print(f"{name:30s} {value:.3f}")
    if options.json:
        options.json.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
