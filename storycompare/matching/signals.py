"""One row of named signals for each candidate pair of sentences of two articles.

All signals are symmetric in the two articles: what differs by direction is given as the smaller and the
larger of both. A semantic room adds more columns to the same row (see `semantic_signals`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import DataError
from .lexical import background_weights, in_common, overlap, story_weights
from .prepared import DETAILS, Prepared, prepared

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..language.analysis import Analysis

    Matrix = NDArray[np.floating[Any]]

__all__ = ["LEXICAL_SIGNALS", "Candidates", "lexical_signals"]

# A pair is worth scoring if it is among the nearest of its row or column, or shares this much and is not far
# down in both. On stories/train.jsonl that keeps .95 of the links in two fifths of the pairs; the second limit never
# binds on articles of ordinary length and keeps the cost linear on very long ones. Of excerpts
# those are scored too that have no word of content in common, as one link of twenty in ECB+.
_NEAREST = 10
_NEAR_ENOUGH = 24
_MIN_JACCARD = 0.04

LEXICAL_SIGNALS = (
    "story_jaccard", "background_jaccard", "prefix_jaccard", "contained_least", "contained_most",
    "shared_words", "rarest_shared", "second_rarest_shared", "shared_pairs", "shared_threes", "shared_fives",
    "token_set_ratio",
    "over_row_least", "over_row_most", "rank_least", "rank_most", "best_share",
    "clause_jaccard", "clause_contained", "clause_contained_both",
    "quoted_jaccard", "quoted_contained", "both_quote", "same_speaker",
    "figures_equal", "figures_differ", "names_shared", "names_jaccard", "names_differ", "dates_equal", "dates_differ",
    "shortest", "longest", "length_ratio", "position_difference", "earliest", "latest", "headline",
    "before_before", "after_after", "neighbour", "article_overlap",
)  # fmt: skip


@dataclass(frozen=True)
class Candidates:
    """Pairs of sentences worth scoring and their signals.

    `left` and `right` index `Analysis.readings`; `rows` has a row per pair and a column per name.
    """

    left: NDArray[np.intp]
    right: NDArray[np.intp]
    rows: Matrix
    names: tuple[str, ...]

    def columns(self, names: tuple[str, ...]) -> Matrix:
        """Return the columns of some names, in their order.

        Raises
        ------
        DataError
            If there is no such signal: the trees learnt from others than this version has.
        """
        if names == self.names:
            return self.rows
        unknown = [name for name in names if name not in self.names]
        if unknown:
            raise DataError(
                f"the trees ask for signals that are not there ({', '.join(unknown[:3])}): reinstall storycompare"
            )
        return self.rows[:, [self.names.index(name) for name in names]]


def _least_most(a: Matrix, b: Matrix) -> tuple[Matrix, Matrix]:
    return np.minimum(a, b), np.maximum(a, b)


def _best_rest(matrix: Matrix, axis: int) -> Matrix:
    """For each cell the best of the other cells in its row (axis 1) or column (axis 0)."""
    if matrix.shape[axis] < 2:
        return np.zeros_like(matrix)
    top = np.partition(matrix, [-2, -1], axis=axis)
    best = np.take(top, [-1], axis=axis)
    second = np.take(top, [-2], axis=axis)
    return np.where(matrix == best, second, best)


def _ranks(matrix: Matrix, axis: int) -> Matrix:
    order = np.argsort(-matrix, axis=axis, kind="stable")
    places = np.arange(matrix.shape[axis], dtype=np.float32)
    ranks = np.empty(matrix.shape, dtype=np.float32)
    np.put_along_axis(ranks, order, places[None, :] if axis == 1 else places[:, None], axis=axis)
    return ranks


def _shifted(matrix: Matrix, by_row: int, by_column: int) -> Matrix:
    """The cell one step away, 0 outside."""
    result = np.zeros_like(matrix)
    n, m = matrix.shape
    rows = slice(max(0, -by_row), n - max(0, by_row))
    columns = slice(max(0, -by_column), m - max(0, by_column))
    from_rows = slice(max(0, by_row), n - max(0, -by_row))
    from_columns = slice(max(0, by_column), m - max(0, -by_column))
    result[rows, columns] = matrix[from_rows, from_columns]
    return result


def _best_by_owner(matrix: Matrix, left: list[int], right: list[int], shape: tuple[int, int]) -> Matrix:
    """The best cell of each pair of owners; owners ascend, those without a row or column get 0."""
    result = np.zeros(shape, dtype=np.float32)
    if matrix.size:
        rows, row_starts = np.unique(left, return_index=True)
        columns, column_starts = np.unique(right, return_index=True)
        best = np.maximum.reduceat(np.maximum.reduceat(matrix, row_starts, axis=0), column_starts, axis=1)
        result[np.ix_(rows, columns)] = best
    return result


def lexical_signals(
    a: Analysis, b: Analysis, *, excerpts: bool = False, paired: Sequence[tuple[int, int]] = ()
) -> Candidates:
    """Return the candidate pairs of two articles, or of excerpts from two, with their lexical signals.

    Two sentences that both are among the `paired`, which have the same words, are candidates only for each other.
    """
    left, right = prepared(a), prepared(b)
    if not left.numbers or not right.numbers:
        empty = np.zeros(0, dtype=np.intp)
        return Candidates(empty, empty, np.zeros((0, len(LEXICAL_SIGNALS)), np.float32), LEXICAL_SIGNALS)
    matrices = _matrices(left, right)
    jaccard = matrices["story_jaccard"]
    rank_row, rank_column = _ranks(jaccard, 1), _ranks(jaccard, 0)
    near = (rank_row < _NEAREST) | (rank_column < _NEAREST)
    alike = (jaccard >= _MIN_JACCARD) & (np.maximum(rank_row, rank_column) < _NEAR_ENOUGH)
    i, j = np.nonzero(((jaccard > 0) | excerpts) & (near | alike) & ~_spoken_for(left, right, paired))
    columns = {name: matrix[i, j] for name, matrix in matrices.items()}
    columns["rank_least"], columns["rank_most"] = _least_most(rank_row[i, j], rank_column[i, j])
    columns.update(_pair_signals(left, right, i, j))
    rows = np.stack([columns[name].astype(np.float32) for name in LEXICAL_SIGNALS], axis=1)
    return Candidates(np.array(left.numbers)[i], np.array(right.numbers)[j], rows, LEXICAL_SIGNALS)


def _spoken_for(left: Prepared, right: Prepared, paired: Sequence[tuple[int, int]]) -> NDArray[np.bool_]:
    """Where two sentences meet that both have another partner of the same words."""
    places = [{number: k for k, number in enumerate(side.numbers)} for side in (left, right)]
    pairs = [(places[0][i], places[1][j]) for i, j in paired if i in places[0] and j in places[1]]
    found = np.zeros((len(left.numbers), len(right.numbers)), dtype=np.bool_)
    if pairs:
        rows, columns = (list(side) for side in zip(*pairs, strict=True))
        found[np.ix_(rows, columns)] = True
        found[rows, columns] = False
    return found


def _matrices(left: Prepared, right: Prepared) -> dict[str, Matrix]:
    """The signals that are cheap enough to have for all pairs."""
    story = story_weights(left.stems, right.stems)
    words = overlap(left.stems, right.stems, story)
    jaccard = words.jaccard()
    least, most = _least_most(words.containment_left(), words.containment_right())
    found = {
        "story_jaccard": jaccard,
        "background_jaccard": overlap(left.stems, right.stems, background_weights(story)).jaccard(),
        "prefix_jaccard": overlap(
            left.prefixes, right.prefixes, story_weights(left.prefixes, right.prefixes)
        ).jaccard(),
        "contained_least": least,
        "contained_most": most,
    }
    row, column = jaccard - _best_rest(jaccard, 1), jaccard - _best_rest(jaccard, 0)
    found["over_row_least"], found["over_row_most"] = _least_most(row, column)
    best = np.maximum(jaccard.max(axis=1, keepdims=True), jaccard.max(axis=0, keepdims=True))
    found["best_share"] = jaccard / np.maximum(best, 1e-6)
    found.update(_clause_matrices(left, right, story))
    found["shared_pairs"] = in_common(left.pairs, right.pairs)
    found["shared_threes"] = in_common(left.threes, right.threes)
    found["shared_fives"] = in_common(left.fives, right.fives)
    found["before_before"] = _shifted(jaccard, -1, -1)
    found["after_after"] = _shifted(jaccard, 1, 1)
    found["neighbour"] = np.maximum.reduce(
        [_shifted(jaccard, r, c) for r, c in ((0, 1), (0, -1), (1, 0), (-1, 0))]
    )
    typical = (jaccard.max(axis=1).mean() + jaccard.max(axis=0).mean()) / 2
    found["article_overlap"] = np.full_like(jaccard, typical)
    return found


def _clause_matrices(left: Prepared, right: Prepared, weights: dict[str, float]) -> dict[str, Matrix]:
    """The best pair of clauses, and the best clause that is inside the other sentence."""
    shape = (len(left.numbers), len(right.numbers))
    each_left, each_right = list(range(shape[0])), list(range(shape[1]))
    both = overlap(left.clauses, right.clauses, weights).jaccard()
    in_right = overlap(left.clauses, right.stems, weights).containment_left()
    in_left = overlap(left.stems, right.clauses, weights).containment_right()
    forward = _best_by_owner(in_right, left.clause_owners, each_right, shape)
    backward = _best_by_owner(in_left, each_left, right.clause_owners, shape)
    least, most = _least_most(forward, backward)
    return {
        "clause_jaccard": _best_by_owner(both, left.clause_owners, right.clause_owners, shape),
        "clause_contained": most,
        "clause_contained_both": least,
    }


def _pair_signals(
    left: Prepared, right: Prepared, i: NDArray[np.intp], j: NDArray[np.intp]
) -> dict[str, Matrix]:
    """The signals that are worth their price for candidates only."""
    found = _shared_words(left, right, i, j) | _shared_details(left, right, i, j)
    found["token_set_ratio"] = _token_set_ratio(
        [left.plain[k] for k in i.tolist()], [right.plain[k] for k in j.tolist()]
    )
    left_length = np.array([len(d.stems) for d in left.details], dtype=np.float32)[i]
    right_length = np.array([len(d.stems) for d in right.details], dtype=np.float32)[j]
    found["shortest"], found["longest"] = _least_most(left_length, right_length)
    found["length_ratio"] = found["shortest"] / np.maximum(found["longest"], 1)
    left_place = np.linspace(0, 1, len(left.details), dtype=np.float32)[i]
    right_place = np.linspace(0, 1, len(right.details), dtype=np.float32)[j]
    found["position_difference"] = np.abs(left_place - right_place)
    found["earliest"], found["latest"] = _least_most(i.astype(np.float32), j.astype(np.float32))
    heads = [np.array([d.headline for d in side.details], dtype=np.float32) for side in (left, right)]
    found["headline"] = heads[0][i] + heads[1][j]
    return found


def _token_set_ratio(left: list[str], right: list[str]) -> Matrix:
    """Rapidfuzz on the words of content of each pair, 0 to 1."""
    from rapidfuzz import fuzz, process

    return process.cpdist(left, right, scorer=fuzz.token_set_ratio, dtype=np.float32) / np.float32(100)


def _shared_words(
    left: Prepared, right: Prepared, i: NDArray[np.intp], j: NDArray[np.intp]
) -> dict[str, Matrix]:
    """How many words of content each pair has in common, and what the two rarest weigh."""
    weights = background_weights(left.stems.place.keys() & right.stems.place.keys())
    words = sorted(weights, key=lambda word: (-weights[word], word))
    both = (left.stems.incidence(words)[i] * right.stems.incidence(words)[j]) > 0
    weight = np.array([*(weights[word] for word in words), 0.0], dtype=np.float32)
    found = {"shared_words": both.sum(axis=1)}
    nothing = np.ones((len(i), 1), dtype=bool)  # where no word is left, the last weight counts
    both = np.hstack([both, nothing])
    for name in ("rarest_shared", "second_rarest_shared"):
        rarest = both.argmax(axis=1)
        found[name] = weight[rarest]
        both[np.arange(len(i)), rarest] = rarest == len(words)
    return found


def _shared_details(
    left: Prepared, right: Prepared, i: NDArray[np.intp], j: NDArray[np.intp]
) -> dict[str, Matrix]:
    """What each pair has in common beside words: names, figures, dates, quotations and who speaks them."""
    common = {name: in_common(left.places[name], right.places[name])[i, j] for name in DETAILS}
    sizes = {name: (left.places[name].counts[i], right.places[name].counts[j]) for name in DETAILS}
    both_have = {name: np.minimum(*sizes[name]) > 0 for name in DETAILS}
    union = {name: np.maximum(sum(sizes[name]) - common[name], 1) for name in ("names", "quoted")}
    return {
        "quoted_jaccard": common["quoted"] / union["quoted"],
        "quoted_contained": common["quoted"] / np.maximum(np.minimum(*sizes["quoted"]), 1),
        "both_quote": np.minimum(sizes["quoted"][0], 1) + np.minimum(sizes["quoted"][1], 1),
        "same_speaker": (common["speakers"] > 0)
        - (both_have["speakers"] & (common["speakers"] == 0)).astype(float),
        "figures_equal": common["figures"],
        "figures_differ": (common["units"] > 0) & (common["figures"] == 0),
        "names_shared": common["names"],
        "names_jaccard": common["names"] / union["names"],
        "names_differ": both_have["names"] & (common["names"] == 0),
        "dates_equal": common["dates"],
        "dates_differ": both_have["dates"] & (common["dates"] == 0),
    }
