"""Quotation marks: which of them open, which close, and what stands between them.

Curly, straight, low, angle and corner marks and their names in HTML are one thing. A straight mark opens or closes by
its neighbours, and where they do not tell, by turns. A quotation left open at the end of a paragraph goes on if the next
one begins with a mark, or if the next mark of the paragraphs that follow is a closing one.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from ...article import Paragraph, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["between_marks"]

_DOUBLE = re.compile(
    r"[\"“”„‟«»″〝〞＂❝❞「」『』《》]|``|''|&(?:quot|#34|#x22|[lr]dquo|#822[01]|#x201[CDcd]|[lr]aquo);"
)
_OPENING = frozenset(
    {"“", "«", "``", "〝", "‟", "❝", "「", "『", "《", "&ldquo;", "&#8220;", "&#x201c;", "&laquo;"}
)
_CLOSING = frozenset(
    {"”", "»", "''", "〞", "❞", "」", "』", "》", "&rdquo;", "&#8221;", "&#x201d;", "&raquo;"}
)
# Marks that only their own kind closes; all others may be mixed, as hurried typing does.
_OWN_CLOSE = {"「": "」", "『": "』", "《": "》", "❝": "❞", "«": "»", "»": "«"}
_SINGLE = re.compile(r"['‘’‚‹›❛❜]|&(?:apos|#39|#x27|[lr]squo|#821[67]);")
_SINGLE_NAMES = {"❛": "‘", "❜": "’", "&lsquo;": "‘", "&#8216;": "‘", "&rsquo;": "’", "&#8217;": "’"}
# What an apostrophe before a word leaves out: rock ’n’ roll, the ’90s, ’tis.
_ELISION = re.compile(
    r"(?:n|em|tis|twas|til|till|cause|round|bout|neath|twere|twill|cuz|er|im|ere|un|uns|ave|e|s|t|d|ll|ve|re|m)\b|\d\ds\b",
    re.IGNORECASE,
)
# A quotation without closing marks is followed over at most so many paragraphs.
_LONGEST = 8
# Characters between two single marks; beyond, one of them was an apostrophe.
_LONGEST_SINGLE = 1200


class _Mark(NamedTuple):
    start: int
    end: int
    opens: bool
    sign: str


def between_marks(text: str, blocks: Sequence[Paragraph]) -> list[tuple[Span, Span]]:
    """Return (outer, inner) of every quotation in order, one for each paragraph that it touches; none overlap."""
    double = _pairs(text, blocks)
    starts = [outer.start for outer, _ in double]
    kept: list[tuple[Span, Span]] = []
    nested: set[int] = set()
    for number, block in enumerate(blocks):
        following = blocks[number + 1].start if number + 1 < len(blocks) else len(text)
        for outer, inner in _single_pairs(text, block, text[following : following + 1]):
            first = bisect_left(starts, outer.start)
            last = bisect_left(starts, outer.end)
            inside_another = first and double[first - 1][0].end > outer.start
            crossing = last > first and double[last - 1][0].end > outer.end
            if not inside_another and not crossing:
                kept.append((outer, inner))
                nested.update(range(first, last))
    kept += [pair for number, pair in enumerate(double) if number not in nested]
    return sorted(kept, key=lambda pair: pair[0].start)


def _marks(text: str, block: Paragraph, is_open: bool) -> list[_Mark]:
    """Return the double marks of a paragraph; `is_open` at its beginning."""
    found: list[_Mark] = []
    low_open = angle_open = False
    for match in _DOUBLE.finditer(text, block.start, block.end):
        sign = match.group().lower()
        before = text[match.start() - 1] if match.start() > block.start else " "
        after = text[match.end()] if match.end() < block.end else " "
        if sign == "„":
            opens = low_open = True
        elif sign == "“" and low_open:
            opens = low_open = False
        elif sign == "«" and angle_open:
            opens = angle_open = False
        elif sign == "»" and not is_open and before.isspace() and not after.isspace():
            opens = angle_open = True
        elif sign in _OPENING:
            opens = True
        elif sign in _CLOSING:
            opens = sign == "”" and not is_open and (before.isspace() and not after.isspace())
        else:
            left = before.isspace() or before in "([{-—–/‘'"
            right = after.isspace() or after in ")]}.,;:!?-—–"
            opens = not is_open if left == right else left
            if sign == '"' and before.isdigit() and not is_open:
                continue  # inches
        found.append(_Mark(match.start(), match.end(), opens, sign))
        is_open = opens
    return found


def _pairs(text: str, blocks: Sequence[Paragraph]) -> list[tuple[Span, Span]]:
    marks = [_marks(text, block, False) for block in blocks]
    found: list[tuple[Span, Span]] = []
    carried = False  # the paragraph begins inside a quotation
    for number, block in enumerate(blocks):
        here = _marks(text, block, True) if carried else marks[number]
        opened = _Mark(block.start, block.start, True, "") if carried else None
        for mark in here:
            if opened is None:
                opened = mark if mark.opens else None
            elif mark.opens and opened.end == mark.start == block.start:
                opened = mark
            elif not mark.opens and _OWN_CLOSE.get(opened.sign, mark.sign) == mark.sign:
                if mark.start > opened.end:
                    found.append((Span(opened.start, mark.end), Span(opened.end, mark.start)))
                opened = None
        carried = False
        if opened is not None and block.end > opened.end:
            carried = _goes_on(text, blocks, marks, number)
            if carried or text[block.start : opened.start].strip() == "":
                found.append((Span(opened.start, block.end), Span(opened.end, block.end)))
    return found


def _goes_on(text: str, blocks: Sequence[Paragraph], marks: list[list[_Mark]], number: int) -> bool:
    """Tell whether a quotation left open goes on: the next mark repeats the opening one, or closes."""
    for following in range(number + 1, min(number + 1 + _LONGEST, len(blocks))):
        block = blocks[following]
        if not marks[following]:
            continue
        start, end, opens, _ = marks[following][0]
        if opens:
            return following == number + 1 and start == block.start
        after = text[end] if end < block.end else " "
        return not text[start - 1 : start].isspace() and not after.isalnum()
    return False


def _single_pairs(text: str, block: Paragraph, following: str) -> list[tuple[Span, Span]]:
    """Return the quotations in single marks of a paragraph, each closed by its best mark before the next opens."""
    found: list[tuple[Span, Span]] = []
    opened: re.Match[str] | None = None
    unclosed: re.Match[str] | None = None  # at the end of the paragraph
    likely: re.Match[str] | None = None  # may close, or leave out a letter: the boys’ boats
    for match in [*_SINGLE.finditer(text, block.start, block.end), None]:
        too_far = opened is not None and (match is None or match.start() - opened.end() > _LONGEST_SINGLE)
        opens = match is not None and _opens(text, match, block)
        if opened is not None and (too_far or opens):
            if likely is not None:
                found.append(_pair(opened, likely))
            unclosed = opened if match is None and likely is None else None
            if likely is not None or too_far or (match is not None and _sign(match) in (_sign(opened), "‘")):
                opened = likely = None
        if match is None:
            break
        if opened is None:
            opened = match if opens else None
        elif not opens and _sign(match) in ("'", "’", "›", "‘") and _may_close(text, match, block):
            if _surely_closes(text, match, block):
                found.append(_pair(opened, match))
                opened = likely = None
            else:
                likely = match if likely is None or _is_possessive(text, likely) else likely
    found = [(outer, inner) for outer, inner in found if _is_quotation(text, inner)]
    if unclosed is not None and unclosed.start() == block.start and following == text[block.start]:
        found.append((Span(block.start, block.end), Span(unclosed.end(), block.end)))
    return found


def _sign(match: re.Match[str]) -> str:
    """The mark itself for its name in HTML."""
    sign = match.group().lower()
    return _SINGLE_NAMES.get(sign, "'" if sign[0] == "&" else sign)


def _pair(opened: re.Match[str], closed: re.Match[str]) -> tuple[Span, Span]:
    return Span(opened.start(), closed.end()), Span(opened.end(), closed.start())


def _opens(text: str, match: re.Match[str], block: Paragraph) -> bool:
    before = text[match.start() - 1] if match.start() > block.start else " "
    after = text[match.end()] if match.end() < block.end else " "
    if _sign(match) in "’›" or after.isspace() or before.isalnum() or before in "'‘’.,!?;":
        return False
    return not after.isspace() and after not in ".,;:!?" and not _ELISION.match(text, match.end(), block.end)


def _may_close(text: str, match: re.Match[str], block: Paragraph) -> bool:
    before = text[match.start() - 1 : match.start()]
    after = text[match.end()] if match.end() < block.end else " "
    if after.isalnum() or (
        before.isspace() and text[match.start() - 2 : match.start() - 1] not in set(".,!?…")
    ):
        return False
    return not _leaves_out_both(text, match)


def _leaves_out_both(text: str, match: re.Match[str]) -> bool:
    """The second mark of rock ’n’ roll."""
    return text[max(0, match.start() - 2) : match.start()].lower() in ("'n", "’n", "‘n")


def _surely_closes(text: str, match: re.Match[str], block: Paragraph) -> bool:
    before = text[match.start() - 1]
    after = text[match.end()] if match.end() < block.end else " "
    return before in ".,!?…" or before.isspace() or after in ".,;:!?)]—–" or match.end() >= block.end


def _is_possessive(text: str, match: re.Match[str]) -> bool:
    """The boys’ boats, goin’ home."""
    return text[max(0, match.start() - 2) : match.start()].endswith(("s", "in", "o"))


def _is_quotation(text: str, inner: Span) -> bool:
    words = inner.of(text).split()
    ended = bool(words) and words[-1][-1] in ".,!?…"
    curly = inner.start > 0 and text[inner.start - 1] in "‘‹;"
    return ended or (len(words) >= 2 and (curly or len(words) <= 8))
