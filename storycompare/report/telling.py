"""The findings in words: the same lines, in the same order, for the page, for Markdown and for the terminal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from ..findings import KNOWN_CONFLICTS
from .labels import Worded, extra, value, worded
from .shares import credited, doubt, percents

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..findings import Findings, OfSource, Stretch
    from ..result import Conflict, Derivation, Value
    from .lookups import Index

__all__ = ["Item", "Line", "Part", "known_conflicts", "lines", "plain"]

_QUESTIONS = 5  # told at first; the others stand in their own place
_APART = "nothing that was found: perhaps they are not on one event"
_DISPUTED = "only what they differ on"
_LEAST = 0.005  # of a share that is told
_NAMED = 3  # sources named of one answer; of more they are counted


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a line: our own words, an article's words, or the label of a source."""

    text: str
    kind: Literal["", "words", "name"] = ""
    extra: tuple[tuple[int, int], ...] = ()  # where in it stands what not all say of whom it is told

    @property
    def worded(self) -> tuple[Worded, ...]:
        """The text, cut where such words begin and end."""
        return worded(self.text, [(a, b, "extra", "") for a, b in self.extra])


@dataclass(frozen=True, slots=True)
class Item:
    """One finding, with what it leads to: a fact or a conflict."""

    parts: tuple[Part, ...]
    fact: str = ""
    conflict: str = ""
    unsure: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """What one line of the findings says: its beginning, and one or more findings of a kind."""

    kind: Literal["count", "shared", "differ", "only", "wire"]
    label: tuple[Part, ...]
    items: tuple[Item, ...]
    source: str = ""


def plain(parts: Iterable[Part]) -> str:
    """Return parts as one text."""
    return "".join(part.text for part in parts)


def lines(index: Index) -> list[Line]:
    """Return what was found: counts, what all report, where they differ, what one alone has, what is the wire's."""
    findings, texts = index.findings, index.texts
    told = [_counts(findings, len(texts)), *_shared(index), _differ(index)]
    for of in findings.sources:
        if of.best:
            items = tuple(_stretch(index, stretch) for stretch in of.best)
            label = (Part("Only "), Part(of.source, "name"), Part(f" ({of.alone})" if of.alone > 1 else ""))
            told.append(Line("only", label, items, of.source))
    told += [_wire(index, of, of.derivation) for of in findings.sources if of.derivation]
    return told


def _counts(found: Findings, sources: int) -> Line:
    group = "both" if sources == 2 else f"all {sources} sources"
    verb = "is" if found.everywhere == 1 else "are"
    text = f"{found.everywhere} of {count(found.facts, 'fact')} {verb} in {group}{_unsure(found.everywhere, found.unsure[0])}"
    if sources > 2:
        text += f"; {found.some} in some of them{_unsure(found.some, found.unsure[1])}"
    text += f"; {found.alone} in one alone"
    return Line("count", (), (Item((Part(text),)),))


def _unsure(number: int, unsure: int) -> str:
    return f", {unsure} of {'it' if number == 1 else 'them'} unsure" if unsure else ""


def count(number: int, noun: str) -> str:
    """Return "1 fact", "2 facts"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _shared(index: Index) -> list[Line]:
    found, texts = index.findings, index.texts
    if not found.shared:
        nothing = _DISPUTED if found.everywhere or found.some else _APART
        every = "Both" if len(texts) == 2 else "All"
        return [Line("shared", (Part(f"{every} report"),), (Item((Part(nothing),)),))]
    grouped: dict[int, list[Stretch]] = {}
    for stretch in found.shared:
        grouped.setdefault(len(stretch.sources), []).append(stretch)
    told = []
    for number, stretches in grouped.items():
        every = "Both" if len(texts) == 2 else f"All {number}"
        label = every if number == len(texts) else f"{number} of {len(texts)}"
        told.append(Line("shared", (Part(f"{label} report"),), tuple(_stretch(index, s) for s in stretches)))
    return told


def _stretch(index: Index, stretch: Stretch) -> Item:
    words = " ".join(stretch.of(index.texts[stretch.source]).split()).rstrip(" ,;:–—-")
    begun = "" if words[:1] and not words[:1].islower() else "… "
    more = tuple(extra(index, stretch.sentence, words, stretch.sources))
    return Item((Part(begun), Part(words, "words", more)), fact=stretch.facts[0], unsure=stretch.unsure)


def _differ(index: Index) -> Line:
    found = index.findings
    label = (Part("They differ"),)
    if not found.conflicts:
        return Line("differ", label, (Item((Part(f"none found; {known_conflicts()}"),)),))
    items = [
        Item((Part(f"{c.subject}: "), *_answers(index, c)), conflict=c.id)
        for c in found.conflicts[:_QUESTIONS]
    ]
    if len(found.conflicts) > _QUESTIONS:
        more = Part(f"and on {count(len(found.conflicts) - _QUESTIONS, 'question')} more")
        items.append(Item((more,), conflict=found.conflicts[_QUESTIONS].id))
    return Line("differ", label, tuple(items))


def _answers(index: Index, conflict: Conflict) -> list[Part]:
    parts: list[Part] = []
    for group in conflict.answers:
        parts += [Part(" / ")] if parts else []
        parts += [Part(value(index, conflict, group[0]), "words"), Part(" ("), *_names(group), Part(")")]
    return parts


def _names(group: Sequence[Value]) -> list[Part]:
    sources = list(dict.fromkeys(answer.source for answer in group))
    if len(sources) > _NAMED + 1:
        return [Part(f"{len(sources)} sources")]
    parts: list[Part] = []
    for source in sources:
        parts += [Part(", ")] if parts else []
        parts.append(Part(source, "name"))
    return parts


def _wire(index: Index, of: OfSource, d: Derivation) -> Line:
    verbatim, rewritten, new = percents(d)
    unsure = doubt(index, d).words
    perhaps = f" ({unsure:.0%} unsure)" if unsure >= _LEAST else ""
    text = f"{verbatim}% of {count(of.words, 'word')} are word for word from "
    rest = f", {rewritten}% rewritten{perhaps}, {new}% new; {credited(d.signals)}"
    item = Item((Part(text), Part(d.wire, "name"), Part(rest)))
    return Line("wire", (Part(d.outlet, "name"),), (item,), d.outlet)


def known_conflicts() -> str:
    """Return in words how many conflicts the search is known to find."""
    numbers = "none one two three four five six seven eight nine ten".split()
    return f"the search is known to find about {numbers[round(10 * KNOWN_CONFLICTS)]} in ten conflicts"
