"""Which articles of an archive cover one event.

Two articles are candidates if they share at least two of the terms that tell most about each: rare in their window of
days, repeated, said at the beginning. Trees decide by all that the two have in common, and by what the articles that are
closest to each have to do with the other. The search is the SQL in
pairs.sql, which DuckDB and Spark run alike.
"""

from __future__ import annotations

import re
import tempfile
from contextlib import contextmanager
from functools import cache, partial
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, get_args

from ..errors import InputError, path_of, shown
from .engines import DuckEngine, SparkEngine
from .signals import judged, verdicts
from .tables import TABLES, UNDATED, write_tables
from .terms import BACKGROUND, FIGURE, NAME, RUN, TITLE, WORD

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd

    from .engines import Engine

__all__ = ["EngineName", "find_pairs"]

EngineName = Literal["duckdb", "spark"]

# Stages and the tables that nothing behind them needs.
_DONE = {
    "weights": ("counts",),
    "kept": ("weights",),
    "shared": ("candidates",),
    "likeness": ("shared", "totals"),
    "signals": ("likeness", "near", "closest", "between", "kept"),
    "heard": ("sides", "close"),
    "witnessed": ("judged", "heard"),
}
# Stages that are run a few windows at a time, and the tables that are divided.
_DIVIDED = {"shared": ("candidates", "kept")}
# What the shared terms of two articles weigh together at least, in hundredths of a nat by salience, to be looked at. Of the
# candidates in ecbplus/docs-train-dev 1 pair of one event in 1,000 weighs less, and 1 in 15 of the others; with 8,000 the F1
# on its development topics falls from .917 to .898.
_LEAST_MASS = 6_000
# What two articles share at least of both, in ten-thousandths, to be judged. No pair of one event in ecbplus/docs-train-dev or
# stories/ shares less, of the other candidates in a large archive half; with 800 it would be 1 in 300, and 5 in 6.
_LEAST_LIKENESS = 500
_MINUTES = 24 * 60
_BETWEEN = " | "  # the terms of a row of the last stage; none has a bar in it


def find_pairs(
    articles: Any,
    *,
    engine: EngineName = "duckdb",
    window_days: int = 3,
    threshold: float = 0.6,
    max_articles: int = 100,
    best_terms: int = 24,
    memory_limit: str = "2GB",
    threads: int | None = None,
    spark: Any = None,
    folder: str | Path | None = None,
) -> pd.DataFrame:
    """Find the pairs of articles that cover one event.

    Parameters
    ----------
    articles
        What `archive` takes: a path, a DataFrame, an iterable of articles or what `read_many` returns. It is read once,
        and no more than 2,000 texts are held at a time.
    engine
        "duckdb" works in this process, "spark" on a cluster or in a local session; both give the same rows.
    window_days
        The most days, 1 or more, between the publication of two articles of a pair. Articles without a date are
        compared with all others without a date, and with no others.
    threshold
        The least probability, 0 to 1, of a pair. What two articles have in common must by itself give one of .05.
    max_articles
        A term that more articles of a window have finds no pairs. An event that more articles cover in the same words
        is found only by what some of them have besides.
    best_terms
        By how many of its terms an article is looked for.
    memory_limit, threads
        Of DuckDB: how much memory it takes before it writes to disk, as "2GB", and how many threads, by default one a
        processor.
    spark
        A SparkSession; by default the active one, or one on this machine.
    folder
        Where tables are kept while the search runs, in a folder of their own that is removed; by default the system's
        folder for temporary files. For a cluster one that all machines reach.

    Returns
    -------
    DataFrame
        One row a pair, sorted: `a_id`, `b_id` (`a_id` before `b_id` as strings), `score` (0 to 1), `shared_terms` (a
        tuple of str, the heaviest first), `days` (from a to b, negative if b is the earlier; missing without dates),
        `earlier` (the id of the article that was published first; missing if that is not known).

    Raises
    ------
    InputError
        If an article cannot be read, two have one id, or a setting lies outside its range.
    MissingExtraError
        If the packages of the engine are not installed: `storycompare[corpus]`, or `storycompare[spark]` and Java.
    """
    _check(engine, window_days, threshold, max_articles, best_terms)
    with _workplace(folder) as place:
        numbers = _numbers(window_days, max_articles, best_terms)
        worker = (
            DuckEngine(place, numbers, memory_limit, threads)
            if engine == "duckdb"
            else SparkEngine(place, numbers, spark)
        )
        try:
            if not write_tables(articles, place, window_days):
                raise InputError("the archive holds no article")
            find_signals(worker, place)
            worker.each("signals", judged, "judged")
            worker.drop("signals")
            hear_witnesses(worker)
            worker.each("witnessed", partial(_taken, threshold), "taken")
            _run(worker, "told", "told")
            return _told(worker.frame("told"))
        finally:
            worker.close()


def find_signals(engine: Engine, folder: Path) -> None:
    """Run all stages up to the table `signals` on the tables in a folder."""
    for table in TABLES:
        engine.read(table, folder / table)
    _run(engine, "sizes", "signals")


def hear_witnesses(engine: Engine) -> None:
    """Run the stages from the table `judged` to the table `witnessed`."""
    _run(engine, "sides", "witnessed")


def _run(engine: Engine, first: str, last: str) -> None:
    names = list(_stages())
    for name in names[names.index(first) : names.index(last) + 1]:
        engine.run(name, _stages()[name], _DIVIDED.get(name, ()))
        for done in _DONE.get(name, ()):
            engine.drop(done)


def _numbers(window_days: int, max_articles: int, best_terms: int) -> dict[str, int]:
    """What stands in the SQL in braces and is no table."""
    kinds = {"word": WORD, "name": NAME, "figure": FIGURE, "run": RUN, "title": TITLE}
    return {
        "smooth": BACKGROUND,
        "max_articles": max_articles,
        "best_terms": best_terms,
        "window_days": window_days,
        "least_mass": _LEAST_MASS,
        "least_likeness": _LEAST_LIKENESS,
        **kinds,
    }


@cache
def _stages() -> dict[str, str]:
    """Return the SQL of each stage by its name, in their order."""
    text = (resources.files(__package__) / "pairs.sql").read_text(encoding="utf-8")
    parts = re.split(r"^-- (\w+): .*\n", text, flags=re.MULTILINE)[1:]
    return {name: sql.strip().removesuffix(";") for name, sql in zip(parts[::2], parts[1::2], strict=True)}


def _taken(threshold: float, rows: pd.DataFrame) -> pd.DataFrame:
    """Return the pairs at or above the threshold, with their scores."""
    found = rows[["win", "a", "b"]].assign(score=verdicts(rows))
    return found[found["score"] >= threshold]


def _told(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the frame of pairs: ids in order, terms as tuples, times as days."""
    import numpy as np
    import pandas as pd

    turned = (rows["a_id"] > rows["b_id"]).to_numpy(bool)
    known = ((rows["a_minute"] >= 0) & (rows["b_minute"] >= 0)).to_numpy(bool)
    days = (rows["b_day"] - rows["a_day"]).to_numpy(np.float64)
    minutes = (rows["b_minute"] - rows["a_minute"]).to_numpy(np.float64)
    apart = np.where(known, np.round(minutes / _MINUTES, 4), days)
    apart[(rows["a_day"] == UNDATED).to_numpy(bool)] = np.nan
    one = rows["a_id"].to_numpy(object)
    other = rows["b_id"].to_numpy(object)
    earlier = np.full(len(rows), None, object)
    earlier[apart > 0], earlier[apart < 0] = one[apart > 0], other[apart < 0]
    text = pd.Series([""]).dtype  # `str` in pandas 3, `object` before
    words: dict[str, str] = {}  # each is held once, however many pairs share it
    told = [tuple(words.setdefault(term, term) for term in terms.split(_BETWEEN)) for terms in rows["terms"]]
    found = pd.DataFrame(
        {
            "a_id": pd.Series(np.where(turned, other, one), dtype=text),
            "b_id": pd.Series(np.where(turned, one, other), dtype=text),
            "score": rows["score"].to_numpy(np.float64),
            "shared_terms": pd.Series(told, dtype=object),
            "days": np.where(turned, -apart, apart) + 0.0,  # no minus zero
            "earlier": pd.Series(earlier, dtype=text),
        }
    )
    return found.sort_values(["a_id", "b_id"], ignore_index=True)


@contextmanager
def _workplace(folder: str | Path | None) -> Iterator[Path]:
    """A folder of our own, which is removed whatever happens."""
    parent = None if folder is None else path_of("folder", folder)
    try:
        place = tempfile.TemporaryDirectory(prefix="storycompare-", dir=parent)
    except OSError as error:
        raise InputError(f"folder {str(folder)!r}: cannot be written: {error.strerror or error}") from error
    with place as name:
        yield Path(name)


def _check(engine: str, window_days: int, threshold: float, max_articles: int, best_terms: int) -> None:
    if engine not in get_args(EngineName):
        raise InputError(f"engine must be 'duckdb' or 'spark', not {shown(engine)}")
    for name, value in (
        ("window_days", window_days),
        ("max_articles", max_articles),
        ("best_terms", best_terms),
    ):
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            raise InputError(f"{name} must be a whole number of 1 or more, not {shown(value)}")
    if not isinstance(threshold, (int, float)) or isinstance(threshold, bool) or not 0 <= threshold <= 1:
        raise InputError(f"threshold must lie between 0 and 1, not {shown(threshold)}")
