"""What an outlet took from the wire."""

from __future__ import annotations

from texts import FLOOD, FLOOD_RETOLD, OPERA

import storycompare as sc
from storycompare.derivation import credit_signals


def test_passages_cover_the_words_in_order() -> None:
    story = sc.compare(sc.Article(FLOOD, "AP"), sc.Article(FLOOD_RETOLD, "Courier"), wire="AP")
    (derivation,) = story.derivation
    position = 0
    for passage in derivation.passages:
        assert passage.start >= position
        position = passage.end
    kinds = {p.kind for p in derivation.passages}
    assert kinds == {"verbatim", "rewritten", "new"}


def test_a_copied_quotation_is_verbatim_and_a_new_one_is_new() -> None:
    story = sc.compare(sc.Article(FLOOD, "AP"), sc.Article(FLOOD_RETOLD, "Courier"), wire="AP")
    (derivation,) = story.derivation
    by_text = {p.of(FLOOD_RETOLD): p.kind for p in derivation.passages}
    assert any("never seen the water rise" in text for text, kind in by_text.items() if kind == "verbatim")
    assert any("barley" in text for text, kind in by_text.items() if kind == "new")


def test_unrelated_copy_is_new() -> None:
    story = sc.compare(sc.Article(FLOOD, "AP"), sc.Article(OPERA, "Echo"), wire="AP")
    assert story.derivation[0].new == 1.0
    assert story.derivation[0].facts_dropped == story.derivation[0].wire_facts


def test_credit_signals() -> None:
    article = sc.Article(FLOOD, "AP", byline="Ann Lee, Reuters")
    assert credit_signals(article) == ("byline: Reuters", "dateline: HARROW, March 3 (AP) —", "mark: (AP)")
