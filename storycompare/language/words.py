"""Words with their spans, their keys and their stems.

A word has one key however its letters were typed: curly and straight apostrophes, composed and decomposed accents,
ligatures, soft hyphens, and references to characters that were left in the text ("didn&#39;t", "caf&eacute;") make
no difference. Its span is what stands in the text.
"""

from __future__ import annotations

import html
import re
import unicodedata
from functools import cache, lru_cache, partial
from typing import TYPE_CHECKING, NamedTuple

from .stemmer import stemmer
from .tables import word_forms, word_list, word_pairs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

__all__ = [
    "DASH",
    "UNSEEN",
    "Word",
    "bare",
    "base_form",
    "fold",
    "is_function_word",
    "plain",
    "spelt",
    "stem",
    "unaccented",
    "words",
    "words_at",
]

# Signs that show nothing: soft hyphen, zero-width space, joiners, byte order mark.
UNSEEN = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
# Marks that stand over or under the letter before them.
_MARKS = "\u0300-\u036f\u0653-\u0655\u093c\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u3099\u309a\ufe20-\ufe2f"
_LETTER = r"&(?:amp;)?(?:[A-Za-z](?:acute|grave|circ|uml|tilde|cedil|ring|slash|caron)|AElig|aelig|OElig|oelig|szlig);"
_APOSTROPHE = r"['’ʼ]|&(?:amp;)?(?:apos|rsquo|#0?39|#8217|#x27|#x2019);"
_MORE = rf"(?:(?:[{_MARKS}{''.join(sorted(UNSEEN))}]|&shy;|{_LETTER})[^\W_]*|(?:{_APOSTROPHE})[^\W\d_]+)*"
# An alternative that begins with the sign itself, and looks at what stands before it behind that, is passed by at a glance.
_WORD = re.compile(
    r"[^\W\d_]\.(?<![^\W\d_]\.[^\W\d_]\.)(?:[^\W\d_]\.)+(?!\w)"  # U.S. p.m.
    r"|\d(?<!\d[.,:]\d)\d*(?:[.,:]\d+)+(?![^\W_])"  # 1,300 2.5 10:30
    rf"|[^\W_]+{_MORE}|{_LETTER}[^\W_]*{_MORE}"  # didn't 2nd
    r"|&(?:amp;)?(?:[a-zA-Z]{2,8}\d{0,2}|#\d{1,7}|#x[0-9a-fA-F]{1,6});"  # a sign that is no word: &quot;
)
# A dash between words without spaces, in a folded text: "the mayor—a farmer—left".
DASH = "\u2e3a"
_BETWEEN_WORDS = re.compile(r"(?<=[^\s\d-])(?:—|--)(?=[^\s-])|(?<=\d)(?:—|--)(?=[^\s\d-])")
_FOLDED = {
    **dict.fromkeys("‘’‚‛ʼ´′‹›", "'"),
    **dict.fromkeys("“”„‟«»″〝〞＂", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("\u00a0\u202f\u2009", " "),
}
_RESPELT = str.maketrans(
    {
        **dict.fromkeys(UNSEEN, ""),
        **{sign: unicodedata.normalize("NFKC", sign) for sign in "ﬀﬁﬂﬃﬄﬅﬆſ"},
    }
)


class Word(NamedTuple):
    """A word of a text: its span, the word as written, its stem ("" for function words), and its key.

    Words with one key are the same word, however they were typed.
    """

    start: int
    end: int
    text: str
    stem: str
    key: str


# A word from its five fields; a call of `Word` takes twice as long.
_word: Callable[[tuple[int, int, str, str, str]], Word] = partial(tuple.__new__, Word)


def fold(text: str) -> str:
    """Return `text` with plain quotation marks, apostrophes, dashes and spaces, of the same length.

    A hyphen joins two words and a dash parts them, so one without spaces becomes `DASH`.
    """
    text = text.replace("`", "'")
    if "—" in text or "--" in text:
        text = _BETWEEN_WORDS.sub(lambda dash: DASH * len(dash[0]), text)
    if not text.isascii():  # one search for each sign is many times as fast as `str.translate`
        for sign, usual in _FOLDED.items():
            text = text.replace(sign, usual)
    return text


@lru_cache(maxsize=100_000)
def plain(word: str) -> str:
    """Return a word as it would be typed on a plain keyboard, its case kept."""
    if word.isascii() and "&" not in word:
        return word
    text = html.unescape(html.unescape(word)) if "&" in word else word
    return unicodedata.normalize("NFC", fold(text).translate(_RESPELT))


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """Return the stem under which all forms of a word meet: "Tokyo’s" gives "tokyo"."""
    low = bare(word)
    if low == "us" and plain(word).replace(".", "") == "US":
        return "u.s"
    stripped = low.strip("'")
    return word_forms("stems").get(stripped) or stemmer()(stripped) or low


def bare(word: str) -> str:
    """Return a word in small letters without the full stops of an abbreviation and the 's of a possessive."""
    folded = plain(word)
    if "." in folded and folded[0].isalpha():
        folded = folded.replace(".", "")
    return folded.lower().removesuffix("'s")


def base_form(word: str) -> str:
    """Return the verb of an irregular form in small letters: "met" gives "meet"; other words as they are."""
    return _irregular().get(word, word)


@cache
def _irregular() -> dict[str, str]:
    return {form: verb for verbs, forms in word_pairs("irregular_verbs") for verb in verbs for form in forms}


def unaccented(text: str) -> str:
    """Return a text without the accents of its letters."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))


@lru_cache(maxsize=100_000)
def is_function_word(word: str) -> bool:
    """Tell whether a word carries grammar only ("the", "didn't", "was")."""
    return word != "US" and plain(word).lower() in word_list("function_words")


@lru_cache(maxsize=100_000)
def _forms(word: str) -> tuple[str, str]:
    """The stem of a word of content, and the key."""
    return "" if is_function_word(word) else stem(word), plain(word).casefold()


def words_at(text: str, starts: Iterable[int], ends: Iterable[int]) -> tuple[Word, ...]:
    """Return the words that stand at some places of `text`, as `words` found them."""
    return tuple(
        _word((start, end, found := text[start:end], *_forms(found)))
        for start, end in zip(starts, ends, strict=True)
    )


def words(text: str, start: int = 0) -> list[Word]:
    """Return the words of `text` in order; spans count from its beginning, which stands at `start`."""
    return [
        _word((start + match.start(), start + match.end(), word := match.group(), *_forms(word)))
        for match in _matches(text)
    ]


def spelt(text: str) -> list[str]:
    """Return the words of `text` as written."""
    return [match.group() for match in _matches(text)]


def _matches(text: str) -> Iterator[re.Match[str]]:
    """The words, and no signs: &quot;."""
    found = _WORD.finditer(text)
    return found if "&" not in text else (m for m in found if m[0][0] != "&" or plain(m[0])[:1].isalnum())
