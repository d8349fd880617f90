"""`storycompare batch`: an archive in, a folder of tables and reports out."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import InputError
from ..reading import Articles, titled
from ..reading.record import Record
from .inputs import archive_of
from .messages import say, told
from .progress import Progress

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from ..options import Options

__all__ = ["compare_archive"]

_BY = "story"


def compare_archive(options: argparse.Namespace, settings: Options) -> None:
    """Compare all stories of the archive that is named, and say what became of them.

    Raises
    ------
    InputError
        If the archive cannot be read, or its stories cannot be written where they shall be.
    """
    from .. import corpus

    corpus.store.check_parquet()
    out = Path(options.output)
    _keep_apart(out, options.files)
    quiet = options.quiet
    with Progress(quiet=quiet) as progress, told(progress.note, quiet=quiet):
        progress("reading", 1, 1)
        records = list(_records(options))
        if not records:
            raise InputError(f"there is no article in {', '.join(options.files)}")
        by = _by(options, records, progress)
    # The bar of the library is on stderr too; its lines, where there is no terminal, are said as any other message.
    with told(say, quiet=quiet, level=logging.INFO):
        stored = corpus.compare_many(
            _articles(records), by, wire=options.wire, engine=options.engine, out=out, workers=options.workers,
            progress=not quiet, options=settings, reports=True,
        )  # fmt: skip
    if not quiet:
        counts = stored["stories"]["status"].value_counts()
        others = "".join(
            f", {counts[status]} {status}" for status in ("skipped", "failed") if status in counts
        )
        say(f"{counts.get('compared', 0)} stories compared{others}: see {out / 'index.html'}")


def _records(options: argparse.Namespace) -> Iterator[Record]:
    """The articles of all files, with the words that say where each stands."""
    for file in options.files:
        articles = archive_of(file, dict(options.column), options.encoding, skip_damaged=True)
        for article in articles:
            yield Record(articles.where, None, titled(article))


def _articles(records: list[Record]) -> Articles:
    return Articles(iter(records), "raise", None)


def _by(options: argparse.Namespace, records: list[Record], progress: Progress) -> Any:
    """The column of the stories, or the stories that are found; a column that is a field is called as the field."""
    from .. import corpus

    column = options.by or _BY
    by = next((field for field, name in options.column if name == column), column)
    if any(corpus.grouped.cell_of(article, by) is not None for article in _articles(records)):
        return by
    if options.by:
        raise InputError(f"--by: there is no column {column!r} in {', '.join(options.files)}")
    progress("finding stories", 1, 1)
    named = dict(corpus.archive(_articles(records)))
    return corpus.group_stories(corpus.find_pairs(_articles(records)), ids=named)


def _keep_apart(out: Path, files: list[str]) -> None:
    """Raise if the reports would be read as articles the next time."""
    for file in files:
        if Path(file).is_dir() and out.resolve().is_relative_to(Path(file).resolve()):
            raise InputError(f"{out}: lies in {file}, which is read: name a folder elsewhere")
