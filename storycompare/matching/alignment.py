"""Links between the sentences of two articles: many to many, in any order."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz.distance import Indel

from ..language.analysis import remembered
from ..result import Link, Relation
from . import scorer
from .excerpts import excerpt_signals
from .signals import Candidates, lexical_signals

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from ..language.analysis import Analysis
    from ..options import Options

    Logits = Mapping[tuple[int, int], NDArray[np.float32]]

__all__ = ["Alignment", "align", "threshold"]

# Of two wordings that differ in fewer words than this share, a reader says they are the same words.
_VERBATIM = 0.9
# A link is partial if one sentence holds less than this share of the other's weight of words.
_PARTIAL = 0.45
# Equal sentences of fewer words ("He declined.") are no evidence by themselves.
_TELLING_WORDS = 4
_CERTAIN = 0.995
# Less likely links are not worth asking about their mentions: on left-out stories one in a hundred is one.
_NEAR = 0.03


@dataclass(frozen=True, slots=True)
class Alignment:
    """What is known of the sentences of two articles, named by their places in `Analysis.readings`.

    `links` are in reading order of the first article. `near` has the probability of every pair that is linked or nearly
    so, `mentions` the logits that mentions of those that were read together report the same, a row for each of the first
    sentence, a column for each of the second, and `contradictions` that they contradict each other.
    """

    links: list[Link]
    near: Mapping[tuple[int, int], float]
    mentions: Logits
    contradictions: Logits = field(default_factory=dict)


def align(
    a: Analysis, b: Analysis, options: Options, *, sources: int = 2, trees: scorer.Forest | None = None
) -> Alignment:
    """Return the links of two articles, in reading order of `a`, and what is known of their mentions.

    The result does not depend on which article comes first. Scores are probabilities, 0 to 1. Of excerpts those below
    the threshold are among them that a contradiction may make a link. `sources` is how many articles are compared with
    each other: of many, fewer pairs of sentences are read for each two. `trees` are others than those of the package.
    """
    if b.article.source < a.article.source:
        return _turned(align(b, a, options, sources=sources, trees=trees))
    forest = trees or _forest(options)
    point = threshold(options)
    disputed = options.profile.disputed_from
    least = point if disputed is None or options.threshold is not None else disputed
    equal = _equal(a, b)
    judged = _judged(a, b, options, equal, sources, forest)
    found = _scored(judged, forest, least, point)
    for i, j in equal if options.profile.one_event else _telling(a, b, equal):
        found[i, j] = _Scored(_CERTAIN, (("same_words", 5.0),), 1.0)
    links = [
        Link(
            a.article.source,
            a.readings[i].sentence.id,
            b.article.source,
            b.readings[j].sentence.id,
            score.probability,
            _relation(_plain(a)[i], _plain(b)[j], score),
            score.reasons,
            score.probability < point + options.unsure,
        )
        for (i, j), score in sorted(found.items())
    ]
    near = judged.near() | {place: score.probability for place, score in found.items()}
    read = [{place: known[place] for place in near if place in known} for known in judged.logits]
    return Alignment(links, near, *read)


@dataclass(frozen=True, slots=True)
class _Scored:
    probability: float
    reasons: tuple[tuple[str, float], ...]
    contained: float


def threshold(options: Options) -> float:
    """Return the least probability at which two sentences count as linked."""
    return _forest(options).operating_point if options.threshold is None else options.threshold


def _forest(options: Options) -> scorer.Forest:
    return scorer.load(options.profile.trees + ("semantic" if options.semantic else "lexical"))


def _number(sentence: str) -> int:
    return int(sentence.rpartition(":s")[2])


def _turned(found: Alignment) -> Alignment:
    """The same, seen from the other article."""
    links = [
        replace(
            link,
            a_source=link.b_source,
            a_sentence=link.b_sentence,
            b_source=link.a_source,
            b_sentence=link.a_sentence,
        )
        for link in found.links
    ]
    return Alignment(
        sorted(links, key=lambda link: (_number(link.a_sentence), _number(link.b_sentence))),
        {(j, i): probability for (i, j), probability in found.near.items()},
        *(
            {(j, i): logits.T for (i, j), logits in known.items()}
            for known in (found.mentions, found.contradictions)
        ),
    )


@dataclass(frozen=True, slots=True)
class _Judged:
    """The candidate pairs with their probabilities, and the logits of the mentions of those that were read."""

    candidates: Candidates
    probability: NDArray[np.float64]
    logits: tuple[Logits, Logits] = field(default_factory=lambda: ({}, {}))

    def near(self) -> dict[tuple[int, int], float]:
        return {
            (int(self.candidates.left[k]), int(self.candidates.right[k])): round(
                float(self.probability[k]), 4
            )
            for k in np.flatnonzero(self.probability >= _NEAR)
        }


def _judged(
    a: Analysis,
    b: Analysis,
    options: Options,
    equal: Sequence[tuple[int, int]],
    sources: int,
    forest: scorer.Forest,
) -> _Judged:
    excerpts = options.profile.one_event
    nearest = None
    if options.semantic and not excerpts and a.readings and b.readings:
        from .semantic import alike

        nearest = alike(a, b)
    candidates = lexical_signals(a, b, excerpts=excerpts, paired=equal, alike=nearest)
    logits: tuple[Logits, Logits] = {}, {}
    if not len(candidates.left):
        return _Judged(candidates, np.zeros(0))
    if options.semantic:
        from .reader import reader_of
        from .semantic import semantic_signals

        candidates, logits = semantic_signals(
            a, b, candidates, reader_of(options), excerpts=excerpts, sources=sources
        )
    if excerpts:
        candidates = excerpt_signals(a, b, candidates)
    return _Judged(candidates, forest.probability(candidates.columns(forest.names)), logits)


def _scored(
    judged: _Judged, forest: scorer.Forest, least: float, point: float
) -> dict[tuple[int, int], _Scored]:
    """The pairs that are at least so likely; those below the point are no links for what they share, and have no reasons."""
    candidates, probability = judged.candidates, judged.probability
    chosen = np.flatnonzero(probability >= least)
    if not len(chosen):
        return {}
    likely = probability[chosen] >= point
    shown = iter(forest.reasons(candidates.columns(forest.names)[chosen[likely]]))
    reasons = [next(shown) if linked else () for linked in likely.tolist()]
    column = candidates.names.index("contained_least")
    return {
        (int(candidates.left[k]), int(candidates.right[k])): _Scored(
            round(float(probability[k]), 4), why, float(candidates.rows[k, column])
        )
        for k, why in zip(chosen.tolist(), reasons, strict=True)
    }


def _equal(a: Analysis, b: Analysis) -> list[tuple[int, int]]:
    """Pairs of sentences with the same words, one for one: the first with the first, the second with the second."""
    places: dict[tuple[str, ...], deque[int]] = {}
    for j, words in enumerate(_plain(b)):
        if b.readings[j].mentions:
            places.setdefault(words, deque()).append(j)
    pairs = []
    for i, words in enumerate(_plain(a)):
        if a.readings[i].mentions and places.get(words):
            pairs.append((i, places[words].popleft()))
    return pairs


def _telling(a: Analysis, b: Analysis, pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The pairs of equal sentences that are one report: long ones by themselves, short ones beside another such pair.

    Where there is nothing beside them, the articles are one and the same.
    """
    mentioned = [[k for k, r in enumerate(side.readings) if r.mentions] for side in (a, b)]
    order = [{k: n for n, k in enumerate(side)} for side in mentioned]
    known = {(order[0][i], order[1][j]) for i, j in pairs}

    def beside(i: int, j: int) -> bool:
        places = [(order[0][i] + step, order[1][j] + step) for step in (-1, 1)]
        there = [(m, n) for m, n in places if 0 <= m < len(order[0]) or 0 <= n < len(order[1])]
        return not there or any(pair in known for pair in there)

    return [(i, j) for i, j in pairs if len(a.readings[i].words) >= _TELLING_WORDS or beside(i, j)]


@remembered
def _plain(analysis: Analysis) -> list[tuple[str, ...]]:
    """The words of each sentence in small letters."""
    return [tuple(word.text.lower().replace("’", "'") for word in r.words) for r in analysis.readings]


def _relation(one: tuple[str, ...], other: tuple[str, ...], score: _Scored) -> Relation:
    if Indel.normalized_similarity(one, other) >= _VERBATIM:
        return "verbatim"
    return "partial" if score.contained < _PARTIAL else "rewritten"
