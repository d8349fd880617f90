"""Signals are known by their names: the trees get the columns that they learnt."""

from __future__ import annotations

import numpy as np
import pytest
from texts import FLOOD, FLOOD_RETOLD

import storycompare as sc
from storycompare.language.analysis import analyse
from storycompare.matching import scorer, semantic, signals


def test_the_order_of_the_columns_plays_no_part() -> None:
    candidates = signals.lexical_signals(
        analyse(sc.Article(FLOOD, "A")), analyse(sc.Article(FLOOD_RETOLD, "B"))
    )
    forest = scorer.load("lexical")
    turned = signals.Candidates(
        candidates.left, candidates.right, candidates.rows[:, ::-1], candidates.names[::-1]
    )
    assert turned.names != forest.names
    expected = forest.probability(candidates.columns(forest.names))
    assert np.array_equal(forest.probability(turned.columns(forest.names)), expected)


def test_a_signal_that_is_missing_is_named() -> None:
    candidates = signals.lexical_signals(
        analyse(sc.Article(FLOOD, "A")), analyse(sc.Article(FLOOD_RETOLD, "B"))
    )
    with pytest.raises(sc.DataError, match=r"signals that are not there \(cosine\): reinstall storycompare"):
        candidates.columns(("story_jaccard", "cosine"))


@pytest.mark.parametrize("name", ["lexical", "unread", "excerpts_lexical", "excerpts_semantic"])
def test_the_trees_learnt_signals_that_there_are(name: str) -> None:
    assert set(signals.LEXICAL_SIGNALS) <= set(scorer.load(name).names)


def test_what_was_read_is_weighed_by_its_own_columns() -> None:
    assert set(scorer.load("semantic").names) <= set(semantic.SEMANTIC_SIGNALS)
