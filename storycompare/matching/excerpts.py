"""Excerpts: sentences that somebody chose for one event; more columns of signals, for trees of their own.

Of two sets of chosen sentences (claims, captions, quotations, the sentences of a search) most pairs may report a common
fact, where in whole articles one in thirty does, and the signals that compare a pair with its neighbours have little to
compare. So the trees for excerpts learnt from the sentence pairs of ECB+ (Cybulska and Vossen 2014), and see both sides
as wholes too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .signals import Candidates

if TYPE_CHECKING:
    from ..language.analysis import Analysis

__all__ = ["excerpt_signals"]

# How many sentences both sides have, and the best of all pairs in some signals: texts on two like events seldom share a
# rare word or a figure. F1 on ECB+ dev (and on left-out training topics): without .731 (.753), counts .734 (.749), and
# the best by the encoders .739 (.758), and the best of these three signals of words .747 (.768).
_COUNTS = ("fewest_sentences", "most_sentences")
_BEST = ("rarest_shared", "contained_most", "figures_equal", "cosine", "read_together")


def excerpt_signals(a: Analysis, b: Analysis, candidates: Candidates) -> Candidates:
    """Return the candidates with what is known of both sides as wholes after the other columns."""
    known = [name for name in _BEST if name in candidates.names]
    counts = sorted((len(a.readings), len(b.readings)))
    best = [candidates.rows[:, candidates.names.index(name)].max(initial=-np.inf) for name in known]
    whole = np.tile(np.array([*counts, *best], dtype=np.float32), (len(candidates.left), 1))
    return Candidates(
        candidates.left,
        candidates.right,
        np.column_stack([candidates.rows, whole]).astype(np.float32),
        (*candidates.names, *_COUNTS, *(f"best_{name}" for name in known)),
    )
