"""Sets of words, of names, of anything, and how much those of one article have in common with those of another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from .lexical import Rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Matrix = NDArray[np.floating[Any]]
    Numbers = NDArray[np.intp]

__all__ = ["Bags", "Common", "sums"]


class Bags:
    """Some sets of words, one per mention or sentence, that can be met by those of another article."""

    __slots__ = ("columns", "counts", "rows", "starts")

    def __init__(self, sets: Sequence[Sequence[str]]) -> None:
        self.rows = Rows(sets)
        self.columns = self.rows.columns[np.argsort(self.rows.rows, kind="stable")]
        self.counts = np.bincount(self.rows.rows, minlength=self.rows.count)
        self.starts = np.concatenate([[0], np.cumsum(self.counts)])

    def of(self, numbers: Numbers, known: NDArray[np.intp]) -> tuple[Numbers, Numbers]:
        """The places of some sets in a list, once for each thing, and the things, numbered as in `known`."""
        sizes = self.counts[numbers]
        owner = np.repeat(np.arange(len(numbers)), sizes)
        first = np.repeat(self.starts[numbers] - np.concatenate([[0], np.cumsum(sizes)[:-1]]), sizes)
        things = known[self.columns[first + np.arange(len(owner))]]
        shared = things >= 0
        return owner[shared], things[shared]


def sums(owner: Numbers, values: Matrix, count: int) -> Matrix:
    """The sum of the values of each owner."""
    return np.asarray(np.bincount(owner, weights=values, minlength=count), dtype=np.float64)


class Common:
    """What the sets of two articles have in common."""

    def __init__(self, left: Bags, right: Bags) -> None:
        self.words = sorted(left.rows.place.keys() & right.rows.place.keys())
        self._sides = tuple((bags, self._known(bags)) for bags in (left, right))

    def _known(self, bags: Bags) -> NDArray[np.intp]:
        known = np.full(max(1, len(bags.rows.place)), -1, dtype=np.intp)
        known[[bags.rows.place[word] for word in self.words]] = np.arange(len(self.words))
        return known

    def pairs(self, i: Numbers, j: Numbers) -> tuple[Numbers, Numbers]:
        """Return the number of a pair for each thing that it has in common, and the thing."""
        most = max(1, len(self.words))
        keys = [
            owner * most + thing
            for (bags, known), n in zip(self._sides, (i, j), strict=True)
            for owner, thing in [bags.of(n, known)]
        ]
        both = np.intersect1d(keys[0], keys[1], assume_unique=True)
        return both // most, both % most

    def counts(self, i: Numbers, j: Numbers) -> Matrix:
        """Return how many things each pair has in common."""
        pair, _ = self.pairs(i, j)
        return sums(pair, np.ones(len(pair)), len(i))
