"""Which words differ between two wordings, grouped into phrases a person can read.

difflib compares the keys of tokens (see `wording`), which are equal for what is the same in another spelling; what is
returned are spans of the text. A word that the other wording has in another place is no difference, unless it is
telling: a number, a negation, "before", "may", or a name that has changed places with another. Words of grammar are none
by themselves; they join differing words to one phrase.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from ..article import Span
from ..language.people import first_names
from ..language.tables import word_groups
from ..language.words import fold
from .exchanges import mark_exchanges
from .faced import Side, beside, elsewhere, face, facing, governs, is_telling, neighbour
from .wording import Token, closed_up, listed, telling_group, tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

__all__ = ["Piece", "differing", "nearest", "pieces"]

# An unmarked run of at most this many words of grammar does not break a phrase.
_BRIDGE = 2
# Tokens of both wordings beyond which no sentence of news goes: what has changed places in them is not looked for.
_LONGEST = 1000
# Places of one word in the other wording that are looked at.
_PLACES = 3
# No phrase goes on over these: brackets, quotation marks, the end of a clause or a line.
_BREAK = re.compile(r"[()\[\]{}<>\";:!?\n]|&quot;|\.\s|\s-\s")
# What may be a mere addition although it is telling: how many, how much and where to.
_MAY_BE_ADDED = ("", "amount", "direction")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that is, or is not, in the other wording.

    `added` is set if it differs and the other wording has nothing of its own in its place.
    """

    text: str
    differs: bool
    added: bool = False


def differing(text: str, others: Sequence[str]) -> list[Span]:
    """Return the phrases of `text` that are in none of `others`, which are read as one text."""
    return [span for span, _ in _phrases(text, "\n".join(others))]


def pieces(text: str, others: Iterable[str], also: Iterable[str] = ()) -> tuple[Piece, ...]:
    """Return `text` cut into pieces that are in the other wordings or not; joined they are `text`.

    `others` are read as one text. A word of content that one of the texts in `also` has is not marked either.
    """
    return _pieces(text, "\n".join(dict.fromkeys(others)), "\n".join(dict.fromkeys(also)))


def nearest(text: str, others: Sequence[Sequence[str]]) -> Sequence[str]:
    """Return the one of several wordings, each of one or more texts, that has most words in common with `text`."""
    return (
        others[0] if len(others) == 1 else max(others, key=lambda texts: _in_common(text, "\n".join(texts)))
    )


@lru_cache(maxsize=4096)
def _in_common(text: str, other: str) -> float:
    """The share of the words of both texts that are in both (Dice 1945), 1 for the same text."""
    one, two = (
        Counter(token.key for token in tokens(side) if token.kind != "calm") for side in (text, other)
    )
    return 2 * (one & two).total() / max(1, one.total() + two.total())


@lru_cache(maxsize=4096)
def _pieces(text: str, other: str, also: str) -> tuple[Piece, ...]:
    cut: list[Piece] = []
    position = 0
    for span, added in _phrases(text, other, also):
        if span.start > position:
            cut.append(Piece(text[position : span.start], False))
        cut.append(Piece(span.of(text), True, added))
        position = span.end
    if position < len(text):
        cut.append(Piece(text[position:], False))
    return tuple(cut)


def _phrases(text: str, other: str, also: str = "") -> list[tuple[Span, bool]]:
    """The differing phrases of a text, and whether each is only added to the other."""
    if text in other.split("\n"):
        return []
    mine, theirs = tokens(text), tokens(other)
    mine, theirs = closed_up(mine, theirs), closed_up(theirs, mine)
    if not mine or not theirs:
        return [(Span(0, len(text)), True)] if mine else []
    here, there = face(mine, theirs)
    _mark(here, there, frozenset(token.key for token in tokens(also)))
    _mark(there, here, frozenset())
    if len(mine) + len(theirs) <= _LONGEST:
        mark_exchanges(here, there)
    _mark_whole(here, there)
    _mark_whole(there, here)
    return _joined(text, here, there)


def _mark(here: Side, there: Side, known: frozenset[str]) -> None:
    """Mark the tokens that the other side has nowhere, and the telling ones that it has elsewhere with another meaning."""
    for k, token in enumerate(here.tokens):
        if here.partners[k] >= 0 or token.kind not in ("content", "telling"):
            continue
        if token.amount:  # of numbers it matters in what order they stand: see below
            here.differs[k] = not elsewhere(token, there)
        elif is_telling(token, here, there):
            here.differs[k] = not any(_moved(here, k, there, j) for j in elsewhere(token, there))
        else:
            here.differs[k] = token.key not in there.keys and token.key not in known


def _moved(here: Side, i: int, there: Side, j: int) -> bool:
    """Tell whether a token stands elsewhere beside the same word, so that it says the same of it."""
    return any(
        (mine := neighbour(here, i, step)) is not None and mine == neighbour(there, j, step)
        for step in (1, -1)
    )


def _mark_whole(here: Side, there: Side) -> None:
    """Let no mark split a contraction, a hyphened word or a name."""
    marked = list(here.differs)
    for places in _together(here.tokens, lambda token: token.unit):
        ends = Counter(here.tokens[k].end for k in places if marked[k])
        if ends:
            for k in places:
                here.differs[k] = True
                if ends[here.tokens[k].end] > marked[k]:  # can't, can
                    for j in _same_place(here, k, there):
                        there.differs[j] = True
    named = [[there.tokens[j] for j in name] for name in _together(there.tokens, lambda token: token.name)]
    for places in _together(here.tokens, lambda token: token.name):
        if any(here.differs[k] for k in places) or _is_another(here, there, places, named):
            longer = _is_only_longer(here, there, places)
            for k in places:
                here.differs[k] = not longer


def _same_place(here: Side, k: int, there: Side) -> list[int]:
    """Where the other side has the same word as a token, in its place."""
    if here.partners[k] >= 0:
        return [here.partners[k]]
    return [j for j in facing(here, there, k, k) if there.tokens[j].key == here.tokens[k].key][:1]


def _together(made: Sequence[Token], of: Callable[[Token], int]) -> list[list[int]]:
    """The places of the tokens of each group of several."""
    groups: dict[int, list[int]] = {}
    for k, token in enumerate(made):
        groups.setdefault(of(token), []).append(k)
    return [places for number, places in groups.items() if number >= 0 and len(places) > 1]


def _is_another(here: Side, there: Side, places: Sequence[int], named: Sequence[Sequence[Token]]) -> bool:
    """Tell whether a person is none of the other side, though both names are there: "Ann Moe, Bo Lund", "Bo Moe, Ann Lund"."""
    first, family = (here.tokens[k] for k in places[-2:])
    if first.plain not in _first_names() or any(
        there.tokens[j].name < 0 for j in there.keys.get(family.key, ())
    ):
        return False
    theirs = [name for name in named if name[-1].key == family.key]
    return bool(theirs) and all(
        first.key not in {token.key for token in name} and name[-2].plain in _first_names() for name in theirs
    )


@cache
def _first_names() -> frozenset[str]:
    return frozenset(name.lower() for name in first_names())


def _is_only_longer(here: Side, there: Side, places: Sequence[int]) -> bool:
    """Tell whether a name is that of the other side with one word more before it: "Ann Moe", "Moe"."""
    *_, last = places
    more = [here.tokens[k].plain for k in places if here.differs[k]]
    if here.differs[last] or len(more) != 1 or more[0] in listed("another"):
        return False
    j = here.partners[last]
    if j < 0 and more[0] in listed("honorific"):
        j = next(iter(there.keys.get(here.tokens[last].key, ())), -1)
    if j < 0:
        return False
    name = there.tokens[j].name
    return not any(there.differs[k] for k, t in enumerate(there.tokens) if name >= 0 and t.name == name)


def _joined(text: str, here: Side, there: Side) -> list[tuple[Span, bool]]:
    """The marked tokens as phrases, and whether each only adds to the other side, which has none in its place."""
    folded = fold(text)
    # A number may be of the same thing as one that the other side has elsewhere.
    counted = any(token.amount and there.differs[j] for j, token in enumerate(there.tokens))
    runs: list[list[int]] = []
    for k, differs in enumerate(here.differs):
        if not differs:
            continue
        if runs and _is_one_phrase(folded, here.tokens, runs[-1][-1], k):
            runs[-1].append(k)
        else:
            runs.append([k])
    return [
        (
            Span(*_edges(folded, here, there, run)),
            not (counted and any(here.tokens[k].amount for k in run)) and _is_added(here, there, run),
        )
        for run in runs
    ]


def _is_one_phrase(folded: str, made: Sequence[Token], i: int, j: int) -> bool:
    between = made[i + 1 : j]
    if made[i].unit == made[j].unit:
        return True
    if len(between) > _BRIDGE or any(t.kind not in ("grammar", "calm") for t in between):
        return False
    gap = folded[made[i].end : made[j].start]
    broken = _BREAK.search(gap)
    return not broken or (gap[:2] == ". " and not between and _is_short(folded, made[i]))


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset().union(*word_groups("abbreviations").values())


def _is_short(folded: str, token: Token) -> bool:
    written = folded[token.start : token.end]
    return written.lower() in _abbreviations() or (len(written) == 1 and written.isupper())


def _edges(folded: str, here: Side, there: Side, run: Sequence[int]) -> tuple[int, int]:
    first, last = here.tokens[run[0]], here.tokens[run[-1]]
    start, end = _shown(first, there)[0], _shown(last, there)[1]
    if folded[end : end + 1] == "." and folded[end + 1 :].strip() and _is_short(folded, last):
        end += 1
    return start, end


def _shown(token: Token, there: Side) -> tuple[int, int]:
    """The digits alone of a number, if the other side has numbers with the same sign and scale."""
    if token.amount and any(t.amount and t.amount.form == token.amount.form for t in there.tokens):
        return token.amount.core
    return token.start, token.end


def _is_added(here: Side, there: Side, run: Sequence[int]) -> bool:
    """Tell whether a phrase adds to the other side: nothing stands in its place, and it takes nothing back."""
    if not all(_may_be_added(here, k, there) for k in run):
        return False
    if not any(here.tokens[k].kind == "content" or here.tokens[k].amount for k in run):
        return False
    if any(there.differs[j] for j in facing(here, there, run[0], run[-1])):
        return False
    return not (_faces_elsewhere(here, there, run) or governs(here, run[-1], there))


def _may_be_added(here: Side, k: int, there: Side) -> bool:
    token = here.tokens[k]
    if token.name >= 0 and token.key in there.keys:  # the known part of a longer name
        more = [t for t in here.tokens if t.name == token.name and t.key not in there.keys]
        return bool(more) and listed("another").isdisjoint(t.plain for t in more)
    return token.key not in there.keys and telling_group(token) in _MAY_BE_ADDED


def _faces_elsewhere(here: Side, there: Side, run: Sequence[int]) -> bool:
    """Tell whether something of the other side stands beside the same word: "stay closed until", "stay shut until"."""
    for step, k in ((-1, run[0]), (1, run[-1])):
        for j in there.keys.get(neighbour(here, k, step) or "", ())[:_PLACES]:
            i = beside(there, j, -step)
            if i >= 0 and there.differs[i]:
                return True
    return False
