"""Quotations: the words between marks, and those of a transcript, and which of them somebody says."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from ..article import Paragraph, Quotation, Span
from .marks import between_marks
from .tables import word_groups, word_list, word_table
from .words import is_function_word, words

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
# A word in small letters at least so often is no name ("UPDATE:").
_COMMON = 0.5
_LONGEST_TITLE = 120
_WORD_BEFORE = re.compile(r"([\w-]{1,40})[ ,:]{1,2}$")


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
    counts = Counter(match.group() for match in labels.values())
    many = len(labels) >= _TRANSCRIPT_LINES and max(counts.values()) > 1
    marked = {outer.start for outer, _ in pairs}
    found = []
    for number, match in labels.items():
        end = blocks[number].end
        ended = text[max(match.end(), end - 4) : end].rstrip("\"'”’)")[-1:]
        if not _is_speaker(match.group(), many) or not ended or ended not in ".?!…":
            continue
        turns = [match, *_NEXT_LABEL.finditer(text, match.end(), end)]
        for turn, following in itertools.zip_longest(turns, turns[1:]):
            stop = following.start() - 1 if following else end
            behind = _BEHIND_LABEL.match(text, turn.end(), stop)
            if behind and behind.end() < stop and behind.end() not in marked:
                inner = Span(behind.end(), stop)
                found.append(Quotation(inner.start, inner.end, inner, True, turn.group()))
    return found


def _is_speaker(label: str, many: bool) -> bool:
    """Tell whether the words before a colon name somebody: "MAYOR MOE", but not "UPDATE", "LONDON" or "Read More"."""
    names = [w for w in label.lower().split() if not _is_common(w.strip(".'’"))]
    return bool(names) and label.title() not in word_list("places") and (many or label.isupper())


def _is_common(word: str) -> bool:
    common = word_table("lowercase").get(word, 0.0) >= _COMMON
    return common or len(word) < 2 or is_function_word(word) or word in _groups()["label"]


def _judged(text: str, quotation: Quotation) -> Quotation:
    return replace(quotation, speech=not is_called(text, quotation) and _is_speech(text, quotation.inner))


def _is_speech(text: str, inner: Span) -> bool:
    found = words(inner.of(text))
    if not found:
        return False
    ended = inner.of(text).rstrip()[-1:]
    if len(found) >= _SPEECH_WORDS:
        content = [w for w in found if not is_function_word(w.text)]
        title = (
            len(found) <= 7
            and bool(content)
            and all(w.text[:1].isupper() or w.text.isdigit() for w in content)
        )
        return not title or (ended in ",.!?" and not found[-1].text[:1].isupper())
    return ended != "" and ended in ",!?."  # “Yes,” Barr said.


def is_called(text: str, quotation: Quotation) -> bool:
    """Tell whether the words are a nickname or the title of a work: the name “Tubby”, the film “It Rains Again”."""
    before = _WORD_BEFORE.search(text, max(0, quotation.start - 24), quotation.start)
    word = before[1].lower() if before else ""
    inner = quotation.inner.of(text)[:_LONGEST_TITLE]
    capital, count = inner[:1].isupper(), len(inner.split())
    if word in _groups()["name"] or (word == "as" and _known_as(text, quotation)):
        return capital and count <= 6
    return (
        word in _groups()["work"] and capital and count <= 12 and before is not None and ":" not in before[0]
    )


def _known_as(text: str, quotation: Quotation) -> bool:
    return (
        text[max(0, quotation.start - 30) : quotation.start]
        .lower()
        .rstrip()
        .endswith(("known as", "billed as"))
    )
