"""Figures of one fact that cannot both be right."""

from __future__ import annotations

import math
import re

from ..article import Figure, Span
from ..language.measures import same_measure
from ..language.words import fold
from .compared import Compared, Detail, Side, contrast, likeness

__all__ = ["agree", "differing_figures"]

# A match below this score is too unsure to call two figures a conflict.
_SURE = 0.3
# What stands around the two figures must have this share of its weight of words in common, unless what they measure
# says enough. On stories/train.jsonl .12 finds 7 of 39 with 13 false alarms, .25 finds 6 with 8 (words alone).
_ALIKE = 0.15
_TELLING_UNITS = frozenset({"magnitude", "telephone"})
# "about", "some", "nearly" may be off by this share.
_ABOUT = 0.1
# A figure for the whole is no other figure for a part.
# A toll that is said to have changed may be told at different times.
_CHANGED = re.compile(
    r"\b(?:(?:rose|risen|rising|rises|climbed|climbs|jumped|grew|grown|increased|fell|dropped|raised|revised|updated) "
    r"(?:\w+ )?(?:to|from)|up from|down from|earlier (?:toll|count|report|estimate)s?|previous(?:ly)?)\b"
)
_WHOLE = re.compile(
    r"\b(?:so far|total|totals|totalling|totaling|altogether|in all|overall|combined|since)\b"
)


def differing_figures(pair: Compared) -> list[Detail]:
    """Return the figures that measure the same thing in both sentences and exclude each other."""
    if (
        pair.score < _SURE
        or _changed(pair.a)
        or _changed(pair.b)
        or bool(_whole(pair.a)) != bool(_whole(pair.b))
    ):
        return []
    found = []
    for left in pair.a.reading.figures:
        for right in pair.b.reading.figures:
            if not same_measure(left, right) or agree(left, right):
                continue
            # A figure that agrees with another one of the other sentence is not in question.
            if _confirmed(left, pair.b) or _confirmed(right, pair.a):
                continue
            people_left, people_right = pair.a.people(left), pair.b.people(right)
            if people_left and people_right and not people_left & people_right:
                continue
            if left.unit not in _TELLING_UNITS and likeness(pair, left, right) < _ALIKE:
                continue
            one, other = Span(left.start, left.end), Span(right.start, right.end)
            found.append(Detail("figure", one, other, contrast(pair, one, other, later=left.unit == "")))
    return found if len(found) == 1 else []


def _changed(side: Side) -> bool:
    return bool(_CHANGED.search(fold(side.reading.sentence.of(side.text)).lower()))


def _whole(side: Side) -> bool:
    return bool(_WHOLE.search(fold(side.reading.sentence.of(side.text)).lower()))


def _confirmed(figure: Figure, side: Side) -> bool:
    return any(
        agree(figure, f)
        and (same_measure(figure, f) or (f.low == figure.low and f.unit in ("", figure.unit)))
        for f in side.reading.figures
    )


def agree(a: Figure, b: Figure) -> bool:
    """Tell whether one true value could have been reported as both figures."""
    low_a, high_a = _range(a)
    low_b, high_b = _range(b)
    return low_a <= high_b and low_b <= high_a


def _range(figure: Figure) -> tuple[float, float]:
    """The values that a figure may stand for: its rounding, and what "about" or "at least" allow."""
    if figure.unit == "telephone":
        return figure.low, figure.high
    low, high = figure.low - _rounding(figure.low), figure.high + _rounding(figure.high)
    if figure.bound == "about":
        return low - _ABOUT * abs(figure.low), high + _ABOUT * abs(figure.high)
    if figure.bound == "least":
        return low, math.inf
    if figure.bound == "most":
        return -math.inf, high
    return low, high


def _rounding(value: float) -> float:
    """Half of the last digit that is not 0: 31,000 may be 30,500 to 31,500. Small whole numbers are exact."""
    if value == 0 or (value == int(value) and abs(value) < 100):
        return 0.05 if value != int(value) else 0.0
    shown = f"{abs(value):.6g}"
    number = float(shown)
    if number != int(number):
        return float(0.5 * 10 ** -len(shown.split(".")[-1])) if "e" not in shown else 0.0
    digits = str(int(number))
    zeros = len(digits) - len(digits.rstrip("0"))
    return 0.5 * 10**zeros if zeros else 0.0
