"""Days, months, years and decades that exclude each other; the day on which somebody said it is none of them."""

from __future__ import annotations

import datetime
import math
import re
from dataclasses import dataclass, replace
from itertools import pairwise

from ...article import Date, Span
from ...language.dates.days import apart, between, compatible
from ...language.dates.tense import is_past_verb
from ...language.speech.verbs import reporting_forms
from ..details import Compared, Kind, Side, Told, contrast

__all__ = ["DATES"]

# The verb of telling is among so many words before its day.
_TELLING = 7
_STATEMENTS = frozenset({"statement", "announcement", "interview", "tweet", "post"})
# Words between a verb of telling and a day that make it the day of what is told: "said it would close on Monday".
_OTHER_ACT = frozenset("would will could should may might can to is are was were be been".split())
_TOLD_THEN = 0.5
# Of two days on which somebody said it, what is said must be the same: this share of the words, in the same order.
_SAME_SAYING = 0.3
_YEAR = re.compile(r"\d{4}")  # as it is written: a weekday has that of the publication
_FAR = 4  # the logarithm of 27 years
# What begins or ends on a day is told of an end of a range.
_ENDS = re.compile(
    r"\b(?:beg[aiu]n|begins|started|starts|opened|opens|launched|ended|ends|finished|closed|closes|died|born|left)\b"
)


@dataclass(frozen=True, slots=True)
class _Day(Span):
    """A date, and whether it is written as a weekday alone, which is soon that of another act.

    `of_telling` says that somebody said it then, which is soon that of another saying. Of a range there are both ends, if the sentence does not tell what begins or ends then.
    """

    date: Date
    weekday_alone: bool
    of_telling: bool
    ends: tuple[Date, Date] | None


def _dates(side: Side) -> list[_Day]:
    """The dates of which more than a day's number is stated."""
    stated = [_whole(d) for d in side.reading.dates]
    stated = [d for d in stated if any(p is not None for p in (d.year, d.month, d.weekday, d.decade))]
    ranges = {} if _ENDS.search(side.plain) else _ranges(stated)
    return [
        _Day(
            d.start,
            d.end,
            d,
            d.weekday is not None and not re.search(r"\d", d.of(side.text)),
            _of_telling(side, d),
            ranges.get(d),
        )
        for d in stated
    ]


def _ranges(stated: list[Date]) -> dict[Date, tuple[Date, Date]]:
    """Both ends of the range that a date is an end of."""
    pairs = [(x, y) for x, y in pairwise(stated) if x.edge == "first" and y.edge == "last"]
    return {end: pair for pair in pairs for end in pair}


def _whole(date: Date) -> Date:
    """Add the weekday to a full date."""
    if date.year and date.month and date.day and date.weekday is None:
        return replace(date, weekday=datetime.date(date.year, date.month, date.day).weekday())
    return date


def _of_telling(side: Side, date: Date) -> bool:
    """The day on which somebody said it: "said Saturday", "told reporters on Friday". A year or month is no such day, nor is a day with its year."""
    if _YEAR.search(date.of(side.text)) or (date.day is None and date.weekday is None):
        return False
    words = side.before(date).rstrip().removesuffix(" on").split()
    near = [re.sub(r"\W", "", word) for word in words[-_TELLING:]]
    told = [k for k, word in enumerate(near) if word in reporting_forms() or word in _STATEMENTS]
    return bool(told) and not any(is_past_verb(w) or w in _OTHER_ACT for w in near[told[-1] + 1 :])


def _compatible(x: _Day, y: _Day) -> bool | None:
    if x.of_telling != y.of_telling or _day_and_year(x, y) or _day_and_year(y, x):
        return None
    agree = compatible(x.date, y.date)
    if agree is False and (_within(x.date, y) or _within(y.date, x)):
        return None  # 1997 is no other date than from 1989 to 2013, and no other telling of it
    if agree and apart(_weekday(x.date), _weekday(y.date)):
        return False  # Wednesday, May 4 and Tuesday, May 4: one of the two is wrong
    if agree and _years_alone(x.date) != _years_alone(y.date):
        return None  # 2005 is no counterpart of July 2005: it may stand beside August
    return agree


def _weekday(date: Date) -> Date:
    """A date of which only the weekday is known."""
    return replace(date, year=None, month=None, day=None, decade=None)


def _day_and_year(x: _Day, y: _Day) -> bool:
    """Tell whether one is a day of these weeks and the other a year: what is told on Friday of 2021 is of no one time."""
    return x.weekday_alone and _years_alone(y.date)


def _years_alone(date: Date) -> bool:
    return date.month is None and date.weekday is None


def _within(date: Date, other: _Day) -> bool:
    """Tell whether a date lies between the ends of a range: April in "between March and May"; an end in another year does not."""
    if other.ends is None or date.edge:
        return False
    same_end = any(date.day and (date.month, date.day) == (end.month, end.day) for end in other.ends)
    return between(date, *other.ends) and not same_end


def _told(pair: Compared, x: _Day, y: _Day) -> Told | None:
    whole = not x.weekday_alone and not y.weekday_alone
    if not whole and pair.two_occasions:
        return None
    if x.of_telling and pair.wording < _SAME_SAYING:
        return None
    if not whole and not pair.likeness(x, y):
        return None
    a, b = Span(x.start, x.end), Span(y.start, y.end)
    parts = ((x.date.year, y.date.year), (x.date.month, y.date.month), (x.date.day, y.date.day))
    same = sum(p == q and p is not None for p, q in parts) / len(parts) if whole else 0.0
    edge = x.date.edge is not None and x.date.edge == y.date.edge
    days = apart(x.date, y.date) or 0
    return Told(
        "date",
        a,
        b,
        contrast(pair, a, b),
        same + 0.3 * whole + 0.5 * edge - _TOLD_THEN * x.of_telling,
        min(1.0, math.log10(max(1, days)) / _FAR),
    )


DATES = Kind("date", _dates, _compatible, _told)
