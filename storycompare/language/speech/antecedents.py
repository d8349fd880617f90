"""Whom "he", "she", "they" and "it" mean, as far as the sentences before tell.

The one who spoke or was the subject of the nearest sentence before comes first, then others named in it. A title, a word
of kin or a first name tells whether a man or a woman is meant; bodies and places are "it" or "they".
"""

from __future__ import annotations

import itertools
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from ...article import Name, Quotation, Span
from ..nations import nations, places_and_nations
from ..people import is_title, last_name, titles
from .known import Known, People, described_as, known_of
from .phrases import ADVERBS, DAYS, PREPOSITIONS, PRONOUNS, Phrase, is_adverb, is_common
from .subjects import sentence_subject
from .tokens import Token, is_word, tokens
from .verbs import speech_verbs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["MEANING", "Line", "antecedent"]

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
# Who surely is a person is taken before a nearer one who may be a thing, from so many sentences further back.
_FURTHER = 2
# Capitals that mean many or a body, though they stand alone as a last name does.
_GROUPS = frozenset(
    "democrat democratic republican european congres senate house assembly caucu council committee party court".split()
)
_ADJECTIVES = frozenset({"Democratic", "Republican"})
# What may stand behind "he said", beside what is said.
_BEHIND = (PREPOSITIONS | DAYS) - {"to"}


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
        quoted = any(q.start <= pronoun.start < q.end for q in lines[number].quoted)
        return None if quoted else people.writer
    fitting = (pair for pair in _near(text, lines, number, pronoun, people) if _fits(word, pair[1]))
    nearest = next(fitting, None)
    if nearest and word not in _GENDER:
        return nearest[1]
    if nearest:
        far = nearest[0] + _FURTHER
        reach = itertools.takewhile(lambda pair: pair[0] <= far, itertools.chain([nearest], fitting))
        sure = next((known for _, known in reach if known.sure), None)
        # Mr. Moe sold the port. “It is old,” said Rurik Odell. “It will close,” he said: who has just spoken speaks on.
        spoke = lines[number - 1].spoke if nearest[0] == 1 else ()
        speaks_on = nearest[1].person and nearest[1].name and nearest[1] in spoke
        if sure and (not speaks_on or last_name(nearest[1].key) == last_name(sure.key)):
            return sure
    # Moe will sell her boat, she said: where nobody else is in reach.
    inside = _persons(text, lines[number], pronoun.start, people, word) if word in _GENDER else []
    himself = next((known for known in inside if known.sure and _fits(word, known)), None)
    return himself or (nearest[1] if nearest else None)


def _near(
    text: str, lines: Sequence[Line], number: int, pronoun: Span, people: People
) -> Iterator[tuple[int, Known]]:
    """Yield those whom a pronoun may mean, the likeliest first, with how many sentences before they stand."""
    line = lines[number]
    word = MEANING[pronoun.of(text).lower()]
    before = _who_spoke(line)  # Lund fired back: “It was a lie,” he wrote
    if not _is_aside(line.row, bisect_left(line.row, pronoun.start, key=lambda token: token.start)):
        before += _persons(text, line, pronoun.start, people, word)
    yield from ((0, known) for known in before)
    # “Lund is lying,” he said: he is not Lund.
    others = {n.key for n in [*line.names, *line.quoted_names]} - {known.key for known in before}
    for back in range(number - 1, max(-1, number - 1 - _BACK), -1):
        for known in _spoken_of(text, lines[back], word, people):
            if known.key not in others or not known.key:
                yield number - back, known


def _is_aside(row: Sequence[Token], place: int) -> bool:
    """Whether a pronoun with its verb stands beside what is said: "Lund, she said, is lying"."""
    following = next((k for k in range(place + 1, len(row)) if row[k].low not in ADVERBS), len(row))
    if following == len(row) or row[following].low not in speech_verbs():
        return False
    if following + 1 == len(row) or not is_word(row[following + 1]):
        return True
    after = row[following + 1]  # he said in a speech, but not: he vowed to stay
    return after.low in _BEHIND or is_adverb(after)


def _spoken_of(text: str, line: Line, word: str, people: People) -> list[Known]:
    """Who is spoken of in a sentence, the most likely to be taken up first."""
    first = _subject(line)
    if first is not None and first.low in PRONOUNS and (first.low == word or word not in _GENDER):
        return [*_who_spoke(line), *_persons(text, line, first.start, people, word)]
    return [*_who_spoke(line), *_persons(text, line, None, people, word)]


def _subject(line: Line) -> Token | None:
    found = sentence_subject(line.row, len(line.row))
    return line.row[found[0]] if found else None


def _who_spoke(line: Line) -> list[Known]:
    """Who has spoken in a sentence: its subject first, then the last first."""
    found = sentence_subject(line.row, len(line.row)) if len(line.spoke) > 1 else None
    if not found:
        return line.spoke[::-1]
    begin, end = line.row[found[0]].start, line.row[found[1] - 1].end
    subject = {n.key for n in line.names if begin <= n.start and n.end <= end}
    spoke = line.spoke[::-1]
    return [k for k in spoke if k.key in subject] + [k for k in spoke if k.key not in subject]


def _persons(text: str, line: Line, before: int | None, people: People, word: str) -> list[Known]:
    """The names of a sentence: its subject first, then the last first; whose things are named, at the end.

    "It" is no place that only tells where or whither: "Moe flew to Paris".
    """
    named = [n for n in line.names if before is None or n.end <= before]
    subject = sentence_subject(line.row, len(line.row), described=True)
    begin, end = (line.row[subject[0]].start, line.row[subject[1] - 1].end) if subject else (0, 0)
    if word == "it":
        named = [n for n in named if begin <= n.start < end or not _is_place(n, people)]
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


def _is_place(name: Name, people: People) -> bool:
    return name.kind == "place" or (name.kind == "other" and name.key in people.placed)


def _is_description(line: Line, subject: Phrase) -> bool:
    """Whether a subject is somebody without a name, or several: "Moe's widow", "Moe and Lund", not "her deputy, Lund"."""
    if any(line.row[i].low == "and" for i in range(*subject)):
        return True
    end = subject[1]
    named = end + 1 < len(line.row) and line.row[end].text == "," and line.row[end + 1].text[:1].isupper()
    return is_title(line.row[end - 1].low) and not named


def _fits(word: str, known: Known) -> bool:
    # The text of the treaty of Moe and Lund is one thing.
    head = known.text if known.name else known.text.partition(" of ")[0]
    several = " and " in head or (not known.key and known.text.split()[0].lower() == "police")
    plural = several or (known.name is None and known.text.rstrip("'’").endswith("s"))
    if word in _GENDER:
        fitting = known.person and not plural and known.gender in (None, _GENDER[word])
        return fitting and _is_one_person(known)
    last = known.text.split()[-1].rstrip(".'’")
    plural = plural or _is_people(last)
    if word == "they":
        return plural or (known.body and not known.person and last not in _ADJECTIVES)
    if known.key:
        return not (known.person or plural or last in nations() or last in _ADJECTIVES)
    return not (plural or _is_one_person(known))


def _is_people(word: str) -> bool:
    """Tell of "Republicans", "Russians", "Senators"."""
    one = word.removesuffix("s")
    return one != word and (one.lower() in _GROUPS or one.lower() in titles() or one in nations())


def _is_one_person(known: Known) -> bool:
    """Whether words may mean one man or woman: a name or "the pilot", but not "the campaign", "few people" or "Danish"."""
    row = known.text.split()
    last = row[-1].rstrip(".'’")
    if known.key and len(row) == 1 and last.lower() in titles():
        return False
    if known.gender is None and (row[-1].isupper() or last.lower().rstrip("s") in _GROUPS):
        return False
    if known.gender is None and len(row) == 1 and " " not in (known.name or ""):
        return not (
            is_common(last) or last.rstrip("s") in places_and_nations() or last in places_and_nations()
        )
    return bool(known.key or known.name or known.gender) or last.lower() in titles()
