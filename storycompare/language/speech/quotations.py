"""Quotations: the words between marks, with those of a transcript, and which of them somebody says."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from ...article import Paragraph, Quotation, Span
from ..tables import word_groups
from ..words import is_function_word, spelt
from .marks import between_marks
from .transcripts import transcript

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["is_called", "quotations"]

# Fewer words than this between marks are a scare quote or a title unless somebody is said to say them.
_SPEECH_WORDS = 3
_LONGEST_TITLE = 120
_TITLE_WORDS = 7
_NAME_WORDS = 6
_AUDIENCE = 2
# So many characters before a mark are read for what it names.
_NEAR = 60


@cache
def _groups() -> dict[str, frozenset[str]]:
    return word_groups("called")


def quotations(text: str, blocks: Sequence[Paragraph]) -> list[Quotation]:
    """Return all quotations in order; only those of a transcript have their speakers already."""
    pairs = between_marks(text, blocks)
    told = transcript(text, blocks, pairs)
    spans = sorted(told, key=lambda q: q.start)
    kept = []
    place = 0
    for outer, inner in pairs:
        while place < len(spans) and spans[place].end <= outer.start:
            place += 1
        if place == len(spans) or outer.end <= spans[place].start:
            kept.append(_judged(text, Quotation(outer.start, outer.end, inner, False, None)))
    return sorted([*kept, *told], key=lambda q: q.start)


def _judged(text: str, quotation: Quotation) -> Quotation:
    return replace(quotation, speech=not is_called(text, quotation) and _is_speech(text, quotation.inner))


def _is_speech(text: str, inner: Span) -> bool:
    quoted = inner.of(text)
    if sum(part[0].isalnum() for part in quoted.split(maxsplit=2 * _TITLE_WORDS)) > _TITLE_WORDS:
        return True
    found = spelt(quoted)
    if not found:
        return False
    ended = quoted.rstrip()[-1:]
    if len(found) >= _SPEECH_WORDS:
        content = [w for w in found if not is_function_word(w)]
        title = (
            len(found) <= _TITLE_WORDS
            and bool(content)
            and all(w[:1].isupper() or w.isdigit() for w in content)
        )
        return not title or (ended in ",.!?" and not found[-1][:1].isupper())
    return ended != "" and ended in ",!?."  # “Yes,” Barr said.


def is_called(text: str, quotation: Quotation) -> bool:
    """Tell whether the words are a nickname or the title of a work: the name “Tubby”, the film “It Rains Again”."""
    before = text[max(0, quotation.start - _NEAR) : quotation.start]
    row = before.lower().split()
    if not row or before[-1] not in " ,:":
        return False
    last = row[-1].rstrip(":,")
    inner = quotation.inner.of(text)[:_LONGEST_TITLE]
    count = len(inner.split())
    if count <= _NAME_WORDS:
        in_capitals = _is_in_capitals(inner)
        if last in _groups()["name"] and (in_capitals or inner[:1].isupper()):
            return True
        if in_capitals and _names_one(row):
            return True
    work = last in _groups()["work"] and not row[-1].endswith(":")
    return work and inner[:1].isupper() and count <= 2 * _NAME_WORDS


def _is_in_capitals(inner: str) -> bool:
    """Tell whether every word of content has a capital: “the Baker”."""
    content = [w for w in spelt(inner) if not is_function_word(w)]
    return bool(content) and all(w[:1].isupper() or w[:1].isdigit() for w in content)


def _names_one(row: Sequence[str]) -> bool:
    """Tell whether the words before a mark give somebody a name: "friends call her", "better known to fans as"."""
    groups = _groups()
    linked = False
    others = _AUDIENCE if row[-1] == "as" else 0  # known to the police as
    for word in reversed(row):
        if word in groups["naming"]:
            return linked or word.startswith(("call", "dub", "nickname", "style"))
        if linked and word in groups["name"]:
            return True
        if word not in groups["between"]:
            others -= 1
        if others < 0:
            return False
        linked = True
    return False
