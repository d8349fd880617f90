"""Numbers in digits and in words, read over tokens: "1,200", "2½", "one and a half million", "tens of thousands"."""

from __future__ import annotations

from typing import Literal, NamedTuple

from .digits import digits_value, is_ordinal, slash_value, spaced_thousands
from .number_words import LARGEST, read_words, year_in_words
from .tokens import Token, behind_hyphen
from .units import counted_noun, is_plural
from .words import among, values

__all__ = ["STARTS", "Number", "begins_number", "is_length", "read_number"]

_SUFFIXES = frozenset({"st", "nd", "rd", "th"})

Kind = Literal["count", "ordinal", "share", "plural", "times", "none"]


class Number(NamedTuple):
    """A number that was read, and the first token behind it.

    `kind`: a `share` is a part of 1 ("two-thirds"), a `plural` a least number ("dozens"), `times` is how
    often something happens ("twice"), `none` no quantity at all (a
    year in words, a date). `scale` is its last word of scale: 1e6 in "2.5 million". `bare` digits may be a year or a
    day; `dotted` ones, as "1.200", may be thousands.
    """

    value: float
    end: int
    kind: Kind = "count"
    scale: float = 1.0
    digits: bool = False
    bare: bool = False
    dotted: bool = False
    bound: Literal["exact", "about", "least"] = "exact"


def begins_number(token: Token) -> bool:
    """Tell whether a token may begin a number."""
    return token.kind == "number" or token.low in STARTS


def read_number(tokens: list[Token], i: int, *, money: bool = False) -> Number | None:
    """Return the number that begins at a token; of `money`, "m" is a million and never a metre."""
    token = tokens[i]
    if token.low in values("decades"):
        return Number(values("decades")[token.low], i + 1)
    if token.kind == "number":
        return _digits(tokens, i, money=money)
    if token.low in values("signs"):
        return _scaled(tokens, Number(values("signs")[token.low], i + 1, "share", digits=True), money=money)
    if token.low in values("times"):
        return _times(tokens, i)
    return _plural(tokens, i) or _part(tokens, i) or _indefinite(tokens, i) or _words(tokens, i)


def _times(tokens: list[Token], i: int) -> Number | None:
    """Twice; "once or twice" is seldom, and a twice-elected mayor has no figure."""
    seldom = [token.low for token in tokens[max(0, i - 2) : i]] == ["once", "or"]
    return (
        None if seldom or tokens[i + 1].low == "-" else Number(values("times")[tokens[i].low], i + 1, "times")
    )


def _digits(tokens: list[Token], i: int, *, money: bool) -> Number | None:
    token = tokens[i]
    value, end = digits_value(token.text), i + 1
    if value is None:
        return None
    if grouped := spaced_thousands(tokens, i):
        value, end = grouped
    suffix = tokens[end]
    if suffix.glued and suffix.low in _SUFFIXES and is_ordinal(value, suffix.low):
        return Number(value, end + 1, "ordinal", digits=True)
    bare = end == i + 1 and token.text.isdecimal()
    dotted = token.text.count(".") == 1 and len(token.text.rpartition(".")[2]) == 3 and token.text[0] != "0"
    number = Number(value, end, digits=True, bare=bare, dotted=dotted)
    mixed = _with_fraction(tokens, number) if bare else number
    if mixed is number and tokens[end].low == "/":
        return _slashed(tokens, number)
    return _scaled(tokens, mixed, money=money)


def _with_fraction(tokens: list[Token], number: Number) -> Number:
    """Add a half and the like: 2½, 2 1/2, 2-1/2, two and a half."""
    i = number.end
    if tokens[i].low in values("signs"):
        return number._replace(value=number.value + values("signs")[tokens[i].low], end=i + 1, bare=False)
    part = slash_value(tokens, behind_hyphen(tokens, i)) if number.digits else None
    if part:
        return number._replace(value=number.value + part[0], end=part[1], bare=False)
    i = behind_hyphen(tokens, i)
    if tokens[i].low != "and":
        return number
    i = behind_hyphen(tokens, i + 1)
    part = _part_value(tokens, i)
    if part and (tokens[part[1] - 1].low in _HALVES):
        return number._replace(value=number.value + part[0], end=part[1], bare=False)
    return number


def _slashed(tokens: list[Token], number: Number) -> Number | None:
    """Return 1/3 of something as a share; 9/11, 24/7 and 3/4/2024 are no quantities, 20/day is one."""
    start = number.end - 1
    end = start + 1
    while (
        tokens[end].low == "/"
        and tokens[end].glued
        and tokens[end + 1].kind == "number"
        and tokens[end + 1].glued
    ):
        end += 2
    if end == start + 1:
        return number
    part = slash_value(tokens, start)
    if part and (tokens[part[1]].low == "of" or tokens[part[1]].low in _PARTED or tokens[part[1]].low == "-"):
        return Number(part[0], part[1], "share", digits=True)
    return Number(0.0, end, "none", digits=True)


def _scaled(tokens: list[Token], number: Number, *, money: bool) -> Number:
    """Multiply a number by the words of scale behind it: million, lakh crore, bn, m."""
    number = _short_scale(tokens, number, money=money) or number
    while True:
        i = number.end
        if number.kind == "share":  # half of a million, half-a-million
            i += tokens[i].low == "of"
            article = behind_hyphen(tokens, i)
            i = article + 1 if tokens[article].low in ("a", "an") else i
        i = behind_hyphen(tokens, i)
        scale = values("scales").get(tokens[i].low)
        if scale is None or number.value * scale > LARGEST or not _is_scale(tokens, i):
            break
        kind = "count" if number.kind == "share" else number.kind
        number = number._replace(
            value=number.value * scale, end=i + 1, scale=number.scale * scale, bare=False, kind=kind
        )
    return _continued(tokens, number) if number.scale > 1 else number


def _is_scale(tokens: list[Token], i: int) -> bool:
    return not (
        tokens[i].low in values("plurals")
        and tokens[i + 1].low == "of"
        and tokens[i + 2].low in values("plurals")
    )


def _short_scale(tokens: list[Token], number: Number, *, money: bool) -> Number | None:
    i = number.end
    hyphen = behind_hyphen(tokens, i)
    token = tokens[hyphen]
    scale = values("short scales").get(token.text)
    if scale is None or not number.digits:
        return None
    if not money:
        glued = token.glued and (hyphen == i or tokens[i].glued)
        if token.text in ("mm", "Mm", "T", "t", "b") or (len(token.text) == 1 and not glued):
            return None
        if token.text == "m" and is_length(tokens, i - 1, hyphen + 1):
            return None
        if token.text == "K" and number.value in (4, 8):  # as of screens
            return None
    return number._replace(value=number.value * scale, end=hyphen + 1, scale=scale, bare=False)


# Words before a number that say how high, how deep or how far.
_OF_LENGTH = frozenset(
    "height heights depth wide tall long falling fallen plunged plunging thrown dragged swam climbed".split()
)


def is_length(tokens: list[Token], i: int, end: int) -> bool:
    """Tell whether the words around the tokens `i` to `end` say that an "m" there is a metre."""
    before = {token.low for token in tokens[max(0, i - 4) : i]}
    behind = tokens[behind_hyphen(tokens, end)].low
    return behind in among("lengths") or bool(before & _OF_LENGTH)


def _continued(tokens: list[Token], number: Number) -> Number:
    """Add what follows with a smaller scale: 2 lakh 30 thousand; a million and a half."""
    i = number.end
    if tokens[i].kind == "number" and not tokens[i].glued:
        value = digits_value(tokens[i].text)
        scale = values("scales").get(tokens[i + 1].low, 0.0)
        if value is not None and 1000 <= scale < number.scale and value * scale < number.scale:
            return number._replace(value=number.value + value * scale, end=i + 2)
    part = {"half": 2, "quarter": 4}.get(tokens[i + 2].low)
    if part and tokens[i].low == "and" and tokens[i + 1].low == "a":
        return number._replace(value=number.value + number.scale / part, end=i + 3)
    return number


def _plural(tokens: list[Token], i: int) -> Number | None:
    """Dozens, hundreds of thousands, tens of millions: at least so many."""
    token = tokens[i]
    plurals = values("plurals")
    before_of = tokens[i + 1].low == "of"
    value = plurals.get(token.low) or (plurals.get(f"{token.low}*") if before_of else None)
    if value is None:
        return None
    end = i + 1
    while tokens[end].low == "of" and tokens[end + 1].low in values("scales") and value < LARGEST:
        value *= values("scales")[tokens[end + 1].low]
        end += 2
    while tokens[end].low in values("scales") and value < LARGEST:  # "tens of thousand crore"
        value *= values("scales")[tokens[end].low]
        end += 1
    return Number(value, end, "plural", bound="least")


def _part_value(tokens: list[Token], i: int) -> tuple[float, int] | None:
    """The value of "half", "a third", "four-fifths", and the token behind it."""
    above = 1.0
    if tokens[i].low in ("a", "an"):
        i = behind_hyphen(tokens, i + 1)
    elif values("small").get(tokens[i].low, 0.0) > 0:
        above = values("small")[tokens[i].low]
        i = behind_hyphen(tokens, i + 1)
    below = values("parts").get(tokens[i].low)
    if below is None or (above > 1) != (tokens[i].low.endswith("s") or tokens[i].low == "halves"):
        return None
    return above / below, i + 1


def _part(tokens: list[Token], i: int) -> Number | None:
    """A share of something: "half of", "two-thirds", "a third of"; with a scale, a count: "half a million"."""
    found = _part_value(tokens, i)
    if found is None:
        return None
    value, end = found
    number = _scaled(tokens, Number(value, end, "share"), money=False)
    if number.kind == "count":
        return number
    last = tokens[end - 1].low
    if last == "halves":
        return None
    if not _is_whole(tokens, i, end) and not (last.endswith("s") and last in values("parts")):
        return None
    # The second half of a match is no share; neither is the third quarter of a year.
    if tokens[i - 1].low in values("ordinals") or tokens[i - 1].low in (
        "last",
        "latter",
        "former",
        "opening",
        "past",
    ):
        return Number(value, end, "none")
    return number


def _is_whole(tokens: list[Token], i: int, end: int) -> bool:
    """Tell whether a whole follows that the part is taken of; a third man is no third."""
    following = tokens[behind_hyphen(tokens, end)].low
    if tokens[end - 1].low in ("half", "quarter"):
        if tokens[end - 1].low == "quarter" and i == end - 1 and following not in _PARTED:
            return False
        return following in _WHOLES or following in _PARTED
    return i < end - 1 and (following in _WHOLES or "-" in (t.low for t in tokens[i:end]))


def _indefinite(tokens: list[Token], i: int) -> Number | None:
    """Several hundred, a couple of thousand, a half-dozen; a couple of boats, a pair of boats."""
    article = tokens[i].low in ("a", "an", "one")
    i += article
    low = tokens[i].low
    if low in ("half", "quarter") and article:
        number = Number(1 / values("parts")[low], behind_hyphen(tokens, i + 1))
    elif low in ("several", "few"):
        number = Number(3.0 if low == "several" else 2.0, i + 1, bound="least")
    elif low == "couple":
        of = tokens[i + 1].low == "of"
        number = Number(2.0, i + 1 + of, bound="about")
        if of and article and _is_plural_word(tokens[i + 2]) and tokens[i + 2].low not in values("scales"):
            return number
    elif low in values("groups of persons or things"):
        return _group_of(tokens, i) if article else None
    else:
        return None
    return _scaled(tokens, number, money=False) if tokens[number.end].low in values("scales") else None


def _group_of(tokens: list[Token], i: int) -> Number | None:
    """A pair of boats, a trio of students; a pair of glasses is one thing."""
    behind = counted_noun(tokens, i + 1)[1]
    last = tokens[behind - 1]
    if tokens[i + 1].low != "of" or not is_plural(last) or last.low in among("pairs that are one thing"):
        return None
    return Number(values("groups of persons or things")[tokens[i].low], i + 2)


def _is_plural_word(token: Token) -> bool:
    return token.kind == "word" and token.low.endswith("s") and not token.low.endswith("ss")


def _words(tokens: list[Token], i: int) -> Number | None:
    """A number in words, with a half if one is added, and what multiplies it."""
    read = read_words(tokens, i)
    if read is None:
        return None
    if read.ordinal:
        return Number(read.value, read.end, "ordinal")
    if read.scale == 1 and (end := year_in_words(tokens, read.value, read.end)):
        return Number(0.0, end, "none")
    number = Number(read.value, read.end, scale=read.scale)
    number = _with_fraction(tokens, number) if read.value < 1000 else number
    if number.end > read.end:
        return _scaled(tokens, number, money=False)
    return _continued(tokens, number) if read.scale >= 1000 else number


_HALVES = frozenset({"half", "quarter", "quarters", "third", "thirds"})
# What may follow a share of it.
_WHOLES = frozenset("of the its their his her our your my as that this these those what".split())
# Units that are parted: half an hour, a quarter-mile.
_PARTED = frozenset(
    "a an hour mile pint inch dozen million billion trillion percent per point percentage kilometre kilometer metre meter pound "
    "litre liter teaspoon tablespoon cup acre ton tonne gallon minute second century decade hours miles inches pints cups".split()
)
STARTS = frozenset(
    {
        *values("small"),
        *values("tens"),
        *values("ordinals"),
        *values("signs"),
        *values("decades"),
        *values("times"),
        *values("groups of persons or things"),
        *(word.rstrip("*") for word in values("plurals")),
        *("a", "an", "half", "quarter", "several", "few", "couple"),
    }
)
