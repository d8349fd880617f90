"""The title that stands in a plain text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..language.furniture import paragraph_roles
from ..language.sentences import paragraphs

if TYPE_CHECKING:
    from ..article import Article

__all__ = ["title_of"]

_HEADING = re.compile(r"\A\s*#[ \t]+(?P<title>[^\n]+)")


def title_of(article: Article) -> str | None:
    """Return the headline that stands in the text, if there is one; a Markdown heading without its marks."""
    heading = _HEADING.match(article.text)
    if heading and (title := heading["title"].rstrip(" \t\r#")):
        return title
    blocks = paragraphs(article.text)
    for block, role in zip(blocks, paragraph_roles(article, blocks), strict=True):
        if role == "headline":
            return block.of(article.text)
    return None
