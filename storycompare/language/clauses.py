"""Where one fact ends and the next begins inside a sentence.

A small convolutional network over the words and marks of a sentence gives, for each gap, the probability that a reader
would start a new fact there. It is distilled from larger ones, and these from fine-tuned transformers (Hinton, Vinyals and
Dean 2015). The scripts in training/ make it; it ships as data (`data/clauses.npz`) and runs on numpy. `docs/accuracy.md`
has how well it does.
"""

from __future__ import annotations

import itertools
import math
import re
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from importlib import resources
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from ..errors import DataError
from .cuts import MIN_WORDS, parted
from .tables import DAMAGE
from .words import DASH, fold

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from numpy.typing import NDArray

    from ..article import Span

    Matrix = NDArray[np.floating[Any]]

__all__ = ["Token", "Vocabulary", "clauses", "features", "gaps", "network", "tokens"]

_TOKEN = re.compile(r"[^\W_][\w'&]*(?:[.,-](?=\w)[\w'&]*)*|\.\.\.|--+|[^\w\s]")
# What may stand before a word without a space between.
_APART = ('"', DASH)
_FAR = 24  # words from the edge of a sentence beyond which more make no difference
# Tokens that the networks read at once: 2,000 sentences take .43 s in pieces of 2,000 or 4,000 tokens, 1.08 s in one.
_AT_ONCE = 4000
# So far below the level, in log-odds, a gap is in doubt: it cuts where both sides have a verb (cuts.py).
_DOUBT = 1.2


class Token(NamedTuple):
    """A word or a mark of a sentence, with offsets in the sentence."""

    start: int
    end: int
    text: str
    is_word: bool


# A token from its four fields; a call of `Token` takes twice as long.
_token: Callable[[tuple[int, int, str, bool]], Token] = partial(tuple.__new__, Token)


# The network that tells who speaks reads the sentences of an article, and those here read them again.
@lru_cache(maxsize=128)
def tokens(sentence: str) -> tuple[Token, ...]:
    """Return the words and marks of a sentence, whatever characters write its marks."""
    folded = fold(sentence)
    return tuple([_token((*m.span(), text := m.group(), text[0].isalnum())) for m in _TOKEN.finditer(folded)])


def gaps(found: Sequence[Token]) -> list[int]:
    """Return the numbers of the tokens before which a fact may begin."""
    n = len(found)
    before = 0
    words = sum(token.is_word for token in found)
    in_quotation = False
    places = []
    for i, token in enumerate(found):
        opens = token.text == '"' and not in_quotation
        if i and before >= MIN_WORDS and words - before >= MIN_WORDS and (token.is_word or opens):
            previous = found[i - 1]
            glued = token.start == previous.end and previous.text not in _APART
            if not glued and not (previous.text == '"' and in_quotation) and not (opens and i + 1 == n):
                places.append(i)
        before += token.is_word
        in_quotation ^= token.text == '"'
    return places


class Vocabulary(dict[str, int]):
    """The numbers by which the network knows a token, of its word, its ending and its shape, packed into one.

    Word 0 is unused, 1 unknown, 2 a number; ending 0 is none. What is once met is looked up.
    """

    _MOST = 50_000
    _ENDINGS, _SHAPES = 1024, 16

    def __init__(self, words: Sequence[str], endings: Sequence[str]) -> None:
        super().__init__()
        self.words = {word: k for k, word in enumerate(words)}
        self.endings = {ending: k for k, ending in enumerate(endings)}

    def __missing__(self, token: str) -> int:
        low = token.lower().replace(DASH, "-")
        ending = self.endings.get(low[-3:], 0) if token[0].isalnum() and len(low) > 4 else 0
        word = self.words.get(low, 2 if low[0].isdigit() else 1)
        packed = (word * self._ENDINGS + ending) * self._SHAPES + _shape(token)
        if len(self) < self._MOST:
            self[token] = packed
        return packed

    def numbers(self, tokens: Sequence[str]) -> NDArray[np.intp]:
        """Return the word, the shape and the ending of each token, a row of each kind."""
        packed = np.array([self[token] for token in tokens], dtype=np.intp)
        rest, shape = np.divmod(packed, self._SHAPES)
        word, ending = np.divmod(rest, self._ENDINGS)
        return np.stack([word, shape, ending])


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


@dataclass(frozen=True)
class Features:
    """What the network sees of the tokens of some sentences.

    `numbers` has a row for words, shapes and endings each; `standing` a row per token: whether it is inside a quotation, and
    how far from the beginning and the end of its sentence; `first` and `last` say between which tokens that stands.
    """

    numbers: NDArray[np.intp]
    standing: Matrix
    first: NDArray[np.intp]
    last: NDArray[np.intp]


def features(sentences: Sequence[Sequence[Token]], vocabulary: Vocabulary) -> Features:
    """Return what the network sees of sentences."""
    texts = [token.text for found in sentences for token in found]
    lengths = np.array([len(found) for found in sentences], dtype=np.intp)
    ends = lengths.cumsum()
    first, last = (ends - lengths).repeat(lengths), ends.repeat(lengths)
    row = np.arange(len(texts))
    marks = np.array([text == '"' for text in texts], dtype=np.intp)
    before = marks.cumsum() - marks
    standing = np.empty((len(texts), 3), dtype=np.float32)
    standing[:, 0] = (before - before[first]) % 2
    standing[:, 1] = np.minimum(row - first, _FAR) / _FAR
    standing[:, 2] = np.minimum(last - row, _FAR) / _FAR
    return Features(vocabulary.numbers(texts), standing, first, last)


Arrays = dict[str, "Matrix"]


@dataclass(frozen=True)
class _Network:
    """Three dilated convolutions with residuals over embedded tokens, then one to a logit per token."""

    vocabulary: Vocabulary
    arrays: Arrays
    level: float

    def logits(self, sentences: Sequence[Sequence[Token]]) -> list[Matrix]:
        """Return the logits of the tokens of each sentence; sentences do not see each other."""
        ends = itertools.accumulate(map(len, sentences))
        pieces = itertools.groupby(zip(ends, sentences, strict=True), key=lambda item: item[0] // _AT_ONCE)
        return [logit for _, piece in pieces for logit in self._read([found for _, found in piece])]

    def _read(self, sentences: Sequence[Sequence[Token]]) -> list[Matrix]:
        seen = features(sentences, self.vocabulary)
        logit = _logits(self.arrays, seen, [_beside(seen, taps, dilation) for taps, dilation in _TAPS])
        ends = itertools.accumulate(map(len, sentences), initial=0)
        return [logit[begin:end] for begin, end in itertools.pairwise(ends)]


# So many words each layer sees at once, and how far apart they are.
_TAPS = ((5, 1), (5, 2), (5, 4), (3, 1))


def _beside(seen: Features, taps: int, dilation: int) -> NDArray[np.intp]:
    """The rows of the tokens beside each, and of itself; the row behind the last for one outside its sentence."""
    rows = np.arange(len(seen.first))[:, None] + (np.arange(taps) - taps // 2) * dilation
    inside = (rows >= seen.first[:, None]) & (rows < seen.last[:, None])
    return np.where(inside, rows, len(rows))


def _logits(arrays: dict[str, Matrix], seen: Features, beside: Sequence[NDArray[np.intp]]) -> Matrix:
    """The logit of each token."""
    embedded = [
        arrays[name].take(row, axis=0)
        for name, row in zip(("words", "shapes", "suffixes"), seen.numbers, strict=True)
    ]
    h = np.concatenate([*embedded, seen.standing], axis=1)
    for layer in (1, 2, 3):
        x = _convolve(h, arrays[f"w{layer}"], arrays[f"b{layer}"], beside[layer - 1])
        np.maximum(x, 0.0, out=x)
        h = x if layer == 1 else h + x
    return _convolve(h, arrays["w4"], arrays["b4"], beside[3])[:, 0]


def _convolve(x: Matrix, weights: Matrix, bias: Matrix, beside: NDArray[np.intp]) -> Matrix:
    """A convolution over rows; `weights` has one matrix per tap."""
    taps, width, _ = weights.shape
    padded = np.concatenate([x, np.zeros((1, width), dtype=np.float32)])
    wide = padded.take(beside, axis=0).reshape(len(x), taps * width)
    result: Matrix = wide @ weights.reshape(taps * width, -1)
    result += bias
    return result


@cache
def network() -> _Network:
    """Return the network that ships."""
    try:
        with (resources.files(__package__) / "data" / "clauses.npz").open("rb") as file:
            data = np.load(file, allow_pickle=False)
            threshold = float(data["threshold"])
            return _Network(
                Vocabulary(str(data["vocabulary"]).split("\n"), str(data["endings"]).split("\n")),
                _arrays(data),
                math.log(threshold / (1 - threshold)),
            )
    except DAMAGE as error:
        raise DataError("the data file clauses.npz is missing or damaged: reinstall storycompare") from error


def _arrays(data: Mapping[str, Matrix]) -> Arrays:
    """The arrays of the network: of half precision those of which it needs a few rows, else in full."""
    names = ("words", "shapes", "suffixes", *(f"{kind}{layer}" for kind in "wb" for layer in (1, 2, 3, 4)))
    found = {name: data[name] for name in names}
    return {name: a if name == "words" else a.astype(np.float32, order="C") for name, a in found.items()}


def clauses(text: str, sentences: Sequence[Span]) -> list[list[Span]]:
    """Return the spans of the facts of each sentence; they cover it but for white space between them."""
    found = [tokens(sentence.of(text)) for sentence in sentences]
    places = [gaps(row) for row in found]
    several = [k for k, row in enumerate(places) if row]
    if not several:
        return [[sentence.trimmed(text)] for sentence in sentences]
    known = network()
    likely: list[list[tuple[float, int]]] = [[] for _ in found]
    for k, row in zip(several, known.logits([found[k] for k in several]), strict=True):
        logits = zip(row[places[k]].tolist(), places[k], strict=True)
        likely[k] = [(logit, found[k][i].start) for logit, i in logits if logit >= known.level - _DOUBT]
    return [parted(text, *pair, known.level) for pair in zip(sentences, likely, strict=True)]
