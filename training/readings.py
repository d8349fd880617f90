"""Write down the sentence pairs of annotated stories that the reader learns from, with the labels of their mentions.

usage: python training/readings.py DATA_FOLDER OUT.jsonl

Reads stories/train.jsonl, more.jsonl and dev.jsonl of DATA_FOLDER, the stories of annotated_facts.tsv, the written ones, articles
that nobody annotated, and pairs of sentences of many sources. One JSON object a line and pair of sentences: `set` (train,
dev, unlabelled or mixed), `story`, `named` (the annotated sentences that the two are), `texts`, `spans` (of the mentions of each, in its
text), `linked` (1, 0, or -1 where annotators differ), `same` (a row for each mention of the first, a column for each
of the second, likewise), `against` (likewise, whether they contradict each other), `words` (the probability of a link by words alone), `cosine`, `within` (both are of one article).
The shorter sentence stands first, as it is read at run time. All linked pairs are there, and of the others those that
words or vectors leave in doubt. A few minutes.
"""

from __future__ import annotations

import argparse
import collections
import itertools
import json
import random
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from annotated import learnt_stories, unlabelled_stories
from contradictions import denied, single_pairs, written_pairs
from pairs import mixed_pairs
from stories import gold_sentences, read_stories
from storycompare.article import Article, Span
from storycompare.language.analysis import analyse
from storycompare.matching.lexical import Rows, overlap, story_weights
from storycompare.matching.scorer import load
from storycompare.matching.semantic import in_order, marked, sentence_vectors
from storycompare.matching.signals import lexical_signals

if TYPE_CHECKING:
    from collections.abc import Iterator

    from storycompare.language.analysis import Analysis

__all__ = ["Gold", "rows"]

# Pairs below both are not read at run time either.
WORTH_WORDS, WORTH_COSINE = 0.01, 0.55
# Pairs of sentences of one article are read if they share this much.
WITHIN = 0.08
# The share of linked pairs of which a contrary is made, where one can be.
DENIED = 0.3

_Pairs = dict[tuple[int, int], int]


class Gold:
    """What the annotators of a story say of two spans: the same (1), not (0), or doubtful (-1)."""

    def __init__(self, story: dict[str, Any]) -> None:
        self.units: list[tuple[str, int, int]] = []
        self.known: _Pairs = {}
        self.disputed = {tuple(sorted(c["units"])) for c in story["conflicts"] if "units" in c}
        # Sentences that differ in something, where nobody says in which of their mentions.
        self.doubtful = {tuple(sorted(c["pair"])) for c in story["conflicts"] if "units" not in c}
        (self._clustered if "units" in story else self._by_sentences)(story)
        self.by_source: dict[str, list[int]] = collections.defaultdict(list)
        for number, (source, _, _) in enumerate(self.units):
            self.by_source[source].append(number)

    def _clustered(self, story: dict[str, Any]) -> None:
        self.units = [(source, start, end) for source, start, end in story["units"]]
        for name, label in (("unsure", -1), ("facts", 1)):
            for fact in story[name]:
                for pair in itertools.combinations(sorted(set(fact)), 2):
                    self.known[pair] = label

    def _by_sentences(self, story: dict[str, Any]) -> None:
        """Two mentions are the same if each names the sentence of the other and `apart` does not part them."""
        spans = {article["source"]: article["sentences"] for article in story["articles"]}
        home, partners, names = [], [], []
        for sentence, mentions in story["mentions"].items():
            source, number = sentence.rsplit(":", 1)
            start = spans[source][int(number)][0]
            for place, mention in enumerate(mentions):
                self.units.append((source, start + mention[0], start + mention[1]))
                home.append(sentence)
                partners.append(set(mention[4]))
                names.append((sentence, place))
        apart = {frozenset((tuple(a), tuple(b))) for a, b in story.get("apart", [])}
        near: dict[int, set[int]] = collections.defaultdict(set)
        for i, j in itertools.combinations(range(len(self.units)), 2):
            if self.units[i][0] == self.units[j][0]:
                continue
            said = (home[j] in partners[i]) + (home[i] in partners[j])
            if said == 2 and frozenset((names[i], names[j])) not in apart:
                self.known[i, j] = 1
                near[i].add(j)
                near[j].add(i)
            elif said == 1:
                self.known[i, j] = -1
        for i, j in itertools.combinations(range(len(self.units)), 2):
            if self.units[i][0] == self.units[j][0] and near[i] & near[j]:
                self.known[i, j] = 1

    def within(self, source: str, span: Span) -> list[int]:
        """Return the units of which a span covers half, or of which half covers the span."""
        return [
            k
            for k in self.by_source[source]
            if 2 * (min(span.end, self.units[k][2]) - max(span.start, self.units[k][1]))
            >= min(span.end - span.start, self.units[k][2] - self.units[k][1])
        ]

    def label(self, left: list[int], right: list[int]) -> int:
        """Return what is known of two mentions by the units that they hold."""
        labels = {self.known.get((min(i, j), max(i, j)), 0) for i in left for j in right}
        return 1 if 1 in labels else -1 if -1 in labels or not labels else 0

    def against(self, left: list[int], right: list[int]) -> int:
        """Return whether one of two mentions contradicts the other, by the units that they hold."""
        pairs = {(min(i, j), max(i, j)) for i in left for j in right}
        return 1 if pairs & self.disputed else 0 if pairs else -1


class _Side:
    """An article with the annotated sentences and units of its readings."""

    def __init__(self, record: dict[str, Any], gold: Gold) -> None:
        self.source = record["source"]
        self.analysis = analyse(Article(record["text"], self.source, title=record.get("title")))
        self.named = [
            [f"{self.source}:{k}" for k in gold_sentences(record["sentences"], r.sentence)]
            for r in self.analysis.readings
        ]
        self.units = [[gold.within(self.source, m) for m in r.mentions] for r in self.analysis.readings]


def _candidates(a: Analysis, b: Analysis) -> dict[tuple[int, int], tuple[float, float]]:
    """The pairs of two articles that words or vectors leave in doubt, with the probability and the cosine."""
    found = lexical_signals(a, b)
    by_words = load("lexical").probability(found.columns(load("lexical").names))
    left, right = sentence_vectors(a), sentence_vectors(b)
    cosine = np.sum(left[found.left] * right[found.right], axis=1)
    keep = (by_words >= WORTH_WORDS) | (cosine >= WORTH_COSINE)
    return {
        (int(found.left[k]), int(found.right[k])): (round(float(by_words[k]), 4), round(float(cosine[k]), 4))
        for k in np.flatnonzero(keep)
    }


def _alike(a: Analysis) -> dict[tuple[int, int], tuple[float, float]]:
    """The pairs of sentences of one article that have most in common."""
    stems = Rows([reading.stems() for reading in a.readings])
    shared = overlap(stems, stems, story_weights(stems)).jaccard()
    numbers = range(len(a.readings))
    return {
        (i, j): (round(float(shared[i, j]), 4), 0.0)
        for i, j in itertools.combinations(numbers, 2)
        if shared[i, j] >= WITHIN and a.readings[i].mentions and a.readings[j].mentions
    }


def rows(story: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the pairs of sentences of a story that are linked or in doubt."""
    gold = Gold(story)
    links = {tuple(sorted(pair)) for pair in story["links"]}
    arguable = {tuple(sorted(pair)) for pair in story["arguable"]}
    sides = [_Side(article, gold) for article in sorted(story["articles"], key=lambda a: a["source"])]
    for a, b in itertools.combinations_with_replacement(sides, 2):
        within = a is b
        scores = _alike(a.analysis) if within else _candidates(a.analysis, b.analysis)
        for i, j in _pairs(a, b):
            same = [[gold.label(x, y) for y in b.units[j]] for x in a.units[i]]
            linked = _linked(a.named[i], b.named[j], links, arguable)
            against = [[gold.against(x, y) for y in b.units[j]] for x in a.units[i]]
            if gold.doubtful & _named_pairs(a.named[i], b.named[j]):
                against = [[-1] * len(row) for row in against]
            if within:
                flat = {label for row in same for label in row}
                linked = 1 if 1 in flat else -1 if -1 in flat else 0
            if (i, j) not in scores and linked != 1:
                continue
            words, cosine = scores.get((i, j), (0.0, 0.0))
            one, other = marked(a.analysis, i), marked(b.analysis, j)
            row = {
                "story": story["name"],
                "named": [a.named[i], b.named[j]],
                "texts": [one.text, other.text],
                "spans": [one.mentions, other.mentions],
                "linked": linked,
                "same": same,
                "against": against,
                "words": words,
                "cosine": cosine,
                "within": within,
            }
            if in_order(one, other) != (one, other):
                row |= {name: row[name][::-1] for name in ("named", "texts", "spans")}
                for name in ("same", "against"):
                    row[name] = [list(column) for column in zip(*row[name], strict=True)]
            yield row


def _pairs(a: _Side, b: _Side) -> Iterator[tuple[int, int]]:
    for i, one in enumerate(a.analysis.readings):
        for j, other in enumerate(b.analysis.readings):
            if one.mentions and other.mentions and (a is not b or i < j):
                yield i, j


def _linked(one: list[str], other: list[str], links: set[Any], arguable: set[Any]) -> int:
    pairs = _named_pairs(one, other)
    return 1 if pairs & links else -1 if pairs & arguable else 0


def _named_pairs(one: list[str], other: list[str]) -> set[tuple[str, ...]]:
    return {tuple(sorted(pair)) for pair in itertools.product(one, other)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    with options.out.open("w", encoding="utf-8") as out:
        for name, row in _all(options.data):
            out.write(json.dumps(row | {"set": name}) + "\n")


def _all(data: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield all rows, each with the name of its set."""
    chance = random.Random(0)
    for story in read_stories(data / "stories" / "dev.jsonl"):
        yield from (("dev", row) for row in rows(story))
    for story in learnt_stories(data):
        for row in rows(story):
            yield "train", row
            contrary = denied(row, chance) if chance.random() < DENIED else None
            if contrary:
                yield "train", contrary
    for row in itertools.chain(single_pairs(data), written_pairs()):
        yield "train", row
    for story in unlabelled_stories(data):
        for row in rows(story):
            if not row["within"]:
                unknown = {k: [[-1] * len(line) for line in row[k]] for k in ("same", "against")}
                yield "unlabelled", row | unknown | {"linked": -1}
    for one, other, linked in mixed_pairs(data):
        texts = sorted((one, other), key=len)
        labels = {"linked": linked, "same": [], "against": [], "spans": [[], []]}
        yield (
            "mixed",
            {"story": "mixed", "texts": texts, "words": 0.0, "cosine": 1.0, "within": False} | labels,
        )


if __name__ == "__main__":
    main()
