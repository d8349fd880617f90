"""The first screen answers in findings, and each leads to its place."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

import pytest
from looking import on_screen, plain, visible, where

if TYPE_CHECKING:
    from looking import Show

    import storycompare as sc

pytestmark = pytest.mark.browser


def test_what_all_report_what_one_alone_has_and_where_they_differ_is_on_the_first_screen(shown: Show) -> None:
    page = shown("ferry")
    first = page.evaluate(
        "[...document.querySelectorAll('.findings > div')].filter(e => e.getBoundingClientRect().bottom < innerHeight).map(e => e.innerText)"
    )
    told = {plain(text).split(" ")[0]: plain(text) for text in first}
    assert "3 of 4 report" in plain(" ".join(first))
    assert "passengers hurt: three (Wire" in told["They"]
    assert "/ four (Courier)" in told["They"]
    assert any("Only Metro" in plain(text) for text in first)
    assert any("of 61 words are word for word from Wire" in plain(text) for text in first)
    assert any("no credit" in text for text in first)


def test_each_finding_is_a_link_to_its_place(shown: Show) -> None:
    page = shown("ferry")
    links = page.locator(".findings a")
    assert links.count() >= 8
    for k in range(links.count()):
        target = (links.nth(k).get_attribute("href") or "")[1:]
        links.nth(k).click()
        assert where(page) == target
        assert on_screen(page, target)


def test_a_source_is_one_line_and_nothing_else_grows_with_their_number(shown: Show) -> None:
    page = shown("ten")
    heights = page.evaluate("[...document.querySelectorAll('.sources tbody tr')].map(r => r.offsetHeight)")
    assert len(heights) == 10
    assert max(heights) < 60
    assert page.locator(".findings > div").count() <= 5


def test_the_table_stands_before_the_articles_for_more_than_two(shown: Show) -> None:
    for name, first in (("ferry", True), ("seeds", False)):
        page = shown(name)
        above = page.evaluate(
            "document.getElementById('matrix').getBoundingClientRect().top < document.getElementById('view').getBoundingClientRect().top"
        )
        assert above is first


def test_no_conflict_found_is_not_no_conflict(shown: Show) -> None:
    page = shown("seeds")
    (told,) = page.locator(".findings .differ").all_inner_texts()
    assert "none found; the search is known to find about" in told
    assert "no conflicts" not in (page.text_content("body") or "")


def test_unsure_is_counted_named_and_can_be_filtered(shown: Show, stories: dict[str, sc.Comparison]) -> None:
    story = stories["tests"]
    unsure = [f for f in story.facts if f.unsure]
    assert unsure
    page = shown("tests")
    told = re.findall(r"(\d+) of (?:it|them) unsure", page.inner_text(".findings .count"))
    assert sum(map(int, told)) == len(unsure)
    page.click("#more")
    rows = page.locator("#matrix tr[data-unsure]")
    assert {row.get_attribute("id") for row in rows.all()} == {fact.id for fact in unsure}
    for fact in unsure:
        row = page.locator(f"#matrix tr[data-unsure][id={fact.id}]")
        marks = row.locator("td a").all_inner_texts()
        assert len(marks) == len(fact.sources)
        assert "◐" in marks
    page.click('label[for="show-u"]')
    marked = page.locator("#view .s:has(.notes a.u)")
    assert visible(page, "#view .s") == marked.count() >= 1
    assert "perhaps also in " in (marked.first.locator("a.u").first.get_attribute("aria-label") or "")
    style = page.evaluate("getComputedStyle(document.querySelector('#view .m.unsure')).borderBottomStyle")
    assert style == "dashed"


@pytest.mark.parametrize("name", ["seeds", "ferry", "tests", "three", "storm", "apart", "same", "labels"])
def test_markdown_and_terminal_tell_the_same_in_the_same_order(
    shown: Show, stories: dict[str, sc.Comparison], name: str
) -> None:
    """Every label and every finding, word for word but for the marks that each output needs, and none besides."""
    page = shown(name)
    told = [squeezed(text) for text in page.locator(".findings :is(dt, dd)").all_inner_texts()]
    told[:2] = [told[1]]  # the label of the counts is for those who hear the page
    markdown = stories[name].to_markdown().replace("\\", "").partition("\n## ")[0].partition("\n\n")[2]
    terminal = stories[name].to_text(width=4000).partition("\n\n")[0]
    assert squeezed(markdown) == squeezed(terminal) == "".join(told)


def test_the_card_of_a_notebook_begins_with_the_same_findings(stories: dict[str, sc.Comparison]) -> None:
    for name in ("seeds", "ferry", "storm"):
        card = squeezed(html.unescape(re.sub(r"<[^>]*>", "", stories[name]._repr_html_())))
        markdown = stories[name].to_markdown().replace("\\", "").partition("\n## ")[0].partition("\n\n")[2]
        assert squeezed(markdown)[:200] == card[:200]
        if stories[name].conflicts:
            assert squeezed(stories[name].conflicts[0].subject) in card


def squeezed(text: str) -> str:
    """A text without white space, quotation marks and the marks of a list."""
    return re.sub(r"[\s“”\"*:;.()-]|unsure", "", text).lower()


def test_who_is_heard_stands_in_a_table(shown: Show, stories: dict[str, sc.Comparison]) -> None:
    page = shown("ferry")
    page.locator("summary:has(#voices)").click()
    row = page.locator("table.voices tr:has(th:has-text('Ines Moro'))").first
    cells = [plain(text) for text in row.locator("td").all_inner_texts()]
    assert cells[:3] == ["", "", ""]
    assert cells[3] == "2 quotations, 13 words"
