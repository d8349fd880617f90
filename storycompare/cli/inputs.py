"""From what is named on the command line to labelled articles: files, folders, tables, archives, pipes and stdin."""

from __future__ import annotations

import os
import stat
import sys
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import IO, TYPE_CHECKING

from ..errors import InputError, ReadError, SourceError, one_line
from ..reading import Articles, OnError, read_many, titled
from ..reading.content import KINDS, kind_of_name
from .labels import Given, distinct

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..article import Article
    from ..result import Comparison

__all__ = ["STDIN", "Taken", "archive_of", "articles_of", "stored_comparison"]

STDIN = frozenset({"-", "/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"})
_STORED_BYTES = 512 * 1024 * 1024
_SHOWN = 60  # signs of a name that can be none


@dataclass(frozen=True)
class Taken:
    """The articles that were read, the files that they come from, and what is to be said of other files."""

    articles: tuple[Article, ...]
    files: tuple[str, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True)
class _Item:
    """One file, with the label that the user gave it, or ""."""

    file: str
    label: str = ""


def articles_of(
    names: Sequence[str],
    columns: dict[str, str],
    encoding: str | None,
    progress: Callable[[str, int, int], None],
) -> Taken:
    """Return the articles of all files that are named, each with a label of its own.

    Raises
    ------
    InputError
        If a file cannot be read or is named twice, or if no labels can be found that tell the articles apart.
    """
    notes: list[str] = []
    items = [item for name in names for item in _expanded(_item(name), notes)]
    _check_pipes(items)
    given = []
    for number, item in enumerate(items, start=1):
        progress("reading", number, len(items))
        given += _read(item, columns, encoding, chr(ord("A") + (number - 1) % 26))
    labels = distinct(given)
    articles = [replace(titled(g.article), source=label) for g, label in zip(given, labels, strict=True)]
    return Taken(tuple(articles), tuple(item.file for item in items), tuple(notes))


def archive_of(name: str, columns: dict[str, str], encoding: str | None, *, skip_damaged: bool) -> Articles:
    """Return the articles of a folder, a file or stdin, to be read one at a time."""
    on_error: OnError = "skip" if skip_damaged else "raise"
    if name in STDIN:
        return read_many(_stdin(), columns=columns, encoding=encoding, on_error=on_error)
    if stat.S_ISDIR(_mode(name)):
        # Where there is nothing to read, read_many would pass over it as over a damaged record.
        _inside(Path(name))
    return read_many(Path(name), columns=columns, encoding=encoding, on_error=on_error)


def _check_pipes(items: Sequence[_Item]) -> None:
    """What comes through a pipe is gone when it has been read."""
    seen: set[str] = set()
    for file in (item.file for item in items):
        if file not in STDIN and stat.S_ISREG(_mode(file)):
            continue
        pipe = "stdin" if file in STDIN else os.path.realpath(file)
        if pipe in seen:
            raise InputError(f"{one_line(pipe)} can be read only once: it is named twice")
        seen.add(pipe)


def _item(name: str) -> _Item:
    """Tell LABEL=FILE from a file with a "=" in its name."""
    label, equals, file = name.partition("=")
    if not equals or _exists(name):
        return _Item(name)
    if not one_line(label).strip():
        raise SourceError(f"{name!r} has no label before the '=': write AP=wire.txt, for example")
    if not file:
        raise InputError(f"{name!r} names no file after the '=': write {label}=wire.txt, for example")
    return _Item(file, one_line(label).strip())


def _exists(name: str) -> bool:
    try:
        return os.path.lexists(name)
    except (OSError, ValueError):
        return False


def _expanded(item: _Item, notes: list[str]) -> list[_Item]:
    """Return the files of a folder, in the order of their names, as items of their own; others are noted."""
    if item.file in STDIN or not stat.S_ISDIR(_mode(item.file)):
        return [item]
    folder = Path(item.file)
    files, wanted = _inside(folder)
    if item.label and len(wanted) > 1:
        raise InputError(
            f"{item.label}={folder}: holds {len(wanted)} files, and a label names one: leave it out"
        )
    if others := [path for path in files if path not in wanted]:
        notes.append(
            f"{folder}: passed over {len(others)} of {len(files)} files, {others[0].name} for example: "
            f"{', '.join(sorted(KINDS))} are read"
        )
    return [_Item(str(path), item.label) for path in wanted]


def _inside(folder: Path) -> tuple[list[Path], list[Path]]:
    """The files of a folder, and those of them that are read."""
    inside = sorted(path for path in folder.rglob("*") if not _hidden(path.relative_to(folder)))
    files = [path for path in inside if path.is_file()]
    wanted = [path for path in files if kind_of_name(path.name)[0]]
    if not wanted:
        raise ReadError(f"{folder}: there is no file in it that is read: {', '.join(sorted(KINDS))} are")
    return files, wanted


def _hidden(path: PurePath) -> bool:
    return any(part.startswith(".") for part in path.parts)


def _mode(file: str) -> int:
    """The mode of a file; what cannot be one is an error that quotes no more of it than a line."""
    if not file:
        raise InputError("an argument is empty: it must name a file")
    shown = file if len(file) <= 4 * _SHOWN else f"{file[:_SHOWN]}..."
    if file.startswith(("http://", "https://")):
        raise ReadError(f"{shown}: is an address: nothing is fetched; save the page and name the file")
    try:
        return Path(file).stat().st_mode
    except FileNotFoundError as error:
        raise ReadError(f"{shown}: no such file") from error
    except (OSError, ValueError) as error:
        fault = getattr(error, "strerror", None) or error
        raise ReadError(f"{shown}: cannot be read: {fault}") from error


def _read(item: _Item, columns: dict[str, str], encoding: str | None, letter: str) -> list[Given]:
    """Return the articles of a file; the only article of one is called as the file is."""
    if item.file in STDIN:
        given = _taken(_stdin(), columns, encoding)
        name = "stdin"
    elif stat.S_ISREG(_mode(item.file)):
        given = _taken(Path(item.file), columns, encoding)
        name = _stem(item.file)
    else:  # a pipe or a device; those that a shell makes have numbers for names
        with _opened(item.file) as stream:
            given = _taken(stream, columns, encoding)
        name = _stem(item.file)
        name = letter if name.isdigit() else name
    if not given:
        raise ReadError(f"{item.file}: there is no article in it")
    if item.label and len(given) > 1:
        raise InputError(
            f"{item.label}={item.file}: holds {len(given)} articles, and a label names one: leave it out"
        )
    if len(given) > 1:
        return given
    article = replace(given[0].article, source=item.label or one_line(name))
    return [Given(article, given[0].where, by_name=not item.label and name == _stem(item.file))]


def _taken(file: Path | IO[bytes], columns: dict[str, str], encoding: str | None) -> list[Given]:
    articles = read_many(file, columns=columns, encoding=encoding)
    given = []
    try:
        for article in articles:
            member = articles.where.rpartition("!")[2] if "!" in articles.where else ""
            given.append(Given(article, articles.where, by_name=article.source == _stem(member)))
    except ReadError as error:
        if isinstance(file, Path) and _is_stored(file):
            raise ReadError(
                f"{file}: is a stored comparison, no article: see storycompare show {file}"
            ) from error
        raise
    return given


def _is_stored(path: Path) -> bool:
    with path.open("rb") as stream:
        return b"".join(stream.read(100).split()).startswith(b'{"schema":"storycompare/')


def _stem(file: str) -> str:
    path = PurePath(file)
    return PurePath(path.stem).stem if kind_of_name(path.name)[1] else path.stem


def _stdin() -> IO[bytes]:
    if sys.stdin is None:
        raise ReadError("stdin is closed: there is nothing to read from it")
    return sys.stdin.buffer


def _opened(file: str) -> IO[bytes]:
    try:
        return open(file, "rb")  # noqa: PTH123 - a pipe, no path to keep
    except OSError as error:
        raise ReadError(f"{file}: cannot be read: {error.strerror or error}") from error


def stored_comparison(file: str) -> Comparison:
    """Return the comparison that a file holds as JSON.

    Raises
    ------
    InputError
        If it cannot be read, or holds no comparison.
    """
    from ..result import Comparison

    if file not in STDIN and stat.S_ISDIR(_mode(file)):
        raise ReadError(f"{file}: is a folder: name the JSON file of a comparison")
    try:
        if file in STDIN:
            data = _stdin().read(_STORED_BYTES + 1)
        else:
            with _opened(file) as stream:
                data = stream.read(_STORED_BYTES + 1)
    except OSError as error:
        raise ReadError(f"{file}: cannot be read: {error.strerror or error}") from error
    if len(data) > _STORED_BYTES:
        raise ReadError(f"{file}: holds more than {_STORED_BYTES >> 20} MB: that is no comparison")
    try:
        return Comparison.from_json(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise ReadError(
            f"{file}: byte {error.start} is not UTF-8: is this the JSON of a comparison?"
        ) from error
    except InputError as error:
        raise ReadError(f"{file}: is not a stored comparison: {error}") from error
