"""What is written, and where: told from the options before the work begins, so that nothing is done in vain."""

from __future__ import annotations

import os
import shutil
import stat
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from ..errors import InputError, MissingExtraError
from ..report.files import write_bytes
from ..report.json import dumps

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    import pandas as pd

    from ..result import Comparison, FrameName

__all__ = ["ENDINGS", "FORMATS", "FRAME_ENDINGS", "Destination", "hush", "table", "write_out"]

FORMATS = ("html", "json", "md", "csv", "text")
ENDINGS = {".html": "html", ".htm": "html", ".json": "json", ".md": "md", ".csv": "csv", ".txt": "text"}
FRAME_ENDINGS = {".csv": "csv", ".parquet": "parquet", ".jsonl": "jsonl", ".json": "json"}
_STDOUT = frozenset({"-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"})
_NEED_WIRE = ("derivation", "wire")
_WIDEST = 100  # columns; longer lines are hard to read


@dataclass(frozen=True)
class Destination:
    """A format, and the file that it goes to; without a file, to stdout."""

    kind: str
    path: Path | None
    frame: str | None
    title: str | None

    @classmethod
    def of(cls, options: argparse.Namespace) -> Destination:
        """Return where the options say that the output goes.

        Raises
        ------
        InputError
            If it cannot go there, or if the ending of the file is none that is written, or not that of the format.
        """
        path = None if options.output is None or options.output in _STDOUT else Path(options.output)
        endings = FRAME_ENDINGS if options.frame else ENDINGS
        kind = options.format or ("csv" if options.frame else "text")
        if kind not in endings.values():
            raise InputError(f"--format {kind}: a table is written as csv or json, or by the ending of -o")
        if path is None:
            _check_stdout()
        else:
            _check_file(path)
            kind = _kind(path, options.format, kind, endings)
        if kind == "parquet":
            _check_parquet()
        return cls(kind, path, options.frame, options.title)

    def keep_apart(self, files: Iterable[str]) -> None:
        """Raise if the output would overwrite one of the files that are read."""
        if self.path is None:
            return
        try:
            mine = self.path.stat()
        except OSError:
            return  # there is no such file yet
        if not stat.S_ISREG(mine.st_mode):
            return
        for file in files:
            if any(os.path.samestat(mine, theirs) for theirs in _stat(file)):
                raise InputError(f"{self.path}: is read here, and would be overwritten: name another file")

    def lacks_wire(self, story: Comparison) -> bool:
        """Tell whether the table is empty because nothing is measured against a wire."""
        return story.wire is None and self.frame in _NEED_WIRE

    def rendered(self, story: Comparison) -> bytes:
        """Return what is written, as bytes."""
        if self.frame is not None:
            return _table(story, cast("FrameName", self.frame), self.kind)
        if self.kind == "html":
            text = story.to_html(title=self.title)
        elif self.kind == "json":
            text = story.to_json()
        elif self.kind == "md":
            text = story.to_markdown()
        elif self.kind == "csv":
            from ..report.frames import to_csv

            text = to_csv(story)
        else:
            width = min(_WIDEST, shutil.get_terminal_size().columns)
            text = story.to_text(color=self.path is None and _wants_color(), width=width)
        return text.encode("utf-8", "backslashreplace")

    def write(self, data: bytes) -> None:
        """Write to the file, whole or not at all, or to stdout."""
        if self.path is None:
            write_out(data)
        else:
            write_bytes(self.path, data)


def write_out(data: bytes) -> None:
    """Write to stdout.

    Raises
    ------
    InputError
        If stdout is closed or full.
    """
    _check_stdout()
    try:
        if hasattr(sys.stdout, "buffer"):
            sys.stdout.buffer.write(data)
        else:
            sys.stdout.write(data.decode("utf-8"))
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except (OSError, ValueError) as error:
        hush()
        raise InputError(f"stdout: cannot be written: {getattr(error, 'strerror', None) or error}") from error


def hush() -> None:
    """Let what is still to be written to stdout go nowhere, so that nothing complains when the process ends."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError, AttributeError):
        return


def _check_stdout() -> None:
    if sys.stdout is None or sys.stdout.closed:
        raise InputError("stdout is closed: write to a file, with -o")


def _check_file(path: Path) -> None:
    try:
        if path.is_dir():
            raise InputError(f"{path}: cannot be written: is a folder; name a file in it")
        if not path.parent.is_dir():
            raise InputError(f"{path}: cannot be written: there is no folder {path.parent}")
    except (OSError, ValueError) as error:
        if isinstance(error, InputError):
            raise
        raise InputError(f"{path}: cannot be written: {getattr(error, 'strerror', None) or error}") from error


def _kind(path: Path, asked: str | None, default: str, endings: dict[str, str]) -> str:
    """What the ending of a file says; without one, as a pipe has none, the default."""
    ending = path.suffix.lower()
    if not ending:
        return default
    if ending not in endings:
        what = "a table" if endings is FRAME_ENDINGS else "a comparison"
        raise InputError(f"{path}: {what} is not written as {ending}, but as {', '.join(endings)}")
    if asked not in (None, endings[ending]):
        raise InputError(
            f"{path}: its ending says {endings[ending]}, and --format says {asked}: leave out --format, "
            "or name a file with the ending of that format"
        )
    return endings[ending]


def _check_parquet() -> None:
    try:
        import pyarrow  # noqa: F401 - only to know whether it is there
    except ImportError as error:
        raise MissingExtraError("Parquet needs pyarrow: pip install 'storycompare[parquet]'") from error


def _stat(file: str) -> list[os.stat_result]:
    try:
        return [os.fstat(sys.stdin.fileno()) if file == "-" else Path(file).stat()]
    except (OSError, ValueError, AttributeError):
        return []


def _table(story: Comparison, name: FrameName, kind: str) -> bytes:
    frame = story.to_frame(name)
    labelled = name == "coverage"  # whose facts are its index
    return table(
        frame.reset_index() if labelled and kind in ("json", "jsonl") else frame, kind, index=labelled
    )


def table(frame: pd.DataFrame, kind: str, *, index: bool = False) -> bytes:
    """Return a frame as CSV, Parquet, JSON or JSON Lines; its index is written too if it says something."""
    if kind == "csv":
        from ..report.frames import csv_of

        return csv_of(frame, index=index).encode("utf-8")
    if kind == "parquet":
        data: bytes = frame.to_parquet(None)
        return data
    rows = frame.astype(object).where(frame.notna(), None).to_dict("records")
    if kind == "json":
        return (dumps(rows, indent=1) + "\n").encode("utf-8")
    return "".join(f"{dumps(row)}\n" for row in rows).encode("utf-8")


def _wants_color() -> bool:
    """NO_COLOR goes before FORCE_COLOR, and that before what stdout is (no-color.org, force-color.org)."""
    if os.environ.get("NO_COLOR"):
        return False
    forced = os.environ.get("FORCE_COLOR")
    if forced:
        return forced != "0"
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"
