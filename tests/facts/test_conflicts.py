"""Conflicts: one for each real contradiction, none where two wordings can both be right."""

from __future__ import annotations

import pytest

import storycompare as sc

STORY = (
    "The river Alder flooded Harrow on Monday. {} Schools in the town of Harrow stay closed until Thursday."
)


def conflicts(left: str, right: str) -> list[tuple[str, str, str]]:
    story = sc.compare(STORY.format(left), STORY.format(right))
    frame = story.to_frame("conflicts")
    return list(frame[["type", "a_text", "b_text"]].itertuples(index=False, name=None))


DEATHS = "Rescue workers in Harrow said {} people were killed when the old dam broke."


@pytest.mark.parametrize(
    ("a", "b"),
    [("12", "15"), ("twelve", "15"), ("at least 40", "12"), ("1,200", "1,900"), ("two", "three")],
)
def test_figures_that_cannot_both_be_right(a: str, b: str) -> None:
    found = conflicts(DEATHS.format(a), DEATHS.format(b))
    assert [kind for kind, _, _ in found] == ["figure"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("12", "twelve"),
        ("at least 12", "15"),
        ("more than 30,000", "31,000"),
        ("about 300", "290"),
        ("12", "12"),
        ("31,000", "30,812"),
        ("dozens of", "45"),
    ],
)
def test_figures_that_agree(a: str, b: str) -> None:
    assert conflicts(DEATHS.format(a), DEATHS.format(b)) == []


def test_converted_units_agree() -> None:
    a = "The wall of water ran 10 miles down the Alder valley before it stopped."
    b = "The wall of water ran 16 kilometers down the Alder valley before it stopped."
    assert conflicts(a, b) == []


def test_figures_of_different_things_are_no_conflict() -> None:
    a = "Rescue workers in Harrow brought 45 residents to safety when the old dam broke."
    b = "Rescue workers in Harrow brought 12 dogs to safety when the old dam broke."
    assert conflicts(a, b) == []


def test_one_changed_word_in_a_quotation() -> None:
    said = '"We have never {} the water rise this fast in the town," said Mayor Jane Odell.'
    found = conflicts(said.format("seen"), said.format("watched"))
    assert found == [("quotation", "never seen the", "never watched the")]


@pytest.mark.parametrize(
    "other",
    [
        "“We have never seen the water rise this fast in the town,” said Mayor Jane Odell.",
        '"never seen the water rise this fast," said Mayor Jane Odell.',
        '"We have never seen [it] rise this fast in the town," said Mayor Jane Odell.',
        '"We have never seen the water rise ... in the town," said Mayor Jane Odell.',
    ],
)
def test_trimmed_bracketed_and_retyped_quotations_are_no_conflict(other: str) -> None:
    said = '"We have never seen the water rise this fast in the town," said Mayor Jane Odell.'
    assert conflicts(said, other) == []


def test_the_explanation_names_both_sides() -> None:
    story = sc.compare(STORY.format(DEATHS.format("12")), STORY.format(DEATHS.format("15")))
    (conflict,) = story.conflicts
    assert conflict.explanation == "A has “12” where B has “15”."
    assert story.to_frame("facts").conflict.sum() == 1
