"""What the HTML page shows, as plain values; the templates only place them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .frames import sentence_status
from .worddiff import Piece, pieces

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..article import Article, Fact, Mention, Sentence
    from ..comparison import Comparison

__all__ = ["Cell", "FactRow", "Row", "Segment", "SideBySide", "fact_rows", "side_by_side", "summary"]


@dataclass(frozen=True, slots=True)
class Segment:
    """A mention, or what stands between two, with the words that differ from the facing wording."""

    status: str  # "shared", "unique" or "" between mentions
    fact: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """One sentence as it is shown in a row."""

    source: str
    sentence: str
    number: int  # paragraph, counted from 1
    role: str
    segments: tuple[Segment, ...]
    moved: bool  # it comes before what was shown above, in its own article
    again: bool  # the sentence was shown in an earlier row


@dataclass(frozen=True, slots=True)
class Row:
    """Sentences that face each other; either side may be empty."""

    kind: str  # "shared", "left", "right", "furniture"
    relation: str
    left: tuple[Cell, ...]
    right: tuple[Cell, ...]

    @property
    def left_has_unique(self) -> bool:
        """Whether the left side has something that the right one lacks."""
        return _has_unique(self.left)

    @property
    def right_has_unique(self) -> bool:
        """Whether the right side has something that the left one lacks."""
        return _has_unique(self.right)


def _has_unique(cells: tuple[Cell, ...]) -> bool:
    return any(segment.status == "unique" for cell in cells for segment in cell.segments)


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Two sources in the reading order of the first."""

    left: str
    right: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class FactRow:
    """A fact with the wording of each source."""

    fact: Fact
    disputed: bool
    wordings: tuple[tuple[str, str, str | None, tuple[Piece, ...]], ...]  # source, kind, speaker, pieces


class _Index:
    """Look-ups over one comparison."""

    def __init__(self, comparison: Comparison) -> None:
        self.texts = {a.source: a.text for a in comparison.articles}
        self.sentences: dict[str, list[Sentence]] = {a.source: [] for a in comparison.articles}
        for sentence in comparison.sentences:
            self.sentences[sentence.source].append(sentence)
        self.mentions: dict[tuple[str, str], list[Mention]] = {}
        for mention in comparison.mentions:
            self.mentions.setdefault((mention.source, mention.sentence), []).append(mention)
        self.fact_of = {(m.source, m.id): f for f in comparison.facts for m in f.mentions}
        self.partners: dict[tuple[str, str, str], list[tuple[str, str]]] = {}
        for link in comparison.links:
            self.partners.setdefault((link.a_source, link.a_sentence, link.b_source), []).append(
                (link.b_sentence, link.relation)
            )
            self.partners.setdefault((link.b_source, link.b_sentence, link.a_source), []).append(
                (link.a_sentence, link.relation)
            )


def summary(comparison: Comparison) -> list[str]:
    """Return what was found, in plain sentences."""
    total = len(comparison.facts)
    sources = [article.source for article in comparison.articles]
    everywhere = sum(len(fact.sources) == len(sources) for fact in comparison.facts)
    some = sum(1 < len(fact.sources) < len(sources) for fact in comparison.facts)
    group = "both" if len(sources) == 2 else f"all {len(sources)} sources"
    parts = [f"{everywhere} of {_count(total, 'fact')} {'is' if everywhere == 1 else 'are'} in {group}"]
    if len(sources) > 2:
        parts.append(f"{some} in some of them")
    for source in sources:
        alone = sum(fact.sources == (source,) for fact in comparison.facts)
        parts.append(f"{alone} only in {source}")
    number = len(comparison.conflicts)
    parts.append(_count(number, "conflict") if number else "no conflicts")
    said = ["; ".join(parts) + "."]
    for d in comparison.derivation:
        said.append(
            f"Of {d.outlet}’s {d.words} words {d.verbatim:.0%} are {d.wire}’s own, {d.rewritten:.0%} are rewritten from it "
            f"and {d.new:.0%} are new; it uses {d.facts_used} of the wire’s {_count(d.wire_facts, 'fact')}."
        )
    return said


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def word_count(article: Article) -> int:
    """Return the number of words between white space."""
    return len(article.text.split())


def side_by_side(comparison: Comparison, left: str, right: str) -> SideBySide:
    """Return two sources facing each other in the reading order of `left`."""
    index = _Index(comparison)
    shown: set[str] = set()
    rows: list[tuple[Row, int]] = []  # with the place of the last sentence of the right that it holds
    place = {s.id: k for k, s in enumerate(index.sentences[right])}
    by_id = {s.id: s for s in index.sentences[right]}
    expected = -1
    for sentence in index.sentences[left]:
        partners = sorted(index.partners.get((left, sentence.id, right), ()), key=lambda p: place[p[0]])
        found = [by_id[name] for name, _ in partners]
        others = [s.of(index.texts[right]) for s in found]
        cells = []
        for other in found:
            backwards = [
                s.of(index.texts[left])
                for s in index.sentences[left]
                if (s.id) in {n for n, _ in index.partners.get((right, other.id, left), ())}
            ]
            moved = place[other.id] < expected
            cells.append(_cell(index, other, backwards, left, moved, other.id in shown))
            shown.add(other.id)
        relation = partners[0][1] if partners else ""
        kind = "shared" if partners else "furniture" if sentence.role == "furniture" else "left"
        last = max((place[s.id] for s in found), default=-1)
        expected = max(expected, last)
        rows.append(
            (Row(kind, relation, (_cell(index, sentence, others, right, False, False),), tuple(cells)), last)
        )
    return SideBySide(left, right, tuple(_with_unmatched(index, left, right, rows, shown)))


def _with_unmatched(
    index: _Index, left: str, right: str, rows: list[tuple[Row, int]], shown: set[str]
) -> list[Row]:
    """Put the sentences that only the right source has after the row of the sentence before them."""
    after: dict[int, list[Row]] = {}
    home = -1
    owner: dict[str, int] = {}
    for number, (row, _) in enumerate(rows):
        for cell in row.right:
            owner.setdefault(cell.sentence, number)
    for sentence in index.sentences[right]:
        if sentence.id in shown:
            home = owner[sentence.id]
            continue
        kind = "furniture" if sentence.role == "furniture" else "right"
        row = Row(kind, "", (), (_cell(index, sentence, [], left, False, False),))
        after.setdefault(home, []).append(row)
    merged = list(after.get(-1, ()))
    for number, (row, _) in enumerate(rows):
        merged.append(row)
        merged += after.get(number, ())
    return merged


def _cell(
    index: _Index, sentence: Sentence, others: Sequence[str], other: str, moved: bool, again: bool
) -> Cell:
    text = index.texts[sentence.source]
    segments = []
    position = sentence.start
    for mention in index.mentions.get((sentence.source, sentence.id), ()):
        if mention.start > position:
            segments.append(Segment("", "", (Piece(text[position : mention.start], False),)))
        fact = index.fact_of[mention.source, mention.id]
        shared = other in fact.sources
        words = mention.of(text)
        cut = tuple(pieces(words, others)) if shared and others else (Piece(words, False),)
        segments.append(Segment("shared" if shared else "unique", fact.id, cut))
        position = mention.end
    if position < sentence.end:
        segments.append(Segment("", "", (Piece(text[position : sentence.end], False),)))
    return Cell(
        sentence.source, sentence.id, sentence.paragraph + 1, sentence.role, tuple(segments), moved, again
    )


def fact_rows(comparison: Comparison) -> list[FactRow]:
    """Return the facts, those that most sources have first, each with its wordings."""
    texts = {a.source: a.text for a in comparison.articles}
    disputed = {conflict.fact for conflict in comparison.conflicts}
    rows = []
    for fact in sorted(comparison.facts, key=lambda fact: -len(fact.sources)):
        wordings = []
        for mention in fact.mentions:
            words = mention.of(texts[mention.source])
            others = [m.of(texts[m.source]) for m in fact.mentions if m.source != mention.source]
            cut = tuple(pieces(words, others)) if others else (Piece(words, False),)
            wordings.append((mention.source, mention.kind, mention.speaker, cut))
        rows.append(FactRow(fact, fact.id in disputed, tuple(wordings)))
    return rows


def status_by_paragraph(comparison: Comparison, source: str) -> list[tuple[int, str, int]]:
    """Return (paragraph, status, length) of each sentence of a source, for the overview bar."""
    status = sentence_status(comparison)
    return [
        (s.paragraph + 1, status.get((source, s.id), "furniture"), s.end - s.start)
        for s in comparison.sentences
        if s.source == source
    ]
