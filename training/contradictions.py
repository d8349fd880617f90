"""Pairs of sentences that contradict each other, beyond those of annotated stories: made ones, and labelled single pairs.

Annotated stories have few denials. So a "not" is put into a mention of a pair that reports the same, or taken out of it;
and single pairs of sentences are read whose label says that one supports or contradicts the other. `written/denials.tsv`
holds sentences of our own, four a line, of which a clause in [[brackets]] counts: one, another that denies it, one that reports
the same though it may look like a denial, and one that does neither.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stories import read_stories
from storycompare.article import Article
from storycompare.language.analysis import analyse
from storycompare.matching.semantic import in_order, marked
from storycompare.options import MarkedSentence

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

__all__ = ["SINGLE", "denied", "single_pairs", "written_pairs"]

_Row = dict[str, Any]

WRITTEN = Path(__file__).parent / "written" / "denials.tsv"
# Of the fields of a line of WRITTEN: the clauses of two sentences report the same, and contradict each other; -1 is unknown.
ITEMS = {(0, 1): (-1, 1), (0, 2): (1, 0), (0, 3): (0, 0), (2, 1): (-1, 1), (2, 3): (0, 0)}
CLAUSE = re.compile(r"(.*?)\[\[(.+?)\]\](.*)")
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
            one, other = (MarkedSentence(text := marked(side, 0).text, ((0, len(text)),)) for side in sides)
            same, against = LABELS[pair.get("label", "unclear")]
            yield _single(f"{name}:{number}", one, other, same, same, against)


def written_pairs() -> Iterator[_Row]:
    """Yield the pairs of sentences of WRITTEN, in the form of readings: what else two sentences share is not known."""
    for number, line in enumerate(WRITTEN.read_text(encoding="utf-8").splitlines()):
        sentences = [_clause(field) for field in line.split("\t")]
        for (x, y), (same, against) in ITEMS.items():
            linked = 1 if same == 1 else -1
            yield _single(f"{WRITTEN.stem}:{number}", sentences[x], sentences[y], linked, same, against)


def _clause(field: str) -> MarkedSentence:
    before, clause, after = CLAUSE.fullmatch(field).groups()  # type: ignore[union-attr]  # else it is no such file
    return MarkedSentence(before + clause + after, ((len(before), len(before + clause)),))


def _single(
    name: str, one: MarkedSentence, other: MarkedSentence, linked: int, same: int, against: int
) -> _Row:
    one, other = in_order(one, other)
    return {
        "story": name,
        "named": [["A:0"], ["B:0"]],
        "texts": [one.text, other.text],
        "spans": [[list(span) for span in side.mentions] for side in (one, other)],
        "linked": linked,
        "same": [[same]],
        "against": [[against]],
        "words": 0.0,
        "cosine": 1.0,
        "within": False,
    }
