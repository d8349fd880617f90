"""The encoders that ship with the package: sentences to vectors, and pairs of sentences to a logit.

Both are MiniLM networks of six layers, fine-tuned by the scripts in training/ and quantised to 8 bits; they run on
onnxruntime without torch. `weights/README.md` names origin and licence. They are loaded once per process, when
they are first needed, and only if their SHA-256 is the recorded one. The same texts give the same bytes on the
same machine: batches depend on nothing but the texts of one call.
"""

from __future__ import annotations

import hashlib
import json
import os
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from ..errors import DataError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import onnxruntime
    import tokenizers
    from numpy.typing import NDArray

    Matrix = NDArray[np.floating[Any]]

__all__ = ["PairEncoder", "SentenceEncoder", "load_pair_encoder", "load_sentence_encoder"]

_DIMENSIONS = 384
# Longer inputs are cut: of the 3,438 sentences of the training stories, one has more tokens than that.
_SENTENCE_TOKENS = 96
_PAIR_TOKENS = 160
# Tokens that are read at once. Batches of 16 pairs took longer, as the shorter ones were filled up: of the pairs of one
# comparison 250 a second were read instead of 320. Onnxruntime keeps memory for the largest of them; without that, most
# of the time went into fresh pages: 130 pairs a second instead of 480.
_BATCH = 512
# A pair whose logit is nearer to 0 than this is read in the other order too, and the mean counts.
_DOUBTFUL = 3.5
# What onnxruntime would put together to no gain: the sum and its normalisation take a seventh longer in one.
_SLOWER = ["SkipLayerNormFusion"]


class SentenceEncoder(Protocol):
    """Anything that turns sentences into vectors of unit length."""

    def encode(self, texts: Sequence[str]) -> Matrix:
        """Return one row per text."""
        ...


class PairEncoder(Protocol):
    """Anything that reads two sentences together."""

    def logits(self, pairs: Sequence[tuple[str, str]]) -> Matrix:
        """Return one logit per pair: how likely it is that both report a common fact."""
        ...


def _data(name: str) -> bytes:
    try:
        folder = resources.files(__package__) / "weights"
        data = (folder / name).read_bytes()
        expected = json.loads((folder / "checksums.json").read_text(encoding="utf-8"))[name]
    except (OSError, KeyError, ValueError) as error:
        raise DataError(f"the weights {name} are missing: reinstall storycompare") from error
    if hashlib.sha256(data).hexdigest() != expected:
        raise DataError(f"the weights {name} are not the ones that shipped: reinstall storycompare")
    return data


@cache
def _tokenizer(tokens: int) -> tokenizers.Tokenizer:
    import tokenizers

    tokenizer = tokenizers.Tokenizer.from_buffer(_data("tokenizer.json"))
    tokenizer.enable_truncation(tokens, strategy="longest_first")
    tokenizer.no_padding()
    return tokenizer


def _session(name: str) -> onnxruntime.InferenceSession:
    import onnxruntime

    settings = onnxruntime.SessionOptions()
    settings.intra_op_num_threads = _threads()
    settings.inter_op_num_threads = 1
    settings.log_severity_level = 3
    return onnxruntime.InferenceSession(
        _data(name), settings, providers=["CPUExecutionProvider"], disabled_optimizers=_SLOWER
    )


def _threads() -> int:
    """Return OMP_NUM_THREADS where it is set, else the cores that this process may use."""
    wanted = os.environ.get("OMP_NUM_THREADS", "")
    if wanted.isdigit() and int(wanted) > 0:
        return int(wanted)
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _readable(text: str) -> str:
    """Lone surrogates have no UTF-8 form; the tokenizer takes none."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _batches(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Rows of like length, the shortest first; filled up to the longest, they have at most `_BATCH` tokens."""
    batch: list[int] = []
    for row in sorted(range(len(lengths)), key=lambda k: (lengths[k], k)):
        if batch and (len(batch) + 1) * lengths[row] > _BATCH:
            yield batch
            batch = []
        batch.append(row)
    if batch:
        yield batch


class _Network:
    """One ONNX graph with its tokenizer; texts are sorted by length and batched."""

    def __init__(self, name: str, tokens: int) -> None:
        self._session = _session(name)
        self._tokenizer = _tokenizer(tokens)
        self._inputs = [item.name for item in self._session.get_inputs()]

    def run(self, texts: Sequence[Any]) -> list[Matrix]:
        """Return the output for each text, or pair of texts, in their order."""
        encoded = self._tokenizer.encode_batch(list(texts))
        found: list[Matrix] = [np.zeros(0)] * len(encoded)
        for rows in _batches([len(row.ids) for row in encoded]):
            length = max(len(encoded[k].ids) for k in rows)
            columns = {
                "input_ids": [encoded[k].ids for k in rows],
                "attention_mask": [encoded[k].attention_mask for k in rows],
                "token_type_ids": [encoded[k].type_ids for k in rows],
            }
            feed = {
                name: np.array([c + [0] * (length - len(c)) for c in columns[name]], dtype=np.int64)
                for name in self._inputs
            }
            for k, row in zip(rows, self._session.run(None, feed)[0], strict=True):
                found[k] = row
        return found


class _Sentences(_Network):
    def encode(self, texts: Sequence[str]) -> Matrix:
        if not texts:
            return np.zeros((0, _DIMENSIONS), dtype=np.float32)
        return np.stack(self.run([_readable(text) for text in texts])).astype(np.float32)


class _Pairs(_Network):
    def logits(self, pairs: Sequence[tuple[str, str]]) -> Matrix:
        read = [(_readable(a), _readable(b)) for a, b in pairs]
        found = self._read(read)
        doubtful = np.flatnonzero(np.abs(found) < _DOUBTFUL)
        found[doubtful] = (found[doubtful] + self._read([read[k][::-1] for k in doubtful])) / 2
        return found

    def _read(self, pairs: Sequence[tuple[str, str]]) -> Matrix:
        return np.array(self.run(pairs), dtype=np.float64).reshape(-1)


@cache
def load_sentence_encoder() -> SentenceEncoder:
    """Return the sentence encoder of the package."""
    return _Sentences("sentence.onnx", _SENTENCE_TOKENS)


@cache
def load_pair_encoder() -> PairEncoder:
    """Return the pair encoder of the package."""
    return _Pairs("pair.onnx", _PAIR_TOKENS)
