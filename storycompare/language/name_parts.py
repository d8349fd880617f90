"""The words of a name as its key has them: without titles, and with what belongs to a word beside it.

A title is one only before the rest of a name: "Sen. Angus King Jr." is Angus King Jr., and the Department of Justice
keeps its last word.
"""

from __future__ import annotations

import re
from functools import cache

from .nations import places, places_and_nations
from .people import first_names, is_title
from .tables import word_groups, word_table
from .words import is_function_word

__all__ = [
    "ADJECTIVES",
    "BODIES_AND_PLACES",
    "FULL",
    "NAME_PARTICLES",
    "ORGANISATIONS",
    "PLACES",
    "SHORT_TITLES",
    "TITLES",
    "is_everyday",
    "is_forename",
    "key_words",
    "last_forms",
    "owns_inside",
]

SHORT_TITLES = "mr mrs ms dr prof sen sens rep reps gov govs gen lt col maj capt sgt rev".split()
TITLES = frozenset(SHORT_TITLES).union(
    "president vice prime minister senator representative governor secretary general sheriff mayor judge justice attorney "
    "chancellor king queen prince princess pope chairman chairwoman spokesman spokeswoman congressman congresswoman chief "
    "director commissioner officer detective coach former sir lord lady reverend republican democrat democratic foreign "
    "deputy ag".split()
)
# Such a title may stand before a place: Democratic Ohio.
ADJECTIVES = frozenset({"former", "republican", "democrat", "democratic", "foreign"})
ORGANISATIONS = frozenset(
    "party committee university institute court department ministry agency bank group corporation corp inc co company ltd "
    "association council union congress senate house parliament police office bureau commission foundation center centre "
    "school college hospital church army navy force forces news times post press journal team club league federation "
    "organization organisation administration service services society fund board authority nations".split()
)
PLACES = frozenset(
    "river lake mount mountain mountains island islands sea ocean bay gulf strait valley city county province state street "
    "avenue road north south east west coast beach park airport bridge square district region peninsula desert".split()
)
_BODIES = ORGANISATIONS - TITLES
BODIES_AND_PLACES = ORGANISATIONS | PLACES
# In small letters before a last name: Ursula von der Leyen.
NAME_PARTICLES = "von van der den ter de del della di du dos da la le al bin ibn".split()
# A first and a last name.
FULL = 2
_LONGEST = 4  # words of a person's name behind a title
# Words for a title that begin other names as well.
_NO_TRADE = frozenset("white press majority minority senate major general st u.s".split())
# Hospitals and counties are named after saints and sovereigns: Prince George's County.
_NAMESAKES = frozenset({"St", "King", "Queen", "Prince", "Princess"})
_END = re.compile(r"'[sS]?$")
_SUFFIX = re.compile(r"(?:[JS]r\.?|I{2,3}|IV)$")
# The stop belongs to J.B. and U.S., however they are written, and to an initial.
_ABBREVIATION = re.compile(r"(?:[A-Z]\.)+[A-Z]\.?")
_INITIAL = re.compile(r"[A-Z]\.")


def key_words(name: str) -> list[str]:
    """Return the words of a name without titles before it, and without what these belong to: "Harrow Mayor Jane Odell"."""
    words = _parts(name)
    low = [word.rstrip(".").lower() for word in words]
    if len(words) <= 1 or low[-1] in _BODIES:
        return words  # the Democratic Party and the Republican Party are two
    if begin := _begin(words, low):
        return words[begin:]
    end = len(words)
    while end > 1 and low[end - 1] in TITLES:
        end -= 1
    located = " ".join(words[:end]) in places_and_nations() or low[end - 1] in PLACES
    return words[:end] if located else words  # an Ohio Republican is of Ohio


def _parts(name: str) -> list[str]:
    """The words of a name; particles stand with the word behind them, Jr. with the word before it."""
    found: list[str] = []
    held: list[str] = []
    given = [word for part in _END.sub("", name).split() if (word := part.rstrip(","))]
    for k, written in enumerate(given):
        following = given[k + 1] if k + 1 < len(given) else ""
        if following and (written in NAME_PARTICLES or _is_von_der(written, following)):
            held.append(written)
        elif found and not held and _is_suffix(written, found):
            found[-1] += f" {written}" if written.isupper() else f" {written.rstrip('.')}."
        else:
            found.append(" ".join([*held, _with_stop(written, bool(following))]))
            held = []
    return found


def _is_von_der(written: str, following: str) -> bool:
    """Tell of the first word of "Von der Leyen left"."""
    return written.lower() in NAME_PARTICLES and following in NAME_PARTICLES


def _is_suffix(written: str, before: list[str]) -> bool:
    """Tell of Jr. and, behind a first and a last name, of III; not of World War II."""
    if not _SUFFIX.match(written):
        return False
    return not written.isupper() or (len(before) >= FULL and any(map(is_forename, before[-_LONGEST:-1])))


def _with_stop(word: str, goes_on: bool) -> str:
    bare = word.rstrip(".")
    if _ABBREVIATION.fullmatch(word):
        return f"{bare}."
    return f"{bare}." if goes_on and (bare == "St" or _INITIAL.fullmatch(word)) else bare


def _begin(words: list[str], low: list[str]) -> int:
    """Where a person's name begins behind titles and what they belong to; 0 where nothing is a title."""
    offices = [k for k in range(len(words) - 1) if _is_office(low, k)]
    for k in offices:
        near = range(max(k + 1, len(words) - _LONGEST), len(words) - 1)
        behind = next((j for j in near if is_forename(words[j])), 0)
        if behind and (behind == k + 1 or words[k + 1] == "of"):
            return behind  # Secretary of State John Kerry
    if not offices or (low[0] in ORGANISATIONS and words[1] == "of"):
        return 0
    last = offices[-1]
    surname = low[last] in word_groups("things")["surname"]
    surname = surname and low[last - 1] not in TITLES | BODIES_AND_PLACES
    begin = last + 1
    if words[begin] == "of":
        if " ".join(words[begin + 1 :]).removeprefix("the ") in places() or _begins_place(low[begin + 1]):
            return 0
        begin += FULL
    rest = words[begin:]
    if last and (surname or is_forename(words[0])) and len(rest) != FULL:
        return 0  # Martin Luther King Day, the Burger King Cup
    return begin if _may_be_person(rest, low[last]) else 0


def _is_office(low: list[str], k: int) -> bool:
    title = low[k].removesuffix("-elect")
    if title in TITLES or low[k] in word_groups("offices")["person"]:
        return True
    return not k and len(low) > FULL and is_title(low[0]) and low[0] not in _NO_TRADE and low[1] != "of"


def _begins_place(word: str) -> bool:
    things = word_groups("things")
    return word in things["region"] | things["first"]


def _may_be_person(rest: list[str], title: str) -> bool:
    """Tell whether what stands behind a title may be its bearer: not General Motors, Foreign Relations, Captain America."""
    if not 0 < len(rest) <= _LONGEST or not rest[-1].split()[-1][:1].isupper() or "of" in rest:
        return False
    last = rest[-1].rstrip(".").lower()
    things = word_groups("things")
    if last in TITLES - things["surname"]:
        return False  # Mr. President
    if title in SHORT_TITLES:
        return True
    if " ".join(rest) in places():
        return title in ADJECTIVES
    if last in things["surname"] or (len(rest) > 1 and is_forename(rest[0])):
        return True
    return not (is_everyday(rest[-1]) or is_title(last) or last in _things())


@cache
def _things() -> frozenset[str]:
    """The last words of names of bodies, places and things."""
    things = word_groups("things")
    return (BODIES_AND_PLACES | things["body"] | things["last"] | things["spot"]) - TITLES


def is_everyday(word: str) -> bool:
    """Tell whether a word is mostly in small letters."""
    return word_table("lowercase").get(word.lower(), 0.0) >= 0.5 or is_function_word(word)


def is_forename(word: str) -> bool:
    """Tell whether a word is a common first name, or an initial."""
    return word in first_names() or len(word.rstrip(".")) == 1


def owns_inside(owner: str, owned: str) -> bool:
    """Tell whether what is somebody's has one name with the owner: St. John's Hospital, the Vell Sheriff's Office."""
    words, last = owner.rsplit(" ", FULL), owned.rpartition(" ")[2].lower()
    if last not in _things():
        return False
    before, own = " ".join(words[-FULL:-1]).rstrip("."), words[-1].lower()
    if before in _NAMESAKES:
        return f"{before}. {words[-1]}" not in places() and (before == "St" or last in PLACES)
    return (is_title(own) or own in word_groups("things")["owner"]) and not is_forename(
        owner.partition(" ")[0]
    )


def last_forms(word: str) -> tuple[str, ...]:
    """Return the forms of the last word of a name: with what belongs to it, without Jr., and without particles."""
    bare = word if _SUFFIX.match(word) else _SUFFIX.sub("", word).rstrip()
    return tuple(dict.fromkeys((word, bare, bare.split(" ")[-1])))
