"""One source tells of a thing where the other says that there was none: "no tsunami warning", "a tsunami warning"."""

from __future__ import annotations

import re
from bisect import bisect
from dataclasses import dataclass
from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING

from ...article import Span
from ...language.analysis import remembered
from ...language.dates.tense import is_past_verb
from ...language.tables import word_groups
from ..details import Compared, Kind, Side, Told, contrast

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ...language.analysis import Analysis
    from ...language.words import Word

__all__ = ["ABSENCE", "lacking"]

_BEFORE = 4  # words before a noun that say of what kind it is
_GAP = re.compile(r"[\s'\"-]*")  # what stands between words of one noun
_ARTICLE = frozenset(["a", "an", "the"])
# "No doubt" is sure, "no comparison" a way of speaking, and "no one" tells of no thing.
_NO_THING = frozenset(
    "doubt matter way wonder longer one comparison question choice secret surprise stranger excuse point idea match end".split()
)
# What is not enough is neither there nor not: "insufficient evidence".
_SCANT = frozenset("insufficient inadequate inconclusive little scant scarce few".split())


@dataclass(frozen=True, slots=True)
class _Thing(Span):
    """A word of content, from the article or "no" before it if there is one; `word` is its stem.

    `before` are the words of content that stand right before it and say of what kind it is. `lacking` says that it has
    "no", `counted` that a figure tells how many there are, `quoted` that it stands in a quotation. `unsure` are the words
    of its clause that deny or doubt something, "no" among them.
    """

    word: str
    before: tuple[Word, ...]
    lacking: bool
    counted: bool
    quoted: bool
    unsure: tuple[str, ...]

    @property
    def kind(self) -> frozenset[str]:
        """The stems of the words before it."""
        return frozenset(word.stem for word in self.before)


@cache
def _doubts() -> frozenset[str]:
    groups = word_groups("telling_words")
    return groups["negation"] | groups["modality"] | groups["doubt"]


def _things(side: Side) -> list[_Thing]:
    """Every word of content as a thing; behind "no" only the last of a noun, "warning" in "no tsunami warning"."""
    reading = side.reading
    counted = {f.counted for f in reading.figures}
    quoted = [q for q in reading.quotations if q.speech]
    clauses = sorted((m.start, m.end) for m in reading.mentions)
    numbers = sorted((f.start, f.end) for f in reading.figures)
    unsure: dict[int, list[str]] = {}
    for word in reading.words:
        if word.key in _doubts() or word.key in _SCANT:
            unsure.setdefault(_part(clauses, word), []).append(word.key)
    found: list[_Thing] = []
    for before, noun in _nouns(side):
        lacks = before is not None and before.key == "no"
        for k in range(len(noun) - 1 if lacks else 0, len(noun)):
            word = noun[k]
            if word.key in _NO_THING or _part(numbers, word) >= 0:
                continue
            start = before.start if before else word.start
            kind = tuple(noun[max(0, k - _BEFORE) : k])
            inside = any(q.start <= word.start < q.end for q in quoted)
            doubted = tuple(unsure.get(_part(clauses, word), ()))
            found.append(
                _Thing(start, word.end, word.stem, kind, lacks, word.stem in counted, inside, doubted)
            )
    return found


def _part(parts: Sequence[tuple[int, int]], word: Word) -> int:
    """The number of the part, from its start to its end, that a word stands in; -1 if it stands in none."""
    k = bisect(parts, word.start, key=itemgetter(0)) - 1
    return k if k >= 0 and word.start < parts[k][1] else -1


def _nouns(side: Side) -> Iterator[tuple[Word | None, Sequence[Word]]]:
    """Yield the words of content that stand together, with the article or "no" before them."""
    before: Word | None = None
    run: list[Word] = []
    for word in side.reading.words:
        last = run[-1] if run else before
        if last and not _GAP.fullmatch(side.folded, last.end, word.start):
            if run:
                yield before, run
            before, run = None, []
        if word.stem and not (run and _ends(run, word)):
            run.append(word)
            continue
        if run:
            yield before, run
        before = word if word.key in _ARTICLE or word.key == "no" else None
        run = [word] if word.stem else []
    if run:
        yield before, run


def _ends(run: Sequence[Word], word: Word) -> bool:
    """Tell whether a word is no more of the noun before it: "no weapons found", "no injuries Monday"."""
    name = word.text[0].isupper() and not run[-1].text[0].isupper()
    return name or is_past_verb(word.key)


def lacking(side: Side) -> list[int]:
    """Return where a sentence says that there is none of something."""
    return [thing.start for thing in _things(side) if thing.lacking] if _may_lack(side) else []


def _may_lack(side: Side) -> bool:
    """Tell whether the sentence has a "no"; two that have none tell of no thing that the other says is not there."""
    return side.number in _with_no(side.analysis)


@remembered
def _with_no(analysis: Analysis) -> frozenset[int]:
    return frozenset(n for n, r in enumerate(analysis.readings) if any(w.key == "no" for w in r.words))


def _compatible(x: _Thing, y: _Thing) -> bool | None:
    if x.word != y.word:
        return None
    if x.lacking == y.lacking:
        return x.kind <= y.kind or y.kind <= x.kind or None
    none, some = (x, y) if x.lacking else (y, x)
    if (x.quoted and y.quoted) or (x.counted and y.counted) or not none.kind <= some.kind:
        return None
    return (
        False if sorted(("no", *some.unsure)) == sorted(none.unsure) else None
    )  # what else is denied or doubted is so on both sides


def _told(pair: Compared, x: _Thing, y: _Thing) -> Told:
    a, b = _shown(x, y), _shown(y, x)
    return Told("denial", a, b, contrast(pair, a, b), 1.0)


def _shown(thing: _Thing, other: _Thing) -> Span:
    """A thing with its article, or with what says that it is of the other's kind."""
    alike = [word.start for word in thing.before if word.stem in other.kind]
    return Span(min([thing.start, *alike]), thing.end)


ABSENCE = Kind("denial", _things, _compatible, _told, lambda thing: (thing.word,), _may_lack)
