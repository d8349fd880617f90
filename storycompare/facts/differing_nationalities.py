"""The same thing or person is of one nation here and of another there: "a Danish ferry", "a Swedish ferry"."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from ..article import Span
from ..language.tables import word_groups, word_list
from .compared import REMEMBERED, Compared, Detail, Side, before, contrast

if TYPE_CHECKING:
    from ..language.analysis import Analysis
    from ..language.words import Word

__all__ = ["differing_nationalities", "places_and_nations"]

# In fever_symmetric 13 are found so, one of them wrongly; in 70 annotated stories there is none, right or wrong.
# Below this score a match is too unsure, unless both articles are one sentence.
_SURE = 0.3
# What is of a nation is named within so many words behind.
_BEHIND = 4
_DENIED = re.compile(r"\b(?:not|never|no longer|neither|nor)\b(?:\W+\w+){0,3}\W*$|n't\b(?:\W+\w+){0,3}\W*$")


def differing_nationalities(pair: Compared) -> list[Detail]:
    """Return the nationalities that two sentences give the same noun, if neither article has both."""
    if pair.score < _SURE and not pair.alone:
        return []
    left, right = (_nationality(side.analysis, side.number) for side in (pair.a, pair.b))
    if left is None or right is None:
        return []
    one, other = _nations()[left.text], _nations()[right.text]
    if one == other or _known(pair.a, other) or _known(pair.b, one):
        return []
    if not _behind(pair.a, left) & _behind(pair.b, right):
        return []
    a, b = Span(left.start, left.end), Span(right.start, right.end)
    return [Detail("place", a, b, contrast(pair, a, b))]


@cache
def places_and_nations() -> frozenset[str]:
    """Return the places and the adjectives of nationality that are widely known."""
    return word_list("places").union(_nations())


@cache
def _nations() -> dict[str, str]:
    """The nation of each adjective."""
    return {word: nation for nation, words in word_groups("nationalities").items() for word in words}


@lru_cache(maxsize=REMEMBERED)
def _nationality(analysis: Analysis, number: int) -> Word | None:
    """The only adjective of nationality of a sentence, if nothing denies it."""
    found = [word for word in analysis.readings[number].words if word.text in _nations()]
    if len(found) != 1:
        return None
    (word,) = found
    denied = _DENIED.search(before(analysis, number, Span(word.start, word.end)).lower())
    return None if denied else word


def _known(side: Side, nation: str) -> bool:
    """Tell whether an article speaks of a nation anywhere."""
    words = "|".join(re.escape(word) for word in sorted({nation, *word_groups("nationalities")[nation]}))
    return bool(re.search(rf"\b(?:{words})\b", side.folded))


def _behind(side: Side, word: Word) -> frozenset[str]:
    """The stems of the words right behind a word."""
    behind = [w for w in side.reading.words if w.start > word.start][:_BEHIND]
    return frozenset(w.stem for w in behind if w.stem)
