"""Names: one name in two spellings, and another person where the other side has somebody else."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from ...article import Name, Span
from ...language.analysis import remembered
from ...language.dates.names import WEEKDAYS
from ...language.name_spellings import bare_words, is_common, word_apart
from ...language.nations import places_and_nations
from ...language.people import first_names, name_words, same_person, titles
from ...language.tables import word_table
from ..details import Compared, Kind, Side, Told, contrast

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...language.analysis import Analysis

__all__ = ["PERSONS", "SPELLINGS"]

# A full stop inside the sentence, behind a word that is cut short.
_CUT = re.compile(r"\.(?:[,;)]| ?\w)")
# What somebody is called stands beside the name: "union leader Ben Moe", "Ben Moe, the leader of the union".
_BESIDE = 2  # words
_APPOSITION = re.compile(r", (?:the |an? |its |who is )?((?:[\w'-]+ ){0,2}[\w'-]+)")
_TITLE = 3  # letters of a title that its short form has too
_NO_OFFICE = frozenset("mr mrs ms mis sir dr for".split())
_SMALL = 0.5  # a word that is mostly in small letters has a capital in a title
# Beside such a word two of one last name are two people.
_KIN = re.compile(
    r"\b(?:sister|brother|daughter|son|wife|husband|widow|widower|mother|father|parent|uncle|aunt|cousin|nephew|niece|"
    r"twin|grandson|granddaughter|grandfather|grandmother|sibling|stepson|stepdaughter|family)s?\b"
)


@dataclass(frozen=True, slots=True)
class _Named(Span):
    """A name, its words, and whether a full stop behind it says that the last may be cut short, as in "R-Wis."."""

    name: Name
    words: tuple[str, ...]
    cut: bool


def _names(side: Side) -> list[_Named]:
    return _named(side.analysis, side.number)


@remembered
def _named(analysis: Analysis, number: int) -> list[_Named]:
    """The names of a sentence, which both kinds ask for."""
    side = Side(analysis, number)
    return [
        _Named(n.start, n.end, n, bare_words(n.of(side.text)), bool(_CUT.match(side.behind(n))))
        for n in side.reading.names
    ]


def _one_spelling(x: _Named, y: _Named) -> bool | None:
    if x.words == y.words or (x.cut and _begins(x, y)) or (y.cut and _begins(y, x)):
        return True
    person = "person" in (x.name.kind, y.name.kind)
    return None if word_apart(x.words, y.words, person) is None else False


def _begins(x: _Named, y: _Named) -> bool:
    """Tell whether a name is the other but for the end of its last word."""
    return " ".join(y.words).startswith(" ".join(x.words))


def _spelled(pair: Compared, x: _Named, y: _Named) -> Told | None:
    """Say so if neither spelling is used on the other side too.

    If other words, of the name or of the sentence, say that it is the same name, an article may have both spellings.
    """
    differing = word_apart(x.words, y.words, "person" in (x.name.kind, y.name.kind))
    if differing is None:
        return None
    one, other, one_name = differing
    known = _has if one_name or pair.in_one_place else Side.uses
    if known(pair.a, other) or known(pair.b, one):
        return None
    said = (
        f"The same name is spelled “{pair.a.shown(x)}” in {pair.a.source} "
        f"and “{pair.b.shown(y)}” in {pair.b.source}."
    )
    place = "place" in (x.name.kind, y.name.kind)
    return Told(
        "place" if place else "name", Span(x.start, x.end), Span(y.start, y.end), said, 0.5 + 0.5 * one_name
    )


def _has(side: Side, word: str) -> bool:
    """Tell whether the sentence has the word."""
    return any(w.text == word for w in side.reading.words)


def _persons(side: Side) -> list[_Named]:
    """The persons of a sentence; of a title in capitals, where names look like other words, those named elsewhere too."""
    found = [
        n for n in _names(side) if n.name.kind == "person" and _is_person(n) and not _one_of_many(side, n)
    ]
    if found and _in_capitals(side.analysis, side.number):
        known = _known(side.analysis)
        return [n for n in found if n.name.key in known]
    return found


def _one_of_many(side: Side, name: Span) -> bool:
    """Tell whether it is one of several of that name, as no person is: "a Rose Garden ceremony"."""
    return side.before(name).lower().split()[-1:] in (["a"], ["an"])


@remembered
def _known(analysis: Analysis) -> frozenset[str]:
    """The names in sentences that are no titles in capitals."""
    rows = (r for number, r in enumerate(analysis.readings) if not _in_capitals(analysis, number))
    return frozenset(name.key for row in rows for name in row.names)


@remembered
def _in_capitals(analysis: Analysis, number: int) -> bool:
    """Tell whether most words that are common in small letters have capitals, in a title or in names of works."""
    usual = word_table("lowercase")
    common = [
        w.text
        for w in analysis.readings[number].words[1:]
        if w.stem and usual.get(w.text.lower(), 0.0) >= _SMALL
    ]
    return 2 * sum(word[0].isupper() for word in common) > len(common)


def _is_person(named: _Named) -> bool:
    """Tell whether a name is surely a person's: its last word is no common word, place, nation or day."""
    if not named.words:
        return False
    last = named.words[-1]
    return (
        last.isalpha()
        and not is_common(last)
        and last not in places_and_nations()
        and last.lower() not in titles()
        and last.lower() not in WEEKDAYS
    )


def _one_person(x: _Named, y: _Named) -> bool | None:
    return _same(x.name.key, x.words, y.name.key, y.words)


@lru_cache(maxsize=50_000)
def _same(
    one_key: str, one_words: tuple[str, ...], other_key: str, other_words: tuple[str, ...]
) -> bool | None:
    keys = [" ".join(bare_words(key)) for key in (one_key, other_key)]
    if same_person(*keys):
        return True
    if word_apart(one_words, other_words, True):
        return None
    one, other = map(name_words, keys)
    if min(len(one), len(other)) > 1 and one[-1] == other[-1]:
        return None if word_apart(tuple(one[:1]), tuple(other[:1]), True) else False  # Samuel, Adam Okoro
    if min(len(one), len(other)) > 1 and one[0] == other[0]:
        return None if _one_last_name(one[1:], other[1:]) else False  # Ada Lund, Ada Moe
    return None if set(one) & set(other) else False


def _one_last_name(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether what follows a first name may be one name in two forms: Jong-un and Jong Un, Moe-Lund and Lund."""
    parts = [re.split(r"[-'’]", "-".join(words).lower()) for words in (one, other)]
    short, long = sorted(("".join(words) for words in parts), key=len)
    return bool(set(parts[0]) & set(parts[1])) or short in long


def _somebody_else(pair: Compared, x: _Named, y: _Named) -> Told | None:
    """Say so if neither article knows the other's person."""
    one, other = (name_words(n.name.key) for n in (x, y))
    if not one or not other:
        return None
    place = 0 if one[-1] == other[-1] else -1
    if pair.a.uses(other[place]) or pair.b.uses(one[place]):
        return None
    offices = _offices(pair.a, x), _offices(pair.b, y)
    others = bool(offices[0] and offices[1] and not offices[0] & offices[1])
    if place == 0 and (others or _of_a_family(pair.a) or _of_a_family(pair.b)):
        return None  # two of one last name
    a, b = Span(x.start, x.end), Span(y.start, y.end)
    known = 0 if one[0] == other[0] else sum(words[0] in first_names() for words in (one, other))
    telling = 1.0 if place == 0 else known / 4 + 0.5 * bool(offices[0] & offices[1])
    return Told("name", a, b, contrast(pair, a, b), telling, float(others))


def _offices(side: Side, named: _Named) -> frozenset[str]:
    """How the titles begin that a name stands beside: "Sen." and "Senator" alike, "union leader", "the mayor" behind it."""
    own = name_words(named.name.key)
    before = [
        *side.before(named).lower().split()[-_BESIDE:],
        *(word.lower() for word in named.words if word not in own),
    ]
    behind = _APPOSITION.match(side.behind(named))
    words = [word.strip(".,") for word in [*before, *(behind[1].lower().split() if behind else ())]]
    return frozenset(word[:_TITLE] for word in words if word in titles()) - _NO_OFFICE


def _of_a_family(side: Side) -> bool:
    """Tell whether the sentence or one of the two before and behind it tells of kin."""
    first, last = max(0, side.number - 2), side.number + 3
    near = (r.sentence.of(side.folded).lower() for r in side.analysis.readings[first:last])
    return any(_KIN.search(text) for text in near)


SPELLINGS = Kind("spelling", _names, _one_spelling, _spelled)
PERSONS = Kind("person", _persons, _one_person, _somebody_else)
