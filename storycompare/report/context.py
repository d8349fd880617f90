"""A part of a sentence with the rest of it, without which it may not be understood: "[The ship] failed two inspections"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..article import Sentence, Span
    from ..result import Fact
    from .lookups import Index

__all__ = ["LeftOut", "Segment", "Told", "bracketed", "fact_told", "in_context", "left_out", "told_in"]

_BEFORE = 60  # characters of a sentence that are shown before the part of it that tells a fact
_SPACE = re.compile(r"\s+")
_WRITTEN = re.compile(r"\S(?:.*\S)?")


@dataclass(frozen=True, slots=True)
class Told:
    """A stretch of an article with what stands around it in its sentence."""

    before: str
    words: str
    after: str


class Segment(NamedTuple):
    """Words of a sentence: some that are meant, or some that these are not understood without."""

    text: str
    meant: bool


class LeftOut(NamedTuple):
    """A sentence of the wire with what an outlet leaves out of it."""

    anchor: str
    segments: tuple[Segment, ...]


def told_in(index: Index, sentence: str, span: Span, most: int | None = None) -> Told:
    """Return a stretch with the words around it in its sentence; of those before it at most so many characters."""
    whole = index.by_id[sentence]
    text = index.texts[whole.source]
    before = text[whole.start : span.start]
    if most is not None and len(before) > most:
        before = "… " + before[-most:].partition(" ")[2]
    return Told(before, text[span.start : span.end], text[span.end : whole.end])


def fact_told(index: Index, fact: Fact) -> Told:
    """Return the words that a fact is told in, with those shortly before them."""
    own, span = index.own(fact)
    return told_in(index, own.sentence, span, _BEFORE)


def in_context(index: Index, fact: Fact, words: str) -> str:
    """Return the words of a fact as one text, behind those shortly before them in square brackets."""
    return bracketed([Segment(fact_told(index, fact).before, False), Segment(words, True)])


def left_out(index: Index) -> dict[str, list[LeftOut]]:
    """Return what each outlet leaves out of the wire, in the wire's words and order, a line for each of its sentences."""
    return {
        d.outlet: [
            LeftOut(index.anchor(name), tuple(_segments(index.texts[d.wire], index.by_id[name], spans)))
            for name, spans in groupby((index.mention_of[name] for name in d.dropped), lambda m: m.sentence)
        ]
        for d in index.comparison.derivation
    }


def _segments(text: str, sentence: Sentence, spans: Iterable[Span]) -> Iterator[Segment]:
    """A sentence in segments; what is no word belongs to the one before it."""
    start = end = sentence.start
    for span in spans:
        if _has_words(text[end : span.start]):
            yield from _segment(text[start:end], meant=True)
            yield from _segment(text[end : span.start], meant=False)
            start = span.start
        end = span.end
    if not _has_words(text[end : sentence.end]):
        end = sentence.end
    yield from _segment(text[start:end], meant=True)
    yield from _segment(text[end : sentence.end], meant=False)


def _has_words(text: str) -> bool:
    return any(char.isalnum() for char in text)


def _segment(text: str, *, meant: bool) -> Iterator[Segment]:
    if text:
        yield Segment(_SPACE.sub(" ", text), meant)


def bracketed(segments: Iterable[Segment]) -> str:
    """Return segments as one text, in square brackets those that only help to understand the others."""
    return "".join(s.text if s.meant else _WRITTEN.sub(r"[\g<0>]", s.text) for s in segments)
