"""Whether a name is a person's, a body's or a place's, by its words."""

from __future__ import annotations

import re
from typing import Literal

from .bearers import usual_case
from .name_parts import FULL, NAME_PARTICLES, ORGANISATIONS, PLACES, TITLES, is_forename
from .nations import nations, places
from .people import first_names
from .tables import word_groups

__all__ = ["Kind", "begins_as_person", "kind_of"]

Kind = Literal["person", "organisation", "place", "other"]
_NUMERAL = re.compile("[IVX]+")  # World War II
_OF_PERSONS = frozenset({"von", "van", "bin", "ibn"})


def begins_as_person(words_in: list[str]) -> bool:
    """Tell whether a name of several words begins as a person's: with a first name, or with an initial."""
    return len(words_in) > 1 and (
        is_forename(words_in[0]) or not first_names().keys().isdisjoint(words_in[:-1])
    )


def kind_of(words_in: list[str], titled: bool, thing: bool, located: bool) -> Kind:
    """Return what is named by some words; `titled`, `thing` and `located` are what stands before them tells of it."""
    things = word_groups("things")
    low = {w.lower() for w in words_in}
    last = words_in[-1].lower()
    joined = " ".join(words_in)
    if (titled and "of" not in words_in) or (len(words_in) == 1 and words_in[0][0].islower()):
        return "person"
    surname = len(words_in) == FULL and words_in[0] in first_names() and last in things["surname"]
    if surname and not (thing or located):
        return "person"
    if low & ORGANISATIONS or (len(words_in) == 1 and words_in[0].isupper() and len(words_in[0]) > 2):
        return "organisation"
    if {joined, usual_case(joined)} & places().keys() or low & PLACES:
        return "place"
    if len(words_in) > 1 and not begins_as_person(words_in):
        if last in things["body"]:
            return "organisation"
        if last in things["spot"]:
            return "place"
        first = words_in[0].lower().rstrip(".")
        thing = thing or last in things["last"] or first in things["first"]
        thing = thing or words_in[-1].removesuffix("s") in nations() or bool(_NUMERAL.fullmatch(words_in[-1]))
        if first in things["region"] and not thing:
            return "place"
    if thing or (last in TITLES and not begins_as_person(words_in)):
        return "other"
    of_a_nation = words_in[0] in nations()  # Saudi Airlines, but Dawn French
    if 2 <= len(words_in) <= 4 and _may_be_full(words_in) and not of_a_nation:
        return "person"
    return "other"


def _may_be_full(words_in: list[str]) -> bool:
    """Tell whether all words have capitals, behind particles too where a first name or a particle tells of a person."""
    small = [w for w in words_in if w[0].islower()]
    return all(w.split(" ")[0] in NAME_PARTICLES for w in small) and (
        not small or begins_as_person(words_in) or small[0].split(" ")[0] in _OF_PERSONS
    )
