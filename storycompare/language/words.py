"""Words with their spans, and their stems.

nltk's `RegexpTokenizer` gives exact offsets for any string; its `SnowballStemmer` ("Porter2",
Porter 2001) needs no downloaded data. Curly and straight apostrophes are the same to every rule.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from .tables import word_list

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Word", "fold", "is_function_word", "stem", "words"]

_PATTERN = (
    r"(?:[^\W\d_]\.){2,}(?!\w)"  # U.S. p.m.
    r"|\d+(?:[.,:]\d+)+(?![^\W_])"  # 1,300 2.5 10:30
    r"|[^\W_]+(?:['’ʼ][^\W\d_]+)*"  # didn't Tokyo’s 2nd F16
)
_FOLD = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛ʼ´`′‹›", "'"),
        **dict.fromkeys("“”„‟«»″〝〞＂", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        "\u00a0": " ",
        "\u202f": " ",
        "\u2009": " ",
    }
)


class Word(NamedTuple):
    """A word of a text: its span, the word as written, its stem ("" for function words)."""

    start: int
    end: int
    text: str
    stem: str


def fold(text: str) -> str:
    """Return `text` with plain quotation marks, apostrophes, dashes and spaces, of the same length."""
    return text.translate(_FOLD)


@cache
def _span_tokenize() -> Callable[[str], list[tuple[int, int]]]:
    from nltk.tokenize import RegexpTokenizer

    tokenizer = RegexpTokenizer(_PATTERN)
    return lambda text: list(tokenizer.span_tokenize(text))


@cache
def _snowball() -> Callable[[str], str]:
    from nltk.stem.snowball import SnowballStemmer

    stemmer: Callable[[str], str] = SnowballStemmer("english").stem
    return stemmer


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """Return the stem under which all forms of a word meet: "Tokyo’s" gives "tokyo"."""
    folded = fold(word)
    if "." in folded and folded[0].isalpha():
        folded = folded.replace(".", "")
    if folded == "US":
        return "u.s"
    low = folded.lower()
    if low.endswith("'s"):
        low = low[:-2]
    return _snowball()(low.strip("'")) or low


@lru_cache(maxsize=100_000)
def is_function_word(word: str) -> bool:
    """Tell whether a word carries grammar only ("the", "didn't", "was")."""
    return word != "US" and fold(word).lower() in word_list("function_words")


@lru_cache(maxsize=100_000)
def _content_stem(word: str) -> str:
    return "" if is_function_word(word) else stem(word)


def words(text: str) -> list[Word]:
    """Return the words of `text` in order; spans count from its beginning."""
    return [
        Word(start, end, text[start:end], _content_stem(text[start:end]))
        for start, end in _span_tokenize()(text)
    ]
