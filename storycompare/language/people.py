"""Persons by their names: whether two forms may name one person, and whether a name is a man's or a woman's."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from .tables import word_groups, word_pairs
from .words import unaccented

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "first_names",
    "gender_of",
    "is_title",
    "last_name",
    "name_suffix",
    "name_words",
    "same_person",
    "titles",
]

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})


@cache
def first_names() -> dict[str, str]:
    """Return the common first names, each with "man" or "woman"."""
    return {name: gender for gender, names in word_groups("first_names").items() for name in names}


@cache
def titles() -> frozenset[str]:
    """Return the words of rank, office, trade and kin that stand before a name, in small letters."""
    return frozenset().union(*word_groups("titles").values())


def is_title(word: str) -> bool:
    """Tell whether a word in small letters is a title, of one or of several: "nurse", "nurses"."""
    return word in titles() or word.removesuffix("s") in titles()


@cache
def _titles_by_gender() -> dict[str, str]:
    groups = word_groups("titles")
    return {word: gender for gender in ("man", "woman") for word in groups[gender]}


@lru_cache(maxsize=4096)
def name_words(name: str) -> tuple[str, ...]:
    """Return the words of a name without titles before it, suffixes and the 's of a possessive."""
    found = [w.removesuffix("'s").removesuffix("’s").strip("'’-") for w in _WORD.findall(name)]
    found = [w for w in found if w and w.lower() not in _SUFFIXES]
    while len(found) > 1 and found[0].lower() in titles():
        del found[0]
    return tuple(found)


def last_name(name: str) -> str:
    """Return the last name in a name: "King" of "Angus King Jr."; of a name without words the name itself."""
    return (name_words(name) or (name,))[-1]


def name_suffix(name: str) -> str:
    """Return what tells the bearer of a name from his father: "jr" of "Angus King Jr."; else ""."""
    last = name.split()[-1].rstrip(".").lower() if name.split() else ""
    return last if last in _SUFFIXES else ""


def same_person(one: str, other: str) -> bool:
    """Tell whether two names may be one person's: the last names are the same and the first names agree.

    Initials, a second first name and common short forms agree ("Bill B. Moe", "William Moe"); accents say nothing; a
    second last name may be left out ("Rosa Prieto", "Rosa Prieto Lima"), and so may Jr.; a single word may be either
    part of the other name.
    """
    suffixes = name_suffix(one), name_suffix(other)
    if all(suffixes) and suffixes[0] != suffixes[1]:
        return False
    a, b = sorted((name_words(unaccented(one)), name_words(unaccented(other))), key=len)
    if not a or not b:
        return False
    if len(a) > 1 and a == b[: len(a)]:
        return True
    if len(a) == 1:
        return a[0] in b
    return a[-1] == b[-1] and _agree(a[:-1], b[:-1])


def _agree(one: Sequence[str], other: Sequence[str]) -> bool:
    return _alike(one[0], other[0]) or one[0] in other or other[0] in one


def _alike(one: str, other: str) -> bool:
    if one == other or (1 in (len(one), len(other)) and one[0] == other[0]):
        return True
    if one.startswith(f"{other}-") or other.startswith(f"{one}-"):
        return True
    groups = _nicknames()
    return any(
        (one in full | short and other in short) or (other in full and one in short)
        for full, short in groups.get(one, ()) + groups.get(other, ())
    )


@cache
def _nicknames() -> dict[str, tuple[tuple[frozenset[str], frozenset[str]], ...]]:
    found: dict[str, tuple[tuple[frozenset[str], frozenset[str]], ...]] = {}
    for pair in word_pairs("nicknames"):
        for name in sorted(pair[0] | pair[1]):
            found[name] = (*found.get(name, ()), pair)
    return found


def gender_of(phrase: str) -> str | None:
    """Return "man" or "woman" if a title, a word of kin or a first name tells, of the last person in a phrase."""
    found = [w.removesuffix("'s").removesuffix("’s") for w in _WORD.findall(phrase)]
    for place in range(len(found) - 1, -1, -1):
        title = _titles_by_gender().get(found[place].lower())
        if title:
            return title
        if place < len(found) - 1 and found[place] in first_names():
            return first_names()[found[place]]
    return first_names().get(found[0]) if len(found) == 1 else None
