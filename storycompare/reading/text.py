"""Plain text: UTF-8 with or without a byte order mark, any line ends, nothing altered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import EncodingError, ReadError
from ..language.furniture import paragraph_roles
from ..language.sentences import paragraphs

if TYPE_CHECKING:
    from ..article import Article

__all__ = ["decode", "title_of"]

_BOM = b"\xef\xbb\xbf"
# No text has these; files of pictures, archives and programs do.
_BINARY = frozenset(range(0x09)) | frozenset({0x0E, 0x0F, *range(0x10, 0x1A), *range(0x1C, 0x20)})
_BINARY_SHARE = 0.02


def decode(data: bytes, name: str) -> str:
    """Return UTF-8 bytes as text, without a byte order mark. `name` is for the message of an error."""
    if data.startswith(_BOM):
        data = data[len(_BOM) :]
    head = data[:4096]
    if sum(byte in _BINARY for byte in head) > _BINARY_SHARE * len(head):
        raise ReadError(f"{name}: is not a text file")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise EncodingError(
            f"{name}: byte {error.start} (0x{data[error.start]:02x}) is not UTF-8; save the file as UTF-8"
        ) from error


def title_of(article: Article) -> str | None:
    """Return the headline that stands in the text, if there is one."""
    blocks = paragraphs(article.text)
    for block, role in zip(blocks, paragraph_roles(article, blocks), strict=True):
        if role == "headline":
            return block.of(article.text)
    return None
