"""Articles whose text a page holds in several blocks of one kind, one behind the other: live blogs, parts, slides.

What finds the article on a page takes one block for all of it and of the others at best the paragraphs. Blocks of one
kind that have one parent are therefore put into one before. Those of other stories stay as they are: each has a
headline of the first rank, or one that is a link.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

__all__ = ["join_parts"]

_TAGS = ("article", "div", "main", "section")
# By these words in its class a block says that it holds the text of an article, and by those that it does not.
_MARKED = re.compile(
    r"(?<![a-z])(?:post|entry|story|article|text)(?![a-z])|(?:post|entry|article)(?:body|content|text)"
)
_OTHER = re.compile(
    r"(?<![a-z])(?:aside|banner|comments?|footer|header|menu|meta|more|nav|promo|recirc|recommend\w*|related|repl(?:y|ies)|share|"
    r"sidebar|sponsor\w*|teasers?|widgets?)(?![a-z])"
)
_OUTSIDE = frozenset({"aside", "footer", "form", "header", "nav"})
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def join_parts(tree: HtmlElement) -> None:
    """Put the first blocks of a page that are parts of one article into one block, in the place of the first.

    What stands between them goes with them.
    """
    parts = next(filter(_is_one_story, _rows(tree)), None)
    if parts is None:
        return
    parent = parts[0].getparent()
    start, end = parent.index(parts[0]), parent.index(parts[-1])
    whole = etree.Element("div", {"class": "post"})
    parent.insert(start, whole)
    for element in parent[start + 1 : end + 2]:
        whole.append(element)  # with the text behind it


def _rows(tree: HtmlElement) -> Iterator[list[HtmlElement]]:
    """Yield the blocks of text that are of one kind and have one parent, in the order of the page."""
    for parent in tree.iter(*_TAGS, "body"):
        marked = [child for child in parent.iterchildren(*_TAGS) if _is_marked(child)]
        for _, row in groupby(sorted(marked, key=_kind), key=_kind):
            parts = list(filter(_has_text, row))
            if len(parts) > 1 and not any(map(_is_outside, (parent, *parent.iterancestors()))):
                yield parts


def _kind(element: HtmlElement) -> tuple[str, str]:
    return element.tag, element.get("class") or ""


def _names(element: HtmlElement) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''}".lower()


def _is_marked(element: HtmlElement) -> bool:
    marked = element.tag == "article" or element.get("itemprop") == "articleBody"
    return (marked or _MARKED.search(_names(element)) is not None) and not _is_outside(element)


def _is_outside(element: HtmlElement) -> bool:
    return element.tag in _OUTSIDE or (element.tag != "body" and _OTHER.search(_names(element)) is not None)


def _has_text(part: HtmlElement) -> bool:
    return any((paragraph.text_content() or "").strip() for paragraph in part.iter("p"))


def _is_one_story(parts: list[HtmlElement]) -> bool:
    """Tell whether at most one of some blocks has a headline of its own, and none a heading that leads elsewhere."""
    headlines = sum(next(part.iter("h1"), None) is not None for part in parts)
    return headlines <= 1 and not any(map(_leads_on, parts))


def _leads_on(part: HtmlElement) -> bool:
    """Tell whether a heading of a block is a link, or is in one."""
    return any(
        next(heading.iter("a"), None) is not None or next(heading.iterancestors("a"), None) is not None
        for heading in part.iter(*_HEADINGS)
    )
