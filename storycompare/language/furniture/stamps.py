"""Time stamps: lines that say when an article was published, and nothing else.

A line is cut into numbers, words and signs, and read from left to right; it is a stamp if every one of them is
part of a date, a time, a zone, a label such as "Updated", or joins two of these, and if a date or a time is among
them. The name of a place or an outlet may stand at one end, set off by a sign. A line that goes on in other
words reports something, however it begins. Each token is looked at a fixed number of times.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ..nations import places
from ..tables import word_groups, word_pairs
from ..words import fold
from .finite_verbs import is_headline_verb

__all__ = ["LONGEST_LINE", "begins_with_time", "is_day", "is_month", "is_stamp"]

_TOKEN = re.compile(r"\d+|[^\W\d_]+(?:'[^\W\d_]+)?|[^\s\w]|_")
# Most lines have neither a number nor a day, and need not be cut up.
_DATED = re.compile(r"\d|day|(?<!\w)(?:mon|tue|wed|thu|fri|sat|sun)", re.IGNORECASE)
_SMALL = re.compile(r"(?<![^\W\d_])(?<![^\W\d_]')[a-z]+(?:'[^\W\d_]+)?")
_JOINTS = frozenset(",|-/:;.()[]·•*&")
# No stamp, notice or credit of the training stories is longer; so a line is read once, however long its words are.
LONGEST_LINE = 500
_LONGEST_STAMP = 160
_MOST_TOKENS = 60
_LONGEST_LABEL = 4
_ORDINALS = frozenset(("st", "nd", "rd", "th"))
_OUTLET_WORDS = 4


class _Token(NamedTuple):
    text: str
    spaced: bool  # white space stands before it

    @property
    def low(self) -> str:
        return self.text.lower()

    @property
    def number(self) -> int:
        """The value of a number of at most four digits, else -1."""
        return int(self.text) if self.text.isascii() and self.text.isdigit() and len(self.text) <= 4 else -1


class _Part(NamedTuple):
    kind: str  # "time" for a date or a time, "day" for a weekday alone, "label", "joint"
    end: int


@cache
def _small() -> frozenset[str]:
    """All words in small letters that a stamp may have: one more, and a line is none."""
    words = (
        word
        for phrases in word_groups("stamps").values()
        for phrase in phrases
        for word in _TOKEN.findall(phrase)
    )
    return frozenset(words).union(_ORDINALS, "am pm a p m h ago read of".split())


@cache
def _group(name: str) -> frozenset[str]:
    return word_groups("stamps")[name]


@cache
def _phrases(name: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(_TOKEN.findall(phrase)) for phrase in _group(name))


@cache
def _first_words(name: str) -> frozenset[str]:
    return frozenset(phrase[0] for phrase in _phrases(name))


def is_month(word: str) -> bool:
    """Tell whether a word names a month; "may" and "march" do with a capital only."""
    return word[:1].isupper() and word.rstrip(".").lower() in _group("month")


def is_day(word: str) -> bool:
    """Tell whether a word names a day of the week, written out ("Monday", "Monday's")."""
    return word[:1].isupper() and len(word) > 5 and word.lower().removesuffix("'s") in _group("day")


def _tokens(line: str) -> list[_Token]:
    return [
        _Token(match.group(), match.start() > 0 and line[match.start() - 1].isspace())
        for match in _TOKEN.finditer(line)
    ]


def is_stamp(line: str) -> bool:
    """Tell whether a line is a time stamp and nothing else. Takes time in proportion to its length."""
    if len(line) > _LONGEST_STAMP or not _DATED.search(line):
        return False
    line = fold(line)
    if any(match.group() not in _small() for match in _SMALL.finditer(line)):
        return False
    tokens = _tokens(line)
    if not tokens or len(tokens) > _MOST_TOKENS:
        return False
    start, stop = _between_names(tokens)
    kinds = set()
    while start < stop:
        part = _part(tokens, start)
        if part is None or part.end > stop:
            return False
        kinds.add(part.kind)
        start = part.end
    return "time" in kinds or {"day", "label"} <= kinds


def begins_with_time(line: str) -> bool:
    """Tell whether a line begins with a date or a time of day and goes on in other words."""
    tokens = _tokens(line[:200])
    start = 0
    timed = False
    while start < len(tokens):
        part = _part(tokens, start)
        if part is None:
            return timed and any(token.text.isalpha() for token in tokens[start:])
        timed = timed or part.kind in ("time", "day")
        start = part.end
    return False


def _part(tokens: list[_Token], k: int) -> _Part | None:
    """The part of a stamp that begins at token `k`: the longest of those that can."""
    date = _date(tokens, k)
    time = _time(tokens, k)
    if max(date, time):
        return _Part("time", max(date, time))
    if label := _phrase(tokens, k, "label"):
        return _Part("label", label)
    if clock := _phrase(tokens, k, "clock"):
        return _Part("joint", clock)
    if tokens[k].low in _group("day"):
        return _Part("day", k + 1)
    if zone := _zone(tokens, k):
        return _Part("joint", zone)
    if tokens[k].text in _JOINTS or tokens[k].low in _group("joint"):
        return _Part("joint", k + 1)
    return None


def _phrase(tokens: list[_Token], k: int, name: str) -> int:
    """The end of the longest phrase of a group that begins at `k`, or 0."""
    if tokens[k].low not in _first_words(name):
        return 0
    for length in range(min(_LONGEST_LABEL, len(tokens) - k), 0, -1):
        if tuple(token.low for token in tokens[k : k + length]) in _phrases(name):
            return k + length
    return 0


def _text(tokens: list[_Token], k: int) -> str:
    return tokens[k].text if 0 <= k < len(tokens) else ""


def _number(tokens: list[_Token], k: int, low: int, high: int) -> bool:
    return 0 <= k < len(tokens) and low <= tokens[k].number <= high


def _is_year(tokens: list[_Token], k: int) -> bool:
    return _number(tokens, k, 1800, 2199) and len(tokens[k].text) == 4


def _month(tokens: list[_Token], k: int) -> int:
    """The end of a month that begins at `k`, with its full stop, or 0."""
    if k < len(tokens) and tokens[k].low in _group("month"):
        return k + 2 if _text(tokens, k + 1) == "." else k + 1
    return 0


def _day_number(tokens: list[_Token], k: int) -> int:
    """The end of "3", "3rd" at `k`, or 0."""
    if not _number(tokens, k, 1, 31) or len(tokens[k].text) > 2:
        return 0
    return k + 2 if _text(tokens, k + 1).lower() in _ORDINALS and not tokens[k + 1].spaced else k + 1


def _year_after(tokens: list[_Token], k: int) -> int:
    """The end of a year, a comma or a stop before it, that goes on a date which ends at `k`; else `k`."""
    comma = k + 1 if _text(tokens, k) in (",", ".", "-") else k
    return comma + 1 if _is_year(tokens, comma) else k


def _date(tokens: list[_Token], k: int) -> int:
    """The end of a date that begins at `k`, or 0: "14 March 2024", "Mar. 14", "March 2024", "2024-03-14", "14/3/24"."""
    if month := _month(tokens, k):
        day = _day_number(tokens, month)
        if day and _text(tokens, day) != ":":
            return _year_after(tokens, day)
        year = _year_after(tokens, month)
        return year if year > month else 0
    day = _day_number(tokens, k)
    if day:
        of = day + 1 if _text(tokens, day).lower() in ("of", "-", ".") else day
        if month := _month(tokens, of):
            return _short_year(tokens, month)
    return _numeric_date(tokens, k)


def _short_year(tokens: list[_Token], k: int) -> int:
    """As `_year_after`; after "14 March" or "14-Mar" a year of two digits will do, if it is no hour."""
    year = _year_after(tokens, k)
    dash = k + 1 if _text(tokens, k) == "-" else k
    short = _number(tokens, dash, 0, 99) and len(tokens[dash].text) == 2
    if year > k or not short or _text(tokens, dash + 1) in (":", ".") or _ampm(tokens, dash + 1):
        return year
    return dash + 1


def _numeric_date(tokens: list[_Token], k: int) -> int:
    sign = _text(tokens, k + 1)
    if sign not in ("-", "/", ".") or sign != _text(tokens, k + 3):
        return 0
    first, second, third = k, k + 2, k + 4
    year_last = _is_year(tokens, third) or (_number(tokens, third, 0, 99) and len(tokens[third].text) == 2)
    if _number(tokens, first, 1, 31) and _number(tokens, second, 1, 31) and year_last:
        return third + 1
    if _is_year(tokens, first) and _number(tokens, second, 1, 12) and _number(tokens, third, 1, 31):
        iso = _text(tokens, third + 1) == "T" and _time(tokens, third + 2)
        return iso or third + 1
    return 0


def _ampm(tokens: list[_Token], k: int) -> int:
    """The end of "pm", "p.m.", "p. m." or "p" that begins at `k`, or 0."""
    low = _text(tokens, k).lower()
    if low in ("am", "pm"):
        return k + 2 if _text(tokens, k + 1) == "." else k + 1
    if low not in ("a", "p"):
        return 0
    if _text(tokens, k + 1) == "." and _text(tokens, k + 2).lower() == "m":
        return k + 4 if _text(tokens, k + 3) == "." else k + 3
    return 0 if tokens[k].spaced else k + 1


def _time(tokens: list[_Token], k: int) -> int:
    """The end of a time of day or of "3 hours ago", "5 min read", with its zone, that begins at `k`, or 0."""
    if not _number(tokens, k, 0, 2400):
        return 0
    end = 0
    if _text(tokens, k + 1) in (":", ".", "h") and _minutes(tokens, k + 2) and tokens[k].number < 25:
        end = k + 3
        if _text(tokens, end) == tokens[k + 1].text and _minutes(tokens, end + 1):
            end += 2
        if _text(tokens, end) == "." and _text(tokens, end + 1).isdigit() and not tokens[end + 1].spaced:
            end += 2  # parts of a second
        end = _ampm(tokens, end) or end
    elif tokens[k].number <= 12 and _ampm(tokens, k + 1):
        end = _ampm(tokens, k + 1)
    elif len(tokens[k].text) == 4 and tokens[k].number % 100 < 60 and _zone(tokens, k + 1):
        end = k + 1
    elif _text(tokens, k + 1).lower() in _group("unit") and _text(tokens, k + 2).lower() in ("ago", "read"):
        return k + 3
    return (_zone(tokens, end) or end) if end else 0


def _minutes(tokens: list[_Token], k: int) -> bool:
    return _number(tokens, k, 0, 59) and len(tokens[k].text) == 2 and not tokens[k].spaced


def _zone(tokens: list[_Token], k: int) -> int:
    """The end of a time zone that begins at `k`, or 0: "EST", "GMT+2", "UTC-05:00", "+0100"."""
    end = k + 1 if _text(tokens, k) in _group("zone") else 0
    offset = end or k
    if _text(tokens, offset) not in ("+", "-") or not _number(tokens, offset + 1, 0, 1400):
        return end
    if tokens[offset].spaced or tokens[offset + 1].spaced:
        return end
    if _text(tokens, offset + 2) == ":" and _minutes(tokens, offset + 3):
        return offset + 4
    return offset + 2


def _between_names(tokens: list[_Token]) -> tuple[int, int]:
    """The tokens without the name of a place or an outlet at one end."""
    start, stop = 0, len(tokens)
    name = _name(tokens, 0)
    if name:
        return name, stop
    for length in range(1, min(_OUTLET_WORDS, stop - 1) + 1):
        begin = stop - length
        if tokens[begin - 1].text in (",", "|", "-", "·") and _name(tokens, begin) == stop:
            return start, begin
    return start, stop


def _name(tokens: list[_Token], k: int) -> int:
    """The end of an agency or a place at `k`, or of other capitalised words before a bar or a dash; or 0."""
    end = k
    while (
        end < len(tokens)
        and end - k < _OUTLET_WORDS
        and tokens[end].text[:1].isupper()
        and _part(tokens, end) is None
    ):
        end += 1
    if end == k:
        return 0
    name = " ".join(token.text for token in tokens[k:end])
    if name in places() or name in _outlets():
        return end
    told = any(is_headline_verb(token.text) for token in tokens[k + 1 : end])
    return end if _text(tokens, end) in ("|", "·") and not told else 0


@cache
def _outlets() -> frozenset[str]:
    return frozenset().union(*(short | long for short, long in word_pairs("agencies")))
