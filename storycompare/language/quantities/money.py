"""Money: currencies by signs, codes and nouns, their hundredths, and pounds that are no weight."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ..tables import word_groups
from .tokens import behind_hyphen
from .units import Unit
from .words import among

if TYPE_CHECKING:
    from .tokens import Token

__all__ = ["currency", "currency_before", "is_money", "money_behind", "one_currency"]

_MARKS = frozenset("$£€¥₹₩₱₽₴₺₪₦₵฿₫৳₸₿¢")


class _Currencies(NamedTuple):
    signs: dict[str, str]
    nouns: dict[str, str]
    national: dict[tuple[str, str], str]
    hundredths: dict[str, str]
    families: dict[str, frozenset[str]]  # the nouns of each code


@cache
def _currencies() -> _Currencies:
    """Read data/currencies.txt; of several with one noun the first in the file is meant."""
    found = _Currencies({}, {}, {}, {}, {})
    for code, lines in word_groups("currencies").items():
        rows = {
            key: [w.replace("_", " ") for w in words.split()]
            for key, _, words in (x.partition(":") for x in lines)
        }
        found.signs.update(dict.fromkeys(rows.get("signs", ()), code))
        found.hundredths.update(dict.fromkeys(rows.get("hundredths", ()), code))
        found.families[code] = frozenset(rows.get("nouns", ()))
        for noun in found.families[code]:
            found.nouns.setdefault(noun, code)
            found.national.update({(nation, noun): code for nation in rows.get("nations", ())})
    return found


def is_money(unit: str) -> bool:
    """Tell whether a unit is a currency, or a rate in one."""
    return currency(unit) in _currencies().families


def currency(unit: str) -> str:
    """Return the currency of an amount of money or of a rate in one."""
    return unit.partition(" ")[0]


def one_currency(a: str, b: str) -> bool:
    """Tell whether two currencies can be one: pesos, and Mexican pesos."""
    families = _currencies().families
    return a == b or (
        (a.islower() or b.islower()) and bool(families.get(a, frozenset()) & families.get(b, frozenset()))
    )


def currency_before(tokens: list[Token], i: int) -> tuple[str, int] | None:
    """Return the code of the currency sign that stands before a token, and where the sign begins."""
    sign = tokens[i - 1]
    signs = _currencies().signs
    if sign.low == "." and f"{tokens[i - 2].low}." in signs and sign.glued:
        return signs[f"{tokens[i - 2].low}."], i - 2
    before = tokens[i - 2]
    if sign.low in _MARKS:
        joined = before.low + sign.low
        if sign.glued and before.kind == "word" and joined in signs:
            return signs[joined], i - 2
        return (signs[sign.low], i - 1) if sign.low in signs else None
    if tokens[i].glued and before.low == "$" and sign.glued and f"${sign.low}" in signs:
        return signs[f"${sign.low}"], i - 2
    if sign.kind != "word" or sign.low not in signs:
        return None
    return (signs[sign.low], i - 1) if _is_code(tokens, i) else None


def _is_code(tokens: list[Token], i: int) -> bool:
    """Tell whether the letters before a number are a code, and no other word or name."""
    code, number = tokens[i - 1], tokens[i]
    if len(code.low) > 2:
        return code.text.isupper() or (
            code.low in ("ksh", "cfa", "fcfa", "sfr", "dhs") and code.text[0].isupper()
        )
    if code.low == "re":
        return code.text == "Re" and not number.glued
    if len(code.low) == 1:  # R300 million, and no road or model
        before = tokens[i - 2]
        named = before.low in ("the", "on", "along", "via", "near", "off", "a", "this") or (
            before.text[:1].isupper() and i > 2 and tokens[i - 3].kind == "word"
        )
        large = not number.text.isdecimal() or tokens[behind_hyphen(tokens, i + 1)].low in _LARGE
        return code.text in ("R", "N") and number.glued and before.low != "-" and (large or not named)
    return code.low in ("kr", "rs", "rm", "rp", "dh", "sh", "tk") and number.kind == "number"


_LARGE = frozenset("million billion trillion m bn b thousand k".split())


def money_behind(tokens: list[Token], i: int, start: int, *, large: bool, digits: bool) -> Unit | None:
    """Return the currency that stands behind a number, with its nation if there is one: 300 Swiss francs.

    `start` is the first token of the number, `large` tells whether it has a word for thousands or more.
    """
    known = _currencies()
    place = behind_hyphen(tokens, i)
    for size in (3, 2, 1):
        low = " ".join(token.low for token in tokens[place : place + size])
        end = place + size
        *nation, noun = low.rsplit(" ", 1)
        if nation and (nation[0].strip("."), noun) in known.national:
            return Unit(known.national[nation[0].strip("."), noun], 1.0, end)
        if low in known.hundredths:
            return _hundredth(tokens, place, low, end, digits=digits, spaced=not tokens[i].glued)
        if low in ("pound", "pounds"):
            return Unit("GBP", 1.0, end) if _pounds_are_money(tokens, place, start, large=large) else None
        if low in known.nouns and not (low == "real" or (low == "won" and not _is_won(tokens, end))):
            return Unit(known.nouns[low], 1.0, end)
        if low in known.signs and size == 1 and digits:
            upper = tokens[place].text.isupper() and len(low) > 2
            if upper or tokens[place].low in _MARKS or low in ("kr", "rs", "zł", "kč"):
                return Unit(known.signs[low], 1.0, end)
    return None


_BEHIND_WON = frozenset(
    "for to in a per and from on by at or was were is are has had have will would as of into with than but after before since".split()
)


def _is_won(tokens: list[Token], i: int) -> bool:
    """The verb has an object behind it: "the 40 won seats", but "40 won (3 cents)"."""
    return tokens[i].kind != "word" or tokens[i].low in _BEHIND_WON


def _hundredth(tokens: list[Token], i: int, low: str, end: int, *, digits: bool, spaced: bool) -> Unit | None:
    if low == "p" and (
        not digits or spaced or tokens[i - 1].low in ("360", "480", "720", "1080", "1440", "2160")
    ):
        return None
    return Unit(_currencies().hundredths[low], 0.01, end)


def _pounds_are_money(tokens: list[Token], i: int, start: int, *, large: bool) -> bool:
    """Tell whether pounds are British money, by what stands around them."""
    end = i + 1
    if tokens[end].low in ("sterling",) or tokens[i].low == "sterling":
        return True
    behind = [token.low for token in tokens[end : end + 3]]
    before = {token.low for token in tokens[max(0, start - 6) : start]}
    if behind[0] == "of":
        return bool(set(behind[1:]) & among("money after pounds of"))
    if before & among("weights") or set(behind) & among("weights") or behind[:2] == ["per", "square"]:
        return False
    if tokens[i].low == "pound":
        return behind[0] in among("money behind a pound") or (large and tokens[i - 1].low == "-")
    return large or bool(before & among("pounds of money"))
