"""Finite verbs by a list and by their endings, without a tagger: the sign that a line without a full stop reports.

Some forms are verbs wherever they stand ("was", "fled"); those of headlines are also nouns ("orders", "tear") and
count only behind other words.
"""

from __future__ import annotations

from functools import cache

from .tables import word_groups, word_table
from .words import fold, words

__all__ = ["has_headline_verb", "has_verb", "is_common", "is_headline_verb"]

_LOWERCASE_SHARE = 0.80  # as for sentence starters: from there on a capital makes no name of a word
# "Talks stay open" may be a name, "Waves tear off the door" is none: so many words a line with a base form has.
_SHORTEST_PLURAL = 4
_PLURALS = frozenset("people police staff men women children they we you i".split())


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


def _is_participle(low: str) -> bool:
    return len(low) > 3 and low.endswith("ed") and low not in _verbs("none")


def is_common(word: str) -> bool:
    """Tell whether news writes a word in small letters inside sentences, whatever its capitals are here."""
    low = word.lower()
    often = word_table("lowercase").get(low)
    if often is not None:
        return often >= _LOWERCASE_SHARE
    return low in _third_persons() or low in _verbs("base") or _is_participle(low)


def is_headline_verb(word: str) -> bool:
    """Tell whether a word can be the verb of a headline, in the singular or in the past."""
    low = word.lower()
    return low in _third_persons() or low in _verbs("past") or _is_participle(low)


def has_verb(text: str) -> bool:
    """Tell whether a text has a word that is the verb of a sentence wherever it stands."""
    capitals = text.isupper()
    return any(_is_finite(word.text, capitals=capitals) for word in words(fold(text)))


def _is_finite(word: str, *, capitals: bool) -> bool:
    low = word.lower()
    if low in _verbs("auxiliary") or (capitals and low in _verbs("past")):
        return True
    return word.islower() and (low in _verbs("past") or low in _verbs("small"))


def has_headline_verb(text: str) -> bool:
    """Tell whether a line has the verb of a headline: "orders" behind other words, "tear" after a plural."""
    found = [word.text.lower() for word in words(fold(text))]
    for k in range(1, len(found)):
        if is_headline_verb(found[k]) or found[k] in _verbs("small"):
            return True
        plural = found[k - 1].endswith("s") or found[k - 1] in _PLURALS
        if plural and len(found) > _SHORTEST_PLURAL and found[k] in _verbs("base"):
            return True
    return False
