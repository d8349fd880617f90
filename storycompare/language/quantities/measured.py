"""One amount: a number with its sign, its currency or unit, its parts, and what it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .amounts import Amount, decade, height, unit_and_half
from .bounds import behind_bound
from .context import is_age, is_no_quantity, is_toll, lows_before, told_before
from .digits import digits_value
from .money import currency_before, is_money, money_behind
from .numbers import Number, read_number
from .tokens import behind_hyphen
from .units import Unit, conversion, counted_noun, rate_of, read_unit
from .words import among, values

if TYPE_CHECKING:
    from .tokens import Token

__all__ = ["read_amount"]

_YEAR = 365.25
_LARGE = 1000
# Dollars and pounds have a dot before their cents; 1.200 of other money is one thousand two hundred.
_DECIMAL_MONEY = frozenset("USD GBP AUD CAD NZD HKD SGD TWD INR JPY CNY KRW MXN ZAR NGN KES".split())
# 1.500 of these are no one and a half: nobody writes two idle zeros.
_MEASURES = frozenset({"metre", "square metre", "cubic metre", "kilogram", "litre"})
_COMPOUND = frozenset({"metre", "kilogram", "second", "day"})
_RATED, _NEAR_RATE = frozenset("rate rates yield yields inflation unemployment interest growth".split()), 12
_RATES = frozenset("cut hike rise increase reduction drop move fall percentage".split())


def read_amount(tokens: list[Token], i: int) -> Amount | None:
    """Return the amount whose number begins at a token."""
    if told := height(tokens, i):
        return told
    currency = currency_before(tokens, i)
    number = _decimals(tokens, i) or read_number(tokens, i, money=currency is not None)
    start = currency[1] if currency else i
    if (
        tokens[i - 1].low == "."
        and tokens[i].glued
        and number
        and number.digits
        and number.value < 1
        and not currency
    ):
        start = i - 1
        currency = currency_before(tokens, start)
        start = currency[1] if currency else start
    if number is None:
        return unit_and_half(tokens, i)
    if told := decade(tokens, i, number):
        return told
    if number.kind == "none" or (tokens[i].kind == "number" and _leads_with_zero(tokens[i].text)):
        return Amount(i, number.end, 0, 0, "", number, skipped=True)
    if (
        tokens[i].low == "one"
        and number.end == i + 1
        and not currency
        and not _counts_one(tokens, number.end)
    ):
        return None
    unit = _currency(tokens, number, currency[0]) if currency else _unit(tokens, i, start, number)
    named = unit.name in ("", "ordinal") and not currency and is_no_quantity(tokens, i, number)
    if named or _is_glued_wrong(tokens, i, number, unit, money=currency is not None):
        return Amount(i, number.end, 0, 0, "", number, skipped=True)
    return _signed(tokens, start, _measured(tokens, start, number, unit))


def _decimals(tokens: list[Token], i: int) -> Number | None:
    """.5, whose dot is a token of its own."""
    dot = tokens[i - 1]
    if tokens[i].kind != "number" or dot.low != "." or not tokens[i].glued or not tokens[i].text.isdecimal():
        return None
    before = tokens[i - 2]
    if dot.glued and before.kind != "" and before.low not in "$£€¥₹(":
        return None
    value = digits_value(f"0.{tokens[i].text}")
    return None if value is None else Number(value, i + 1, digits=True)


def _leads_with_zero(text: str) -> bool:
    return text[0] == "0" and len(text) > 1 and text[1:2].isdecimal()


def _counts_one(tokens: list[Token], end: int) -> bool:
    """Tell whether "one" counts something, and is no pronoun."""
    place = behind_hyphen(tokens, end)
    low = tokens[place].low
    if low == "of":
        return tokens[place + 1].low == "the"
    if low in ("to", "or"):
        return tokens[place + 1].low in values("small")
    return low in among("counted by one") or (low == "per" and tokens[place + 1].low == "cent")


def _is_glued_wrong(tokens: list[Token], i: int, number: Number, unit: Unit, *, money: bool) -> bool:
    """Tell whether digits are part of something longer: F-16, 21A, #5; a unit or a currency may be glued to them."""
    if not number.digits:
        return False
    behind = tokens[number.end]
    if unit.end > number.end or number.kind == "ordinal":
        glued_behind = False
    else:
        glued_behind = (
            behind.glued
            and behind.low not in ("x", "ish")
            and (behind.kind == "word" or behind.low in "_@\\")
        )
    before = tokens[i - 1]
    marks = "/_@#=&\\.:" if before.glued else "/_@#=&\\"
    circa = before.low == "." and tokens[i - 2].low in ("c", "ca")  # c.300
    glued_before = (
        tokens[i].glued
        and not money
        and not circa
        and bool(before.low)
        and (before.kind == "word" or before.low in marks)
    )
    hyphened = tokens[i].glued and before.low == "-" and before.glued and before.text not in "–—"
    named = (
        hyphened
        and tokens[i - 2].kind == "word"
        and tokens[i - 2].low not in ("magnitude", "to", "or", "of", "minus", "about")
    )
    return glued_behind or glued_before or named


def _currency(tokens: list[Token], number: Number, code: str) -> Unit:
    return rate_of(tokens, Unit(code, 1.0, number.end))


def _unit(tokens: list[Token], i: int, start: int, number: Number) -> Unit:
    """What an amount without a currency before it is told in."""
    end = number.end
    if number.kind == "ordinal":
        return Unit("ordinal", 1.0, end)
    if number.kind == "times":
        return rate_of(tokens, Unit("", 1.0, end, "time"))
    if number.kind == "share":
        place = _behind_part(tokens, end)
    else:
        place = end + 1 if number.kind == "plural" and tokens[end].low == "of" else behind_bound(tokens, end)
    found = money_behind(
        tokens,
        place,
        start,
        large=number.value >= _LARGE and (number.scale >= _LARGE or number.kind == "plural"),
        digits=number.digits,
    )
    if found:
        return rate_of(tokens, found)
    found = read_unit(tokens, place, digits=number.digits)
    if found and found.name == "second" and _is_plain_s(tokens, found, number):
        found = None
    told = told_before(tokens, start)
    if found:
        if found.name == "day" and (told == "age" or _is_old(tokens, found.end)):
            return Unit("age", found.factor / _YEAR, _old_end(tokens, found.end))
        return found
    if number.kind == "share":
        point = behind_hyphen(tokens, place)
        points = tokens[point].low == "point" and (
            tokens[point + 1].low in _RATES
            or tokens[place - 1].low == "quarter"
            or not _RATED.isdisjoint(lows_before(tokens, i, _NEAR_RATE))
        )
        return Unit("%", 1.0, point + 1) if points else Unit("%", 100.0, end)
    if told and not _is_counted_person(tokens, end, told):
        return Unit(told, 1.0, end)
    if number.kind == "count" and is_age(tokens, i, number):
        return Unit("age", 1.0, end)
    counted, behind = counted_noun(tokens, place)
    if is_toll(tokens, i, place, counted):
        counted = "peopl"
    rate = rate_of(tokens, Unit("", 1.0, behind if counted else end, counted))
    return rate if rate.name and number.kind != "plural" else Unit("", 1.0, end, counted)


def _is_counted_person(tokens: list[Token], end: int, told: str) -> bool:
    return told == "age" and tokens[end].low in ("people", "men", "women")


def _behind_part(tokens: list[Token], i: int) -> int:
    """Half an hour, a quarter of a mile, half-mile."""
    if tokens[i].low == "of" and tokens[i + 1].low in ("a", "an", "one"):
        return i + 2
    return i + 1 if tokens[i].low in ("a", "an") else i


def _is_plain_s(tokens: list[Token], unit: Unit, number: Number) -> bool:
    """The "s" of "1980s" and "over-65s" is no second, that of "9.58s" is one."""
    return tokens[unit.end - 1].text == "s" and number.bare


def _is_old(tokens: list[Token], i: int) -> bool:
    place = behind_hyphen(tokens, i)
    return tokens[place].low in ("old", "olds") or (tokens[i].low == "of" and tokens[i + 1].low == "age")


def _old_end(tokens: list[Token], i: int) -> int:
    place = behind_hyphen(tokens, i)
    if tokens[place].low in ("old", "olds"):
        return place + 1
    return i + 2 if tokens[i].low == "of" and tokens[i + 1].low == "age" else i


def _measured(tokens: list[Token], start: int, number: Number, unit: Unit) -> Amount:
    value, end = number.value, max(number.end, unit.end)
    factor, shift, name = unit.factor, 0.0, unit.name
    if name == "fahrenheit":
        factor, shift, name = 5 / 9, 32.0, "celsius"
    if number.dotted and number.scale == 1 and _is_thousand(tokens, start, number, unit):
        value *= _LARGE
    half = (
        tokens[end].low == "and" and tokens[end + 1].low == "a" and tokens[end + 2].low in ("half", "quarter")
    )
    if half and name in _COMPOUND | {"%", "age"}:  # two miles and a half
        value, end = value + 1 / values("parts")[tokens[end + 2].low], end + 3
    total = (value - shift) * factor
    if name in _COMPOUND or is_money(name):
        total, end = _with_parts(tokens, total, unit._replace(end=end))
    if name == "day" and _is_old(tokens, end):
        total, name, end = total / _YEAR, "age", _old_end(tokens, end)
    noun_end = counted_noun(tokens, number.end)[1] if unit.counted and not name else end
    return Amount(start, end, total, total, name, number, factor, unit.counted, noun_end, shift)


def _is_thousand(tokens: list[Token], start: int, number: Number, unit: Unit) -> bool:
    """Tell whether 1.200 can only be one thousand two hundred."""
    idle = tokens[number.end - 1].text.endswith("00")
    if is_money(unit.name):
        return unit.name not in _DECIMAL_MONEY and " " not in unit.name
    if unit.name:
        return unit.name in _MEASURES and idle
    average = {"average", "rate", "ratio", "mean", "index", "averaged", "score"} & set(
        lows_before(tokens, start, 6)
    )
    noun = tokens[counted_noun(tokens, number.end)[1] - 1].low
    return (
        bool(unit.counted)
        and not average
        and (idle or noun.endswith("s") or noun in ("people", "men", "women", "children"))
    )


def _with_parts(tokens: list[Token], total: float, unit: Unit) -> tuple[float, int]:
    """Add smaller units of the same measure: 6ft 2in, 2 hours and 30 minutes, 5 dollars 50 cents; six foot two."""
    end, smallest, name = unit.end, unit.factor, unit.name
    while True:
        i = end + 1 if tokens[end].low == "," else end
        i = i + 1 if tokens[i].low == "and" else behind_hyphen(tokens, i)
        part = read_number(tokens, i)
        if (
            part is None
            or part.kind != "count"
            or part.value < 0
            or part.scale > 1
            or tokens[i].low in ("a", "an")
        ):
            return total, end
        found = _part_unit(tokens, end, i, part, name)
        if found is None or conversion(found.name)[0] != conversion(name)[0]:
            return total, end
        factor = found.factor * conversion(found.name)[1] / conversion(name)[1]
        if part.value * factor >= smallest * (1 - 1e-9):
            return total, end
        total, smallest, end = total + part.value * factor, factor, found.end


def _part_unit(tokens: list[Token], end: int, i: int, part: Number, name: str) -> Unit | None:
    if is_money(name):
        return money_behind(tokens, part.end, i, large=False, digits=part.digits)
    found = read_unit(tokens, part.end, digits=part.digits)
    if found is not None:
        return found
    parts = {"foot": ("metre", 0.0254, 12), "feet": ("metre", 0.0254, 12), "ft": ("metre", 0.0254, 12)}
    parts |= {"stone": ("kilogram", 0.45359237, 14), "st": ("kilogram", 0.45359237, 14)}
    smaller = parts.get(tokens[end - 1].low)
    if smaller is None or i > end + 1 or tokens[i - 1].low in (",", "and") or part.value >= smaller[2]:
        return None
    return None if counted_noun(tokens, part.end)[0] else Unit(smaller[0], smaller[1], part.end)


def _signed(tokens: list[Token], start: int, amount: Amount) -> Amount:
    """Make an amount negative: minus 5, -5, five below zero."""
    sign, before = tokens[start - 1], tokens[start - 2]
    measured = bool(amount.unit) or not amount.counted
    word = sign.low in ("minus", "negative") and before.kind != "number"
    mark = (
        sign.low == "-"
        and sign.text != "—"
        and tokens[start].glued
        and not sign.glued
        and before.kind != "number"
    )
    inside = sign.low == "-" and sign.glued and before.low == "(" and tokens[start].glued
    if tokens[amount.end].low == "below" and (tokens[amount.end + 1].low == "zero"):
        unit = amount.unit or "degree"
        return amount._replace(end=amount.end + 2, low=-amount.high, high=-amount.low, unit=unit, counted="")
    if not measured or amount.unit == "ordinal" or not (word or mark or inside):
        return amount
    value = -amount.number.value if amount.shift else -amount.low
    if amount.shift:
        value = (value - amount.shift) * amount.factor
    return amount._replace(start=start - 1, low=value, high=value)
