"""Which words differ between two wordings, grouped into phrases a person can read.

difflib compares words, not characters; quotation marks, dashes, other punctuation, white space and case are
no differences. Single function words between two differing words join them to one phrase.
"""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from ..article import Span
from ..language.words import Word, fold, is_function_word, words

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Piece", "differing", "pieces"]

# An equal run of at most this many words that are all function words does not break a phrase.
_BRIDGE = 2


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that is, or is not, in the other wording."""

    text: str
    differs: bool


def _plain(found: Sequence[Word]) -> list[str]:
    return [fold(word.text).lower().replace(".", "") for word in found]


def differing(text: str, others: Sequence[str]) -> list[Span]:
    """Return the phrases of `text` that are in none of `others`, which are read as one text."""
    mine = words(text)
    theirs = [word for other in others for word in words(other)]
    if not mine or not theirs:
        return [Span(0, len(text))] if mine else []
    matcher = SequenceMatcher(None, _plain(mine), _plain(theirs), autojunk=False)
    changed = [True] * len(mine)
    for block in matcher.get_matching_blocks():
        changed[block.a : block.a + block.size] = [False] * block.size
    # Reordered words are not edits: a word that the other wording has elsewhere keeps its place.
    known = {word.stem for word in theirs if word.stem}
    changed = [
        flag and not (word.stem in known if word.stem else True)
        for flag, word in zip(changed, mine, strict=True)
    ]
    return [Span(mine[a].start, mine[b - 1].end) for a, b in _phrases(changed, mine)]


def _phrases(changed: list[bool], found: Sequence[Word]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    k = 0
    while k < len(changed):
        if not changed[k]:
            k += 1
            continue
        start = k
        while k < len(changed) and changed[k]:
            k += 1
        if runs:
            between = found[runs[-1][1] : start]
            if len(between) <= _BRIDGE and all(is_function_word(word.text) for word in between):
                start = runs.pop()[0]
        runs.append((start, k))
    return runs


def pieces(text: str, others: Sequence[str]) -> list[Piece]:
    """Return `text` cut into pieces that are in the other wordings or not; joined they are `text`."""
    cut: list[Piece] = []
    position = 0
    for span in differing(text, others):
        if span.start > position:
            cut.append(Piece(text[position : span.start], False))
        cut.append(Piece(span.of(text), True))
        position = span.end
    if position < len(text):
        cut.append(Piece(text[position:], False))
    return cut
