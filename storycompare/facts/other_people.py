"""A claim and its evidence tell the same of one thing, but each names another person."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..article import Span
from ..language.nations import places_and_nations
from ..language.tables import word_table
from .compared import Compared, Detail, Side, contrast, likeness

if TYPE_CHECKING:
    from ..article import Name

__all__ = ["other_people"]

# Of 127 pairs of fever_symmetric with a number two are found so, both rightly, and none of 165 of QA-Align, 455 of MRPC
# and 1,191 pairs of first sentences of articles on one event.
_SURE = 0.5
_COMMON = 0.1  # share of a word's uses in small letters
_TELLING = 3  # letters
_FEW = 2  # names make most of a short sentence


def other_people(pair: Compared) -> list[Detail]:
    """Return the person that one sentence names where the other has somebody else, if all the rest is of one thing.

    Whom a sentence begins with may be called otherwise in the other ("he", "the mayor"), so a name that both have
    must stand before; and who is quoted may be one of several who said so.
    """
    if pair.score < _SURE or not pair.has_claim:
        return []
    if _title_case(pair.a) or _title_case(pair.b):
        return []
    left, right = _elsewhere_unknown(pair.a, pair.b), _elsewhere_unknown(pair.b, pair.a)
    if not left or not right or min(len(left), len(right)) > 1:
        return []
    claims = [(pair.a, pair.b, left), (pair.b, pair.a, right)]
    if not any(
        len(names) == 1 and _behind_a_shared_name(side, other, names[0]) for side, other, names in claims
    ):
        return []
    one, other = max(
        ((x, y) for x in left for y in right), key=lambda names: likeness(pair, names[0], names[1])
    )
    a, b = Span(one.start, one.end), Span(other.start, other.end)
    return [Detail("name", a, b, contrast(pair, a, b))]


def _elsewhere_unknown(side: Side, other: Side) -> list[Name]:
    """The persons of a sentence of whose names the other sentence has no part, but for those who speak."""
    speakers = {mention.speaker for mention in side.reading.mentions}
    return [
        name
        for name in side.reading.names
        if _is_person(side, name) and name.key not in speakers and not _parts(side, name) & _words(other)
    ]


def _is_person(side: Side, name: Name) -> bool:
    """Tell whether a name is surely a person's: its last word is no common word, place or nation."""
    last = name.of(side.text).split()[-1]
    common = word_table("lowercase").get(last.lower(), 0.0) >= _COMMON
    return name.kind == "person" and last.isalpha() and not common and last not in places_and_nations()


def _behind_a_shared_name(side: Side, other: Side, person: Name) -> bool:
    return any(name.end <= person.start and _parts(side, name) & _words(other) for name in side.reading.names)


def _title_case(side: Side) -> bool:
    """Tell whether most words are capitalised, as in some headlines: names cannot be told from other words there."""
    content = [word.text for word in side.reading.words if word.stem]
    return 2 * sum(word[0].isupper() for word in content) > len(content) + _FEW


def _parts(side: Side, name: Name) -> frozenset[str]:
    found = re.findall(r"\w+", name.of(side.folded))
    return frozenset(word for word in found if len(word) >= _TELLING)


def _words(side: Side) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", side.reading.sentence.of(side.folded)))
