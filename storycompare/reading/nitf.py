"""NITF 3.x (https://iptc.org/std/NITF): the paragraphs of `body.content`, without media, tables and notes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import Element

from .bylines import byline_of
from .elements import attribute, find, find_all, language_of, line_of
from .markup import blocks_of_element, local, plain_line, text_of_element
from .notices import notices

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["fields_of_nitf", "text_of_nitf"]

_NO_TEXT = ("media", "table", "nitf-table", "fn", "note")


def text_of_nitf(root: Element) -> str:
    """Return the paragraphs of the story."""
    content = _content(root)
    return text_of_element(content, _NO_TEXT) if content is not None else ""


def _content(root: Element) -> Element | None:
    """The content of the story, not that of a note to editors, which can stand before it and has a body of its own."""
    notes = {id(part) for note in find_all(root, "note") for part in note.iter()}
    return next((e for e in find_all(root, "body.content") if id(e) not in notes), None)


def fields_of_nitf(root: Element) -> dict[str, Any]:
    """Return the fields of a story; editor's notes, dateline and provider go to metadata."""
    head = find(root, "docdata")
    docdata = head if head is not None else Element("docdata")
    metadata: dict[str, Any] = {
        "id": attribute(docdata, "id-string", "doc-id"),
        "dateline": line_of(root, "dateline"),
        "provider": attribute(docdata, "holder", "doc.copyright") or attribute(docdata, "regsrc", "doc-id"),
        "publication": attribute(root, "name", "pubdata"),
        "tagline": line_of(root, "tagline"),
    }
    content = _content(root)
    status = docdata.get("management-status") or None
    metadata |= notices(
        attribute(docdata, "info", "ed-msg") or line_of(docdata, "ed-msg"),
        attribute(docdata, "info", "correction") or line_of(docdata, "correction"),
        *(" ".join(blocks_of_element(note)) for note in find_all(root, "note")),
        status=status,
        embargoed=attribute(docdata, "norm", "date.release") if status == "embargoed" else None,
    )
    dates = ("date.issue", "date.release", "story.date")
    return {
        "text": text_of_nitf(root),
        "title": plain_line(line_of(root, "hedline", "hl1") or line_of(root, "title")),
        "byline": byline_of(_bylines(root)),
        "published": [*(attribute(root, "norm", name) for name in dates), attribute(root, "date.publication", "pubdata")],
        "url": attribute(root, "ex-ref", "pubdata"),
        "language": language_of(root, find(root, "body"), content, find(content, "p") if content is not None else None),
        "metadata": {key: value for key, value in metadata.items() if value},
    }  # fmt: skip


def _bylines(root: Element) -> Iterator[str]:
    """Yield the bylines, each with its title behind a comma; those of pictures are not the story's."""
    pictured = {id(byline) for media in find_all(root, "media") for byline in find_all(media, "byline")}
    for byline in root.iter():
        if local(byline) == "byline" and id(byline) not in pictured:
            yield ", ".join(blocks_of_element(byline, parts_apart=True))
