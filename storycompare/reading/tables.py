"""Rows of CSV, TSV, Parquet and DataFrames, one at a time."""

from __future__ import annotations

import csv
import io
from itertools import chain
from typing import IO, TYPE_CHECKING, Any

from ..errors import InputError, MissingExtraError, ReadError, one_line
from .content import peeked, reading_errors
from .encodings import UNKNOWN_BYTES, marked_encoding
from .record import ARTICLE_BYTES, Record, is_missing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    import pandas as pd

__all__ = [
    "Columns",
    "has_text",
    "no_column",
    "row_record",
    "rows_of_frame",
    "rows_of_parquet",
    "rows_of_table",
]

Columns = dict[str, str]
_SHOWN = 160  # characters of a header that a message shows
_BATCH = 256
_DELIMITERS = ";\t|,"  # what programs write between cells where the name of the file says something else


def _renamed(row: Mapping[str, Any], columns: Columns) -> dict[str, Any]:
    """Give the columns the names of fields; `columns` is field to column, and what it names goes before what is called so."""
    named = {field: row[column] for field, column in columns.items() if column in row}
    others = {key: value for key, value in row.items() if key is not None and key not in columns.values()}
    return named | {key: value for key, value in others.items() if key not in columns}


def has_text(row: Mapping[str, Any], columns: Columns) -> bool:
    """Tell whether a row has the column of the text."""
    return columns["text"] in row if "text" in columns else "text" in row and "text" not in columns.values()


def row_record(where: str, number: int, row: Mapping[str, Any], columns: Columns) -> Record:
    """Return the record of a row; without a text it is an error that lists the columns."""
    if not has_text(row, columns):
        return Record(where, None, no_column(where, columns.get("text", "text"), row, columns))
    named = _renamed(row, columns) if columns else row
    label = named.get("id")
    return Record(where, f"row {number}" if is_missing(label) else str(label), named)


def no_column(where: str, wanted: str, there: Iterable[Any], columns: Columns) -> ReadError:
    """Return the error for a column that is not there; it lists the first of those that are."""
    names = one_line(", ".join(map(str, there))) or "none"
    shown = names if len(names) <= _SHOWN else f"{names[:_SHOWN]} ..."
    hint = "" if wanted in columns.values() else ": name it by columns={'text': ...}"
    return ReadError(f"{where}: there is no column {one_line(wanted)!r} (columns: {shown}){hint}")


def _check_columns(name: str, there: Iterable[Any], columns: Columns) -> None:
    names = list(map(str, there))
    for column in columns.values():
        if column not in names:
            raise no_column(name, column, names, columns)


def rows_of_table(
    stream: IO[bytes], name: str, columns: Columns, delimiter: str, encoding: str | None
) -> Iterator[Record]:
    """Yield a record for each row of a CSV or TSV file with a header (RFC 4180)."""
    csv.field_size_limit(max(csv.field_size_limit(), ARTICLE_BYTES))  # the default is shorter than an article
    head, stream = peeked(stream, name)
    told = marked_encoding(head) or encoding or "utf-8"
    text = io.TextIOWrapper(stream, encoding=told, errors=UNKNOWN_BYTES, newline="")
    number = 0
    try:
        first = text.readline(ARTICLE_BYTES).removeprefix("\ufeff")
        found = (
            delimiter
            if delimiter in first
            else next((mark for mark in _DELIMITERS if mark in first), delimiter)
        )
        reader = csv.reader(chain([first] if first else [], text), delimiter=found, strict=True)
        header = next(reader, None)
        if not header:
            raise ReadError(f"{name}: the table is empty")
        _check_columns(name, header, columns)
        for number, values in enumerate(reader, start=1):
            where = f"{name}, row {number}"
            if not values:
                continue
            if len(values) != len(header):
                message = f"{where}: has {len(values)} cells where the header has {len(header)}"
                yield Record(where, None, ReadError(message))
                continue
            yield row_record(where, number, dict(zip(header, values, strict=True)), columns)
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
        table = ParquetFile(stream)
        _check_columns(name, table.schema_arrow.names, columns)
        for batch in table.iter_batches(batch_size=_BATCH):
            for row in batch.to_pylist():
                number += 1
                yield row_record(f"{name}, row {number}", number, row, columns)
    except (pa.ArrowException, OSError, EOFError) as error:
        first = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise ReadError(f"{name}: is not a whole Parquet file: {first}") from error


def rows_of_frame(frame: pd.DataFrame, columns: Columns) -> Iterator[Record]:
    """Yield a record for each row of a DataFrame."""
    names: Sequence[str] = [str(column) for column in frame.columns]
    if len(set(names)) != len(names):
        raise InputError("the DataFrame has two columns of one name")
    _check_columns("DataFrame", names, columns)
    for number, values in enumerate(frame.itertuples(index=False, name=None), start=1):
        yield row_record(f"DataFrame, row {number}", number, dict(zip(names, values, strict=True)), columns)
