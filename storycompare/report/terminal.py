"""The comparison as text for a terminal; colour only when it is asked for."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING

from .page import summary

if TYPE_CHECKING:
    from ..comparison import Comparison

__all__ = ["to_text"]

_UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]+")
_STYLES = {"bold": "1", "shared": "34", "unique": "33", "conflict": "1;31"}


def to_text(comparison: Comparison, *, color: bool = False, width: int = 80) -> str:
    """Return summary, conflicts and facts; control characters of the articles never reach the terminal."""
    width = max(40, width)

    def style(text: str, name: str) -> str:
        return f"\x1b[{_STYLES[name]}m{text}\x1b[0m" if color else text

    def block(text: str, first: str, name: str) -> list[str]:
        clean = _UNSAFE.sub(" ", text)
        rest = " " * len(first)
        wrapped = textwrap.wrap(clean, width, initial_indent=first, subsequent_indent=rest)
        return [style(line, name) for line in wrapped]

    texts = {a.source: a.text for a in comparison.articles}
    sources = [a.source for a in comparison.articles]
    lines: list[str] = []
    for sentence in summary(comparison):
        lines += block(sentence, "", "bold")
    for conflict in comparison.conflicts:
        lines += block(f"{conflict.type}: {conflict.explanation}", "  ! ", "conflict")
    shared = sorted((f for f in comparison.facts if f.status == "shared"), key=lambda f: -len(f.sources))
    if shared:
        lines += ["", style("Shared", "bold")]
    for fact in shared:
        for number, mention in enumerate(fact.mentions):
            mark = "  = " if number == 0 else "    "
            lines += block(f"{mention.source}: {mention.of(texts[mention.source])}", mark, "shared")
    for source in sources:
        alone = [f for f in comparison.facts if f.sources == (source,)]
        if alone:
            lines += ["", style(_UNSAFE.sub(" ", f"Only in {source}"), "bold")]
        for fact in alone:
            lines += block(fact.text, "  + ", "unique")
    return "\n".join(lines) + "\n"
