"""The title that stands in a plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..language.furniture.roles import paragraph_roles
from ..language.sentences import paragraphs

if TYPE_CHECKING:
    from ..article import Article

__all__ = ["title_of"]


def title_of(article: Article) -> str | None:
    """Return the headline that stands in the text, if there is one; a Markdown heading without its marks."""
    first = article.text.lstrip().partition("\n")[0]
    if first.startswith(("# ", "#\t")) and (title := first[1:].strip().rstrip(" \t#")):
        return title
    blocks = paragraphs(article.text)
    for block, role in zip(blocks, paragraph_roles(article, blocks), strict=True):
        if role == "headline":
            return block.of(article.text)
    return None
