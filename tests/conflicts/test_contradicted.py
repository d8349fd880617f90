"""A claim and its denial in other words: a reader sees it where one of the two denies something."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import storycompare as sc

if TYPE_CHECKING:
    from collections.abc import Sequence

CLAIM = "The mayor of Lisk will take the verdict to a higher court. Rain fell all day in the harbour."
DENIAL = "The mayor of Lisk is not going on against the verdict. Rain fell all day in the harbour."


class Contrary:
    """A reader that takes all sentences for one report and all mentions for contradictions."""

    def read(self, pairs: Sequence[tuple[sc.MarkedSentence, sc.MarkedSentence]]) -> list[sc.PairLogits]:
        return [
            sc.PairLogits(4.0, *([[4.0] * len(b.mentions) for _ in a.mentions] for _ in range(2)))
            for a, b in pairs
        ]


def _denials(one: str, other: str) -> list[sc.Conflict]:
    story = sc.compare(one, other, options=sc.Options(reader=Contrary()))
    return [c for c in story.conflicts if c.type == "denial"]


def test_a_denial_in_other_words_is_shown_with_both_clauses() -> None:
    (found,) = _denials(CLAIM, DENIAL)
    assert [(v.source, v.span) for v in found.values] == [("A", sc.Span(0, 58)), ("B", sc.Span(0, 54))]
    assert found.subject.startswith("whether “The mayor of Lisk")
    assert "where B has “The mayor of Lisk is not going on against the verdict.”" in found.explanation


@pytest.mark.parametrize(
    "other",
    [
        "The mayor of Lisk goes to a higher court over the verdict. Rain fell all day in the harbour.",
        "The mayor of Lisk does not accept it without a higher court. Rain fell all day in the harbour.",
    ],
    ids=["neither denies", "twice not is not at all"],
)
def test_a_reader_alone_makes_no_denial(other: str) -> None:
    assert _denials(CLAIM, other) == []
