"""`storycompare batch`: an archive in, a folder of tables and reports out."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import InputError, ReadError
from ..reading import read_many, titled
from .messages import say, told
from .progress import Progress

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from ..article import Article
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
        articles = list(_articles(options))
        if not articles:
            raise InputError(f"there is no article in {', '.join(options.files)}")
        by = _by(options, articles, progress)
    # The bar of the library is on stderr too; its lines, where there is no terminal, are said as any other message.
    with told(say, quiet=quiet, level=logging.INFO):
        stored = corpus.compare_many(
            articles, by, wire=options.wire, engine=options.engine, out=out, workers=options.workers,
            progress=not quiet, options=settings, reports=True,
        )  # fmt: skip
    if not quiet:
        counts = stored["stories"]["status"].value_counts()
        others = "".join(
            f", {counts[status]} {status}" for status in ("skipped", "failed") if status in counts
        )
        say(f"{counts.get('compared', 0)} stories compared{others}: see {out / 'index.html'}")


def _articles(options: argparse.Namespace) -> Iterator[Article]:
    for file in options.files:
        path = Path(file)
        if not path.exists():  # read_many would pass over it as over any damaged record
            raise ReadError(f"{file}: no such file")
        for article in read_many(
            path, columns=dict(options.column), encoding=options.encoding, on_error="skip"
        ):
            yield titled(article)


def _by(options: argparse.Namespace, articles: list[Article], progress: Progress) -> Any:
    """The column of the stories, or the stories that are found."""
    by = options.by or _BY
    if any(by in article.metadata for article in articles):
        return by
    if options.by:
        raise InputError(f"--by: there is no column {by!r} in {', '.join(options.files)}")
    from .. import corpus

    progress("finding stories", 1, 1)
    named = dict(corpus.archive(articles))
    return corpus.group_stories(corpus.find_pairs(articles), ids=named)


def _keep_apart(out: Path, files: list[str]) -> None:
    """Raise if the reports would be read as articles the next time."""
    for file in files:
        if Path(file).is_dir() and out.resolve().is_relative_to(Path(file).resolve()):
            raise InputError(f"{out}: lies in {file}, which is read: name a folder elsewhere")
