"""Which mentions of one article say the same.

By their words alone that is hardly known. So only those are asked about that another article has a common partner for,
and how surely it is a partner of both is the first of the signals; boosted trees (training/mentions.py) judge.
"""

from __future__ import annotations

from itertools import chain, combinations
from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz import fuzz

from ..matching import scorer
from ..matching.lexical import background_weight
from ..matching.signals import Candidates
from ..result import Match
from .matching import weighed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..language.analysis import Analysis, Reading
    from ..result import Mention
    from .matching import Weighed

__all__ = ["REPEAT_SIGNALS", "repeat_signals", "repeats"]

REPEAT_SIGNALS = (
    "common", "common_sum", "only_least", "only_most", "unlike_partners",
    "likeness", "contained_least", "contained_most", "token_set_ratio",
    "distance", "earliest", "headline", "quotations", "shortest", "longest",
)  # fmt: skip

# Less likely partners are none.
_PARTNER = 0.05

_Partners = dict[int, float]  # by the number of a mention in the comparison


def repeats(analyses: Sequence[Analysis], matches: Sequence[Match]) -> list[Match]:
    """Return the mentions of one article that have a common partner, and how likely it is that they say the same."""
    signals = repeat_signals(analyses, matches)
    mentions = list(chain.from_iterable(analysis.mentions for analysis in analyses))
    forest = scorer.load("facts_repeats")
    probability = forest.probability(signals.columns(forest.names)).round(4)
    return [
        Match(mentions[i], mentions[j], p)
        for i, j, p in zip(signals.left.tolist(), signals.right.tolist(), probability.tolist(), strict=True)
    ]


def repeat_signals(analyses: Sequence[Analysis], matches: Sequence[Match]) -> Candidates:
    """Return the pairs of mentions of one article with a common partner; they are numbered through all articles."""
    rows = [(reading, mention) for a in analyses for reading in a.readings for mention in reading.mentions]
    number = {(mention.source, mention.id): k for k, (_, mention) in enumerate(rows)}
    partners: dict[int, _Partners] = {}
    for match in matches:
        if match.score >= _PARTNER:
            i, j = number[match.a.source, match.a.id], number[match.b.source, match.b.id]
            best = max(match.score, partners.get(i, {}).get(j, 0.0))
            partners.setdefault(i, {})[j] = partners.setdefault(j, {})[i] = best
    pairs = sorted(_with_common_partner(partners, [mention.source for _, mention in rows]))
    told = {k: _Told(rows[k][1], rows[k][0]) for k in sorted(set(chain.from_iterable(pairs)))}
    table = [_row(told[i], told[j], partners[i], partners[j]) for i, j in pairs]
    places = np.array(pairs, dtype=np.intp).reshape(-1, 2)
    signals = np.array(table, dtype=np.float32).reshape(-1, len(REPEAT_SIGNALS))
    return Candidates(places[:, 0], places[:, 1], signals, REPEAT_SIGNALS)


def _with_common_partner(partners: dict[int, _Partners], sources: Sequence[str]) -> set[tuple[int, int]]:
    found: set[tuple[int, int]] = set()
    for own in partners.values():
        by_source: dict[str, list[int]] = {}
        for k in sorted(own):
            by_source.setdefault(sources[k], []).append(k)
        for row in by_source.values():
            found.update(combinations(row, 2))
    return found


class _Told:
    """A mention with its words."""

    __slots__ = ("headline", "number", "quotation", "weighed", "words")

    def __init__(self, mention: Mention, reading: Reading) -> None:
        self.weighed: Weighed = weighed(mention, reading)
        self.words = " ".join(
            w.stem for w in reading.words if w.stem and mention.start <= w.start < mention.end
        )
        self.number = reading.sentence.number
        self.headline = reading.sentence.role in ("headline", "subheading")
        self.quotation = mention.kind == "quotation"


def _row(a: _Told, b: _Told, of_a: _Partners, of_b: _Partners) -> tuple[float, ...]:
    """The signals of a pair, in the order of `REPEAT_SIGNALS`."""
    both = of_a.keys() & of_b.keys()
    common = sorted([min(of_a[c], of_b[c]) for c in both])
    only = sorted([max([own[c] for c in own.keys() - both], default=0.0) for own in (of_a, of_b)])
    shared = background_weight(a.weighed.stems & b.weighed.stems)
    contained = sorted([shared / w if w else 0.0 for w in (a.weighed.weight, b.weighed.weight)])
    product = a.weighed.weight * b.weighed.weight
    sizes = sorted((len(a.weighed.stems), len(b.weighed.stems)))
    return (
        common[-1],
        sum(common),
        *only,
        max([only[-1], *[abs(of_a[c] - of_b[c]) for c in both]]),
        shared / product**0.5 if product else 0.0,
        *contained,
        fuzz.token_set_ratio(a.words, b.words) / 100,
        abs(a.number - b.number),
        min(a.number, b.number),
        a.headline + b.headline,
        a.quotation + b.quotation,
        *sizes,
    )
