"""The ids of the articles of an archive."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest

import storycompare as sc
from storycompare.corpus import archive

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "The bridge opened on Monday."


def ids(articles: Any) -> list[str]:
    return [name for name, _ in archive(articles)]


def test_an_article_is_called_by_its_own_id_then_by_address_and_label() -> None:
    articles = [
        sc.Article(TEXT, "AP", url="https://example.org/1", metadata={"id": 7}),
        sc.Article(TEXT, "AP", url="https://example.org/1"),
        sc.Article(TEXT, "AP"),
        sc.Article(TEXT, "Courier"),
    ]
    assert ids(articles) == ["7", "https://example.org/1", "AP", "Courier"]


def test_what_is_taken_is_not_given_twice() -> None:
    url = "https://example.org/1"
    articles = [
        sc.Article(TEXT, "AP", url=url),
        sc.Article(TEXT, "AP", url=url),
        sc.Article(TEXT, "AP", url=url),
    ]
    assert ids(articles) == [url, "AP", "AP#3"]
    articles = [
        sc.Article(TEXT, "AP#2"),
        sc.Article(TEXT, "AP#2"),
        sc.Article(TEXT, "AP"),
        sc.Article(TEXT, "AP"),
    ]
    assert len(set(ids(articles))) == 4


def test_two_of_one_id_are_an_error_that_says_where() -> None:
    frame = pd.DataFrame({"id": ["x", "y", "x"], "text": [TEXT] * 3})
    with pytest.raises(sc.InputError, match=r"^DataFrame, row 3: the id 'x' stands twice"):
        ids(frame)
    articles = [sc.Article(TEXT, "AP", metadata={"id": "x"})] * 2
    with pytest.raises(sc.InputError, match=r"^article 2: the id 'x' stands twice"):
        ids(articles)


def test_ids_of_a_frame_are_strings_and_the_missing_ones_are_not_ids() -> None:
    frame = pd.DataFrame({"id": ["x", None, " "], "source": ["AP", "AP", "DPA"], "text": [TEXT] * 3})
    assert ids(frame) == ["x", "AP", "DPA"]
    assert ids(pd.DataFrame({"id": [12, 13], "text": [TEXT] * 2})) == ["12", "13"]


def test_files_tables_and_iterables(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "two.txt").write_text(TEXT, encoding="utf-8")
    assert ids(tmp_path) == ids(str(tmp_path)) == ["one", "two"]
    table = tmp_path / "table.csv"
    table.write_text(f"key,body\n1,{TEXT}\n2,{TEXT}\n", encoding="utf-8")
    assert ids(sc.read_many(table, columns={"text": "body", "id": "key"})) == ["1", "2"]
    assert ids([{"text": TEXT}, {"text": TEXT, "source": "AP"}]) == ["A", "AP"]
    assert ids([str(tmp_path / "one.txt"), tmp_path / "two.txt"]) == ["one", "two"]


def test_articles_are_taken_one_at_a_time() -> None:
    def endless() -> Any:
        while True:
            yield {"text": TEXT}

    found = archive(endless())
    assert [next(found)[0] for _ in range(3)] == ["A", "B", "C"]


@pytest.mark.parametrize("wrong", [None, 5, {"text": TEXT}])
def test_what_is_no_archive_is_an_error(wrong: Any) -> None:
    with pytest.raises(sc.InputError):
        ids(wrong)


def test_an_article_that_cannot_be_used_is_named() -> None:
    with pytest.raises(sc.InputError, match=r"^article 2"):
        ids([{"text": TEXT}, {"source": "AP"}])
