"""How much of an outlet's copy is the wire's: verbatim, rewritten or new.

A word is verbatim if it stands in a run of words that the wire has too, long enough or with enough words of
content to be no accident; rewritten if it is in a mention of a fact that the wire reports; new otherwise.
The three shares and the idea of measuring by words follow Clough et al. 2002 (METER). Phrases that every newsroom
has in stock, and bare names, are no sign of copying.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from .article import Derivation, Fact, Passage, PassageKind, Shares
from .language.credit_signals import credit_signals
from .language.tables import word_list
from .language.words import Word, fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .article import Span
    from .language.analysis import Analysis

__all__ = ["credit_signals", "derive"]

# A shared run counts as copied from this many words on, or from the smaller number if at least
# three of its words carry content and the sentences are linked.
_RUN = 6
_SHORT_RUN = 3
_CONTENT = 3
_KINDS: tuple[PassageKind, ...] = ("verbatim", "rewritten", "new")

_Judged = tuple[Word, PassageKind]


def derive(
    wire: Analysis, outlet: Analysis, facts: Sequence[Fact], links: Sequence[tuple[str, str]]
) -> Derivation:
    """Measure one outlet against the wire; `links` are pairs of (outlet's sentence, wire's sentence)."""
    wire_source, source = wire.article.source, outlet.article.source
    shared = [fact for fact in facts if wire_source in fact.sources and source in fact.sources]
    held = [(m.start, m.end) for fact in shared for m in fact.mentions if m.source == source]
    copied = _copied(wire, outlet, set(links))

    def kind(word: Word) -> PassageKind:
        if word.start in copied:
            return "verbatim"
        return "rewritten" if any(start <= word.start < end for start, end in held) else "new"

    sentences = [
        [(word, kind(word)) for word in reading.words] for reading in outlet.readings if reading.mentions
    ]
    judged = [item for sentence in sentences for item in sentence]
    own = [fact for fact in facts if source in fact.sources]
    wire_facts = [fact for fact in facts if wire_source in fact.sources]
    used = tuple(fact.id for fact in wire_facts if source in fact.sources)
    dropped = tuple(fact.id for fact in wire_facts if source not in fact.sources)
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
        passages=_passages(judged),
        by_sentence=_shares([_most(sentence) for sentence in sentences if sentence]),
        by_fact=_shares([_of_fact(fact, judged, source, fact in shared) for fact in own]),
        unquoted=_shares([kind for word, kind in judged if not _within(word, outlet.quotations)]),
        used=used,
        dropped=dropped,
        moved_up=moved_up,
        moved_down=moved_down,
    )


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


def _of_fact(fact: Fact, judged: Sequence[_Judged], source: str, shared: bool) -> PassageKind:
    """A fact is verbatim if most words of the outlet's mentions of it are, else rewritten if the wire has it."""
    inside = [
        item
        for item in judged
        if any(m.source == source and m.start <= item[0].start < m.end for m in fact.mentions)
    ]
    most = _most(inside) if inside else "new"
    return most if most == "verbatim" else "rewritten" if shared else "new"


def _within(word: Word, spans: Sequence[Span]) -> bool:
    return any(span.start <= word.start < span.end for span in spans)


def _moved(shared: Sequence[Fact], wire: str, outlet: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The facts to take out so that the others stand in one order: of all such sets one that is smallest."""

    def first(fact: Fact, source: str) -> int:
        return min(m.start for m in fact.mentions if m.source == source)

    ordered = sorted(shared, key=lambda fact: (first(fact, wire), fact.id))
    rank = {fact.id: k for k, fact in enumerate(sorted(shared, key=lambda f: (first(f, outlet), f.id)))}
    places = [rank[fact.id] for fact in ordered]
    kept = _longest_ascent(places)
    up = tuple(f.id for k, f in enumerate(ordered) if k not in kept and places[k] < k)
    down = tuple(f.id for k, f in enumerate(ordered) if k not in kept and places[k] >= k)
    return up, down


def _longest_ascent(numbers: Sequence[int]) -> set[int]:
    """The positions of a longest ascending subsequence (Fredman 1975)."""
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


def _plain(words: Sequence[Word]) -> list[str]:
    return [fold(word.text).lower() for word in words]


def _copied(wire: Analysis, outlet: Analysis, links: set[tuple[str, str]]) -> set[int]:
    """Return the offsets of the outlet's words that stand in a run shared with the wire."""
    runs: dict[tuple[str, ...], list[str]] = {}
    for reading in wire.readings:
        plain = _plain(reading.words)
        for k in range(len(plain) - _SHORT_RUN + 1):
            runs.setdefault(tuple(plain[k : k + _SHORT_RUN]), []).append(reading.sentence.id)
    same = {tuple(_plain(reading.words)) for reading in wire.readings if reading.words}
    found: set[int] = set()
    for reading in outlet.readings:
        plain = _plain(reading.words)
        if tuple(plain) in same:
            found.update(word.start for word in reading.words)
            continue
        starts = [k for k in range(len(plain) - _SHORT_RUN + 1) if tuple(plain[k : k + _SHORT_RUN]) in runs]
        for first, last in _stretches(starts):
            words = reading.words[first : last + _SHORT_RUN]
            sentences = set(runs[tuple(plain[first : first + _SHORT_RUN])])
            linked = any((reading.sentence.id, sentence) in links for sentence in sentences)
            telling = sum(bool(word.stem) and not _within(word, reading.names) for word in words)
            content = sum(bool(word.stem) for word in words)
            long_enough = len(words) >= _RUN or (linked and content >= _CONTENT)
            if long_enough and telling and not _is_stock(words):
                found.update(word.start for word in words)
    return found


@cache
def _stock() -> re.Pattern[str]:
    return re.compile("|".join(sorted(word_list("stock_phrases"))))


def _is_stock(words: Sequence[Word]) -> bool:
    """Tell whether a run is a stock phrase and hardly anything else."""
    run = " ".join(_plain(words))
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
