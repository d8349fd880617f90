"""One source says the opposite of the other: "shares rose", "shares fell"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from ..article import Span
from ..language.analysis import remembered
from ..language.tables import word_pairs
from ..language.words import stem
from ..matching.lexical import background_weight
from .compared import Compared, Detail, contrast

if TYPE_CHECKING:
    from ..language.analysis import Analysis
    from ..language.words import Word

__all__ = ["opposites"]

# But for the opposites, the shorter sentence says what the other says: this share of its weight of words is in the
# other. In 70 annotated stories that gives no alarm, right or wrong; in fever_symmetric it finds one.
_SURE = 0.5
_ALIKE = 0.8


def opposites(pair: Compared) -> list[Detail]:
    """Return two words of opposite meaning, if that is all that parts the shorter sentence from the other."""
    if pair.score < _SURE:
        return []
    sides = [(side.analysis, side.number) for side in (pair.a, pair.b)]
    (one, left), (other, right) = ((_words(*side), _with_opposite(*side)) for side in sides)
    found = [(x, y) for x in left - other.keys() for y in _opposed()[x] & right - one.keys()]
    if len(found) != 1:
        return []
    ((x, y),) = found
    lighter = min(background_weight(one.keys() - {x}), background_weight(other.keys() - {y}))
    if background_weight(one.keys() & other.keys()) < _ALIKE * lighter:
        return []
    a, b = (Span(word.start, word.end) for word in (one[x], other[y]))
    return [Detail("denial", a, b, contrast(pair, a, b))]


@remembered
def _words(analysis: Analysis, number: int) -> dict[str, Word]:
    """The words of content of a sentence by their stems."""
    return {word.stem: word for word in analysis.readings[number].words if word.stem}


@remembered
def _with_opposite(analysis: Analysis, number: int) -> frozenset[str]:
    """The stems of a sentence that have an opposite."""
    return frozenset(_words(analysis, number).keys() & _opposed().keys())


@cache
def _opposed() -> dict[str, frozenset[str]]:
    """What each stem is the opposite of."""
    found: dict[str, set[str]] = {}
    for left, right in word_pairs("opposites"):
        for one, other in ((left, right), (right, left)):
            for word in one:
                found.setdefault(stem(word), set()).update(stem(w) for w in other)
    return {word: frozenset(words) for word, words in found.items()}
