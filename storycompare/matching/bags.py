"""Sets of words, of names, of anything, and how much those of one article have in common with those of another."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from .lexical import NOTHING, Rows

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from numpy.typing import NDArray

    Matrix = NDArray[np.floating[Any]]
    Numbers = NDArray[np.intp]

__all__ = ["Bags", "Common", "sums"]


class Bags:
    """Some sets of words, one per mention or sentence, that can be met by those of another article."""

    def __init__(self, sets: Sequence[Collection[str]]) -> None:
        self.sets = [frozenset(row) if row else NOTHING for row in sets]
        self.counts = np.array([len(row) for row in self.sets], dtype=np.intp)

    @cached_property
    def rows(self) -> Rows:
        """The sets by their words."""
        return Rows(self.sets)

    @cached_property
    def _columns(self) -> Numbers:
        return self.rows.columns[np.argsort(self.rows.rows, kind="stable")]

    @cached_property
    def _starts(self) -> Numbers:
        return self.counts.cumsum() - self.counts

    def of(self, numbers: Numbers, known: NDArray[np.intp]) -> tuple[Numbers, Numbers]:
        """The places of some sets in a list, once for each thing, and the things, numbered as in `known`."""
        sizes = self.counts[numbers]
        owner = np.repeat(np.arange(len(numbers)), sizes)
        first = np.repeat(self._starts[numbers] - (sizes.cumsum() - sizes), sizes)
        things = known[self._columns[first + np.arange(len(owner))]]
        shared = things >= 0
        return owner[shared], things[shared]


def sums(owner: Numbers, values: Matrix, count: int) -> Matrix:
    """The sum of the values of each owner."""
    return np.asarray(np.bincount(owner, weights=values, minlength=count), dtype=np.float64)


class Common:
    """What the sets of two articles have in common."""

    def __init__(self, left: Bags, right: Bags) -> None:
        self._sides = left, right

    @cached_property
    def words(self) -> list[str]:
        """The words that stand in any set of both."""
        left, right = self._sides
        return sorted(left.rows.place.keys() & right.rows.place.keys())

    def _known(self, bags: Bags) -> NDArray[np.intp]:
        known = np.full(max(1, len(bags.rows.place)), -1, dtype=np.intp)
        known[[bags.rows.place[word] for word in self.words]] = np.arange(len(self.words))
        return known

    def pairs(self, i: Numbers, j: Numbers) -> tuple[Numbers, Numbers]:
        """Return the number of a pair for each thing that it has in common, and the thing."""
        most = max(1, len(self.words))
        keys = [
            owner * most + thing
            for bags, n in zip(self._sides, (i, j), strict=True)
            for owner, thing in [bags.of(n, self._known(bags))]
        ]
        both = np.intersect1d(keys[0], keys[1], assume_unique=True)
        return both // most, both % most

    def counts(self, i: Numbers, j: Numbers) -> Matrix:
        """Return how many things each pair has in common."""
        left, right = self._sides
        found = np.zeros(len(i))
        some = np.flatnonzero(np.minimum(left.counts[i], right.counts[j]))
        places = zip(i[some].tolist(), j[some].tolist(), strict=True)
        found[some] = [len(left.sets[x] & right.sets[y]) for x, y in places]
        return found
