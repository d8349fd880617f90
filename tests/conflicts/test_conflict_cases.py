"""The readable cases of what two texts contradict each other in, kind by kind, half of them silent."""

from __future__ import annotations

import pytest
from case_files import Case, cases

import storycompare as sc

WORDS_ALONE = sc.Options(semantic=False)
FRAME = "The river Alder rose.\n\n{}\n\nSchools stay closed until Thursday."


@pytest.mark.parametrize(
    "case",
    [
        case
        for kind in ("names", "bodies", "places", "polarity", "absence", "wording", "roles", "exclusive")
        for case in cases(f"conflicts/{kind}")
    ],
)
def test_a_detail(case: Case) -> None:
    a, b = (FRAME.format(text) for text in case.text.split("\n--\n"))
    found = sc.compare(a, b, options=WORDS_ALONE).to_frame("conflicts")
    assert [f"{row.type}: {row.a_text} | {row.b_text}" for row in found.itertuples()] == case.expected


@pytest.mark.parametrize("case", cases("conflicts/speakers"))
def test_a_speaker(case: Case) -> None:
    a, b = case.text.split("\n--\n")
    found = sc.compare(a, b, options=WORDS_ALONE).conflicts
    assert [conflict.type for conflict in found] == case.expected


@pytest.mark.parametrize(
    "kind",
    [
        "figures",
        "dates",
        "names",
        "bodies",
        "places",
        "polarity",
        "absence",
        "wording",
        "speakers",
        "roles",
        "exclusive",
    ],
)
def test_a_kind_has_twenty_cases_and_half_of_them_are_silent(kind: str) -> None:
    found = [param.values[0] for param in cases(f"conflicts/{kind}")]
    silent = sum(not case.expected for case in found)
    assert len(found) >= 20
    assert 0.4 <= silent / len(found) <= 0.6 or min(silent, len(found) - silent) >= 10
