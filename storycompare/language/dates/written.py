"""Dates of days, months and years, in words and digits: 5-7 May 2024, mid-March, 14/03/2024, the 1960s, 2019-20."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from ..quantities import NUMBER_WORDS
from ..words import is_function_word
from .days import exists
from .names import MONTHS, NAMES, counts, grouped, is_month_alone, is_year, surnames

if TYPE_CHECKING:
    import datetime

    from .tokens import Tokens

__all__ = [
    "CENTURIES", "CONNECTING", "ORDINAL_ENDS", "RANGE", "Context", "Found", "day_number", "is_night", "month_date",
    "number_date", "with_month", "with_part", "worded_year", "year_behind",
]  # fmt: skip

ORDINAL_ENDS = frozenset(("st", "nd", "rd", "th"))
RANGE = frozenset(("-", "to", "through", "until", "till"))
CONNECTING = RANGE | {"and", "or", "&"}
_PARTS = frozenset(("early", "mid", "late"))
_SEASONS = ("spring", "summer", "autumn", "fall", "winter")
_CENTURY = 69  # 31/12/99 is of 1999, 1/1/24 of 2024
_FIRST_DECADE, _LAST_DECADE = 1000, 2090
CENTURIES = {"eighteen": 1800, "nineteen": 1900, "twenty": 2000}
_WHEN_WORDED = frozenset("in since until till by of from before after".split())
# What stands before digits that are part of a longer number.
_BEFORE_DIGITS = frozenset((".", ",", ":", "/", "$", "£", "€"))


@dataclass(frozen=True, slots=True)
class Found:
    """A date and the tokens from `first` to before `end` that state it."""

    first: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    decade: int | None = None
    night: bool = False
    edge: Literal["first", "last"] | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """A sentence and what is known of its article."""

    t: Tokens
    base: datetime.date | None
    day_first: bool | None
    article: str


def day_number(t: Tokens, i: int) -> tuple[int, int] | None:
    """The day of a month that token `i` states, and where it ends: 5, 5th."""
    word = t.text[i]
    if not word.isdecimal() or len(word) > 2 or not 1 <= int(word) <= 31:
        return None
    end = i + 1
    if t.joined(i) and t.low[end] in ORDINAL_ENDS:
        return int(word), end + 1
    if t.joined(i) and (t.low[end][:1].isalpha() or t.text[end] in ("%", "/", ":", "$") or grouped(t, end)):
        return None
    if counts(t, end) or t.low[end] in ("am", "pm") or t.has(end, "a", ".", "m") or t.has(end, "p", ".", "m"):
        return None
    return int(word), end


def _days(t: Tokens, i: int) -> list[Found]:
    """The days that stand from token `i` on: 5, "5-7", "5 and 6", "5, 6 and 7"; without their month."""
    first = day_number(t, i)
    if first is None:
        return []
    last, at = first
    found, waiting = [Found(i, at, day=last)], list[Found]()
    while t.text[at] == "," or t.low[at] in CONNECTING:
        mark, more = t.text[at], day_number(t, at + 1)
        if more is None or more[0] <= last or not (mark in (",", "-") or _ends(t, more[1])):
            break
        waiting.append(Found(at + 1, more[1], day=more[0]))
        last, at = more
        if mark != ",":
            found, waiting = found + waiting, []
    return found


def _ends(t: Tokens, i: int) -> bool:
    """Tell whether what stands behind a number goes on without it: "May 5 and 6 in Harrow", but not "and 6 meetings"."""
    word = t.low[i]
    return not word.isalpha() or t.capital(i) or is_function_word(word)


def year_behind(t: Tokens, i: int, *, of: bool = False) -> tuple[int, int] | None:
    """The year that stands behind a day or a month, and where it ends; a comma or "of" may stand before it."""
    at = i + 1 if t.text[i] == "," or (of and t.low[i] == "of") else i
    word, after = t.text[at], t.text[at + 1]
    if len(word) != 4 or not word.isdecimal() or not word.isascii() or int(word) < 1000 or counts(t, at + 1):
        return None
    if t.joined(at) and (after in ("%", "/") or after.isalpha()):
        return None
    if t.joined(at) and after in (".", ":") and t.joined(at + 1) and t.text[at + 2].isdecimal():
        return None
    return int(word), at + 1


def month_date(c: Context, i: int) -> tuple[list[Found], int]:
    """A date that begins with its month: "May 5-7, 2024", "March 2024", "in March"."""
    t, month = c.t, MONTHS[c.t.low[i]]
    if not t.capital(i):
        return [], i + 1
    end = i + 1
    if len(t.text[i]) <= 4 and t.text[end] == "." and t.joined(i) and t.low[i] not in ("may", "june", "july"):
        end += 1
    days = _days(t, end + 1 if t.low[end] == "the" and t.low[end + 2] in ORDINAL_ENDS else end)
    if days:
        return with_month(t, days, month, i, None)
    first = with_part(t, i)
    year = year_behind(t, end, of=True)
    if year:
        return [Found(first, year[1], year[0], month)], year[1]
    if not is_month_alone(t, i, end, surnames(c.article) if t.low[i] in NAMES else frozenset()):
        return [], end
    return [Found(first, end, month=month)], end


def with_month(
    t: Tokens, days: list[Found], month: int, first: int | None, end: int | None
) -> tuple[list[Found], int]:
    """Give days their month, which stands before the first or behind the last, and the year behind it."""
    end = end or days[-1].end
    year = year_behind(t, end)
    end = year[1] if year else end
    found = [replace(day, month=month, year=year[0] if year else None) for day in days]
    if first is not None:
        found[0] = replace(found[0], first=first)
    found[-1] = replace(found[-1], end=end)
    found[-1] = replace(found[-1], night=is_night(t, found[-1].first, end))
    return found, end


def with_part(t: Tokens, i: int) -> int:
    """Where a month, year or decade begins with the part of it that is meant: "mid-March", "late 1990s"."""
    before = i - 2 if t.text[i - 1] == "-" and i > 1 else i - 1
    return before if before >= 0 and t.low[before] in _PARTS else i


def number_date(c: Context, i: int) -> tuple[list[Found], int]:
    """A date that begins with digits."""
    t = c.t
    glued = i > 0 and t.joined(i - 1) and t.text[i - 1] in _BEFORE_DIGITS
    if not glued or t.text[i - 1] == ".":
        numeric = _numeric(c, i)
        if numeric:
            return numeric
    if len(t.text[i]) == 4:
        return _four_digits(t, i)
    days = [] if glued else _days(t, i)
    while days:
        at = days[-1].end
        at += (
            t.low[at] == "of"
            or (t.text[at] == "-" and t.joined(at))
            or (t.text[at] == "." and t.joined(at - 1))
        )
        month = MONTHS.get(t.low[at])
        if month and t.capital(at):
            end = at + 1
            if (
                len(t.text[at]) <= 4
                and t.text[end] == "."
                and t.joined(at)
                and t.low[at] not in ("may", "june", "july")
            ):
                end += 1
            return with_month(t, days, month, None, end)
        days = days[:-1]
    return [], i + 1


def _numeric(c: Context, i: int) -> tuple[list[Found], int] | None:
    """A date in digits: 2024-03-14, 14/03/2024, 14.3.2024, 31/12/99, 9/11."""
    t, parts, at = c.t, [c.t.text[i]], i
    mark = t.text[i + 1]
    if mark not in ("/", ".", "-") or (
        i > 1 and t.joined(i - 1) and (t.text[i - 1].isalnum() or t.text[i - 1] in "./-")
    ):
        return None
    while (
        len(parts) < 4
        and t.joined(at)
        and t.text[at + 1] == mark
        and t.joined(at + 1)
        and t.text[at + 2].isdecimal()
    ):
        at += 2
        parts.append(t.text[at])
    lengths = [len(part) for part in parts]
    if t.joined(at) and (t.text[at + 1].isalpha() and t.low[at + 1] != "t"):
        return None
    if len(parts) == 2 and mark == "/" and max(lengths) <= 2:
        return _month_and_day(c, i, at + 1, int(parts[0]), int(parts[1]))
    if len(parts) != 3 or sorted(lengths)[1] > 2 or lengths[1] > 2:
        return None
    numbers = [int(part) for part in parts]
    if 4 in lengths and max(numbers) < _FIRST_DECADE:  # 0000-00-00 of a form that nobody filled
        return [], at + 1
    if lengths[0] == 4 and lengths[2] <= 2:
        return [Found(i, at + 1, numbers[0], numbers[1], numbers[2])], at + 1
    # 31.12.99 can be nothing else; 5.6.23 may be a time or a version, unless something is on it.
    short = mark == "/" or (mark == "." and (numbers[0] > 12 or c.t.low[i - 1] == "on"))
    if lengths[2] == 2 and short:
        numbers[2] += 2000 if numbers[2] <= _CENTURY else 1900
    elif lengths[2] != 4:
        return None
    month, day = _ordered(c.day_first, *numbers[:2])
    if month is None and not any(exists(numbers[2], *pair) for pair in (numbers[:2], numbers[1::-1])):
        return [], at + 1
    return [Found(i, at + 1, numbers[2], month, day)], at + 1


def _ordered(day_first: bool | None, one: int, other: int) -> tuple[int | None, int | None]:
    """Return month and day of two numbers, or neither where both orders are possible and the outlet's is not known."""
    if one > 12 or other > 12:
        day_first = one > 12
    elif one == other:
        day_first = True
    if day_first is None:
        return None, None
    return (other, one) if day_first else (one, other)


def _month_and_day(c: Context, i: int, end: int, one: int, other: int) -> tuple[list[Found], int] | None:
    """9/11 is known everywhere; any other two numbers are a date only behind "on"."""
    if (one, other) in ((9, 11), (7, 7)):
        return [Found(i, end, month=one, day=other)], end
    month, day = _ordered(c.day_first, one, other)
    if c.t.low[i - 1] != "on" or month is None or not exists(None, month, day):
        return None
    return [Found(i, end, month=month, day=day)], end


def _four_digits(t: Tokens, i: int) -> tuple[list[Found], int]:
    """A decade or a year: the 1960s, the late 1960's, 2019, 1999-2003, 2019-20."""
    number, end = int(t.text[i]), i + 1
    plural = end + (t.text[end] == "'")
    if number % 10 == 0 and t.low[plural] == "s" and t.joined(plural - 1):
        decade = Found(with_part(t, i), plural + 1, decade=number)
        return [decade] if _FIRST_DECADE <= number <= _LAST_DECADE else [], plural + 1
    if not is_year(t, i, end):
        return [], end
    found = [Found(with_part(t, i), end, number)]
    season = i - 2 if t.low[i - 1] == "of" else i - 1
    if season >= 0 and t.low[season] in _SEASONS:
        found = [Found(season, end, number)]
    last = t.text[end + 1]
    if (
        t.text[end] in ("-", "/")
        and t.joined(i)
        and len(last) == 2
        and last.isdecimal()
        and int(last) > number % 100
    ):
        found.append(Found(end + 1, end + 2, number - number % 100 + int(last)))
        end += 2
    return found, end


def worded_year(c: Context, i: int) -> tuple[list[Found], int]:
    """A year in words: nineteen eighty-four, twenty nineteen, nineteen oh five. "Twenty-twenty" is none by itself."""
    t, century = c.t, CENTURIES[c.t.low[i]]
    at = _next_word(t, i)
    low = t.low[at]
    value = 0 if low in ("oh", "o") else NUMBER_WORDS.get(low, 0)
    end = at + 1
    if value >= 20 or not value:
        ones = _next_word(t, at)
        more = NUMBER_WORDS.get(t.low[ones], 0)
        if 0 < more < 10:
            value, end = value + more, ones + 1
    when = t.low[i - 1] in _WHEN_WORDED
    joined = t.text[end] == "-" and t.joined(end)
    if (
        value < (1 if low.startswith("o") else 10)
        or joined
        or not (when or (century < 2000 and _ends(t, end)))
    ):
        return [], end
    return [Found(i, end, century + value)], end


def _next_word(t: Tokens, i: int) -> int:
    """The word behind a token or behind its hyphen."""
    return i + 2 if t.text[i + 1] == "-" and t.joined(i) and t.joined(i + 1) else i + 1


def is_night(t: Tokens, first: int, end: int) -> bool:
    """Tell whether the night is meant that begins on a day: it ends on the next."""
    before = t.low[first - 2] if t.low[first - 1] == "on" else t.low[first - 1]
    if t.low[end] in ("night", "overnight", "midnight") or before in ("late", "overnight"):
        return True
    return t.has(first - 2, "night", "of")
