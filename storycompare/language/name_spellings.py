"""One name in two spellings: Catherine and Katherine, but not the plural of a name or an American ending."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from .nations import places_and_nations
from .tables import word_table
from .words import fold, unaccented

__all__ = ["SPELLING", "bare_words", "initials", "is_common", "is_spelling", "word_apart"]

# Two spellings of one name differ by at most this share of letters.
SPELLING = 0.26
# A word with at least this share of its uses in small letters is a common one.
_COMMON = 0.1
# Both spellings of one name have at least so many letters.
_LETTERS = 4
# Endings that make a nation's people, a plural or a possessive of a name.
_FORMS = frozenset(
    "s es n an ian ans ians i is ese ish ic er ers ite 's ns a y al ity ism ist ists ive ives".split()
)
# Regular differences between British and American spelling.
_BRITISH = (
    ("our", "or"),
    ("tre", "ter"),
    ("ise", "ize"),
    ("isation", "ization"),
    ("ence", "ense"),
    ("ogue", "og"),
    ("lled", "led"),
)
_STREETS = frozenset(
    "Street St Road Rd Avenue Ave Lane Drive Boulevard Place Square Way Court Terrace".split()
)


@lru_cache(maxsize=4096)
def bare_words(name: str) -> tuple[str, ...]:
    """Return the words of a name without accents and the 's of a possessive."""
    return tuple(w.removesuffix("'s") for w in re.findall(r"[\w'-]+", unaccented(fold(name))))


def is_common(word: str) -> bool:
    """Tell whether a word of a name is a common word too: committee, of the Budget Committee."""
    return word_table("lowercase").get(word.lower(), 0.0) >= _COMMON


def initials(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether one name is the short form of the other: EU or E.U. for European Union."""
    short, long = sorted(("".join(one), "".join(other)), key=len)
    full = one if long == "".join(one) else other
    return short == "".join(word[0] for word in full if word[0].isupper())


@lru_cache(maxsize=10_000)
def word_apart(one: tuple[str, ...], other: tuple[str, ...], person: bool) -> tuple[str, str, bool] | None:
    """Return the only word of two names that differs, by a letter or two, and whether others say that it is one name."""
    if one == other or not one or not other:
        return None
    if one[-1] in _STREETS and other[-1] in _STREETS:  # Philip Street, Phillips Road
        one, other = one[:-1], other[:-1]
        if len(one) == len(other) == 1:
            return (one[0], other[0], True) if is_spelling(one[0], other[0]) else None
    if not one or not other:  # 38th Street has no name
        return None
    if len(one) != len(other) and person:
        one, other = one[-1:], other[-1:]
    elif len(one) != len(other):
        if min(len(one), len(other)) == 1:
            return None
        one, other = _likest(one, other)
    differing = [(x, y) for x, y in zip(one, other, strict=True) if x != y]
    if len(differing) != 1 or not is_spelling(*differing[0]):
        return None
    return (*differing[0], len(one) > 1)


def _likest(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Cut the longer name to the part that is most like the shorter one: Harbor Clinic, the New Harbour Clinic in Wells."""
    if len(one) > len(other):
        return _likest(other, one)[::-1]
    parts = [other[k : k + len(one)] for k in range(len(other) - len(one) + 1)]
    return one, max(parts, key=lambda part: sum(x == y for x, y in zip(one, part, strict=True)))


def is_spelling(x: str, y: str) -> bool:
    """Tell whether two words may be one name in two spellings."""
    low, high = sorted((x.lower(), y.lower()), key=len)
    if len(low) < _LETTERS or Levenshtein.normalized_distance(low, high) > SPELLING:
        return False
    if x in places_and_nations() and y in places_and_nations():  # Iran, Iraq
        return False
    if low.replace("-", "") == high.replace("-", "") or not (x[0].isupper() and y[0].isupper()):
        return False
    if x.isupper() or y.isupper() or any(c.isdigit() for c in x + y):
        return False
    return not _regular(low, high)


def _regular(low: str, high: str) -> bool:
    """Tell whether two words differ as forms of one word do, or as British and American spelling."""
    if high.startswith(low) and high[len(low) :] in _FORMS:
        return True
    if any(low.replace(a, b) == high.replace(a, b) for a, b in _BRITISH):
        return True
    common = next((k for k, (x, y) in enumerate(zip(low, high, strict=False)) if x != y), len(low))
    ends = (k for k in (common, common - 1) if k >= _LETTERS)  # conservat-ive, conservat-ism
    return any(low[k:] in _FORMS and high[k:] in _FORMS for k in ends)
