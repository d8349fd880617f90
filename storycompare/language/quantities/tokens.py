"""A text as tokens: digits with their separators, words, and single marks."""

from __future__ import annotations

import re
from typing import NamedTuple

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


_END = Token(0, 0, "", "", "", False)


def tokenise(text: str, start: int, end: int) -> list[Token]:
    """Return the tokens of `text[start:end]` and a margin of empty ones."""
    found: list[Token] = []
    last = -1
    for match in _TOKEN.finditer(text, start, end):
        at, written, kind = match.start(), match.group(), match.lastgroup or ""
        low = written.lower() if written.isascii() else written.casefold().translate(_PLAIN)
        found.append(Token(at, match.end(), written, low, kind, at == last))
        last = match.end()
    return found + [_END] * _MARGIN


def behind_hyphen(tokens: list[Token], i: int) -> int:
    """Return the place behind a hyphen that stands at `i`, or `i`."""
    return i + 1 if tokens[i].low == "-" and tokens[i].glued == tokens[i + 1].glued else i
