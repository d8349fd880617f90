"""Whom "he", "she", "they" and "it" mean, as far as the sentences before tell.

The one who spoke or was the subject of the nearest sentence before comes first, then others named in it. A title, a word
of kin or a first name tells whether a man or a woman is meant; bodies and places are "it" or "they".
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from ...article import Name, Quotation, Span
from ..nations import places_and_nations
from ..people import gender_of, titles
from ..tables import word_table
from .phrases import DAYS, PRONOUNS, Phrase
from .subjects import sentence_subject
from .tokens import Token, tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["MEANING", "Known", "Line", "People", "antecedent", "described_as", "known_of", "people_of"]

People = dict[str, str | None]

_GENDER = {"he": "man", "she": "woman"}
# What is asked of each word that stands for somebody.
MEANING = {
    **{word: word for word in ("he", "she", "they", "it", "i", "we")},
    **dict.fromkeys(("his", "him", "himself"), "he"),
    **dict.fromkeys(("her", "hers", "herself"), "she"),
    **dict.fromkeys(("their", "them", "themselves"), "they"),
    **dict.fromkeys(("its", "itself"), "it"),
    **dict.fromkeys(("me", "my"), "i"),
    **dict.fromkeys(("us", "our"), "we"),
}
# So many sentences before a pronoun are looked at.
_BACK = 8
# Behind one of these in a phrase stands somebody else: "a spokesman for Moe".
OF_ANOTHER = frozenset("of for to at in on from with by and who whose".split())
# After one of these a pronoun may mean somebody named in the same sentence: Moe left, and she said so.
_JOINING = frozenset(
    "and but because when while after before as that whether if until since so though although".split()
)


# A single word in small letters at least so often is no name.
_COMMON = 0.5
# Capitals that mean many or a body, though they stand alone as a last name does.
_GROUPS = frozenset(
    "democrat democratic republican european congres senate house assembly caucu council committee party court".split()
)


class Known(NamedTuple):
    """Somebody who was spoken of: the words, "man" or "woman" if known, the key of the name in them or "".

    `name` is the fullest name of whoever is meant, or None: of Lind's widow the article may have none.
    """

    text: str
    gender: str | None
    key: str
    person: bool
    name: str | None = None


@dataclass(eq=False)
class Line:
    """A sentence: its quotations, the names outside and inside them, and who has spoken in it so far."""

    plain: str
    span: Span
    quoted: Sequence[Quotation]
    names: Sequence[Name]
    quoted_names: Sequence[Name]
    described: Sequence[Name] = ()
    spoke: list[Known] = field(default_factory=list)

    @cached_property
    def row(self) -> list[Token]:
        """The tokens, which most sentences are never asked for."""
        return tokens(self.plain, self.span.start, self.span.end, self.quoted)

    def described_at(self, start: int, end: int) -> Name | None:
        """The description that stands in a place, if it means somebody with a name."""
        place = bisect_left(self.described, start, key=lambda d: d.start)
        found = self.described[place] if place < len(self.described) else None
        return found if found and (found.start, found.end) == (start, end) else None


def antecedent(text: str, lines: Sequence[Line], number: int, pronoun: Span, people: People) -> Known | None:
    """Return whom a pronoun of a sentence means; `lines` are those of the article up to it, or more."""
    word = MEANING[pronoun.of(text).lower()]
    if word in {"i", "we"}:
        return None
    line = lines[number]
    # “Lund is lying,” he said: he is not Lund.
    others = {n.key for n in [*line.names, *line.quoted_names]}
    if _is_joined(line, pronoun):
        others.clear()
        for known in [*line.spoke[::-1], *_persons(text, line, pronoun.start, people)]:
            if _fits(word, known):
                return known
    last: Known | None = None
    for back in range(number - 1, max(-1, number - 1 - _BACK), -1):
        for known in _spoken_of(text, lines[back], word, people):
            if known.key not in others or not known.key:
                if _fits(word, known):
                    return known
                last = last or known
    return last if word == "they" else None


def _is_joined(line: Line, pronoun: Span) -> bool:
    if line.spoke:
        return True
    place = bisect_left(line.row, pronoun.start, key=lambda token: token.start)
    return place > 0 and line.row[place - 1].low in _JOINING


def _spoken_of(text: str, line: Line, word: str, people: People) -> list[Known]:
    """Who is spoken of in a sentence, the most likely to be taken up first."""
    first = _subject(line)
    if first is not None and first.low in PRONOUNS and (first.low == word or word not in _GENDER):
        return line.spoke[::-1]
    return [*line.spoke[::-1], *_persons(text, line, None, people)]


def _subject(line: Line) -> Token | None:
    found = sentence_subject(line.row, len(line.row))
    return line.row[found[0]] if found else None


def _persons(text: str, line: Line, before: int | None, people: People) -> list[Known]:
    """The names of a sentence: its subject first, then the last first; whose things are named, at the end."""
    named = [n for n in line.names if before is None or n.end <= before]
    subject = sentence_subject(line.row, len(line.row), described=True)
    begin, end = (line.row[subject[0]].start, line.row[subject[1] - 1].end) if subject else (0, 0)
    described = []
    if subject and _is_description(line, subject) and (before is None or end <= before):
        meant = line.described_at(begin, end)
        shown = Span(begin, end)
        described.append(
            described_as(shown.of(text), meant, people) if meant else known_of(text, shown, None, people)
        )

    def order(name: Name) -> tuple[int, int]:
        owner = text[name.end : name.end + 2] in ("'s", "’s")
        is_subject = begin <= name.start and name.end <= end and not owner
        return (0 if is_subject else 2 if owner else 1), -name.end

    named.sort(key=order)
    return described + [known_of(text, Span(n.start, n.end), n, people) for n in named]


def _is_description(line: Line, subject: Phrase) -> bool:
    """Whether a subject is somebody without a name, or several: "Moe's widow", "Moe and Lund", not "her deputy, Lund"."""
    if any(line.row[i].low == "and" for i in range(*subject)):
        return True
    end = subject[1]
    named = end + 1 < len(line.row) and line.row[end].text == "," and line.row[end + 1].text[:1].isupper()
    return line.row[end - 1].low in titles() and not named


def known_of(text: str, span: Span, name: Name | None, people: People) -> Known:
    """Return somebody as he or she stands in the text; `name` is the name inside the words, if any."""
    shown = span.of(text)
    gender = gender_of(shown)
    if gender is None and name is not None:
        gender = gender_of(name.key) or people.get(name.key)
    person = name is None or name.kind == "person" or gender is not None or name.key in people
    if name and name.kind == "other" and not person:
        single = len(name.key.split()) == 1 and not shown.lower().startswith("the ")
        person = single or any(word.lower().rstrip(".") in titles() for word in shown.split()[:-1])
    return Known(shown, gender, name.key if name else "", person, _own_name(text, span, name))


def described_as(shown: str, meant: Name, people: People) -> Known:
    """Return somebody who is described in words that mean the bearer of a name."""
    gender = gender_of(shown) or gender_of(meant.key) or people.get(meant.key)
    return Known(shown, gender, "", meant.kind == "person", meant.key)


def _own_name(text: str, span: Span, name: Name | None) -> str | None:
    """The name of somebody, and not of another whom the words tell of: "a friend of Moe", "Moe's lawyer"."""
    if name is None or name.end < len(text[: span.end].rstrip(".,'’")):
        return None
    before = text[span.start : max(span.start, name.start)].split()
    return None if OF_ANOTHER.intersection(before) else name.key


def _fits(word: str, known: Known) -> bool:
    several = " and " in known.text or (not known.key and known.text.split()[0].lower() == "police")
    plural = several or (not known.key and known.text.rstrip("'’").endswith("s"))
    if word in _GENDER:
        fitting = known.person and not plural and known.gender in (None, _GENDER[word])
        return fitting and _is_one_person(known)
    if word == "they":
        return plural or not known.person
    return not known.person or not known.key


def _is_one_person(known: Known) -> bool:
    """Whether words may mean one man or woman: a name or "the pilot", but not "the campaign", "few people" or "Danish"."""
    row = known.text.split()
    last = row[-1].rstrip(".'’")
    if known.gender is None and (row[-1].isupper() or last.lower().rstrip("s") in _GROUPS):
        return False
    if known.gender is None and len(row) == 1:
        common = last.lower() in DAYS or word_table("lowercase").get(last.lower(), 0.0) >= _COMMON
        return not (common or last.rstrip("s") in places_and_nations() or last in places_and_nations())
    return bool(known.key or known.name or known.gender) or last.lower() in titles()


def people_of(text: str, rows: Sequence[Sequence[Name]]) -> People:
    """Return the keys of the persons of an article with what titles tell: "Mr. Lund" makes every Lund of that key a man."""
    found: People = {}
    for name in (n for row in rows for n in row):
        if name.kind == "person":
            gender = gender_of(name.of(text)) if " " in name.of(text) else None
            found[name.key] = found.get(name.key) or gender
    return found
