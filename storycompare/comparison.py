"""The whole way of the data: articles in, links, facts, conflicts and derivation out."""

from __future__ import annotations

import itertools
import warnings
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from .article import Article, Conflict, Derivation, Fact, Link, Match, Mention, Sentence, shorten
from .derivation import derive
from .errors import InputError, SourceError
from .facts.compared import claim_and_evidence
from .facts.conflicts import find_conflicts, find_disputed
from .facts.grouping import group, holding
from .facts.matching import match_mentions
from .facts.parts import divided
from .language.analysis import analyse
from .matching.alignment import align
from .options import Options
from .reading import to_article

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    import pandas as pd

    from .language.analysis import Analysis

    Progress = Callable[[str, int, int], None]

__all__ = ["Comparison", "compare"]

# A detail in dispute is looked for in a claim and its evidence that are linked with this probability. In fever_symmetric,
# of 63 conflicts with a number 9 more are found than among linked ones, with no more false alarms.
_LEAST_DISPUTED = 1e-6

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
    links = [link for a, b in _steps("comparing pair", pairs, progress) for link in _links(a, b, options)]
    mentions = tuple(mention for analysis in analyses for mention in analysis.mentions)
    matches = match_mentions(analyses, links)
    disputed = find_disputed(analyses, matches)
    facts = group(mentions, matches, disputed, analyses)
    conflicts = find_conflicts(disputed, facts, [article.source for article in chosen])
    if all(analysis.single for analysis in analyses):
        mentions, facts, conflicts = divided(facts, conflicts, analyses)
    derivation = [
        derive(
            analyses[_place(chosen, wire_source)],
            outlet,
            facts,
            _pairs(links, outlet.article.source, wire_source),
        )
        for outlet in analyses
        if wire_source is not None and outlet.article.source != wire_source
    ]
    return Comparison(
        articles=chosen,
        sentences=tuple(sentence for analysis in analyses for sentence in analysis.sentences),
        links=tuple(links),
        mentions=mentions,
        matches=holding(matches, disputed, facts, conflicts, [article.source for article in chosen]),
        facts=facts,
        conflicts=conflicts,
        derivation=tuple(derivation),
        wire=wire_source,
        options=options,
    )


def _steps(what: str, items: Sequence[_Item], progress: Progress | None) -> Iterator[_Item]:
    for number, item in enumerate(items, start=1):
        if progress is not None:
            progress(what, number, len(items))
        yield item


def _options(options: Options | None) -> Options:
    if options is None:
        return Options()
    if not isinstance(options, Options):
        kind = type(options).__name__
        raise InputError(
            f"options must be Options, not {kind}: pass options=Options(semantic=False), for example"
        )
    return options


def _articles(articles: Sequence[Article | Path | str | Mapping[str, Any]]) -> tuple[Article, ...]:
    if len(articles) < 2:
        single = articles[0] if articles else None
        hint = ": put a star before a list of articles" if isinstance(single, (list, tuple)) else ""
        raise InputError(f"compare needs two or more articles, not {len(articles)}{hint}")
    for article in articles:
        if isinstance(article, str) and _is_file(article):
            warnings.warn(
                f"{article!r} is the name of a file, but a str is always taken as text: pass pathlib.Path({article!r})",
                stacklevel=3,
            )
    return tuple(to_article(article, place=k) for k, article in enumerate(articles))


def _is_file(text: str) -> bool:
    """Tell whether a text is the name of a file that is there."""
    try:
        return "\n" not in text and len(text) < _LONGEST_PATH and Path(text).is_file()
    except (OSError, ValueError):
        return False


def _analysed(article: Article, options: Options) -> Analysis:
    """Read an article that is within the limits."""
    _within_limit(article, "characters", len(article.text), "max_characters", options.max_characters)
    analysis = analyse(article)
    _within_limit(article, "sentences", len(analysis.readings), "max_sentences", options.max_sentences)
    longest = max(s.end - s.start for s in analysis.sentences)
    most = options.max_sentence_characters
    _within_limit(article, "characters in one sentence", longest, "max_sentence_characters", most)
    return analysis


def _within_limit(article: Article, what: str, found: int, name: str, most: int) -> None:
    if found > most:
        raise InputError(
            f"the article {article.source!r} has {found:,} {what}, more than {most:,}: pass "
            f"options=Options({name}={found}) to compare it all the same"
        )


def _links(a: Analysis, b: Analysis, options: Options) -> list[Link]:
    """The links of two articles; a claim and its evidence are linked by what they dispute, however unlike they are."""
    links = align(a, b, options)
    if links or options.threshold is not None or not claim_and_evidence(a, b):
        return links
    every = align(a, b, replace(options, threshold=_LEAST_DISPUTED))
    disputed = find_disputed([a, b], match_mentions([a, b], every))
    return [replace(link, unsure=True) for link in every] if disputed else []


def _place(articles: Sequence[Article], source: str | None) -> int:
    return next(k for k, article in enumerate(articles) if article.source == source)


def _wire(articles: Sequence[Article], wire: str | Article | None) -> str | None:
    sources = [article.source for article in articles]
    doubled = sorted({source for source in sources if sources.count(source) > 1})
    if doubled:
        raise SourceError(f"the source label {doubled[0]!r} stands twice: give each article its own")
    if wire is None:
        return None
    label = wire.source if isinstance(wire, Article) else wire
    if label not in sources:
        raise SourceError(f"wire {label!r} is not among the sources: {', '.join(sources)}")
    return label


def _pairs(links: Sequence[Link], outlet: str, wire: str | None) -> list[tuple[str, str]]:
    """The links between an outlet and the wire as (outlet's sentence, wire's sentence)."""
    pairs = []
    for link in links:
        if (link.a_source, link.b_source) == (outlet, wire):
            pairs.append((link.a_sentence, link.b_sentence))
        elif (link.a_source, link.b_source) == (wire, outlet):
            pairs.append((link.b_sentence, link.a_sentence))
    return pairs
