"""The fast paths of the matching room against double loops that anybody can read."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from texts import FLOOD, FLOOD_RETOLD, hostile_text

import storycompare as sc
from storycompare.language.analysis import Reading, analyse
from storycompare.matching import lexical
from storycompare.matching.lexical import Places, Rows, in_common, overlap, story_weights
from storycompare.matching.scorer import Forest, load
from storycompare.matching.signals import LEXICAL_SIGNALS, lexical_signals

words = st.lists(st.sampled_from("river dam town school boat mayor water barley wall 45".split()), max_size=8)
rows = st.lists(words, min_size=1, max_size=6)


@given(rows, rows)
def test_overlap(left: list[list[str]], right: list[list[str]]) -> None:
    a, b = [frozenset(row) for row in left], [frozenset(row) for row in right]
    weights = story_weights(Rows(a), Rows(b))
    found = overlap(Rows(a), Rows(b), weights)
    jaccard = found.jaccard()
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            shared, union = (sum(weights[w] for w in part) for part in (x & y, x | y))
            assert found.shared[i, j] == pytest.approx(shared, abs=1e-4)
            assert jaccard[i, j] == pytest.approx(shared / union if union else 0.0, abs=1e-4)


@given(rows, rows, st.integers(1, 3))
def test_runs_in_common(left: list[list[str]], right: list[list[str]], n: int) -> None:
    def runs(row: list[str]) -> set[tuple[str, ...]]:
        return {tuple(row[k : k + n]) for k in range(len(row) - n + 1)}

    found = in_common(*(Places([lexical.runs(row, n) for row in side]) for side in (left, right)))
    for i, x in enumerate(left):
        for j, y in enumerate(right):
            assert found[i, j] == len(runs(x) & runs(y))


def _stems(reading: Reading) -> set[str]:
    return {w.stem for w in reading.words if w.stem}


@settings(max_examples=40)
@given(hostile_text, hostile_text)
@example(FLOOD, FLOOD_RETOLD)
def test_candidates_are_the_nearest_pairs_of_all_pairs(a: str, b: str) -> None:
    left, right = analyse(sc.Article(a, "A")), analyse(sc.Article(b, "B"))
    ours = [(i, r) for i, r in enumerate(left.readings) if r.sentence.role != "furniture" and _stems(r)]
    theirs = [(j, r) for j, r in enumerate(right.readings) if r.sentence.role != "furniture" and _stems(r)]
    everything = [_stems(r) for _, r in (*ours, *theirs)]
    total = len(everything)

    def weight(word: str) -> float:
        return math.log((total + 1) / (sum(word in row for row in everything) + 0.5))

    found = lexical_signals(left, right)
    jaccard = {
        (int(i), int(j)): row[LEXICAL_SIGNALS.index("story_jaccard")]
        for i, j, row in zip(found.left, found.right, found.rows, strict=True)
    }
    for i, x in ours:
        likeness = []
        for j, y in theirs:
            shared, union = (
                sum(map(weight, part)) for part in (_stems(x) & _stems(y), _stems(x) | _stems(y))
            )
            naive = shared / union
            likeness.append((naive, j))
            if (i, j) in jaccard:
                assert jaccard[i, j] == pytest.approx(naive, abs=1e-4)
        best, j = max(likeness, default=(0.0, 0))
        if best > 1e-4 and sum(abs(value - best) < 1e-6 for value, _ in likeness) == 1:
            assert (i, j) in jaccard


def _walk(forest: Forest, row: np.ndarray) -> float:
    total = 0.0
    for root in forest.roots:
        node = int(root)
        while forest.left[node] != node:
            below = row[forest.feature[node]] <= forest.threshold[node]
            node = int(forest.left[node] if below else forest.right[node])
        total += forest.value[node]
    return 1 / (1 + math.exp(-(total * forest.scale + forest.shift)))


@pytest.mark.parametrize("name", ["lexical", "semantic", "excerpts_lexical", "excerpts_semantic"])
def test_forest(name: str) -> None:
    forest = load(name)
    chance = np.random.default_rng(7)
    table = chance.random((40, len(forest.names)), dtype=np.float32) * 4 - 1
    for row, probability in zip(table, forest.probability(table), strict=True):
        assert probability == pytest.approx(_walk(forest, row), abs=1e-9)


def test_reasons_are_the_strongest_first_and_name_signals() -> None:
    forest = load("lexical")
    candidates = lexical_signals(analyse(sc.Article(FLOOD, "A")), analyse(sc.Article(FLOOD_RETOLD, "B")))
    for reasons in forest.reasons(candidates.rows):
        values = [value for _, value in reasons]
        assert values == sorted(values, reverse=True)
        assert all(name in LEXICAL_SIGNALS for name, _ in reasons)
