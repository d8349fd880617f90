"""Which mention of one article reports the same proposition as which mention of another.

A sentence link says that two sentences report something in common; here it is decided what. A mention of a
half-shared sentence is matched only if its own words are in the other sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..language.analysis import remembered
from ..language.quantities import same_measure
from ..matching.lexical import background_weight
from ..result import Match

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..language.analysis import Analysis, Reading
    from ..result import Link, Mention

__all__ = ["Weighed", "along", "likeness", "match_mentions", "weighed"]

# Share of a mention's weight of words that must be in the linked sentence, unless it is the best-covered
# mention of its sentence. On stories/train.jsonl .15 to .45 all give a coverage F1 between .740 and .743,
# on dev .35 gives .793 instead of .791 with .25. A mention of nearly the best-covered one's share is matched too: with
# .7 of it, dev has .799, with .8 it has .797.
_COVERED = 0.35
_NEAR_BEST = 0.7


def match_mentions(analyses: Sequence[Analysis], links: Sequence[Link]) -> list[Match]:
    """Return the matched mentions of all linked sentences."""
    places = {
        (reading.sentence.source, reading.sentence.id): (analysis, number)
        for analysis in analyses
        for number, reading in enumerate(analysis.readings)
    }
    found: list[Match] = []
    for link in links:
        a, b = places[link.a_source, link.a_sentence], places[link.b_source, link.b_sentence]
        found += _match(_weighed(*a), _weighed(*b), link)
    return found


def along(matches: Sequence[Match], links: Sequence[Link]) -> list[Match]:
    """Return the matches of linked sentences."""
    linked = {(link.a_sentence, link.b_sentence) for link in links}
    return [match for match in matches if (match.a.sentence, match.b.sentence) in linked]


class Weighed(NamedTuple):
    """A mention, its words of content, and their weight."""

    mention: Mention
    stems: frozenset[str]
    weight: float

    def share_in(self, stems: frozenset[str]) -> float:
        """The share of the mention's weight that some other words have too, 0 to 1."""
        return background_weight(self.stems & stems) / self.weight if self.weight else 0.0


def weighed(mention: Mention, reading: Reading) -> Weighed:
    """Return a mention with its words of content and their weight; `reading` is its sentence."""
    stems = reading.stems(mention)
    return Weighed(mention, stems, background_weight(stems))


@remembered
def _weighed(analysis: Analysis, number: int) -> list[Weighed]:
    reading = analysis.readings[number]
    return [weighed(mention, reading) for mention in reading.mentions]


def _match(a: list[Weighed], b: list[Weighed], link: Link) -> list[Match]:
    if not a or not b:
        return []
    score, unsure = link.score, link.unsure
    if len(a) == len(b) == 1:
        return [Match(a[0].mention, b[0].mention, score, unsure=unsure)]
    words_a, words_b = (frozenset().union(*(m.stems for m in side)) for side in (a, b))
    in_right, in_left = [m.share_in(words_b) for m in a], [m.share_in(words_a) for m in b]
    edges: dict[tuple[int, int], float] = {}
    # A count of the same thing says that two mentions report one fact, whether or not the counts agree.
    for i, one in enumerate(a):
        for j, other in enumerate(b):
            if any(
                x.counted and same_measure(x, y) for x in one.mention.figures for y in other.mention.figures
            ):
                edges[i, j] = score * (0.5 + 0.5 * max(in_right[i], in_left[j]))
    alike = [[likeness(one, other) for other in b] for one in a]
    for i in _covered(in_right):
        j = max(range(len(b)), key=lambda k: (alike[i][k], -k))
        edges[i, j] = max(edges.get((i, j), 0.0), score * (0.5 + 0.5 * in_right[i]))
    for j in _covered(in_left):
        i = max(range(len(a)), key=lambda k: (alike[k][j], -k))
        edges[i, j] = max(edges.get((i, j), 0.0), score * (0.5 + 0.5 * in_left[j]))
    return [
        Match(a[i].mention, b[j].mention, value, unsure=unsure) for (i, j), value in sorted(edges.items())
    ]


def _covered(shares: list[float]) -> list[int]:
    best = max(shares)
    return [k for k, share in enumerate(shares) if share >= _COVERED or share >= _NEAR_BEST * best]


def likeness(a: Weighed, b: Weighed) -> float:
    """Return the shared weight over the square root of both weights (Ochiai), 0 to 1."""
    both = a.weight * b.weight
    return float(background_weight(a.stems & b.stems) / both**0.5) if both else 0.0
