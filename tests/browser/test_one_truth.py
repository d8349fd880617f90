"""Text, rows, table and counts agree for every two sources; a mark names its partner."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from looking import ROWS, seen_from_others, visible, where

if TYPE_CHECKING:
    from looking import Show

    import storycompare as sc

pytestmark = pytest.mark.browser


def pairs(story: sc.Comparison) -> list[tuple[int, int]]:
    count = len(story.articles)
    return [(a, b) for a in range(count) for b in range(count) if a != b]


def test_blue_is_what_the_table_says_of_every_two(shown: Show, stories: dict[str, sc.Comparison]) -> None:
    story = stories["ferry"]
    sources = [a.source for a in story.articles]
    page = shown("ferry")
    for a, b in pairs(story):
        page.evaluate(f"location.hash = 'left={a}&right={b}'")
        page.wait_for_function(f"document.getElementById('pick-left').value === '{a}'")
        blue = page.evaluate(
            """([k]) => [...document.querySelectorAll(`#view .cell:first-child .m.i${k}`)].map(m => m.textContent)""",
            [b],
        )
        text = story[sources[a]].text
        wanted = [
            m.of(text)
            for m in story.mentions
            for f in story.facts
            if m in f.mentions and m.source == sources[a] and sources[b] in f.sources
        ]
        assert sorted(blue) == sorted(wanted)
        # Nothing blue stands without saying where the other has it.
        silent = page.evaluate(
            """([k]) => [...document.querySelectorAll(`#view .cell:first-child .s:has(.m.i${k})`)]
            .filter(s => !s.querySelector(`.notes a.n${k}:not(.near)`)).length""",
            [b],
        )
        assert silent == 0


def test_each_sentence_stands_once_whichever_two_are_chosen(
    shown: Show, stories: dict[str, sc.Comparison]
) -> None:
    story = stories["ferry"]
    page = shown("ferry")
    for a, b in pairs(story):
        page.evaluate(f"location.hash = 'left={a}&right={b}'")
        page.wait_for_function(f"document.getElementById('pick-left').value === '{a}'")
        ids = page.evaluate("[...document.querySelectorAll('#view .s')].map(s => s.id)")
        assert len(ids) == len(set(ids))
        chosen = {story.articles[a].source, story.articles[b].source}
        assert len(ids) == sum(s.source in chosen for s in story.sentences)
        left = page.evaluate(
            "[...document.querySelectorAll('#view .cell:first-child .s')].map(s => Number(s.dataset.n.split('-')[1]))"
        )
        assert left == sorted(left)


def test_a_conflict_mark_names_and_leads_to_its_opponent(
    shown: Show, stories: dict[str, sc.Comparison]
) -> None:
    page = shown("ferry")
    conflict = stories["ferry"].conflicts[0]
    mark = page.locator("#view .x").first
    assert mark.inner_text() == "three"
    note = page.locator("#view .notes a.x[data-s]").first
    assert note.get_attribute("data-s") == "Courier"
    assert "four" in (note.get_attribute("aria-label") or "")
    note.click()
    assert where(page).startswith("Courier-")
    assert page.evaluate("document.activeElement.querySelector('.x').textContent") == "four"
    assert conflict.subject in (page.text_content(f"#{conflict.id}") or "")


def test_links_between_sentences_lead_back(shown: Show) -> None:
    page = shown("seeds")
    for anchor in page.evaluate("[...document.querySelectorAll('#view .s')].map(s => s.id)"):
        for other in seen_from_others(page, anchor):
            assert anchor in seen_from_others(page, other)


def test_nothing_is_called_moved_where_one_article_is_read(shown: Show) -> None:
    page = shown("seeds")
    assert page.locator("#view .moved").count() >= 1
    page.select_option("#pick-left", "1")
    page.select_option("#pick-right", "all")
    assert page.locator("#view .moved").count() == 0


def test_equal_articles_face_each_other_with_nothing_moved(shown: Show) -> None:
    page = shown("same")
    faced = page.evaluate(
        "[...document.querySelectorAll('#view > .row')].map(r => [...r.children].map(c => c.innerText))"
    )
    assert all(left == right for left, right in faced)
    assert page.locator("#view .moved").count() == 0
    assert page.locator("#view :is(.d0, .d1, .a0, .a1)").count() == 0


def test_moved_is_what_changed_its_place(shown: Show, stories: dict[str, sc.Comparison]) -> None:
    """Of the facing sentences those that are not called moved stand in one order."""
    page = shown("seeds")
    kept = page.evaluate(
        "[...document.querySelectorAll('#view .r-s .cell:last-child .s:not(.moved)')].map(s => Number(s.dataset.n.split('-')[1]))"
    )
    assert kept == sorted(kept)
    assert page.locator("#view .moved").count() >= 1


def test_words_are_counted_once(shown: Show, stories: dict[str, sc.Comparison]) -> None:
    page = shown("ferry")
    for derivation in stories["ferry"].derivation:
        line = page.locator(f".sources tr:has-text('{derivation.outlet}')").inner_text()
        assert f"{derivation.words} words" in line
        assert (
            f"{derivation.words} words"
            in page.locator(f".outlet:has(h3:has-text('{derivation.outlet}'))").inner_text()
        )


def test_counts_on_the_chips_are_what_is_shown(shown: Show) -> None:
    for name, fragment, selector in (
        ("seeds", "", ROWS),
        ("ferry", "", "#view > .s"),
        ("ferry", "#left=1&right=2", ROWS),
    ):
        page = shown(name, fragment)
        for flag in ("s", "l", "r", "x", "u"):
            label = page.locator(f'label[for="show-{flag}"]')
            if label.count() and label.is_visible():
                label.click()
                assert visible(page, selector) == int(label.get_attribute("data-count") or "-1")
