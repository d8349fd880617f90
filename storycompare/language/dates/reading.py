"""Dates and days, as far as the text states them, resolved against the article's own date where known.

A sentence is read from left to right, token by token; each word that may begin a date has one rule that reads it and
says where it ends. Ends of a range are two dates, and neither holds the word between them.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from ...article import Date
from ..words import fold
from .days import exists, feast, named_days, shifted
from .names import MONTHS, WEEKDAYS, is_today, named_day
from .tense import tense
from .tokens import Tokens, tokens
from .weekdays import BEFORE_DAY, weekday_date
from .written import (
    CENTURIES,
    CONNECTING,
    RANGE,
    Context,
    Found,
    day_number,
    is_night,
    month_date,
    number_date,
    with_month,
    with_part,
    worded_year,
    year_behind,
)

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["dates", "published_day"]

# A sentence without any of these has no date.
_TRIGGER = re.compile(
    r"\b(?=[\dADEFJMNOSTWYaenty])(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Day|Eve"
    r"|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|MON|TUE|WED|THU|FRI|SAT|SUN|DAY|EVE"
    r"|\d{4}|\d\d?[/.]\d|\d0s|ago\b|[Tt]o(?:day|morrow|night)|[Yy]esterday|[Ee]ighteen|[Nn]ineteen|[Tt]wenty|T(?:ODAY|OMORROW|ONIGHT)|YESTERDAY)"
)
_ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), 1
    )
}
_NUMBERS = {
    word: number for number, word in enumerate("a two three four five six seven eight nine ten".split(), 1)
}
_RELATIVE = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
# Where the month is written first. Canada writes both, and a bare "en" says nothing.
_MONTH_FIRST = frozenset(("us", "ph"))
_EITHER = frozenset(("ca",))


def dates(text: str, start: int, end: int, published: str | None = None, language: str = "en") -> list[Date]:
    """Return the dates in `text[start:end]`, in order; they do not overlap.

    `published` (ISO 8601) resolves weekdays and "yesterday"; where a word may mean two days, only the weekday is
    given. `language` ("en-GB", "en-US") says whether 5/6/2023 is of June or of May; with a bare "en" it is neither.
    """
    folded = fold(text[start:end])
    if not _TRIGGER.search(folded):
        return []
    t = tokens(folded)
    context = Context(t, published_day(published), _day_first(language), text)
    found: list[Found] = []
    i = 0
    count, begins = t.count, _begins()
    while i < count:
        if t.low[i] not in begins and not t.low[i].isdecimal():
            i += 1
            continue
        rows, end_of = _read(context, i)
        # What "next week on Tuesday" begins with may end the date before it.
        last = found[-1].end if found else 0
        found += [replace(row, first=max(row.first, last)) for row in rows]
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


@cache
def _begins() -> frozenset[str]:
    """The words that a date or the name of a day may begin with."""
    return frozenset(_RULES).union(name[0] for name in named_days())


def published_day(published: str | None) -> datetime.date | None:
    """Return the day of a time of publication (ISO 8601), if it has one."""
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


def _read(c: Context, i: int) -> tuple[list[Found], int]:
    """Read the date that begins at a token, if any; returns it and where to go on."""
    word = c.t.low[i]
    name = named_day(c.t, i)
    if name:
        return _named(c, i, name)
    rule = number_date if word.isdecimal() else _RULES.get(word)
    return rule(c, i) if rule else ([], i + 1)


def _short_decade(c: Context, i: int) -> tuple[list[Found], int]:
    """The '90s."""
    t = c.t
    short = t.text[i + 1]
    if len(short) != 2 or not short.isdecimal() or int(short) % 10 or not t.joined(i):
        return [], i + 1
    if t.joined(i - 1) and t.text[i - 1] != "-":
        return [], i + 1
    if t.low[i + 2] != "s" or not t.joined(i + 1) or int(short) < 20:
        return [], i + 1
    return [Found(with_part(t, i), i + 3, decade=1900 + int(short))], i + 3


def _quarter(c: Context, i: int) -> tuple[list[Found], int]:
    """Q3 2023: the year of it, since a firm's own year may begin in any month."""
    t = c.t
    if not t.joined(i) or t.text[i + 1] not in ("1", "2", "3", "4"):
        return [], i + 1
    year = year_behind(t, i + 2, of=True)
    return ([Found(i, year[1], year[0])], year[1]) if year else ([], i + 2)


def _ordinal(c: Context, i: int) -> tuple[list[Found], int]:
    """The fourth of July."""
    t = c.t
    if t.low[i + 1] != "of" or t.low[i + 2] not in MONTHS or not t.capital(i + 2):
        return [], i + 1
    return with_month(t, [Found(i, i + 3, day=_ORDINALS[t.low[i]])], MONTHS[t.low[i + 2]], None, i + 3)


def _relative(c: Context, i: int) -> tuple[list[Found], int]:
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
    night = word == "tonight" or is_night(t, first, i + 1)
    return [_on(c, first, i + 1, days, night=night)], i + 1


def _ago(c: Context, i: int) -> tuple[list[Found], int]:
    """Two days ago."""
    t = c.t
    number = _NUMBERS.get(t.low[i - 2]) or (int(t.text[i - 2]) if day_number(t, i - 2) else None)
    bound = t.low[i - 3] in ("than", "about", "around", "over", "nearly", "almost", "-", ".")
    if c.base is None or not number or bound or t.low[i - 1] != ("day" if number == 1 else "days"):
        return [], i + 1
    return [_on(c, i - 2, i + 1, -number)], i + 1


def _on(c: Context, first: int, end: int, days: int, *, night: bool = False) -> Found:
    """The day so many days from the article's own."""
    day = shifted(c.base, days)
    if day is None:
        return Found(first, end, night=night)
    return Found(first, end, day.year, day.month, day.day, day.weekday(), night=night)


def _named(c: Context, i: int, name: tuple[str, ...]) -> tuple[list[Found], int]:
    """A feast, where it says when something is; "a Good Friday ferry" is none, and "Blue Monday" never."""
    t, rule, end = c.t, named_days()[name], i + len(name)
    year = year_behind(t, end)
    last = year[1] if year else end
    if rule == "none" or not (year or t.low[i - 1] in BEFORE_DAY):
        return [], end
    if rule[0].isdecimal():
        month, day = (int(part) for part in rule.split("-"))
        return [Found(i, last, year[0] if year else None, month, day)], last
    own = feast(rule, year[0] if year else None, c.base, tense(t, i, end))
    return ([Found(i, last, own.year, own.month, own.day, own.weekday())] if own else []), last


def _joined(t: Tokens, found: list[Found]) -> list[Found]:
    """Mark the ends of ranges, and give the first of two dates the year that stands behind the second."""
    for k in range(len(found) - 1, 0, -1):
        one, other = found[k - 1], found[k]
        word = t.low[one.end]
        between = word == "and" and t.low[one.first - 1] == "between"
        if other.first != one.end + 1 or word not in CONNECTING:
            continue
        ranged = word in RANGE or between
        alike = (one.day is None) == (other.day is None)
        if one.month and other.month and other.year and one.year is None and alike:
            earlier = ranged and one.month > other.month
            one = replace(one, year=other.year - earlier)
        if ranged and one.edge is None:
            one, other = replace(one, edge="first"), replace(other, edge="last")
        found[k - 1 : k + 1] = [one, other]
    return found


_RULES: dict[str, Callable[[Context, int], tuple[list[Found], int]]] = {
    **dict.fromkeys(MONTHS, month_date),
    **dict.fromkeys(WEEKDAYS, weekday_date),
    **dict.fromkeys(_RELATIVE, _relative),
    **dict.fromkeys(_ORDINALS, _ordinal),
    **dict.fromkeys(CENTURIES, worded_year),
    "q": _quarter,
    "h": _quarter,
    "'": _short_decade,
    "ago": _ago,
}
