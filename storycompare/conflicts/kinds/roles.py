"""Who did what to whom: "Israel attacked Iran", "Iran attacked Israel"; and which way: "from Vell to Harrow"."""

from __future__ import annotations

from ...article import Span
from ...language.deeds import ROUTE, Deed, deeds
from ..details import Compared, Kind, Side, Told, contrast

__all__ = ["ROLES"]


def _deeds(side: Side) -> list[Deed]:
    return deeds(side.reading.words, side.reading.names)


def _compatible(x: Deed, y: Deed) -> bool | None:
    if x.verb != y.verb or {x.doer, x.sufferer} != {y.doer, y.sufferer}:
        return None
    return x.doer == y.doer


def _told(pair: Compared, x: Deed, y: Deed) -> Told:
    a, b = Span(x.start, x.end), Span(y.start, y.end)
    either = f"{x.doer} or {x.sufferer}"
    if x.verb == ROUTE:
        return Told("place", a, b, contrast(pair, a, b), 1.0, subject=f"which way, from {either}")
    return Told("attribution", a, b, contrast(pair, a, b), 1.0, subject=f"who did it to whom, {either}")


ROLES = Kind("role", _deeds, _compatible, _told)
