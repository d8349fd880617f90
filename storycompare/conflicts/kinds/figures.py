"""Figures that exclude each other: of one measure, of people with one fate, of one person's age, and results."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

from rapidfuzz.distance import Prefix

from ...article import Figure, Name, Span
from ...language.counted import aged, counts_fates, fate
from ...language.dates.days import compatible as one_day
from ...language.people import last_name
from ...language.quantities import Written, counts_people, dimension, same_measure, written
from ...language.quantities import compatible as one_value
from ..details import Compared, Kind, Side, Told, contrast

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["FIGURES"]

# Two bounds that stand apart by more than this share are two counts: "at least 14", "at least 41"; "under 12", "under 16".
_SAME_BOUND = 0.15
# "Tens of thousands" are from 20,000 to 100,000: any lower bound in between may be of the same count.
_MANY = re.compile(
    r"(?:(?:tens|dozens|scores|hundreds|thousands|millions|billions)(?: of )?)+(?:(?:us |canadian )?(?:dollars|pounds|euros|yen|rupees))?"
)
_VAGUE_UP_TO = 5
# Two telephone numbers are one, misspelt, if they begin with so many equal digits.
_DIGITS = 4
# Of what is told of somebody with a name and of somebody without one, this share must be in common.
_ONE_PERSON = 0.8
# A figure that is said to be another than it was may be told at another time: "rose to 40".
_CHANGED = re.compile(
    r"\b(?:(?:rose|risen|rising|rises|climbed|climbs|jumped|grew|grown|increased|improved|fell|dropped|raised|revised|updated) "
    r"(?:\w+ )?(?:to|from)|up from|down from|earlier (?:toll|count|report|estimate)s?|previous(?:ly)?)\b"
)
_CUE = 30  # letters before a figure
# What comes to others, or is a part of them, is no other count of all: "another 12", "90 more", "two of whom".
_FURTHER_BEFORE = re.compile(r"\b(?:another|(?:an )?additional|a further) $")
_FURTHER_BEHIND = re.compile(
    r" (?:more(?! than)|additional|further|other|others)\b|(?: \w+)? of (?:which|whom)\b"
)
_IT = re.compile(
    r"its?\b|(?:this|that) (?:is|was|will|would|could|may|might|can|has|had|comes?|came|means|meant|makes?|made)\b"
)
_TELLING_UNITS = frozenset({"magnitude", "telephone"})
# Between the two sides of a score, a vote or a record: "3-1", "nine votes to two".
_TO = re.compile(r" ?-(?:to-)? ?|(?: \w+)? to ")
# A score that is not the last: "led 2-1", "2-0 up at half-time".
_INTERIM = re.compile(
    r"\b(?:lead|leads|leading|led|up|ahead|down|trail(?:s|ed|ing)|half-?time|interval|break|quarter|minutes?)\b"
)


@dataclass(frozen=True, slots=True)
class _Counted(Span):
    """A figure, how it is written, what happened to those it counts, whose age it is, whether it is a word like "hundreds".

    `against` is the other side of a result, of which a figure is the first: 1 of "3-1". `partial` says that there are others
    beside what it counts, or that it is a score that was not the last.
    """

    figure: Figure
    against: Figure | None
    written: Written | None
    fate: str
    person: Name | None
    vague: bool
    partial: bool


def _figures(side: Side) -> list[_Counted]:
    reading, folded = side.reading, side.folded
    people = [name for name in reading.names if side.is_person(name)]
    return [
        _Counted(
            f.start,
            (against or f).end,
            f,
            against,
            written(f, folded),
            fate(folded, reading.sentence, f),
            aged(folded, people, f) if f.unit == "age" else None,
            f.bound == "least" and bool(_MANY.fullmatch(f.of(folded).lower())),
            _is_partial(side, f) or _is_interim(side, f, against or f),
        )
        for f, against in _results(reading.figures, folded)
    ]


def _results(figures: Sequence[Figure], folded: str) -> Iterator[tuple[Figure, Figure | None]]:
    """Yield each figure with the other side of the result that the two are, if they are one."""
    second = None
    for one, other in zip_longest(figures, figures[1:]):
        if one is second:
            continue
        second = other if other and _is_result(one, other, folded) else None
        yield one, second


def _is_result(one: Figure, other: Figure, folded: str) -> bool:
    """Tell whether two figures are the sides of a result; what fell "from 300 to 200" is none."""
    between, before = folded[one.end : other.start], folded[max(0, one.start - len("from ")) : one.start]
    alike = (one.unit, one.counted) == (other.unit, other.counted)
    sides = one.unit == "score" or (one.unit == "" and one.counted != "")
    return alike and sides and before.lower() != "from " and _TO.fullmatch(between) is not None


def _is_partial(side: Side, figure: Span) -> bool:
    behind = _FURTHER_BEHIND.match(side.behind(figure).lower())
    return bool(behind or _FURTHER_BEFORE.search(side.before(figure, _CUE).lower()))


def _is_interim(side: Side, one: Figure, other: Figure) -> bool:
    if one.unit != "score":
        return False
    around = f"{side.before(one, _CUE)} | {side.behind(other, _CUE)}"
    return bool(_INTERIM.search(around.lower()))


def _compatible(x: _Counted, y: _Counted) -> bool | None:
    verdict = _verdict(x, y)
    return verdict if verdict or x.partial == y.partial else None


def _verdict(x: _Counted, y: _Counted) -> bool | None:
    one, other = x.figure, y.figure
    if not (_one_measure(one, other) or _one_toll(x, y)) or (x.fate and y.fate and x.fate != y.fate):
        return None
    if x.person and y.person and not set(x.person.key.split()) & set(y.person.key.split()):
        return None
    if x.against or y.against:
        return _one_result(x, y)
    if one.bound == other.bound == "least":
        if x.vague != y.vague:
            many, bound = (one, other) if x.vague else (other, one)
            return many.low <= bound.low < _VAGUE_UP_TO * many.low
        return _one_bound(one.low, other.low)
    if one.bound == other.bound == "most":
        return _one_bound(one.high, other.high)
    return one_value(one, other, x.written, y.written)


def _one_bound(one: float, other: float) -> bool:
    return abs(one - other) <= _SAME_BOUND * max(one, other)


def _one_result(x: _Counted, y: _Counted) -> bool | None:
    """Tell whether two results have the same sides, whoever's stands first; a side alone is no other result."""
    one, other = ({f.low for f in (counted.figure, counted.against) if f} for counted in (x, y))
    if x.against and y.against:
        return one == other
    return True if one & other else None


def _one_measure(one: Figure, other: Figure) -> bool:
    if one.unit == other.unit == "telephone":
        return Prefix.similarity(f"{one.low:.0f}", f"{other.low:.0f}") >= _DIGITS
    bare = not one.unit and not other.unit and not (one.counted and other.counted)
    return same_measure(one, other) or bare or one.unit == other.unit == "ordinal"


def _one_toll(x: _Counted, y: _Counted) -> bool:
    """Tell whether one counts what happened and the other those to whom it did: "no injuries", "three people were hurt"."""
    both = (x.figure, y.figure)
    return (
        x.fate == y.fate != ""
        and any(map(counts_fates, both))
        and all(counts_people(f) or counts_fates(f) for f in both)
    )


def _told(pair: Compared, x: _Counted, y: _Counted) -> Told | None:
    if _of_another(pair, x, y) or (not pair.in_one_place and _elsewhere(pair, x, y)):
        return None
    if _is_new(pair.a, x) != _is_new(pair.b, y) or _of_another_thing(pair):
        return None
    if x.figure.unit == "" and pair.two_occasions:
        return None
    a, b = Span(x.start, x.end), Span(y.start, y.end)
    unit, counted = x.figure.unit, x.figure.counted
    ago = pair.a.behind(a).startswith(" ago") and pair.b.behind(b).startswith(" ago")
    known = unit in _TELLING_UNITS or ago or (x.person and y.person) or (x.against and y.against)
    telling = 1.0 if known else 0.5 * bool(counted)
    telling += 0.3 * bool(x.fate and x.fate == y.fate)
    return Told("figure", a, b, contrast(pair, a, b, later=unit == ""), telling, _apart(x.figure, y.figure))


def _is_new(side: Side, figure: Span) -> bool:
    """Tell whether a figure is said to be another than it was."""
    return bool(_CHANGED.search(side.before(figure, _CUE).lower()))


def _of_another(pair: Compared, x: _Counted, y: _Counted) -> bool:
    """Tell whether of two ages one is that of somebody who is named, and the other of somebody else.

    Whoever is described there ("a man in his 20s") may be the one, unless that sentence names him too, or what is told
    of the two has little in common.
    """
    if x.figure.unit != "age" or bool(x.person) == bool(y.person):
        return False
    named, described = (x.person, pair.b) if x.person else (y.person, pair.a)
    last = last_name(named.key) if named else ""
    return last in described.reading.sentence.of(described.text) or pair.likeness(x, y) < _ONE_PERSON


def _of_another_thing(pair: Compared) -> bool:
    """Tell whether "it" is one thing here, and what the other side begins with another that both may speak of.

    An article that has the name of the other's thing would use it if it meant that one.
    """
    one, other = _thing(pair.a), _thing(pair.b)
    if not one or not other or one & other or not any(_IT.match(side.plain) for side in (pair.a, pair.b)):
        return False
    return any(map(pair.a.uses, other)) or any(map(pair.b.uses, one))


def _thing(side: Side) -> frozenset[str]:
    """The words of the first name of a sentence; if this begins with "it", of the sentence before."""
    number = side.number - (1 if _IT.match(side.plain) else 0)
    names = side.analysis.readings[number].names if number >= 0 else ()
    return (
        frozenset(word for word in names[0].of(side.text).split() if word[0].isupper())
        if names
        else frozenset()
    )


def _elsewhere(pair: Compared, x: _Counted, y: _Counted) -> bool:
    """Tell whether two figures are of other people or other times.

    Beside them stand persons, none of them on both sides, or the mentions that hold them state dates, none of which can
    be that of the other.
    """
    people = pair.a.people(x), pair.b.people(y)
    if people[0] and people[1] and not people[0] & people[1]:
        return True
    left, right = pair.a.holder(x).dates, pair.b.holder(y).dates
    return bool(left and right) and all(one_day(d, e) is False for d in left for e in right)


def _apart(one: Figure, other: Figure) -> float:
    """How far two figures are from each other: 0 if they are equal, 1 if one is ten times the other or more."""
    low, high = sorted((abs(one.low), abs(other.low)))
    return min(1.0, math.log10(high / low)) if low else 0.5


FIGURES = Kind("figure", _figures, _compatible, _told, lambda counted: (dimension(counted.figure),))
