"""XML, read safely: no entities are expanded, nothing is fetched; size and depth are bounded."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, ParseError

from ..errors import ReadError
from .encodings import utf8_of_xml
from .markup import blocks_of_element, local

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["attribute", "children", "find", "find_all", "language_of", "line", "line_of", "parsed"]

_DEPTH = 100
_LANGUAGES = ("{http://www.w3.org/XML/1998/namespace}lang", "baselang", "lang")


def parsed(data: bytes, name: str) -> Element:
    """Return the root of a document; `name` is for the message of an error.

    Raises
    ------
    ReadError
        If it is not well formed, declares entities, or is too deep.
    """
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


def children(element: Element | None, name: str) -> list[Element]:
    """Return the children with a local name."""
    return [] if element is None else [child for child in element if local(child) == name]


def find_all(element: Element, name: str) -> Iterator[Element]:
    """Yield the descendants with a local name, in order."""
    return (e for e in element.iter() if e is not element and local(e) == name)


def find(element: Element, *path: str) -> Element | None:
    """Return the first descendant by local names; each step may skip levels."""
    for step in path:
        found = next(find_all(element, step), None)
        if found is None:
            return None
        element = found
    return element


def line(element: Element | None) -> str:
    """Return the text of an element as one line."""
    return " ".join(blocks_of_element(element)) if element is not None else ""


def line_of(element: Element, *path: str) -> str:
    """Return the text of the first descendant by local names as one line."""
    return line(find(element, *path))


def attribute(element: Element, name: str, *path: str) -> str:
    """Return an attribute of the first descendant by local names."""
    found = find(element, *path)
    return (found.get(name) or "").strip() if found is not None else ""


def language_of(*elements: Element | None) -> str | None:
    """Return the language that the first of several elements is marked with."""
    for element in elements:
        for name in _LANGUAGES:
            if element is not None and element.get(name, "").strip():
                return element.get(name, "").strip().replace("_", "-")
    return None
