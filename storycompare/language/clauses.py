"""Where one fact ends and the next begins inside a sentence.

Two small convolutional networks over the words and marks of a sentence give, for each gap, the probability that a
reader would start a new fact there. They are distilled from fine-tuned transformers by the scripts in training/
(Hinton, Vinyals and Dean 2015), ship as data (`data/clauses.npz`) and run on numpy; `docs/accuracy.md` has how
well it does.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from ..article import Span
from ..errors import DataError
from .tables import DAMAGE
from .words import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Matrix = NDArray[np.floating[Any]]

__all__ = ["Token", "clauses", "features", "gaps", "tokens"]

_WORD = re.compile(r"\S+")
_TOKEN = re.compile(r"[^\W_](?:[\w'&]|[.,-](?=\w))*|\.\.\.|--+|[^\w\s]")
_MIN_WORDS = 2  # a fact has a predicate and an argument
_SHAPES = ("ing", "ed", "ly", "digit", "capital", "s", "other", "mark", "upper")
_FAR = 24  # words from the edge of a sentence beyond which more make no difference
_EDGE = tuple(k / _FAR for k in range(_FAR + 1))
_BETWEEN = 8  # the widest reach of one layer: so many zeros keep sentences apart
# Tokens that the networks read at once: 2,000 sentences take .43 s in pieces of 2,000 or 4,000 tokens, 1.08 s in one.
_AT_ONCE = 4000


class Token(NamedTuple):
    """A word or a mark of a sentence, with offsets in the sentence."""

    start: int
    end: int
    text: str
    low: str
    is_word: bool


def tokens(sentence: str) -> list[Token]:
    """Return the words and marks of a sentence, whatever characters write its marks."""
    folded = fold(sentence)
    return [
        Token(m.start(), m.end(), m.group(), m.group().lower(), m.group()[0].isalnum())
        for m in _TOKEN.finditer(folded)
    ]


def gaps(found: Sequence[Token]) -> list[int]:
    """Return the numbers of the tokens before which a fact may begin."""
    n = len(found)
    before = 0
    words = sum(token.is_word for token in found)
    in_quotation = False
    places = []
    for i, token in enumerate(found):
        opens = token.text == '"' and not in_quotation
        if i and before >= _MIN_WORDS and words - before >= _MIN_WORDS and (token.is_word or opens):
            previous = found[i - 1]
            glued = token.start == previous.end and previous.text != '"'
            if not glued and not (previous.text == '"' and in_quotation) and not (opens and i + 1 == n):
                places.append(i)
        before += token.is_word
        in_quotation ^= token.text == '"'
    return places


@lru_cache(maxsize=50_000)
def _shape(word: str) -> int:
    if not word[0].isalnum():
        return 7
    if word.isupper() and len(word) > 1:
        return 8
    if word.endswith("ing") and len(word) > 4:
        return 0
    if word.endswith("ed") and len(word) > 3:
        return 1
    if word.endswith("ly"):
        return 2
    if word[:1].isdigit():
        return 3
    if word[:1].isupper():
        return 4
    return 5 if word.endswith("s") and not word.endswith("ss") else 6


def features(
    found: Sequence[Token], vocabulary: dict[str, int], suffixes: dict[str, int]
) -> tuple[list[int], list[int], list[int], list[tuple[float, float, float]]]:
    """Return word, shape and suffix numbers of each token, and where it stands.

    Word 0 is padding, 1 unknown, 2 a number; suffix 0 is none.
    """
    n = len(found)
    in_quotation = False
    standing = []
    edge = _EDGE
    for i, token in enumerate(found):
        standing.append((1.0 if in_quotation else 0.0, edge[min(i, _FAR)], edge[min(n - i, _FAR)]))
        if token.text == '"':
            in_quotation = not in_quotation
    return (
        [vocabulary.get(t.low, 2 if t.low[0].isdigit() else 1) for t in found],
        [_shape(t.text) for t in found],
        [suffixes.get(t.low[-3:], 0) if t.is_word and len(t.low) > 4 else 0 for t in found],
        standing,
    )


@dataclass(frozen=True)
class _Network:
    """Three dilated convolutions with residuals over embedded tokens, then one to a logit per token.

    Several such networks, trained from different seeds, have a mean logit.
    """

    vocabulary: dict[str, int]
    suffixes: dict[str, int]
    members: tuple[dict[str, Matrix], ...]
    threshold: float

    def logits(self, sentences: Sequence[Sequence[Token]]) -> list[Matrix]:
        """Return a logit per token for each sentence; sentences do not see each other."""
        ends = itertools.accumulate(len(found) + _BETWEEN for found in sentences)
        pieces = itertools.groupby(zip(ends, sentences, strict=True), key=lambda item: item[0] // _AT_ONCE)
        return [logit for _, piece in pieces for logit in self._read([found for _, found in piece])]

    def _read(self, sentences: Sequence[Sequence[Token]]) -> list[Matrix]:
        """Read some sentences as one long row."""
        rows: list[list[int]] = [[], [], []]
        standing: list[tuple[float, float, float]] = []
        starts = []
        for found in sentences:
            starts.append(len(standing) + _BETWEEN)
            *ids, places = features(found, self.vocabulary, self.suffixes)
            for row, numbers in zip(rows, ids, strict=True):
                row += [0] * _BETWEEN + numbers
            standing += [(0.0, 0.0, 0.0)] * _BETWEEN + places
        mask = np.ones((len(standing), 1), dtype=np.float32)
        position = 0
        for start, found in zip(starts, sentences, strict=True):
            mask[position:start] = 0.0
            position = start + len(found)
        places_of = np.array(standing, dtype=np.float32)
        logit = np.mean([_logits(arrays, rows, places_of, mask) for arrays in self.members], axis=0)
        return [logit[start : start + len(found)] for start, found in zip(starts, sentences, strict=True)]


def _logits(arrays: dict[str, Matrix], rows: list[list[int]], standing: Matrix, mask: Matrix) -> Matrix:
    """The logit of each token of one long row in which zeros keep the sentences apart."""
    embedded = [arrays[name][row] for name, row in zip(("words", "shapes", "suffixes"), rows, strict=True)]
    h = np.concatenate([*embedded, standing], axis=1) * mask
    for layer, dilation in ((1, 1), (2, 2), (3, 4)):
        x = _convolve(h, arrays[f"w{layer}"], arrays[f"b{layer}"], dilation)
        np.maximum(x, 0.0, out=x)
        h = x if layer == 1 else h + x
        h *= mask
    return _convolve(h, arrays["w4"], arrays["b4"], 1)[:, 0]


def _convolve(x: Matrix, weights: Matrix, bias: Matrix, dilation: int) -> Matrix:
    """A convolution over rows; `weights` has one matrix per tap."""
    taps, width, _ = weights.shape
    reach = taps // 2 * dilation
    wide = np.zeros((len(x), taps * width), dtype=np.float32)  # each row beside its neighbours
    for tap in range(taps):
        away = tap * dilation - reach
        first, last = max(0, -away), min(len(x), len(x) - away)
        if first < last:
            wide[first:last, tap * width : (tap + 1) * width] = x[first + away : last + away]
    result: Matrix = wide @ weights.reshape(taps * width, -1)
    result += bias
    return result


@cache
def _network() -> _Network:
    try:
        with (resources.files(__package__) / "data" / "clauses.npz").open("rb") as file:
            data = np.load(file, allow_pickle=False)
            names = ("words", "shapes", "suffixes", "w1", "b1", "w2", "b2", "w3", "b3", "w4", "b4")
            return _Network(
                {word: k for k, word in enumerate(str(data["vocabulary"]).split("\n"))},
                {suffix: k for k, suffix in enumerate(str(data["endings"]).split("\n"))},
                tuple(
                    {name: data[f"{name}.{k}"].astype(np.float32) for name in names}
                    for k in range(int(data["networks"]))
                ),
                float(data["threshold"]),
            )
    except DAMAGE as error:
        raise DataError("the data file clauses.npz is missing or damaged: reinstall storycompare") from error


def clauses(text: str, sentences: Sequence[Span]) -> list[list[Span]]:
    """Return the spans of the facts of each sentence; they cover it but for white space between them."""
    network = _network()
    found = [tokens(sentence.of(text)) for sentence in sentences]
    places = [gaps(row) for row in found]
    several = [k for k, row in enumerate(places) if row]
    logits = dict(zip(several, network.logits([found[k] for k in several]), strict=True)) if several else {}
    level = float(np.log(network.threshold / (1 - network.threshold)))
    result = []
    for k, sentence in enumerate(sentences):
        chosen = []
        if k in logits:
            row = logits[k]
            chosen = [(float(row[i]), found[k][i].start) for i in places[k] if row[i] >= level]
        result.append(_spans(text, sentence, chosen))
    return result


def _spans(text: str, sentence: Span, chosen: Sequence[tuple[float, int]]) -> list[Span]:
    edges = [0, *_far_enough(sentence.of(text), chosen), sentence.end - sentence.start]
    return [Span(sentence.start + a, sentence.start + b).trimmed(text) for a, b in itertools.pairwise(edges)]


def _far_enough(piece: str, chosen: Sequence[tuple[float, int]]) -> list[int]:
    """Keep the surest of the cuts that would leave a piece of fewer than two words between them."""
    begins = [match.start() for match in _WORD.finditer(piece)]

    def words_between(a: int, b: int) -> int:
        return 1 + bisect_left(begins, b) - bisect_right(begins, a)

    kept: list[int] = []
    for _, offset in sorted(chosen, key=lambda item: (-item[0], item[1])):
        place = bisect_left(kept, offset)
        after_left = place == 0 or words_between(kept[place - 1], offset) >= _MIN_WORDS
        before_right = place == len(kept) or words_between(offset, kept[place]) >= _MIN_WORDS
        if after_left and before_right:
            kept.insert(place, offset)
    return kept
