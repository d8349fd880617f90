"""What somebody leaves unsaid links two sentences, whatever else they tell."""

from __future__ import annotations

import pytest

import storycompare as sc

ONE = "The ferry struck the quay at noon. {} Divers went down in the afternoon, as the tide had turned."
OTHER = "A ferry hit the harbour wall. {} Two cranes came from the yard to lift the wreck of the bow."


def linked(one: str, other: str, options: sc.Options) -> list[sc.Link]:
    story = sc.compare(ONE.format(one), OTHER.format(other), options=options)
    return [link for link in story.links if (link.a_sentence, link.b_sentence) == ("A:s1", "B:s1")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mr Holm did not mention Rostock, but the line has had its quarrels with the port.",
         "\"These things happen at sea,\" the owner told us without once naming Rostock or its pilots."),
        ("The coast guard declined to identify the helmsman, who is in the hospital of the island.",
         "An officer said that two were hurt; he would not name the helmsman."),
        ("The owners have not yet disclosed the cargo, and the docks stay shut until Friday.",
         "Nobody said when work could go on, and the company refused to say what cargo she had on board."),
    ],
)  # fmt: skip
@pytest.mark.parametrize("semantic", [True, False])
def test_the_same_is_left_unsaid(one: str, other: str, semantic: bool) -> None:
    (link,) = linked(one, other, sc.Options(semantic=semantic))
    assert link.score >= 0.95
    (turned,) = linked(other, one, sc.Options(semantic=semantic))
    assert turned.score == link.score


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mr Holm did not mention Rostock, but the line has had its quarrels with the port.",
         "\"These things happen at sea,\" the owner told us without once naming Stralsund."),
        ("Mr Holm did not mention Rostock, but the line has had its quarrels with the port.",
         "\"These things happen at sea,\" the owner told us when somebody named Rostock."),
    ],
)  # fmt: skip
def test_another_thing_is_left_unsaid_or_nothing(one: str, other: str) -> None:
    assert not [link for link in linked(one, other, sc.Options(semantic=False)) if link.score >= 0.9]


def test_a_higher_threshold_leaves_it_out() -> None:
    one, other = (
        "Mr Holm did not mention Rostock in all this.",
        "The owner spoke without naming Rostock or its pilots.",
    )
    assert linked(one, other, sc.Options(semantic=False, threshold=0.5))
    assert not linked(one, other, sc.Options(semantic=False, threshold=0.97))
