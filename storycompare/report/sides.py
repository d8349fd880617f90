"""Two sources facing each other, as plain values; the templates only place them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .frames import unsure_mentions
from .worddiff import Piece, pieces

if TYPE_CHECKING:
    from ..article import Sentence, Span
    from ..result import Comparison, Mention

__all__ = ["Cell", "Index", "Row", "Segment", "SideBySide", "side_by_side"]


@dataclass(frozen=True, slots=True)
class Segment:
    """A mention, or what stands between two, with the words that differ from the facing wording."""

    status: str  # "shared", "unique" or "" between mentions
    fact: str
    pieces: tuple[Piece, ...]
    against: tuple[str, ...] = ()  # the sources with which a detail of it is in conflict
    unsure: bool = False  # only unsure links hold it in its fact


@dataclass(frozen=True, slots=True)
class Cell:
    """One sentence as it is shown in a row."""

    source: str
    facing: str  # the source on the other side
    sentence: str
    number: int  # paragraph, counted from 1
    role: str
    segments: tuple[Segment, ...]
    moved: bool  # it comes before what was shown above, in its own article
    again: bool  # the sentence was shown in an earlier row
    name: str  # source number and sentence, "0-s3"
    partners: tuple[str, ...]  # the same of the sentences that it is linked with on the other side
    unsure: bool  # whether what links it with this row is unsure


@dataclass(frozen=True, slots=True)
class Row:
    """Sentences that face each other; either side may be empty."""

    kind: str  # "shared", "left", "right", "furniture"
    relation: str  # of the first sure link; "unsure" if no link of the row is
    left: tuple[Cell, ...]
    right: tuple[Cell, ...]

    @property
    def unsure(self) -> bool:
        """Whether one of its links is unsure."""
        return any(cell.unsure for cell in self.right)

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


class Index:
    """Look-ups over one comparison, made once for all pairs of its sources."""

    def __init__(self, comparison: Comparison) -> None:
        self.texts = {a.source: a.text for a in comparison.articles}
        self.sentences: dict[str, list[Sentence]] = {a.source: [] for a in comparison.articles}
        for sentence in comparison.sentences:
            self.sentences[sentence.source].append(sentence)
        self.by_id = {sentence.id: sentence for sentence in comparison.sentences}
        self.mentions: dict[tuple[str, str], list[Mention]] = {}
        for mention in comparison.mentions:
            self.mentions.setdefault((mention.source, mention.sentence), []).append(mention)
        self.disputed: dict[str, list[tuple[Span, str]]] = {}
        for c in comparison.conflicts:
            for one, other in (*c.pairs, *(pair[::-1] for pair in c.pairs)):
                value = c.values[one]
                self.disputed.setdefault(value.source, []).append((value.span, c.values[other].source))
        self.unsure = unsure_mentions(comparison)
        self.number = {article.source: k for k, article in enumerate(comparison.articles)}
        self.fact_of = {(m.source, m.id): f for f in comparison.facts for m in f.mentions}
        self.partners: dict[tuple[str, str, str], list[tuple[str, str]]] = {}
        for link in comparison.links:
            relation = "unsure" if link.unsure else link.relation
            self.partners.setdefault((link.a_source, link.a_sentence, link.b_source), []).append(
                (link.b_sentence, relation)
            )
            self.partners.setdefault((link.b_source, link.b_sentence, link.a_source), []).append(
                (link.a_sentence, relation)
            )

        self._facing: dict[tuple[str, str, str], tuple[str, ...]] = {}

    def facing(self, source: str, sentence: str, other: str) -> tuple[str, ...]:
        """Return the different texts of the sentences of another source that a sentence is linked with."""
        key = (source, sentence, other)
        if key not in self._facing:
            linked = dict(self.partners.get(key, ()))
            found = (s.of(self.texts[other]) for s in self.sentences[other] if s.id in linked)
            self._facing[key] = tuple(dict.fromkeys(found))
        return self._facing[key]

    def against(self, mention: Mention) -> tuple[str, ...]:
        """Return the sources with which a detail of the mention is in conflict, in their order."""
        found = {
            other
            for span, other in self.disputed.get(mention.source, ())
            if span.start < mention.end and mention.start < span.end
        }
        return tuple(sorted(found, key=self.number.__getitem__))


def side_by_side(index: Index, left: str, right: str) -> SideBySide:
    """Return two sources facing each other in the reading order of `left`."""
    shown: set[str] = set()
    rows: list[tuple[Row, int]] = []  # with the place of the last sentence of the right that it holds
    place = {s.id: k for k, s in enumerate(index.sentences[right])}
    expected = -1
    for sentence in index.sentences[left]:
        partners = sorted(index.partners.get((left, sentence.id, right), ()), key=lambda p: place[p[0]])
        found = [index.by_id[name] for name, _ in partners]
        cells = []
        for other, (_, how) in zip(found, partners, strict=True):
            moved = place[other.id] < expected
            cells.append(_cell(index, other, left, moved, other.id in shown, how == "unsure"))
            shown.add(other.id)
        relation = next((r for _, r in partners if r != "unsure"), "unsure") if partners else ""
        kind = "shared" if partners else "furniture" if sentence.role == "furniture" else "left"
        last = max((place[s.id] for s in found), default=-1)
        expected = max(expected, last)
        cell = _cell(index, sentence, right, False, False, relation == "unsure")
        rows.append((Row(kind, relation, (cell,), tuple(cells)), last))
    return SideBySide(left, right, tuple(_with_unmatched(index, left, right, rows, shown)))


def _with_unmatched(
    index: Index, left: str, right: str, rows: list[tuple[Row, int]], shown: set[str]
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
        row = Row(kind, "", (), (_cell(index, sentence, left, False, False, False),))
        after.setdefault(home, []).append(row)
    merged = list(after.get(-1, ()))
    for number, (row, _) in enumerate(rows):
        merged.append(row)
        merged += after.get(number, ())
    return merged


def _cell(index: Index, sentence: Sentence, other: str, moved: bool, again: bool, unsure: bool) -> Cell:
    text = index.texts[sentence.source]
    facing = index.facing(sentence.source, sentence.id, other)
    segments = []
    position = sentence.start
    for mention in index.mentions.get((sentence.source, sentence.id), ()):
        if mention.start > position:
            segments.append(Segment("", "", (Piece(text[position : mention.start], False),)))
        fact = index.fact_of[mention.source, mention.id]
        shared = other in fact.sources
        words = mention.of(text)
        cut = pieces(words, facing) if shared and facing else (Piece(words, False),)
        held = shared and mention.id in index.unsure
        segments.append(Segment("shared" if shared else "unique", fact.id, cut, index.against(mention), held))
        position = mention.end
    if position < sentence.end:
        segments.append(Segment("", "", (Piece(text[position : sentence.end], False),)))
    linked = index.partners.get((sentence.source, sentence.id, other), ())
    return Cell(
        sentence.source,
        other,
        sentence.id,
        sentence.paragraph + 1,
        sentence.role,
        tuple(segments),
        moved,
        again,
        f"{index.number[sentence.source]}-s{sentence.number}",
        tuple(f"{index.number[other]}-s{index.by_id[name].number}" for name, _ in linked),
        unsure,
    )
