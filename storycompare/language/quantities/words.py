"""The words of quantities, as the data files list them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from ..tables import word_groups

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .tokens import Token

__all__ = ["NUMBER_WORDS", "among", "longest", "phrases", "values"]

_LONGEST = 4  # words of a phrase


@cache
def values(group: str) -> Mapping[str, float]:
    """Return the words of a group of data/numbers.txt with their values."""
    found = {}
    for line in word_groups("numbers")[group]:
        forms, value = line.split("=")
        found.update(dict.fromkeys(forms.split(), float(value)))
    return found


@cache
def among(group: str) -> frozenset[str]:
    """Return the words of a group of data/figures.txt."""
    return word_groups("figures")[group]


@cache
def phrases(name: str, groups: tuple[str, ...]) -> Mapping[str, str]:
    """Return the phrases of groups of a data file, each with its group."""
    return {phrase: group for group in groups for phrase in word_groups(name)[group]}


def longest(tokens: list[Token], i: int, known: Mapping[str, str]) -> tuple[str, int]:
    """Return the group of the longest known phrase that begins at a token, and the token behind it; "" if none does."""
    for size in range(_LONGEST, 0, -1):
        group = known.get(" ".join(token.low for token in tokens[i : i + size]))
        if group:
            return group, i + size
    return "", i


NUMBER_WORDS: Mapping[str, int] = {
    word: int(value) for group in ("small", "tens") for word, value in values(group).items()
}
