"""Finite verbs by a list and by their endings, without a tagger: the sign that a line without a full stop reports.

Some forms are verbs wherever they stand ("was", "fled"); those of headlines are also nouns ("orders", "tear") and
count only behind other words.
"""

from __future__ import annotations

from functools import cache, lru_cache

from ..dates.tense import is_past_verb
from ..tables import word_groups, word_table
from ..words import fold, spelt

__all__ = ["has_headline_verb", "has_verb", "is_common", "is_headline_verb", "is_participle", "is_verb"]

_LOWERCASE_SHARE = 0.80  # as for sentence starters: from there on a capital makes no name of a word
_PLURALS = frozenset("people police staff men women children they we you i".split())
_LINKING = frozenset(("stay", "remain"))  # "Schools stay closed" heads a section
_SHORT = 3  # of so few words "closed", "ends" and "rises" at the end are as often nouns and participles


@cache
def _verbs(group: str) -> frozenset[str]:
    return word_groups("finite_verbs")[group]


@cache
def _third_persons() -> frozenset[str]:
    """The form of each base verb with a singular: "order" gives "orders", "rush" "rushes", "deny" "denies"."""
    found = set()
    for verb in _verbs("base"):
        if verb.endswith("y") and verb[-2] not in "aeiou":
            found.add(verb[:-1] + "ies")
        else:
            found.add(verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s"))
    return frozenset(found)


def is_participle(word: str) -> bool:
    """Tell whether a word ends as a past or a participle does, and is no name ("Ahmed") and no other word ("hundred")."""
    low = word.lower()
    if len(low) < 4 or not low.endswith("ed") or low.endswith("eed") or low in _verbs("none"):
        return False
    return word_table("lowercase").get(low, 1.0) >= _LOWERCASE_SHARE


def is_common(word: str) -> bool:
    """Tell whether news writes a word in small letters inside sentences, whatever its capitals are here."""
    low = word.lower()
    often = word_table("lowercase").get(low)
    if often is not None:
        return often >= _LOWERCASE_SHARE
    return low in _third_persons() or low in _verbs("base") or is_participle(low)


def is_headline_verb(word: str) -> bool:
    """Tell whether a word can be the verb of a headline, in the singular or in the past."""
    low = word.lower()
    return low in _third_persons() or low in _verbs("certain") or low in _verbs("small") or is_participle(low)


def has_verb(text: str) -> bool:
    """Tell whether a text has a word that is the verb of a sentence wherever it stands."""
    return any(_is_finite(word) for word in spelt(fold(text)))


@lru_cache(maxsize=50_000)
def is_verb(word: str) -> bool:
    """Tell whether a word is the verb of a sentence wherever it stands, or a past, as far as its form tells."""
    return (word.islower() and is_past_verb(word)) or has_verb(word)


def _is_finite(word: str) -> bool:
    return word.lower() in _verbs("certain") or (word in _verbs("small"))


def has_headline_verb(text: str) -> bool:
    """Tell whether a line has the verb of a headline: "orders" behind other words, "tear" after a plural."""
    found = [word.lower() for word in spelt(fold(text))]
    short = len(found) <= _SHORT
    for k in range(1, len(found)):
        last = k == len(found) - 1
        if is_headline_verb(found[k]) and (not short or (found[k] in _third_persons() and not last)):
            return True
        plural = found[k - 1].endswith("s") or found[k - 1] in _PLURALS
        if plural and not (short and last) and found[k] in _verbs("base") and found[k] not in _LINKING:
            return True
    return False
