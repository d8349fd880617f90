"""What somebody leaves unsaid: "did not name the driver", "without identifying the driver"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..language.analysis import remembered
from ..language.words import fold

if TYPE_CHECKING:
    from ..language.analysis import Analysis, Reading

__all__ = ["PROBABILITY", "unsaid_in_both"]

# Two sentences on one event that leave the same thing unsaid have that in common: so read, 27 of the 28 pairs that the
# rule finds in the articles of ECB+ and in the annotated stories. The trees saw one of them, too few to learn from.
PROBABILITY = 0.95
_CUE = re.compile(
    r"\b(?:not|never|without|(?:declin|refus)(?:e|es|ed|ing)\s+to|\w+n't)\s+(?:(?:yet|once|ever|even|be|been|being|\w+ly)\s+)*"
    r"(?:mention(?:ed|ing)?|nam(?:e|ed|ing)|identif(?:y|ied|ying)|specif(?:y|ied|ying)|cit(?:e|ed|ing)|"
    r"refer(?:red|ring)?\s+to|singl(?:e|ed|ing)\s+out|disclos(?:e|ed|ing)|reveal(?:ed|ing)?|releas(?:e|ed|ing)|say(?:ing)?)\b",
    re.IGNORECASE,
)
_OBJECT = 4  # words of content behind the verb, within the clause, that say what is left unsaid
_SAME = 0.5  # of the shorter object's words are in the other


def unsaid_in_both(a: Analysis, b: Analysis) -> list[tuple[int, int]]:
    """Return the numbers of the sentences of two articles in which the same is left unsaid."""
    return [
        (i, j)
        for i, one in _unsaid(a)
        for j, other in _unsaid(b)
        if len(one & other) >= _SAME * min(len(one), len(other))
    ]


@remembered
def _unsaid(analysis: Analysis) -> list[tuple[int, frozenset[str]]]:
    """The sentences that leave something unsaid, and the stems that say what."""
    found = []
    for number, reading in enumerate(analysis.readings):
        if not reading.mentions:
            continue
        for match in _CUE.finditer(fold(reading.sentence.of(analysis.article.text))):
            stems = _object(reading, reading.sentence.start + match.end())
            if stems:
                found.append((number, stems))
    return found


def _object(reading: Reading, start: int) -> frozenset[str]:
    mention = next(m for m in reversed(reading.mentions) if m.start <= start)
    behind = [w.stem for w in reading.words if w.stem and start <= w.start < mention.end]
    return frozenset(behind[:_OBJECT])
