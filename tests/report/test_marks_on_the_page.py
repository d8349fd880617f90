"""What the page writes beside the words of the articles, and never among them."""

from __future__ import annotations

import re

import storycompare as sc

WORDS = sc.Options(semantic=False)
A = "The company was fined $1.2 million in 2019. Fire crews needed six hours to put out the fire."
B = "The company was fined $12 million in 2019. Fire crews needed six hours to put out the fire."
C = "The company was fined $1.2 million in 2019. Fire crews needed nine hours to put out the fire."


def _page(*texts: str, wire: str | None = None) -> str:
    articles = [sc.Article(text, f"Outlet {k}") for k, text in enumerate(texts)]
    return sc.compare(*articles, wire=wire, options=WORDS).to_html(full_page=False)


def test_nothing_is_written_among_the_words_of_an_article() -> None:
    page = _page(A, B)
    plain = re.sub(r"<[^>]*>", "", page)
    for text in (A, B):
        for sentence in text.split(". "):
            assert sentence in plain


def test_a_mark_names_the_source_that_a_detail_is_in_conflict_with() -> None:
    page = _page(A, B, C)
    for source, words in (("Outlet 1", "$12 million"), ("Outlet 2", "nine hours"), ("Outlet 0", "six hours")):
        assert re.search(rf'data-s="{source}" data-t="“{re.escape(words)}”"', page)


def test_both_counts_of_the_words_of_an_outlet_are_one() -> None:
    text = f"{A}\n\nBy Ann Moe\n\nIt’s self-made – the mayor’s report."
    page = _page(A, text, wire="Outlet 0")
    (said,) = re.findall(r"% of (\d+) words are word for word", page)
    assert f">{said} words</td>" in page
    assert f">{said} words; " in page


def test_a_narrow_part_of_a_share_has_no_label() -> None:
    copied = " ".join(f"Line {k} of the report tells of harbour number {k * 7}." for k in range(20))
    page = _page(copied, f"{copied} Nobody came.", wire="Outlet 0")
    assert re.search(r'class="n" style="flex: [\d.]+"></span>', page)
    assert re.search(r">word for word \d+%</span>", page)
