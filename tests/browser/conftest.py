"""One real browser for all tests of the report, and pages of several comparisons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from golden_files import read as read_story
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
HEBREW = "ידיעות"


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium, args=_ARGUMENTS)
        yield started
        started.close()


@pytest.fixture(scope="session")
def stories(story: sc.Comparison, pytestconfig: pytest.Config) -> dict[str, sc.Comparison]:
    """Thirteen that differ: pairs and many sources, with a wire and without, in dispute, hostile, read from the right ..."""
    retold = FLOOD_RETOLD.replace("45 residents", "54 residents")
    three = [sc.Article(FLOOD, "AP"), sc.Article(retold, "Courier"), sc.Article(OPERA, "Echo")]
    ten = [sc.Article(FLOOD if k % 2 else FLOOD_RETOLD, f"Source {k}") for k in range(9)]
    hostile = [" ".join(HOSTILE), " ".join(reversed(HOSTILE))]
    golden = pytestconfig.rootpath / "tests" / "golden"
    ferry, tests, storm = (read_story(golden / f"{name}.story") for name in ("accident", "products", "storm"))
    claims = ["The mill closed in 2019 after a fire.", "A fire shut the mill in 2018."]
    return {
        "seeds": story,
        "ferry": sc.compare(*ferry.articles, wire=ferry.wire, options=WORDS),
        "tests": sc.compare(*tests.articles, options=WORDS),
        "three": sc.compare(*three, wire="AP", options=WORDS),
        "ten": sc.compare(*ten, sc.Article(OPERA, "Source 9"), options=WORDS),
        "hostile": sc.compare(*hostile, options=WORDS),
        "right": sc.compare(sc.Article(FLOOD, "AP"), sc.Article(retold, HEBREW), wire="AP", options=WORDS),
        "same": sc.compare(sc.Article(FLOOD, "AP"), sc.Article(FLOOD, "Copy"), options=WORDS),
        "storm": sc.compare(*storm.articles, options=WORDS),
        "apart": sc.compare(sc.Article(FLOOD, "AP"), sc.Article(OPERA, "Echo"), options=WORDS),
        "claims": sc.compare(*claims, options=sc.Options(semantic=False, excerpts=True)),
        "long": sc.compare(
            sc.Article("\n\n".join(a.text for a in (*storm.articles, *ferry.articles)), "Long"),
            sc.Article(
                "Nobody was hurt.", "Short", title="One line", byline="By Ann Moe", published="2024-03-01"
            ),
            options=WORDS,
        ),
        "labels": sc.compare(
            sc.Article(FLOOD, "The Very Long-Named Evening Courier of Upper Harrow and the Isles"),
            sc.Article(retold, "W" * 60),
            options=WORDS,
        ),
    }


@pytest.fixture(scope="session")
def pages(stories: dict[str, sc.Comparison], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Their reports, written to files."""
    folder = tmp_path_factory.mktemp("reports")
    found = {}
    for name, comparison in stories.items():
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
