"""The tokens of a sentence: words and marks, with a quotation as one and the full stop of an abbreviation joined."""

from __future__ import annotations

import re
from functools import cache, partial
from typing import TYPE_CHECKING, NamedTuple

from ...article import Span
from ..tables import word_groups
from ..words import DASH

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["QUOTED", "Token", "is_comma", "is_word", "tokens"]

# A quotation among the tokens.
QUOTED = '"'

_TOKEN = re.compile(r"@?[^\W_][\w&/@]*(?:['.-](?=[^\W_])[\w&/@]*)*'?|&|[,;:()\[\]?!.…]|-+|" + DASH)

_COMMAS = frozenset({",", DASH, "-", "--", "---"})


class Token(NamedTuple):
    """A word or a mark of a sentence, as written and in small letters."""

    start: int
    end: int
    text: str
    low: str


# A token from its four fields; a call of `Token` takes twice as long.
_token: Callable[[tuple[int, int, str, str]], Token] = partial(tuple.__new__, Token)


@cache
def _abbreviations() -> tuple[frozenset[str], frozenset[str]]:
    """Those that keep their full stop anywhere, and all."""
    groups = word_groups("abbreviations")
    return groups["before"] | groups["end"], frozenset().union(*groups.values())


def tokens(plain: str, start: int, end: int, quoted: Sequence[Span]) -> list[Token]:
    """Return the tokens of `plain[start:end]`; `quoted` are the quotations that touch it, in order."""
    found: list[Token] = []
    for span in [*quoted, Span(end, end)]:
        matches = _TOKEN.finditer(plain, start, max(start, min(span.start, end)))
        found += [_token((*match.span(), word := match.group(), word.lower())) for match in matches]
        if span.start < span.end:
            found.append(Token(max(start, span.start), min(end, span.end), QUOTED, QUOTED))
            start = max(start, span.end)
    return _with_full_stops(found)


def _with_full_stops(found: list[Token]) -> list[Token]:
    """Join the full stop of an abbreviation to its word. One before a comma is always an abbreviation's."""
    joined: list[Token] = []
    begin = 0
    for number in [k for k, token in enumerate(found) if token.text == "."]:
        joined += found[begin:number]
        token, before = found[number], joined[-1] if joined else None
        begin = number + 1
        following = found[begin] if begin < len(found) else None
        if before and before.end == token.start and before.text[0].isalnum() and _belongs(before, following):
            joined[-1] = Token(before.start, token.end, before.text + ".", before.low + ".")
        else:
            joined.append(token)
    return joined + found[begin:]


def _belongs(before: Token, following: Token | None) -> bool:
    """Whether a full stop between two tokens is part of the first."""
    always, known = _abbreviations()
    if following is None:
        return before.low in always
    initial = len(before.text) == 1 and before.text.isupper()
    goes_on = before.low in known and following.text[0].islower()
    return following.text == "," or initial or "." in before.text or goes_on or before.low in always


def is_word(token: Token) -> bool:
    """Tell whether a token is a word and not a mark."""
    return token.text[0].isalnum() or token.text[0] in "@&"


def is_comma(token: Token) -> bool:
    """Tell whether a token is a comma, or a dash that stands for one."""
    return token.text in _COMMAS
