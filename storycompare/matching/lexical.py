"""Overlap of words between the sentences of two articles, for all pairs at once.

Every measure is a matrix with one row per sentence of the first article and one column per sentence of the
second. Words weigh by inverse document frequency (Spärck Jones 1972): once counted over the sentences of the
two articles, so that the story's own words weigh little, and once over a background of news.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..language.tables import word_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    Matrix = NDArray[np.floating[Any]]

__all__ = ["Overlap", "background_weights", "ngram_overlap", "overlap", "story_weights"]

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
        return _share(self.shared, union)

    def containment_left(self) -> Matrix:
        """Share of the left row's weight that is in the right row, 0 to 1."""
        return _share(self.shared, self.left[:, None])

    def containment_right(self) -> Matrix:
        """Share of the right row's weight that is in the left row, 0 to 1."""
        return _share(self.shared, self.right[None, :])


def _share(part: Matrix, whole: Matrix) -> Matrix:
    shares: Matrix = part / np.maximum(whole, 1e-6)
    return shares


def story_weights(rows: Iterable[Iterable[str]]) -> dict[str, float]:
    """Return stem to idf over the given sentences, each taken as a document."""
    counts: dict[str, int] = {}
    total = 0
    for row in rows:
        total += 1
        for word in set(row):
            counts[word] = counts.get(word, 0) + 1
    return {word: math.log((total + 1) / (count + 0.5)) for word, count in counts.items()}


def background_weights(stems: Iterable[str]) -> dict[str, float]:
    """Return stem to idf over a background of news articles."""
    table = word_table("idf")
    return {word: table.get(word, _RARE) for word in stems}


def overlap(
    left: Sequence[frozenset[str]], right: Sequence[frozenset[str]], weights: dict[str, float]
) -> Overlap:
    """Return the shared weight of every pair of rows; words on one side only count in the totals."""
    common = sorted(frozenset().union(*left) & frozenset().union(*right))
    index = {word: i for i, word in enumerate(common)}
    weight = np.array([weights[word] for word in common], dtype=np.float32)

    def incidence(rows: Sequence[frozenset[str]]) -> Matrix:
        matrix = np.zeros((len(rows), len(common)), dtype=np.float32)
        for i, row in enumerate(rows):
            for word in row:
                column = index.get(word)
                if column is not None:
                    matrix[i, column] = 1.0
        return matrix

    def totals(rows: Sequence[frozenset[str]]) -> Matrix:
        # math.fsum does not depend on the order in which a set gives its words
        sums = [math.fsum(weights[word] for word in row) for row in rows]
        return np.array(sums, dtype=np.float32)

    shared: Matrix = (incidence(left) * weight) @ incidence(right).T
    return Overlap(shared, totals(left), totals(right))


def ngram_overlap(left: Sequence[Sequence[str]], right: Sequence[Sequence[str]], n: int) -> Matrix:
    """Return how many different runs of `n` words each pair of sentences has in common."""
    where: dict[tuple[str, ...], set[int]] = {}
    for j, row in enumerate(right):
        for k in range(len(row) - n + 1):
            where.setdefault(tuple(row[k : k + n]), set()).add(j)
    counts = np.zeros((len(left), len(right)), dtype=np.float32)
    for i, row in enumerate(left):
        for run in {tuple(row[k : k + n]) for k in range(len(row) - n + 1)}:
            for j in where.get(run, ()):
                counts[i, j] += 1.0
    return counts
