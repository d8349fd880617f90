"""Numbers as the word diff compares them: "1,200" and "1 200", "300m" and "300 million", "$5" and "5 dollars" are the same.

The language room reads the number and the money. Here its sign and its currency become one with it, and nothing is left
out that a reader sees: not the year, nor the 11 of "Apollo 11", which measure nothing. What is measured is a word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..language.quantities.digits import digits_value
from ..language.quantities.money import currency_before, money_behind
from ..language.quantities.numbers import Number, begins_number, is_length, read_number
from ..language.quantities.reading import may_hold_figures
from ..language.quantities.tokens import behind_hyphen, tokenise
from ..language.quantities.words import among
from ..language.words import UNSEEN

if TYPE_CHECKING:
    from ..language.quantities.tokens import Token

__all__ = ["Amount", "amounts", "in_range"]

_LARGE = 1000
_UNSCALED = 1000  # "2 to 3 million" are two million, "1,000 to 2 million" are a thousand


class Amount(NamedTuple):
    """A number where it stands in a text, where its digits do, and what it is.

    `unit` is "%", a currency, "th" of ordinals, or ""; `form` is how a reader sees it told, to say what of it differs.
    `value` is None of what no number can be made of; then it is the same only as what is written in the same way.
    """

    start: int
    end: int
    core: tuple[int, int]
    written: str
    value: float | None
    scale: float
    unit: str
    form: str

    @property
    def key(self) -> str:
        """What makes two amounts the same."""
        return f"#{self.written if self.value is None else f'{self.value:.15g}'}{self.unit}"


def amounts(text: str) -> list[Amount]:
    """Return the numbers of a text in order."""
    if text.isascii() or UNSEEN.isdisjoint(text):
        return _amounts(text)
    places = [k for k, sign in enumerate(text) if sign not in UNSEEN]
    places.append(len(text))

    def place(start: int, end: int) -> tuple[int, int]:
        return places[start], places[end - 1] + 1

    return [
        found._replace(start=start, end=end, core=place(*found.core))
        for found in _amounts("".join(sign for sign in text if sign not in UNSEEN))
        for start, end in [place(found.start, found.end)]
    ]


def in_range(one: Amount, other: Amount) -> tuple[Amount, Amount]:
    """Let the two numbers of a range share what is said once: "2 to 3 percent", "$2-3 million"."""
    if other.unit and not one.unit:
        one = one._replace(unit=other.unit)
    elif one.unit not in ("", "%") and not other.unit:
        other = other._replace(unit=one.unit)
    if other.scale > 1 and one.scale == 1 and one.value is not None and abs(one.value) < _UNSCALED:
        one = one._replace(value=one.value * other.scale)
    return one, other


def _amounts(text: str) -> list[Amount]:
    if not may_hold_figures(text):
        return []
    tokens = tokenise(text, 0, len(text))
    found: list[Amount] = []
    i = 0
    while tokens[i].kind:
        number = _number(tokens, i) if begins_number(tokens[i]) else None
        if number:
            amount, i = _amount(tokens, i, number)
            found.append(amount)
        else:
            i += 1
    return found


def _number(tokens: list[Token], i: int) -> Number | None:
    """The number that begins at a token, of kind "none" if its digits have no value."""
    if tokens[i].kind != "number":
        return None if _is_pronoun(tokens, i) else read_number(tokens, i)
    money = currency_before(tokens, i) is not None
    if tokens[i].glued and tokens[i - 1].kind == "word" and not money:
        return None  # A320
    if told := _clock(tokens, i) or _decimals(tokens, i):
        return told
    number = read_number(tokens, i, money=money)
    if number is None:
        return Number(0.0, i + 1, "none", digits=True)
    if number.scale == 1 and tokens[number.end].text == "m" and not is_length(tokens, i, number.end + 1):
        number = read_number(tokens, i, money=True) or number  # 300 m
    return number


def _is_pronoun(tokens: list[Token], i: int) -> bool:
    """Tell whether "one" counts nothing: "one of them", "no one"."""
    if tokens[i].low != "one":
        return False
    behind = tokens[i + 1].low in ("of", "another")
    return behind or tokens[i - 1].low in ("no", "any", "every", "some", "the", "this", "that")


def _clock(tokens: list[Token], i: int) -> Number | None:
    """10:30, which is written 10.30 as well; with more colons no number."""
    end = i + 1
    while (
        tokens[end].low == ":"
        and tokens[end].glued
        and tokens[end + 1].kind == "number"
        and tokens[end + 1].glued
    ):
        end += 2
    hour, minutes = tokens[i].text, tokens[end - 1].text
    if end == i + 1:
        return None
    if end == i + 3 and hour.isdecimal() and minutes.isdecimal() and len(hour) <= 2 == len(minutes):
        return Number(float(f"{hour}.{minutes}"), end, digits=True)
    return Number(0.0, end, "none", digits=True)


def _decimals(tokens: list[Token], i: int) -> Number | None:
    """.5, whose dot is a token of its own."""
    if not _has_dot(tokens, i):
        return None
    value = digits_value(f"0.{tokens[i].text}")
    return None if value is None else Number(value, i + 1, digits=True)


def _has_dot(tokens: list[Token], i: int) -> bool:
    dot, before = tokens[i - 1], tokens[i - 2]
    free = not dot.glued or before.low in ("$", "£", "€", "-", "(")
    return dot.low == "." and tokens[i].glued and tokens[i].text.isdecimal() and free


def _amount(tokens: list[Token], i: int, number: Number) -> tuple[Amount, int]:
    """A number with its sign and its unit, and the token behind them."""
    start = i - 1 if number.digits and _has_dot(tokens, i) else i
    last = number.end
    while (
        number.digits
        and last > i + 1
        and tokens[last - 1].kind == "word"
        and not _is_ending(tokens, last - 1)
    ):
        last -= 1  # million
    core = tokens[start].start, tokens[last - 1].end
    written = " ".join(token.low for token in tokens[i : number.end])
    value = None if number.kind == "none" else number.value
    unit, part, end = _unit(tokens, i, number)
    currency = currency_before(tokens, start) if number.digits else None
    if currency:
        unit, start = currency
    minus = _minus(tokens, start)
    start -= minus
    if value is not None:
        value *= -part if minus else part
    scale = "" if number.scale == 1 else f"{number.scale:g}"
    form = f"{bool(minus)} {bool(currency)} {scale} {unit} {part}"
    return Amount(
        tokens[start].start, tokens[end - 1].end, core, written, value, number.scale, unit, form
    ), end


def _is_ending(tokens: list[Token], k: int) -> bool:
    """Tell whether a token is the end of an ordinal: 12th."""
    return tokens[k].glued and tokens[k].low in ("st", "nd", "rd", "th")


def _minus(tokens: list[Token], i: int) -> int:
    """How many tokens before a number make it less than nothing: -5, minus 5, minus-5."""
    sign, before = tokens[i - 1], tokens[i - 2]
    if sign.low == "minus":
        return 1
    if sign.low != "-" or not tokens[i].glued:
        return 0
    if before.low == "minus":
        return 2
    return int(not sign.glued or before.low in ("(", '"', "'", "“", "‘"))


def _unit(tokens: list[Token], i: int, number: Number) -> tuple[str, float, int]:
    """What a number is of, the share of it that is meant, as of a cent, and the token behind it."""
    end = number.end
    if number.kind == "ordinal":
        return "" if number.digits and _is_day(tokens, i, end) else "th", 1.0, end
    place = behind_hyphen(tokens, end)
    if tokens[place].low in ("%", "percent", "pct"):
        return "%", 1.0, place + 1
    if tokens[place].low == "per" and tokens[place + 1].low == "cent":
        return "%", 1.0, place + 2
    if tokens[place].low in ("pound", "pounds"):
        return "GBP", 1.0, place + 1
    money = money_behind(tokens, end, i, large=number.scale >= _LARGE, digits=number.digits)
    if money:
        return money.name, money.factor, money.end
    if number.kind in ("share", "plural"):
        return number.kind, 1.0, end
    return "" if number.bound == "exact" else number.bound, 1.0, end


def _is_day(tokens: list[Token], i: int, end: int) -> bool:
    """Tell whether an ordinal is the day of a month: March 14th, the 14th of March."""
    behind = tokens[end + 1] if tokens[end].low == "of" else tokens[end]
    return not among("months").isdisjoint((tokens[i - 1].low, behind.low))
