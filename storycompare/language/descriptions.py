"""Whom a description means: "the embattled mayor", where an article has one mayor with a name.

What somebody is stands before a name ("Mayor Jane Odell", "the mayor, Jane Odell") or behind it ("Jane Odell, the
town's mayor"); what a body is stands in its name ("Harrow City Council"). A description means the only person or body of
the article that is called so; if there are several, the only one just named.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from ..article import Name
from .tables import word_groups
from .words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..article import Span

__all__ = ["descriptions"]

_WORD = re.compile(r"[A-Za-z][\w'-]*")
_THE = re.compile(r"\b[Tt]he (?=[a-z])")
# Behind a name: an age, and what its bearer is up to where that is told further.
_BEHIND = re.compile(r",(?: \d{1,3},)? ((?:[\w'&.-]+ ){0,7}[\w'-]+)")
_ENDS = frozenset("of for at in on to from with by and who which that whose".split())
# They make another office: a former mayor is no mayor.
_OTHER = frozenset(
    "former vice deputy acting assistant associate ex-president ex-mayor ex-wife late then incoming outgoing".split()
)
_LONGEST = 4  # words of a description
_REACH = 60  # characters before a name that may tell what its bearer is
# Of several bearers of an office that is meant who alone was named in so many sentences up to here.
_JUST_NAMED = 3
_SHORT = {
    "sen": "senator", "gov": "governor", "rep": "representative", "gen": "general", "adm": "admiral", "capt": "captain",
    "col": "colonel", "lt": "lieutenant", "sgt": "sergeant", "det": "detective", "dr": "doctor", "prof": "professor",
    "rev": "reverend", "pres": "president",
}  # fmt: skip


@cache
def _persons() -> frozenset[str]:
    return word_groups("offices")["person"]


@cache
def _bodies() -> dict[str, frozenset[str]]:
    """Each word for a body with the words that tell it in a name."""
    found: dict[str, frozenset[str]] = {}
    for entry in word_groups("offices")["body"]:
        word, _, telling = entry.partition(":")
        if telling:
            found[word] = frozenset(telling.split())
    return found


def descriptions(text: str, sentences: Sequence[Span], rows: Sequence[Sequence[Name]]) -> list[list[Name]]:
    """Return the descriptions in each sentence that mean a person or body with a name; `rows` are the names of each."""
    folded = fold(text)
    bearers: dict[str, dict[str, str]] = {}
    for sentence, row in zip(sentences, rows, strict=True):
        for name in row:
            for office in _offices(folded, sentence, name):
                bearers.setdefault(office, {})[name.key] = name.kind
    if not bearers:
        return [[] for _ in sentences]
    only = {office: found for office, found in bearers.items() if len(found) == 1}
    several = {office: found for office, found in bearers.items() if len(found) > 1}
    keys = [{name.key for name in row} for row in rows]
    found = []
    for number, sentence in enumerate(sentences):
        near = set().union(*keys[max(0, number + 1 - _JUST_NAMED) : number + 1])
        here = {office: {k: v for k, v in met.items() if k in near} for office, met in several.items()}
        meant = only | {office: met for office, met in here.items() if len(met) == 1}
        found.append(list(_described(folded, sentence, {o: next(iter(m.items())) for o, m in meant.items()})))
    return found


def _offices(folded: str, sentence: Span, name: Name) -> Iterator[str]:
    """What the words of a name, and those beside it, say that its bearer is."""
    if name.kind == "person":
        before = folded[max(sentence.start, name.start - _REACH) : name.end]
        called = [_SHORT.get(w.lower(), w.lower()) for w in _WORD.findall(before)]
        yield from _last_office(called[: -len(name.key.split()) or None])
        behind = _BEHIND.match(folded, name.end, sentence.end)
        if behind:
            found = []
            for word in behind[1].split():
                if word in _ENDS:
                    break
                found.append(word.lower())
            yield from _last_office(found)
    elif name.kind == "organisation" or " " in name.key:
        last = name.key.split()[-1].lower()
        yield from (word for word, telling in _bodies().items() if last in telling)


def _last_office(words: Sequence[str]) -> Iterator[str]:
    """The offices that some words end with: "the town's deputy mayor" is a deputy mayor, and no mayor."""
    longest = next((n for n in (3, 2, 1) if " ".join(words[-n:]) in _persons() and len(words) >= n), 0)
    if not longest:
        return
    before = words[-longest - 1] if len(words) > longest else ""
    kind = f"{before} " if before in _OTHER else ""
    for n in range(1, longest + 1):
        office = " ".join(words[-n:])
        if office in _persons():
            yield kind + office


def _described(folded: str, sentence: Span, only: dict[str, tuple[str, str]]) -> Iterator[Name]:
    for match in _THE.finditer(folded, sentence.start, sentence.end):
        found: list[str] = []
        end = match.end()
        for word in _WORD.finditer(folded, match.end(), sentence.end):
            glued = word.start() == end or folded[end : word.start()] == " "
            if len(found) == _LONGEST or not glued or not word.group().islower():
                break
            if found and word.group().endswith("'s"):
                break
            found.append(word.group())
            end = word.end()
            known = _known(found, only)
            goes_on = _WORD.match(folded, end + 1, sentence.end) if folded[end : end + 1] == " " else None
            longer = goes_on is not None and _known([*found, goes_on.group()], only) is not None
            named = goes_on is not None and goes_on.group()[0].isupper()
            if known and not longer:
                if not named and not (goes_on and goes_on.group() in ("of", "for")):
                    yield Name(
                        match.start(), end, "person" if known[1] == "person" else "organisation", known[0]
                    )
                break


def _known(words: Sequence[str], only: dict[str, tuple[str, str]]) -> tuple[str, str] | None:
    """The only bearer of the office that some words end with."""
    for n in (3, 2, 1):
        office = " ".join(words[-n:])
        if len(words) >= n and (office in _persons() or office in _bodies()):
            before = words[-n - 1] if len(words) > n else ""
            return only.get(f"{before} {office}" if before in _OTHER else office)
    return None
