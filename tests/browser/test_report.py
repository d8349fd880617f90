"""The report in a real browser: what it shows, what keys and filters do, and what it never does."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

    Show = Callable[..., Page]

pytestmark = pytest.mark.browser

ROWS = ".pair:not([hidden]) .row:not(.names)"


def visible(page: Page, selector: str) -> int:
    found: int = page.evaluate(
        "s => [...document.querySelectorAll(s)].filter(e => e.offsetParent).length", selector
    )
    return found


@pytest.mark.parametrize("name", ["seeds", "three", "ten", "hostile"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1400, 320])
def test_no_accessibility_violation_and_no_sideways_scrolling(
    shown: Show, name: str, scheme: str, width: int
) -> None:
    from axe_playwright_python.sync_playwright import Axe

    page = shown(name, color_scheme=scheme, viewport={"width": width, "height": 900})
    found = Axe().run(page).response["violations"]
    assert [(item["id"], item["nodes"][0]["html"][:200]) for item in found] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    captions = "[...document.querySelectorAll('caption')].map(c => c.getBoundingClientRect().right)"
    assert all(right <= width for right in page.evaluate(captions))


def test_filters_show_what_they_say_and_can_be_linked(shown: Show) -> None:
    page = shown("seeds")
    everything = visible(page, ROWS)
    page.click('label[for="show-shared"]')
    shared = visible(page, ROWS)
    assert 0 < shared < everything
    assert visible(page, ".row.r-left, .row.r-right") == 0
    assert page.url.endswith("#show=shared")
    page.select_option("#pick-facts", "only-0")
    alone = visible(page, "#matrix tbody tr")
    assert alone == page.locator('#matrix tr[data-only="0"]').count() > 0
    linked = shown("seeds", "#" + page.url.split("#")[1])
    assert visible(linked, ROWS) == shared
    assert visible(linked, "#matrix tbody tr") == alone


def test_the_search_filters_the_facts(shown: Show) -> None:
    page = shown("three")
    page.keyboard.press("/")
    page.keyboard.type("barley")
    assert visible(page, "#matrix tbody tr") == 1
    assert page.text_content("#count") == f"1 of {page.locator('#matrix tbody tr').count()} facts"


def test_keys_walk_rows_and_facts(shown: Show) -> None:
    page = shown("seeds", "#show=shared", reduced_motion="reduce")
    focused = "document.activeElement.closest('.row, tr')?.innerText ?? ''"
    page.keyboard.press("n")
    first = page.evaluate(focused)
    page.keyboard.press("n")
    second = page.evaluate(focused)
    page.keyboard.press("p")
    assert first == page.evaluate(focused) != second
    assert visible(page, ".lit") >= 2
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.tagName") == "TR"
    page.keyboard.press("?")
    assert page.evaluate("document.getElementById('help').open")
    page.keyboard.press("Escape")
    assert not page.evaluate("document.getElementById('help').open")


def test_hovering_a_sentence_shows_its_partners(shown: Show) -> None:
    page = shown("seeds")
    sentence = page.locator(".row.r-shared .s[data-p]").first
    sentence.hover()
    partners = (sentence.get_attribute("data-p") or "").split()
    lit = page.evaluate("[...document.querySelectorAll('.lit')].map(e => e.dataset.s)")
    assert set(partners) <= set(lit)


@pytest.mark.parametrize(("left", "right"), [("1", "2"), ("2", "1"), ("0", "9"), ("4", "8")])
def test_any_two_of_ten_sources_face_each_other(shown: Show, left: str, right: str) -> None:
    page = shown("ten")
    page.select_option("#pick-left", left)
    page.select_option("#pick-right", right)
    names = page.locator(".pair:not([hidden]) .names div").all_text_contents()
    assert names == [f"Source {left}", f"Source {right}"]
    sides = page.evaluate(
        "[...document.querySelectorAll('.pair:not([hidden]) .cell[data-source]')]"
        ".map(c => [c === c.parentElement.firstElementChild, c.dataset.source])"
    )
    assert {source for first, source in sides if first} == {f"Source {left}"}
    assert {source for first, source in sides if not first} == {f"Source {right}"}
    assert visible(page, ROWS) > 3
    assert visible(page, ".pair") == 1


def test_a_pair_drawn_by_the_script_is_like_one_of_the_page(shown: Show) -> None:
    """Sources 1 and 3 have one text, so they face source 2 alike; one pair is in the page, one is drawn."""
    page = shown("ten", "#pair=0-1")
    text = "[...document.querySelectorAll('.pair:not([hidden]) .row:not(.names)')].map(r => r.innerHTML"
    plain = text + (
        ".replaceAll(/ (dir|data-[a-z]+)=\"[^\"]*\"/g, '').replaceAll(/Source \\d/g, '').replaceAll(/\\s+/g, ''))"
    )
    served = page.evaluate(plain)
    drawn = shown("ten", "#pair=2-3").evaluate(plain)
    assert drawn == served


def test_the_matrix_sorts_by_a_source(shown: Show) -> None:
    page = shown("three")
    page.click("#matrix th:nth-child(4) button")
    marks = page.locator("#matrix tbody td:nth-child(4)").all_text_contents()
    assert marks == sorted(marks, key=lambda mark: not mark.startswith("●"))
    assert page.get_attribute("#matrix th:nth-child(4)", "aria-sort") == "descending"


def test_a_click_on_the_overview_jumps_there(shown: Show) -> None:
    page = shown("seeds", reduced_motion="reduce")
    part = page.locator(".bar i[data-to]").nth(12)
    wanted = part.get_attribute("data-to")
    part.click()
    assert page.evaluate(f"Boolean(document.activeElement.querySelector('[data-s=\"{wanted}\"]'))")


def test_everything_is_readable_without_a_script(shown: Show) -> None:
    page = shown("three", java_script_enabled=False)
    assert page.locator(".script:visible").count() == 0
    assert page.locator("#matrix tbody tr:visible").count() > 10
    page.click('label[for="show-shared"]')
    assert page.locator(".row.r-left:visible").count() == 0
    assert page.locator("details.pair").count() == 2


def test_the_printed_page_has_all_facts(shown: Show) -> None:
    page = shown("seeds", "#show=shared&facts=quotation")
    assert page.pdf().startswith(b"%PDF")
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert visible(page, "#matrix tbody tr") == page.locator("#matrix tbody tr").count()
    assert page.locator("details:not([open])").count() == 0
    assert "Printed 20" in (page.text_content("footer") or "")


def test_hostile_text_stays_text(shown: Show) -> None:
    page = shown("hostile")
    assert page.evaluate("document.scripts.length") == 1
    assert page.locator("img").count() == 0
    assert "<script>alert(1)</script>" in (page.text_content("main") or "")


def test_twenty_long_sources_open_and_filter_without_a_pause(browser: Any, tmp_path: Any) -> None:
    import storycompare as sc

    facts = [
        f"Report {k} says that {k * 7 + 3} boats left harbour {k % 9} on the {k}th day of the flood."
        for k in range(90)
    ]
    sources = [
        sc.Article("\n\n".join(facts[(j * 3 + k) % 90] for j in range(k % 5, k % 5 + 60)), f"Outlet {k:02d}")
        for k in range(20)
    ]
    path = tmp_path / "twenty.html"
    sc.compare(*sources, options=sc.Options(semantic=False, threshold=0.9)).save_html(path)
    page = browser.new_page()
    started = time.perf_counter()
    page.goto(path.as_uri())
    page.wait_for_function("document.getElementById('count').textContent !== ''")
    opened = time.perf_counter() - started
    took = page.evaluate(
        """() => { const t = performance.now(); const s = document.getElementById('pick-facts');
        s.value = 'everywhere'; s.dispatchEvent(new Event('change')); document.body.offsetHeight;
        return performance.now() - t; }"""
    )
    page.close()
    assert opened < 6
    assert took < 1000
