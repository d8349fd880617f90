"""Adjectives of nationality, and the places that news writes of."""

from __future__ import annotations

from functools import cache

from .tables import word_groups, word_list

__all__ = ["nations", "places_and_nations"]


@cache
def nations() -> dict[str, str]:
    """Return the country that each adjective of nationality means: "Danish" gives "Denmark"."""
    return {word: nation for nation, words in word_groups("nationalities").items() for word in words}


@cache
def places_and_nations() -> frozenset[str]:
    """Return the places and the adjectives of nationality that are widely known."""
    return word_list("places").union(nations())
