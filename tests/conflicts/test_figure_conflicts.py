"""The readable cases of figures that agree or exclude each other, as single sentences and inside a story."""

from __future__ import annotations

import pytest
from case_files import Case, cases

import storycompare as sc

STORY = (
    "The river Alder flooded Harrow on Monday. {} Schools in the town of Harrow stay closed until Thursday."
)


@pytest.mark.parametrize("frame", ["{}", STORY], ids=["alone", "in a story"])
@pytest.mark.parametrize("case", cases("conflicts/figures"))
def test_figures(case: Case, frame: str) -> None:
    a, b = (frame.format(line) for line in case.text.split("\n"))
    found = sc.compare(a, b, options=sc.Options(semantic=False)).to_frame("conflicts")
    assert [f"{row.a_text} | {row.b_text}" for row in found.itertuples()] == case.expected
