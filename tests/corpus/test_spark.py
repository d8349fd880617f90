"""The same search on Spark, in a real session on this machine."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest
from corpus.made_archives import made_archive

import storycompare as sc
from storycompare import corpus

pytestmark = [
    # pyspark 4 says so of every pandas 3
    pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]


def test_spark_and_duckdb_give_the_same_rows(session: Any) -> None:
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
