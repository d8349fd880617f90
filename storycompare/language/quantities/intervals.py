"""The values that a figure may stand for, and whether two figures can both be right.

"At least 40" is everything from 40 up, "31,000" what is rounded to it, "5 p.m." the minutes around it. Two figures of
one measure are compatible if their intervals overlap, or if one is the other, rounded as it is written (rounding.py).
"""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ..tables import word_groups
from ..words import stem
from .clock import CLOCK, DAY, HALF_DAY
from .money import currency, is_money, one_currency
from .rounding import ABOUT, Written, alike, last_digit, one_is_rounded
from .units import conversion
from .words import among

if TYPE_CHECKING:
    from ...article import Figure

__all__ = [
    "Interval",
    "compatible",
    "counts_people",
    "dimension",
    "interval",
    "is_time_of_day",
    "same_figure",
    "same_measure",
]

# "More than 71" is not 71, though "more than 40" may be: the last digit of 71 is worth less than this share of it,
# so that 71 was said for its own sake.
_PRECISE = 0.02
# "More than 26,000" is not said of 31,000, though "more than 20" may be said of 40.
_LARGE, _PASSED_BY = 1000, 0.15
# A round number may be off by half of its last digit, but by no more than this share.
_ROUGH = 0.05
# A third is 33 percent and may be 33.6: a share without end in digits was told in words, and is rounded to a percent.
_ENDLESS, _PERCENT = 1e-5, 0.5
# A time is told to the hour, the quarter of an hour or five minutes: so many minutes it may be off, or off if "about".
_TOLD_TO = ((60, 15), (15, 10), (5, 3), (1, 1))
_ABOUT_MINUTES = 45
# 30 miles an hour are told as 50 km/h: of two figures of which only one was converted, either may be off by this share.
_CONVERTED = 0.05
_FINE = 1e-3  # A last digit of so small a share tells that a value was converted.
# Half a month in days; a time told in months or halves of them beside one told in days may be off by half of that.
_HALF_MONTH = 365.25 / 24
_CONTINUOUS = frozenset({"metre", "square metre", "cubic metre", "litre", "kilogram", "celsius", "km/h"})
# Other words for a number of people as such.
_PEOPLE = frozenset({"peopl", "person", "resid", "inhabit"})


class Interval(NamedTuple):
    """From `low` to `high`; an end that is open does not belong to it."""

    low: float
    high: float
    open_low: bool = False
    open_high: bool = False

    def overlaps(self, other: Interval) -> bool:
        """Tell whether a value lies in both."""
        return _reaches(self, other) and _reaches(other, self)

    def widened(self, by: float) -> Interval:
        """The interval with both ends moved apart."""
        return self._replace(low=self.low - by, high=self.high + by)


def _reaches(one: Interval, other: Interval) -> bool:
    """Tell whether one interval begins before the other ends."""
    if one.low == other.high:
        return not (one.open_low or other.open_high)
    return one.low < other.high


def same_figure(a: Figure, b: Figure) -> bool:
    """Tell whether two figures state the same value in the same way: "15" is not "at least 15"."""
    rates = [_unit(figure).partition(" per ") for figure in (a, b)]
    one_rate = rates[0] == rates[1] or (rates[0][0] == rates[1][0] and not (rates[0][2] and rates[1][2]))
    if a.bound != b.bound or not (one_rate or not (a.unit and b.unit)):
        return False
    if a.unit == "telephone":
        return a.low == b.low
    (low_a, high_a), (low_b, high_b) = _ends(a), _ends(b)
    return abs(low_a - low_b) <= 1e-6 * abs(low_a) and abs(high_a - high_b) <= 1e-6 * abs(high_a)


def dimension(figure: Figure) -> str:
    """Return what figures of the same measure have in common, whatever they count."""
    if is_time_of_day(figure.unit):
        return CLOCK
    return "money" if is_money(figure.unit) else _unit(figure)


def same_measure(a: Figure, b: Figure) -> bool:
    """Tell whether two figures measure the same thing, so that their values can be compared.

    Amounts in two currencies can be compared only if they are the same number: then one of the signs is wrong. What an
    amount is paid for may be left out: "$42 a share", "$42".
    """
    if a.counted or b.counted or not (a.unit and b.unit):
        return a.unit == b.unit and _same_counted(a, b)
    if is_time_of_day(a.unit) and is_time_of_day(b.unit):
        return a.unit == b.unit or {a.unit, b.unit} == {CLOCK, HALF_DAY}
    if is_money(a.unit) and is_money(b.unit):
        return _one_currency(a, b) or (a.low, a.high) == (b.low, b.high)
    return a.unit != "ordinal" and _unit(a) == _unit(b)


def _one_currency(a: Figure, b: Figure) -> bool:
    """Tell whether two amounts are in one currency, by the day or whatever; either may leave out by what."""
    (one, _, rate), (other, _, other_rate) = (figure.unit.partition(" per ") for figure in (a, b))
    return one_currency(one, other) and (rate == other_rate or not (rate and other_rate))


def _same_counted(a: Figure, b: Figure) -> bool:
    """Tell whether two figures count the same; people may be workers or children, and workers are employees."""
    both = {a.counted, b.counted}
    if both == {""} or len(both) == 1:
        return both != {""}
    alike = {_counted_alike().get(stem) for stem in both}
    return (len(alike) == 1 and None not in alike) or (bool(both & _PEOPLE) and both <= _PEOPLE | _persons())


@cache
def _counted_alike() -> dict[str, str]:
    """The stems of nouns that count the same, each with what that is."""
    return {stem(word): name for name, nouns in word_groups("counted_alike").items() for word in nouns}


def counts_people(figure: Figure) -> bool:
    """Tell whether people are counted, as such or as workers, children and the like."""
    return figure.unit == "" and figure.counted in _PEOPLE | _persons()


@cache
def _persons() -> frozenset[str]:
    """The stems of words for people."""
    return frozenset(stem(word) for word in among("persons") | among("counted people"))


def compatible(
    a: Figure, b: Figure, a_written: Written | None = None, b_written: Written | None = None
) -> bool:
    """Tell whether one true value could have been reported as both figures; they must be of the same measure.

    How they are written tells of "61" and "61.4" that one may be the other, rounded, and of two approximate figures
    what either was rounded to: "about 45,000" and "some 54,000" are no roundings of one value.
    """
    if is_money(a.unit) and is_money(b.unit) and not _one_currency(a, b):
        return currency(a.unit) == currency(b.unit)
    one, other = interval(a), interval(b)
    if not is_time_of_day(a.unit):
        if {a.bound, b.bound} <= {"exact", "about"} and one_is_rounded(a, b, a_written, b_written):
            return True
        if a.bound == b.bound == "about" and a_written and b_written and alike(a_written, b_written):
            one, other = _approximate(a, a_written), _approximate(b, b_written)
        if _is_converted(a) != _is_converted(b):
            one = one.widened(_CONVERTED * min(abs(one.low), abs(one.high)))
        elif _is_in_months(a) != _is_in_months(b):
            one = one.widened(_HALF_MONTH / 2)
        return one.overlaps(other)
    turn = DAY // 2 if HALF_DAY in (a.unit, b.unit) else DAY
    distance = (other.low - one.low) % turn
    return distance <= one.high - one.low or turn - distance <= other.high - other.low


def _is_converted(figure: Figure) -> bool:
    """Tell whether a figure was not written in its base unit: 10 miles are 16,093.44 metres."""
    return figure.unit in _CONTINUOUS and last_digit(figure.low) < _FINE * abs(figure.low)


def _is_in_months(figure: Figure) -> bool:
    """Tell whether a time is a number of months or halves of them, or of years."""
    return figure.unit == "day" and figure.low >= _HALF_MONTH and (figure.low / _HALF_MONTH) % 1 == 0


def interval(figure: Figure) -> Interval:
    """Return the values that a figure may stand for: its rounding, and what "about" or "at least" allow.

    They are in the unit that figures of its dimension are compared in: days for seconds, cubic metres for litres.
    """
    if figure.unit == "telephone":
        return Interval(figure.low, figure.high)
    factor = conversion(figure.unit)[1]
    found = _minutes(figure) if is_time_of_day(figure.unit) else _values(figure)
    return found._replace(low=found.low * factor, high=found.high * factor)


def _values(figure: Figure) -> Interval:
    precise = last_digit(figure.low) <= _PRECISE * abs(figure.low)
    if figure.bound == "least":
        bounded = figure.strict and figure.low >= _LARGE
        high = (1 + _PASSED_BY) * figure.low if bounded else math.inf
        return Interval(figure.low, high, open_low=figure.strict and precise)
    if figure.bound == "most":
        return Interval(-math.inf, figure.high, open_high=figure.strict and precise)
    endless = figure.unit == "%" and last_digit(figure.low) < _ENDLESS
    low, high = (
        (figure.low - _PERCENT, figure.high + _PERCENT)
        if endless
        else (figure.low - _rounding(figure.low), figure.high + _rounding(figure.high))
    )
    if figure.bound == "about":
        low = min(low, figure.low - ABOUT * abs(figure.low))
        high = max(high, figure.high + ABOUT * abs(figure.high))
    return Interval(low, high)


def _approximate(figure: Figure, written: Written) -> Interval:
    """What is rounded to a figure, as far as "about" goes at most; it is as `interval` has it."""
    factor = conversion(figure.unit)[1]
    low, high = (
        min(written.one * last_digit(value / written.one) / 2, ABOUT * abs(value))
        for value in (figure.low, figure.high)
    )
    return Interval((figure.low - low) * factor, (figure.high + high) * factor)


def _minutes(figure: Figure) -> Interval:
    if figure.bound == "least":
        return Interval(figure.low, figure.low + DAY / 2 - 1)
    if figure.bound == "most":
        return Interval(figure.high - DAY / 2 + 1, figure.high)
    off = (
        _ABOUT_MINUTES
        if figure.bound == "about"
        else next(o for step, o in _TOLD_TO if figure.low % step == 0)
    )
    return Interval(figure.low - off, figure.high + off)


def _rounding(value: float) -> float:
    """Half of the last digit that is not 0: 31,000 may be 30,500 to 31,500. Small whole numbers are exact."""
    if value == 0 or (value == int(value) and abs(value) < 100):
        return 0.05 if value != int(value) else 0.0
    unit = last_digit(value)
    return min(0.5 * unit, _ROUGH * abs(value)) if unit > 1 else 0.0


def is_time_of_day(unit: str) -> bool:
    """Tell whether a unit is that of a time of day, with or without its zone."""
    return unit.endswith(CLOCK) or unit.startswith(CLOCK)


def _unit(figure: Figure) -> str:
    """The unit that a figure is compared in."""
    return conversion(figure.unit)[0]


def _ends(figure: Figure) -> tuple[float, float]:
    factor = conversion(figure.unit)[1]
    return figure.low * factor, figure.high * factor
