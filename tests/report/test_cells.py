"""Text for a terminal counts cells, not characters."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

import storycompare as sc
from storycompare.report.terminal import _cells, _cut, _wrapped

WORDS = st.lists(
    st.sampled_from(
        [
            "flood",
            "a",
            "in",
            "読売新聞社",
            "日本",
            "한국",
            "é",
            "e\u0301te\u0301",
            "👩‍👩‍👧",
            "x" * 50,
            "水" * 40,
        ]
    ),
    max_size=30,
)


def test_cells_of_signs() -> None:
    for text, cells in (("abc", 3), ("読売", 4), ("ﾃｽﾄ", 3), ("e\u0301", 1), ("Ａ", 2), ("👩", 2), ("a\u200bb", 2), ("", 0)):  # fmt: skip
        assert _cells(text) == cells


@given(WORDS, st.integers(4, 60))
def test_no_line_is_wider_and_nothing_is_lost(words: list[str], width: int) -> None:
    lines = _wrapped(" ".join(words), "- ", width)
    assert all(_cells(line) <= width for line in lines)
    assert "".join(line[2:] for line in lines).replace(" ", "") == "".join(words)
    assert all(line.startswith("- " if k == 0 else "  ") for k, line in enumerate(lines))
    assert _cells(_cut(" ".join(words), width)) <= width


def test_a_report_of_wide_labels_keeps_its_columns() -> None:
    text = "The river burst its banks on Monday. Two people were hurt."
    story = sc.compare(
        sc.Article(text, "読売新聞"), sc.Article(text, "AP"), options=sc.Options(semantic=False)
    )
    lines = story.to_text(width=80).splitlines()
    head = next(line for line in lines if line.endswith("AP"))
    rule = next(line for line in lines if line.startswith("  --"))
    wide = sum(unicodedata.east_asian_width(char) == "W" for char in head)
    assert head.index("AP") + wide == rule.index("  -", 3) + 2
