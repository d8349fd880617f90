"""Who does what to whom, where two names stand on either side of a verb: "Israel attacked Iran".

No grammar is parsed. The name right before a verb does it, the one right behind it suffers it; a passive with "by"
exchanges the two. "From Vell to Harrow" leads from one to the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from ..article import Span
from .dates.tense import is_past_verb
from .people import last_name, titles
from .tables import word_list
from .words import is_function_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..article import Name
    from .words import Word

__all__ = ["ROUTE", "Deed", "deeds"]

_BE = frozenset("is are was were been being be".split())
# What may stand between a name and its verb, besides adverbs.
_HELPING = _BE | frozenset("has have had will would also not never then later again".split())
_BEFORE_NAME = frozenset("the a an his her its their former late".split())


ROUTE = "from"  # stands for the verb where somebody or something goes from one to the other


@dataclass(frozen=True, slots=True)
class Deed(Span):
    """From the first name to the second; `verb` is its stem, `doer` and `sufferer` are the last words of the names."""

    doer: str
    verb: str
    sufferer: str


def deeds(words: Sequence[Word], names: Sequence[Name]) -> list[Deed]:
    """Return what one name does to another in a sentence."""
    if len(names) < 2:
        return []
    found = []
    starts = {name.start: name for name in names}
    for before, first, k in _after_names(words, names):
        word = words[k]
        if word.text[0].isupper() or not _is_verb(word.text) or is_function_word(word.text):
            continue
        by = k + 1 < len(words) and words[k + 1].text == "by"
        behind = _behind(words, k + 1 + by, starts)
        if behind is None or any(w.text in _BE for w in words[first:k]) != by:
            continue  # "was" without "by" or "by" without "was": nobody is known to suffer it
        doer, sufferer = (behind, before) if by else (before, behind)
        found.append(Deed(before.start, behind.end, _last(doer), word.stem, _last(sufferer)))
    return [*found, *_routes(words, starts)]


def _routes(words: Sequence[Word], starts: dict[int, Name]) -> Iterator[Deed]:
    """Yield what leads from one name to another: "from Vell to Harrow"."""
    for k, (one, other) in enumerate(pairwise(words)):
        first = starts.get(other.start)
        if one.key != "from" or first is None:
            continue
        end = k + 1
        while end < len(words) and words[end].start < first.end:
            end += 1
        last = starts.get(words[end + 1].start) if end + 1 < len(words) else None
        if last is not None and words[end].key == "to":
            yield Deed(first.start, last.end, _last(first), ROUTE, _last(last))


def _after_names(words: Sequence[Word], names: Sequence[Name]) -> Iterator[tuple[Name, int, int]]:
    """Yield each name with the number of the word behind it, and of each that may be its verb."""
    ends = {name.end: name for name in names}
    for last, word in enumerate(words):
        name = ends.get(word.end)
        if name is None:
            continue
        for k in range(last + 1, len(words)):
            yield name, last + 1, k
            text = words[k].text
            if words[k].end in ends or (text not in _HELPING and not text.endswith("ly")):
                break


def _is_verb(word: str) -> bool:
    return is_past_verb(word) or word.endswith("s") or word in word_list("participles")


def _last(name: Name) -> str:
    return last_name(name.key)


def _behind(words: Sequence[Word], k: int, starts: dict[int, Name]) -> Name | None:
    for word in words[k:]:
        if word.start in starts:
            return starts[word.start]
        if word.text not in _BEFORE_NAME and word.text.lower() not in titles():
            return None
    return None
