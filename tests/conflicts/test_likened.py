"""Two sentences read once more with their details made alike: what is read, and that it shows what words leave in doubt."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import storycompare as sc
from storycompare.conflicts.facing import compared, faced
from storycompare.conflicts.likened import likened
from storycompare.language.analysis import analyse
from storycompare.matching.alignment import align

if TYPE_CHECKING:
    from collections.abc import Sequence

LEFT = "The mayor of Harrow, {}, said on Monday that {} people were hurt when the ferry struck the old pier."
RIGHT = "{}, the mayor of Harrow, said {} people had been hurt when the ferry struck the old pier on Monday."


class Listener:
    """A reader that keeps what it is given, and finds everything likely."""

    def __init__(self, mentions: bool) -> None:
        self.heard: list[tuple[sc.MarkedSentence, sc.MarkedSentence]] = []
        self.mentions = mentions

    def read(self, pairs: Sequence[tuple[sc.MarkedSentence, sc.MarkedSentence]]) -> list[sc.PairLogits]:
        self.heard += pairs
        every = [[[9.0] * len(b.mentions)] * len(a.mentions) if self.mentions else None for a, b in pairs]
        return [sc.PairLogits(4.0, known) for known in every]


@pytest.mark.parametrize("mentions", [True, False])
@pytest.mark.parametrize(
    ("left", "right"),
    [(("Jane Odell", "12"), ("Jane Odell", "2,100")), (("Jane Odell", "9"), ("Paul Venn", "9"))],
)
def test_each_sentence_is_read_with_the_detail_of_the_other(
    left: tuple[str, str], right: tuple[str, str], mentions: bool
) -> None:
    a, b = (
        analyse(sc.Article(text.format(*details), label))
        for text, details, label in ((LEFT, left, "A"), (RIGHT, right, "B"))
    )
    links = align(a, b, sc.Options(semantic=False)).links
    pairs = list(compared([a, b], links))
    found = [(pair, item.told) for pair in pairs for item in faced(pair)]
    reader = Listener(mentions)
    said = likened(reader, found)
    assert len(found) == 1
    assert [(x.link, x.mention) for x in said] == [(4.0, 9.0 if mentions else 4.0)]
    assert {one.text for pair in reader.heard for one in pair} == {
        LEFT.format(*left),
        LEFT.format(*right),
        RIGHT.format(*right),
        RIGHT.format(*left),
    }
    for one in (one for pair in reader.heard for one in pair):
        pieces = [one.text[start:end] for start, end in one.mentions]
        assert all(pieces)
        assert pieces[-1].rstrip(".").endswith(("pier", "Monday"))


def test_nothing_is_read_where_nothing_differs() -> None:
    reader = Listener(True)
    assert likened(reader, []) == []
    assert reader.heard == []
