"""Where one fact ends and the next begins inside a sentence.

A logistic model over the words and marks on both sides of each gap, trained by training/clauses.py on
annotated stories, gives the probability that a reader would start a new fact there; `docs/accuracy.md` has
how well it does. The weights are data (`data/clauses.json`).
"""

from __future__ import annotations

import itertools
import math
import re
from typing import NamedTuple

from ..article import Span
from .tables import json_table, word_list
from .words import fold, is_function_word

__all__ = ["Gap", "clauses", "gaps"]

_TOKEN = re.compile(r"[^\W_](?:[\w'&]|[.,-](?=\w))*|\.\.\.|--+|[^\w\s]")
_FINITE = frozenset(
    "is are was were has have had will would can could may might must should did does do said says be been isn't aren't "
    "wasn't weren't won't wouldn't can't couldn't didn't doesn't don't hasn't haven't hadn't".split()
)
_OPENERS = frozenset(
    "and but or nor so yet who whom whose which that where when while as after before because since if unless although "
    "though until once whether than for to in by with on at from into without despite during following including amid "
    "according about against over through saying calling adding noting citing making leaving killing not then also even "
    "he she it they we i the a his her its their this these there what how why just only both one some many".split()
)
_MIN_WORDS = 2  # a fact has a predicate and an argument


class Gap(NamedTuple):
    """A place where a fact may begin: its offset in the sentence and what stands around it."""

    offset: int
    features: tuple[str, ...]


class _Token(NamedTuple):
    start: int
    end: int
    text: str
    low: str
    word: bool


def _tokens(folded: str) -> list[_Token]:
    return [
        _Token(m.start(), m.end(), m.group(), m.group().lower(), m.group()[0].isalnum())
        for m in _TOKEN.finditer(folded)
    ]


def _shape(word: str) -> str:
    if word.endswith("ing") and len(word) > 4:
        return "ing"
    if word.endswith("ed") and len(word) > 3:
        return "ed"
    if word.endswith("ly"):
        return "ly"
    if word[:1].isdigit():
        return "digit"
    if word[:1].isupper():
        return "capital"
    return "s" if word.endswith("s") and not word.endswith("ss") else "other"


def _name_of(token: _Token) -> str:
    """The word itself where it says something about grammar, its shape otherwise."""
    if not token.word:
        return token.text
    if token.low in _OPENERS or is_function_word(token.low) or token.low in word_list("speech_verbs"):
        return token.low
    return f"<{_shape(token.text)}>"


def _is_verbal(token: _Token) -> bool:
    return token.low in _FINITE or _shape(token.text) == "ed" or token.low in word_list("speech_verbs")


def _bucket(number: int) -> str:
    for limit in (0, 1, 2, 3, 4, 6, 8, 11, 15, 22):
        if number <= limit:
            return str(limit)
    return "more"


def gaps(sentence: str) -> list[Gap]:
    """Return the places in a sentence where a fact may begin, with their features."""
    tokens = _tokens(fold(sentence))
    n = len(tokens)
    if n < 2 * _MIN_WORDS:
        return []
    names = [_name_of(t) for t in tokens]
    verbal = [_is_verbal(t) for t in tokens]
    words_before = [0] * (n + 1)
    verbs_before = [0] * (n + 1)
    in_quote = [False] * (n + 1)
    mark_before = [0] * (n + 1)  # index after the last punctuation mark
    for i, token in enumerate(tokens):
        words_before[i + 1] = words_before[i] + token.word
        verbs_before[i + 1] = verbs_before[i] + verbal[i]
        in_quote[i + 1] = in_quote[i] ^ (token.text == '"')
        mark_before[i + 1] = mark_before[i] if token.word else i + 1
    mark_after = [n] * (n + 1)
    for i in range(n - 1, -1, -1):
        mark_after[i] = mark_after[i + 1] if tokens[i].word else i
    found = []
    for i in range(1, n):
        token, previous = tokens[i], tokens[i - 1]
        opens_quote = token.text == '"' and not in_quote[i]
        if not (token.word or opens_quote) or (token.start == previous.end and previous.text != '"'):
            continue
        if previous.text == '"' and in_quote[i]:
            continue  # just after an opening mark: the fact begins with the mark
        if words_before[i] < _MIN_WORDS or words_before[n] - words_before[i] < _MIN_WORDS:
            continue
        here = i + 1 if opens_quote and i + 1 < n else i
        if previous.word and not opens_quote and names[here] == "<other>":
            continue  # 1 in 900 gold boundaries stands between two plain words
        nxt = names[here]
        after = names[here + 1] if here + 1 < n else "$"
        third = names[here + 2] if here + 2 < n else "$"
        before = names[i - 1]
        before2 = names[i - 2] if i > 1 else "^"
        mark = before if not previous.word else ""
        closes = previous.text == '"'
        if closes and i > 1:
            mark = '"' + names[i - 2] if not tokens[i - 2].word else '"'
        left_start = mark_before[i - 1 - closes] if mark else mark_before[i]
        right_end = mark_after[here]
        left_verbs = verbs_before[i] - verbs_before[left_start]
        right_verbs = verbs_before[right_end] - verbs_before[i]
        rest_verbs = verbs_before[n] - verbs_before[i]
        comma_and = f"{mark}|{nxt}"
        found.append(
            Gap(
                token.start,
                (
                    "bias",
                    f"p={before}",
                    f"n={nxt}",
                    f"a={after}",
                    f"pn={before}|{nxt}",
                    f"mn={comma_and}|{bool(right_verbs)}",
                    f"na={nxt}|{after}",
                    f"mna={comma_and}|{after}",
                    f"nat={nxt}|{after}|{third}",
                    f"ppn={before2}|{before}|{nxt}",
                    f"L={mark}|{_bucket(words_before[i])}",
                    f"R={mark}|{_bucket(words_before[n] - words_before[i])}",
                    f"nL={nxt}|{_bucket(words_before[i])}",
                    f"nR={nxt}|{_bucket(words_before[n] - words_before[i])}",
                    f"l={mark}|{_bucket(words_before[i] - words_before[left_start])}|{min(2, left_verbs)}",
                    f"r={mark}|{_bucket(words_before[right_end] - words_before[i])}|{min(2, right_verbs)}",
                    f"v={nxt}|{min(2, verbs_before[i])}|{min(2, rest_verbs)}",
                    f"mv={mark}|{min(2, left_verbs)}|{min(2, right_verbs)}|{min(2, rest_verbs)}",
                    f"q={in_quote[i]}|{opens_quote}|{closes}|{mark}|{nxt}",
                    f"e={tokens[right_end].text if right_end < n else '$'}|{mark}|{nxt}",
                ),
            )
        )
    return found


def clauses(text: str, sentence: Span) -> list[Span]:
    """Return the spans of the facts of one sentence; they cover it but for white space between them."""
    model = json_table("clauses")
    weights: dict[str, float] = model["weights"]
    piece = sentence.of(text)
    chosen: list[tuple[float, int]] = []
    for gap in gaps(piece):
        logit = sum(weights.get(feature, 0.0) for feature in gap.features)
        probability = 1 / (1 + math.exp(-logit))
        if probability >= model["threshold"]:
            chosen.append((probability, gap.offset))
    cuts = _far_enough(piece, chosen)
    edges = [0, *cuts, len(piece)]
    spans = []
    for a, b in itertools.pairwise(edges):
        part = piece[a:b]
        left = len(part) - len(part.lstrip())
        spans.append(Span(sentence.start + a + left, sentence.start + a + len(part.rstrip())))
    return spans


def _far_enough(piece: str, chosen: list[tuple[float, int]]) -> list[int]:
    """Keep the surest of the cuts that would leave a piece of fewer than two words between them."""
    kept: list[int] = []
    for _, offset in sorted(chosen, key=lambda item: (-item[0], item[1])):
        near = [k for k in kept if len(piece[min(k, offset) : max(k, offset)].split()) < _MIN_WORDS]
        if not near:
            kept.append(offset)
    return sorted(kept)
