"""What a conflict is about, in words: "people killed", "day of “… the bridge will close on …”"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..language.dates.tense import is_past_verb
from ..language.quantities import is_time_of_day
from ..language.quantities.money import is_money
from ..language.tables import word_groups
from ..language.words import is_function_word, stem, words

if TYPE_CHECKING:
    from ..article import Date, Figure, Span
    from ..language.analysis import Analysis
    from ..result import ConflictType, Mention

__all__ = ["asked_who_said", "subject"]

_BOUND = re.compile(r"[- ]?(?:plus|odd|ish|some|or so|or more)\b|\+")  # behind a number: "200-plus people"
_AROUND = 6  # words of the clause on either side of a detail
_BEFORE_NOUN = 3  # words between a number and the noun that it counts
_MEASURES = {
    "%": "share", "age": "age", "magnitude": "magnitude", "ordinal": "place in the order", "telephone": "telephone number",
    "metre": "length", "square metre": "area", "kilogram": "weight", "litre": "volume", "cubic metre": "volume",
    "km/h": "speed", "celsius": "temperature", "second": "duration", "day": "duration", "score": "score",
}  # fmt: skip
_LABELS: dict[ConflictType, str] = {
    "name": "who",
    "place": "where",
    "date": "when",
    "denial": "whether",
    "quotation": "words",
}


def subject(kind: ConflictType, analysis: Analysis, mention: Mention, span: Span) -> str:
    """Return in words what a detail of a mention answers; `kind` is the type of the conflict."""
    text = analysis.article.text
    if kind == "quotation":
        return (
            f"words of {mention.speaker}" if mention.speaker else f"words in {_clause(text, mention, span)}"
        )
    figure = next((f for f in mention.figures if f.start == span.start), None)
    date = next((d for d in mention.dates if d.start == span.start), None)
    if kind == "figure" and figure:
        counted = _counted(text, mention, figure, span.end)
        return counted or f"{_measure(figure)} in {_clause(text, mention, span)}"
    if kind == "denial" and span.start <= mention.start and mention.end <= span.end:
        return f"whether {_cut(span.of(text))}"
    label = _part(date) if kind == "date" and date else _LABELS.get(kind, kind)
    return f"{label} in {_clause(text, mention, span)}"


def asked_who_said(said: str) -> str:
    """Return the question whose answers are those who said something."""
    return f"who said {_cut(said)}"


def _measure(figure: Figure) -> str:
    if is_money(figure.unit):
        return "amount"
    return "time" if is_time_of_day(figure.unit) else _MEASURES.get(figure.unit, "number")


def _part(date: Date) -> str:
    """Which part of a date is stated last."""
    if date.day is not None or date.weekday is not None:
        return "day"
    return "month" if date.month is not None else "year"


def _counted(text: str, mention: Mention, figure: Figure, end: int) -> str:
    """The noun that is counted and what happened to it: "people killed"; "" if nothing is counted.

    `end` is that of the detail, which is the figure or the result that it is a side of.
    """
    bound = _BOUND.match(text, end, mention.end)
    behind = [w.text for w in words(text[bound.end() if bound else end : mention.end])]
    near = behind[:_BEFORE_NOUN]
    place = next((k for k, word in enumerate(near) if stem(word) == figure.counted), None)
    if place is None or not figure.counted:
        return ""
    noun = [word for word in behind[: place + 1] if not is_function_word(word)]
    fate = next((w for w in behind[place + 1 :] if not is_function_word(w)), "")
    known = any(fate in group for group in word_groups("fates").values())
    return " ".join([*noun, fate] if known or is_past_verb(fate) else noun).lower()


def _clause(text: str, mention: Mention, span: Span) -> str:
    """The words around a detail in its mention, with an ellipsis where the detail stands."""
    before = text[mention.start : max(mention.start, span.start)].split()
    behind = text[span.end : max(span.end, mention.end)].split()
    shown = behind[:_AROUND]
    while len(shown) < len(behind) and shown and is_function_word(shown[-1]):
        shown.pop()  # needed an hour to read the
    return _quoted(" ".join([*before[-_AROUND:], "…", *shown]))


def _cut(said: str) -> str:
    """The first words of something longer."""
    parts = said.split()
    more = ["…"] if len(parts) > 2 * _AROUND else []
    return _quoted(" ".join(parts[: 2 * _AROUND] + more))


def _quoted(said: str) -> str:
    bare = said.strip('“”"., ')
    return f"“{bare}”"
