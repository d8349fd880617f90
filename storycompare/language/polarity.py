"""What is said to be so and what is said not to be: words with the negation before them, and opposites."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from ..article import Span
from .tables import word_pairs
from .words import fold, stem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..article import Name, Quotation
    from .words import Word

__all__ = ["Polar", "opposites", "polar_words"]

_NEGATIONS = re.compile(
    r"\b(?:not(?! (?:at|in|on|with|for|by|to mention|from|only|just|all|every|yet|immediately)\b)|never|no longer|cannot|"
    r"den(?:y|ies|ied|ying)(?:(?: \w+){0,2} that|(?= \w+ing\b))|(?:refus(?:e|es|ed|ing|al)|fail(?:s|ed|ing|ure)?|declin(?:e|es|ed|ing)|unable) to(?! (?:the|an?|its|their|\d+)\b)|"
    r"bans? on|(?:bans?|banned|barr?ed|prohibit(?:s|ed)?|prevent(?:s|ed)?) (?:[\w']+ ){0,4}?from)\b|n't\b"
)
# Who tried to reach somebody may not have reached him.
_TRIED = re.compile(
    r"\b(?:tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|seek(?:s|ing)?|sought|hop(?:e|es|ed|ing)|want(?:s|ed)?|plan(?:s|ned|ning)?) to "
)
# What may stand between a negation and what it denies.
_ADVERB = re.compile(
    r"later|now|then|already|(?!(?:apply|comply|family|imply|rely|reply|supply)$)[a-z]{3,20}ly"
)
_PAUSE = re.compile(r"[,;:()\"]")


@dataclass(frozen=True, slots=True)
class Polar(Span):
    """A word of content, with the negation before it if it is denied; `word` is its stem, `who` the last name before it.

    `tried` says that it is told as tried or wanted only, `quoted` that it stands inside a quotation.
    """

    word: str
    denied: bool
    tried: bool
    who: str
    quoted: bool


def polar_words(
    text: str, sentence: Span, found: Sequence[Word], quoted: Sequence[Quotation], names: Sequence[Name]
) -> list[Polar]:
    """Return the words of content of a sentence, quoted or not; a negation denies the first behind it that is no adverb."""
    plain = fold(sentence.of(text)).lower()
    said = [q for q in quoted if q.speech]
    content = [w for w in found if w.stem]
    negations = [(sentence.start + m.start(), sentence.start + m.end()) for m in _NEGATIONS.finditer(plain)]
    cues = {}
    for start, end in negations:
        behind = next((w for w in found if w.stem and w.start >= end and not _ADVERB.fullmatch(w.text)), None)
        if behind is None or behind.text[0].isupper():  # a name is not denied
            continue
        if not _PAUSE.search(plain, end - sentence.start, behind.start - sentence.start):
            cues[behind.start] = start
    tried = {sentence.start + m.end() for m in _TRIED.finditer(plain)}
    found_words = []
    who, behind_name = "", iter([*((n.end, n.key) for n in names), (sentence.end + 1, "")])
    end, key = next(behind_name)
    for w in content:
        while end <= w.start:
            who = key
            end, key = next(behind_name)
        if not negations or not any(a <= w.start < b for a, b in negations):
            start = cues.get(w.start, w.start)
            inside = any(q.start <= w.start < q.end for q in said)
            found_words.append(Polar(start, w.end, w.stem, w.start in cues, w.start in tried, who, inside))
    return found_words


@cache
def opposites() -> dict[str, frozenset[str]]:
    """Return what each stem is the opposite of."""
    found: dict[str, set[str]] = {}
    for left, right in (*word_pairs("opposites"), *word_pairs("antonyms")):
        for one, other in ((left, right), (right, left)):
            for word in one:
                found.setdefault(stem(word), set()).update(stem(w) for w in other)
    return {word: frozenset(words) for word, words in found.items()}
