"""Links between the sentences of two articles: many to many, in any order."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz.distance import Indel

from ..language.analysis import remembered
from ..result import Link, Relation
from . import scorer
from .excerpts import excerpt_signals
from .signals import Candidates, lexical_signals
from .unsaid import PROBABILITY, unsaid_in_both

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from ..language.analysis import Analysis
    from ..options import Options

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
    so.
    """

    links: list[Link]
    near: Mapping[tuple[int, int], float]


def align(a: Analysis, b: Analysis, options: Options) -> Alignment:
    """Return the links of two articles, in reading order of `a`, and the pairs of sentences that are nearly linked.

    The result does not depend on which article comes first. Scores are probabilities, 0 to 1. Of excerpts those below
    the threshold are among them that a contradiction may make a link.
    """
    if b.article.source < a.article.source:
        return _turned(align(b, a, options))
    point = threshold(options)
    disputed = options.profile.disputed_from
    least = point if disputed is None or options.threshold is not None else disputed
    equal = _equal(a, b)
    candidates, probability = _judged(a, b, options, equal)
    found = _scored(candidates, probability, options, least)
    for i, j in unsaid_in_both(a, b) if least <= PROBABILITY else ():
        judged = found.get((i, j), _Scored(0.0, (), 0.0))
        if judged.probability < PROBABILITY:
            found[i, j] = _Scored(PROBABILITY, (("same_left_unsaid", 3.0),), judged.contained)
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
    near = {
        (int(candidates.left[k]), int(candidates.right[k])): round(float(probability[k]), 4)
        for k in np.flatnonzero(probability >= _NEAR)
    }
    return Alignment(links, near | {place: score.probability for place, score in found.items()})


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
    )


def _judged(
    a: Analysis, b: Analysis, options: Options, equal: Sequence[tuple[int, int]]
) -> tuple[Candidates, NDArray[np.float64]]:
    """The candidate pairs and their probabilities."""
    excerpts = options.profile.one_event
    candidates = lexical_signals(a, b, excerpts=excerpts, paired=equal)
    if not len(candidates.left):
        return candidates, np.zeros(0)
    if options.semantic:
        from .semantic import semantic_signals

        lexical = scorer.load("lexical")
        words_alone = lexical.probability(candidates.columns(lexical.names))
        candidates = semantic_signals(a, b, candidates, words_alone, excerpts=excerpts)
    if excerpts:
        candidates = excerpt_signals(a, b, candidates)
    forest = _forest(options)
    return candidates, forest.probability(candidates.columns(forest.names))


def _scored(
    candidates: Candidates, probability: NDArray[np.float64], options: Options, least: float
) -> dict[tuple[int, int], _Scored]:
    chosen = np.flatnonzero(probability >= least)
    if not len(chosen):
        return {}
    forest = _forest(options)
    reasons = forest.reasons(candidates.columns(forest.names)[chosen])
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
