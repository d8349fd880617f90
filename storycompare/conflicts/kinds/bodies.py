"""Bodies of one sort with other names: the Harbor Police where the other side has the Airport Police."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

from rapidfuzz.distance import Levenshtein

from ...article import Span
from ...language.name_spellings import SPELLING, bare_words, initials, is_common
from ...language.people import is_title
from ..details import Compared, Kind, Side, Told, contrast

__all__ = ["BODIES"]


@dataclass(frozen=True, slots=True)
class _Body(Span):
    """The name of a body: the word for its sort, and the words before it that tell it from others."""

    sort: str
    own: tuple[str, ...]


def _bodies(side: Side) -> list[_Body]:
    found = []
    for name in side.reading.names:
        *before, sort = bare_words(name.of(side.text)) or ("",)
        own = tuple(word for word in before if word[0].isupper())
        titled = is_title(sort.lower()) and side.behind(name).startswith(". ")  # Republican Rep. Ann Moe
        if own and is_common(sort) and not titled:  # a committee, a hospital
            found.append(_Body(name.start, name.end, sort.lower(), own))
    return found


def _compatible(x: _Body, y: _Body) -> bool | None:
    if set(x.own) & set(y.own) or initials(x.own, y.own):
        return True
    return None if any(_alike(v, w) for v, w in product(x.own, y.own)) else False


def _alike(v: str, w: str) -> bool:
    """Tell whether two words may be one in two spellings or forms: Defence and Defense, Co-operation and Cooperation."""
    return Levenshtein.normalized_distance(v.lower(), w.lower()) <= SPELLING


def _told(pair: Compared, x: _Body, y: _Body) -> Told | None:
    """Say so if neither article has the words by which the other tells its body from others."""
    if all(map(pair.a.uses, y.own)) or all(map(pair.b.uses, x.own)):
        return None
    a, b = Span(x.start, x.end), Span(y.start, y.end)
    return Told("name", a, b, contrast(pair, a, b), 0.5)


BODIES = Kind("body", _bodies, _compatible, _told, lambda body: (body.sort,))
