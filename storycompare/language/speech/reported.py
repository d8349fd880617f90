"""What is said outside quotation marks, and by whom: where the rules and the network meet.

Who is named as a source is what the rules found, and what the network takes for one beside it. Whether a stretch is said,
and by which of these, the network tells: most of its words must be said, and they point to a source.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ...article import Span
from .network import Read, Seen, read

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .attribution import Attribution
    from .network import Matrix, Numbers

__all__ = ["SIGNS", "Reported", "Source", "reported"]

# A token that is likelier than this to be said points to who says it, and one that is likelier to name a source is of one.
SAID = 0.25
NAMED = 0.5
# Of what the words of a stretch point to, including nobody, so much must be the one source.
MOST = 0.5
# What stands outside quotation marks has its source in its own sentence, but for few.
ELSEWHERE = 0.1


# So many tokens beside a verb of saying and its speaker may belong to the words that name the speaker.
_LONG = 40
# Words that begin a clause, by what they may do to a content: go on, end it, tell of its subject.
_GROUPS = (
    "that", "and", "but yet", "while whereas", "who whom whose", "which", "as", "because since so", "when after before until once",
    "if unless whether", "although though despite", "with without", "to", "in at on by for of from", "the a an", "he she they it",
)  # fmt: skip
_OPENING = {word: k for k, group in enumerate(_GROUPS, start=1) for word in group.split()}
_AT_ONCE = 1500  # tokens that are read together: each word that is said is compared with all sources
_KINDS = len(_GROUPS) + 1
SIGNS = 21 + _KINDS


@dataclass(frozen=True, slots=True)
class Source:
    """Words that name who says something; `by_rule` if a rule found them, with their edges."""

    span: Span
    by_rule: bool


class _Pointed(NamedTuple):
    """Some rows that are read together: the words that are said, the sources, and how much the words point to each.

    `mass` has the sums of all words before each, one column a source and the last for nobody.
    """

    words: Numbers
    sources: Numbers
    mass: Matrix


@dataclass(slots=True, eq=False)
class Reported:
    """Which words of an article are said, and to which sources they point."""

    seen: Seen
    read: Read
    sources: list[Source]
    label: Numbers  # the source that each token is of, or -1
    behind: dict[int, int]  # the source of "said Moe" and "according to Moe", by where its first word begins
    first: Numbers  # the first token of each source
    sentence: Numbers  # of each token
    rows: Numbers  # of each token
    sums: list[float]  # of how surely the tokens before each name a source
    _pointed: dict[int, _Pointed] = field(default_factory=dict)

    def named(self, span: Span) -> float:
        """Return how surely some words name a source, 0 to 1."""
        inside = self.seen.inside(span)
        return float((self.sums[inside.stop] - self.sums[inside.start]) / max(1, inside.stop - inside.start))

    def source_of(self, span: Span) -> int | None:
        """Return the number of the source that the words of a stretch point to, or None if it is nobody."""
        inside = self.seen.inside(span)
        number, share = self._sources(np.array([inside.start]), np.array([inside.stop]), 1.0)
        return int(number[0]) if share[0] >= MOST else None

    def _sources(self, first: Numbers, last: Numbers, elsewhere: float) -> tuple[Numbers, Matrix]:
        """The source that the tokens of each stretch point to most, or -1, and its share of what they point to.

        A source in another sentence counts as much as `elsewhere` says, 0 to 1. A stretch lies in the part of the article
        in which it begins.
        """
        number = np.full(len(first), -1, dtype=np.intp)
        share = np.zeros(len(first), dtype=np.float32)
        if not self.seen.rows or not self.sources:
            return number, share
        parts = self._begins_at(np.minimum(first, len(self.rows) - 1))
        for part in np.unique(parts):
            some = np.flatnonzero((parts == part) & (first < last))
            words, sources, mass = self._part(int(part))
            begin, end = np.searchsorted(words, first[some]), np.searchsorted(words, last[some])
            some, begin, end = some[begin < end], begin[begin < end], end[begin < end]
            if not len(some) or not len(sources):
                continue
            total = mass[end] - mass[begin]
            here = self.sentence[self.first[sources]][None, :] == self.sentence[first[some]][:, None]
            total[:, :-1] *= np.where(here, 1.0, elsewhere * ~here.any(axis=1, keepdims=True))
            best = total[:, :-1].argmax(axis=1)
            number[some] = sources[best]
            share[some] = total[np.arange(len(some)), best] / total.sum(axis=1)
        return number, share

    def signs(self, spans: Sequence[Span]) -> tuple[Matrix, list[int]]:
        """Return what tells whether each of some stretches is said, a row each, and the source of each or -1.

        The stretches are all facts of an article in reading order, those in quotation marks too.
        """
        seen, tags = self.seen, self.read.tags
        first = np.searchsorted(seen.starts, [span.start for span in spans])
        last = np.searchsorted(seen.starts, [span.end for span in spans])
        telling = (tags[:, 0] < SAID * 2) & ((tags[:, 1] >= NAMED) | (self.label >= 0))
        each = np.stack(
            [
                np.ones(len(tags)),
                telling,
                tags[:, 0],
                tags[:, 0] * ~telling,
                tags[:, 1],
                tags[:, 2],
                seen.kinds[:, 0] == 1,
            ]
        )
        each = np.concatenate([each, seen.marks[:, [0, 3, 4]].T]) * (seen.ends - seen.starts)
        each = np.concatenate([np.zeros((len(each), 1)), each.cumsum(axis=1)], axis=1)
        each = each[:, last] - each[:, first]
        told, said, rest, cue, name, verbs, quoted, rule, speaker = each[1:] / np.maximum(1.0, each[0])
        number, pointed = self._sources(first, last, ELSEWHERE)
        found = number >= 0
        named = np.array([self.named(self.sources[n].span) if n >= 0 else 0.0 for n in number])
        by_rule = [n >= 0 and self.sources[n].by_rule for n in number]
        place = np.where(found, np.append(self.first, 0)[number], first)
        begin, end = np.minimum(first, len(tags) - 1), np.maximum(last - 1, 0)
        away = np.where(place < first, first - place, np.where(place >= last, place - last + 1, 0))
        new = seen.marks[begin, 1] == 0.0  # it begins a sentence
        before, after = np.roll(said, 1) * ~new, np.roll(said, -1) * ~np.roll(new, -1)
        opening = [_OPENING.get(seen.words[k].lower(), 0) for k in begin]
        columns = [
            said, rest / np.maximum(0.05, 1 - told), told, cue, name, quoted, verbs,
            pointed, named, by_rule, (away == 0), (place < first) & (away > 0), np.minimum(away, 40) / 40,
            before, after, new, np.minimum(last - first, 40) / 40, tags[begin, 0], tags[end, 0], rule, speaker,
        ]  # fmt: skip
        plain = np.stack([np.asarray(column, dtype=np.float32) for column in columns], axis=1)
        signs = np.concatenate([plain, np.eye(_KINDS, dtype=np.float32)[opening]], axis=1)
        return signs, [int(n) for n in number]

    def told_behind(self, span: Span) -> int | None:
        """The source that stands right behind a verb of saying or "according to" in a stretch: this is no guess."""
        inside = self.seen.inside(span)
        verbs = (int(start) for start in self.seen.starts[inside] if int(start) in self.behind)
        return next((self.behind[start] for start in verbs), None)

    def _begins_at(self, tokens: Numbers) -> Numbers:
        """The number of the part of the article that each token is in."""
        begins: Numbers = np.array([row.begin for row in self.seen.rows])[self.rows[tokens]] // _AT_ONCE
        return begins

    def _part(self, part: int) -> _Pointed:
        """The rows that begin in a part of the article, read together."""
        if part not in self._pointed:
            inside = np.flatnonzero(self._begins_at(np.arange(len(self.rows))) == part)
            words = inside[self.read.tags[inside, 0] >= SAID]
            named = inside[self.label[inside] >= 0]
            numbers, homes = np.unique(self.label[named], return_inverse=True)
            pointed = self.read.pointed(words, named, self.rows)
            mass = np.zeros((len(words) + 1, len(numbers) + 1))
            mass[1:, :-1] = pointed[:, :-1] @ np.eye(len(numbers), dtype=np.float32)[homes]
            mass[1:, -1] = pointed[:, -1]
            mass[1:] *= self.read.tags[words, :1]
            self._pointed[part] = _Pointed(words, numbers, mass.cumsum(axis=0))
        return self._pointed[part]


def reported(seen: Seen, said: Sequence[Attribution]) -> Reported:
    """Return what is said in an article; `said` is what the rules know of."""
    told = read(seen)
    begins = np.zeros(len(seen.words), dtype=bool)
    named = told.tags[:, 2] >= NAMED
    begins[1:] = named[1:] & (~named[:-1] | (seen.marks[1:, 1] == 0.0))
    begins[:1] = named[:1]
    label = np.where(named, begins.cumsum() - 1, -1)
    ends = np.flatnonzero(named & ~np.append(named[1:] & ~begins[1:], False))
    sources = [
        Source(Span(int(seen.starts[first]), int(seen.ends[last])), False)
        for first, last in zip(np.flatnonzero(begins), ends, strict=True)
    ]
    for attribution in said:
        inside = seen.inside(attribution.speaker)
        hit = next((int(k) for k in label[inside] if k >= 0 and not sources[int(k)].by_rule), len(sources))
        sources[hit : hit + 1] = [Source(attribution.speaker, True)]
        label[inside] = hit
    for attribution in said:  # the captain, a father of two, said
        inside, cue = seen.inside(attribution.speaker), seen.inside(attribution.cue())
        for other in {int(k) for k in label[cue] if k >= 0 and not sources[int(k)].by_rule}:
            near = label[max(0, cue.start - _LONG) : cue.stop + _LONG]
            near[near == other] = label[inside.start]
    first = np.searchsorted(seen.starts, [source.span.start for source in sources])
    behind = {
        int(seen.starts[seen.inside(a.verb).start]): int(label[seen.inside(a.speaker).start])
        for a in said
        if seen.inside(a.verb).stop == seen.inside(a.speaker).start > seen.inside(a.verb).start
    }
    sentence = (seen.marks[:, 1] == 0.0).cumsum()
    rows = np.arange(len(seen.rows)).repeat([end - begin for begin, end in seen.rows])
    sums = [0.0, *itertools.accumulate(told.tags[:, 2].tolist())]
    return Reported(seen, told, sources, label, behind, first, sentence, rows, sums)
