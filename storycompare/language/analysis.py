"""One article, read: all spans that the other rooms work on, computed once and remembered."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from ..article import Article, Date, Figure, Mention, Name, Paragraph, Quotation, Role, Sentence, Span
from .clauses import clauses
from .dates import dates
from .figures import figures
from .furniture import credit_spans, dateline, paragraph_roles, sentence_role
from .names import names
from .quotations import quotations
from .sentences import paragraphs, sentences
from .speakers import speakers
from .words import Word, words

if TYPE_CHECKING:
    from .attribution import Attribution

__all__ = ["Analysis", "Reading", "analyse"]

# An archive run compares an article with several others.
_REMEMBERED = 256


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

    def stems(self, part: Span | None = None) -> frozenset[str]:
        """The stems of the words of content, of the whole sentence or of a part of it."""
        within = part or self.sentence
        return frozenset(w.stem for w in self.words if w.stem and within.start <= w.start < within.end)


@dataclass(frozen=True, slots=True, eq=False)
class Analysis:
    """An article with its paragraphs, its sentences and what is in them, in reading order.

    `analyse` gives the same object for the same article, so that what was made of it can be remembered by
    the object itself.
    """

    article: Article
    paragraphs: tuple[Paragraph, ...]
    readings: tuple[Reading, ...]
    quotations: tuple[Quotation, ...]

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences, furniture included; together they cover all but white space."""
        return tuple(reading.sentence for reading in self.readings)

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """All mentions, in reading order."""
        return tuple(mention for reading in self.readings for mention in reading.mentions)

    @property
    def single(self) -> bool:
        """Whether one sentence alone reports anything."""
        reporting = (reading for reading in self.readings if reading.mentions)
        return next(reporting, None) is not None and next(reporting, None) is None


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
        Sentence(span.start, span.end, article.source, f"s{i}", number, role)
        for i, (span, number, role) in enumerate(pieces)
    ]
    name_rows = names(text, [span for span, _, _ in pieces])
    quoted, attributed = speakers(text, blocks, per_block, quotations(text, blocks), name_rows)
    quote_starts = [q.start for q in quoted]
    said = _by_sentence(sentence_list, attributed)
    word_rows = _words_by_sentence(text, sentence_list)
    readings: list[Reading] = []
    mention_count = 0
    clause_rows = clauses(text, sentence_list)
    rows = zip(sentence_list, name_rows, word_rows, clause_rows, strict=True)
    for sentence, name_row, word_row, clause_row in rows:
        row = (
            _figures(text, sentence, name_row),
            tuple(dates(text, sentence.start, sentence.end, article.published)),
            tuple(name_row),
            _touching(quoted, quote_starts, sentence),
        )
        mentions = _mentions(article, sentence, clause_row, mention_count, *row, said.get(sentence.id, []))
        mention_count += len(mentions)
        readings.append(Reading(sentence, word_row, *row, mentions))
    return Analysis(article, tuple(blocks), tuple(readings), tuple(quoted))


def _touching(quoted: list[Quotation], starts: list[int], span: Span) -> tuple[Quotation, ...]:
    """The quotations, in order and without overlap, that touch a span."""
    first = bisect_right(starts, span.start)
    first -= first > 0 and quoted[first - 1].end > span.start
    return tuple(quoted[first : bisect_left(starts, span.end)])


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


def _by_sentence(
    sentence_list: list[Sentence], attributed: list[tuple[Attribution, str | None]]
) -> dict[str, list[tuple[Attribution, str | None]]]:
    """The attributions of each sentence, by its id."""
    starts = [sentence.start for sentence in sentence_list]
    found: dict[str, list[tuple[Attribution, str | None]]] = {}
    for attribution, name in attributed:
        place = bisect_right(starts, attribution.cue().start) - 1
        found.setdefault(sentence_list[place].id, []).append((attribution, name))
    return found


def _words_by_sentence(text: str, sentence_list: list[Sentence]) -> list[tuple[Word, ...]]:
    rows = []
    for sentence in sentence_list:
        found = words(sentence.of(text))
        rows.append(
            tuple(Word(sentence.start + w.start, sentence.start + w.end, w.text, w.stem) for w in found)
        )
    return rows


def _figures(text: str, sentence: Sentence, name_row: list[Name]) -> tuple[Figure, ...]:
    """Numbers that are part of a name ("Boeing 787") are not figures."""
    return tuple(
        figure
        for figure in figures(text, sentence.start, sentence.end)
        if not any(n.start < figure.start and figure.end <= n.end for n in name_row)
    )


def _mentions(
    article: Article,
    sentence: Sentence,
    clause_row: list[Span],
    first: int,
    figure_row: tuple[Figure, ...],
    date_row: tuple[Date, ...],
    name_row: tuple[Name, ...],
    quoted: tuple[Quotation, ...],
    attributed: list[tuple[Attribution, str | None]],
) -> tuple[Mention, ...]:
    """Split a sentence into its facts. Furniture, and what has no word in it, has none."""
    text = article.text
    if sentence.role == "furniture":
        return ()
    spans = [span for span in clause_row if any(c.isalnum() for c in span.of(text))]
    found = []
    for number, span in enumerate(spans):
        inside = [
            q
            for q in quoted
            if q.speech and _overlap(q, span) * 2 >= min(q.end - q.start, span.end - span.start)
        ]
        speaker = next((q.speaker for q in inside if q.speaker), None)
        if not inside:
            speaker = _reported_speaker(span, sentence, attributed)
        found.append(
            Mention(
                span.start,
                span.end,
                article.source,
                f"m{first + number}",
                sentence.id,
                "quotation" if inside else "statement",
                speaker,
                tuple(f for f in figure_row if span.start <= f.start < span.end),
                tuple(d for d in date_row if span.start <= d.start < span.end),
                tuple(n for n in name_row if span.start <= n.start < span.end),
            )
        )
    return tuple(found)


def _overlap(a: Span, b: Span) -> int:
    return max(0, min(a.end, b.end) - max(a.start, b.start))


def _reported_speaker(
    span: Span, sentence: Sentence, attributed: list[tuple[Attribution, str | None]]
) -> str | None:
    """Return who reports a statement: by an attribution inside it, or one that leads or ends the sentence."""
    inside = outside = None
    for attribution, name in attributed:
        cue = attribution.cue()
        if name is None or not (sentence.start <= cue.start and cue.end <= sentence.end):
            continue
        if span.start <= attribution.verb.start < span.end:
            inside = inside or name
        elif cue.end <= span.start or cue.start >= span.end:
            leads = cue.start - sentence.start <= 3
            ends = sentence.end - cue.end <= 3
            outside = outside or (name if leads or ends else None)
    return inside or outside
