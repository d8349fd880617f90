"""The comparison as text for a terminal; colour only when it is asked for."""

from __future__ import annotations

import re
import textwrap
from itertools import zip_longest
from typing import TYPE_CHECKING

from .page import dropped, summary

if TYPE_CHECKING:
    from ..comparison import Comparison

__all__ = ["to_text"]

_UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]+")
_COLUMN = 28  # the narrowest column that can be read
_STYLES = {"bold": "1", "shared": "34", "unique": "33", "conflict": "1;31"}


def to_text(comparison: Comparison, *, color: bool = False, width: int = 80) -> str:
    """Return summary, conflicts and facts; control characters of the articles never reach the terminal.

    The wordings of a shared fact stand in columns, one for each source, where `width` has room for them.
    """
    width = max(40, width)

    def style(text: str, name: str) -> str:
        return f"\x1b[{_STYLES[name]}m{text}\x1b[0m" if color and text.strip() else text

    def block(text: str, first: str, name: str) -> list[str]:
        return [style(line, name) for line in _wrapped(text, first, width)]

    texts = {a.source: a.text for a in comparison.articles}
    sources = [a.source for a in comparison.articles]
    lines: list[str] = []
    for sentence in summary(comparison):
        lines += block(sentence, "", "bold")
    for conflict in comparison.conflicts:
        lines += block(f"{conflict.type}: {conflict.explanation}", "  ! ", "conflict")
    shared = sorted((f for f in comparison.facts if f.status == "shared"), key=lambda f: -len(f.sources))
    column = (width - 2) // len(sources) - 2
    in_columns = column >= _COLUMN
    if shared:
        lines += ["", style("Shared", "bold")]
    if shared and in_columns:
        lines.append(style("  " + "  ".join(_cut(s, column).ljust(column) for s in sources).rstrip(), "bold"))
    for fact in shared:
        said = [
            " / ".join(m.of(texts[source]) for m in fact.mentions if m.source == source) for source in sources
        ]
        if in_columns:
            lines += [style(line, "shared") for line in _columns(said, column)]
            continue
        told = [f"{source}: {text}" for source, text in zip(sources, said, strict=True) if text]
        lines += [
            row for k, text in enumerate(told) for row in block(text, "    " if k else "  = ", "shared")
        ]
    for source in sources:
        alone = [f for f in comparison.facts if f.sources == (source,)]
        if alone:
            lines += ["", style(_UNSAFE.sub(" ", f"Only in {source}"), "bold")]
        lines += [line for fact in alone for line in block(fact.text, "  + ", "unique")]
    for outlet, left_out in dropped(comparison).items():
        if left_out:
            lines += ["", style(_UNSAFE.sub(" ", f"What {outlet} leaves out of {comparison.wire}"), "bold")]
        lines += [line for words in left_out for line in block(words, "  - ", "unique")]
    return "\n".join(lines) + "\n"


def _wrapped(text: str, first: str, width: int) -> list[str]:
    clean = _UNSAFE.sub(" ", text)
    return textwrap.wrap(clean, width, initial_indent=first, subsequent_indent=" " * len(first))


def _cut(text: str, width: int) -> str:
    clean = _UNSAFE.sub(" ", text)
    return clean if len(clean) <= width else clean[: width - 1] + "…"


def _columns(texts: list[str], width: int) -> list[str]:
    """Texts beside each other, each wrapped to `width`, with a thin rule above."""
    cells = [_wrapped(text, "", width) for text in texts]
    rows = zip_longest(*cells, fillvalue="")
    rule = "  " + "  ".join("-" * width for _ in texts)
    return [rule, *("  " + "  ".join(cell.ljust(width) for cell in row).rstrip() for row in rows)]
