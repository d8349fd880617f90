"""One article, read: all spans that the other rooms work on, computed once and remembered."""

from __future__ import annotations

import itertools
from array import array
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field, replace
from functools import lru_cache, wraps
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from ..article import Article, Date, Figure, Name, Paragraph, Quotation, Role, Sentence, Span
from ..result import Mention
from .clauses import clauses
from .dates.reading import dates
from .descriptions import descriptions
from .furniture.datelines import dateline
from .furniture.roles import credit_spans, paragraph_roles, sentence_role
from .names import names
from .quantities import figures
from .sentences import paragraphs, sentences
from .speech.quotations import quotations
from .speech.speakers import speakers
from .words import Word, words, words_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from .speech.known import Known

__all__ = ["Analysis", "Reading", "analyse", "remembered"]

_S = TypeVar("_S", bound=Span)
_T = TypeVar("_T")
_P = ParamSpec("_P")

# An archive run compares an article with several others.
_REMEMBERED = 256


_start = attrgetter("start")


@dataclass(frozen=True, slots=True)
class Reading:
    """A sentence with everything that is in it."""

    sentence: Sentence
    words: tuple[Word, ...]
    figures: tuple[Figure, ...]
    dates: tuple[Date, ...]
    names: tuple[Name, ...]
    quotations: tuple[Quotation, ...]
    mentions: tuple[Mention, ...]

    def inside(self, part: Span) -> tuple[Word, ...]:
        """The words that begin in a part of the sentence."""
        if part.start <= self.sentence.start and part.end >= self.sentence.end:
            return self.words
        first, last = (bisect_left(self.words, k, key=_start) for k in (part.start, part.end))
        return self.words[first:last]

    def stems(self, part: Span | None = None) -> frozenset[str]:
        """The stems of the words of content, of the whole sentence or of a part of it."""
        inside = self.inside(part) if part else self.words
        return frozenset([word.stem for word in inside if word.stem])


@dataclass(frozen=True, slots=True, eq=False)
class Analysis:
    """An article with its paragraphs, its sentences and what is in them, in reading order.

    `memory` holds what other rooms have made of it (see `remembered`), so that this dies with it.
    """

    article: Article
    paragraphs: tuple[Paragraph, ...]
    readings: tuple[Reading, ...]
    quotations: tuple[Quotation, ...]
    memory: dict[object, dict[object, Any]] = field(default_factory=dict, repr=False)

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences, furniture included; together they cover all but white space."""
        return tuple(reading.sentence for reading in self.readings)

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """All mentions, in reading order."""
        return tuple(mention for reading in self.readings for mention in reading.mentions)

    def __reduce__(self) -> tuple[Callable[..., Analysis], tuple[Any, ...]]:
        """Pickle small, for another process: words as offsets, nothing of `memory`."""
        rows = [
            (r.sentence, array("I", [place for w in r.words for place in (w.start, w.end)]), *_parts(r))
            for r in self.readings
        ]
        return _restored, (self.article, self.paragraphs, rows, self.quotations)


def _parts(reading: Reading) -> tuple[tuple[Span, ...], ...]:
    return reading.figures, reading.dates, reading.names, reading.quotations, reading.mentions


def _restored(
    article: Article,
    blocks: tuple[Paragraph, ...],
    rows: Iterable[tuple[Any, ...]],
    quoted: tuple[Quotation, ...],
) -> Analysis:
    readings = (
        Reading(sentence, words_at(article.text, places[::2], places[1::2]), *parts)
        for sentence, places, *parts in rows
    )
    return Analysis(article, blocks, tuple(readings), quoted)


def remembered(make: Callable[Concatenate[Analysis, _P], _T]) -> Callable[Concatenate[Analysis, _P], _T]:
    """Let a function of an analysis, and of numbers or words, keep its results on that analysis.

    An article that meets many others is then prepared once; what was made of it is gone when it is.
    """

    @wraps(make)
    def made(analysis: Analysis, /, *args: _P.args, **kwargs: _P.kwargs) -> _T:
        key = (args, *kwargs.items()) if kwargs else args
        try:
            found: _T = analysis.memory[make][key]
        except KeyError:
            found = make(analysis, *args, **kwargs)
            analysis.memory.setdefault(make, {})[key] = found
        return found

    return made


@lru_cache(maxsize=_REMEMBERED)
def analyse(article: Article) -> Analysis:
    """Return all spans of an article. Works on any string; the same article gives the same result."""
    text = article.text
    blocks = paragraphs(text)
    roles = paragraph_roles(article, blocks)
    pieces: list[tuple[Span, int, Role]] = []
    per_block: list[list[Span]] = []
    for number, (block, role) in enumerate(zip(blocks, roles, strict=True)):
        inside = _pieces(text, block, role)
        per_block.append([span for span, _ in inside])
        pieces += [(span, number, part_role) for span, part_role in inside]
    sentence_list = [
        Sentence(span.start, span.end, article.source, f"{article.source}:s{i}", number, role)
        for i, (span, number, role) in enumerate(pieces)
    ]
    name_rows = [_trimmed(text, row) for row in names(text, [span for span, _, _ in pieces])]
    described = descriptions(text, [span for span, _, _ in pieces], name_rows)
    speech = speakers(text, blocks, per_block, _quotations(text, blocks), name_rows, described)
    quoted_rows = _touching(sentence_list, speech.quotations)
    word_rows = _words_by_sentence(text, sentence_list)
    readings: list[Reading] = []
    mention_count = 0
    reporting_sentences = [s for s in sentence_list if s.role != "furniture"]
    cut = dict(zip((s.id for s in reporting_sentences), clauses(text, reporting_sentences), strict=True))
    clause_rows = [_telling(text, s, cut.get(s.id, ())) for s in sentence_list]
    reporting = iter(speech.reports([span for row in clause_rows for span in row]))
    rows = zip(sentence_list, name_rows, quoted_rows, described, word_rows, clause_rows, strict=True)
    for sentence, name_row, quoted_row, described_row, word_row, clause_row in rows:
        stated = dates(text, sentence.start, sentence.end, article.published, article.language)
        date_row = _trimmed(text, stated)
        row = (
            _figures(text, sentence, name_row, date_row),
            date_row,
            name_row,
            quoted_row,
        )
        mentions = _mentions(article, sentence, clause_row, mention_count, *row, described_row, reporting)
        mention_count += len(mentions)
        readings.append(Reading(sentence, word_row, *row, mentions))
    return Analysis(article, tuple(blocks), tuple(readings), tuple(speech.quotations))


def _pieces(text: str, block: Paragraph, role: Role) -> list[tuple[Span, Role]]:
    """Return the sentences of a paragraph with their roles; datelines and photo credits stand apart."""
    if role in ("furniture", "headline", "subheading"):
        return [(Span(block.start, block.end), role)]
    found: list[tuple[Span, Role]] = []
    start = dateline(text, block)
    if start > block.start:
        head = text[block.start : start].rstrip()
        found.append((Span(block.start, block.start + len(head)), "furniture"))
    credit = credit_spans(text, block) if role == "caption" else None
    end = credit.start if credit and credit.start > start else block.end
    end = start + len(text[start:end].rstrip())
    for span in sentences(text, Span(start, end)):
        found.append((span, sentence_role(span.of(text), role)))
    if credit and credit.start > start:
        found.append((Span(credit.start, block.end), "furniture"))
    return found


def _words_by_sentence(text: str, sentence_list: list[Sentence]) -> list[tuple[Word, ...]]:
    return [tuple(words(sentence.of(text), sentence.start)) for sentence in sentence_list]


def _trimmed(text: str, spans: Iterable[_S]) -> tuple[_S, ...]:
    """The spans in reading order, without white space at their edges."""
    return tuple(sorted((span.trimmed(text) for span in spans), key=lambda span: span.start))


def _quotations(text: str, blocks: list[Paragraph]) -> list[Quotation]:
    """The quotations of something: marks with nothing between them quote nothing."""
    found = [replace(q, inner=q.inner.trimmed(text)) for q in quotations(text, blocks)]
    return [q.trimmed(text) for q in found if q.inner.end > q.inner.start]


def _touching(spans: Sequence[Span], others: Sequence[_S]) -> list[tuple[_S, ...]]:
    """For each span the others that have a part in it; both in reading order, `spans` without overlap."""
    ends = [span.end for span in spans]
    found: list[list[_S]] = [[] for _ in spans]
    for other in others:
        place = bisect_right(ends, other.start)
        while place < len(spans) and spans[place].start < other.end:
            found[place].append(other)
            place += 1
    return [tuple(row) for row in found]


def _within(spans: Sequence[Span], start: int) -> Span | None:
    """The last of some spans in reading order that begins at `start` or before."""
    place = bisect_right(spans, start, key=lambda span: span.start) - 1
    return spans[place] if place >= 0 else None


def _figures(
    text: str, sentence: Sentence, name_row: Sequence[Name], date_row: Sequence[Date]
) -> tuple[Figure, ...]:
    """Numbers that are part of a name ("Boeing 787") or of a date ("9/11") are not figures; "two days ago" has one."""

    def counts(figure: Figure) -> bool:
        name, date = _within(name_row, figure.start - 1), _within(date_row, figure.start)
        in_name = name is not None and figure.end <= name.end
        in_date = date is not None and figure.start < date.end
        return not in_name and not (in_date and figure.unit in ("", "ordinal"))

    return tuple(filter(counts, _trimmed(text, figures(text, sentence.start, sentence.end))))


def _telling(text: str, sentence: Sentence, clause_row: Sequence[Span]) -> list[Span]:
    """The facts of a sentence. Furniture, and what has no word in it, has none."""
    if sentence.role == "furniture":
        return []
    return [span for span in clause_row if any(c.isalnum() for c in span.of(text))]


def _mentions(
    article: Article,
    sentence: Sentence,
    spans: Sequence[Span],
    first: int,
    figure_row: tuple[Figure, ...],
    date_row: tuple[Date, ...],
    name_row: tuple[Name, ...],
    quoted: tuple[Quotation, ...],
    described: Sequence[Name],
    reporting: Iterator[Known | None],
) -> tuple[Mention, ...]:
    """Return the facts of a sentence, of which `spans` are the places and `reporting` those who report them."""
    rows = zip(
        spans,
        _touching(spans, quoted),
        _beginning_in(spans, figure_row),
        _beginning_in(spans, date_row),
        _beginning_in(spans, name_row),
        _beginning_in(spans, described),
        itertools.islice(reporting, len(spans)),
        strict=True,
    )
    found = []
    for number, (
        span,
        quoted_here,
        figures_here,
        dates_here,
        names_here,
        described_here,
        somebody,
    ) in enumerate(rows):
        inside = [
            q
            for q in quoted_here
            if q.speech and _overlap(q, span) * 2 >= min(q.end - q.start, span.end - span.start)
        ]
        speaker, name = next(((q.speaker, q.speaker_name) for q in inside if q.speaker), (None, None))
        if not inside and somebody:
            speaker, name = somebody.text, somebody.name
        found.append(
            Mention(
                span.start,
                span.end,
                article.source,
                f"{article.source}:m{first + number}",
                sentence.id,
                "quotation" if inside else "statement",
                speaker,
                name,
                figures_here,
                dates_here,
                names_here,
                described_here,
            )
        )
    return tuple(found)


def _beginning_in(spans: Sequence[Span], others: Sequence[_S]) -> list[tuple[_S, ...]]:
    """For each span the others that begin in it; both in reading order."""
    starts = [other.start for other in others]
    return [tuple(others[bisect_left(starts, s.start) : bisect_left(starts, s.end)]) for s in spans]


def _overlap(a: Span, b: Span) -> int:
    return max(0, min(a.end, b.end) - max(a.start, b.start))
