"""Archives in a real Spark session: the same pairs and the same stories, to the byte, and a run that was killed goes on."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest
from corpus.archives import WORDS, flood, floods, same
from corpus.made_archives import made_archive

import storycompare as sc
from storycompare import corpus

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.filterwarnings(
    "ignore:PySpark does not yet fully support pandas:FutureWarning",
    "ignore::ResourceWarning",
    "ignore::DeprecationWarning",
)


@pytest.fixture
def archive() -> pd.DataFrame:
    """What archives hold: doubled labels, damaged rows, a single article, an article in no story."""
    rows = [
        *(row for n in range(5) for row in flood(n)),
        {**flood(0)[0], "id": "again", "text": "The water fell."},
    ]
    rows += [{**flood(5)[0], "text": ""}, flood(5)[1], flood(6)[0], {**flood(7)[0], "story": None}]
    rows.append({**flood(1)[2], "source": "Half \ufffd", "id": None, "title": "=1+1"})
    return pd.DataFrame(rows)


def on_spark(archive: object, **settings: object) -> Any:
    given = {"wire": "AP", "options": WORDS, **settings}
    return corpus.compare_many(archive, engine="spark", **given)  # type: ignore[arg-type]


@pytest.mark.slow
def test_the_same_rows_as_on_this_machine(session: Any, archive: pd.DataFrame, tmp_path: Path) -> None:
    wanted = dict(corpus.compare_many(archive, wire="AP", options=WORDS, workers=1, progress=False))
    assert set(wanted["stories"]["status"]) == {"compared", "failed", "skipped"}
    same(dict(on_spark(archive)), wanted)
    stored = on_spark(archive, out=tmp_path / "out")
    same(dict(stored), wanted)
    for name, frame in wanted.items():
        assert len(pd.read_parquet(tmp_path / "out" / name)) == len(frame)
    assert session.conf.get("spark.sql.execution.arrow.maxRecordsPerBatch") == "10000"


@pytest.mark.slow
def test_a_frame_of_spark(session: Any, archive: pd.DataFrame) -> None:
    whole = archive[archive["text"] != ""]
    wanted = dict(corpus.compare_many(whole, wire="AP", options=WORDS, workers=1, progress=False))
    wanted["errors"] = wanted["errors"].dropna(subset="story")  # rows of Spark have no numbers to be told by
    given = session.createDataFrame(whole.astype(object).where(whole.notna(), None))
    same(dict(on_spark(given)), wanted)
    numbered = whole.assign(story=whole["story"].str.extract(r"(\d+)")[0].astype(float))
    found = on_spark(session.createDataFrame(numbered.astype({"id": str})))
    assert sorted(found["stories"]["story"]) == ["0", "1", "2", "3", "4", "5", "6"]


def test_the_wire_may_be_a_function(session: Any) -> None:
    found = on_spark(floods(3), wire=lambda articles: articles[-1])
    assert set(found["derivation"]["wire"]) == {"Echo"}


def test_a_row_that_names_no_story_is_told(session: Any, tmp_path: Path) -> None:
    table = floods(2)
    table.loc[1, "story"] = None
    wanted = dict(corpus.compare_many(table, options=WORDS, workers=1, progress=False))
    assert len(wanted["errors"]) == 1
    same(dict(on_spark(table, wire=None)), wanted)
    same(dict(on_spark(table, wire=None, out=tmp_path / "out")), wanted)


@pytest.mark.parametrize("of_spark", [False, True])
def test_a_column_may_mark_the_wire(session: Any, of_spark: bool) -> None:
    table = floods(2).assign(agency=["no", "yes", "no", "yes", "", "no"])
    given = session.createDataFrame(table) if of_spark else table
    wires = corpus.compare_many(given, wire="agency", engine="spark", options=WORDS)["stories"]["wire"]
    assert sorted(wires) == ["AP", "Courier"]
    with pytest.raises(sc.InputError, match="wire 'agency': the column is true for no article"):
        none = table.assign(agency="no")
        corpus.compare_many(
            session.createDataFrame(none) if of_spark else none, wire="agency", engine="spark"
        )


@pytest.mark.slow
def test_a_finished_block_is_not_done_again(session: Any, archive: pd.DataFrame, tmp_path: Path) -> None:
    out = tmp_path / "out"
    wanted = dict(on_spark(archive, out=out))
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*")}
    on_spark(archive, out=out)
    assert {path: path.stat().st_mtime_ns for path in out.rglob("*")} == before
    (out / "parts" / "00000.json").unlink()  # killed before it was noted
    shutil.rmtree(next((out / "facts").iterdir()))
    same(dict(on_spark(archive, out=out)), wanted)
    with pytest.raises(sc.InputError, match='was begun with wire="AP", and not with wire="Echo"'):
        on_spark(archive, out=out, wire="Echo")
    with pytest.raises(sc.InputError, match='was begun with engine="spark", and not with engine="local"'):
        corpus.compare_many(archive, wire="AP", options=WORDS, out=out, progress=False)


@pytest.mark.slow
def test_several_blocks(
    session: Any, archive: pd.DataFrame, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storycompare.corpus.spark._BLOCK", 7)
    wanted = dict(corpus.compare_many(archive, wire="AP", options=WORDS, workers=1, progress=False))
    stored = on_spark(archive, out=tmp_path / "out", reports=True)
    assert len(list((tmp_path / "out" / "parts").glob("[0-9]*.json"))) == 3
    same(dict(stored), wanted)
    assert len(list((tmp_path / "out" / "reports").glob("*.html"))) == 5
    assert (tmp_path / "out" / "index.html").exists()


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"by": "pair"}, r"there is no column 'pair' \(columns: story, id, source, text"),
        ({"by": pd.DataFrame({"id": [], "story": []})}, "by must be a column of the Spark frame"),
        ({"wire": "Reuters"}, "wire 'Reuters': no story has it"),
    ],
)
def test_what_cannot_be_done(session: Any, settings: dict[str, object], told: str) -> None:
    with pytest.raises(sc.InputError, match=told):
        on_spark(session.createDataFrame(floods(1)), **settings)


@pytest.mark.slow
def test_spark_and_duckdb_find_the_same_pairs(session: Any) -> None:
    articles, _ = made_archive(40)
    undated, _ = made_archive(10, seed=2, dated=False)
    mixed = [*articles, *(sc.Article(a.text, f"undated-{a.source}") for a in undated)]
    here = corpus.find_pairs(mixed)
    there = corpus.find_pairs(mixed, engine="spark", spark=session)
    assert len(here) > 100
    pd.testing.assert_frame_equal(there, here)
    assert there.to_csv() == here.to_csv()


def test_a_table_of_spark_is_an_archive(session: Any) -> None:
    rows = [("7", "The bridge opened.", "2024-03-04"), ("8", "The bridge closed.", None)]
    table = session.createDataFrame(rows, "id string, text string, date string")
    found = dict(corpus.archive(table))
    assert [found[name].published for name in ("7", "8")] == ["2024-03-04", None]
    assert found["7"].text == "The bridge opened."


def test_a_machine_without_java_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    from pyspark.errors import PySparkRuntimeError
    from pyspark.sql import SparkSession

    class NoJava:
        def appName(self, name: str) -> NoJava:  # noqa: N802, ARG002 - as pyspark calls it
            return self

        def getOrCreate(self) -> None:  # noqa: N802
            raise PySparkRuntimeError(errorClass="JAVA_GATEWAY_EXITED", messageParameters={})

    monkeypatch.setattr(SparkSession, "getActiveSession", staticmethod(lambda: None))
    monkeypatch.setattr(SparkSession, "builder", NoJava())
    table = pd.DataFrame({"story": ["1", "1"], "text": ["It rained.", "It was wet."]})
    told = r"needs Java 17 or newer: install one and set JAVA_HOME"
    with pytest.raises(sc.MissingExtraError, match=told):
        corpus.find_pairs(table, engine="spark")
    with pytest.raises(sc.MissingExtraError, match=told):
        corpus.compare_many(table, engine="spark")
