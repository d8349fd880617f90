"""Whether a day that a sentence names lies behind or ahead of the article, by the verbs near it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from ..tables import word_list
from ..words import is_function_word

if TYPE_CHECKING:
    from .tokens import Tokens

__all__ = ["Tense", "is_past_verb", "tense"]

Tense = Literal["past", "future", "unsure"]

# So many words before a day, and behind one without a verb before it, are asked.
_REACH = 25
_AHEAD = frozenset("will shall ll".split())
_HOPES = frozenset("plan plans hope hopes intend intends want wants aim aims promises vows".split())
_PLANNED = frozenset("due scheduled expected set slated planned".split())
_MAYBE = frozenset("would could should might may can must ought".split())
_IS = frozenset("is are re".split())  # they're
_AUXILIARY = frozenset("be been being is are am get gets getting re".split())
# Who agreed to meet on Monday may have met since.
_INTENDED = frozenset(
    "agreed asked decided expected hoped intended meant ordered planned promised refused scheduled supposed told "
    "urged voted vowed wanted was were".split()
)
_CLAUSE = frozenset(
    "which who whom whose that after when while because since before as if until where although though but".split()
)
_STOPS = frozenset(';:()"?!')
_SHORT = 4
_SINCE = frozenset("in during after since following from of".split())


@lru_cache(maxsize=50_000)
def is_past_verb(word: str) -> bool:
    """Tell whether a word in small letters is a verb of the past, as far as its form tells."""
    return (word.endswith("ed") and len(word) > 3) or word in word_list("past_verbs")


def tense(t: Tokens, first: int, end: int) -> Tense:
    """Return whether the day in tokens `first` to `end` is past or to come; a day that stands alone is past."""
    if t.low[first - 1] == "earlier":
        return "past"
    behind, infinitive = _behind(t, first)
    if t.has(end, "'", "s"):  # after Monday's crash; but: before Monday's vote
        found = behind or _ahead(t, end + 2)
        return "past" if found == "past" and t.low[first - 1] in _SINCE else "unsure"
    found = behind or _ahead(t, end)
    if found == "future" and not behind and not _opens(t, first):
        return "unsure"
    if found == "past" and t.low[first - 1] in ("until", "till", "to"):
        return "unsure"  # put off until Monday
    if found is None and infinitive:
        return "future"  # Council to vote Monday
    return found or ("past" if _opens(t, first) else "unsure")


def _opens(t: Tokens, first: int) -> bool:
    """Tell whether a day stands at the head of its clause, so that the next verb is told of it."""
    head = first - 1 if t.low[first - 1] in ("on", "by", "from", "until", "late", "early") else first
    return head <= 0 or not t.text[head - 1].isalnum()


def _behind(t: Tokens, first: int) -> tuple[Tense | None, bool]:
    """The tense of the nearest verb before a day, and whether there is an infinitive but no other verb."""
    infinitive = other = False
    for i in range(first - 1, max(-1, first - _REACH), -1):
        word = t.low[i]
        if _stops(t, i):
            return ("unsure" if infinitive else None), False
        if word == "to" and i + 1 < first and t.low[i + 1] == t.text[i + 1]:
            infinitive = infinitive or not is_function_word(t.low[i + 1])
        elif word in _CLAUSE or (word.endswith("ing") and len(word) > 4 and t.low[i - 1] not in _AUXILIARY):
            other = True  # what is to come is then told of something else
        elif found := _cue(t, i):
            doubtful = (found == "future" and other) or (found == "past" and infinitive and word in _INTENDED)
            return ("unsure" if doubtful else found), False
    return None, infinitive and first <= _REACH


def _ahead(t: Tokens, end: int) -> Tense | None:
    """The tense of the next verb behind a day."""
    for i in range(end, min(t.count, end + _REACH)):
        found = _cue(t, i)
        if found:
            return found
        if t.low[i] in _CLAUSE or _stops(t, i):
            break
    return None


def _stops(t: Tokens, i: int) -> bool:
    """Tell whether a mark ends what is told; the dot of a short word does not."""
    return t.text[i] in _STOPS or (t.text[i] == "." and t.capital(i + 1) and len(t.text[i - 1]) > _SHORT)


def _cue(t: Tokens, i: int) -> Tense | None:
    """What one word says; None if it is no verb that tells."""
    word, before = t.low[i], t.low[i - 1]
    if t.capital(i):
        return None
    if word in _AHEAD or (word == "won" and t.has(i + 1, "'", "t")):
        return "future"
    if word in _HOPES and t.low[i + 1] in ("to", "on"):
        return "unsure" if is_past_verb(before) else "future"  # announced plans to sue on Monday
    if word in _PLANNED:
        planned = _planned(t, i)
        if planned or word not in ("set", "expected", "planned", "scheduled"):
            return planned
    if word in _MAYBE:
        return "unsure"
    if word in _IS or (word == "am" and before == "i"):
        return "future" if t.low[i + 1].endswith("ing") or t.low[i + 1] == "to" else "unsure"
    if not is_past_verb(word):
        return None
    if before in _AHEAD or (before == "have" and t.low[i - 2] in _AHEAD):
        return "future"
    # A participle before a noun, a scheduled interview, tells nothing; one behind "be" leaves it to that verb.
    passive = before in _AUXILIARY or t.has(i - 2, "'", "s")
    return None if passive or before in ("a", "the") else "past"


def _planned(t: Tokens, i: int) -> Tense | None:
    """What was due may have come since; what is due has not. None if nothing is said to be planned."""
    near = t.low[max(0, i - 3) : i]
    if any(word in ("was", "were", "had", "been") for word in near):
        return "unsure" if t.low[i] != "set" or t.low[i + 1] in ("to", "for") else "past"
    if any(word in _AUXILIARY for word in near) or t.has(i - 2, "'", "s") or t.low[i + 1] in ("to", "for"):
        return "future"
    return None
