"""All stories of an archive, compared: on this machine in several processes, or on Spark."""

from __future__ import annotations

import logging
from contextlib import closing
from typing import TYPE_CHECKING, Any, Literal

from ..errors import InputError, path_of, shown
from ..options import Options
from .frames import empty, frame_of
from .grouped import fingerprint, stories_of
from .parts import Job, parts_of
from .progress import steps
from .store import Stored, begin, check_parquet, manifest_for, notes, sweep
from .workers import compared, cores

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    import pandas as pd

    from .grouped import Story
    from .parts import Part
    from .wires import Wire

__all__ = ["compare_many", "run"]

_log = logging.getLogger(__name__)


def compare_many(
    articles: Any,
    by: str | pd.DataFrame = "story",
    *,
    wire: Wire | None = None,
    engine: Literal["local", "spark"] = "local",
    out: str | Path | None = None,
    workers: int | None = None,
    progress: bool = True,
    options: Options | None = None,
    reports: bool = False,
) -> Mapping[str, pd.DataFrame]:
    """Compare the articles of each story of an archive.

    Parameters
    ----------
    articles
        A DataFrame with the columns `text`, `source` and, where they are known, `id`, `title`, `byline`, `published`, `url`;
        or what `read_many` takes or returns. With `engine="spark"` also a DataFrame of Spark.
    by
        The column that names the story, or the pair, of each article; of articles that are no table,
        a field (`source`, `title`, `published`, ...) or else `metadata[by]`. Or a DataFrame of `id` and `story` as
        `group_stories` returns it; what is not in that is passed over. An article of which the column is empty is left out and told in
        `errors`.
    wire
        What the others of a story are measured against: a source label; a column that holds such a label, or is true for
        the wire (true, yes, 1 or x, and else false, no, 0 or empty); or a function of the story's articles that returns one of them, its label or None. Stories that do not
        have it are compared without.
    engine
        "local" compares on this machine, "spark" in the active Spark session (`pip install 'storycompare[spark]'`).
    out
        A folder to fill with Parquet files and to go on with if a run was interrupted; by default the tables are
        held in memory.
    workers
        How many processes; by default one for each core. With 1 all is done in this process. Not for Spark.
    progress
        Show a bar on a terminal or in a notebook; elsewhere lines go to the log `storycompare.corpus`, at level INFO.
    options
        Settings of the comparisons; see `Options`.
    reports
        Write the JSON and the HTML report of each story to `out`, and a page `index.html` that links them.

    Returns
    -------
    mapping of str to DataFrame
        The tables of `Comparison.to_frame`, each with a first column `story`, and `stories`, `articles`, `outlets`,
        `errors` (see docs/archives.md). With `out` they are read when they are asked for.

    Raises
    ------
    InputError
        If an argument cannot be used, or `out` was begun with other settings. What is wrong with one story stops no
        other: it is told in `errors`.
    MissingExtraError
        If a package that is needed is not installed: `storycompare[corpus]`, or `storycompare[spark]` and Java.
    """
    options = _checked(engine, workers, options)
    if reports and out is None:
        raise InputError("reports are written to a folder: pass out='compared', for example")
    folder = None if out is None else path_of("out", out)
    if engine == "spark":
        from .spark import compare_on_spark

        return compare_on_spark(articles, by, wire, folder, options, reports=reports)
    stories, outside = stories_of(articles, by, wire)
    _tell(stories, outside)
    workers = workers or cores()
    if folder is None:
        return _in_memory(parts_of(stories, outside), Job(options), workers, progress=progress)
    check_parquet()
    parts = parts_of(stories, outside)
    manifest = manifest_for("local", by, wire, options, reports=reports)
    begin(
        folder,
        {
            **manifest,
            "stories": len(stories),
            "parts": len(parts),
            "fingerprint": fingerprint(stories, outside),
        },
    )
    return run(folder, parts, Job(options, folder, reports), workers, progress=progress)


def _checked(engine: str, workers: int | None, options: Options | None) -> Options:
    if engine not in ("local", "spark"):
        raise InputError(f"engine must be 'local' or 'spark', not {shown(engine)}")
    if workers is not None and (isinstance(workers, bool) or not isinstance(workers, int) or workers < 1):
        raise InputError(f"workers must be a whole number from 1 on, not {shown(workers)}")
    if options is not None and not isinstance(options, Options):
        raise InputError(f"options must be Options, not {type(options).__name__}")
    return options or Options()


def _tell(stories: Sequence[Story], outside: Sequence[str]) -> None:
    if outside:
        _log.warning("%d rows are in no story: %s%s", len(outside), outside[0], " ..." if outside[1:] else "")
    doubled = [story for story in stories if len(set(story.outlets)) < len(story.outlets)]
    if doubled:
        _log.warning(
            "in %d of %d stories two articles share a label, in %r for example: the second is called %r",
            len(doubled), len(stories), doubled[0].id,
            next(a.source for a, outlet in zip(doubled[0].articles, doubled[0].outlets, strict=True) if a.source != outlet),
        )  # fmt: skip


def _in_memory(parts: Sequence[Part], job: Job, workers: int, *, progress: bool) -> dict[str, pd.DataFrame]:
    total = sum(len(part.stories) for part in parts)
    found = {}
    with steps(total, 0, shown=progress) as begins:
        for part, tables in compared(parts, job, workers, begins):
            found[part.number] = tables or {}
    tables = empty()
    for number in sorted(found):
        for name, rows in found.pop(number).items():
            tables[name] += rows
    return {name: frame_of(name, rows) for name, rows in tables.items()}


def run(out: Path, parts: Sequence[Part], job: Job, workers: int, *, progress: bool) -> Stored:
    """Compare and store what is not finished of some parts, and return all that is stored."""
    finished = notes(out)
    sweep(out, finished)
    generations = {note.part: note.generation for note in finished}
    left = [part for part in parts if generations.get(part.number, 0) < part.generation]
    total = sum(len(part.stories) for part in parts)
    done = total - sum(len(part.stories) for part in left)
    try:
        with (
            steps(total, done, shown=progress) as begins,
            closing(compared(left, job, workers, begins)) as each,
        ):
            for _ in each:
                pass
    except BaseException:
        sweep(out, notes(out))
        raise
    stored = Stored(out)
    if job.reports:
        from .pages import write_index

        write_index(stored)
    return stored
