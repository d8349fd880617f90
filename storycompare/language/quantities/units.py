"""What a number measures: units by their words and symbols, rates, and the noun that is counted."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ..tables import word_groups
from ..words import is_function_word, stem
from .digits import digits_value
from .tokens import behind_hyphen
from .words import among

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .tokens import Token

__all__ = ["COUNT", "Unit", "conversion", "counted_noun", "is_plural", "rate_of", "read_unit"]

_MOST_WORDS = 3  # of a unit
# What may stand between a number and its unit: "three more years".
_FURTHER = frozenset("more additional extra further full whole straight consecutive long".split())


class Unit(NamedTuple):
    """A base unit, how many of it one of the written unit is, and the first token behind what is written."""

    name: str
    factor: float
    end: int
    counted: str = ""


COUNT = ""  # the unit of plain counts


@cache
def _forms(symbols: bool) -> Mapping[str, tuple[str, float]]:
    """The words, or the symbols, of data/units.txt with their base units and factors."""
    found = {}
    for base, lines in word_groups("units").items():
        for line in lines if base != "conversions" else ():
            forms, factor = line.split("=")
            words, _, signs = forms.partition("|")
            for form in (signs if symbols else words).split():
                found[form.replace("_", " ")] = (base, float(factor))
    return found


@cache
def conversion(unit: str) -> tuple[str, float]:
    """Return the unit in which a unit is compared with another of its dimension, and the factor to it."""
    for line in word_groups("units")["conversions"]:
        pair, factor = line.split("=")
        if pair.split()[1] == unit:
            return pair.split()[0].replace("_", " "), 1 / float(factor)
    return unit, 1.0


def read_unit(tokens: list[Token], i: int, *, digits: bool) -> Unit | None:
    """Return the unit that stands at a token, right behind a number or behind its hyphen."""
    glued = tokens[i].glued
    place = behind_hyphen(tokens, i)
    if tokens[place].low == "%" and place == i:
        return Unit("%", 1.0, i + 1)
    found = (
        _solid(tokens, place)
        or (_symbol(tokens, place, glued=glued) if digits else None)
        or _word(tokens, place)
        or (_word(tokens, i + 1) if tokens[i].low in _FURTHER else None)
    )
    if found is None:
        return None
    if found.name == "degree" and tokens[behind_hyphen(tokens, found.end)].low in among("quakes"):
        return found._replace(name="magnitude")
    return rate_of(tokens, found)


def _symbol(tokens: list[Token], i: int, *, glued: bool) -> Unit | None:
    known = _forms(True)
    text = tokens[i].text
    if tokens[i + 1].low in ("/", "²", "³") and tokens[i + 1].glued and len(text) > 2 and text not in known:
        return None
    found = known.get(text) or (known.get(text.lower()) if len(text) > 1 else None)
    if found is None and glued:
        found = known.get(f"{text}*")
    # Single letters are units only if they are glued to the digits, or cannot be anything else.
    if found is None or (len(text) == 1 and not (glued or text in "mgl" or _is_degrees(tokens, i))):
        return None
    return Unit(*found, i + 1)


def _is_degrees(tokens: list[Token], i: int) -> bool:
    """Tell whether a letter behind digits is that of degrees: "-11 F in the hills", but not "5 C batteries"."""
    behind = tokens[i + 1]
    return tokens[i].text in "CF" and (behind.kind == "mark" or is_function_word(behind.text))


def _word(tokens: list[Token], i: int) -> Unit | None:
    known = _forms(False)
    lows: list[str] = []
    found = None
    j = i
    for _ in range(_MOST_WORDS):
        lows.append(tokens[j].low)
        if unit := known.get(" ".join(lows)):
            found = Unit(*unit, j + 1)
        j = behind_hyphen(tokens, j + 1)  # a 50-basis-point cut
    if (
        found
        and found.name == "second"
        and tokens[found.end].low == "-"
        and tokens[found.end + 1].low == "hand"
    ):
        return None
    return found


def _solid(tokens: list[Token], i: int) -> Unit | None:
    """Square and cubic units: sq. km, m², cubic feet."""
    power = {"square": 2, "sq": 2, "cubic": 3, "cu": 3}.get(tokens[i].low)
    if power:
        i += 2 if tokens[i + 1].low == "." else 1
        i = behind_hyphen(tokens, i)
        length = _symbol(tokens, i, glued=False) or _word(tokens, i)
    else:
        length = _symbol(tokens, i, glued=True) or _word(tokens, i)
        sign = tokens[length.end] if length else tokens[i]
        power = {"²": 2, "³": 3, "2": 2, "3": 3}.get(sign.low) if sign.glued else None
        length = length._replace(end=length.end + 1) if length else None
    if not power or length is None or length.name != "metre":
        return None
    return Unit("square metre" if power == 2 else "cubic metre", length.factor**power, length.end)


def rate_of(tokens: list[Token], unit: Unit) -> Unit:
    """Return a unit with what it is told for: miles an hour, dollars a barrel, deaths per 100,000."""
    i = behind_hyphen(tokens, unit.end)
    paid = tokens[i].low == "for" and tokens[i + 1].low in ("each", "every") and unit.name.isupper()
    i += paid  # 42 dollars for each share
    low = tokens[i].low
    if low == "/" and tokens[i].glued:
        after = i + 1
        named = tokens[after].low in among("periods")
    elif low in ("a", "an", "each", "every", "per"):
        after = behind_hyphen(tokens, i + 1)
        named = (low == "per" and tokens[after].kind in ("word", "number")) or tokens[after].low in among(
            "periods"
        )
        if low in ("each", "every") and tokens[after].low not in _TIMES and not paid:
            named = False
    else:
        return unit
    when = tokens[after + 1].low in _WHEN and unit.name != "metre"  # 20 people a year ago
    if not named or when or (tokens[after].low == "cent" and low == "per"):
        return unit
    if unit.counted and low in ("a", "an") and tokens[after].low not in _TIMES.keys() - {"second"}:
        return unit
    period = tokens[after].low
    hours = {"hour": 1, "hr": 1, "h": 1, "second": 3600, "sec": 3600, "s": 3600, "minute": 60, "min": 60}.get(
        period
    )
    if unit.name == "metre" and hours:
        return Unit("km/h", unit.factor / 1000 * hours, after + 1)
    if tokens[after].kind == "number":
        value = digits_value(period)
        period = f"{value:.0f}" if value is not None else period
    else:
        period = _TIMES.get(period, period)
    return unit._replace(name=f"{unit.name} per {period}".strip(), end=after + 1)


_TIMES = {
    **{time: time for time in "second minute hour day night week month year decade".split()},
    "hr": "hour",
    "h": "hour",
    "sec": "second",
    "s": "second",
    "min": "minute",
}


_WHEN = frozenset("ago later earlier before after afterwards".split())


def counted_noun(tokens: list[Token], i: int) -> tuple[str, int]:
    """Return the stem of the noun that a number counts, and the token behind it; "" if it counts none.

    It is the first plural of the next few words, or else the last of three of them before a word of grammar.
    """
    if tokens[i].low == "-":
        i += 1
    elif tokens[i].low == "x" and tokens[i].glued:
        return "time", i + 1
    elif tokens[i].glued:
        return "", i
    if tokens[i].low == "of":
        i += 2 if tokens[i + 1].low in _ARTICLES else 1
    best, end = "", i
    for j in range(i, i + _NOUN_WITHIN):
        token = tokens[j]
        apart = token.low == "-" and best
        if apart:
            continue
        if (
            token.kind != "word"
            or "." in token.text
            or is_function_word(token.text)
            or token.low in _NOT_COUNTED
        ):
            break
        plural = is_plural(token)
        if plural or j < i + _SINGULAR_WITHIN:
            best, end = stem(token.text), j + 1
        if plural:
            break
    return best, end


def is_plural(token: Token) -> bool:
    """Tell whether a word is a plural by its ending or by itself."""
    low = token.low
    return (low.endswith(("s", "men")) and not low.endswith("ss")) or low in _PLURALS


_ARTICLES = frozenset("the its their his her".split())
_PLURALS = frozenset("people children troops police dead".split())
_NOUN_WITHIN, _SINGULAR_WITHIN = 5, 3  # words: "two federal law enforcement officials"
_NOT_COUNTED = frozenset(
    "and or to in on at for from with by that which who percent more less other when as than minimum maximum max tops x "
    "approximately roughly approx aboard".split()
)
