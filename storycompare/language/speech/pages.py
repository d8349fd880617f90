"""An article while it is asked who speaks: its sentences, quotations and names, and who has spoken so far."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ...article import Name, Paragraph, Quotation, Span
from ..people import last_name, titles
from ..quantities import NUMBER_WORDS
from ..words import DASH, fold, is_function_word
from .antecedents import MEANING, Line, antecedent
from .attribution import Attribution, attributions, may_attribute
from .known import OF_ANOTHER, Known, People, described_as, known_of, people_of
from .phrases import ADVERBS, BREAKS, DETERMINERS, PREPOSITIONS, RELATIVES
from .subjects import subject_before
from .transcripts import ANSWER

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = [
    "Page",
    "Said",
    "answering",
    "keys_by_last_word",
    "labelled",
    "page_of",
    "rules",
    "who",
]

_NEVER_FIRST = (PREPOSITIONS | BREAKS | ADVERBS) - {"first", "near"}
_NEVER_LAST = frozenset("and or the a an of for to by in at on with former".split())
_ALONE = frozenset("some many most others few several all both one".split())
_MANY = frozenset(
    "police people men women management everyone everybody anyone anybody someone somebody nobody".split()
)
_FAR = 100  # characters before "who" that are looked at
_NAMES = 40  # so many names of a sentence are looked at

Said = tuple[Attribution, Known | None]


@dataclass(slots=True)
class Page:
    """What is known of an article while its quotations are given their speakers, in reading order."""

    text: str
    plain: str
    blocks: Sequence[Paragraph]
    spans: list[Span]  # the sentences
    starts: list[int]
    quotations: Sequence[Quotation]
    quote_starts: list[int]
    lines: list[Line]
    said: list[list[Said]]
    people: People
    before: dict[int, Known | None] = field(
        default_factory=dict
    )  # who spoke in the paragraph before a quotation


def page_of(
    text: str,
    blocks: Sequence[Paragraph],
    sentence_spans: Sequence[Sequence[Span]],
    found: Sequence[Quotation],
    name_rows: Sequence[Sequence[Name]],
    described: Sequence[Sequence[Name]],
) -> Page:
    """Return the page of an article; the rows are those of `speakers`."""
    plain = fold(text.replace("—", DASH).replace("―", DASH))
    spans = [span for row in sentence_spans for span in row]
    starts = [q.start for q in found]
    lines = []
    for span, name_row, described_row in zip(spans, name_rows, described, strict=True):
        first = bisect_right(starts, span.start)
        first -= first > 0 and found[first - 1].end > span.start
        quoted = found[first : bisect_left(starts, span.end)]
        inside = [_is_inside(found, starts, name) for name in name_row[:_NAMES]]
        names = [name for name, quoted in zip(name_row, inside, strict=False) if not quoted]
        quoted_names = [name for name, quoted in zip(name_row, inside, strict=False) if quoted]
        lines.append(Line(plain, span, quoted, names, quoted_names, described_row))
    said: list[list[Said]] = [[] for _ in spans]
    people = people_of(text, blocks, spans, name_rows)
    starts_of = [s.start for s in spans]
    return Page(text, plain, blocks, spans, starts_of, found, starts, lines, said, people)


def keys_by_last_word(name_rows: Sequence[Sequence[Name]]) -> dict[str, set[str]]:
    """Return the keys of all names by their last word, in small letters."""
    found: dict[str, set[str]] = {}
    for row in name_rows:
        for name in row:
            found.setdefault(last_name(name.key).casefold(), set()).add(name.key)
    return found


def labelled(label: str, keys: Mapping[str, set[str]]) -> Known:
    """Whoever speaks a line of a transcript, with the only name of the article that ends like the label."""
    found = keys.get(last_name(label).casefold(), set())
    full = {key for key in found if " " in key} or found
    return Known(label, None, "", True, next(iter(full)) if len(full) == 1 else None)


def answering(page: Page, name_rows: Sequence[Sequence[Name]], start: int) -> Known:
    """Whoever gives the answers of an interview that begins at a place: the only person whom the headline or the lead names."""
    lead = [
        {n.key for n in row if n.kind == "person"} for row in name_rows[: bisect_left(page.starts, start)]
    ]
    met = next((keys for keys in (*lead[:1], set().union(*lead)) if len(keys) == 1), {None})
    name = next(iter(met))
    return Known(name or ANSWER, None, "", True, name)


def _is_inside(found: Sequence[Quotation], starts: list[int], name: Name) -> bool:
    place = bisect_right(starts, name.start) - 1
    return place >= 0 and found[place].end > name.start


def rules(page: Page, number: int) -> list[Attribution]:
    """Return the verbs of saying of a sentence with their speakers."""
    line = page.lines[number]
    if not may_attribute(page.plain[line.span.start : line.span.end], bool(line.quoted)):
        return []
    return attributions(line.row)


def who(page: Page, number: int, span: Span) -> Known | None:
    """Return whom some words of a sentence mean: a pronoun whom it stands for, in words that name him or her."""
    line = page.lines[number]
    word = span.of(page.text).lower()
    stem = fold(word).partition("'")[0]
    if stem in MEANING or stem in RELATIVES:  # he's
        span, word = Span(span.start, span.start + len(stem)), stem
    if word in RELATIVES:
        return _before_relative(page, number, span)
    if word in MEANING:
        known = antecedent(page.text, page.lines, number, span, page.people)
        if known and known.name and not (known.key and known.text[:1].isupper()):
            return known._replace(text=known.name, key=known.name)  # she, for the 44-year-old nurse Ann Moe
        return known
    if not _is_somebody(word) or _is_bare(span.of(page.text)):
        return None
    meant = line.described_at(span.start, span.end)
    if meant:
        return described_as(span.of(page.text), meant, page.people)
    place = bisect_left(line.names, span.end, key=lambda n: n.start) - 1
    name = line.names[place] if place >= 0 and line.names[place].end > span.start else None
    if name and name.kind != "person" and OF_ANOTHER.intersection(page.text[span.start : name.start].split()):
        name = None  # a spokesman for Ode Lines
        persons = [n for n in line.names if span.start <= n.start < span.end and n.kind == "person"]
        person = persons[0] if len(persons) == 1 and persons[0].start == span.start else None
        if person and page.text.startswith(" of ", person.end):  # Senator Moe of Vell
            own = Span(person.start, person.end)
            return known_of(page.text, own, person, page.people)._replace(text=span.of(page.text))
    return known_of(page.text, span, name, page.people)


def _is_somebody(words: str) -> bool:
    """Tell whether words in small letters can name anybody: not "the", "and", "seen by Ode Lines"."""
    row = words.split()
    content = [word for word in row if word not in DETERMINERS and word[0].isalnum()]
    return (
        bool(content)
        and row[0] not in _NEVER_FIRST
        and row[-1] not in _NEVER_LAST
        and row[1:2] != ["by"]
        and not (len(row) == 1 and is_function_word(words) and words not in _ALONE)
        and not (len(row) == 1 and words != "one" and words.partition("-")[0] in NUMBER_WORDS)
    )


def _is_bare(words: str) -> bool:
    """Tell of one word in small letters that names nobody by itself: "port", but not "officials", "police", "nurse"."""
    one = words.isalpha() and words.islower()
    return one and not words.endswith("s") and words not in titles() and words not in _ALONE | _MANY


def _before_relative(page: Page, number: int, span: Span) -> Known | None:
    """Moe, a nurse, who said so: Moe."""
    line = page.lines[number]
    begin = max(line.span.start, span.start - _FAR)
    end = begin + len(page.text[begin : span.start].rstrip(" .,(-–—"))
    name = next((n for n in line.names if n.end == end), None)
    if name and (name.kind == "person" or name.key in page.people.gender):
        return known_of(page.text, Span(name.start, name.end), name, page.people)
    place = bisect_left(line.row, span.start, key=lambda token: token.start)
    found = subject_before(line.row, place + 1) if place < len(line.row) else None
    if found is None or line.row[place].low != "who":
        return None
    before = Span(line.row[found[0]].start, line.row[found[1] - 1].end)
    name = next((n for n in line.names if n.end == before.end and n.kind == "person"), None)
    if name:  # Lund has met Moe, now a nurse, who said so
        return known_of(page.text, Span(name.start, name.end), name, page.people)
    return who(page, number, before)
