"""More columns for the rows of candidate pairs: what the encoders say.

The sentence encoder sees every sentence and mention once per article; the pair encoder reads only the pairs
that words and vectors leave undecided.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..language.analysis import remembered
from .encoder import PairEncoder, load_pair_encoder, load_sentence_encoder
from .signals import LEXICAL_SIGNALS, Candidates

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..language.analysis import Analysis

    Matrix = NDArray[np.floating[Any]]

__all__ = ["SEMANTIC_SIGNALS", "UNREAD", "mention_vectors", "semantic_signals"]

SEMANTIC_SIGNALS = (
    *LEXICAL_SIGNALS,
    "cosine", "cosine_over_least", "cosine_over_most", "cosine_rank_least", "cosine_rank_most",
    "clause_cosine_least", "clause_cosine_most", "clause_clause_cosine",
    "read_together", "read_over_least", "read_over_most", "read_rank_least", "read_rank_most",
)  # fmt: skip

# The pair encoder reads a pair if the lexical score or the cosine reaches these, but not one that words alone make
# sure; at most so many pairs per sentence of both articles, the likeliest first, so that long texts stay cheap. On
# left-out stories that gives links F1 .646 with .7 readings a sentence; .04, .65 and 2 gave .646 with 1.1. Of a
# few excerpts every pair is read.
_WORTH_LEXICAL = 0.06
_WORTH_COSINE = 0.7
_SURE_LEXICAL = 0.9
_READ_PER_SENTENCE, _READ_PER_EXCERPT = 1.0, 5.0
# The logits of pairs that were not read: lower than nearly all that were, and as high as the highest.
UNREAD = -8.0
SURE = 6.0


@remembered
def _vectors(analysis: Analysis) -> tuple[Matrix, Matrix, NDArray[np.intp]]:
    """The vectors of all sentences and of all mentions, and the sentence number of each mention."""
    text = analysis.article.text
    mentions = [(i, m) for i, reading in enumerate(analysis.readings) for m in reading.mentions]
    sentences = [reading.sentence.of(text) for reading in analysis.readings]
    several = [len(reading.mentions) > 1 for reading in analysis.readings]
    found = load_sentence_encoder().encode(sentences + [m.of(text) for i, m in mentions if several[i]])
    whole, parts = found[: len(sentences)], iter(found[len(sentences) :])
    rows = [next(parts) if several[i] else whole[i] for i, _ in mentions]
    clauses = np.stack(rows) if rows else np.zeros((0, whole.shape[1]), dtype=np.float32)
    return whole, clauses, np.array([i for i, _ in mentions], dtype=np.intp)


def mention_vectors(analysis: Analysis) -> Matrix:
    """Return one vector of unit length per mention."""
    return _vectors(analysis)[1]


def semantic_signals(
    a: Analysis,
    b: Analysis,
    candidates: Candidates,
    lexical_score: NDArray[np.float64],
    reader: PairEncoder | None = None,
    *,
    excerpts: bool = False,
) -> Candidates:
    """Return the candidates with the semantic columns after the lexical ones (`SEMANTIC_SIGNALS`).

    `reader` reads the undecided pairs; by default the pair encoder of the package.
    """
    i, j = candidates.left, candidates.right
    left, left_clauses, left_owner = _vectors(a)
    right, right_clauses, right_owner = _vectors(b)
    cosine = np.sum(left[i] * right[j], axis=1)
    shape = (len(left), len(right))
    forward = _best(left_clauses @ right.T, left_owner, np.arange(shape[1]), shape)[i, j]
    backward = _best(left @ right_clauses.T, np.arange(shape[0]), right_owner, shape)[i, j]
    both = _best(left_clauses @ right_clauses.T, left_owner, right_owner, shape)[i, j]
    worth, sure = _undecided(len(a.readings) + len(b.readings), lexical_score, cosine, excerpts)
    logit = np.where(sure, SURE, UNREAD)
    logit[worth] = _read_together(a, b, candidates, worth, reader)
    columns = [
        cosine,
        *_standing(cosine, i, j, -1.0),
        np.minimum(forward, backward),
        np.maximum(forward, backward),
        both,
        logit,
        *_standing(logit, i, j, UNREAD),
    ]
    rows = np.column_stack([candidates.rows, *columns]).astype(np.float32)
    return Candidates(i, j, rows, SEMANTIC_SIGNALS)


def _best(matrix: Matrix, left: NDArray[np.intp], right: NDArray[np.intp], shape: tuple[int, int]) -> Matrix:
    result = np.full(shape, -1.0, dtype=np.float32)
    if matrix.size:
        np.maximum.at(result, (left[:, None], right[None, :]), matrix)
    return result


def _standing(value: Matrix, i: NDArray[np.intp], j: NDArray[np.intp], floor: float) -> tuple[Matrix, ...]:
    """How far each pair is above the best other pair of its two sentences, and its rank among them."""
    over_left, rank_left = _within(value, i, floor)
    over_right, rank_right = _within(value, j, floor)
    return (
        np.minimum(over_left, over_right),
        np.maximum(over_left, over_right),
        np.minimum(rank_left, rank_right),
        np.maximum(rank_left, rank_right),
    )


def _within(value: Matrix, group: NDArray[np.intp], floor: float) -> tuple[Matrix, Matrix]:
    over = np.zeros(len(value))
    rank = np.zeros(len(value))
    order = np.lexsort((-value, group))
    edges = np.flatnonzero(np.diff(group[order])) + 1
    for rows in np.split(order, edges):
        own = value[rows]  # descending
        second = own[1] if len(own) > 1 else floor
        over[rows] = own - own[0]
        over[rows[0]] = own[0] - second
        rank[rows] = np.searchsorted(-own, -own, side="left")
    return over, rank


def _shorter_first(one: str, other: str) -> tuple[str, str]:
    """Return two sentences in the order in which they are read, whichever article comes first."""
    return (one, other) if (len(one), one) <= (len(other), other) else (other, one)


def _undecided(
    sentences: int, lexical_score: NDArray[np.float64], cosine: Matrix, excerpts: bool
) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """Which candidates are read, and which are sure without; `sentences` are those of both sides."""
    sure = (lexical_score >= _SURE_LEXICAL) & (not excerpts)
    likely_enough = (lexical_score >= _WORTH_LEXICAL) | (cosine >= _WORTH_COSINE) | excerpts
    worth = np.flatnonzero(likely_enough & ~sure)
    most = int((_READ_PER_EXCERPT if excerpts else _READ_PER_SENTENCE) * sentences)
    if len(worth) > most:
        likely = np.round(lexical_score + np.maximum(cosine, 0.0), 6)
        worth = np.sort(worth[np.argsort(-likely[worth], kind="stable")[:most]])
    return worth, sure


def _read_together(
    a: Analysis, b: Analysis, candidates: Candidates, worth: NDArray[np.intp], reader: PairEncoder | None
) -> Matrix:
    """What the pair encoder says of some of the candidates."""
    pairs = []
    for k in worth.tolist():
        one = a.readings[candidates.left[k]].sentence.of(a.article.text)
        other = b.readings[candidates.right[k]].sentence.of(b.article.text)
        pairs.append(_shorter_first(one, other))
    return (reader or load_pair_encoder()).logits(pairs) if pairs else np.zeros(0, dtype=np.float32)
