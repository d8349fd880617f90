"""An amount, and those that are told in a form of their own: 5'10", an hour and a half, in his 20s."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from .context import lows_before
from .numbers import Number
from .units import read_unit
from .words import among, values

if TYPE_CHECKING:
    from .tokens import Token

__all__ = ["Amount", "decade", "height", "unit_and_half"]

_PARTS = {
    "early": (0, 4),
    "low": (0, 4),
    "mid": (3, 7),
    "middle": (3, 7),
    "late": (5, 9),
    "upper": (5, 9),
    "high": (5, 9),
}


_DECADE = 3652.5  # days


class Amount(NamedTuple):
    """A number that measures or counts something, at the tokens `start` to `end`; `low` and `high` are in base units.

    `skipped` tells that the digits are a year, a name or the like. `noun_end` is the token behind what is counted.
    """

    start: int
    end: int
    low: float
    high: float
    unit: str
    number: Number
    factor: float = 1.0
    counted: str = ""
    noun_end: int = 0
    shift: float = 0.0
    skipped: bool = False

    @property
    def bound(self) -> Literal["exact", "about", "least"]:
        """How the number itself is qualified: dozens are at least two, and decades are told of what is about so long."""
        exact = self.number.bound == "exact"
        return "about" if exact and self.unit == "day" and self.factor >= _DECADE else self.number.bound

    def converted(self, other: Amount) -> Amount:
        """The amount in the degrees of another."""
        value = (self.low - other.shift) * other.factor
        return self._replace(low=value, high=value, unit=other.unit)


def height(tokens: list[Token], i: int) -> Amount | None:
    """Return 5'10", feet and inches in marks."""
    feet, mark, inches = tokens[i].text.replace("’", "'").replace("′", "'").partition("'")
    end = i + 1
    if not mark and tokens[i].text.isdecimal() and tokens[end].low == "'" and tokens[end].glued:
        if tokens[end + 1].kind != "number" or not tokens[end + 1].glued:
            return None
        mark, inches, end = "'", tokens[end + 1].text, end + 2
    if not mark or not (feet.isdecimal() and inches.isdecimal() and len(feet) == 1 and int(inches) < 12):
        return None
    value = int(feet) * 0.3048 + int(inches) * 0.0254
    end += 1 if tokens[end].low in ('"', "”") and tokens[end].glued else 0
    return Amount(i, end, value, value, "metre", Number(value, end, digits=True))


def unit_and_half(tokens: list[Token], i: int) -> Amount | None:
    """An hour and a half."""
    if tokens[i].low not in ("a", "an"):
        return None
    unit = read_unit(tokens, i + 1, digits=False)
    if unit is None or [t.low for t in tokens[unit.end : unit.end + 2]] != ["and", "a"]:
        return None
    part = values("parts").get(tokens[unit.end + 2].low)
    if part not in (2, 4) or not unit.name:
        return None
    value = (1 + 1 / part) * unit.factor
    return Amount(i, unit.end + 3, value, value, unit.name, Number(1.0, i + 1))


def decade(tokens: list[Token], i: int, number: Number) -> Amount | None:
    """A man in his 20s; temperatures in the low 80s. Other decades are no quantities."""
    end = number.end + 1
    if number.digits:
        plural = tokens[number.end].low == "s" and tokens[number.end].glued and number.value % 10 == 0
        plural = plural or (tokens[number.end].low == "'" and tokens[end].low == "s" and tokens[end].glued)
    else:
        plural, end = tokens[i].low in values("decades"), number.end
    if not plural or not 10 <= number.value <= 90:
        return None
    before = [low for low in lows_before(tokens, i, 6) if low != "-"]
    part = before[-1] if before[-1:] and before[-1] in _PARTS else ""
    owner = before[-2:-1] if part else before[-1:]
    unit = "age" if owner and owner[0] in ("his", "her", "their", "my", "your", "our") else ""
    if set(before) & among("temperatures"):
        unit = "degree"
    low, high = _PARTS.get(part, (0, 9))
    skipped = not unit
    return Amount(
        i, end, number.value + low, number.value + high, unit, number._replace(end=end), skipped=skipped
    )
