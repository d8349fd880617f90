"""An archive as three tables of Parquet files: its articles, their terms, and what the terms are in writing.

They are written in batches while the archive is read, so that no more than a batch of texts is ever held.
"""

from __future__ import annotations

import datetime
from itertools import islice
from typing import TYPE_CHECKING, Any

from ..errors import MissingExtraError
from .archive import archive
from .terms import terms_of

if TYPE_CHECKING:
    from pathlib import Path

    from ..article import Article

__all__ = ["TABLES", "UNDATED", "write_tables"]

TABLES = ("articles", "terms", "vocabulary")
# The day of articles without a date. They stand in a block of their own, far from all others.
UNDATED = -1_000_000
_BATCH = 2_000  # articles; of 60,000 characters each they are 120 MB
_MINUTES = 24 * 60


def write_tables(articles: Any, folder: Path, window_days: int) -> int:
    """Write the tables of an archive into a folder, a subfolder each, and return the number of articles.

    Parameters
    ----------
    articles
        What `archive` takes.
    folder
        An empty folder.
    window_days
        How many days a block has.

    Raises
    ------
    InputError
        If an article cannot be read, or two have one id.
    MissingExtraError
        If pyarrow is not installed.
    """
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ImportError as error:
        raise MissingExtraError("archives need pyarrow: pip install 'storycompare[corpus]'") from error
    for name in TABLES:
        (folder / name).mkdir()
    total = 0
    named = archive(articles)
    while batch := list(islice(named, _BATCH)):
        for name, columns in _columns(batch, total, window_days).items():
            table = pa.table(columns)
            parquet.write_table(table, folder / name / f"{total:012d}.parquet", compression="zstd")
        total += len(batch)
    return total


def _columns(batch: list[tuple[str, Article]], start: int, window_days: int) -> dict[str, dict[str, Any]]:
    """Return the columns of each table for some articles, which are numbered from `start`."""
    import numpy as np

    days, minutes = zip(*(_when(article) for _, article in batch), strict=True)
    blocks = np.array(days) // window_days
    terms = terms_of([article for _, article in batch])
    return {
        "articles": {
            "article": np.arange(start, start + len(batch)),
            "id": [name for name, _ in batch],
            "block": blocks,
            "day": np.array(days),
            "minute": np.array(minutes),
            "whole": terms.wholes(len(batch)),
        },
        "terms": {
            "article": start + terms.article,
            "block": blocks[terms.article],
            "term": terms.term,
            "kind": terms.kind,
            "place": terms.place,
            "salience": terms.salience,
            "background": terms.background,
        },
        "vocabulary": {
            "term": np.array(list(terms.written), np.int64),
            "text": list(terms.written.values()),
        },
    }


def _when(article: Article) -> tuple[int, int]:
    """Return the day on which an article was published, as it says, and the minute of the day, by UTC; -1 if unknown.

    A midnight without a zone is what tables write for a day.
    """
    if article.published is None:
        return UNDATED, -1
    day = datetime.date.fromisoformat(article.published[:10]).toordinal()
    if len(article.published) == 10:
        return day, -1
    moment = datetime.datetime.fromisoformat(article.published)
    if moment.tzinfo is None and moment.time() == datetime.time():
        return day, -1
    if moment.tzinfo is not None:
        moment = moment.astimezone(datetime.timezone.utc)
    return day, moment.toordinal() * _MINUTES + moment.hour * 60 + moment.minute
