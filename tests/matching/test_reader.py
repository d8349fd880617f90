"""One reading of two sentences: their link and all pairs of their mentions, by the reader of the package or another."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import numpy as np
import pytest
from texts import FLOOD, FLOOD_RETOLD

import storycompare as sc
from storycompare.language.analysis import analyse
from storycompare.matching.alignment import align
from storycompare.matching.reader import UNREAD, load_reader

if TYPE_CHECKING:
    from collections.abc import Sequence

RESCUE = sc.MarkedSentence(
    "Boats took 45 residents to safety and the mayor resigned on Monday.", ((0, 33), (38, 66))
)
RETOLD = sc.MarkedSentence(
    "The town's mayor stepped down on Monday after rescue teams had brought 45 people to safety in boats.",
    ((0, 40), (41, 99)),
)


class ByWords:
    """A reader of one's own: the share of words that two texts have in common, as log-odds."""

    name = "words in common"

    def read(self, pairs: Sequence[tuple[sc.MarkedSentence, sc.MarkedSentence]]) -> list[sc.PairLogits]:
        return [
            sc.PairLogits(
                self.logit(a.text, b.text),
                [[self.logit(a.text[s:e], b.text[x:y]) for x, y in b.mentions] for s, e in a.mentions],
            )
            for a, b in pairs
        ]

    def logit(self, one: str, other: str) -> float:
        left, right = (set(text.lower().replace(".", "").split()) for text in (one, other))
        return 8.0 * len(left & right) / len(left | right) - 3.0


class LinksOnly(ByWords):
    """A reader that knows nothing of mentions, and has no name."""

    name = None  # type: ignore[assignment]

    def read(self, pairs: Sequence[tuple[sc.MarkedSentence, sc.MarkedSentence]]) -> list[sc.PairLogits]:
        return [sc.PairLogits(said.link) for said in super().read(pairs)]


class TooFew(ByWords):
    """A reader that leaves a mention out."""

    def read(self, pairs: Sequence[tuple[sc.MarkedSentence, sc.MarkedSentence]]) -> list[sc.PairLogits]:
        return [sc.PairLogits(said.link, (said.mentions or [])[:-1]) for said in super().read(pairs)]


def test_one_reading_tells_which_mentions_report_the_same() -> None:
    (said,) = load_reader().read([(RESCUE, RETOLD)])
    assert said.link > 0
    assert said.mentions is not None
    (rescue_resigned, rescue_rescue), (resigned_resigned, resigned_rescue) = said.mentions
    assert min(rescue_rescue, resigned_resigned) > 0 > max(rescue_resigned, resigned_rescue)


def test_the_same_pairs_give_the_same_bytes_in_any_company() -> None:
    pairs = [(RESCUE, RETOLD), (RESCUE, RESCUE), (RETOLD, RETOLD)]
    first, second = load_reader().read(pairs), load_reader().read(pairs)
    assert first == second
    assert load_reader().read([]) == []


def test_what_is_cut_off_is_not_read() -> None:
    long = "The mayor resigned on Monday. " + "Nobody knew why he had gone. " * 60
    marked = sc.MarkedSentence(long, ((0, 29), (len(long) - 28, len(long))))
    (said,) = load_reader().read([(RESCUE, marked)])
    assert said.mentions is not None
    assert said.mentions[1][0] > UNREAD
    assert said.mentions[1][1] == UNREAD


def test_the_mentions_of_an_alignment_turn_with_the_articles() -> None:
    sides = [analyse(sc.Article(text, source)) for text, source in ((FLOOD, "A"), (FLOOD_RETOLD, "B"))]
    there, back = (align(*order, sc.Options()) for order in (sides, sides[::-1]))
    assert there.mentions
    assert set(there.mentions) <= set(there.near)
    for (i, j), logits in there.mentions.items():
        assert logits.shape == tuple(len(s.readings[k].mentions) for s, k in zip(sides, (i, j), strict=True))
        assert np.array_equal(back.mentions[j, i], logits.T)
        assert back.near[j, i] == there.near[i, j]
        assert np.array_equal(back.contradictions[j, i], there.contradictions[i, j].T)
    assert not align(*sides, sc.Options(semantic=False)).mentions


def test_a_reader_of_ones_own_is_asked_and_named() -> None:
    story = sc.compare(FLOOD, FLOOD_RETOLD, options=sc.Options(reader=ByWords()))
    assert story.options.reader == "words in common"
    assert json.loads(story.to_json())["options"]["reader"] == "words in common"
    assert sc.Comparison.from_json(story.to_json()) == story
    other = sc.compare(FLOOD, FLOOD_RETOLD)
    assert other.options.reader is None
    assert [link.score for link in story.links] != [link.score for link in other.links]


def test_a_reader_may_know_nothing_of_mentions() -> None:
    story = sc.compare(FLOOD, FLOOD_RETOLD, options=sc.Options(reader=LinksOnly()))
    assert story.links
    assert story.options.reader == "LinksOnly"


@pytest.mark.parametrize(
    ("reader", "message"),
    [
        (TooFew(), "the reader returned logits for"),
        ("words in common", "name the reader 'words in common' but do not hold it"),
    ],
)
def test_what_a_reader_lacks_is_said(reader: ByWords | str, message: str) -> None:
    with pytest.raises(sc.StorycompareError, match=message):
        sc.compare(FLOOD, FLOOD_RETOLD, options=sc.Options(reader=reader))


def test_what_is_no_reader_is_refused() -> None:
    with pytest.raises(sc.InputError, match="reader must be an object with a method read"):
        sc.Options(reader=3)  # type: ignore[arg-type]
