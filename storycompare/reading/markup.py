"""HTML fragments of news formats as text: one paragraph a block, nothing executed, nothing loaded."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["looks_like_markup", "pieces", "plain_line", "text_of_markup"]

BLOCKS = frozenset(
    "p div br li ul ol h1 h2 h3 h4 h5 h6 blockquote section article header footer table tr hr figcaption figure pre "
    "hl1 hl2 block dl dt dd main aside nav form body td th address details summary".split()
)
_SILENT = frozenset({"script", "style", "noscript", "template", "iframe", "object", "svg", "head"})
_TAG = re.compile(
    r"</?(?:p|div|br|a|b|i|em|strong|span|h[1-6]|ul|ol|li|blockquote|figure|img)\b[^<>]*>", re.IGNORECASE
)
_MOST_UNESCAPED = 3  # "&amp;amp;#8217;": as often as programs escape what is escaped already


def looks_like_markup(text: str) -> bool:
    """Tell whether a field that may be plain text or HTML is HTML."""
    return bool(_TAG.search(text))


def pieces(root: HtmlElement) -> Iterator[str | HtmlElement]:
    """Yield the text of an element in pieces, and each block element where it begins and where it ends."""
    if root.tag in BLOCKS:
        yield root
    silent: HtmlElement | None = None
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if event == "start":
            if silent is None and element.tag in _SILENT:
                silent = element
            if silent is None:
                if element.tag in BLOCKS:
                    yield element
                if element.text:
                    yield element.text
            continue
        if element is silent:
            silent = None
        if silent is None:
            if event == "end" and element.tag in BLOCKS:
                yield element
            if element.tail and element is not root:
                yield element.tail


def text_of_markup(markup: str) -> str:
    """Return the paragraphs of an HTML fragment, an empty line between them."""
    if not markup.strip():
        return ""
    try:
        root = document_fromstring(f"<body>{markup}".encode("utf-8", "replace"), parser=_parser())
    except (etree.ParserError, etree.XMLSyntaxError):
        return ""
    return "\n\n".join(_blocks(root))


def _parser() -> HTMLParser:
    return HTMLParser(encoding="utf-8")


def _blocks(root: HtmlElement) -> Iterator[str]:
    open_block: list[str] = []
    for piece in (*pieces(root), root):
        if isinstance(piece, str):
            open_block.append(piece)
            continue
        if block := " ".join("".join(open_block).split()):
            yield block
        open_block.clear()


def plain_line(text: str) -> str:
    """Return a title or a name in one line, its entities and tags read, however often they were escaped."""
    for _ in range(_MOST_UNESCAPED):
        plain = html.unescape(text)
        if plain == text:
            break
        text = plain
    if looks_like_markup(text):
        text = text_of_markup(text)
    return " ".join(text.split())
