"""A fact told in one source's words, so that it takes no side: what is disputed in them, and what not every source says."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from ..article import Span
from .amounts import amounts
from .worddiff import pieces

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ..result import Conflict, Fact, Mention, Value
    from .lookups import Index

__all__ = ["Worded", "extra", "label", "place", "value", "worded"]

_ABBREVIATED = re.compile(r"\b[^\W\d_]\.[^\W\d_]\.$")  # a.m.
_NAME = re.compile(r"\b[^\W\d_a-z]")
_PRONOUNS = frozenset({"he", "she", "they"})
_ANSWERS = 3  # written in the place of a disputed word; of more it is left open

Layer = tuple[int, int, Literal["disputed", "extra"], str]


@dataclass(frozen=True, slots=True)
class Worded:
    """Words of a label: as all have them, in dispute, or such as not every source has."""

    text: str
    kind: Literal["", "disputed", "extra"] = ""


def label(index: Index, fact: Fact) -> tuple[Worded, ...]:
    """Return the words that a fact is told in as they may stand for all its sources: "three / four people were hurt"."""
    own, span = index.own(fact)
    words = span.of(index.texts[own.source])
    layers: list[Layer] = [*_disputed(index, own, span)] if len(fact.sources) > 1 else []
    layers += [(a, b, "extra", "") for a, b in extra(index, own.sentence, words, fact.sources)]
    return worded(words, layers)


def extra(index: Index, sentence: str, words: str, sources: Sequence[str]) -> list[tuple[int, int]]:
    """Return where words of a sentence stand by which it only adds a number, a name or a day to what another source says.

    Other words are left out: they may be said there in other ones.
    """
    found = []
    for other in sources:
        if other != index.by_id[sentence].source:
            position = 0
            for piece in pieces(words, index.facing(sentence, other)):
                end = position + len(piece.text)
                if piece.added and _has_detail(piece.text, begins=not position):
                    found.append((position, end))
                position = end
    return found


def _has_detail(text: str, *, begins: bool) -> bool:
    """Tell whether words have a number above one, or a capital that is not only the first of a text."""
    return any(a.value != 1 for a in amounts(text)) or _NAME.search(text, begins) is not None


def value(index: Index, conflict: Conflict, answer: Value) -> str:
    """Return the words of an answer on one line; who said something is answered by the speaker."""
    speaker = index.mention_of[answer.mention].speaker if _is_said(index, conflict, answer) else None
    said = speaker or answer.span.of(index.texts[answer.source])
    words = " ".join(said.split()).strip(" ,;")
    return words if _ABBREVIATED.search(words) else words.rstrip(" ,;.")


def _is_said(index: Index, conflict: Conflict, answer: Value) -> bool:
    """Tell whether an answer to who said something is "he", or the quotation, as nobody is named beside it."""
    said = answer.span.of(index.texts[answer.source])
    return conflict.type == "attribution" and (said.lower() in _PRONOUNS or _is_quotation(said))


def _is_quotation(said: str) -> bool:
    return not said[:1].isalnum()


def place(index: Index, conflict: Conflict, answer: Value) -> Span:
    """Return where an answer stands: of who said something, the words for the speaker, if they are in the sentence."""
    mention = index.mention_of[answer.mention]
    if not mention.speaker or not _is_said(index, conflict, answer):
        return answer.span
    sentence = index.by_id[mention.sentence]
    at = index.texts[answer.source].find(mention.speaker, sentence.start, sentence.end)
    return Span(at, at + len(mention.speaker)) if at >= 0 else answer.span


def _disputed(index: Index, own: Mention, shown: Span) -> Iterator[Layer]:
    """Where the words shown answer a question: an own answer, or the words of another source's."""
    text = index.texts[own.source]
    for conflict in index.disputes.get(index.fact_of[own.id].id, ()):
        mine = [answer for answer in conflict.values if answer.mention == own.id]
        found = [(place(index, conflict, answer), answer) for answer in mine]
        if not mine:
            same = (
                answer
                for answer in conflict.values
                if index.fact_of[answer.mention].id == index.fact_of[own.id].id
            )
            found = [
                (span, answer)
                for answer in same
                for span in _said(text, shown, value(index, conflict, answer))
            ]
        for span, answer in found[:1]:
            start, end = span.start - shown.start, min(span.end, shown.end) - shown.start
            # The words of a quotation are not what is in dispute.
            unnamed = conflict.type == "attribution" and _is_quotation(span.of(text))
            if 0 <= start < end and not unnamed:
                yield start, end, "disputed", _answers(index, conflict, answer)


def _said(text: str, shown: Span, words: str) -> list[Span]:
    """Where the words shown hold some others, as whole words."""
    found = re.search(rf"(?<!\w){re.escape(words)}(?!\w)", shown.of(text))
    return [Span(shown.start + found.start(), shown.start + found.end())] if found else []


def _answers(index: Index, conflict: Conflict, own: Value) -> str:
    """All answers, one of each group, in the words of the label's own source where it is of the group."""
    told = [value(index, conflict, own if own in group else group[0]) for group in conflict.answers]
    return " / ".join(dict.fromkeys(told)) if len(told) <= _ANSWERS else "…"


def worded(words: str, layers: Iterable[Layer]) -> tuple[Worded, ...]:
    """Return words cut where layers begin and end; a layer has its place, its kind, and what stands for it in dispute."""
    return tuple(_cut(words, layers))


def _cut(words: str, layers: Iterable[Layer]) -> Iterator[Worded]:
    """Cut words at the edges of all layers; what is disputed goes before what is only extra."""
    order = sorted(layers, key=lambda layer: layer[2])
    edges = sorted({0, len(words), *itertools.chain.from_iterable((a, b) for a, b, _, _ in order)})
    for start, end in itertools.pairwise(edges):
        layer = next((found for found in order if found[0] <= start and end <= found[1]), None)
        if layer is None or layer[2] == "extra":
            yield Worded(words[start:end], "extra" if layer else "")
        elif layer[0] == start:
            yield Worded(layer[3], "disputed")
