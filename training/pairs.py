"""Labelled pairs of sentences of many sources, for a network that has to learn to read two sentences together."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING, Any

from storycompare.language.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["Pair", "mixed_pairs"]

Pair = tuple[str, str, float]


def _records(path: Path) -> Iterator[dict[str, Any]]:
    for line in path.open(encoding="utf-8"):
        yield json.loads(line)


def _overlap(a: str, b: str) -> float:
    left, right = ({w.stem for w in words(text) if w.stem} for text in (a, b))
    return len(left & right) / max(1, len(left | right))


def _documents(path: Path, most: int, negatives: int) -> list[Pair]:
    """Linked sentences of two documents, and the most alike of those that are not linked."""
    records = list(_records(path))
    random.shuffle(records)
    found: list[Pair] = []
    for record in records[:1500]:
        links = {(link[0], link[1]): link[2] for link in record.get("links", [])}
        others = []
        for i, a in enumerate(record["a_sentences"]):
            for j, b in enumerate(record["b_sentences"]):
                if (i, j) in links:
                    found.append((a, b, 1.0 if links[i, j] == "same" else 0.75))
                else:
                    others.append((_overlap(a, b) + random.random() * 0.05, a, b))
        others.sort(reverse=True)
        found += [(a, b, 0.0) for _, a, b in others[:negatives]]
    random.shuffle(found)
    return found[:most]


def mixed_pairs(data: Path) -> list[Pair]:
    """Return pairs of many sources with a target between 0 and 1."""
    found: list[Pair] = []
    news = (
        "2012-MSRpar",
        "2012-SMTnews",
        "2013-headlines",
        "2014-deft-news",
        "2014-headlines",
        "2014-tweet-news",
    )
    for name in ("stsb-train", *(f"sts{part}" for part in news)):
        for r in _records(data / "sts" / f"{name}.jsonl"):
            if r.get("genre") != "main-captions" or random.random() > 0.6:
                found.append((r["a"], r["b"], min(1.0, max(0.0, (r["score"] - 0.5) / 4))))
    found += [(r["a"], r["b"], 0.95 if r["label"] else 0.15) for r in _records(data / "mrpc" / "train.jsonl")]
    for part in ("rte1", "rte2", "rte3"):
        rows = _records(data / "rte" / f"{part}-dev.jsonl")
        found += [(r["a"], r["b"], 1.0 if r["label"] == "entail" else 0.2) for r in rows]
    found += _documents(data / "ecbplus" / "docpairs-train.jsonl", 9000, 4)
    found += _documents(data / "ecbplus" / "crosspairs-train.jsonl", 1500, 2)
    rows = _records(data / "superpal" / "multinews-dev.jsonl")
    found += [(r["summary_sentence"], r["doc_sentence"], 1.0) for r in rows]
    return found
