"""The same utterance with other words inside the marks."""

from __future__ import annotations

from ...language.utterances import Utterance, alteration, one_utterance, same_words, utterances
from ..details import Compared, Kind, Side, Told

__all__ = ["WORDING"]


def _quoted(side: Side) -> list[Utterance]:
    return utterances(side.text, side.reading.sentence, side.reading.quotations)


def _compatible(x: Utterance, y: Utterance) -> bool | None:
    return alteration(x, y) is None if one_utterance(x, y) else None


def _told(pair: Compared, x: Utterance, y: Utterance) -> Told | None:
    changed = alteration(x, y)
    if changed is None:
        return None
    one, other = changed
    said = (
        f"The same quotation has “{pair.a.shown(one)}” in {pair.a.source} "
        f"and “{pair.b.shown(other)}” in {pair.b.source}."
    )
    return Told("quotation", one, other, said, same_words(x, y) / max(len(x.said), len(y.said)))


WORDING = Kind("quotation", _quoted, _compatible, _told)
