"""The sentence encoder that ships with the package, and what runs its graphs.

Networks of MiniLM's kind, trained by the scripts in training/ and quantised to 8 bits, run on onnxruntime without
torch. `weights/README.md` names origin and licence. They are loaded once per process, when they are first needed, and
only if their SHA-256 is the recorded one. The same texts give the same bytes on the same machine: batches depend on
nothing but the texts of one call.
"""

from __future__ import annotations

import hashlib
import json
import os
from functools import cache
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from ..errors import DataError
from . import scorer

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import onnxruntime
    import tokenizers
    from numpy.typing import NDArray

    from ..options import MarkedSentence

    Matrix = NDArray[np.floating[Any]]

__all__ = ["Network", "SentenceEncoder", "load_sentence_encoder", "means", "shipped"]

_DIMENSIONS = 384
# Longer inputs are cut, of two sentences the longer one: a sentence in the training stories seldom has more than 96.
_TOKENS = 160
# Tokens that are read at once. Batches of 16 pairs took longer, as the shorter ones were filled up: of the pairs of one
# comparison 250 a second were read instead of 320. Onnxruntime keeps memory for the largest of them; without that, most
# of the time went into fresh pages: 130 pairs a second instead of 480.
_BATCH = 512


class SentenceEncoder(Protocol):
    """Anything that turns sentences and their mentions into vectors of unit length."""

    def encode(self, sentences: Sequence[MarkedSentence]) -> list[Matrix]:
        """Return for each sentence a row for the whole and one for each of its mentions."""
        ...


def shipped(name: str) -> bytes:
    """Return a file of the weights, if it is the one that shipped.

    Raises
    ------
    DataError
        If it is missing, or another.
    """
    try:
        data = (scorer.WEIGHTS / name).read_bytes()
        expected = json.loads((scorer.WEIGHTS / "checksums.json").read_text(encoding="utf-8"))[name]
    except (OSError, KeyError, ValueError) as error:
        raise DataError(f"the weights {name} are missing: reinstall storycompare") from error
    if hashlib.sha256(data).hexdigest() != expected:
        raise DataError(f"the weights {name} are not the ones that shipped: reinstall storycompare")
    return data


@cache
def _tokenizer() -> tokenizers.Tokenizer:
    import tokenizers

    tokenizer = tokenizers.Tokenizer.from_buffer(shipped("tokenizer.json"))
    tokenizer.enable_truncation(_TOKENS, strategy="longest_first")
    tokenizer.no_padding()
    return tokenizer


def _session(name: str) -> onnxruntime.InferenceSession:
    """A graph of the weights: training/export.py has optimised it, so that it is taken as it is."""
    import onnxruntime

    settings = onnxruntime.SessionOptions()
    settings.intra_op_num_threads = _threads()
    settings.inter_op_num_threads = 1
    settings.log_severity_level = 3
    settings.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    # A thread that waits for work by turning round and round takes the core from another process.
    settings.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(shipped(name), settings, providers=["CPUExecutionProvider"])


def _threads() -> int:
    """Return OMP_NUM_THREADS where it is set, else 1.

    Two processes of one thread each do nearly twice the work of one; two threads take a quarter off the time of one.
    """
    wanted = os.environ.get("OMP_NUM_THREADS", "")
    return max(1, int(wanted)) if wanted.isdecimal() else 1


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


class Network:
    """One graph with the tokenizer; texts are sorted by length and read in batches."""

    def __init__(self, name: str) -> None:
        self._session = _session(name)
        self._inputs = [item.name for item in self._session.get_inputs()]

    def run(
        self, texts: Sequence[tuple[str, ...]]
    ) -> Iterator[tuple[int, tokenizers.Encoding, list[Matrix]]]:
        """Yield the number of each text, or pair of texts, its word pieces, and its row of each output."""
        readable = [tuple(map(_readable, text)) for text in texts]
        encoded = _tokenizer().encode_batch([text if len(text) > 1 else text[0] for text in readable])
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
            outputs = self._session.run(None, feed)
            for place, k in enumerate(rows):
                yield k, encoded[k], [output[place] for output in outputs]


def means(
    states: Matrix, pieces: tokenizers.Encoding, side: int, spans: Sequence[tuple[int, int]]
) -> list[Matrix | None]:
    """Return the mean state of the word pieces of each span of a text; None where all are cut off.

    `side` is 0 for the first text of a pair, or the only one, and 1 for the second.
    """
    own = [place for place, owner in enumerate(pieces.sequence_ids) if owner == side]
    offsets = pieces.offsets
    starts = [offsets[place][0] for place in own]
    first = own[0] if own else 0
    bounds = [np.searchsorted(starts, span).tolist() for span in spans]
    return [states[first + low : first + high].mean(axis=0) if high > low else None for low, high in bounds]


class _Sentences(Network):
    def encode(self, sentences: Sequence[MarkedSentence]) -> list[Matrix]:
        found: list[Matrix] = [np.zeros((0, _DIMENSIONS), dtype=np.float32)] * len(sentences)
        for k, pieces, (states,) in self.run([(sentence.text,) for sentence in sentences]):
            whole = states[: len(pieces.ids)].mean(axis=0)
            spans = sentences[k].mentions
            parts = means(states, pieces, 0, spans) if len(spans) > 1 else [None] * len(spans)
            rows = np.stack([whole, *(whole if part is None else part for part in parts)])
            found[k] = rows / np.linalg.norm(rows, axis=1, keepdims=True)
        return found


@cache
def load_sentence_encoder() -> SentenceEncoder:
    """Return the sentence encoder of the package."""
    return _Sentences("sentence.onnx")
