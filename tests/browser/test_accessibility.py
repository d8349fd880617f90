"""Whoever reads it, with whatever: axe finds nothing in any kind of report, in any colours and in any width."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from looking import Show
    from playwright.sync_api import Browser, Page

    import storycompare as sc

pytestmark = pytest.mark.browser

KINDS = (
    "seeds", "ferry", "tests", "three", "ten", "hostile", "right", "same", "storm", "apart", "claims", "long", "labels",
)  # fmt: skip
SCREENS = [
    ("light", 1400),
    ("dark", 360),
    pytest.param("light", 360, marks=pytest.mark.slow),
    pytest.param("dark", 1400, marks=pytest.mark.slow),
]


def violations(page: Page) -> list[tuple[str, str]]:
    from axe_playwright_python.sync_playwright import Axe

    found: list[Any] = Axe().run(page).response["violations"]
    return [(item["id"], item["nodes"][0]["html"][:200]) for item in found]


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize(("scheme", "width"), SCREENS)
def test_no_violation_and_no_sideways_scrolling(shown: Show, name: str, scheme: str, width: int) -> None:
    page = shown(name, color_scheme=scheme, viewport={"width": width, "height": 900})
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize(
    ("name", "fragment"),
    [
        ("seeds", "#right=all"),
        ("ferry", "#left=1&right=2"),
        ("ferry", "#left=1&paint=wire"),
        ("storm", "#show=x&facts=conflict"),
        ("tests", "#show=u&facts=unsure"),
    ],
)
def test_no_violation_in_the_other_views(shown: Show, name: str, fragment: str) -> None:
    assert violations(shown(name, fragment)) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["seeds", "ferry", "storm"])
def test_no_violation_in_what_can_be_opened(shown: Show, name: str, scheme: str) -> None:
    page = shown(name, color_scheme=scheme)
    page.click("#more")
    page.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true; })")
    assert violations(page) == []
    page.keyboard.press("?")
    assert violations(page) == []


def test_no_violation_without_a_script_or_on_paper(shown: Show) -> None:
    page = shown("ferry")
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_violation_in_a_card_or_in_a_page_of_others(
    browser: Browser, stories: dict[str, sc.Comparison], tmp_path: Path, scheme: Any
) -> None:
    path = tmp_path / "host.html"
    head = '<!DOCTYPE html><html lang="en"><title>A notebook</title><meta name="color-scheme" content="light dark">'
    for part in (stories["storm"]._repr_html_(), stories["ferry"].to_html(full_page=False)):
        path.write_text(f"{head}<body>{part}", encoding="utf-8")
        for width in (1400, 360):
            page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
            page.goto(path.as_uri())
            # A part of a page has no landmark or heading of its own: those are the page's.
            found = [
                name
                for name, _ in violations(page)
                if name not in ("region", "landmark-one-main", "page-has-heading-one")
            ]
            assert found == []
            assert page.evaluate("document.documentElement.scrollWidth") <= width
            page.close()
