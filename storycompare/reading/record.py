"""One record of a file on its way to an article: its fields, or what is wrong with it, and where it stands."""

from __future__ import annotations

import datetime
import logging
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..article import Article
from ..errors import EmptyArticleError, InputError, ReadError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["ARTICLE_BYTES", "FIELDS", "Record", "article_of", "is_missing"]

_log = logging.getLogger(__name__)

# No article is longer; what is, is no article, and reading it would take memory without bound.
ARTICLE_BYTES = 8 * 1024 * 1024

FIELDS = ("text", "source", "title", "byline", "published", "url", "language", "metadata")
# What tables call them besides.
_OTHER_NAMES = {"date": "published"}
_WARNED = ("kill", "correction", "embargo", "withheld")


@dataclass(frozen=True, slots=True)
class Record:
    """The fields of one article, or the reason why there are none.

    `where` names the file and the row or member; `label` is the source to fall back on.
    """

    where: str
    label: str | None
    fields: Mapping[str, Any] | InputError


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
    fields: dict[str, Any] = {}
    metadata: dict[str, Any] = {}
    for key, value in record.fields.items():
        name = _OTHER_NAMES.get(key, key)
        if is_missing(value):
            continue
        if name == "metadata" and isinstance(value, dict):
            metadata |= value
        elif name in FIELDS:
            fields[name] = _plain(value)
        else:
            metadata[str(key)] = _plain(value)
    text = fields.pop("text", None)
    if not isinstance(text, str):
        kind = "missing" if text is None else f"a {type(text).__name__}"
        raise ReadError(f"{record.where}: the text is {kind}")
    _check(text, record.where)
    label = source or str(fields.pop("source", "") or record.label or record.where)
    fields.pop("source", None)
    for name in ("title", "byline", "published", "url", "language"):
        if name in fields and not isinstance(fields[name], str):
            fields[name] = str(fields[name])
    try:
        article = Article(text, label, metadata=metadata, **fields)
    except EmptyArticleError as error:
        raise ReadError(f"{record.where}: there is no text") from error
    notice = metadata.get("notice")
    if notice in _WARNED:
        _log.warning("%s: %s notice: %s", record.where, notice, metadata.get("editor_note", ""))
    return article


def _check(text: str, where: str) -> None:
    if len(text) > ARTICLE_BYTES:
        raise ReadError(f"{where}: the text is longer than {ARTICLE_BYTES >> 20} million characters")
    if "\x00" in text:
        raise ReadError(f"{where}: character {text.index(chr(0))} is a NUL: this is no text")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise ReadError(f"{where}: character {error.start} is half of a surrogate pair") from error


def is_missing(value: Any) -> bool:
    """Tell whether a cell of a table is empty: None, "", NaN or NaT."""
    return value is None or value == "" or (isinstance(value, float) and math.isnan(value)) or value != value


def _plain(value: Any) -> Any:
    if isinstance(value, datetime.date):
        return value.isoformat()
    return value.item() if hasattr(value, "item") and not isinstance(value, str) else value
