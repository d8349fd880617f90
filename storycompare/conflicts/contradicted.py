"""What one source says and another denies in words of its own: no detail shows it, but a reader may see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..article import Span
from .details import Told, contrast
from .kinds.polarity import denies

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ..language.analysis import Analysis
    from ..matching.alignment import Alignment
    from ..result import Match
    from .details import Compared

__all__ = ["contradictions", "denied"]


def contradictions(
    pairs: Sequence[tuple[Analysis, Analysis]], aligned: Sequence[Alignment], least: float
) -> dict[frozenset[str], float]:
    """Return the two mentions, by their ids, that contradict each other with at least a probability, 0 to 1, and that."""
    found: dict[frozenset[str], float] = {}
    for (a, b), alignment in zip(pairs, aligned, strict=True):
        for (i, j), logits in alignment.contradictions.items():
            probability = 1 / (1 + np.exp(-logits.astype(float)))
            left, right = a.readings[i].mentions, b.readings[j].mentions
            for x, y in np.argwhere(probability >= least).tolist():
                found[frozenset((left[x].id, right[y].id))] = float(probability[x, y])
    return found


def denied(
    pair: Compared,
    matches: Sequence[Match],
    known: Sequence[Told],
    likely: Mapping[frozenset[str], float],
) -> Iterator[tuple[Match, Told, float]]:
    """Yield the matches of two sentences of which one mention contradicts the other where no `known` difference tells it.

    `likely` is what `contradictions` returns. It counts if one mention denies something: of two that both do, or neither,
    the reader is not to be trusted.
    """
    for match in matches:
        probability = likely.get(frozenset((match.a.id, match.b.id)))
        if probability is None:
            continue
        a, b = (Span(m.start, m.end) for m in (match.a, match.b))
        if denies(pair.a, a) == denies(pair.b, b):
            continue
        if not any(a.start <= t.a.start < a.end and b.start <= t.b.start < b.end for t in known):
            yield match, Told("denial", a, b, contrast(pair, a, b)), probability
