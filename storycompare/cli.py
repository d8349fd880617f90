"""The command line: data to stdout, messages to stderr, exit status 0 for success and 2 for an error."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from .errors import InputError, StorycompareError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .article import Article
    from .comparison import Comparison

__all__ = ["main"]

_FORMATS = ("html", "json", "md", "csv", "text")
_ENDINGS = {".html": "html", ".htm": "html", ".json": "json", ".md": "md", ".csv": "csv", ".txt": "text"}
_CONFLICTS_FOUND = 1


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> None:  # type: ignore[override]
        """Say in one line what is wrong."""
        self.exit(2, f"storycompare: {message} (see {self.prog} --help)\n")


def _parser() -> argparse.ArgumentParser:
    from . import __version__

    parser = _Parser(prog="storycompare", description="Compare news articles on one event.")
    parser.add_argument("--version", action="version", version=f"storycompare {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    compare = commands.add_parser(
        "compare",
        help="compare two or more articles",
        description="Compare two or more articles on one event, sentence by sentence and fact by fact.",
    )
    compare.add_argument(
        "files", nargs="+", metavar="FILE", help="text files; LABEL=FILE names a source; - is stdin"
    )
    compare.add_argument("--wire", metavar="LABEL", help="the source that the others are measured against")
    compare.add_argument("-o", "--output", metavar="FILE", help="write to a file instead of stdout")
    compare.add_argument("--format", choices=_FORMATS, help="default: by the ending of -o, else text")
    compare.add_argument("--threshold", type=float, metavar="P", help="least probability of a link, 0 to 1")
    compare.add_argument(
        "--no-semantic", action="store_true", help="compare by words alone, without the encoder"
    )
    compare.add_argument(
        "--excerpts", action="store_true", help="the texts are chosen sentences, not whole articles"
    )
    compare.add_argument("--title", help="the title of the HTML report")
    compare.add_argument(
        "--fail-on", choices=["conflict"], help=f"exit with {_CONFLICTS_FOUND} if there is one"
    )
    compare.set_defaults(run=_compare)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status."""
    options = _parser().parse_args(arguments)
    try:
        status: int = options.run(options)
    except StorycompareError as error:
        print(f"storycompare: {error}", file=sys.stderr)  # noqa: T201 - this is the command line
        return 2
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    return status


def _compare(options: argparse.Namespace) -> int:
    from .comparison import compare
    from .options import Options

    articles = [_article(name) for name in options.files]
    if len(articles) < 2:
        raise InputError("compare needs two or more files")
    settings = Options(
        semantic=not options.no_semantic, threshold=options.threshold, excerpts=options.excerpts
    )
    story = compare(*articles, wire=options.wire, options=settings)
    kind = options.format or _ENDINGS.get(Path(options.output or "").suffix.lower(), "text")
    _write(_shown(story, kind, options), options.output)
    return _CONFLICTS_FOUND if options.fail_on and story.conflicts else 0


def _article(name: str) -> Article:
    from .reading import read

    label, equals, file = name.partition("=")
    if not equals or Path(name).exists():
        label, file = "", name
    if file == "-":
        return read(sys.stdin.buffer, source=label or "stdin")
    return read(file, source=label or None)


def _shown(story: Comparison, kind: str, options: argparse.Namespace) -> str:
    if kind == "html":
        return story.to_html(title=options.title)
    if kind == "json":
        return story.to_json()
    if kind == "md":
        return story.to_markdown()
    if kind == "csv":
        from .report.frames import to_csv

        return to_csv(story)
    terminal = options.output in (None, "-") and sys.stdout.isatty()
    color = terminal and not os.environ.get("NO_COLOR")
    return story.to_text(color=color, width=min(100, shutil.get_terminal_size().columns))


def _write(text: str, output: str | None) -> None:
    if output in (None, "-"):
        sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
        sys.stdout.buffer.flush()
        return
    from .report.files import write_text

    write_text(str(output), text)
