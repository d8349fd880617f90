"""One row of named signals for each candidate pair of sentences of two articles.

All signals are symmetric in the two articles: what differs by direction is given as the smaller and the
larger of both. A semantic room adds more columns to the same row (see `semantic_signals`).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

from .lexical import background_weights, ngram_overlap, overlap, story_weights

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..language.analysis import Analysis, Reading

    Matrix = NDArray[np.floating[Any]]

__all__ = ["LEXICAL_SIGNALS", "Candidates", "lexical_signals"]

# A pair is worth scoring if it is among the nearest of its row or column, or shares this much and is not far
# down in both. On stories/train.jsonl that keeps .95 of the links in two fifths of the pairs; the second limit never
# binds on articles of ordinary length and keeps the cost linear on very long ones.
_NEAREST = 10
_NEAR_ENOUGH = 24
_MIN_JACCARD = 0.04
_REMEMBERED = 256

LEXICAL_SIGNALS = (
    "story_jaccard", "background_jaccard", "prefix_jaccard", "contained_least", "contained_most",
    "shared_words", "rarest_shared", "second_rarest_shared", "shared_pairs", "shared_threes", "shared_fives",
    "token_set_ratio", "token_sort_ratio", "partial_ratio",
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


@lru_cache(maxsize=_REMEMBERED)
def _reporting(analysis: Analysis) -> list[int]:
    return [
        i
        for i, reading in enumerate(analysis.readings)
        if reading.sentence.role != "furniture" and any(w.stem for w in reading.words)
    ]


def _least_most(a: Matrix, b: Matrix) -> tuple[Matrix, Matrix]:
    return np.minimum(a, b), np.maximum(a, b)


def _best_rest(matrix: Matrix, axis: int) -> Matrix:
    """For each cell the best of the other cells in its row (axis 1) or column (axis 0)."""
    if matrix.shape[axis] < 2:
        return np.zeros_like(matrix)
    top = np.sort(matrix, axis=axis)
    best = np.take(top, [-1], axis=axis)
    second = np.take(top, [-2], axis=axis)
    return np.where(matrix == best, second, best)


def _ranks(matrix: Matrix, axis: int) -> Matrix:
    order = np.argsort(-matrix, axis=axis, kind="stable")
    return np.argsort(order, axis=axis, kind="stable").astype(np.float32)


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


def _clause_stems(readings: Sequence[Reading]) -> tuple[list[frozenset[str]], list[int]]:
    """The content words of each mention, and the number of the sentence that it is in."""
    rows: list[frozenset[str]] = []
    owners: list[int] = []
    for i, reading in enumerate(readings):
        for mention in reading.mentions:
            stems = reading.stems(mention)
            if len(stems) >= 2:
                rows.append(stems)
                owners.append(i)
    return rows, owners


def _best_by_owner(matrix: Matrix, left: list[int], right: list[int], shape: tuple[int, int]) -> Matrix:
    """The best cell of each pair of owners; owners ascend, those without a row or column get 0."""
    result = np.zeros(shape, dtype=np.float32)
    if matrix.size:
        rows, row_starts = np.unique(left, return_index=True)
        columns, column_starts = np.unique(right, return_index=True)
        best = np.maximum.reduceat(np.maximum.reduceat(matrix, row_starts, axis=0), column_starts, axis=1)
        result[np.ix_(rows, columns)] = best
    return result


def lexical_signals(a: Analysis, b: Analysis) -> Candidates:
    """Return the candidate pairs of two articles with their lexical signals."""
    left_index, right_index = _reporting(a), _reporting(b)
    left = [a.readings[i] for i in left_index]
    right = [b.readings[j] for j in right_index]
    if not left or not right:
        empty = np.zeros(0, dtype=np.intp)
        return Candidates(empty, empty, np.zeros((0, len(LEXICAL_SIGNALS)), np.float32), LEXICAL_SIGNALS)
    matrices = _matrices(left, right)
    jaccard = matrices["story_jaccard"]
    rank_row, rank_column = _ranks(jaccard, 1), _ranks(jaccard, 0)
    near = (rank_row < _NEAREST) | (rank_column < _NEAREST)
    alike = (jaccard >= _MIN_JACCARD) & (np.maximum(rank_row, rank_column) < _NEAR_ENOUGH)
    keep = (jaccard > 0) & (near | alike)
    i, j = np.nonzero(keep)
    columns = {name: matrix[i, j] for name, matrix in matrices.items()}
    columns["rank_least"], columns["rank_most"] = _least_most(rank_row[i, j], rank_column[i, j])
    columns.update(_pair_signals(_sides(a), _sides(b), i, j))
    rows = np.stack([columns[name].astype(np.float32) for name in LEXICAL_SIGNALS], axis=1)
    return Candidates(np.array(left_index)[i], np.array(right_index)[j], rows, LEXICAL_SIGNALS)


def _matrices(left: list[Reading], right: list[Reading]) -> dict[str, Matrix]:
    """The signals that are cheap enough to have for all pairs."""
    left_stems, right_stems = [r.stems() for r in left], [r.stems() for r in right]
    every = [*left_stems, *right_stems]
    story = story_weights(every)
    words = overlap(left_stems, right_stems, story)
    jaccard = words.jaccard()
    in_left, in_right = words.containment_left(), words.containment_right()
    least, most = _least_most(in_left, in_right)
    background = overlap(left_stems, right_stems, background_weights(story)).jaccard()
    found = {
        "story_jaccard": jaccard,
        "background_jaccard": background,
        "prefix_jaccard": _prefix_jaccard(left_stems, right_stems),
        "contained_least": least,
        "contained_most": most,
    }
    row, column = jaccard - _best_rest(jaccard, 1), jaccard - _best_rest(jaccard, 0)
    found["over_row_least"], found["over_row_most"] = _least_most(row, column)
    best = np.maximum(jaccard.max(axis=1, keepdims=True), jaccard.max(axis=0, keepdims=True))
    found["best_share"] = jaccard / np.maximum(best, 1e-6)
    found.update(_clause_matrices(left, right, left_stems, right_stems, story))
    found.update(_run_matrices(left, right))
    found["before_before"] = _shifted(jaccard, -1, -1)
    found["after_after"] = _shifted(jaccard, 1, 1)
    found["neighbour"] = np.maximum.reduce(
        [_shifted(jaccard, r, c) for r, c in ((0, 1), (0, -1), (1, 0), (-1, 0))]
    )
    typical = (jaccard.max(axis=1).mean() + jaccard.max(axis=0).mean()) / 2
    found["article_overlap"] = np.full_like(jaccard, typical)
    return found


def _prefix_jaccard(left: list[frozenset[str]], right: list[frozenset[str]]) -> Matrix:
    """Overlap of the first five letters: "Japan" meets "Japanese", "invade" meets "invasion"."""
    cut_left = [frozenset(word[:5] for word in row) for row in left]
    cut_right = [frozenset(word[:5] for word in row) for row in right]
    return overlap(cut_left, cut_right, story_weights([*cut_left, *cut_right])).jaccard()


def _clause_matrices(
    left: list[Reading],
    right: list[Reading],
    left_stems: list[frozenset[str]],
    right_stems: list[frozenset[str]],
    weights: dict[str, float],
) -> dict[str, Matrix]:
    """The best pair of clauses, and the best clause that is inside the other sentence."""
    shape = (len(left), len(right))
    left_rows, left_owner = _clause_stems(left)
    right_rows, right_owner = _clause_stems(right)
    every = list(range(max(shape)))
    pairs = overlap(left_rows, right_rows, weights) if left_rows and right_rows else None
    jaccard = (
        _best_by_owner(pairs.jaccard(), left_owner, right_owner, shape)
        if pairs
        else np.zeros(shape, np.float32)
    )
    forward: Matrix = np.zeros(shape, dtype=np.float32)
    backward: Matrix = forward
    if left_rows:
        inside = overlap(left_rows, right_stems, weights).containment_left()
        forward = _best_by_owner(inside, left_owner, every[: shape[1]], shape)
    if right_rows:
        inside = overlap(left_stems, right_rows, weights).containment_right()
        backward = _best_by_owner(inside, every[: shape[0]], right_owner, shape)
    least, most = _least_most(forward, backward)
    return {"clause_jaccard": jaccard, "clause_contained": most, "clause_contained_both": least}


def _run_matrices(left: list[Reading], right: list[Reading]) -> dict[str, Matrix]:
    """How many runs of two, three and five words, function words included, are in both."""
    left_words = [[w.text.lower() for w in r.words] for r in left]
    right_words = [[w.text.lower() for w in r.words] for r in right]
    content_left = [[w.stem for w in r.words if w.stem] for r in left]
    content_right = [[w.stem for w in r.words if w.stem] for r in right]
    return {
        "shared_pairs": ngram_overlap(content_left, content_right, 2),
        "shared_threes": ngram_overlap(left_words, right_words, 3),
        "shared_fives": ngram_overlap(left_words, right_words, 5),
    }


@lru_cache(maxsize=_REMEMBERED)
def _sides(analysis: Analysis) -> list[_Sides]:
    """What is compared of each reporting sentence; an article is compared with several others."""
    return [_Sides(analysis.readings[i]) for i in _reporting(analysis)]


def _pair_signals(
    left_facts: list[_Sides], right_facts: list[_Sides], i: NDArray[np.intp], j: NDArray[np.intp]
) -> dict[str, Matrix]:
    """The signals that are worth their price for candidates only."""
    stems = background_weights({w for s in [*left_facts, *right_facts] for w in s.stems})
    table = np.array(
        [_compare(left_facts[p], right_facts[q], stems) for p, q in zip(i.tolist(), j.tolist(), strict=True)],
        dtype=np.float32,
    ).reshape(-1, len(_COMPARED))
    found: dict[str, Matrix] = {name: table[:, k] for k, name in enumerate(_COMPARED)}
    found.update(_string_ratios([s.plain for s in left_facts], [s.plain for s in right_facts], i, j))
    left_length = np.array([len(s.stems) for s in left_facts], dtype=np.float32)[i]
    right_length = np.array([len(s.stems) for s in right_facts], dtype=np.float32)[j]
    found["shortest"], found["longest"] = _least_most(left_length, right_length)
    found["length_ratio"] = found["shortest"] / np.maximum(found["longest"], 1)
    left_place = np.linspace(0, 1, len(left_facts), dtype=np.float32)[i]
    right_place = np.linspace(0, 1, len(right_facts), dtype=np.float32)[j]
    found["position_difference"] = np.abs(left_place - right_place)
    found["earliest"], found["latest"] = _least_most(i.astype(np.float32), j.astype(np.float32))
    heads = [np.array([s.headline for s in side], dtype=np.float32) for side in (left_facts, right_facts)]
    found["headline"] = heads[0][i] + heads[1][j]
    return found


def _string_ratios(
    left: list[str], right: list[str], i: NDArray[np.intp], j: NDArray[np.intp]
) -> dict[str, Matrix]:
    """Rapidfuzz on the content stems, 0 to 1, the symmetric ones only."""
    from rapidfuzz import fuzz, process

    a, b = [left[k] for k in i], [right[k] for k in j]
    scorers = {
        "token_set_ratio": fuzz.token_set_ratio,
        "token_sort_ratio": fuzz.token_sort_ratio,
        "partial_ratio": fuzz.partial_ratio,
    }
    return {
        name: process.cpdist(a, b, scorer=scorer, dtype=np.float32) / np.float32(100)
        for name, scorer in scorers.items()
    }


class _Sides:
    """What the comparison of two sentences needs of each, made once per sentence."""

    __slots__ = ("dates", "figures", "headline", "names", "plain", "quoted", "speakers", "stems", "units")

    def __init__(self, reading: Reading) -> None:
        self.stems = reading.stems()
        self.headline = reading.sentence.role in ("headline", "subheading")
        self.plain = " ".join(w.stem for w in reading.words if w.stem)
        self.names = frozenset(part for name in reading.names for part in name.key.lower().split())
        self.figures = frozenset(
            (figure.unit, round(value, 3))
            for figure in reading.figures
            for value in (figure.low, figure.high)
        )
        self.units = frozenset(unit for unit, _ in self.figures)
        self.dates = frozenset(
            (d.month, d.day, d.weekday) if d.day or d.weekday is not None else (d.year, d.month)
            for d in reading.dates
        )
        quoted = [q for q in reading.quotations if q.speech]
        self.quoted = frozenset(
            w.stem for w in reading.words if w.stem and any(q.start <= w.start < q.end for q in quoted)
        )
        self.speakers = frozenset(
            q.speaker.replace("’", "'").removesuffix("'s").split()[-1].lower() for q in quoted if q.speaker
        )


_COMPARED = (
    "shared_words", "rarest_shared", "second_rarest_shared", "quoted_jaccard", "quoted_contained", "both_quote",
    "same_speaker", "figures_equal", "figures_differ", "names_shared", "names_jaccard", "names_differ",
    "dates_equal", "dates_differ",
)  # fmt: skip


def _compare(a: _Sides, b: _Sides, weights: dict[str, float]) -> tuple[float, ...]:
    shared = sorted((weights[w] for w in a.stems & b.stems), reverse=True)
    quoted = len(a.quoted & b.quoted)
    either = len(a.quoted | b.quoted)
    names = len(a.names & b.names)
    every_name = len(a.names | b.names)
    equal = len(a.figures & b.figures)
    same_unit = a.units & b.units
    differ = 0.0
    if same_unit and not equal:
        differ = 1.0
    return (
        len(shared),
        shared[0] if shared else 0.0,
        shared[1] if len(shared) > 1 else 0.0,
        quoted / either if either else 0.0,
        quoted / max(1, min(len(a.quoted), len(b.quoted))),
        float(bool(a.quoted)) + float(bool(b.quoted)),
        float(bool(a.speakers & b.speakers))
        - float(bool(a.speakers and b.speakers and not a.speakers & b.speakers)),
        equal,
        differ,
        names,
        names / every_name if every_name else 0.0,
        float(bool(a.names and b.names and not names)),
        len(a.dates & b.dates),
        float(bool(a.dates and b.dates and not a.dates & b.dates)),
    )
