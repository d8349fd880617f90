"""One source says it, the other denies it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..article import Span
from ..matching.lexical import background_weight
from .compared import Compared, Detail, Side

if TYPE_CHECKING:
    from ..language.words import Word

__all__ = ["denials"]

_SURE = 0.5
# But for the denial, the two mentions say the same: this share of the weight of words of either is in the other.
_ALIKE = 0.6
_REACH = 1  # words of content behind a negation that it may deny
_NEGATIONS = re.compile(
    r"\b(?:not(?! (?:at|in|on|with|for|by|to|from|only|just|all|every|yet|immediately)\b)|never|no longer|cannot|den(?:y|ies|ied|ying)(?: that)?|refus(?:e|es|ed|ing) to|"
    r"fail(?:s|ed|ing)? to|declin(?:e|es|ed|ing) to|falsely|untrue|false)\b|n't\b"
)
# Who tried to reach somebody may not have reached him.
_TRIED = re.compile(
    r"\b(?:tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|seek(?:s|ing)?|sought|hop(?:e|es|ed|ing)|want(?:s|ed)?|plan(?:s|ned|ning)?) to "
)


def denials(pair: Compared) -> list[Detail]:
    """Return the two mentions, if they are alike but for a negation in one of them."""
    if pair.score < _SURE or "quotation" in (pair.a.mention.kind, pair.b.mention.kind):
        return []
    left, right = _denied(pair.a), _denied(pair.b)
    if bool(left) == bool(right):
        return []
    one, other = _plain(pair.a), _plain(pair.b)
    whole = max(background_weight(one), background_weight(other))
    shared = background_weight(one & other)
    denied = left or right
    if shared < _ALIKE * whole or not denied & (other if left else one):
        return []
    denying, plain = (pair.a, pair.b) if left else (pair.b, pair.a)
    if denied & _behind(plain, _TRIED):
        return []
    a, b = (Span(side.mention.start, side.mention.end) for side in (pair.a, pair.b))
    return [Detail("denial", a, b, f"{denying.source} denies what {plain.source} reports.")]


def _words(side: Side) -> list[Word]:
    mention = side.mention
    return [w for w in side.reading.words if w.stem and mention.start <= w.start < mention.end]


def _plain(side: Side) -> frozenset[str]:
    negations = [m.span() for m in _NEGATIONS.finditer(side.plain_mention)]
    start = side.mention.start
    return frozenset(w.stem for w in _words(side) if not any(a <= w.start - start < b for a, b in negations))


def _denied(side: Side) -> frozenset[str]:
    """The stems that stand behind a negation."""
    return _behind(side, _NEGATIONS)


def _behind(side: Side, cue: re.Pattern[str]) -> frozenset[str]:
    """The stems of the words of content right behind a cue."""
    found: set[str] = set()
    for match in cue.finditer(side.plain_mention.lower()):
        behind = [w for w in _words(side) if w.start - side.mention.start >= match.end()]
        found.update(w.stem for w in behind[:_REACH])
    return frozenset(found)
