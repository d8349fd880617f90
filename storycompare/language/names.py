"""Names of persons, organisations and places by their capitals, without a model.

A run of capitalised words is a name unless its only word is one that news writes in lower case inside
sentences. Short forms take the key of the fullest form found before them ("Borrell", "Mr. Borrell" and
"Josep Borrell" have one key); an acronym takes the key of a name with its initials. Two full names have one key
only if their first names agree, and a last name that two people have is a key of its own, unless only one of the two
was just named. Jr. tells two people apart only where the article tells of both generations.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ..article import Name, Span
from .bearers import Bearers
from .name_kinds import begins_as_person, kind_of
from .name_parts import (
    ADJECTIVES,
    BODIES_AND_PLACES,
    FULL,
    NAME_PARTICLES,
    SHORT_TITLES,
    TITLES,
    is_everyday,
    is_forename,
    key_words,
    last_forms,
    owns_inside,
)
from .people import first_names, gender_of
from .tables import word_groups, word_table
from .title_case import Context, is_title_case, names_within
from .words import fold, is_function_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["names"]

_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
    "october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun".split()
)
_SHORT = "|".join(map(str.title, SHORT_TITLES))
_PARTICLE = "|".join(NAME_PARTICLES)
_RUN = re.compile(
    rf"(?<![\w'])(?:(?:{_SHORT}|St|Jr)\.? (?:(?:{_PARTICLE}) ){{0,2}})*"
    r"[A-Z][\w&-]*(?:['.](?=[A-Z])[\w&-]*)*(?:(?<=\b[A-Z])\.)?"
    rf"(?:(?:'s|(?<=s)')?(?: (?:of(?: the)?|(?:{_PARTICLE})(?: (?:{_PARTICLE}))?|and the)(?= [A-Z]))?[ ]"
    # But Mr. Moe; Harrow Gov. Ann Moe: a short title begins a name, and Jr. ends one
    rf"(?!(?:{_SHORT})\. ?[A-Z]|[JS]r\b)"
    r"[A-Z][\w&-]*(?:['.](?=[A-Z])[\w&-]*)*(?:(?<=\b[A-Z])\.(?= [A-Z])|(?<=\bSt)\.(?= [A-Z])|(?<=\.[A-Z])\.(?! [A-Z]))?)*"
    r"(?:,? [JS]r\b\.?)?"
)
_PARTICLES_BEFORE = re.compile(rf"\b(?:(?:{_PARTICLE}) ){{1,2}}$")
_OWNER = re.compile(r"'s?(?= )")
_TITLED = re.compile(rf"(?:{_SHORT})\. ")
_OF = re.compile(r" of(?: the)? ")
_INITIAL = re.compile(r"\b([A-Z]) ")
# Whoever is called Jr. beside such a word has a father or a son in the article.
_KIN = re.compile(r"\b(?:grand)?(?:son|father)s?\b|\b(?:dad|elder|younger|namesake)\b")
_THE = re.compile(r"(?:\b[Tt]he|\b[Aa]board) $")
_LOCATED = re.compile(r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Tt]o|[Ff]rom|[Oo]f|[Tt]he|[Oo]n) $")
_WORD_BEFORE = re.compile(r"([\w/]{1,40}) (?:the )?$")
_LEADING = re.compile(r"\S+")
_IN_SMALL = re.compile(r"\b[a-z][\w'-]*")
_COLON = re.compile(r":\s+$")
# A title in capitals, "$2 Trillion Plan".
_MAGNITUDES = frozenset({"hundred", "thousand", "million", "billion", "trillion"})
_NUMBER = re.compile(r"\d[ -]$")
_NOT_WORD = " \"'([-"
# A word in small letters at least so often begins a sentence with a capital and is no part of the name behind it.
_USUALLY_SMALL = 0.95
_PERSONAL = frozenset({*SHORT_TITLES, "president", "judge", "sheriff", "mayor"})


class _Run(NamedTuple):
    """Capitals in a row: where, their words without titles, and whether they begin the sentence.

    One of several words that are capitals only because all are, and no name elsewhere, is `doubtful`.
    """

    start: int
    end: int
    words: list[str]
    initial: bool
    whole: _Run | None = None  # with the common word that the sentence begins with
    doubtful: bool = False


@cache
def _common_parts(forename: bool) -> frozenset[str]:
    """The words by which a full name is not known; with a forename a title may be a last name."""
    return BODIES_AND_PLACES | (TITLES - word_groups("things")["surname"] if forename else TITLES)


def names(text: str, sentences: list[Span]) -> list[list[Name]]:
    """Return the names of each sentence, in order; keys are shared over the whole article."""
    folded = fold(text)
    rows = _rows(folded, sentences)
    full = {" ".join(run.words) for row in rows for run in row if len(run.words) > 1}
    full |= {last for row in rows for run in row if (last := run.words[-1])[0].islower()}  # von der Leyen
    rows = [[_in_full(run, full) for run in row] for row in rows]
    inside = {run.words[-1] for row in rows for run in row if not run.initial}
    rows = [
        [
            run
            for run in row
            if not run.initial
            or len(run.words) > 1
            or run.words[0] in inside
            or not is_everyday(run.words[0])
        ]
        for row in rows
    ]
    surnames = {
        run.words[-1] for row in rows for run in row if begins_as_person(run.words) or _titled(folded, run)
    }
    things = {
        " ".join(run.words)
        for row in rows
        for run in row
        if len(run.words) > 1 and (_is_thing(folded, run) or _ends_commonly(run.words, surnames))
    }
    known = Bearers(_two_generations(folded, sentences, rows))
    found: list[list[Name]] = []
    for number, row in enumerate(rows):
        known.sentence = number
        found.append([_name(folded, run, known, things) for run in row])
    return found


def _rows(folded: str, sentences: Sequence[Span]) -> list[list[_Run]]:
    """The runs of each sentence; a line in title case has the names of the others, and what may be one."""
    small = frozenset(_IN_SMALL.findall(folded))
    titled = [is_title_case(folded[span.start : span.end], small) for span in sentences]
    plain = [None if title else _runs(folded, span) for span, title in zip(sentences, titled, strict=True)]
    if not any(titled):
        return [row for row in plain if row is not None]
    runs = [run for row in plain if row for run in row]
    elsewhere = frozenset(
        [*(folded[run.start : run.end] for run in runs), *(" ".join(run.words) for run in runs)]
    )
    known = Context(elsewhere, small)
    return [
        [_in_title(folded, run, known) for run in _runs(folded, span, known)] if row is None else row
        for span, row in zip(sentences, plain, strict=True)
    ]


def _in_title(folded: str, run: _Run, known: Context) -> _Run:
    own = {folded[run.start : run.end], " ".join(run.words)}
    sure = len(run.words) == 1 or is_forename(run.words[0]) or not own.isdisjoint(known.names)
    return run if sure else run._replace(doubtful=True)


def _runs(folded: str, span: Span, known: Context | None = None) -> list[_Run]:
    """The runs of a sentence; `known` is what is known for one in title case."""
    first = span.start
    while first < span.end and folded[first] in _NOT_WORD:
        first += 1
    found = []
    for begin, stop in (
        part
        for match in _RUN.finditer(folded, span.start, span.end)
        for owned in _owned(folded, match.start(), match.end())
        for within in ([owned] if known is None else names_within(folded, *owned, known))
        for part in _parts(folded, *within)
    ):
        start, words_in = _strip_leading(folded, begin, stop, first)
        if words_in:
            end = start + len(folded[start:stop].rstrip(" '"))
            whole = None
            if start > first >= begin and not is_function_word(folded[first:start].split()[0]):
                whole = _Run(first, end, key_words(folded[first:end]), True)
            elif particles := _PARTICLES_BEFORE.search(folded, max(span.start, start - 12), start):
                whole = _Run(particles.start(), end, key_words(folded[particles.start() : end]), False)
            found.append(_Run(start, end, words_in, _opens(folded, start, first), whole))
    return found


def _owned(folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Part what is somebody's from its owner: Moe's Harbour Board, but not St. John's Hospital."""
    for mark in _OWNER.finditer(folded, start, end):
        if not owns_inside(folded[start : mark.start()], folded[mark.end() + 1 : end]):
            yield start, mark.start()
            start = mark.end() + 1
    yield start, end


def _parts(folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Part a person from where he is from: "Sen. Ann Moe of Ohio", "Ann Moe of the Department of Justice"."""
    if of := _OF.search(folded, start, end):
        before = key_words(folded[start : of.start()])
        titled = len(before) < len(folded[start : of.start()].split())
        person = (titled or before[0] in first_names()) and before[-1].lower() not in BODIES_AND_PLACES
        party = before[-1] in ("Republican", "Democrat")
        if (person and len(before) >= FULL) or party or _TITLED.match(folded, start, of.start()):
            yield start, of.start()
            start = of.end()
    yield start, end


def _in_full(run: _Run, full: set[str]) -> _Run:
    """Evening Star came: a common word that begins a sentence is part of a name that stands elsewhere.

    So are particles: "but von der Leyen left", "De Gaulle left".
    """
    joined = " ".join(run.words)
    if (small := joined[:1].lower() + joined[1:]) in full and small != joined:
        return run._replace(words=[small])
    return run.whole if run.whole and " ".join(run.whole.words) in full else run


def _strip_leading(folded: str, start: int, end: int, first: int) -> tuple[int, list[str]]:
    """Leave out function words and weekdays that a sentence begins with, and titles from the key."""
    while start < end:
        word = _LEADING.match(folded, start, end)
        if not word:
            return start, []
        plain = word.group().strip(".,'").removesuffix("'s")
        grammar = is_function_word(plain) and (not plain.isupper() or word.group() == "A")
        begins = (
            # Behind a colon a title may begin: "Joe Moe 2: Beautiful Loser", but no name with "Fact-checking".
            (start <= first or ("-" in plain and _opens(folded, start, first)))
            and _is_usually_small(plain)
            and plain.lower() not in TITLES
            and word.end() < end
        )
        counted = plain.lower() in _MAGNITUDES and bool(_NUMBER.search(folded, max(0, start - 12), start))
        if not (grammar or plain.lower() in _DAYS or plain == "I" or begins or counted):
            break
        start = word.end()
        while start < end and folded[start] == " ":
            start += 1
    return start, [w for w in key_words(folded[start:end]) if w.lower() not in _DAYS]


def _opens(folded: str, start: int, first: int) -> bool:
    """Tell whether a word begins its sentence, from `first` on, or a clause behind a colon."""
    return start <= first or _COLON.search(folded, max(0, start - 3), start) is not None


def _is_usually_small(word: str) -> bool:
    """Tell whether news writes a word in small letters, as it does one that goes on so behind a hyphen: Fact-checking."""
    first, _, rest = word.partition("-")
    return word_table("lowercase").get(first.lower(), 0.0) > _USUALLY_SMALL and (not rest or rest.islower())


def _is_thing(folded: str, run: _Run) -> bool:
    """Tell whether a name of several words is no person's: "the ferry Evening Star", "HMS Moe", "the Vell Four"."""
    if run.words[0].lower() in word_groups("things")["prefix"] and run.words[0].isupper():
        return True
    if _titled(folded, run):
        return False
    before = _WORD_BEFORE.search(folded, max(0, run.start - 20), run.start)
    if before and before[1].lower() in word_groups("things")["vessel"]:
        return True
    if run.words[0] in first_names():
        return False
    return (
        bool(_THE.search(folded, max(0, run.start - 8), run.start)) and folded[run.end : run.end + 2] != "'s"
    )


def _ends_commonly(words_in: list[str], surnames: set[str]) -> bool:
    """Tell whether the last word is one of everyday, and nobody's last name in the article: Border Security, Third Way."""
    last = words_in[-1]
    known = last in surnames or last.lower() in word_groups("things")["surname"]
    return is_everyday(last) and not (known or begins_as_person(words_in))


def _titled(folded: str, run: _Run) -> bool:
    """Tell whether a title says that it is a person: Mr. Moe; Chancellor Moe, of whom the key has one word."""
    first = _LEADING.match(folded, run.start, run.end)
    title = first.group().rstrip(".").lower() if first else ""
    alone = len(run.words) == 1 and title != run.words[0].lower() and title not in ADJECTIVES
    return title in _PERSONAL or (alone and (title in TITLES or title in word_groups("offices")["person"]))


def _two_generations(folded: str, sentences: list[Span], rows: list[list[_Run]]) -> frozenset[str]:
    """The last names of which the article tells two people apart by Jr. or Sr.

    It does where it has both, where a last name alone has one ("Moe Jr."), and where it tells of a father or a son.
    """
    found: dict[str, set[str]] = {}
    for span, row in zip(sentences, rows, strict=True):
        for run in row:
            full, bare, *_ = (*last_forms(run.words[-1]), "")
            if full.startswith(f"{bare} ") and bare:
                two = len(run.words) == 1 or _KIN.search(folded, span.start, span.end)
                found.setdefault(bare, set()).update((full, "") if two else (full,))
    both = {bare for bare, forms in found.items() if len(forms) > 1}
    for run in (run for row in rows for run in row if len(run.words) > 1 and run.words[0] in both):
        both.update(last_forms(run.words[-1])[1:2])  # Donald Jr. tells Donald Moe Jr. from Donald Moe
    return frozenset(both)


def _name(folded: str, run: _Run, known: Bearers, things: set[str]) -> Name:
    own = " ".join(run.words)
    located = len(run.words) == 2 and bool(_LOCATED.search(folded, max(0, run.start - 8), run.start))
    titled = _titled(folded, run)
    # The tanker Ada Orr, and Ada Orr
    thing = own in things and ((not titled and run.words[0] not in first_names()) or _is_thing(folded, run))
    kind = kind_of(run.words, titled, thing, located)
    if len(run.words) == 1:
        shown = folded[run.start : run.end]
        gender = gender_of(shown) if len(shown.split()) > 1 else None
        return Name(run.start, run.end, kind, known.short(own, gender))
    if kind == "person" and begins_as_person(run.words):
        own = _INITIAL.sub(r"\1. ", own)
    if run.doubtful:
        return Name(run.start, run.end, "other" if kind == "person" else kind, own)
    key = known.person(own, run.words[-1]) if kind == "person" else own
    if key == own:
        ends = (*known.forms(run.words[-1]), *(run.words[:1] if len(run.words) == FULL else ()))
        common = _common_parts(begins_as_person(run.words))
        parts = [p for p in ends if p.lower() not in common and len(p) > 2]
        if {"of", "and"}.intersection(run.words) and not is_forename(run.words[-2]):
            parts = []  # England is not the Bank of England
        initials = "".join(w.replace(".", "") if "." in w[:-1] else w[0] for w in run.words if w[0].isupper())
        known.add(own, [*parts, initials] if len(initials) >= 2 else parts, kind)
    known.see(key)
    return Name(run.start, run.end, kind, key)
