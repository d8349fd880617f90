"""Dates and days, as far as the text states them, resolved against the article's own date where known.

A sentence is read from left to right, token by token; each word that may begin a date has one rule that reads it and
says where it ends. Ends of a range are two dates, and neither holds the word between them.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from ..article import Date
from .date_names import (
    MONTHS,
    NAMES,
    WEEKDAYS,
    counts,
    is_month_alone,
    is_today,
    is_year,
    named_day,
    surnames,
)
from .days import Telling, exists, feast, named_days, shifted, weekday_near
from .tense import tense
from .tokens import Tokens, tokens
from .words import fold, is_function_word

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["dates"]

# A sentence without any of these has no date.
_TRIGGER = re.compile(
    r"Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC"
    r"|Mon|Tue|Wed|Thu|Fri|Sat|Sun|DAY|Day|Eve|day|\d{4}|\d[/.]\d|'\d0s| ago\b|[Tt]omorrow|[Tt]onight"
)
_ORDINAL_ENDS = frozenset(("st", "nd", "rd", "th"))
_ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), 1
    )
}
_NUMBERS = {
    word: number for number, word in enumerate("a two three four five six seven eight nine ten".split(), 1)
}
_RANGE = frozenset(("-", "to", "through", "until", "till"))
_CONNECTING = _RANGE | {"and", "or", "&"}
_PARTS = frozenset(("early", "mid", "late"))
_SEASONS = ("spring", "summer", "autumn", "fall", "winter")
_RELATIVE = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
_BEFORE_DAY = frozenset(
    "on since until till by before after of this last next from to late early through and or between every each".split()
)
_NO_DAY = frozenset("every each a an one any some most another following previous preceding".split())
_WEEKS: tuple[tuple[Telling, tuple[str, str]], ...] = (
    ("last week", ("last", "week")),
    ("next week", ("next", "week")),
)
_ONES: dict[str, Telling] = {"last": "last", "next": "next", "this": "this"}
# Where the month is written first. Canada writes both, and a bare "en" says nothing.
_MONTH_FIRST = frozenset(("us", "ph"))
_EITHER = frozenset(("ca",))
_CENTURY = 69  # 31/12/99 is of 1999, 1/1/24 of 2024


@dataclass(frozen=True, slots=True)
class _Found:
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
class _Context:
    """A sentence and what is known of its article."""

    t: Tokens
    base: datetime.date | None
    day_first: bool | None
    article: str


def dates(text: str, start: int, end: int, published: str | None = None, language: str = "en") -> list[Date]:
    """Return the dates in `text[start:end]`, in order; they do not overlap.

    `published` (ISO 8601) resolves weekdays and "yesterday"; where a word may mean two days, only the weekday is
    given. `language` ("en-GB", "en-US") says whether 5/6/2023 is of June or of May; with a bare "en" it is neither.
    """
    folded = fold(text[start:end])
    if not _TRIGGER.search(folded):
        return []
    t = tokens(folded)
    context = _Context(t, _parse(published), _day_first(language), text)
    found: list[_Found] = []
    i = 0
    while i < t.count:
        rows, end_of = _read(context, i)
        found += rows
        i = max(end_of, i + 1)
    return [
        Date(
            start + t.starts[f.first],
            start + t.ends[f.end - 1],
            f.year,
            f.month,
            f.day,
            f.weekday,
            f.decade,
            f.night,
            f.edge,
        )
        for f in _joined(t, found)
        if exists(f.year, f.month, f.day)
    ]


def _parse(published: str | None) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat((published or "")[:10])
    except ValueError:
        return None


@lru_cache(maxsize=64)
def _day_first(language: str) -> bool | None:
    """Tell whether a language writes the day before the month; None if it is not known."""
    main, _, region = language.lower().replace("_", "-").partition("-")
    region = region.rsplit("-", 1)[-1]
    if main != "en":
        return True
    return None if not region or region in _EITHER else region not in _MONTH_FIRST


def _read(c: _Context, i: int) -> tuple[list[_Found], int]:
    """Read the date that begins at a token, if any; returns it and where to go on."""
    word = c.t.low[i]
    name = named_day(c.t, i)
    if name:
        return _named(c, i, name)
    rule = _number if word.isdecimal() else _RULES.get(word)
    return rule(c, i) if rule else ([], i + 1)


def _day(t: Tokens, i: int) -> tuple[int, int] | None:
    """The day of a month that token `i` states, and where it ends: 5, 5th."""
    word = t.text[i]
    if not word.isdecimal() or len(word) > 2 or not 1 <= int(word) <= 31:
        return None
    end = i + 1
    if t.joined(i) and t.low[end] in _ORDINAL_ENDS:
        return int(word), end + 1
    if t.joined(i) and (
        t.low[end][:1].isalpha()
        or t.text[end] in ("%", "/", ":", "$")
        or (t.text[end] in (".", ",") and t.joined(end) and t.text[end + 1].isdecimal())
    ):
        return None
    if counts(t, end) or t.low[end] in ("am", "pm") or t.has(end, "a", ".", "m") or t.has(end, "p", ".", "m"):
        return None
    return int(word), end


def _days(t: Tokens, i: int) -> list[_Found]:
    """The days that stand from token `i` on: 5, "5-7", "5 and 6", "5, 6 and 7"; without their month."""
    day = _day(t, i)
    if day is None:
        return []
    found, waiting = [_Found(i, day[1], day=day[0])], list[_Found]()
    at = day[1]
    while t.text[at] == "," or t.low[at] in _CONNECTING:
        comma, day = t.text[at] == ",", _day(t, at + 1)
        if day is None or not (comma or t.text[at] == "-" or _ends(t, day[1])):
            break
        waiting.append(_Found(at + 1, day[1], day=day[0]))
        at = day[1]
        if not comma:
            found, waiting = found + waiting, []
    return found


def _ends(t: Tokens, i: int) -> bool:
    """Tell whether what stands behind a number goes on without it: "May 5 and 6 in Harrow", but not "and 6 meetings"."""
    word = t.low[i]
    return not word.isalpha() or t.capital(i) or is_function_word(word)


def _year(t: Tokens, i: int, *, of: bool = False) -> tuple[int, int] | None:
    """The year that stands behind a day or a month, and where it ends; a comma or "of" may stand before it."""
    at = i + 1 if t.text[i] == "," or (of and t.low[i] == "of") else i
    word, after = t.text[at], t.text[at + 1]
    if len(word) != 4 or not word.isdecimal() or not word.isascii() or int(word) < 1000 or counts(t, at + 1):
        return None
    if t.joined(at) and (after in ("%", "/") or after.isalpha()):
        return None
    if t.joined(at) and after in (".", ",", ":") and t.joined(at + 1) and t.text[at + 2].isdecimal():
        return None
    return int(word), at + 1


def _month(c: _Context, i: int) -> tuple[list[_Found], int]:
    """A date that begins with its month: "May 5-7, 2024", "March 2024", "in March"."""
    t, month = c.t, MONTHS[c.t.low[i]]
    if not t.capital(i):
        return [], i + 1
    end = i + 1
    if len(t.text[i]) <= 4 and t.text[end] == "." and t.joined(i) and t.low[i] not in ("may", "june", "july"):
        end += 1
    days = _days(t, end + 1 if t.low[end] == "the" and t.low[end + 2] in _ORDINAL_ENDS else end)
    if days:
        return _with_month(t, days, month, i, None)
    first = _with_part(t, i)
    year = _year(t, end, of=True)
    if year:
        return [_Found(first, year[1], year[0], month)], year[1]
    if not is_month_alone(t, i, end, surnames(c.article) if t.low[i] in NAMES else frozenset()):
        return [], end
    return [_Found(first, end, month=month)], end


def _with_month(
    t: Tokens, days: list[_Found], month: int, first: int | None, end: int | None
) -> tuple[list[_Found], int]:
    """Give days their month, which stands before the first or behind the last, and the year behind it."""
    end = end or days[-1].end
    year = _year(t, end)
    end = year[1] if year else end
    found = [replace(day, month=month, year=year[0] if year else None) for day in days]
    if first is not None:
        found[0] = replace(found[0], first=first)
    found[-1] = replace(found[-1], end=end)
    found[-1] = replace(found[-1], night=_is_night(t, found[-1].first, end))
    return found, end


def _with_part(t: Tokens, i: int) -> int:
    """Where a month, year or decade begins with the part of it that is meant: "mid-March", "late 1990s"."""
    before = i - 2 if t.text[i - 1] == "-" and i > 1 else i - 1
    return before if before >= 0 and t.low[before] in _PARTS else i


def _number(c: _Context, i: int) -> tuple[list[_Found], int]:
    """A date that begins with digits."""
    t = c.t
    glued = i > 0 and t.joined(i - 1) and t.text[i - 1] in (".", ",", ":", "/", "$", "£", "€")
    if not glued or t.text[i - 1] == ".":
        numeric = _numeric(c, i)
        if numeric:
            return numeric
    if len(t.text[i]) == 4:
        return _four_digits(t, i)
    days = [] if glued else _days(t, i)
    while days:
        at = days[-1].end
        at += t.low[at] == "of" or (t.text[at] == "-" and t.joined(at))
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
            return _with_month(t, days, month, None, end)
        days = days[:-1]
    return [], i + 1


def _numeric(c: _Context, i: int) -> tuple[list[_Found], int] | None:
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
    if lengths[0] == 4 and lengths[2] <= 2:
        return [_Found(i, at + 1, numbers[0], numbers[1], numbers[2])], at + 1
    if lengths[2] == 2 and mark == "/":
        numbers[2] += 2000 if numbers[2] <= _CENTURY else 1900
    elif lengths[2] != 4:
        return None
    month, day = _ordered(c.day_first, *numbers[:2])
    if month is None and not any(exists(numbers[2], *pair) for pair in (numbers[:2], numbers[1::-1])):
        return [], at + 1
    return [_Found(i, at + 1, numbers[2], month, day)], at + 1


def _ordered(day_first: bool | None, one: int, other: int) -> tuple[int | None, int | None]:
    """Return month and day of two numbers, or neither where both orders are possible and the outlet's is not known."""
    if one > 12 or other > 12:
        day_first = one > 12
    elif one == other:
        day_first = True
    if day_first is None:
        return None, None
    return (other, one) if day_first else (one, other)


def _month_and_day(c: _Context, i: int, end: int, one: int, other: int) -> tuple[list[_Found], int] | None:
    """9/11 is known everywhere; any other two numbers are a date only behind "on"."""
    if (one, other) in ((9, 11), (7, 7)):
        return [_Found(i, end, month=one, day=other)], end
    month, day = _ordered(c.day_first, one, other)
    if c.t.low[i - 1] != "on" or month is None or not exists(None, month, day):
        return None
    return [_Found(i, end, month=month, day=day)], end


def _four_digits(t: Tokens, i: int) -> tuple[list[_Found], int]:
    """A decade or a year: the 1960s, the late 1960's, 2019, 1999-2003, 2019-20."""
    number, end = int(t.text[i]), i + 1
    if number % 10 == 0 and t.joined(i):
        plural = end + (t.text[end] == "'")
        if t.low[plural] == "s" and t.joined(plural - 1):
            return [
                _Found(_with_part(t, i), plural + 1, decade=number)
            ] if 1000 <= number < 2100 else [], plural + 1
    if not is_year(t, i, end):
        return [], end
    found = [_Found(_with_part(t, i), end, number)]
    season = i - 2 if t.low[i - 1] == "of" else i - 1
    if season >= 0 and t.low[season] in _SEASONS:
        found = [_Found(season, end, number)]
    last = t.text[end + 1]
    if (
        t.text[end] == "-"
        and t.joined(i)
        and len(last) == 2
        and last.isdecimal()
        and int(last) > number % 100
    ):
        found.append(_Found(end + 1, end + 2, number - number % 100 + int(last)))
        end += 2
    return found, end


def _short_decade(c: _Context, i: int) -> tuple[list[_Found], int]:
    """The '90s."""
    t = c.t
    short = t.text[i + 1]
    if len(short) != 2 or not short.isdecimal() or int(short) % 10 or not t.joined(i) or t.joined(i - 1):
        return [], i + 1
    if t.low[i + 2] != "s" or not t.joined(i + 1) or int(short) < 20:
        return [], i + 1
    return [_Found(_with_part(t, i), i + 3, decade=1900 + int(short))], i + 3


def _quarter(c: _Context, i: int) -> tuple[list[_Found], int]:
    """Q3 2023: the year of it, since a firm's own year may begin in any month."""
    t = c.t
    if not t.joined(i) or t.text[i + 1] not in ("1", "2", "3", "4"):
        return [], i + 1
    year = _year(t, i + 2, of=True)
    return ([_Found(i, year[1], year[0])], year[1]) if year else ([], i + 2)


def _ordinal(c: _Context, i: int) -> tuple[list[_Found], int]:
    """The fourth of July."""
    t = c.t
    if t.low[i + 1] != "of" or t.low[i + 2] not in MONTHS or not t.capital(i + 2):
        return [], i + 1
    return _with_month(t, [_Found(i, i + 3, day=_ORDINALS[t.low[i]])], MONTHS[t.low[i + 2]], None, i + 3)


def _weekday(c: _Context, i: int) -> tuple[list[_Found], int]:
    """A weekday with its date, or alone and resolved: "Thursday 5 November", "next Monday"."""
    t, weekday = c.t, WEEKDAYS[c.t.low[i]]
    if not t.capital(i):
        return [], i + 1
    short, end = not t.low[i].endswith("day"), i + 1
    dot = short and t.text[end] == "." and t.joined(i)
    end += dot
    dated = _dated(c, i, end, weekday)
    if dated:
        return dated
    if short and not _is_short_day(t, i, end, dot=dot):
        return [], end
    telling, first, last = _telling(t, i, end)
    day = weekday_near(c.base, weekday, telling) if c.base else None
    found = _Found(first, last, weekday=weekday, night=_is_night(t, first, last))
    return [replace(found, year=day.year, month=day.month, day=day.day) if day else found], last


def _is_short_day(t: Tokens, i: int, end: int, *, dot: bool) -> bool:
    """Tell whether "Mon." or "Sat" is a day: the sun, and who sat, end or begin sentences too."""
    if t.low[i - 1] in _BEFORE_DAY or t.low[end] in ("night", "morning", "evening", "afternoon"):
        return t.text[i][1:].islower()
    return dot and t.low[i] not in ("sat", "sun", "wed") and t.text[i][1:].islower() and end < t.count


def _dated(c: _Context, i: int, end: int, weekday: int) -> tuple[list[_Found], int] | None:
    """The date that follows its weekday: "Monday, March 11, 2024", "Monday (11 March)", "Friday the 13th"."""
    t = c.t
    at = end + (t.text[end] in (",", "("))
    at += t.low[at] == "the"
    month = t.low[at] in MONTHS
    if not (month or t.text[at].isdecimal()):
        return None
    found, last = _month(c, at) if month else _number(c, at)
    if not found or found[0].day is None or found[0].weekday is not None:
        day = _day(t, at)
        if day is None or t.low[day[1] - 1] not in _ORDINAL_ENDS:
            return None
        return [_Found(i, day[1], day=day[0], weekday=weekday)], day[1]
    if not exists(found[0].year, found[0].month, found[0].day):
        return found, last
    found[0] = replace(found[0], first=i, weekday=weekday)
    if t.text[end] == "(" and t.text[last] == ")" and len(found) == 1:
        found[0] = replace(found[0], end=last + 1)
        last += 1
    return found, last


def _telling(t: Tokens, i: int, end: int) -> tuple[Telling, int, int]:
    """Which of its kind a weekday is, and the tokens that say so."""
    before = t.low[i - 1]
    for week in ("last week", "next week"):
        words = tuple(week.split())
        if t.has(end, *words) or t.has(end, "of", *words):
            return week, i, end + 2 + (t.low[end] == "of")
        on = i - 1 - (before in ("on", ","))
        if t.has(on - 1, *words):
            return week, on - 1, end
    if t.low[end] == "week" and t.text[end + 1] != "-" and before == "on":
        return "week on", i, end + 1
    if before in ("on", "from") and t.has(i - 3, "a", "week"):
        return "week on", i - 3, end
    if any(word in ("ago", "weeks", "week") for word in t.low[max(0, i - 2) : i]):
        return "unsure", i, end
    if t.has(end, "after", "next") or t.has(end, "before", "last") or before in _NO_DAY:
        return "unsure", i, end
    if before in _ONES:
        return _ONES[before], i - 1, end
    if before == "past" or before == "coming":
        first = i - 2 if t.low[i - 2] in ("this", "the") else i - 1
        return "past" if before == "past" else "future", first, end
    if _in_range(t, i, end):
        return "unsure", i, end
    return tense(t, i, end), i, end


def _in_range(t: Tokens, i: int, end: int) -> bool:
    """Monday to Friday may be those of every week."""
    return (t.low[end] in _RANGE and t.low[end + 1] in WEEKDAYS) or (
        t.low[i - 1] in _RANGE and i > 1 and t.low[i - 2] in WEEKDAYS
    )


def _is_night(t: Tokens, first: int, end: int) -> bool:
    """Tell whether the night is meant that begins on a day: it ends on the next."""
    before = t.low[first - 2] if t.low[first - 1] == "on" else t.low[first - 1]
    if t.low[end] in ("night", "overnight", "midnight") or before in ("late", "overnight"):
        return True
    return t.has(first - 2, "night", "of")


def _relative(c: _Context, i: int) -> tuple[list[_Found], int]:
    """Yesterday, the day after tomorrow. What is a year ago today is no date."""
    t, word = c.t, c.t.low[i]
    if (
        not is_today(t, i)
        or t.low[i - 1] == "ago"
        or t.has(i - 2, "week", "from")
        or t.has(i - 2, "weeks", "from")
    ):
        return [], i + 1
    days, first = _RELATIVE[word], i
    if (word == "yesterday" and t.has(i - 2, "day", "before")) or (
        word == "tomorrow" and t.has(i - 2, "day", "after")
    ):
        days, first = 2 * days, i - 2 - (t.low[i - 3] == "the")
    night = word == "tonight" or _is_night(t, first, i + 1)
    return [_on(c, first, i + 1, days, night=night)], i + 1


def _ago(c: _Context, i: int) -> tuple[list[_Found], int]:
    """Two days ago."""
    t = c.t
    number = _NUMBERS.get(t.low[i - 2]) or (int(t.text[i - 2]) if _day(t, i - 2) else None)
    bound = t.low[i - 3] in ("than", "about", "around", "over", "nearly", "almost", "-", ".")
    if c.base is None or not number or bound or t.low[i - 1] != ("day" if number == 1 else "days"):
        return [], i + 1
    return [_on(c, i - 2, i + 1, -number)], i + 1


def _on(c: _Context, first: int, end: int, days: int, *, night: bool = False) -> _Found:
    """The day so many days from the article's own."""
    day = shifted(c.base, days)
    if day is None:
        return _Found(first, end, night=night)
    return _Found(first, end, day.year, day.month, day.day, day.weekday(), night=night)


def _named(c: _Context, i: int, name: tuple[str, ...]) -> tuple[list[_Found], int]:
    """A feast, where it says when something is; "a Good Friday ferry" is none, and "Blue Monday" never."""
    t, rule, end = c.t, named_days()[name], i + len(name)
    year = _year(t, end)
    last = year[1] if year else end
    if rule == "none" or not (year or t.low[i - 1] in _BEFORE_DAY):
        return [], end
    if rule[0].isdecimal():
        month, day = (int(part) for part in rule.split("-"))
        return [_Found(i, last, year[0] if year else None, month, day)], last
    own = feast(rule, year[0] if year else None, c.base, tense(t, i, end))
    return ([_Found(i, last, own.year, own.month, own.day, own.weekday())] if own else []), last


def _joined(t: Tokens, found: list[_Found]) -> list[_Found]:
    """Mark the ends of ranges, and give the first of two dates the year that stands behind the second."""
    for k in range(len(found) - 1, 0, -1):
        one, other = found[k - 1], found[k]
        if other.first != one.end + 1 and other.first != one.end:
            continue
        word = t.low[one.end] if other.first == one.end + 1 else "-"
        between = word == "and" and t.low[one.first - 1] == "between"
        if word not in _CONNECTING:
            continue
        ranged = word in _RANGE or between
        alike = (one.day is None) == (other.day is None)
        if one.month and other.month and other.year and one.year is None and alike:
            earlier = ranged and one.month > other.month
            one = replace(one, year=other.year - earlier)
        if ranged and one.edge is None:
            one, other = replace(one, edge="first"), replace(other, edge="last")
        found[k - 1 : k + 1] = [one, other]
    return found


_RULES: dict[str, Callable[[_Context, int], tuple[list[_Found], int]]] = {
    **dict.fromkeys(MONTHS, _month),
    **dict.fromkeys(WEEKDAYS, _weekday),
    **dict.fromkeys(_RELATIVE, _relative),
    **dict.fromkeys(_ORDINALS, _ordinal),
    "q": _quarter,
    "h": _quarter,
    "'": _short_decade,
    "ago": _ago,
}
