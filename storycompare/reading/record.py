"""One record of a file on its way to an article: its fields, or what is wrong with it, and where it stands."""

from __future__ import annotations

import datetime
import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ..article import Article
from ..errors import EmptyArticleError, InputError, ReadError, one_line
from ..published import read_date

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["ARTICLE_BYTES", "FIELDS", "OTHER_NAMES", "Record", "article_of", "is_missing"]

_log = logging.getLogger(__name__)

# No article is longer; what is, is no article, and reading it would take memory without bound.
ARTICLE_BYTES = 8 * 1024 * 1024

FIELDS = ("text", "source", "title", "byline", "published", "url", "language", "metadata")
# What tables call them besides.
OTHER_NAMES = {"date": "published"}
_WARNED = ("kill", "correction", "embargo", "withheld")


@dataclass(frozen=True, slots=True)
class Record:
    """The fields of one article, or it itself, or the reason why there is none.

    `where` names the file and the row or member; `label` is the source to fall back on. `published` may be a list: the
    first that is a date counts. `whole` says that it is a file of its own, in whose text its headline may stand.
    """

    where: str
    label: str | None
    fields: Mapping[str, Any] | Article | InputError
    whole: bool = False


def article_of(record: Record, source: str | None = None) -> Article:
    """Return the article of a record, labelled `source` if given.

    Columns that an article has no field for are kept in `metadata`.

    Raises
    ------
    InputError
        If the record is damaged or has no text; the message begins with `where`.
    """
    if isinstance(record.fields, InputError):
        raise record.fields
    if isinstance(record.fields, Article):
        return replace(record.fields, source=source) if source else record.fields
    fields: dict[str, Any] = {}
    metadata: dict[str, Any] = {}
    for key, value in record.fields.items():
        name = OTHER_NAMES.get(key, key)
        if name != key and not is_missing(record.fields.get(name)):
            name = key  # what has both keeps both
        if is_missing(value):
            continue
        if name == "metadata" and isinstance(value, dict):
            metadata |= _whole(value)
        elif name in FIELDS and name != "metadata":
            fields[name] = value if name in ("text", "published") else _whole(_plain(value))
        else:
            metadata[str(key)] = _whole(_plain(value))
    text = _plain(fields.pop("text", None))
    if not isinstance(text, str):
        kind = "missing" if text is None else f"a {type(text).__name__}"
        raise ReadError(f"{record.where}: the text is {kind}")
    _check(text, record.where)
    told = (fields.pop("source", ""), record.label or "", record.where)
    label = source or next(filter(None, (one_line(str(name)).strip() for name in told)), record.where)
    for name in ("title", "byline", "url", "language"):
        if name in fields and not isinstance(fields[name], str):
            fields[name] = str(fields[name])
    if "title" in fields:
        from .markup import plain_line

        fields["title"] = plain_line(fields["title"])
    fields["published"] = _date(fields.get("published"), record.where)
    try:
        article = Article(text, label, metadata=metadata, **fields)
    except EmptyArticleError as error:
        raise ReadError(f"{record.where}: there is no text") from error
    notice = metadata.get("notice")
    if notice in _WARNED:
        note = one_line(str(metadata.get("editor_note", "")))
        _log.warning("%s: %s notice: %s", one_line(record.where), notice, note)
    return article


def _date(value: Any, where: str) -> str | None:
    """The first of the dates that can be read, as ISO 8601; a warning if there are some and none can be."""
    if value is None:
        return None
    read = [(told, *read_date(told)) for told in (value if isinstance(value, list) else [value])]
    date = next((date for _, date, _ in read if date), None)
    fault = next(((told, fault) for told, _, fault in read if fault), None)
    if fault and date is None:
        _log.warning(
            "%s: %.60r %s: the article is taken as undated",
            one_line(where),
            one_line(str(fault[0])),
            fault[1],
        )
    return date


def _check(text: str, where: str) -> None:
    if len(text) > ARTICLE_BYTES:
        raise ReadError(f"{where}: the text is longer than {ARTICLE_BYTES >> 20} million characters")
    if "\x00" in text:
        raise ReadError(f"{where}: character {text.index(chr(0))} is a NUL: this is no text")
    try:
        _ = text.isascii() or text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise ReadError(f"{where}: character {error.start} is half of a surrogate pair") from error


def is_missing(value: Any) -> bool:
    """Tell whether a cell of a table is empty: None, "", NaN, NaT or NA."""
    if value is None or isinstance(value, str):
        return not value
    try:
        return bool(value != value)
    except TypeError:  # NA is neither equal nor different
        return True
    except ValueError:  # an array
        return False


def _whole(value: Any) -> Any:
    """Put U+FFFD for halves of surrogate pairs: no file and no table can hold them. The text itself is never altered."""
    if isinstance(value, str):
        try:
            value.encode()
        except UnicodeEncodeError:
            return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        return value
    if isinstance(value, dict):
        return {_whole(key): _whole(part) for key, part in value.items()}
    return [_whole(part) for part in value] if isinstance(value, list) else value


def _plain(value: Any) -> Any:
    if isinstance(value, datetime.date):
        return value.isoformat()
    return value.item() if hasattr(value, "item") and not isinstance(value, str) else value
