"""New articles that do not say which story they belong to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from corpus.archives import WORDS
from corpus.made_archives import made_archive

import storycompare as sc
from storycompare import corpus

if TYPE_CHECKING:
    from pathlib import Path

    import pandas as pd

pytest.importorskip("duckdb", reason="pip install 'storycompare[corpus]'")


@pytest.fixture
def archive() -> tuple[list[sc.Article], dict[str, int]]:
    return made_archive(30)


def stored(articles: list[sc.Article], out: Path) -> corpus.Stored:
    pairs = corpus.find_pairs(articles, threads=1)
    stories = corpus.group_stories(pairs, ids=[article.source for article in articles])
    return corpus.compare_many(articles, by=stories, out=out, options=WORDS, workers=1, progress=False)  # type: ignore[return-value]


def stories(tables: corpus.Stored) -> set[tuple[str, ...]]:
    found: pd.Series[str] = tables["articles"].groupby("story")["id"]  # type: ignore[assignment]
    return {tuple(sorted(ids)) for _, ids in found}


def test_they_join_the_stories_they_are_most_like(
    archive: tuple[list[sc.Article], dict[str, int]], tmp_path: Path
) -> None:
    articles, event_of = archive
    whole = stories(stored(articles, tmp_path / "whole"))
    assert all(len({event_of[name] for name in story}) == 1 for story in whole)
    # Of some events a report comes later, and one event is new.
    late = {f for f in event_of if (event_of[f] < 8 and f.endswith("-2")) or event_of[f] == 29}
    first = [article for article in articles if article.source not in late]
    later = [article for article in articles if article.source in late]
    out = tmp_path / "out"
    before = stored(first, out)["stories"].set_index("story")["status"]
    found = corpus.add(out, later, workers=1, progress=False)
    assert stories(found) == whole
    status = found["stories"].set_index("story")["status"]
    assert set(before.index) <= set(status.index)  # stories keep their names
    assert (status == "compared").sum() == sum(len(story) > 1 for story in whole)
    again = {path: path.stat().st_mtime_ns for path in out.rglob("*.parquet")}
    corpus.add(out, later, workers=1, progress=False)
    assert {path: path.stat().st_mtime_ns for path in out.rglob("*.parquet")} == again


def test_one_that_is_like_none_waits_for_others(tmp_path: Path) -> None:
    articles, _ = made_archive(12)
    other, _ = made_archive(1, seed=7)
    out = tmp_path / "out"
    stored(articles, out)
    found = corpus.add(out, other[:1], workers=1, progress=False)
    assert (other[0].source,) in stories(found)
    found = corpus.add(out, other[1:], workers=1, progress=False)
    assert tuple(sorted(article.source for article in other)) in stories(found)


def test_a_newer_version_stays_in_its_story(tmp_path: Path) -> None:
    articles, _ = made_archive(5)
    out = tmp_path / "out"
    before = stories(stored(articles, out))
    newer = sc.Article("It was another day entirely.", articles[3].source, published=articles[3].published)
    found = corpus.add(out, [newer], workers=1, progress=False)
    assert stories(found) == before
    assert newer.text in set(found["articles"]["text"])
    assert articles[3].text not in set(found["articles"]["text"])
