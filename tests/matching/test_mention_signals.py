"""Signals of pairs of mentions: the quick way finds what the definition says, from either side."""

from __future__ import annotations

import numpy as np
import pytest
from texts import FLOOD, FLOOD_RETOLD

import storycompare as sc
from storycompare.facts.matching import likeness, weighed
from storycompare.language.analysis import Analysis, analyse
from storycompare.matching import scorer
from storycompare.matching.mention_signals import MENTION_SIGNALS, SEMANTIC_MENTION_SIGNALS, mention_signals


def both() -> tuple[Analysis, Analysis]:
    return analyse(sc.Article(FLOOD, "A")), analyse(sc.Article(FLOOD_RETOLD, "B"))


def every_pair(a: Analysis, b: Analysis) -> dict[tuple[int, int], float]:
    return {(i, j): 0.5 for i in range(len(a.readings)) for j in range(len(b.readings))}


def test_likeness_is_that_of_the_words() -> None:
    a, b = both()
    pairs = mention_signals(a, b, every_pair(a, b))
    found = pairs.rows[:, MENTION_SIGNALS.index("likeness")]
    told = [[weighed(m, r) for r in side.readings for m in r.mentions] for side in (a, b)]
    expected = [likeness(told[0][i], told[1][j]) for i, j in zip(pairs.left, pairs.right, strict=True)]
    assert found == pytest.approx(expected, abs=1e-5)
    assert len(found) == len(a.mentions) * len(b.mentions)


def test_which_article_comes_first_plays_no_part() -> None:
    a, b = both()
    one = mention_signals(a, b, every_pair(a, b))
    other = mention_signals(b, a, every_pair(b, a))
    rows = {(i, j): row for i, j, row in zip(one.left, one.right, one.rows, strict=True)}
    turned = {(i, j): row for j, i, row in zip(other.left, other.right, other.rows, strict=True)}
    assert rows.keys() == turned.keys()
    assert all(np.allclose(rows[key], turned[key], atol=1e-5) for key in rows)


def signal(name: str, *texts: str) -> float:
    a, b = (analyse(sc.Article(text, source)) for text, source in zip(texts, "AB", strict=True))
    pairs = mention_signals(a, b, every_pair(a, b))
    return float(pairs.rows[0, MENTION_SIGNALS.index(name)])


def test_a_name_alone_is_no_word_in_common_outside_names() -> None:
    texts = "Mayor Ann Moe of Harrow sang.", "Mayor Ann Moe of Harrow resigned."
    assert signal("shared_words", *texts) > 0
    assert signal("unnamed_shared", *texts) == 0
    assert signal("unnamed_shared", texts[0], "Ann Moe sang of rain.") > 0


def test_verbs_in_common_are_counted_apart() -> None:
    one = "The bridge was closed because of cracks."
    assert signal("verbs_shared", one, "Police closed the road.") > 0
    assert signal("verbs_shared", one, "There is no bridge.") == 0
    assert signal("fewest_verbs", one, "No bridge.") == 0


def test_nothing_in_common_is_no_row() -> None:
    a, b = both()
    assert mention_signals(a, b, {}).rows.shape == (0, len(MENTION_SIGNALS))


@pytest.mark.parametrize(
    ("name", "names"), [("facts_lexical", MENTION_SIGNALS), ("facts_semantic", SEMANTIC_MENTION_SIGNALS)]
)
def test_the_trees_learnt_signals_that_there_are(name: str, names: tuple[str, ...]) -> None:
    assert scorer.load(name).names == names
