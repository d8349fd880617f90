"""The comparison as text for a terminal; colour only when it is asked for."""

from __future__ import annotations

import unicodedata
from itertools import zip_longest
from typing import TYPE_CHECKING

from ..errors import one_line
from .page import dropped, summary
from .voices import called_rows, heard_rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..result import Comparison

__all__ = ["to_text"]

_COLUMN = 28  # the narrowest column that can be read
_STYLES = {"plain": "0", "bold": "1", "shared": "34", "unique": "33", "conflict": "1;31"}


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
        lines += block(f"{conflict.subject}: {conflict.explanation}", "  ! ", "conflict")
    shared = sorted((f for f in comparison.facts if f.status == "shared"), key=lambda f: -len(f.sources))
    column = (width - 2) // len(sources) - 2
    in_columns = column >= _COLUMN
    if shared:
        lines += ["", style("Shared", "bold")]
    if shared and in_columns:
        lines.append(
            style("  " + "  ".join(_filled(_cut(s, column), column) for s in sources).rstrip(), "bold")
        )
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
            lines += ["", style(one_line(f"Only in {source}"), "bold")]
        lines += [line for fact in alone for line in block(fact.text, "  + ", "unique")]
    for outlet, left_out in dropped(comparison).items():
        if left_out:
            lines += ["", style(one_line(f"What {outlet} leaves out of {comparison.wire}"), "bold")]
        lines += [line for words in left_out for line in block(words, "  - ", "unique")]
    for title, told in _voices(comparison):
        lines += ["", style(title, "bold")]
        lines += [line for row in told for line in block(row, "    ", "plain")]
    return "\n".join(lines) + "\n"


def _voices(comparison: Comparison) -> Iterator[tuple[str, list[str]]]:
    """Who is heard and who is called what: a title, and a line for each."""
    sources = [article.source for article in comparison.articles]
    for title, told in (
        ("Who is heard", heard_rows(comparison)),
        ("Who is called what", called_rows(comparison)),
    ):
        if told:
            yield title, [f"{name} – {_by_source(sources, row)}" for name, row in told]


def _by_source(sources: Sequence[str], row: Sequence[str]) -> str:
    return ", ".join(f"{source} ({cell})" for source, cell in zip(sources, row, strict=True) if cell)


def _cells(text: str) -> int:
    """How many cells of a terminal a text takes: two for a sign of East Asian width, none for a combining mark."""
    return len(text) if text.isascii() else sum(map(_cells_of, text))


def _cells_of(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _filled(text: str, width: int) -> str:
    return text + " " * (width - _cells(text))


def _wrapped(text: str, first: str, width: int) -> list[str]:
    """Lines of at most `width` cells, the first one after `first`, the others indented as far."""
    lines: list[str] = []
    line = ""
    for word in _fitting(one_line(text), width - len(first)):
        longer = f"{line} {word}" if line else word
        if line and _cells(longer) > width - len(first):
            lines.append(line)
            line = word
        else:
            line = longer
    return [
        (" " * len(first) if k else first) + line for k, line in enumerate([*lines, line] if line else [])
    ]


def _fitting(text: str, width: int) -> Iterator[str]:
    """The words of a text, those that are wider than `width` cells in pieces."""
    for word in text.split():
        start = 0
        while start < len(word):
            end = _reach(word, start, width)
            yield word[start:end]
            start = end


def _reach(text: str, start: int, width: int) -> int:
    """Where what stands from `start` on in at most `width` cells ends; it is one sign or more."""
    used = 0
    for k in range(start, len(text)):
        used += _cells_of(text[k])
        if used > width and k > start:
            return k
    return len(text)


def _cut(text: str, width: int) -> str:
    clean = one_line(text)
    return clean if _cells(clean) <= width else clean[: _reach(clean, 0, width - 1)] + "…"


def _columns(texts: list[str], width: int) -> list[str]:
    """Texts beside each other, each wrapped to `width`, with a thin rule above."""
    cells = [_wrapped(text, "", width) for text in texts]
    rows = zip_longest(*cells, fillvalue="")
    rule = "  " + "  ".join("-" * width for _ in texts)
    return [rule, *("  " + "  ".join(_filled(cell, width) for cell in row).rstrip() for row in rows)]
