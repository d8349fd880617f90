"""Paragraphs and sentences, as spans.

Marks that may end a sentence are looked at one after another, each with a few words on both sides of it; `stops` judges
them. `docs/accuracy.md` has the comparison with other splitters.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, NamedTuple

from ..article import Paragraph, Span
from .stops import Stop, ends_sentence
from .words import DASH, fold

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["in_turn", "paragraphs", "sentences"]

_BLOCK = re.compile(r"[^\s](?:[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]*\S)?")
_LINE = re.compile(r"[^\n]*\n?")
_MARK = re.compile(r"\.(?:\s\.){2,}|[.?!\u2026\u3002]+")
# What a reader is sent to the foot of the page by stands behind the mark and belongs to its sentence.
_NOTE = re.compile(r"\[(?:\d{1,3}|[a-z]|(?:note|nb) \d{1,2}|citation needed)\]|[*†‡§]{1,3}|[⁰¹²³⁴-⁹]{1,3}")
_QUOTE = re.compile(r"[\"']")
_ALONE = ("'", '"')
_SPACED = " - "
_OPENER = re.compile(r"[\"(\[{]")
_OPENING, _CLOSING = "“„«〝‟‘‹", "”»〞’›"
_GLUED = re.compile(r"[\"'(\[]{0,2}(?:[A-Z][a-z]|[AI]\s)")
_LIST_MARK = re.compile(
    r"(?:^|(?<=\s))(?:[•⁃▪‣◦]\s{0,9}(?:\d{1,3}\.\)?)?|\d{1,2}(?:\.\)|[.)])|[a-z][.)])\s{0,9}(?=[A-Z])"
)
# Who writes "i" in lower case begins sentences in lower case too.
_SMALL_I = re.compile(r"i(?<!\Si)(?:'(?:m|ve|ll|d))?\s")
_SMALL_BEGINNINGS = re.compile(r"^[a-z][^.?!]*[.?!]\s+[a-z]")
# How far to both sides the words near a mark are read, in characters.
_NEAR = 80
# A text is taken as line-wrapped if this share of its line ends is in the middle of a sentence.
_WRAPPED_SHARE = 0.5


def paragraphs(text: str) -> list[Paragraph]:
    """Return the blocks between line breaks; in line-wrapped text, those between blank lines."""
    if not _is_wrapped(text):
        return [Paragraph(m.start(), m.end()) for m in _BLOCK.finditer(text)]
    found = []
    for filled, lines in itertools.groupby(_LINE.finditer(text), key=lambda line: bool(line.group().strip())):
        if filled:
            first, *others = lines
            last = others[-1] if others else first
            found.append(Paragraph(first.start(), last.end()).trimmed(text))
    return found


def _is_wrapped(text: str) -> bool:
    lines = [line.strip() for line in text.split("\n")]
    ends = [(a, b) for a, b in itertools.pairwise(lines) if a and b]
    if len(ends) < 3:
        return False
    broken = sum((a[-1].isalnum() and b[0].islower()) or a[-1] == "," for a, b in ends)
    return broken >= _WRAPPED_SHARE * len(ends)


def sentences(text: str, block: Span) -> list[Span]:
    """Return the sentences of one paragraph of `text`; together they cover all but white space."""
    return list(in_turn(text, block))


def in_turn(text: str, block: Span) -> Iterator[Span]:
    """Yield the sentences of a paragraph, for who may need no more than the first."""
    written = block.of(text)
    folded = fold(written)
    marks = _list_marks(folded)
    cuts = _stop_cuts(written, folded)
    if marks:
        within = {place for start, end in marks for place in range(start + 1, end + 1)}
        cuts = iter(sorted({start for start, _ in marks} - {0} | (set(cuts) - within)))
    start = 0
    for cut in itertools.chain(cuts, (len(folded),)):
        span = Span(block.start + start, block.start + cut).trimmed(text)
        if span.end > span.start:
            yield span
        start = cut


def _list_marks(folded: str) -> list[tuple[int, int]]:
    if not _LIST_MARK.match(folded):
        return []
    return [m.span() for m in _LIST_MARK.finditer(folded)]


def _stop_cuts(written: str, folded: str) -> Iterator[int]:
    """Yield where sentences begin after a mark that ends one, in order."""
    casual = bool(_SMALL_I.search(folded) or _SMALL_BEGINNINGS.match(folded))
    quotes = _quotes(written, folded)
    position = 0
    while mark := _MARK.search(folded, position):
        close = _closed(folded, mark.end(), quotes)
        position = begin = _begin(folded, close, quotes)
        if begin == len(folded):
            break
        glued = begin == close
        if glued and not _GLUED.match(folded, begin):
            continue
        if ends_sentence(_stop(folded, mark, close, begin, quotes), casual):
            yield begin


class _Quotes(NamedTuple):
    """The quotation marks of a paragraph: where some open, and for each that closes where its partner opens."""

    opening: frozenset[int]
    partner: dict[int, int]


def _quotes(written: str, folded: str) -> _Quotes:
    """Tell opening from closing marks by their form, by their neighbours, and else by turns."""
    opening: set[int] = set()
    partner: dict[int, int] = {}
    is_open: dict[str, int] = {}
    for match in _QUOTE.finditer(folded):
        place, kind = match.start(), match.group()
        before = folded[place - 1] if place else " "
        after = folded[match.end()] if match.end() < len(folded) else " "
        inside_word = kind == "'" and before.isalnum() and after.isalnum()
        inches = kind == '"' and written[place] == '"' and before.isdigit() and kind not in is_open
        if inside_word or inches:
            continue
        if _opens(written[place], kind, before, after, is_open):
            opening.add(place)
            is_open[kind] = place
        else:
            partner[place] = is_open.pop(kind, -1)
    return _Quotes(frozenset(opening), partner)


def _opens(written: str, kind: str, before: str, after: str, is_open: dict[str, int]) -> bool:
    left = before.isspace() or before in f"([{{-/{DASH}" or (kind == "'" and before == '"')
    right = after.isspace() or after in f")]}}.,;:!?-{DASH}"
    if kind == "'" and written not in _OPENING:  # an apostrophe, if it is no mark
        return written not in _CLOSING and not right and (left or after.isupper())
    if written in _OPENING and kind not in is_open:
        return True
    if written in _CLOSING:
        return left and not right and kind not in is_open
    return kind not in is_open if left == right else left


def _closed(folded: str, place: int, quotes: _Quotes) -> int:
    """Return the end of what closes at `place`: brackets, quotation marks, notes."""
    while place < len(folded):
        if folded[place] in ")]}" or (folded[place] in "\"'" and place not in quotes.opening):
            place += 1
        elif note := _NOTE.match(folded, place):
            place = note.end()
        else:
            break
    return place


def _begin(folded: str, close: int, quotes: _Quotes) -> int:
    """Return where the next sentence would begin: behind closing marks and notes that stand alone."""
    place = _white(folded, close)
    while close < place < len(folded):
        note = _NOTE.match(folded, place)
        alone = note.end() if note else place + (place in quotes.partner)
        after = _white(folded, alone)
        if alone == place or alone == after < len(folded):
            break
        place = after
    return place


def _white(folded: str, place: int) -> int:
    while place < len(folded) and folded[place].isspace():
        place += 1
    return place


def _stop(folded: str, mark: re.Match[str], close: int, begin: int, quotes: _Quotes) -> Stop:
    start = mark.start()
    before = folded[max(0, start - _NEAR) : start].replace(DASH, _SPACED).split()
    if not before or folded[start - 1].isspace():
        before.append("")
    after = folded[begin : begin + _NEAR].replace(DASH, _SPACED).split()
    closing = next((k for k in range(mark.end(), close) if folded[k] in _ALONE), -1)
    # A dash begins a sentence, but behind a quotation it leads to who said it.
    if len(after) > 1 and (after[0] in _ALONE or (not after[0].strip("-") and closing < 0)):
        del after[0]
    opened = quotes.partner.get(closing, -1)
    quoted = folded[opened + 1 : start] if 0 <= start - opened - 1 < _NEAR and opened >= 0 else ""
    return Stop(
        word=_OPENER.split(before[-1])[-1] or before[-1],
        mark=mark.group(),
        close=folded[mark.end() : close],
        before=tuple(before),
        after=tuple(after),
        glued=begin == close,
        quoted=quoted,
    )
