"""Which sentences of two sources stand in one row."""

from __future__ import annotations

import storycompare as sc
from storycompare.report.lookups import Index
from storycompare.report.sides import rows

FIRE = "A fire destroyed the old mill at Harrow on Monday night."
HURT = "Two firemen were hurt when the roof of the weaving hall fell in."
CROWD = "Hundreds came to watch from the bridge."
LOAN = "The owner had asked the bank for another loan in spring."
VOTE = "Councillors vote next week on money for a new school."
RIVER = "The river carried burnt paper as far as Milford."


def _rows(left: str, right: str) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    story = sc.compare(left, right, options=sc.Options(semantic=False))
    return [(row.left, row.right) for row in rows(Index(story), "A", "B")]


def test_what_stands_alone_on_both_sides_stands_side_by_side() -> None:
    assert _rows(f"{FIRE} {CROWD}", f"{FIRE} {LOAN} {VOTE}") == [((0,), (0,)), ((1,), (1, 2))]


def test_what_the_right_alone_has_waits_for_what_stands_before_it() -> None:
    found = _rows(f"{FIRE} {HURT} {CROWD}", f"{HURT} {FIRE} {LOAN} {VOTE}")
    assert found == [((0,), (1,)), ((1,), (0,)), ((2,), (2, 3))]


def test_it_does_not_wait_for_what_stands_behind_it() -> None:
    found = _rows(f"{FIRE} {HURT}", f"{RIVER} {FIRE} {LOAN} {HURT} {VOTE}")
    assert found == [((), (0,)), ((0,), (1,)), ((), (2,)), ((1,), (3,)), ((), (4,))]
