"""Details that cannot both be right: one engine for all kinds.

In two sentences that may report one thing it faces the details of a kind, sets aside what both have, and asks of the
nearest that exclude each other whether they are about one thing. The findings become questions (questions.py).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import chain, product
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from ..article import Span
from ..language.analysis import remembered
from ..result import Conflict, Fact, Match, Value
from .about import about_one_thing, even, signals
from .contradicted import denied
from .details import Compared, Kind, Side, Told
from .kinds import KINDS
from .likened import likened
from .questions import Difference, asked
from .subjects import subject

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from ..language.analysis import Analysis
    from ..options import Profile, Reader
    from ..result import Link, Mention

__all__ = [
    "Disputed",
    "Faced",
    "compared",
    "faced",
    "find_conflicts",
    "find_disputed",
    "linked",
]

# Of details that stand as alike, the one with the same word before or behind it is nearer: 5 is that of "ruled 6-3" to
# "ruled 5-4".
_SAME_WORD = 0.005
# What is so unlikely, or so likely, about one thing by words is not read with its details made alike: of all read, none
# of the stories and none of dev came out otherwise.
_DOUBTFUL = 0.05, 0.8


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


class Disputed(NamedTuple):
    """A detail that two sources report differently.

    `match` is the match that it was found by, `holders` are the two mentions that the detail stands in, `probability`
    that the two are about one thing. By that the two mentions are one fact, whatever else they tell. `faced` are the details
    themselves, None where the mentions contradict each other as wholes.
    """

    match: Match
    holders: Match
    detail: Told
    probability: float
    faced: Faced | None = None


def faced(pair: Compared) -> Iterator[Faced]:
    """Yield the details of two sentences that exclude each other and are each other's nearest, kind by kind."""
    ours, others = (_by_sentence(side.analysis)[side.number] for side in (pair.a, pair.b))
    for place, kind in enumerate(KINDS):
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
        told = {(i, j): kind.told(pair, left.details[i], right.details[j]) for i, j in apart}
        near = {key: _nearness(pair, item) for key, item in told.items() if item}
        for i, j in _nearest(near):
            item = told[i, j]
            if item is not None:
                mine, theirs = left.details[i], right.details[j]
                known = any(_same(place, pair.a, theirs)), any(_same(place, pair.b, mine))
                if not all(known):  # what either tells elsewhere is of two things that both tell
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


def _sides(analyses: Sequence[Analysis]) -> dict[tuple[str, str], Side]:
    """The sentences of some articles by source and id."""
    return {
        (r.sentence.source, r.sentence.id): Side(a, n) for a in analyses for n, r in enumerate(a.readings)
    }


def compared(
    analyses: Sequence[Analysis], links: Sequence[Link], *, excerpts: bool = False
) -> Iterator[Compared]:
    """Yield the linked sentences with all that the kinds may look at, the article whose label is first as `a`."""
    places = _sides(analyses)
    surest: dict[tuple[str, str], float] = {}
    for k in links:
        for key in ((k.a_sentence, k.b_source), (k.b_sentence, k.a_source)):
            surest[key] = max(surest.get(key, 0.0), k.score)
    for k in links:
        one, other = sorted([(k.a_source, k.a_sentence), (k.b_source, k.b_sentence)])
        best = k.score / max(surest[one[1], other[0]], surest[other[1], one[0]])
        yield Compared(k.score, best, places[one], places[other], excerpts)


def find_disputed(
    analyses: Sequence[Analysis],
    links: Sequence[Link],
    matches: Sequence[Match],
    profile: Profile,
    reader: Reader | None,
    contradictions: Mapping[frozenset[str], float],
) -> list[Disputed]:
    """Return what linked sentences report differently, the surest first; the sources' order plays no part.

    With a `reader`, what words leave in doubt is read with the details made alike. `contradictions` are the two
    mentions that contradict each other as wholes, by their ids, with how likely that is.
    """
    matched: dict[tuple[str, str], list[Match]] = {}
    for match in map(_by_source, matches):
        matched.setdefault((match.a.sentence, match.b.sentence), []).append(match)
    rows = []
    for pair in compared(analyses, links, excerpts=profile.one_event):
        held = matched.get((pair.a.reading.sentence.id, pair.b.reading.sentence.id))
        if held:
            rows.append((pair, held, list(faced(pair))))
    likely = iter(_likely([(pair, item) for pair, _, items in rows for item in items], reader))
    least = profile.conflict_from if reader else profile.conflict_from_words
    found: list[Disputed] = []
    for pair, held, items in rows:
        sure = [(p, item) for item in items if (p := next(likely)) >= least]
        every = [item.told for _, item in sure]
        found += [
            _disputed(pair, item, held, p) for p, item in sure if not _asked_by_another(item.told, every)
        ]
        found += [
            Disputed(match, match, detail, p)
            for match, detail, p in denied(pair, held, every, contradictions)
        ]
    return list(_with_likeliest(sorted(found, key=_rank)))


def _with_likeliest(found: Sequence[Disputed]) -> Iterator[Disputed]:
    """Yield what is disputed, surest first, but for a detail's second counterparts: it faces one value of another source."""
    counterpart: dict[tuple[str, Span, str], tuple[Kind, Any]] = {}
    for item in found:
        if item.faced is not None:
            kind, (x, y), *_ = item.faced
            a, b = item.match.a.source, item.match.b.source
            sides = ((a, item.detail.a, b), y), ((b, item.detail.b, a), x)
            known = [(counterpart.get(place), other) for place, other in sides]
            if any(c and not (c[0] is kind and kind.compatible(c[1], other)) for c, other in known):
                continue
            for place, other in sides:
                counterpart.setdefault(place, (kind, other))
        yield item


def _likely(found: Sequence[tuple[Compared, Faced]], reader: Reader | None) -> list[float]:
    """How likely each two details are about one thing: by words, and where these leave it in doubt as much by a reader."""
    likely = [about_one_thing(item.kind.name, item.signals) for _, item in found]
    if reader is not None:
        low, high = _DOUBTFUL
        doubtful = [k for k, p in enumerate(likely) if low <= p <= high]
        read = likened(reader, [(found[k][0], found[k][1].told) for k in doubtful])
        for k, said in zip(doubtful, read, strict=True):
            item = found[k][1]
            likely[k] = even(likely[k], about_one_thing(item.kind.name, item.signals, said))
    return likely


def _asked_by_another(told: Told, every: Sequence[Told]) -> bool:
    """Tell whether a difference is part of a larger one: a number in a quotation, or the name of who said it."""

    def within(part: Span, whole: Span) -> bool:
        return whole.start <= part.start and part.end <= whole.end

    def larger(other: Told) -> bool:
        if told.type == "name" and other.type == "attribution":
            return True
        apart = (told.a, told.b) != (other.a, other.b)
        return apart and within(told.a, other.a) and within(told.b, other.b)

    return any(larger(other) for other in every if other is not told)


def _disputed(pair: Compared, item: Faced, matches: Sequence[Match], probability: float) -> Disputed:
    a, b = pair.a.holder(item.told.a), pair.b.holder(item.told.b)
    best = max(matches, key=lambda m: (m.a == a and m.b == b, (m.a == a) + (m.b == b), m.score))
    return Disputed(best, replace(best, a=a, b=b), item.told, probability, item)


def linked(possible: Sequence[Link], disputed: Sequence[Disputed], threshold: float) -> list[Link]:
    """Return the links at or above the threshold, and those of sentences that contradict each other."""
    apart = {frozenset((found.match.a.sentence, found.match.b.sentence)) for found in disputed}
    return [k for k in possible if k.score >= threshold or {k.a_sentence, k.b_sentence} in apart]


def find_conflicts(
    disputed: Sequence[Disputed], facts: Sequence[Fact], analyses: Sequence[Analysis]
) -> tuple[Conflict, ...]:
    """Return the questions that the sources answer differently, in the order of the facts they belong to.

    A difference is told of the fact in which the first source has the detail, or of that of the mentions that it was found
    by if these are one fact and the former has nothing of the other source. `analyses` are in the order of the comparison.
    """
    home = {(m.source, m.id): fact for fact in facts for m in fact.mentions}
    of_source = {analysis.article.source: analysis for analysis in analyses}
    places = _sides(analyses)
    found: list[Difference] = []
    for item in disputed:
        match, holders, detail = item.match, item.holders, item.detail
        holding = home[holders.a.source, holders.a.id]
        matched, other = home[match.a.source, match.a.id], home[match.b.source, match.b.id]
        fact = matched if matched is other and match.b.source not in holding.sources else holding
        a, b = (Value(m.source, m.id, span) for m, span in ((holders.a, detail.a), (holders.b, detail.b)))
        about = detail.subject or subject(detail.type, of_source[a.source], holders.a, detail.a)
        first = Difference(fact.id, detail.type, a, b, about, detail.explanation)
        found += [first, *_of_others(item, first, fact, places)]
    texts = {source: analysis.article.text for source, analysis in of_source.items()}
    return asked(found, texts, [fact.id for fact in facts])


def _of_others(
    item: Disputed, first: Difference, fact: Fact, places: Mapping[tuple[str, str], Side]
) -> Iterator[Difference]:
    """Yield what the other sources of a fact answer: whoever tells the same as one side contradicts the other."""
    if item.faced is None:
        return
    kind, (x, y), told, _ = item.faced
    if (x.start, x.end, y.start, y.end) != (told.a.start, told.a.end, told.b.start, told.b.end):
        return  # what is shown of it is not the detail itself
    for mention in fact.mentions:
        if mention.source in (first.a.source, first.b.source):
            continue
        for own in _within(kind, places[mention.source, mention.sentence], mention):
            verdicts = kind.compatible(own, x), kind.compatible(own, y)
            value = Value(mention.source, mention.id, Span(own.start, own.end))
            if verdicts == (True, False):
                yield first._replace(a=value)
            elif verdicts == (False, True):
                yield first._replace(b=value)


def _within(kind: Kind, side: Side, mention: Mention) -> list[Any]:
    """The details of a kind in a mention."""
    every = _in_sentence(side, _by_sentence(side.analysis)[side.number], KINDS.index(kind)).details
    return [detail for detail in every if mention.start <= detail.start < mention.end]


def _by_source(match: Match) -> Match:
    return match if match.a.source <= match.b.source else replace(match, a=match.b, b=match.a)


def _rank(item: Disputed) -> tuple[float, str, int, str, int]:
    match, told, probability = item.match, item.detail, item.probability
    return -probability, match.a.source, told.a.start, match.b.source, told.b.start
