"""How much of an outlet's copy is the wire's: verbatim, rewritten or new.

A word is verbatim if it stands in a run of words that the wire has too, long enough or with enough words of
content to be no accident; rewritten if it is in a mention of a fact that the wire reports; new otherwise.
The three shares and the idea of measuring by words follow Clough et al. 2002 (METER).
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from .article import Article, Derivation, Fact, Passage, PassageKind
from .language.tables import word_list
from .language.words import Word, fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .language.analysis import Analysis

__all__ = ["credit_signals", "derive"]

# A shared run counts as copied from this many words on, or from the smaller number if at least
# three of its words carry content and the sentences are linked.
_RUN = 6
_SHORT_RUN = 3
_CONTENT = 3


def derive(
    wire: Analysis, outlet: Analysis, facts: Sequence[Fact], links: Sequence[tuple[str, str]]
) -> Derivation:
    """Measure one outlet against the wire; `links` are pairs of (outlet's sentence, wire's sentence)."""
    wire_source, source = wire.article.source, outlet.article.source
    shared = [fact for fact in facts if wire_source in fact.sources and source in fact.sources]
    held = [(m.start, m.end) for fact in shared for m in fact.mentions if m.source == source]
    found: list[tuple[Word, PassageKind]] = []
    copied = _copied(wire, outlet, set(links))
    for reading in outlet.readings:
        if not reading.mentions:
            continue
        for word in reading.words:
            kind: PassageKind = "new"
            if word.start in copied:
                kind = "verbatim"
            elif any(start <= word.start < end for start, end in held):
                kind = "rewritten"
            found.append((word, kind))
    total = len(found)
    counts = {kind: sum(k == kind for _, k in found) for kind in ("verbatim", "rewritten", "new")}
    verbatim = round(counts["verbatim"] / total, 4) if total else 0.0
    rewritten = round(counts["rewritten"] / total, 4) if total else 0.0
    wire_facts = [fact for fact in facts if wire_source in fact.sources]
    used = sum(source in fact.sources for fact in wire_facts)
    return Derivation(
        outlet=source,
        wire=wire_source,
        words=total,
        verbatim=verbatim,
        rewritten=rewritten,
        new=round(1.0 - verbatim - rewritten, 4),
        wire_facts=len(wire_facts),
        facts_used=used,
        facts_dropped=len(wire_facts) - used,
        signals=credit_signals(outlet.article),
        passages=_passages(found),
    )


def _plain(words: Sequence[Word]) -> list[str]:
    return [fold(word.text).lower() for word in words]


def _copied(wire: Analysis, outlet: Analysis, links: set[tuple[str, str]]) -> set[int]:
    """Return the offsets of the outlet's words that stand in a run shared with the wire."""
    runs: dict[tuple[str, ...], list[str]] = {}
    for reading in wire.readings:
        plain = _plain(reading.words)
        for k in range(len(plain) - _SHORT_RUN + 1):
            runs.setdefault(tuple(plain[k : k + _SHORT_RUN]), []).append(reading.sentence.id)
    whole = {reading.sentence.id: _plain(reading.words) for reading in wire.readings}
    same = {tuple(words): sentence for sentence, words in whole.items() if words}
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
            content = sum(bool(word.stem) for word in words)
            if len(words) >= _RUN or (linked and content >= _CONTENT):
                found.update(word.start for word in words)
    return found


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


def credit_signals(article: Article) -> tuple[str, ...]:
    """Return the agencies that an article names in its byline, dateline or credit lines, as written."""
    names = sorted(word_list("agencies"), key=lambda name: (-len(name), name))
    pattern = "|".join(re.escape(name) for name in names)
    text = fold(article.text)
    found: list[tuple[int, str]] = []
    if article.byline and (match := re.search(rf"\b(?:{pattern})\b", article.byline)):
        found.append((-1, f"byline: {match.group()}"))
    for label, expression in (
        ("dateline", rf"^[A-Z][^\n]{{0,50}}\((?:{pattern})\)\s*-"),
        ("credit", rf"^[^\n]{{0,80}}\b(?:{pattern})\b[^\n]{{0,40}}contributed to this [^\n]{{0,20}}$"),
        ("credit", r"^\(?(?:Reporting|Writing|Editing) by [^\n]{0,80}$"),
        ("byline", rf"^[Bb]y [^\n]{{0,60}}\b(?:{pattern})\b[^\n]{{0,20}}$"),
        ("mark", rf"\((?:{pattern})\)"),
        ("told", rf"\btold (?:the )?(?:{pattern})\b"),
        ("seen by", rf"\bseen by (?:the )?(?:{pattern})\b"),
    ):
        for match in re.finditer(expression, text, re.MULTILINE):
            found.append((match.start(), f"{label}: {article.text[match.start() : match.end()].strip()}"))
    return tuple(dict.fromkeys(signal for _, signal in sorted(found)))
