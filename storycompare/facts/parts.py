"""What only one of several single sentences has: the parts of a shared fact whose words no other sentence holds.

In whole articles two sentences that tell of one thing are one fact, in whatever detail. Where there is one sentence a
side, as of a claim and its evidence, of headlines or of captions, the details are what a reader compares.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import chain, groupby, pairwise
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from ..article import Span
from ..language.quantities import same_figure
from .wording import worded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..article import Figure
    from ..language.analysis import Analysis, Reading
    from ..result import Conflict, Fact, Mention, Value

__all__ = ["divided"]

S = TypeVar("S", bound=Span)

# A part holds at least so many words of content, if the mention has one that does. QA-Align: with 1, 2 and 3 macro-F1
# .695, .691 and .686 (words alone .688, .682 and .674), undivided .635 (.618). One word is little to call a fact.
_LEAST = 2


def divided(
    facts: Sequence[Fact], conflicts: Sequence[Conflict], analyses: Sequence[Analysis]
) -> tuple[tuple[Mention, ...], tuple[Fact, ...], tuple[Conflict, ...]]:
    """Return mentions, facts and conflicts after what one sentence alone has became facts of its own.

    A part that is in conflict stays in its fact, and a quotation stays whole; so does a mention that shares no word with
    the others, as it was matched by its meaning. Ids count again in reading order.
    """
    readings = {(r.sentence.source, r.sentence.id): r for a in analyses for r in a.readings}
    texts = {a.article.source: a.article.text for a in analyses}
    disputed: dict[str, list[Span]] = {source: [] for source in texts}
    for conflict in conflicts:
        for value in conflict.values:
            disputed[value.source].append(value.span)
    pieces: list[tuple[Fact, list[Mention]]] = []
    for fact in facts:
        kept: list[Mention] = []
        for mention in fact.mentions:
            others = [readings[m.source, m.sentence] for m in fact.mentions if m.source != mention.source]
            held = disputed[mention.source]
            reading, text = readings[mention.source, mention.sentence], texts[mention.source]
            for part, told in _parts(mention, reading, others, held, text):
                if told:
                    kept.append(part)
                else:
                    pieces.append((_only_here(fact, part, text), [part]))
        pieces.append((replace(fact, text=worded(kept, {}, readings, disputed, texts)), kept))
    return _numbered(pieces, conflicts, list(texts))


def _only_here(fact: Fact, part: Mention, text: str) -> Fact:
    return replace(
        fact,
        status="unique",
        sources=(part.source,),
        text=part.of(text),
        score=1.0,
        reason="only here",
        unsure=False,
    )


def _numbered(
    pieces: list[tuple[Fact, list[Mention]]], conflicts: Sequence[Conflict], sources: Sequence[str]
) -> tuple[tuple[Mention, ...], tuple[Fact, ...], tuple[Conflict, ...]]:
    """Give mentions, facts and conflicts their ids, in reading order."""
    place = {source: k for k, source in enumerate(sources)}

    def rank(mention: Mention) -> tuple[int, int]:
        return place[mention.source], mention.start

    every = sorted(chain.from_iterable(held for _, held in pieces), key=rank)
    counts = dict.fromkeys(sources, 0)
    renamed: dict[Mention, Mention] = {}
    for mention in every:
        renamed[mention] = replace(mention, id=f"{mention.source}:m{counts[mention.source]}")
        counts[mention.source] += 1
    facts, ids = [], {}
    for number, (fact, held) in enumerate(sorted(pieces, key=lambda item: rank(min(item[1], key=rank)))):
        mentions = tuple(renamed[m] for m in sorted(held, key=rank))
        if fact.status == "shared":  # only these have conflicts
            ids[fact.id] = f"f{number}"
        facts.append(replace(fact, id=f"f{number}", mentions=mentions))
    found = tuple(renamed[m] for m in every)

    def renumbered(value: Value) -> Value:
        inside = (m for m in found if m.source == value.source and m.start <= value.span.start < m.end)
        return replace(value, mention=next(inside).id)

    return (
        found,
        tuple(facts),
        tuple(replace(c, fact=ids[c.fact], values=tuple(map(renumbered, c.values))) for c in conflicts),
    )


class _Unit(NamedTuple):
    """Words without white space between them, and how many of content are among them.

    `told` says whether others have them, `held` whether a detail in conflict holds them in their fact.
    """

    start: int
    end: int
    content: int
    told: bool
    held: bool


def _parts(
    mention: Mention, reading: Reading, others: list[Reading], held: list[Span], text: str
) -> Iterator[tuple[Mention, bool]]:
    """The parts of a mention, and whether the other sources report them."""
    runs = [] if mention.kind == "quotation" or not others else _runs(mention, reading, others, held, text)
    if not any(told for _, told in runs) or all(told for _, told in runs):
        yield mention, True
        return
    edges = [mention.start, *(start for start, _ in runs[1:]), mention.end]
    for (first, last), (_, told) in zip(pairwise(edges), runs, strict=True):
        yield _part(mention, first, first + len(text[first:last].rstrip())), told


def _part(mention: Mention, start: int, end: int) -> Mention:
    def inside(spans: Sequence[S]) -> tuple[S, ...]:
        return tuple(s for s in spans if start <= s.start < end)

    return replace(
        mention,
        start=start,
        end=end,
        figures=inside(mention.figures),
        dates=inside(mention.dates),
        names=inside(mention.names),
        descriptions=inside(mention.descriptions),
    )


def _runs(
    mention: Mention, reading: Reading, others: list[Reading], held: list[Span], text: str
) -> list[tuple[int, bool]]:
    """Where each run of words begins that others report, or do not."""
    units = _forward(_units(mention, reading, others, held, text))
    units = [unit for row in _rows(units) for unit in _long_enough(row, told=False)]
    shorter = [unit for row in _rows(units) for unit in _long_enough(row, told=True)]
    units = shorter if any(unit.told for unit in shorter) else units
    return [(row[0].start, row[0].told) for row in _rows(units)]


def _rows(units: list[_Unit]) -> list[list[_Unit]]:
    return [list(group) for _, group in groupby(units, key=lambda unit: unit.told)]


def _long_enough(row: list[_Unit], *, told: bool) -> list[_Unit]:
    """Give a run that is too short for a part of its own to what stands around it."""
    if row[0].told != told or sum(u.content for u in row) >= _LEAST or any(u.held for u in row):
        return row
    return [unit._replace(told=not told) for unit in row]


def _units(
    mention: Mention, reading: Reading, others: list[Reading], held: list[Span], text: str
) -> list[_Unit]:
    """The words of a mention; what is written as one, and a name, a figure or a detail in conflict, is one unit."""
    elsewhere = frozenset[str]().union(*(other.stems() for other in others))
    known = [f for f in mention.figures if _has_figure(f, others)]
    whole = [*held, *mention.names, *mention.figures, *mention.dates]
    units: list[_Unit] = []
    for word in reading.words:
        if not mention.start <= word.start < mention.end:
            continue
        kept = any(s.start <= word.start < s.end for s in held)
        told = kept or word.stem in elsewhere or any(s.start <= word.start < s.end for s in known)
        unit = _Unit(word.start, word.end, int(bool(word.stem)), bool(word.stem) and told, kept)
        if units:
            last = units[-1]
            glued = not any(c.isspace() for c in text[last.end : word.start])
            if glued or any(s.start < word.start < s.end and s.start <= last.start for s in whole):
                content, told, kept = last.content + unit.content, last.told or unit.told, last.held or kept
                unit = _Unit(last.start, word.end, content, told, kept)
                units.pop()
        units.append(unit)
    return [unit._replace(start=_opening(text, unit.start, mention.start)) for unit in units]


def _has_figure(figure: Figure, others: list[Reading]) -> bool:
    return any(figure.unit == f.unit and same_figure(figure, f) for r in others for f in r.figures)


def _opening(text: str, start: int, least: int) -> int:
    """Where a word begins with the marks that are written before it."""
    while start > least and not text[start - 1].isspace():
        start -= 1
    return start


def _forward(units: list[_Unit]) -> list[_Unit]:
    """Let words of grammar go with the word of content that they lead to, or at the end with the one before."""
    found: list[_Unit] = []
    told = next((unit.told for unit in reversed(units) if unit.content), True)
    for unit in reversed(units):
        told = unit.told if unit.content else told
        found.append(unit._replace(told=told))
    return found[::-1]
