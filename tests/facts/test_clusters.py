"""Average linkage: every pair of mentions speaks for or against one fact."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from storycompare.facts import clusters as module
from storycompare.facts.clusters import clusters

Same = dict[tuple[int, int], float]


def places(sources: str) -> list[tuple[str, int]]:
    return [(source, k) for k, source in enumerate(sources)]


def test_likely_pairs_become_one_and_unlikely_ones_do_not() -> None:
    assert clusters(places("AB"), {(0, 1): 0.9}) == [{0, 1}]
    assert clusters(places("AB"), {(0, 1): 0.1}) == []
    assert clusters(places("AB"), {}) == []


def test_a_third_source_pulls_nothing_together() -> None:
    chain = {(0, 1): 0.9, (1, 2): 0.8}
    assert clusters(places("ABC"), chain) == [{0, 1}]
    assert clusters(places("ABC"), chain | {(0, 2): 0.3}) == [{0, 1, 2}]


def test_mentions_of_one_source_are_together_only_if_they_are_the_same() -> None:
    """The second mention of A is nearly as much like that of B; what decides is whether it is like the first."""
    partners = {(0, 2): 0.6, (1, 2): 0.38}
    assert clusters(places("AAB"), partners | {(0, 1): 0.6}) == [{0, 1, 2}]
    assert clusters(places("AAB"), partners | {(0, 1): 0.01}) == [{0, 2}]


def test_two_mentions_of_one_source_are_no_fact_by_themselves() -> None:
    assert clusters(places("AA"), {(0, 1): 0.9}) == []


def _naive(where: list[tuple[str, int]], same: Same) -> list[set[int]]:
    """The same from its definition: join the two groups with the highest average until none is high enough."""
    groups = [{k} for k in range(len(where))]

    def value(i: int, j: int) -> float:
        return round(same.get((min(i, j), max(i, j)), 0.0) * 10_000)

    def held(a: set[int], b: set[int]) -> float:
        return sum(value(i, j) for i in a for j in b) / (len(a) * len(b)) / 10_000

    def chained(a: set[int], b: set[int]) -> bool:
        met = {(where[i][0], where[j][0]) for i in a for j in b if value(i, j) >= module._CHAINED * 10_000}
        return any(
            (s, t) not in met for s in {where[i][0] for i in a} for t in {where[j][0] for j in b} if s != t
        )

    while True:
        able = [
            (-held(a, b), sorted(min(where[k] for k in g) for g in (a, b)), a, b)
            for a, b in itertools.combinations(groups, 2)
            if held(a, b) >= module.HELD
            and not chained(a, b)
            and (len(a) + len(b) > 2 or len({where[k][0] for k in a | b}) == 2)
        ]
        if not able:
            return sorted((g for g in groups if len(g) > 1), key=min)
        _, _, a, b = min(able, key=lambda row: row[:2])
        groups = [g for g in groups if g is not a and g is not b] + [a | b]


@pytest.mark.parametrize("seed", range(40))
def test_the_quick_way_finds_what_the_definition_says(seed: int) -> None:
    chance = np.random.default_rng(seed)
    where = places("".join(chance.choice(list("ABC")) for _ in range(9)))
    same = {
        pair: round(float(chance.random()), 2)
        for pair in itertools.combinations(range(9), 2)
        if chance.random() < 0.5
    }
    assert sorted(clusters(where, same), key=min) == _naive(where, same)


def test_the_order_of_the_mentions_plays_no_part() -> None:
    chance = np.random.default_rng(3)
    where = places("AABBCC")
    same = {pair: float(chance.choice([0.2, 0.4, 0.6])) for pair in itertools.combinations(range(6), 2)}
    expected = {frozenset(where[k] for k in group) for group in clusters(where, same)}
    turned = list(reversed(range(6)))
    moved = {(min(5 - i, 5 - j), max(5 - i, 5 - j)): p for (i, j), p in same.items()}
    found = clusters([where[k] for k in turned], moved)
    assert {frozenset(where[turned[k]] for k in group) for group in found} == expected
