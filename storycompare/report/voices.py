"""Who is heard and what everybody is called, as rows of plain texts with a cell for each source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..speakers import speakers, wordings

if TYPE_CHECKING:
    from ..result import Comparison
    from ..speakers import Heard

__all__ = ["called_rows", "heard_rows"]


def heard_rows(comparison: Comparison) -> list[tuple[str, list[str]]]:
    """Return each speaker with how much each source lets him or her be heard: "2 quotations, 1 statement, 48 words"."""
    sources = [article.source for article in comparison.articles]
    rows = []
    for who in speakers(comparison):
        told = {part.source: _told(part) for part in who.heard}
        rows.append((who.name, [told.get(source, "") for source in sources]))
    return rows


def _told(part: Heard) -> str:
    counts = (
        (part.quotations, "quotation"),
        (part.statements, "statement"),
        (part.words, "word"),
    )
    return ", ".join(f"{n} {what}{'' if n == 1 else 's'}" for n, what in counts if n)


def called_rows(comparison: Comparison) -> list[tuple[str, list[str]]]:
    """Return each person and body of several wordings with those of each source: "Mayor Odell, the mayor ×3"."""
    sources = [article.source for article in comparison.articles]
    cells: dict[str, dict[str, list[str]]] = {}
    for w in wordings(comparison):
        shown = w.wording if w.count == 1 else f"{w.wording} ×{w.count}"
        cells.setdefault(w.entity, {}).setdefault(w.source, []).append(shown)
    return [
        (entity, [", ".join(told.get(source, [])) for source in sources]) for entity, told in cells.items()
    ]
