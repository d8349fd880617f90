"""The two engines that run the search's SQL: DuckDB inside this process, Spark on a cluster.

Each takes a stage's text, keeps what it gives as a table for the stages behind it, and hands out frames.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from ..errors import InputError, MissingExtraError, shown
from .session import spark_session

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    import pandas as pd

__all__ = ["DuckEngine", "Engine", "SparkEngine"]

# Of DuckDB's 2,048 rows: as many as are scored at once.
_VECTORS = 100
# Rows of the first divided table that a stage is handed at once: its joins then fit into 2 GB, and nothing goes to disk.
_PORTION = 1_000_000


class Engine(Protocol):
    """What the search asks of an engine."""

    def read(self, name: str, folder: Path) -> None:
        """Make the Parquet files of a folder a table."""

    def run(self, name: str, sql: str, divided: Sequence[str] = ()) -> None:
        """Run a stage and keep its rows as a table; other tables stand in the text in braces.

        The tables in `divided` may be handed to it a few windows at a time.
        """

    def each(self, name: str, change: Callable[[pd.DataFrame], pd.DataFrame], kept: str) -> None:
        """Hand the rows of a table, some at a time, to a function, and keep what it returns as a table."""

    def drop(self, name: str) -> None:
        """Forget a table that is no longer needed."""

    def frame(self, name: str) -> pd.DataFrame:
        """Return a table."""


class DuckEngine:
    """DuckDB on a file of its own in a folder that the caller removes; what does not fit into memory goes there too.

    Parameters
    ----------
    folder
        Where the tables are kept.
    numbers
        Whole numbers by the name that stands in the SQL in braces.
    memory_limit
        As DuckDB reads it: "2GB".
    threads
        How many; None for one a processor.
    """

    def __init__(
        self, folder: Path, numbers: Mapping[str, int], memory_limit: str, threads: int | None
    ) -> None:
        try:
            import duckdb
        except ImportError as error:
            raise MissingExtraError("archives need DuckDB: pip install 'storycompare[corpus]'") from error
        self._numbers = numbers
        self._memory_limit = memory_limit
        config: dict[str, Any] = {"memory_limit": memory_limit, "temp_directory": str(folder / "spilled")}
        if threads is not None:
            config["threads"] = threads
        config["preserve_insertion_order"] = False
        try:
            self._connection = duckdb.connect(str(folder / "pairs.duckdb"), config=config)
        except duckdb.Error as error:
            said = str(error).splitlines()[0]
            given = f"memory_limit {shown(memory_limit)}"
            given += "" if threads is None else f" with threads {shown(threads)}"
            raise InputError(f"{given} cannot be used: {said}") from error
        self._names: dict[str, str] = {}

    def read(self, name: str, folder: Path) -> None:
        """Make the Parquet files of a folder a table."""
        files = str(folder / "*.parquet").replace("'", "''")
        self._connection.execute(f"CREATE VIEW {name} AS SELECT * FROM read_parquet('{files}')")  # noqa: S608 - a folder of ours
        self._names[name] = name

    def run(self, name: str, sql: str, divided: Sequence[str] = ()) -> None:
        """Run a stage and keep its rows as a table; with `divided`, a few windows at a time."""
        import duckdb

        make = f"CREATE TABLE {name} AS"
        try:
            for names in self._portions(divided):
                self._connection.execute(f"{make} {sql.format(**self._numbers, **{**self._names, **names})}")
                make = f"INSERT INTO {name}"
        except duckdb.OutOfMemoryException as error:
            raise InputError(
                f"memory_limit {self._memory_limit!r} is too little for this archive: give more, or threads=1"
            ) from error
        self._names[name] = name

    def _portions(self, tables: Sequence[str]) -> Iterator[dict[str, str]]:
        """Yield what the tables are called of which some windows each are seen, about as many rows of the first."""
        if not tables:
            yield {}
            return
        rows = self._connection.execute(f"SELECT win, COUNT(*) FROM {tables[0]} GROUP BY win ORDER BY win")  # noqa: S608
        ranges = _ranges(rows.fetchall())
        if len(ranges) == 1:
            yield {}
            return
        for first, last in ranges:
            for table in tables:
                # A table, whose size is known: behind a view the joins were put into an order that took ten times as long.
                self._connection.execute(
                    f"CREATE OR REPLACE TEMP TABLE portion_of_{table} AS "  # noqa: S608 - names and numbers of ours
                    f"SELECT * FROM {table} WHERE win BETWEEN {first} AND {last}"
                )
            yield {table: f"portion_of_{table}" for table in tables}
        for table in tables:
            self._connection.execute(f"DROP TABLE portion_of_{table}")

    def each(self, name: str, change: Callable[[pd.DataFrame], pd.DataFrame], kept: str) -> None:
        """Hand the rows of a table to a function and keep what it returns."""
        reader = self._connection.cursor()
        reader.execute(f"SELECT * FROM {name}")  # noqa: S608 - a name of ours
        made = False
        while True:
            rows = reader.fetch_df_chunk(_VECTORS)
            if len(rows) == 0 and made:
                break
            changed = change(rows)
            self._connection.register("changed", changed)
            make = f"INSERT INTO {kept}" if made else f"CREATE TABLE {kept} AS"
            self._connection.execute(f"{make} SELECT * FROM changed")  # noqa: S608 - a name of ours
            self._connection.unregister("changed")
            made = True
        reader.close()
        self._names[kept] = kept

    def drop(self, name: str) -> None:
        """Forget a table."""
        self._connection.execute(f"DROP TABLE {name}")
        del self._names[name]

    def frame(self, name: str) -> pd.DataFrame:
        """Return a table."""
        found: pd.DataFrame = self._connection.execute(f"SELECT * FROM {name}").df()  # noqa: S608
        return found

    def close(self) -> None:
        """Let go of the files."""
        self._connection.close()


def _ranges(rows: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the first and the last of windows that have a portion of rows together; at least one."""
    found, first, held = [], None, 0
    for win, count in rows:
        first = win if first is None else first
        held += count
        if held >= _PORTION:
            found.append((first, win))
            first, held = None, 0
    return [*found, (first, rows[-1][0])] if first is not None else found or [(0, 0)]


class SparkEngine:
    """Spark: every stage is written to Parquet, so that none is computed twice.

    Parameters
    ----------
    folder
        Where the stages are kept: a folder, or an address, that the driver and all executors reach.
    numbers
        Whole numbers by the name that stands in the SQL in braces.
    session
        A SparkSession; None takes the one that is active, or starts one.
    """

    def __init__(self, folder: Path, numbers: Mapping[str, int], session: Any) -> None:
        self._session = spark_session(session)
        self._folder = folder
        self._numbers = numbers
        self._tables: dict[str, Any] = {}

    def read(self, name: str, folder: Path) -> None:
        """Make the Parquet files of a folder a table."""
        self._tables[name] = self._session.read.parquet(str(folder))

    def run(self, name: str, sql: str, divided: Sequence[str] = ()) -> None:  # noqa: ARG002 - Spark divides by itself
        """Run a stage and keep its rows as a table."""
        used = {table: frame for table, frame in self._tables.items() if f"{{{table}}}" in sql}
        text = sql
        for number, value in self._numbers.items():
            text = text.replace(f"{{{number}}}", str(value))
        self._keep(name, self._session.sql(text, **used))

    def _keep(self, name: str, rows: Any) -> None:
        target = str(self._folder / f"stage-{name}")
        rows.write.mode("overwrite").parquet(target)
        self._tables[name] = self._session.read.parquet(target)

    def each(self, name: str, change: Callable[[pd.DataFrame], pd.DataFrame], kept: str) -> None:
        """Hand the rows of a table to a function, on the executors, and keep what it returns."""
        table = self._tables[name]
        sample = change(table.limit(0).toPandas())
        schema = ", ".join(f"{column} {_SPARK_TYPES[kind.kind]}" for column, kind in sample.dtypes.items())
        self._keep(kept, table.mapInPandas(_Each(change), schema))

    def drop(self, name: str) -> None:
        """Forget a table."""
        del self._tables[name]

    def frame(self, name: str) -> pd.DataFrame:
        """Return a table."""
        found: pd.DataFrame = self._tables[name].toPandas()
        return found

    def close(self) -> None:
        """Forget all tables; the session is the caller's."""
        self._tables.clear()


_SPARK_TYPES = {"i": "bigint", "f": "double"}


class _Each:
    """A function of one frame as Spark's `mapInPandas` asks for it; a class, so that it can be sent to executors."""

    def __init__(self, change: Callable[[pd.DataFrame], pd.DataFrame]) -> None:
        self._change = change

    def __call__(self, frames: Any) -> Any:
        for frame in frames:
            yield self._change(frame)
