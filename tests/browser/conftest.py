"""One real browser for all tests of the report, and pages of several comparisons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from texts import FLOOD, FLOOD_RETOLD, HOSTILE, OPERA

import storycompare as sc

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

WORDS = sc.Options(semantic=False)
_ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-quic",
]  # fmt: skip


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium, args=_ARGUMENTS)
        yield started
        started.close()


@pytest.fixture(scope="session")
def pages(story: sc.Comparison, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Reports of the seeds, of three and ten sources, and of a hostile pair, written to files."""
    folder = tmp_path_factory.mktemp("reports")
    retold = FLOOD_RETOLD.replace("45 residents", "54 residents")
    three = [sc.Article(FLOOD, "AP"), sc.Article(retold, "Courier"), sc.Article(OPERA, "Echo")]
    ten = [sc.Article(FLOOD if k % 2 else FLOOD_RETOLD, f"Source {k}") for k in range(9)]
    hostile = [" ".join(HOSTILE), " ".join(reversed(HOSTILE))]
    found = {}
    for name, comparison in {
        "seeds": story,
        "three": sc.compare(*three, wire="AP", options=WORDS),
        "ten": sc.compare(*ten, sc.Article(OPERA, "Source 9"), options=WORDS),
        "hostile": sc.compare(*hostile, options=WORDS),
    }.items():
        found[name] = folder / f"{name}.html"
        comparison.save_html(found[name])
    return found


@pytest.fixture
def shown(browser: Browser, pages: dict[str, Path]) -> Iterator[Callable[..., Page]]:
    """Open a report; afterwards nothing may have been requested but the file, and the console be silent."""
    opened: list[tuple[Any, list[str], list[str]]] = []

    def show(name: str, fragment: str = "", **settings: Any) -> Page:
        context = browser.new_context(**{"viewport": {"width": 1400, "height": 1000}, **settings})
        page = context.new_page()
        said: list[str] = []
        requested: list[str] = []
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("request", lambda request: requested.append(request.url.split("#")[0]))
        page.goto(pages[name].as_uri() + fragment)
        opened.append((context, said, requested))
        return page

    yield show
    for context, said, requested in opened:
        context.close()
        assert said == []
        assert len(set(requested)) == 1
