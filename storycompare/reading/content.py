"""Bytes from paths, open files, gzip and zip, never more than an article can have; and what kind of file they are."""

from __future__ import annotations

import gzip
import re
import zipfile
import zlib
from pathlib import Path, PurePath
from typing import IO, TYPE_CHECKING, cast

from ..errors import ReadError
from .record import ARTICLE_BYTES

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["KINDS", "bounded", "kind_of_bytes", "kind_of_name", "lines", "opened", "reading_errors"]

KINDS = {
    **dict.fromkeys((".txt", ".text", ".md", ".markdown"), "text"),
    **dict.fromkeys((".html", ".htm", ".xhtml"), "html"),
    **dict.fromkeys((".xml", ".nitf", ".newsml", ".rss", ".atom"), "xml"),
    **dict.fromkeys((".jsonl", ".ndjson"), "jsonl"),
    **dict.fromkeys((".warc",), "warc"),
    ".json": "json", ".jsonld": "json", ".csv": "csv", ".tsv": "tsv", ".parquet": "parquet", ".zip": "zip",
}  # fmt: skip
_PAGE = re.compile(rb"<!doctype\s+html|<html|<head[\s>]|<body[\s>]")
_MAGIC = ((b"PAR1", "parquet"), (b"PK\x03\x04", "zip"), (b"\x1f\x8b", "gzip"), (b"WARC/", "warc"))


def kind_of_name(name: str) -> tuple[str | None, bool]:
    """Return the kind of file by its ending, and whether it is packed by gzip."""
    path = PurePath(name.lower())
    packed = path.suffix == ".gz"
    if packed:
        path = path.with_suffix("")
    return KINDS.get(path.suffix), packed


def kind_of_bytes(head: bytes) -> str:
    """Return the kind of file by its first bytes; "text" if they say nothing else."""
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:600].lower()
    if start.startswith(b"<") and _PAGE.search(start):
        return "html"
    if start.startswith(b"<?xml"):
        return "xml"
    if start.startswith((b"<nitf", b"<newsitem", b"<newsmessage", b"<packageitem", b"<rss", b"<feed")):
        return "xml"
    if start.startswith((b"{", b"[")):
        return "json"
    return "text"


def opened(file: Path | IO[bytes], name: str, packed: bool) -> IO[bytes]:
    """Return an open file, unpacked if it is packed by gzip."""
    try:
        if isinstance(file, Path):
            return cast("IO[bytes]", gzip.open(file)) if packed else file.open("rb")
    except FileNotFoundError as error:
        raise ReadError(f"{name}: no such file") from error
    except IsADirectoryError as error:
        raise ReadError(f"{name}: is a folder; read_many reads folders") from error
    except OSError as error:
        raise ReadError(f"{name}: cannot be read: {error.strerror or error}") from error
    except ValueError as error:  # a null in the name
        raise ReadError(f"{name!r}: is not a file name") from error
    return cast("IO[bytes]", gzip.GzipFile(fileobj=file)) if packed else file


def bounded(stream: IO[bytes], name: str, most: int = ARTICLE_BYTES) -> bytes:
    """Return all bytes of a stream, or raise if there are more than `most`."""
    try:
        data = stream.read(most + 1)
    except IsADirectoryError as error:
        raise ReadError(f"{name}: is a folder; read_many reads folders") from error
    except reading_errors() as error:
        raise ReadError(f"{name}: is damaged: {error}") from error
    if len(data) > most:
        raise ReadError(f"{name}: holds more than {most >> 20} MB: that is no single article")
    return data


def lines(stream: IO[bytes], name: str) -> Iterator[tuple[int, bytes | ReadError]]:
    """Yield the lines of a stream, counted from 1; one that is too long is an error and is passed over."""
    number = 0
    while True:
        number += 1
        try:
            line = stream.readline(ARTICLE_BYTES + 1)
            if not line:
                return
            if len(line) > ARTICLE_BYTES:
                while line and not line.endswith(b"\n"):
                    line = stream.readline(ARTICLE_BYTES)
                yield number, ReadError(f"{name}, row {number}: is longer than {ARTICLE_BYTES >> 20} MB")
                continue
        except reading_errors() as error:
            yield number, ReadError(f"{name}, row {number}: the file is damaged here: {error}")
            return
        yield number, line


def reading_errors() -> tuple[type[Exception], ...]:
    """The errors by which damaged packed files make themselves known."""
    return (OSError, EOFError, zlib.error, zipfile.BadZipFile, RuntimeError, NotImplementedError)
