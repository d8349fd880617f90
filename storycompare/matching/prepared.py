"""What the comparison needs of an article's sentences, made once however many articles it is compared with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..language.analysis import remembered
from .lexical import Places, Rows, background_weights, runs

if TYPE_CHECKING:
    from ..language.analysis import Analysis, Reading

__all__ = ["DETAILS", "Prepared", "prepared"]

# What of `Details` pairs of sentences may have in common, beside their words.
DETAILS = ("names", "figures", "units", "dates", "quoted", "speakers")
_PREFIX = 5  # letters: "Japan" meets "Japanese", "invade" meets "invasion"
_CLAUSE_STEMS = 2  # a clause of fewer words of content is in every other sentence


class Prepared:
    """The sentences of an article that report something; `numbers` are their places in `Analysis.readings`."""

    __slots__ = (
        "background",
        "clause_owners",
        "clauses",
        "fives",
        "headlines",
        "numbers",
        "pairs",
        "places",
        "plain",
        "prefixes",
        "sizes",
        "stems",
        "threes",
    )

    def __init__(self, analysis: Analysis) -> None:
        self.numbers = [
            i
            for i, reading in enumerate(analysis.readings)
            if reading.sentence.role != "furniture" and any(w.stem for w in reading.words)
        ]
        readings = [analysis.readings[i] for i in self.numbers]
        details = [Details(reading) for reading in readings]
        self.sizes = np.array([len(d.stems) for d in details], dtype=np.float32)
        self.headlines = np.array([d.headline for d in details], dtype=np.float32)
        self.stems = Rows([d.stems for d in details])
        self.background = self.stems.totals(background_weights(self.stems.place))
        self.prefixes = Rows([frozenset(word[:_PREFIX] for word in d.stems) for d in details])
        clauses, self.clause_owners = _clauses(readings)
        self.clauses = Rows(clauses)
        content = [[w.stem for w in r.words if w.stem] for r in readings]
        every = [[w.key for w in r.words] for r in readings]
        self.plain = [" ".join(row) for row in content]
        self.pairs = Places([runs(row, 2) for row in content])
        self.threes, self.fives = (Places([runs(row, n) for row in every]) for n in (3, 5))
        self.places = {name: Places([getattr(d, name) for d in details]) for name in DETAILS}


@remembered
def prepared(analysis: Analysis) -> Prepared:
    """Return what is compared of an article."""
    return Prepared(analysis)


def _clauses(readings: list[Reading]) -> tuple[list[frozenset[str]], list[int]]:
    """The words of content of each mention, and the number of the sentence that it is in."""
    rows: list[frozenset[str]] = []
    owners: list[int] = []
    for i, reading in enumerate(readings):
        for mention in reading.mentions:
            stems = reading.stems(mention)
            if len(stems) >= _CLAUSE_STEMS:
                rows.append(stems)
                owners.append(i)
    return rows, owners


class Details:
    """The words, names, figures, dates and quotations of one sentence."""

    __slots__ = ("dates", "figures", "headline", "names", "quoted", "speakers", "stems", "units")

    def __init__(self, reading: Reading) -> None:
        self.stems = reading.stems()
        self.headline = reading.sentence.role in ("headline", "subheading")
        self.names = frozenset(part for name in reading.names for part in name.key.lower().split())
        self.figures = frozenset(
            (figure.unit, round(value, 3))
            for figure in reading.figures
            for value in (figure.low, figure.high)
        )
        self.units = frozenset(unit for unit, _ in self.figures)
        self.dates = frozenset(
            (d.month, d.day, d.weekday) if d.day or d.weekday is not None else (d.year or d.decade, d.month)
            for d in reading.dates
        )
        quoted = [q for q in reading.quotations if q.speech]
        self.quoted = frozenset().union(*map(reading.stems, quoted))
        self.speakers = frozenset(
            q.speaker.replace("’", "'").removesuffix("'s").split()[-1].lower() for q in quoted if q.speaker
        )
