"""One spelling for words that British and American English write in two ways."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from .tables import word_pairs

__all__ = ["one_spelling"]

# "organise", "organisation": what is always written with an s ("surprise") meets itself all the same.
_ISE = re.compile(r"(?<=[a-z]{3}i)s(?=(?:e|ed|es|er|ers|ing|ation|ations)$)")


@cache
def _beginnings() -> dict[str, str]:
    return {a: b for left, right in word_pairs("spellings") for a in left for b in right}


@lru_cache(maxsize=50_000)
def one_spelling(word: str) -> str:
    """Return a word, given in lower case, in the spelling that is American where the two differ."""
    known = _beginnings()
    for length in range(len(word), 2, -1):
        british = word[:length]
        american = known.get(british)
        if american and not (american.startswith(british) and word.startswith(american)):
            return american + word[length:]
    return _ISE.sub("z", word)
