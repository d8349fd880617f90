"""What tells whether a stretch of an article is said: the row of numbers that the judge of `network` reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .antecedents import MEANING
from .reported import NAMED, SAID

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...article import Span
    from .network import Matrix, Numbers, Seen
    from .reported import Reported

__all__ = ["SIGNS", "signs"]

# What stands outside quotation marks has its source in its own sentence, but for few.
ELSEWHERE = 0.1
# Words that begin a clause, by what they may do to a content: go on, end it, tell of its subject.
_GROUPS = (
    "that", "and", "but yet", "while whereas", "who whom whose", "which", "as", "because since so", "when after before until once",
    "if unless whether", "although though despite", "with without", "to", "in at on by for of from", "the a an", "he she they it",
)  # fmt: skip
_OPENING = {word: k for k, group in enumerate(_GROUPS, start=1) for word in group.split()}
_KINDS = len(_GROUPS) + 1
_BEARERS = 6  # a pronoun, a person, a body, a place, another name, none
SIGNS = 29 + _KINDS + _BEARERS
_BESIDE = 8  # tokens on either side of the first of a source where its verb may stand
_MOST = 40  # tokens beyond which more make no difference


def signs(told: Reported, spans: Sequence[Span]) -> tuple[Matrix, list[int]]:
    """Return what tells whether each of some stretches is said, a row each, and the source of each or -1.

    The stretches are all facts of an article in reading order, those in quotation marks too.
    """
    seen, tags = told.seen, told.read.tags
    first, last = (
        np.searchsorted(seen.starts, [getattr(span, edge) for span in spans]) for edge in ("start", "end")
    )
    number, pointed = told.pointed_to(first, last, ELSEWHERE)
    if not len(tags):
        return np.zeros((len(spans), SIGNS), dtype=np.float32), [-1] * len(spans)
    place = np.where(number >= 0, np.append(told.first, 0)[number], first)
    near = [*_shares(told, first, last), *_highest(told, first, last, place)]
    begin, end = np.minimum(first, len(tags) - 1), np.maximum(last - 1, 0)
    away = np.where(place < first, first - place, np.where(place >= last, place - last + 1, 0))
    new = seen.marks[begin, 1] == 0.0  # it begins a sentence
    said = near[0]
    before, after = np.roll(said, 1) * ~new, np.roll(said, -1) * ~np.roll(new, -1)
    named = [told.named(told.sources[n].span) if n >= 0 else 0.0 for n in number]
    by_rule = [n >= 0 and told.sources[n].by_rule for n in number]
    columns = [
        *near, pointed, named, by_rule, away == 0, (place < first) & (away > 0), np.minimum(away, _MOST) / _MOST,
        before, after, new, np.roll(new, -1), np.minimum(last - first, _MOST) / _MOST, tags[begin, 0], tags[end, 0],
    ]  # fmt: skip
    opening = [_OPENING.get(seen.words[k].lower(), 0) for k in begin]
    bearer = np.where(number >= 0, _bearers(seen, np.minimum(place, len(tags) - 1)), 0)
    rows = np.concatenate(
        [
            np.stack([np.asarray(column, dtype=np.float32) for column in columns], axis=1),
            np.eye(_KINDS, dtype=np.float32)[opening],
            np.eye(_BEARERS, dtype=np.float32)[bearer],
        ],
        axis=1,
    )
    return rows, [int(n) for n in number]


def _shares(told: Reported, first: Numbers, last: Numbers) -> list[Matrix]:
    """Shares of the characters of each stretch: said, said of what tells nothing, telling, of cues, of sources and so on."""
    seen, tags = told.seen, told.read.tags
    telling = (tags[:, 0] < SAID * 2) & ((tags[:, 1] >= NAMED) | (told.label >= 0))
    lexicon = seen.kinds[:, 0]
    each = np.array(
        [
            np.ones(len(tags)), tags[:, 0], tags[:, 0] * ~telling, telling, tags[:, 1], tags[:, 2],
            lexicon == 1, lexicon == 2, tags[:, 0] >= SAID * 2, *seen.marks[:, [0, 3, 4]].T,
        ]
    )  # fmt: skip
    sums = np.zeros((len(each), len(tags) + 1))
    (each * (seen.ends - seen.starts)).cumsum(axis=1, out=sums[:, 1:])
    total, said, rest, tells, *others = sums[:, last] - sums[:, first]
    total = np.maximum(1.0, total)
    return [
        said / total,
        rest / np.maximum(0.05 * total, total - tells),
        tells / total,
        *(x / total for x in others),
    ]


def _highest(told: Reported, first: Numbers, last: Numbers, place: Numbers) -> list[Matrix]:
    """The highest probabilities: to be said and to tell of saying in each stretch, the latter beside its source too."""
    tags = np.concatenate([told.read.tags, np.zeros((1, 3), dtype=np.float32)])
    most = len(tags) - 1

    def highest(column: int, begin: Numbers, end: Numbers) -> Matrix:
        pairs = np.stack([np.minimum(begin, most), np.minimum(np.maximum(end, begin), most)], axis=1)
        found: Matrix = np.maximum.reduceat(tags[:, column], pairs.ravel())[::2]
        return found * (end > begin)

    beside = highest(1, np.maximum(0, place - _BESIDE), place + _BESIDE)
    between = highest(1, np.minimum(place, last), np.maximum(place, first))
    return [highest(0, first, last), highest(1, first, last), beside, between, -highest(2, first, last)]


def _bearers(seen: Seen, place: Numbers) -> Numbers:
    """What kind of source begins at a place: 1 for a pronoun, then the kinds of names, 0 for another."""
    pronoun = np.array([seen.words[k].lower() in MEANING for k in place], dtype=bool)
    kinds: Numbers = np.where(pronoun, 1, np.where(seen.kinds[place, 1] > 0, seen.kinds[place, 1] + 1, 0))
    return kinds
