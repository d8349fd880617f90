"""Text of other people as it may be shown: nothing in it steers a terminal or turns the direction of a line."""

from __future__ import annotations

__all__ = ["printable"]

_CONTROLS = (*range(0x20), *range(0x7F, 0xA0))
_TURNS = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))  # embeddings, overrides and isolates
_HALVES = range(0xD800, 0xE000)  # of surrogate pairs; alone they are no text
_KEPT = frozenset("\t\n\r")
_BREAKS = frozenset("\x0b\x0c\x85")

_SIGNS = {
    number: " " if chr(number) in _BREAKS else "\ufffd"
    for number in (*_CONTROLS, *_TURNS, *_HALVES)
    if chr(number) not in _KEPT
}


def printable(text: str) -> str:
    """Return text with U+FFFD for what cannot be printed; one sign for one sign, so that positions stay."""
    return text if text.isascii() and text.isprintable() else text.translate(_SIGNS)
