"""Names of persons, organisations and places by their capitals, without a model.

A run of capitalised words is a name unless its only word is one that news writes in lower case inside
sentences. Short forms take the key of the fullest form found before them ("Borrell", "Mr. Borrell" and
"Josep Borrell" have one key); an acronym takes the key of a name with its initials.
"""

from __future__ import annotations

import re
from typing import Literal

from ..article import Name, Span
from .nations import nations
from .tables import word_list, word_table
from .words import fold, is_function_word

__all__ = ["names"]

Kind = Literal["person", "organisation", "place", "other"]
_TITLES = frozenset(
    "mr mrs ms dr prof president vice prime minister senator sen rep representative governor gov secretary general gen lt "
    "col maj capt sgt sheriff mayor judge justice attorney chancellor king queen prince princess pope chairman chairwoman "
    "spokesman spokeswoman congressman congresswoman chief director commissioner officer detective coach former sir lord lady "
    "reverend rev republican democrat democratic foreign deputy".split()
)
_ORGANISATION = frozenset(
    "party committee university institute court department ministry agency bank group corporation corp inc co company ltd "
    "association council union congress senate house parliament police office bureau commission foundation center centre "
    "school college hospital church army navy force forces news times post press journal team club league federation "
    "organization organisation administration service services society fund board authority nations".split()
)
_PLACE = frozenset(
    "river lake mount mountain mountains island islands sea ocean bay gulf strait valley city county province state street "
    "avenue road north south east west coast beach park airport bridge square district region peninsula desert".split()
)
_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
    "october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun".split()
)
_RUN = re.compile(
    r"(?<![\w'])(?:(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Sgt|Rev|St|Jr)\.? )*"
    r"[A-Z](?:[\w&-]|'(?=[A-Z])|\.(?=[A-Z]))*(?:(?<=\b[A-Z])\.|(?<=\.[A-Z])\.)?"
    r"(?:(?: (?:of(?: the)?|de|del|della|von|van|der|den|al|bin|ibn|la|le|du|dos|da|and the)(?= [A-Z]))?[ ]"
    r"[A-Z](?:[\w&-]|'(?=[A-Z])|\.(?=[A-Z]))*(?:(?<=\b[A-Z])\.(?= [A-Z])|(?<=\.[A-Z])\.)?)*"
)
_SUFFIX = re.compile(r"'s?$|\.$")


def _key_words(name: str) -> list[str]:
    plain = [_SUFFIX.sub("", word) for word in re.split(r"[ ]", name)]
    kept = [w for w in plain if w and w.rstrip(".").lower() not in _TITLES]
    return kept or [w for w in plain if w]


def names(text: str, sentences: list[Span]) -> list[list[Name]]:
    """Return the names of each sentence, in order; keys are shared over the whole article."""
    folded = fold(text)
    raw: list[list[tuple[int, int, list[str], bool]]] = []
    inside: set[str] = set()
    for span in sentences:
        here = []
        for match in _RUN.finditer(folded, span.start, span.end):
            start, end = match.start(), match.end()
            start, words_in = _strip_leading(folded, start, end, span.start)
            if not words_in:
                continue
            initial = _begins(folded, start, span.start)
            if not initial:
                inside.add(words_in[-1])
            end = start + len(folded[start:end].rstrip(" '"))
            here.append((start, end, words_in, initial))
        raw.append(here)
    longest: dict[str, str] = {}
    people: set[str] = set()
    found: list[list[Name]] = []
    for here in raw:
        row = []
        for start, end, words_in, initial in here:
            if initial and len(words_in) == 1 and words_in[0] not in inside and _is_common(words_in[0]):
                continue
            row.append(_name(folded, start, end, words_in, longest, people))
        found.append(row)
    return found


def _strip_leading(folded: str, start: int, end: int, sentence: int) -> tuple[int, list[str]]:
    """Leave out function words and weekdays that a sentence begins with, and titles from the key."""
    while start < end:
        word = re.match(r"\S+", folded[start:end])
        if not word:
            return start, []
        plain = word.group().strip(".,'")
        grammar = is_function_word(plain) and (not plain.isupper() or word.group() == "A")
        if grammar or plain.lower() in _DAYS or plain == "I":
            start += word.end()
            start += len(folded[start:end]) - len(folded[start:end].lstrip(" "))
            continue
        if _begins(folded, start, sentence) and _is_common(plain) and " " in folded[start:end].strip():
            following = folded[start + word.end() : end].strip()
            if (
                following
                and plain.lower() not in _TITLES
                and word_table("lowercase").get(plain.lower(), 0) > 0.95
            ):
                start += word.end() + 1
                continue
        break
    words_in = [w for w in _key_words(folded[start:end]) if w.lower() not in _DAYS]
    return start, words_in


def _begins(folded: str, start: int, sentence: int) -> bool:
    return not folded[sentence:start].strip(" \"'([-")


def _is_common(word: str) -> bool:
    return word_table("lowercase").get(word.lower(), 0.0) >= 0.5 or is_function_word(word)


def _name(
    folded: str, start: int, end: int, words_in: list[str], longest: dict[str, str], people: set[str]
) -> Name:
    own = " ".join(words_in)
    last = words_in[-1]
    titled = bool(re.match(r"(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|President|Judge|Sheriff)\b", folded[start:end]))
    if len(words_in) == 1:
        key = longest.get(own, own)
    else:
        key = own
        for part in (last, words_in[0]) if len(words_in) == 2 else (last,):
            if part.lower() not in _ORGANISATION | _PLACE and len(part) > 2:
                longest.setdefault(part, own)
        if len(words_in) > 1:
            initials = "".join(w[0] for w in words_in if w[0].isupper())
            if len(initials) >= 2:
                longest.setdefault(initials, own)
            key = longest.get(last, own) if last in people and len(words_in) == 2 else own
    kind = _kind(words_in, titled)
    if kind == "person" and len(words_in) > 1:
        people.add(last)
    return Name(start, end, kind, key)


def _kind(words_in: list[str], titled: bool) -> Kind:
    low = {w.lower() for w in words_in}
    if titled:
        return "person"
    if low & _ORGANISATION or (len(words_in) == 1 and words_in[0].isupper() and len(words_in[0]) > 2):
        return "organisation"
    joined = " ".join(words_in)
    if joined in word_list("places") or low & _PLACE:
        return "place"
    of_a_nation = words_in[0] in nations()  # Saudi Airlines, but Dawn French
    if 2 <= len(words_in) <= 4 and all(w[0].isupper() for w in words_in) and not of_a_nation:
        return "person"
    return "other"
