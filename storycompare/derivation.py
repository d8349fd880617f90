"""How much of an outlet's copy is the wire's: verbatim, rewritten or new.

A word is verbatim if it stands in a run of words that the wire has too, long enough or with enough words of
content to be no accident; rewritten if it is in a mention of a fact that the wire reports; new otherwise.
The three shares and the idea of measuring by words follow Clough et al. 2002 (METER). Phrases that every newsroom
has in stock, and bare names, are no sign of copying.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from difflib import SequenceMatcher
from functools import cache
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, TypeAlias

from .facts.matching import likeness, weighed
from .language.dates.days import compatible as one_day
from .language.furniture.credit_signals import credit_signals
from .language.tables import word_list
from .result import Derivation, Fact, Passage, PassageKind, Shares

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from .article import Span
    from .facts.matching import Weighed
    from .language.analysis import Analysis
    from .language.words import Word
    from .result import Link, Mention

__all__ = ["credit_signals", "derive", "derive_all", "longest_ascent", "own_facts"]

# A shared run counts as copied from this many words on, or from the smaller number if at least
# three of its words carry content, two of them outside names, and the sentences are linked.
_RUN = 6
_SHORT_RUN = 3
_CONTENT = 3
_UNNAMED = 2
# A sentence with this share of its words in one linked sentence of the wire, in its order, was copied and edited: all of
# them are the wire's, however short the runs between two edits are. Of reuse/clough_stevenson-abc.jsonl texts lightly
# revised are 57 % verbatim so, heavily 26, not reused 2 (without this 54, 25, 2; with .7 61, 29, 2).
_EDITED = 0.8
# Two mentions of the wire with this share of the weight of their words in common say the same: in stories/more.jsonl
# three in five such pairs of one article do (of .6 half), and of pairs less alike hardly any can be told by words.
_SAID_AGAIN = 0.7
_KINDS: tuple[PassageKind, ...] = ("verbatim", "rewritten", "new")

_Judged: TypeAlias = "tuple[Word, PassageKind]"


def derive_all(
    analyses: Sequence[Analysis], wire_source: str, facts: Sequence[Fact], links: Sequence[Link]
) -> tuple[Derivation, ...]:
    """Measure every other source against the wire."""
    wire = next(analysis for analysis in analyses if analysis.article.source == wire_source)
    own = own_facts(wire, facts)
    pairs: dict[str, list[tuple[str, str]]] = {}
    for link in links:
        if link.b_source == wire_source:
            pairs.setdefault(link.a_source, []).append((link.a_sentence, link.b_sentence))
        elif link.a_source == wire_source:
            pairs.setdefault(link.b_source, []).append((link.b_sentence, link.a_sentence))
    return tuple(
        derive(wire, outlet, facts, pairs.get(outlet.article.source, ()), own)
        for outlet in analyses
        if outlet is not wire
    )


def derive(
    wire: Analysis,
    outlet: Analysis,
    facts: Sequence[Fact],
    links: Iterable[tuple[str, str]],
    wire_facts: Sequence[Sequence[Mention]],
) -> Derivation:
    """Measure one outlet against the wire.

    `links` are pairs of (outlet's sentence, wire's sentence), `wire_facts` are the wire's `own_facts`.
    """
    wire_source, source = wire.article.source, outlet.article.source
    shared = [fact for fact in facts if wire_source in fact.sources and source in fact.sources]
    held = _Within(m for fact in shared for m in fact.mentions if m.source == source)
    quoted = _Within(outlet.quotations)
    copied = _copied(wire, outlet, links)

    def kind(word: Word) -> PassageKind:
        if word.start in copied:
            return "verbatim"
        return "rewritten" if word in held else "new"

    sentences = [
        [(word, kind(word)) for word in reading.words] for reading in outlet.readings if reading.mentions
    ]
    judged = [item for sentence in sentences for item in sentence]
    starts = [word.start for word, _ in judged]
    own = [_of_fact(fact, judged, starts, source, wire_source) for fact in facts if source in fact.sources]
    told = {m.id for fact in shared for m in fact.mentions}
    known = [next((m.id for m in same if m.id in told), "") for same in wire_facts]
    used = tuple(filter(None, known))
    dropped = tuple(same[0].id for same, name in zip(wire_facts, known, strict=True) if not name)
    moved_up, moved_down = _moved(shared, wire_source, source)
    by_word = _shares([kind for _, kind in judged])
    return Derivation(
        outlet=source,
        wire=wire_source,
        words=len(judged),
        verbatim=by_word.verbatim,
        rewritten=by_word.rewritten,
        new=by_word.new,
        wire_facts=len(wire_facts),
        facts_used=len(used),
        facts_dropped=len(dropped),
        signals=credit_signals(outlet.article),
        passages=tuple(
            passage for run in _runs_of_sentences(outlet, sentences) for passage in _passages(run)
        ),
        by_sentence=_shares([_most(sentence) for sentence in sentences if sentence]),
        by_fact=_shares(own),
        unquoted=_shares([kind for word, kind in judged if word not in quoted]),
        used=used,
        dropped=dropped,
        moved_up=moved_up,
        moved_down=moved_down,
    )


def own_facts(wire: Analysis, facts: Sequence[Fact]) -> list[list[Mention]]:
    """Return the facts of the wire by itself, in its order.

    They are its mentions, those that say the same in much the same words as one.
    """
    mentions = (m for fact in facts for m in fact.mentions if m.source == wire.article.source)
    readings = {reading.sentence.id: reading for reading in wire.readings}
    found: list[list[Mention]] = []
    first: list[Weighed] = []
    having: dict[str, list[int]] = {}  # the facts whose first mention has a word
    for mention in sorted(mentions, key=lambda m: m.start):
        own = weighed(mention, readings[mention.sentence])
        near = sorted({k for stem in own.stems for k in having.get(stem, ())})
        same = next((k for k in near if _say_the_same(own, first[k])), None)
        if same is not None:
            found[same].append(mention)
            continue
        for stem in own.stems:
            having.setdefault(stem, []).append(len(found))
        found.append([mention])
        first.append(own)
    return found


def _say_the_same(one: Weighed, other: Weighed) -> bool:
    """Tell whether two mentions of an article have much the same words, and neither another day nor another figure."""
    if likeness(one, other) < _SAID_AGAIN:
        return False
    a, b = one.mention, other.mention
    days = [one_day(d, e) is not False for d in a.dates for e in b.dates]
    figures = [(f.low, f.high) == (g.low, g.high) for f in a.figures for g in b.figures if f.unit == g.unit]
    return (not days or any(days)) and (not figures or any(figures))


def _shares(kinds: Sequence[PassageKind]) -> Shares:
    if not kinds:
        return Shares(0.0, 0.0, 0.0)
    counts = Counter(kinds)
    verbatim, rewritten = (round(counts[kind] / len(kinds), 4) for kind in _KINDS[:2])
    return Shares(verbatim, rewritten, round(abs(1.0 - verbatim - rewritten), 4))


def _most(judged: Sequence[_Judged]) -> PassageKind:
    """What most of the words are; of equal counts the one nearer to the wire."""
    counts = Counter(kind for _, kind in judged)
    return max(_KINDS, key=lambda kind: (counts[kind], -_KINDS.index(kind)))


def _of_fact(
    fact: Fact, judged: Sequence[_Judged], starts: Sequence[int], source: str, wire: str
) -> PassageKind:
    """A fact is verbatim if most words of the outlet's mentions of it are, else rewritten if the wire has it."""
    inside = [
        item
        for m in fact.mentions
        if m.source == source
        for item in judged[bisect_left(starts, m.start) : bisect_left(starts, m.end)]
    ]
    most = _most(inside) if inside else "new"
    return most if most == "verbatim" else "rewritten" if wire in fact.sources else "new"


class _Within:
    """Some spans; a word is in them if it begins in one."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []  # of the span that reaches farthest, of all that begin no later
        for span in sorted(spans, key=lambda span: span.start):
            self._starts.append(span.start)
            self._ends.append(max(span.end, self._ends[-1] if self._ends else 0))

    def __contains__(self, word: Word) -> bool:
        before = bisect_right(self._starts, word.start)
        return before > 0 and word.start < self._ends[before - 1]


def _moved(shared: Sequence[Fact], wire: str, outlet: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The facts to take out so that the others stand in one order: of all such sets one that is smallest."""

    def first(fact: Fact, source: str) -> int:
        return min(m.start for m in fact.mentions if m.source == source)

    ordered = sorted(shared, key=lambda fact: (first(fact, wire), fact.id))
    rank = {fact.id: k for k, fact in enumerate(sorted(shared, key=lambda f: (first(f, outlet), f.id)))}
    places = [rank[fact.id] for fact in ordered]
    kept = longest_ascent(places)
    up = tuple(f.id for k, f in enumerate(ordered) if k not in kept and places[k] < k)
    down = tuple(f.id for k, f in enumerate(ordered) if k not in kept and places[k] >= k)
    return up, down


def longest_ascent(numbers: Sequence[int]) -> set[int]:
    """Return the positions of a longest ascending subsequence (Fredman 1975)."""
    tails: list[int] = []
    positions: list[int] = []
    before: list[int] = []
    for k, number in enumerate(numbers):
        place = bisect_left(tails, number)
        tails[place : place + 1] = [number]
        positions[place : place + 1] = [k]
        before.append(positions[place - 1] if place else -1)
    found: set[int] = set()
    k = positions[-1] if positions else -1
    while k >= 0:
        found.add(k)
        k = before[k]
    return found


def _copied(wire: Analysis, outlet: Analysis, links: Iterable[tuple[str, str]]) -> set[int]:
    """Return the offsets of the outlet's words that stand in a run shared with the wire."""
    linked: dict[str, set[str]] = {}
    for sentence, partner in links:
        linked.setdefault(sentence, set()).add(partner)
    runs: dict[tuple[str, ...], set[str]] = {}
    for reading in wire.readings:
        for run in _runs([word.key for word in reading.words]):
            runs.setdefault(run, set()).add(reading.sentence.id)
    told = {reading.sentence.id: [word.key for word in reading.words] for reading in wire.readings}
    same = {tuple(keys) for keys in told.values() if keys}
    found: set[int] = set()
    for reading in outlet.readings:
        keys = [word.key for word in reading.words]
        if tuple(keys) in same:
            found.update(word.start for word in reading.words)
            continue
        partners = linked.get(reading.sentence.id, set())
        edited = max((_kept(told[name], keys) for name in sorted(partners)), key=len, default=[])
        if len(edited) >= _EDITED * len(keys):
            found.update(reading.words[k].start for k in edited)
        names = _Within(reading.names)
        starts = [k for k, run in enumerate(_runs(keys)) if run in runs]
        for first, last in _stretches(starts):
            words = reading.words[first : last + _SHORT_RUN]
            from_partner = not partners.isdisjoint(runs[tuple(keys[first : first + _SHORT_RUN])])
            content = [word for word in words if word.stem]
            unnamed = sum(word not in names for word in content)
            telling = len(content) >= _CONTENT and unnamed >= _UNNAMED
            long_enough = len(words) >= _RUN or (from_partner and telling)
            if long_enough and unnamed and not _is_stock(words):
                found.update(word.start for word in words)
    return found


def _kept(wire: Sequence[str], keys: Sequence[str]) -> list[int]:
    """The places of the words that a sentence has in common with one of the wire, in one order."""
    blocks = SequenceMatcher(None, wire, keys).get_matching_blocks()
    return [block.b + k for block in blocks for k in range(block.size)]


def _runs(keys: Sequence[str]) -> Iterator[tuple[str, ...]]:
    return zip(*(keys[k:] for k in range(_SHORT_RUN)), strict=False)


@cache
def _stock() -> re.Pattern[str]:
    return re.compile("|".join(sorted(word_list("stock_phrases"))))


def _is_stock(words: Sequence[Word]) -> bool:
    """Tell whether a run is a stock phrase and hardly anything else."""
    run = " ".join(word.key for word in words)
    rest = _stock().sub(" ", run)
    return rest != run and len(rest.split()) < _RUN


def _stretches(starts: list[int]) -> list[tuple[int, int]]:
    """Join neighbouring run starts: [3, 4, 5, 9] gives (3, 5) and (9, 9)."""
    found: list[tuple[int, int]] = []
    for start in starts:
        if found and start == found[-1][1] + 1:
            found[-1] = (found[-1][0], start)
        else:
            found.append((start, start))
    return found


def _runs_of_sentences(outlet: Analysis, sentences: Sequence[Sequence[_Judged]]) -> Iterator[list[_Judged]]:
    """Yield the words of sentences that follow each other: a byline between two belongs to no passage."""
    left = iter(sentences)
    for reports, run in groupby(outlet.readings, key=lambda reading: bool(reading.mentions)):
        if reports:
            yield [item for _ in run for item in next(left)]


def _passages(found: Sequence[tuple[Word, PassageKind]]) -> tuple[Passage, ...]:
    if not found:
        return ()
    passages = []
    start = found[0][0].start
    for (word, kind), (following, next_kind) in pairwise(found):
        if kind != next_kind:
            passages.append(Passage(start, word.end, kind))
            start = following.start
    passages.append(Passage(start, found[-1][0].end, found[-1][1]))
    return tuple(passages)
