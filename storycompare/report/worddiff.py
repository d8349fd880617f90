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
from difflib import SequenceMatcher
from functools import cache, lru_cache
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from ..article import Span
from ..language.tables import word_groups, word_pairs
from ..language.words import fold, stem
from .roles import exchanged, is_preposition, mutual_verbs
from .wording import Token, closed_up, telling_group, tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

__all__ = ["Piece", "differing", "nearest", "pieces"]

# An unmarked run of at most this many words of grammar does not break a phrase.
_BRIDGE = 2
# Tokens of both wordings beyond which no sentence of news goes: what has changed places in them is not looked for.
_LONGEST = 1000
# No phrase goes on over these: brackets, quotation marks, the end of a clause or a line.
_BREAK = re.compile(r"[()\[\]{}\";:!?\n]|&quot;|\.\s|\s-\s")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that is, or is not, in the other wording.

    `added` is set if it differs and the other wording has nothing of its own in its place.
    """

    text: str
    differs: bool
    added: bool = False


@dataclass(frozen=True, slots=True)
class _Side:
    """One of two wordings: its tokens, and the partner of each in the other, -1 without one."""

    tokens: tuple[Token, ...]
    partners: list[int]
    differs: list[bool]
    keys: dict[str, list[int]]  # where each stands


def differing(text: str, others: Sequence[str]) -> list[Span]:
    """Return the phrases of `text` that are in none of `others`, which are read as one text."""
    return [span for span, _ in _phrases(text, "\n".join(others))]


def pieces(text: str, others: Iterable[str]) -> tuple[Piece, ...]:
    """Return `text` cut into pieces that are in the other wordings or not; joined they are `text`."""
    return _pieces(text, "\n".join(dict.fromkeys(others)))


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
def _pieces(text: str, other: str) -> tuple[Piece, ...]:
    cut: list[Piece] = []
    position = 0
    for span, added in _phrases(text, other):
        if span.start > position:
            cut.append(Piece(text[position : span.start], False))
        cut.append(Piece(span.of(text), True, added))
        position = span.end
    if position < len(text):
        cut.append(Piece(text[position:], False))
    return tuple(cut)


def _phrases(text: str, other: str) -> list[tuple[Span, bool]]:
    """The differing phrases of a text, and whether each is only added to the other."""
    if text in other.split("\n"):
        return []
    mine, theirs = tokens(text), tokens(other)
    mine, theirs = closed_up(mine, theirs), closed_up(theirs, mine)
    if not mine or not theirs:
        return [(Span(0, len(text)), True)] if mine else []
    here, there = _faced(mine, theirs)
    _mark(here, there)
    _mark(there, here)
    if len(mine) + len(theirs) <= _LONGEST:
        _mark_exchanges(here, there)
    _mark_whole(here, there)
    _mark_whole(there, here)
    return _joined(text, here, there)


def _side(made: tuple[Token, ...]) -> _Side:
    keys: dict[str, list[int]] = {}
    for k, token in enumerate(made):
        keys.setdefault(token.key, []).append(k)
    return _Side(made, [-1] * len(made), [False] * len(made), keys)


def _faced(mine: tuple[Token, ...], theirs: tuple[Token, ...]) -> tuple[_Side, _Side]:
    here, there = _side(mine), _side(theirs)
    left, right = ([k for k, t in enumerate(s) if t.kind in ("content", "telling")] for s in (mine, theirs))
    matcher = SequenceMatcher(
        None, [mine[k].key for k in left], [theirs[k].key for k in right], autojunk=False
    )
    for block in matcher.get_matching_blocks():
        for k in range(block.size):
            i, j = left[block.a + k], right[block.b + k]
            here.partners[i], there.partners[j] = j, i
    return here, there


def _mark(here: _Side, there: _Side) -> None:
    """Mark the tokens that the other side has nowhere, and the telling ones that it has elsewhere with another meaning."""
    for k, token in enumerate(here.tokens):
        if here.partners[k] >= 0 or token.kind not in ("content", "telling"):
            continue
        if token.amount:  # of numbers it matters in what order they stand: see below
            here.differs[k] = not _elsewhere(token, there)
        elif _is_telling(token, here, there):
            here.differs[k] = not any(_moved(here, k, there, j) for j in _elsewhere(token, there))
        else:
            here.differs[k] = token.key not in there.keys


def _elsewhere(token: Token, there: _Side) -> list[int]:
    return [j for j in there.keys.get(token.key, ()) if there.partners[j] < 0]


@cache
def _opposites() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for left, right in word_pairs("opposites"):
        one, other = (frozenset(map(stem, side)) for side in (left, right))
        for a, b in ((one, other), (other, one)):
            for word in a:
                found[word] = found.get(word, frozenset()) | b
    return found


def _is_telling(token: Token, here: _Side, there: _Side) -> bool:
    """Tell whether it matters where a word stands: also if a text has it and its opposite."""
    opposite = _opposites().get(token.key)
    return token.kind == "telling" or bool(
        opposite and not (opposite.isdisjoint(here.keys) and opposite.isdisjoint(there.keys))
    )


def _moved(here: _Side, i: int, there: _Side, j: int) -> bool:
    """Tell whether a token stands elsewhere beside the same word, so that it says the same of it."""
    return any(
        (mine := _neighbour(here, i, step)) is not None and mine == _neighbour(there, j, step)
        for step in (1, -1)
    )


def _neighbour(side: _Side, k: int, step: int) -> str | None:
    """The key of the nearest word of content before or behind a token, outside its own name."""
    name = side.tokens[k].name
    k += step
    while 0 <= k < len(side.tokens):
        token = side.tokens[k]
        if (token.kind == "content" or token.amount) and (name < 0 or token.name != name):
            return token.key
        k += step
    return None


def _mark_exchanges(here: _Side, there: _Side) -> None:
    """Mark what both sides have and use in contrary ways."""
    for mine, yours in (
        *_changed_places(here, there),
        *_contrasts(here, there),
        *_other_scope(here, there),
        exchanged(here.tokens, there.tokens),
    ):
        for k in mine:
            here.differs[k] = True
        for k in yours:
            there.differs[k] = True


_Places = tuple[set[int], set[int]]


def _changed_places(here: _Side, there: _Side) -> list[_Places]:
    """Words of which two stand in each other's place: numbers, names, "before" and "after", "rose" and "fell"."""
    both = [
        (i, j, kind)
        for i, token in enumerate(here.tokens)
        if (kind := _comparable(token))
        for j in ([here.partners[i]] if here.partners[i] >= 0 else _elsewhere(token, there)[:1])
    ]
    return [
        ({i, x}, {j, y})
        for (i, j, kind), (x, y, other_kind) in combinations(both, 2)
        if kind == other_kind and j > y and _is_exchange(here, (i, x), there, (y, j))
    ]


def _comparable(token: Token) -> str:
    """A name for what may change places with a token: another number of its unit, another word of time."""
    if token.amount:
        return f"#{token.amount.unit}"
    return telling_group(token) if token.kind == "telling" else token.kind if token.kind == "content" else ""


def _is_exchange(here: _Side, mine: tuple[int, int], there: _Side, yours: tuple[int, int]) -> bool:
    """Tell whether two words of one side stand in the same two places as on the other, but the other way round.

    `mine` and `yours` are the two places in the order of the text.
    """
    if here.tokens[mine[0]].amount and _side_by_side(here, mine) and _side_by_side(there, yours):
        return True  # 52-48, 48-52
    leading = [_leading(here, k) for k in mine]
    if (
        here.tokens[mine[0]].capital != here.tokens[mine[1]].capital
        and here.tokens[mine[0]].kind == "content"
    ):
        return False
    if leading != [_leading(there, k) for k in yours] or "with" in leading:
        return False
    if all(leading) and leading[0] != leading[1]:
        return True  # from .. to
    turned = []
    for step in (1, -1):
        beside = [_neighbour(here, k, step) for k in mine]
        same = beside[0] != beside[1] and beside == [_neighbour(there, k, step) for k in yours]
        if same and None not in beside:
            return mutual_verbs().isdisjoint(beside)
        turned.append(same and mutual_verbs().isdisjoint(beside))
    return all(turned)


def _side_by_side(side: _Side, places: tuple[int, int]) -> bool:
    return all(token.kind in ("grammar", "calm") for token in side.tokens[places[0] + 1 : places[1]])


def _leading(side: _Side, k: int) -> str:
    """The preposition that leads to a word, over articles and the rest of its name; "" without one."""
    name = side.tokens[k].name
    k -= 1
    while k >= 0 and (side.tokens[k].kind == "calm" or (name >= 0 and side.tokens[k].name == name)):
        k -= 1
    return side.tokens[k].plain if k >= 0 and is_preposition(side.tokens[k]) else ""


@cache
def _contrary() -> dict[str, frozenset[str]]:
    pairs = word_pairs("contrasts")
    return {word: b for x, y in pairs for a, b in ((x, y), (y, x)) for word in a}


def _contrasts(here: _Side, there: _Side) -> list[_Places]:
    """Words of grammar that stand in the same place and say the contrary: "for" and "against"."""
    found: list[_Places] = []
    for (i1, i2), (j1, j2) in _gaps(here, there):
        mine, yours = ([t.key for t in s.tokens[a:b]] for s, a, b in ((here, i1, i2), (there, j1, j2)))
        left, right = Counter(mine) - Counter(yours), Counter(yours) - Counter(mine)
        for one in left.keys() & _contrary().keys():
            for other in _contrary()[one] & right.keys():
                i, j = i2 - 1 - mine[::-1].index(one), j2 - 1 - yours[::-1].index(other)
                if _neighbour(here, i, 1) == _neighbour(there, j, 1):
                    found.append(({i}, {j}))
    return found


def _gaps(here: _Side, there: _Side) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """The stretches of both sides between tokens that are partners."""
    ends = [
        (-1, -1),
        *((i, j) for i, j in enumerate(here.partners) if j >= 0),
        (len(here.tokens), len(there.tokens)),
    ]
    return [((i + 1, i2), (j + 1, j2)) for (i, j), (i2, j2) in pairwise(ends)]


def _other_scope(here: _Side, there: _Side) -> list[_Places]:
    """Negations that deny another word, which the other side has without one."""
    found: list[_Places] = []
    for i, j in enumerate(here.partners):
        if j >= 0 and here.tokens[i].key == "not":
            mine, yours = _denied(here, i), _denied(there, j)
            if mine != yours and mine in there.keys and yours in here.keys:
                found.append(({i}, {j}))
    return found


def _denied(side: _Side, k: int) -> str:
    """The key of the word right behind a negation, over "be" and "have"."""
    behind = side.tokens[k + 1 : k + 3]
    return next((t.key for t in behind if t.kind == "content" or t.plain in ("say", "said")), "")


def _mark_whole(here: _Side, there: _Side) -> None:
    """Let no mark split a contraction, a hyphened word or a name."""
    marked = list(here.differs)
    for places in _together(here.tokens, lambda token: token.unit):
        if any(marked[k] for k in places):
            for k in places:
                here.differs[k] = True
                same = any(marked[i] and i != k and here.tokens[i].end == here.tokens[k].end for i in places)
                if same and here.partners[k] >= 0:
                    there.differs[here.partners[k]] = True  # can't, can
    for places in _together(here.tokens, lambda token: token.name):
        if any(here.differs[k] for k in places):
            longer = _is_only_longer(here, there, places)
            for k in places:
                here.differs[k] = not longer


def _together(made: Sequence[Token], of: Callable[[Token], int]) -> list[list[int]]:
    """The places of the tokens of each group of several."""
    groups: dict[int, list[int]] = {}
    for k, token in enumerate(made):
        groups.setdefault(of(token), []).append(k)
    return [places for number, places in groups.items() if number >= 0 and len(places) > 1]


def _is_only_longer(here: _Side, there: _Side, places: Sequence[int]) -> bool:
    """Tell whether a name is that of the other side with one word more before it: "Ann Moe", "Moe"."""
    *_, last = places
    j = here.partners[last]
    if here.differs[last] or j < 0 or sum(here.differs[k] for k in places) > 1:
        return False
    name = there.tokens[j].name
    return not any(there.differs[k] for k, t in enumerate(there.tokens) if name >= 0 and t.name == name)


def _joined(text: str, here: _Side, there: _Side) -> list[tuple[Span, bool]]:
    """The marked tokens as phrases, and whether each only adds to the other side, which has none in its place."""
    folded = fold(text)
    runs: list[list[int]] = []
    for k, differs in enumerate(here.differs):
        if not differs:
            continue
        if runs and _is_one_phrase(folded, here.tokens, runs[-1][-1], k):
            runs[-1].append(k)
        else:
            runs.append([k])
    return [(Span(*_edges(folded, here, there, run)), _is_added(here, there, run)) for run in runs]


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
    return folded[token.start : token.end].lower() in _abbreviations()


def _edges(folded: str, here: _Side, there: _Side, run: Sequence[int]) -> tuple[int, int]:
    first, last = here.tokens[run[0]], here.tokens[run[-1]]
    start, end = _shown(first, there)[0], _shown(last, there)[1]
    if folded[end : end + 1] == "." and _is_short(folded, last):
        end += 1
    return start, end


def _shown(token: Token, there: _Side) -> tuple[int, int]:
    """The digits alone of a number, if the other side has numbers with the same sign and scale."""
    if token.amount and any(
        t.amount
        and (t.amount.sign, t.amount.scale, t.amount.unit)
        == (token.amount.sign, token.amount.scale, token.amount.unit)
        for t in there.tokens
    ):
        return token.amount.core
    return token.start, token.end


def _is_added(here: _Side, there: _Side, run: Sequence[int]) -> bool:
    if any(here.tokens[k].kind == "telling" or here.tokens[k].key in there.keys for k in run):
        return False
    before = next((j for j in reversed(here.partners[: run[0]]) if j >= 0), -1)
    behind = next((j for j in here.partners[run[-1] + 1 :] if j >= 0), len(there.tokens))
    return not any(there.differs[before + 1 : behind])
