"""Stories that were annotated for the reader alone, in the form of those of stories/more.jsonl.

`annotated_facts.tsv` says where each text is from, where the mentions of facts stand in it, and which of them report the
same, by the rules of the stories: numbers only, as the texts may not be published.
"""

from __future__ import annotations

import csv
import itertools
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stories import joined, read_stories
from storycompare.article import Article
from storycompare.language.analysis import analyse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["LEARNT", "STORIES", "annotated_stories", "learnt_stories"]

FACTS = Path(__file__).parent / "annotated_facts.tsv"
TEXTS = ("allsides/triplets.jsonl", "ecbplus/docs-train-dev.jsonl", "polnear/train.jsonl")
STORIES = ("stories/train.jsonl", "stories/more.jsonl")
LEARNT = (*STORIES, *TEXTS)


def learnt_stories(data: Path) -> list[dict[str, Any]]:
    """Return all stories with links to learn from."""
    return [s for name in STORIES for s in read_stories(data / name)] + list(annotated_stories(data))


def annotated_stories(data: Path) -> Iterator[dict[str, Any]]:
    """Yield the stories of the table with the texts of `data`."""
    triples, documents, articles = (_by_id(data / name) for name in TEXTS)

    def texts(origin: str) -> list[tuple[str | None, str]]:
        kind, _, named = origin.partition(":")
        if kind == "allsides":
            return [(article["title"], article["text"]) for article in triples[named]["articles"]]
        if kind == "ecbplus":
            return [(None, joined("", documents[name]["sentences"])["text"]) for name in named.split()]
        return [(None, articles[name]["text"]) for name in named.split()]

    for row in csv.DictReader(FACTS.open(encoding="utf-8"), delimiter="\t"):
        yield _story(row, texts(row["origin"]))


def _by_id(path: Path) -> dict[str, dict[str, Any]]:
    return {record["id"]: record for record in map(json.loads, path.open(encoding="utf-8"))}


def _story(row: dict[str, str], texts: Iterable[tuple[str | None, str]]) -> dict[str, Any]:
    articles = [_article(*sided) for sided in zip("abc", texts, strict=False)]
    units = [(unit[0], *map(int, unit[1:].split("-"))) for unit in row["units"].split()]
    spans = {article["source"]: article["sentences"] for article in articles}
    home = [
        next(f"{source}:{k}" for k, (s, e) in enumerate(spans[source]) if start < e and end > s)
        for source, start, end in units
    ]
    facts, unsure = (
        [[int(unit) for unit in group.split(",")] for group in row[name].split()]
        for name in ("facts", "unsure")
    )
    links, arguable = (_linked(groups, home) for groups in (facts, unsure))
    return {
        "name": row["story"],
        "articles": articles,
        "units": units,
        "facts": facts,
        "unsure": unsure,
        "links": sorted(links),
        "arguable": sorted(arguable - links),
        "furniture": [],
        "conflicts": [_conflict(told, home) for told in row["conflicts"].split()],
    }


def _article(source: str, told: tuple[str | None, str]) -> dict[str, Any]:
    title, text = told
    sentences = [
        [r.sentence.start, r.sentence.end] for r in analyse(Article(text, source, title=title)).readings
    ]
    return {"source": source, "title": title, "text": text, "sentences": sentences}


def _linked(groups: list[list[int]], home: list[str]) -> set[tuple[str, str]]:
    """The sentences of two articles that a group of units names together."""
    found = set()
    for group in groups:
        for pair in itertools.combinations(sorted({home[unit] for unit in group}), 2):
            if pair[0][0] != pair[1][0]:
                found.add(pair)
    return found


def _conflict(told: str, home: list[str]) -> dict[str, Any]:
    """A conflict, written as its type and its units: figure:3,8."""
    kind, _, named = told.partition(":")
    units = [int(unit) for unit in named.split(",")]
    return {"type": kind, "units": units, "pair": [home[unit] for unit in units], "by": [1]}
