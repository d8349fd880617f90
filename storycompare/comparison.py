"""The whole way of the data: articles in, links, facts, conflicts and derivation out."""

from __future__ import annotations

import itertools
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from .article import Article, Conflict, Derivation, Fact, Link, Match, Mention, Sentence, shorten
from .derivation import derive
from .errors import InputError, SourceError
from .facts.conflicts import find_conflicts, find_disputed, linked
from .facts.grouping import group, holding
from .facts.matching import match_mentions
from .facts.parts import divided
from .language.analysis import analyse
from .matching.alignment import align, threshold
from .options import Options
from .reading import to_article

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    import pandas as pd

    from .language.analysis import Analysis

    Progress = Callable[[str, int, int], None]

__all__ = ["Comparison", "compare"]

# No name of a file is longer.
_LONGEST_PATH = 4096

_Item = TypeVar("_Item")
FrameName = Literal[
    "sentences", "links", "mentions", "matches", "facts", "conflicts", "derivation", "coverage", "wire"
]


@dataclass(frozen=True)
class Comparison:
    """What several articles on one event share, and what each has alone.

    Everything is a tuple, in the order of `articles` and of reading; the same input gives the same bytes.
    """

    articles: tuple[Article, ...]
    sentences: tuple[Sentence, ...]
    links: tuple[Link, ...]
    mentions: tuple[Mention, ...]
    matches: tuple[Match, ...]
    facts: tuple[Fact, ...]
    conflicts: tuple[Conflict, ...]
    derivation: tuple[Derivation, ...]
    wire: str | None
    options: Options

    def __getitem__(self, source: str) -> Article:
        """Return the article of a source: `story["AP"]`."""
        self._known(source)
        return next(article for article in self.articles if article.source == source)

    def __repr__(self) -> str:
        sources = ", ".join(article.source for article in self.articles)
        shared = sum(fact.status == "shared" for fact in self.facts)
        counts = f"{len(self.facts)} facts, {shared} shared, {len(self.conflicts)} conflicts"
        return f"<Comparison of {shorten(sources)}: {counts}>"

    def only_in(self, source: str) -> tuple[Fact, ...]:
        """Return the facts that one source alone reports."""
        self._known(source)
        return tuple(fact for fact in self.facts if fact.sources == (source,))

    def omitted_by(self, source: str) -> tuple[Fact, ...]:
        """Return the facts that all sources report but this one."""
        self._known(source)
        others = tuple(a.source for a in self.articles if a.source != source)
        return tuple(fact for fact in self.facts if fact.sources == others)

    def dropped_by(self, source: str) -> tuple[Fact, ...]:
        """Return the facts of the wire that an outlet left out, in the wire's order.

        Raises
        ------
        InputError
            If the articles were compared without a wire.
        """
        self._known(source)
        if self.wire is None:
            raise InputError("nothing is dropped without a wire: pass wire='AP', for example, to compare")
        return tuple(f for f in self.facts if self.wire in f.sources and source not in f.sources)

    def _known(self, source: str) -> None:
        sources = [article.source for article in self.articles]
        if source not in sources:
            raise SourceError(f"no source {source!r}; there are {', '.join(sources)}")

    def to_frame(self, name: FrameName = "facts", *, story: str | None = None) -> pd.DataFrame:
        """Return one of the tables as a DataFrame; docs/frames.md says what each column is.

        With `story`, that label is the first column, so that frames of several comparisons can be joined.
        """
        from .report.frames import to_frame

        return to_frame(self, name, story=story)

    def to_html(
        self,
        *,
        title: str | None = None,
        css: str | None = None,
        templates: str | Path | None = None,
        full_page: bool = True,
    ) -> str:
        """Return the side-by-side report: one HTML page that loads nothing from elsewhere.

        `css` is added after the report's own rules, `templates` is a folder whose files go before the package's,
        and `full_page=False` gives one `div` without a script, for a page of your own.
        """
        from .report.html import to_html

        return to_html(self, title=title, css=css, templates=templates, full_page=full_page)

    def save_html(
        self,
        path: str | Path,
        *,
        title: str | None = None,
        css: str | None = None,
        templates: str | Path | None = None,
    ) -> None:
        """Write the report to a file; an existing file is replaced only when the new one is complete."""
        from .report.files import write_text

        write_text(path, self.to_html(title=title, css=css, templates=templates))

    def to_json(self) -> str:
        """Return everything as JSON, `"schema": "storycompare/1"`; `from_json` reads it back."""
        from .report.json import to_json

        return to_json(self)

    @classmethod
    def from_json(cls, text: str) -> Comparison:
        """Return the comparison that `to_json` wrote."""
        from .report.json import from_json

        return from_json(text, cls)

    def to_markdown(self) -> str:
        """Return a summary, the facts and the conflicts as Markdown tables."""
        from .report.markdown import to_markdown

        return to_markdown(self)

    def to_annotations(self) -> str:
        """Return the facts as W3C Web Annotations with text position and text quote selectors (JSON-LD)."""
        from .report.annotations import to_annotations

        return to_annotations(self)

    def to_text(self, *, color: bool = False, width: int = 80) -> str:
        """Return the report for a terminal of `width` columns."""
        from .report.terminal import to_text

        return to_text(self, color=color, width=width)

    def _repr_html_(self) -> str:
        from .report.html import to_card

        return to_card(self)


def compare(
    *articles: Article | Path | str | Mapping[str, Any],
    wire: str | Article | None = None,
    options: Options | None = None,
    progress: Progress | None = None,
) -> Comparison:
    """Compare two or more articles on one event, sentence by sentence and fact by fact.

    Parameters
    ----------
    articles
        Each an `Article`, a `pathlib.Path` to read, a `str` that is always taken as text, or a mapping with
        the fields of `Article`. Texts without a label are called "A", "B", ... by their place.
    wire
        The source label, or the article, that the others are measured against.
    options
        Settings; see `Options`.
    progress
        Called before each step with what is done, the step's number from 1 and the number of steps:
        `progress("comparing pair", 4, 45)`.

    Raises
    ------
    InputError
        If there are fewer than two articles, if two have the same source label, if `wire` names none of
        them, if one cannot be read, or if one is longer than the limits in `options`.
    """
    options = _options(options)
    chosen = _articles(articles)
    wire_source = _wire(chosen, wire)

    analyses = [_analysed(article, options) for article in _steps("analysing", chosen, progress)]
    pairs = list(itertools.combinations(analyses, 2))
    possible = [link for a, b in _steps("comparing pair", pairs, progress) for link in align(a, b, options)]
