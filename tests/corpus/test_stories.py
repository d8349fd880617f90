"""Stories: articles that all cover one event."""

from __future__ import annotations

import random

import pandas as pd
import pytest
from corpus.made_archives import made_archive

import storycompare as sc
from storycompare import corpus


def pairs(*rows: tuple[str, str, float]) -> pd.DataFrame:
    return pd.DataFrame(list(rows), columns=["a_id", "b_id", "score"])


def stories(found: pd.DataFrame) -> set[frozenset[str]]:
    return {frozenset(part["id"]) for _, part in found.groupby("story")}


def parts(*groups: str) -> set[frozenset[str]]:
    return {frozenset(group) for group in groups}


def test_the_pairs_of_one_event_are_one_story() -> None:
    articles, event_of = made_archive(40)
    found = corpus.group_stories(corpus.find_pairs(articles))
    events = pd.Series(event_of).groupby(pd.Series(event_of)).groups.values()
    right = {frozenset(event) for event in events}
    assert len(right & stories(found)) >= 38


def test_one_article_between_two_events_does_not_join_them() -> None:
    chain = pairs(("a", "b", 0.9), ("b", "c", 0.8), ("c", "d", 0.9))
    assert stories(corpus.group_stories(chain)) == parts("ab", "cd")


def test_a_pair_that_is_missing_in_a_story_does_not_break_it() -> None:
    rows = pairs(("a", "b", 0.9), ("b", "c", 0.9), ("c", "d", 0.9), ("a", "c", 0.9), ("b", "d", 0.9))
    assert stories(corpus.group_stories(rows)) == parts("abcd")


def test_the_order_of_rows_and_sides_plays_no_part() -> None:
    rows = corpus.find_pairs(made_archive(30)[0], threshold=0.1)
    expected = corpus.group_stories(rows)
    shuffled = rows.sample(frac=1, random_state=3)
    turned = shuffled.rename(columns={"a_id": "b_id", "b_id": "a_id"})
    pd.testing.assert_frame_equal(corpus.group_stories(turned), expected)
    twice = pd.concat([rows, turned])
    pd.testing.assert_frame_equal(corpus.group_stories(twice), expected)


def test_a_story_keeps_its_name_whatever_else_is_there() -> None:
    alone = corpus.group_stories(pairs(("a", "b", 0.9)))
    among = corpus.group_stories(pairs(("x", "y", 0.9), ("b", "a", 0.8)))
    (name,) = set(alone["story"])
    assert set(among.loc[among["id"].isin(["a", "b"]), "story"]) == {name}
    assert name.isalnum()
    assert len(name) == 17


def test_a_full_story_says_so(caplog: pytest.LogCaptureFixture) -> None:
    names = "abcdef"
    rows = pairs(*((a, b, 0.9) for a in names for b in names if a < b))
    found = corpus.group_stories(rows, max_size=4)
    assert max(len(story) for story in stories(found)) <= 4
    assert set(found["id"]) == set(names)
    assert "more than 4 articles" in caplog.text
    caplog.clear()
    assert stories(corpus.group_stories(rows)) == parts(names)
    assert not caplog.records


def test_articles_in_no_pair_are_stories_if_their_ids_are_given() -> None:
    rows = pairs(("a", "b", 0.9), ("c", "d", 0.1))
    assert set(corpus.group_stories(pairs(("a", "b", 0.9)))["id"]) == {"a", "b"}
    assert stories(corpus.group_stories(rows, ids=["a", "b", "c", "d", "e"])) == parts("ab", "c", "d", "e")


def test_no_story_has_less_than_the_average_asked_for() -> None:
    chance = random.Random(4)  # noqa: S311
    names = [f"{n:02d}" for n in range(40)]
    scores = {
        (a, b): round(chance.random(), 4) for a in names for b in names if a < b and chance.random() < 0.3
    }
    found = corpus.group_stories(pairs(*((a, b, s) for (a, b), s in scores.items())), threshold=0.3)
    for story in stories(found):
        inside = [scores.get((a, b), 0.0) for a in story for b in story if a < b]
        assert not inside or sum(inside) / len(inside) >= 0.3


def test_no_pairs_are_no_stories() -> None:
    found = corpus.group_stories(pairs())
    assert list(found.columns) == ["id", "story"]
    assert found.empty


@pytest.mark.parametrize(
    ("rows", "settings", "message"),
    [
        (None, {}, "must be a DataFrame"),
        (pd.DataFrame({"a_id": ["a"], "b_id": ["b"]}), {}, "no column 'score'"),
        (pairs(("a", "b", float("nan"))), {}, "row 1"),
        (pairs(), {"threshold": 0}, "threshold"),
        (pairs(), {"max_size": 0}, "max_size"),
    ],
)
def test_what_cannot_be_grouped(rows: object, settings: dict[str, object], message: str) -> None:
    with pytest.raises(sc.InputError, match=message):
        corpus.group_stories(rows, **settings)  # type: ignore[arg-type]
