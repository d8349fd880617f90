"""Numbers in digits and in words, read over tokens: "1,200", "2½", "one and a half million", "tens of thousands"."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from .tokens import Token
from .words import among, values

__all__ = ["Number", "begins_number", "behind_hyphen", "digits_value", "read_number"]

# A float holds so many digits exactly; what is longer is no quantity but the name of something.
_MOST_DIGITS = 15
_LARGEST = 1e24
_SUFFIXES = frozenset({"st", "nd", "rd", "th"})

Kind = Literal["count", "ordinal", "share", "plural", "none"]


class Number(NamedTuple):
    """A number that was read, and the first token behind it.

    `kind`: a `share` is a part of 1 ("two-thirds"), a `plural` a least number ("dozens"), `none` no quantity at all (a
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
    return token.kind == "number" or token.low in _STARTS


def behind_hyphen(tokens: list[Token], i: int) -> int:
    """Return the place behind a hyphen that stands at `i`, or `i`."""
    return i + 1 if tokens[i].low == "-" and tokens[i].glued == tokens[i + 1].glued else i


def read_number(tokens: list[Token], i: int, *, money: bool = False) -> Number | None:
    """Return the number that begins at a token; of `money`, "m" is a million and never a metre."""
    token = tokens[i]
    if token.low in values("decades"):
        return Number(values("decades")[token.low], i + 1)
    if token.kind == "number":
        return _digits(tokens, i, money=money)
    if token.low in values("signs"):
        return _scaled(tokens, Number(values("signs")[token.low], i + 1, "share", digits=True), money=money)
    return _plural(tokens, i) or _part(tokens, i) or _indefinite(tokens, i) or _words(tokens, i)


def digits_value(text: str) -> float | None:
    """Return the value of digits with separators in any usual form, None if they are no number.

    Thousands are parted by commas, dots, apostrophes, or as in India; the last separator, if it is another one or does
    not part three digits, stands before decimals.
    """
    groups = re.split(r"[.,'’]", text)
    marks = [c for c in text.replace("’", "'") if c in ".,'"]
    if sum(map(len, groups)) > _MOST_DIGITS:
        return None
    if not marks:
        return float(text)
    whole, decimals = groups, ""
    one_decimal = len(marks) == 1 and (marks[0] == "." or (marks[0] == "," and len(groups[1]) <= 2 and len(groups[0]) != 4))
    if one_decimal or (len(marks) > 1 and marks[-1] != marks[-2] and marks[-1] != "'"):
        whole, decimals, marks = groups[:-1], groups[-1], marks[:-1]
    if len(set(marks)) > 1 or (marks and not _grouped(whole)):
        return None
    return float("".join(whole) + "." + decimals)


def _grouped(groups: list[str]) -> bool:
    """Tell whether groups of digits are thousands: 1,234,567 or 12,34,567."""
    head, *middle, last = groups
    sizes = {len(group) for group in middle}
    return len(last) == 3 and ((len(head) <= 3 and sizes <= {3}) or (len(head) <= 2 and sizes == {2}))


def _digits(tokens: list[Token], i: int, *, money: bool) -> Number | None:
    token = tokens[i]
    value, end = digits_value(token.text), i + 1
    if value is None:
        return None
    if grouped := _spaced(tokens, i):
        value, end = grouped
    suffix = tokens[end]
    if suffix.glued and suffix.low in _SUFFIXES and _is_ordinal(value, suffix.low):
        return Number(value, end + 1, "ordinal", digits=True)
    bare = end == i + 1 and token.text.isdecimal()
    dotted = token.text.count(".") == 1 and len(token.text.rpartition(".")[2]) == 3 and token.text[0] != "0"
    number = Number(value, end, digits=True, bare=bare, dotted=dotted)
    mixed = _with_fraction(tokens, number) if bare else number
    if mixed is number and tokens[end].low == "/":
        return _slashed(tokens, number)
    return _scaled(tokens, mixed, money=money)


def _spaced(tokens: list[Token], i: int) -> tuple[float, int] | None:
    """Thousands parted by one space each: 1 200 000."""
    text = tokens[i].text
    if not text.isdecimal() or len(text) > 3 or text[0] == "0" or tokens[i - 1].low in among("months"):
        return None
    end = i + 1
    while _is_group(tokens, end):
        text += tokens[end].text
        end += 1
        if not tokens[end - 1].text.isdecimal():
            break
    value = digits_value(text) if end > i + 1 else None
    return None if value is None else (value, end)


def _is_group(tokens: list[Token], i: int) -> bool:
    token, following = tokens[i], tokens[i + 1]
    whole, *rest = re.split("[.,]", token.text)
    joined = following.low == "-" and following.glued and tokens[i + 2].glued  # 12 200-litre drums
    return (
        token.kind == "number"
        and len(whole) == 3
        and len(rest) < 2
        and token.start == tokens[i - 1].end + 1
        and not joined
    )


def _is_ordinal(value: float, suffix: str) -> bool:
    last = "th" if value % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return suffix in (last, "th")


def _with_fraction(tokens: list[Token], number: Number) -> Number:
    """Add a half and the like: 2½, 2 1/2, 2-1/2, two and a half."""
    i = number.end
    if tokens[i].low in values("signs"):
        return number._replace(value=number.value + values("signs")[tokens[i].low], end=i + 1, bare=False)
    part = _slash_value(tokens, behind_hyphen(tokens, i)) if number.digits else None
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


def _slash_value(tokens: list[Token], i: int) -> tuple[float, int] | None:
    above, slash, below = tokens[i : i + 3]
    if above.kind != "number" or slash.low != "/" or below.kind != "number" or tokens[i + 3].low == "/":
        return None
    if not (above.text.isdecimal() and below.text.isdecimal() and len(above.text) < 3 and len(below.text) < 4):
        return None
    return (int(above.text) / int(below.text), i + 3) if 0 < int(above.text) < int(below.text) else None


def _slashed(tokens: list[Token], number: Number) -> Number | None:
    """Return 1/3 of something as a share; 9/11, 24/7 and 3/4/2024 are no quantities, 20/day is one."""
    start = number.end - 1
    end = start + 1
    while tokens[end].low == "/" and tokens[end].glued and tokens[end + 1].kind == "number" and tokens[end + 1].glued:
        end += 2
    if end == start + 1:
        return number
    part = _slash_value(tokens, start)
    if part and (tokens[part[1]].low == "of" or tokens[part[1]].low in _PARTED or tokens[part[1]].low == "-"):
        return Number(part[0], part[1], "share", digits=True)
    return Number(0.0, end, "none", digits=True)


def _scaled(tokens: list[Token], number: Number, *, money: bool) -> Number:
    """Multiply a number by the words of scale behind it: million, lakh crore, bn, m."""
    number = _short_scale(tokens, number, money=money) or number
    while True:
        i = number.end
        if number.kind == "share" and tokens[i].low == "of":
            i += 1
        if number.kind == "share" and tokens[i].low in ("a", "an"):
            i += 1
        i = behind_hyphen(tokens, i)
        scale = values("scales").get(tokens[i].low)
        if scale is None or number.value * scale > _LARGEST or not _is_scale(tokens, i):
            break
        kind = "count" if number.kind == "share" else number.kind
        number = number._replace(
            value=number.value * scale, end=i + 1, scale=number.scale * scale, bare=False, kind=kind
        )
    return _continued(tokens, number) if number.scale > 1 else number


def _is_scale(tokens: list[Token], i: int) -> bool:
    return not (tokens[i].low in values("plurals") and tokens[i + 1].low == "of" and tokens[i + 2].low in values("plurals"))


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
        if token.text == "m" and _is_length(tokens, i - 1, hyphen + 1):
            return None
        if token.text == "K" and number.value in (4, 8):  # as of screens
            return None
    return number._replace(value=number.value * scale, end=hyphen + 1, scale=scale, bare=False)


def _is_length(tokens: list[Token], i: int, end: int) -> bool:
    before = {token.low for token in tokens[max(0, i - 4) : i]}
    behind = tokens[behind_hyphen(tokens, end)].low
    return behind in among("lengths") or bool(before & {"height", "heights", "depth", "wide", "tall", "long"})


def _continued(tokens: list[Token], number: Number) -> Number:
    """Add what follows with a smaller scale: 2 lakh 30 thousand; a million and a half."""
    i = number.end
    if tokens[i].kind == "number" and not tokens[i].glued:
        value = digits_value(tokens[i].text)
        scale = values("scales").get(tokens[i + 1].low, 0.0)
        if value is not None and 1000 <= scale < number.scale and value * scale < number.scale:
            return number._replace(value=number.value + value * scale, end=i + 2)
    if tokens[i].low == "and" and tokens[i + 1].low == "a" and tokens[i + 2].low == "half":
        return number._replace(value=number.value + number.scale / 2, end=i + 3)
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
    while tokens[end].low == "of" and tokens[end + 1].low in values("scales") and value < _LARGEST:
        value *= values("scales")[tokens[end + 1].low]
        end += 2
    while tokens[end].low in values("scales") and value < _LARGEST:  # "tens of thousand crore"
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
    if tokens[i - 1].low in values("ordinals") or tokens[i - 1].low in ("last", "latter", "former", "opening", "past"):
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
    """A dozen, several hundred, a couple of thousand, a half-dozen."""
    start = i
    low = tokens[i].low
    bound: Literal["exact", "about", "least"] = "exact"
    value = 1.0
    if low in ("a", "an", "one"):
        i += 1
        if tokens[i].low in ("half", "quarter"):
            i += 1
            value = 1 / values("parts")[tokens[i - 1].low]
            i = behind_hyphen(tokens, i)
    if tokens[i].low in ("several", "few"):
        value, bound = (3.0 if tokens[i].low == "several" else 2.0), "least"
        i += 1
    elif tokens[i].low == "couple":
        value, bound = 2.0, "about"
        i += 2 if tokens[i + 1].low == "of" else 1
        if i == start + 3 and tokens[i].low not in values("scales"):
            return Number(2.0, i, bound=bound) if _is_plural_word(tokens[i]) else None
    if i == start or values("scales").get(tokens[i].low) is None:
        return None
    if value == 1.0 and tokens[i].low.endswith("s"):
        return None
    number = _scaled(tokens, Number(value, i, bound=bound), money=False)
    if value != 1.0 or number.scale < 100:
        return number
    joined = _behind_and(tokens, number.end)
    rest = _words(tokens, joined or number.end, below=number.scale)
    if rest and (100 <= rest.value or joined) and rest.value < number.scale and rest.kind != "none":
        number = number._replace(value=number.value + rest.value, end=rest.end, kind=rest.kind)
        number = _scaled(tokens, number._replace(scale=1.0), money=False)
    return number


def _is_plural_word(token: Token) -> bool:
    return token.kind == "word" and token.low.endswith("s") and not token.low.endswith("ss")


def _behind_and(tokens: list[Token], i: int) -> int | None:
    """The number word behind an "and" that joins tens and ones to hundreds."""
    start = behind_hyphen(tokens, i)
    if tokens[start].low != "and":
        return None
    start = behind_hyphen(tokens, start + 1)
    if not (tokens[start].low in values("small") or tokens[start].low in values("tens") or tokens[start].low in values("ordinals")):
        return None
    ahead = {token.low for token in tokens[start + 1 : start + 4]}
    return None if "hundred" in ahead or ahead & values("parts").keys() - values("ordinals").keys() else start


def _words(tokens: list[Token], i: int, below: float = float("inf")) -> Number | None:
    """A number in words: "twenty-one", "one hundred and five", "two thousand three hundred", "twenty-first"."""
    total, least, scale = 0.0, below, 1.0
    group: float | None = None
    j = end = i
    while True:
        low = tokens[j].low
        step = _below_hundred(low, group)
        factor = values("scales").get(low, 0.0)
        if step is not None:
            group = step
        elif low == "hundred" and group is not None and 0 < group < 100:
            group, scale = group * 100, 100.0
        elif low in _THOUSANDS and group and factor < least:
            least = scale = factor
            total, group = total + group * factor, None
        elif low in _THOUSANDS and group is None and total and total * factor <= _LARGEST:
            total, scale = total * factor, scale * factor
        elif low == "dozen" and group and not total:
            total, group, scale = group * 12, None, 12.0
        elif low in values("ordinals") and _ends_ordinal(low, group, total):
            value = values("ordinals")[low]
            ended = (group or 0.0) + value if value < 100 else (group or 1.0) * value
            return Number(total + ended, j + 1, "ordinal")
        else:
            break
        end = j + 1
        following = _following(tokens, end, i)
        if following is None:
            break
        j = following
    if end == i:
        return None
    value = total + (group or 0.0)
    number = Number(value, end, scale=scale)
    if below == float("inf") and (year := _year_in_words(tokens, number)):
        return year
    number = _with_fraction(tokens, number) if value < 1000 else number
    if number.end > end:
        return _scaled(tokens, number, money=False)
    return _continued(tokens, number) if scale >= 1000 else number


def _below_hundred(low: str, group: float | None) -> float | None:
    """Add a word below a hundred to a group, if it may stand there."""
    small, tens = values("small").get(low), values("tens").get(low)
    if group is None:
        return small if small is not None else tens
    if group and group % 100 == 0:
        return group + (small or tens or 0.0) if small or tens else None
    if small and small < 10 and group % 10 == 0 and group % 100 >= 20:
        return group + small
    return None


def _ends_ordinal(low: str, group: float | None, total: float) -> bool:
    value = values("ordinals")[low]
    if group is None:
        return not total or value < 100
    if value >= 100:
        return 0 < group < 100
    return (group % 100 == 0 and group > 0) or (value < 10 and group % 10 == 0 and group % 100 >= 20)


def _following(tokens: list[Token], j: int, start: int) -> int | None:
    """The next word of a number in words, behind a space, a hyphen or an "and"."""
    nearest = behind_hyphen(tokens, j)
    if _is_number_word(tokens[nearest].low) or tokens[nearest].low in values("scales"):
        return nearest
    last = tokens[j - 1].low
    if last not in values("scales") or tokens[start - 1].low == "between":
        return None
    joined = _behind_and(tokens, j)
    if joined is None or (last != "hundred" and tokens[joined + 1].low in _THOUSANDS):
        return None
    return joined


def _is_number_word(low: str) -> bool:
    return low in values("small") or low in values("tens") or low in values("ordinals")


def _year_in_words(tokens: list[Token], number: Number) -> Number | None:
    """Nineteen eighty-four, twenty ten: a year, and no quantity."""
    if not (10 <= number.value <= 20 and number.scale == 1):
        return None
    j = behind_hyphen(tokens, number.end)
    low = tokens[j].low
    value = values("tens").get(low) or values("small").get(low, 0.0)
    if low in ("oh", "o") and values("small").get(tokens[behind_hyphen(tokens, j + 1)].low):
        return Number(0.0, behind_hyphen(tokens, j + 1) + 1, "none")
    if value < 10:
        return None
    end = j + 1
    ones = behind_hyphen(tokens, end)
    if value >= 20 and 1 <= values("small").get(tokens[ones].low, 0.0) <= 9:
        end = ones + 1
    joined = tokens[end].low == "-" and tokens[end].glued and tokens[end + 1].glued  # fifteen twenty-dollar notes
    return None if joined else Number(0.0, end, "none")


_THOUSANDS = values("scales").keys() - {"hundred", "dozen"}
_HALVES = frozenset({"half", "quarter", "quarters", "third", "thirds"})
# What may follow a share of it.
_WHOLES = frozenset("of the its their his her our your my as that this these those what".split())
# Units that are parted: half an hour, a quarter-mile.
_PARTED = frozenset(
    "a an hour mile pint inch dozen million billion trillion percent per point percentage kilometre kilometer metre meter pound "
    "litre liter teaspoon tablespoon cup acre ton tonne gallon minute second century decade hours miles inches pints cups".split()
)
_STARTS = frozenset(
    {
        *values("small"),
        *values("tens"),
        *values("ordinals"),
        *values("signs"),
        *values("decades"),
        *(word.rstrip("*") for word in values("plurals")),
        *("a", "an", "half", "quarter", "several", "few", "couple"),
    }
)
