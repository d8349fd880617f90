"""The comparison as Markdown that renders on a forge."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from ..errors import one_line
from .context import bracketed, in_context, left_out
from .labels import label, value
from .lookups import Index
from .shares import credit, doubt, percents
from .telling import lines as findings_in_lines
from .voices import called_rows, heard_rows

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..result import Comparison, Conflict, Fact
    from .telling import Line, Part

__all__ = ["to_markdown"]

# What could start markup, a link, an image, a mention or HTML, or end a table cell.
_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+\-!|~@$])")
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


def _plain(text: str) -> str:
    """Return text that stands in a table cell as it is, without meaning anything to Markdown."""
    return _SPECIAL.sub(r"\\\1", one_line(text).translate(_ENTITIES)).replace("://", ":\u200b//")


def _table(header: list[str], rows: list[list[str]]) -> list[str]:
    lines = [header, ["---"] * len(header), *rows]
    return ["| " + " | ".join(line) + " |" for line in lines]


def _name(source: str) -> str:
    """A label that keeps its direction to itself: one that is read from the right moves no figure beside it."""
    turns = any(unicodedata.bidirectional(char) in ("R", "AL", "AN") for char in source)
    return f"\u2068{_plain(source)}\u2069" if turns else _plain(source)


def _part(part: Part) -> str:
    if part.kind == "name":
        return _name(part.text)
    return (
        f"“{_plain(part.text)}”" if part.kind == "words" and part.text[:1] not in '“"' else _plain(part.text)
    )


def _told(line: Line) -> Iterable[str]:
    """A line of the findings: one paragraph if it is the first, else a list of what it says."""
    items = [f"{'(unsure) ' if item.unsure else ''}{''.join(map(_part, item.parts))}" for item in line.items]
    if not line.label:
        return [f"{items[0]}.", ""]
    label = f"- **{''.join(map(_part, line.label)).strip()}:**"
    if len(items) == 1:
        return [f"{label} {items[0]}"]
    return [label, *(f"  - {item}" for item in items)]


def _answer(index: Index, conflict: Conflict, source: str) -> str:
    told = dict.fromkeys(value(index, conflict, a) for a in conflict.values if a.source == source)
    return "; ".join(map(_plain, told))


def _mark(index: Index, fact: Fact, source: str) -> str:
    if source not in fact.sources:
        return ""
    held = [m for m in fact.mentions if m.source == source]
    return "◐" if len(fact.sources) > 1 and all(m.id in index.unsure for m in held) else "●"


def _label(index: Index, fact: Fact) -> str:
    told = "".join(part.text for part in label(index, fact))
    return _plain(in_context(index, fact, told))


def to_markdown(comparison: Comparison) -> str:
    """Return the findings, the conflicts, the derivation and the facts by source; "◐" is an unsure one."""
    index = Index(comparison)
    sources = index.sources
    findings = index.findings
    lines = ["# " + " / ".join(_name(source) for source in sources), ""]
    lines += [line for told in findings_in_lines(index) for line in _told(told)]
    lines.append("")
    if findings.conflicts:
        rows = [
            [
                _plain(c.subject),
                *(_answer(index, c, source) for source in sources),
                _plain(c.explanation),
            ]
            for c in findings.conflicts
        ]
        lines += [
            "## Where they differ",
            "",
            *_table(["question", *map(_name, sources), "in words"], rows),
            "",
        ]
    if comparison.derivation:
        rows = [
            [
                _name(d.outlet),
                str(d.words),
                *(f"{part}%" for part in percents(d)),
                f"{d.facts_used} of {d.wire_facts}",
                str(doubt(index, d).facts),
                _plain("; ".join(map(credit, d.signals))),
            ]
            for d in comparison.derivation
        ]
        header = [
            "outlet",
            "words",
            "verbatim",
            "rewritten",
            "new",
            "wire facts used",
            "of them unsure",
            "agencies named",
        ]
        wire = _name(comparison.wire or "")
        lines += [f"## What comes from {wire}", "", *_table(header, rows), ""]
        for outlet, sentences in left_out(index).items():
            if sentences:
                items = [f"- {_plain(bracketed(sentence.segments))}" for sentence in sentences]
                lines += [f"### What {_name(outlet)} leaves out of {wire}", "", *items, ""]
    for title, first, told in (
        ("Who is heard", "speaker", heard_rows(comparison)),
        ("Who is called what", "who", called_rows(comparison)),
    ):
        if told:
            cells = [[_plain(name), *map(_plain, row)] for name, row in told]
            lines += [f"## {title}", "", *_table([first, *map(_name, sources)], cells), ""]
    ordered = sorted(comparison.facts, key=lambda fact: -len(fact.sources))
    rows = [[_label(index, fact), *(_mark(index, fact, source) for source in sources)] for fact in ordered]
    lines += ["## Facts by source", "", *_table(["fact", *map(_name, sources)], rows)]
    return "\n".join(lines) + "\n"
