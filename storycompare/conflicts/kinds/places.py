"""Places and nationalities: "a Danish ferry" and "a Swedish ferry", "36, of Bloomington" and "36, of Minneapolis"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from ...article import Span
from ...language.name_spellings import bare_words, initials, word_apart
from ...language.nations import nations, one_name, places, places_and_nations
from ...language.tables import word_groups
from ...language.words import stem
from ..details import Compared, Kind, Side, Told, contrast

__all__ = ["PLACES"]

_PREPOSITIONS = ("in", "at", "near", "off", "outside", "of", "from", "on")
_WHERE = re.compile(rf"(?P<word>[\w'-]{{1,40}},?) (?P<preposition>{'|'.join(_PREPOSITIONS)}) (?:the )?$")
_DENIED = re.compile(r"\b(?:not|never|no longer|neither|nor)\b(?:\W+\w+){0,3}\W*$|n't\b(?:\W+\w+){0,3}\W*$")
_STEM = 4  # letters
# The state or country behind a town.
_REGION = re.compile(r", ([A-Z][\w.]+(?: [A-Z][\w.]+)?)")
_COUNTRIES = frozenset({"countries"})


@dataclass(frozen=True, slots=True)
class _Place(Span):
    """A place, the words that an article calls it by, the word and the preposition before it, and what it is part of.

    `sorts` are those of a place that is widely known: "cities", "countries".
    """

    words: tuple[str, ...]
    sorts: frozenset[str]
    of_nation: bool
    where: tuple[str, str] | None
    within: tuple[str, ...] = ()

    @property
    def home(self) -> bool:
        """Whether it is where somebody lives, whose age stands before it: "36, of Bloomington"."""
        return self.where is not None and self.where[0].isdigit() and self.where[1] in ("of", "from")


def _places(side: Side) -> list[_Place]:
    found = []
    for name in side.reading.names:
        if name.kind == "person":
            continue
        said = bare_words(name.of(side.text))
        of_nation = bool(said) and said[-1] in nations()
        words = tuple(nations().get(word, word) for word in said)
        sorts = _COUNTRIES if of_nation else places().get(" ".join(words), frozenset())
        before = side.before(name)
        placed = before.rstrip().removesuffix("the").rstrip().endswith(_PREPOSITIONS)
        where = _WHERE.search(before) if placed else None
        if words and not (of_nation and _denied(side, name)) and (sorts or name.kind == "place" or where):
            told = (stem(where["word"].rstrip(",")), where["preposition"]) if where else None
            region = _REGION.match(side.behind(name))
            within = bare_words(region[1]) if region else ()
            found.append(_Place(name.start, name.end, words, sorts, of_nation, told, within))
    held = {place.start for place in found if place.sorts}
    widely_known = places_and_nations()
    for word in side.reading.words:  # inside other names, as in the Boston Post, and the Danish
        if word.text not in widely_known or word.start in held:
            continue
        if not _denied(side, Span(word.start, word.end)):
            nation = nations().get(word.text)
            sorts = _COUNTRIES if nation else places()[word.text]
            found.append(
                _Place(word.start, word.end, (nation or word.text,), sorts, nation is not None, None)
            )
    return found


def _denied(side: Side, span: Span) -> bool:
    return bool(_DENIED.search(side.before(span).lower()))


@lru_cache(maxsize=50_000)
def _one_place(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether two wordings may be of one place: a word in common, a short form, another name or spelling, a nationality."""
    if one_name(" ".join(one)) == one_name(" ".join(other)):
        return True
    if set(one) & set(other) or initials(one, other) or word_apart(one, other, False):
        return True
    return stem(one[-1])[:_STEM] == stem(other[-1])[:_STEM]


def _compatible(x: _Place, y: _Place) -> bool | None:
    if x.home != y.home:
        return None
    if _one_place(x.words, y.words):
        return True
    if _part_of(x, y) or _part_of(y, x):
        return None
    if x.of_nation != y.of_nation or not ((x.sorts and y.sorts) or (x.where and x.where == y.where)):
        return None
    return False


def _part_of(x: _Place, y: _Place) -> bool:
    """Tell whether a place is said to be in another: "Manchester, N.H." and New Hampshire, "Aventura, Fla." and South Florida."""
    short = x.within[-1].rstrip(".") if x.within else ""
    return bool(short) and (initials(x.within, y.words) or any(_shortened(short, word) for word in y.words))


def _shortened(short: str, word: str) -> bool:
    """Tell whether a word has the letters of a short form in their order, the first one first: Fla. and Florida."""
    letters = iter(word)
    return word[0] == short[0] and all(letter in letters for letter in short)


def _told(pair: Compared, x: _Place, y: _Place) -> Told | None:
    """Say so if neither article knows the other's place; what somebody's home is called says nothing of others there."""
    if not x.home and (any(pair.a.uses(w) for w in _called(y)) or any(pair.b.uses(w) for w in _called(x))):
        return None
    a, b = Span(x.start, x.end), Span(y.start, y.end)
    same_before = x.where is not None and x.where == y.where
    one_sort = bool(x.sorts & y.sorts)  # a city is soon in the country that the other side has
    return Told("place", a, b, contrast(pair, a, b), 0.5 * same_before + 0.5 * one_sort)


def _called(place: _Place) -> tuple[str, ...]:
    """The words by which an article would speak of a place."""
    name = " ".join(place.words)
    return (place.words[-1], *sorted(word_groups("nationalities").get(name, ())))


PLACES = Kind("place", _places, _compatible, _told)
