"""The command line: data to stdout, messages to stderr, exit status 0 for success and 2 for an error.

What each command takes stands in `arguments`; `inputs` turns what is named there into labelled articles, `outputs` says
what is written and where, `messages` and `progress` talk to the person at the terminal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..article import shorten
from ..errors import InputError, StorycompareError, shown
from .archives import matched
from .arguments import parse
from .inputs import Taken, articles_of, stored_comparison
from .messages import in_shell, say, told
from .outputs import Destination, hush, write_out
from .progress import Progress

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from ..options import Options
    from ..result import Comparison

__all__ = ["main"]

_CONFLICTS_FOUND = 1
_LIMITS = ("max_characters", "max_sentences", "max_sentence_characters")
_NO_LIMIT = 2**62


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status."""
    try:
        options = parse(arguments)
        if options.command is None:
            write_out(options.text.encode())
            return 0
        return _run(options)
    except StorycompareError as error:
        say(in_shell(str(error)))
        return 2
    except BrokenPipeError:
        hush()
        return 0
    except KeyboardInterrupt:
        return 130


def _run(options: argparse.Namespace) -> int:
    if options.command == "batch":
        from .batch import compare_archive

        compare_archive(options, _settings(options))
        return 0
    destination = Destination.of(options)
    if options.command == "match":
        return matched(options, destination)
    with Progress(quiet=options.quiet) as progress, told(progress.note, quiet=options.quiet):
        if options.command == "show":
            destination.keep_apart([options.file])
            progress("reading", 1, 1)
            story = stored_comparison(options.file)
        else:
            story = _compared(options, destination, progress)
        if destination.lacks_wire(story):
            progress.note(
                f"the table {options.frame} is empty: the articles were compared without --wire LABEL"
            )
        progress("writing", 1, 1)
        data = destination.rendered(story)
    destination.write(data)
    return _CONFLICTS_FOUND if options.fail_on and story.conflicts else 0


def _compared(options: argparse.Namespace, destination: Destination, progress: Progress) -> Comparison:
    from ..comparison import compare

    taken = articles_of(options.files, dict(options.column), options.encoding, progress)
    destination.keep_apart(taken.files)
    _check(taken, options.wire)
    story = compare(*taken.articles, wire=options.wire, options=_settings(options), progress=progress)
    for note in taken.notes:
        progress.note(note)
    return story


def _settings(options: argparse.Namespace) -> Options:
    """Return the settings of a comparison."""
    from ..options import Options

    limits: dict[str, Any] = dict.fromkeys(_LIMITS, _NO_LIMIT) if options.no_limits else {}
    return Options(
        semantic=not options.no_semantic,
        threshold=options.threshold,
        excerpts=options.excerpts,
        **limits,
    )


def _check(taken: Taken, wire: str | None) -> None:
    if len(taken.articles) < 2:
        raise InputError(
            "compare needs two or more files, or a folder or a table that holds two or more articles"
        )
    sources = [article.source for article in taken.articles]
    if wire is not None and wire not in sources:
        raise InputError(
            f"wire {shown(wire)} is not among the sources: {', '.join(sources)}; "
            f"to name an article, use {shorten(wire)}={taken.files[0]}, for example"
        )
