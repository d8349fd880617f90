"""Clusters of mentions by average linkage (Sokal and Michener 1958): every pair of them speaks for or against.

Two groups become one if a mention of one and a mention of the other are the same proposition with a probability that is
high enough on the average of all such pairs, those of one source among them; a pair that nothing speaks for counts as 0.
So a mention that is like one member and unlike the others stays outside, and a third source pulls nothing together that
two sources hold apart.
"""

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["HELD", "HELD_BY_MEANING", "clusters"]

# The least average of a group, by words alone and with meaning. F1 of pairs of mentions in one fact and F1 of coverage on
# stories/dev.jsonl by words with .207 and .217: .574 .775 and .569 .771. With meaning .295, .31, .32, .33 and .36 have .668 .810,
# .659 .807, .651 .804, .647 .799 and .648 .800, and of the pairs in facts of the golden stories .65, .66, .66, .69 and .71 are
# right, where with less a plan and what became of it are one fact, and the prices of two products: an editor is hurt more by a
# fact that holds two things. A least probability of each two mentions of one source besides, of .1, .2 or .3, costs .02 to .03
# of pairs F1 and .01 to .02 of coverage, and parts as many that belong together as others.
HELD, HELD_BY_MEANING = 0.207, 0.36
# Each source of a group has in each other source of it a mention that is the same with this probability: no chains. With
# .01, .05 and .1 pairs F1 .561, .539 and .536, coverage .770, .760 and .754 (words alone). Without this rule there are
# chains of three sources of which two have nothing in common.
_CHAINED = 0.01
# Probabilities are added up as whole numbers, so that the order plays no part.
_UNIT = 10_000

_Pair = tuple[int, int]


def clusters(
    places: Sequence[tuple[str, int]], same: Mapping[_Pair, float], held: float = HELD
) -> list[set[int]]:
    """Return the groups of more than one mention, each with an average of at least `held`.

    `places` has source and start of each mention; of two pairs that are equally likely the one with the lesser places
    is joined first. `same` has the probability that two are the same, the lesser number first.
    """
    found = _Clusters(places, same, held)
    while found.queue:
        found.join_next()
    return [set(members) for members in found.members.values() if len(members) > 1]


class _Clusters:
    """Groups by number, the sums of probabilities between them, and what is to be joined next."""

    def __init__(self, places: Sequence[tuple[str, int]], same: Mapping[_Pair, float], least: float) -> None:
        self.least = least * _UNIT
        self.places = places
        self.same = same
        self.members: dict[int, tuple[int, ...]] = {}
        self.sums: dict[int, dict[int, int]] = {}
        self.queue: list[tuple[float, list[tuple[str, int]], int, int]] = []
        for (i, j), probability in same.items():
            value = round(probability * _UNIT)
            for k, other in ((i, j), (j, i)):
                self.members[k] = (k,)
                self.sums.setdefault(k, {})[other] = value
        self.next = max(self.members, default=-1) + 1
        for i, j in same:
            if places[i][0] != places[j][0]:
                self._offer(i, j)

    def _offer(self, a: int, b: int) -> None:
        """Let two groups be joined in their turn if they are held together."""
        held = self.sums[a][b] / (len(self.members[a]) * len(self.members[b]))
        if held >= self.least:
            names = sorted(min(self.places[k] for k in self.members[group]) for group in (a, b))
            heapq.heappush(self.queue, (-held, names, a, b))

    def join_next(self) -> None:
        """Join the two groups that are held together best, if they are still there and no source is chained to another."""
        _, _, a, b = heapq.heappop(self.queue)
        if a not in self.members or b not in self.members or self._chained(a, b):
            return
        both, self.next = self.next, self.next + 1
        self.members[both] = self.members.pop(a) + self.members.pop(b)
        sums = self.sums.pop(a)
        for other, value in self.sums.pop(b).items():
            sums[other] = sums.get(other, 0) + value
        del sums[a], sums[b]
        self.sums[both] = sums
        for other, value in sums.items():
            for old in (a, b):
                self.sums[other].pop(old, None)
            self.sums[other][both] = value
            self._offer(both, other)

    def _chained(self, a: int, b: int) -> bool:
        """Tell whether some source of one group has no match in another source of the other."""
        one, other = self.members[a], self.members[b]
        met = {
            (self.places[i][0], self.places[j][0])
            for i in one
            for j in other
            if self.same.get((min(i, j), max(i, j)), 0.0) >= _CHAINED
        }
        sources, others = ({self.places[k][0] for k in group} for group in (one, other))
        return any((s, t) not in met for s in sources for t in others if s != t)
