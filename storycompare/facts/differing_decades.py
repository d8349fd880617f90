"""Decades of one fact that cannot both be right: "in the 1970s", "in the early 1990s"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from ..article import Span
from .compared import REMEMBERED, Compared, Detail, contrast, likeness

if TYPE_CHECKING:
    from ..language.analysis import Analysis

__all__ = ["differing_decades"]

# As for dates that stand elsewhere in the sentences than the matched mentions.
_SURE, _ALIKE = 0.5, 0.5
_DECADE = re.compile(r"\b(?:(?:early|mid|late)[- ])?(?P<decade>(?:1[89]|20)\d0) ?'?s\b", re.IGNORECASE)


def differing_decades(pair: Compared) -> list[Detail]:
    """Return the decades that are told of the same thing, if the two sentences have none in common."""
    left, right = (_decades(side.analysis, side.number) for side in (pair.a, pair.b))
    if not left or not right or left.keys() & right.keys():
        return []
    if not pair.sure(_SURE):
        return []
    near = {(a, b): likeness(pair, a, b) for a in left.values() for b in right.values()}
    one, other = max(near, key=lambda spans: near[spans])
    if near[one, other] < _ALIKE and not pair.alone:
        return []
    return [Detail("date", one, other, contrast(pair, one, other))]


@lru_cache(maxsize=REMEMBERED)
def _decades(analysis: Analysis, number: int) -> dict[str, Span]:
    """The decades of a sentence by their first year."""
    reading = analysis.readings[number]
    text = reading.sentence.of(analysis.article.text).translate({0x2019: "'"})
    first = reading.sentence.start
    return {m["decade"]: Span(first + m.start(), first + m.end()) for m in _DECADE.finditer(text)}
