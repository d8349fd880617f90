"""From pairs of details to questions: each once, with what every source answers, however many sentences repeat it."""

from __future__ import annotations

from itertools import chain, product
from typing import TYPE_CHECKING, NamedTuple

from ..result import Conflict, Value

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..result import ConflictType

__all__ = ["Difference", "asked"]


class Difference(NamedTuple):
    """Two details of one fact that cannot both be right: the fact's id, what is in dispute, and one sentence on it."""

    fact: str
    type: ConflictType
    a: Value
    b: Value
    subject: str
    explanation: str


def asked(
    differences: Sequence[Difference], texts: Mapping[str, str], facts: Sequence[str]
) -> tuple[Conflict, ...]:
    """Return the questions of differences, which come surest first, in the order of the facts and of reading.

    `texts` are those of the sources, in the order of the comparison, `facts` the ids of the facts in theirs.
    """
    place = {source: k for k, source in enumerate(texts)}
    order = {fact: k for k, fact in enumerate(facts)}

    def rank(value: Value) -> tuple[int, int, int]:
        return place[value.source], value.span.start, value.span.end

    def position(question: Sequence[Difference]) -> tuple[int, str, tuple[int, int, int]]:
        first = min(chain.from_iterable((d.a, d.b) for d in question), key=rank)
        return min(order[d.fact] for d in question), question[0].type, rank(first)

    grouped = sorted(_grouped(differences, texts), key=position)
    found = []
    for number, question in enumerate(grouped):
        values = _once(sorted(chain.from_iterable((d.a, d.b) for d in question), key=rank))
        at = {(v.source, v.span): k for k, v in enumerate(values)}
        pairs = {(at[d.a.source, d.a.span], at[d.b.source, d.b.span]) for d in question}
        found.append(
            Conflict(
                f"c{number}",
                min((d.fact for d in question), key=order.__getitem__),
                question[0].type,
                question[0].subject,
                tuple(values),
                _explanation(question[0], values, texts),
                tuple(sorted(_with_repeated(pairs, [_shown(value, texts) for value in values]))),
            )
        )
    return tuple(found)


def _with_repeated(pairs: set[tuple[int, int]], shown: Sequence[tuple[str, str]]) -> set[tuple[int, int]]:
    """The pairs, and those of what a source tells again in the same words: it contradicts what it did before."""
    again = [[k for k, other in enumerate(shown) if other == own] for own in shown]
    return {(min(i, j), max(i, j)) for one, other in pairs for i, j in product(again[one], again[other])}


def _shown(value: Value, texts: Mapping[str, str]) -> tuple[str, str]:
    """The source of a value, and its words in small letters."""
    return value.source, " ".join(value.span.of(texts[value.source]).lower().split())


def _once(values: Sequence[Value]) -> list[Value]:
    """Each place of a source once, by the first mention that it was found for."""
    return list({(v.source, v.span): v for v in reversed(values)}.values())[::-1]


def _grouped(differences: Sequence[Difference], texts: Mapping[str, str]) -> list[list[Difference]]:
    """The differences that ask one thing: they have a place in common, or the same two answers on the same subject."""
    groups: list[tuple[set[object], list[Difference]]] = []
    for difference in differences:
        places = {(difference.type, v.source, v.span) for v in (difference.a, difference.b)}
        both = frozenset({_shown(difference.a, texts), _shown(difference.b, texts)})
        keys = {*places, (difference.fact, difference.type, both), (difference.subject, both)}
        touching = [group for group in groups if group[0] & keys]
        joined = list(chain.from_iterable(held for _, held in touching))
        groups = [group for group in groups if group not in touching]
        groups.append((keys.union(*(known for known, _ in touching)), [*joined, difference]))
    return [held for _, held in groups]


def _explanation(first: Difference, values: Sequence[Value], texts: Mapping[str, str]) -> str:
    """What is said of the surest two details, and what every other source has."""
    told: dict[str, dict[str, None]] = {}
    for value in values:
        if value.source not in (first.a.source, first.b.source):
            said = " ".join(value.span.of(texts[value.source]).split())
            told.setdefault(value.source, {})[f"“{said}”"] = None
    more = [f"{source} has {' and '.join(said)}" for source, said in told.items()]
    return " ".join([first.explanation, *(f"{sentence}." for sentence in more)])
