"""Whether one figure is the other, rounded: 61.4 percent told as 61 percent, 2.96 million as 3 million."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, NamedTuple

from .digits import digits_value
from .money import is_money

if TYPE_CHECKING:
    from ...article import Figure

__all__ = ["ABOUT", "Written", "alike", "last_digit", "one_is_rounded", "written"]

_NUMBER = re.compile(r"\d+(?:[.,'’]\d+)*")
_MARKS = re.compile(r"[.,'’]")
_EXACT = 1e-9  # share that a float may be off
# "about", "some", "nearly" may be off by this share; so may what is rounded: 1.2 million are no million.
ABOUT = 0.1


class Written(NamedTuple):
    """How a figure is written: what one of it is worth in the base unit, and what one of its last digit is.

    Of "2.9 million miles" that is a million miles and a hundred thousand, in metres.
    """

    one: float
    digit: float


def written(figure: Figure, text: str) -> Written | None:
    """Return how a figure of a text is written; None if it is made of several numbers, or of words and units."""
    numbers = _NUMBER.findall(figure.of(text))
    if not numbers:
        simple = figure.unit in ("", "%") or is_money(figure.unit)
        return Written(1.0, min(1.0, last_digit(figure.low))) if simple else None
    value = digits_value(numbers[0])
    if len(numbers) > 1 or not value or not figure.low:
        return None
    whole = digits_value(_MARKS.sub("", numbers[0]))
    decimals = 0 if value == whole else len(_MARKS.split(numbers[0])[-1])
    one = abs(figure.low) / value
    return Written(one, one * 10.0**-decimals)


def one_is_rounded(a: Figure, b: Figure, a_written: Written | None, b_written: Written | None) -> bool:
    """Tell whether one figure is the other, rounded half up to its own last digit, and by no more than "about" allows.

    A whole number is rounded if the other has decimals; of two that are told to the ones neither is. Where one is told in
    millions, the other may be in ones.
    """
    if not a_written or not b_written or not alike(a_written, b_written):
        return False
    if a_written.digit > b_written.digit:
        a, b, a_written, b_written = b, a, b_written, a_written
    fine, rough, step = abs(a.low), abs(b.low), b_written.digit
    if step < a_written.digit * (1 + _EXACT) or (a.low < 0) != (b.low < 0):
        return False
    slack = _EXACT * rough
    return (
        rough - step / 2 - slack <= fine < rough + step / 2 - slack
        and abs(fine - rough) <= ABOUT * rough + slack
    )


def alike(a: Written, b: Written) -> bool:
    """Tell whether two figures are told in ones, thousands or millions of one unit: miles are no tens of kilometres."""
    power = math.log10(a.one / b.one)
    return abs(power - round(power)) < _EXACT


def last_digit(value: float) -> float:
    """Return what one of the last digit that is not 0 is worth: 10 for 650, 1000 for 31,000, .1 for 4.7."""
    digits = f"{abs(value):.6f}".rstrip("0")
    if not digits.endswith("."):
        return float(10.0 ** -len(digits.split(".")[1]))
    whole = digits[:-1]
    return float(10.0 ** (len(whole) - len(whole.rstrip("0"))))
