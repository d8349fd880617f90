"""News in XML: NITF, NewsML-G2 with its packages, RSS and Atom with their whole text.

(https://iptc.org/std/NITF, https://iptc.org/std/NewsML-G2, RSS 2.0, RFC 4287.) Parsed by defusedxml: no entities are
expanded, nothing is fetched; size and depth are bounded.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import Element, ParseError

from ..errors import ReadError
from .encodings import utf8_of_xml
from .markup import looks_like_markup, text_of_markup
from .notices import notices

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["items_of_xml"]

_DEPTH = 100
_SMALL = frozenset("person org location chron num money em strong a i b q lang classifier copyrite event function object.title postaddr virtloc span sub sup br u".split())  # fmt: skip


def items_of_xml(data: bytes, name: str) -> Iterator[dict[str, Any]]:
    """Yield the fields of each news item of an XML document, in order.

    Raises
    ------
    ReadError
        If it is not well formed, uses entities, is too deep, or is of no known kind.
    """
    root = _parsed(data, name)
    kind = _local(root)
    if kind == "nitf":
        yield _nitf(root)
    elif kind in ("newsItem", "newsMessage", "itemSet", "packageItem"):
        items = [e for e in root.iter() if _local(e) == "newsItem"]
        if not items:
            raise ReadError(
                f"{name}: the package only names its items: read the files of the items themselves"
            )
        yield from map(_news_item, items)
    elif kind in ("rss", "RDF"):
        site = _text_of(root, "channel", "title")
        yield from (_feed_item(e, site) for e in root.iter() if _local(e) == "item")
    elif kind == "feed":
        site = _text_of(root, "title")
        yield from (_feed_item(e, site) for e in root.iter() if _local(e) == "entry")
    else:
        raise ReadError(f"{name}: XML of an unknown kind, <{kind}>: NITF, NewsML-G2, RSS and Atom are read")


def _parsed(data: bytes, name: str) -> Element:
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import iterparse

    document = io.BytesIO(utf8_of_xml(data, name))
    depth = 0
    root: Element | None = None
    try:
        for event, element in iterparse(document, events=("start", "end"), forbid_dtd=False):
            depth += 1 if event == "start" else -1
            root = element if root is None else root
            if depth > _DEPTH:
                raise ReadError(f"{name}: the XML is nested deeper than {_DEPTH} elements")
    except DefusedXmlException as error:
        raise ReadError(
            f"{name}: the XML declares entities, which are not expanded: {type(error).__name__}"
        ) from error
    except (ParseError, ValueError, LookupError) as error:
        raise ReadError(f"{name}: is not well-formed XML: {error}") from error
    if root is None:
        raise ReadError(f"{name}: is not well-formed XML: it is empty")
    return root


def _local(element: Element) -> str:
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""


def _find(element: Element, *path: str) -> Element | None:
    """The first descendant by local names; each step may skip levels."""
    for step in path:
        found = next((e for e in element.iter() if e is not element and _local(e) == step), None)
        if found is None:
            return None
        element = found
    return element


def _text(element: Element | None) -> str:
    return " ".join("".join(element.itertext()).split()) if element is not None else ""


def _text_of(element: Element, *path: str) -> str:
    return _text(_find(element, *path))


def _attribute(element: Element, name: str, *path: str) -> str:
    found = _find(element, *path)
    return (found.get(name) or "").strip() if found is not None else ""


def _blocks(element: Element) -> str:
    """The text of an element, an empty line between its paragraphs."""
    found: list[str] = []

    def walk(part: Element, own: list[str]) -> None:
        own.append(part.text or "")
        for child in part:
            if _local(child) in _SMALL:
                walk(child, own)
            elif _local(child) not in ("media", "table", "style", "script", "head"):
                close(own)
                walk(child, own)
                close(own)
            own.append(child.tail or "")

    def close(own: list[str]) -> None:
        text = " ".join("".join(own).split())
        if text:
            found.append(text)
        own.clear()

    rest: list[str] = []
    walk(element, rest)
    close(rest)
    return "\n\n".join(found)


def _nitf(root: Element) -> dict[str, Any]:
    content = _find(root, "body.content")
    head = _find(root, "docdata")
    docdata = head if head is not None else Element("docdata")
    metadata: dict[str, Any] = {
        "id": _attribute(docdata, "id-string", "doc-id"),
        "dateline": _text_of(root, "dateline"),
        "provider": _attribute(docdata, "holder", "doc.copyright") or _attribute(docdata, "regsrc", "doc-id"),
        "publication": _attribute(root, "name", "pubdata"),
        "tagline": _text_of(root, "tagline"),
    }
    metadata |= notices(
        _attribute(docdata, "info", "ed-msg") or _text_of(docdata, "ed-msg"),
        _attribute(docdata, "info", "correction") or _text_of(docdata, "correction"),
        status=docdata.get("management-status") or None,
        embargoed=_attribute(docdata, "norm", "date.release")
        if docdata.get("management-status") == "embargoed"
        else None,
    )
    return {
        "text": _blocks(content) if content is not None else "",
        "title": _text_of(root, "hedline", "hl1") or _text_of(root, "title"),
        "byline": _text_of(root, "byline"),
        "published": _attribute(docdata, "norm", "date.issue") or _attribute(docdata, "norm", "date.release") or _attribute(root, "date.publication", "pubdata"),
        "url": _attribute(root, "ex-ref", "pubdata"),
        "language": root.get("{http://www.w3.org/XML/1998/namespace}lang"),
        "metadata": {key: value for key, value in metadata.items() if value},
    }  # fmt: skip


def _news_item(item: Element) -> dict[str, Any]:
    content = _find(item, "contentSet")
    meta = _find(item, "contentMeta")
    about = meta if meta is not None else Element("contentMeta")
    text = ""
    if content is not None:
        inner = _find(content, "body.content")
        inner = inner if inner is not None else _find(content, "body")
        inner = inner if inner is not None else _find(content, "inlineXML")
        text = _blocks(inner) if inner is not None else "".join(content.itertext()).strip()  # fmt: skip
    if looks_like_markup(text):
        text = text_of_markup(text)
    signals = [e.get("qcode", "") for e in item.iter() if _local(e) == "signal"]
    metadata: dict[str, Any] = {
        "id": item.get("guid"),
        "version": item.get("version"),
        "provider": _attribute(item, "literal", "provider")
        or _attribute(item, "qcode", "provider")
        or _text_of(item, "provider"),
        "dateline": _text_of(about, "dateline"),
        "credit": _text_of(about, "creditline"),
        "slug": _text_of(about, "slugline"),
    }
    metadata |= notices(
        _text_of(item, "edNote"),
        " ".join(s.rsplit(":", 1)[-1] for s in signals) or None,
        status=_attribute(item, "qcode", "pubStatus").rsplit(":", 1)[-1] or None,
        embargoed=_text_of(item, "embargoed") or None,
    )
    return {
        "text": text,
        "title": _text_of(about, "headline") or _text_of(item, "title"),
        "byline": _text_of(about, "by"),
        "published": _text_of(item, "versionCreated") or _text_of(item, "firstCreated"),
        "url": _attribute(about, "href", "remoteInfo"),
        "language": _attribute(about, "tag", "language")
        or item.get("{http://www.w3.org/XML/1998/namespace}lang"),
        "metadata": {key: value for key, value in metadata.items() if value},
    }


def _feed_item(item: Element, site: str) -> dict[str, Any]:
    parts = {_local(child): child for child in reversed(list(item))}
    body = next(
        (parts[name] for name in ("encoded", "content", "description", "summary") if name in parts), None
    )
    if body is not None and len(body):
        text = _blocks(body)
    else:
        text = text_of_markup(body.text or "" if body is not None else "")
    link = parts.get("link")
    author = parts.get("creator", parts.get("author"))
    return {
        "text": text,
        "title": _text(parts.get("title")),
        "byline": _text_of(author, "name") or _text(author) if author is not None else "",
        "published": _text(parts.get("pubDate", parts.get("published", parts.get("date", parts.get("updated"))))),
        "url": (link.get("href") or _text(link)) if link is not None else "",
        "source": site,
        "metadata": {"id": _text(parts.get("guid", parts.get("id")))} if "guid" in parts or "id" in parts else {},
    }  # fmt: skip
