"""Details of one fact that cannot both be right.

The rules look only at mentions that were matched, compare only what measures the same thing, and stay silent
when unsure: rounding, "at least", conversion, ranges, trimmed quotations, [brackets], punctuation and case
are no conflict.
"""

from __future__ import annotations

import itertools
import math
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from ..article import Article, Conflict, Fact, Figure, Mention, Quotation, Span
from ..language.figures import same_measure
from ..language.words import Word, fold, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..language.analysis import Analysis
    from .matching import Match

__all__ = ["find_conflicts"]

# A match below this score is too unsure to call two figures a conflict: on stories/train.jsonl .30 finds the same 18
# conflicts with 25 false alarms instead of 17, .60 finds 17 with 13.
_SURE = 0.45
# Share of the words of the shorter quotation that the longer one must have in the same order for the two to
# be wordings of one utterance.
_SAME_UTTERANCE = 0.7
_SHORT_QUOTATION = 4


def find_conflicts(
    articles: Sequence[Article], analyses: Sequence[Analysis], facts: Sequence[Fact], matches: Sequence[Match]
) -> tuple[Conflict, ...]:
    """Return the conflicts, in the order of the facts they belong to."""
    texts = {article.source: article.text for article in articles}
    place = {article.source: k for k, article in enumerate(articles)}
    quoted = {analysis.article.source: analysis.quotations for analysis in analyses}
    home = {(m.source, m.id): fact.id for fact in facts for m in fact.mentions}
    found: dict[tuple[str, Span, str, Span], Conflict] = {}
    for match in matches:
        a, b = sorted((match.a, match.b), key=lambda m: place[m.source])
        fact = home[a.source, a.id]
        if home[b.source, b.id] != fact:
            continue
        for conflict in (
            *_figures(fact, a, b, match.score, texts),
            *_quotations(fact, a, b, quoted, texts),
        ):
            found.setdefault((conflict.a_source, conflict.a, conflict.b_source, conflict.b), conflict)
    order = {fact.id: k for k, fact in enumerate(facts)}
    return tuple(
        sorted(found.values(), key=lambda c: (order[c.fact], c.type, c.a.start, place[c.b_source], c.b.start))
    )


def _figures(fact: str, a: Mention, b: Mention, score: float, texts: dict[str, str]) -> list[Conflict]:
    if score < _SURE:
        return []
    found = []
    for left in a.figures:
        for right in b.figures:
            if not same_measure(left, right) or _agree(left, right):
                continue
            # A figure that agrees with another one of the same measure is not in question.
            if any(same_measure(left, r) and _agree(left, r) for r in b.figures):
                continue
            if any(same_measure(x, right) and _agree(x, right) for x in a.figures):
                continue
            here, there = left.of(texts[a.source]), right.of(texts[b.source])
            said = f"{a.source} has “{here}” where {b.source} has “{there}”."
            found.append(
                Conflict(
                    fact,
                    "figure",
                    a.source,
                    Span(left.start, left.end),
                    b.source,
                    Span(right.start, right.end),
                    said,
                )
            )
    return found if len(found) == 1 else []


def _agree(a: Figure, b: Figure) -> bool:
    """Tell whether one true value could have been reported as both figures."""
    low_a, high_a = _range(a)
    low_b, high_b = _range(b)
    return low_a <= high_b and low_b <= high_a


def _range(figure: Figure) -> tuple[float, float]:
    """The values that a figure may stand for: its rounding, and what "about" or "at least" allow."""
    low, high = figure.low - _rounding(figure.low), figure.high + _rounding(figure.high)
    if figure.bound == "about":
        return low - 0.15 * abs(figure.low), high + 0.15 * abs(figure.high)
    if figure.bound == "least":
        return low, math.inf
    if figure.bound == "most":
        return -math.inf, high
    return low, high


def _rounding(value: float) -> float:
    """Half of the last digit that is not 0: 31,000 may be 30,500 to 31,500. Small whole numbers are exact."""
    if value == 0 or (value == int(value) and abs(value) < 100):
        return 0.05 if value != int(value) else 0.0
    shown = f"{abs(value):.6g}"
    number = float(shown)
    if number != int(number):
        return float(0.5 * 10 ** -len(shown.split(".")[-1])) if "e" not in shown else 0.0
    digits = str(int(number))
    zeros = len(digits) - len(digits.rstrip("0"))
    return 0.5 * 10**zeros if zeros else 0.0


def _quotations(
    fact: str, a: Mention, b: Mention, quoted: dict[str, tuple[Quotation, ...]], texts: dict[str, str]
) -> list[Conflict]:
    found = []
    for left in _inside(a, quoted):
        for right in _inside(b, quoted):
            changed = _altered(texts[a.source], left, texts[b.source], right)
            if changed:
                one, other = changed
                here, there = one.of(texts[a.source]), other.of(texts[b.source])
                said = f"The same quotation has “{here}” in {a.source} and “{there}” in {b.source}."
                found.append(Conflict(fact, "quotation", a.source, one, b.source, other, said))
    return found


def _inside(mention: Mention, quoted: dict[str, tuple[Quotation, ...]]) -> list[Quotation]:
    return [q for q in quoted[mention.source] if q.speech and q.start < mention.end and mention.start < q.end]


def _altered(a_text: str, a: Quotation, b_text: str, b: Quotation) -> tuple[Span, Span] | None:
    """Return the first words that differ between two wordings of one utterance, with a word on each side."""
    left, right = _quoted_words(a_text, a), _quoted_words(b_text, b)
    if min(len(left), len(right)) < _SHORT_QUOTATION:
        return None
    matcher = SequenceMatcher(None, [w.stem for w in left], [w.stem for w in right], autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    same = sum(block.size for block in blocks)
    if not blocks or same < _SAME_UTTERANCE * min(len(left), len(right)):
        return None
    for before, after in itertools.pairwise(blocks):
        i1, i2, j1, j2 = before.a + before.size, after.a, before.b + before.size, after.b
        if i2 - i1 > 3 or j2 - j1 > 3 or min(before.size, after.size) < 2:
            continue
        one = Span(left[i1 - 1].start, left[i2].end)
        other = Span(right[j1 - 1].start, right[j2].end)
        if not _is_cut(one.of(a_text)) and not _is_cut(other.of(b_text)):
            return one, other
    return None


def _quoted_words(text: str, quotation: Quotation) -> list[Word]:
    inner = quotation.inner
    return [
        Word(inner.start + w.start, inner.start + w.end, w.text, fold(w.text).lower())
        for w in words(inner.of(text))
    ]


def _is_cut(passage: str) -> bool:
    """Brackets, an ellipsis or a mark inside the passage say that the words were changed openly."""
    return any(mark in passage for mark in ("[", "]", "...", "…", ". .", '"', "”", "“", "(", "—", "--"))
