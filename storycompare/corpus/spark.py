"""The stories of an archive, compared on Spark: a function from rows to rows, one row a story, through `mapInPandas`.

The articles are grouped by story, each group is compared where it lies, and the tables of all stories come out as Parquet.
An archive is done in blocks; a block that is finished is noted and not done again.
"""

from __future__ import annotations

import json
import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..article import Article
from ..errors import InputError
from ..reading.record import Record, article_of
from .frames import COLUMNS, empty, frame_of, plain_rows, rows_of_outcome
from .grouped import Entry, cells_of, entries_of, story_of
from .outcome import outcome_of
from .parts import Job, reporting
from .session import spark_session
from .store import Note, Stored, begin, check_parquet, file_of, finish, manifest_for, notes, sweep
from .wires import check_wire, read_wire

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    import pandas as pd
    from pyspark.sql import DataFrame, SparkSession

    from ..options import Options
    from .wires import Wire

__all__ = ["compare_on_spark"]

_BATCH = 16  # stories that go to Python at once: the texts of as many are in memory twice
_BLOCK = 250_000  # articles that are compared before a note is made
_TASK = 1_000  # articles that a task compares: some seconds by words alone, minutes with the encoder
_CELLS = 100  # different ones that tell whether a column is true or false: there are few ways to write that
_FIELDS = ("text", "source", "title", "byline", "published", "url", "language")
_KINDS = {
    "text": "string",
    "int64": "bigint",
    "float64": "double",
    "bool": "boolean",
    "object": "array<string>",
}


def compare_on_spark(
    articles: Any,
    by: str | pd.DataFrame,
    wire: Wire | None,
    out: str | Path | None,
    options: Options,
    *,
    reports: bool = False,
) -> Mapping[str, pd.DataFrame]:
    """Compare the stories of an archive in the active Spark session; `compare_many` says what each argument is.

    Raises
    ------
    InputError
        If an argument cannot be used, or `out` was begun with other settings.
    MissingExtraError
        If pyspark or Java is not installed.
    """
    check_parquet()
    session = spark_session(articles if hasattr(articles, "sparkSession") else None)
    manifest = manifest_for("spark", by, wire, options, reports=reports)
    rows, wire = _rows(session, articles, by, wire)
    job = Job(options, None if out is None else Path(out).absolute(), reports)
    with _small_batches(session):
        if job.out is None:
            compared = _compared(rows, rows.count(), job, wire).persist()
            try:
                return {name: _in_memory(compared, name) for name in COLUMNS}
            finally:
                compared.unpersist()
        return _stored(rows, job, wire, job.out, manifest)


@contextmanager
def _small_batches(session: SparkSession) -> Iterator[None]:
    name = "spark.sql.execution.arrow.maxRecordsPerBatch"
    before = session.conf.get(name) or ""
    session.conf.set(name, _BATCH)
    try:
        yield
    finally:
        session.conf.set(name, before)


def _rows(
    session: SparkSession, articles: Any, by: str | pd.DataFrame, wire: Wire | None
) -> tuple[DataFrame, Wire | None]:
    """One row an article: `story`, `place` for the order, and what it is made of. And how the wire is told."""
    if hasattr(articles, "sparkSession"):
        return _rows_of_frame(articles, by, wire)
    entries = list(entries_of(articles, by))
    if not any(entry.story for entry in entries):
        raise InputError(f"no article is in a story: by={by!r} names none")
    cells = cells_of(wire, entries)
    wire = read_wire(wire, cells)
    given = [entry.article for entry in entries if entry.article is not None]
    outlets = [article.source for article in given]
    check_wire(wire, found=callable(wire) or bool(cells) or wire in outlets, cells=cells, outlets=outlets)
    found = [(e.story, place, e.fault, e.id, _packed(e.article)) for place, e in enumerate(entries)]
    schema = "story string, place bigint, fault string, id string, article string"
    return session.createDataFrame(found, schema), wire


def _rows_of_frame(
    articles: DataFrame, by: str | pd.DataFrame, wire: Wire | None
) -> tuple[DataFrame, Wire | None]:
    from pyspark.sql import functions as f

    if not isinstance(by, str):
        raise InputError("by must be a column of the Spark frame: join the stories to it first")
    for column in (by, "text"):
        if column not in articles.columns:
            raise InputError(f"there is no column {column!r} (columns: {', '.join(articles.columns)})")
    if isinstance(wire, str) and wire in articles.columns:
        cells = [row[0] for row in articles.select(wire).distinct().limit(_CELLS).collect()]
        wire = read_wire(wire, cells)
        check_wire(wire, found=True, cells=cells, outlets=())
    elif isinstance(wire, str):
        has_sources = "source" in articles.columns
        has = has_sources and articles.where(f.trim("source") == wire).limit(1).count() > 0
        check_wire(wire, found=has, cells=(), outlets=())
    numbered = articles.withColumn("__place", f.monotonically_increasing_id())
    named = f.col(by)
    if articles.schema[by].dataType.typeName() in ("float", "double"):
        named = f.when(named == named.cast("bigint"), named.cast("bigint").cast("string")).otherwise(
            named.cast("string")
        )
    story = f.trim(named.cast("string"))
    chosen: DataFrame = numbered.select(
        story.alias("story"),
        f.col("__place").alias("place"),
        f.to_json(f.struct(*articles.columns)).alias("row"),
    ).where((f.col("story") != "") & f.col("story").isNotNull())
    return chosen, wire


def _packed(article: Article | None) -> str | None:
    """An article as JSON."""
    if article is None:
        return None
    fields = {name: getattr(article, name) for name in _FIELDS}
    return json.dumps({**fields, "metadata": dict(article.metadata)}, default=str)


def _entry(story: str, row: Any) -> Entry:
    """The entry of a row: one that was read on the driver, or the row of a Spark frame."""
    if "row" in row:
        where = f"story {story}, row {row['place']}"
        try:
            return Entry(story, article_of(Record(where, None, json.loads(row["row"]))))
        except InputError as error:
            return Entry(story, None, str(error))
    if row["article"] is None:
        return Entry(story, None, row["fault"])
    return Entry(story, Article(**json.loads(row["article"])), id=row["id"])


def _compared(rows: DataFrame, number: int, job: Job, wire: Wire | None) -> DataFrame:
    """One row a story, with each table as an array, of about so many articles."""
    from pyspark.sql import functions as f

    session = rows.sparkSession
    tasks = max(4 * session.sparkContext.defaultParallelism, number // _TASK)
    fields = [column for column in rows.columns if column != "story"]
    grouped = (
        rows.repartition(tasks, "story")  # a number that is stated is kept; by size, few tasks would do
        .groupBy("story")
        .agg(f.sort_array(f.collect_list(f.struct(*fields))).alias("articles"))
    )
    compared: DataFrame = grouped.mapInPandas(_comparing(job, wire), _schema())
    return compared


def _schema() -> str:
    tables = (
        f"{name} array<struct<{', '.join(f'{column}: {_KINDS[dtype]}' for column, dtype in columns.items())}>>"
        for name, columns in COLUMNS.items()
    )
    return ", ".join(
        ("story string", *(f"`{table.partition(' ')[0]}` {table.partition(' ')[2]}" for table in tables))
    )


def _comparing(job: Job, wire: Wire | None) -> Callable[[Iterable[pd.DataFrame]], Iterator[pd.DataFrame]]:
    """The function that Spark calls with groups of stories, where they lie."""

    def compare(batches: Iterable[pd.DataFrame]) -> Iterator[pd.DataFrame]:
        import pandas as pd

        os.environ.setdefault("OMP_NUM_THREADS", "1")
        for batch in batches:
            found = []
            for name, articles in zip(batch["story"], batch["articles"], strict=True):
                entries = [_entry(name, row) for row in articles]
                if name:
                    story = story_of(name, entries, wire)
                    tables = rows_of_outcome(outcome_of(story, job.options, reporting(job, story)))
                else:
                    tables = {**empty(), "errors": [(None, entry.fault) for entry in entries]}
                found.append((name, *(_dicts(table, rows) for table, rows in tables.items())))
            yield pd.DataFrame(found, columns=["story", *COLUMNS])

    return compare


def _dicts(name: str, rows: list[tuple[Any, ...]]) -> list[dict[str, Any]]:
    return [dict(zip(COLUMNS[name], row, strict=True)) for row in plain_rows(name, rows)]


def _table(compared: DataFrame, name: str) -> DataFrame:
    from pyspark.sql import functions as f

    return compared.select(f.explode(f.col(name)).alias("row")).select("row.*")


def _in_memory(compared: DataFrame, name: str) -> pd.DataFrame:
    found = [tuple(row) for row in _table(compared, name).collect()]
    labels = [place for place, dtype in enumerate(COLUMNS[name].values()) if dtype == "object"]
    rows = [
        tuple(tuple(cell) if place in labels else cell for place, cell in enumerate(row)) if labels else row
        for row in found
    ]
    return frame_of(name, sorted(rows, key=lambda row: row[0] or ""))


def _stored(rows: DataFrame, job: Job, wire: Wire | None, out: Path, manifest: dict[str, Any]) -> Stored:
    """Compare an archive block by block, and store the tables of each."""
    from pyspark.sql import functions as f

    columns = [column for column in rows.columns if column != "place"]
    content = f.sum(f.xxhash64(*columns).cast("decimal(38,0)"))
    articles, hashed = rows.agg(f.count("*"), content).first() or (0, 0)
    if not articles:
        raise InputError("no article is in a story")
    blocks = -(-articles // _BLOCK)
    begin(out, {**manifest, "articles": articles, "parts": blocks, "fingerprint": str(hashed)})
    finished = notes(out)
    sweep(out, finished)
    for block in sorted(set(range(blocks)) - {note.part for note in finished}):
        inside = f.pmod(f.xxhash64("story"), f.lit(blocks)) == block
        compared = _compared(rows.where(inside), articles // blocks, job, wire).persist()
        try:
            for name in COLUMNS:
                path = file_of(out, name, block, 1).as_uri()
                _table(compared, name).write.mode("overwrite").parquet(path, compression="zstd")
            stories = compared.select("story").where(f.col("story") != "").collect()
        finally:
            compared.unpersist()
        finish(out, Note(block, 1, tuple(sorted(row[0] for row in stories))))
    stored = Stored(out)
    if job.reports:
        from .pages import write_index

        write_index(stored)
    return stored
