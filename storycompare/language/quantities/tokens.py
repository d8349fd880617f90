"""A text as tokens: digits with their separators, words, and single marks."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Token", "behind_hyphen", "tokenise"]

_SIGNS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞²³"
_TOKEN = re.compile(
    r"(?P<number>\d+(?:[.,'’]\d+)*)"
    rf"|(?P<word>(?:[^\W\d_{_SIGNS}]\.){{2,}}|[^\W\d_{_SIGNS}]+(?:['’ʼ][^\W\d_{_SIGNS}]+)*)"
    r"|(?P<mark>[^\s])"
)
_PLAIN = str.maketrans({**dict.fromkeys("’ʼ", "'"), **dict.fromkeys("‐‑‒–−﹣－", "-"), "″": '"', "′": "'"})
# Whoever looks some tokens ahead or back from the ends finds this; index -1 is the last of them.
_MARGIN = 12


class Token(NamedTuple):
    """A token: its span, as written, as it is looked up, and whether no white space stands before it."""

    start: int
    end: int
    text: str
    low: str
    kind: str
    glued: bool


# A token from its six fields; a call of `Token` takes twice as long.
_token: Callable[[tuple[int, int, str, str, str, bool]], Token] = partial(tuple.__new__, Token)
_END = Token(0, 0, "", "", "", False)


def tokenise(text: str, start: int, end: int) -> list[Token]:
    """Return the tokens of `text[start:end]` and a margin of empty ones."""
    found: list[Token] = []
    last = -1
    for match in _TOKEN.finditer(text, start, end):
        (at, behind), written = match.span(), match.group()
        low = written.lower() if written.isascii() else written.casefold().translate(_PLAIN)
        found.append(_token((at, behind, written, low, match.lastgroup or "", at == last)))
        last = behind
    return found + [_END] * _MARGIN


def behind_hyphen(tokens: list[Token], i: int) -> int:
    """Return the place behind a hyphen that stands at `i`, or `i`."""
    return i + 1 if tokens[i].low == "-" and tokens[i].glued == tokens[i + 1].glued else i
