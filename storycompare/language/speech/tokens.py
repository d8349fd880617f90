"""The tokens of a sentence: words and marks, with a quotation as one and the full stop of an abbreviation joined."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ...article import Span
from ..tables import word_groups

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["DASH", "QUOTED", "Token", "is_comma", "is_word", "tokens"]

# A quotation among the tokens.
QUOTED = '"'
# What dashes between words become before the text is folded, since folding makes hyphens of them.
DASH = "\u2e3a"

_TOKEN = re.compile(r"@?[^\W_][\w&/@]*(?:['.-](?=[^\W_])[\w&/@]*)*'?|&|[,;:()\[\]?!.…]|-+|" + DASH)

_COMMAS = frozenset({",", DASH, "-", "--", "---"})


class Token(NamedTuple):
    """A word or a mark of a sentence, as written and in small letters."""

    start: int
    end: int
    text: str
    low: str


@cache
def _abbreviations() -> tuple[frozenset[str], frozenset[str]]:
    """Those that keep their full stop anywhere, and all."""
    groups = word_groups("abbreviations")
    return groups["before"] | groups["end"], frozenset().union(*groups.values())


def tokens(plain: str, start: int, end: int, quoted: Sequence[Span]) -> list[Token]:
    """Return the tokens of `plain[start:end]`; `quoted` are the quotations that touch it, in order."""
    found: list[Token] = []
    for span in [*quoted, Span(end, end)]:
        for match in _TOKEN.finditer(plain, start, max(start, min(span.start, end))):
            word = match.group()
            found.append(Token(match.start(), match.end(), word, word.lower()))
        if span.start < span.end:
            found.append(Token(max(start, span.start), min(end, span.end), QUOTED, QUOTED))
            start = max(start, span.end)
    return _with_full_stops(found)


def _with_full_stops(found: list[Token]) -> list[Token]:
    """Join the full stop of an abbreviation to its word. One before a comma is always an abbreviation's."""
    joined: list[Token] = []
    for number, token in enumerate(found):
        before = joined[-1] if joined else None
        if token.text == "." and before and before.end == token.start and before.text[0].isalnum():
            following = found[number + 1] if number + 1 < len(found) else None
            comma = following is not None and following.text == ","
            initial = len(before.text) == 1 and before.text.isupper() and following is not None
            dotted = "." in before.text and following is not None
            always, known = _abbreviations()
            goes_on = before.low in known and following is not None and following.text[0].islower()
            if comma or initial or dotted or goes_on or before.low in always:
                joined[-1] = Token(before.start, token.end, before.text + ".", before.low + ".")
                continue
        joined.append(token)
    return joined


def is_word(token: Token) -> bool:
    """Tell whether a token is a word and not a mark."""
    return token.text[0].isalnum() or token.text[0] in "@&"


def is_comma(token: Token) -> bool:
    """Tell whether a token is a comma, or a dash that stands for one."""
    return token.text in _COMMAS
