"""The same utterance with other words inside the marks."""

from __future__ import annotations

from ...language.utterances import Utterance, alteration, one_utterance, same_words, utterances
from ..details import Compared, Kind, Side, Told

__all__ = ["WORDING"]


def _quoted(side: Side) -> list[Utterance]:
    return utterances(side.text, side.reading.sentence, side.reading.quotations)


def _compatible(x: Utterance, y: Utterance) -> bool | None:
    return alteration(x, y) is None if one_utterance(x, y) else None


def _has(side: Side, words: str) -> bool:
    """Tell whether an article has some words of the other's quotation too; a single word says nothing."""
    return " " in words.strip() and side.uses(words.strip())


def _told(pair: Compared, x: Utterance, y: Utterance) -> Told | None:
    changed = alteration(x, y)
    if changed is None:
        return None
    one, other = changed
    if _has(pair.a, other.of(pair.b.folded)) or _has(pair.b, one.of(pair.a.folded)):
        return None  # a refrain: "I don't think that's fair. You may think it's fair."
    said = (
        f"The same quotation has “{pair.a.shown(one)}” in {pair.a.source} "
        f"and “{pair.b.shown(other)}” in {pair.b.source}."
    )
    return Told("quotation", one, other, said, same_words(x, y) / max(len(x.said), len(y.said)))


WORDING = Kind("quotation", _quoted, _compatible, _told)
