"""Adjectives of nationality, and the places that news writes of."""

from __future__ import annotations

from functools import cache

from .tables import word_groups

__all__ = ["nations", "places", "places_and_nations"]


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
