"""Quantities: numbers in words and digits, what they measure, how they are qualified, and when two agree.

Values are normalised to one base unit per dimension, so that "6.2 miles" and "10 km" can be compared. Years, days of a
month and numbers inside names ("Apollo 11") are no figures.

A text is read as tokens (tokens.py). At each token that may begin a number, a number is read (numbers.py, by digits.py
and number_words.py), then the unit, the currency or the noun behind it (units.py, money.py), or what the words before
it tell (context.py): an amount (measured.py; those with a form of their own in amounts.py). A time of day or a telephone
number is read whole (clock.py). reading.py joins amounts to ranges, scores and votes and makes figures of them;
bounds.py says how each is qualified. intervals.py says which values a figure allows, and when two agree, with
rounding.py. The words stand in the data folder, and words.py reads them.
"""

from .intervals import (
    Interval,
    compatible,
    counts_people,
    dimension,
    interval,
    is_time_of_day,
    same_figure,
    same_measure,
)
from .reading import figures
from .rounding import Written, written
from .words import NUMBER_WORDS

__all__ = [
    "NUMBER_WORDS",
    "Interval",
    "Written",
    "compatible",
    "counts_people",
    "dimension",
    "figures",
    "interval",
    "is_time_of_day",
    "same_figure",
    "same_measure",
    "written",
]
