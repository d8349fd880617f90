"""Links lead both ways between findings, table, sentences, conflicts and bars; keys do what a mouse does; Back works."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from looking import ROWS, on_screen, visible, where

if TYPE_CHECKING:
    from looking import Show

pytestmark = pytest.mark.browser


def test_a_fact_leads_to_its_sentence_and_the_sentence_to_its_fact(shown: Show) -> None:
    page = shown("ferry")
    dot = page.locator("#matrix tr#f0 td a").nth(1)
    wanted = (dot.get_attribute("href") or "")[1:]
    dot.click()
    assert where(page) == wanted
    assert on_screen(page, wanted)
    page.locator(f"#{wanted} .notes a.fact").first.click()
    assert where(page) == "f0"
    page.go_back()
    page.wait_for_function(f"document.activeElement.closest('[id]')?.id === '{wanted}'")
    page.go_back()
    page.wait_for_function("document.activeElement.closest('[id]')?.id === 'f0'")


def test_a_conflict_leads_to_both_places_and_to_its_fact(shown: Show) -> None:
    page = shown("ferry")
    for k in (0, 1):
        link = page.locator("#c0 .told a").nth(k)
        wanted = (link.get_attribute("href") or "")[1:]
        link.click()
        assert where(page) == wanted
        assert on_screen(page, wanted)
        page.locator(f"#{wanted} .notes a.to-card").first.click()
        assert where(page) == "c0"
    page.locator("#c0 a.fact").click()
    assert where(page).startswith("f")


def test_addresses_of_sentences_facts_and_views_open_where_they_say(shown: Show) -> None:
    for fragment in ("#Metro-s3", "#f12", "#c0"):
        page = shown("ferry", fragment)
        assert on_screen(page, fragment[1:])
    page = shown("seeds", "#f70")
    assert on_screen(page, "f70")
    page = shown("ferry", "#left=1&right=2&show=s")
    assert page.locator("#names").inner_text().split() == ["Courier", "Metro"]
    assert visible(page, "#view > .row:not(.r-s)") == 0
    assert page.evaluate("document.getElementById('view').getBoundingClientRect().top < innerHeight")
    page = shown("seeds", "#show=s&facts=only-0")
    assert visible(page, "#matrix tbody tr") == page.locator('#matrix tr[data-only="0"]').count() > 0


def test_back_undoes_what_was_chosen(shown: Show) -> None:
    page = shown("ferry")
    page.select_option("#pick-right", "2")
    assert visible(page, ROWS) > 2
    page.click('label[for="show-s"]')
    assert page.url.endswith("#show=s&right=2")
    page.go_back()
    page.wait_for_function("document.getElementById('show-all').checked")
    assert page.locator("#pick-right").input_value() == "2"
    page.go_back()
    page.wait_for_function("document.getElementById('pick-right').value === 'all'")
    assert visible(page, ROWS) == 0


def test_keys_walk_rows_facts_and_conflicts_and_enter_opens(shown: Show) -> None:
    page = shown("ferry")
    page.keyboard.press("c")
    assert where(page) == "c0"
    page.keyboard.press("Enter")
    assert where(page) == "Wire-s2"
    page.keyboard.press("n")
    after = where(page)
    page.keyboard.press("p")
    assert where(page) == "Wire-s2" != after
    page.keyboard.press("j")
    assert where(page) == "f0"
    page.keyboard.press("Enter")
    assert page.locator("#f0 details[open] dd").count() > 1
    page.keyboard.press("k")
    assert where(page) != "f0"
    page.keyboard.press("?")
    assert page.evaluate("document.getElementById('help').open")
    page.keyboard.press("Escape")
    assert not page.evaluate("document.getElementById('help').open")


def test_rows_are_walked_by_buttons_that_say_where_one_is(shown: Show) -> None:
    page = shown("seeds")
    page.click('label[for="show-s"]')
    total = visible(page, ROWS)
    page.click("#step-on")
    assert page.inner_text("#at") == f"1 of {total}"
    page.click("#step-on")
    assert page.inner_text("#at") == f"2 of {total}"
    page.click("#step-back")
    page.click("#step-back")
    assert page.inner_text("#at") == f"{total} of {total}"
    assert page.evaluate(
        "document.activeElement === [...document.querySelectorAll('#view > .row.r-s')].at(-1)"
    )
    page.keyboard.press("p")
    assert page.inner_text("#at") == f"{total - 1} of {total}"


def test_the_overview_bar_is_worked_by_click_and_by_keys(shown: Show) -> None:
    page = shown("seeds")
    part = page.locator(".bar i[data-to]").nth(12)
    wanted = part.get_attribute("data-to") or ""
    part.click()
    assert where(page) == wanted
    bar = page.locator(".bar").first
    bar.focus()
    for key in ("End", "Home", "ArrowRight", "ArrowRight"):
        page.keyboard.press(key)
    assert bar.get_attribute("aria-valuenow") == "3"
    assert "¶" in (bar.get_attribute("aria-valuetext") or "")
    page.keyboard.press("Enter")
    assert where(page) == "AFP-s2"
    assert on_screen(page, "AFP-s2")


def test_a_source_leads_to_its_article(shown: Show) -> None:
    page = shown("ferry")
    page.click(".sources a.read:has-text('Radio')")
    assert where(page) == "Radio-s0"
    assert page.locator("#pick-left").input_value() == "3"


def test_hovering_or_focusing_a_sentence_shows_its_partners(shown: Show) -> None:
    page = shown("seeds")
    sentence = page.locator("#view .r-s .s:has(.notes a[data-s]:not(.near))").first
    sentence.hover()
    partners = page.evaluate(
        "id => [...document.querySelectorAll(`#${id} .notes a[data-s]`)].map(a => a.hash.slice(1))",
        sentence.get_attribute("id"),
    )
    lit = page.evaluate("[...document.querySelectorAll('.lit')].map(e => e.id)")
    assert set(partners) <= set(lit)


@pytest.mark.parametrize(("left", "right"), [("1", "2"), ("2", "1"), ("0", "9"), ("4", "8")])
def test_any_two_of_ten_sources_face_each_other(shown: Show, left: str, right: str) -> None:
    page = shown("ten")
    page.select_option("#pick-left", left)
    page.select_option("#pick-right", right)
    assert page.locator("#names div").all_text_contents() == [f"Source {left}", f"Source {right}"]
    for cell, source in (("first", left), ("last", right)):
        found = page.evaluate(
            f"[...document.querySelectorAll('#view > .row > .cell:{cell}-child .s')].map(s => s.dataset.n.split('-')[0])"
        )
        assert set(found) == {source}
    assert visible(page, ROWS) >= 1


def test_choosing_the_same_source_twice_lets_them_change_places(shown: Show) -> None:
    page = shown("ferry", "#left=1&right=2")
    page.select_option("#pick-left", "2")
    assert page.locator("#names div").all_text_contents() == ["Metro", "Courier"]
    page.select_option("#pick-right", "2")
    assert page.locator("#names div").all_text_contents() == ["Courier", "Metro"]


def test_the_search_finds_words_however_they_are_typed(shown: Show) -> None:
    page = shown("three")
    page.keyboard.press("/")
    page.keyboard.type("fields  are a LAKE")
    assert visible(page, "#matrix tbody tr") == 1
    assert (page.text_content("#count") or "").startswith("1 of ")
    page.fill("#search", "yes")
    assert visible(page, "#matrix tbody tr") == 0
    page.fill("#search", "ｂａｒｌｅｙ")
    assert visible(page, "#matrix tbody tr") == 1
    page.fill("#search", "")
    assert visible(page, "#matrix tbody tr") > 5


def test_the_table_sorts_by_a_source(shown: Show) -> None:
    page = shown("three")
    page.click("#matrix th:nth-child(4) button")
    marks = page.locator("#matrix tbody td:nth-child(4)").all_text_contents()
    assert marks == sorted(marks, key=lambda mark: not mark.startswith("●"))
    assert page.get_attribute("#matrix th:nth-child(4)", "aria-sort") == "descending"
    assert page.url.endswith("#sort=3d")


def test_all_facts_are_shown_when_they_are_asked_for(shown: Show, stories: dict[str, object]) -> None:
    page = shown("seeds")
    total = len(stories["seeds"].facts)  # type: ignore[attr-defined]
    assert visible(page, "#matrix tbody tr") < total
    page.click("#more")
    assert visible(page, "#matrix tbody tr") == total
    assert not page.locator("#more").is_visible()
