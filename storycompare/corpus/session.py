"""The Spark session that an archive is worked on in."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

from ..errors import MissingExtraError

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

__all__ = ["spark_session"]


def spark_session(given: Any = None) -> SparkSession:
    """Return the session given or that of a Spark frame, else the active one, else a new one.

    A new one is as `spark-submit` or the environment says, by default on this machine. There the processes that run
    Python use the interpreter that this one runs in, unless PYSPARK_PYTHON names another: the `python3` of the path, which
    Spark takes, need not have the packages.

    Raises
    ------
    MissingExtraError
        If pyspark or Java is not installed.
    """
    try:
        from pyspark.errors import PySparkRuntimeError
        from pyspark.sql import SparkSession
    except ImportError as error:
        raise MissingExtraError("engine='spark' needs pyspark: pip install 'storycompare[spark]'") from error
    try:
        found = getattr(given, "sparkSession", given) or SparkSession.getActiveSession()
        found = found or SparkSession.builder.appName("storycompare").getOrCreate()
    except (PySparkRuntimeError, FileNotFoundError) as error:
        raise MissingExtraError(
            "engine='spark' needs Java 17 or newer: install one and set JAVA_HOME to its folder"
        ) from error
    context = getattr(found, "_sc", None)  # a session by Spark Connect has none
    if context is not None and context.master.startswith("local") and "PYSPARK_PYTHON" not in os.environ:
        context.pythonExec = sys.executable
    session: SparkSession = found
    return session
