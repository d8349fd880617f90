"""Annotated stories as the training scripts need them: candidate pairs with their labels."""

from __future__ import annotations

import itertools
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from storycompare.article import Article, Span
from storycompare.language.analysis import Analysis, analyse
from storycompare.matching.semantic import alike
from storycompare.matching.signals import Candidates, lexical_signals

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray

__all__ = [
    "Labelled",
    "gold_sentences",
    "joined",
    "labelled_events",
    "labelled_pairs",
    "read_stories",
]


@dataclass(frozen=True)
class Labelled:
    """The candidate pairs of two articles: 1 linked, 0 not, -1 annotators differ."""

    story: str
    a: Analysis
    b: Analysis
    candidates: Candidates
    labels: NDArray[np.int8]
    lost: int  # gold links without a candidate
    gold: tuple[list[list[str]], list[list[str]]]  # the annotated sentences of each reading
    sources: int = 2  # how many articles the story has


def read_stories(path: Path) -> list[dict[str, Any]]:
    """Return the stories of a JSON Lines file."""
    return [json.loads(line) for line in path.open(encoding="utf-8")]


def joined(source: str, sentences: list[str]) -> dict[str, Any]:
    """Return an article of the sentences of ECB+, one after the other, with their spans."""
    text, spans = "", []
    for sentence in sentences:
        plain = " ".join(re.sub("``|''", '"', sentence).split())
        if plain:
            text = f"{text} {plain}".lstrip()
            spans.append([len(text) - len(plain), len(text)])
    return {"source": source, "title": None, "text": text, "sentences": spans}


def gold_sentences(spans: list[list[int]], span: Span) -> list[int]:
    """Return the annotated sentences that a span covers by half of the shorter of the two."""
    found = []
    for number, (start, end) in enumerate(spans):
        common = min(end, span.end) - max(start, span.start)
        if common * 2 >= min(end - start, span.end - span.start) > 0 and common > 0:
            found.append(number)
    return found


def labelled_pairs(stories: list[dict[str, Any]], *, semantic: bool = False) -> Iterator[Labelled]:
    """Yield every pair of articles of every story with its labelled candidates, by words alone or by vectors too."""
    for story in stories:
        links = {tuple(sorted(pair)) for pair in story["links"]}
        arguable = {tuple(sorted(pair)) for pair in story["arguable"]}
        articles = sorted(story["articles"], key=lambda article: article["source"])
        for first, second in itertools.combinations(articles, 2):
            sides = [
                analyse(Article(article["text"], article["source"], title=article["title"]))
                for article in (first, second)
            ]
            gold = [
                [
                    [f"{article['source']}:{k}" for k in gold_sentences(article["sentences"], r.sentence)]
                    for r in side.readings
                ]
                for article, side in zip((first, second), sides, strict=True)
            ]
            candidates = lexical_signals(*sides, alike=alike(*sides) if semantic else None)
            labels = np.zeros(len(candidates.left), dtype=np.int8)
            found = set()
            for row, (i, j) in enumerate(zip(candidates.left, candidates.right, strict=True)):
                pairs = {tuple(sorted(p)) for p in itertools.product(gold[0][i], gold[1][j])}
                if pairs & links:
                    labels[row] = 1
                    found |= pairs & links
                elif pairs & arguable:
                    labels[row] = -1
            sources = {first["source"], second["source"]}
            wanted = {p for p in links if {p[0].split(":")[0], p[1].split(":")[0]} == sources}
            yield Labelled(
                story["name"],
                sides[0],
                sides[1],
                candidates,
                labels,
                len(wanted - found),
                (gold[0], gold[1]),
                len(articles),
            )


def labelled_events(folder: Path) -> Iterator[Labelled]:
    """Yield the training pairs of ECB+, sentences out of two articles, with their labelled candidates; by topic."""
    for name in ("docpairs-train", "crosspairs-train"):
        for record in read_stories(folder / f"{name}.jsonl"):
            links = {(link[0], link[1]) for link in record.get("links", [])}
            sides, gold = [], []
            for source in ("a", "b"):
                parts = record[f"{source}_sentences"]
                starts = itertools.accumulate((len(part) + 2 for part in parts), initial=0)
                spans = [[s, s + len(p)] for s, p in zip(starts, parts, strict=False)]
                side = analyse(Article("\n\n".join(parts), source))
                gold.append([gold_sentences(spans, r.sentence) for r in side.readings])
                sides.append(side)
            found = lexical_signals(*sides, excerpts=True)
            pairs = zip(found.left.tolist(), found.right.tolist(), strict=True)
            own = [links & set(itertools.product(gold[0][i], gold[1][j])) for i, j in pairs]
            labels = np.array([bool(hit) for hit in own], dtype=np.int8)
            named = tuple([[str(k) for k in row] for row in side] for side in gold)
            lost = len(links - set().union(*own))
            yield Labelled(
                str(record["topic"]), sides[0], sides[1], found, labels, lost, (named[0], named[1])
            )
