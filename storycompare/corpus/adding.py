"""New articles for stories that are stored: only the stories that they join are compared anew."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..errors import InputError, path_of
from ..options import Options
from .archive import read_articles
from .batch import run
from .grouped import FIELDS, Entry, cell_of, cells_of, entries_of, given_id, stored_article, story_of
from .parts import Job, Part, parts_of
from .store import Note, Stored, check_parquet, check_version, manifest_of, notes
from .wires import read_wire
from .workers import cores

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    import pandas as pd

    from ..article import Article
    from .grouped import Story
    from .wires import Wire

__all__ = ["add"]


def add(
    out: str | Path,
    articles: Any,
    by: str | pd.DataFrame | None = None,
    *,
    wire: Wire | None = None,
    workers: int | None = None,
    progress: bool = True,
) -> Stored:
    """Add articles to the stories that `compare_many` stored, and compare anew the stories that they join.

    An article that is stored already, by its `id`, its `url` or else its label and text, is passed over; with other
    words, title or date it takes the place of the one that is stored. A call that was interrupted is made again.

    Parameters
    ----------
    out
        The folder that `compare_many` filled.
    articles
        As for `compare_many`.
    by
        As for `compare_many`: what names the story of each article, one that is stored or a new one. By default the column
        that the folder was filled by; where no article has it, each joins the stored story that `find_pairs` finds it
        most like on average, or makes a story with other new ones.
    wire
        As for `compare_many`, for stories that have none yet; by default what the folder was filled with.
    workers, progress
        As for `compare_many`.

    Raises
    ------
    InputError
        If the folder holds no stored stories, or its run was not finished; if it was filled by another version; or if an argument
        cannot be used.
    """
    check_parquet()
    folder = path_of("out", out)
    manifest = manifest_of(folder)
    check_version(folder, manifest)
    stored = notes(folder)
    if len({note.part for note in stored} & set(range(manifest["parts"]))) < manifest["parts"]:
        raise InputError(f"{folder}: is not finished: call compare_many as before, then add")
    entries = _entries(Stored(folder), articles, manifest["by"] if by is None else by, asked=by is not None)
    if wire is None and manifest["wire"] != "a function":
        wire = manifest["wire"]
    wire = read_wire(wire, cells_of(wire, entries))
    groups: dict[str, list[Entry]] = {}
    for entry in entries:
        groups.setdefault(entry.story, []).append(entry)
    told = {*Stored(folder)["errors"]["error"]}
    outside = tuple(e.fault for e in groups.pop("", ()) if e.fault not in told)
    parts = []
    for note in stored:
        if joined := {story: groups.pop(story) for story in note.stories if story in groups}:
            parts += _changed(Stored(folder), note, joined, wire)
    first = max((note.part for note in stored), default=-1) + 1
    parts += parts_of((story_of(name, group, wire) for name, group in groups.items()), outside, first)
    job = Job(Options(**manifest["options"]), folder, manifest["reports"])
    return run(folder, parts, job, workers or cores(), progress=progress)


def _entries(stored: Stored, articles: Any, by: str | pd.DataFrame, *, asked: bool) -> list[Entry]:
    """The new articles with their stories: as they say themselves, or as they are found."""
    if not hasattr(articles, "itertuples"):
        articles = list(read_articles(articles))
        has = any(cell_of(article, by) is not None for article in articles) if isinstance(by, str) else asked
    else:
        has = by in articles.columns if isinstance(by, str) else asked
    if asked or has:
        return list(entries_of(articles, by))
    from .joining import joined

    return joined(stored, articles)


def _changed(
    stored: Stored, note: Note, joined: Mapping[str, Sequence[Entry]], wire: Wire | None
) -> list[Part]:
    """The stories of a part that new articles join, with all their articles."""
    changed: list[Story] = []
    tables = {name: stored.read(name, parts=[note]) for name in ("articles", "stories", "errors")}
    for name, new in joined.items():
        rows = {key: table[table["story"] == name].to_dict("records") for key, table in tables.items()}
        old = [Entry(name, stored_article(row), id=row["id"]) for row in rows["articles"]]
        entries = _merged(old, new)
        if entries == old:
            continue
        story = story_of(name, entries, wire)
        (before,) = rows["stories"]
        if isinstance(before["wire"], str):
            story = replace(story, wire=before["wire"])
        if before["status"] != "failed" or before["articles"] < 2:
            faults = tuple(row["error"] for row in rows["errors"])
            story = replace(story, faults=tuple(dict.fromkeys((*faults, *story.faults))))
        changed.append(story)
    return [Part(note.part, tuple(changed), base=note)] if changed else []


def _merged(old: Sequence[Entry], new: Iterable[Entry]) -> list[Entry]:
    """The articles of a story with new ones, which take the places of those that they are newer versions of."""
    merged = list(old)
    for entry in new:
        if entry.article is None:
            if not any(entry.fault == other.fault for other in merged):
                merged.append(entry)
            continue
        name = given_id(entry)
        same = [
            place
            for place, other in enumerate(merged)
            if other.article is not None
            and (other.id == name if name else _content(other.article) == _content(entry.article))
        ]
        if not same:
            merged.append(entry)
        elif merged[same[0]].article is None or _content(merged[same[0]].article) != _content(entry.article):
            merged[same[0]] = replace(entry, id=name)
    return merged


def _content(article: Article | None) -> tuple[Any, ...]:
    if article is None:
        return ()
    return article.source, article.text, *(getattr(article, name) for name in FIELDS)
