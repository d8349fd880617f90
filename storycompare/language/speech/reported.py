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
from .phrases import ADVERBS
from .verbs import reporting_forms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .attribution import Attribution
    from .network import Matrix, Numbers

__all__ = ["NAMED", "SAID", "Reported", "Source", "reported"]

# A token that is likelier than this to be said points to who says it, and one that is likelier to name a source is of one.
SAID = 0.25
# On polnear/dev.jsonl it finds 1 in 100 more of the speakers of what is reported than .5, of pronouns 2 in 100.
NAMED = 0.3
# Words beside one that surely names a source, "Mr." beside a name, are of it if they are as likely as this. At .2 speakers
# begin with what is no part of them: "up on state data".
MAYBE_NAMED = 0.3
# Of what the words of a stretch point to, including nobody, so much must be the one source.
MOST = 0.5
# So many tokens beside a verb of saying and its speaker may belong to the words that name the speaker.
_LONG = 40
_AT_ONCE = 500  # tokens that are read together: each word that is said is compared with all sources


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
        first: int = inside.start
        last: int = inside.stop
        return (self.sums[last] - self.sums[first]) / max(1, last - first)

    def source_of(self, span: Span) -> int | None:
        """Return the number of the source that the words of a stretch point to, or None if it is nobody."""
        inside = self.seen.inside(span)
        number, share = self.pointed_to(np.array([inside.start]), np.array([inside.stop]), 1.0)
        return int(number[0]) if share[0] >= MOST else None

    def pointed_to(self, first: Numbers, last: Numbers, elsewhere: float) -> tuple[Numbers, Matrix]:
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
    label, sources = _named(seen, told.tags[:, 2])
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
        if _is_plain(seen, a)
    }
    sentence = (seen.marks[:, 1] == 0.0).cumsum()
    rows = np.arange(len(seen.rows)).repeat([end - begin for begin, end in seen.rows])
    sums = [0.0, *itertools.accumulate(told.tags[:, 2].tolist())]
    return Reported(seen, told, sources, label, behind, first, sentence, rows, sums)


def _is_plain(seen: Seen, said: Attribution) -> bool:
    """Whether it is no guess who says it: "said Moe", and "Moe, who said"."""
    verb = seen.inside(said.verb)
    if verb.stop == verb.start:
        return False
    place = verb.start
    while place and seen.words[place - 1].lower() in ADVERBS:
        place -= 1
    who = [word.lower() for word in seen.words[max(0, place - 2) : place]] == [",", "who"]
    reports = seen.words[verb.start].lower() in reporting_forms()
    return verb.stop == seen.inside(said.speaker).start or (who and reports)


def _named(seen: Seen, surely: Matrix) -> tuple[Numbers, list[Source]]:
    """The number of the source that each token is of, or -1, and the sources that the network finds.

    Words in a row that may name a source are one if some of them surely do.
    """
    maybe = surely >= MAYBE_NAMED
    begins = maybe.copy()
    begins[1:] &= ~maybe[:-1] | (seen.marks[1:, 1] == 0.0)
    run = begins.cumsum() - 1
    kept = np.zeros(len(seen.words), dtype=bool)  # of each run
    kept[run[surely >= NAMED]] = True
    label = np.where(maybe & kept[run], kept.cumsum()[run] - 1, -1)
    edges = np.flatnonzero(np.diff(label, prepend=-1, append=-1))
    inside = [(int(a), int(b)) for a, b in itertools.pairwise(edges) if label[a] >= 0]
    return label, [Source(Span(int(seen.starts[a]), int(seen.ends[b - 1])), False) for a, b in inside]
