"""Which of the gaps where a reader may start a new fact cut a sentence.

Surer gaps go first. A cut leaves two words on either side, a predicate and an argument; one that is in doubt is made
only where both sides tell something, which takes a verb: "an envoy, a former judge, | said" and "a security | and
defence pact" stay whole, "the bridge fell | after a ship struck it" does not. docs/accuracy.md has what that gains.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from ..article import Span
from .furniture.finite_verbs import is_verb

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["MIN_WORDS", "parted"]

_WORD = re.compile(r"\S+")
_SPELT = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
MIN_WORDS = 2
_LONG = 6  # letters of the shortest participle: "ending"
_NO_PARTICIPLES = frozenset(
    "according anything building ceiling concerning during evening everything following including meeting morning "
    "nothing notwithstanding pending regarding something".split()
)


def parted(text: str, sentence: Span, gaps: Sequence[tuple[float, int]], sure: float) -> list[Span]:
    """Return the pieces of a sentence; they cover it but for white space between them.

    `gaps` have their logits and their places in the sentence; those below `sure` are in doubt.
    """
    edges = [0, *_cuts(sentence.of(text), gaps, sure), sentence.end - sentence.start]
    return [Span(sentence.start + a, sentence.start + b).trimmed(text) for a, b in itertools.pairwise(edges)]


def _cuts(piece: str, gaps: Sequence[tuple[float, int]], sure: float) -> list[int]:
    if not gaps:
        return []
    begins = [match.start() for match in _WORD.finditer(piece)]
    doubtful = any(logit < sure for logit, _ in gaps)
    verbs = [match.start() for match in _SPELT.finditer(piece) if _tells(match[0])] if doubtful else []
    cuts = [0, len(piece)]
    for logit, offset in sorted(gaps, key=lambda gap: (-gap[0], gap[1])):
        place = bisect_left(cuts, offset)
        sides = (cuts[place - 1], offset), (offset, cuts[place])
        far = all(
            bisect_left(begins, end) - bisect_right(begins, start) + 1 >= MIN_WORDS for start, end in sides
        )
        if far and (logit >= sure or all(bisect_left(verbs, e) > bisect_left(verbs, s) for s, e in sides)):
            cuts.insert(place, offset)
    return cuts[1:-1]


def _tells(word: str) -> bool:
    """Whether a word is a verb or a participle, as far as its form tells."""
    if is_verb(word):
        return True
    return word.islower() and word.endswith("ing") and len(word) >= _LONG and word not in _NO_PARTICIPLES
