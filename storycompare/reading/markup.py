"""The markup of news formats as text: HTML, NITF and XHTML have one vocabulary, and one paragraph a block comes out.

Nothing is executed and nothing is loaded. Space in running text is one space; a blank line makes a paragraph where no
element says so; `pre` keeps its lines.
"""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from xml.etree.ElementTree import Element

__all__ = [
    "blocks_of_element",
    "local",
    "looks_like_markup",
    "plain",
    "text_of_element",
    "text_of_field",
    "text_of_markup",
    "unescaped",
]

# What holds running text and nothing else, so that a blank line in it is only a way to lay out the file.
_LEAVES = frozenset(
    "p li h1 h2 h3 h4 h5 h6 dt dd td th caption figcaption hl1 hl2 byttl lede summary".split()
)
_BLOCKS = _LEAVES | frozenset(
    "article aside block blockquote body body.content body.end body.head bq byline center dateline details dialog div dl "
    "fieldset figure fn footer form header hedline hr html main media nav nitf nitf-table note ol par para paragraph pre "
    "section table tagline tbody tfoot thead title tr ul".split()
)
_SILENT = frozenset({"script", "style", "noscript", "template", "iframe", "object", "svg", "head"})
# HTML may mark a part of a word; what else is marked (a place, a given name) is a word at least.
_IN_WORDS = frozenset(
    "a abbr b big bdi bdo cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup tt u var wbr "
    "lang num money chron copyrite alt-code".split()
)
_BEFORE = {"frac": " ", "denom": "/"}
_KNOWN = "|".join(map(re.escape, sorted(_BLOCKS | _SILENT | _IN_WORDS)))
_TAG = re.compile(rf"</(?:{_KNOWN})\s?>|<(?:br|hr|img|li|p)(?:\s[^<>]*)?/?>", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});", re.IGNORECASE)
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*")


def looks_like_markup(text: str) -> bool:
    """Tell whether a field that may be plain text or HTML is HTML: an element is closed in it, or needs no closing."""
    return bool(_TAG.search(text))


def plain(text: str) -> str:
    """Return a title or a name as one line: references and tags that were escaped once too often are read."""
    text = unescaped(unescaped(text))
    return " ".join((text_of_markup(text) if looks_like_markup(text) else text).split())


def unescaped(text: str) -> str:
    """Return text with its character references read, and nothing else taken for one: "Q&A" stays."""
    return _ENTITY.sub(lambda found: html.unescape(found[0]), text)


class _Blocks:
    """Collects running text; whatever begins or ends a block ends what was collected."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self._open: list[str] = []
        self._inside = ""

    def start(self, tag: str) -> None:
        if tag == "br":
            self.close()
        elif tag in _BLOCKS:
            self.close()
            self._inside = tag

    def end(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.close()
            self._inside = ""

    def data(self, text: str | None) -> None:
        self._open.append(text or "")

    def close(self) -> None:
        text = "".join(self._open)
        self._open.clear()
        for piece in [text] if self._inside in _LEAVES else _BLANK_LINE.split(text):
            kept = piece.strip("\n").splitlines() if self._inside == "pre" else [piece]
            lines = (" ".join(line.split()) for line in kept)
            if shown := "\n".join(line for line in lines if line):
                self.done.append(shown)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks = _Blocks()
        self.silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self.silent += tag in _SILENT
        self.blocks.start(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self.blocks.start(tag)
        self.blocks.end(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self.silent = max(0, self.silent - 1)
        self.blocks.end(tag)

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.blocks.data(data)


def text_of_markup(markup: str) -> str:
    """Return the paragraphs of an HTML fragment, an empty line between them; escaped once too often, it is read again."""
    text = "\n\n".join(_blocks_of_markup(markup))
    if looks_like_markup(text) and not looks_like_markup(markup):
        text = "\n\n".join(_blocks_of_markup(text))
    return text


def text_of_field(text: str) -> str:
    """Return the paragraphs of a field that is HTML, or is plain text with blank lines between its paragraphs."""
    return text_of_markup(text if looks_like_markup(text) else html.escape(unescaped(text), quote=False))


def _blocks_of_markup(markup: str) -> list[str]:
    reader = _Reader()
    reader.feed(markup)
    reader.close()
    reader.blocks.close()
    return reader.blocks.done


def local(element: Element) -> str:
    """Return the name of an element without its namespace."""
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""


def text_of_element(element: Element, without: Iterable[str] = ()) -> str:
    """Return the paragraphs of an XML element, an empty line between them.

    Elements whose name, or one of whose classes, is in `without` are left out.
    """
    return "\n\n".join(blocks_of_element(element, without))


def blocks_of_element(
    element: Element, without: Iterable[str] = (), *, parts_apart: bool = False
) -> list[str]:
    """Return the paragraphs of an XML element; with `parts_apart` its children are blocks if only space parts them."""
    blocks = _Blocks()
    _walk(element, blocks, _SILENT | frozenset(without), parts_apart)
    blocks.close()
    return blocks.done


def _walk(element: Element, blocks: _Blocks, without: frozenset[str], parts_apart: bool = False) -> None:
    tag = local(element).lower()
    blocks.start(tag)
    blocks.data(_BEFORE.get(tag))
    blocks.data(element.text)
    before: Element | None = None
    for child in element:
        if before is not None and _is_word(child) and _is_word(before):
            if parts_apart and not (before.tail or "").strip():
                blocks.close()
            elif not before.tail:
                blocks.data(" ")
        if not without.intersection([local(child).lower(), *child.get("class", "").split()]):
            _walk(child, blocks, without)
        blocks.data(child.tail)
        before = child
    blocks.end(tag)


def _is_word(element: Element) -> bool:
    tag = local(element).lower()
    return tag not in _IN_WORDS and tag not in ("frac-sep", "numer", "denom")
