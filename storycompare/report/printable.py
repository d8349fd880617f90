"""Text of other people as it may be shown: nothing in it steers a terminal or turns the direction of a line."""

from __future__ import annotations

import re

__all__ = ["printable"]

# Control characters but for tabs and line ends; embeddings, overrides and isolates, which turn the direction of a line; halves
# of surrogate pairs, which alone are no text.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_BREAKS = frozenset("\x0b\x0c\x85")


def printable(text: str) -> str:
    """Return text with U+FFFD for what cannot be printed; one sign for one sign, so that positions stay."""
    return _UNPRINTABLE.sub(lambda found: " " if found[0] in _BREAKS else "\ufffd", text)
