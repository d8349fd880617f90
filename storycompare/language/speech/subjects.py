"""The subject of a verb, and of a sentence: the noun phrase before it, across what stands between commas."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..nations import places_and_nations
from ..people import first_names, is_title, titles
from ..tables import word_groups
from .phrases import (
    ADVERBS,
    BREAKS,
    DAYS,
    DETERMINERS,
    NUMERIC,
    PARTICLES,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    Phrase,
    is_adverb,
    is_common,
    is_determiner,
    is_person,
    is_suffix,
    is_verbal,
    named,
    trimmed,
)
from .tokens import QUOTED, Token, is_comma, is_word

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["in_relative_clause", "sentence_subject", "subject_before", "without_adverbs"]

_WORDS = word_groups("phrases")
_LEADS = _WORDS["lead"]
_BEFORE_PHRASE = ADVERBS | DAYS | _LEADS
_FRONTED = _WORDS["fronted"]
_ADJUNCTS = PREPOSITIONS | BREAKS | RELATIVES | ADVERBS | {"aged", "age", "himself", "now", "ret", "ret."}
# Behind one of these somebody else begins: "a letter to Moe, who".
_APART = frozenset("to from with by for among between against about over like as".split())
_EXPLAINING = frozenset("a an the his her their one".split())
_SUBJECTS = PRONOUNS - {"it"}
_PARTY = re.compile(r"[A-Z]{1,4}-[A-Z]")
# How many tokens are looked at for a subject, and for one without commas.
_LEFT, _PHRASE = 48, 16
_FRONT = 14  # tokens before a subject
_AGO = frozenset({"later", "ago", "earlier"})
_BRACKETS = 6  # tokens between brackets behind a name


def subject_before(row: Sequence[Token], verb: int) -> Phrase | None:
    """Return the subject of the verb at a place, if it stands before it in the same clause."""
    end = without_adverbs(row, verb)
    if not end:
        return None
    if row[end - 1].low in PRONOUNS:
        return end - 1, end
    found = _before_who(row, end - 1) if row[end - 1].low == "who" else _phrase_before(row, end)
    # He works closely with those who: whatever stands behind a pronoun is no part of its phrase.
    he = next((i for i in range(*found) if row[i].low in _SUBJECTS), None) if found else None
    return found if he is None else (he, he + 1)


def _before_who(row: Sequence[Token], place: int) -> Phrase | None:
    """Whom the "who" at a place means: "help from Moe, who", "Moe, a nurse, who"."""
    near = _name_before(row, place - 1)
    if (
        near
        and (row[near[0]].text in first_names() or row[near[0]].low.rstrip(".") in titles())
        and near[1] - near[0] > 1
    ):
        return near
    found = _phrase_before(row, place)
    if found and row[found[0]].low in _EXPLAINING:
        return _name_before(row, found[0] - 1) or _last_named(row, found)
    return _last_named(row, found) if found else None


def _name_before(row: Sequence[Token], comma: int) -> Phrase | None:
    """The name that ends at a comma."""
    if comma <= 0 or not is_comma(row[comma]):
        return None
    begin = comma
    while begin and row[begin - 1].text[:1].isupper():
        begin -= 1
    return (begin, comma) if begin < comma and is_person(row, (begin, comma)) else None


def _phrase_before(row: Sequence[Token], end: int) -> Phrase | None:
    """The noun phrase that ends at a place, or before what stands in brackets or between commas there."""
    while end and row[end - 1].text == ")":
        end = next((i for i in range(end - 2, max(-1, end - 14), -1) if row[i].text == "("), 0)
        end = without_adverbs(row, end)
    if not end:
        return None
    if is_comma(row[end - 1]):
        return _across_commas(row, end - 1)
    return trimmed(row, _phrase_start(row, end), end)


def _last_named(row: Sequence[Token], phrase: Phrase) -> Phrase:
    """Whom a clause with "who" tells of: in "help from Ann Moe, who" Ann Moe, in "the head of Ode Lines, who" the head."""
    begin, end = phrase
    for place in range(end - 1, begin, -1):
        token, before = row[place - 1], row[place - 2] if place - begin > 1 else None
        verb = (
            token.text.islower()
            and token.low.endswith(("ing", "ed"))
            and not (before and is_determiner(before.low))
        )
        apart = token.low in _APART and not (before and before.low in titles())
        if verb or apart:
            return trimmed(row, place, end) or phrase
    return phrase


def without_adverbs(row: Sequence[Token], end: int) -> int:
    """Return the place before which the adverbs, auxiliaries and days before a verb begin."""
    least = max(0, end - 12)
    while end > least and (row[end - 1].low in ADVERBS or is_adverb(row[end - 1])):
        end -= 1
    while end > max(1, least) and row[end - 1].low in DAYS:
        end -= 1
    return end


def _phrase_start(row: Sequence[Token], end: int, least: int = 0) -> int:
    begin = end
    while begin > least and end - begin < _PHRASE:
        token = row[begin - 1]
        if not is_word(token) or token.low in BREAKS or token.low in RELATIVES:
            break
        if begin < end and is_verbal(row, begin - 1):
            break
        if token.low in {"and", "or"} and not _joins(row, begin):
            break
        begin -= 1
    while begin < end and row[begin].low in _BEFORE_PHRASE:
        begin += 1
    return begin


def _joins(row: Sequence[Token], begin: int) -> bool:
    """Whether the "and" before a place joins two names, "Moe and Lund"."""
    return 1 < begin < len(row) and row[begin].text[:1].isupper() and row[begin - 2].text[:1].isupper()


def _across_commas(row: Sequence[Token], comma: int) -> Phrase | None:
    """Return the subject that descriptions between commas follow: "Moe, 44, of Elm Road, said"."""
    pieces = _pieces(row, comma)
    if not pieces:
        return None
    if row[pieces[-1][0] - 2].low == "who":  # who, after a pause, said
        return _before_who(row, pieces[-1][0] - 2)
    late: Phrase | None = None
    for number, (first, end) in enumerate(pieces):
        begin = _phrase_start(row, end, first)
        phrase = trimmed(row, begin, end)
        if phrase is None or not is_person(row, phrase):
            continue
        cut = begin > first and row[begin - 1].low not in _LEADS | {","}
        if cut and (is_verbal(row, begin - 1) or row[begin - 1].low in RELATIVES):
            continue
        if _is_adjunct(row, first, end) or cut:
            late = late or (phrase if begin > first else None)
        elif not (_is_place(row, phrase) and _other_person(row, pieces[number + 1 :])):
            return _with_suffix(row, phrase, pieces[number + 1 :])
    return late or _described(row, pieces)


def _other_person(row: Sequence[Token], pieces: Sequence[Phrase]) -> bool:
    return any(is_person(row, p) and not _is_adjunct(row, *p) and not _is_place(row, p) for p in pieces)


def _is_place(row: Sequence[Token], phrase: Phrase) -> bool:
    return " ".join(row[i].text for i in range(*phrase)) in places_and_nations()


def _pieces(row: Sequence[Token], comma: int) -> list[Phrase]:
    """The pieces between commas before a comma, back to where the clause may begin, in reading order."""
    pieces: list[Phrase] = []
    end = comma
    place = comma - 1
    least = max(-1, comma - _LEFT)
    while place > least:
        token = row[place]
        if token.text == ")" and place + 1 == end:  # Ann Moe (D-Vell), a nurse, said
            opening = next(
                (i for i in range(place - 1, max(least, place - _BRACKETS), -1) if row[i].text == "("), place
            )
            end, place = (opening, opening - 1) if opening < place else (end, place)
            token = row[place]
        hard = token.text in {QUOTED, ";", ":", "(", ")", "?", "!", ".", "…"}
        if hard and not in_relative_clause(row, place, least):
            break
        if is_comma(token):
            if place + 1 < end:
                pieces.append((place + 1, end))
            end = place
        place -= 1
    if place + 1 < end:
        pieces.append((place + 1, end))
    return pieces[::-1]


def in_relative_clause(row: Sequence[Token], place: int, least: int = -1) -> bool:
    """Tell whether a quotation stands in a clause about the subject: Lund, whom Moe called “a liar”, said."""
    if row[place].text != QUOTED:
        return False
    for i in range(place - 1, max(least, place - 12), -1):
        if is_comma(row[i]):
            return row[i + 1].low in RELATIVES
        if not is_word(row[i]):
            return False
    return False


def _is_adjunct(row: Sequence[Token], first: int, end: int) -> bool:
    """Whether words between commas are no subject: an age, a place, a time, a clause, a party and a state."""
    token = row[first]
    lower = token.text[:1].islower()
    return (
        token.low in _ADJUNCTS
        or bool(NUMERIC.match(token.low))
        or bool(_PARTY.match(token.text))
        or is_suffix(row, first, end)
        or (lower and token.low.endswith(("ing", "ed")))
        or is_adverb(token)
    )


def _with_suffix(row: Sequence[Token], phrase: Phrase, following: Sequence[Phrase]) -> Phrase:
    """Ann Moe, Jr., said."""
    if following and is_suffix(row, *following[0]):
        return phrase[0], following[0][1]
    return phrase


def _described(row: Sequence[Token], pieces: Sequence[Phrase]) -> Phrase | None:
    """The last description, or the one before it that it explains: "the captain, a father of two, said"."""
    heads = [p for p in pieces if not _is_adjunct(row, *p)]
    if not heads:
        return None
    head = heads[-1]
    place = pieces.index(head)
    explains = row[head[0]].low in _EXPLAINING
    if explains and place and pieces[place - 1] in heads:
        before = pieces[place - 1]
        begin = _phrase_start(row, before[1], before[0])
        if begin == before[0] and before[1] - begin <= 8 and not _has_verb(row, *before):
            head = before
    return trimmed(row, _phrase_start(row, head[1], head[0]), head[1])


def _has_verb(row: Sequence[Token], begin: int, end: int) -> bool:
    return any(
        is_verbal(row, i) or (row[i].low.endswith("ed") and row[i].text.islower())
        for i in range(begin + 1, end)
    )


def _leaves_phrase(row: Sequence[Token], place: int) -> bool:
    """Whether a word cannot go on a subject: Moe | runs the mill; her widow sells | the mill."""
    token, before = row[place], row[place - 1]
    if before.text[:1].isupper() and before.low not in titles() and before.low not in DETERMINERS:
        follows = token.low in PARTICLES or token.low in titles() or token.low in PREPOSITIONS
        return token.text[:1].islower() and not follows and not before.low.endswith("'s")
    joined = before.low in PREPOSITIONS or before.low in PARTICLES or before.low in DETERMINERS
    return token.low in DETERMINERS and not joined


def _behind_front(row: Sequence[Token], begin: int, position: int) -> int:
    """The place behind what a sentence begins with before its subject: "Speaking in Salem, New Hampshire, | Moe"."""
    commas = [i for i in range(begin, min(position, begin + _FRONT)) if row[i].text == ","]
    if begin + 1 >= position or not commas:
        return begin
    first = row[begin]
    adverb = first.low.endswith("ly") and first.text not in first_names()
    doing = first.low.endswith("ing") and first.low not in titles() and is_common(first.low)
    if not (first.low in _FRONTED or adverb or doing or row[commas[0] - 1].low in _AGO):
        return begin
    end = commas[0] + 1
    if len(commas) > 1 and _is_place(row, (end, commas[1])):
        end = commas[1] + 1
    return end


def sentence_subject(row: Sequence[Token], position: int, *, described: bool = False) -> Phrase | None:
    """Return the noun phrase that a sentence begins with, if it is a name or a pronoun and ends before a place.

    With `described` a person may also be told by a title, a trade or a word of kin: "Lind's widow", "the pilot".
    """
    begin = 0
    while begin < position and row[begin].low in _LEADS:
        begin += 1
    begin = _behind_front(row, begin, position)
    if begin < position and row[begin].low in PRONOUNS:
        return begin, begin + 1
    end = begin
    while end < position and end - begin < 12:
        token = row[end]
        past = token.low.endswith("ed") and token.text.islower()
        stops = token.low in BREAKS or token.low in ADVERBS or token.low in {"who", "whose"}
        if end > begin and (is_verbal(row, end) or past or not is_word(token) or stops):
            break
        if end > begin and _leaves_phrase(row, end):
            break
        end += 1
    if end == begin or (end == position and position == len(row)):
        return None
    phrase = trimmed(row, begin, end)
    if phrase is None:
        return None
    is_described = described and is_title(row[phrase[1] - 1].low)
    return phrase if is_described or named(row, phrase) else None
