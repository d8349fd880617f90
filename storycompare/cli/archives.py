"""The command that works on a whole archive: which of its articles cover one event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .inputs import archive_of
from .messages import told
from .outputs import table
from .progress import Progress

if TYPE_CHECKING:
    import argparse

    from .outputs import Destination

__all__ = ["matched"]


def matched(options: argparse.Namespace, destination: Destination) -> int:
    """Find the pairs of an archive, write them, and return the exit status."""
    from ..corpus import find_pairs

    with Progress(quiet=options.quiet) as progress, told(progress.note, quiet=options.quiet):
        articles = archive_of(
            options.file, dict(options.column), options.encoding, skip_damaged=options.skip_damaged
        )
        destination.keep_apart([options.file])
        progress("finding pairs", 1, 1)
        pairs = find_pairs(
            articles,
            engine=options.engine,
            window_days=options.window_days,
            threshold=options.threshold,
            memory_limit=options.memory,
        )
        if pairs.empty:
            progress.note(f"{options.file}: no two articles cover one event")
        progress("writing", 1, 1)
        data = table(pairs, destination.kind)
    destination.write(data)
    return 0
