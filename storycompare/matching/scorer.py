"""From signals to a calibrated probability: boosted trees that ship as plain arrays.

Trained by training/scorer.py with LightGBM (Ke et al. 2017) on annotated stories and evaluated here by
numpy alone. The reasons for a score follow the path of a pair through each tree: what the expected value
gains or loses at a node belongs to the signal that the node asks about (Saabas 2014).
"""

from __future__ import annotations

import itertools
from collections import deque
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import resources
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import DataError
from ..language.tables import DAMAGE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

__all__ = ["WEIGHTS", "Forest", "load"]

WEIGHTS = resources.files(__package__) / "weights"
# Rows scored at once: few enough that the node numbers of all trees stay in the processor's cache and in memory that the
# process already has. 14,000 rows took .054 s in chunks of 80, .058 s of 48, .068 s of 128, .114 s of 160.
_CHUNK = 80


@dataclass(frozen=True)
class Forest:
    """Boosted trees over named signals.

    Node arrays are flat over all trees; `roots` has the first node of each. A leaf points at itself.
    `value` is the expected log-odds at a node. `scale` and `shift` calibrate the sum (Platt 1999).
    """

    names: tuple[str, ...]
    roots: NDArray[np.int32]
    feature: NDArray[np.int32]
    threshold: NDArray[np.float32]
    left: NDArray[np.int32]
    right: NDArray[np.int32]
    value: NDArray[np.float64]
    depth: int
    scale: float
    shift: float
    operating_point: float

    def probability(self, rows: NDArray[np.floating[Any]]) -> NDArray[np.float64]:
        """Return the probability, 0 to 1, of each row of signals."""
        chunks = [rows[k : k + _CHUNK] for k in range(0, len(rows), _CHUNK)]
        sums = [self.value.take(deque(self._paths(chunk), maxlen=1)[0]).sum(axis=1) for chunk in chunks]
        logit = np.concatenate([*sums, np.zeros(0)]) * self.scale + self.shift
        return np.asarray(1.0 / (1.0 + np.exp(-logit)), dtype=np.float64)

    @cached_property
    def _children(self) -> NDArray[np.intp]:
        """Both children of each node side by side, the left one first."""
        return np.column_stack([self.left, self.right]).astype(np.intp).ravel()

    @cached_property
    def _asked(self) -> NDArray[np.intp]:
        """The signal that each node asks about."""
        return self.feature.astype(np.intp)

    def _paths(self, rows: NDArray[np.floating[Any]]) -> Iterator[NDArray[np.intp]]:
        """The node of each row in each tree, level by level from the roots to the leaves."""
        cells = np.ascontiguousarray(rows, dtype=np.float32).ravel()
        first = np.arange(len(rows), dtype=np.intp)[:, None] * rows.shape[1]
        nodes = np.broadcast_to(self.roots.astype(np.intp), (len(rows), len(self.roots))).copy()
        yield nodes
        for _ in range(self.depth):
            # No number is outside, and to wrap those that were is faster than to check each.
            asked = first + self._asked.take(nodes, mode="wrap")
            above = cells.take(asked, mode="wrap") > self.threshold.take(nodes, mode="wrap")
            nodes = self._children.take(2 * nodes + above, mode="wrap")
            yield nodes

    def reasons(self, rows: NDArray[np.floating[Any]], most: int = 3) -> list[tuple[tuple[str, float], ...]]:
        """Return for each row the signals that raise its log-odds most, strongest first."""
        wide = len(self.names)
        first = np.arange(len(rows), dtype=np.intp)[:, None] * wide
        gain = np.zeros(len(rows) * wide)
        for nodes, following in itertools.pairwise(self._paths(rows)):
            cells = (first + self.feature[nodes]).ravel()
            gained = (self.value[following] - self.value[nodes]).ravel()
            gain += np.bincount(cells, weights=gained, minlength=len(gain))
        by_name = np.array(sorted(range(wide), key=self.names.__getitem__))
        gains = np.round(gain.reshape(-1, wide) * self.scale, 2)[:, by_name]
        strongest = np.argsort(-gains, axis=1, kind="stable")[:, :most]
        names = [self.names[k] for k in by_name]
        values = np.take_along_axis(gains, strongest, axis=1).tolist()
        return [
            tuple((names[k], value) for k, value in zip(row, of_row, strict=True) if value > 0)
            for row, of_row in zip(strongest.tolist(), values, strict=True)
        ]


@cache
def load(name: str) -> Forest:
    """Return the forest `weights/<name>.npz`."""
    try:
        with (WEIGHTS / f"{name}.npz").open("rb") as file:
            data = np.load(file, allow_pickle=False)
            return Forest(
                names=tuple(str(n) for n in data["names"]),
                roots=data["roots"],
                feature=data["feature"],
                threshold=data["threshold"],
                left=data["left"],
                right=data["right"],
                value=data["value"],
                depth=int(data["depth"]),
                scale=float(data["scale"]),
                shift=float(data["shift"]),
                operating_point=float(data["operating_point"]),
            )
    except DAMAGE as error:
        raise DataError(f"the weights {name}.npz are missing or damaged: reinstall storycompare") from error
