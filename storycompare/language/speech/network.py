"""Who says each word: a small network over the words of a paragraph.

Dilated convolutions (Yu and Koltun 2016) over embedded words, what the rules found, names and quotation marks give for
each word the probability that it is said, that it tells who says something, and that it tells that something is said;
a pointer (Vinyals, Fortunato and Jaitly 2015) goes from each word that is said to the words that name its speaker. It
is trained by training/attribution.py, ships as data (`data/attribution.npz`) and runs on numpy.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from ...errors import DataError
from ..clauses import Vocabulary, tokens
from ..people import titles
from ..tables import DAMAGE
from .verbs import speech_verbs

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from ...article import Name, Quotation, Span
    from .attribution import Attribution

    Matrix = NDArray[np.floating[Any]]
    Numbers = NDArray[np.integer[Any]]

__all__ = ["MEANING_SCALE", "NAME_KINDS", "REACH", "Read", "Row", "Seen", "read", "seen_by_network"]

_LONGEST = 160  # tokens of a row: a longer paragraph is read in several
_FAR = 24  # tokens from the edge of a sentence beyond which more make no difference
REACH = 64  # tokens between a word and its speaker beyond which more make no difference
NAME_KINDS = ("person", "organisation", "place", "other")
MEANING_SCALE = 120.0  # of the numbers of one byte that tell a meaning
_WIDEST = 5.0  # standard deviations of a sign beyond which more make no difference
_AT_ONCE = 4000  # tokens that are read at once


class Row(NamedTuple):
    """The tokens of a paragraph, or of a stretch of one: the first, and the one behind the last."""

    begin: int
    end: int


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """All tokens of an article and what the network sees of them, row by row."""

    places: list[int]  # where they begin; what is asked one by one is found faster in a list
    starts: Numbers
    ends: Numbers
    words: list[str]
    kinds: Numbers  # of lexicon and of name, a column each
    marks: Matrix  # quoted, from the start, from the end, verb of a rule, speaker of a rule
    rows: list[Row]

    def inside(self, span: Span) -> slice:
        """The tokens that begin in a span."""
        first = bisect_left(self.places, span.start)
        return slice(first, bisect_left(self.places, span.end, first))


class _Lexicon(dict[str, int]):
    """What the word lists know of a word: a verb of saying, one that is so beside a quotation only, a title, or nothing."""

    _MOST = 50_000

    def __missing__(self, word: str) -> int:
        low = word.lower()
        verb = speech_verbs().get(low)
        kind = 3 if low in titles() else 0
        if verb:
            kind = 2 if verb.ordinary else 1
        if len(self) < self._MOST:
            self[word] = kind
        return kind


_LEXICON = _Lexicon()


def seen_by_network(
    text: str,
    blocks: Sequence[Sequence[Span]],
    quotations: Sequence[Quotation],
    said: Iterable[Attribution],
    names: Iterable[Name],
) -> Seen:
    """Return the tokens of the sentences of an article; `blocks` has a list of sentences per paragraph."""
    starts: list[int] = []
    ends: list[int] = []
    words: list[str] = []
    lengths: list[int] = []
    rows: list[Row] = []
    for block in blocks:
        begin = len(starts)
        for span in block:
            found = tokens(span.of(text))
            if len(starts) > begin and len(starts) + len(found) - begin > _LONGEST:
                rows.append(Row(begin, len(starts)))
                begin = len(starts)
            starts += [span.start + token.start for token in found]
            ends += [span.start + token.end for token in found]
            words += [token.text for token in found]
            lengths.append(len(found))
            while len(starts) - begin > _LONGEST:  # a sentence without end
                rows.append(Row(begin, begin + _LONGEST))
                begin += _LONGEST
        if len(starts) > begin:
            rows.append(Row(begin, len(starts)))
    total = len(starts)
    count = np.array(lengths, dtype=np.intp)
    last = count.cumsum()
    place = np.arange(total)
    marks = np.zeros((total, 5), dtype=np.float32)
    marks[:, 1] = np.minimum(place - (last - count).repeat(count), _FAR) / _FAR
    marks[:, 2] = np.minimum(last.repeat(count) - place, _FAR) / _FAR
    kinds = np.zeros((total, 2), dtype=np.intp)
    kinds[:, 0] = list(map(_LEXICON.__getitem__, words))
    made = Seen(
        starts, np.array(starts, dtype=np.intp), np.array(ends, dtype=np.intp), words, kinds, marks, rows
    )
    for name in names:
        kinds[made.inside(name), 1] = 1 + NAME_KINDS.index(name.kind)
    for quotation in quotations:
        marks[made.inside(quotation), 0] = 1.0
    for attribution in said:
        marks[made.inside(attribution.verb), 3] = 1.0
        marks[made.inside(attribution.speaker), 4] = 1.0
    return made


@dataclass(frozen=True, slots=True, eq=False)
class Read:
    """What the network tells of each token: that it is said, of the cue, of a source (0 to 1), and the pointer's states."""

    tags: Matrix  # n x 3
    said: Matrix  # n x d
    source: Matrix  # n x d
    arrays: dict[str, Matrix]

    def pointed(self, words: Numbers, sources: Numbers, rows: Numbers) -> Matrix:
        """For each of some words the probability of each of some others to name who says it; the last is nobody.

        `rows` has the row of each token: a word points inside its own.
        """
        scores = np.empty((len(words), len(sources) + 1), dtype=np.float32)
        scores[:, :-1] = self.said[words] @ self.source[sources].T
        away = sources[None, :] - words[:, None]
        scores[:, :-1] += self.arrays["far"][np.clip(away, -REACH, REACH) + REACH]
        scores[:, :-1][rows[sources][None, :] != rows[words][:, None]] = -np.inf
        scores[:, -1] = self.arrays["nobody"][0]
        scores -= scores.max(axis=1, keepdims=True)
        np.exp(scores, out=scores)
        scores /= scores.sum(axis=1, keepdims=True)
        return scores

    def judged(self, signs: Matrix) -> Matrix:
        """The probability of each stretch to be said, by what tells of it; a network of one hidden layer."""
        x = np.clip((signs - self.arrays["judge.mean"]) / self.arrays["judge.scale"], -_WIDEST, _WIDEST)
        h = np.maximum(x @ self.arrays["judge.w0"] + self.arrays["judge.b0"], 0.0)
        result: Matrix = 1 / (1 + np.exp(-(h @ self.arrays["judge.w1"] + self.arrays["judge.b1"])))
        return result


@dataclass(frozen=True)
class _Network:
    vocabulary: Vocabulary
    arrays: dict[str, Matrix]
    dilations: tuple[int, ...]

    def states(self, seen: Seen, rows: Sequence[Row]) -> Matrix:
        """The last hidden state of each token of some rows that follow each other; rows do not see each other."""
        cut = slice(rows[0].begin, rows[-1].end)
        word, shape, ending = self.vocabulary.numbers(seen.words[cut])
        # The rarer words are unknown but for what they mean.
        own = np.where(word < len(self.arrays["table0"]), word, 1)
        ids = (own, shape, ending, *seen.kinds[cut].T)
        embedded = [self.arrays[f"table{k}"].take(column, axis=0) for k, column in enumerate(ids)]
        x = np.concatenate([*embedded, self.arrays["meanings"].take(word, axis=0), seen.marks[cut]], axis=1)
        # One row more than there are tokens: what stands beside the edge of a row is nothing.
        h = np.zeros((len(word) + 1, self.arrays["b0"].shape[0]), dtype=np.float32)
        np.maximum(x @ self.arrays["w0"] + self.arrays["b0"], 0.0, out=h[:-1])
        first, last = _edges(rows)
        for k, dilation in enumerate(self.dilations, start=1):
            x = h.take(_beside(first, last, dilation), axis=0).reshape(len(word), -1) @ self.arrays[f"w{k}"]
            x += self.arrays[f"b{k}"]
            h[:-1] += np.maximum(x, 0.0, out=x)
        return h[:-1]


def _edges(rows: Sequence[Row]) -> tuple[Numbers, Numbers]:
    """The first token of the row of each token, and the one behind its last, counted from the first row's."""
    lengths = [end - begin for begin, end in rows]
    first, last = (np.array(column) - rows[0].begin for column in zip(*rows, strict=True))
    return first.repeat(lengths), last.repeat(lengths)


def _beside(first: Numbers, last: Numbers, dilation: int) -> Numbers:
    """The token so far before each, itself, and the one so far behind; the number behind the last for one outside its row."""
    place = np.arange(len(first))
    found = np.empty((len(first), 3), dtype=np.intp)
    found[:, 0], found[:, 1], found[:, 2] = place - dilation, place, place + dilation
    found[found[:, 0] < first, 0] = len(first)
    found[found[:, 2] >= last, 2] = len(first)
    return found


def read(seen: Seen) -> Read:
    """Return what the network tells of an article."""
    network = _network()
    arrays = network.arrays
    pieces = (list(piece) for _, piece in itertools.groupby(seen.rows, key=lambda row: row.begin // _AT_ONCE))
    states = [network.states(seen, rows) for rows in pieces]
    h = np.concatenate(states) if states else np.zeros((0, len(arrays["w.tags"])), dtype=np.float32)
    return Read(
        1 / (1 + np.exp(-(h @ arrays["w.tags"] + arrays["b.tags"]))),
        h @ arrays["w.said"] + arrays["b.said"],
        h @ arrays["w.source"] + arrays["b.source"],
        arrays,
    )


@cache
def _network() -> _Network:
    try:
        with (resources.files("storycompare.language") / "data" / "attribution.npz").open("rb") as file:
            data = np.load(file, allow_pickle=False)
            told = {"vocabulary", "endings", "dilations"}
            arrays = {name: data[name].astype(np.float32) for name in data.files if name not in told}
            arrays["meanings"] /= MEANING_SCALE
            return _Network(
                Vocabulary(str(data["vocabulary"]).split("\n"), str(data["endings"]).split("\n")),
                arrays,
                tuple(int(dilation) for dilation in data["dilations"]),
            )
    except DAMAGE as error:
        raise DataError(
            "the data file attribution.npz is missing or damaged: reinstall storycompare"
        ) from error
