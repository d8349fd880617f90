"""Details of one fact that cannot both be right.

The rules look only at mentions that were matched, and stay silent when unsure; each kind of detail has a file of its
own. Here their findings become one table.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from ..result import Conflict, Fact, Match, Mention, Value
from .altered_quotations import altered_quotations, other_speakers
from .compared import Compared, Detail, Side
from .denials import denials
from .differing_details import differing_dates, differing_names, differing_places
from .differing_figures import differing_figures
from .differing_nationalities import differing_nationalities
from .opposites import opposites
from .other_people import other_people
from .questions import Difference, asked
from .subjects import subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..language.analysis import Analysis
    from ..options import Profile
    from ..result import Link

__all__ = ["Disputed", "find_conflicts", "find_disputed", "linked", "of_one_fact"]

# What is told by the whole sentence is looked for once in each pair of sentences, the rest in each pair of mentions.
_SENTENCE_RULES = (
    altered_quotations,
    differing_figures,
    differing_names,
    differing_places,
    differing_nationalities,
    other_people,
    opposites,
)
_MENTION_RULES = (other_speakers, differing_dates, denials)


class Disputed(NamedTuple):
    """A detail that two sources report differently.

    `match` is the match that it was found by, `holders` are the two mentions that the detail stands in: what a rule
    finds by the whole sentence may stand in another mention of it. `of_one_thing` says that the detail by itself makes
    the two mentions one fact: a day may be told of many things, unless there is only one to tell.
    """

    match: Match
    holders: Match
    detail: Detail
    of_one_thing: bool


def find_disputed(analyses: Sequence[Analysis], matches: Sequence[Match], profile: Profile) -> list[Disputed]:
    """Return what matched mentions report differently, the surest match first; the sources' order plays no part."""
    of_source = {analysis.article.source: analysis for analysis in analyses}
    readings = {(r.sentence.source, r.sentence.id): r for a in analyses for r in a.readings}

    def side(mention: Mention) -> Side:
        return Side(mention, readings[mention.source, mention.sentence], of_source[mention.source])

    found: list[Disputed] = []
    seen: set[tuple[str, str, str, str]] = set()
    for match in (_by_source(match) for match in sorted(matches, key=_rank)):
        a, b = match.a, match.b
        pair = Compared(match.score, side(a), side(b), profile.one_event)
        sentences = (a.source, a.sentence, b.source, b.sentence)
        rules = _MENTION_RULES if sentences in seen else (*_SENTENCE_RULES, *_MENTION_RULES)
        seen.add(sentences)
        for detail in (detail for rule in rules for detail in rule(pair)):
            holders = replace(match, a=pair.a.holder(detail.a), b=pair.b.holder(detail.b))
            one_thing = detail.type != "date" or pair.alone
            found.append(Disputed(match, holders, detail, one_thing))
    return found


def linked(possible: Sequence[Link], disputed: Sequence[Disputed], threshold: float) -> list[Link]:
    """Return the links at or above the threshold, and those of sentences that contradict each other."""
    apart = {frozenset((found.match.a.sentence, found.match.b.sentence)) for found in disputed}
    return [k for k in possible if k.score >= threshold or {k.a_sentence, k.b_sentence} in apart]


def of_one_fact(disputed: Sequence[Disputed]) -> list[Match]:
    """Return the mentions that tell of one thing by what they dispute."""
    return [found.holders for found in disputed if found.of_one_thing]


def find_conflicts(
    disputed: Sequence[Disputed], facts: Sequence[Fact], analyses: Sequence[Analysis]
) -> tuple[Conflict, ...]:
    """Return the questions that the sources answer differently, in the order of the facts they belong to.

    A detail is in conflict if the mentions that hold it, or those that it was found by, became one fact. `analyses`
    are in the order of the comparison.
    """
    home = {(m.source, m.id): fact for fact in facts for m in fact.mentions}
    of_source = {analysis.article.source: analysis for analysis in analyses}
    found: list[Difference] = []
    for match, holders, detail, _ in disputed:
        holding, held = home[holders.a.source, holders.a.id], home[holders.b.source, holders.b.id]
        matched, other = home[match.a.source, match.a.id], home[match.b.source, match.b.id]
        if holding is not held and matched is not other:
            continue
        fact = holding if match.b.source in holding.sources else matched
        a, b = (Value(m.source, m.id, span) for m, span in ((holders.a, detail.a), (holders.b, detail.b)))
        about = subject(detail.type, of_source[a.source], holders.a, detail.a)
        found.append(Difference(fact.id, detail.type, a, b, about, detail.explanation))
    texts = {source: analysis.article.text for source, analysis in of_source.items()}
    return asked(found, texts, [fact.id for fact in facts])


def _by_source(match: Match) -> Match:
    a, b = sorted((match.a, match.b), key=lambda m: m.source)
    return replace(match, a=a, b=b)


def _rank(match: Match) -> tuple[float, tuple[tuple[str, int], ...]]:
    return -match.score, tuple(sorted((m.source, m.start) for m in (match.a, match.b)))
