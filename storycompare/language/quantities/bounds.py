"""How a figure is qualified: "at least", "40 or so", ">40"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from ..words import is_function_word
from .words import longest, phrases

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .tokens import Token

__all__ = ["EXACT", "Bound", "behind_bound", "bound_around"]


class Bound(NamedTuple):
    """The bound of a figure, and whether it is told to be passed: "more than 650", not "at least 650"."""

    kind: Literal["exact", "about", "least", "most"]
    passed: bool = False


EXACT = Bound("exact")
_KINDS = {
    "at least": Bound("least"),
    "more than": Bound("least", passed=True),
    "at most": Bound("most"),
    "less than": Bound("most", passed=True),
    "about": Bound("about"),
    "behind: at least": Bound("least"),
    "behind: at most": Bound("most"),
    "behind: about": Bound("about"),
}
_BEFORE = ("at least", "more than", "at most", "less than", "about")
_BEHIND = ("behind: at least", "behind: at most", "behind: about")
_LONGEST = 4  # words of a phrase
_FILLERS = frozenset({"the", "some", "an", "estimated", "a", "its", "their", "his", "her", "reported"})
_NEGATED = frozenset({"no", "not"})
# "$40 plus tax" is $40.
_ADDED = frozenset("costs taxes fees expenses interest benefits bonuses tips vat tax shipping".split())


def bound_around(tokens: list[Token], start: int, *ends: int) -> Bound:
    """Return the bound of what begins at `tokens[start]`; `ends` are where its number ends, and all of it."""
    before = _before(tokens, start)
    if before.kind in ("least", "most"):
        return before
    return next((bound for end in ends if (bound := _behind(tokens, end))), before)


def behind_bound(tokens: list[Token], end: int) -> int:
    """Return the token behind "or more", "-plus" and the like, if they stand right behind a number, or `end`."""
    if tokens[end].low not in ("or", "-", "+", "plus", "odd", "ish"):
        return end
    group, after = longest(tokens, end, phrases("bounds", _BEHIND))
    return after if group and _holds(tokens, end, after, end) else end


def _before(tokens: list[Token], start: int) -> Bound:
    known = phrases("bounds", _BEFORE)
    i, nearest = start, EXACT
    while True:
        found, i = _phrase_before(tokens, i, known)
        if found is None and tokens[i - 1].low in _FILLERS and start - i < 2:
            i -= 1
            continue
        if found is None or found.kind in ("least", "most"):
            return found or nearest
        nearest = found


def _phrase_before(tokens: list[Token], i: int, known: Mapping[str, str]) -> tuple[Bound | None, int]:
    if tokens[i - 1].low in (",", "(") and tokens[i - 2].low != "":
        return None, i
    for size in range(min(_LONGEST, i), 0, -1):
        group = known.get(" ".join(token.low for token in tokens[i - size : i]))
        if group:
            if size == 1 and tokens[i - 2].low in _NEGATED:
                return None, i
            return _KINDS[group], i - size
    return None, i


def _behind(tokens: list[Token], end: int) -> Bound | None:
    known = phrases("bounds", _BEHIND)
    for i in range(end, end + 3):
        group, after = longest(tokens, i, known)
        if group and _holds(tokens, i, after, end):
            return _KINDS[group]
        if tokens[i].low == ",":
            return _apart(tokens, i + 1, known)
        if tokens[i].kind != "word" or is_function_word(tokens[i].text):
            return None
    return None


def _apart(tokens: list[Token], i: int, known: Mapping[str, str]) -> Bound | None:
    """What is said of a number between two commas: "40 sheep, give or take, were lost"."""
    group, after = longest(tokens, i, known)
    return _KINDS[group] if group and tokens[after].low in (",", ".", "-", ";", ")", "") else None


def _holds(tokens: list[Token], i: int, after: int, end: int) -> bool:
    """Tell whether a phrase qualifies the number before it: "40-plus", "40 plus people", but "40 plus tax"."""
    low = tokens[i].low
    if low == "+":
        return tokens[i].glued and tokens[after].kind != "number"
    if low == "plus":
        following = tokens[after].low
        return i == end and (following.endswith("s") or following == "people") and following not in _ADDED
    if low == "odd":
        return i == end and tokens[after].kind == "word"
    if low in ("roughly", "approximately"):
        return tokens[after].kind == "mark" or not tokens[after].kind or is_function_word(tokens[after].text)
    if low == "and" and tokens[after].kind == "word" and tokens[i + 1].low != "counting":
        return False
    # What is qualified may be the next number: "12 people at least 40 miles away".
    return tokens[after].kind != "number" and not (
        tokens[i].low == "at" and tokens[after].low in ("a", "one", "two", "three")
    )
