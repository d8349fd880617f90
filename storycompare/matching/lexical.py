"""Overlap of words between the sentences of two articles, for all pairs at once.

Every measure is a matrix with one row per sentence of the first article and one column per sentence of the
second. Words weigh by inverse document frequency (Spärck Jones 1972): once counted over the sentences of the
two articles, so that the story's own words weigh little, and once over a background of news.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from ..language.tables import word_table

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable, Iterable, Sequence

    from numpy.typing import NDArray

    Matrix = NDArray[np.floating[Any]]

__all__ = [
    "NOTHING",
    "Meetings",
    "Overlap",
    "Places",
    "Rows",
    "background_weight",
    "background_weights",
    "in_common",
    "meetings",
    "overlap",
    "runs",
    "share",
    "story_weights",
]

# One for all: each set is looked at by every search of Python's for circles of objects.
NOTHING: frozenset[Any] = frozenset()
# Stems that the background table does not have were in fewer than 25 of its 8,100 articles.
_RARE = 6.0


@dataclass(frozen=True)
class Overlap:
    """Weights shared by each pair of rows, and the whole weight of each row on either side."""

    shared: Matrix
    left: Matrix
    right: Matrix

    def jaccard(self) -> Matrix:
        """Shared weight over the weight of the union, 0 to 1."""
        union = self.left[:, None] + self.right[None, :] - self.shared
        return share(self.shared, union)

    def containment_left(self) -> Matrix:
        """Share of the left row's weight that is in the right row, 0 to 1."""
        return share(self.shared, self.left[:, None])

    def containment_right(self) -> Matrix:
        """Share of the right row's weight that is in the left row, 0 to 1."""
        return share(self.shared, self.right[None, :])


def share(part: Matrix, whole: Matrix) -> Matrix:
    """Return a part over the whole; 0 of nothing."""
    shares: Matrix = part / np.maximum(whole, 1e-6)
    return shares


class Rows:
    """Sets of words, one per sentence or clause, kept as the places of a table so that pairs of articles are cheap."""

    __slots__ = ("columns", "count", "counts", "place", "rows", "sizes", "starts")

    def __init__(self, sets: Sequence[Collection[str]]) -> None:
        self.place = {word: k for k, word in enumerate(sorted(frozenset().union(*sets)))}
        cells = [list(map(self.place.__getitem__, frozenset(row))) for row in sets]
        self.count = len(sets)
        columns = np.array([k for row in cells for k in row], dtype=np.intp)
        by_word = np.argsort(columns, kind="stable")
        self.columns = columns[by_word]
        self.rows = np.repeat(np.arange(self.count), [len(row) for row in cells])[by_word]
        self.sizes = np.bincount(self.columns, minlength=len(self.place))
        self.counts = dict(zip(self.place, self.sizes.tolist(), strict=True))
        self.starts = self.sizes.cumsum() - self.sizes

    def totals(self, weights: dict[str, float]) -> Matrix:
        """Return the weight of each row."""
        weight = np.array(list(map(weights.__getitem__, self.place)), dtype=np.float64)
        sums = np.bincount(self.rows, weights=weight[self.columns], minlength=self.count)
        return np.asarray(sums, dtype=np.float32)


class Meetings(NamedTuple):
    """Where the rows of two sides have words in common: an entry for each word of each pair of rows, by word.

    `word` numbers `words`, which are sorted; `left` and `right` are the rows.
    """

    words: list[str]
    word: NDArray[np.intp]
    left: NDArray[np.intp]
    right: NDArray[np.intp]

    def weights(self, weights: dict[str, float]) -> Matrix:
        """Return the weight of each of `words`."""
        return np.array([weights[word] for word in self.words], dtype=np.float64)

    def among(self, wanted: NDArray[np.bool_]) -> Meetings:
        """Return some of the entries."""
        return Meetings(self.words, self.word[wanted], self.left[wanted], self.right[wanted])


def meetings(left: Rows, right: Rows) -> Meetings:
    """Return the words that the rows of two sides have in common."""
    words = sorted(left.place.keys() & right.place.keys())
    here, there = (np.array([side.place[w] for w in words], dtype=np.intp) for side in (left, right))
    across = right.sizes[there]
    pairs = left.sizes[here] * across
    word = np.arange(len(words)).repeat(pairs)
    within = np.arange(len(word)) - (pairs.cumsum() - pairs)[word]
    down, along = np.divmod(within, across[word])
    return Meetings(
        words, word, left.rows[left.starts[here][word] + down], right.rows[right.starts[there][word] + along]
    )


def story_weights(*sides: Rows) -> dict[str, float]:
    """Return word to idf over the rows of all sides, each row taken as a document."""
    counts: dict[str, int] = {}
    for side in sides:
        both = counts.keys() & side.counts.keys()
        counts |= side.counts | {word: counts[word] + side.counts[word] for word in both}
    total = sum(side.count for side in sides)
    by_count = {count: math.log((total + 1) / (count + 0.5)) for count in set(counts.values())}
    return {word: by_count[count] for word, count in counts.items()}


def background_weights(stems: Iterable[str]) -> dict[str, float]:
    """Return stem to idf over a background of news articles."""
    table = word_table("idf")
    return {word: table.get(word, _RARE) for word in stems}


def background_weight(stems: Iterable[str]) -> float:
    """Return the whole weight of some stems over the background; their order plays no part."""
    return math.fsum(background_weights(stems).values())


def overlap(left: Rows, right: Rows, weights: dict[str, float], met: Meetings | None = None) -> Overlap:
    """Return the shared weight of every pair of rows; words on one side only count in the totals."""
    met = meetings(left, right) if met is None else met
    cells = met.left * right.count + met.right
    weight = met.weights(weights)[met.word]
    shared = np.bincount(cells, weights=weight, minlength=left.count * right.count)
    return Overlap(
        shared.reshape(left.count, right.count).astype(np.float32),
        left.totals(weights),
        right.totals(weights),
    )


# So few cells are counted faster one by one than by an index over rows and columns.
_FEW = 40


class Places:
    """What is in each of several sentences, by the sentences that each thing is in."""

    __slots__ = ("counts", "where")

    def __init__(self, sentences: Sequence[Collection[Hashable]]) -> None:
        self.counts = np.array([len(row) for row in sentences], dtype=np.float32)
        self.where: dict[Hashable, tuple[int, ...]] = {}
        for i, row in enumerate(sentences):
            here: dict[Hashable, tuple[int, ...]] = dict.fromkeys(row, (i,))
            for item in self.where.keys() & here.keys():
                here[item] = (*self.where[item], i)
            self.where.update(here)


def runs(words: Sequence[str], n: int) -> dict[tuple[str, ...], None]:
    """Return the different runs of `n` words, in order."""
    return dict.fromkeys(zip(*(words[k:] for k in range(n)), strict=False))


def in_common(left: Places, right: Places) -> Matrix:
    """Return how many things each pair of sentences has in common."""
    counts = np.zeros((len(left.counts), len(right.counts)), dtype=np.float32)
    for item in left.where.keys() & right.where.keys():
        rows, columns = left.where[item], right.where[item]
        if len(rows) * len(columns) > _FEW:
            counts[np.ix_(rows, columns)] += 1.0
            continue
        for i in rows:
            for j in columns:
                counts[i, j] += 1.0
    return counts
