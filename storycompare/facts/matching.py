"""Which mention of one article reports the same proposition as which mention of another.

A sentence link says that two sentences report something in common; here it is decided what. A mention of a
half-shared sentence is matched only if its own words are in the other sentence.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..language.measures import same_measure
from ..matching.lexical import background_weights

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..article import Link, Mention
    from ..language.analysis import Analysis, Reading

__all__ = ["Match", "match_mentions"]

# Share of a mention's weight of words that must be in the linked sentence, unless it is the best-covered
# mention of its sentence. On stories/train.jsonl .15 to .45 all give a coverage F1 between .740 and .743.
_COVERED = 0.25
_NEAR_BEST = 0.8


@dataclass(frozen=True, slots=True)
class Match:
    """Two mentions of two sources that report one proposition, with a score of 0 to 1."""

    a: Mention
    b: Mention
    score: float


def match_mentions(analyses: Sequence[Analysis], links: Sequence[Link]) -> list[Match]:
    """Return the matched mentions of all linked sentences."""
    readings = {(r.sentence.source, r.sentence.id): r for analysis in analyses for r in analysis.readings}
    found: list[Match] = []
    for link in links:
        a = readings[link.a_source, link.a_sentence]
        b = readings[link.b_source, link.b_sentence]
        found += _match(a, b, link.score)
    return found


def _match(a: Reading, b: Reading, score: float) -> list[Match]:
    if not a.mentions or not b.mentions:
        return []
    if len(a.mentions) == len(b.mentions) == 1:
        return [Match(a.mentions[0], b.mentions[0], score)]
    left, right = [a.stems(m) for m in a.mentions], [b.stems(m) for m in b.mentions]
    weights = background_weights(frozenset().union(*left, *right))
    every_left, every_right = frozenset().union(*left), frozenset().union(*right)
    in_right = [_containment(stems, every_right, weights) for stems in left]
    in_left = [_containment(stems, every_left, weights) for stems in right]
    edges: dict[tuple[int, int], float] = {}
    covered_left, covered_right = _covered(in_right), _covered(in_left)
    # A count of the same thing says that two mentions report one fact, whether or not the counts agree.
    for i, one in enumerate(a.mentions):
        for j, other in enumerate(b.mentions):
            if any(x.counted and same_measure(x, y) for x in one.figures for y in other.figures):
                edges[i, j] = score * (0.5 + 0.5 * max(in_right[i], in_left[j]))
    for i in covered_left:
        j = max(range(len(right)), key=lambda k: (_likeness(left[i], right[k], weights), -k))
        edges[i, j] = max(edges.get((i, j), 0.0), score * (0.5 + 0.5 * in_right[i]))
    for j in covered_right:
        i = max(range(len(left)), key=lambda k: (_likeness(left[k], right[j], weights), -k))
        edges[i, j] = max(edges.get((i, j), 0.0), score * (0.5 + 0.5 * in_left[j]))
    return [Match(a.mentions[i], b.mentions[j], value) for (i, j), value in sorted(edges.items())]


def _covered(shares: list[float]) -> list[int]:
    best = max(shares)
    return [k for k, share in enumerate(shares) if share >= _COVERED or share >= _NEAR_BEST * best]


def _weight(stems: frozenset[str], weights: dict[str, float]) -> float:
    return sum(sorted(weights[w] for w in stems))


def _containment(stems: frozenset[str], other: frozenset[str], weights: dict[str, float]) -> float:
    whole = _weight(stems, weights)
    return _weight(stems & other, weights) / whole if whole else 0.0


def _likeness(a: frozenset[str], b: frozenset[str], weights: dict[str, float]) -> float:
    """Shared weight over the square root of both weights (Ochiai), 0 to 1."""
    both = _weight(a, weights) * _weight(b, weights)
    return float(_weight(a & b, weights) / both**0.5) if both else 0.0
