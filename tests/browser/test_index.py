"""The page that links the reports of all stories, in a real browser: it sorts, its links lead somewhere, nothing is loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
import pytest
from corpus.archives import WORDS, flood, floods

from storycompare import corpus

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("archive") / "out"
    hostile = [
        {**row, "story": "<img src=x>", "source": f"{row['source']}</td>", "title": "“&amp;”"}
        for row in flood(5)
    ]
    archive = pd.DataFrame([*floods(12).to_dict("records"), *hostile, flood(20)[0]])
    archive.loc[archive["story"] == "flood 3", "text"] = ""
    corpus.compare_many(archive, wire="AP", out=out, reports=True, options=WORDS, workers=1, progress=False)
    return out / "index.html"


def _column(page: Page, number: int) -> list[str]:
    return page.locator(f"#stories tbody tr > :nth-child({number})").all_inner_texts()


@pytest.mark.parametrize("width", [1400, 320])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_can_be_read_by_all(browser: Browser, index: Path, width: int, scheme: str) -> None:
    from axe_playwright_python.sync_playwright import Axe

    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(index.as_uri())
    found = Axe().run(page).response["violations"]
    assert [(item["id"], item["nodes"][0]["html"][:200]) for item in found] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert asked == [index.as_uri()]
    page.close()


def test_it_sorts_by_names_and_by_numbers(browser: Browser, index: Path) -> None:
    page = browser.new_page()
    page.goto(index.as_uri())
    names = _column(page, 1)
    assert names == [*(f"flood {n}" for n in range(12)), "<img src=x>"]
    page.get_by_role("button", name="From the wire").focus()
    page.keyboard.press("Enter")
    shares = page.locator("#stories tbody tr > :nth-child(9)")
    values = [float(v or "-1") for v in shares.evaluate_all("cells => cells.map(c => c.dataset.value)")]
    assert values == sorted(values)
    assert values[0] == -1
    assert page.locator("th[aria-sort]").inner_text().startswith("From the wire")
    page.get_by_role("button", name="Story").click()
    page.get_by_role("button", name="Story").click()
    assert _column(page, 1)[:2] == ["flood 11", "flood 10"]
    page.close()


def test_its_links_lead_to_reports_also_without_a_script(browser: Browser, index: Path) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(index.as_uri())
    assert "12 of 13 stories were compared" in page.inner_text("header")
    assert "1 with one article only is not listed." in page.inner_text("header")
    assert page.locator("#stories tbody a").count() == 12
    page.locator("#stories tbody a").first.click()
    assert page.locator("h1").inner_text() == "AP / Courier / Echo"
    page.context.close()
