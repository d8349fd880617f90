"""Figures of a text: numbers joined with their units, their ranges and compounds, and what qualifies them."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, NamedTuple

from ...article import Figure
from .bounds import Bound, bound_around
from .clock import Clock, race_time, read_clock, read_telephone
from .context import is_no_quantity, is_two_figures, lows_before
from .measured import read_amount
from .numbers import STARTS, begins_number, read_number
from .tokens import behind_hyphen, tokenise
from .units import counted_noun, is_plural, read_unit
from .words import among, longest, phrases, values

if TYPE_CHECKING:
    from .amounts import Amount
    from .tokens import Token

__all__ = ["figures", "may_hold_figures"]

_FEW_IN = frozenset({*range(2, 11), 100, 1000, 10_000, 100_000, 1_000_000})
# What is counted on both sides of a result: nine votes to two.
_RESULTS = frozenset({"vote", "goal", "point", "run", "seat", "set", "game"})
_COUNTABLE = frozenset({"", "%"})


class _Read(NamedTuple):
    """What was read at a token, and the token to go on from."""

    figures: list[Figure]
    end: int


def figures(text: str, start: int, end: int) -> list[Figure]:
    """Return the figures in `text[start:end]`, in order."""
    if not may_hold_figures(text[start:end]):
        return []
    tokens = tokenise(text, start, end)
    found: list[Figure] = []
    i = 0
    while tokens[i].kind:
        if (begins_number(tokens[i]) and not _is_article(tokens, i)) or tokens[i].low in _ELSE:
            read = _read(tokens, i)
            found += read.figures
            i = max(i + 1, read.end)
        else:
            i += 1
    return found


def _is_article(tokens: list[Token], i: int) -> bool:
    """Tell of most words "a" at a glance that they begin no number, as they do in "a million", "a mile and a half"."""
    if tokens[i].low not in ("a", "an") or tokens[behind_hyphen(tokens, i + 1)].low in _BEHIND_ARTICLE:
        return False
    return all(token.low != "and" for token in tokens[i + 2 : i + 2 + _LONGEST_UNIT])


_LONGEST_UNIT = 6  # tokens
_BEHIND_ARTICLE = frozenset("half quarter several few couple".split()).union(
    values("parts"), values("scales"), values("groups of persons or things")
)
_ELSE = frozenset("noon midday midnight nobody none no not".split())
_TRIGGERS = (STARTS - {"a", "an"}) | values("scales").keys() | _ELSE
_WORD = re.compile(r"[^\W_]+")


def may_hold_figures(text: str) -> bool:
    """Tell whether a text has a digit or a number word, without which it need not be read."""
    return bool(_DIGIT.search(text)) or not _TRIGGERS.isdisjoint(_WORD.findall(text.casefold()))


_DIGIT = re.compile(r"\d")


def _read(tokens: list[Token], i: int) -> _Read:
    if tokens[i].low in _ELSE and not tokens[i].low.startswith("mid") and tokens[i].low != "noon":
        return _nobody(tokens, i)
    if tokens[i].kind == "number":
        if telephone := read_telephone(tokens, i):
            value, start, end = telephone
            return _Read([_figure(tokens, start, end, value, value, "telephone")], end)
        if raced := race_time(tokens, i):
            return _Read([_figure(tokens, i, raced[1], raced[0], raced[0], "second")], raced[1])
    if clocks := read_clock(tokens, i):
        return _Read(_times(tokens, clocks), clocks[-1].end)
    return _one_in(tokens, i) or _quantity(tokens, i)


def _figure(
    tokens: list[Token],
    start: int,
    end: int,
    low: float,
    high: float,
    unit: str,
    bound: Bound | None = None,
    counted: str = "",
) -> Figure:
    bound = bound or Bound("exact")
    countable = unit in _COUNTABLE or unit.isupper()
    # "Over seven years" may say how long something takes; a count, a share or an amount of money is passed.
    strict = bound.passed and countable
    return Figure(
        tokens[start].start, tokens[end - 1].end, float(low), float(high), unit, bound.kind, counted, strict
    )


def _times(tokens: list[Token], clocks: list[Clock]) -> list[Figure]:
    """One time, two, or what is between two: between 5 and 7 p.m."""
    first, last = clocks[0], clocks[-1]
    between = tokens[first.start - 1].low == "between"
    if between and first is last and tokens[first.end].low == "and":
        last = (read_clock(tokens, first.end + 1) or [first])[0]
        clocks.append(last)
    if between and last.unit == first.unit and first.minutes < last.minutes:
        return [_figure(tokens, first.start, last.end, first.minutes, last.minutes, first.unit)]
    return [
        _figure(tokens, c.start, c.end, c.minutes, c.minutes, c.unit, _clock_bound(tokens, c.start, c.end))
        for c in clocks
    ]


def _clock_bound(tokens: list[Token], start: int, end: int) -> Bound:
    bound = bound_around(tokens, start, end)
    if bound.kind != "exact":
        return bound
    before = tokens[start - 1].low
    if before in ("before", "by"):
        return Bound("most")
    return Bound("least") if before in ("after", "past", "since") else bound


def _nobody(tokens: list[Token], i: int) -> _Read:
    """No one drowned, none of the passengers survived, no deaths were reported: 0 people, passengers, deaths."""
    if tokens[i].low == "no" and tokens[i + 1].low in among("counted as none"):
        return _Read([_figure(tokens, i, i + 1, 0, 0, "", counted=counted_noun(tokens, i + 1)[0])], i + 1)
    group, end = longest(tokens, i, phrases("figures", ("nobody",)))
    if not group:
        return _Read([], i + 1)
    counted, verb = "peopl", end
    if tokens[end].low == "of":
        named, behind = counted_noun(tokens, end)
        if tokens[end + 1].low in ("them", "us", "those"):
            verb = end + 2
        elif named and tokens[behind - 1].low.endswith(("s", "people", "men", "women", "children")):
            counted, verb = named, behind
        else:
            return _Read([], end)
    while group:
        group, verb = longest(tokens, verb, phrases("figures", ("auxiliaries",)))
    low = tokens[verb].low
    happened = low in among("happened") or (low.endswith("ed") and low not in among("not happened"))
    return _Read([_figure(tokens, i, end, 0, 0, "", counted=counted)] if happened else [], end)


def _one_in(tokens: list[Token], i: int) -> _Read | None:
    """One in five, three out of four, 9 in every 10: a share."""
    above = read_number(tokens, i)
    if above is None or above.kind != "count" or above.value != int(above.value) or above.scale > 1:
        return None
    j = behind_hyphen(tokens, above.end)
    out_of = tokens[j].low == "out" and tokens[j + 1].low == "of"
    if not out_of and tokens[j].low != "in":
        return None
    j = behind_hyphen(tokens, j + (2 if out_of else 1))
    every = tokens[j].low in ("every", "each")
    below = read_number(tokens, j + every)
    if (
        below is None
        or below.kind != "count"
        or not 0 < above.value < below.value
        or is_no_quantity(tokens, i, above)
    ):
        return None
    unit = read_unit(tokens, below.end, digits=below.digits)
    if (unit and not out_of) or (below.bare and below.value > 1000 and below.value < 2100):
        return None
    if not (every or below.value in _FEW_IN or (above.value == 1 and not out_of)):
        return None
    share = 100 * above.value / below.value
    bound = bound_around(tokens, i, below.end)
    return _Read([_figure(tokens, i, below.end, share, share, "%", bound)], below.end)


def _quantity(tokens: list[Token], i: int) -> _Read:
    chain = _chain(tokens, i)
    if chain:
        return _Read([], chain)
    amount = read_amount(tokens, i)
    if amount is None:
        return _Read([], i + 1)
    if amount.skipped:
        return _Read([], _years_end(tokens, amount.end))
    return _two(tokens, amount) or _Read(_made(tokens, amount), amount.end)


def _chain(tokens: list[Token], i: int) -> int:
    """The end of three and more numbers joined by hyphens, a date or a formation; 0 if there are none."""
    end, count = i + 1, 1
    while (
        tokens[end].low == "-"
        and tokens[end].glued
        and tokens[end + 1].glued
        and tokens[end + 1].kind == "number"
    ):
        end, count = end + 2, count + 1
    return end if count > 2 and tokens[i].kind == "number" else 0


def _years_end(tokens: list[Token], end: int) -> int:
    """The end of a span of years or days whose first one was left out: 2019-20, May 5-7."""
    joined = (
        tokens[end].low == "-"
        and tokens[end + 1].kind == "number"
        and tokens[end].glued == tokens[end + 1].glued
    )
    return end + 2 if joined else end


def _made(tokens: list[Token], amount: Amount) -> list[Figure]:
    if not (math.isfinite(amount.low) and math.isfinite(amount.high)):
        return []
    bound = bound_around(tokens, amount.start, amount.number.end, amount.end)
    if bound.kind == "exact" and amount.bound != "exact":
        bound = Bound(amount.bound)
    return [
        _figure(tokens, amount.start, amount.end, amount.low, amount.high, amount.unit, bound, amount.counted)
    ]


def _two(tokens: list[Token], first: Amount) -> _Read | None:
    """Two amounts that belong together: a range, a change, a score or a vote; None if there is no second one."""
    joint = _joint(tokens, first)
    second = _second(tokens, joint) if joint else None
    if joint is None or second is None or second.skipped:
        return None
    if first.counted and tokens[joint].low == "to" and not second.unit:  # nine votes to two
        named = is_plural(tokens[second.noun_end - 1]) and second.counted != first.counted
        if first.counted in _RESULTS and not named:  # "nine votes to two late on Monday"
            return _Read(
                [*_made(tokens, first), *_made(tokens, second._replace(counted=first.counted))], second.end
            )
        return None
    shared = _shared(first, second)
    if shared is None:
        return None
    first, second = shared
    word = tokens[joint].low
    told = ""
    if word not in ("or", "and"):
        told = is_two_figures(tokens, first.start, second.end, first.low, second.low, word=word == "to")
    rising = first.low < second.low and first.unit != "clock"
    if rising and not told:
        whole = second._replace(start=first.start, low=first.low)
        return _Read(_made(tokens, whole), second.end)
    if word in ("or", "and"):
        return None
    return _Read([f for a in _scored(tokens, first, second, told) for f in _made(tokens, a)], second.end)


def _scored(tokens: list[Token], first: Amount, second: Amount, told: str) -> list[Amount]:
    """Give the two numbers of a vote or a score what they count."""
    result = tokens[second.end].low in among("results") or not tokens[second.noun_end - 1].low.endswith(
        ("s", "people")
    )
    if first.unit or first.counted or not told or told == "change" or not (result or not second.counted):
        return [first._replace(counted=second.counted), second]
    if told == "vote":
        return [first._replace(counted="vote"), second._replace(counted="vote")]
    if told == "score":
        return [first._replace(unit="score"), second._replace(unit="score", counted="")]
    return [first, second]


def _joint(tokens: list[Token], first: Amount) -> int | None:
    """The place of the word or hyphen that joins a second amount to a first."""
    place = first.noun_end if first.counted in _RESULTS and tokens[first.noun_end].low == "to" else first.end
    low = tokens[place].low
    if low == "-":
        if tokens[place + 1].low in ("to", "or"):
            return place + 1
        even = tokens[place].glued == tokens[place + 1].glued
        return place if even and tokens[place].text != "—" else None
    if low == "to" or (low == "or" and not first.unit):
        return place
    return place if low == "and" and "between" in lows_before(tokens, first.start, 3) else None


def _second(tokens: list[Token], joint: int) -> Amount | None:
    """The amount behind the joint, whose currency may stand before it."""
    place = behind_hyphen(tokens, joint + 1) if tokens[joint].low != "-" else joint + 1
    for i in range(place, place + 3):
        if begins_number(tokens[i]):
            found = read_amount(tokens, i)
            return found if found and found.start <= place else None
        if tokens[i].kind == "word" and tokens[i + 1].kind != "number":
            return None
    return None


def _shared(first: Amount, second: Amount) -> tuple[Amount, Amount] | None:
    """Give either of two amounts the unit and the scale that only the other has; None if theirs differ."""
    if first.number.kind != second.number.kind or first.number.kind == "ordinal":
        return None
    if first.unit and second.unit and first.unit != second.unit:
        return None
    scale = second.number.scale
    if (
        scale > 1
        and first.number.scale == 1
        and first.number.value < 1000
        and first.number.value * scale < second.number.value * 1000
    ) and first.number.digits == second.number.digits:
        first = first._replace(low=first.low * scale, high=first.high * scale)
    if first.unit and not second.unit and not second.counted:
        return first, second._replace(
            unit=first.unit, low=second.low * first.factor, high=second.high * first.factor
        )
    if second.unit and not first.unit:
        if second.unit in ("celsius",) and second.shift:
            return first.converted(second), second
        return first._replace(
            unit=second.unit, low=first.low * second.factor, high=first.high * second.factor
        ), second
    return (first, second) if first.unit == second.unit else None
