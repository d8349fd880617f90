"""Two linked sentences with all that a kind of conflict may look at, and what it finds there."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from functools import cached_property
from operator import ne
from typing import TYPE_CHECKING, Any, NamedTuple

from rapidfuzz.distance import Indel

from ..language.analysis import remembered
from ..language.dates.reading import published_day
from ..language.people import last_name
from ..language.words import fold
from ..matching.lexical import background_weight

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..article import Name, Span
    from ..language.analysis import Analysis, Reading
    from ..result import ConflictType, Mention

__all__ = ["Compared", "Kind", "Side", "Told", "contained", "contrast"]

_ONE_TOPIC = ("",)  # of a kind whose details can all be compared
_ONE_WORD = re.compile(r"\w+")
_ONE_OCCASION = datetime.timedelta(days=180)  # half a year later there is another festival, or a later count
_SAME_WORDING = 0.85  # two sentences with this share of words in the same order differ in one place
_SAME_WORDS = 4  # or with so many, and one word on either side beside them
_AROUND = 6  # words of content on either side of a detail that say what it is about


@dataclass(frozen=True, slots=True)
class Side:
    """A sentence in its article."""

    analysis: Analysis
    number: int

    @property
    def reading(self) -> Reading:
        """The sentence with what is in it."""
        return self.analysis.readings[self.number]

    @property
    def source(self) -> str:
        """The label of the article."""
        return self.analysis.article.source

    @property
    def text(self) -> str:
        """The whole text of the article."""
        return self.analysis.article.text

    @property
    def folded(self) -> str:
        """The whole text of the article with plain marks, of the same length."""
        return _folded(self.analysis)

    @property
    def plain(self) -> str:
        """The sentence in small letters with plain marks."""
        return self.reading.sentence.of(self.folded).lower()

    def holder(self, span: Span) -> Mention:
        """The mention that a span stands in."""
        mentions = self.reading.mentions
        return next((m for m in mentions if m.start <= span.start < m.end), mentions[0])

    def shown(self, span: Span) -> str:
        """The words of a span as a reader sees them, on one line."""
        return " ".join(span.of(self.text).split())

    def around(self, span: Span) -> frozenset[str]:
        """The stems of the words of content near a detail, without those of figures and of itself."""
        return _around(self.analysis, self.number, span.start, span.end)

    def stems(self, part: Span, but: Span) -> frozenset[str]:
        """The stems of a part of the sentence, without a detail."""
        inside = (w for w in self.reading.words if w.stem and part.start <= w.start < part.end)
        hidden = {w.stem for w in self.reading.words if but.start <= w.start < but.end}
        return frozenset(w.stem for w in inside) - hidden

    def people(self, span: Span) -> frozenset[str]:
        """The last names of the persons near a detail, without a person that it is itself."""
        low, high = span.start - 60, span.end + 60
        return frozenset(
            last_name(n.key)
            for n in self.reading.names
            if n.kind == "person" and (low < n.end <= span.start or span.end <= n.start < high)
        )

    def is_person(self, name: Name) -> bool:
        """Tell whether a name is a person's: by its own words, or as the short form of a person's full name."""
        return name.kind == "person" or name.key in _full_names(self.analysis)

    def uses(self, word: str) -> bool:
        """Tell whether the article has a word anywhere."""
        return _uses(self.analysis, word)

    def before(self, span: Span, most: int = 60) -> str:
        """What stands before a span in its sentence, with plain marks."""
        return self.folded[max(self.reading.sentence.start, span.start - most) : span.start]

    def behind(self, span: Span, most: int = 40) -> str:
        """What stands behind a span in its sentence, with plain marks."""
        return self.folded[span.end : min(self.reading.sentence.end, span.end + most)]


@remembered
def _around(analysis: Analysis, number: int, start: int, end: int) -> frozenset[str]:
    reading = analysis.readings[number]
    every = [w for w in reading.words if w.stem]
    first = next((k for k, w in enumerate(every) if w.end > start), len(every))
    near = every[max(0, first - _AROUND) : first + _AROUND + 1]
    hidden = [(start, end), *((d.start, d.end) for d in (*reading.figures, *reading.dates))]
    return frozenset([w.stem for w in near if not any(a <= w.start < b for a, b in hidden)])


@remembered
def _full_names(analysis: Analysis) -> frozenset[str]:
    """The keys of the persons whom the article names with more than a last name."""
    people = (n.key for row in analysis.readings for n in row.names if n.kind == "person")
    return frozenset(key for key in people if " " in key)


@remembered
def _uses(analysis: Analysis, word: str) -> bool:
    if _ONE_WORD.fullmatch(word):
        return word in _used(analysis)
    text = _folded(analysis)
    return word in text and bool(re.search(rf"\b{re.escape(word)}\b", text))


@remembered
def _used(analysis: Analysis) -> frozenset[str]:
    return frozenset(_ONE_WORD.findall(_folded(analysis)))


@remembered
def _folded(analysis: Analysis) -> str:
    return fold(analysis.article.text)


@dataclass(frozen=True)
class Compared:
    """Two sentences of two articles, and how surely they report something in common, 0 to 1.

    `best` is that over the surest link of either sentence, 0 to 1.
    `excerpts` says that the texts were chosen for one event, so that there is nothing else they could be about.
    """

    link: float
    best: float
    a: Side
    b: Side
    excerpts: bool

    @cached_property
    def _keys(self) -> tuple[list[str], list[str]]:
        """The keys of the words of either sentence."""
        one, other = ([w.key for w in side.reading.words] for side in (self.a, self.b))
        return one, other

    @cached_property
    def wording(self) -> float:
        """The share of words that the two sentences have in the same order, 0 to 1."""
        return Indel.normalized_similarity(*self._keys)

    @cached_property
    def _one_word(self) -> bool:
        """Whether each sentence has one word that the other lacks, in the same place, beside a few that both have."""
        one, other = self._keys
        return len(one) == len(other) > _SAME_WORDS and sum(map(ne, one, other)) == 1

    @property
    def in_one_place(self) -> bool:
        """Whether the two sentences differ in hardly more than one place."""
        return self.wording >= _SAME_WORDING or self._one_word

    @property
    def two_occasions(self) -> bool:
        """Whether the articles were published so far apart that days and counts of each are of an occasion of its own."""
        one, other = (published_day(side.analysis.article.published) for side in (self.a, self.b))
        return one is not None and other is not None and abs(one - other) > _ONE_OCCASION

    def likeness(self, x: Span, y: Span) -> float:
        """What stands around two details: the weight of words in both over that of the lighter side, 0 to 1."""
        return contained(self.a.around(x), self.b.around(y))


def contained(one: frozenset[str], other: frozenset[str]) -> float:
    """Return the weight of words in both over that of the lighter side, 0 to 1."""
    lighter = min(background_weight(one), background_weight(other))
    return background_weight(one & other) / lighter if lighter else 0.0


class Told(NamedTuple):
    """A difference as it is told: what of either side is shown, in one sentence, and its type.

    `telling` says how much the details by themselves say that they are about one thing, 0 to 1, and `apart` how far
    one is from the other, 0 to 1. `same` says that what the two details are told of is the same words, so that nothing is
    hidden where these are likened. `subject` is what is in dispute, where the type and the span alone do not tell it.
    """

    type: ConflictType
    a: Span
    b: Span
    explanation: str
    telling: float = 0.0
    apart: float = 0.0
    subject: str = ""
    same: bool = False


class Kind(NamedTuple):
    """A kind of detail: which there are in a sentence, whether two can both be right, and how a difference is told.

    `compatible` returns None for details that nothing can be said of; `told` may return None to be silent. `topics` are
    the words by which details are found: nothing can be said of two that have none in common. `may_exclude` tells at little cost
    whether a sentence may have a detail that another's excludes: if neither of two has one, no details are sought.
    """

    name: str
    details: Callable[[Side], Sequence[Any]]
    compatible: Callable[[Any, Any], bool | None]
    told: Callable[[Compared, Any, Any], Told | None]
    topics: Callable[[Any], Sequence[str]] = lambda _: _ONE_TOPIC
    may_exclude: Callable[[Side], bool] = lambda _: True


def contrast(pair: Compared, x: Span, y: Span, *, later: bool = False) -> str:
    """Say that one side has this where the other has that; with `later`, which of them was published later."""
    first, second = (pair.a, x), (pair.b, y)
    times = [side.analysis.article.published or "" for side, _ in (first, second)]
    known = later and all(times) and times[0] != times[1]
    if known and times[0] > times[1]:
        first, second = second, first
    after = ", published later," if known else ""
    return f"{first[0].source} has “{first[0].shown(first[1])}” where {second[0].source}{after} has “{second[0].shown(second[1])}”."
