"""What the commands take, and what is said about it."""

from __future__ import annotations

import argparse
import difflib
import os
import shlex
import sys
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, NoReturn, get_args

from .messages import say
from .outputs import ENDINGS, FORMATS, FRAME_ENDINGS, write_out

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["make_parser", "parse"]

_COMPARE_EXAMPLES = """examples:
  storycompare compare wire.txt courier.txt
  storycompare compare AP=wire.txt Courier=courier.html --wire AP -o report.html
  storycompare compare nyt/story.txt afp/story.txt       labelled nyt and afp by their folders
  storycompare compare stories/ -o story.json            all articles of a folder, as one story
  storycompare compare stories.csv --frame facts -o facts.parquet
  curl -s https://example.org/page | storycompare compare AP=wire.txt Page=-
"""
_SHOW_EXAMPLES = """examples:
  storycompare show story.json
  storycompare show story.json -o report.html
  storycompare show story.json --frame conflicts > conflicts.csv
"""
_MATCH_EXAMPLES = """examples:
  storycompare match archive.jsonl -o pairs.csv
  storycompare match archive/ --window-days 7 > pairs.csv
  storycompare match rows.csv --column text=body --column date=day -o pairs.parquet
"""
_BATCH_EXAMPLES = """examples:
  storycompare batch archive.csv -o compared --wire AP
  storycompare batch pairs.csv -o compared --by pair --no-semantic
  storycompare batch clippings/ -o compared           which articles are one story is found out
"""
_EXAMPLES = """examples:
  storycompare compare AP=wire.txt Courier=courier.txt --wire AP -o report.html
  storycompare compare stories/ -o story.json
  storycompare show story.json --frame facts
  storycompare match archive.jsonl -o pairs.csv

`storycompare COMMAND --help` says more about each command.
"""
_FILES = """articles: text, web pages, news formats; LABEL=FILE names a source, - is stdin; a folder, an archive or a
table (CSV, JSON Lines, Parquet) gives all articles in it, which are taken as one story"""


class _Parser(argparse.ArgumentParser):
    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings, allow_abbrev=False, formatter_class=argparse.RawDescriptionHelpFormatter)

    def error(self, message: str) -> NoReturn:
        """Say in one line what is wrong."""
        say(f"{message} (see {self.prog} --help)")
        raise SystemExit(2)

    def print_help(self, file: Any = None) -> None:  # noqa: ARG002 - the signature of argparse
        """Write the help to stdout; if that cannot be written to, it is an error like any other."""
        write_out(self.format_help().encode())


def _column(text: str) -> tuple[str, str]:
    field, equals, column = text.partition("=")
    if not (field and equals and column):
        raise argparse.ArgumentTypeError(f"{text!r} is not FIELD=NAME, text=body for example")
    return field, column


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    parser = _Parser(prog="storycompare", description="Compare news articles on one event.", epilog=_EXAMPLES)
    parser.add_argument("--version", action="store_true", help="show the version and exit")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    compare = commands.add_parser(
        "compare",
        help="compare two or more articles",
        description="Compare two or more articles on one event, sentence by sentence and fact by fact.",
        epilog=_COMPARE_EXAMPLES,
    )
    compare.add_argument("files", nargs="+", metavar="FILE", help=_FILES)
    compare.add_argument("--wire", metavar="LABEL", help="the source that the others are measured against")
    _add_output(compare)
    _add_reading(compare)
    _add_comparing(compare)
    show = commands.add_parser(
        "show",
        help="show a stored comparison",
        description="Show a comparison that was written as JSON, in any of the formats.",
        epilog=_SHOW_EXAMPLES,
    )
    show.add_argument("file", metavar="STORY.json", help="what compare wrote with -o STORY.json; - is stdin")
    _add_output(show)
    _add_match(commands)
    _add_batch(commands)
    return parser


def _add_batch(commands: Any) -> None:
    batch = commands.add_parser(
        "batch",
        help="compare all stories of an archive",
        description="Compare the articles of each story of an archive; a run that was interrupted goes on.",
        epilog=_BATCH_EXAMPLES,
    )
    batch.add_argument(
        "files", nargs="+", metavar="ARCHIVE", help="a folder, a table, a feed or an archive of articles"
    )
    batch.add_argument(
        "--by", metavar="COLUMN",
        help="the column that names the story of each article; default: story, and without one stories are found",
    )  # fmt: skip
    batch.add_argument(
        "--wire",
        metavar="LABEL",
        help="the source, or the column that names it, that the others are measured against",
    )
    output = batch.add_argument_group("output")
    output.add_argument(
        "-o", "--output", metavar="DIR", required=True,
        help="the folder of the tables (Parquet), of each story's report and JSON, and of index.html",
    )  # fmt: skip
    output.add_argument("-q", "--quiet", action="store_true", help="no progress and no warnings, errors only")
    running = batch.add_argument_group("running")
    running.add_argument("--engine", choices=["local", "spark"], default="local", help="default: local")
    running.add_argument("--workers", type=int, metavar="N", help="processes; default: one for each core")
    _add_reading(batch)
    _add_comparing(batch)


def _add_comparing(parser: argparse.ArgumentParser) -> None:
    comparing = parser.add_argument_group("comparing")
    comparing.add_argument(
        "--no-semantic", action="store_true", help="compare by words alone, without the encoder"
    )
    comparing.add_argument("--threshold", type=float, metavar="P", help="least probability of a link, 0 to 1")
    comparing.add_argument(
        "--excerpts", action="store_true", help="the texts are chosen sentences, not whole articles"
    )
    comparing.add_argument(
        "--no-limits", action="store_true", help="compare the articles however long they are"
    )


def _add_reading(parser: argparse.ArgumentParser) -> None:
    reading = parser.add_argument_group("reading")
    reading.add_argument(
        "--column", action="append", default=[], type=_column, metavar="FIELD=NAME",
        help="what a table calls a field: text=body, date=day, source=outlet; may be given several times",
    )  # fmt: skip
    reading.add_argument(
        "--encoding", metavar="NAME", help="of texts and tables; default: told from the bytes"
    )


def _add_match(commands: Any) -> None:
    match = commands.add_parser(
        "match",
        help="find the articles of an archive that cover one event",
        description="Find the pairs of articles in an archive that cover one event.",
        epilog=_MATCH_EXAMPLES,
    )
    match.add_argument(
        "file", metavar="ARCHIVE",
        help="a folder, or a file that holds many articles: CSV, JSON Lines, Parquet, zip, a feed; - is stdin",
    )  # fmt: skip
    _add_reading(match)
    finding = match.add_argument_group("finding")
    finding.add_argument(
        "--window-days", type=int, default=3, metavar="N", help="most days between two articles; default: 3"
    )
    finding.add_argument(
        "--threshold",
        type=float,
        default=0.5,
        metavar="P",
        help="least probability of a pair, 0 to 1; default: 0.5",
    )
    finding.add_argument("--engine", choices=["duckdb", "spark"], default="duckdb", help="default: duckdb")
    finding.add_argument(
        "--memory",
        default="2GB",
        metavar="SIZE",
        help="what DuckDB takes before it writes to disk; default: 2GB",
    )
    finding.add_argument("--skip-damaged", action="store_true", help="pass over damaged records, and say so")
    output = match.add_argument_group("output")
    output.add_argument(
        "-o", "--output", metavar="FILE",
        help=f"write to a file instead of stdout; its ending says the format: {' '.join(FRAME_ENDINGS)}",
    )  # fmt: skip
    output.add_argument("-q", "--quiet", action="store_true", help="no progress and no warnings, errors only")
    match.set_defaults(frame="pairs", format=None, title=None)  # pairs are a table


def _add_output(parser: argparse.ArgumentParser) -> None:
    from ..result import FrameName

    output = parser.add_argument_group("output")
    output.add_argument(
        "-o", "--output", metavar="FILE",
        help=f"write to a file instead of stdout; its ending says the format: {' '.join(ENDINGS)}, "
        f"of a table {' '.join(FRAME_ENDINGS)}",
    )  # fmt: skip
    output.add_argument("--format", choices=FORMATS, help="default: by the ending of -o, else text")
    output.add_argument(
        "--frame", choices=get_args(FrameName), metavar="NAME",
        help=f"write one table, as CSV if nothing else is said: {', '.join(get_args(FrameName))}",
    )  # fmt: skip
    output.add_argument("--title", help="the title of the HTML report")
    output.add_argument("--fail-on", choices=["conflict"], help="exit with 1 if there is one")
    output.add_argument("-q", "--quiet", action="store_true", help="no progress and no warnings, errors only")


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Return what the command line says; with `command` None, `text` is to be shown.

    Files may stand before and after options. What is no command is an error that says which one was meant.
    """
    from .. import __version__

    given = list(sys.argv[1:] if arguments is None else arguments)
    parser = make_parser()
    if given and (given[0] == "-" or not given[0].startswith("-")):
        _check_command(parser, given)
    options, rest = parser.parse_known_args(given)
    if options.version:
        options.command, rest = None, []
    unknown = [word for word in rest if word.startswith("-") and word != "-"]
    several = options.command in ("compare", "batch")
    if unknown or (rest and not several):
        _of(parser, options.command).error(f"unrecognized arguments: {' '.join(unknown or rest)}")
    if options.command is None:
        options.text = f"storycompare {__version__}\n" if options.version else parser.format_help()
    elif several:
        options.files += rest
    return options


def _commands(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    action = next(a for a in parser._actions if isinstance(a, argparse._SubParsersAction))
    return dict(action.choices)


def _of(parser: argparse.ArgumentParser, command: str | None) -> argparse.ArgumentParser:
    return _commands(parser)[command] if command else parser


def _check_command(parser: argparse.ArgumentParser, given: list[str]) -> None:
    """Say which command was meant where the first word is none."""
    known = list(_commands(parser))
    first = given[0]
    if first in known:
        return
    near = difflib.get_close_matches(first, known, 1)
    files = first == "-" or "=" in first or PurePath(first).suffix or os.path.lexists(first)
    meant = ["compare", *given] if files else [*near, *given[1:]] if near else None
    hint = f"did you mean: storycompare {shlex.join(meant)}" if meant else f"there are {', '.join(known)}"
    parser.error(f"there is no command {first!r}; {hint}")
