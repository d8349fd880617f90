"""Figures of one fact that cannot both be right."""

from __future__ import annotations

import math
import re

from rapidfuzz.distance import Indel

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
# Two sentences with this share of words in the same order differ by what is put in one place.
_SAME_WORDING = 0.85
# "about", "some", "nearly" may be off by this share.
_ABOUT = 0.1
# A toll that is said to have changed may be told at different times.
_CHANGED = re.compile(
    r"\b(?:(?:rose|risen|rising|rises|climbed|climbs|jumped|grew|grown|increased|fell|dropped|raised|revised|updated) "
    r"(?:\w+ )?(?:to|from)|up from|down from|earlier (?:toll|count|report|estimate)s?|previous(?:ly)?)\b"
)
# A figure for the whole is no other figure for a part.
_WHOLE = re.compile(
    r"\b(?:so far|total|totals|totalling|totaling|altogether|in all|overall|combined|since)\b"
)


def differing_figures(pair: Compared) -> list[Detail]:
    """Return the figures that measure the same thing in both sentences and exclude each other."""
    same_wording = _same_wording(pair)
    silent = _changed(pair.a) or _changed(pair.b) or bool(_whole(pair.a)) != bool(_whole(pair.b))
    if pair.score < _SURE or (silent and not same_wording):
        return []
    found = []
    for left in pair.a.reading.figures:
        for right in pair.b.reading.figures:
            one, other = Span(left.start, left.end), Span(right.start, right.end)
            in_place = same_wording and _in_one_place(pair, left, right)
            if agree(left, right) or not (in_place or same_measure(left, right)):
                continue
            # A figure that agrees with another one of the other sentence is not in question.
            if not in_place and (_confirmed(left, pair.b) or _confirmed(right, pair.a)):
                continue
            if not (in_place or _alike(pair, left, right)):
                continue
            found.append(Detail("figure", one, other, contrast(pair, one, other, later=left.unit == "")))
    return found if len(found) == 1 or same_wording else []


def _same_wording(pair: Compared) -> bool:
    """Tell whether the two sentences are the same but for a few words."""
    one, other = ([w.text.lower() for w in side.reading.words] for side in (pair.a, pair.b))
    return Indel.normalized_similarity(one, other) >= _SAME_WORDING


def _in_one_place(pair: Compared, one: Figure, other: Figure) -> bool:
    """Tell whether both figures have the same unit and the same words before and behind them."""
    around = [
        (re.findall(r"\w+", side.before(figure))[-1:], re.findall(r"\w+", side.behind(figure))[:1])
        for side, figure in ((pair.a, one), (pair.b, other))
    ]
    return one.unit == other.unit and around[0] == around[1]


def _alike(pair: Compared, left: Figure, right: Figure) -> bool:
    """Tell whether two figures of one measure are told of the same thing."""
    people_left, people_right = pair.a.people(left), pair.b.people(right)
    if people_left and people_right and not people_left & people_right:
        return False
    return left.unit in _TELLING_UNITS or likeness(pair, left, right) >= _ALIKE


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
