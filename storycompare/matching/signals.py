"""One row of named signals for each candidate pair of sentences of two articles.

All signals are symmetric in the two articles: what differs by direction is given as the smaller and the
larger of both. A semantic room adds more columns to the same row (see `semantic_signals`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import DataError
from .lexical import background_weights, in_common, meetings, overlap, share, story_weights
from .prepared import DETAILS, Prepared, prepared

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..language.analysis import Analysis
    from .lexical import Meetings, Overlap, Rows

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


def _ranks(matrix: Matrix, axis: int) -> Matrix:
    order = np.argsort(-matrix, axis=axis, kind="stable")
    places = np.arange(matrix.shape[axis], dtype=np.float32)
    ranks = np.empty(matrix.shape, dtype=np.float32)
    np.put_along_axis(ranks, order, places[None, :] if axis == 1 else places[:, None], axis=axis)
    return ranks


def lexical_signals(
    a: Analysis,
    b: Analysis,
    *,
    excerpts: bool = False,
    paired: Sequence[tuple[int, int]] = (),
    alike: NDArray[np.bool_] | None = None,
) -> Candidates:
    """Return the candidate pairs of two articles, or of excerpts from two, with their lexical signals.

    Two sentences that both are among the `paired`, which have the same words, are candidates only for each other. `alike` says
    of each two sentences, by their places in `Analysis.readings`, whether they are candidates without common words too.
    """
    left, right = prepared(a), prepared(b)
    if not left.numbers or not right.numbers:
        empty = np.zeros(0, dtype=np.intp)
        return Candidates(empty, empty, np.zeros((0, len(LEXICAL_SIGNALS)), np.float32), LEXICAL_SIGNALS)
    met = meetings(left.stems, right.stems)
    story = story_weights(left.stems, right.stems)
    words = overlap(left.stems, right.stems, story, met)
    jaccard = words.jaccard()
    rank_row, rank_column = _ranks(jaccard, 1), _ranks(jaccard, 0)
    near = (rank_row < _NEAREST) | (rank_column < _NEAREST)
    near |= (jaccard >= _MIN_JACCARD) & (np.maximum(rank_row, rank_column) < _NEAR_ENOUGH)
    worth = ((jaccard > 0) | excerpts) & near
    if alike is not None:
        worth |= alike[np.ix_(left.numbers, right.numbers)]
    i, j = np.nonzero(worth & ~_spoken_for(left, right, paired))
    columns = _place_signals(jaccard, i, j)
    columns["rank_least"], columns["rank_most"] = _least_most(rank_row[i, j], rank_column[i, j])
    del rank_row, rank_column, near, worth
    pairs = _Pairs(left, right, i, j)
    columns.update(_word_signals(pairs, met, words))
    columns.update(_clause_signals(pairs, story))
    columns.update(_shared_details(pairs))
    columns.update(_lengths_and_places(pairs))
    rows = np.stack([columns[name].astype(np.float32) for name in LEXICAL_SIGNALS], axis=1)
    return Candidates(np.array(left.numbers)[i], np.array(right.numbers)[j], rows, LEXICAL_SIGNALS)


class _Pairs:
    """The candidates, by their rows in what is prepared of the two articles."""

    def __init__(self, left: Prepared, right: Prepared, i: NDArray[np.intp], j: NDArray[np.intp]) -> None:
        self.left, self.right, self.i, self.j = left, right, i, j
        self._wide = len(right.numbers)
        self._number = np.full(len(left.numbers) * self._wide, -1, dtype=np.intp)
        self._number[i * self._wide + j] = np.arange(len(i))

    def number(self, i: NDArray[np.intp], j: NDArray[np.intp]) -> NDArray[np.intp]:
        """The numbers of pairs of rows among the candidates, -1 for others."""
        found: NDArray[np.intp] = self._number[i * self._wide + j]
        return found

    def sums(self, number: NDArray[np.intp], weights: Matrix | None = None) -> Matrix:
        """The sum of the weights of each candidate."""
        return np.asarray(np.bincount(number, weights=weights, minlength=len(self.i)), dtype=np.float32)


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


def _place_signals(jaccard: Matrix, i: NDArray[np.intp], j: NDArray[np.intp]) -> dict[str, Matrix]:
    """How a pair stands out in its row and column, and what stands around it."""
    own = jaccard[i, j]
    rows, columns = jaccard.max(axis=1), jaccard.max(axis=0)
    found = {"story_jaccard": own}
    found["over_row_least"], found["over_row_most"] = _least_most(
        own - _best_other(jaccard, 1, i, own), own - _best_other(jaccard, 0, j, own)
    )
    found["best_share"] = own / np.maximum(np.maximum(rows[i], columns[j]), 1e-6)
    around = np.pad(jaccard, 1)
    found["before_before"], found["after_after"] = around[i, j], around[i + 2, j + 2]
    beside = (around[i + 1, j + 2], around[i + 1, j], around[i + 2, j + 1], around[i, j + 1])
    found["neighbour"] = np.maximum.reduce(beside)
    found["article_overlap"] = np.full(len(i), (rows.mean() + columns.mean()) / 2)
    return found


def _best_other(matrix: Matrix, axis: int, line: NDArray[np.intp], own: Matrix) -> Matrix:
    """For each cell the best of the others in its row (axis 1) or column (axis 0)."""
    if matrix.shape[axis] < 2:
        return np.zeros_like(own)
    top = np.partition(matrix, [-2, -1], axis=axis)
    best, second = np.take(top, -1, axis=axis)[line], np.take(top, -2, axis=axis)[line]
    others: Matrix = np.where(own == best, second, best)
    return others


def _word_signals(pairs: _Pairs, met: Meetings, words: Overlap) -> dict[str, Matrix]:
    """What each pair has in common of words, of their beginnings, and of runs of them."""
    left, right, i, j = pairs.left, pairs.right, pairs.i, pairs.j
    number = pairs.number(met.left, met.right)
    met, number = met.among(number >= 0), number[number >= 0]
    background = background_weights(met.words)
    shared = words.shared[i, j]
    found = {
        "background_jaccard": _jaccard(
            pairs.sums(number, met.weights(background)[met.word]),
            left.background[i],
            right.background[j],
        ),
        "prefix_jaccard": _prefix_jaccard(pairs),
        "token_set_ratio": _token_set_ratio(
            [left.plain[k] for k in i.tolist()], [right.plain[k] for k in j.tolist()]
        ),
    }
    found["contained_least"], found["contained_most"] = _least_most(
        share(shared, words.left[i]), share(shared, words.right[j])
    )
    for name, (one, other) in {
        "shared_pairs": (left.pairs, right.pairs),
        "shared_threes": (left.threes, right.threes),
        "shared_fives": (left.fives, right.fives),
    }.items():
        found[name] = in_common(one, other)[i, j]
    return found | _rarest(pairs, met, number, background)


def _prefix_jaccard(pairs: _Pairs) -> Matrix:
    left, right = pairs.left.prefixes, pairs.right.prefixes
    weights = story_weights(left, right)
    met = meetings(left, right)
    number = pairs.number(met.left, met.right)
    met, number = met.among(number >= 0), number[number >= 0]
    shared = pairs.sums(number, met.weights(weights)[met.word])
    return _jaccard(shared, left.totals(weights)[pairs.i], right.totals(weights)[pairs.j])


def _rarest(
    pairs: _Pairs, met: Meetings, number: NDArray[np.intp], background: dict[str, float]
) -> dict[str, Matrix]:
    """How many words of content each pair has in common, and what the two rarest weigh."""
    weights = met.weights(background).astype(np.float32)
    order = np.argsort(-weights, kind="stable")
    rank = np.empty_like(order)
    rank[order] = np.arange(len(order))
    by_rank = np.append(weights[order], np.float32(0.0))  # behind the last stands the weight of no word
    found = {"shared_words": pairs.sums(number)}
    ranks = rank[met.word]
    for name in ("rarest_shared", "second_rarest_shared"):
        least = np.full(len(pairs.i), len(order))
        np.minimum.at(least, number, ranks)
        found[name] = by_rank[least]
        others = ranks != least[number]
        number, ranks = number[others], ranks[others]
    return found


def _clause_signals(pairs: _Pairs, weights: dict[str, float]) -> dict[str, Matrix]:
    """The best pair of clauses, and the best clause that is inside the other sentence."""
    left, right = pairs.left, pairs.right
    own = (np.arange(len(left.numbers)), np.arange(len(right.numbers)))
    owners = [np.array(side.clause_owners, dtype=np.intp) for side in (left, right)]
    parts = (left.clauses.totals(weights), right.clauses.totals(weights))
    both, shared, one, other = _best_clauses(
        pairs, left.clauses, right.clauses, owners[0], owners[1], weights
    )
    found = {"clause_jaccard": _largest(pairs, both, _jaccard(shared, parts[0][one], parts[1][other]))}
    forward, shared, one, _ = _best_clauses(pairs, left.clauses, right.stems, owners[0], own[1], weights)
    in_right = _largest(pairs, forward, share(shared, parts[0][one]))
    backward, shared, _, other = _best_clauses(pairs, left.stems, right.clauses, own[0], owners[1], weights)
    in_left = _largest(pairs, backward, share(shared, parts[1][other]))
    found["clause_contained_both"], found["clause_contained"] = _least_most(in_right, in_left)
    return found


def _best_clauses(
    pairs: _Pairs,
    left: Rows,
    right: Rows,
    left_owners: NDArray[np.intp],
    right_owners: NDArray[np.intp],
    weights: dict[str, float],
) -> tuple[NDArray[np.intp], Matrix, NDArray[np.intp], NDArray[np.intp]]:
    """The candidate, the shared weight and the two rows of each pair of clauses that have a word in common."""
    met = meetings(left, right)
    number = pairs.number(left_owners[met.left], right_owners[met.right])
    met = met.among(number >= 0)
    cells, which = np.unique(met.left * max(1, right.count) + met.right, return_inverse=True)
    shared = np.bincount(which, weights=met.weights(weights)[met.word], minlength=len(cells))
    one, other = np.divmod(cells, max(1, right.count))
    return pairs.number(left_owners[one], right_owners[other]), shared.astype(np.float32), one, other


def _largest(pairs: _Pairs, number: NDArray[np.intp], values: Matrix) -> Matrix:
    """The largest value of each candidate, 0 for those without one."""
    found = np.zeros(len(pairs.i), dtype=np.float32)
    np.maximum.at(found, number, values)
    return found


def _jaccard(shared: Matrix, left: Matrix, right: Matrix) -> Matrix:
    return share(shared, left + right - shared)


def _lengths_and_places(pairs: _Pairs) -> dict[str, Matrix]:
    """How long the two sentences are, where they stand, and whether they are headlines."""
    left, right, i, j = pairs.left, pairs.right, pairs.i, pairs.j
    found = {}
    found["shortest"], found["longest"] = _least_most(left.sizes[i], right.sizes[j])
    found["length_ratio"] = found["shortest"] / np.maximum(found["longest"], 1)
    left_place = np.linspace(0, 1, len(left.sizes), dtype=np.float32)[i]
    right_place = np.linspace(0, 1, len(right.sizes), dtype=np.float32)[j]
    found["position_difference"] = np.abs(left_place - right_place)
    found["earliest"], found["latest"] = _least_most(i.astype(np.float32), j.astype(np.float32))
    found["headline"] = left.headlines[i] + right.headlines[j]
    return found


def _token_set_ratio(left: list[str], right: list[str]) -> Matrix:
    """Rapidfuzz on the words of content of each pair, 0 to 1."""
    from rapidfuzz import fuzz, process

    return process.cpdist(left, right, scorer=fuzz.token_set_ratio, dtype=np.float32) / np.float32(100)


def _shared_details(pairs: _Pairs) -> dict[str, Matrix]:
    """What each pair has in common beside words: names, figures, dates, quotations and who speaks them."""
    left, right, i, j = pairs.left, pairs.right, pairs.i, pairs.j
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
