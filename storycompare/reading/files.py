"""From a file, a folder or an archive to records, by what kind of file it is."""

from __future__ import annotations

import zipfile
from pathlib import Path, PurePath
from typing import IO, TYPE_CHECKING, Any

from ..errors import InputError, MissingExtraError, ReadError, shown
from .content import KINDS, bounded, checked, in_memory, kind_of_name, opened, reading_errors, told
from .encodings import declared_in_page, decode, decode_declared
from .record import ARTICLE_BYTES, Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from warcio.recordloader import ArcWarcRecord

__all__ = ["records_of_file", "records_of_folder"]

_XML_BYTES = 32 * 1024 * 1024


def records_of_folder(
    folder: Path, glob: str | None, columns: dict[str, str], encoding: str | None
) -> Iterator[Record]:
    """Yield the records of all files of a folder in the order of their names; hidden files are passed over."""
    pattern = glob or "**/*"
    try:
        paths = sorted(
            path
            for path in folder.glob(pattern)
            if path.is_file() and not any(part.startswith(".") for part in path.relative_to(folder).parts)
        )
    except (NotImplementedError, ValueError, TypeError) as error:
        raise InputError(
            f"glob={shown(pattern)}: must be a pattern inside the folder {folder}, '*.txt' for example"
        ) from error
    wanted = [path for path in paths if glob or kind_of_name(path.name)[0]]
    if not wanted:
        raise ReadError(f"{folder}: no file matches {shown(pattern)}: {', '.join(sorted(KINDS))} are read")
    for path in wanted:
        try:
            yield from records_of_file(path, str(path), columns, encoding)
        except InputError as error:
            yield Record(str(path), None, error)


def records_of_file(
    file: Path | IO[bytes],
    name: str,
    columns: dict[str, str],
    encoding: str | None = None,
    *,
    inside: bool = False,
) -> Iterator[Record]:
    """Yield the records of one file; `name` names it in errors and tells its kind, else its first bytes do."""
    kind, packed = kind_of_name(name)
    stream = content = opened(file, name, packed)
    try:
        if kind is None:
            content, kind = told(stream, name)
            if kind == "gzip":
                yield from records_of_file(content, f"{name}.gz", columns, encoding, inside=inside)
                return
        elif kind != "warc":
            content = checked(stream, name, kind)
        yield from _records(content, name, kind, columns, encoding, inside=inside)
    finally:
        if isinstance(file, Path):
            stream.close()


def _records(
    stream: IO[bytes], name: str, kind: str, columns: dict[str, str], encoding: str | None, *, inside: bool
) -> Iterator[Record]:
    """Read a file of some kind; what only this kind needs is loaded here, so that a text costs no parser of markup."""
    if kind in ("jsonl", "json"):
        from .json_documents import rows_of_json, rows_of_json_lines

        yield from (rows_of_json_lines if kind == "jsonl" else rows_of_json)(stream, name, columns)
    elif kind in ("csv", "tsv"):
        from .tables import rows_of_table

        yield from rows_of_table(stream, name, columns, "," if kind == "csv" else "\t", encoding)
    elif kind == "parquet":
        from .tables import rows_of_parquet

        yield from rows_of_parquet(in_memory(stream, name), name, columns)
    elif kind == "zip":
        if inside:
            raise ReadError(f"{name}: is an archive inside an archive: unpack it first")
        yield from _zip(in_memory(stream, name), name, columns, encoding)
    elif kind == "warc":
        yield from _warc(stream, name)
    elif kind == "xml":
        from .newsml import items_of_xml

        items = list(items_of_xml(bounded(stream, name, _XML_BYTES), name))
        for number, fields in enumerate(items, start=1):
            yield Record(name if len(items) == 1 else f"{name}, item {number}", None, fields)
    elif kind == "html":
        yield Record(name, None, _fields(_page(bounded(stream, name), name, encoding), name))
    else:
        text = decode(bounded(stream, name), name, encoding)
        empty = None if text.strip() else ReadError(f"{name}: the file is empty")
        yield Record(name, None, empty or {"text": text})


def _page(data: bytes, name: str, encoding: str | None, served: str | None = None) -> str:
    return decode_declared(data, name, encoding, [served, declared_in_page(data)])


def _fields(page: str, name: str) -> dict[str, Any]:
    from .html import fields_of_page

    return fields_of_page(page, name)


def _zip(stream: IO[bytes], name: str, columns: dict[str, str], encoding: str | None) -> Iterator[Record]:
    """Read the members of a zip archive one after the other; nothing is unpacked to disk."""
    try:
        archive = zipfile.ZipFile(stream)
        members = sorted(m.filename for m in archive.infolist() if not m.is_dir())
    except reading_errors() as error:
        raise ReadError(f"{name}: is not a whole zip archive: {error}") from error
    wanted = [m for m in members if kind_of_name(m)[0] and not _hidden(m)]
    if not wanted:
        raise ReadError(f"{name}: no member of the archive is of a kind that is read")
    for member in wanted:
        where = f"{name}!{member}"
        try:
            with archive.open(member) as content:
                for record in records_of_file(content, where, columns, encoding, inside=True):
                    yield Record(record.where, record.label or PurePath(member).stem, record.fields)
        except InputError as error:
            yield Record(where, None, error)
        except reading_errors() as error:
            yield Record(where, None, ReadError(f"{where}: cannot be unpacked: {error}"))


def _hidden(member: str) -> bool:
    return any(part.startswith(".") or part == "__MACOSX" for part in PurePath(member).parts)


def _warc(stream: IO[bytes], name: str) -> Iterator[Record]:
    """Yield the pages of a web archive (ISO 28500) that were found; answers that say where else to look are none."""
    try:
        from warcio.archiveiterator import ArchiveIterator
        from warcio.exceptions import ArchiveLoadFailed
    except ImportError as error:
        raise MissingExtraError("WARC needs warcio: pip install 'storycompare[warc]'") from error
    number = 0
    # What is cut off in the middle of a header makes warcio fail on a None, not with an error of its own.
    damage = (ArchiveLoadFailed, AttributeError, ValueError, *reading_errors())
    records = iter(ArchiveIterator(stream))
    while True:
        try:
            record = next(records)
            if not _is_page(record):
                continue
            number += 1
            url = record.rec_headers.get_header("WARC-Target-URI")
            where = f"{name}, page {number} ({url})"
            data = record.content_stream().read(ARTICLE_BYTES + 1)
            _, _, served = (
                (record.http_headers.get_header("Content-Type") or "").lower().partition("charset=")
            )
        except StopIteration:
            break
        except damage as error:
            raise ReadError(f"{name}: is not a whole web archive: {error}") from error
        try:
            if len(data) > ARTICLE_BYTES:
                raise ReadError(f"{where}: the page is larger than {ARTICLE_BYTES >> 20} MB")
            if (
                getattr(record.raw_stream, "limit", 0) > 0
            ):  # bytes that the record announces and the file has not
                raise ReadError(f"{where}: the archive ends in the middle of this page")
            page = _page(data, where, None, served.split(";")[0].strip(" \"'"))
            fields = _fields(page, where)
            fields["url"] = fields["url"] or url
            yield Record(where, str(url), fields)
        except InputError as error:
            yield Record(where, None, error)
    if not number:
        raise ReadError(f"{name}: there is no page in this web archive")


def _is_page(record: ArcWarcRecord) -> bool:
    """Tell whether a record is a page that the server had: no error, no redirection, no picture."""
    headers = record.http_headers if record.rec_type == "response" else None
    if headers is None:
        return False
    return "html" in (headers.get_header("Content-Type") or "") and headers.get_statuscode()[:1] in ("2", "")
