"""What the package's trees by words would say of stories that they have not learnt from.

Trees that learn from what other trees say must see it as it will be of new stories. So the stories with links are parted
in two halves, and each half is judged by trees that learnt from the other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from sklearn.linear_model import LogisticRegression

from annotated import STORIES
from scorer import fit, flat, log_odds, shared_words, table
from stories import labelled_events, labelled_pairs, read_stories
from storycompare.matching.scorer import Forest, load
from storycompare.matching.signals import LEXICAL_SIGNALS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from scorer import Trees

__all__ = ["Half", "forest", "links_by_halves", "platt"]


class Half(NamedTuple):
    """Every other story, and trees of links that learnt from those between."""

    stories: list[dict[str, Any]]
    links: Forest


def links_by_halves(data: Path) -> tuple[Half, Half]:
    """Return the stories that `lexical.npz` learns from in two halves."""
    stories = [story for name in STORIES for story in read_stories(data / name)]
    halves = stories[::2], stories[1::2]
    tables = [table(list(labelled_pairs(half))) for half in halves]
    more = shared_words(list(labelled_events(data / "ecbplus")))
    columns = [list(range(len(LEXICAL_SIGNALS)))]
    point = load("lexical").operating_point
    found = []
    for own in (0, 1):
        rows, labels, _, _ = tables[1 - own]
        trees = fit(rows, labels, columns, more)
        scale, shift = platt(log_odds(trees, tables[own][0]), tables[own][1])
        found.append(Half(halves[own], forest(LEXICAL_SIGNALS, trees, scale, shift, point)))
    return found[0], found[1]


def platt(logits: Any, labels: Any) -> tuple[float, float]:
    """Return scale and shift that make log-odds of pairs that are not in doubt probabilities (Platt 1999)."""
    sure = labels >= 0
    model = LogisticRegression(C=1e6).fit(np.asarray(logits)[sure, None], labels[sure] == 1)
    return float(model.coef_[0, 0]), float(model.intercept_[0])


def forest(names: Sequence[str], trees: Trees, scale: float, shift: float, point: float = 0.5) -> Forest:
    """Return boosted trees as the package evaluates them."""
    return Forest(names=tuple(names), scale=scale, shift=shift, operating_point=point, **flat(trees))
