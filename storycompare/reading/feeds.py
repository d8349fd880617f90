"""RSS 0.9 to 2.0, RSS 1.0 and Atom with their whole text (RFC 4287): the item's own words.

An element belongs to the item if it is of the feed's own vocabulary, of Dublin Core or of the content module. What other
vocabularies say, `media:title` or `itunes:author` for example, is of pictures and recordings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from .bylines import byline_of
from .elements import children, find, find_all, language_of, line
from .markup import plain_line, text_of_element, text_of_field
from .renditions import fullest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

__all__ = ["items_of_feed"]

_ATOM = "http://www.w3.org/2005/Atom"
# Beginnings of namespaces whose words are the item's own, besides the one that it stands in itself.
_OWN = (
    _ATOM,
    "http://purl.org/atom/",
    "http://purl.org/rss/1.0",
    "http://purl.org/dc/",
    "http://my.netscape.com/rdf/",
    "http://backend.userland.com/",
    "http://www.w3.org/1999/xhtml",
)
_BODIES = ("encoded", "content", "body", "div", "description", "abstract", "summary")
_DATES = ("pubDate", "published", "issued", "date", "created", "updated", "modified", "lastBuildDate")


def items_of_feed(root: Element) -> Iterator[dict[str, Any]]:
    """Yield the fields of each item or entry; the feed's title is the source."""
    channel = find(root, "channel")
    head = channel if channel is not None else root
    site = _words(head)
    about = {
        "source": plain_line(_title(site)),
        "language": language_of(root, head) or line(next(iter(site.get("language", ())), None)),
        "url": _url(site, ""),
        "byline": byline_of(_authors({"author": site.get("author", [])})) if channel is None else "",
    }
    for name in ("item", "entry"):
        for item in find_all(root, name):
            yield _fields(item, about)


def _words(element: Element) -> dict[str, list[Element]]:
    """The children by local name, without those of vocabularies that tell of something else."""
    found: dict[str, list[Element]] = {}
    home = str(element.tag).rpartition("}")[0]
    for child in element:
        namespace, _, name = str(child.tag).rpartition("}")
        if namespace in ("", home) or namespace[1:].startswith(_OWN):
            found.setdefault(name, []).append(child)
    return found


def _fields(item: Element, about: dict[str, str]) -> dict[str, Any]:
    words = _words(item)
    ids = [line(e) for name in ("guid", "id", "identifier") for e in words.get(name, ())]
    bodies = [e for name in _BODIES for e in words.get(name, ())]
    dates = [line(e) for name in _DATES for e in words.get(name, ())]
    tongue = line(next(iter(words.get("language", ())), None))
    return {
        "text": fullest(map(_text, bodies)),
        "title": plain_line(_title(words)),
        "byline": byline_of(_authors(words)) or about["byline"],
        "published": dates,
        "url": _url(words, about["url"]) or _permalink(item, words),
        "language": language_of(item, *bodies) or tongue or about["language"],
        "source": about["source"],
        "metadata": {"id": ids[0]} if ids else {},
    }


def _text(body: Element) -> str:
    kind = body.get("type", "")
    if len(body):
        return text_of_element(body)
    text = (body.text or "").strip()
    if "/" in kind and not kind.startswith(("text/", "application/xhtml")):
        return ""  # a picture, or a file of another kind
    return text_of_field(text)


def _title(words: dict[str, list[Element]]) -> str:
    return next(filter(None, map(line, words.get("title", ()))), "")


def _authors(words: dict[str, list[Element]]) -> Iterator[str]:
    for name in ("author", "creator"):
        for author in words.get(name, ()):
            names = children(author, "name")
            yield plain_line(" ".join(map(line, names)) if names else "" if len(author) else line(author))


def _url(words: dict[str, list[Element]], base: str) -> str:
    """The address of the page: RSS writes it into `link`, Atom into the `href` of its link without `rel`, or alternate."""
    found = [
        (link.get("type", "text/html") != "text/html", (link.get("href") or link.text or "").strip())
        for link in words.get("link", ())
        if link.get("rel", "alternate") == "alternate"
    ]
    links = [address for _, address in sorted(found, key=lambda pair: pair[0]) if address]
    try:
        return urljoin(base, links[0]) if links else ""
    except ValueError:
        return links[0]


def _permalink(item: Element, words: dict[str, list[Element]]) -> str:
    names = [line(guid) for guid in words.get("guid", ()) if guid.get("isPermaLink", "true") != "false"]
    names += [value for key, value in item.attrib.items() if key.endswith("}about")]
    return next((name for name in names if name.startswith(("http://", "https://"))), "")
