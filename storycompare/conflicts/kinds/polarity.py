"""One source says it, the other denies it or says the opposite."""

from __future__ import annotations

import re
from functools import lru_cache

from ...article import Span
from ...language.polarity import Polar, opposites, polar_words
from ..details import Compared, Kind, Side, Told, contrast
from .absence import lacking

__all__ = ["POLARITY", "denies"]

_WITHOUT = re.compile(r"\bwithout\b")


def _polar(side: Side) -> list[Polar]:
    reading = side.reading
    return polar_words(side.folded, reading.sentence, reading.words, reading.quotations, reading.names)


def denies(side: Side, part: Span) -> bool:
    """Tell whether a part of a sentence says that something is not so, outside quotations; twice is not at all."""
    denied = [word.start for word in _polar(side) if word.denied]
    without = [m.start() for m in _WITHOUT.finditer(side.folded, part.start, part.end)]
    quoted = side.reading.quotations
    said = [
        at for at in (*denied, *without, *lacking(side)) if not any(q.start <= at < q.end for q in quoted)
    ]
    return sum(part.start <= at < part.end for at in said) % 2 == 1


@lru_cache(maxsize=50_000)
def _topics(word: str) -> tuple[str, ...]:
    """A word, and each pair of opposites that it is one of."""
    return word, *(" ".join(sorted((word, other))) for other in opposites().get(word, ()))


def _compatible(x: Polar, y: Polar) -> bool | None:
    if x.quoted and y.quoted:
        return None  # what differs in one utterance is its wording
    if x.of_nothing != y.of_nothing or {x.form, y.form} == {"noun", "to"}:
        return None  # nobody is told not to do what a visit is
    if x.word == y.word:
        if x.denied != y.denied and (x.tried or y.tried):
            return None
        return x.denied == y.denied
    if y.word in opposites().get(x.word, ()):
        if x.who and y.who and x.who.split()[-1] != y.who.split()[-1]:
            return None  # one side won and the other lost
        return x.denied != y.denied
    return None


def _told(pair: Compared, x: Polar, y: Polar) -> Told:
    a, b = Span(x.start, x.end), Span(y.start, y.end)
    return Told("denial", a, b, contrast(pair, a, b), float(x.word == y.word))


POLARITY = Kind("denial", _polar, _compatible, _told, lambda polar: _topics(polar.word))
