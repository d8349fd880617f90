"""What the HTML page shows, as plain values; the templates only place them."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..language.words import words
from .frames import disputed_facts, sentence_status
from .worddiff import Piece, nearest, pieces

if TYPE_CHECKING:
    from ..result import Comparison, Fact

__all__ = ["FactRow", "dropped", "fact_rows", "settings", "status_by_paragraph", "summary", "word_counts"]


@dataclass(frozen=True, slots=True)
class FactRow:
    """A fact with the wording of each source."""

    fact: Fact
    group: str  # "everywhere", "some" or "only"
    disputed: bool
    wordings: tuple[tuple[str, str, str | None, tuple[Piece, ...]], ...]  # source, kind, speaker, pieces

    @property
    def quoted(self) -> bool:
        """Whether one of the wordings is a quotation."""
        return any(kind == "quotation" for _, kind, _, _ in self.wordings)


def summary(comparison: Comparison) -> list[str]:
    """Return what was found, in plain sentences."""
    total = len(comparison.facts)
    sources = [article.source for article in comparison.articles]
    everywhere = [fact for fact in comparison.facts if len(fact.sources) == len(sources)]
    some = [fact for fact in comparison.facts if 1 < len(fact.sources) < len(sources)]
    group = "both" if len(sources) == 2 else f"all {len(sources)} sources"
    parts = [
        f"{len(everywhere)} of {_count(total, 'fact')} {'is' if len(everywhere) == 1 else 'are'} in {group}"
    ]
    parts[0] += _unsure(everywhere)
    if len(sources) > 2:
        parts.append(f"{len(some)} in some of them{_unsure(some)}")
    for source in sources:
        alone = sum(fact.sources == (source,) for fact in comparison.facts)
        parts.append(f"{alone} only in {source}")
    number = len(comparison.conflicts)
    parts.append(_count(number, "conflict") if number else "no conflicts")
    doubtful = sum(link.unsure for link in comparison.links)
    if doubtful:
        parts.append(f"{_count(doubtful, 'pair')} of sentences linked unsurely")
    said = ["; ".join(parts) + "."]
    for d in comparison.derivation:
        said.append(
            f"Of {d.outlet}’s {d.words} words {d.verbatim:.0%} are {d.wire}’s word for word, {d.rewritten:.0%} are rewritten from "
            f"it and {d.new:.0%} are new; it uses {d.facts_used} of the wire’s {_count(d.wire_facts, 'fact')}."
        )
    return said


def _unsure(facts: list[Fact]) -> str:
    number = sum(fact.unsure for fact in facts)
    return f", {number} of {'it' if len(facts) == 1 else 'them'} unsure" if number else ""


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def word_counts(comparison: Comparison) -> dict[str, int]:
    """Return the number of words of each source that are the story's: without bylines, credits and the like."""
    told = {(mention.source, mention.sentence) for mention in comparison.mentions}
    texts = {article.source: article.text for article in comparison.articles}
    counts = dict.fromkeys(texts, 0)
    for sentence in comparison.sentences:
        if (sentence.source, sentence.id) in told:
            counts[sentence.source] += len(words(sentence.of(texts[sentence.source])))
    return counts


def fact_rows(comparison: Comparison) -> list[FactRow]:
    """Return the facts, those that most sources have first, each with its wordings."""
    texts = {a.source: a.text for a in comparison.articles}
    disputed = disputed_facts(comparison)
    rows = []
    for fact in sorted(comparison.facts, key=lambda fact: -len(fact.sources)):
        told: dict[str, dict[str, None]] = {}
        for mention in fact.mentions:
            told.setdefault(mention.source, {})[mention.of(texts[mention.source])] = None
        wordings = []
        for mention in fact.mentions:
            told_here = mention.of(texts[mention.source])
            others = [tuple(told[source]) for source in fact.sources if source != mention.source]
            every = itertools.chain.from_iterable(others)
            cut = (
                pieces(told_here, nearest(told_here, others), every) if others else (Piece(told_here, False),)
            )
            wordings.append((mention.source, mention.kind, mention.speaker, cut))
        everywhere = len(fact.sources) == len(comparison.articles)
        group = "only" if fact.status == "unique" else "everywhere" if everywhere else "some"
        rows.append(FactRow(fact, group, fact.id in disputed, tuple(wordings)))
    return rows


def dropped(comparison: Comparison) -> dict[str, list[str]]:
    """Return what each outlet leaves out of the wire, in the wire's words and order."""
    if comparison.wire is None:
        return {}
    text = comparison[comparison.wire].text
    mentions = {m.id: m for m in comparison.mentions if m.source == comparison.wire}
    return {
        d.outlet: [" ".join(mentions[name].of(text).split()) for name in d.dropped]
        for d in comparison.derivation
    }


def settings(comparison: Comparison) -> str:
    """Return the options that made the comparison, in words."""
    options = comparison.options
    read = "words and encoder" if options.semantic else "words alone"
    least = "default" if options.threshold is None else f"{options.threshold:g}"
    texts = "excerpts" if options.excerpts else "articles"
    return f"Compared as {texts} by {read}; threshold {least}; unsure within {options.unsure:g} of it."


def status_by_paragraph(comparison: Comparison, source: str) -> list[tuple[str, int, str, int]]:
    """Return (sentence, paragraph, status, length) of each sentence of a source, for the overview bar."""
    status = sentence_status(comparison)
    return [
        (f"s{s.number}", s.paragraph + 1, status.get((source, s.id), "furniture"), s.end - s.start)
        for s in comparison.sentences
        if s.source == source
    ]
