"""Dates of two texts that cannot both be right, and those that can; the cases in conflicts/dates.txt."""

from __future__ import annotations

import pytest
from case_files import Case, cases

import storycompare as sc


@pytest.mark.parametrize("case", cases("conflicts/dates"))
def test_date_conflicts(case: Case) -> None:
    head, _, right = case.text.partition("\n--\n")
    *given, left = head.split("\n")
    known = dict(line.split(": ", 1) for line in given)
    story = sc.compare(
        sc.Article(left, "A", **known), sc.Article(right, "B", **known), options=sc.Options(semantic=False)
    )
    rows = story.to_frame("conflicts").itertuples()
    found = [f"{row.a_text} | {row.b_text}" for row in rows if row.type == "date"]
    assert found == case.expected
