"""One Spark session for all tests that need one: starting it takes longer than most of them."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

# Tables of a few rows: a second compiler, code made for each query and hundreds of partitions cost more than they save.
_SETTINGS = {
    "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
    "spark.driver.host": "127.0.0.1",
    "spark.driver.memory": "1g",
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.shuffle.partitions": "2",
    "spark.ui.enabled": "false",
}


@pytest.fixture(scope="session")
def session() -> Iterator[Any]:
    """A session of two threads; without Java the tests are skipped, but on CI."""
    reason = "Spark needs Java 17: install Debian's package openjdk-17-jre-headless"
    if shutil.which("java") is None and not os.environ.get("JAVA_HOME"):
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    sql = pytest.importorskip("pyspark.sql", reason="pip install 'storycompare[spark]'")
    session = sql.SparkSession.builder.master("local[2]").config(map=_SETTINGS).getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()
