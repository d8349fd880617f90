"""Are two details about one thing? One calibrated probability for every kind of conflict.

A logistic regression over what stands around the details: the same signals for every kind, with weights of its own where
they differ; a kind that is not in the table has those of "any". What was read with the details made alike has a table of
its own. The weights are learnt by training/conflicts.py.
"""

from __future__ import annotations

import math
import re
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from ..article import Span
from ..errors import DataError
from ..language.tables import DAMAGE
from .details import contained

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .details import Compared, Told
    from .likened import Likened

__all__ = ["READ_SIGNALS", "SIGNALS", "about_one_thing", "even", "read_signals", "signals"]

SIGNALS = (
    "link", "best", "wording", "sentence", "clause", "around", "common", "before", "behind", "telling", "apart", "rivals",
    "known", "other_people", "whole", "excerpts", "short", "times_least", "times_most", "late",
)  # fmt: skip
READ_SIGNALS = (*SIGNALS, "read_link", "read_mention")

_NEVER = 1e-9  # what a reader is surest of is still no certainty
_COMMON_WORDS = 4
_RUN = 3  # equal words before or behind two details
_LATE = 10  # sentences
_SHORT = 10  # words of content of a claim
# A figure for the whole is no other figure for a part.
_WHOLE = re.compile(
    r"\b(?:so far|total|totals|totalling|totaling|altogether|in all|overall|combined|since (?=the|last|its|\d|[a-z]+day|[a-z]+ \d))\b"
)


def signals(
    pair: Compared, told: Told, rivals: int, known: bool, times: tuple[int, int]
) -> tuple[float, ...]:
    """Return what tells whether two details are about one thing, in the order of `SIGNALS`, each about 0 to 1.

    `rivals` counts the pairs of details that may face each other, `known` says whether either article tells the other's
    detail somewhere, `times` how often each tells its own.
    """
    x, y = told.a, told.b
    one, other = pair.a.around(x), pair.b.around(y)
    people = pair.a.people(x), pair.b.people(y)
    sides = ((pair.a, x), (pair.b, y))
    hidden = [Span(span.start, span.start) if told.same else span for _, span in sides]
    sentences = [side.stems(side.reading.sentence, but) for (side, _), but in zip(sides, hidden, strict=True)]
    clauses = [side.stems(side.holder(span), but) for (side, span), but in zip(sides, hidden, strict=True)]
    link = min(0.99, max(0.01, pair.link))
    return (
        math.log(link / (1 - link)) / 5,
        pair.best,
        pair.wording,
        contained(*sentences),
        contained(*clauses),
        contained(one, other),
        min(_COMMON_WORDS, len(one & other)) / _COMMON_WORDS,
        _run([_words(side.before(span))[::-1] for side, span in sides]) / _RUN,
        _run([_words(side.behind(span)) for side, span in sides]) / _RUN,
        told.telling,
        told.apart,
        math.log(rivals),
        float(known),
        float(bool(people[0] and people[1] and not people[0] & people[1])),
        float(_part_of(pair)),
        float(pair.excerpts),
        float(min(sum(bool(w.stem) for w in side.reading.words) for side in (pair.a, pair.b)) <= _SHORT),
        math.log(min(times)),
        math.log(max(times)),
        min(_LATE, max(pair.a.number, pair.b.number)) / _LATE,
    )


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def _run(sides: Sequence[list[str]]) -> int:
    """How many words in a row are the same, up to a few."""
    pairs = list(zip(*sides, strict=False))[:_RUN]
    return next((k for k, (x, y) in enumerate(pairs) if x != y), len(pairs))


def _part_of(pair: Compared) -> bool:
    """Tell whether one side alone tells the whole."""
    return bool(_WHOLE.search(pair.a.plain)) != bool(_WHOLE.search(pair.b.plain))


def read_signals(row: Sequence[float], read: Likened) -> tuple[float, ...]:
    """Return signals with those of a reader behind them, in the order of `READ_SIGNALS`."""
    return (*row, read.link / 5, read.mention / 5)


def about_one_thing(kind: str, row: Sequence[float], read: Likened | None = None) -> float:
    """Return the probability, 0 to 1, that two details of a kind that exclude each other are about one thing."""
    known = _weights("about" if read is None else "about_read")
    weights = known.get(kind, known["any"])
    names, values = (SIGNALS, row) if read is None else (READ_SIGNALS, read_signals(row, read))
    logit = weights["intercept"] + math.fsum(
        weights[name] * value for name, value in zip(names, values, strict=True)
    )
    return 1 / (1 + math.exp(-logit))


def even(one: float, other: float) -> float:
    """Return the probability in the middle of two, by their log-odds.

    At 95 false candidates in stories/train.jsonl the reader's table alone lets .75 of 102 changed details of dev through, both
    together .80, that of words alone .78; of annotated ones nine of eleven each time.
    """
    (p, q), (r, s) = ((max(x, _NEVER), max(1 - x, _NEVER)) for x in (one, other))
    odds = math.sqrt(p / q * r / s)
    return odds / (1 + odds)


@cache
def _weights(name: str) -> Mapping[str, Mapping[str, float]]:
    """The weights of each kind; a row of the table is a signal, a column a kind."""
    try:
        table = (resources.files(__package__) / f"{name}.tsv").read_text(encoding="utf-8")
        head, *rows = [line.split("\t") for line in table.splitlines() if not line.startswith("#")]
        return {kind: {row[0]: float(row[k]) for row in rows} for k, kind in enumerate(head[1:], start=1)}
    except DAMAGE as error:
        raise DataError(f"the weights {name}.tsv are missing or damaged: reinstall storycompare") from error
