"""The same quotation, given to two persons."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein

from ...article import Span
from ...language.analysis import Analysis, remembered
from ...language.name_spellings import SPELLING
from ...language.people import name_words, same_person
from ...language.utterances import Utterance, same_words, utterance
from ...language.words import fold, is_function_word
from ..details import Compared, Kind, Side, Told
from ..subjects import asked_who_said

if TYPE_CHECKING:
    from ...article import Quotation

__all__ = ["SPEAKERS", "speakers_in"]

# So many words, and this share of the shorter quotation, must be the same for it to be known as somebody's.
_WORDS, _SHARE = 5, 0.9
# Who is named elsewhere is shown as the word for him beside the quotation.
_PRONOUN = "(?:[Hh]e|[Ss]he|[Tt]hey)"


@dataclass(frozen=True, slots=True)
class _Speech(Span):
    """A quotation, and where its speaker is named beside it; the full name of the speaker, and the speaker as shown.

    `sentence` and `paragraph` are what stands around it.
    """

    named: Span
    said: Utterance
    speaker: str
    shown: str
    sentence: str
    paragraph: str


def _speeches(side: Side) -> list[_Speech]:
    sentence = side.reading.sentence
    near = sentence.of(side.folded), side.analysis.paragraphs[sentence.paragraph].of(side.folded)
    found = []
    for q in side.reading.quotations:
        speaker = _person(q.speaker, side.analysis) if q.speech and q.speaker else ""
        if speaker:
            said = utterance(side.text, sentence, [q])
            named = _named(side, q, q.speaker or "")
            found.append(
                _Speech(q.start, q.end, named, said, speaker, _shown(q.speaker or "", speaker), *near)
            )
    return found


def speakers_in(side: Side, part: Span) -> set[str]:
    """The full names of the persons who are quoted in a part of a sentence."""
    return {
        speech.speaker for speech in _speeches(side) if speech.start < part.end and part.start < speech.end
    }


def _named(side: Side, quotation: Quotation, speaker: str) -> Span:
    """Where a speaker is named in the sentence of a quotation, behind it or before it, or is "he"; else the quotation."""
    start, quoted = side.reading.sentence.start, side.reading.quotations
    for words in (r"\s+".join(map(re.escape, speaker.split())), _PRONOUN):
        found = re.finditer(rf"(?<!\w){words}(?!\w)", side.reading.sentence.of(side.text))
        spans = [Span(start + m.start(), start + m.end()) for m in found]
        free = [span for span in spans if not any(q.start <= span.start < q.end for q in quoted)]
        if free:
            end = quotation.end
            return min(free, key=lambda span: (span.start < end, abs(span.start - end)))
    return Span(quotation.start, quotation.end)


def _person(speaker: str, analysis: Analysis) -> str:
    """The full name of a speaker, if it is surely one person's of the article; else ""."""
    found = name_words(fold(speaker))
    people = _people(analysis)
    last = next((word for word in reversed(found) if word in people), "")
    if not last or _is_of_a_person(speaker, last):
        return ""
    bearers = [key for key in people[last] if ("Jr" in key) == ("Jr" in speaker)] or people[last]
    own = [key for key in bearers if any(word in found for word in name_words(key)[:-1])]
    fitting = own or [key for key in bearers if same_person(key, " ".join(found))]
    return fitting[0] if len(fitting) == 1 else ""


def _is_of_a_person(speaker: str, last: str) -> bool:
    """Tell whether somebody or something has a person's name before it: the Lund campaign, Lund's lawyer."""
    behind = re.search(rf"\b{re.escape(last)}(?:['’]s)? ([a-z]+)", speaker)
    return behind is not None and not is_function_word(behind[1])


@remembered
def _people(analysis: Analysis) -> dict[str, tuple[str, ...]]:
    """The persons of an article by their last names."""
    found: dict[str, dict[str, None]] = {}
    for name in (n for reading in analysis.readings for n in reading.names):
        if name.kind == "person":
            found.setdefault(name_words(name.key)[-1], {})[name.key] = None
    return {last: tuple(keys) for last, keys in found.items()}


def _shown(speaker: str, key: str) -> str:
    """The capitals of a speaker in which the last name of a person stands."""
    found = re.findall(r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)*", speaker)
    own = next((shown for shown in found if name_words(key)[-1] in fold(shown)), key)
    return own.removesuffix("’s").removesuffix("'s")


def _compatible(x: _Speech, y: _Speech) -> bool | None:
    shorter = min(len(x.said.plain), len(y.said.plain))
    if shorter < _WORDS or same_words(x.said, y.said) < _SHARE * shorter:
        return None
    if same_person(x.speaker, y.speaker):
        return True
    one, other = name_words(x.speaker)[-1], name_words(y.speaker)[-1]
    misspelt = Levenshtein.normalized_distance(one, other) <= SPELLING
    if misspelt and same_person(x.speaker.replace(one, other), y.speaker):
        return None  # a conflict of names
    if one == other:  # Anna Smith and Tom Smith, but not Vicente and Vincente Fox
        one, other = name_words(x.speaker)[0], name_words(y.speaker)[0]
        if Levenshtein.normalized_distance(one, other) <= SPELLING:
            return None
    return None if _beside(other, x, one) or _beside(one, y, other) else False


def _beside(name: str, speech: _Speech, own: str) -> bool:
    """Tell whether a name stands so near that the speaker may have been taken for another.

    That is in the sentence; if this does not name the speaker himself, in the paragraph.
    """
    near = speech.sentence if _has(speech.sentence, own) else speech.paragraph
    return _has(near, name)


def _has(text: str, name: str) -> bool:
    return bool(re.search(rf"\b{re.escape(name)}\b", text))


def _told(pair: Compared, x: _Speech, y: _Speech) -> Told:
    one, other = (x.shown, y.shown) if x.shown != y.shown else (x.speaker, y.speaker)
    said = f"The same quotation is {one}’s in {pair.a.source} and {other}’s in {pair.b.source}."
    about = asked_who_said(x.of(pair.a.text))
    return Told("attribution", x.named, y.named, said, 1.0, subject=about, same=True)


SPEAKERS = Kind("attribution", _speeches, _compatible, _told)
