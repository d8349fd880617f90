"""Which articles are compared with each other: an archive, divided into stories by a column of group ids.

An archive is no tidy place: an outlet has two articles on one event, a story has one article only, a row has no text.
None of that stops the rest; what was done about it is told in the tables `articles`, `stories` and `errors`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ..article import Article
from ..errors import InputError, one_line
from ..reading.record import OTHER_NAMES, article_of
from ..reading.tables import rows_of_frame
from .archive import archive, read_articles
from .wires import check_wire, name_of, read_wire, wire_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import pandas as pd

    from ..reading import Articles
    from ..reading.record import Record
    from .wires import Wire

__all__ = [
    "FIELDS",
    "Entry",
    "Story",
    "cell_of",
    "cells_of",
    "entries_of",
    "fingerprint",
    "given_id",
    "stored_article",
    "stories_of",
    "story_of",
]

FIELDS = ("title", "byline", "published", "url")  # of an article, that may be missing
COLUMNS = (
    "source",
    *FIELDS,
    "language",
    "text",
)  # that become fields of an article; all others are its metadata

_LABEL = 280  # characters; a number may follow, and no label is longer than 300


@dataclass(frozen=True, slots=True)
class Entry:
    """An article of an archive, or in words why there is none, and the story that it belongs to, or ""."""

    story: str
    article: Article | None
    fault: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """The articles that are compared with each other.

    Each has a label of its own; `outlets` are their labels as the archive has them. `ids` are those that it gives them,
    or else their addresses, or else their labels here. `wire` is a label, `faults` say which rows are no articles. A
    story that is `barred` is not compared, for the reason that stands there.
    """

    id: str
    articles: tuple[Article, ...]
    outlets: tuple[str, ...]
    ids: tuple[str, ...]
    wire: str | None
    faults: tuple[str, ...] = ()
    barred: str = ""

    @property
    def pairs(self) -> int:
        """How many pairs of articles are compared."""
        return len(self.articles) * (len(self.articles) - 1) // 2


def stories_of(
    articles: Any, by: str | pd.DataFrame, wire: Wire | None = None
) -> tuple[list[Story], tuple[str, ...]]:
    """Return the stories of an archive, in the order in which their first articles stand there, and what is in none.

    Raises
    ------
    InputError
        If the articles cannot be read, no article is in a story, or no story has the wire.
    """
    groups: dict[str, list[Entry]] = {}
    for entry in entries_of(articles, by):
        groups.setdefault(entry.story, []).append(entry)
    outside = tuple(one_line(entry.fault) for entry in groups.pop("", ()))
    if not groups:
        where = f"the column {by!r}" if isinstance(by, str) else "by"
        raise InputError(f"no article is in a story: {where} names none")
    cells = cells_of(wire, (entry for entries in groups.values() for entry in entries))
    wire = read_wire(wire, cells)
    stories = [story_of(name, entries, wire) for name, entries in groups.items()]
    check_wire(
        wire,
        found=any(story.wire is not None for story in stories),
        cells=cells,
        outlets=(outlet for story in stories for outlet in story.outlets),
    )
    return stories, outside


def cells_of(wire: Wire | None, entries: Iterable[Entry]) -> list[Any]:
    """Return what the articles have in the column that is called as the wire is."""
    if not isinstance(wire, str):
        return []
    return [e.article.metadata[wire] for e in entries if e.article and wire in e.article.metadata]


def entries_of(articles: Any, by: str | pd.DataFrame) -> Iterator[Entry]:
    """Yield what an archive holds, with the story of each; of what names none the story is "" and the fault says so."""
    if not isinstance(by, str):
        yield from _joined(articles, by)
    elif hasattr(articles, "itertuples"):
        if by not in articles.columns:
            raise InputError(f"there is no column {by!r} (columns: {', '.join(map(str, articles.columns))})")
        for record in rows_of_frame(articles, {}):
            if not isinstance(record.fields, Mapping):
                article_of(record)  # raises: the table has no column of texts
                continue
            yield _entry(record, record.fields[by], by)
    else:
        yield from _of_articles(read_articles(articles), by)


def _of_articles(articles: Articles, by: str) -> Iterator[Entry]:
    first, named = None, False
    for article in articles:
        story = name_of(cell_of(article, by))
        first, named = first or article, named or bool(story)
        yield Entry(story, article) if story else _outside(articles.where, article, by)
    if first is not None and not named:
        there = ", ".join(column for column in (*COLUMNS, *first.metadata) if cell_of(first, column))
        raise InputError(
            f"article 1 ({first.source!r}) has no metadata[{by!r}]: it must name its story (it has {there})"
        )


def cell_of(article: Article, column: str) -> Any:
    """Return what an article has in a column: in a field that is called so, or in its metadata."""
    field = OTHER_NAMES.get(column, column)
    return article.metadata.get(column, getattr(article, field) if field in COLUMNS else None)


def _outside(where: str, article: Article, by: str) -> Entry:
    return Entry("", None, f"{where}: there is no {by!r}: the article {article.source!r} is in no story")


def _entry(record: Record, cell: Any, by: str) -> Entry:
    """The story is what the article has there, its date as ISO 8601 for example, so that files and tables agree."""
    try:
        article = article_of(record)
    except InputError as error:
        return Entry(name_of(cell), None, str(error))
    story = name_of(cell_of(article, by))
    return Entry(story, article) if story else _outside(record.where, article, by)


def _joined(articles: Any, by: pd.DataFrame) -> Iterator[Entry]:
    """Join articles and stories by the ids of `archive`; an article may be in several stories."""
    missing = [name for name in ("id", "story") if name not in getattr(by, "columns", ())]
    if missing:
        raise InputError(f"by must be a column, or a DataFrame of id and story: it has no {missing[0]!r}")
    stories: dict[str, list[str]] = {}
    for name, story in zip(by["id"], by["story"], strict=True):
        stories.setdefault(str(name), []).append(name_of(story))
    for name, article in archive(articles):
        for story in stories.get(name, ()):
            yield Entry(story, article, id=name) if story else _outside(f"id {name!r}", article, "story")


def story_of(name: str, entries: Iterable[Entry], wire: Wire | None) -> Story:
    """Return the story of some entries of an archive."""
    entries = list(entries)
    kept = [entry for entry in entries if entry.article is not None]
    faults = [entry.fault for entry in entries if entry.article is None]
    given = [entry.article for entry in kept if entry.article is not None]
    outlets = tuple(article.source for article in given)
    labels = _distinct(outlets)
    articles = tuple(
        replace(article, source=label, metadata=_kept(article.metadata))
        for article, label in zip(given, labels, strict=True)
    )
    chosen = None
    try:
        chosen = wire_of(articles, outlets, given, wire)
    except Exception as error:
        faults.append(f"wire: {type(error).__name__}: {error}")
    ids = tuple(given_id(entry) or label for entry, label in zip(kept, labels, strict=True))
    return Story(name, articles, outlets, ids, chosen, tuple(map(one_line, faults)))


def given_id(entry: Entry) -> str:
    """Return the id that the archive gives an article, or else its address, or else ""."""
    article = entry.article
    return entry.id or (name_of(article.metadata.get("id")) or article.url or "" if article else "")


def _distinct(labels: tuple[str, ...]) -> list[str]:
    """Two articles of one outlet are "AP" and "AP 2"."""
    taken = set(labels)
    found: list[str] = []
    for label in labels:
        number, free = 1, label
        while free in found or (free != label and free in taken):
            number += 1
            free = f"{label[:_LABEL]} {number}"
        found.append(free)
    return found


def _kept(metadata: Mapping[str, Any]) -> dict[str, Any]:
    """The metadata as JSON has it, so that every process and every file can take it."""
    if not metadata:
        return {}
    kept: dict[str, Any] = json.loads(json.dumps(dict(metadata), default=str, skipkeys=True))
    return kept


def stored_article(row: Mapping[Any, Any]) -> Article:
    """Return an article as it was given, from its row of the table `articles`."""
    known = {name: row[name] for name in (*FIELDS, "language") if isinstance(row[name], str)}
    metadata = json.loads(row["metadata"]) if isinstance(row["metadata"], str) else {}
    return Article(row["text"], row["outlet"], **known, metadata=metadata)


def fingerprint(stories: Iterable[Story], outside: Sequence[str] = ()) -> str:
    """Return a hash of all that the comparisons are made of, and of what is in no story."""
    digest = hashlib.sha256("\0".join(outside).encode("utf-8", "surrogatepass"))
    for story in stories:
        digest.update(f"{story.id}\0{story.wire}\0{story.faults}\0".encode("utf-8", "surrogatepass"))
        for article, outlet, name in zip(story.articles, story.outlets, story.ids, strict=True):
            parts = (article.source, outlet, name, article.title, article.published, article.url)
            metadata = json.dumps(article.metadata)
            for part in (*parts, article.byline, article.language, metadata, article.text):
                digest.update(f"{'' if part is None else len(part)}\0{part}".encode("utf-8", "surrogatepass"))
    return digest.hexdigest()
