"""The headline that a page shows, told from what it gives search engines and from the name of its site."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..language.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["alike", "shown_headline", "without_site"]

# A title for search engines shares at least this much with the headline shown; "Subscribe to the Courier" does not.
_LIKE = 0.4
_STRANGE = 0.1  # a heading that shares less with every title is one of a box
_FEWEST_WORDS = 4  # a heading of fewer words that is like no title is a section or the name of the site
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W_]+")
_BREAK = re.compile(r"\s(?:[|\-–—:·•»›«‹>/~]|::)\s|\s?\|\s?")


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(fold(text).casefold()))


def alike(a: str, b: str) -> float:
    """Return how much of their words two titles share, 0 to 1."""
    one, other = _words(a), _words(b)
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0


def shown_headline(
    claimed: Sequence[str], shown: Iterable[str], lone: str | None, sites: Sequence[str]
) -> str | None:
    """Return the headline of a page.

    Parameters
    ----------
    claimed
        What the page says its title is, best first, without the name of the site.
    shown
        What stands in its headings, in their order.
    lone
        The heading that stands in the article, if there is but one.
    sites
        Names of the site.
    """
    best, likeness = None, 0.0
    for heading in shown:
        if _is_site(heading, sites):
            continue
        like = max((alike(heading, title) for title in claimed), default=0.0)
        if like > likeness:
            best, likeness = heading, like
    if best is not None and likeness >= _LIKE:
        return best
    strange = bool(claimed) and not any(alike(lone or "", title) > _STRANGE for title in claimed)
    if lone and len(lone.split()) >= _FEWEST_WORDS and not strange and not _is_site(lone, sites):
        return lone
    return next(iter(claimed), None) or lone


def without_site(title: str, sites: Sequence[str], *, bare: bool = False) -> str:
    """Return a title without the name of the site before or after it.

    A `bare` title (that of a window) loses any name behind it, as "Ferry sinks off Port Vell | Region".
    """
    while True:
        breaks = list(_BREAK.finditer(title))
        if not breaks:
            return title
        first, last = breaks[0], breaks[-1]
        tail, head = title[last.end() :], title[: first.start()]
        if _is_site(tail, sites) or (bare and _is_name(tail, title[: last.start()], last[0])):
            title = title[: last.start()].strip()
        elif _is_site(head, sites):
            title = title[first.end() :].strip()
        else:
            return title


def _is_name(tail: str, head: str, mark: str) -> bool:
    """Tell whether the end of a window's title is a name, by the bar before it or by its capitals."""
    words = tail.split()
    if not len(words) <= 4 or len(head.split()) < 2:
        return False
    capitals = all(word[0].isupper() for word in words) and any(
        len(word) > 3 and word.islower() for word in head.split()
    )
    return "|" in mark or (capitals and ":" not in mark)


def _is_site(text: str, sites: Sequence[str]) -> bool:
    letters = _letters(text)
    names = [name for name in map(_letters, sites) if len(name) > 2]
    return any(
        letters == name or (len(letters) > 2 and name in letters and len(letters) < 2 * len(name)) or
        (len(letters) > 2 and letters in name and 2 * len(letters) > len(name))
        for name in names
    )  # fmt: skip


def _letters(text: str) -> str:
    return "".join(_WORD.findall(text.casefold())).removeprefix("the")
