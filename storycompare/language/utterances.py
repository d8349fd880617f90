"""What stands between quotation marks, word for word, and where two wordings of one utterance differ.

Trimming at either end, [brackets], an ellipsis, letters put as ***, punctuation, case, contractions ("have not",
"haven't"), "&" for "and", "thirty" for "30" and words written in one or two are no alteration.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import Match, SequenceMatcher
from functools import lru_cache
from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING

from ..article import Span
from .quantities import NUMBER_WORDS
from .words import fold, is_function_word, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..article import Quotation

__all__ = ["Utterance", "alteration", "one_utterance", "same_words", "utterance", "utterances"]

# Two wordings are of one utterance if, between the first and the last word that both have, this share of the words
# is the same in the same order, and at least so many words are. On stories/train.jsonl .55 to .7 find the same.
_SAME_UTTERANCE = 0.6
_SAME_WORDS = 4
# A first or last word that differs is no trimming if so many words beside it are the same.
_EDGE_WORDS = 6
# A stretch of the one that the other has nothing for is an omission, not another wording, from this many words on.
_OMITTED = 8

_CONTRACTIONS = (
    ("won't", "will not"), ("can't", "can not"), ("cannot", "can not"), ("n't", " not"), ("'re", " are"),
    ("'ve", " have"), ("'ll", " will"), ("'m", " am"), ("let's", "let us"), ("okay", "ok"),
)  # fmt: skip
_TENS = 90  # larger numbers in words are of several
# What the speaker said is the same, whichever way an outlet writes it.
_HOUSE_STYLE = {
    "percent": "per cent",
    **{word: str(n) for word, n in NUMBER_WORDS.items() if 1 <= n <= _TENS},
    **{f"{word}'s": f"{word} is" for word in "he she it that there here what who how where".split()},
}
_AND = re.compile(r"(?<!\S)&(?!\S)")


@dataclass(frozen=True, slots=True)
class Utterance(Span):
    """The quoted words of a sentence, one quotation or all in a row; `text` is that of the article.

    `starts` and `ends` are the edges of its words, `plain` these as they are compared, `different` each of them once.
    """

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    text: str
    plain: tuple[str, ...]
    different: frozenset[str]


def utterance(text: str, sentence: Span, quoted: Sequence[Quotation]) -> Utterance:
    """Return the words of quotations inside a sentence, folded, with contractions written out."""
    found: list[tuple[int, int, str]] = []
    for quotation in quoted:
        start, end = max(quotation.inner.start, sentence.start), min(quotation.inner.end, sentence.end)
        inside = text[start:end]
        for word in words(inside):
            found += [(start + word.start, start + word.end, part) for part in _written_out(word.text)]
        found += [(start + sign.start(), start + sign.end(), "and") for sign in _AND.finditer(inside)]
    found.sort(key=itemgetter(0))
    starts, ends, plain = zip(*found, strict=True) if found else ((), (), ())
    first, last = (starts[0], ends[-1]) if found else (sentence.start, sentence.start)
    return Utterance(first, last, starts, ends, text, plain, frozenset(plain))


def utterances(text: str, sentence: Span, quotations: Sequence[Quotation]) -> list[Utterance]:
    """Return what is quoted in a sentence: all of it in a row, and each quotation by itself."""
    quoted = [q for q in quotations if q.speech or len(words(q.inner.of(text))) > 1]
    rows = [[q] for q in quoted] if len(quoted) < 2 else [quoted, *([q] for q in quoted)]
    return [utterance(text, sentence, row) for row in rows]


@lru_cache(maxsize=50_000)
def _written_out(word: str) -> list[str]:
    plain = fold(word).lower().replace(".", "")
    plain = _HOUSE_STYLE.get(plain, plain)
    for short, full in _CONTRACTIONS:
        if plain.endswith(short):
            plain = plain[: -len(short)] + full
            break
    return plain.split() or [plain]


def _blocks(one: Utterance, other: Utterance) -> list[Match]:
    matcher = SequenceMatcher(None, one.plain, other.plain, autojunk=False)
    return [block for block in matcher.get_matching_blocks() if block.size]


def same_words(one: Utterance, other: Utterance) -> int:
    """Return how many words two utterances have in common, in the same order."""
    return sum(block.size for block in _blocks(one, other))


def one_utterance(one: Utterance, other: Utterance) -> bool:
    """Tell whether two wordings are of one utterance."""
    shorter = min(one.plain, other.plain, key=len)
    common = one.different & other.different
    if sum(word in common for word in shorter) < min(len(shorter), max(_SAME_WORDS, 0.5 * len(shorter))):
        return False  # whatever their order
    blocks = _blocks(one, other)
    if not blocks:
        return False
    last = blocks[-1]
    inside = max(last.a + last.size - blocks[0].a, last.b + last.size - blocks[0].b)
    same = sum(block.size for block in blocks)
    if same >= _SAME_WORDS:
        return same >= _SAME_UTTERANCE * inside and same >= 0.5 * len(shorter)
    # “undeserved attention” for “undeserved negative attention”: all of it, and telling words
    telling = sum(not is_function_word(word) for word in shorter)
    return same == len(shorter) and telling == same >= 2 and inside <= same + 1


def alteration(one: Utterance, other: Utterance) -> tuple[Span, Span] | None:
    """Return where two wordings of one utterance first differ, with a word on each side; None if they agree."""
    for i1, i2, j1, j2 in _changes(_blocks(one, other), len(one.plain), len(other.plain)):
        if "".join(one.plain[i1:i2]) == "".join(other.plain[j1:j2]):
            continue  # "into", "in to"
        here = Span(one.starts[max(0, i1 - 1)], one.ends[min(i2, len(one.ends) - 1)])
        there = Span(other.starts[max(0, j1 - 1)], other.ends[min(j2, len(other.ends) - 1)])
        if not _is_open(here.of(one.text)) and not _is_open(there.of(other.text)):
            return here, there
    return None


def _changes(blocks: Sequence[Match], left: int, right: int) -> Iterator[tuple[int, int, int, int]]:
    """Yield the word numbers of what differs between words that are the same, and of one other word at an end."""
    first, last = blocks[0], blocks[-1]
    if first.a == first.b == 1 and first.size >= _EDGE_WORDS:
        yield 0, 1, 0, 1
    for before, after in pairwise(blocks):
        change = (before.a + before.size, after.a, before.b + before.size, after.b)
        if max(change[1] - change[0], change[3] - change[2]) < _OMITTED:
            yield change
    if left - (last.a + last.size) == right - (last.b + last.size) == 1 and last.size >= _EDGE_WORDS:
        yield left - 1, left, right - 1, right


def _is_open(passage: str) -> bool:
    """Brackets, an ellipsis or another mark inside say that words were left out or changed openly."""
    folded = fold(passage)
    return any(mark in folded for mark in ("[", "]", "...", "…", ". .", "(", "--", "*")) or '"' in folded
