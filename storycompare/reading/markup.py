"""HTML fragments of news formats as text: one paragraph a block, nothing executed, nothing loaded."""

from __future__ import annotations

import re
from html.parser import HTMLParser

__all__ = ["looks_like_markup", "text_of_markup"]

_BLOCKS = frozenset(
    "p div br li ul ol h1 h2 h3 h4 h5 h6 blockquote section article header footer table tr hr figcaption figure pre "
    "hl1 hl2 block dl dt dd".split()
)
_SILENT = frozenset({"script", "style", "noscript", "template", "iframe", "object", "svg", "head"})
_TAG = re.compile(
    r"</?(?:p|div|br|a|b|i|em|strong|span|h[1-6]|ul|ol|li|blockquote|figure|img)\b[^>]*>", re.IGNORECASE
)


def looks_like_markup(text: str) -> bool:
    """Tell whether a field that may be plain text or HTML is HTML."""
    return bool(_TAG.search(text))


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag in _SILENT:
            self.silent += 1
        elif tag in _BLOCKS:
            self.parts.append("\n")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag in _BLOCKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self.silent = max(0, self.silent - 1)
        elif tag in _BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.parts.append(re.sub(r"\s+", " ", data))


def text_of_markup(markup: str) -> str:
    """Return the paragraphs of an HTML fragment, an empty line between them."""
    reader = _Text()
    reader.feed(markup)
    reader.close()
    blocks = (re.sub(r" +", " ", block).strip() for block in "".join(reader.parts).split("\n"))
    return "\n\n".join(block for block in blocks if block)
