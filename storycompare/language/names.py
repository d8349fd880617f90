"""Names of persons, organisations and places by their capitals, without a model.

A run of capitalised words is a name unless its only word is one that news writes in lower case inside
sentences. Short forms take the key of the fullest form found before them ("Borrell", "Mr. Borrell" and
"Josep Borrell" have one key); an acronym takes the key of a name with its initials. Two full names have one key
only if their first names agree, and a last name that two people have is a key of its own, unless only one of the two
was just named.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from ..article import Name, Span
from .nations import nations, places
from .people import first_names, gender_of, is_title, same_person
from .tables import word_groups, word_table
from .words import fold, is_function_word

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["names"]

Kind = Literal["person", "organisation", "place", "other"]
_SHORT_TITLES = "mr mrs ms dr prof sen sens rep reps gov govs gen lt col maj capt sgt rev".split()
_TITLES = frozenset(_SHORT_TITLES).union(
    "president vice prime minister senator representative governor secretary general sheriff mayor judge justice attorney "
    "chancellor king queen prince princess pope chairman chairwoman spokesman spokeswoman congressman congresswoman chief "
    "director commissioner officer detective coach former sir lord lady reverend republican democrat democratic foreign "
    "deputy".split()
)
_ORGANISATION = frozenset(
    "party committee university institute court department ministry agency bank group corporation corp inc co company ltd "
    "association council union congress senate house parliament police office bureau commission foundation center centre "
    "school college hospital church army navy force forces news times post press journal team club league federation "
    "organization organisation administration service services society fund board authority nations".split()
)
_PLACE = frozenset(
    "river lake mount mountain mountains island islands sea ocean bay gulf strait valley city county province state street "
    "avenue road north south east west coast beach park airport bridge square district region peninsula desert".split()
)
_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
    "october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun".split()
)
_SHORT = "|".join(map(str.title, _SHORT_TITLES))
_RUN = re.compile(
    rf"(?<![\w'])(?:(?:{_SHORT}|St|Jr)\.? )*"
    r"[A-Z][\w&-]*(?:['.](?=[A-Z])[\w&-]*)*(?:(?<=\b[A-Z])\.)?"
    r"(?:(?: (?:of(?: the)?|de|del|della|von|van|der|den|al|bin|ibn|la|le|du|dos|da|and the)(?= [A-Z]))?[ ]"
    rf"(?!(?:{_SHORT})\. ?[A-Z])"  # But Mr. Moe; Harrow Gov. Ann Moe: a short title begins a name
    r"[A-Z][\w&-]*(?:['.](?=[A-Z])[\w&-]*)*(?:(?<=\b[A-Z])\.(?= [A-Z])|(?<=\.[A-Z])\.(?! [A-Z]))?)*"
)
_TITLED = re.compile(rf"(?:{_SHORT})\. ")
_OF = re.compile(r" of(?: the)? ")
_SUFFIX = re.compile(r"'s?$|\.$")
_NUMERAL = re.compile("[IVX]+")  # World War II
_THE = re.compile(r"(?:\b[Tt]he|\b[Aa]board) $")
_LOCATED = re.compile(r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Tt]o|[Ff]rom|[Oo]f|[Tt]he|[Oo]n) $")
_WORD_BEFORE = re.compile(r"([\w/]{1,40}) (?:the )?$")
_LEADING = re.compile(r"\S+")
_NOT_WORD = " \"'([-"
# A word in small letters at least so often begins a sentence with a capital and is no part of the name behind it.
_USUALLY_SMALL = 0.95
# So many bearers of one word are told apart; a list of names is not read for ever.
_MOST_BEARERS = 12
# Of two bearers of a last name that is meant who was just named, if the other was not for more sentences than this.
_LONG_AGO = 2
# Words for a title that begin other names as well.
_NO_TRADE = frozenset("white press majority minority senate major general st u.s".split())
# A first and a last name.
_FULL = 2
_PERSONAL = frozenset({*_SHORT_TITLES, "president", "judge", "sheriff", "mayor"})


class _Run(NamedTuple):
    """Capitals in a row: where, their words without titles, and whether they begin the sentence."""

    start: int
    end: int
    words: list[str]
    initial: bool
    whole: _Run | None = None  # with the common word that the sentence begins with


@cache
def _things() -> dict[str, frozenset[str]]:
    return word_groups("things")


def _key_words(name: str) -> list[str]:
    """The words of a name without titles, and without what a title belongs to: "Harrow Mayor Jane Odell"."""
    plain = [word for part in name.split(" ") if (word := _SUFFIX.sub("", part))]
    low = [word.rstrip(".").lower() for word in plain]
    if len(plain) > 1 and low[-1] in _ORGANISATION - _TITLES:
        return plain  # the Democratic Party and the Republican Party are two
    if len(plain) > _FULL and low[-1] not in _PLACE:
        offices = _TITLES | word_groups("offices")["person"]
        last = next((k for k in range(len(plain) - 1, -1, -1) if low[k] in offices), -1)
        begin = last + (3 if plain[last + 1 : last + 2] == ["of"] else 1)  # Secretary of State John Kerry
        if last >= 0 and len(plain) - begin == _FULL:
            return plain[begin:]
        if is_title(low[0]) and low[0] not in _NO_TRADE:
            del plain[0], low[0]
    if len(plain) == _FULL and plain[0] in first_names() and low[1] in _things()["surname"]:
        return plain  # Angus King
    kept = [word for word, lower in zip(plain, low, strict=True) if lower not in _TITLES]
    return kept or plain


def names(text: str, sentences: list[Span]) -> list[list[Name]]:
    """Return the names of each sentence, in order; keys are shared over the whole article."""
    folded = fold(text)
    rows = [_runs(folded, span) for span in sentences]
    full = {" ".join(run.words) for row in rows for run in row if len(run.words) > 1}
    rows = [[_in_full(run, full) for run in row] for row in rows]
    inside = {run.words[-1] for row in rows for run in row if not run.initial}
    rows = [
        [
            run
            for run in row
            if not run.initial or len(run.words) > 1 or run.words[0] in inside or not _is_common(run.words[0])
        ]
        for row in rows
    ]
    surnames = {run.words[-1] for row in rows for run in row if _forename(run.words) or _titled(folded, run)}
    things = {
        " ".join(run.words)
        for row in rows
        for run in row
        if len(run.words) > 1 and (_is_thing(folded, run) or _ends_commonly(run.words, surnames))
    }
    known = _Known()
    found: list[list[Name]] = []
    for number, row in enumerate(rows):
        known.sentence = number
        found.append([_name(folded, run, known, things) for run in row])
    return found


def _runs(folded: str, span: Span) -> list[_Run]:
    first = span.start
    while first < span.end and folded[first] in _NOT_WORD:
        first += 1
    found = []
    for begin, stop in (
        part for match in _RUN.finditer(folded, span.start, span.end) for part in _parts(match)
    ):
        start, words_in = _strip_leading(folded, begin, stop, first)
        if words_in:
            end = start + len(folded[start:stop].rstrip(" '"))
            whole = None
            if start > first >= begin:
                whole = _Run(first, end, _key_words(folded[first:end]), True)
            found.append(_Run(start, end, words_in, start <= first, whole))
    return found


def _parts(run: re.Match[str]) -> Iterator[tuple[int, int]]:
    """Part a person from where he is from: "Sen. Ann Moe of Ohio", "Ann Moe of the Department of Justice"."""
    start = run.start()
    if of := _OF.search(run[0]):
        before = _key_words(run[0][: of.start()])
        person = before[0] in first_names() and before[-1].lower() not in _ORGANISATION | _PLACE
        if (person and len(before) >= _FULL) or _TITLED.match(run[0]):
            yield start, start + of.start()
            start += of.end()
    yield start, run.end()


def _in_full(run: _Run, full: set[str]) -> _Run:
    """Evening Star came: a common word that begins a sentence is part of a name that stands elsewhere."""
    return run.whole if run.whole and " ".join(run.whole.words) in full else run


def _strip_leading(folded: str, start: int, end: int, first: int) -> tuple[int, list[str]]:
    """Leave out function words and weekdays that a sentence begins with, and titles from the key."""
    while start < end:
        word = _LEADING.match(folded, start, end)
        if not word:
            return start, []
        plain = word.group().strip(".,'")
        grammar = is_function_word(plain) and (not plain.isupper() or word.group() == "A")
        usual = word_table("lowercase").get(plain.lower(), 0.0) > _USUALLY_SMALL
        begins = start <= first and usual and plain.lower() not in _TITLES and word.end() < end
        if not (grammar or plain.lower() in _DAYS or plain == "I" or begins):
            break
        start = word.end()
        while start < end and folded[start] == " ":
            start += 1
    return start, [w for w in _key_words(folded[start:end]) if w.lower() not in _DAYS]


def _is_common(word: str) -> bool:
    return word_table("lowercase").get(word.lower(), 0.0) >= 0.5 or is_function_word(word)


def _is_thing(folded: str, run: _Run) -> bool:
    """Tell whether a name of several words is no person's: "the ferry Evening Star", "HMS Moe", "the Vell Four"."""
    if run.words[0].lower() in _things()["prefix"] and run.words[0].isupper():
        return True
    if _titled(folded, run):
        return False
    before = _WORD_BEFORE.search(folded, max(0, run.start - 20), run.start)
    if before and before[1].lower() in _things()["vessel"]:
        return True
    if run.words[0] in first_names():
        return False
    return (
        bool(_THE.search(folded, max(0, run.start - 8), run.start)) and folded[run.end : run.end + 2] != "'s"
    )


def _forename(words_in: list[str]) -> bool:
    """Tell whether a name of several words begins as a person's: with a first name, or with an initial."""
    return len(words_in) > 1 and (len(words_in[0]) == 1 or not first_names().keys().isdisjoint(words_in[:-1]))


def _ends_commonly(words_in: list[str], surnames: set[str]) -> bool:
    """Tell whether the last word is one of everyday, and nobody's last name in the article: Border Security, Third Way."""
    last = words_in[-1]
    known = last in surnames or last.lower() in _things()["surname"]
    return _is_common(last) and not (known or _forename(words_in))


def _titled(folded: str, run: _Run) -> bool:
    first = _LEADING.match(folded, run.start, run.end)
    return first is not None and first.group().rstrip(".").lower() in _PERSONAL


def _usual(name: str) -> str:
    """Ann Moe, for ANN MOE."""
    return name.title() if name.isupper() else name


class _Known:
    """The full names of an article so far, by their first and last words and their initials."""

    def __init__(self) -> None:
        self.sentence = 0
        self._by_part: dict[str, list[str]] = {}
        self._seen: dict[str, int] = {}
        self._people: set[str] = set()

    def add(self, key: str, parts: list[str], person: bool) -> None:
        """Remember a full name under its parts."""
        for part in parts:
            keys = self._by_part.setdefault(part, [])
            if key not in keys and len(keys) < _MOST_BEARERS:
                keys.append(key)
        if person:
            self._people.add(key)
        self.see(key)

    def see(self, key: str) -> None:
        """Note that a name stands in the sentence that is read."""
        self._seen[key] = self.sentence

    def person(self, full: str) -> str:
        """Return the key of the person of a full name."""
        usual = _usual(full)
        bearers = self._by_part.get(usual.split(" ")[-1], ())
        return next((key for key in bearers if key in self._people and same_person(key, usual)), full)

    def short(self, word: str, gender: str | None) -> str:
        """Return the key of the only one, or the only one just named, that a single word may mean; else the word."""
        bearers = self._by_part.get(word) or self._by_part.get(_usual(word), [])
        fitting = [key for key in bearers if key in self._people] or bearers
        if gender:
            fitting = [key for key in fitting if gender_of(key) in (gender, None)]
        if len(fitting) > 1:
            ago = {key: self.sentence - self._seen[key] for key in fitting}
            fitting = [key for key in fitting if ago[key] <= _LONG_AGO]
            fitting = [key for key in fitting if ago[key] <= 1] if len(fitting) == 1 else []
        key = fitting[0] if len(fitting) == 1 else word
        self.see(key)
        return key


def _name(folded: str, run: _Run, known: _Known, things: set[str]) -> Name:
    own = " ".join(run.words)
    located = len(run.words) == 2 and bool(_LOCATED.search(folded, max(0, run.start - 8), run.start))
    titled = _titled(folded, run)
    # The tanker Ada Orr, and Ada Orr
    thing = own in things and ((not titled and run.words[0] not in first_names()) or _is_thing(folded, run))
    kind = _kind(run.words, titled, thing, located)
    if len(run.words) == 1:
        shown = folded[run.start : run.end]
        gender = gender_of(shown) if len(shown.split()) > 1 else None
        return Name(run.start, run.end, kind, known.short(own, gender))
    key = known.person(own) if kind == "person" else own
    if key == own:
        ends = (run.words[-1], run.words[0]) if len(run.words) == 2 else (run.words[-1],)
        parts = [p for p in ends if p.lower() not in _ORGANISATION | _PLACE and len(p) > 2]
        initials = "".join(w[0] for w in run.words if w[0].isupper())
        known.add(own, [*parts, initials] if len(initials) >= 2 else parts, kind == "person")
    known.see(key)
    return Name(run.start, run.end, kind, key)


def _kind(words_in: list[str], titled: bool, thing: bool, located: bool) -> Kind:
    low = {w.lower() for w in words_in}
    last = words_in[-1].lower()
    if titled:
        return "person"
    surname = len(words_in) == _FULL and words_in[0] in first_names() and last in _things()["surname"]
    if surname and not (thing or located):
        return "person"
    if low & _ORGANISATION or (len(words_in) == 1 and words_in[0].isupper() and len(words_in[0]) > 2):
        return "organisation"
    joined = " ".join(words_in)
    if {joined, _usual(joined)} & places().keys() or low & _PLACE:
        return "place"
    if len(words_in) > 1 and not _forename(words_in):
        if last in _things()["body"]:
            return "organisation"
        if last in _things()["spot"]:
            return "place"
        first = words_in[0].lower()
        thing = thing or last in _things()["last"] or first in _things()["first"]
        thing = thing or words_in[-1].removesuffix("s") in nations() or bool(_NUMERAL.fullmatch(words_in[-1]))
        if first in _things()["region"] and not thing:
            return "place"
    if thing:
        return "other"
    of_a_nation = words_in[0] in nations()  # Saudi Airlines, but Dawn French
    if 2 <= len(words_in) <= 4 and all(w[0].isupper() for w in words_in) and not of_a_nation:
        return "person"
    return "other"
