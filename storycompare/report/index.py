"""The page that links the reports of many stories."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..result import Shares
from .html import render, template_text

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["IndexRow", "to_index"]


@dataclass(frozen=True, slots=True)
class IndexRow:
    """One story: where its report is, and what stands in the list.

    `link` is None if there is no report, and `note` says why. `shares` has for each outlet its label and the verbatim,
    rewritten and new shares of its words, 0 to 1.
    """

    story: str
    link: str | None
    title: str
    published: str
    sources: tuple[str, ...]
    wire: str
    facts: int
    shared: int
    conflicts: int
    shares: tuple[tuple[str, float, float, float], ...]
    note: str

    @property
    def parts(self) -> list[tuple[str, Shares]]:
        """Each outlet with its shares."""
        return [(outlet, Shares(*of)) for outlet, *of in self.shares]

    @property
    def from_wire(self) -> float | None:
        """The share of the outlets' words that is the wire's, verbatim or rewritten, as a mean over the outlets."""
        return sum(v + r for _, v, r, _ in self.shares) / len(self.shares) if self.shares else None


def to_index(rows: Sequence[IndexRow], *, title: str, skipped: int = 0) -> str:
    """Return a page of one row a story; its links work without a script, which only sorts the rows.

    It says how many stories were `skipped`, which have no row.
    """
    script = template_text("index.js")
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    return render(
        "index.html",
        rows=rows,
        sources=(),  # the style of the report has rules for each source
        title=title,
        skipped=skipped,
        compared=sum(row.link is not None for row in rows),
        conflicts=sum(row.conflicts for row in rows),
        wires=any(row.wire for row in rows),
        script=script,
        script_hash=f"sha256-{digest}",
    )
