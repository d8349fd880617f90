"""The pages of an archive: the report and the JSON of each story, and one page that links them all."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Any

from ..report.files import write_text
from ..report.index import IndexRow, to_index

if TYPE_CHECKING:
    from pathlib import Path

    from ..result import Comparison
    from .store import Stored

__all__ = ["page_name", "write_index", "write_pages"]

_FOLDER = "reports"
_SAFE = re.compile(r"[a-z0-9][a-z0-9_-]{0,59}")
_NAME = 40  # characters of a story's id in the name of its page


def page_name(story: str) -> str:
    """Return the name of a story's pages: its id if every file system takes that, else what is left of it and a hash."""
    if _SAFE.fullmatch(story):
        return story
    plain = re.sub(r"[^a-z0-9]+", "-", story.lower())[:_NAME].strip("-")
    digest = hashlib.sha256(story.encode("utf-8", "surrogatepass")).hexdigest()[:10]
    return f"{plain}-{digest}" if plain else digest


def write_pages(out: Path, story: str, comparison: Comparison) -> None:
    """Write the report and the JSON of a story."""
    folder = out / _FOLDER
    folder.mkdir(exist_ok=True)
    name = page_name(story)
    write_text(folder / f"{name}.json", comparison.to_json())
    write_text(folder / f"{name}.html", comparison.to_html())


def write_index(stored: Stored, title: str = "Stories") -> Path:
    """Write the page that links the reports of all stories, and return where it is."""
    articles = _by_story(stored, "articles", "source", "title", "published")
    shares = _by_story(stored, "outlets", "source", "verbatim", "rewritten", "new")
    rows = []
    stories = stored["stories"]
    single = stories["status"] == "skipped"
    for row in stories[~single].to_dict("records"):
        told = articles.get(row["story"], [])
        dates = [date for _, _, date in told if isinstance(date, str)]
        rows.append(
            IndexRow(
                story=row["story"],
                link=f"{_FOLDER}/{page_name(row['story'])}.html" if row["status"] == "compared" else None,
                title=next((title for _, title, _ in told if isinstance(title, str)), ""),
                published=min(dates, default=""),
                sources=tuple(source for source, _, _ in told),
                wire=row["wire"] if isinstance(row["wire"], str) else "",
                facts=row["facts"],
                shared=row["shared"],
                conflicts=row["conflicts"],
                shares=tuple(shares.get(row["story"], ())),
                note=row["reason"] if isinstance(row["reason"], str) else "",
            )
        )
    path = stored.out / "index.html"
    write_text(path, to_index(rows, title=title, skipped=int(single.sum())))
    return path


def _by_story(stored: Stored, table: str, *columns: str) -> dict[str, list[tuple[Any, ...]]]:
    frame = stored.read(table, columns=["story", *columns])
    found: dict[str, list[tuple[Any, ...]]] = {}
    for story, *cells in frame.itertuples(index=False, name=None):
        found.setdefault(story, []).append(tuple(cells))
    return found
