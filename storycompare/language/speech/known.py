"""Who is known of in an article: persons and bodies as they are named, and whether a man or a woman is meant.

A title, a word of kin or a first name tells of a man or a woman, and so do the pronouns of sentences that name one
person only.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from ..people import gender_of, last_name, titles
from ..tables import word_groups
from .phrases import is_common

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ...article import Name, Span

__all__ = [
    "OF_ANOTHER",
    "Known",
    "People",
    "described_as",
    "known_of",
    "people_of",
]

# Behind one of these in a phrase stands somebody else: "a spokesman for Moe".
OF_ANOTHER = frozenset("of for to at in on from with by and who whose".split())
# Before a place or a thing, not before a person's last name: "in Vell", "the Pentagon".
_OF_PLACES = frozenset("in at near".split())
_OF_THINGS = _OF_PLACES | {"the", "a", "an", "per"}
_BEFORE = 24  # characters before a name that are looked at
_GENDERED = re.compile(r"\b(?:(he|his|him|himself)|she|her|hers|herself)\b", re.IGNORECASE)
# What a guest writer is, behind the name; and paragraphs of a text that has such a note.
_IS_SOMETHING = re.compile(r",? (?:is|was|teaches|writes|chairs|leads|heads|works|serves)\b|, ")
_FEWEST_PARAGRAPHS = 4
# So many sentences must tell of one person as a man or a woman, and so many times as many as tell the other.
_TELLING, _CLEARLY = 2, 3


class Known(NamedTuple):
    """Somebody who was spoken of: the words, "man" or "woman" if known, the key of the name in them or "".

    `name` is the fullest name of whoever is meant, or None: of Lind's widow the article may have none. A person is
    `sure` to be one if more tells than two words with capitals; a `body` is an organisation.
    """

    text: str
    gender: str | None
    key: str
    person: bool
    name: str | None = None
    sure: bool = True
    body: bool = False


class People(NamedTuple):
    """The keys of the persons of an article with "man", "woman" or None, those that surely are persons, and the writer.

    Only of a guest the writer is known: "Ann Moe is a nurse in Vell" at the end.
    """

    gender: dict[str, str | None]
    sure: frozenset[str]
    inside: frozenset[str]  # the keys that stand inside a sentence, where a capital tells of a name
    placed: frozenset[str]  # the keys that stand behind "in" or "at"
    writer: Known | None


def people_of(
    text: str, blocks: Sequence[Span], spans: Sequence[Span], rows: Sequence[Sequence[Name]]
) -> People:
    """Return the persons of an article; `rows` are the names of each of its sentences, `spans`."""
    found: dict[str, str | None] = {}
    sure: set[str] = set()
    for name in (n for row in rows for n in row):
        if name.kind == "person":
            gender = gender_of(name.of(text)) if " " in name.of(text) else None
            found[name.key] = found.get(name.key) or gender or _by_first_name(name.key)
            if found[name.key] or _is_titled(text, name):
                sure.add(name.key)
        elif name.key in found and _is_last_name(name.of(text), name.key):
            sure.add(name.key)
    placed = frozenset(n.key for row in rows for n in row if _is_placed(text, n))
    for key, gender in _by_pronouns(text, spans, rows, found, placed):
        found[key] = found.get(key) or gender
        sure.add(key)
    inside = frozenset(
        n.key for span, row in zip(spans, rows, strict=True) for n in row if n.start > span.start
    )
    return People(found, frozenset(sure), inside, placed, _writer(text, blocks, spans, rows))


def _writer(
    text: str, blocks: Sequence[Span], spans: Sequence[Span], rows: Sequence[Sequence[Name]]
) -> Known | None:
    """Whoever the last paragraph tells of, if nothing else does: "Ann Moe, a nurse, lives in Vell"."""
    if len(blocks) < _FEWEST_PARAGRAPHS:
        return None
    number = bisect_left(spans, blocks[-1].start, key=lambda span: span.start)
    name = next((n for row in rows[number : number + 1] for n in row), None)
    if name is None or name.kind != "person" or name.start > spans[number].start or " " not in name.key:
        return None
    others = {n.key for row in rows[:number] for n in row}
    told = _IS_SOMETHING.match(text, name.end) and name.key not in others
    return Known(name.of(text), gender_of(name.key), name.key, True, name.key) if told else None


def _by_first_name(key: str) -> str | None:
    """Whether a full name is a man's or a woman's; a word by itself is a last name."""
    return gender_of(key) if " " in key else None


def _is_last_name(shown: str, key: str) -> bool:
    """Lind, of Ada Lind; not One, of Day One, nor the GOP of Indiana."""
    return " " in key and last_name(key) == last_name(shown) and not shown.isupper() and not is_common(shown)


def _is_titled(text: str, name: Name) -> bool:
    """Chancellor Lind, the miner Lind."""
    first = name.of(text).split()[0]
    before = text[max(0, name.start - _BEFORE) : name.start].split()
    lows = [word.lower().rstrip(".") for word in (first, *before[-1:])]
    return any(low in titles() or low in word_groups("offices")["person"] for low in lows)


def _by_pronouns(
    text: str,
    spans: Sequence[Span],
    rows: Sequence[Sequence[Name]],
    persons: dict[str, str | None],
    placed: frozenset[str],
) -> Iterator[tuple[str, str]]:
    """Yield who is a man or a woman by the pronouns behind the only name of a sentence that may be a person's."""
    told: dict[str, Counter[str]] = {}
    pronouns = [(m.start(), "man" if m[1] else "woman") for m in _GENDERED.finditer(text)]
    for number, (span, row) in enumerate(zip(spans, rows, strict=True)):
        met = {
            n.key: n for n in row[::-1] if n.key in persons or (n.key not in placed and _is_single(text, n))
        }
        if len(met) == 1:
            key, name = next(iter(met.items()))
            # He, right behind the sentence, tells too.
            last = spans[number + 1].start + 1 if number + 1 < len(spans) else span.end
            first = bisect_left(pronouns, (name.end, ""))
            genders = {gender for _, gender in pronouns[first : bisect_left(pronouns, (last, ""))]}
            if len(genders) == 1:
                told.setdefault(key, Counter()).update(genders)
    for key, count in told.items():
        gender, times = count.most_common(1)[0]
        if times >= max(_TELLING, _CLEARLY * (count.total() - times)):
            yield key, gender


def known_of(text: str, span: Span, name: Name | None, people: People) -> Known:
    """Return somebody as he or she stands in the text; `name` is the name inside the words, if any."""
    shown = span.of(text)
    gender = gender_of(shown)
    if name is None:
        return Known(shown, gender, "", True)
    gender = gender or _by_first_name(name.key) or people.gender.get(name.key)
    sure = gender is not None or name.key in people.sure
    person = sure or (name.key not in people.placed and (name.kind == "person" or name.key in people.gender))
    if name.kind == "other" and not person:
        titled = any(word.lower().rstrip(".") in titles() for word in shown.split()[:-1])
        single = (
            name.key in people.inside - people.placed and _is_single(text, name) and not is_common(name.key)
        )
        person = titled or single
    body = name.kind == "organisation"
    return Known(shown, gender, name.key, person, _own_name(text, span, name), sure, body)


def described_as(shown: str, meant: Name, people: People) -> Known:
    """Return somebody who is described in words that mean the bearer of a name."""
    gender = gender_of(shown) or gender_of(meant.key) or people.gender.get(meant.key)
    return Known(shown, gender, "", meant.kind == "person", meant.key)


def _own_name(text: str, span: Span, name: Name) -> str | None:
    """The name of somebody, and not of another whom the words tell of: "a friend of Moe", "Moe's lawyer"."""
    if name.end < len(text[: span.end].rstrip(".,'’")):
        return None
    before = text[span.start : max(span.start, name.start)].split()
    return None if OF_ANOTHER.intersection(before) else name.key


def _is_single(text: str, name: Name) -> bool:
    """Tell whether a single word may be a last name: not "the Pentagon", "Corn-based", "Nationally"."""
    low = name.key.lower()
    if name.kind != "other" or " " in low or "-" in low or low.endswith("ly") or low in titles():
        return False
    return _word_before(text, name) not in _OF_THINGS


def _is_placed(text: str, name: Name) -> bool:
    return _word_before(text, name) in _OF_PLACES and text[name.end : name.end + 2] not in ("'s", "’s")


def _word_before(text: str, name: Name) -> str:
    before = text[max(0, name.start - _BEFORE) : name.start].split()
    return before[-1].lower() if before else ""
