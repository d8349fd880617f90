"""All stories of an archive: what comes out, whatever the archive is like."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, get_args

import numpy as np
import pandas as pd
import pytest
from corpus.archives import WORDS, flood, floods

import storycompare as sc
from storycompare import corpus
from storycompare.result import FrameName

if TYPE_CHECKING:
    from pathlib import Path


def compared(archive: object, **settings: object) -> dict[str, pd.DataFrame]:
    given = {"workers": 1, "progress": False, "options": WORDS, **settings}
    return dict(corpus.compare_many(archive, **given))  # type: ignore[arg-type]


def test_tables_are_those_of_each_comparison_with_the_story_before_them() -> None:
    tables = compared(floods(3), wire="AP")
    assert set(get_args(FrameName)) <= set(tables)
    for name, frame in tables.items():
        assert frame.columns[0] == "story", name
    for number in range(3):
        articles = [
            sc.Article(
                str(row["text"]), str(row["source"]), title=str(row["title"]), published=str(row["published"])
            )
            for row in flood(number)
        ]
        story = sc.compare(*articles, wire="AP", options=WORDS)
        for name in get_args(FrameName):
            if name == "coverage":
                continue
            wanted = story.to_frame(name, story=f"flood {number}")
            found = tables[name][tables[name]["story"] == f"flood {number}"].reset_index(drop=True)
            pd.testing.assert_frame_equal(found, wanted, obj=name)
        coverage = tables["coverage"][tables["coverage"]["story"] == f"flood {number}"]
        wide = coverage.pivot(index="fact", columns="source", values="reported")
        wanted = story.to_frame("coverage")
        for source in ("AP", "Courier", "Echo"):
            assert wide[source].to_dict() == wanted[source].to_dict()


def test_pairs_in_a_table_are_one_line() -> None:
    archive = floods(100, articles=2).rename(columns={"story": "pair"})
    tables = corpus.compare_many(archive, by="pair", options=WORDS, progress=False)
    assert list(tables["stories"]["story"]) == [f"flood {n}" for n in range(100)]
    assert set(tables["stories"]["status"]) == {"compared"}
    assert (tables["facts"].groupby("story").size() > 2).all()


def test_several_processes_find_what_one_finds() -> None:
    archive = floods(20)
    one, two = compared(archive, wire="AP"), compared(archive, wire="AP", workers=2)
    assert set(one) == set(two)
    for name, frame in one.items():
        pd.testing.assert_frame_equal(two[name], frame, obj=name)


@pytest.mark.parametrize("given", ["articles", "records", "csv", "jsonl", "parquet"])
def test_an_archive_may_be_a_file_or_articles(given: str, tmp_path: Path) -> None:
    table = floods(4)
    archive: object = [sc.to_article(row) for _, row in table.iterrows()]
    if given == "csv":
        archive = tmp_path / "archive.csv"
        table.to_csv(archive, index=False)
    elif given == "jsonl":
        archive = str(tmp_path / "archive.jsonl")
        table.to_json(archive, orient="records", lines=True)
    elif given == "parquet":
        archive = tmp_path / "archive.parquet"
        table.to_parquet(archive)
    elif given == "records":
        archive = sc.read_many(table)
    tables = compared(archive, wire="AP")
    pd.testing.assert_frame_equal(tables["facts"], compared(table, wire="AP")["facts"])


def test_stories_may_be_a_table_of_ids() -> None:
    archive = floods(3).drop(columns="story")
    stories = pd.DataFrame(
        {
            "id": ["0-AP", "0-Echo", "2-AP", "2-Courier", "0-AP", "1-Echo"],
            "story": ["s", "s", "t", "t", "u", "u"],
        }
    )
    tables = compared(archive, by=stories)
    assert list(tables["articles"].groupby("story")["id"].agg(tuple)) == [
        ("0-AP", "0-Echo"), ("2-AP", "2-Courier"), ("0-AP", "1-Echo"),
    ]  # fmt: skip
    assert set(tables["stories"]["status"]) == {"compared"}


def test_group_ids_are_texts_and_articles_without_one_are_passed_over() -> None:
    archive = floods(2)
    archive["story"] = [7.0, 7.0, float("nan"), float("nan"), 8.0, 8.0]
    tables = compared(archive)
    assert list(tables["stories"]["story"]) == ["7", "8"]
    assert list(tables["articles"]["id"]) == ["0-AP", "0-Courier", "1-Courier", "1-Echo"]


@pytest.mark.parametrize("kind", ["frame", "csv", "parquet"])
@pytest.mark.parametrize("workers", [1, 2])
def test_a_row_that_names_no_story_is_told(
    kind: str, workers: int, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    archive = floods(2)
    archive["story"] = [None, "a", "a", "b", " ", "b"]
    given, where = (archive, "DataFrame") if kind == "frame" else (tmp_path / f"t.{kind}",) * 2
    if kind == "csv":
        archive.to_csv(given, index=False)
    elif kind == "parquet":
        archive.to_parquet(given)
    tables = compared(given, workers=workers)
    wanted = [
        f"{where}, row 1: there is no 'story': the article 'AP' is in no story",
        f"{where}, row 5: there is no 'story': the article 'Courier' is in no story",
    ]
    assert list(tables["errors"]["error"]) == wanted
    assert tables["errors"]["story"].isna().all()
    assert list(tables["stories"]["story"]) == ["a", "b"]
    assert f"2 rows are in no story: {wanted[0]} ..." in caplog.text
    out = tmp_path / "out"
    stored = compared(given, workers=workers, out=out)
    pd.testing.assert_frame_equal(stored["errors"], tables["errors"])
    with pytest.raises(sc.InputError, match="was begun with the articles and stories"):
        compared(floods(2)[1:].assign(story=["a", "a", "b", None, "b"]), out=out)


@pytest.mark.parametrize("by", ["source", "title", "published", "url", "id"])
@pytest.mark.parametrize("kind", ["csv", "records"])
def test_stories_by_any_column(by: str, kind: str, tmp_path: Path) -> None:
    archive = floods(2)
    archive["url"] = archive["title"].str.replace(" ", "-")
    given: object = [sc.to_article(row) for _, row in archive.iterrows()]
    if kind == "csv":
        given = tmp_path / "archive.csv"
        archive.to_csv(given, index=False)
    wanted = compared(archive, by=by)
    told = [str(getattr(a, by, None) or a.metadata.get(by)) for a in sc.read_many(archive)]
    assert list(wanted["stories"]["story"]) == list(dict.fromkeys(told))
    for name, frame in wanted.items():
        pd.testing.assert_frame_equal(compared(given, by=by)[name], frame, obj=name)


def test_two_articles_of_one_outlet_have_labels_of_their_own(caplog: pytest.LogCaptureFixture) -> None:
    archive = pd.DataFrame(
        [*flood(0), {**flood(0)[0], "text": "The water fell on Tuesday. Schools open again."}]
    )
    archive.loc[3, "id"] = "later"
    tables = compared(archive, wire="AP")
    assert list(tables["articles"]["source"]) == ["AP", "Courier", "Echo", "AP 2"]
    assert list(tables["articles"]["outlet"]) == ["AP", "Courier", "Echo", "AP"]
    assert tables["stories"]["wire"].item() == "AP"
    assert tables["stories"]["reason"].item() == "2 articles are labelled 'AP'"
    assert set(tables["outlets"]["source"]) == {"Courier", "Echo", "AP 2"}
    assert "in 1 of 1 stories two articles share a label, in 'flood 0' for example" in caplog.text


def test_a_label_that_is_made_is_none_that_is_there() -> None:
    archive = pd.DataFrame(
        [{**row, "source": source} for row, source in zip(flood(0), ("AP", "AP 2", "AP"), strict=True)]
    )
    assert list(compared(archive)["articles"]["source"]) == ["AP", "AP 2", "AP 3"]


def test_a_story_that_fails_stops_no_other() -> None:
    archive = floods(5)
    archive.loc[archive["id"] == "1-AP", "text"] = ""
    archive.loc[archive["id"] == "2-AP", "text"] = None
    archive.loc[archive["id"] == "2-Echo", "text"] = " \n"
    long = "A very long day came to an end. " * 200
    archive.loc[archive["id"] == "3-AP", "text"] = long
    tables = compared(archive, options=sc.Options(semantic=False, max_sentences=100))
    status = tables["stories"].set_index("story")["status"]
    assert dict(status) == {
        "flood 0": "compared", "flood 1": "compared", "flood 2": "failed", "flood 3": "failed", "flood 4": "compared",
    }  # fmt: skip
    errors = list(tables["errors"].itertuples(index=False, name=None))
    assert [story for story, _ in errors] == ["flood 1", "flood 2", "flood 2", "flood 3"]
    assert errors[0][1] == "DataFrame, row 4: the text is missing"
    assert "the article 'AP' has 200 sentences, more than 100" in errors[-1][1]
    assert set(tables["facts"]["story"]) == {"flood 0", "flood 1", "flood 4"}


def test_a_story_of_one_article_is_skipped() -> None:
    tables = compared(pd.DataFrame([*flood(0), flood(1)[0]]))
    assert tables["stories"][["story", "status", "reason"]].to_numpy().tolist()[1] == [
        "flood 1", "skipped", "there is one article only",
    ]  # fmt: skip
    assert tables["errors"].empty
    assert list(tables["articles"]["story"]) == ["flood 0"] * 3 + ["flood 1"]


def _last(articles: tuple[sc.Article, ...]) -> sc.Article:
    return articles[-1]


@pytest.mark.parametrize(
    ("wire", "wires"),
    [
        ("AP", ["AP", "AP"]),
        ("agency", ["Courier", "Echo"]),
        ("is_agency", ["Echo", "AP"]),
        (_last, ["Echo", "Echo"]),
        (
            lambda articles: articles[1].source if "0" in articles[0].metadata["id"] else None,
            ["Courier", None],
        ),
    ],
)
def test_the_wire_of_each_story(wire: object, wires: list[str | None]) -> None:
    archive = floods(2)
    archive["agency"] = ["Courier", None, "Courier", "Echo", None, None]
    archive["is_agency"] = [False, False, True, True, False, False]
    found = compared(archive, wire=wire)["stories"]["wire"]
    assert list(found.astype(object).where(found.notna(), None)) == wires


@pytest.mark.parametrize(
    ("yes", "no"),
    [
        (1, 0), (1.0, 0.0), (1.0, float("nan")), (np.True_, np.False_), ("True", "False"), ("TRUE", "no"),
        ("yes", "No"), (" Yes ", ""), ("1", "0"), ("x", ""), ("X", None), (True, None),
    ],
)  # fmt: skip
@pytest.mark.parametrize("kind", ["frame", "csv", "jsonl"])
def test_a_column_may_mark_the_wire_as_tables_write_it(
    kind: str, yes: object, no: object, tmp_path: Path
) -> None:
    archive = floods(2).drop(columns=["id", "published"])
    archive["wire?"] = pd.Series([no, yes, no, yes, no, no], dtype=object)
    given: object = archive
    if kind == "csv":
        given = tmp_path / "archive.csv"
        archive.to_csv(given, index=False)
    elif kind == "jsonl":
        given = tmp_path / "archive.jsonl"
        archive.to_json(given, orient="records", lines=True)
    assert list(compared(given, wire="wire?")["stories"]["wire"]) == ["Courier", "AP"]


def test_a_column_of_numbers_names_articles_where_not_all_of_it_is_true_or_false() -> None:
    archive = (
        floods(2).drop(columns=["id", "source"]).assign(id=[2, 1, 0, 3, 4, 5], agency=[1, 1, 1, 4, 4, 4])
    )
    assert list(compared(archive, wire="agency")["stories"]["wire"]) == ["1", "4"]


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        (
            ["wire", "", "", "wire", "copy", ""],
            "the column names no source of its story, and is not true or false: it has 'wire', 'copy'",
        ),
        ([0, 0, 0, 0, 0, 0], "the column is true for no article"),
    ],
)
def test_a_column_that_tells_no_wire_is_an_error_that_says_so(cells: list[object], told: str) -> None:
    with pytest.raises(sc.InputError) as error:
        compared(floods(2).assign(agency=cells), wire="agency")
    assert str(error.value) == f"wire 'agency': {told}"


def test_white_space_around_labels_hides_no_wire() -> None:
    archive = floods(2).assign(agency="Echo ")
    archive["source"] = archive["source"] + [" ", "", "", "", "\t", " "]
    assert list(compared(archive, wire="AP")["stories"]["wire"]) == ["AP", "AP"]
    assert list(compared(archive, wire="agency")["stories"]["wire"]) == ["Echo", "Echo"]


def test_a_story_without_the_wire_is_compared_without() -> None:
    archive = pd.DataFrame([*flood(0), *flood(1)[1:]])
    tables = compared(archive, wire="AP")
    assert list(tables["stories"]["status"]) == ["compared", "compared"]
    assert set(tables["derivation"]["story"]) == {"flood 0"}


def test_a_function_for_the_wire_that_fails_is_told() -> None:
    def wire(articles: tuple[sc.Article, ...]) -> str | None:
        return articles[0].source if articles[0].metadata["id"] != "1-AP" else articles[9].source

    tables = compared(floods(2), wire=wire)
    assert list(tables["errors"].itertuples(index=False, name=None)) == [
        ("flood 1", "wire: IndexError: tuple index out of range")
    ]


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"by": "pair"}, "there is no column 'pair' (columns: story, id, source, text, title, published)"),
        ({"wire": "Reuters"}, "wire 'Reuters': no story has it; the sources are 'AP', 'Courier', 'Echo'"),
        ({"engine": "dask"}, "engine must be 'local' or 'spark', not 'dask'"),
        ({"workers": 0}, "workers must be a whole number from 1 on, not 0"),
        ({"options": {"semantic": False}}, "options must be Options, not dict"),
        ({"reports": True}, "reports are written to a folder: pass out='compared', for example"),
        (
            {"by": pd.DataFrame({"id": ["0-AP"]})},
            "by must be a column, or a DataFrame of id and story: it has no 'story'",
        ),
    ],
)
def test_what_cannot_be_done(settings: dict[str, object], message: str) -> None:
    with pytest.raises(sc.InputError) as error:
        compared(floods(1), **settings)
    assert str(error.value) == message


def test_an_archive_without_stories() -> None:
    with pytest.raises(sc.InputError, match="no article is in a story: the column 'story' names none"):
        compared(floods(1).assign(story=None))
    with pytest.raises(sc.InputError, match=r"article 1 \('A'\) has no metadata\['story'\]"):
        compared([{"text": "Some text."}, {"text": "Some other text."}])
    with pytest.raises(sc.InputError, match=r"name its story \(it has source, language, text, desk\)$"):
        compared([sc.Article("Some text.", "A", metadata={"desk": "x"})])
    with pytest.raises(sc.InputError, match="there is no column 'text'"):
        compared(floods(1).rename(columns={"text": "body"}))


def test_what_is_measured_against_the_wire() -> None:
    outlets = compared(floods(1), wire="AP")["outlets"].set_index("outlet")
    assert list(outlets.index) == ["Courier", "Echo"]
    assert list(outlets["delay"]) == [2.5, 11.0]
    assert list(outlets["credited"]) == [True, False]
    assert outlets.loc["Courier", "conflicts"] == 1  # 40 and 41 residents
    assert outlets.loc["Echo", "conflicts"] == 0
    assert outlets.loc["Courier", "prominence"] > 0.5 > outlets.loc["Echo", "prominence"]
    assert (outlets[["verbatim", "rewritten", "new"]].sum(axis=1) - 1).abs().max() < 0.001


@pytest.mark.parametrize(
    ("wire", "outlet", "delay"),
    [
        ("2024-03-01T10:00Z", "2024-03-01T12:30+01:00", 1.5),
        ("2024-03-01", "2024-03-03T12:00", 48.0),
        ("2024-03-02T01:00Z", "2024-03-01T23:00Z", -2.0),
        ("2024-03-01T10:00", None, None),
    ],
)
def test_delay(wire: str, outlet: str | None, delay: float | None) -> None:
    archive = floods(1, articles=2)
    archive["published"] = [wire, outlet]
    (found,) = compared(archive, wire="AP")["outlets"]["delay"]
    assert found == delay or (delay is None and found != found)


def test_texts_that_no_file_can_hold() -> None:
    articles = [
        sc.Article(f"Half a sign \ud800 stands here. It is {word}.", word, metadata={"story": "x"})
        for word in ("one", "two")
    ]
    tables = compared(articles)
    assert tables["sentences"]["text"].iloc[0] == "Half a sign \ufffd stands here."


def test_progress_is_lines_in_the_log_where_there_is_no_terminal(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "storycompare.corpus"):
        compared(floods(3), progress=False)
        assert not caplog.records
        compared(floods(3), progress=True)
    assert [r.getMessage().split(" in ")[0] for r in caplog.records] == ["3 of 3 stories"]


def test_a_photo_and_somebody_who_was_told_are_no_credit() -> None:
    copy = "The ferry sank off Talland on Monday in heavy seas. All 45 people were saved by fishermen."
    signs = ["", "\n\nPhoto: Getty Images", " He told the AP nothing.", "\n\n(Reuters)"]
    rows = [
        (k, source, text)
        for k, sign in enumerate(signs)
        for source, text in (("AP", copy), ("B", copy + sign))
    ]
    outlets = compared(pd.DataFrame(rows, columns=["story", "source", "text"]), wire="AP")["outlets"]
    assert list(outlets["credited"]) == [False, False, False, True]
    assert [len(signals) for signals in outlets["signals"]] == [0, 1, 1, 1]
