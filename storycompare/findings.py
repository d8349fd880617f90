"""What a comparison answers first: what all report, where they differ, what one alone has, what came from the wire.

A finding is told in the words of one article: a stretch of a sentence whose mentions are all held by the same sources.
Of equal worth is what stands early, as news puts first what matters most; what begins its sentence can be read alone.
"""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .article import Span
from .language.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from .result import Comparison, Conflict, Derivation, Fact, Mention

__all__ = ["KNOWN_CONFLICTS", "Findings", "OfSource", "Stretch", "find"]

# Of 148 conflicts in the annotated stories 50 are found (docs/accuracy.md, "Conflicts, derivation, reading").
KNOWN_CONFLICTS = 50 / 148
_SHARED, _ALONE = 3, 2  # stretches that are told of what all report, and of what one source alone has
# Words of a stretch that can be read alone and at a glance; shorter ones are scraps, of longer ones two lines are read.
_SHORT, _LONG = 5, 40
# What begins with one of these leans on the sentence before it.
_POINTING = frozenset(
    "he she it they his her its their this that these those but and or such both another one".split()
)


@dataclass(frozen=True, slots=True)
class Stretch(Span):
    """Words of one article whose mentions are all held by the same sources, with the ids of their facts."""

    source: str
    sentence: str
    sources: tuple[str, ...]
    facts: tuple[str, ...]
    unsure: bool


@dataclass(frozen=True, slots=True)
class OfSource:
    """What is found of one source: its words without furniture, and what it alone has, the best first."""

    source: str
    words: int
    alone: int
    best: tuple[Stretch, ...]
    derivation: Derivation | None


@dataclass(frozen=True, slots=True)
class Findings:
    """The answers of a comparison, the most important first.

    `everywhere`, `some` and `alone` count facts, `unsure` those of the first two that only unsure links hold together.
    `shared` are told by all sources or, where there is too little of that, by as many as possible.
    """

    facts: int
    everywhere: int
    some: int
    alone: int
    unsure: tuple[int, int]
    shared: tuple[Stretch, ...]
    conflicts: tuple[Conflict, ...]
    sources: tuple[OfSource, ...]


def find(comparison: Comparison) -> Findings:
    """Return what a comparison answers; nothing is computed that it does not hold."""
    sources = tuple(article.source for article in comparison.articles)
    counts = Counter(len(fact.sources) for fact in comparison.facts)
    every = [f for f in comparison.facts if len(f.sources) == len(sources)]
    some = [f for f in comparison.facts if 1 < len(f.sources) < len(sources)]
    rank = _Rank(comparison)
    derived = {d.outlet: d for d in comparison.derivation}
    told = word_counts(comparison)
    return Findings(
        facts=len(comparison.facts),
        everywhere=len(every),
        some=len(some),
        alone=counts[1],
        unsure=(sum(f.unsure for f in every), sum(f.unsure for f in some)),
        shared=rank.best([s for s in rank.stretches if len(s.sources) > 1], _SHARED),
        conflicts=tuple(
            sorted(comparison.conflicts, key=lambda c: -len({value.source for value in c.values}))
        ),
        sources=tuple(
            OfSource(
                source,
                told[source],
                sum(f.sources == (source,) for f in comparison.facts),
                rank.best([s for s in rank.stretches if s.sources == (source,) and rank.is_body(s)], _ALONE),
                derived.get(source),
            )
            for source in sources
        ),
    )


def word_counts(comparison: Comparison) -> dict[str, int]:
    """Return the number of words of each source that are the story's: without bylines, credits and the like."""
    told = {(mention.source, mention.sentence) for mention in comparison.mentions}
    texts = {article.source: article.text for article in comparison.articles}
    counts = dict.fromkeys(texts, 0)
    for sentence in comparison.sentences:
        if (sentence.source, sentence.id) in told:
            counts[sentence.source] += len(words(sentence.of(texts[sentence.source])))
    return counts


def _figures(mentions: Iterable[Mention]) -> set[tuple[str, str, str]]:
    """The figures of mentions to two digits, as another unit rounds them."""
    return {(f"{f.low:.2g}", f"{f.high:.2g}", f.unit) for m in mentions for f in m.figures}


class _Rank:
    """The stretches of a comparison, and which of them are told first."""

    def __init__(self, comparison: Comparison) -> None:
        self.texts = {a.source: a.text for a in comparison.articles}
        self.order = {a.source: k for k, a in enumerate(comparison.articles)}
        self.sentences = {s.id: s for s in comparison.sentences}
        self.last = {s.source: s.number for s in comparison.sentences}
        self.fact_of = {m.id: fact for fact in comparison.facts for m in fact.mentions}
        self.labels = {(fact.id, fact.text) for fact in comparison.facts}
        self.disputed = {self.fact_of[v.mention].id for c in comparison.conflicts for v in c.values}
        self.place = {fact.id: self._place(fact) for fact in comparison.facts}
        self.told: dict[str, list[Mention]] = {}
        for mention in comparison.mentions:
            if self.sentences[mention.sentence].role in ("body", "headline"):
                self.told.setdefault(mention.sentence, []).append(mention)
        self.stretches = [s for group in self.told.values() for s in self._cut(group)]

    def _place(self, fact: Fact) -> float:
        """Where a fact stands on average, 0 at the beginning of an article and 1 at its end."""
        places = [self._first(fact, source) / max(1, self.last[source]) for source in fact.sources]
        return sum(places) / len(places)

    def _first(self, fact: Fact, source: str) -> int:
        return min(self.sentences[m.sentence].number for m in fact.mentions if m.source == source)

    def _cut(self, mentions: Sequence[Mention]) -> Iterator[Stretch]:
        """Cut the mentions of a sentence where other sources hold them, or where dispute begins or ends."""

        def kind(m: Mention) -> tuple[tuple[str, ...], bool]:
            fact = self.fact_of[m.id]
            return fact.sources, fact.id in self.disputed

        for (sources, _), group in itertools.groupby(mentions, key=kind):
            held = list(group)
            facts = [self.fact_of[m.id] for m in held]
            yield Stretch(
                held[0].start,
                held[-1].end,
                held[0].source,
                held[0].sentence,
                sources,
                tuple(dict.fromkeys(f.id for f in facts)),
                any(f.unsure for f in facts),
            )

    def is_body(self, stretch: Stretch) -> bool:
        """Tell whether a stretch is no headline, whose words are always its own."""
        return self.sentences[stretch.sentence].role == "body"

    def best(self, stretches: Iterable[Stretch], number: int) -> tuple[Stretch, ...]:
        """Return the first stretches that have no fact in common and are not in dispute, the best first."""
        found: list[Stretch] = []
        told: set[str] = set(self.disputed)
        for stretch in sorted(stretches, key=self._worth):
            if len(found) < number and told.isdisjoint(stretch.facts):
                found.append(stretch)
                told |= set(stretch.facts)
        return tuple(found)

    def _has_own_figure(self, stretch: Stretch, inside: Sequence[Mention]) -> bool:
        """Tell whether one of the sources that words are told of has another figure in the place of one of theirs."""
        own = _figures(inside)
        facts = {self.fact_of[m.id].id: self.fact_of[m.id] for m in inside}.values()
        for source in stretch.sources:
            theirs = _figures(m for f in facts for m in f.mentions if m.source == source)
            lacking = own - theirs
            if {unit for _, _, unit in lacking} & {unit for _, _, unit in theirs}:
                return True
        return False

    def _worth(self, stretch: Stretch) -> tuple[object, ...]:
        """What most have, sure before unsure, what can be read alone, what has a detail, no figure of its own, what stands early."""
        wording = stretch.of(self.texts[stretch.source])
        told = self.told[stretch.sentence]
        inside = [m for m in told if stretch.start <= m.start < stretch.end]
        said = words(wording)
        whole = (
            stretch.start == told[0].start and _SHORT <= len(said) <= _LONG and said[0].key not in _POINTING
        )
        return (
            -len(stretch.sources),
            stretch.unsure,
            not whole,
            not any(m.figures or m.dates or m.names for m in inside),
            self._has_own_figure(stretch, inside),
            round(min(self.place[fact] for fact in stretch.facts), 3),
            all((fact, wording) not in self.labels for fact in stretch.facts),
            self.order[stretch.source],
            stretch.start,
        )
