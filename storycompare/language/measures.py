"""What a number measures: its unit, brought to one base unit per dimension, or the noun that it counts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .words import is_function_word, stem

if TYPE_CHECKING:
    from ..article import Figure

__all__ = ["NOUN", "counted_noun", "same_measure", "unit_of"]

_CURRENCIES = {
    "$": "USD", "us$": "USD", "$us": "USD", "dollar": "USD", "usd": "USD", "£": "GBP", "pound sterling": "GBP", "gbp": "GBP",
    "€": "EUR", "euro": "EUR", "eur": "EUR", "¥": "JPY", "yen": "JPY", "jpy": "JPY", "yuan": "CNY", "rmb": "CNY",
    "₹": "INR", "rupee": "INR", "rs": "INR", "ruble": "RUB", "rouble": "RUB", "a$": "AUD", "c$": "CAD",
    "cent": "USD cent",
}  # fmt: skip
# unit stem: (base unit, factor)
_MEASURES: dict[str, tuple[str, float]] = {
    **dict.fromkeys(("mile", "mi"), ("metre", 1609.344)),
    **dict.fromkeys(("kilometr", "kilomet", "km", "kms"), ("metre", 1000.0)),
    **dict.fromkeys(("metr", "meter", "m"), ("metre", 1.0)),
    **dict.fromkeys(("foot", "feet", "ft"), ("metre", 0.3048)),
    **dict.fromkeys(("yard", "yd"), ("metre", 0.9144)),
    **dict.fromkeys(("inch",), ("metre", 0.0254)),
    **dict.fromkeys(("centimetr", "centimet", "cm"), ("metre", 0.01)),
    **dict.fromkeys(("acr", "acre"), ("square metre", 4046.856)),
    **dict.fromkeys(("hectar", "ha"), ("square metre", 10000.0)),
    **dict.fromkeys(("kilogram", "kg", "kilo"), ("kilogram", 1.0)),
    **dict.fromkeys(("gram", "g"), ("kilogram", 0.001)),
    **dict.fromkeys(("pound", "lb", "lbs"), ("kilogram", 0.45359237)),
    **dict.fromkeys(("tonn", "ton"), ("kilogram", 1000.0)),
    **dict.fromkeys(("litr", "liter"), ("litre", 1.0)),
    **dict.fromkeys(("gallon",), ("litre", 3.785)),
    **dict.fromkeys(("mph",), ("km/h", 1.609344)),
    **dict.fromkeys(("kph", "kmh"), ("km/h", 1.0)),
    **dict.fromkeys(("second", "sec"), ("second", 1.0)),
    **dict.fromkeys(("minut", "min"), ("second", 60.0)),
    **dict.fromkeys(("hour", "hr", "hrs"), ("second", 3600.0)),
    **dict.fromkeys(("day",), ("day", 1.0)),
    **dict.fromkeys(("week",), ("day", 7.0)),
    **dict.fromkeys(("month",), ("day", 30.4375)),
    **dict.fromkeys(("year", "yr"), ("day", 365.25)),
    **dict.fromkeys(("decad",), ("day", 3652.5)),
    **dict.fromkeys(("percent", "pct"), ("%", 1.0)),
    **dict.fromkeys(("degre",), ("degree", 1.0)),
    **dict.fromkeys(("magnitud", "strength"), ("magnitude", 1.0)),
    **dict.fromkeys(("nautical mile", "nautical miles"), ("metre", 1852.0)),
}  # fmt: skip

NOUN = re.compile(
    r"[\s-]+(?:of (?:the |its |their |his |her )?)?(?P<w1>[^\W\d_]+(?:'[a-z]+)?)(?:[\s-](?P<w2>[^\W\d_]+))?(?:[\s-](?P<w3>[^\W\d_]+))?"
)
_TIGHT_UNIT = re.compile(
    r"[ -]?(?P<unit>km/h|mph|kph|nautical miles?|sq(?:uare)? (?:miles?|feet|kilomet(?:er|re)s?|met(?:er|re)s?|km)|°?[CF]\b|km|kg|cm|ft|lbs?|mi)\b"
)
_DEGREES = re.compile(r"\s?(?:degrees? |°\s?)(?P<scale>[CF])[a-z]*", re.IGNORECASE)
_AGE_BEFORE = re.compile(r"\b(?:aged?|ages)\s+$")
_MAGNITUDE_BEFORE = re.compile(r"\b[Mm]agnitude(?: of)?(?: about| roughly)?\s*-?\s*$")
_TEMPERATURE_BEFORE = re.compile(r"\btemperatures?\b[^.;]{0,24}$")
_TOLL_BEFORE = re.compile(
    r"\b(?:kill|injur|wound)(?:s|es|ed|ing)\b(?: (?:at least|more than|about|some|over|nearly|around))*\s*$"
)
_TOLL_AFTER = re.compile(
    r"\s?(?:(?:were|was|are|have been|had been) )?(?:killed|dead|injured|wounded|hurt|missing)\b"
)
_POPULATION_BEFORE = re.compile(r"\bpopulation (?:of|is|was)(?: (?:about|some|around|nearly))?\s*$")
_QUAKES = frozenset({"quak", "earthquak", "tremor"})
# Other words for a number of people as such.
_PEOPLE = frozenset({"peopl", "person", "resid", "inhabit"})
_NOT_COUNTED = frozenset(
    "and or to in on at for from with by that which who percent more less other when as than".split()
)

# Units whose figures are compared without a counted noun beside them.
_COMPARABLE = frozenset(
    {
        "%",
        "magnitude",
        "USD",
        "GBP",
        "EUR",
        "age",
        "metre",
        "square metre",
        "kilogram",
        "celsius",
        "day",
        "telephone",
        "degree",
    }
)

_UNITS_BEFORE = (
    (_MAGNITUDE_BEFORE, "magnitude"),
    (_AGE_BEFORE, "age"),
    (_TEMPERATURE_BEFORE, "degree"),
)
_Measure = tuple[str, float, str, int]


def unit_of(folded: str, match: re.Match[str]) -> _Measure:
    """Return (unit, factor, counted stem, end) by what stands around a number."""
    end = match.end()
    if match["tail"]:
        return "%", 1.0, "", end
    if match["currency"]:
        unit = _CURRENCIES.get(match["currency"].strip().strip(".").lower(), "USD")
        return unit, 1.0, "", end
    before = folded[max(0, match.start() - 40) : match.start()]
    return _after(folded, end) or _told_before(folded, before, end) or _noun(folded, end)


def _after(folded: str, end: int) -> _Measure | None:
    """A unit right behind the number: "5km", "20 °C", "30 nautical miles"."""
    if degrees := _DEGREES.match(folded, end):
        return ("celsius" if degrees["scale"] in "cC" else "fahrenheit"), 1.0, "", degrees.end()
    tight = _TIGHT_UNIT.match(folded, end)
    if not tight:
        return None
    unit = tight["unit"].lower()
    if unit.startswith("sq"):
        base = _MEASURES.get(stem(unit.split()[-1]), ("metre", 1.0))
        return "square metre", base[1] ** 2, "", tight.end()
    if unit == "km/h":
        return "km/h", 1.0, "", tight.end()
    return (*_MEASURES[unit], "", tight.end()) if unit in _MEASURES else None


def _told_before(folded: str, before: str, end: int) -> _Measure | None:
    """What the words before the number say that it is: a magnitude, an age, a toll."""
    for pattern, unit in _UNITS_BEFORE:
        if pattern.search(before):
            return unit, 1.0, "", end
    noun = NOUN.match(folded, end)
    toll = _TOLL_AFTER.match(folded, end) or (
        _TOLL_BEFORE.search(before) and not (noun and counted_noun(noun))
    )
    if toll or _POPULATION_BEFORE.search(before):
        return "", 1.0, "peopl", end
    return None


def _noun(folded: str, end: int) -> _Measure:
    noun = NOUN.match(folded, end)
    if not noun:
        return "", 1.0, "", end
    first = stem(noun["w1"])
    if first == "degre" and noun["w2"] and stem(noun["w2"]) in _QUAKES:
        return "magnitude", 1.0, "", noun.end("w1")
    if first in _MEASURES and (len(first) > 1):
        old = re.match(r"\s?-?\s?old\b", folded[noun.end("w1") :])
        if old and first in {"year", "month", "day", "week"}:
            return ("age" if first == "year" else first), 1.0, "", noun.end("w1") + old.end()
        return (*_MEASURES[first], "", noun.end("w1"))
    if first in _CURRENCIES:
        return _CURRENCIES[first], 1.0, "", noun.end("w1")
    return "", 1.0, counted_noun(noun), end


def counted_noun(noun: re.Match[str]) -> str:
    """Return the stem of the noun that is counted: the last word before a function word, of three."""
    best = ""
    for group in ("w1", "w2", "w3"):
        word = noun[group]
        if not word or is_function_word(word) or word.lower() in _NOT_COUNTED:
            break
        best = stem(word)
        if (word.endswith("s") and not word.endswith("ss")) or word.lower() in {
            "people",
            "men",
            "women",
            "children",
            "troops",
            "police",
            "dead",
        }:
            break
    return best


def same_measure(a: Figure, b: Figure) -> bool:
    """Tell whether two figures measure the same thing, so that their values can be compared."""
    if a.unit != b.unit:
        return False
    if a.unit in _COMPARABLE:
        return True
    return a.unit == "" and a.counted != "" and (a.counted == b.counted or {a.counted, b.counted} <= _PEOPLE)
