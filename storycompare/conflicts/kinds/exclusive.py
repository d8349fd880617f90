"""Two words of a set of which one at most is true: north or south, left or right, his father or his brother.

Most such words are soon of two things, so they are told only of sentences that differ in hardly more than one place.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, cast

from ...article import Span
from ...language.tables import word_sets
from ..details import Compared, Kind, Side, Told, contrast

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...language.words import Word
    from ...result import ConflictType

__all__ = ["EXCLUSIVE"]


class _Place(NamedTuple):
    """A word's set, which member of it the word is a form of, and the type of conflict that two members are."""

    within: int
    member: int
    type: ConflictType


@dataclass(frozen=True, slots=True)
class _Member(Span):
    """A word that is a form of a member of one set or of several."""

    places: tuple[_Place, ...]


@cache
def _places() -> Mapping[str, tuple[_Place, ...]]:
    found: dict[str, tuple[_Place, ...]] = {}
    number = 0
    for kind, sets in word_sets("exclusive").items():
        for members in sets:
            number += 1
            for member, forms in enumerate(members):
                for form in forms:
                    place = _Place(number, member, cast("ConflictType", kind))
                    found[form] = (*found.get(form, ()), place)
    return found


def _members(side: Side) -> list[_Member]:
    """The words of a sentence outside quotations, which differ in wording, and in names those that are told with a capital."""
    reading, places = side.reading, _places()
    found = []
    for word in reading.words:
        told = places.get(word.text if _is_within(word, reading.names) else word.key)
        if told and not _is_within(word, reading.quotations):
            found.append(_Member(word.start, word.end, told))
    return found


def _is_within(word: Word, parts: Sequence[Span]) -> bool:
    return any(part.start <= word.start < part.end for part in parts)


def _topics(member: _Member) -> tuple[str, ...]:
    return tuple(str(place.within) for place in member.places)


def _compatible(x: _Member, y: _Member) -> bool | None:
    both = [(p, q) for p in x.places for q in y.places if p.within == q.within]
    return any(p.member == q.member for p, q in both) if both else None


def _told(pair: Compared, x: _Member, y: _Member) -> Told | None:
    if not pair.in_one_place:
        return None
    kind = next(p.type for p in x.places for q in y.places if p.within == q.within)
    a, b = Span(x.start, x.end), Span(y.start, y.end)
    return Told(kind, a, b, contrast(pair, a, b), 1.0)


EXCLUSIVE = Kind("exclusive", _members, _compatible, _told, _topics)
