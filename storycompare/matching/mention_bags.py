"""What each mention of an article has that one of another may have too, made once however many articles it meets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..language.analysis import remembered
from ..language.furniture.finite_verbs import is_verb
from .bags import Bags
from .lexical import background_weights, runs

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..article import Date
    from ..language.analysis import Analysis, Reading
    from ..result import Mention

__all__ = ["Told", "told"]

_PREFIX = 5  # letters, as for sentences
# Words by which a saying, a plan or a doubt differs from the act itself.
_NEGATIONS = frozenset("not never no nor neither none without cannot denied denies deny".split())
_STAGES = frozenset(
    "will would could may might should must if plan plans planned expect expected expects propose proposed likely".split()
)
_KINDS = ("stems", "prefixes", "names", "figures", "units", "dates", "quoted", "pairs", "threes")


class Told:
    """The mentions of an article, and what of each may be met by one of another."""

    __slots__ = (
        "background",
        "bags",
        "count",
        "flags",
        "home",
        "named",
        "place",
        "plain",
        "ranges",
        "sentences",
        "speakers",
        "verb_counts",
        "verbs",
        "weight",
    )

    def __init__(self, analysis: Analysis) -> None:
        mentions = [(k, m) for k, r in enumerate(analysis.readings) for m in r.mentions]
        self.home = np.array([k for k, _ in mentions], dtype=np.intp)
        self.count = np.array([len(analysis.readings[k].mentions) for k, _ in mentions])
        self.place = np.array([n for r in analysis.readings for n in range(len(r.mentions))])
        ends = np.cumsum([len(r.mentions) for r in analysis.readings]).tolist()
        self.ranges = list(map(range, [0, *ends], ends))
        rows = [_sets(analysis.readings[k], m) for k, m in mentions]
        self.bags = {kind: Bags([row[kind] for row in rows]) for kind in _KINDS}
        self.sentences = Bags([list(r.stems()) for r in analysis.readings])
        self.plain = [" ".join(row["order"]) for row in rows]
        weights = background_weights(self.bags["stems"].rows.place)
        self.background = np.array(list(weights.values()), dtype=np.float64)
        self.weight = self.bags["stems"].rows.totals(weights)
        self.flags = {
            "quote": np.array([m.kind == "quotation" for _, m in mentions], dtype=float),
            "head": np.array(
                [analysis.readings[k].sentence.role in ("headline", "subheading") for k, _ in mentions],
                dtype=float,
            ),
            "negated": np.array([bool(row["negated"]) for row in rows], dtype=float),
            "staged": np.array([bool(row["staged"]) for row in rows], dtype=float),
        }
        self.verb_counts = np.array([row["verb_count"] for row in rows], dtype=float)
        self.named, self.verbs = (frozenset().union(*(r[k] for r in rows)) for k in ("named", "verbs"))
        self.speakers = [_last_name(m) for _, m in mentions]

    def weight_of(self, words: frozenset[str], wanted: bool) -> NDArray[np.floating[Any]]:
        """The weight in each mention of its words of content that are among some, or that are not."""
        rows = self.bags["stems"].rows
        chosen = np.array([(word in words) == wanted for word in rows.place], dtype=bool)
        weights = (self.background * chosen)[rows.columns]
        return np.bincount(rows.rows, weights=weights, minlength=rows.count).astype(np.float32)

    def inside(self, sentence: int) -> range:
        """The mentions of a sentence."""
        return self.ranges[sentence]


def _last_name(mention: Mention) -> str:
    words = (mention.speaker or "").replace("’", "'").removesuffix("'s").split()
    return words[-1].lower() if words else ""


def _sets(reading: Reading, mention: Mention) -> dict[str, Any]:
    inside = reading.inside(mention)
    order = [w.stem for w in inside if w.stem]
    keys = [w.key for w in inside]
    stems = set(order)
    verbs = [w for w in inside if is_verb(w.key)]
    named = (*mention.names, *mention.descriptions)
    quoted = [q for q in reading.quotations if q.speech]
    figures = {(f.unit, round(v, 3)) for f in mention.figures for v in (f.low, f.high)}
    return {
        "order": order,
        "stems": stems,
        "prefixes": {w[:_PREFIX] for w in stems},
        "names": {part for n in mention.names for part in n.key.lower().split()},
        "figures": set(map(repr, figures)),
        "units": {unit for unit, _ in figures},
        "dates": {repr(_stated(d)) for d in mention.dates},
        "quoted": {w.stem for q in quoted for w in inside if w.stem and q.start <= w.start < q.end},
        "pairs": list(map(" ".join, runs(order, 2))),
        "threes": list(map(" ".join, runs(keys, 3))),
        "named": {w.stem for n in named for w in inside if w.stem and n.start <= w.start < n.end},
        "verbs": {w.stem for w in verbs if w.stem},
        "verb_count": len({w.key for w in verbs}),
        "negated": [k for k in keys if k in _NEGATIONS or k.endswith("n't")],
        "staged": [k for k in keys if k in _STAGES],
    }


def _stated(date: Date) -> tuple[int | None, ...]:
    """What a date is known by: the day, or else the year and month."""
    if date.day or date.weekday is not None:
        return date.month, date.day, date.weekday
    return date.year or date.decade, date.month


@remembered
def told(analysis: Analysis) -> Told:
    """Return what is compared of an article's mentions."""
    return Told(analysis)
