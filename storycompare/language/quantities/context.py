"""What the words around a number say that it is: an age, a magnitude, a toll, or no quantity at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..words import is_function_word
from .words import among, longest, phrases

if TYPE_CHECKING:
    from .numbers import Number
    from .tokens import Token

__all__ = ["is_age", "is_no_quantity", "is_toll", "is_two_figures", "lows_before", "told_before"]

_OLDEST = 115
_SCORE_WORDS = 10  # tokens before two numbers in which a score or a vote is spoken of
_HIGHEST_SCORE = 700
_RECORDS = frozenset({"season", "record"})  # behind games won and lost, which change from week to week
_LISTED = 10  # tokens of a list of ages


def lows_before(tokens: list[Token], i: int, most: int) -> list[str]:
    """Return the tokens before a place as they are looked up, at most so many."""
    return [token.low for token in tokens[max(0, i - most) : i]]


def is_no_quantity(tokens: list[Token], i: int, number: Number) -> bool:
    """Tell whether a number is a year, a day, or part of a name: "in 1984", "May 5", "Room 12", "Apollo 11"."""
    if (number.kind == "ordinal" or number.bare) and _is_day(tokens, i, number):
        return True
    if not number.bare or tokens[number.end].low == "%":
        return False
    return _is_year(tokens, i, number) or _is_label(tokens, i, number) or _is_address(tokens, number)


def _is_day(tokens: list[Token], i: int, number: Number) -> bool:
    if number.value > 31:
        return False
    before, behind = tokens[i - 1], tokens[number.end]
    if before.low == "." and before.glued:
        before = tokens[i - 2]
    if before.low == "the":
        before = tokens[i - 2] if tokens[i - 2].low in among("months") else before
    if before.low in among("months") and before.text[0].isupper():
        return True
    if before.low in ("-", "and", "to") and _is_day_before(tokens, i - 2):
        return True
    if behind.low in ("-", "and", "to", "or") and tokens[number.end + 1].kind == "number":
        behind = tokens[number.end + 2]
    elif behind.low == "of":
        behind = tokens[number.end + 1]
    return behind.low in among("months") and behind.text[0].isupper() and behind.low != "second"


def _is_day_before(tokens: list[Token], i: int) -> bool:
    """May 5-7: the first day stands behind its month."""
    return (
        tokens[i].kind == "number"
        and tokens[i - 1].low in among("months")
        and tokens[i - 1].text[0].isupper()
    )


def _is_year(tokens: list[Token], i: int, number: Number) -> bool:
    if len(tokens[i].text) != 4 or not 1400 <= number.value <= 2100:
        return False
    if number.value < 1900 and tokens[i - 1].low not in among("before a year"):
        return False
    behind = tokens[number.end + 1] if tokens[number.end].low == "-" else tokens[number.end]
    return behind.low not in among("not behind a year")


def _is_label(tokens: list[Token], i: int, number: Number) -> bool:
    """Page 3, Room 12, No. 10; Apollo 11 without a word behind it."""
    before, behind = tokens[i - 1], tokens[number.end]
    if (
        before.low == "."
        and before.glued
        and tokens[i - 2].low in ("no", "nos", "p", "pp", "apt", "art", "sec", "ch", "fig")
    ):
        return True
    if before.low in among("labels") and not (
        before.low == "no" and behind.kind == "word" and before.text == "no"
    ):
        return before.text[0].isupper() or behind.kind != "word" or is_function_word(behind.text)
    if behind.low == "-" and (
        (behind.glued and tokens[number.end + 1].glued) or _is_result(tokens, number.end)
    ):
        return tokens[number.end + 1].text[:1].isupper()
    named = before.kind == "word" and before.text[0].isupper() and not is_function_word(before.text)
    return named and before.low not in among("days") and before.low not in _BOUNDS and behind.kind != "word"


def _is_result(tokens: list[Token], i: int) -> bool:
    """Tell of a hyphen between spaces whether a number ends there, as in "beat Harrow 10 - 5"; "iPhone 15 - 3 things"."""
    second, behind = tokens[i + 1], tokens[i + 2]
    ends = behind.kind != "word" or is_function_word(behind.text)
    return second.kind == "number" and not tokens[i].glued and not second.glued and ends


_BOUNDS = frozenset(
    "nearly almost roughly approximately circa exceeding aged ages age killed killing injured another magnitude minus".split()
)


def _is_address(tokens: list[Token], number: Number) -> bool:
    """10 Downing Street, 1600 Pennsylvania Avenue."""
    for k in range(3):
        token = tokens[number.end + k]
        if not token.text[:1].isupper():
            return False
        if k and token.low in among("streets"):
            return True
    return False


def told_before(tokens: list[Token], i: int) -> str:
    """Return the unit that the words before a number tell of: magnitude, age, degree, or ""."""
    before = [low for low in lows_before(tokens, i, 5) if low != "-"]
    while before and before[-1] in ("about", "roughly", "around", "nearly", "of", "between", "from"):
        last = before.pop()
        if last == "of" and not (before and before[-1] in ("magnitude", "age", "ages")):
            before.append(last)
            break
    if tokens[i - 1].low in (",", "and", "or"):  # ages 16, 14 and 6
        k = i
        while k > i - _LISTED and (tokens[k - 1].kind == "number" or tokens[k - 1].low in (",", "and", "or")):
            k -= 1
        return "age" if k < i and tokens[k - 1].low in ("ages", "aged") else ""
    if before and before[-1] == "magnitude":
        return "magnitude"
    if before and before[-1] in ("aged", "age", "ages"):
        return "age"
    if set(before) & {"temperature", "temperatures"} and not set(before) & {".", ";"}:
        return "degree"
    return ""


def is_age(tokens: list[Token], i: int, number: Number) -> bool:
    """Tell whether a number behind a person is his age: "Ann Moe, 21, drowned", "Ann Moe (21)", "she was 21 when"."""
    if not 0 < number.value <= _OLDEST or number.value != int(number.value):
        return False
    mark, person, behind = tokens[i - 1], tokens[i - 2], tokens[number.end]
    if person.low == "." and tokens[i - 3].low in ("jr", "sr"):
        person = tokens[i - 3]
    last = tokens[number.end + 1]
    if mark.low in ("is", "was", "turned", "turns", "turning", "'s"):
        told = person.low in ("he", "she", "who", "i") or mark.low.startswith("turn")
        return told and (
            behind.kind != "word" or behind.low in ("when", "and", "at", "in", "on", "next", "this", "today")
        )
    if (
        not number.bare
        or person.kind != "word"
        or person.low in among("months")
        or person.low in among("days")
    ):
        return False
    named = person.text[0].isupper() or person.low in among("persons")
    if mark.low == "of":
        return person.low in among("persons") and behind.kind != "word"
    if mark.low == "(":
        return named and number.value >= 10 and behind.low in (")", ",")
    aside = behind.low == "-" and behind.start > tokens[number.end - 1].end  # Ann Moe, 21 - a nurse - drowned
    ends = behind.low in (",", ".", ";", ")", "") or (
        (aside or behind.low in ("and", "who", "of", "from", "was")) and not last.low.isdigit()
    )
    return mark.low == "," and named and ends


def is_toll(tokens: list[Token], i: int, end: int, counted: str) -> bool:
    """Tell whether a number is one of people by what happened to them: "killed 40", "40 were injured"."""
    group, after = longest(tokens, end, phrases("figures", ("to be",)))
    if tokens[after if group else end].low in among("states of people"):
        return True
    before = lows_before(tokens, i, 4)
    while before and before[-1] in (
        "about",
        "some",
        "over",
        "nearly",
        "around",
        "than",
        "more",
        "least",
        "at",
        "another",
        "almost",
    ):
        before.pop()
    if before[-1:] and before[-1] in among("tolls"):
        return not counted
    return "population" in before and before[-1] in ("of", "is", "was")


def is_two_figures(tokens: list[Token], start: int, end: int, low: float, high: float, *, word: bool) -> str:
    """Tell what the two numbers at `tokens[start:end]` are: "change", "score", "vote", or "" for a range.

    `word` tells whether "to" stands between them, and not a hyphen.
    """
    before = lows_before(tokens, start, _SCORE_WORDS)
    stop = max((k for k, low in enumerate(before) if low in (".", ";", "!", "?")), default=-1)
    near = set(before[stop + 1 :])
    if word and "from" in before[-3:] and not near & among("ranges") and near & among("changes"):
        return "change"
    if low != int(low) or high != int(high) or max(low, high) > _HIGHEST_SCORE:
        return ""
    behind = {token.low for token in tokens[end : end + 3]}
    if behind & _RECORDS:
        return "change" if low >= high else ""
    behind &= among("results")
    if near & among("votes") or behind & among("votes"):
        return "vote"
    return "score" if near & among("scores") or behind or (low >= high and not word) else ""
