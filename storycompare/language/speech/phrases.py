"""Noun phrases of a sentence, by words and punctuation only: where one ends, and whether it is a name.

A sentence is a row of tokens, in which a quotation is one. All functions look at a bounded number of tokens, so that
the time for a sentence grows with its length.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..people import first_names, titles
from ..tables import word_groups, word_table
from .tokens import Token, is_word
from .verbs import speech_verbs

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "ADVERBS",
    "BREAKS",
    "DAYS",
    "DETERMINERS",
    "NUMERIC",
    "PARTICLES",
    "PREPOSITIONS",
    "PRONOUNS",
    "RELATIVES",
    "Phrase",
    "is_adverb",
    "is_common",
    "is_determiner",
    "is_person",
    "is_suffix",
    "is_verbal",
    "named",
    "phrase_after",
    "trimmed",
]

PRONOUNS = frozenset({"he", "she", "they", "i", "we", "it"})
Phrase = tuple[int, int]  # the first token, and the one behind the last

_WORDS = word_groups("phrases")
NUMERIC = re.compile(r"\d{1,9}(?:-years?-old)?$")
_NAME_SUFFIXES = frozenset("jr jr. sr sr. ii iii iv inc inc. ltd ltd. llc llp plc".split())
DETERMINERS = _WORDS["determiner"]
BREAKS = _WORDS["break"]
# What helps a verb, denied: the White House didn't say.
_DENIED = frozenset("can't won't".split()).union(f"{word}n't" for word in _WORDS["adverb"] & _WORDS["finite"])
ADVERBS = _WORDS["adverb"] | _DENIED
DAYS = _WORDS["day"]
_TIMES = DAYS - {"on", "in", "during", "this", "night", "year"} | frozenset(
    "tomorrow midday noon midnight then again too also afterwards later recently earlier here there once".split()
)
_FINITE = _WORDS["finite"] | _DENIED
PREPOSITIONS = _WORDS["preposition"]
_MEANS = _WORDS["means"]
RELATIVES = frozenset({"who", "whose", "whom", "which", "that"})
_ENDS = BREAKS | RELATIVES | frozenset("during told amid despite via upon unless except".split())
_NEVER_FIRST = _ENDS | _FINITE | (ADVERBS - {"first", "once"}) | PREPOSITIONS
_OBJECTS = _WORDS["object"]
PARTICLES = _WORDS["particle"]
_MONTHS = _WORDS["month"]
_MONTHS_AND_NAMES = frozenset({"april", "may", "june"})
_EMPTY = DETERMINERS | (_MONTHS - _MONTHS_AND_NAMES)

# A word in small letters at least so often is no name.
_COMMON = 0.5
_JOINING = frozenset({"both", "and", "or", "but"})
_RIGHT = 26  # how many tokens are looked at for a phrase


def is_common(word: str) -> bool:
    """Tell whether a word is seldom a name."""
    return word.lower() in DAYS or word_table("lowercase").get(word.lower(), 0.0) >= _COMMON


def is_determiner(word: str) -> bool:
    """Tell whether a word in small letters begins a noun phrase: an article, a possessive, a number."""
    return word in DETERMINERS or word.endswith(("'s", "s'"))


def is_verbal(row: Sequence[Token], place: int) -> bool:
    """Tell whether a word inside a phrase would be its verb; behind an article it is an adjective."""
    low = row[place].low
    if place and is_determiner(row[place - 1].low):
        return False
    if low in _FINITE:
        return True
    verb = speech_verbs().get(low)
    return verb is not None and low != verb.lemma and (verb.shape == "past" or verb.lemma in ("say", "tell"))


def named(row: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether some word of a phrase is a name, not only a title or the article that it begins with."""
    return any(
        row[i].text[:1].isupper()
        and row[i].low.rstrip(".") not in titles()
        and not (i == phrase[0] and row[i].low in DETERMINERS)
        for i in range(*phrase)
    )


def is_person(row: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether a phrase is a name, with what may stand before it: "the nurse Ann Moe", but not "Moe's nurse"."""
    begin, end = phrase
    capitals = [i for i in range(begin, end) if row[i].text[:1].isupper()]
    if not capitals or not named(row, phrase) or capitals[-1] != end - 1:
        return False
    last = row[end - 1].low.rstrip(".")
    if last in titles() and last not in _NAME_SUFFIXES and row[capitals[0]].text not in first_names():
        return False  # the Port Vell Mayor
    words = [row[i].low for i in range(capitals[0], end)]
    if {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"} & set(words):
        return False
    dated = words[1].isdigit() if len(words) > 1 else words[0] not in _MONTHS_AND_NAMES
    if words[0] in _MONTHS and dated:
        return False
    return _in_one_piece(row, begin, end)


def _in_one_piece(row: Sequence[Token], begin: int, end: int) -> bool:
    """A description in small letters, then capitals: "the head of Ode Lines" is one of somebody else."""
    seen = False
    for i in range(begin, end):
        token = row[i]
        upper = token.text[:1].isupper()
        if not upper and token.low in PREPOSITIONS and not (seen and row[i - 1].text[:1].isupper()):
            return False
        if upper and i + 1 < end and row[i + 1].low == "of" and token.low in titles():
            return False
        lower_inside = seen and not upper and token.low not in PARTICLES and token.text[0].isalpha()
        trade = token.low in titles() or (i + 1 < end and row[i + 1].low in titles())  # Vell fire chief Moe
        if lower_inside and not trade and not row[i - 1].low.endswith("'s"):
            return False
        seen = seen or upper
    return True


def is_adverb(token: Token) -> bool:
    """Tell whether a word in small letters ends like an adverb."""
    return (
        token.low.endswith("ly")
        and token.text.islower()
        and token.low not in ("family", "police", "assembly")
    )


def is_suffix(row: Sequence[Token], first: int, end: int) -> bool:
    """Tell whether words between commas belong to a name: Jr., Inc."""
    return end - first == 1 and row[first].low in _NAME_SUFFIXES


def trimmed(row: Sequence[Token], begin: int, end: int) -> Phrase | None:
    """Return a phrase without what tells when and by which means, if something of content remains."""
    while begin < end and (
        row[begin].low in _JOINING or NUMERIC.match(row[begin].low) or not is_word(row[begin])
    ):
        begin += 1
    end = next((place for place in range(begin + 1, end) if _tells_how(row, place, end)), end)
    if begin < end and row[begin].low in {"a", "an"} and is_person(row, (begin, end)):
        begin = _behind_adjectives(row, begin, end)
    while end > begin and not is_word(row[end - 1]):
        end -= 1
    content = any(row[i].low not in _EMPTY and row[i].text[0].isalpha() for i in range(begin, end))
    return (begin, end) if content else None


def _behind_adjectives(row: Sequence[Token], begin: int, end: int) -> int:
    """An angry Moe; but "a nurse named Moe" as it is."""
    first = next(i for i in range(begin, end) if row[i].text[:1].isupper())
    return begin if any(row[i].low in titles() for i in range(begin, first)) else first


def _tells_how(row: Sequence[Token], place: int, end: int) -> bool:
    """Whether from a place on a phrase tells how something was said: "by phone", "in a statement", "on Twitter"."""
    low = row[place].low
    if low not in {"in", "on", "by", "through", "at", "via", "with", "over", "from"}:
        return low in {"late", "early", "earlier", "last"} and row[place - 1].text[:1].isupper()
    stretch = [row[i] for i in range(place + 1, min(end, place + 6))]
    if any(token.low in _MEANS for token in stretch[:4]):
        return low != "from" and not (low == "at" and stretch[-1].text[:1].isupper())
    return low == "on" and bool(stretch) and stretch[0].low in DAYS


def phrase_after(row: Sequence[Token], begin: int) -> Phrase | None:
    """Return the noun phrase that begins at a place; a name between commas behind a description wins."""
    first = _plain_phrase_after(row, begin)
    if first is None:
        return None
    end = first[1]
    if end + 1 < len(row) and row[end].text == ",":
        if is_suffix(row, end + 1, end + 2):
            return first[0], end + 2
        if not is_person(row, first):
            again = _plain_phrase_after(row, end + 1)
            if again and row[again[0]].text[:1].isupper() and is_person(row, again):
                closed = again[1] >= len(row) or not is_word(row[again[1]])
                if not named(row, first) or (closed and row[end - 1].text.islower()):
                    return again
    return first


def _plain_phrase_after(row: Sequence[Token], begin: int) -> Phrase | None:
    if begin >= len(row) or not is_word(row[begin]):
        return None
    low = row[begin].low
    if low in PRONOUNS:
        return begin, begin + 1
    if low in _NEVER_FIRST or low in _OBJECTS or low in _TIMES or is_adverb(row[begin]):
        return None
    end = begin + 1
    most = min(len(row), begin + _RIGHT)
    while end < most and not _ends_phrase(row, begin, end):
        end += 1
    return trimmed(row, begin, end)


def _ends_phrase(row: Sequence[Token], begin: int, end: int) -> bool:
    token = row[end]
    if not is_word(token) or token.low in _ENDS or token.low in _FINITE or token.low in _TIMES:
        return True
    after_name = row[end - 1].text[:1].isupper() and row[end - 1].low not in titles()
    following = row[end + 1] if end + 1 < len(row) else None
    if token.low in {"and", "or", "but"}:
        return following is None or not (
            following.text[:1].isupper() or (following.low in DETERMINERS and row[begin].low in DETERMINERS)
        )
    if token.low in PREPOSITIONS:
        return _ends_at_preposition(row, begin, end, following)
    if token.text.islower() and after_name:
        if token.low in PARTICLES or token.low in titles():
            return False
        return not (row[end - 1].low.endswith("'s") or _goes_on_as_name(row, end))
    return is_adverb(token) and (following is None or not is_word(following))


def _goes_on_as_name(row: Sequence[Token], end: int) -> bool:
    """Port Vell police chief Ann Moe: small letters between capitals, or a trade at the end."""
    low = row[end].low
    verb = speech_verbs().get(low)
    return not (
        low.endswith(("ing", "ed"))
        or is_adverb(row[end])
        or low in DETERMINERS
        or (verb is not None and verb.shape != "base")
    )


def _ends_at_preposition(row: Sequence[Token], begin: int, end: int, following: Token | None) -> bool:
    low = row[end].low
    if following is None or not is_word(following):
        return True
    if low == "of":
        return is_person(row, (begin, end)) and _full_name(row, begin, end)
    if is_person(row, (begin, end)) and row[begin].low not in DETERMINERS:
        return True
    if low in {"for", "at", "from", "with", "in", "by"}:
        return following.low.endswith("ing")
    return not (low in {"on", "to", "near", "inside", "outside", "under"} and following.low in DETERMINERS)


def _full_name(row: Sequence[Token], begin: int, end: int) -> bool:
    """Whether capitals make a first and a last name; "the Bank of Vell" and "Doctors of the World" are none."""
    words = [row[i].text for i in range(begin, end) if row[i].low.rstrip(".") not in titles()]
    return len(words) == 2 and all(w[:1].isupper() for w in words) and words[0] in first_names()
