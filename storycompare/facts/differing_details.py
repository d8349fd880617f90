"""Dates, names and places of one fact that cannot both be right."""

from __future__ import annotations

import datetime
import re
import unicodedata
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein

from ..article import Date, Name, Span
from ..language.analysis import remembered
from ..language.dates.days import apart, between, compatible
from ..language.nations import places_and_nations
from ..language.quantities import compatible as same_time
from ..language.quantities import is_time_of_day, same_measure
from ..language.speech.verbs import reporting_forms
from ..language.words import fold, stem
from .compared import SPELLING, Compared, Detail, Side, before, contrast, likeness, nearest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..language.analysis import Analysis
    from ..result import ConflictType

__all__ = ["differing_dates", "differing_names", "differing_places", "other_times"]

# Below these scores a match is too unsure for its dates or places to be in conflict; a name is told by its letters.
_SURE_DATE = 0.2
_SURE_PLACE = 0.3
# The verb of telling is among so many words before its day.
_TELLING = 7
# What stands around two dates must have this share of its weight of words in common.
_ALIKE = 0.3
_COMMON_WORDS = 2
# The same for dates behind the same word that stand elsewhere in the sentences than the matched mentions, and the score
# of such a match. On stories/train.jsonl .35 and .3 instead find no more, with 2 more false alarms.
_ALIKE_ELSEWHERE, _SURE_ELSEWHERE = 0.5, 0.5
# Of dates that stand as alike, the one with more parts in common, or behind the same word, is nearer.
_SAME_PART = 0.05
# A time of day that is the same on both days, beside them by so many letters, tells as much of one event as this share.
_SAME_TIME, _BESIDE = 0.15, 12
# Both spellings of one name have at least so many letters.
_LETTERS = 4

# Endings that make a nation's people, a plural or a possessive of a name.
_FORMS = frozenset("s es n an ian ans ians i is ese ish ic er ers ite 's ns a y al ity".split())
# Regular differences between British and American spelling.
SPELLINGS = (
    ("our", "or"),
    ("tre", "ter"),
    ("ise", "ize"),
    ("isation", "ization"),
    ("ence", "ense"),
    ("ogue", "og"),
    ("lled", "led"),
)
# What begins or ends on a day is told of an end of a range.
_ENDS = re.compile(
    r"\b(?:beg[aiu]n|begins|started|starts|opened|opens|launched|ended|ends|finished|closed|closes|died|born|left)\b"
)
_STATEMENTS = frozenset({"statement", "announcement", "interview", "tweet", "post"})
_STREETS = frozenset(
    "Street St Road Rd Avenue Ave Lane Drive Boulevard Place Square Way Court Terrace".split()
)
_WHERE = re.compile(r"(?P<word>[\w'-]{1,40},?) (?P<preposition>in|at|near|off|outside|of|from|on) (?:the )?$")


def differing_dates(pair: Compared) -> list[Detail]:
    """Return the dates that are told of the same thing and exclude each other."""
    if not pair.sure(_SURE_DATE):
        return []
    near = {
        (one, other): _nearness(pair, one, other)
        for one in _without_counterpart(pair.a, pair.b, month=pair.alone)
        for other in _without_counterpart(pair.b, pair.a, month=pair.alone)
        if _matched(pair, one, other) or _word_before(pair.a, one) == _word_before(pair.b, other)
    }
    found = []
    for one, other in nearest(near):
        if compatible(one, other) is not False or not _told_alike(pair, one, other, near[one, other]):
            continue
        a, b = Span(one.start, one.end), Span(other.start, other.end)
        # Days that each article tells in other sentences are those of two events.
        if _told_elsewhere(pair.b, one) and _told_elsewhere(pair.a, other):
            continue
        if not (_of_telling(pair.a, one) or _of_telling(pair.b, other)):
            found.append(Detail("date", a, b, contrast(pair, a, b)))
    return found


def other_times(pair: Compared, one: Span, other: Span) -> bool:
    """Tell whether the mentions that hold two details state dates, and none of one can be that of the other."""
    left, right = (_stated(side.holder(span).dates) for side, span in ((pair.a, one), (pair.b, other)))
    return bool(left and right) and all(compatible(one, other) is False for one in left for other in right)


def _without_counterpart(own: Side, side: Side, *, month: bool) -> list[Date]:
    """The dates that agree with no date of the other sentence; with `month`, no year is the counterpart of a month."""
    dates, others = _stated(own.reading.dates), _stated(side.reading.dates)

    def counterpart(date: Date, other: Date) -> bool:
        year_alone = other.year is not None and other.month is None
        return bool(compatible(date, other)) and not (month and date.month is not None and year_alone)

    ranged = any(_lies_within(side, other, dates) for other in others)
    return [
        date
        for date in dates
        if not any(counterpart(date, other) for other in others)
        and not _lies_within(own, date, others)
        and not (date.edge and ranged)
    ]


def _told_alike(pair: Compared, one: Date, other: Date, near: float) -> bool:
    """Tell whether two dates are told of the same thing; `near` says how alike they stand."""
    # A weekday is soon that of another act, even of two single sentences.
    if pair.alone and (one.year or one.month) and (other.year or other.month):
        return True
    if _matched(pair, one, other):
        left, right = pair.a.around(one), pair.b.around(other)
        # A place alone is that of many events.
        return near >= _ALIKE and len(left & right) >= min(_COMMON_WORDS, len(left), len(right))
    return near >= _ALIKE_ELSEWHERE and pair.score >= _SURE_ELSEWHERE


def _told_elsewhere(side: Side, date: Date) -> bool:
    """Tell whether another sentence of the article has the same day of a month."""
    if date.day is None or date.month is None:
        return False
    others = (d for reading in side.analysis.readings if reading is not side.reading for d in reading.dates)
    return any((d.day, d.month) == (date.day, date.month) for d in others)


def _matched(pair: Compared, one: Date, other: Date) -> bool:
    """Tell whether both dates stand in the matched mentions."""
    sides = ((pair.a.mention, one), (pair.b.mention, other))
    return all(mention.start <= date.start < mention.end for mention, date in sides)


def _word_before(side: Side, date: Date) -> list[str]:
    return side.before(date).split()[-1:]


def _nearness(pair: Compared, one: Date, other: Date) -> float:
    """How alike two dates stand; of equals, those behind the same word or with a part in common are nearer."""
    same_word = _word_before(pair.a, one) == _word_before(pair.b, other)
    same = same_word + _parts(one, other)
    near = likeness(pair, one, other) + _SAME_PART * same + _SAME_TIME * _at_one_time(pair, one, other)
    # Of the two ends of a range, a date outside of it is told of the nearer.
    gap = apart(one, other) if (one.edge is None) != (other.edge is None) else None
    return near if gap is None else near + _SAME_PART / (2 + gap)


def _at_one_time(pair: Compared, one: Date, other: Date) -> bool:
    """Tell whether a time of day that agrees stands beside both dates: "7:01 p.m. on Friday", "Sunday at about 7 p.m."."""
    left, right = (
        [
            f
            for f in side.reading.figures
            if is_time_of_day(f.unit) and max(date.start - f.end, f.start - date.end) <= _BESIDE
        ]
        for side, date in ((pair.a, one), (pair.b, other))
    )
    return any(same_measure(f, g) and same_time(f, g) for f in left for g in right)


def _of_telling(side: Side, date: Date) -> bool:
    """The day on which somebody said it: "said Saturday", "told reporters on Friday". A year or month is no such day, nor is a day with its year."""
    if date.year is not None or (date.day is None and date.weekday is None):
        return False
    words = side.before(date).rstrip().removesuffix(" on").split()
    near = {re.sub(r"\W", "", word) for word in words[-_TELLING:]}
    return not near.isdisjoint(reporting_forms()) or not near.isdisjoint(_STATEMENTS)


def _stated(dates: Sequence[Date]) -> list[Date]:
    """The dates of which more than a day's number is stated."""
    whole = (_whole(date) for date in dates)
    return [d for d in whole if any(part is not None for part in (d.year, d.month, d.weekday, d.decade))]


def _whole(date: Date) -> Date:
    """Add the weekday to a full date."""
    if date.year and date.month and date.day and date.weekday is None:
        return replace(date, weekday=datetime.date(date.year, date.month, date.day).weekday())
    return date


def _parts(a: Date, b: Date) -> int:
    """How many parts both state alike."""
    parts = ((a.year, b.year), (a.month, b.month), (a.day, b.day), (a.decade, b.decade))
    return sum(x == y and x is not None for x, y in parts)


def _lies_within(side: Side, date: Date, others: Sequence[Date]) -> bool:
    """Tell whether a date lies between the two ends of a range: April in "between March and May".

    It does not if it is one of the ends, told otherwise: it is the same day of another year, or the sentence tells
    what begins or ends then.
    """
    return date.edge is None and any(
        first.edge == "first"
        and last.edge == "last"
        and between(date, first, last)
        and not any(date.day and (date.month, date.day) == (end.month, end.day) for end in (first, last))
        and not _ENDS.search(side.plain_sentence)
        for first, last in pairwise(others)
    )


def differing_names(pair: Compared) -> list[Detail]:
    """Return names of one spelling here and of another there: Catherine and Katherine."""
    for left, one in _named(pair.a.analysis, pair.a.number):
        for right, other in _named(pair.b.analysis, pair.b.number):
            differing = _word_apart(one, other, "person" in (left.kind, right.kind))
            if differing and _not_both(pair, *differing):
                kind: ConflictType = "place" if "place" in (left.kind, right.kind) else "name"
                said = (
                    f"The same name is spelled “{pair.a.shown(left)}” in {pair.a.source} "
                    f"and “{pair.b.shown(right)}” in {pair.b.source}."
                )
                return [Detail(kind, Span(left.start, left.end), Span(right.start, right.end), said)]
    return []


@lru_cache(maxsize=10_000)
def _word_apart(one: tuple[str, ...], other: tuple[str, ...], person: bool) -> tuple[str, str, bool] | None:
    """The only word of two names that differs, by a letter or two, and whether other words say that it is one name."""
    if one == other or not one or not other:
        return None
    if one[-1] in _STREETS and other[-1] in _STREETS:  # Philip Street, Phillips Road
        one, other = one[:-1], other[:-1]
        if len(one) == len(other) == 1:
            return (one[0], other[0], True) if _is_spelling(one[0], other[0]) else None
    if len(one) != len(other):
        if not person or not one or not other:  # 38th Street has no name
            return None
        one, other = one[-1:], other[-1:]
    differing = [(x, y) for x, y in zip(one, other, strict=True) if x != y]
    if len(differing) != 1 or not _is_spelling(*differing[0]):
        return None
    return (*differing[0], len(one) > 1)


def _not_both(pair: Compared, x: str, y: str, one_name: bool) -> bool:
    """Tell whether neither spelling is used on the other side too.

    If other words, of the name or of the sentence, say that it is the same name, an article may have both spellings.
    """
    known = _has if one_name or pair.same_wording else Side.uses
    return not known(pair.a, y) and not known(pair.b, x)


@remembered
def _named(analysis: Analysis, number: int) -> list[tuple[Name, tuple[str, ...]]]:
    """The names of a sentence with their words."""
    return [(name, _name_words(analysis.article.text, name)) for name in analysis.readings[number].names]


def _name_words(text: str, name: Name) -> tuple[str, ...]:
    decomposed = unicodedata.normalize("NFKD", fold(name.of(text)))
    plain = "".join(c for c in decomposed if not unicodedata.combining(c))
    return tuple(w.removesuffix("'s") for w in re.findall(r"[\w'-]+", plain))


def _is_spelling(x: str, y: str) -> bool:
    if x in places_and_nations() and y in places_and_nations():  # Iran, Iraq
        return False
    low, high = sorted((x.lower(), y.lower()), key=len)
    if (
        low.replace("-", "") == high.replace("-", "")
        or len(low) < _LETTERS
        or not (x[0].isupper() and y[0].isupper())
    ):
        return False
    if Levenshtein.normalized_distance(low, high) > SPELLING:
        return False
    if x.isupper() or y.isupper() or any(c.isdigit() for c in x + y):
        return False
    if high.startswith(low) and high[len(low) :] in _FORMS:
        return False
    for british, american in SPELLINGS:
        if low.replace(british, american) == high.replace(british, american):
            return False
    common = next((k for k, (x, y) in enumerate(zip(low, high, strict=False)) if x != y), len(low))
    return not (common >= _LETTERS and low[common:] in _FORMS and high[common:] in _FORMS)


def _has(side: Side, word: str) -> bool:
    """Tell whether the sentence has the word."""
    return any(w.text == word for w in side.reading.words)


def differing_places(pair: Compared) -> list[Detail]:
    """Return places that stand after the same words in both: "36, of Bloomington" and "36, of Minneapolis"."""
    if pair.score < _SURE_PLACE:
        return []
    left_places, right_places = (_places(side.analysis, side.number) for side in (pair.a, pair.b))
    found = []
    for left, before_left in left_places:
        for right, before_right in right_places:
            if before_left != before_right:
                continue
            one, other = _name_words(pair.a.text, left), _name_words(pair.b.text, right)
            if set(one) & set(other) or pair.a.uses(other[-1]) or pair.b.uses(one[-1]):
                continue
            if stem(one[-1])[:4] == stem(other[-1])[:4] or _initials(one, other):
                continue
            a, b = Span(left.start, left.end), Span(right.start, right.end)
            found.append(Detail("place", a, b, contrast(pair, a, b)))
    return found if len(found) == 1 else []


def _initials(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether one name is the short form of the other: EU or E.U. for European Union."""
    short, long = sorted(("".join(one), "".join(other)), key=len)
    full = one if long == "".join(one) else other
    return short == "".join(word[0] for word in full if word[0].isupper())


@remembered
def _places(analysis: Analysis, number: int) -> list[tuple[Name, tuple[str, str]]]:
    """The names of a sentence that may be places, with the word and the preposition before them."""
    found = []
    for name in analysis.readings[number].names:
        match = None if name.kind == "person" else _WHERE.search(before(analysis, number, name))
        if match:
            found.append((name, (stem(match["word"].rstrip(",")), match["preposition"])))
    return found
