"""The calendar: which day a word means as seen from the day of the article, and whether two dates can be one."""

from __future__ import annotations

import calendar
import datetime
from functools import cache
from typing import TYPE_CHECKING, Literal

from ..tables import word_groups

if TYPE_CHECKING:
    from ...article import Date

__all__ = [
    "Telling",
    "apart",
    "between",
    "compatible",
    "exists",
    "feast",
    "interval",
    "named_days",
    "shifted",
    "weekday_near",
]

Telling = Literal["past", "future", "last", "next", "this", "last week", "next week", "week on", "unsure"]

# A movable feast is meant of the year in which it is so near.
_NEAR = 60
# Any year will do to compare days of which none is stated; this one has a 29 February.
_LEAP = 2000


def shifted(day: datetime.date | None, days: int) -> datetime.date | None:
    """Return the day so many days later, or None outside the calendar."""
    try:
        return day + datetime.timedelta(days) if day else None
    except OverflowError:
        return None


def exists(year: int | None, month: int | None, day: int | None) -> bool:
    """Tell whether there is such a day; a part that is not stated may be any."""
    if day is None or month is None:
        return (month is None or 1 <= month <= 12) and (day is None or 1 <= day <= 31)
    if not 1 <= month <= 12:
        return False
    return 1 <= day <= calendar.monthrange(year if year and year >= 1 else _LEAP, month)[1]


def weekday_near(base: datetime.date, weekday: int, telling: Telling) -> datetime.date | None:
    """Return the day that a weekday means in an article of the day `base`, or None where it may mean two."""
    before, after = (base.weekday() - weekday) % 7, (weekday - base.weekday()) % 7
    return (
        shifted(base, days)
        if (days := _distance(base, weekday, before, after, telling)) is not None
        else None
    )


def _distance(base: datetime.date, weekday: int, before: int, after: int, telling: Telling) -> int | None:
    if telling == "past":
        return -before
    if telling == "future":
        return after
    if telling == "week on":  # a week on Monday, Monday week
        return (after or 7) + 7
    if telling == "last":  # of yesterday nobody says so, and the day before may be a week earlier too
        return -(before or 7) if (before or 7) > 2 or weekday > base.weekday() else None
    if telling == "next":  # a day of this week, or one of the next
        after = after or 7
        if after == 1:
            return 8
        return after if after > 2 and weekday <= base.weekday() else None
    if telling == "this":
        return after if weekday >= base.weekday() else None
    if telling in ("last week", "next week"):
        # Some begin the week on Sunday.
        if 6 in (weekday, base.weekday()):
            return None
        return weekday - base.weekday() + (7 if telling == "next week" else -7)
    return None


@cache
def named_days() -> dict[tuple[str, ...], str]:
    """Return the names of days, token by token, with the rule for the day: "easter-2", "12-26", "none"."""
    from .tokens import tokens

    found = {}
    for rule, names in word_groups("named_days").items():
        for name in names:
            split = tokens(name)
            found[split.low[: split.count]] = rule
    return found


def feast(rule: str, year: int | None, base: datetime.date | None, telling: Telling) -> datetime.date | None:
    """Return the day of a movable feast of a year, or of the one that is near the article's day."""
    if year is not None:
        return _movable(rule, year)
    if base is None:
        return None
    for near in (base.year - 1, base.year, base.year + 1):
        day = _movable(rule, near)
        if day and abs((day - base).days) <= _NEAR:
            told = (telling == "past" and day > base) or (telling == "future" and day < base)
            return None if told else day
    return None


def _movable(rule: str, year: int) -> datetime.date | None:
    if not datetime.MINYEAR < year < datetime.MAXYEAR:
        return None
    anchor, days = rule[:-2], rule[-2:]
    if days[0] not in "+-":
        anchor, days = rule[:-3], rule[-3:]
    if anchor == "easter":
        return shifted(_easter(year), int(days))
    first = datetime.date(year, 11, 1)
    return shifted(first, (3 - first.weekday()) % 7 + 21 + int(days))


def _easter(year: int) -> datetime.date:
    """Return Easter Sunday by the Gregorian rule (Meeus, Jones and Butcher)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    month, day = divmod(h + m - 7 * ((a + 11 * h + 22 * m) // 451) + 114, 31)
    return datetime.date(year, month, day + 1)


def interval(date: Date, year: int | None = None) -> tuple[int, int] | None:
    """Return the first and the last day that a date may mean, as ordinals; `year` is lent to one that states none.

    None if there is no year, or only a day without its month.
    """
    if date.decade is not None:
        last = date.decade + (9 if date.decade % 100 else 99)
        return _first(date.decade, 1, 1), _first(last, 12, 31)
    year = date.year if date.year is not None else year
    if year is None or not datetime.MINYEAR <= year <= datetime.MAXYEAR:
        return None
    if date.month is None:
        return (_first(year, 1, 1), _first(year, 12, 31)) if date.day is None else None
    if date.day is None:
        days = calendar.monthrange(year, date.month)[1]
        return _first(year, date.month, 1), _first(year, date.month, days)
    if not exists(year, date.month, date.day):
        return None
    day = _first(year, date.month, date.day)
    return day, day + date.night


def _first(year: int, month: int, day: int) -> int:
    return datetime.date(year, month, day).toordinal()


def compatible(a: Date, b: Date) -> bool | None:
    """Tell whether two dates can be one: they overlap. None if they have nothing that could be compared."""
    days = apart(a, b)
    return None if days is None else days == 0


def apart(a: Date, b: Date) -> int | None:
    """Return how many days lie between two dates, 0 if they overlap; None if they have nothing to compare."""
    one, other = _intervals(a, b)
    if one and other:
        return max(0, one[0] - other[1], other[0] - one[1])
    if a.weekday is None or b.weekday is None:
        return None
    days = (b.weekday - a.weekday) % 7
    same_night = (a.night and days == 1) or (b.night and days == 6)
    return 0 if same_night else min(days, 7 - days)


def between(date: Date, first: Date, last: Date) -> bool:
    """Tell whether a date may lie in the range from one to another."""
    own, begun, ended = _intervals(date, first, last)
    if not (own and begun and ended):
        return False
    return begun[0] <= own[1] and own[0] <= ended[1]


def _intervals(*dates: Date) -> list[tuple[int, int] | None]:
    """The days of dates that are compared; where all name a month, those without a year are of the year of the others."""
    years = {date.year for date in dates if date.year is not None}
    months = all(date.month is not None for date in dates)
    lent = (min(years) if years else _LEAP) if months else None
    return [interval(date, lent) for date in dates]
