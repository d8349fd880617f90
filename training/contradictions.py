"""Pairs of sentences that contradict each other, beyond those of annotated stories: made ones, and labelled single pairs.

Annotated stories have few denials. So a "not" is put into a mention of a pair that reports the same, or taken out of it;
and single pairs of sentences are read whose label says that one supports or contradicts the other.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from stories import read_stories
from storycompare.article import Article
from storycompare.language.analysis import analyse
from storycompare.matching.semantic import in_order, marked

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["SINGLE", "denied", "single_pairs"]

_Row = dict[str, Any]

SINGLE = ("emergent/claims-train.jsonl", "fever_symmetric/dev.jsonl", "vitaminc_sample/half.jsonl")
# What the labels say: of the same, and of a contradiction; -1 is unknown.
LABELS = {
    "for": (1, 0),
    "against": (1, 1),
    "observing": (-1, 0),
    "agree": (-1, 0),
    "conflict": (-1, 1),
    "unclear": (-1, 0),
}
AUXILIARY = re.compile(
    r"\b(?:is|are|was|were|has|had|have|will|would|can|could|should|must|may|does|did|do)\b(?! not\b)(?=\s)"
)
NEGATION = re.compile(
    r"\b(?:not|no|never|nobody|none|nothing|without|den(?:y|ied|ies|ying)|refus\w+)\b|n['’]t\b"
)
NOT = re.compile(r" not\b(?! only)")


def denied(row: _Row, chance: random.Random) -> _Row | None:
    """Return a linked pair of sentences with one mention turned into its contrary, or None if none can be."""
    places = []
    for side in (0, 1):
        for number, (start, end) in enumerate(row["spans"][side]):
            labels = row["same"][number] if side == 0 else [one[number] for one in row["same"]]
            partners = [k for k, label in enumerate(labels) if label == 1]
            other = [row["texts"][1 - side][slice(*row["spans"][1 - side][k])] for k in partners]
            told = row["texts"][side][start:end]
            if not partners:
                continue
            if not any(NEGATION.search(words) for words in (told, *other)):
                places += [
                    (side, number, partners, start + m.end(), start + m.end(), " not")
                    for m in AUXILIARY.finditer(told)
                ][:1]
            elif NOT.search(told) and all(NEGATION.search(words) for words in other):
                places += [
                    (side, number, partners, start + m.start(), start + m.end(), "")
                    for m in NOT.finditer(told)
                ][:1]
    if not places or row["linked"] != 1 or row["within"]:
        return None
    side, number, partners, first, last, put = chance.choice(places)
    texts, spans = list(row["texts"]), [list(own) for own in row["spans"]]
    more = len(put) - (last - first)
    texts[side] = texts[side][:first] + put + texts[side][last:]
    spans[side] = [
        [start + more * (start >= last), end + more * (end >= last)] for start, end in row["spans"][side]
    ]
    same, against = ([list(labels) for labels in row[name]] for name in ("same", "against"))
    for partner in partners:
        x, y = (number, partner) if side == 0 else (partner, number)
        same[x][y], against[x][y] = -1, 1
    return row | {"texts": texts, "spans": spans, "linked": -1, "same": same, "against": against}


def single_pairs(data: Path) -> Iterator[_Row]:
    """Yield the labelled pairs of single sentences, in the form of readings."""
    for name in SINGLE:
        for number, pair in enumerate(read_stories(data / name)):
            sides = [analyse(Article(pair[key], key.upper())) for key in ("a", "b")]
            if any(len(side.readings) != 1 or not side.readings[0].mentions for side in sides):
                continue
            one, other = in_order(*(marked(side, 0) for side in sides))
            same, against = LABELS[pair.get("label", "unclear")]
            spans = [[[0, len(one.text)]], [[0, len(other.text)]]]
            yield {
                "story": f"{name}:{number}",
                "named": [["A:0"], ["B:0"]],
                "texts": [one.text, other.text],
                "spans": spans,
                "linked": same,
                "same": [[same]],
                "against": [[against]],
                "words": 0.0,
                "cosine": 1.0,
                "within": False,
            }
