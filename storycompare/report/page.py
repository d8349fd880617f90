"""What the HTML page shows beside the articles, as plain values; the templates only place them."""

from __future__ import annotations

import hashlib
import itertools
import json
from dataclasses import dataclass
from importlib import resources
from typing import TYPE_CHECKING

from ..options import reader_name
from .context import fact_told, told_in
from .frames import sentence_status
from .labels import label, place, value
from .worddiff import Piece, nearest, pieces

if TYPE_CHECKING:
    from ..article import Article
    from ..options import Options
    from ..result import Comparison, Conflict, Fact, Mention, Value
    from .context import Told
    from .labels import Worded
    from .lookups import Index

__all__ = [
    "Answered",
    "Card",
    "Cell",
    "FactRow",
    "conflict_cards",
    "digest",
    "fact_rows",
    "provenance",
    "status_by_sentence",
]

_DIGITS = 12  # of a SHA-256 that tell networks apart


@dataclass(frozen=True, slots=True)
class Cell:
    """What one source has of a fact: where it tells it first, and its own answer if there is a dispute."""

    anchor: str
    paragraph: int
    words: str
    unsure: bool
    disputed: str


@dataclass(frozen=True, slots=True)
class Answered:
    """One answer on a card: the words, and the sentence that they stand in."""

    source: str
    anchor: str
    paragraph: int
    words: str
    told: Told
    first: bool  # of its source in the group


@dataclass(frozen=True, slots=True)
class Card:
    """A conflict with its answers, in groups that can be right together."""

    id: str
    fact: str
    subject: str
    explanation: str
    groups: tuple[tuple[Answered, ...], ...]


@dataclass(frozen=True, slots=True)
class FactRow:
    """A fact with what each source has of it."""

    fact: Fact
    group: str  # "everywhere", "some" or "only"
    told: Told
    label: tuple[Worded, ...]  # the words told, as they may stand for all sources
    conflict: str  # the id of the conflict that it is in, or ""
    cells: tuple[Cell | None, ...]
    wordings: tuple[tuple[str, str, str | None, tuple[Piece, ...]], ...]  # source, kind, speaker, pieces

    @property
    def has_extra(self) -> bool:
        """Whether the label has words that not all of its sources have."""
        return any(part.kind == "extra" for part in self.label)

    @property
    def quoted(self) -> bool:
        """Whether one of the wordings is a quotation."""
        return any(kind == "quotation" for _, kind, _, _ in self.wordings)


def conflict_cards(index: Index) -> list[Card]:
    """Return the conflicts, each with every place that answers its question."""
    return [
        Card(c.id, c.fact, c.subject, c.explanation, tuple(_answered(index, c, group) for group in c.answers))
        for c in index.findings.conflicts
    ]


def _answered(index: Index, conflict: Conflict, group: tuple[Value, ...]) -> tuple[Answered, ...]:
    seen: set[str] = set()
    found = []
    for answer in group:
        sentence = index.by_id[index.mention_of[answer.mention].sentence]
        found.append(
            Answered(
                answer.source,
                index.anchor(sentence.id),
                sentence.paragraph + 1,
                value(index, conflict, answer),
                told_in(index, sentence.id, place(index, conflict, answer)),
                answer.source not in seen,
            )
        )
        seen.add(answer.source)
    return tuple(found)


def fact_rows(index: Index) -> list[FactRow]:
    """Return the facts, those that most sources have first, each with its wordings."""
    asked: dict[str, list[tuple[Conflict, Value]]] = {}
    for conflict in index.findings.conflicts:
        for answer in conflict.values:
            asked.setdefault(index.fact_of[answer.mention].id, []).append((conflict, answer))
    rows = []
    for fact in sorted(index.comparison.facts, key=lambda fact: -len(fact.sources)):
        everywhere = len(fact.sources) == len(index.sources)
        group = "only" if fact.status == "unique" else "everywhere" if everywhere else "some"
        answers: dict[str, str] = {}
        for conflict, answer in asked.get(fact.id, ()):
            answers.setdefault(answer.source, value(index, conflict, answer))
        rows.append(
            FactRow(
                fact,
                group,
                fact_told(index, fact),
                label(index, fact),
                asked[fact.id][0][0].id if fact.id in asked else "",
                tuple(_cell(index, fact, source, answers) for source in index.sources),
                _wordings(index, fact),
            )
        )
    return rows


def _cell(index: Index, fact: Fact, source: str, answers: dict[str, str]) -> Cell | None:
    mentions = [m for m in fact.mentions if m.source == source]
    if not mentions:
        return None
    first = mentions[0]
    words = " / ".join(" ".join(m.of(index.texts[source]).split()) for m in mentions)
    unsure = len(fact.sources) > 1 and all(m.id in index.unsure for m in mentions)
    paragraph = index.by_id[first.sentence].paragraph + 1
    return Cell(index.anchor(first.sentence), paragraph, words, unsure, answers.get(source, ""))


def _wordings(index: Index, fact: Fact) -> tuple[tuple[str, str, str | None, tuple[Piece, ...]], ...]:
    told: dict[str, dict[str, None]] = {}
    for mention in fact.mentions:
        told.setdefault(mention.source, {})[mention.of(index.texts[mention.source])] = None
    return tuple(
        (m.source, m.kind, m.speaker, _beside(m, m.of(index.texts[m.source]), fact, told))
        for m in fact.mentions
    )


def _beside(mention: Mention, words: str, fact: Fact, told: dict[str, dict[str, None]]) -> tuple[Piece, ...]:
    others = [tuple(told[source]) for source in fact.sources if source != mention.source]
    if not others:
        return (Piece(words, False),)
    return pieces(words, nearest(words, others), itertools.chain.from_iterable(others))


def status_by_sentence(index: Index, source: str) -> list[tuple[str, int, str, int]]:
    """Return (place, paragraph, status, length) of each sentence of a source, for the overview bar."""
    status = sentence_status(index.comparison)
    return [
        (index.anchor(s.id), s.paragraph + 1, status.get((source, s.id), "furniture"), s.end - s.start)
        for s in index.sentences[source]
    ]


def provenance(comparison: Comparison, version: str, date: str | None) -> list[tuple[str, str]]:
    """Return what made the comparison, as names and values."""
    options = comparison.options
    found = [("version", f"storycompare {version}")]
    if date:
        found.append(("compared", date))
    return [
        *found,
        ("read by", _reader(options)),
        ("linked from", _threshold(comparison)),
        ("texts taken as", "excerpts" if options.excerpts else "articles"),
    ]


def _reader(options: Options) -> str:
    """Say what read the sentences, so that another can tell whether it was the same: the networks by their SHA-256."""
    if not options.semantic:
        return "words alone"
    if options.reader is not None:
        return f"words and {reader_name(options.reader)}, with the encoder that ships with the package"
    weights = resources.files("storycompare.matching") / "weights" / "checksums.json"
    sums = json.loads(weights.read_text(encoding="utf-8"))
    named = ", ".join(f"{name} {sums[name][:_DIGITS]}" for name in ("sentence.onnx", "pair.onnx"))
    return f"words and the networks that ship with the package: {named}"


def _threshold(comparison: Comparison) -> str:
    from ..matching.alignment import threshold

    options = comparison.options
    least = threshold(options)
    chosen = "" if options.threshold is not None else ", the default"
    return f"a probability of {least:.2f}{chosen}; unsure within {options.unsure:g} of it"


def digest(article: Article) -> str:
    """Return the SHA-256 of an article's text as UTF-8."""
    return hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest()
