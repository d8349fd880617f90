"""Adjectives of nationality, and the places that news writes of."""

from __future__ import annotations

from functools import cache, lru_cache

from .tables import word_groups
from .words import unaccented

__all__ = ["nations", "one_name", "places", "places_and_nations"]


@cache
def nations() -> dict[str, str]:
    """Return the country that each adjective of nationality means: "Danish" gives "Denmark"."""
    return {word: nation for nation, words in word_groups("nationalities").items() for word in words}


@cache
def places() -> dict[str, frozenset[str]]:
    """Return what sort each widely known place is of: "cities", "states", "countries" ...; some are of two."""
    found: dict[str, frozenset[str]] = {}
    for sort, names in word_groups("places").items():
        for name in names:
            found[name] = found.get(name, frozenset()) | {sort}
    return found


@cache
def places_and_nations() -> frozenset[str]:
    """Return the places and the adjectives of nationality that are widely known."""
    return frozenset(places()).union(nations())


@lru_cache(maxsize=10_000)
def one_name(place: str) -> str:
    """Return one name for all names of a place, in letters and digits alone: "britain" for the U.K., "g7" for the G-7."""
    bare = _bare(place)
    return _other_names().get(bare, bare)


def _bare(place: str) -> str:
    return "".join(char for char in unaccented(place).lower() if char.isalnum())


@cache
def _other_names() -> dict[str, str]:
    return {_bare(word): _bare(name) for name, words in word_groups("place_names").items() for word in words}
