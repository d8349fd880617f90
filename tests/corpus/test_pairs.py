"""Pairs of articles that cover one event."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest
from corpus.made_archives import made_archive

import storycompare as sc
from storycompare import corpus

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

COLUMNS = ["a_id", "b_id", "score", "shared_terms", "days", "earlier"]
WIRE = (
    "The Vell bridge in Ode opened on Monday after 12 years, Mayor Ann Moe said. It cost 300 million crowns."
)
OUTLET = (
    "Mayor Ann Moe opened the Vell bridge in Ode on Monday. Building it took 12 years and 300 million crowns."
)
OTHER = (
    "The football club of Lund lost its match 3-1 against Malmo on Sunday, and the coach, Bo Ek, resigned."
)


def pairs_of(frame: pd.DataFrame) -> set[tuple[str, str]]:
    return set(zip(frame["a_id"], frame["b_id"], strict=True))


def f1(frame: pd.DataFrame, event_of: dict[str, int]) -> float:
    labels = sorted(event_of)
    same = {(a, b) for a in labels for b in labels if a < b and event_of[a] == event_of[b]}
    return 2 * len(same & pairs_of(frame)) / (len(same) + len(frame))


@pytest.mark.parametrize("dated", [True, False])
def test_reports_of_one_event_are_found(dated: bool) -> None:
    articles, event_of = made_archive(60, dated=dated)
    assert f1(corpus.find_pairs(articles), event_of) > 0.97


def test_a_pair_tells_why_how_sure_and_who_was_first() -> None:
    articles = [
        sc.Article(OUTLET, "Courier", published="2024-03-05"),
        sc.Article(WIRE, "AP", published="2024-03-04"),
        sc.Article(OTHER, "DPA", published="2024-03-04"),
    ]
    found = corpus.find_pairs(articles)
    assert list(found.columns) == COLUMNS
    (pair,) = found.itertuples()
    assert (pair.a_id, pair.b_id, pair.days, pair.earlier) == ("AP", "Courier", 1.0, "AP")
    assert 0.5 <= pair.score <= 1.0
    assert {"Vell", "Ann Moe", "300"} <= set(pair.shared_terms)
    assert len(pair.shared_terms) == len(set(pair.shared_terms)) <= 8


@pytest.mark.parametrize(
    ("one", "other", "days", "earlier"),
    [
        ("2024-03-04T23:00:00+00:00", "2024-03-05T01:00:00+02:00", 0.0, None),
        ("2024-03-04T06:00:00+00:00", "2024-03-04T18:00:00+00:00", 0.5, "A"),
        ("2024-03-04T18:00:00", "2024-03-04", 0.0, None),
        ("2024-03-06T00:00:00", "2024-03-04", -2.0, "B"),
        (None, None, None, None),
    ],
)
def test_time_between_two_articles(
    one: str | None, other: str | None, days: float | None, earlier: str | None
) -> None:
    articles = [sc.Article(WIRE, "A", published=one), sc.Article(OUTLET, "B", published=other)]
    (pair,) = corpus.find_pairs(articles).itertuples()
    assert (pair.days == days) if days is not None else pair.days != pair.days
    assert (pair.earlier == earlier) if earlier else pd.isna(pair.earlier)


@pytest.mark.parametrize("first_day", range(1, 8))
def test_the_window_is_the_same_wherever_a_block_begins(first_day: int) -> None:
    def found(days: int) -> int:
        one = sc.Article(WIRE, "A", published=f"2024-03-{first_day:02d}")
        other = sc.Article(OUTLET, "B", published=f"2024-03-{first_day + days:02d}")
        return len(corpus.find_pairs([one, other], window_days=3))

    assert [found(days) for days in (0, 1, 3, 4, 5)] == [1, 1, 1, 0, 0]


def test_what_has_no_date_meets_only_what_has_none() -> None:
    articles = [
        sc.Article(WIRE, "A"),
        sc.Article(OUTLET, "B", published="2024-03-04"),
        sc.Article(OUTLET, "C"),
    ]
    assert pairs_of(corpus.find_pairs(articles)) == {("A", "C")}


def test_the_order_of_the_archive_plays_no_part() -> None:
    articles, _ = made_archive(20)
    pd.testing.assert_frame_equal(corpus.find_pairs(articles), corpus.find_pairs(articles[::-1]))


def test_little_and_much_memory_give_the_same_rows() -> None:
    articles, _ = made_archive(600)
    small = corpus.find_pairs(articles, memory_limit="256MB", threads=1)
    large = corpus.find_pairs(articles, memory_limit="4GB", threads=2)
    assert len(large) > 1_500
    pd.testing.assert_frame_equal(small, large)


def test_a_few_windows_at_a_time_give_the_same_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    articles, _ = made_archive(60)
    whole = corpus.find_pairs(articles)
    monkeypatch.setattr("storycompare.corpus.engines._PORTION", 10)
    pd.testing.assert_frame_equal(corpus.find_pairs(articles), whole)


def test_texts_are_not_held_and_nothing_stays_behind(tmp_path: Path) -> None:
    articles, _ = made_archive(10)
    seen: list[int] = []

    def read() -> Iterator[sc.Article]:
        for number, article in enumerate(articles):
            seen.append(number)
            yield article

    assert len(corpus.find_pairs(read(), folder=tmp_path)) > 20
    assert len(seen) == len(articles)
    assert not list(tmp_path.iterdir())


def test_nothing_stays_behind_after_an_error(tmp_path: Path) -> None:
    def read() -> Iterator[Any]:
        yield sc.Article(WIRE, "A")
        yield 5

    with pytest.raises(sc.InputError, match=r"^article 2 must be"):
        corpus.find_pairs(read(), folder=tmp_path)
    assert not list(tmp_path.iterdir())


def test_an_archive_without_pairs_is_an_empty_table_of_the_same_types() -> None:
    full = corpus.find_pairs([sc.Article(WIRE, "A"), sc.Article(OUTLET, "B")])
    empty = corpus.find_pairs([sc.Article(WIRE, "A"), sc.Article(OTHER, "B")])
    assert len(full) == 1
    assert empty.empty
    pd.testing.assert_series_equal(empty.dtypes, full.dtypes)


def test_the_table_survives_parquet(tmp_path: Path) -> None:
    found = corpus.find_pairs(made_archive(5)[0])
    found.to_parquet(tmp_path / "pairs.parquet")
    back = pd.read_parquet(tmp_path / "pairs.parquet")
    back["shared_terms"] = back["shared_terms"].map(tuple)
    pd.testing.assert_frame_equal(back, found)


def test_a_higher_threshold_keeps_a_part_of_the_rows() -> None:
    articles, _ = made_archive(30)
    some = corpus.find_pairs(articles, threshold=0.9)
    every = corpus.find_pairs(articles, threshold=0.1)
    assert pairs_of(some) <= pairs_of(every)
    assert some["score"].min() >= 0.9


def test_a_word_of_the_day_finds_nothing() -> None:
    """What a hundred articles of a window say is no sign of one event."""
    articles, event_of = made_archive(60, dated=False)
    notice = "Breaking Alert Desk 4711: Subscribers Only, Sign Up For Our Morning Briefing."
    with_notice = [sc.Article(f"{notice} {a.text}", a.source) for a in articles]
    assert f1(corpus.find_pairs(with_notice), event_of) > 0.95


@pytest.mark.parametrize(
    "setting",
    [
        {"engine": "sqlite"},
        {"window_days": 0},
        {"window_days": 1.5},
        {"threshold": 1.2},
        {"threshold": True},
        {"max_articles": -1},
        {"best_terms": 0},
        {"memory_limit": "much"},
        {"folder": "/no/such/folder"},
    ],
)
def test_settings_that_cannot_be_used(setting: dict[str, Any]) -> None:
    with pytest.raises(sc.InputError) as error:
        corpus.find_pairs([sc.Article(WIRE, "A")], **setting)
    assert next(iter(setting)) in str(error.value)


def test_an_empty_archive_is_an_error() -> None:
    with pytest.raises(sc.InputError, match="holds no article"):
        corpus.find_pairs([])


def test_hostile_ids_and_terms_come_back_as_they_are() -> None:
    names = ["'; DROP TABLE terms; --", "{terms}", "a | b", "=1+1", "\u202eid"]
    articles = [sc.Article(WIRE, "A", metadata={"id": name}) for name in names]
    found = corpus.find_pairs(articles)
    assert set(found["a_id"]) | set(found["b_id"]) == set(names)
    assert len(found) == 10


def test_a_run_says_nothing(caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]) -> None:
    with caplog.at_level(logging.WARNING):
        corpus.find_pairs([sc.Article(WIRE, "A"), sc.Article(OUTLET, "B")])
    assert not caplog.records
    assert capsys.readouterr() == ("", "")
