"""What is said outside quotation marks, and by whom: where the rules and the network meet.

Who is named as a source is what the rules found, and what the network takes for one beside it. Whether a stretch is said,
and by which of these, the network tells: most of its words must be said, and they point to a source.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from ...article import Span
from .network import Read, Seen, read

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .attribution import Attribution
    from .network import Matrix, Numbers, Row

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
_KINDS = len(_GROUPS) + 1
SIGNS = 21 + _KINDS


@dataclass(frozen=True, slots=True)
class Source:
    """Words that name who says something; `by_rule` if a rule found them, with their edges."""

    span: Span
    by_rule: bool


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
    _pointed: dict[int, tuple[Numbers, Numbers, Matrix]] = field(default_factory=dict)

    def named(self, span: Span) -> float:
        """Return how surely some words name a source, 0 to 1."""
        tags = self.read.tags[self.seen.inside(span), 2]
        return float(tags.mean()) if len(tags) else 0.0

    def source_of(self, span: Span) -> int | None:
        """Return the number of the source that the words of a stretch point to, or None if it is nobody."""
        inside = self.seen.inside(span)
        number, share = self._source(inside.start, inside.stop, 1.0)
        return number if share >= MOST else None

    def _source(self, begin: int, end: int, elsewhere: float) -> tuple[int, float]:
        """The source that some tokens point to most, or -1, and its share of what they point to.

        A source in another sentence counts as much as `elsewhere` says, 0 to 1.
        """
        row = bisect_right(self.seen.rows, begin, key=lambda row: row.begin) - 1
        if begin == end or row < 0:
            return -1, 0.0
        if row not in self._pointed:
            self._pointed[row] = self._row(self.seen.rows[row])
        words, numbers, mass = self._pointed[row]
        first, last = np.searchsorted(words, (begin, end))
        if first == last or not len(numbers):
            return -1, 0.0
        total = mass[first:last].sum(axis=0)
        here = self.sentence[self.first[numbers]] == self.sentence[begin]
        total[:-1] *= np.where(here, 1.0, elsewhere * ~here.any())
        best = int(total[:-1].argmax())
        return int(numbers[best]), float(total[best] / total.sum())

    def signs(self, spans: Sequence[Span]) -> tuple[Matrix, list[int]]:
        """Return what tells whether each of some stretches is said, a row each, and the source of each or -1.

        The stretches are all facts of an article in reading order, those in quotation marks too.
        """
        seen, tags = self.seen, self.read.tags
        first = np.searchsorted(seen.starts, [span.start for span in spans])
        last = np.searchsorted(seen.starts, [span.end for span in spans])
        length = (seen.ends - seen.starts).astype(np.float32)
        total = np.concatenate([[0.0], length.cumsum()])

        def share(column: Matrix) -> Matrix:
            summed = np.concatenate([[0.0], (column * length).cumsum()])
            found: Matrix = (summed[last] - summed[first]) / np.maximum(1.0, total[last] - total[first])
            return found

        telling = (tags[:, 0] < SAID * 2) & ((tags[:, 1] >= NAMED) | (self.label >= 0))
        said, rest = share(tags[:, 0]), share(tags[:, 0] * ~telling)
        told = share(telling.astype(np.float32))
        pointed = [self._source(int(a), int(b), ELSEWHERE) for a, b in zip(first, last, strict=True)]
        number = np.array([n for n, _ in pointed], dtype=np.intp)
        spans_of = [self.sources[n].span if n >= 0 else spans[k] for k, n in enumerate(number)]
        named = [self.named(span) if n >= 0 else 0.0 for span, n in zip(spans_of, number, strict=True)]
        by_rule = [n >= 0 and self.sources[n].by_rule for n in number]
        place = np.searchsorted(seen.starts, [span.start for span in spans_of])
        begin, end = np.minimum(first, len(tags) - 1), np.maximum(last - 1, 0)
        away = np.where(place < first, first - place, np.where(place >= last, place - last + 1, 0))
        new = seen.marks[begin, 1] == 0.0  # it begins a sentence
        before, after = np.roll(said, 1) * ~new, np.roll(said, -1) * ~np.roll(new, -1)
        verbs = share((seen.kinds[:, 0] == 1).astype(np.float32))
        opening = [_OPENING.get(seen.words[k].lower(), 0) for k in begin]
        columns = [
            said, rest / np.maximum(0.05, 1 - told), told, share(tags[:, 1]), share(tags[:, 2]), share(seen.marks[:, 0]), verbs,
            np.array([s for _, s in pointed]), named, by_rule, (away == 0), (place < first) & (away > 0), np.minimum(away, 40) / 40,
            before, after, new, np.minimum(last - first, 40) / 40, tags[begin, 0], tags[end, 0],
            share(seen.marks[:, 3]), share(seen.marks[:, 4]),
        ]  # fmt: skip
        plain = np.stack([np.asarray(column, dtype=np.float32) for column in columns], axis=1)
        signs = np.concatenate([plain, np.eye(_KINDS, dtype=np.float32)[opening]], axis=1)
        return signs, [int(n) for n in number]

    def told_behind(self, span: Span) -> int | None:
        """The source that stands right behind a verb of saying or "according to" in a stretch: this is no guess."""
        inside = self.seen.inside(span)
        verbs = (int(start) for start in self.seen.starts[inside] if int(start) in self.behind)
        return next((self.behind[start] for start in verbs), None)

    def _row(self, row: Row) -> tuple[Numbers, Numbers, Matrix]:
        """The words of a row that are said, the sources in it, and how much each word points to each; last to nobody."""
        cut = slice(row.begin, row.end)
        words = row.begin + np.flatnonzero(self.read.tags[cut, 0] >= SAID)
        numbers = np.unique(self.label[cut])
        numbers = numbers[numbers >= 0]
        pointed = self.read.pointed(row, words)
        homes = (self.label[cut][:, None] == numbers[None, :]).astype(np.float32)
        weight = self.read.tags[words, :1]
        return words, numbers, weight * np.concatenate([pointed[:, :-1] @ homes, pointed[:, -1:]], axis=1)


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
    return Reported(seen, told, sources, label, behind, first, (seen.marks[:, 1] == 0.0).cumsum())
