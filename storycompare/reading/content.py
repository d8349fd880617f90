"""Bytes from paths, open files, gzip and zip, never more than an article can have; and what kind of file they are."""

from __future__ import annotations

import gzip
import io
import json
import re
import zipfile
import zlib
from pathlib import Path, PurePath
from typing import IO, TYPE_CHECKING, Any, cast

from ..errors import ReadError
from .documents import refuse_document
from .encodings import marked_encoding
from .record import ARTICLE_BYTES

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "JSON_BYTES", "KINDS", "bounded", "checked", "in_memory", "kind_of_name", "lines", "opened", "peeked", "reading_errors", "told",
]  # fmt: skip

JSON_BYTES = 64 * 1024 * 1024  # a whole document, with many articles
_PIPED_BYTES = 256 * 1024 * 1024  # an archive that comes through a pipe and must be held in memory
_PIECE = 1024 * 1024

KINDS = {
    **dict.fromkeys((".txt", ".text", ".md", ".markdown"), "text"),
    **dict.fromkeys((".html", ".htm", ".xhtml"), "html"),
    **dict.fromkeys((".xml", ".nitf", ".newsml", ".rss", ".atom", ".rdf"), "xml"),
    **dict.fromkeys((".jsonl", ".ndjson"), "jsonl"),
    **dict.fromkeys((".warc",), "warc"),
    ".json": "json", ".jsonld": "json", ".csv": "csv", ".tsv": "tsv", ".parquet": "parquet", ".zip": "zip",
}  # fmt: skip
# By these, no text begins.
_MAGIC = (
    (re.compile(rb"PAR1\x15"), "parquet"),
    (re.compile(rb"PK(?:\x03\x04|\x05\x06)"), "zip"),
    (re.compile(rb"\x1f\x8b"), "gzip"),
    (re.compile(rb"WARC/\d\.\d\r?\n"), "warc"),
)
_ELEMENT = re.compile(rb"<([a-z][\w.:-]*)")
_PAGE = re.compile(rb"<!doctype\s+html|<html|<head[\s>]|<body[\s>]")
# A part of a page, as fields of databases hold it.
_FRAGMENT = re.compile(rb"<(?:article|div|h[1-6]|main|meta|p|section|title)[\s>]")
_NEWS = frozenset(
    b"nitf newsitem newsmessage packageitem conceptitem knowledgeitem planningitem catalogitem newsml contentset rss feed rdf".split()
)
# What opens elements and closes none is a text with a "<" in it.
_CLOSED = re.compile(rb"</[A-Za-z]|/>")
_PEEK = 1024
# A file of one of these kinds under the name of another cannot be meant.
_BINARY_KINDS = frozenset({"parquet", "zip", "gzip"})


def kind_of_name(name: str) -> tuple[str | None, bool]:
    """Return the kind of file by its ending, and whether it is packed by gzip."""
    path = PurePath(name.lower())
    packed = path.suffix == ".gz"
    if packed:
        path = path.with_suffix("")
    return KINDS.get(path.suffix), packed


def kind_of_bytes(head: bytes) -> str:
    """Return the kind of file that its first bytes look like; "text" if they say nothing else."""
    for magic, kind in _MAGIC:
        if magic.match(head):
            return kind
    codec = marked_encoding(head)
    text = head.decode(codec, "ignore").encode("utf-8", "ignore") if codec else head
    start = text.lstrip(b"\xef\xbb\xbf \t\r\n")[:600].lower()
    if start.startswith((b"{", b"[")):
        return "json"
    if not re.match(rb"<[!?a-z]", start):
        return "text"
    first = _ELEMENT.search(start)
    if first and first[1].rpartition(b":")[2] in _NEWS:
        return "xml"
    if _PAGE.search(start) or _FRAGMENT.match(start):
        return "html"
    return "xml" if start.startswith(b"<?xml") else "text"


def told(stream: IO[bytes], name: str) -> tuple[IO[bytes], str]:
    """Return a stream without a name that tells its kind, still to be read, and its kind.

    Articles can begin with "[" or "<" as well: what looks like JSON or markup and is none is text.
    """
    head, rest = peeked(stream, name)
    kind = kind_of_bytes(head)
    if kind not in ("json", "html", "xml"):
        return rest, kind
    data = bounded(rest, name, JSON_BYTES)
    return io.BytesIO(data), _proved(data, kind)


def checked(stream: IO[bytes], name: str, kind: str) -> IO[bytes]:
    """Return a stream still to be read, or raise at once if it is of another kind than its name says."""
    head, rest = peeked(stream, name)
    found = kind_of_bytes(head)
    if found in _BINARY_KINDS and found != kind:
        raise ReadError(f"{name}: is a {found} file under another name: give it the ending of its kind")
    return rest


def peeked(stream: IO[bytes], name: str) -> tuple[bytes, IO[bytes]]:
    """Return the first bytes of a stream, and the stream still to be read; documents that are not read are refused."""
    head = _read(stream, name, _PEEK)
    refuse_document(head, name)
    return head, _after(stream, head)


def _after(stream: IO[bytes], head: bytes) -> IO[bytes]:
    """Return a stream from before its first bytes: a file goes back, a pipe cannot."""
    if _seekable(stream):
        stream.seek(-len(head), io.SEEK_CUR)
        return stream
    return cast("IO[bytes]", io.BufferedReader(_Rest(head, stream)))


def _seekable(stream: IO[bytes]) -> bool:
    # A packed file says that it can go back, and fails where what it unpacks comes through a pipe.
    return not isinstance(stream, gzip.GzipFile) and hasattr(stream, "seekable") and stream.seekable()


def _proved(data: bytes, kind: str) -> str:
    if kind != "json":
        return kind if _CLOSED.search(data.replace(b"\0", b"")) else "text"  # in UTF-16 every other byte is 0
    if _is_json_lines(data):
        return "jsonl"
    return "json" if _is_json(data) else "text"


def _is_json(data: bytes) -> bool:
    """Tell whether bytes are JSON with a record in it; what is nested too deep to be read counts as JSON."""
    try:
        found = json.loads(data)
    except ValueError:
        return False
    except RecursionError:
        return True
    return any(isinstance(part, dict) and part for part in (found if isinstance(found, list) else [found]))


def _is_json_lines(data: bytes) -> bool:
    """Tell whether bytes are several lines, of which the first is a JSON object and the second begins as one."""
    first, _, rest = data.removeprefix(b"\xef\xbb\xbf").strip().partition(b"\n")
    try:
        return (
            rest.lstrip().startswith(b"{") and first.startswith(b"{") and isinstance(json.loads(first), dict)
        )
    except (ValueError, RecursionError):
        return False


class _Rest(io.RawIOBase):
    """A stream that cannot go back, with the first bytes that were read of it."""

    def __init__(self, head: bytes, stream: IO[bytes]) -> None:
        self._head = head
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, into: Any) -> int:
        data = self._head[: len(into)] or self._stream.read(len(into))
        self._head = self._head[len(data) :]
        into[: len(data)] = data
        return len(data)


def in_memory(stream: IO[bytes], name: str) -> IO[bytes]:
    """Return a stream in which one can go back, as archives and Parquet are read; a pipe is read whole."""
    return stream if _seekable(stream) else io.BytesIO(bounded(stream, name, _PIPED_BYTES))


def _read(stream: IO[bytes], name: str, size: int) -> bytes:
    """Read so many bytes, and fewer only where the stream ends: a pipe gives them in pieces."""
    data = bytearray()
    try:
        while len(data) < size and (piece := stream.read(size - len(data))):
            data += piece
    except IsADirectoryError as error:
        raise ReadError(f"{name}: is a folder; read_many reads folders") from error
    except reading_errors() as error:
        raise ReadError(f"{name}: is damaged: {error}") from error
    return bytes(data)


def opened(file: Path | IO[bytes], name: str, packed: bool) -> IO[bytes]:
    """Return an open file, unpacked if it is packed by gzip."""
    try:
        if isinstance(file, Path):
            stream = cast("IO[bytes]", gzip.open(file)) if packed else file.open("rb")  # noqa: SIM115
        else:
            stream = cast("IO[bytes]", gzip.GzipFile(fileobj=file)) if packed else file
    except FileNotFoundError as error:
        raise ReadError(f"{name}: no such file") from error
    except IsADirectoryError as error:
        raise ReadError(f"{name}: is a folder; read_many reads folders") from error
    except OSError as error:
        raise ReadError(f"{name}: cannot be read: {error.strerror or error}") from error
    except ValueError as error:  # a null in the name
        raise ReadError(f"{name!r}: is not a file name") from error
    return stream


def bounded(stream: IO[bytes], name: str, most: int = ARTICLE_BYTES) -> bytes:
    """Return all bytes of a stream, or raise if there are more than `most`."""
    pieces = []
    held = 0
    while held <= most and (piece := _read(stream, name, min(_PIECE, most + 1 - held))):
        pieces.append(piece)
        held += len(piece)
    if held > most:
        raise ReadError(f"{name}: holds more than {most >> 20} MB: that is no single article")
    return b"".join(pieces)


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
