"""The pairs of sources that the page does not show at first, as data from which its script draws them.

Of N sources the page itself faces the first (or the wire) with each other one; all other pairs are rows of numbers
here: which sentences face each other, and which words of them differ.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

from .sides import Cell, Index, side_by_side

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..result import Comparison

__all__ = ["embedded_pairs"]


def embedded_pairs(
    comparison: Comparison, index: Index, shown: Sequence[tuple[str, str]]
) -> dict[str, Any] | None:
    """Return sentences, facts and rows for all pairs but those that are `shown`; None if there are no others."""
    sources = [article.source for article in comparison.articles]
    faced = {frozenset(pair) for pair in shown}
    others = [pair for pair in itertools.combinations(sources, 2) if frozenset(pair) not in faced]
    if not others:
        return None
    facts = {fact.id: k for k, fact in enumerate(comparison.facts)}
    return {
        "sentences": [[_sentence(index, s, facts) for s in index.sentences[source]] for source in sources],
        "facts": [[fact.id, *(index.number[source] for source in fact.sources)] for fact in comparison.facts],
        "pairs": {
            f"{index.number[a]}-{index.number[b]}": [
                [row.kind, row.relation, [_marked(c) for c in row.left], [_marked(c) for c in row.right]]
                for row in side_by_side(index, a, b).rows
            ]
            for a, b in others
        },
    }


def _sentence(index: Index, sentence: Any, facts: dict[str, int]) -> list[Any]:
    """Paragraph, role, text, and [start, end, fact, 1 if unsure, sources in conflict ...] of each mention."""
    text = index.texts[sentence.source]
    spans = [
        [
            m.start - sentence.start,
            m.end - sentence.start,
            facts[index.fact_of[m.source, m.id].id],
            int(m.id in index.unsure),
            *(index.number[source] for source in index.against(m)),
        ]
        for m in index.mentions.get((sentence.source, sentence.id), ())
    ]
    return [sentence.paragraph + 1, sentence.role, sentence.of(text), spans]


def _marked(cell: Cell) -> list[Any]:
    """Number of the sentence, 1 if moved or 2 if shown before and 4 more if unsure, and its differing phrases.

    Of each phrase start and end, and 1 if it is added.
    """
    marks: list[int] = []
    position = 0
    for segment in cell.segments:
        for piece in segment.pieces:
            if piece.differs:
                marks += [position, position + len(piece.text), int(piece.added)]
            position += len(piece.text)
    state = 2 if cell.again else 1 if cell.moved else 0
    return [int(cell.name.rpartition("-s")[2]), state + 4 * cell.unsure, marks]
