"""Details of one fact that cannot both be right.

The rules look only at mentions that were matched, and stay silent when unsure; each kind of detail has a file of its
own. Here their findings become one table.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ..article import Conflict, Fact, Mention, Span
from .altered_quotations import altered_quotations, other_speakers
from .compared import Compared, Detail, Side
from .denials import denials
from .differing_details import differing_dates, differing_names, differing_places
from .differing_figures import differing_figures

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..language.analysis import Analysis
    from .matching import Match

__all__ = ["find_conflicts"]

# What is told by the whole sentence is looked for once in each pair of sentences, the rest in each pair of mentions.
_SENTENCE_RULES = (altered_quotations, differing_figures, differing_names, differing_places)
_MENTION_RULES = (other_speakers, differing_dates, denials)


def find_conflicts(
    analyses: Sequence[Analysis], facts: Sequence[Fact], matches: Sequence[Match]
) -> tuple[Conflict, ...]:
    """Return the conflicts, in the order of the facts they belong to; each pair of details once."""
    place = {analysis.article.source: k for k, analysis in enumerate(analyses)}
    readings = {(r.sentence.source, r.sentence.id): r for a in analyses for r in a.readings}
    home = {(m.source, m.id): fact.id for fact in facts for m in fact.mentions}

    def side(mention: Mention) -> Side:
        return Side(mention, readings[mention.source, mention.sentence], analyses[place[mention.source]])

    def fact_of(detail: Detail, pair: Compared) -> str:
        """The fact of the mention that the detail stands in, if the other source has a mention of it too."""
        inside = [m for m in pair.a.reading.mentions if m.start <= detail.a.start < m.end]
        facts = [home[m.source, m.id] for m in inside]
        return next((f for f in facts if (f, pair.b.source) in told), pair.fact)

    told = {(fact.id, source) for fact in facts for source in fact.sources}
    found: dict[tuple[str, Span, str, Span], Conflict] = {}
    seen: set[tuple[str, str, str, str]] = set()
    # The surest match first, and within a match the labels in order: the sources' order plays no part.
    for match in sorted(matches, key=_rank):
        a, b = sorted((match.a, match.b), key=lambda m: m.source)
        fact = home[a.source, a.id]
        if home[b.source, b.id] != fact:
            continue
        pair = Compared(fact, match.score, side(a), side(b))
        sentences = (a.source, a.sentence, b.source, b.sentence)
        rules = _MENTION_RULES if sentences in seen else (*_SENTENCE_RULES, *_MENTION_RULES)
        seen.add(sentences)
        for detail in (detail for rule in rules for detail in rule(pair)):
            key = (a.source, detail.a, b.source, detail.b)
            conflict = Conflict(fact_of(detail, pair), detail.type, *key, detail.explanation)
            found.setdefault(key, _ordered(conflict, place))
    order = {fact.id: k for k, fact in enumerate(facts)}
    return tuple(
        sorted(
            found.values(),
            key=lambda c: (order[c.fact], c.type, place[c.a_source], c.a.start, place[c.b_source], c.b.start),
        )
    )


def _rank(match: Match) -> tuple[float, tuple[tuple[str, int], ...]]:
    return -match.score, tuple(sorted((m.source, m.start) for m in (match.a, match.b)))


def _ordered(conflict: Conflict, place: dict[str, int]) -> Conflict:
    if place[conflict.a_source] < place[conflict.b_source]:
        return conflict
    return replace(
        conflict, a_source=conflict.b_source, a=conflict.b, b_source=conflict.a_source, b=conflict.a
    )
