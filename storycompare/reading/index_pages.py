"""Index pages: links to other stories with short teasers, and no story of their own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lxml import etree

from .markup import BLOCKS
from .scripts import size_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

__all__ = ["is_index"]

# Words of a link that can be a headline; those of a menu are shorter.
_HEADLINE = 4
# A teaser of more words beside its link is a paragraph with a link in it.
_TEASER = 45
# Of a page that does not say that it is an article: so many headlines that lead elsewhere, and nowhere between
# them so many words in a row that lead nowhere; the more headlines, the more words may stand in a notice among them.
# Of the 92 annotated articles those that say so have 99 words in a row at least, the others 127 with 12 such links.
_LINKS, _RUN = 6, 70
_RUN_MORE, _LINKS_MORE = 2, 40
# Of one that says it: front pages of some sites do.
_LINKS_DECLARED, _RUN_DECLARED = 15, 40
_SILENT = frozenset({"script", "style", "noscript", "template", "iframe", "svg", "head", "aside", "footer", "nav", "button", "form"})  # fmt: skip


@dataclass(slots=True)
class _Block:
    plain: int = 0  # words outside of links
    before: int = 0  # of these, words before the first link
    linked: int = 0  # words of links that lead to other pages
    prose: bool = False  # whether a sentence goes on after the first link

    def is_headline(self) -> bool:
        return (
            self.linked >= _HEADLINE and self.plain <= _TEASER and self.before <= _HEADLINE and not self.prose
        )


def is_index(tree: HtmlElement, *, declared: bool, headed: bool) -> bool:
    """Tell whether a page is an index.

    `declared` if it says itself that it is an article, `headed` if it shows its title as a headline.
    """
    links, longest, run = 0, 0, 0
    for block in _blocks(tree):
        if block.is_headline():
            links += 1
            run = block.plain
        elif block.linked >= _HEADLINE or block.plain >= _HEADLINE:
            run += block.plain
        longest = max(longest, run)
    if declared:
        return links >= _LINKS_DECLARED and longest < _RUN_DECLARED
    more = 0 if headed else _RUN_MORE * min(links, _LINKS_MORE)
    return links >= _LINKS and longest < _RUN + more


def _blocks(tree: HtmlElement) -> Iterator[_Block]:
    block = _Block()
    silent: HtmlElement | None = None
    link: HtmlElement | None = None
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if event == "start" and silent is None and element.tag in _SILENT:
            silent = element
        if silent is None and element.tag in BLOCKS and (block.plain or block.linked):
            yield block
            block = _Block()
        if event == "start" and silent is None:
            if element.tag == "a" and _leads_on(element):
                link = element
            _add(block, element.text, linked=link is not None)
        elif event == "end":
            if element is silent:
                silent = None
            if element is link:
                link = None
            if silent is None:
                _add(block, element.tail, linked=link is not None)
    yield block


def _leads_on(link: HtmlElement) -> bool:
    href = link.get("href", "").strip()
    return bool(href) and not href.startswith(("#", "javascript:", "mailto:", "tel:"))


def _add(block: _Block, text: str | None, *, linked: bool) -> None:
    words = size_in_words(text) if text else 0
    if linked:
        block.linked += words
    elif text:
        if block.linked and block.plain == block.before:
            block.prose = block.prose or text.strip()[:1].islower()
        block.plain += words
        if not block.linked:
            block.before += words
