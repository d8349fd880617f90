"""What somebody sees of a page, as Python values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

    Show = Callable[..., Page]

ROWS = "#view > .row"


def visible(page: Page, selector: str) -> int:
    """How many elements are shown."""
    found: int = page.evaluate(
        "s => [...document.querySelectorAll(s)].filter(e => e.offsetParent).length", selector
    )
    return found


def plain(text: str) -> str:
    return " ".join(text.split())


def where(page: Page) -> Any:
    """The id of what has the focus, or of what holds it, once the page has followed a change of its address."""
    return page.evaluate(
        """() => new Promise((told) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() =>
        told(document.activeElement.closest('[id]')?.id ?? ''), 20))))"""
    )


def on_screen(page: Page, id_: str) -> bool:
    """Whether something lies in the window, and nothing lies over its middle."""
    found: bool = page.evaluate(
        """id => { const e = document.getElementById(id); if (!e) return false;
        const box = e.getBoundingClientRect(); const y = box.top + Math.min(box.height, 30) / 2;
        const at = document.elementFromPoint(box.left + box.width / 2, y);
        return box.top >= 0 && box.bottom <= innerHeight && (e.contains(at) || at?.contains(e)); }""",
        id_,
    )
    return found


def seen_from_others(page: Page, anchor: str) -> list[str]:
    """Where the notes of a sentence lead."""
    found: list[str] = page.evaluate(
        "id => [...document.querySelectorAll(`#${CSS.escape(id)} .notes a[data-s]`)].map(a => a.getAttribute('href').slice(1))",
        anchor,
    )
    return found
