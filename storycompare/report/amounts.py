"""Numbers as the word diff compares them: "1,200" and "1 200", "300m" and "300 million", "$5" and "5 dollars" are the same.

Here a number is what a reader sees as one. What it measures and whether two of them can both be right is for the
language room and the conflicts.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from ..language.quantities import NUMBER_WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..language.words import Word

__all__ = ["Amount", "amount", "in_range"]

_WORD_SCALES = {
    "hundred": 100, "dozen": 12, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "lakh": 10**5, "crore": 10**7,
}  # fmt: skip
_SCALES = {
    **_WORD_SCALES,
    "k": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "mm": 10**6, "bn": 10**9, "b": 10**9, "tn": 10**12, "trn": 10**12,
}  # fmt: skip
_FRACTIONS = {
    "½": Fraction(1, 2),
    "¼": Fraction(1, 4),
    "¾": Fraction(3, 4),
    "⅓": Fraction(1, 3),
    "⅔": Fraction(2, 3),
}
_CURRENCIES = {
    "$": "$", "us$": "$", "usd": "$", "dollar": "$", "dollars": "$", "£": "£", "gbp": "£", "pound": "£", "pounds": "£",
    "€": "€", "eur": "€", "euro": "€", "euros": "€", "¥": "¥", "jpy": "¥", "yen": "¥", "₹": "₹", "rs": "₹", "inr": "₹",
    "rupee": "₹", "rupees": "₹", "₦": "₦", "₩": "₩", "₽": "₽", "₺": "₺", "₪": "₪",
}  # fmt: skip
_CODES = frozenset({"usd", "gbp", "eur", "jpy", "inr", "rs"})  # they may stand before the number
_DIGITS = re.compile(r"\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,:]\d+)*")
_TAIL = re.compile(r"[^\W\d_]+")
_GROUPS = re.compile(r"\d{1,3}(?:,\d{2,3}){0,12},\d{3}(?:\.\d+)?")
_POINTS = re.compile(r"\d{1,3}(?:\.\d{3}){2,12}(?:,\d+)?")
_CLOCK = re.compile(r"\d{1,2}:\d{2}")
_SIGN = re.compile(r"[$£€¥₹₦₩₽₺₪]")
_UNSCALED = 1000  # "2 to 3 million" are two million, "1,000 to 2 million" are a thousand
_MOST_WORDS = 12  # of a number written in words
_LONGEST = 40  # digits that are read as a number; of more only the same ones are the same


class Amount(NamedTuple):
    """A number with its sign and scale: where it stands, where its digits do, how many words it takes, and what it is.

    `unit` is "%", a currency or ""; `sign` and `scale` are as a reader sees them, for telling what of a number differs.
    """

    start: int
    end: int
    core: tuple[int, int]
    words: int
    before: int  # words that belong to it and stand before its digits, as "EUR"
    value: Fraction | str
    unit: str
    sign: str
    scale: str

    @property
    def key(self) -> str:
        """What makes two amounts the same."""
        return f"#{self.value}{self.unit}"


def amount(folded: str, found: Sequence[Word], k: int) -> Amount | None:
    """Return the number that begins with the word `found[k]`, if one does; `folded` is the text."""
    if folded[found[k].start].isdecimal():
        return _in_digits(folded, found, k)
    key = found[k].key
    if key == "one" and _is_pronoun(found, k):
        return None
    return _in_words(folded, found, k) if key in NUMBER_WORDS or key in _WORD_SCALES else None


def _is_pronoun(found: Sequence[Word], k: int) -> bool:
    """Tell whether "one" counts nothing: "one of them", "no one"."""
    before, behind = (found[i].key if 0 <= i < len(found) else "" for i in (k - 1, k + 1))
    return behind in ("of", "another") or before in ("no", "any", "every", "some", "the", "this", "that")


def in_range(one: Amount, other: Amount) -> tuple[Amount, Amount]:
    """Let the two numbers of a range share what is said once: "2 to 3 percent", "$2-3 million"."""
    if other.unit and not one.unit:
        one = one._replace(unit=other.unit)
    elif one.unit not in ("", "%") and not other.unit:
        other = other._replace(unit=one.unit)
    if other.scale and not one.scale and isinstance(one.value, Fraction) and abs(one.value) < _UNSCALED:
        one = one._replace(value=one.value * _SCALES[other.scale])
    return one, other


def _in_digits(folded: str, found: Sequence[Word], k: int) -> Amount | None:
    match = _DIGITS.match(folded, found[k].start)
    if not match:
        return None
    start, end = match.span()
    value: Fraction | str = _value(match.group())
    if folded[start - 1 : start] == "." and not folded[start - 2 : start - 1].strip(" $£€-("):  # .5
        start, value = start - 1, _value(f"0.{match.group()}")
    tail = _TAIL.match(folded, end)
    scale = ""
    if tail and (extra := _FRACTIONS.get(tail.group())) and isinstance(value, Fraction):
        value, end = value + extra, tail.end()
    elif tail and tail.group().lower() in ("st", "nd", "rd", "th"):
        return None
    elif tail and tail.group().lower() in _SCALES:
        scale, end = tail.group().lower(), tail.end()
    core = (start, end)
    used = k + 1
    while used < len(found) and found[used].start < end:
        used += 1
    if not tail and used < len(found) and _next_to(folded, end, found[used]) and found[used].key in _SCALES:
        scale, end, used = found[used].key, found[used].end, used + 1
    if scale and isinstance(value, Fraction):
        value *= _SCALES[scale]
    return _with_unit(folded, found, k, used, Amount(start, end, core, 0, 0, value, "", "", scale))


def _value(digits: str) -> Fraction | str:
    plain = digits.replace(" ", "")
    if len(plain) > _LONGEST:
        return plain
    if _CLOCK.fullmatch(plain):
        plain = plain.replace(":", ".")
    elif _GROUPS.fullmatch(plain):
        plain = plain.replace(",", "")
    elif _POINTS.fullmatch(plain):
        plain = plain.replace(".", "").replace(",", ".")
    elif plain.count(",") == 1 and "." not in plain:
        plain = plain.replace(",", ".")
    try:
        return Fraction(plain)
    except ValueError:
        return plain


def _in_words(folded: str, found: Sequence[Word], k: int) -> Amount | None:
    total = 0
    current: int | None = None
    used = k
    while used < min(len(found), k + _MOST_WORDS):
        word = found[used]
        if used > k and not _next_to(folded, found[used - 1].end, word):
            break
        if word.key in NUMBER_WORDS:
            number = NUMBER_WORDS[word.key]
            if current is not None and (
                current % 100 if number >= 10 else current % 10 or current % 100 == 10
            ):
                break
            current = (current or 0) + number
        elif word.key in ("hundred", "dozen"):
            current = (1 if current is None else current) * _WORD_SCALES[word.key]
        elif word.key in _WORD_SCALES:
            total, current = total + (1 if current is None else current) * _WORD_SCALES[word.key], None
        elif not (word.key == "and" and used > k and _goes_on(found, used)):
            break
        used += 1
    if used == k:
        return None
    start, end = found[k].start, found[used - 1].end
    value = Fraction(total + (current or 0))
    return _with_unit(folded, found, k, used, Amount(start, end, (start, end), 0, 0, value, "", "", ""))


def _goes_on(found: Sequence[Word], k: int) -> bool:
    """Tell whether "and" joins a hundred or a thousand to the rest: "two hundred and fifty"."""
    return (
        found[k - 1].key in ("hundred", "thousand")
        and k + 1 < len(found)
        and found[k + 1].key in NUMBER_WORDS
    )


def _next_to(folded: str, end: int, word: Word) -> bool:
    return word.start - end <= 1 and folded[end : word.start] in ("", " ", "-")


def _with_unit(folded: str, found: Sequence[Word], k: int, used: int, bare: Amount) -> Amount:
    """Take in the signs and words of a percentage or a currency around a number, and a minus."""
    start, end, unit, sign, before = bare.start, bare.end, "", "", 0
    value = bare.value
    if start and _SIGN.match(folded, start - 1):
        start -= 1
        if k and found[k - 1].end == start and len(found[k - 1].key) <= 3:  # US$300, HK$300
            start, before = found[k - 1].start, 1
        sign = folded[start : bare.start].lower()
        unit = _CURRENCIES.get(sign, sign)
    elif k and found[k - 1].key in _CODES and folded[found[k - 1].end : start] in (" ", ". ", "."):
        start, before, sign = found[k - 1].start, 1, found[k - 1].key
        unit = _CURRENCIES[sign]
    if start and folded[start - 1] == "-" and not folded[start - 2 : start - 1].strip(" (\"'\n"):
        start, sign = start - 1, f"-{sign}"
    elif k > before and found[k - before - 1].key == "minus":
        start, before, sign = found[k - before - 1].start, before + 1, f"-{sign}"
    if sign[:1] == "-" and isinstance(value, Fraction):
        value = -value
    percent = folded[end : end + 2].lstrip(" ")[:1] == "%"
    if percent:
        end, unit = folded.index("%", end) + 1, "%"
    elif used < len(found) and _next_to(folded, end, found[used]):
        following = found[used].key
        if found[used].stem == "u.s" and used + 1 < len(found) and found[used + 1].key in _CURRENCIES:
            following, used = found[used + 1].key, used + 1
        if following in _CURRENCIES and not unit:
            end, unit, used = found[used].end, _CURRENCIES[following], used + 1
        elif following in ("percent", "pct"):
            end, unit, used = found[used].end, "%", used + 1
        elif following == "per" and used + 1 < len(found) and found[used + 1].key == "cent":
            end, unit, used = found[used + 1].end, "%", used + 2
    return Amount(start, end, bare.core, used - k, before, value, unit, sign, bare.scale)
