"""Bytes to text: plain text as it is marked or can safely be told, pages and XML as browsers read them.

Browsers take labels as the web uses them (https://encoding.spec.whatwg.org): what calls itself ISO-8859-1 is
windows-1252, whose quotation marks and dashes ISO-8859-1 does not have; GB2312 is GB18030, and so on. A label that a
server or a template adds to every page is often wrong; bytes that are valid UTF-8 beyond ASCII hardly ever are by chance.
"""

from __future__ import annotations

import codecs
import logging
import re
from typing import TYPE_CHECKING

from ..errors import EncodingError, ReadError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "UNKNOWN_BYTES",
    "codec_of",
    "declared_in_page",
    "decode",
    "decode_declared",
    "marked_encoding",
    "marks_for_controls",
    "named_encoding",
    "utf8_of_xml",
]

_log = logging.getLogger(__name__)

# What is done about bytes that an encoding has no letter for: names of error handlers for codecs.
UNKNOWN_BYTES = "storycompare-unknown-bytes"
_STRAY_BYTES = "storycompare-stray-bytes"

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
_COMMON = (*_WESTERN, "cp1250", "cp1251", "koi8-r", "cp1253", "cp1254", "cp932", "euc_jp", "gb18030", "big5", "euc_kr")  # fmt: skip
_MOST_CHAOS = 0.1
_FOREIGN_SHARE = 0.15
_FEWEST_BYTES = 64  # fewer say too little of their encoding
# Quotation marks, dashes and points of omission of every encoding of Windows. Inside a word DOS had letters there.
_WINDOWS_MARKS = b"\x85\x91\x92\x93\x94\x96\x97"
_LETTER_OF_DOS = re.compile(rb"[A-Za-z][\x91\x93\x94][A-Za-z]")

# Of these, a few characters can be valid UTF-8 by chance; that so many are has a chance below one in a million.
_TWO_BYTES = frozenset({"gb18030", "big5hkscs", "cp949", "cp932", "euc_jp"})
_NOT_BY_CHANCE = 8
# A page in the encoding it declares may have this share of damaged characters: an insert of another encoding.
_DAMAGED_SHARE = 0.01
_MARKS_FOR_CONTROLS = {
    byte: mark for byte in range(0x80, 0xA0) if (mark := bytes([byte]).decode("cp1252", "ignore"))
}
_CONTROL = re.compile("[\x80-\x9f]")
_HEAD = 16_384  # bytes in which a page or a document declares its encoding
_COMMENT = re.compile(rb"<!--(?:.*?-->|.*\Z)", re.DOTALL)
_META = re.compile(
    rb"<meta\s[^<>]*?\bcharset\s{0,9}=\s{0,9}[\"']?\s{0,9}(?P<label>[\w.:-]{1,40})", re.IGNORECASE
)
_XML = re.compile(
    rb"\s{0,99}<\?xml\s[^<>]{0,200}?\bencoding\s{0,9}=\s{0,9}[\"'](?P<label>[\w.:-]{1,40})[\"']"
)


def codec_of(label: str) -> str | None:
    """Return the name of Python's codec for an encoding, as browsers take its label; None if it names no text encoding."""
    import webencodings

    for name in (label, _python_name(label)):
        found = webencodings.lookup(name) if name and name.isascii() else None
        if found is not None and found.name not in ("replacement", "x-user-defined"):
            codec = found.codec_info.name
            return "gb18030" if codec == "gbk" else codec
    return _python_name(label)


def _python_name(label: str) -> str | None:
    try:
        codec = codecs.lookup(label).name
        b"a".decode(label)
    except UnicodeDecodeError:
        return codec  # text, in more bytes than one
    except (LookupError, ValueError):  # unknown, a codec of no text as zlib, "undefined", a NUL in the name
        return None
    return codec


def named_encoding(encoding: str | None) -> str | None:
    """Return the codec for the encoding that a caller named.

    Raises
    ------
    EncodingError
        If it names no encoding of text.
    """
    codec = codec_of(encoding) if isinstance(encoding, str) else None
    if encoding is not None and codec is None:
        raise EncodingError(
            f"there is no encoding {encoding!r} of text: name one as 'utf-8' or 'cp1252', or leave it out"
        )
    return codec


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


def decode_declared(
    data: bytes, name: str, encoding: str | None = None, declared: Sequence[str | None] = ()
) -> str:
    """Return a page or a document as text, as browsers read it.

    A byte order mark is believed first, then `encoding`, then UTF-8 if the bytes beyond ASCII are UTF-8, then
    the labels `declared`, the server's before the page's, then what `decode` tells from the bytes.
    A few damaged bytes do not end it: they are read as windows-1252 or shown as U+FFFD, and a warning says so. Control
    characters from U+0080 to U+009F, which no text has, are the marks that windows-1252 has in their places.

    Raises
    ------
    ReadError, EncodingError
        As `decode`.
    """
    if encoding is not None or any(data.startswith(mark) for mark, _ in _MARKS):
        return decode(data, name, encoding)
    return marks_for_controls(_declared(data, name, declared))


def _declared(data: bytes, name: str, declared: Sequence[str | None]) -> str:
    claimed = [codec for label in declared if label and (codec := codec_of(label))]
    # A page that can tell its own encoding in ASCII is in no encoding of 16 bits.
    claimed = ["utf-8" if codec.startswith("utf-16") else codec for codec in claimed]
    needed = _NOT_BY_CHANCE if claimed and claimed[0] in _TWO_BYTES else 1
    text = _whole(data, "utf-8")
    if text is not None and (not claimed or sum(c > "\x7f" for c in text) >= needed):
        return text
    for codec in claimed:
        if (text := _whole(data, codec)) is not None:
            return text
    for codec in dict.fromkeys((*claimed, "utf-8")):
        if (text := _damaged(data, codec)) is not None:
            _log.warning("%s: some bytes are not %s: the letters there may be wrong", name, codec.upper())
            return text
    return decode(data, name)


def marks_for_controls(text: str) -> str:
    """Return text with the marks that windows-1252 has where a control character from U+0080 to U+009F stands."""
    return text.translate(_MARKS_FOR_CONTROLS) if _CONTROL.search(text) else text


def marked_encoding(head: bytes) -> str | None:
    """Return the encoding that a byte order mark tells, if there is one."""
    return next((codec for mark, codec in _MARKS if head.startswith(mark)), None)


def declared_in_page(data: bytes) -> str | None:
    """Return the label of the encoding that the head of an HTML page declares."""
    head = _COMMENT.sub(b"", data[:_HEAD])
    found = _META.search(head) or _XML.match(head)
    return found["label"].decode("ascii", "replace") if found else None


def utf8_of_xml(data: bytes, name: str) -> bytes:
    """Return an XML document as UTF-8 that declares no other encoding.

    Raises
    ------
    ReadError, EncodingError
        As `decode`.
    """
    for start, codec in ((b"<\0?\0", "utf-16-le"), (b"\0<\0?", "utf-16-be")):
        if data.startswith(start):
            data = codecs.BOM_UTF8 + _strict(data, codec, name).encode("utf-8", "replace")
    found = _XML.match(data[:_HEAD].removeprefix(codecs.BOM_UTF8))
    text = decode_declared(data, name, None, [found["label"].decode("ascii", "replace")] if found else [])
    if text.lstrip()[:6] == "<?xml ":
        text = text.partition("?>")[2]
    return text.lstrip().encode("utf-8", "replace")


def _strict(data: bytes, encoding: str, name: str, offset: int = 0) -> str:
    try:
        return data.decode(encoding, UNKNOWN_BYTES)
    except LookupError as error:
        raise EncodingError(f"{name}: there is no encoding {encoding!r}") from error
    except UnicodeDecodeError as error:
        byte = data[error.start : error.start + 1].hex()
        raise EncodingError(
            f"{name}: byte {error.start + offset} (0x{byte}) is not {encoding.upper()}"
        ) from error
    except UnicodeError as error:
        raise EncodingError(f"{name}: is not {encoding.upper()}: {error}") from error


def _whole(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec, UNKNOWN_BYTES)
    except UnicodeError:
        return None


def _damaged(data: bytes, codec: str) -> str | None:
    """The text if nearly all of it is in the encoding."""
    text = data.decode(codec, "replace")
    wrong = text.count("\ufffd") - data.count(b"\xef\xbf\xbd")
    right = sum(c > "\x7f" for c in text) - wrong
    if wrong > _DAMAGED_SHARE * len(text) or wrong > right:
        return None
    return data.decode(codec, _STRAY_BYTES if codec == "utf-8" else "replace")


def _as_controls(error: UnicodeError) -> tuple[str, int]:
    """Read a byte for which an encoding of single bytes has no letter as the control character of its number."""
    if isinstance(error, UnicodeDecodeError) and error.encoding == "charmap":
        byte = error.object[error.start]
        if 0x80 <= byte <= 0x9F:
            return chr(byte), error.start + 1
    raise error


def _as_western(error: UnicodeError) -> tuple[str, int]:
    """Read a single byte that is not UTF-8 as the mark or letter that it is in windows-1252."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    wrong = error.object[error.start : error.end]
    return wrong.decode("cp1252", "replace") if len(wrong) == 1 else "\ufffd", error.end


codecs.register_error(UNKNOWN_BYTES, _as_controls)
codecs.register_error(_STRAY_BYTES, _as_western)


def _guess(data: bytes) -> str | None:
    from charset_normalizer import from_bytes

    if data.translate(None, _WINDOWS_MARKS).isascii() and not _LETTER_OF_DOS.search(data):
        return "cp1252"
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
