"""News in XML, by its root; and NewsML-G2 with its packages (https://iptc.org/std/NewsML-G2)."""

from __future__ import annotations

import base64
import binascii
import logging
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import Element

from ..errors import ReadError, one_line
from .bylines import byline_of
from .elements import attribute, children, find, find_all, language_of, line, line_of, parsed
from .encodings import decode
from .feeds import items_of_feed
from .markup import local, plain_line, text_of_element, text_of_value
from .nitf import fields_of_nitf, text_of_nitf
from .notices import notices
from .renditions import joined

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["items_of_xml"]

_log = logging.getLogger(__name__)

_PACKED = ("newsItem", "newsMessage", "itemSet", "packageItem")
# What dpa and others set around the text: subjects, date and headline before it, contacts behind it.
_AROUND = ("header", "footer", "nav", "table", "slugline", "byline", "keywords")
_PAGES = frozenset({"html", "body", "div", "section", "article", "main", "p"})


def items_of_xml(data: bytes, name: str) -> Iterator[dict[str, Any]]:
    """Yield the fields of each article of an XML document, in order; pictures beside an article are passed over.

    Raises
    ------
    ReadError
        If it is not well formed, uses entities, is too deep, is of no known kind, or holds no article.
    """
    root = parsed(data, name)
    kind = local(root)
    if kind == "nitf":
        yield fields_of_nitf(root)
    elif kind in _PACKED:
        yield from _news_items(root, name)
    elif kind in ("rss", "RDF", "feed"):
        yield from items_of_feed(root)
    elif kind.endswith("Item"):
        raise ReadError(f"{name}: NewsML-G2 of the kind <{kind}> holds no article")
    else:
        raise ReadError(f"{name}: XML of an unknown kind, <{kind}>: NITF, NewsML-G2, RSS and Atom are read")


def _news_items(root: Element, name: str) -> Iterator[dict[str, Any]]:
    items = [e for e in root.iter() if local(e) == "newsItem"]
    if not items:
        raise ReadError(f"{name}: the package only names its items: read the files of the items themselves")
    faults = [_fault(item) for item in items]
    if all(faults):
        raise ReadError(f"{name}: {faults[0]}")
    for item, fault in zip(items, faults, strict=True):
        if fault:
            _log.info("%s: passed over beside the articles: %s", one_line(name), one_line(fault))
        else:
            yield _news_item(item)


def _fault(item: Element) -> str:
    """Say why a news item is no article, or nothing."""
    told = find(item, "itemMeta", "itemClass")
    named = (told.get("qcode") or told.get("uri") or told.get("literal") or "") if told is not None else ""
    kind = named.replace("/", ":").rsplit(":", 1)[-1].lower()
    if kind and kind not in ("text", "composite"):
        return f"the news item is of the class {kind}, no article"
    if _text(item):
        return ""
    if find(item, "contentSet", "remoteContent") is not None:
        return "the news item only names the file of its content: read that file"
    return "the news item holds no text of an article"


def _text(item: Element) -> str:
    """The text of an item: the parts that it holds, of several forms of one part the fullest."""
    content = find(item, "contentSet")
    texts: list[str] = []
    for part in content if content is not None else ():
        if local(part) == "inlineXML":
            texts.append(_text_of_xml(part))
        elif local(part) == "inlineData":
            texts.append(_text_of_data(part))
    return joined(texts)


def _text_of_xml(part: Element) -> str:
    """NITF and XHTML are texts; what else stands in XML is an event, a table or a drawing, unless it has paragraphs."""
    if find(part, "body.content") is not None:
        return text_of_nitf(part)
    body = find(part, "body")
    root = body if body is not None else next((e for e in part if local(e) in _PAGES), None)
    if root is None and find(part, "p") is None:
        return ""
    whole = part if root is None or root in part else root
    return text_of_element(whole, _AROUND) or text_of_element(whole, ("table",))


def _text_of_data(part: Element) -> str:
    kind = part.get("contenttype", "text/").lower()
    if not kind.startswith("text/") and not kind.endswith(("xml", "html")):
        return ""  # a picture or a document
    text = "".join(part.itertext()).strip()
    if "base64" in part.get("encoding", "").lower():
        try:
            text = decode(base64.b64decode(text), "inlineData").strip()
        except (binascii.Error, ValueError):  # damage, or no text
            return ""
    return text_of_value(text)


def _news_item(item: Element) -> dict[str, Any]:
    meta, about = find(item, "itemMeta"), find(item, "contentMeta")
    meta = meta if meta is not None else Element("itemMeta")
    about = about if about is not None else Element("contentMeta")
    content = find(item, "contentSet")
    nitf = next((e for e in find_all(item, "nitf")), None)
    story: dict[str, Any] = fields_of_nitf(nitf) if nitf is not None else {}
    metadata: dict[str, Any] = {
        "id": item.get("guid"),
        "version": item.get("version"),
        "provider": attribute(meta, "literal", "provider")
        or attribute(meta, "qcode", "provider")
        or line_of(meta, "provider"),
        "dateline": line_of(about, "dateline"),
        "credit": line_of(about, "creditline"),
        "slug": line_of(about, "slugline"),
    }
    metadata |= notices(
        *map(line, children(meta, "edNote")),
        " ".join(e.get("qcode", "").rsplit(":", 1)[-1] for e in find_all(item, "signal")) or None,
        status=attribute(meta, "qcode", "pubStatus").rsplit(":", 1)[-1] or None,
        embargoed=line_of(meta, "embargoed") or None,
    )
    page = list(content.iter()) if content is not None else []
    titles = (
        *map(line, [*sorted(children(about, "headline"), key=_is_below), *children(meta, "title")]),
        story.get("title", ""),
        *(line(e) for e in page if local(e) == "h1"),
    )
    return {
        "text": _text(item),
        "title": plain_line(next(filter(None, titles), "")),
        "byline": byline_of(map(line, children(about, "by")))
        or story.get("byline")
        or byline_of(line(e) for e in page if "byline" in e.get("class", "").split()),
        "published": [
            line_of(meta, "versionCreated"),
            line_of(meta, "firstCreated"),
            line_of(about, "contentCreated"),
        ],
        "url": attribute(about, "href", "remoteInfo"),
        "language": attribute(about, "tag", "language") or language_of(item, *(content if content is not None else ())),
        "metadata": {key: value for key, value in metadata.items() if value},
    }  # fmt: skip


def _is_below(headline: Element) -> bool:
    return "sub" in headline.get("role", "").lower()
