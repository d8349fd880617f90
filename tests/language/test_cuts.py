"""Which gaps cut a sentence: sure ones wherever two words are left, doubtful ones where both sides have a verb."""

from __future__ import annotations

import pytest

import storycompare as sc
from storycompare.language.cuts import parted

SURE, DOUBTFUL = 2.0, -1.0


def _pieces(marked: str, logit: float) -> list[str]:
    """The pieces of a sentence whose gaps are marked with bars."""
    text, gaps = "", []
    for piece in marked.split("|"):
        gaps.append((logit, len(text)))
        text += piece
    return [span.of(text) for span in parted(text, sc.Span(0, len(text)), gaps[1:], 0.0)]


@pytest.mark.parametrize(
    "marked",
    [
        "The bridge fell |after a ship struck one of its piers.",
        "Moe has closed the mill |and will open it in May.",
        "The blast shook the port, |killing two men.",
    ],
)
def test_what_tells_on_both_sides_is_cut_even_in_doubt(marked: str) -> None:
    assert _pieces(marked, DOUBTFUL) == [piece.strip() for piece in marked.split("|")]


@pytest.mark.parametrize(
    "marked",
    [
        "Ann Moe, a former judge from Lisk, |said the mill would close.",
        "Both towns signed a trade |and water pact.",
        "The mill closed |according to plan.",
    ],
)
def test_what_tells_nothing_stays_with_its_sentence_unless_the_gap_is_sure(marked: str) -> None:
    assert _pieces(marked, DOUBTFUL) == [marked.replace("|", "")]
    assert _pieces(marked, SURE) == [piece.strip() for piece in marked.split("|")]


def test_of_two_gaps_a_word_apart_the_surer_one_cuts() -> None:
    text = "The mill closed and then it burned."
    gaps = [(1.0, text.index("and")), (3.0, text.index("then"))]
    assert [span.of(text) for span in parted(text, sc.Span(0, len(text)), gaps, 0.0)] == [
        "The mill closed and",
        "then it burned.",
    ]
