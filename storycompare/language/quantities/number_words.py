"""Number words added up: "twenty-one", "one hundred and five", "two thousand three hundred", "twenty-first"."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from .tokens import behind_hyphen
from .words import values

if TYPE_CHECKING:
    from .tokens import Token

__all__ = ["LARGEST", "Worded", "behind_and", "read_words", "year_in_words"]

LARGEST = 1e24  # what is larger is no quantity in news


class Worded(NamedTuple):
    """The value of number words, the token behind them, their last scale, and whether they end in an ordinal."""

    value: float
    end: int
    scale: float
    ordinal: bool


class _Sum:
    """Number words as far as they were added up: groups below a thousand, each with its scale."""

    def __init__(self) -> None:
        self.total = 0.0
        self.group: float | None = None
        self.least = math.inf  # each scale must be less than the one before it
        self.scale = 1.0

    @property
    def value(self) -> float:
        return self.total + (self.group or 0.0)

    def add(self, low: str) -> bool:
        """Add a word if it may stand here, and tell whether it may."""
        below_hundred = self._below_hundred(low)
        if below_hundred is not None:
            self.group = below_hundred
            return True
        scale = values("scales").get(low)
        return scale is not None and (self._multiply(scale) if scale > 100 else self._small_scale(scale))

    def _below_hundred(self, low: str) -> float | None:
        small, tens = values("small").get(low), values("tens").get(low)
        if self.group is None:
            return small if small is not None else tens
        if self.group and self.group % 100 == 0:
            return self.group + (small or tens or 0.0) if small or tens else None
        return self.group + small if small and small < 10 and self._wants_ones() else None

    def _wants_ones(self) -> bool:
        return self.group is not None and self.group % 10 == 0 and self.group % 100 >= 20

    def _small_scale(self, scale: float) -> bool:
        """Hundred, dozen."""
        if not self.group or (scale == 100 and self.group >= 100) or (scale == 12 and self.total):
            return False
        self.group, self.scale = self.group * scale, scale
        if scale == 12:
            self.total, self.group = self.group, None
        return True

    def _multiply(self, scale: float) -> bool:
        if self.group and scale < self.least:
            self.total, self.group = self.total + self.group * scale, None
            self.least = self.scale = scale
            return True
        if self.group is None and self.total and self.total * scale <= LARGEST:  # lakh crore
            self.total, self.scale = self.total * scale, self.scale * scale
            return True
        return False

    def ordinal(self, low: str) -> float | None:
        """The value if an ordinal ends the words here."""
        value = values("ordinals").get(low)
        if value is None:
            return None
        if self.group is None:
            return self.total + value if not self.total or value < 100 else None
        if value >= 100:
            return self.total + self.group * value if 0 < self.group < 100 else None
        fits = (self.group > 0 and self.group % 100 == 0) or (value < 10 and self._wants_ones())
        return self.value + value if fits else None


def read_words(tokens: list[Token], i: int) -> Worded | None:
    """Return the number in words that begins at a token."""
    added = _Sum()
    j = end = i
    if tokens[i].low in ("a", "an"):  # a hundred and five
        if tokens[i + 1].low not in values("scales") or tokens[i + 1].low.endswith("s"):
            return None
        added.add("one")
        j = i + 1
    while True:
        if not added.add(tokens[j].low):
            ordinal = added.ordinal(tokens[j].low)
            if ordinal is not None:
                return Worded(ordinal, j + 1, 1.0, ordinal=True)
            break
        end = j + 1
        following = _following(tokens, end, i)
        if following is None:
            break
        j = following
    return Worded(added.value, end, added.scale, ordinal=False) if end > i else None


def _following(tokens: list[Token], j: int, start: int) -> int | None:
    """The next word of a number in words, behind a space, a hyphen or an "and"."""
    nearest = behind_hyphen(tokens, j)
    if _is_number_word(tokens[nearest].low) or tokens[nearest].low in values("scales"):
        return nearest
    last = tokens[j - 1].low
    if last not in values("scales") or tokens[start - 1].low == "between":
        return None
    joined = behind_and(tokens, j)
    if joined is None or (last != "hundred" and values("scales").get(tokens[joined + 1].low, 0) > 100):
        return None
    return joined


def _is_number_word(low: str) -> bool:
    return low in values("small") or low in values("tens") or low in values("ordinals")


def behind_and(tokens: list[Token], i: int) -> int | None:
    """Return the number word behind an "and" that joins tens and ones to hundreds."""
    start = behind_hyphen(tokens, i)
    if tokens[start].low != "and":
        return None
    start = behind_hyphen(tokens, start + 1)
    if not _is_number_word(tokens[start].low):
        return None
    end = start + 1
    if tokens[start].low in values("tens") and tokens[behind_hyphen(tokens, end)].low in values("small"):
        end = behind_hyphen(tokens, end) + 1
    # "A hundred and two hundred" are two numbers, and "a hundred and two thirds" has a fraction.
    following = tokens[behind_hyphen(tokens, end)].low
    parts = values("parts").keys() - values("ordinals").keys()
    return None if following == "hundred" or following in parts else start


def year_in_words(tokens: list[Token], value: float, end: int) -> int:
    """Return the end of a year that begins with a number up to `end`, or 0: nineteen eighty-four, twenty ten."""
    if not 10 <= value <= 20:
        return 0
    j = behind_hyphen(tokens, end)
    low = tokens[j].low
    if low in ("oh", "o"):
        ones = behind_hyphen(tokens, j + 1)
        return ones + 1 if values("small").get(tokens[ones].low) else 0
    later = values("tens").get(low) or values("small").get(low, 0.0)
    if later < 10:
        return 0
    end = j + 1
    ones = behind_hyphen(tokens, end)
    if later >= 20 and 1 <= values("small").get(tokens[ones].low, 0.0) <= 9:
        end = ones + 1
    joined = (
        tokens[end].low == "-" and tokens[end].glued and tokens[end + 1].glued
    )  # fifteen twenty-dollar notes
    return 0 if joined else end
