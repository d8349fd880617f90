"""Quotations: the words between marks, and those of a transcript, and which of them somebody says."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from ...article import Paragraph, Quotation, Span
from ..people import first_names
from ..tables import word_groups, word_list, word_table
from ..words import is_function_word, spelt
from .marks import between_marks

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["is_called", "quotations"]

# Fewer words than this between marks are a scare quote or a title unless somebody is said to say them.
_SPEECH_WORDS = 3
# MOE: The roof leaks.
_LABEL = re.compile(
    r"(?:[A-Z][\w.'’&-]{0,30}[ ]){0,3}[A-Z][\w.'’&-]{0,30}(?=(?: \([^()\n]{1,40}\)|, [^:.,\n]{1,40})?:\s)"
)
_BEHIND_LABEL = re.compile(r"(?: \([^()\n]{1,40}\)|, [^:.,\n]{1,40})?:\s+")
# The same inside a paragraph, in capitals.
_NEXT_LABEL = re.compile(r"(?<=[.?!…] )(?:[A-Z][A-Z.'’-]*[ ]){0,3}[A-Z][A-Z'’-]+(?=:\s)")
# Labels not in capitals make a transcript if there are so many lines of it, and somebody speaks twice.
_TRANSCRIPT_LINES = 3
_FEWEST_TURNS = 2
# A word in small letters at least so often is no name ("UPDATE:").
_COMMON = 0.5
_LONGEST_TITLE = 120
_TITLE_WORDS = 7
_HONORIFICS = frozenset("mr mrs ms dr prof sen rep gov gen judge".split())
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
    told = _transcript(text, blocks, pairs)
    spans = sorted(told, key=lambda q: q.start)
    kept = []
    place = 0
    for outer, inner in pairs:
        while place < len(spans) and spans[place].end <= outer.start:
            place += 1
        if place == len(spans) or outer.end <= spans[place].start:
            kept.append(_judged(text, Quotation(outer.start, outer.end, inner, False, None)))
    return sorted([*kept, *told], key=lambda q: q.start)


def _transcript(
    text: str, blocks: Sequence[Paragraph], pairs: Sequence[tuple[Span, Span]]
) -> list[Quotation]:
    """The lines of a transcript as quotations of the names before the colon."""
    labels = {number: m for number, b in enumerate(blocks) if (m := _LABEL.match(text, b.start, b.end))}
    if not labels:
        return []
    speaking = _speaking(Counter(match.group() for match in labels.values()))
    marked = {outer.start for outer, _ in pairs}
    found = []
    for number, match in labels.items():
        end = blocks[number].end
        ended = text[max(match.end(), end - 4) : end].rstrip("\"'”’)")[-1:]
        if match.group() not in speaking or not ended or ended not in ".?!…":
            continue
        turns = [match, *_NEXT_LABEL.finditer(text, match.end(), end)]
        for turn, following in itertools.zip_longest(turns, turns[1:]):
            stop = following.start() - 1 if following else end
            behind = _BEHIND_LABEL.match(text, turn.end(), stop)
            if behind and behind.end() < stop and behind.end() not in marked:
                inner = Span(behind.end(), stop)
                found.append(Quotation(inner.start, inner.end, inner, True, turn.group()))
    return found


def _speaking(labels: Counter[str]) -> set[str]:
    """Which labels name somebody: "MAYOR MOE", but not "UPDATE", "LONDON" or "Read More".

    One in capitals does alone; beside it "THE JUDGE" does too. Others do in a transcript: where many lines have
    labels and somebody speaks twice, or where two are full names, one with a known first name.
    """
    many = labels.total() >= _TRANSCRIPT_LINES and max(labels.values()) > 1
    named = {label for label in labels if _is_name(label)}
    persons = {label for label in named if many or label.isupper() or _has_first_name(label)}
    if not any(many or label.isupper() for label in persons) and labels.total() < _FEWEST_TURNS:
        return set()
    beside = {label for label in labels if label.isupper() and not _is_heading_label(label)}
    full = {label for label in named if len(label.split()) > 1}
    return persons | (beside | full if persons else set())


def _is_heading_label(label: str) -> bool:
    return label.title() in word_list("places") or label.lower().split()[-1] in _groups()["label"]


def _is_name(label: str) -> bool:
    names = [w for w in label.lower().split() if not _is_common(w.strip(".'’"))]
    return bool(names) and label.title() not in word_list("places")


def _has_first_name(label: str) -> bool:
    """Tell of "Ann Moe" and "Mr. Moe"."""
    first, *others = label.split()
    return bool(others) and (first in first_names() or first.lower().rstrip(".") in _HONORIFICS)


def _is_common(word: str) -> bool:
    common = word_table("lowercase").get(word, 0.0) >= _COMMON
    return common or len(word) < 2 or is_function_word(word) or word in _groups()["label"]


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
