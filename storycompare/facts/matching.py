"""Which mention of one article reports the same proposition as which mention of another, and how likely that is.

A sentence link says that two sentences report something in common; here it is decided what. Boosted trees turn the
signals of a pair of mentions into a probability; training/mentions.py made them from annotated facts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ..matching import scorer
from ..matching.lexical import background_weight
from ..matching.mention_signals import mention_signals
from ..result import Match

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from ..language.analysis import Analysis, Reading
    from ..matching.alignment import Alignment
    from ..matching.mention_signals import MentionPairs
    from ..options import Options
    from ..result import Link, Mention

__all__ = ["Weighed", "along", "likeliest", "likeness", "match_mentions", "weighed"]

# Of sentences that are not linked, how likely a link must be for their mentions to be compared: they hold no fact together
# by themselves, but tell of a third source whether it says the same.
_NEAR = 0.05
# Less likely pairs say nothing of which mentions are one fact.
_LEAST = 0.01
# What the words say weighs so much beside what the trees of meaning say, in log-odds. Pairs F1 on stories/dev.jsonl is .634,
# .644 and .648 with .2, .3 and .4 (HELD_BY_MEANING .36); of the pairs in facts of the golden stories, where the trees of meaning
# join too much, .67, .70 and .71 are right.
_BY_WORDS = 0.4
# A match that is more likely wrong than right is unsure: on stories/dev.jsonl 56 % of such matches in facts are right, 86 %
# of the others (words alone; 56 and 87 with meaning).
_SURE = 0.5


def match_mentions(
    pairs: Sequence[tuple[Analysis, Analysis]], aligned: Sequence[Alignment], options: Options
) -> list[Match]:
    """Return the mentions of any two articles that may report the same.

    They are in sentences that are linked or nearly so; of each link there is at least the likeliest pair.
    """
    return [
        match
        for (a, b), alignment in zip(pairs, aligned, strict=True)
        for match in _matches(a, b, alignment, options)
    ]


def _matches(a: Analysis, b: Analysis, alignment: Alignment, options: Options) -> Iterator[Match]:
    unsure = {(_number(k.a_sentence), _number(k.b_sentence)): k.unsure for k in alignment.links}
    near = {k: p for k, p in alignment.near.items() if p >= _NEAR or k in unsure}
    pairs = mention_signals(a, b, near, semantic=options.semantic, read=alignment.mentions)
    probability = _probability(pairs, options).round(4)
    best = _likeliest(probability, pairs.near, len(near))
    if options.profile.one_event:
        # Of two single sentences what they have in common is in the likeliest pair, so that is as likely as the link.
        by_link = np.array(list(near.values())) / np.maximum(best, _LEAST)
        probability = (probability * by_link[pairs.near]).round(4)
        best = _likeliest(probability, pairs.near, len(near))
    left, right, sentences = a.mentions, b.mentions, list(near)
    rows = (pairs.left, pairs.right, pairs.near, probability)
    for i, j, n, p in zip(*(column.tolist() for column in rows), strict=True):
        linked = sentences[n] in unsure
        if p >= _LEAST or (linked and p == best[n]):
            yield Match(left[i], right[j], p, unsure=p < _SURE or unsure.get(sentences[n], True))


def _probability(pairs: MentionPairs, options: Options) -> NDArray[np.float64]:
    """How likely it is that the mentions of each pair report the same, by their words and, if asked for, their meaning."""

    def by(name: str) -> NDArray[np.float64]:
        forest = scorer.load(name)
        return forest.probability(pairs.columns(forest.names))

    words = by("facts_lexical")
    if not options.semantic:
        return words
    odds = [np.log(p / (1.0 - p)) for p in (words, by("facts_semantic"))]
    return np.asarray(1.0 / (1.0 + np.exp(-(_BY_WORDS * odds[0] + (1.0 - _BY_WORDS) * odds[1]))))


def _number(sentence: str) -> int:
    return int(sentence.rpartition(":s")[2])


def _likeliest(probability: NDArray[np.float64], near: NDArray[np.intp], count: int) -> NDArray[np.float64]:
    """The probability of the likeliest pair of mentions of each pair of sentences."""
    best = np.zeros(count)
    np.maximum.at(best, near, probability)
    return best


def along(matches: Sequence[Match], links: Sequence[Link]) -> list[Match]:
    """Return the matches of linked sentences."""
    linked = {(link.a_source, link.a_sentence, link.b_source, link.b_sentence) for link in links}
    return [m for m in matches if (m.a.source, m.a.sentence, m.b.source, m.b.sentence) in linked]


_End = tuple[str, str, str, str]


def likeliest(matches: Sequence[Match]) -> list[Match]:
    """Return the matches that are the likeliest of a mention with a sentence: what is told there is told of one thing."""
    best: dict[_End, float] = {}
    ends = [(match, *_ends(match)) for match in matches]
    for match, left, right in ends:
        for key in (left, right):
            if match.score > best.get(key, 0.0):
                best[key] = match.score
    return [
        match for match, left, right in ends if match.score in (best.get(left, 0.0), best.get(right, 0.0))
    ]


def _ends(match: Match) -> tuple[_End, _End]:
    """Either mention with the sentence of the other."""
    a, b = match.a, match.b
    return (a.source, a.id, b.source, b.sentence), (b.source, b.id, a.source, a.sentence)


class Weighed(NamedTuple):
    """A mention, its words of content, and their weight."""

    mention: Mention
    stems: frozenset[str]
    weight: float

    def share_in(self, stems: frozenset[str]) -> float:
        """The share of the mention's weight that some other words have too, 0 to 1."""
        return background_weight(self.stems & stems) / self.weight if self.weight else 0.0


def weighed(mention: Mention, reading: Reading) -> Weighed:
    """Return a mention with its words of content and their weight; `reading` is its sentence."""
    stems = reading.stems(mention)
    return Weighed(mention, stems, background_weight(stems))


def likeness(a: Weighed, b: Weighed) -> float:
    """Return the shared weight over the square root of both weights (Ochiai), 0 to 1."""
    both = a.weight * b.weight
    return float(background_weight(a.stems & b.stems) / both**0.5) if both else 0.0
