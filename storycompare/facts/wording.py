"""The text of a fact: the wording of one source that is true for all of them.

It is the mention that is most surely the same as those of the other sources and says least beyond them, and rather one
that can be read by itself than a part of a sentence; what no other source has is cut off at its end, where a clause ends.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..article import Span
from ..language.furniture.finite_verbs import has_headline_verb, has_verb
from ..language.words import DASH, fold, spelt
from .matching import weighed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..language.analysis import Reading
    from ..result import Mention
    from .matching import Weighed

    Places = Mapping[tuple[str, str], Reading]

__all__ = ["worded"]

# A wording that begins in the middle of a sentence, or has no verb, is as good as one that is so much less likely; so is
# one in which an outlet names itself.
_FAULT = 0.3
# What a wording says beyond the others weighs so much beside how likely it is.
_BEYOND = 0.5
# What is cut off has at most this share of its words in the sentences of other sources; what is left, so many words.
_TOLD = 0.25
_LEAST_WORDS = 3
_EDGE = re.compile(r"(?:[,;]|(?<=\s)-)\s|" + DASH)
# Outside quotation marks these are the outlet itself ("Moe told us"), which is true for no other.
_OURS = frozenset("we us our ours ourselves i me my".split())
# A part of a sentence may begin with these, and end with the first two; the other side of them is not told with it.
_JOINING = frozenset("and but or".split())
# What these open is told only with its verb: "the firm where Ann Moe, a friend, works".
_OPENING = frozenset("who whom whose which that where when while because if although though".split())
_MARKS = re.compile(r'["“”„«»()\[\]]')

_Disputed = dict[str, list[Span]]


def worded(
    mentions: Sequence[Mention],
    likely: Mapping[tuple[int, int], float],
    readings: Places,
    disputed: _Disputed,
    texts: Mapping[str, str],
) -> str:
    """Return the text of a fact with these mentions.

    `likely` has the probability that two of them are the same, by their places, the lesser first. A mention with a
    disputed detail is taken only where all have one.
    """
    if len({m.source for m in mentions}) == 1:
        chosen = max(mentions, key=lambda m: (m.end - m.start, -m.start))
        return chosen.of(texts[chosen.source])
    told = [weighed(m, readings[m.source, m.sentence]) for m in mentions]
    elsewhere = [_elsewhere(k, mentions, readings) for k in range(len(mentions))]

    def rank(k: int) -> tuple[bool, float, int]:
        mention = mentions[k]
        clear = not any(
            mention.start <= span.start < mention.end for span in disputed.get(mention.source, ())
        )
        reading = readings[mention.source, mention.sentence]
        whole = _can_stand_alone(mention, reading, texts[mention.source])
        beyond = 1.0 - told[k].share_in(elsewhere[k])
        faults = (not whole) + _speaks_of_itself(mention, reading)
        value = _as_likely(k, mentions, likely) - _BEYOND * beyond - _FAULT * faults
        return clear, round(value, 6), -k

    best = max(range(len(mentions)), key=rank)
    return _shortened(told[best], elsewhere[best], readings, texts[mentions[best].source])


def _elsewhere(k: int, mentions: Sequence[Mention], readings: Places) -> frozenset[str]:
    """The words of the other sources' sentences."""
    others = (m for m in mentions if m.source != mentions[k].source)
    return frozenset[str]().union(*(readings[m.source, m.sentence].stems() for m in others))


def _as_likely(k: int, mentions: Sequence[Mention], likely: Mapping[tuple[int, int], float]) -> float:
    """How likely it is that the other sources say the same, on the average."""
    best: dict[str, float] = {}
    for n, other in enumerate(mentions):
        if other.source != mentions[k].source:
            best[other.source] = max(best.get(other.source, 0.0), likely.get((min(k, n), max(k, n)), 0.0))
    return sum(sorted(best.values())) / len(best)


def _speaks_of_itself(mention: Mention, reading: Reading) -> bool:
    """Tell whether an outlet names itself in a wording, and not somebody who is quoted."""
    return any(
        word.key in _OURS and not any(q.start <= word.start < q.end for q in reading.quotations)
        for word in reading.inside(mention)
    )


def _can_stand_alone(mention: Mention, reading: Reading, text: str) -> bool:
    """Tell whether a reader needs nothing of the sentence before a mention to understand it."""
    begins = not any(c.isalnum() for c in text[reading.sentence.start : mention.start])
    words = mention.of(text)
    return begins and (has_verb(words) or has_headline_verb(words))


def _shortened(told: Weighed, elsewhere: frozenset[str], readings: Places, text: str) -> str:
    """The wording without the end that no other source has."""
    mention = told.mention
    whole = mention.of(text)
    words = [
        w for w in readings[mention.source, mention.sentence].words if mention.start <= w.start < mention.end
    ]
    for edge in _EDGE.finditer(fold(whole)):
        cut = mention.start + edge.start()
        head, tail = (
            frozenset(w.stem for w in words if w.stem and (w.start < cut) == first) for first in (True, False)
        )
        kept = whole[: edge.start()].rstrip()
        alone = len(head) >= _LEAST_WORDS and _is_whole(kept, whole[edge.end() :])
        if alone and tail and len(tail & elsewhere) <= _TOLD * len(tail) and not tail <= elsewhere:
            return _without_edges(kept)
    return _without_edges(whole)


def _is_whole(kept: str, rest: str) -> bool:
    """Tell whether a reader misses nothing of the rest: each clause has its verb, and each mark its other one."""
    words = [word.lower() for word in spelt(fold(kept))]
    behind = next((words[k + 1 :] for k in reversed(range(len(words))) if words[k] in _OPENING), words)
    following = spelt(fold(rest))[:1]
    complete = has_verb(" ".join(words)) and (
        has_verb(" ".join(behind)) or has_headline_verb(" ".join(behind))
    )
    return complete and not has_verb(" ".join(following)) and not len(_MARKS.findall(kept)) % 2


def _without_edges(text: str) -> str:
    """A wording without the comma and the word that join it to the rest of its sentence."""
    found = text.rstrip(" ,;:–—-")
    words = found.split()
    if len(words) > _LEAST_WORDS and words[-1].lower() in _JOINING:
        found = found[: -len(words[-1])].rstrip(" ,;:–—-")
    if len(words) > _LEAST_WORDS and words[0] in _JOINING:
        found = found[len(words[0]) :].lstrip()
    return found or text
