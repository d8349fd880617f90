"""Who speaks each quotation, and who says what is reported without marks.

Rules find verbs of saying with their speakers, and give quotations theirs (`quoted`); a network tells which other words
are said and which words name who says them (`reported`). Both name somebody as written; a pronoun or a description is
taken for whoever it means, in reading order.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...article import Span
from .antecedents import MEANING
from .network import seen_by_network
from .pages import answering, keys_by_last_word, labelled, page_of, rules, who
from .phrases import PREPOSITIONS, RELATIVES, is_person, phrase_after
from .quoted import carried_back, fill, judged, speaker_of
from .reported import Reported, reported
from .signs import signs
from .transcripts import ANSWER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...article import Name, Paragraph, Quotation
    from .attribution import Attribution
    from .known import Known
    from .pages import Page

__all__ = ["Speech", "Told", "speakers"]

# How surely a fact must be said, and which share of its characters. On polnear/dev.jsonl .34 gives .70 of what is reported
# its speaker at a precision of .79, .38 .70 at .79, .42 .68 at .80, .5 .67 at .82; at .38 and below three of four pronouns have
# a name. Below .15 are those who do something and say nothing.
_SAID, _SHARE = 0.38, 0.15
# Who is so surely named as a source has spoken.
_SURELY_NAMED = 0.15
_BEFORE_SOURCE = PREPOSITIONS | {"and", "but", "or", ",", "(", ")"}
_SPOKE = 3  # so many who spoke in a sentence are remembered


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """What is said in an article, and who the sources are that it points to."""

    reported: Reported
    known: dict[int, Known | None]

    def speaker(self, span: Span) -> Known | None:
        """Return whom the words of a stretch point to."""
        source = self.reported.source_of(span)
        return None if source is None else self.known.get(source)


@dataclass(frozen=True, slots=True, eq=False)
class Speech:
    """The quotations of an article with their speakers, and what else is said by whom."""

    quotations: list[Quotation]
    told: Told

    def reports(self, spans: Sequence[Span]) -> list[Known | None]:
        """Return who says each fact of an article outside quotation marks, if anybody does; all facts in reading order."""
        told, known = self.told.reported, self.told.known
        rows, sources = signs(told, spans)
        found: list[Known | None] = []
        sure = (told.read.judged(rows) >= _SAID) & (rows[:, 0] >= _SHARE)
        for span, surely, source in zip(spans, sure, sources, strict=True):
            behind = told.told_behind(span) if told.behind else None
            if behind is None and surely:
                behind = source
            somebody = None if behind is None else known.get(behind)
            found.append(None if somebody and self._tells_of_its_source(span, behind, somebody) else somebody)
        return found

    def _tells_of_its_source(self, span: Span, source: int | None, somebody: Known) -> bool:
        """Whether a fact names its source, a person who speaks in another sentence: "Ann Moe came late. Moe will go, she said"."""
        told = self.told.reported
        inside = told.seen.inside(span)
        name = somebody.name or somebody.key
        if source is None or not (somebody.person and name) or inside.start == inside.stop:
            return False
        elsewhere = told.sentence[told.first[source]] != told.sentence[inside.start]
        return bool(elsewhere) and name.split()[-1] in told.seen.words[inside]


def speakers(
    text: str,
    blocks: Sequence[Paragraph],
    sentence_spans: Sequence[Sequence[Span]],
    found: Sequence[Quotation],
    name_rows: Sequence[Sequence[Name]],
    described: Sequence[Sequence[Name]],
) -> Speech:
    """Return the quotations with their speakers, and who says the rest.

    `sentence_spans` has one list of sentences per paragraph, `name_rows` one list of names per sentence, and `described`
    one of the descriptions that mean somebody with a name.
    """
    page = page_of(text, blocks, sentence_spans, found, name_rows, described)
    found_by_rule = [rules(page, number) for number in range(len(page.lines))]
    said = [attribution for row in found_by_rule for attribution in row]
    seen = seen_by_network(text, sentence_spans, found, said, [n for row in name_rows for n in row])
    told = Told(reported(seen, said), {})
    sources = _by_line(page, told.reported)
    keys = keys_by_last_word(name_rows) if any(q.speaker for q in found) else {}
    quoted = [labelled(q.speaker, keys) if q.speaker else None for q in found]
    asked = [i for i, q in enumerate(found) if q.speaker == ANSWER]
    for i in asked:
        quoted[i] = answering(page, name_rows, found[asked[0]].start)
    last: Known | None = None
    previous_block = -2
    first_line = 0
    for number, inside in enumerate(sentence_spans):
        lines = range(first_line, first_line + len(inside))
        first_line += len(inside)
        for line in lines:
            _read(page, line, found_by_rule[line], sources[line], told)
        here = [name for line in lines for _, name in page.said[line] if name]
        mine = _quotations_of(page, blocks[number])
        for i in mine:
            quoted[i] = quoted[i] or speaker_of(page, told, i, number, lines)
        fill(page, number, mine, quoted, last if number == previous_block + 1 else None)
        spoken = [name for i in mine if (name := quoted[i])]
        if spoken or (here and number + 1 < len(blocks)):
            previous_block = number
        last = (spoken or here)[-1] if spoken or here else last
    return Speech(judged(page, carried_back(page, quoted)), told)


def _by_line(page: Page, told: Reported) -> list[list[tuple[Span, int]]]:
    """The sources of each sentence, with their numbers, in reading order."""
    found: list[list[tuple[Span, int]]] = [[] for _ in page.lines]
    ends = [line.span.end for line in page.lines]
    for number, source in enumerate(told.sources):
        line = bisect_left(ends, source.span.end)
        span = source.span if source.by_rule else _phrase(page, line, source.span)
        found[line].append((span, number))
    return [sorted(row, key=lambda pair: pair[0].start) for row in found]


def _phrase(page: Page, line: int, span: Span) -> Span:
    """The noun phrase that some words begin with, its names whole: "Moe", not "Moe, a nurse from Vell"."""
    for name in page.lines[line].names:
        if name.start < span.end and span.start < name.end:
            span = Span(min(name.start, span.start), max(name.end, span.end))
    row = page.lines[line].row
    first = bisect_left(row, span.start, key=lambda token: token.start)
    while first + 1 < len(row) and row[first + 1].start < span.end and row[first].low in _BEFORE_SOURCE:
        first += 1  # from his allies
    stem = row[first].low.partition("'")[0] if first < len(row) else ""
    if stem in MEANING or stem in RELATIVES:  # he's
        return Span(row[first].start, row[first].start + len(stem))
    phrase = phrase_after(row, first)
    if phrase is None or (row[phrase[1] - 1].end > span.end and not is_person(row, phrase)):
        return span.trimmed(page.text)
    return Span(row[phrase[0]].start, row[phrase[1] - 1].end)


def _read(
    page: Page,
    number: int,
    said: Sequence[Attribution],
    sources: Sequence[tuple[Span, int]],
    told: Told,
) -> None:
    """Say whom the words mean that name a speaker in a sentence, in reading order."""
    line = page.lines[number]
    met: dict[tuple[int, int], Known | None] = {}
    for span, source in sources:
        key = span.start, span.end
        if key not in met:
            somebody = met[key] = who(page, number, span)
            if somebody and told.reported.named(span) >= _SURELY_NAMED:
                line.spoke.append(somebody)
                del line.spoke[:-_SPOKE]
        told.known[source] = met[key]
    for attribution in said:
        key = attribution.speaker.start, attribution.speaker.end
        page.said[number].append((attribution, met.get(key)))


def _quotations_of(page: Page, block: Paragraph) -> range:
    return range(bisect_left(page.quote_starts, block.start), bisect_left(page.quote_starts, block.end))
