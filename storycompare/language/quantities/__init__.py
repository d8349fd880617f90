"""Quantities: numbers in words and digits, what they measure, how they are qualified, and when two agree.

Values are normalised to one base unit per dimension, so that "6.2 miles" and "10 km" can be compared. Years, days of a
month and numbers inside names ("Apollo 11") are no figures.

A text is read as tokens (tokens.py). At each token that may begin a number, a number is read (numbers.py), then the
unit, the currency or the noun behind it (units.py, money.py), or what the words before it tell (context.py); a time of
day or a telephone number is read whole (clock.py). reading.py joins these, with ranges and compounds, to figures, and
bounds.py says how each is qualified. intervals.py says which values a figure allows. Words stand in the data folder.
"""

from .intervals import Interval, compatible, interval, same_figure, same_measure
from .reading import figures
from .words import NUMBER_WORDS

__all__ = ["NUMBER_WORDS", "Interval", "compatible", "figures", "interval", "same_figure", "same_measure"]
