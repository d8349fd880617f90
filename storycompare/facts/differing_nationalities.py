"""The same thing or person is of one nation here and of another there: "a Danish ferry", "a Swedish ferry"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..article import Span
from ..language.analysis import remembered
from ..language.nations import nations
from ..language.tables import word_groups
from .compared import Compared, Detail, Side, before, contrast

if TYPE_CHECKING:
    from ..language.analysis import Analysis
    from ..language.words import Word

__all__ = ["differing_nationalities"]

# In fever_symmetric 13 are found so, one of them wrongly; in 70 annotated stories there is none, right or wrong.
# Below this score a match is too unsure, unless both articles are one sentence.
_SURE = 0.3
# What is of a nation is named within so many words behind.
_BEHIND = 4
_DENIED = re.compile(r"\b(?:not|never|no longer|neither|nor)\b(?:\W+\w+){0,3}\W*$|n't\b(?:\W+\w+){0,3}\W*$")


def differing_nationalities(pair: Compared) -> list[Detail]:
    """Return the nationalities that two sentences give the same noun, if neither article has both."""
    if not pair.sure(_SURE):
        return []
    left, right = (_nationality(side.analysis, side.number) for side in (pair.a, pair.b))
    if left is None or right is None:
        return []
    one, other = nations()[left.text], nations()[right.text]
    if one == other or _known(pair.a, other) or _known(pair.b, one):
        return []
    if not _behind(pair.a, left) & _behind(pair.b, right):
        return []
    a, b = Span(left.start, left.end), Span(right.start, right.end)
    return [Detail("place", a, b, contrast(pair, a, b))]


@remembered
def _nationality(analysis: Analysis, number: int) -> Word | None:
    """The only adjective of nationality of a sentence, if nothing denies it."""
    found = [word for word in analysis.readings[number].words if word.text in nations()]
    if len(found) != 1:
        return None
    (word,) = found
    denied = _DENIED.search(before(analysis, number, Span(word.start, word.end)).lower())
    return None if denied else word


def _known(side: Side, nation: str) -> bool:
    """Tell whether an article speaks of a nation anywhere."""
    return any(side.uses(word) for word in (nation, *word_groups("nationalities")[nation]))


def _behind(side: Side, word: Word) -> frozenset[str]:
    """The stems of the words right behind a word."""
    behind = [w for w in side.reading.words if w.start > word.start][:_BEHIND]
    return frozenset(w.stem for w in behind if w.stem)
