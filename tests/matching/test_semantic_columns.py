"""The semantic columns of a pair: what is the smaller and the larger of both sides stands in its own column."""

from __future__ import annotations

import numpy as np
import pytest

from storycompare import Article
from storycompare.language.analysis import analyse
from storycompare.matching.reader import load_reader
from storycompare.matching.semantic import semantic_signals
from storycompare.matching.signals import Candidates, lexical_signals

ONE = """Ferry runs aground off Port Ellery

A ferry with 214 people aboard ran aground on a reef on Tuesday. Three passengers were hurt, the coast guard said.

The ferry struck the reef before dawn. Its owner said that the radar had worked."""
OTHER = """Reef stops island ferry

All people on the ferry were taken off after it hit a reef. Three of them had injuries. The radar worked, the owner says.

The reef is marked by two buoys. Passengers waited in the dark before dawn."""


@pytest.fixture(scope="module")
def rows() -> Candidates:
    a, b = (analyse(Article(text, source)) for text, source in ((ONE, "One"), (OTHER, "Other")))
    candidates = lexical_signals(a, b)
    return semantic_signals(a, b, candidates, load_reader())[0]


@pytest.mark.parametrize(
    "name",
    [
        "cosine_over",
        "cosine_rank",
        "clause_cosine",
        "unread_over",
        "read_over",
        "read_rank",
        "read_mentions_over",
    ],
)
def test_the_smaller_of_both_sides_stands_first(rows: Candidates, name: str) -> None:
    least, most = (rows.rows[:, rows.names.index(f"{name}_{which}")] for which in ("least", "most"))
    assert (least <= most).all()
    assert (least < most).any()


def test_the_best_pair_of_both_sentences_has_rank_0(rows: Candidates) -> None:
    cosine, worst = (rows.rows[:, rows.names.index(name)] for name in ("cosine", "cosine_rank_most"))
    assert worst[np.argmax(cosine)] == 0
