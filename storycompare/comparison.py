"""The whole way of the data: articles in, links, facts, conflicts and derivation out."""

from __future__ import annotations

import itertools
import warnings
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from .article import Article
from .conflicts.contradicted import contradictions
from .conflicts.engine import find_conflicts, find_disputed, linked
from .derivation import derive_all
from .errors import InputError, SourceError, shown, wrong_type
from .facts.grouping import group, holding
from .facts.matching import along, likeliest, match_mentions
from .facts.parts import divided
from .facts.repeats import repeats
from .language.analysis import analyse
from .matching.alignment import align, threshold
from .matching.reader import reader_of
from .options import Options, reader_name
from .reading import to_article
from .result import Comparison

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from .language.analysis import Analysis

    Progress = Callable[[str, int, int], None]

__all__ = ["analysed", "compare", "compare_analyses"]

# No name of a file is longer.
_LONGEST_PATH = 4096

_Item = TypeVar("_Item")


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
    if progress is not None and not callable(progress):
        raise wrong_type(
            "progress", progress, "a function of what is done, its number and how many there are"
        )
    chosen = _articles(articles)
    wire_source = _wire(chosen, wire)
    analyses = [analysed(article, options) for article in _steps("analysing", chosen, progress)]
    return compare_analyses(analyses, wire_source, options, progress)


def compare_analyses(
    analyses: Sequence[Analysis],
    wire_source: str | None,
    options: Options,
    progress: Progress | None = None,
) -> Comparison:
    """Compare articles that are analysed already; `wire_source` is one of their labels.

    What a comparison prepares of an article is kept on its analysis, so that one that meets many others costs once.
    """
    chosen = tuple(analysis.article for analysis in analyses)
    pairs = list(itertools.combinations(analyses, 2))
    steps = _steps("comparing pair", pairs, progress)
    aligned = [align(a, b, options, sources=len(analyses)) for a, b in steps]
    possible = [link for alignment in aligned for link in alignment.links]
    mentions = tuple(mention for analysis in analyses for mention in analysis.mentions)
    near = match_mentions(pairs, aligned, options)
    reader = reader_of(options) if options.semantic else None
    denied = contradictions(pairs, aligned, options.profile.denial_from)
    likely = likeliest(along(near, possible))
    disputed = find_disputed(analyses, possible, likely, options.profile, reader, denied)
    links = linked(possible, disputed, threshold(options))
    matches = along(near, links)
    everything = [*near, *repeats(analyses, near)]
    facts = group(mentions, matches, everything, disputed, analyses, semantic=options.semantic)
    conflicts = find_conflicts(disputed, facts, analyses)
    if options.profile.one_event:
        mentions, facts, conflicts = divided(facts, conflicts, analyses)
    return Comparison(
        articles=chosen,
        sentences=tuple(sentence for analysis in analyses for sentence in analysis.sentences),
        links=tuple(links),
        mentions=mentions,
        matches=holding(matches, disputed, facts, conflicts, [article.source for article in chosen]),
        facts=facts,
        conflicts=conflicts,
        derivation=derive_all(analyses, wire_source, facts, links) if wire_source is not None else (),
        wire=wire_source,
        options=replace(options, reader=reader_name(options.reader)),
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
        if hasattr(single, "itertuples"):
            hint = ": a table is read by read_many: compare(*sc.read_many(table))"
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


def analysed(article: Article, options: Options) -> Analysis:
    """Return the analysis of an article.

    Raises
    ------
    InputError
        If it is longer than the limits in `options`.
    """
    _within_limit(article, "characters", len(article.text), "max_characters", options.max_characters)
    analysis = analyse(article)
    if analysis.article is not article:  # one with other metadata was read before
        analysis = replace(analysis, article=article)
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


def _wire(articles: Sequence[Article], wire: str | Article | None) -> str | None:
    sources = [article.source for article in articles]
    doubled = sorted({source for source in sources if sources.count(source) > 1})
    if doubled:
        raise SourceError(f"the source label {doubled[0]!r} stands twice: give each article its own")
    if wire is None:
        return None
    label = wire.source if isinstance(wire, Article) else wire
    if label not in sources:
        raise SourceError(f"wire {shown(label)} is not among the sources: {', '.join(sources)}")
    return label
