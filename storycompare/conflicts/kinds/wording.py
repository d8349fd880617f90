"""The same utterance with other words inside the marks, and a few words in the place of a few others."""

from __future__ import annotations

from itertools import product

from ...article import Span
from ...language.people import same_person
from ...language.utterances import Utterance, alteration, one_utterance, same_words, utterances
from ..details import Compared, Kind, Side, Told
from .speakers import speakers_in

__all__ = ["WORDING"]

_WHOLE = 0.9  # so much of an utterance is as good as all of it
# So few words are another wording though they have little in common, where the sentences differ in nothing else.
_FEW = 4


def _quoted(side: Side) -> list[Utterance]:
    return utterances(side.text, side.reading.sentence, side.reading.quotations)


def _compatible(x: Utterance, y: Utterance) -> bool | None:
    if not one_utterance(x, y):
        others = not (x.different <= y.different or y.different <= x.different)
        return False if others and max(len(x.plain), len(y.plain)) <= _FEW else x.plain == y.plain or None
    if alteration(x, y):
        return False
    whole = same_words(x, y) >= _WHOLE * max(len(x.plain), len(y.plain))
    return whole or None  # whoever quotes the end alone says nothing of the beginning


def _has(side: Side, words: str) -> bool:
    """Tell whether an article quotes some words of the other's quotation too; a single word says nothing."""
    said = words.strip()
    return (
        " " in said
        and side.uses(said)
        and any(said in q.inner.of(side.folded) for q in side.analysis.quotations)
    )


def _of_two_people(pair: Compared, x: Utterance, y: Utterance) -> bool:
    """Tell whether each utterance is surely a person's, and they are not one person."""
    one, other = speakers_in(pair.a, x), speakers_in(pair.b, y)
    return bool(one and other) and not any(same_person(v, w) for v, w in product(one, other))


def _in_place(pair: Compared, x: Utterance, y: Utterance) -> tuple[Span, Span] | None:
    """Return both utterances if all else in the two sentences is the same: called it “a disaster”, “a triumph”."""
    return (Span(x.start, x.end), Span(y.start, y.end)) if pair.in_one_place else None


def _told(pair: Compared, x: Utterance, y: Utterance) -> Told | None:
    changed = alteration(x, y) if one_utterance(x, y) else _in_place(pair, x, y)
    if changed is None or _of_two_people(pair, x, y):
        return None
    one, other = changed
    if _has(pair.a, other.of(pair.b.folded)) or _has(pair.b, one.of(pair.a.folded)):
        return None  # a refrain: "I don't think that's fair. You may think it's fair."
    said = (
        f"The same quotation has “{pair.a.shown(one)}” in {pair.a.source} "
        f"and “{pair.b.shown(other)}” in {pair.b.source}."
    )
    return Told("quotation", one, other, said, same_words(x, y) / max(len(x.plain), len(y.plain)))


WORDING = Kind("quotation", _quoted, _compatible, _told)
