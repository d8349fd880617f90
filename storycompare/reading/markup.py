"""The markup of news formats as text: HTML, NITF and XHTML have one vocabulary, and one paragraph a block comes out.

HTML is parsed by lxml; nothing is executed and nothing is loaded. Space in running text is one space; where no element says
what a paragraph is, as in `pre`, blank lines do.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Any

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from .encodings import marks_for_controls

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from xml.etree.ElementTree import Element

__all__ = [
    "BLOCKS", "blocks_of_element", "local", "looks_like_markup", "pieces", "plain_line", "text_of_element", "text_of_field",
    "text_of_markup", "text_of_value", "unescaped",
]  # fmt: skip

# What holds running text and nothing else, so that a blank line in it is only a way to lay out the file.
_LEAVES = frozenset(
    "p li h1 h2 h3 h4 h5 h6 dt dd td th caption figcaption hl1 hl2 byttl lede summary".split()
)
BLOCKS = _LEAVES | frozenset(
    "article aside block blockquote body body.content body.end body.head bq byline center dateline details dialog div dl "
    "fieldset figure fn footer form header hedline hr html main media nav nitf nitf-table note ol par para paragraph pre "
    "section table tagline tbody tfoot thead title tr ul".split()
)
_SILENT = frozenset({"script", "style", "noscript", "template", "iframe", "object", "svg", "head"})
# HTML may mark a part of a word; what else is marked (a place, a given name) is a word at least.
_IN_WORDS = frozenset(
    "a abbr b big bdi bdo cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup tt u var wbr "
    "lang num money chron copyrite alt-code frac-sep numer denom".split()
)
_BEFORE = {"frac": " ", "denom": "/"}
_KNOWN = "|".join(map(re.escape, sorted(BLOCKS | _SILENT | _IN_WORDS)))
_TAG = re.compile(rf"</(?:{_KNOWN})\s?>|<(?:br|hr|img|li|p)(?:\s[^<>]*)?/?>", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});", re.IGNORECASE)
_MOST_UNESCAPED = 3  # "&amp;amp;#8217;": as often as programs escape what is escaped already
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
_END = re.compile(r"</(?:body|html)\s?>", re.IGNORECASE)
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*")


def looks_like_markup(text: str) -> bool:
    """Tell whether a field that may be plain text or HTML is HTML: an element is closed in it, or needs no closing."""
    return bool(_TAG.search(text))


def plain_line(text: str) -> str:
    """Return a title or a name as one line, its references and tags read, however often they were escaped."""
    if "&" not in text and "<" not in text:
        return " ".join(text.split())
    for _ in range(_MOST_UNESCAPED):
        text = unescaped(text)
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
        elif tag in BLOCKS:
            self.close()
            self._inside = tag

    def end(self, tag: str) -> None:
        if tag in BLOCKS:
            self.close()
            self._inside = ""

    def data(self, text: str | None) -> None:
        self._open.append(text or "")

    def close(self) -> None:
        text = marks_for_controls("".join(self._open))
        self._open.clear()
        if self._inside == "pre":
            self.done += _preformatted(text)
            return
        for piece in [text] if self._inside in _LEAVES else _BLANK_LINE.split(text):
            if shown := " ".join(piece.split()):
                self.done.append(shown)


def _preformatted(text: str) -> list[str]:
    """The paragraphs, if blank lines or indents part them; else one, with its lines."""
    lines = [line.expandtabs().rstrip() for line in text.strip("\n").splitlines()]
    flush = any(line and line == line.lstrip() for line in lines)
    paragraphs: list[list[str]] = [[]]
    for line in lines:
        if not line or (flush and line.startswith("  ")):
            paragraphs.append([])
        paragraphs[-1].append(" ".join(line.split()))
    told = [[line for line in paragraph if line] for paragraph in paragraphs]
    told = [paragraph for paragraph in told if paragraph]
    return ["\n".join(told[0])] if len(told) == 1 else [" ".join(paragraph) for paragraph in told]


def text_of_markup(markup: str) -> str:
    """Return the paragraphs of an HTML fragment, an empty line between them; escaped once too often, it is read again."""
    text = "\n\n".join(_blocks_of_markup(markup))
    if looks_like_markup(text) and not looks_like_markup(markup):
        text = "\n\n".join(_blocks_of_markup(text))
    return text


def text_of_value(text: str, *, markup: bool = False) -> str:
    """Return a text that a file holds as a value: HTML as its paragraphs, plain text with its lines.

    `markup` if the file says that it is HTML; else it is told, also where it was escaped once too often.
    """
    plain = unescaped(text)
    if markup or looks_like_markup(text):
        return text_of_markup(text)
    return text_of_markup(plain) if looks_like_markup(plain) else plain


def text_of_field(text: str) -> str:
    """Return the paragraphs of a field that is HTML, or is plain text with blank lines between its paragraphs."""
    return text_of_markup(text if looks_like_markup(text) else html.escape(unescaped(text), quote=False))


def _blocks_of_markup(markup: str) -> list[str]:
    # What lxml would leave out: whatever stands behind the end of a page, and a "<" at the end that opens nothing.
    markup = _END.sub("", _CONTROL.sub(" ", markup))
    before, mark, rest = markup.rpartition("<")
    if mark and ">" not in rest:
        markup = f"{before}&lt;{rest}"
    try:
        root = document_fromstring(markup.encode("utf-8", "replace"), parser=HTMLParser(encoding="utf-8"))
    except (etree.ParserError, etree.XMLSyntaxError):  # nothing but space or a comment
        return []
    return blocks_of_element(root)


def pieces(root: HtmlElement) -> Iterator[str | HtmlElement]:
    """Yield the text of an element in pieces, and each block or line break where it begins and where it ends."""
    if root.tag in BLOCKS:
        yield root
    silent: HtmlElement | None = None
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if event == "start":
            if silent is None and element.tag in _SILENT:
                silent = element
            if silent is None:
                if element.tag in BLOCKS or element.tag == "br":
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


def local(element: Element | HtmlElement) -> str:
    """Return the name of an element without its namespace; "" for a comment."""
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""


def text_of_element(element: Element | HtmlElement, without: Iterable[str] = ()) -> str:
    """Return the paragraphs of an element, an empty line between them.

    Elements whose name, or one of whose classes, is in `without` are left out.
    """
    return "\n\n".join(blocks_of_element(element, without))


def blocks_of_element(
    element: Element | HtmlElement, without: Iterable[str] = (), *, parts_apart: bool = False
) -> list[str]:
    """Return the paragraphs of an element; with `parts_apart` its children are blocks if only space parts them."""
    blocks = _Blocks()
    silent = _SILENT | frozenset(without)
    opened = [_Opened(element, blocks)]
    while opened:
        parent = opened[-1]
        child = next(parent.rest, None)
        if child is None:
            opened.pop()
            blocks.end(parent.tag)
            blocks.data(parent.element.tail if opened else "")
            continue
        tag = local(child).lower()
        if not tag or silent.intersection([tag, *(child.get("class") or "").split()]):
            blocks.data(child.tail)
            continue
        if parent.before is not None and tag not in _IN_WORDS and parent.before.tag not in _IN_WORDS:
            between = parent.before.element.tail or ""
            if parts_apart and len(opened) == 1 and not between.strip():
                blocks.close()
            elif not between:
                blocks.data(" ")
        parent.before = _Opened(child, blocks)
        opened.append(parent.before)
    blocks.close()
    return blocks.done


class _Opened:
    """An element that is being read: what of it is still to come, and the child that was read before."""

    def __init__(self, element: Any, blocks: _Blocks) -> None:
        self.element = element
        self.tag = local(element).lower()
        self.rest = iter(element)
        self.before: _Opened | None = None
        blocks.start(self.tag)
        blocks.data(_BEFORE.get(self.tag))
        blocks.data(element.text)
