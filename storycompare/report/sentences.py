"""One sentence as the page draws it, once for all views: what each other source has of it, and what they say otherwise.

Sources are known by their numbers: the class `i3` says that source 3 has a fact too, `u3` that this is unsure, `d3` that
words differ from what source 3 says and `a3` that they are added to it, `x3` that they contradict it. A view of two
sources shows the classes of one number; the page needs no other marks for it.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .labels import place, value
from .worddiff import pieces

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..article import Sentence
    from ..result import Mention
    from .lookups import Index

__all__ = ["Drawn", "Note", "Piece", "Stretch", "draw"]

_OF_WIRE = {"verbatim": "v", "rewritten": "r", "new": "n"}

_Layer = tuple[int, int, str]  # where it begins and ends in the article, and its class


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one kind; joined the pieces are the sentence."""

    text: str
    classes: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """A mention, or what stands between two."""

    fact: str
    classes: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """What stands in the margin of a sentence: a place that it leads to."""

    classes: str
    anchor: str
    source: str  # "" if it leads to the facts
    text: str
    label: str  # for who hears the page


@dataclass(frozen=True, slots=True)
class Drawn:
    """One sentence with its margin."""

    anchor: str
    source: int
    number: int
    paragraph: int  # counted from 1
    classes: str
    stretches: tuple[Stretch, ...]
    notes: tuple[Note, ...]
    others: int  # how many other sources have something of it


def draw(index: Index, source: str) -> list[Drawn]:
    """Return the sentences of an article as the page draws them, in order."""
    passages = [
        (p.start, p.end, _OF_WIRE[p.kind])
        for d in index.comparison.derivation
        if d.outlet == source
        for p in d.passages
    ]
    return [
        _sentence(index, sentence, passages, before)
        for before, sentence in zip([None, *index.sentences[source]], index.sentences[source], strict=False)
    ]


def _sentence(index: Index, sentence: Sentence, passages: Sequence[_Layer], before: Sentence | None) -> Drawn:
    mentions = index.mentions.get(sentence.id, ())
    partners = index.partners[sentence.id]
    shared = {index.by_id[name].source for name in partners}
    alone = any(len(index.fact_of[m.id].sources) == 1 for m in mentions)
    told = {
        "first": before is None or before.paragraph != sentence.paragraph,
        "has-s": bool(partners),
        "has-o": alone,
        "has-x": bool(index.opponents.get(sentence.id)),
        "has-u": any(partners.values()),
    }
    return Drawn(
        index.anchor(sentence.id),
        index.number[sentence.source],
        sentence.number,
        sentence.paragraph + 1,
        " ".join([sentence.role, *(name for name, holds in told.items() if holds)]),
        tuple(_stretches(index, sentence, mentions, passages)),
        tuple(_notes(index, sentence, mentions)),
        len(shared),
    )


def _stretches(
    index: Index, sentence: Sentence, mentions: Sequence[Mention], passages: Sequence[_Layer]
) -> Iterator[Stretch]:
    text = index.texts[sentence.source]
    # A passage goes on over a byline between two paragraphs, which is nobody's copy.
    inside = passages if mentions else ()
    layers = [layer for layer in inside if layer[0] < sentence.end and sentence.start < layer[1]]
    layers += _disputes(index, sentence)
    facing = {
        other: index.facing(sentence.id, other)
        for other in {index.by_id[n].source for n in index.partners[sentence.id]}
    }
    position = sentence.start
    for mention in mentions:
        if mention.start > position:
            yield Stretch("", "", _cut(text, position, mention.start, layers))
        fact = index.fact_of[mention.id]
        others = [source for source in fact.sources if source != mention.source]
        marks = [layer for other in others for layer in _marks(index, mention, other, facing[other])]
        cut = _cut(text, mention.start, mention.end, [*layers, *marks], len(others))
        yield Stretch(fact.id, _classes(index, mention, others), cut)
        position = mention.end
    if position < sentence.end:
        yield Stretch("", "", _cut(text, position, sentence.end, layers))


def _classes(index: Index, mention: Mention, others: Sequence[str]) -> str:
    """The class of a mention: how many others have it, which ones, and which of them only perhaps."""
    fact = index.fact_of[mention.id]
    heat = "one" if not others else "all" if len(fact.sources) == len(index.sources) else "some"
    found = ["m", heat]
    for other in others:
        number = index.number[other]
        found.append(f"i{number}")
        if index.is_unsure(mention, other):
            found.append(f"u{number}")
    if others and mention.id in index.unsure:
        found.append("unsure")
    if mention.kind == "quotation":
        found.append("quoted")
    return " ".join(found)


def _marks(index: Index, mention: Mention, other: str, facing: tuple[str, ...]) -> Iterator[_Layer]:
    """The words of a mention that differ from what another source says."""
    number = index.number[other]
    position = mention.start
    for piece in pieces(mention.of(index.texts[mention.source]), facing):
        end = position + len(piece.text)
        if piece.differs:
            yield position, end, f"{'a' if piece.added else 'd'}{number}"
        position = end


def _disputes(index: Index, sentence: Sentence) -> list[_Layer]:
    """The words of a sentence that are in dispute, and with whom."""
    found = []
    for answer, conflict, against in index.opponents.get(sentence.id, ()):
        span = place(index, conflict, answer)
        found.append((span.start, span.end, "x"))
        sources = dict.fromkeys(a.source for a in against if a.source != answer.source)
        found += [(span.start, span.end, f"x{index.number[source]}") for source in sources]
    return found


def _cut(text: str, start: int, end: int, layers: Sequence[_Layer], others: int = 0) -> tuple[Piece, ...]:
    """Cut words at the edges of all layers; what differs from every other source that has it is of class "d"."""
    inside = [(max(a, start), min(b, end), name) for a, b, name in layers if a < end and start < b]
    edges = sorted({start, end, *(a for a, _, _ in inside), *(b for _, b, _ in inside)})
    found: list[Piece] = []
    for a, b in itertools.pairwise(edges):
        names = list(dict.fromkeys(name for first, last, name in inside if first <= a and b <= last))
        if others and sum(name[0] in "da" and name[1:].isdigit() for name in names) == others:
            names.append("d")
        classes = " ".join(names)
        if found and found[-1].classes == classes:
            found[-1] = Piece(found[-1].text + text[a:b], classes)
        else:
            found.append(Piece(text[a:b], classes))
    return tuple(found)


def _notes(index: Index, sentence: Sentence, mentions: Sequence[Mention]) -> Iterator[Note]:
    """First who differs, then who else has it and where, then what is only related, and the facts themselves."""
    for answer, conflict, against in index.opponents.get(sentence.id, ()):
        yield Note("x to-card", conflict.id, "", "⚠", f"to the conflict: {conflict.subject}")
        for other in sorted({a.source for a in against} - {answer.source}, key=index.number.__getitem__):
            theirs = next(a for a in against if a.source == other)
            said = value(index, conflict, theirs)
            place = index.anchor(index.mention_of[theirs.mention].sentence)
            label = f"differs: {other} has “{said}”"
            yield Note(f"x n{index.number[other]}", place, other, f"“{said}”", label)
    before = ""
    for name, unsure in index.partners[sentence.id].items():
        source = index.by_id[name].source
        kind = f"{'u' if unsure else ''}{' next' if source == before else ''}".strip()
        yield _place(index, sentence, name, kind)
        before = source
    for name in index.related.get(sentence.id, ()):
        yield _place(index, sentence, name, "near")
    for fact in dict.fromkeys(index.fact_of[m.id].id for m in mentions):
        yield Note("fact", fact, "", "▦", "to the table of facts")


def _place(index: Index, sentence: Sentence, name: str, kind: str) -> Note:
    other = index.by_id[name]
    link = index.links.get((sentence.id, name))
    paragraph = f"¶{other.paragraph + 1}"
    is_unsure, is_near = kind.startswith("u"), kind == "near"
    told = "perhaps also in" if is_unsure else "related, with no fact in common:" if is_near else "also in"
    same = link is not None and link.relation == "verbatim"
    text = f"{'~' if is_near else ''}{paragraph}{'?' if is_unsure else ' =' if same else ''}"
    label = f"{told} {other.source}, paragraph {other.paragraph + 1}{', word for word' if same else ''}"
    return Note(
        f"{kind} n{index.number[other.source]}".strip(), index.anchor(name), other.source, text, label
    )
