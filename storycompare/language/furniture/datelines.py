"""Datelines: the place, the date and the agency before the first sentence of a report, "HARROW, March 3 (AP) — "."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..words import DASH, fold
from .agencies import starts_with_agency
from .finite_verbs import has_headline_verb, has_verb
from .stamps import is_day, is_month, is_stamp

if TYPE_CHECKING:
    from ...article import Span

__all__ = ["dateline"]

_LONGEST = 120
_SIGN = re.compile(r"(?<!-)(?:(?<=\))\.)? ?-{1,3}\s+(?=\S)|:\s+(?=\S)|(?<=\)) ?(?=[A-Z\"])|" + DASH + "+")
_SOME = re.compile("[-:)" + DASH + "]")
_MARK = re.compile(r"\(([^()]{2,42})\)")
_PLACE_WORDS = 4
_STATE_WORDS = 3
_FEWEST_CAPITALS = 3  # "TV: " and "Q: " are no places
_SEGMENTS = 5


def dateline(text: str, block: Span) -> int:
    """Return where the sentence after a dateline begins, or `block.start` if there is no dateline."""
    whole = fold(text[block.start : block.end])
    start = whole[:_LONGEST]
    if not _SOME.search(start):
        return block.start
    for sign in _SIGN.finditer(start):
        rest = whole[sign.end() : sign.end() + _LONGEST]
        if _is_dateline(start[: sign.start()].strip(), rest, sign.group().strip()):
            return block.start + sign.end()
    return block.start


def _is_dateline(head: str, rest: str, sign: str) -> bool:
    if not any(c.islower() for c in rest):
        return False
    marks = _MARK.findall(head)
    agency = any(_is_agency(mark, "/,-& ") for mark in marks)
    if not sign and not agency:
        return False
    plain = _MARK.sub(",", head).strip(" ,.")
    if not plain:
        return agency
    if not marks and _is_agency(plain):
        return ":" not in sign
    segments = [part.strip() for part in plain.split(",") if part.strip()]
    if not segments or len(segments) > _SEGMENTS:
        return False
    place = _without_date(segments[0])
    others = [_without_date(part) for part in segments[1:]]
    if not place or not all(_is_place(part, _STATE_WORDS) for part in others if part):
        return False
    if not _is_place(place, _PLACE_WORDS):
        return False
    return agency or _is_capitals(place, alone=len(segments) == 1 and not marks)


def _is_agency(mark: str, more: str = "") -> bool:
    """Tell whether a text is an agency, or one with one of the signs `more` and other words behind it."""
    end = starts_with_agency(mark)
    return end > 0 and (end == len(mark) or mark[end] in more)


def _without_date(segment: str) -> str:
    """A segment without the date that ends it; "" for a date alone."""
    parts = segment.split()
    for k, part in enumerate(parts):
        dated = is_month(part) or part[0].isdigit() or is_day(part)
        if dated and (is_stamp(" ".join(parts[k:])) or (len(parts) == k + 1 and not k)):
            return " ".join(parts[:k])
    return segment


def _is_place(segment: str, most: int) -> bool:
    parts = segment.split()
    if not all(c.isalpha() or c in " './-" for c in segment):
        return False
    return len(parts) <= most and all(
        part[0].isupper() or part[0] == "'" or (part in ("of", "the", "and", "de", "la", "/"))
        for part in parts
    )


def _is_capitals(place: str, *, alone: bool) -> bool:
    """Tell whether a place is in capitals and no headline is: "FERRY SINKS - " has a verb."""
    first = place.split()[0]
    if place != place.upper() or len(first) < _FEWEST_CAPITALS or not first[0].isalpha():
        return False
    if is_month(first.title()) or is_day(first.title()):
        return False
    return not (alone and " " in place and (has_verb(place.lower()) or has_headline_verb(place + " x")))
