"""A detail faces one value of another source: the likeliest."""

from __future__ import annotations

import storycompare as sc


def test_a_detail_has_one_counterpart_in_another_source() -> None:
    a = (
        "The harbour police found 12 magazines on the boats, an officer said on Friday.\n\n"
        "The boats were taken to Harrow."
    )
    b = (
        "The harbour police found 20 magazines on the boats, an officer said on Friday.\n\n"
        "Since June the harbour police have found 31 magazines on boats, the officer said."
    )
    for semantic in (False, True):
        found = sc.compare(a, b, options=sc.Options(semantic=semantic)).to_frame("conflicts")
        assert [(row.a_text, row.b_text) for row in found.itertuples()] == [("12", "20")]


def test_a_value_that_is_repeated_stays_a_counterpart() -> None:
    a = "The fire in Harrow killed 12 people, the police said on Friday.\n\nThe mayor came."
    b = (
        "The fire in Harrow killed 15 people, the police said on Friday.\n\n"
        "The police said on Friday that the fire in Harrow had killed 15 people."
    )
    found = sc.compare(a, b, options=sc.Options(semantic=False)).to_frame("conflicts")
    assert [(row.a_text, row.b_text) for row in found.itertuples()] == [("12", "15"), ("12", "15")]
