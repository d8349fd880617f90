"""Whether a day that a sentence names lies behind or ahead of the article, by the verbs near it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .tables import word_list

if TYPE_CHECKING:
    from .tokens import Tokens

__all__ = ["is_past_verb", "tense"]

Tense = Literal["past", "future", "unsure"]

# So many words before a day, or behind one that begins its clause, are asked.
_REACH = 14
_AHEAD = frozenset("will shall ll wo".split())
_PLANS = frozenset(
    "due scheduled expected set slated planned plans plan hopes intends wants aims promises vows".split()
)
_MAYBE = frozenset("would could should might may can must ought".split())
_PRESENT = frozenset("is are am re be".split())
_PERFECT = frozenset("be been being is are am get gets getting re s".split())
_CLAUSE = frozenset(
    "which who whom whose that after when while because since before as if until where although though but".split()
)
_STOPS = frozenset(';:()"?!,')


def is_past_verb(word: str) -> bool:
    """Tell whether a word in small letters is a verb of the past, as far as its form tells."""
    return (word.endswith("ed") and len(word) > 3) or word in word_list("past_verbs")


def tense(t: Tokens, first: int, end: int) -> Tense:
    """Return whether the day in tokens `first` to `end` is past or to come; a day without any verb is past."""
    if t.has(end, "'", "s"):  # Monday's crash will be examined
        return "past" if _behind(t, first) != "future" and _ahead(t, end + 2) == "past" else "unsure"
    found = _behind(t, first)
    if found is None and _opens(t, first):
        found = _ahead(t, end)
    if found is None:
        before = t.low[first - 1] if t.low[first - 1] != "on" else t.low[first - 2]
        plural = before.endswith("s") and not before.endswith("ss") and first > 0
        return "unsure" if plural else "past"  # the council meets on Monday
    return found


def _opens(t: Tokens, first: int) -> bool:
    """Tell whether a day stands at the head of its clause."""
    head = first - 1 if t.low[first - 1] in ("on", "by", "from", "until", "late", "early") else first
    return head <= 0 or not t.text[head - 1].isalnum()


def _behind(t: Tokens, first: int) -> Tense | None:
    """The tense of the nearest verb before a day."""
    infinitive = gerund = False
    for i in range(first - 1, max(-1, first - _REACH), -1):
        word = t.low[i]
        if word in _CLAUSE or t.text[i] in _STOPS:
            break
        if word == "to" and t.low[i + 1] == t.text[i + 1] and i + 1 < first:
            infinitive = True
        elif word.endswith("ing") and len(word) > 4 and t.low[i - 1] not in _PRESENT:
            gerund = True
        else:
            found = _cue(t, i)
            if found == "future" and gerund:
                return "unsure"
            if found == "past" and infinitive:
                return "unsure"  # agreed to meet on Monday
            if found:
                return found
    return "future" if infinitive else None


def _ahead(t: Tokens, end: int) -> Tense | None:
    """The tense of the next verb behind a day."""
    for i in range(end, min(t.count, end + _REACH)):
        found = None if t.low[i] in _CLAUSE else _cue(t, i)
        if found:
            return found
    return None


def _cue(t: Tokens, i: int) -> Tense | None:
    """What one word says; None if it is no verb that tells."""
    word, before = t.low[i], t.low[i - 1] if i else ""
    if word in _AHEAD or (word == "won" and t.has(i + 1, "'", "t")):
        return "future"
    if word in _PLANS and t.low[i] == t.text[i]:
        return _planned(t, i)
    if word in _MAYBE and t.low[i] == t.text[i]:
        return "unsure"
    if word in ("is", "are", "am", "re"):
        return "future" if t.low[i + 1].endswith("ing") else "unsure"
    if not is_past_verb(word) or t.capital(i):
        return None
    if word == "have" and before in _AHEAD:
        return "future"
    return None if before in _PERFECT else "past"


def _planned(t: Tokens, i: int) -> Tense:
    """What was due may have come since; what is due has not."""
    near = t.low[max(0, i - 3) : i]
    if any(word in ("was", "were", "had", "been") for word in near):
        return "unsure"
    return "future"
