"""The comparison as text for a terminal; colour only when it is asked for."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

from ..errors import one_line, wrong_type
from .context import bracketed, in_context, left_out
from .lookups import Index
from .telling import lines as findings_in_lines
from .telling import plain
from .voices import called_rows, heard_rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..result import Comparison

__all__ = ["to_text"]

_COLUMN = 28  # the narrowest column that can be read
_STYLES = {"bold": "1", "shared": "34", "unique": "33", "conflict": "1;31"}


@dataclass(frozen=True)
class _Paper:
    """Lines of a width, in colour or not."""

    width: int
    color: bool

    def style(self, text: str, name: str) -> str:
        return f"\x1b[{_STYLES[name]}m{text}\x1b[0m" if self.color and name and text.strip() else text

    def block(self, text: str, first: str, name: str) -> list[str]:
        return [self.style(line, name) for line in _wrapped(text, first, self.width)]

    def head(self, text: str) -> list[str]:
        return ["", *self.block(text, "", "bold")]


def to_text(comparison: Comparison, *, color: bool = False, width: int = 80) -> str:
    """Return findings, conflicts and facts; control characters of the articles never reach the terminal.

    The wordings of a shared fact stand in columns, one for each source, where `width` has room for them.
    """
    if not isinstance(width, int):
        raise wrong_type("width", width, "a number of columns")
    paper = _Paper(max(40, width), color)
    index = Index(comparison)
    findings = index.findings
    lines = list(_findings(index, paper))
    if findings.conflicts:
        lines += paper.head("Where they differ")
    for conflict in findings.conflicts:
        lines += paper.block(f"{conflict.subject}: {conflict.explanation}", "  ! ", "conflict")
    lines += _shared(comparison, paper)
    for article in comparison.articles:
        alone = [f for f in comparison.facts if f.sources == (article.source,)]
        lines += paper.head(f"Only in {article.source}") if alone else []
        words = [in_context(index, fact, fact.text) for fact in alone]
        lines += [line for text in words for line in paper.block(text, "  + ", "unique")]
    for outlet, sentences in left_out(index).items():
        lines += paper.head(f"What {outlet} leaves out of {comparison.wire}") if sentences else []
        words = [bracketed(sentence.segments) for sentence in sentences]
        lines += [line for text in words for line in paper.block(text, "  - ", "unique")]
    for title, told in _voices(comparison):
        lines += [*paper.head(title), *(line for row in told for line in paper.block(row, "    ", ""))]
    return "\n".join(lines) + "\n"


def _findings(index: Index, paper: _Paper) -> Iterator[str]:
    styles = {"count": "bold", "differ": "conflict" if index.findings.conflicts else "", "only": "unique"}
    for told in findings_in_lines(index):
        label = plain(told.label)
        yield from paper.block(label, "", "bold") if label else ()
        for item in told.items:
            text = f"{'(unsure) ' if item.unsure else ''}{plain(item.parts)}{'' if label else '.'}"
            yield from paper.block(text, "  " if label else "", styles.get(told.kind, ""))


def _shared(comparison: Comparison, paper: _Paper) -> Iterator[str]:
    """The facts of several sources, each source's wordings in a column, or one after the other."""
    texts = {a.source: a.text for a in comparison.articles}
    shared = sorted((f for f in comparison.facts if f.status == "shared"), key=lambda f: -len(f.sources))
    column = (paper.width - 2) // len(texts) - 2
    if not shared:
        return
    yield from paper.head("Shared")
    if column >= _COLUMN:
        head = "  " + "  ".join(_filled(_cut(source, column), column) for source in texts)
        yield paper.style(head.rstrip(), "bold")
    for fact in shared:
        said = {
            source: " / ".join(m.of(text) for m in fact.mentions if m.source == source)
            for source, text in texts.items()
        }
        if column >= _COLUMN:
            yield from (paper.style(line, "shared") for line in _columns(list(said.values()), column))
            continue
        told = [f"{source}: {text}" for source, text in said.items() if text]
        for k, text in enumerate(told):
            yield from paper.block(text, "    " if k else "  = ", "shared")


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
