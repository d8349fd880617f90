"""The words, numbers and marks of a sentence, for rules that read it from one to the next."""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["Tokens", "tokens"]

_TOKEN = re.compile(r"\d+|[^\W\d_]+|[^\w\s]")
# Behind the last token stand empty ones, so that a rule may look some ahead of the last and behind the first.
_AROUND = 12
_MARKS = 3  # so many marks may stand before the first word of a sentence


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text: as written, in small letters, and where each begins and ends."""

    text: tuple[str, ...]
    low: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    @property
    def count(self) -> int:
        """The number of tokens, without the empty ones."""
        return len(self.text) - _AROUND

    def joined(self, i: int) -> bool:
        """Tell whether nothing stands between token `i` and the next."""
        return self.ends[i] == self.starts[i + 1]

    def capital(self, i: int) -> bool:
        """Tell whether a token begins with a capital."""
        return self.text[i][:1].isupper()

    def first(self, i: int) -> bool:
        """Tell whether a token begins the sentence, or what is said in it."""
        before = self.text[max(0, i - _MARKS) : i]
        return self.text[i - 1] in _OPENING or (i <= _MARKS and not any(w.isalnum() for w in before))

    def has(self, i: int, *words: str) -> bool:
        """Tell whether these words stand from token `i` on, in small or capital letters."""
        return i >= 0 and self.low[i : i + len(words)] == words


_OPENING = frozenset('":([-.?!;')


def tokens(text: str) -> Tokens:
    """Return the tokens of `text`."""
    found = list(_TOKEN.finditer(text))
    words = tuple(m.group() for m in found) + ("",) * _AROUND
    return Tokens(
        words,
        tuple(word.lower() for word in words),
        (*(m.start() for m in found), *[-2] * _AROUND),
        (*(m.end() for m in found), *[-1] * _AROUND),
    )
