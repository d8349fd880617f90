"""More columns for the rows of candidate pairs: what the encoders say.

The sentence encoder sees every sentence once per article, and a mention is the mean of its words; the reader reads only
the pairs that words and vectors leave undecided.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from ..language.analysis import remembered
from ..options import MarkedSentence
from .encoder import load_sentence_encoder
from .reader import UNREAD, mention_logits
from .scorer import load
from .signals import LEXICAL_SIGNALS, Candidates

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..language.analysis import Analysis
    from ..options import Reader

    Matrix = NDArray[np.floating[Any]]
    Logits = dict[tuple[int, int], NDArray[np.float32]]

__all__ = [
    "SEMANTIC_SIGNALS",
    "VECTOR_SIGNALS",
    "MentionLogits",
    "in_order",
    "marked",
    "mention_vectors",
    "read_signals",
    "semantic_signals",
    "sentence_vectors",
    "vector_signals",
]

VECTOR_SIGNALS = (
    *LEXICAL_SIGNALS,
    "cosine", "cosine_over_least", "cosine_over_most", "cosine_rank_least", "cosine_rank_most",
    "clause_cosine_least", "clause_cosine_most", "clause_clause_cosine",
)  # fmt: skip
SEMANTIC_SIGNALS = (
    *VECTOR_SIGNALS,
    "unread", "unread_over_least", "unread_over_most",
    "was_read", "sure_unread",
    "read_together", "read_over_least", "read_over_most", "read_rank_least", "read_rank_most",
    "read_mentions", "read_mentions_over_least", "read_mentions_over_most",
)  # fmt: skip

# What words and vectors say of a pair decides whether it is read: not if a link is less likely than the first, nor if
# it is more likely than the second. Of whole articles at most so many pairs are read per sentence of both and beside that, the
# likeliest first, so that long texts stay cheap; where more than two are compared, a sentence meets so many others that fewer
# readings with each will do. Average precision of links on left-out stories (and on dev) with 1, .7, .5 and .35 readings a
# sentence: .779 (.765), .771 (.757), .766 (.750), .757 (.736).
# Of a few excerpts every pair is read.
_WORTH, _SURE = 0.05, 0.93
# Sentences whose cosine is so high are candidates too, if one is among the nearest of the other. Of 590 links of
# stories/dev.jsonl 12 are no candidates with .25, 23, 32 and 36 with .4, .5 and .6, and 36 without.
_NEAREST, _ALIKE = 5, 0.25
_READ_PER_SENTENCE, _READ_PER_PAIR, _READ_PER_EXCERPT = 0.4, 12, 5.0
_FULLY_READ = 4  # articles beside each one; of more, each two have their share of so many readings
# What pairs have that are sure without being read: as high as the highest that are.
_SURE_LOGIT = 6.0
# The most that the others have: few that are read have less.
_UNREAD_MOST = -4.0


class MentionLogits(NamedTuple):
    """What the reader says of the mentions of the sentences that it read, by their places in `Analysis.readings`.

    A row for each mention of the first sentence, a column for each of the second: the log-odds that they report the `same`,
    and that one is `against` the other.
    """

    same: Logits
    against: Logits


@remembered
def marked(analysis: Analysis, number: int) -> MarkedSentence:
    """Return a sentence of an article as encoder and reader take it."""
    reading = analysis.readings[number]
    start = reading.sentence.start
    mentions = tuple((m.start - start, m.end - start) for m in reading.mentions)
    return MarkedSentence(reading.sentence.of(analysis.article.text), mentions)


@remembered
def _vectors(analysis: Analysis) -> tuple[Matrix, Matrix, NDArray[np.intp]]:
    """The vectors of all sentences and of all mentions, and the sentence number of each mention."""
    numbers = range(len(analysis.readings))
    found = load_sentence_encoder().encode([marked(analysis, number) for number in numbers])
    owners = [number for number in numbers for _ in analysis.readings[number].mentions]
    return (
        np.stack([rows[0] for rows in found]),
        np.concatenate([rows[1:] for rows in found]),
        np.array(owners, dtype=np.intp),
    )


def sentence_vectors(analysis: Analysis) -> Matrix:
    """Return one vector of unit length per sentence."""
    return _vectors(analysis)[0]


def mention_vectors(analysis: Analysis) -> Matrix:
    """Return one vector of unit length per mention."""
    return _vectors(analysis)[1]


def alike(a: Analysis, b: Analysis) -> NDArray[np.bool_]:
    """Return of each two sentences of two articles whether their vectors make them candidates, whatever words they share."""
    cosine = sentence_vectors(a) @ sentence_vectors(b).T
    nearest = np.zeros(cosine.shape, dtype=np.bool_)
    for axis in (0, 1):
        most = min(_NEAREST, cosine.shape[axis])
        least = -np.partition(-cosine, most - 1, axis=axis).take([most - 1], axis=axis)
        nearest |= cosine >= least
    return nearest & (cosine >= _ALIKE)


def semantic_signals(
    a: Analysis,
    b: Analysis,
    candidates: Candidates,
    reader: Reader,
    *,
    excerpts: bool = False,
    sources: int = 2,
) -> tuple[Candidates, MentionLogits]:
    """Return the candidates with the semantic columns after the lexical ones, and the logits of mentions.

    The columns are `SEMANTIC_SIGNALS`. `reader` reads the undecided pairs; the logits are those of the pairs that it read. `sources` is how many
    articles are compared, each with each other.
    """
    vectors = vector_signals(a, b, candidates)
    forest = load("unread")
    unread = forest.probability(vectors.columns(forest.names))
    return read_signals(a, b, vectors, unread, reader, excerpts=excerpts, sources=sources)


def read_signals(
    a: Analysis,
    b: Analysis,
    candidates: Candidates,
    unread: NDArray[np.float64],
    reader: Reader,
    *,
    excerpts: bool = False,
    sources: int = 2,
) -> tuple[Candidates, MentionLogits]:
    """Return the candidates that have `VECTOR_SIGNALS` with the columns of the reader, and the logits of mentions.

    `unread` is the probability of a link by words and vectors.
    """
    i, j = candidates.left, candidates.right
    worth, sure = _undecided(len(a.readings) + len(b.readings), unread, excerpts, sources)
    before = np.log(unread / (1.0 - unread))
    floor = np.where(sure, _SURE_LOGIT, np.minimum(before, _UNREAD_MOST))
    link, best = floor.copy(), floor.copy()
    link[worth], best[worth], mentions = _read_together(a, b, candidates, worth, reader)
    was_read = np.zeros(len(i))
    was_read[worth] = 1.0
    columns = [
        before,
        *_standing(before, i, j, UNREAD)[:2],
        was_read,
        sure,
        link,
        *_standing(link, i, j, UNREAD),
        best,
        *_standing(best, i, j, UNREAD)[:2],
    ]
    rows = np.column_stack([candidates.rows, *columns]).astype(np.float32)
    return Candidates(i, j, rows, SEMANTIC_SIGNALS), mentions


def vector_signals(a: Analysis, b: Analysis, candidates: Candidates) -> Candidates:
    """Return the candidates with the columns of the sentence encoder after the lexical ones (`VECTOR_SIGNALS`)."""
    i, j = candidates.left, candidates.right
    left, left_clauses, left_owner = _vectors(a)
    right, right_clauses, right_owner = _vectors(b)
    cosine = np.sum(left[i] * right[j], axis=1)
    shape = (len(left), len(right))
    forward = _best(left_clauses @ right.T, left_owner, np.arange(shape[1]), shape)[i, j]
    backward = _best(left @ right_clauses.T, np.arange(shape[0]), right_owner, shape)[i, j]
    both = _best(left_clauses @ right_clauses.T, left_owner, right_owner, shape)[i, j]
    standing = _standing(cosine, i, j, -1.0)
    columns = [cosine, *standing, np.minimum(forward, backward), np.maximum(forward, backward), both]
    rows = np.column_stack([candidates.rows, *columns]).astype(np.float32)
    return Candidates(i, j, rows, VECTOR_SIGNALS)


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
    for rows in np.split(order, edges) if len(order) else ():
        own = value[rows]  # descending
        second = own[1] if len(own) > 1 else floor
        over[rows] = own - own[0]
        over[rows[0]] = own[0] - second
        rank[rows] = np.searchsorted(-own, -own, side="left")
    return over, rank


def in_order(one: MarkedSentence, other: MarkedSentence) -> tuple[MarkedSentence, MarkedSentence]:
    """Return two sentences in the order in which they are read, whichever article comes first."""
    return (one, other) if (len(one.text), one) <= (len(other.text), other) else (other, one)


def _undecided(
    sentences: int, unread: NDArray[np.float64], excerpts: bool, sources: int
) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """Which candidates are read, and which are sure without; `sentences` are those of both sides."""
    sure = (unread >= _SURE) & (not excerpts)
    worth = np.flatnonzero(((unread >= _WORTH) | excerpts) & ~sure)
    most = _READ_PER_EXCERPT * sentences if excerpts else _READ_PER_SENTENCE * sentences + _READ_PER_PAIR
    most = int(most * (1.0 if excerpts else min(1.0, _FULLY_READ / (sources - 1))))
    if len(worth) > most:
        likely = np.round(unread[worth], 6)
        worth = np.sort(worth[np.argsort(-likely, kind="stable")[:most]])
    return worth, sure


def _read_together(
    a: Analysis, b: Analysis, candidates: Candidates, worth: NDArray[np.intp], reader: Reader
) -> tuple[Matrix, Matrix, MentionLogits]:
    """What the reader says of some of the candidates: of their links, of their best mentions, and of all of these."""
    places = [(int(candidates.left[k]), int(candidates.right[k])) for k in worth]
    pairs = [(marked(a, i), marked(b, j)) for i, j in places]
    ordered = [in_order(*pair) for pair in pairs]
    found = reader.read(ordered) if ordered else []
    link, best = np.full(len(worth), UNREAD), np.full(len(worth), UNREAD)
    logits = MentionLogits({}, {})
    for k, (place, pair, order, said) in enumerate(zip(places, pairs, ordered, found, strict=True)):
        link[k] = best[k] = said.link
        shape = len(order[0].mentions), len(order[1].mentions)
        for known, told in zip(logits, (said.mentions, said.contradictions), strict=True):
            matrix = mention_logits(told, shape)
            if matrix is not None:
                known[place] = matrix if order == pair else matrix.T
        if place in logits.same:
            best[k] = logits.same[place].max(initial=UNREAD)
    return link, best, logits
