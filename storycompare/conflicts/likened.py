"""Read two sentences once more with their details made alike, to hear whether all else tells of one thing.

A reader that sees "12 were hurt" beside "21 were hurt" may take them for two things because of the figures. So each
sentence is read with the detail of the other in it, and what it says then is no longer about the details.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..matching.reader import mention_logits
from ..matching.semantic import in_order, marked
from ..options import MarkedSentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..article import Span
    from ..options import Reader
    from .details import Compared, Side, Told

__all__ = ["Likened", "likened"]


class Likened(NamedTuple):
    """What a reader says of two sentences with their details made alike, in log-odds: the mean of both readings.

    `link` that they report a common fact, `mention` that the two mentions that hold the details report the same.
    """

    link: float
    mention: float


def likened(reader: Reader, found: Sequence[tuple[Compared, Told]]) -> list[Likened]:
    """Return what a reader says of each of some pairs of sentences with details that differ."""
    pairs = [both for pair, told in found for both in _made_alike(pair, told)]
    ordered = [in_order(*pair) for pair in pairs]
    read = reader.read(ordered) if ordered else []
    said: list[Likened] = []
    for k, (pair, order, logits) in enumerate(zip(pairs, ordered, read, strict=True)):
        compared, told = found[k // 2]
        matrix = mention_logits(logits.mentions, (len(order[0].mentions), len(order[1].mentions)))
        i, j = _place(compared.a, told.a), _place(compared.b, told.b)
        mention = logits.link if matrix is None else float((matrix if order == pair else matrix.T)[i, j])
        said.append(Likened(logits.link, mention))
    return [
        Likened((x.link + y.link) / 2, (x.mention + y.mention) / 2)
        for x, y in zip(said[::2], said[1::2], strict=True)
    ]


def _made_alike(
    pair: Compared, told: Told
) -> tuple[tuple[MarkedSentence, MarkedSentence], tuple[MarkedSentence, MarkedSentence]]:
    """Both sentences, once with the detail of the first in either and once with that of the second."""
    a, b = marked(pair.a.analysis, pair.a.number), marked(pair.b.analysis, pair.b.number)
    return (
        (a, _with(b, pair.b, told.b, told.a.of(pair.a.text))),
        (_with(a, pair.a, told.a, told.b.of(pair.b.text)), b),
    )


def _with(sentence: MarkedSentence, side: Side, detail: Span, other: str) -> MarkedSentence:
    """The sentence with another detail in the place of its own, and its mentions moved along."""
    first = side.reading.sentence.start
    start, end = max(0, detail.start - first), min(len(sentence.text), detail.end - first)
    moved = len(other) - (end - start)

    def place(at: int) -> int:
        if at <= start:
            return at
        return start + len(other) if at < end else at + moved

    mentions = tuple((place(low), place(high)) for low, high in sentence.mentions)
    return MarkedSentence(sentence.text[:start] + other + sentence.text[end:], mentions)


def _place(side: Side, detail: Span) -> int:
    """The place of the mention that holds a detail among those of its sentence."""
    return side.reading.mentions.index(side.holder(detail))
