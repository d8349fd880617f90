"""Plain text: UTF-8, another encoding that is marked, declared or safely told, any line ends; nothing altered."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

from ..errors import EncodingError, ReadError
from ..language.furniture import paragraph_roles
from ..language.sentences import paragraphs

if TYPE_CHECKING:
    from ..article import Article

__all__ = ["decode", "title_of"]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# No text has these; files of pictures, archives and programs do.
_BINARY = frozenset(range(0x09)) | frozenset({0x0E, 0x0F, *range(0x10, 0x1A), *range(0x1C, 0x20)})
_BINARY_SHARE = 0.02
# What else newsrooms have on disk. Single-byte encodings take any byte, so a guess must be a clean one.
_WESTERN = ("cp1252", "iso-8859-15")
_COMMON = (*_WESTERN, "cp1250", "cp1251", "koi8-r", "cp1253", "cp1254", "shift_jis", "euc_jp", "gb18030", "big5", "euc_kr")  # fmt: skip
_MOST_CHAOS = 0.1
_FOREIGN_SHARE = 0.15
_FEWEST_BYTES = 64  # fewer say too little of their encoding


def decode(data: bytes, name: str, encoding: str | None = None) -> str:
    """Return bytes as text, without a byte order mark. `name` is for the message of an error.

    A byte order mark is believed first, then `encoding`, then UTF-8, then a clean guess.

    Raises
    ------
    ReadError
        If the bytes are no text.
    EncodingError
        If they are not text in the encoding named, or in none that can be told; the message names the byte.
    """
    for mark, marked in _MARKS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], marked, name, len(mark))
    if encoding is not None:
        return _strict(data, encoding, name)
    head = data[:4096]
    if sum(byte in _BINARY for byte in head) > _BINARY_SHARE * len(head):
        raise ReadError(f"{name}: is not a text file")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        guess = _guess(data)
        if guess is None:
            raise EncodingError(
                f"{name}: byte {error.start} (0x{data[error.start]:02x}) is not UTF-8, and no other encoding "
                "can be told: save the file as UTF-8 or name its encoding"
            ) from error
    return _strict(data, guess, name)


def _strict(data: bytes, encoding: str, name: str, offset: int = 0) -> str:
    try:
        return data.decode(encoding)
    except LookupError as error:
        raise EncodingError(f"{name}: there is no encoding {encoding!r}") from error
    except UnicodeDecodeError as error:
        byte = data[error.start : error.start + 1].hex()
        raise EncodingError(
            f"{name}: byte {error.start + offset} (0x{byte}) is not {encoding.upper()}"
        ) from error


def _guess(data: bytes) -> str | None:
    from charset_normalizer import from_bytes

    if len(data) < _FEWEST_BYTES:
        return None
    # A few foreign bytes among many of ASCII are the marks and accents of Western text, or damage.
    western = sum(byte > 0x7F for byte in data) < _FOREIGN_SHARE * len(data)
    best = from_bytes(data, cp_isolation=list(_WESTERN if western else _COMMON)).best()
    if best is None or best.chaos > _MOST_CHAOS:
        return None
    text = data.decode(best.encoding, "replace")
    controls = any((c < " " and c not in "\t\r\n\f") or "\x7f" <= c <= "\x9f" or c == "\ufffd" for c in text)
    return None if controls else best.encoding


def title_of(article: Article) -> str | None:
    """Return the headline that stands in the text, if there is one; a Markdown heading without its marks."""
    first = article.text.lstrip().partition("\n")[0]
    if first.startswith(("# ", "#\t")) and (title := first[1:].strip().rstrip(" \t#")):
        return title
    blocks = paragraphs(article.text)
    for block, role in zip(blocks, paragraph_roles(article, blocks), strict=True):
        if role == "headline":
            return block.of(article.text)
    return None
