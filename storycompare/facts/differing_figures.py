"""Figures of one fact that cannot both be right."""

from __future__ import annotations

import re
from functools import cache

from rapidfuzz.distance import Prefix

from ..article import Figure, Name, Span
from ..language.dates.tense import is_past_verb
from ..language.quantities import compatible, same_figure, same_measure
from ..language.tables import word_groups
from ..language.words import is_function_word
from .compared import Compared, Detail, Side, contrast, likeness, nearest
from .differing_details import other_times

__all__ = ["differing_figures"]

# A match below this score is too unsure to call two figures a conflict: .3 instead finds the same in stories/train.jsonl
# with 3 false alarms less in 57 stories (words alone), but F1 .44 instead of .48 in fever_symmetric.
_SURE = 0.2
# What stands around two counts of one noun must have this share of its weight of words in common, and around two
# figures of one unit, as many things have one, that share, unless what they measure says enough. On
# stories/train.jsonl both at 0 found 9 of 39 with 25 false alarms, these 9 with 13 (words alone).
_ALIKE, _ALIKE_UNIT = 0.15, 0.4
_TELLING_UNITS = frozenset({"magnitude", "telephone"})
# Of figures that stand as alike, the one with the same word before or behind it is nearer: 5 is that of "ruled 6-3" to
# "ruled 5-4".
_SAME_WORD = 0.005
# A toll that is said to have changed may be told at different times.
_CHANGED = re.compile(
    r"\b(?:(?:rose|risen|rising|rises|climbed|climbs|jumped|grew|grown|increased|fell|dropped|raised|revised|updated) "
    r"(?:\w+ )?(?:to|from)|up from|down from|earlier (?:toll|count|report|estimate)s?|previous(?:ly)?)\b"
)
# Of single sentences only the figure itself is asked, in so many letters before it: there is no other to be meant. That
# finds 2 more of the 28 conflicts with a number in vitaminc_sample, with no more false alarms.
_CUE = 30
# What ends a clause, and so many letters behind a count in which its fate is told.
_CLAUSE_END = re.compile(r"[,;:()\"]| (?:and|but|while|after|as|when|with) |\d")
_FATE_BEHIND = 60
# What may stand between somebody's name and age, and between an age and the name.
_NAME_AGE = re.compile(r",? ?\(?(?:an? |aged |age |who (?:is|was) |is |was |turned )?")
_AGE_NAME = re.compile(r"(?: [\w-]{2,20}){0,3} ")
# Of what is told of somebody with a name and of somebody without one, this share must be in common.
_ONE_PERSON = 0.8
# A figure for the whole is no other figure for a part.
_WHOLE = re.compile(
    r"\b(?:so far|total|totals|totalling|totaling|altogether|in all|overall|combined|since (?=the|last|its|\d|[a-z]+day|[a-z]+ \d))\b"
)


def differing_figures(pair: Compared) -> list[Detail]:
    """Return the figures that measure the same thing in both sentences and exclude each other."""
    if not pair.a.reading.figures or not pair.b.reading.figures:
        return []
    if not pair.sure(_SURE):
        return []
    same_wording = pair.same_wording
    if not (same_wording or pair.alone) and _changed(pair):
        return []
    found = []
    for left, right, in_place in _facing(pair, same_wording):
        if not same_wording and _of_another_time(pair, left, right):
            continue
        if not in_place and not _in_question(pair, left, right):
            continue
        if not compatible(left, right) and _one_fate(pair, left, right):
            one, other = Span(left.start, left.end), Span(right.start, right.end)
            found.append(Detail("figure", one, other, contrast(pair, one, other, later=left.unit == "")))
    return found


def _of_another_time(pair: Compared, left: Figure, right: Figure) -> bool:
    """Tell whether other days stand beside two figures, or of excerpts one is said to be another than it was."""
    if other_times(pair, left, right):
        return True
    return pair.alone and (_is_new(pair.a, left) or _is_new(pair.b, right))


def _in_question(pair: Compared, left: Figure, right: Figure) -> bool:
    """Tell whether two figures are told of one thing; one that stands in the other sentence too is in no question."""
    if _stands(pair.a, left, pair.b) or _stands(pair.b, right, pair.a):
        return False
    return _alike(pair, left, right)


def _changed(pair: Compared) -> bool:
    """Tell whether a side says that the figure has changed, or one of them tells the whole."""
    one, other = pair.a.plain_sentence, pair.b.plain_sentence
    return bool(_CHANGED.search(one) or _CHANGED.search(other)) or bool(_WHOLE.search(one)) != bool(
        _WHOLE.search(other)
    )


def _is_new(side: Side, figure: Figure) -> bool:
    """Tell whether a figure is said to be another than it was: "rose to 40"."""
    return bool(_CHANGED.search(side.before(figure, _CUE).lower()))


def _facing(pair: Compared, same_wording: bool) -> list[tuple[Figure, Figure, bool]]:
    """Figures of one measure that are each other's nearest by what stands around them, and whether by place alone."""
    left, right = list(pair.a.reading.figures), list(pair.b.reading.figures)
    for figure in pair.a.reading.figures:
        same = next((f for f in right if same_measure(figure, f) and same_figure(figure, f)), None)
        if same:
            left.remove(figure)
            right.remove(same)
    near = {
        (one, other): _nearness(pair, one, other)
        for one in left
        for other in right
        if same_measure(one, other) or (same_wording and _in_one_place(pair, one, other))
    }
    return [(one, other, same_wording and _in_one_place(pair, one, other)) for one, other in nearest(near)]


def _nearness(pair: Compared, one: Figure, other: Figure) -> float:
    if one.unit == "telephone":
        return Prefix.similarity(f"{one.low:.0f}", f"{other.low:.0f}")
    return likeness(pair, one, other) + _SAME_WORD * sum(_same_words(pair, one, other))


def _in_one_place(pair: Compared, one: Figure, other: Figure) -> bool:
    """Tell whether both figures have the same unit and the same words before and behind them."""
    return one.unit == other.unit and all(_same_words(pair, one, other))


def _same_words(pair: Compared, one: Figure, other: Figure) -> tuple[bool, bool]:
    """Tell whether both figures have the same word before them, and the same behind them."""
    before = [re.findall(r"\w+", side.before(f))[-1:] for side, f in ((pair.a, one), (pair.b, other))]
    behind = [re.findall(r"\w+", side.behind(f))[:1] for side, f in ((pair.a, one), (pair.b, other))]
    return before[0] == before[1], behind[0] == behind[1]


def _alike(pair: Compared, left: Figure, right: Figure) -> bool:
    """Tell whether two figures of one measure are told of the same thing."""
    people_left, people_right = pair.a.people(left), pair.b.people(right)
    if people_left and people_right and not people_left & people_right:
        return False
    if left.unit == "age" and _of_another(pair, left, right):
        return False
    if pair.alone:
        return True
    # How long ago something was is said of the thing itself: "three weeks ago", "two weeks ago".
    ago = all(side.behind(figure).startswith(" ago") for side, figure in ((pair.a, left), (pair.b, right)))
    least = _ALIKE_UNIT if left.unit and not ago else _ALIKE
    return left.unit in _TELLING_UNITS or likeness(pair, left, right) >= least


def _one_fate(pair: Compared, left: Figure, right: Figure) -> bool:
    """Tell whether two counts may be of the same people: four killed are not the nine who were injured."""
    one, other = _fate(pair.a, left), _fate(pair.b, right)
    return not (one and other) or one == other


def _fate(side: Side, figure: Figure) -> str:
    """What happened to those who are counted: by the words behind the count in its clause, or right before it."""
    if figure.unit:
        return ""
    behind = _CLAUSE_END.split(side.behind(figure, _FATE_BEHIND).lower())[0]
    told = _fates(behind)
    if told:
        return told[0]
    before = _CLAUSE_END.split(side.before(figure, _CUE).lower())[-1]
    return next(reversed(_fates(before)), "")


def _fates(text: str) -> list[str]:
    known = _known_fates()
    return [known[word] for word in re.findall(r"[a-z]+", text) if word in known]


@cache
def _known_fates() -> dict[str, str]:
    return {word: fate for fate, words in word_groups("fates").items() for word in words}


def _of_another(pair: Compared, left: Figure, right: Figure) -> bool:
    """Tell whether two ages are those of two people: of one who is named, and of somebody else.

    Whoever is described here ("a man in his 20s") may be named there, unless both sentences name that person, or
    what is told of the two has little in common.
    """
    one, other = _aged(pair.a, left), _aged(pair.b, right)
    if one and other:
        return not set(one.key.split()) & set(other.key.split())
    named = one or other
    if named is None:
        return False
    described = pair.b if one else pair.a
    last = named.key.split()[-1]
    return last in described.reading.sentence.of(described.text) or likeness(pair, left, right) < _ONE_PERSON


def _aged(side: Side, age: Figure) -> Name | None:
    """The person whose name stands right before an age or right behind it: "Ann Moe, 21", "21-year-old Ann Moe"."""
    for name in side.reading.names:
        if name.kind != "person":
            continue
        if name.end < age.start and _NAME_AGE.fullmatch(side.folded[name.end : age.start]):
            return name
        between = side.folded[age.end : name.start]
        if (
            age.of(side.folded).endswith("old")
            and _AGE_NAME.fullmatch(between)
            and not any(is_function_word(w) or is_past_verb(w) for w in between.split())
        ):
            return name
    return None


def _stands(own: Side, figure: Figure, side: Side) -> bool:
    """Tell whether the other sentence has the figure too, and not for another figure of the own one."""
    return any(
        ((f.low == figure.low and f.unit in ("", figure.unit)) or f.bound == figure.bound)
        and same_measure(f, figure)
        and compatible(f, figure)
        and not any(g != figure and same_measure(g, f) and same_figure(g, f) for g in own.reading.figures)
        for f in side.reading.figures
    )
