"""The same utterance with other words inside the marks, or with another speaker.

Trimming at either end, [brackets], an ellipsis, punctuation, case and contractions ("have not", "haven't") are no
alteration.
"""

from __future__ import annotations

import itertools
import re
from difflib import Match, SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import Levenshtein

from ..article import Quotation, Span
from ..language.analysis import remembered
from ..language.people import name_words, same_person
from ..language.quantities import NUMBER_WORDS
from ..language.words import Word, fold, is_function_word, words
from .compared import SPELLING, Compared, Detail, Side

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..language.analysis import Analysis

__all__ = ["altered_quotations", "other_speakers"]

# Two wordings are of one utterance if, between the first and the last word that both have, this share of the words
# is the same in the same order, and at least so many words are. On stories/train.jsonl .55 to .7 find the same.
_SAME_UTTERANCE = 0.6
_SAME_WORDS = 4
# A first or last word that differs is no trimming if so many words beside it are the same.
_EDGE_WORDS = 6
# A stretch of the one that the other has nothing for is an omission, not another wording, from this many words on.
_OMITTED = 8
# As many words must be the same for a quotation to be known as somebody's.
_ATTRIBUTED_WORDS = 5

_CONTRACTIONS = (
    ("won't", "will not"), ("can't", "can not"), ("cannot", "can not"), ("n't", " not"), ("'re", " are"),
    ("'ve", " have"), ("'ll", " will"), ("'m", " am"), ("let's", "let us"), ("it's", "it is"), ("that's", "that is"),
    ("okay", "ok"),
)  # fmt: skip
# What the speaker said is the same, whichever way an outlet writes it.
_HOUSE_STYLE = {"percent": "per cent"} | {w: str(n) for w, n in NUMBER_WORDS.items() if 2 <= n <= 12}


class _Spoken(NamedTuple):
    """A word inside quotation marks, as it is compared."""

    start: int
    end: int
    plain: str


def altered_quotations(pair: Compared) -> list[Detail]:
    """Return where two wordings of one utterance first differ, with a word on each side."""
    if not pair.a.reading.quotations or not pair.b.reading.quotations:
        return []
    for left in _spoken(pair.a.analysis, pair.a.number):
        for right in _spoken(pair.b.analysis, pair.b.number):
            changed = _altered(pair, left, right)
            if changed:
                one, other = changed
                said = (
                    f"The same quotation has “{pair.a.shown(one)}” in {pair.a.source} "
                    f"and “{pair.b.shown(other)}” in {pair.b.source}."
                )
                return [Detail("quotation", one, other, said)]
    return []


def other_speakers(pair: Compared) -> list[Detail]:
    """Return a quotation that two sources give to different people."""
    for left in _speeches(pair.a):
        for right in _speeches(pair.b):
            one, other = _person(left.speaker or "", pair.a), _person(right.speaker or "", pair.b)
            if not one or not other or not _different_people(pair, one, other):
                continue
            a_words, b_words = (
                _plain(side.text, side.reading.sentence, [q]) for side, q in ((pair.a, left), (pair.b, right))
            )
            shorter = min(len(a_words), len(b_words))
            same = _same([w.plain for w in a_words], [w.plain for w in b_words])
            if shorter >= _ATTRIBUTED_WORDS and same >= 0.9 * shorter:
                shown = _named(left.speaker or "", one), _named(right.speaker or "", other)
                one, other = shown if shown[0] != shown[1] else (one, other)
                said = f"The same quotation is {one}’s in {pair.a.source} and {other}’s in {pair.b.source}."
                return [Detail("attribution", _span(left), _span(right), said)]
    return []


def _span(quotation: Quotation) -> Span:
    return Span(quotation.start, quotation.end)


def _speeches(side: Side) -> list[Quotation]:
    mention = side.mention
    return [
        q
        for q in side.reading.quotations
        if q.speech and q.speaker and q.start < mention.end and mention.start < q.end
    ]


def _different_people(pair: Compared, left: str, right: str) -> bool:
    """Two persons of other names, neither of whom is named beside the other's quotation."""
    one, other = name_words(left)[-1], name_words(right)[-1]
    if same_person(left, right):
        return False
    if same_person(left.replace(one, other), right) and _misspelt(one, other):
        return False  # a conflict of names
    if one == other:  # Anna Smith and Tom Smith
        one, other = name_words(left)[0], name_words(right)[0]
    return not _stands(other, pair.a, beside=one) and not _stands(one, pair.b, beside=other)


def _is_junior(name: str) -> bool:
    return "Jr" in name


def _named(speaker: str, key: str) -> str:
    """The capitals of a speaker in which the last name of a person stands."""
    found = re.findall(r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)*", speaker)
    own = next((shown for shown in found if name_words(key)[-1] in fold(shown)), key)
    return own.removesuffix("’s").removesuffix("'s")


def _misspelt(one: str, other: str) -> bool:
    return Levenshtein.normalized_distance(one, other) <= SPELLING


def _stands(name: str, side: Side, *, beside: str) -> bool:
    """Tell whether a name stands so near that the speaker may have been taken for another.

    That is in the sentence; if this does not name the speaker himself, in the paragraph.
    """
    sentence = side.reading.sentence
    near: Span = sentence
    if not _has(sentence.of(side.folded), beside):
        near = side.analysis.paragraphs[sentence.paragraph]
    return _has(near.of(side.folded), name)


def _has(text: str, name: str) -> bool:
    return bool(re.search(rf"\b{re.escape(name)}\b", text))


def _person(speaker: str, side: Side) -> str:
    """The full name of a speaker, if it is surely one person's of the article; else ""."""
    found = name_words(fold(speaker))
    last = next((word for word in reversed(found) if word in _people(side.analysis)), "")
    if not last:
        return ""
    every = _people(side.analysis)[last]
    bearers = [key for key in every if _is_junior(key) == _is_junior(speaker)] or every
    own = [key for key in bearers if any(word in found for word in name_words(key)[:-1])]
    fitting = own or [key for key in bearers if same_person(key, " ".join(found))]
    return fitting[0] if len(fitting) == 1 else ""


@remembered
def _people(analysis: Analysis) -> dict[str, tuple[str, ...]]:
    """The persons of an article by their last names."""
    found: dict[str, dict[str, None]] = {}
    for name in (n for reading in analysis.readings for n in reading.names):
        if name.kind == "person":
            found.setdefault(name_words(name.key)[-1], {})[name.key] = None
    return {last: tuple(keys) for last, keys in found.items()}


@remembered
def _spoken(analysis: Analysis, number: int) -> list[list[_Spoken]]:
    """The quoted words of a sentence: all of them in a row, and each quotation by itself."""
    text, reading = analysis.article.text, analysis.readings[number]
    quoted = [q for q in reading.quotations if q.speech or len(words(q.inner.of(text))) > 1]
    single = [_plain(text, reading.sentence, [q]) for q in quoted]
    return single if len(quoted) < 2 else [_plain(text, reading.sentence, quoted), *single]


def _plain(text: str, sentence: Span, quoted: Sequence[Quotation]) -> list[_Spoken]:
    """The words of quotations inside the sentence, folded, with contractions written out."""
    found: list[_Spoken] = []
    for quotation in quoted:
        start, end = max(quotation.inner.start, sentence.start), min(quotation.inner.end, sentence.end)
        for word in words(text[start:end]):
            found += [_Spoken(start + word.start, start + word.end, part) for part in _written_out(word)]
    return found


def _written_out(word: Word) -> list[str]:
    plain = fold(word.text).lower().replace(".", "")
    plain = _HOUSE_STYLE.get(plain, plain)
    for short, full in _CONTRACTIONS:
        if plain.endswith(short):
            plain = plain[: -len(short)] + full
            break
    return plain.split() or [plain]


def _same(left: list[str], right: list[str]) -> int:
    blocks = SequenceMatcher(None, left, right, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks)


def _altered(pair: Compared, left: Sequence[_Spoken], right: Sequence[_Spoken]) -> tuple[Span, Span] | None:
    one, other = [w.plain for w in left], [w.plain for w in right]
    blocks = [b for b in SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks() if b.size]
    if not blocks:
        return None
    last = blocks[-1]
    inside = max(last.a + last.size - blocks[0].a, last.b + last.size - blocks[0].b)
    same = sum(block.size for block in blocks)
    if not _one_utterance(one, other, same, inside):
        return None
    for i1, i2, j1, j2 in _changes(blocks, len(one), len(other)):
        here = Span(left[max(0, i1 - 1)].start, left[min(i2, len(left) - 1)].end)
        there = Span(right[max(0, j1 - 1)].start, right[min(j2, len(right) - 1)].end)
        if not _is_open(here.of(pair.a.text)) and not _is_open(there.of(pair.b.text)):
            return here, there
    return None


def _changes(blocks: Sequence[Match], left: int, right: int) -> Iterator[tuple[int, int, int, int]]:
    """Yield the word numbers of what differs between words that are the same, and of one other word at an end."""
    first, last = blocks[0], blocks[-1]
    if first.a == first.b == 1 and first.size >= _EDGE_WORDS:
        yield 0, 1, 0, 1
    for before, after in itertools.pairwise(blocks):
        change = (before.a + before.size, after.a, before.b + before.size, after.b)
        if max(change[1] - change[0], change[3] - change[2]) < _OMITTED:
            yield change
    if left - (last.a + last.size) == right - (last.b + last.size) == 1 and last.size >= _EDGE_WORDS:
        yield left - 1, left, right - 1, right


def _one_utterance(one: list[str], other: list[str], same: int, inside: int) -> bool:
    shorter = min(one, other, key=len)
    if same >= _SAME_WORDS:
        return same >= _SAME_UTTERANCE * inside and same >= 0.5 * len(shorter)
    # “undeserved attention” for “undeserved negative attention”: all of it, and telling words
    telling = sum(not is_function_word(word) for word in shorter)
    return same == len(shorter) and telling == same >= 2 and inside <= same + 1


def _is_open(passage: str) -> bool:
    """Brackets, an ellipsis or another mark inside say that words were left out or changed openly."""
    folded = fold(passage)
    return any(mark in folded for mark in ("[", "]", "...", "…", ". .", "(", "--")) or '"' in folded
