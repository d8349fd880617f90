"""Two matched mentions with everything that a rule for conflicts may look at, and what a rule gives back."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from rapidfuzz.distance import Indel

from ..language.analysis import remembered
from ..language.words import fold
from ..matching.lexical import background_weight

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..article import Span
    from ..language.analysis import Analysis, Reading
    from ..result import ConflictType, Mention

__all__ = [
    "SPELLING",
    "Compared",
    "Detail",
    "Side",
    "before",
    "contrast",
    "likeness",
    "nearest",
]

T = TypeVar("T")

# Two sentences with this share of words in the same order differ by what is put in one place.
_SAME_WORDING = 0.85
# Words of content of a claim. Of first sentences of articles on one event, which are longer, four more pairs of 1,191 would
# be linked by what they dispute and two be said to name another person, all wrongly; of fever_symmetric no more.
_CLAIM = 10
# Two spellings of one name differ by at most this share of letters.
SPELLING = 0.26
_AROUND = 6  # words of content on either side of a detail that say what it is about


@dataclass(frozen=True, slots=True)
class Side:
    """A mention in its sentence and in its article."""

    mention: Mention
    reading: Reading
    analysis: Analysis

    @property
    def source(self) -> str:
        """The label of the article."""
        return self.mention.source

    @property
    def number(self) -> int:
        """The number of the mention's sentence in its article."""
        return self.reading.sentence.number

    @property
    def text(self) -> str:
        """The whole text of the article."""
        return self.analysis.article.text

    def holder(self, span: Span) -> Mention:
        """The mention of the sentence that a span stands in."""
        return next((m for m in self.reading.mentions if m.start <= span.start < m.end), self.mention)

    def shown(self, span: Span) -> str:
        """The words of a span as a reader sees them, on one line."""
        return " ".join(span.of(self.text).split())

    def around(self, span: Span) -> frozenset[str]:
        """The stems of the words of content near a detail, without those of figures."""
        every = [w for w in self.reading.words if w.stem]
        first = next((k for k, w in enumerate(every) if w.end > span.start), len(every))
        near = every[max(0, first - _AROUND) : first + _AROUND + 1]
        details = (*self.reading.figures, *self.reading.dates)
        return frozenset(
            w.stem for w in near if w.stem and not any(d.start <= w.start < d.end for d in details)
        )

    def people(self, span: Span) -> frozenset[str]:
        """The last names of the persons near a detail."""
        near = (span.start - 60, span.end + 60)
        return frozenset(
            n.key.split()[-1]
            for n in self.reading.names
            if n.kind == "person" and near[0] < n.end and n.start < near[1]
        )

    @property
    def folded(self) -> str:
        """The whole text of the article with plain marks, of the same length."""
        return _folded(self.analysis)

    @property
    def plain_mention(self) -> str:
        """The mention with plain marks, of the same length."""
        return self.folded[self.mention.start : self.mention.end]

    @property
    def plain_sentence(self) -> str:
        """The sentence in small letters with plain marks."""
        return _plain_sentence(self.analysis, self.number)

    def uses(self, word: str) -> bool:
        """Tell whether the article has a word anywhere."""
        return word in self.folded and bool(re.search(rf"\b{re.escape(word)}\b", self.folded))

    def before(self, span: Span, most: int = 60) -> str:
        """What stands before a span in its sentence, with plain marks."""
        return before(self.analysis, self.number, span, most)

    def behind(self, span: Span, most: int = 40) -> str:
        """What stands behind a span in its sentence, with plain marks."""
        return self.folded[span.end : min(self.reading.sentence.end, span.end + most)]


@remembered
def _folded(analysis: Analysis) -> str:
    return fold(analysis.article.text)


def before(analysis: Analysis, number: int, span: Span, most: int = 60) -> str:
    """Return what stands before a span in the sentence of a number, with plain marks."""
    start = analysis.readings[number].sentence.start
    return _folded(analysis)[max(start, span.start - most) : span.start]


@remembered
def _plain_sentence(analysis: Analysis, number: int) -> str:
    return analysis.readings[number].sentence.of(_folded(analysis)).lower()


@dataclass(frozen=True, slots=True)
class Compared:
    """Two matched mentions, and how sure the match is, 0 to 1.

    `alone` says that the texts are excerpts, chosen for one event, so that there is nothing else they could be about.
    """

    score: float
    a: Side
    b: Side
    alone: bool

    def sure(self, least: float) -> bool:
        """Tell whether the match is at least so sure, or there is nothing else to match."""
        return self.score >= least or self.alone

    @property
    def has_claim(self) -> bool:
        """Whether one of the sentences of two excerpts is so short that the other may be its evidence."""
        return (
            self.alone
            and min(sum(bool(w.stem) for w in side.reading.words) for side in (self.a, self.b)) <= _CLAIM
        )

    @property
    def same_wording(self) -> bool:
        """Whether the two sentences are the same but for a few words."""
        one, other = ([w.key for w in side.reading.words] for side in (self.a, self.b))
        return Indel.normalized_similarity(one, other) >= _SAME_WORDING


class Detail(NamedTuple):
    """What two sides report differently, and one plain sentence about it."""

    type: ConflictType
    a: Span
    b: Span
    explanation: str


def contrast(pair: Compared, one: Span, other: Span, *, later: bool = False) -> str:
    """Say that one side has this where the other has that; with `later`, which of them was published later."""
    first, second = (pair.a, one), (pair.b, other)
    times = [side.analysis.article.published or "" for side, _ in (first, second)]
    known = later and all(times) and times[0] != times[1]
    if known and times[0] > times[1]:
        first, second = second, first
    after = ", published later," if known else ""
    return f"{first[0].source} has “{first[0].shown(first[1])}” where {second[0].source}{after} has “{second[0].shown(second[1])}”."


def likeness(pair: Compared, left: Span, right: Span) -> float:
    """What stands around two details: the weight of words in both over that of the shorter side, 0 to 1."""
    one, other = pair.a.around(left), pair.b.around(right)
    lighter = min(background_weight(one), background_weight(other))
    return background_weight(one & other) / max(1e-6, lighter)


def nearest(near: Mapping[tuple[T, T], float]) -> list[tuple[T, T]]:
    """Return the pairs of which either is nearer to the other than to any third; `near` says how near two are."""
    return [
        (one, other)
        for (one, other), value in near.items()
        if all(value > v for (x, y), v in near.items() if (x == one) != (y == other))
    ]
