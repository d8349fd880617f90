"""News in JSON and JSON Lines: rows of a table, ninjs, schema.org, and any of these inside the objects of an interface."""

from __future__ import annotations

import json
import logging
from typing import IO, TYPE_CHECKING, Any

from ..errors import ReadError, one_line
from .content import JSON_BYTES, bounded, lines
from .json_ld import article_objects, fields_of_json_ld
from .ninjs import fault_of_ninjs, fields_of_ninjs, is_ninjs
from .record import Record
from .tables import Columns, has_text, no_column, row_record

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["rows_of_json", "rows_of_json_lines"]

_log = logging.getLogger(__name__)

_DEPTH = 100  # of lists and objects in each other; news has ten
# What interfaces call what they wrap around articles, if they tell anything beside it.
_WRAPPERS = frozenset(
    "article articles collection data docs documents entries entry feed hit hits item items list news page pages payload "
    "post posts records response result results rows stories story value _source".split()
)
_WRAPPED = 8  # of those around the news items: {"data": {"item": ...}} has two


def rows_of_json_lines(stream: IO[bytes], name: str, columns: Columns) -> Iterator[Record]:
    """Yield a record for each line that is not empty."""
    seen = _Seen()
    for number, line in lines(stream, name):
        where = f"{name}, row {number}"
        if isinstance(line, ReadError):
            yield Record(where, None, line)
            continue
        line = line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line
        if not line.strip():
            continue
        try:
            data = _loaded(line, where)
        except ReadError as error:
            yield Record(where, None, error)
            continue
        items = [data] if isinstance(data, list) else _items(data, columns)
        for place, item in enumerate(items, start=1):
            inside = where if len(items) == 1 else f"{where}, item {place}"
            yield seen.record(item, inside, number, columns)
    yield from seen.unseen(name, columns)


def rows_of_json(stream: IO[bytes], name: str, columns: Columns) -> Iterator[Record]:
    """Yield the records of a JSON document: one object, a list of them, a JSON-LD graph, or what an interface wraps them in.

    Pictures and recordings that stand beside an article are passed over.
    """
    data = _loaded(bounded(stream, name, JSON_BYTES), name)
    rows = data if isinstance(data, list) else [data]
    items = [item for row in rows for item in _items(row, columns)]
    faults = [_fault(item, columns) for item in items]
    if not all(faults):
        for fault in filter(None, faults):
            _log.info("%s: passed over beside the articles: %s", one_line(name), one_line(fault))
        items = [item for item, fault in zip(items, faults, strict=True) if not fault]
    single = len(items) == 1 and not isinstance(data, list)
    seen = _Seen()
    for number, item in enumerate(items, start=1):
        where = name if single else f"{name}, row {number}"
        record = seen.record(item, where, number, columns)
        yield Record(where, None, record.fields) if single else record
    yield from seen.unseen(name, columns)


def _loaded(data: bytes, where: str) -> Any:
    try:
        found = json.loads(data)
    except UnicodeDecodeError as error:
        raise ReadError(f"{where}: byte {error.start} is not UTF-8") from error
    except json.JSONDecodeError as error:
        line = f"line {error.lineno} " if b"\n" in data.strip() else ""  # of JSON Lines, `where` says it
        raise ReadError(f"{where}: is not JSON: {error.msg}: {line}column {error.colno}") from error
    except (ValueError, RecursionError) as error:
        raise ReadError(f"{where}: is not JSON: {error}") from error
    level = [found]
    for _ in range(_DEPTH):
        level = [part for value in level for part in _parts(value) if isinstance(part, (dict, list))]
        if not level:
            return found
    raise ReadError(f"{where}: the JSON is nested deeper than {_DEPTH} lists and objects")


def _parts(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []


def _items(data: Any, columns: Columns) -> list[Any]:
    """The articles of an object: itself, or the outermost inside what wraps them; where there are none, what is inside."""
    if _is_item(data, columns):
        return [data]
    level: list[Any] = [data]
    for _ in range(_WRAPPED):
        found: list[Any] = []
        for value in level:
            if isinstance(value, list) and any(_is_item(part, columns) for part in value):
                found += value
            elif _is_item(value, columns):
                found.append(value)
            elif isinstance(value, dict):
                found += article_objects(value)
        if found:
            return found
        level = [part for value in level for part in _wrapped(value) if isinstance(part, (dict, list))]
    while isinstance(data, dict) and len(data) == 1 and _parts(_parts(data)[0]):
        data = _parts(data)[0]
    return data if isinstance(data, list) else [data]


def _is_item(value: Any, columns: Columns) -> bool:
    """Tell whether a value is an article, or a picture; a package of articles is neither: it holds them."""
    if not isinstance(value, dict):
        return False
    return has_text(value, columns) or (is_ninjs(value) and not _is_package(value))


def _is_package(value: dict[str, Any]) -> bool:
    parts = _parts(value.get("associations"))
    return any(is_ninjs(part) and not fault_of_ninjs(part) for part in parts) and bool(fault_of_ninjs(value))


def _wrapped(value: Any) -> list[Any]:
    """What a value is wrapped around: a record has parts too, tags with a "text" for example, and is no wrapping."""
    if isinstance(value, dict) and len(value) > 1:
        if is_ninjs(value):
            return _parts(value.get("associations")) if _is_package(value) else []
        return [part for name, part in value.items() if name.lower() in _WRAPPERS]
    return _parts(value)


def _fault(item: Any, columns: Columns) -> str:
    """Say why a news item of ninjs is no article, or nothing."""
    rows = not isinstance(item, dict) or has_text(item, columns) or not is_ninjs(item)
    return "" if rows else fault_of_ninjs(item)


class _Seen:
    """Makes records, and remembers which columns there were: not every row of JSON has all of them."""

    def __init__(self) -> None:
        self._names: dict[str, None] = {}

    def record(self, item: Any, where: str, number: int, columns: Columns) -> Record:
        if not isinstance(item, dict):
            kind = type(item).__name__
            return Record(where, None, ReadError(f"{where}: must be a JSON object, not a {kind}"))
        self._names |= dict.fromkeys(item)
        if fault := _fault(item, columns):
            return Record(where, None, ReadError(f"{where}: {fault}"))
        if isinstance(item.get(columns.get("text", "text")), dict):
            fault = 'is a table by its columns: a list of records is expected, as to_json(orient="records") writes it'
            return Record(where, None, ReadError(f"{where}: {fault}"))
        if not has_text(item, columns):
            if is_ninjs(item):
                return Record(where, None, fields_of_ninjs(item))
            if found := article_objects(item):
                return Record(where, None, fields_of_json_ld(found[0]))
        return row_record(where, number, item, columns)

    def unseen(self, name: str, columns: Columns) -> Iterator[Record]:
        """Yield an error for a column that no row had; a text that is missing was said of each row."""
        for field, column in columns.items():
            if self._names and field != "text" and column not in self._names:
                yield Record(name, None, no_column(name, column, self._names, columns))
