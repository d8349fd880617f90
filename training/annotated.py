"""Stories that were annotated for the reader alone, in the form of those of stories/more.jsonl.

`annotated_facts.tsv` says where each text is from, where the mentions of facts stand in it, and which of them report the
same, by the rules of the stories: numbers only, as the texts may not be published. `written/` holds stories of our own,
in the form of the golden ones (tests/golden/README.md): paraphrase and conflicts are denser there than in what one finds.
"""

from __future__ import annotations

import csv
import itertools
import json
import sys
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from stories import joined, read_stories
from storycompare.article import Article
from storycompare.language.analysis import analyse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

__all__ = [
    "LEARNT",
    "PARTS",
    "STORIES",
    "UNSEEN",
    "annotated_stories",
    "learnt_stories",
    "part_of",
    "unlabelled_stories",
    "whole_stories",
    "written_stories",
]

HERE = Path(__file__).parent
FACTS = HERE / "annotated_facts.tsv"
WRITTEN = HERE / "written"
TEXTS = ("allsides/triplets.jsonl", "ecbplus/docs-train-dev.jsonl", "polnear/train.jsonl")
STORIES = ("stories/train.jsonl", "stories/more.jsonl")
LEARNT = (*STORIES, *TEXTS)
HELD_BACK = ("w6", "w7")  # how the names of the written stories begin that nothing learns from: to choose on

# The stories are in so many parts, so that networks can say something of stories that they had not seen; these parts
# the sentence encoder that trees learn from had not seen either.
PARTS, UNSEEN = 4, (0, 1)
# How the names of the stories begin that are of whole articles, and of written ones. The beginnings of reports (n, q, s, u)
# have more that is shared: average precision of links on stories/dev.jsonl is .757 of trees without them, .747 with all.
WHOLE = ("b", "e", "f", "k", "m", "p", "r", "t", "w")

Unit = tuple[str, int, int]  # source, start, end


def learnt_stories(data: Path, wanted: Callable[[str], bool] = bool) -> list[dict[str, Any]]:
    """Return all stories with links to learn from, or those whose names are wanted."""
    found = [story for name in STORIES for story in read_stories(data / name) if wanted(story["name"])]
    return found + list(annotated_stories(data, wanted))


def part_of(story: str) -> int:
    """Return the part that a story is in, by its name."""
    return zlib.crc32(story.encode()) % PARTS


def whole_stories(data: Path, parts: Sequence[int]) -> list[dict[str, Any]]:
    """Return the stories of some parts that are of whole articles."""

    def wanted(name: str) -> bool:
        return name.startswith(WHOLE) and part_of(name) in parts

    return learnt_stories(data, wanted)


def annotated_stories(data: Path, wanted: Callable[[str], bool] = bool) -> Iterator[dict[str, Any]]:
    """Yield the stories of the table with the texts of `data`, and the written ones."""
    triples, documents, articles = (_by_id(data / name) for name in TEXTS)

    def texts(origin: str) -> list[str]:
        kind, _, named = origin.partition(":")
        if kind == "allsides":
            return [_headed(article["title"], article["text"]) for article in triples[named]["articles"]]
        if kind == "ecbplus":
            return [joined("", documents[name]["sentences"])["text"] for name in named.split()]
        return [articles[name]["text"] for name in named.split()]

    for row in csv.DictReader(FACTS.open(encoding="utf-8"), delimiter="\t"):
        if not wanted(row["story"]):
            continue
        places = [(unit[0], *map(int, unit[1:].split("-"))) for unit in row["units"].split()]
        told = (conflict.partition(":") for conflict in row["conflicts"].split())
        yield _story(
            row["story"],
            dict(zip("abc", texts(row["origin"]), strict=False)),
            [(source, start, end) for source, start, end in places],
            *([_numbers(group) for group in row[name].split()] for name in ("facts", "unsure")),
            [(kind, _numbers(named)) for kind, _, named in told],
        )
    yield from written_stories(wanted)


def written_stories(wanted: Callable[[str], bool] = bool) -> Iterator[dict[str, Any]]:
    """Yield the stories of our own that may be learnt from; their names begin with w."""
    sys.path.append(str(HERE.parent / "tests"))
    from golden_files import read  # they are read as the golden stories are

    for path in sorted(WRITTEN.glob("*.story")):
        if path.stem.startswith(HELD_BACK) or not wanted(path.stem):
            continue
        story = read(path)
        units = sorted({(p.source, p.start, p.end) for _, places in story.facts for p in places})
        number = {unit: k for k, unit in enumerate(units)}
        told = [sorted({number[p.source, p.start, p.end] for p in places}) for _, places in story.facts]
        conflicts = [
            (kind, units_of)
            for kind, *details in story.conflicts
            if (units_of := _holding(details, told, units))
        ]
        denials = [pair for kind, pair in conflicts if kind == "denial"]
        facts = [part for fact in told for part in _undisputed(fact, denials) if len(part) > 1]
        texts = {a.source: a.text for a in story.articles}
        yield _story(path.stem, texts, units, facts, denials, conflicts)


def unlabelled_stories(data: Path) -> Iterator[dict[str, Any]]:
    """Yield articles on one event that nobody annotated, as stories without facts: a network may say what they share."""
    known = {row["origin"] for row in csv.DictReader(FACTS.open(encoding="utf-8"), delimiter="\t")}
    for named, triple in _by_id(data / TEXTS[0]).items():
        if f"allsides:{named}" not in known:
            texts = [_headed(article["title"], article["text"]) for article in triple["articles"]]
            yield _story(f"U{named}", dict(zip("abc", texts, strict=False)), [], [], [], [])
    events: dict[str, list[str]] = {}
    for record in _by_id(data / TEXTS[1]).values():
        if record["split"] == "train":
            events.setdefault(record["subtopic"], []).append(joined("", record["sentences"])["text"])
    for event, own in sorted(events.items()):
        for first in range(0, len(own) - 1, 3):
            texts = own[first : first + 3]
            yield _story(f"E{event}:{first}", dict(zip("abc", texts, strict=False)), [], [], [], [])


def _by_id(path: Path) -> dict[str, dict[str, Any]]:
    return {record["id"]: record for record in map(json.loads, path.open(encoding="utf-8"))}


def _headed(title: str | None, text: str) -> str:
    """A text below its headline, without the stop that the collection put after it."""
    return "\n\n".join(filter(None, (" ".join((title or "").split()).removesuffix("."), text)))


def _numbers(told: str) -> list[int]:
    return [int(number) for number in told.split(",")]


def _story(
    name: str,
    texts: dict[str, str],
    units: list[Unit],
    facts: list[list[int]],
    unsure: list[list[int]],
    conflicts: Iterable[tuple[str, list[int]]],
) -> dict[str, Any]:
    articles = [_article(source, text) for source, text in texts.items()]
    spans = {article["source"]: article["sentences"] for article in articles}
    home = [
        next(f"{source}:{k}" for k, (s, e) in enumerate(spans[source]) if start < e and end > s)
        for source, start, end in units
    ]
    links, arguable = (_linked(groups, home) for groups in (facts, unsure))
    return {
        "name": name,
        "articles": articles,
        "units": units,
        "facts": facts,
        "unsure": unsure,
        "links": sorted(links),
        "arguable": sorted(arguable - links),
        "furniture": [],
        "conflicts": [
            {"type": kind, "units": pair, "pair": [home[unit] for unit in pair], "by": [1]}
            for kind, pair in conflicts
        ],
    }


def _article(source: str, text: str) -> dict[str, Any]:
    sentences = [[r.sentence.start, r.sentence.end] for r in analyse(Article(text, source)).readings]
    return {"source": source, "title": None, "text": text, "sentences": sentences}


def _linked(groups: list[list[int]], home: list[str]) -> set[tuple[str, str]]:
    """The sentences of two articles that a group of units names together."""
    found = set()
    for group in groups:
        for pair in itertools.combinations(sorted({home[unit] for unit in group}), 2):
            if pair[0].rpartition(":")[0] != pair[1].rpartition(":")[0]:
                found.add(pair)
    return found


def _holding(details: list[Any], facts: list[list[int]], units: list[Unit]) -> list[int]:
    """The two units of one fact that hold two details, if there are such."""
    one, other = (
        {
            k
            for k, (source, start, end) in enumerate(units)
            if source == d.source and start < d.end and d.start < end
        }
        for d in details
    )
    return next(
        ([x, y] for fact in facts for x in fact if x in one for y in fact if y in other and x != y), []
    )


def _undisputed(fact: list[int], denials: list[list[int]]) -> list[list[int]]:
    """Part a fact in the units that report it and those that deny it: by the rules of the stories these are two."""
    parts: list[list[int]] = []
    for unit in fact:
        part = next((p for p in parts if not any(unit in d and set(p) & set(d) for d in denials)), None)
        if part is None:
            parts.append([unit])
        else:
            part.append(unit)
    return parts
