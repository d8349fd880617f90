"""Which details of two sentences exclude each other: the candidates of a conflict.

In two sentences that may report one thing the details of a kind face each other, what both have is set aside, and of
the rest the nearest meet. Whether these are about one thing is for the engine (engine.py) to say.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, product
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from ..language.analysis import remembered
from .about import signals
from .details import Compared, Kind, Side, Told
from .kinds import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from ..language.analysis import Analysis
    from ..result import Link, Mention

__all__ = ["Faced", "compared", "details_within", "faced", "sides"]

# Of details that stand as alike, the one with the same word before or behind it is nearer: 5 is that of "ruled 6-3" to
# "ruled 5-4".
_SAME_WORD = 0.005


class Faced(NamedTuple):
    """Two details of a kind that exclude each other, and what says whether they are about one thing."""

    kind: Kind
    details: tuple[Any, Any]
    told: Told
    signals: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class _Details:
    """Details of one kind, and the numbers of those on each topic."""

    details: Sequence[Any]
    topics: dict[str, tuple[int, ...]]

    @classmethod
    def of(cls, kind: Kind, details: Sequence[Any]) -> _Details:
        if not details:
            return _NOTHING
        topics: dict[str, list[int]] = {}
        for number, detail in enumerate(details):
            for topic in kind.topics(detail):
                topics.setdefault(topic, []).append(number)
        return cls(details, {topic: tuple(numbers) for topic, numbers in topics.items()})

    def meeting(self, other: _Details) -> list[tuple[int, int]]:
        """The pairs of details that have a topic in common, in order."""
        common = self.topics.keys() & other.topics.keys()
        rows = [product(self.topics[topic], other.topics[topic]) for topic in common]
        return list(rows[0]) if len(rows) == 1 else sorted(set(chain(*rows)))

    def near(self, topics: Sequence[str]) -> Iterable[int]:
        """The details on any of some topics."""
        if len(topics) == 1:
            return self.topics.get(topics[0], ())
        return {number for topic in topics for number in self.topics.get(topic, ())}


_NOTHING = _Details((), {})
_Key: TypeAlias = "tuple[int, int]"


def faced(pair: Compared) -> Iterator[Faced]:
    """Yield the details of two sentences that exclude each other and are each other's nearest, kind by kind."""
    ours, others = (_by_sentence(side.analysis)[side.number] for side in (pair.a, pair.b))
    for place, kind in enumerate(KINDS):
        if not (kind.may_exclude(pair.a) or kind.may_exclude(pair.b)):
            continue
        left = _in_sentence(pair.a, ours, place)
        right = _in_sentence(pair.b, others, place) if left.details else left
        if not right.details:
            continue
        verdicts = {
            (i, j): kind.compatible(left.details[i], right.details[j]) for i, j in left.meeting(right)
        }
        if False not in verdicts.values():
            continue
        apart = _without_counterparts(verdicts)
        excluded = {
            (i, j): item
            for i, j in apart
            if (item := kind.told(pair, left.details[i], right.details[j])) is not None
        }
        near = _each_once({key: _nearness(pair, item) for key, item in excluded.items()}, excluded)
        for i, j in _nearest(near):
            mine, theirs, item = left.details[i], right.details[j], excluded[i, j]
            known = any(_same(place, pair.a, theirs)), any(_same(place, pair.b, mine))
            # What either tells elsewhere is of two things that both tell, if the sentences differ in more than that.
            if not all(known) or pair.in_one_place:
                times = sum(_same(place, pair.a, mine)), sum(_same(place, pair.b, theirs))
                row = signals(pair, item, len(near), any(known), times)
                yield Faced(kind, (mine, theirs), item, row)


def _without_counterparts(verdicts: dict[tuple[int, int], bool | None]) -> list[tuple[int, int]]:
    """The pairs that exclude each other, of details that are told oftener here than there."""
    left: dict[int, int] = {}
    right: dict[int, int] = {}
    agreeing = [key for key, verdict in verdicts.items() if verdict]
    for i, j in agreeing:
        left[i], right[j] = left.get(i, 0) + 1, right.get(j, 0) + 1
    settled = {i for i, j in agreeing if left[i] >= right[j]}, {j for i, j in agreeing if right[j] >= left[i]}
    return [
        (i, j)
        for (i, j), verdict in verdicts.items()
        if verdict is False and i not in settled[0] and j not in settled[1]
    ]


def _nearness(pair: Compared, told: Told) -> float:
    x, y = told.a, told.b
    before = pair.a.before(x).split()[-1:] == pair.b.before(y).split()[-1:]
    behind = pair.a.behind(x).split()[:1] == pair.b.behind(y).split()[:1]
    return pair.likeness(x, y) + told.telling + _SAME_WORD * (before + behind - told.apart)


def _each_once(near: Mapping[_Key, float], told: Mapping[_Key, Told]) -> dict[_Key, float]:
    """Of the pairs that differ in one place the nearest: a quotation, and all that is quoted there in a row."""
    nearest = {(told[key].a, told[key].b): key for key in sorted(near, key=near.__getitem__)}
    return {key: value for key, value in near.items() if nearest[told[key].a, told[key].b] == key}


def _nearest(near: dict[tuple[int, int], float]) -> list[tuple[int, int]]:
    """The pairs of which either is nearer to the other than to any third."""
    return [
        (i, j)
        for (i, j), value in near.items()
        if all(value > v for (x, y), v in near.items() if (x == i) != (y == j))
    ]


def _same(place: int, side: Side, detail: Any) -> Iterator[bool]:
    """Yield for each detail of an article near one, its own or another article's, whether it tells the same."""
    kind, every = KINDS[place], _every(side.analysis, place)
    for number in every.near(kind.topics(detail)):
        own = every.details[number]
        yield own is detail or bool(kind.compatible(own, detail))


_Row: TypeAlias = "list[_Details | None]"


@remembered
def _by_sentence(analysis: Analysis) -> list[_Row]:
    """For each sentence its details kind by kind, None where nobody has asked for them."""
    return [[None] * len(KINDS) for _ in analysis.readings]


def _in_sentence(side: Side, row: _Row, place: int) -> _Details:
    """The details of a kind in a sentence, of which `row` is known."""
    found = row[place]
    if found is None:
        found = row[place] = _Details.of(KINDS[place], KINDS[place].details(side))
    return found


@remembered
def _every(analysis: Analysis, place: int) -> _Details:
    """All details of a kind in an article."""
    known = _by_sentence(analysis)
    rows = (
        _in_sentence(Side(analysis, n), known[n], place)
        for n, r in enumerate(analysis.readings)
        if r.mentions
    )
    return _Details.of(KINDS[place], [detail for row in rows for detail in row.details])


def sides(analyses: Sequence[Analysis]) -> dict[tuple[str, str], Side]:
    """The sentences of some articles by source and id."""
    return {
        (r.sentence.source, r.sentence.id): Side(a, n) for a in analyses for n, r in enumerate(a.readings)
    }


def compared(
    analyses: Sequence[Analysis], links: Sequence[Link], *, excerpts: bool = False
) -> Iterator[Compared]:
    """Yield the linked sentences with all that the kinds may look at, the article whose label is first as `a`."""
    places = sides(analyses)
    surest: dict[tuple[str, str], float] = {}
    for k in links:
        for key in ((k.a_sentence, k.b_source), (k.b_sentence, k.a_source)):
            surest[key] = max(surest.get(key, 0.0), k.score)
    for k in links:
        one, other = sorted([(k.a_source, k.a_sentence), (k.b_source, k.b_sentence)])
        best = k.score / max(surest[one[1], other[0]], surest[other[1], one[0]])
        yield Compared(k.score, best, places[one], places[other], excerpts)


def details_within(kind: Kind, side: Side, mention: Mention) -> list[Any]:
    """The details of a kind in a mention."""
    every = _in_sentence(side, _by_sentence(side.analysis)[side.number], KINDS.index(kind)).details
    return [detail for detail in every if mention.start <= detail.start < mention.end]
