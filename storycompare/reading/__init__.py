"""Bytes to articles: the text untouched, its offsets kept.

`read` takes a path, bytes or a file object, never a URL and never literal text; `to_article` is the one
coercion that everything else uses.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any

from ..article import Article
from ..errors import InputError, ReadError, SourceError
from .text import decode, title_of

__all__ = ["read", "to_article"]

_FIELDS = ("text", "source", "title", "byline", "published", "url", "language", "metadata")


def read(file: str | Path | bytes | IO[bytes] | IO[str], *, source: str | None = None) -> Article:
    """Read one article from a UTF-8 text file.

    Parameters
    ----------
    file
        A path, the bytes themselves, or an open file. A `str` is always a path.
    source
        The label of the article; by default the file's name without its ending.

    Raises
    ------
    ReadError
        If there is no such file, or it holds nothing that is text.
    EncodingError
        If its bytes are not UTF-8; the message names the byte.
    """
    label: str | None
    if isinstance(file, (str, Path)):
        path = Path(file)
        data, name = _bytes_of(path), str(path)
        label = source or path.stem
    elif isinstance(file, bytes):
        data, name, label = file, "bytes", source
    elif hasattr(file, "read"):
        content = file.read()
        data = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
        name = str(getattr(file, "name", "file"))
        label = source or (Path(name).stem if name not in {"file", "<stdin>"} else None)
    else:
        raise InputError(f"read takes a path, bytes or an open file, not {type(file).__name__}")
    if not label:
        raise SourceError("bytes and unnamed files need a label: pass source='AP', for example")
    text = decode(data, name)
    if not text.strip():
        raise ReadError(f"{name}: the file is empty")
    article = Article(text, label)
    return Article(text, label, title=title_of(article))


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise ReadError(f"{path}: no such file") from error
    except IsADirectoryError as error:
        raise ReadError(f"{path}: is a folder, not an article") from error
    except OSError as error:
        raise ReadError(f"{path}: cannot be read: {error.strerror or error}") from error
    except ValueError as error:  # a null in the name
        raise ReadError(f"{str(path)!r}: is not a file name") from error


def to_article(article: Article | Path | str | Mapping[str, Any], *, place: int = 0) -> Article:
    """Return any accepted form of an article as an `Article`.

    A `str` is always text, a `pathlib.Path` is always read, a mapping has the fields of `Article`.
    `place` counts from 0 and names articles that have no label: "A", "B", ... "Z", "A2", ...
    """
    if isinstance(article, Article):
        return article
    if isinstance(article, Path):
        return read(article)
    if isinstance(article, str):
        return Article(article, _label(place))
    if isinstance(article, Mapping):
        unknown = sorted(str(key) for key in article if key not in _FIELDS)
        if unknown:
            raise InputError(
                f"article {place + 1}: unknown field {unknown[0]!r}; known are {', '.join(_FIELDS)}"
            )
        if "text" not in article:
            raise InputError(f"article {place + 1}: the field 'text' is missing")
        known = {key: value for key, value in article.items() if value is not None}
        return Article(**{"text": None, "source": _label(place), **known})
    raise InputError(
        f"article {place + 1} must be an Article, a Path, a str or a mapping, not {type(article).__name__}"
    )


def _label(place: int) -> str:
    number, letter = divmod(place, 26)
    return chr(ord("A") + letter) + (str(number + 1) if number else "")
