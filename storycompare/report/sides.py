"""Two sources facing each other: which sentences stand in which row. Each stands in one row only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..derivation import longest_ascent

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .lookups import Index

__all__ = ["Row", "rows"]


@dataclass(frozen=True, slots=True)
class Row:
    """Sentences of both sides, by their numbers; `moved` are those of the right that stand elsewhere there.

    `flags` say what is in it: "s" shared, "l" and "r" what the left or the right alone has, "x" a conflict between
    both, "u" an unsure pair, "f" furniture only.
    """

    flags: str
    left: tuple[int, ...]
    right: tuple[int, ...]
    moved: frozenset[int] = frozenset()

    @property
    def brief(self) -> str:
        """The row in a few signs: "sl|3|1,2m"."""
        right = (f"{n}m" if n in self.moved else str(n) for n in self.right)
        return f"{self.flags}|{','.join(map(str, self.left))}|{','.join(right)}"


def rows(index: Index, left: str, right: str) -> list[Row]:
    """Return the rows of two sources in the reading order of the left one.

    A sentence of the right stands beside its best partner; neighbours that have a best partner in common stand in
    one row, and what stands alone on either side between two rows stands in one row.
    """
    homes = _homes(index, left, right)
    filled = _filled(index, left, right, homes)
    order = [n for _, theirs in filled for n in theirs if n in homes]
    kept = {order[k] for k in longest_ascent(order)}
    return [
        Row(
            _flags(index, left, right, mine, theirs),
            tuple(mine),
            tuple(theirs),
            frozenset(n for n in theirs if n in homes and n not in kept),
        )
        for mine, theirs in filled
    ]


def _partners(index: Index, sentence: str, other: str) -> list[str]:
    return [name for name in index.partners[sentence] if index.by_id[name].source == other]


def _homes(index: Index, left: str, right: str) -> dict[int, int]:
    """For each sentence of the right that has partners the number of its best one."""
    found = {}
    for sentence in index.sentences[right]:
        partners = _partners(index, sentence.id, left)
        if partners:
            best = max(partners, key=lambda name: (index.score(sentence.id, name), -index.by_id[name].number))
            found[sentence.number] = index.by_id[best].number
    return found


def _filled(index: Index, left: str, right: str, homes: dict[int, int]) -> list[tuple[list[int], list[int]]]:
    beside: dict[int, list[int]] = {}
    for number, home in homes.items():
        beside.setdefault(home, []).append(number)
    alone = _alone_after(index, right, homes)
    made: list[tuple[list[int], list[int]]] = [([], [])]
    waiting = alone.get(-1, [])
    is_alone = False
    for sentence in index.sentences[left]:
        shared = bool(_partners(index, sentence.id, right))
        theirs = beside.get(sentence.number, [])
        # What the right alone has waits while the left goes on with what stands before it there.
        if waiting and not (theirs and max(theirs) < waiting[0]):
            made.append(([], waiting))
            waiting, is_alone = [], True
        joins = (
            shared and not theirs and not is_alone and _has_partner(index, sentence.id, right, made[-1][1])
        )
        if not joins and (shared or not is_alone):
            made.append(([], []))
        made[-1][0].append(sentence.number)
        made[-1][1].extend(theirs)
        is_alone = not shared
        waiting = sorted([*waiting, *(n for number in theirs for n in alone.get(number, ()))])
    return [row for row in [*made, ([], waiting)] if row[0] or row[1]]


def _alone_after(index: Index, right: str, homes: dict[int, int]) -> dict[int, list[int]]:
    """The sentences that only the right has, by the sentence before them that faces one; -1 before the first."""
    found: dict[int, list[int]] = {}
    last = -1
    for sentence in index.sentences[right]:
        if sentence.number in homes:
            last = sentence.number
        else:
            found.setdefault(last, []).append(sentence.number)
    return found


def _has_partner(index: Index, sentence: str, right: str, numbers: Iterable[int]) -> bool:
    shown = set(numbers)
    return any(index.by_id[name].number in shown for name in _partners(index, sentence, right))


def _flags(index: Index, left: str, right: str, mine: list[int], theirs: list[int]) -> str:
    found = set()
    for source, other, numbers, side in ((left, right, mine, "l"), (right, left, theirs, "r")):
        for number in numbers:
            sentence = index.sentences[source][number]
            mentions = index.mentions.get(sentence.id, ())
            partners = _partners(index, sentence.id, other)
            found |= {"s"} if partners else set()
            found |= {"u"} if any(index.partners[sentence.id][name] for name in partners) else set()
            found |= {side} if any(other not in index.fact_of[m.id].sources for m in mentions) else set()
            opponents = (a for _, _, against in index.opponents.get(sentence.id, ()) for a in against)
            found |= {"x"} if any(a.source == other for a in opponents) else set()
    return "".join(flag for flag in "slrxu" if flag in found) or "f"
