"""Bytes to articles: the text untouched, its offsets kept.

`read` takes one article, `read_many` any number, lazily; both take paths, bytes and open files, never a URL and
never literal text. `to_article` is the one coercion that everything else uses.
"""

from __future__ import annotations

import errno
import io
import logging
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Literal

from ..article import Article
from ..errors import InputError, ReadError, SourceError, shown, wrong_type
from .content import kind_of_name
from .encodings import named_encoding
from .files import records_of_file, records_of_folder
from .record import FIELDS, OTHER_NAMES, Record, article_of
from .tables import rows_of_frame
from .text import title_of

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["Articles", "OnError", "read", "read_many", "titled", "to_article"]

_log = logging.getLogger(__name__)

OnError = Literal["raise", "skip"]

_NAME = 255  # characters; no file has a longer name
_SHOWN = 60  # of what is too long to be one

# What a mapping or a table may call its fields.
_KNOWN = frozenset({*FIELDS, "id", *OTHER_NAMES})


def read(
    file: str | Path | bytes | IO[bytes] | IO[str],
    *,
    source: str | None = None,
    columns: Mapping[str, str] | None = None,
    encoding: str | None = None,
) -> Article:
    """Read one article from a file: text, HTML, ninjs, NITF, NewsML-G2, JSON-LD, a feed or a table of one row.

    Parameters
    ----------
    file
        A path, the bytes themselves, or an open file. A `str` is always a path.
    source
        The label of the article; by default the file's name without its ending.
    columns
        Names of the file's columns by field, {"text": "body"} for example.
    encoding
        The encoding of a text, a page or a table; by default it is told from the bytes.

    Raises
    ------
    ReadError
        If there is no such file, or it does not hold exactly one article.
    EncodingError
        If `encoding` names no encoding of text, or the bytes are text in none that can be told; the message names the byte.
    """
    stream, name, stem = _opened(file)
    records = records_of_file(stream, name, _columns(columns), named_encoding(encoding))
    record = next(records, None)
    if record is None:
        raise ReadError(f"{name}: the file is empty")
    if next(records, None) is not None:
        raise ReadError(f"{name}: holds more than one article: use read_many")
    if isinstance(stream, io.BytesIO) and not stem and not source:
        fallback = record.fields.get("source") if isinstance(record.fields, Mapping) else None
        if not fallback:
            raise SourceError("bytes and unnamed files need a label: pass source='AP', for example")
    article = article_of(record, source or stem)
    return titled(article)


def titled(article: Article) -> Article:
    """Return an article with the headline that stands in its text, if it has no title of its own."""
    title = None if article.title else title_of(article)
    return replace(article, title=title) if title else article


def _opened(file: str | Path | bytes | IO[bytes] | IO[str]) -> tuple[Path | IO[bytes], str, str | None]:
    """Return what to read, its name, and its name without ending, if it has one."""
    if _is_address(file):
        raise ReadError(
            f"{_shortened(str(file))}: is an address: nothing is fetched; save the page and read the file"
        )
    if isinstance(file, (str, Path)):
        path = Path(file)
        if _is_folder(file):
            raise ReadError(f"{path}: is a folder, not an article")
        return path, str(path), _stem(path)
    if isinstance(file, bytes):
        return io.BytesIO(file), "bytes", None
    if hasattr(file, "read"):
        content = file.read(0)
        name = str(getattr(file, "name", "file"))
        stem = None if name in {"file", "<stdin>", "0"} else _stem(Path(name))
        if isinstance(content, str):
            text = file.read()
            data = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
            return io.BytesIO(data), name, stem
        return file, name, stem  # type: ignore[return-value]
    raise InputError(f"read takes a path, bytes or an open file, not {type(file).__name__}")


def _is_address(file: object) -> bool:
    return isinstance(file, str) and file.startswith(("http://", "https://"))


def _is_folder(file: str | Path) -> bool:
    """Tell whether a path is a folder; one that names nothing is an error, which for a text says how to give it."""
    path = Path(file)
    try:
        path.stat()
        return path.is_dir()
    except (OSError, ValueError) as error:
        text = isinstance(file, str) and (len(file) > _NAME or len(file.split()) > 1 or "\n" in file)
        hint = ": a str is taken as a path: give text itself as sc.Article(text, source='A')" if text else ""
        if isinstance(error, FileNotFoundError):
            fault = "no such file"
        elif isinstance(error, OSError) and error.errno != errno.ENAMETOOLONG:
            fault = f"cannot be read: {error.strerror or error}"
        else:
            fault = "is not a file name"
        raise ReadError(f"{_shortened(str(file))}: {fault}{hint}") from None


def _shortened(name: str) -> str:
    return name if len(name) <= _NAME else f"{name[:_SHOWN]}..."


def _stem(path: Path) -> str:
    return Path(path.stem).stem if kind_of_name(path.name)[1] else path.stem


def _columns(columns: Mapping[str, str] | None) -> dict[str, str]:
    """Check the names of columns; "date" is another word for "published"."""
    if not isinstance(columns or {}, Mapping):
        raise InputError(f"columns must be a dict of field to column, not {type(columns).__name__}")
    named = dict(columns or {})
    unknown = sorted(str(field) for field in named if field not in _KNOWN)
    if unknown:
        raise InputError(f"columns: unknown field {unknown[0]!r}; known are {', '.join(sorted(_KNOWN))}")
    for field, column in named.items():
        if not isinstance(column, str):
            raise InputError(f"columns: {field!r} must name a column, not {type(column).__name__}")
    return {OTHER_NAMES.get(field, field): column for field, column in named.items()}


class Articles(Iterator[Article]):
    """Articles, read one at a time.

    `where` names the file and the row or member of the last one, `skipped` counts the damaged records that were passed
    over so far.
    """

    def __init__(self, records: Iterator[Record], on_error: OnError, source: str | None) -> None:
        self._records = records
        self._on_error = on_error
        self._source = source
        self.where = ""
        self.skipped = 0

    def __iter__(self) -> Articles:
        return self

    def __next__(self) -> Article:
        while True:
            try:
                record = next(self._records)
                self.where = record.where
                article = article_of(record, self._source)
                return titled(article) if record.whole else article
            except StopIteration:
                if self.skipped:
                    _log.warning("%d damaged records were skipped", self.skipped)
                raise
            except InputError as error:
                if self._on_error == "raise":
                    raise
                self.skipped += 1
                _log.warning("skipped: %s", error)


def read_many(
    source_of: str | Path | bytes | IO[bytes] | pd.DataFrame | Iterable[Any],
    *,
    columns: Mapping[str, str] | None = None,
    glob: str | None = None,
    encoding: str | None = None,
    source: str | None = None,
    on_error: OnError = "raise",
) -> Articles:
    """Read any number of articles, lazily and each once.

    Parameters
    ----------
    source_of
        A folder, a file that holds many articles (CSV, TSV, JSON Lines, JSON, Parquet, NewsML-G2, a feed, zip, gzip,
        WARC), bytes, an open file, a DataFrame; or an iterable of any of these and of articles: `Article`, mappings,
        rows of a DataFrame. A `str` is always a path, here as there.
    columns
        Names of the columns by field, {"text": "body", "date": "published_at"} for example.
    glob
        Which files of a folder; by default all of a kind that is known by its ending.
    encoding
        The encoding of texts, pages and tables; by default it is told from the bytes.
    source
        One label for all articles; by default each has its own.
    on_error
        "raise" ends with the first damaged record, "skip" logs it, counts it in `skipped` and goes on.

    Raises
    ------
    InputError
        While iterating: names the file and the row, member or item.
    """
    if on_error not in ("raise", "skip"):
        raise InputError(f"on_error must be 'raise' or 'skip', not {shown(on_error)}")
    if glob is not None and not isinstance(glob, str):
        raise wrong_type("glob", glob, "a pattern of file names, '*.txt' for example")
    if source is not None and not isinstance(source, str):
        raise wrong_type("source", source, "a label for all articles, 'AP' for example")
    return Articles(
        _records_of(source_of, _columns(columns), glob, named_encoding(encoding)), on_error, source
    )


def _records_of(
    source_of: Any, columns: dict[str, str], glob: str | None, encoding: str | None
) -> Iterator[Record]:
    if isinstance(source_of, (str, Path)) and not _is_address(source_of) and _is_folder(source_of):
        yield from map(_named, records_of_folder(Path(source_of), glob, columns, encoding))
    elif _is_file(source_of):
        stream, name, _ = _opened(source_of)
        yield from map(_named, records_of_file(stream, name, columns, encoding))
    elif hasattr(source_of, "itertuples"):
        yield from rows_of_frame(source_of, columns)
    elif isinstance(source_of, Iterable) and not isinstance(source_of, Mapping):
        for place, item in enumerate(source_of):
            if _is_file(item) or hasattr(item, "itertuples"):
                try:
                    yield from _records_of(item, columns, glob, encoding)
                except InputError as error:
                    yield Record(f"article {place + 1}", None, error)
            else:
                yield _record_of(item, place)
    else:
        kind = type(source_of).__name__
        raise InputError(
            f"read_many takes a path, bytes, an open file, a DataFrame or an iterable, not {kind}"
        )


def _is_file(source_of: Any) -> bool:
    return isinstance(source_of, (str, Path, bytes)) or hasattr(source_of, "read")


def _named(record: Record) -> Record:
    """Label the only article of a file by the file's name."""
    if record.label or isinstance(record.fields, InputError) or ", " in record.where:
        return record
    return Record(record.where, _stem(Path(record.where)), record.fields, whole=True)


def _record_of(item: Any, place: int) -> Record:
    where = f"article {place + 1}"
    try:
        article = to_article(item, place=place)
    except InputError as error:
        return Record(where, None, error)
    return Record(where, article.source, article)


def to_article(article: Article | Path | str | Mapping[str, Any], *, place: int = 0) -> Article:
    """Return any accepted form of an article as an `Article`.

    A `str` is always text, a `pathlib.Path` is always read, a mapping (or a row of a DataFrame) has the fields of
    `Article`. `place` counts from 0 and names articles that have no label: "A", "B", ... "Z", "A2", ...
    """
    if isinstance(article, Article):
        return article
    if not isinstance(place, int):
        raise wrong_type("place", place, "a whole number")
    if isinstance(article, Path):
        return read(article)
    if isinstance(article, str):
        return Article(article, _label(place))
    if hasattr(article, "to_dict") and not isinstance(article, Mapping):
        article = article.to_dict()  # a row of a DataFrame
        if isinstance(article, Mapping):
            return article_of(Record(f"article {place + 1}", _label(place), article))
    if isinstance(article, Mapping):
        unknown = sorted(str(key) for key in article if key not in _KNOWN)
        if unknown:
            raise InputError(
                f"article {place + 1}: unknown field {unknown[0]!r}; known are {', '.join(FIELDS)}"
            )
        if "text" not in article:
            raise InputError(f"article {place + 1}: the field 'text' is missing")
        return article_of(Record(f"article {place + 1}", _label(place), article))
    raise InputError(
        f"article {place + 1} must be an Article, a Path, a str or a mapping, not {type(article).__name__}"
    )


def _label(place: int) -> str:
    number, letter = divmod(place, 26)
    return chr(ord("A") + letter) + (str(number + 1) if number else "")
