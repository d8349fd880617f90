"""Who says it: verbs of saying with their speakers, as written.

A verb's speaker stands on its left ("Peter Carr, a spokesman, said") or on its right ("said Peter Carr"); that of
"according to" on its right. A verb that goes on ("and added", "adding") has the speaker of the verb before it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...article import Span
from ..people import titles
from .phrases import (
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    Phrase,
    is_determiner,
    is_person,
    is_verbal,
    phrase_after,
)
from .subjects import in_relative_clause, sentence_subject, subject_before, without_adverbs
from .tokens import QUOTED, Token, is_comma, is_word
from .verbs import SpeechVerb, reporting_forms, speech_verbs

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Attribution", "attributions", "may_attribute"]

_LETTERS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")

_BE = frozenset("is are was were be been being got gets".split())
_SPOKEN = frozenset(
    "say tell add reply respond comment specify elaborate explain disclose reveal answer".split()
)
# "The roof leaks, said Moe": these take no person as their object, so that what follows must be the subject.
_BEFORE_SUBJECT = frozenset(
    "say add write explain reply respond continue conclude note argue insist report".split()
)
_WITH_OBJECT = frozenset("tell inform remind assure reassure".split())
_NAMING = frozenset("call dub label describe quote".split())
_GO_ON = frozenset("went goes go on continued continues rushed took returned came quick first".split())
_BEGAN = frozenset("began begins started starts kept keeps resumed".split())
_BEFORE_ING = frozenset("by in while when as before after and then to".split()) | _BEGAN
_NOUN_BEFORE = frozenset(
    "of in at from on with about against for between into amid over despite under no such per".split()
)
_PLURAL = frozenset("they we i you who people police men women families".split())
_STOPS = frozenset(",.;:!?")
# What somebody says, with its owner before it and what is said behind it.
_ADJECTIVES = 2
_SAYINGS = frozenset(
    "accusation accusations admission allegation allegations announcement argument assertion attack attacks belief call calls claim "
    "claims comment comments complaint complaints condemnation contention criticism critique declaration demand denial endorsement "
    "insistence opposition plan pledge praise promise promises proposal refusal remark remarks request stance statement suggestion "
    "suggestions support unwillingness view vow warning".split()
)
_ABOUT = frozenset("that to of for about on against".split())
_OTHER_CUES = _SAYINGS | {"according", "words", "per"}
_NEGATIVE = frozenset({"not", "never", "cannot", "nor"})
_NEAR = 6  # tokens between a verb with a sense of its own and the quotation that shows it to be one of saying


@dataclass(frozen=True, slots=True)
class Attribution:
    """A verb of saying (or "according to") and its speaker as written, spans in code points of the text."""

    verb: Span
    speaker: Span

    def cue(self) -> Span:
        """The stretch from the speaker to the verb, whichever comes first."""
        return Span(min(self.verb.start, self.speaker.start), max(self.verb.end, self.speaker.end))


def may_attribute(sentence: str, quoted: bool) -> bool:
    """Tell at a glance whether a sentence has a word that `attributions` looks for; `quoted` if it has quotations."""
    cues = speech_verbs().keys() if quoted else reporting_forms()
    found = _LETTERS.findall(sentence.lower())
    return not cues.isdisjoint(found) or not _OTHER_CUES.isdisjoint(found)


def attributions(row: Sequence[Token]) -> list[Attribution]:
    """Return the attributions in the tokens of a sentence; words inside quotations do not count."""
    found: list[Attribution] = []
    speaker: Phrase | None = None
    passive = False
    for place, token in enumerate(row):
        said = speech_verbs().get(token.low)
        begin: int | None = place
        if token.low in {"to", "of", "per"}:
            begin = _fixed_phrase(row, place)
            phrase = phrase_after(row, place + 1) if begin is not None else None
        elif token.low in _SAYINGS and (owner := _owner(row, place)):
            phrase = owner
        elif said and (token.text.islower() or place == 0):
            phrase = _speaker(row, place, said, speaker)
            passive = phrase is not None and phrase[0] > place and row[phrase[0] - 1].low == "by"
        elif passive and token.low == "by" and row[place - 1].text == QUOTED:
            phrase = phrase_after(row, place + 1)
        else:
            continue
        if phrase:
            speaker = phrase
            end = row[phrase[1] - 1].end - 2 * row[phrase[1] - 1].low.endswith("'s")
            who = Span(row[phrase[0]].start, end)
            found.append(Attribution(Span(row[begin if begin is not None else place].start, token.end), who))
    return found


def _owner(row: Sequence[Token], place: int) -> Phrase | None:
    """Whose claim it is: "his repeated claim that", "Moe's promise to", "the company's plan to"."""
    if place + 1 == len(row) or row[place + 1].low not in _ABOUT:
        return None
    for owner in range(place - 1, max(-1, place - _ADJECTIVES - 2), -1):
        token = row[owner]
        if token.low in {"his", "her", "their"}:
            return owner, owner + 1
        if token.low.endswith("'s"):
            begin = owner
            while begin and row[begin - 1].text[:1].isupper() and token.text[:1].isupper():
                begin -= 1
            if begin == owner and token.text.islower():
                begin -= owner > 0 and row[owner - 1].low in DETERMINERS
            return (begin, owner + 1) if begin < owner or token.text[:1].isupper() else None
        if not token.text.islower() or token.low in DETERMINERS or token.low in PREPOSITIONS:
            return None
    return None


def _fixed_phrase(row: Sequence[Token], place: int) -> int | None:
    """The place where "according to", "in the words of" or ", per" begins that ends at a place."""
    words = [token.low for token in row[max(0, place - 3) : place]]
    if row[place].low == "to":
        return place - 1 if words[-1:] == ["according"] else None
    if row[place].low == "of":
        return place - 3 if words == ["in", "the", "words"] else None
    after = phrase_after(row, place + 1) if words[-1:] in ([","], [QUOTED]) else None
    return place if after and is_person(row, after) else None


def _speaker(row: Sequence[Token], place: int, verb: SpeechVerb, last: Phrase | None) -> Phrase | None:
    if _is_noun(row, place, verb):
        return None
    phrase = (
        _going_on(row, place, last)
        if _is_going_on(row, place, verb)
        else _own_speaker(row, place, verb, last)
    )
    if phrase is None or not _is_said(row, place, verb, phrase):
        return None
    return phrase


def _is_noun(row: Sequence[Token], place: int, verb: SpeechVerb) -> bool:
    """Whether the word is no verb here: "the claims", "news reports say", "of warnings"."""
    if place == 0:
        return verb.shape == "base"
    before = row[place - 1].low
    if is_determiner(before) or (
        before in _NOUN_BEFORE and not (verb.shape == "ing" and before in _BEFORE_ING)
    ):
        return True
    following = speech_verbs().get(row[place + 1].low) if place + 1 < len(row) else None
    return verb.shape in ("base", "present") and following is not None and following.shape != "ing"


def _is_going_on(row: Sequence[Token], place: int, verb: SpeechVerb) -> bool:
    if verb.shape != "ing" or place == 0:
        return False
    end = without_adverbs(row, place)
    return not any(row[i].low in _BE for i in range(end, place))


def _going_on(row: Sequence[Token], place: int, last: Phrase | None) -> Phrase | None:
    """The speaker of "adding", "by saying": whoever spoke before in the sentence, or its subject."""
    before = row[place - 1]
    if before.low in _BEGAN:  # but Lund kept repeating
        return subject_before(row, place - 1) or last or sentence_subject(row, place)
    if is_word(before) and before.low not in _BEFORE_ING and before.text != QUOTED and last:
        return last if before.low.endswith("ly") else None
    return last or sentence_subject(row, place)


def _own_speaker(row: Sequence[Token], place: int, verb: SpeechVerb, last: Phrase | None) -> Phrase | None:
    end = without_adverbs(row, place)
    between = [row[i].low for i in range(end, place)]
    if verb.lemma in _SPOKEN and (_NEGATIVE & set(between) or any(w.endswith("n't") for w in between)):
        return None
    if verb.shape == "past" and _BE & set(between) and "have" not in between[-1:]:
        return _agent(row, place)
    if verb.shape == "base" and between[-1:] == ["to"]:
        before = {row[i].low for i in range(max(0, place - 3), place - 1)}
        return (subject_before(row, end) or last) if before & _GO_ON else None
    inverted = _inverted(row, place, verb)
    if inverted:
        return inverted
    if end and row[end - 1].low in {"and", "but", "or"}:
        return last or sentence_subject(row, end)
    if end and row[end - 1].text == QUOTED:  # the man who was called “a wolf” told the court
        return sentence_subject(row, end - 1, described=True)
    found = subject_before(row, place)
    if found and verb.shape == "base" and not between and not _is_plural(row, found):
        return None
    return found


def _is_plural(row: Sequence[Token], phrase: Phrase) -> bool:
    words = [row[i].low for i in range(*phrase)]
    return bool(_PLURAL & set(words)) or "and" in words or any(w.endswith("s") for w in words)


def _agent(row: Sequence[Token], place: int) -> Phrase | None:
    """The roof was called “a mess” by Moe."""
    for i in range(place + 1, min(len(row), place + _NEAR + 2)):
        if row[i].low == "by":
            return phrase_after(row, i + 1)
    return None


def _inverted(row: Sequence[Token], place: int, verb: SpeechVerb) -> Phrase | None:
    """The speaker behind the verb: “…,” said Moe; The roof leaks, said Moe."""
    before = place
    while before and is_comma(row[before - 1]):
        before -= 1
    quoted = before == 0 or row[before - 1].text == QUOTED or (before == 1 and row[0].low in {"so", "thus"})
    if quoted and verb.lemma in _WITH_OBJECT:
        return None
    if (not quoted and before == place) or (before and in_relative_clause(row, before - 1)):
        return None
    after = phrase_after(row, place + 1)
    if after is None:
        return None
    closed = after[1] >= len(row) or not is_word(row[after[1]])
    if row[after[0]].low in PRONOUNS:
        return after if quoted and (after[1] == len(row) or row[after[1]].text in _STOPS) else None
    if quoted:
        return after
    somebody = is_person(row, after) or row[after[1] - 1].low in titles()
    return after if closed and verb.lemma in _BEFORE_SUBJECT and somebody else None


def _is_said(row: Sequence[Token], place: int, verb: SpeechVerb, phrase: Phrase) -> bool:
    """Whether the verb tells of speech: one with a sense of its own does so beside a quotation only."""
    if (
        verb.lemma in _NAMING
        and verb.shape == "past"
        and row[phrase[0]].low in {"a", "an"}
        and phrase[1] == place
    ):
        return is_person(row, phrase)  # a boat called “Evening Star”
    if not verb.ordinary:
        return True
    first, last = min(place, phrase[0]), max(place, phrase[1] - 1)
    if _is_behind_quotation(row, first):
        return True
    for i in range(last + 1, min(len(row), last + 2 + _NEAR)):
        if row[i].text == QUOTED:
            return True
        other = speech_verbs().get(row[i].low)
        if row[i].text in {";", ".", "("} or (other and not other.ordinary):
            return False
    return False


def _is_behind_quotation(row: Sequence[Token], first: int) -> bool:
    """Whether what begins at a place stands right behind a quotation, or but for a description: “…,” the owner, Moe, sang."""
    before = first
    while before and (is_comma(row[before - 1]) or row[before - 1].low in {"is", "was", "how"}):
        before -= 1
    if before and is_comma(row[before]):
        described = before
        while before and described - before < _NEAR and is_word(row[before - 1]):
            before -= 1
            if is_verbal(row, before):
                return False
        while before and is_comma(row[before - 1]):
            before -= 1
    return before > 0 and row[before - 1].text == QUOTED
