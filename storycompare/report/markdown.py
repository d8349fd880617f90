"""The comparison as Markdown that renders on a forge."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..errors import one_line
from .page import dropped, summary
from .voices import called_rows, heard_rows

if TYPE_CHECKING:
    from ..result import Comparison

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


def to_markdown(comparison: Comparison) -> str:
    """Return a summary, the conflicts, the derivation and the facts by source."""
    texts = {a.source: a.text for a in comparison.articles}
    sources = [a.source for a in comparison.articles]
    lines = ["# " + " / ".join(_plain(source) for source in sources), ""]
    lines += [line for sentence in summary(comparison) for line in (_plain(sentence), "")]
    if comparison.conflicts:
        rows = [
            [
                c.type,
                _plain(c.subject),
                *(
                    _plain("; ".join(dict.fromkeys(v.span.of(texts[s]) for v in c.values if v.source == s)))
                    for s in sources
                ),
                _plain(c.explanation),
            ]
            for c in comparison.conflicts
        ]
        lines += [
            "## Conflicts",
            "",
            *_table(["type", "question", *map(_plain, sources), "in words"], rows),
            "",
        ]
    if comparison.derivation:
        rows = [
            [
                _plain(d.outlet),
                str(d.words),
                f"{d.verbatim:.0%}",
                f"{d.rewritten:.0%}",
                f"{d.new:.0%}",
                f"{d.facts_used} of {d.wire_facts}",
                _plain("; ".join(d.signals)),
            ]
            for d in comparison.derivation
        ]
        header = ["outlet", "words", "verbatim", "rewritten", "new", "wire facts used", "credits found"]
        wire = _plain(comparison.wire or "")
        lines += [f"## What comes from {wire}", "", *_table(header, rows), ""]
        for outlet, left_out in dropped(comparison).items():
            if left_out:
                items = [f"- {_plain(words)}" for words in left_out]
                lines += [f"### What {_plain(outlet)} leaves out of {wire}", "", *items, ""]
    for title, first, told in (
        ("Who is heard", "speaker", heard_rows(comparison)),
        ("Who is called what", "who", called_rows(comparison)),
    ):
        if told:
            cells = [[_plain(name), *map(_plain, row)] for name, row in told]
            lines += [f"## {title}", "", *_table([first, *map(_plain, sources)], cells), ""]
    ordered = sorted(comparison.facts, key=lambda fact: -len(fact.sources))
    rows = [
        [_plain(fact.text), *("●" if source in fact.sources else "" for source in sources)]
        for fact in ordered
    ]
    lines += ["## Facts by source", "", *_table(["fact", *map(_plain, sources)], rows)]
    return "\n".join(lines) + "\n"
