"""What is said to be so and what is said not to be: words with the negation before them, and opposites.

A word meets all its forms ("met", "did not meet"), and a phrase that has an opposite is one word: "struck down", "pleaded
not guilty".
"""

from __future__ import annotations

import re
from bisect import bisect
from functools import cache, partial
from itertools import chain, pairwise
from typing import TYPE_CHECKING, NamedTuple

from .tables import word_pairs
from .words import base_form, stem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from ..article import Name, Quotation, Span
    from .words import Word

__all__ = ["Polar", "opposites", "polar_words"]

# Not "not only"; "refused to", not "declined to 40"; "denies being there" and "denied him the right to go".
_DENYING = (
    r"not(?! (?:at|in|on|with|for|by|to mention|from|only|just|all|every|yet|immediately|seen since)\b)",
    r"never|no longer|cannot",
    r"den(?:y|ies|ied|ying)(?:(?: \w+){0,2} that|(?= \w+ing\b)"
    r"|(?: [\w']+){0,3} the (?:right|chance|opportunity|ability|permission) to)",
    r"(?:refus(?:e|es|ed|ing|al)|fail(?:s|ed|ing|ure)?|declin(?:e|es|ed|ing)|unable) to(?! (?:the|an?|its|their|\d+)\b)",
    r"(?:bans? on|oppos(?:e|es|ed|ing))(?= \w+ing\b)",
    r"(?:bans?|banned|barr?ed|prohibit(?:s|ed)?|prevent(?:s|ed)?) (?:[\w']+ ){0,4}?from",
)
_NEGATIONS = re.compile(rf"\b(?:{'|'.join(_DENYING)})\b|n't\b")
# Who tried to reach somebody may not have reached him.
_TRIED = re.compile(
    r"\b(?:tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|seek(?:s|ing)?|sought|hop(?:e|es|ed|ing)|want(?:s|ed)?|plan(?:s|ned|ning)?|"
    r"quests?|efforts?|bids?|drives?|push|proposals?|calls?|threats?|vow(?:s|ed)?|promis(?:e|es|ed)|pledg(?:e|es|ed)) to "
)
# What may stand between a negation and what it denies.
_ADVERB = re.compile(
    r"later|now|then|already|(?!(?:apply|comply|family|imply|rely|reply|supply)$)[a-z]{3,20}ly"
)
_PAUSE = re.compile(r"[,;:()\"]")
# A clause between them is not denied: "the question is not whether a second wave will come".
_CLAUSE = re.compile(rf"{_PAUSE.pattern}|\b(?:whether|if|that|because|what|who|why|how|when|where)\b")
_BEHIND = 5  # words
_LONG = 5  # letters of a word that changes at its end alone
# How far a denial reaches to what was to be done: "has not made any decision to leave".
_REACH = re.compile(rf"{_CLAUSE.pattern}|\b(?:and|but|or|as|than)\b")
# What is done by such verbs is told by the word behind them: "made the team" and "made a post".
_LIGHT = frozenset(map(stem, "make take do get have give say tell see put set keep".split()))
_NOUNS = ("ment", "tion", "sion", "ance", "ence", "ments", "tions", "sions", "ances", "ences")
_DETERMINERS = frozenset("a an the this that his her its their our my your".split())
# What is told of nobody and nothing is neither so nor denied in one word: "no warning was issued", "found no weapons".
_NOTHING = re.compile(
    rf"\b(?P<nothing>no(?! longer\b)(?=[ -])|nobody|none|nothing|neither)\b|{_PAUSE.pattern}"
)


class Polar(NamedTuple):
    """A word of content, with the negation before it if it is denied; `word` is the stem that its forms meet under.

    A phrase that has an opposite is one word, and its stems stand in `word`. `who` is the last name before it.

    Behind a verb that tells little alone the next word of content is in `word` too: "make team".
    `tried` says that it is told as tried or wanted only, `quoted` that it stands inside a quotation, `of_nothing` that it is
    told of nobody or nothing, or of what was not even meant to be done. `form` is "noun", or "to" for what is denied as
    something to do.
    """

    start: int
    end: int
    word: str
    denied: bool
    tried: bool
    who: str
    quoted: bool
    of_nothing: bool
    form: str


# One from its nine fields; a call of `Polar` takes twice as long.
_polar: Callable[[tuple[int, int, str, bool, bool, str, bool, bool, str]], Polar] = partial(
    tuple.__new__, Polar
)


def polar_words(
    folded: str, sentence: Span, found: Sequence[Word], quoted: Sequence[Quotation], names: Sequence[Name]
) -> list[Polar]:
    """Return the words of content of a sentence, quoted or not; a negation denies the first behind it that is no adverb.

    `folded` is the text of the article with plain marks.
    """
    plain = sentence.of(folded).lower()
    said = [q for q in quoted if q.speech]
    negations = [(sentence.start + m.start(), sentence.start + m.end()) for m in _NEGATIONS.finditer(plain)]
    cues = {}
    for start, end in negations:
        behind = next((w for w in found if w.stem and w.start >= end and not _ADVERB.fullmatch(w.text)), None)
        titled = folded[start].isupper() and start > sentence.start
        if behind is None or (behind.text[0].isupper() and not titled):  # a name is not denied
            continue
        alone = (
            plain[start - sentence.start - 1 : start - sentence.start] == plain[end - sentence.start] == '"'
        )
        # Would "never" resign: the marks are no pause.
        if not _CLAUSE.search(plain, end - sentence.start + alone, behind.start - sentence.start):
            cues[behind.start] = start
    nothing = _Nothing(plain)
    before = {word.start: previous for previous, word in pairwise(found)}
    unmeant = _unmeant(plain, sentence.start, found, cues)
    tried = {sentence.start + m.end() for m in _TRIED.finditer(plain)}
    negating, inside = _starts(found, negations), _starts(found, [(q.start, q.end) for q in said])
    found_words = []
    who, behind_name = "", iter([*((n.end, n.key) for n in names), (sentence.end + 1, "")])
    end, key = next(behind_name)
    for parts, word in _as_phrases(found):
        first, last = parts[0].start, parts[-1].end
        while end <= first:
            who = key
            end, key = next(behind_name)
        if first not in negating:
            denials = [cues[w.start] for w in parts if w.start in cues] if cues else []
            start = min([first, *denials]) if denials else first
            empty = first in unmeant or nothing.has(start - sentence.start, last - sentence.start)
            denied = bool(denials)
            to_do = denied and plain.endswith(" to ", 0, first - sentence.start)
            form = _form(parts[0], before.get(first), to_do)
            found_words.append(
                _polar((start, last, word, denied, first in tried, who, first in inside, empty, form))
            )
    return found_words


def _unmeant(plain: str, start: int, found: Sequence[Word], cues: Mapping[int, int]) -> set[int]:
    """Where the words stand that tell what somebody has not meant, planned or decided to do."""
    reached: set[int] = set()
    for denied in cues:
        stop = _REACH.search(plain, denied - start)
        end = start + stop.start() if stop else start + len(plain)
        reached.update(
            w.start for w in found if denied < w.start < end and plain.endswith(" to ", 0, w.start - start)
        )
    return reached


def _form(word: Word, before: Word | None, to_do: bool) -> str:
    """Tell whether a word is denied as something to do, or is a noun by its ending or by the word before it."""
    if to_do:
        return "to"
    named = before is not None and (
        before.key in _DETERMINERS
        or before.key.endswith("'s")
        or (before.stem != "" and before.text[0].isupper() and _is_bare(word.key))  # the Vell visit
    )
    return "noun" if named or word.key.endswith(_NOUNS) else ""


def _is_bare(key: str) -> bool:
    """Tell whether a word has no ending of a verb, which it would need behind a name."""
    return base_form(key) == key and not key.endswith(("ed", "s", "ing"))


def _starts(found: Sequence[Word], parts: Sequence[tuple[int, int]]) -> set[int]:
    """Where the words begin that stand in some parts of a text."""
    return {word.start for start, end in parts for word in found if start <= word.start < end}


class _Nothing:
    """Where a sentence has "nobody" or "nothing" and what ends their reach."""

    def __init__(self, plain: str) -> None:
        marks = [(m.start(), bool(m["nothing"])) for m in _NOTHING.finditer(plain)]
        self._behind = {at - 1 for at, nothing in marks if nothing}
        self._marks = marks if self._behind else []

    def has(self, start: int, end: int) -> bool:
        """Tell whether one stands before a word, with no pause between, or right behind it."""
        if not self._marks:
            return False
        k = bisect(self._marks, (start,)) - 1
        return end in self._behind or (k >= 0 and self._marks[k][1])


def _as_phrases(found: Sequence[Word]) -> Iterator[tuple[Sequence[Word], str]]:
    """Yield the words of content one by one, those of a phrase that has an opposite together, each with its stem."""
    at = 0
    while at < len(found):
        word = found[at]
        at += 1
        if not word.stem:
            continue
        root = _root(word)
        for phrase in _phrases().get(root, ()):
            behind = [w for w in found[at : at + len(phrase) + 1] if w.key != "not"][: len(phrase)]
            if tuple(map(_root, behind)) == phrase:
                yield (word, *behind), " ".join((root, *phrase))
                at = found.index(behind[-1], at) + 1
                break
        else:
            following = (
                next((w for w in found[at : at + _BEHIND] if w.stem), None) if root in _LIGHT else None
            )
            yield (word,), f"{root} {_root(following)}" if following else root


def _root(word: Word) -> str:
    """The stem under which all forms of a word meet."""
    verb = base_form(word.key)
    root = word.stem if word.stem and verb == word.key else stem(verb)
    known = _beginnings().get(root)
    return f"{root}-" if known and not verb.startswith(known) else root  # "informed" is no form of "informal"


def _roots(entry: str) -> str:
    return " ".join(stem(base_form(word)) for word in entry.split())


@cache
def _beginnings() -> dict[str, tuple[str, ...]]:
    """How the words with an opposite begin in all their forms, by their stems, which other words may have too."""
    found: dict[str, set[str]] = {}
    for side in chain(*word_pairs("opposites"), *word_pairs("antonyms")):
        for word in (base_form(part) for entry in side for part in entry.split()):
            found.setdefault(stem(word), set()).add(word[:-1] if len(word) >= _LONG else "")
    return {root: tuple(sorted(words)) for root, words in found.items()}


@cache
def _phrases() -> dict[str, list[tuple[str, ...]]]:
    """What stands behind the first word of each phrase that has an opposite."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for first, *others in map(str.split, opposites()):
        if others:
            found.setdefault(first, []).append(tuple(others))
    return found


@cache
def opposites() -> dict[str, frozenset[str]]:
    """Return what each stem, or the stems of each phrase, is the opposite of."""
    found: dict[str, set[str]] = {}
    for left, right in (*word_pairs("opposites"), *word_pairs("antonyms")):
        for one, other in ((left, right), (right, left)):
            for word in one:
                found.setdefault(_roots(word), set()).update(map(_roots, other))
    return {word: frozenset(words) for word, words in found.items()}
