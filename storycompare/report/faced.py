"""Two wordings as tokens that face each other: which of them are partners, and what stands beside them."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache
from typing import TYPE_CHECKING

from ..language.tables import word_forms, word_pairs
from ..language.words import stem
from .wording import content_key, is_participle

if TYPE_CHECKING:
    from .wording import Token

__all__ = ["Side", "beside", "elsewhere", "face", "facing", "governs", "is_telling", "neighbour"]


@dataclass(frozen=True, slots=True)
class Side:
    """One of two wordings: its tokens, and the partner of each in the other, -1 without one."""

    tokens: tuple[Token, ...]
    partners: list[int]
    differs: list[bool]
    keys: dict[str, list[int]]  # where each stands


def _side(made: tuple[Token, ...]) -> Side:
    keys: dict[str, list[int]] = {}
    for k, token in enumerate(made):
        keys.setdefault(token.key, []).append(k)
    return Side(made, [-1] * len(made), [False] * len(made), keys)


def face(mine: tuple[Token, ...], theirs: tuple[Token, ...]) -> tuple[Side, Side]:
    """Return both wordings with their partners; words of grammar have none."""
    here, there = _side(mine), _side(theirs)
    left, right = ([k for k, t in enumerate(s) if t.kind in ("content", "telling")] for s in (mine, theirs))
    # Of more than 200 words difflib looks first for those that are not said over and over, or its time is quadratic.
    matcher = SequenceMatcher(None, [mine[k].key for k in left], [theirs[k].key for k in right])
    for block in matcher.get_matching_blocks():
        for k in range(block.size):
            i, j = left[block.a + k], right[block.b + k]
            here.partners[i], there.partners[j] = j, i
    return here, there


def facing(here: Side, there: Side, first: int, last: int) -> range:
    """Return the places of the other side that stand where the tokens `first` to `last` do, between partners."""
    before = next((j for j in reversed(here.partners[:first]) if j >= 0), -1)
    behind = next((j for j in here.partners[last + 1 :] if j >= 0), len(there.tokens))
    return range(before + 1, behind)


def elsewhere(token: Token, there: Side) -> list[int]:
    """Return where the other side has the same as a token, without a partner."""
    return [j for j in there.keys.get(token.key, ()) if there.partners[j] < 0]


@cache
def _opposites() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for left, right in word_pairs("opposites"):
        one, other = (frozenset(map(content_key, side)) for side in (left, right))
        for mine, contrary in ((one, other), (other, one)):
            found.update({word: found.get(word, frozenset()) | contrary for word in mine})
    return found


def is_telling(token: Token, here: Side, there: Side) -> bool:
    """Tell whether it matters where a word stands: also if a text has it and its opposite."""
    opposite = _opposites().get(token.key)
    return token.kind == "telling" or bool(
        opposite and not (opposite.isdisjoint(here.keys) and opposite.isdisjoint(there.keys))
    )


def neighbour(side: Side, k: int, step: int) -> str | None:
    """The key of the nearest word of content before or behind a token, outside its own name."""
    place = beside(side, k, step)
    return side.tokens[place].key if place >= 0 else None


def beside(side: Side, k: int, step: int) -> int:
    """The place of the nearest word of content before or behind a token, outside its own name; -1 without one."""
    name = side.tokens[k].name
    k += step
    while 0 <= k < len(side.tokens):
        token = side.tokens[k]
        if (token.kind == "content" or token.amount) and (name < 0 or token.name != name):
            return k
        k += step
    return -1


def governs(here: Side, k: int, there: Side) -> bool:
    """Tell whether it hangs on a word if what the other side tells happens at all: "threatened to resign", "resigned".

    Such a word stands before the infinitive of a verb that faces one of the other side. It is none if the other side has
    the same word before the same infinitive: of "asked drivers to leave" and "asked to leave" both ask.
    """
    token, verb = here.tokens[k], _infinitive(here, k + 1)
    if verb < 0 or here.partners[verb] < 0 or token.name >= 0 or token.amount:
        return False
    before = there.partners[: here.partners[verb]]
    same = next((j for j in range(len(before) - 1, -1, -1) if there.tokens[j].kind == "content"), -1)
    if same < 0 or before[same] < 0 or _infinitive(there, same + 1) != here.partners[verb]:
        return True
    return is_participle(token.plain)


def _infinitive(side: Side, k: int) -> int:
    """The place of the verb, or of what somebody is to be, whose infinitive begins with "to" at a place; -1 if none does."""
    plain = [token.plain for token in side.tokens[k : k + 2]]
    if plain[:1] != ["to"] or len(plain) < 2 or not (plain[1] in _HELPING or _is_verb(plain[1])):
        return -1
    behind = range(k + 1, len(side.tokens))
    return next((j for j in behind if side.tokens[j].kind == "content"), -1)


_HELPING = ("be", "have")


@cache
def _is_verb(word: str) -> bool:
    """Tell whether a word has a past, of which it is the verb: "close", not "closure"."""
    pasts = (word + "ed", word + "d", word[:-1] + "ied")
    regular = any(word_forms("stems").get(past) == stem(word) for past in pasts)
    return regular or any(word in verbs for verbs, _ in word_pairs("irregular_verbs"))
