"""Of whom a figure tells: the fate of those who are counted, and the person whose age it is."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from .dates.tense import is_past_verb
from .tables import word_groups
from .words import is_function_word, stem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..article import Figure, Name, Span

__all__ = ["aged", "counts_fates", "fate"]

# What ends a clause, and so many letters behind a count in which its fate is told, or before it.
_CLAUSE_END = re.compile(r"[,;:()\"]| (?:and|but|while|after|as|when|with) |\d")
_FATE_BEHIND, _FATE_BEFORE = 60, 30
# What may stand between somebody's name and age, and between an age and the name.
_NAME_AGE = re.compile(r",? ?\(?(?:an? |aged |age |who (?:is|was) |is |was |turned )?")
_AGE_NAME = re.compile(r"(?: [\w-]{2,20}){0,3} ")


def fate(folded: str, sentence: Span, figure: Figure) -> str:
    """Return what happened to those who are counted: by the words behind the count in its clause, or right before it."""
    if figure.unit:
        return ""
    behind = folded[figure.end : min(sentence.end, figure.end + _FATE_BEHIND)].lower()
    told = _fates(_CLAUSE_END.split(behind)[0])
    if told:
        return told[0]
    before = folded[max(sentence.start, figure.start - _FATE_BEFORE) : figure.start].lower()
    return next(reversed(_fates(_CLAUSE_END.split(before)[-1])), "")


def _fates(text: str) -> list[str]:
    known = _known_fates()
    return [known[word] for word in re.findall(r"[a-z]+", text) if word in known]


def counts_fates(figure: Figure) -> bool:
    """Tell whether what is counted happened to somebody: "two deaths", "no injuries"."""
    return figure.unit == "" and figure.counted in _stems_of_fates()


@cache
def _stems_of_fates() -> frozenset[str]:
    return frozenset(map(stem, _known_fates()))


@cache
def _known_fates() -> dict[str, str]:
    return {word: fate for fate, words in word_groups("fates").items() for word in words}


def aged(folded: str, people: Sequence[Name], age: Figure) -> Name | None:
    """Return the person whose name stands right before an age or right behind it: "Ann Moe, 21", "21-year-old Ann Moe"."""
    for name in people:
        if name.end < age.start and _NAME_AGE.fullmatch(folded[name.end : age.start]):
            return name
        between = folded[age.end : name.start]
        if (
            age.of(folded).endswith("old")
            and _AGE_NAME.fullmatch(between)
            and not any(is_function_word(w) or is_past_verb(w) for w in between.split())
        ):
            return name
    return None
