"""The articles: read whole and in order, side by side, painted by the wire; and their words are theirs alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from looking import ROWS, plain, visible

from storycompare.report.shares import percents

if TYPE_CHECKING:
    from looking import Show

    import storycompare as sc

pytestmark = pytest.mark.browser


def test_more_than_two_sources_are_read_one_at_a_time_with_a_margin(
    shown: Show, stories: dict[str, sc.Comparison]
) -> None:
    page = shown("ferry")
    story = stories["ferry"]
    for k, article in enumerate(story.articles):
        page.select_option("#pick-left", str(k))
        said = page.locator("#view .s p").all_text_contents()
        assert said == [s.of(article.text) for s in story.sentences if s.source == article.source]
    page.select_option("#pick-left", "0")
    margin = page.evaluate(
        "getComputedStyle(document.querySelector('#Wire-s2 .notes a[data-s]'), '::before').content"
    )
    assert margin == '"Courier “four”"'
    beside = page.evaluate(
        "(() => { const s = document.getElementById('Wire-s2'); const p = s.querySelector('p').getBoundingClientRect(); return s.querySelector('.notes').getBoundingClientRect().left >= p.right; })()"
    )
    assert beside


def test_two_sources_stand_side_by_side_and_can_be_read_one_at_a_time(
    shown: Show, stories: dict[str, sc.Comparison]
) -> None:
    page = shown("seeds")
    rows = visible(page, ROWS)
    assert rows > 5
    before = page.locator("#view").text_content()
    page.select_option("#pick-right", "all")
    assert visible(page, ROWS) == 0
    said = page.locator("#view .s p").all_text_contents()
    assert said == [
        s.of(stories["seeds"]["AFP"].text) for s in stories["seeds"].sentences if s.source == "AFP"
    ]
    page.select_option("#pick-right", "1")
    assert page.locator("#view").text_content() == before


def test_the_seeds_take_half_the_height_that_one_row_a_sentence_took(shown: Show) -> None:
    """Side by side with a row for each sentence, and all facts listed, they took 7,980 pixels."""
    page = shown("seeds")
    assert (
        page.evaluate("document.documentElement.scrollHeight") < 7980 / 2 + 250
    )  # the wire's section is new here
    page.evaluate("document.querySelector('.derivation').remove()")
    # Two more facts are shared than when that was measured.
    assert page.evaluate("document.documentElement.scrollHeight") <= 7980 / 2 + 40


def test_sentences_can_be_found_in_the_page_as_they_are_written(
    shown: Show, stories: dict[str, sc.Comparison]
) -> None:
    page = shown("seeds")
    for sentence in stories["seeds"].sentences:
        words = " ".join(sentence.of(stories["seeds"][sentence.source].text).split()[:12])
        assert page.evaluate("w => { getSelection().removeAllRanges(); return window.find(w); }", words), (
            words
        )
    assert not page.evaluate("window.find('only here')")


def test_what_is_copied_is_the_words_of_the_article(shown: Show, stories: dict[str, sc.Comparison]) -> None:
    for name, fragment in (("seeds", "#right=all"), ("ferry", ""), ("ferry", "#paint=wire&left=1")):
        page = shown(name, fragment)
        story = stories[name]
        article = story.articles[int(page.locator("#pick-left").input_value())]
        copied = page.evaluate(
            "(() => { const r = new Range(); r.selectNodeContents(document.getElementById('view')); const s = getSelection(); s.removeAllRanges(); s.addRange(r); return s.toString(); })()"
        )
        assert copied.split() == article.text.split()


def test_copying_a_side_gives_its_sentences(shown: Show, stories: dict[str, sc.Comparison]) -> None:
    page = shown("seeds")
    copied = page.evaluate(
        "[...document.querySelectorAll('#view .cell:first-child')].map(c => c.innerText).join('\\n')"
    )
    assert copied.split() == stories["seeds"]["AFP"].text.split()


def test_who_hears_the_page_is_told_of_the_marks_beside_the_words(shown: Show) -> None:
    page = shown("seeds")
    told = page.evaluate(
        "[...document.querySelectorAll('#view p[aria-description]')].map(p => p.getAttribute('aria-description'))"
    )
    assert any(text.startswith("only here: ") for text in told)
    assert any("other words: " in text for text in told)
    assert page.locator("#view .hidden").count() == 0


def test_the_wire_is_painted_in_the_outlets_text(shown: Show, stories: dict[str, sc.Comparison]) -> None:
    page = shown("seeds")
    page.locator(".outlet a.paint").click()
    page.wait_for_function("document.getElementById('paint-wire').checked")
    (derivation,) = stories["seeds"].derivation
    text = stories["seeds"][derivation.outlet].text
    for kind, name in (("verbatim", "v"), ("rewritten", "r"), ("new", "n")):
        wanted = "".join(p.of(text) for p in derivation.passages if p.kind == kind)
        painted = "".join(page.locator(f"#view .{name}").all_text_contents())
        assert re.sub(r"\W", "", painted) == re.sub(r"\W", "", wanted)
    colours = page.evaluate(
        "['v', 'r', 'n'].map(k => getComputedStyle(document.querySelector(`#view .${k}`)).background)"
    )
    assert len(set(colours)) == 3


def test_what_of_the_wire_is_unsure_is_said_and_painted_so(shown: Show) -> None:
    page = shown("ferry")
    told = plain(page.inner_text(".outlet"))
    assert re.search(
        r"words, \d+% of them rewritten from unsure facts; \d+ of the wire’s \d+ facts used, \d+ of them unsure",
        told,
    )
    page.locator(".outlet a.paint").first.click()
    page.wait_for_function("document.getElementById('paint-wire').checked")
    styles = page.evaluate(
        "[...document.querySelectorAll('#view .r')].map(r => [r.closest('.m')?.classList.contains('u0') ?? false, getComputedStyle(r).borderBottomStyle])"
    )
    assert {tuple(style) for style in styles} == {(True, "dashed"), (False, "solid")}
    assert page.locator("#view .furniture :is(.v, .r, .n)").count() == 0


def test_figures_are_counted_anew_without_quotations(shown: Show, stories: dict[str, sc.Comparison]) -> None:
    page = shown("ferry")
    (derivation,) = [d for d in stories["ferry"].derivation if d.outlet == "Radio"]
    outlet = page.locator(".outlet:has(h3:has-text('Radio'))")
    assert f"new {percents(derivation)[2]}%" in outlet.inner_text()
    page.check("#unquoted")
    assert f"new {percents(derivation.unquoted)[2]}%" in outlet.inner_text()
    assert derivation.new != derivation.unquoted.new


def test_what_an_outlet_drops_is_listed_in_the_wires_words_and_leads_there(
    shown: Show, stories: dict[str, sc.Comparison]
) -> None:
    page = shown("ferry")
    (derivation,) = [d for d in stories["ferry"].derivation if d.outlet == "Radio"]
    part = page.locator(".outlet:has(h3:has-text('Radio')) .dropped")
    part.locator("summary").click()
    text = stories["ferry"]["Wire"].text
    mentions = {m.id: m for m in stories["ferry"].mentions}
    lines = part.locator("li")
    sentences = {s.id: s.of(text) for s in stories["ferry"].sentences}
    told = dict.fromkeys(mentions[n].sentence for n in derivation.dropped)
    assert [plain(t) for t in lines.all_inner_texts()] == [plain(sentences[n]) for n in told]
    lines.evaluate_all("all => all.forEach(line => line.querySelectorAll('.soft').forEach(s => s.remove()))")
    assert plain(" ".join(lines.all_inner_texts())) == plain(
        " ".join(mentions[n].of(text) for n in derivation.dropped)
    )
    link = part.locator("a").first
    wanted = link.get_attribute("href")
    link.click()
    assert page.evaluate("'#' + document.activeElement.id") == wanted


def test_conflicts_are_cards_by_question(shown: Show, stories: dict[str, sc.Comparison]) -> None:
    page = shown("ferry")
    story = stories["ferry"]
    assert page.locator(".card").count() == len(story.conflicts)
    card = page.locator(".card").first
    conflict = story.conflicts[0]
    assert plain(card.locator("h3").inner_text()) == conflict.subject
    answers = [plain(v) for v in card.locator(".value").all_inner_texts()]
    assert [answer.split()[0] for answer in answers] == ["three", "four"]
    assert ["Wire" in answer for answer in answers] == [True, False]
    assert ["Courier" in answer for answer in answers] == [False, True]
    for value in conflict.values:
        mention = next(m for m in story.mentions if m.id == value.mention)
        sentence = next(s for s in story.sentences if s.id == mention.sentence)
        assert plain(sentence.of(story[value.source].text)) in plain(card.inner_text())
    bold = page.evaluate(
        "[...document.querySelector('.card').querySelectorAll('.told b')].map(b => [b.textContent, getComputedStyle(b).fontWeight])"
    )
    texts = [story[v.source].text[v.span.start : v.span.end] for v in conflict.values]
    assert sorted(bold) == sorted([text, "700"] for text in texts)


def test_only_the_text_shows_no_mark(shown: Show) -> None:
    page = shown("ferry", "#paint=text")
    marks = page.evaluate(
        "[...document.querySelectorAll('#view .m, #view .m span')].map(m => { const c = getComputedStyle(m); return c.backgroundColor + c.textDecorationLine + c.borderBottomWidth; })"
    )
    assert set(marks) == {"rgba(0, 0, 0, 0)none0px"}
