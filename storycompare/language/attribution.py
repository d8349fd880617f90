"""Who says it: speech verbs with their speakers, as written.

A speech verb's speaker is looked for on its left ("Peter Carr, a spokesman, said") and on its right
("said Peter Carr"); "according to" has it on its right. The rules read words and punctuation only.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from ..article import Span
from .tables import word_list

__all__ = ["PRONOUNS", "Attribution", "attributions", "is_name", "subject"]

PRONOUNS = frozenset({"he", "she", "they", "i", "we", "it"})

_TITLES = r"(?:Mr|Mrs|Ms|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Rev|Pres|Det|Hon|St|Jr|Sr|[A-Z])"
_WORD = re.compile(rf"{_TITLES}\.(?=\s)|[^\W_](?:[\w'&/-]|\.(?=\w))*(?:\.(?=[A-Z]))?|[,;:()\"?!.]|--?(?=\s)")
_LEFT_STOPS = frozenset(
    "that which because although though if while when where as but so whether after before since until than "
    "then yet nor".split()
)
_ADVERBS = frozenset(
    "also later then again now just once still earlier previously reportedly recently further simply often already "
    "repeatedly never always bluntly publicly initially even even-handedly sarcastically angrily quickly flatly has have "
    "had is was were been be would will could may might should did does not never-the-less has-been went on to".split()
)
_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight morning afternoon evening "
    "night late early on in during last this week month".split()
)
_FINITE = frozenset(
    "is are was were has have had will would can could may might should did does do made took got came gave held won lost "
    "became began left kept met ran led".split()
)
_TITLE_WORDS = frozenset(
    "president prime minister senator sen rep representative governor gov secretary chief chairman chairwoman director "
    "spokesman spokeswoman spokesperson general gen lt col maj capt sgt sheriff mayor judge justice attorney lawyer mr mrs "
    "ms dr prof professor king queen prince pope leader speaker commissioner officer detective analyst coach manager "
    "lieutenant captain sergeant editor counsel republican democrat democratic former white house press majority minority "
    "foreign deputy vice senate u.s".split()
)
_LEADS = frozenset("and but so meanwhile however later also still then yet".split())
_FRONTED = frozenset(
    "In On At After Before During While When As For With Asked Speaking Responding Earlier Following By Since Despite "
    "Under From Citing Referring Although Though If Because".split()
)
_ACCORDING = re.compile(r"\b[Aa]ccording to |\b[Ii]n the words of ")
_RIGHT_END = re.compile(
    r"[.,;:()\"?!]| (?:who|which|that|when|while|as|after|before|during|in an?|in the|on|at a|via|last|late|early|told|this)\b| --? "
)


@dataclass(frozen=True, slots=True)
class Attribution:
    """A speech verb (or "according to") and its speaker as written, spans in code points of the text."""

    verb: Span
    speaker: Span

    def cue(self) -> Span:
        """The stretch from the speaker to the verb, whichever comes first."""
        return Span(min(self.verb.start, self.speaker.start), max(self.verb.end, self.speaker.end))


@cache
def _verb_pattern() -> re.Pattern[str]:
    verbs = sorted(word_list("speech_verbs"), key=len, reverse=True)
    return re.compile(r"\b(?:" + "|".join(verbs) + r")\b")


def is_name(text: str) -> bool:
    """Tell whether some word of a noun phrase is a name and not only a title or a sentence's first word."""
    found = [m.group() for m in _WORD.finditer(text)]
    return any(
        word[:1].isupper()
        and word.lower().rstrip(".") not in _TITLE_WORDS
        and not (i == 0 and word in {"The", "A", "An"})
        for i, word in enumerate(found)
    )


def attributions(folded: str, quoted: list[Span], start: int, end: int) -> list[Attribution]:
    """Return the attributions in `folded[start:end]`, a sentence; words inside quotations do not count."""
    inside = [(max(start, q.start), min(end, q.end)) for q in quoted if q.start < end and q.end > start]
    plain = folded[start:end]
    for a, b in inside:
        plain = plain[: a - start] + '"' * (b - a) + plain[b - start :]
    found = []
    for match in _ACCORDING.finditer(plain):
        speaker = _right(plain, match.end())
        if speaker:
            found.append(Attribution(_shift(match.start(), match.end(), start), _shift(*speaker, start)))
    for match in _verb_pattern().finditer(plain):
        before = plain[: match.start()].rstrip()
        verb = _shift(match.start(), match.end(), start)
        if match.group().endswith("ing"):
            first = _subject(plain, match.start())
            if first:
                found.append(Attribution(verb, _shift(*first, start)))
            continue
        left = _left(plain, match.start())
        after_quote = before.endswith(('"', '",')) or not before
        if (left is None and after_quote) or (before.endswith('"') and match.group() in {"said", "says"}):
            right = _right(plain, match.end())
            if right:
                found.append(Attribution(verb, _shift(*right, start)))
                continue
        if left is not None:
            found.append(Attribution(verb, _shift(*left, start)))
    return found


def subject(folded: str, start: int, end: int) -> Span | None:
    """Return the noun phrase that a sentence begins with, if it is a name or a pronoun, and ends before `end`."""
    found = _subject(folded[start:end], end - start)
    return _shift(*found, start) if found else None


def _subject(plain: str, position: int) -> tuple[int, int] | None:
    tokens = [m for m in _WORD.finditer(plain, 0, position) if m.group() != "."]
    begin = 0
    while begin < len(tokens) and tokens[begin].group().lower() in _LEADS:
        begin += 1
    if begin + 1 < len(tokens) and tokens[begin].group() in _FRONTED:
        comma = next(
            (i for i in range(begin, min(len(tokens), begin + 14)) if tokens[i].group() == ","), None
        )
        begin = comma + 1 if comma is not None else begin
    if begin < len(tokens) and tokens[begin].group().lower() in PRONOUNS:
        return tokens[begin].start(), tokens[begin].end()
    end = begin
    while end < len(tokens) and end - begin < 12:
        word = tokens[end].group()
        low = word.lower()
        verbal = low in _FINITE or low in word_list("speech_verbs") or (low.endswith("ed") and word.islower())
        if end > begin and (
            verbal or not word[0].isalnum() or low in _LEFT_STOPS or low in _ADVERBS or low == "who"
        ):
            break
        end += 1
    if end == begin or (end == len(tokens) and position == len(plain)):
        return None
    found = _trim(plain, tokens[begin].start(), tokens[end - 1].end())
    return found if found and is_name(plain[found[0] : found[1]]) else None


def _shift(start: int, end: int, by: int) -> Span:
    return Span(start + by, end + by)


def _trim(plain: str, start: int, end: int) -> tuple[int, int] | None:
    piece = plain[start:end]
    start += len(piece) - len(piece.lstrip(" ,-(\"'"))
    end -= len(piece) - len(piece.rstrip(" ,-(:;\"'"))
    return (start, end) if end > start and any(c.isalpha() for c in plain[start:end]) else None


def _right(plain: str, position: int) -> tuple[int, int] | None:
    """The noun phrase after a verb; a following apposition wins if only it holds a name."""
    rest = plain[position:]
    lead = len(rest) - len(rest.lstrip())
    tokens = list(_WORD.finditer(rest))
    if not tokens or tokens[0].group() in {".", ",", ";", ":", '"', "(", "?", "!"}:
        return None
    if (
        tokens[0].group().lower()
        in _LEFT_STOPS
        | {
            "it",
            "them",
            "him",
            "us",
            "me",
            "reporters",
            "to",
            "on",
            "in",
        }
        and tokens[0].group().lower() not in PRONOUNS
    ):
        return None
    stop = _right_stop(rest, lead)
    first = _trim(plain, position + lead, position + stop)
    if first and not is_name(plain[first[0] : first[1]]) and rest[stop : stop + 2] == ", ":
        again = _right_stop(rest, stop + 2)
        second = _trim(plain, position + stop + 2, position + again)
        if second and plain[second[0]].isupper() and is_name(plain[second[0] : second[1]]):
            return second
    return first


def _right_stop(rest: str, start: int) -> int:
    position = start
    while match := _RIGHT_END.search(rest, position):
        word = re.search(rf"{_TITLES}\.$|\b[A-Z](?:\.[A-Z])*\.$", rest[start : match.end()])
        if match.group() == "." and word:
            position = match.end()
            continue
        return match.start()
    return len(rest)


def _left(plain: str, position: int) -> tuple[int, int] | None:
    """The noun phrase before a verb."""
    tokens = list(_WORD.finditer(plain, max(0, position - 220), position))
    end = len(tokens)
    while end and (tokens[end - 1].group().lower() in _ADVERBS or tokens[end - 1].group().endswith("ly")):
        end -= 1
    while end > 1 and tokens[end - 1].group().lower() in _DAYS:
        end -= 1
    if not end:
        return None
    if tokens[end - 1].group() == ",":
        return _across_apposition(plain, tokens, end - 1)
    if tokens[end - 1].group().lower() in {"who", "and", "he", "she", "they", "it", "i", "we"}:
        return _pronoun_or_relative(plain, tokens, end)
    begin = _phrase_start(tokens, end)
    if begin == end:
        return None
    return _trim(plain, tokens[begin].start(), tokens[end - 1].end())


def _pronoun_or_relative(plain: str, tokens: list[re.Match[str]], end: int) -> tuple[int, int] | None:
    word = tokens[end - 1].group().lower()
    if word == "who" and end > 1:
        last = end - 1 - (tokens[end - 2].group() == ",")
        begin = _phrase_start(tokens, last)
        return _trim(plain, tokens[begin].start(), tokens[last - 1].end()) if begin < last else None
    if word in PRONOUNS:
        return tokens[end - 1].start(), tokens[end - 1].end()
    return None


def _phrase_start(tokens: list[re.Match[str]], end: int) -> int:
    begin = end
    while begin > 0 and end - begin < 16:
        word = tokens[begin - 1].group()
        if not word[0].isalnum() or word.lower() in _LEFT_STOPS:
            break
        if begin < end and (word.lower() in _FINITE or word in word_list("speech_verbs")):
            break
        joins = (
            1 < begin < end
            and tokens[begin].group()[:1].isupper()
            and tokens[begin - 2].group()[:1].isupper()
        )
        if word.lower() in {"and", "or"} and not joins:
            break
        begin -= 1
    while begin < end and tokens[begin].group().lower() in _ADVERBS | _DAYS | {
        "but",
        "and",
        "however",
        "meanwhile",
    }:
        begin += 1
    return begin


def _across_apposition(plain: str, tokens: list[re.Match[str]], comma: int) -> tuple[int, int] | None:
    """The phrase before ", a spokesman for the office, said", or the name inside the commas."""
    opening = comma - 1
    while opening >= 0 and tokens[opening].group() != ",":
        if tokens[opening].group() in {'"', ";", ":", ".", "?", "!"}:
            return None
        opening -= 1
    if opening < 0:
        return None
    inner = (tokens[opening + 1].start(), tokens[comma - 1].end()) if comma - opening > 1 else None
    begin = _phrase_start(tokens, opening)
    outer = (tokens[begin].start(), tokens[opening - 1].end()) if begin < opening else None
    if (
        outer
        and is_name(plain[outer[0] : outer[1]])
        and not (inner and _is_person(plain, inner) and not _is_person(plain, outer))
    ):
        return outer
    return inner if inner and is_name(plain[inner[0] : inner[1]]) else outer


def _is_person(plain: str, span: tuple[int, int]) -> bool:
    found = [m.group() for m in _WORD.finditer(plain[span[0] : span[1]])]
    return bool(found) and len(found) <= 5 and all(w[:1].isupper() for w in found)
