"""The reader that ships with the package: one reading of two sentences gives their link and all pairs of their mentions."""

from __future__ import annotations

import io
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from ..errors import InputError
from ..options import PairLogits
from .encoder import Network, means, shipped

if TYPE_CHECKING:
    from collections.abc import Sequence

    import tokenizers
    from numpy.typing import NDArray

    from ..options import MarkedSentence, Options, Reader
    from .encoder import Matrix

    _Pair = tuple[MarkedSentence, MarkedSentence]

__all__ = ["UNREAD", "load_reader", "mention_logits", "reader_of"]

# The logit of what was not read: lower than nearly all that is.
UNREAD = -8.0


class _Heads:
    """From the mean states of two mentions to two logits, as `PairNetwork.compared` of training/networks.py."""

    def __init__(self, data: bytes) -> None:
        arrays = np.load(io.BytesIO(data), allow_pickle=False)
        self._arrays = {name: arrays[name].astype(np.float32) for name in arrays.files}

    def logits(self, left: Matrix, right: Matrix) -> Matrix:
        """Return a row for each two mentions: that they report the same, and that they contradict each other."""
        seen = np.hstack([left, right, left * right, np.abs(left - right)])
        return np.stack([self._through(prefix, seen) for prefix in ("", "against_")], axis=1)

    def _through(self, prefix: str, seen: Matrix) -> Matrix:
        inner, bias, outer, last = (
            self._arrays[prefix + name] for name in ("inner", "inner_bias", "outer", "outer_bias")
        )
        return np.asarray(np.maximum(seen @ inner + bias, 0.0) @ outer + last)


class _Pairs(Network):
    name = "storycompare"

    def __init__(self) -> None:
        super().__init__("pair.onnx")
        self._heads = _Heads(shipped("mentions.npz"))

    def read(self, pairs: Sequence[_Pair]) -> list[PairLogits]:
        found = [PairLogits(UNREAD)] * len(pairs)
        for k, pieces, (logit, states) in self.run([(a.text, b.text) for a, b in pairs]):
            found[k] = PairLogits(float(logit), *self._mentions(pairs[k], pieces, states).tolist())
        return found

    def _mentions(self, pair: _Pair, pieces: tokenizers.Encoding, states: Matrix) -> Matrix:
        left, right = (means(states, pieces, side, pair[side].mentions) for side in (0, 1))
        logits = np.full((2, len(left), len(right)), UNREAD, dtype=np.float32)
        cells = [
            (i, j) for i, u in enumerate(left) for j, v in enumerate(right) if u is not None and v is not None
        ]
        if cells:
            rows, columns = (list(side) for side in zip(*cells, strict=True))
            u, v = np.stack([left[i] for i in rows]), np.stack([right[j] for j in columns])
            logits[:, rows, columns] = self._heads.logits(u, v).T
        return logits


@cache
def load_reader() -> Reader:
    """Return the reader of the package."""
    return _Pairs()


def reader_of(options: Options) -> Reader:
    """Return the reader that some options ask for.

    Raises
    ------
    InputError
        If they have only its name, as the options of a result do.
    """
    if isinstance(options.reader, str):
        raise InputError(
            f"the options name the reader {options.reader!r} but do not hold it: pass options=Options(reader=...)"
        )
    return load_reader() if options.reader is None else options.reader


def mention_logits(
    said: Sequence[Sequence[float]] | None, shape: tuple[int, int]
) -> NDArray[np.float32] | None:
    """Return what a reader said of the mentions of two sentences, or None if it knows nothing of them.

    Raises
    ------
    InputError
        If there is not a logit for each pair.
    """
    if said is None:
        return None
    matrix = np.array([list(row) for row in said], dtype=np.float32)
    if matrix.size == shape[0] * shape[1] == 0:
        return np.zeros(shape, dtype=np.float32)
    if matrix.shape != shape:
        raise InputError(f"the reader returned logits for {matrix.shape} mentions where there are {shape}")
    return matrix
