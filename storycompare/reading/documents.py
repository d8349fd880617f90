"""Documents that are no text, though people take them for it: each is refused with what to do about it."""

from __future__ import annotations

import re
from pathlib import PurePath

from ..errors import ReadError

__all__ = ["refuse_document"]

_SAVE = "save it as plain text (.txt) or as a web page (.html)"
_UNPACK = "unpack it first"
_OFFICE = "an office document"
_PICTURE = "not a text file but a picture"

# What the first bytes say, what that is, and what to do.
_BEGINNINGS = (
    (rb"(?:\xef\xbb\xbf)?\s{0,64}%PDF-", "a PDF", "copy its text, or convert it with pdftotext for example"),
    (rb"\s{0,64}%!PS", "PostScript", "convert it to text, with ps2ascii for example"),
    (rb"\{\\rtf", "a rich text document (RTF)", _SAVE),
    (rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", _OFFICE, _SAVE),
    (rb"PK\x03\x04.{26}mimetypeapplication/epub", "an e-book (EPUB)", "convert it to text first"),
    (rb"PK\x03\x04.{26}(?:mimetype|\[Content_Types\]\.xml|_rels/|docProps/|(?:word|xl|ppt)/\w{1,40}\.xml)", _OFFICE, _SAVE),
    (rb"\x89PNG|\xff\xd8\xff|GIF8[79]a[^\x00]{0,16}\x00|II\*\x00|MM\x00\*", _PICTURE, "type its text, or have it recognised (OCR)"),
    (rb"7z\xbc\xaf\x27\x1c", "a 7z archive", _UNPACK),
    (rb"Rar!\x1a\x07", "a RAR archive", _UNPACK),
    (rb"\xfd7zXZ\x00", "packed by xz", _UNPACK),
    (rb"BZh[1-9]1AY&SY", "packed by bzip2", _UNPACK),
    (rb"\x28\xb5\x2f\xfd", "packed by Zstandard", _UNPACK),
    (rb"SQLite format 3\x00", "a SQLite database", "export its articles as CSV or JSON Lines"),
)  # fmt: skip
_KINDS = tuple((re.compile(pattern, re.DOTALL), what, advice) for pattern, what, advice in _BEGINNINGS)
_OFFICE_ENDINGS = frozenset(
    {".docx", ".docm", ".dotx", ".xlsx", ".pptx", ".odt", ".ods", ".odp", ".pages", ".epub"}
)


def refuse_document(head: bytes, name: str) -> None:
    """Raise if the first bytes of a file are those of a document or an archive that is not read."""
    for pattern, what, advice in _KINDS:
        if pattern.match(head):
            raise ReadError(f"{name}: is {what}: {advice}")
    if head.startswith(b"PK\x03\x04") and PurePath(name.lower()).suffix in _OFFICE_ENDINGS:
        raise ReadError(f"{name}: is {_OFFICE}: {_SAVE}")
