"""Rows of CSV, TSV, JSON Lines, JSON, Parquet and DataFrames, one at a time."""

from __future__ import annotations

import csv
import io
import json
from typing import IO, TYPE_CHECKING, Any

from ..errors import InputError, MissingExtraError, ReadError
from .content import bounded, lines, reading_errors
from .encodings import UNKNOWN_BYTES
from .json_ld import article_objects, fields_of_json_ld
from .ninjs import fields_of_ninjs, is_ninjs
from .record import ARTICLE_BYTES, Record, is_missing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import pandas as pd

__all__ = ["rows_of_frame", "rows_of_json", "rows_of_json_lines", "rows_of_parquet", "rows_of_table"]

Columns = dict[str, str]
_JSON_BYTES = 64 * 1024 * 1024
_BATCH = 256


def _renamed(row: Mapping[str, Any], columns: Columns) -> dict[str, Any]:
    """Give the columns the names of fields; `columns` is field to column."""
    turned = {column: field for field, column in columns.items()}
    return {turned.get(key, key): value for key, value in row.items() if key is not None}


def _row(where: str, number: int, row: Mapping[str, Any], columns: Columns) -> Record:
    named = _renamed(row, columns)
    if "text" not in named:
        there = ", ".join(map(str, row)) or "none"
        message = f"{where}: there is no column 'text' (columns: {there}): name it by columns={{'text': ...}}"
        return Record(where, None, ReadError(message))
    label = named.get("id")
    return Record(where, f"row {number}" if is_missing(label) else str(label), named)


def _json_fields(data: Any, where: str, number: int, columns: Columns) -> Record:
    if not isinstance(data, dict):
        kind = type(data).__name__
        return Record(where, None, ReadError(f"{where}: must be a JSON object, not a {kind}"))
    if "text" not in _renamed(data, columns):
        if is_ninjs(data):
            return Record(where, None, fields_of_ninjs(data))
        if found := article_objects(data):
            return Record(where, None, fields_of_json_ld(found[0]))
    return _row(where, number, data, columns)


def rows_of_json_lines(stream: IO[bytes], name: str, columns: Columns) -> Iterator[Record]:
    """Yield a record for each line that is not empty."""
    for number, line in lines(stream, name):
        where = f"{name}, row {number}"
        if isinstance(line, ReadError):
            yield Record(where, None, line)
            continue
        line = line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line
        if not line.strip():
            continue
        try:
            data = json.loads(line)
        except UnicodeDecodeError as error:
            yield Record(where, None, ReadError(f"{where}: byte {error.start} is not UTF-8"))
        except (ValueError, RecursionError) as error:
            yield Record(where, None, ReadError(f"{where}: is not JSON: {error}"))
        else:
            yield _json_fields(data, where, number, columns)


def rows_of_json(stream: IO[bytes], name: str, columns: Columns) -> Iterator[Record]:
    """Yield the records of a JSON document: one object, or a list of them, or a JSON-LD graph."""
    try:
        data = json.loads(bounded(stream, name, _JSON_BYTES))
    except UnicodeDecodeError as error:
        raise ReadError(f"{name}: byte {error.start} is not UTF-8") from error
    except (ValueError, RecursionError) as error:
        raise ReadError(f"{name}: is not JSON: {error}") from error
    if isinstance(data, dict):
        wrapped = data.get("items") or data.get("associations") if not is_ninjs(data) else None
        if "text" not in _renamed(data, columns) and not is_ninjs(data) and article_objects(data):
            yield from (Record(name, None, fields_of_json_ld(found)) for found in article_objects(data))
            return
        data = wrapped if isinstance(wrapped, list) and "text" not in _renamed(data, columns) else [data]
        single = len(data) == 1
    else:
        single = False
        data = data if isinstance(data, list) else [data]
    for number, item in enumerate(data, start=1):
        where = name if single else f"{name}, row {number}"
        record = _json_fields(item, where, number, columns)
        yield Record(where, None, record.fields) if single else record


def rows_of_table(
    stream: IO[bytes], name: str, columns: Columns, delimiter: str, encoding: str | None
) -> Iterator[Record]:
    """Yield a record for each row of a CSV or TSV file with a header (RFC 4180)."""
    csv.field_size_limit(max(csv.field_size_limit(), ARTICLE_BYTES))  # the default is shorter than an article
    text = io.TextIOWrapper(stream, encoding=encoding or "utf-8-sig", errors=UNKNOWN_BYTES, newline="")
    number = 0
    try:
        reader = csv.reader(text, delimiter=delimiter, strict=True)
        header = next(reader, None)
        if not header:
            raise ReadError(f"{name}: the table is empty")
        for number, values in enumerate(reader, start=1):
            where = f"{name}, row {number}"
            if not values:
                continue
            if len(values) != len(header):
                message = f"{where}: has {len(values)} cells where the header has {len(header)}"
                yield Record(where, None, ReadError(message))
                continue
            yield _row(where, number, dict(zip(header, values, strict=True)), columns)
    except UnicodeDecodeError as error:
        raise ReadError(
            f"{name}, after row {number}: byte 0x{error.object[error.start]:02x} is not {error.encoding.upper()}: "
            "name the encoding, encoding='cp1252' for example"
        ) from error
    except UnicodeError as error:
        raise ReadError(f"{name}, after row {number}: is not {encoding}: {error}") from error
    except csv.Error as error:
        raise ReadError(f"{name}, row {number + 1}: is no row of a table: {error}") from error
    except reading_errors() as error:
        raise ReadError(f"{name}, row {number + 1}: is damaged: {error}") from error
    finally:
        text.detach()  # whoever opened the stream closes it


def rows_of_parquet(stream: IO[bytes], name: str, columns: Columns) -> Iterator[Record]:
    """Yield a record for each row of a Parquet file."""
    try:
        import pyarrow as pa
        from pyarrow.parquet import ParquetFile
    except ImportError as error:
        raise MissingExtraError("Parquet needs pyarrow: pip install 'storycompare[parquet]'") from error
    number = 0
    try:
        for batch in ParquetFile(stream).iter_batches(batch_size=_BATCH):
            for row in batch.to_pylist():
                number += 1
                yield _row(f"{name}, row {number}", number, row, columns)
    except (pa.ArrowException, OSError, EOFError) as error:
        first = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise ReadError(f"{name}: is not a whole Parquet file: {first}") from error


def rows_of_frame(frame: pd.DataFrame, columns: Columns) -> Iterator[Record]:
    """Yield a record for each row of a DataFrame."""
    names: Sequence[str] = [str(column) for column in frame.columns]
    if len(set(names)) != len(names):
        raise InputError("the DataFrame has two columns of one name")
    for number, values in enumerate(frame.itertuples(index=False, name=None), start=1):
        yield _row(f"DataFrame, row {number}", number, dict(zip(names, values, strict=True)), columns)
