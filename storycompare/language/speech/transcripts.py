"""Transcripts and interviews: lines that begin with the name of who speaks them, or with Q and A."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from ...article import Quotation, Span
from ..nations import places
from ..people import first_names
from ..tables import word_groups, word_table
from ..words import is_function_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ...article import Paragraph

__all__ = ["ANSWER", "spoken", "transcript"]

# MOE: The roof leaks.
_LABEL = re.compile(
    r"(?:[A-Z][\w.'’&-]{0,30}[ ]){0,3}[A-Z][\w.'’&-]{0,30}(?=(?: \([^()\n]{1,40}\)|, [^:.,\n]{1,40})?:\s)"
)
_BEHIND_LABEL = re.compile(r"(?: \([^()\n]{1,40}\)|, [^:.,\n]{1,40})?:\s+")
# The same inside a paragraph, in capitals.
_NEXT_LABEL = re.compile(r"(?<=[.?!…] )(?:[A-Z][A-Z.'’-]*[ ]){0,3}[A-Z][A-Z'’-]+(?=:\s)")
# Q. Does the roof leak?
ANSWER = "A"
_ASKED = re.compile(r"([QA])[.:]\s+(?=\S)")
# An answer of somebody asked, and not of a writer who explains something in this form.
_OF_ONESELF = re.compile(r"\b(?:I|I['’](?:m|ve|d|ll)|my|My|me)\b")
# Labels not in capitals make a transcript if there are so many lines of it, and somebody speaks twice.
_TRANSCRIPT_LINES = 3
_FEWEST_TURNS = 2
# In an interview, and in a transcript of so many lines, a paragraph without a label goes on with the one before.
_LONG_TRANSCRIPT = 6
# A word in small letters at least so often is no name ("UPDATE:").
_COMMON = 0.5
_HONORIFICS = frozenset("mr mrs ms dr prof sen rep gov gen judge".split())


class _Turn(NamedTuple):
    """Who is said to speak, and where his or her words begin and end."""

    label: str
    start: int
    end: int


def transcript(text: str, blocks: Sequence[Paragraph], pairs: Sequence[tuple[Span, Span]]) -> list[Quotation]:
    """Return the lines of a transcript as quotations of the labels before them; `pairs` are those between marks."""
    turns, asked = _read(text, blocks)
    marked = set() if asked else {outer.start for outer, _ in pairs}
    return [
        Quotation(turn.start, turn.end, Span(turn.start, turn.end), True, turn.label)
        for number in sorted(turns)
        for turn in turns[number]
        if turn.start not in marked
    ]


def spoken(text: str, blocks: Sequence[Paragraph]) -> set[int]:
    """Return which paragraphs somebody speaks: those of a transcript, and by itself a question or an answer by its label."""
    return set(_read(text, blocks)[0]).union(
        number for number, block in enumerate(blocks) if _is_labelled(text, block)
    )


def _is_labelled(text: str, block: Paragraph) -> bool:
    """Tell of "Q: Why?" and "REPORTER: How many?", but not of "ANALYSIS: Who won?"."""
    if _ASKED.match(text, block.start, block.end):
        return True
    if text[block.end - 1] != "?":
        return False
    label = _LABEL.match(text, block.start, block.end)
    return label is not None and label.group().isupper() and not _is_heading_label(label.group())


def _read(text: str, blocks: Sequence[Paragraph]) -> tuple[dict[int, list[_Turn]], bool]:
    """The turns of a transcript by their paragraphs, with those that go on with the one before; and if it is an interview."""
    asked = _interview(text, blocks)
    turns = asked or _labelled(text, blocks)
    lines = sorted(turns)
    if asked or len(lines) >= _LONG_TRANSCRIPT:
        turns = dict(turns)
        for line, following in itertools.pairwise(lines):
            label = turns[line][-1].label
            for number in range(line + 1, following):
                if not _goes_on(text, blocks[number]):
                    break
                turns[number] = [_Turn(label, blocks[number].start, blocks[number].end)]
    return turns, bool(asked)


def _goes_on(text: str, block: Paragraph) -> bool:
    return text[block.start].isalnum() and _is_ended(text, block.start, block.end)


def _is_ended(text: str, start: int, end: int) -> bool:
    last = text[max(start, end - 4) : end].rstrip("\"'”’)")[-1:]
    return last != "" and last in ".?!…"


def _interview(text: str, blocks: Sequence[Paragraph]) -> dict[int, list[_Turn]]:
    """The questions and answers of an interview, by their paragraphs."""
    turns = {
        number: [_Turn(match[1], match.end(), block.end)]
        for number, block in enumerate(blocks)
        if (match := _ASKED.match(text, block.start, block.end))
    }
    answers = [turn for row in turns.values() for turn in row if turn.label == ANSWER]
    of_oneself = any(_OF_ONESELF.search(text, turn.start, turn.end) for turn in answers)
    return turns if of_oneself and len(answers) >= _FEWEST_TURNS else {}


def _labelled(text: str, blocks: Sequence[Paragraph]) -> dict[int, list[_Turn]]:
    """The turns of a transcript by their paragraphs."""
    labels = {number: m for number, b in enumerate(blocks) if (m := _LABEL.match(text, b.start, b.end))}
    speaking = _speaking(Counter(match.group() for match in labels.values())) if labels else set()
    return {
        number: turns
        for number, match in labels.items()
        if match.group() in speaking
        and _is_ended(text, match.end(), blocks[number].end)
        and (turns := list(_turns(text, match, blocks[number].end)))
    }


def _turns(text: str, match: re.Match[str], end: int) -> Iterator[_Turn]:
    turns = [match, *_NEXT_LABEL.finditer(text, match.end(), end)]
    for turn, following in itertools.zip_longest(turns, turns[1:]):
        stop = following.start() - 1 if following else end
        behind = _BEHIND_LABEL.match(text, turn.end(), stop)
        if behind and behind.end() < stop:
            yield _Turn(turn.group(), behind.end(), stop)


def _speaking(labels: Counter[str]) -> set[str]:
    """Which labels name somebody: "MAYOR MOE", but not "UPDATE", "LONDON" or "Read More".

    One in capitals does alone; beside it "THE JUDGE" does too. Others do in a transcript: where many lines have
    labels and somebody speaks twice, or where two are full names, one with a known first name.
    """
    many = labels.total() >= _TRANSCRIPT_LINES and max(labels.values()) > 1
    named = {label for label in labels if _is_name(label)}
    persons = {label for label in named if many or label.isupper() or _has_first_name(label)}
    if not any(many or label.isupper() for label in persons) and labels.total() < _FEWEST_TURNS:
        return set()
    beside = {label for label in labels if label.isupper() and not _is_heading_label(label)}
    full = {label for label in named if len(label.split()) > 1}
    return persons | (beside | full if persons else set())


def _is_heading_label(label: str) -> bool:
    return label.title() in places() or label.lower().split()[-1] in word_groups("called")["label"]


def _is_name(label: str) -> bool:
    names = [w for w in label.lower().split() if not _is_common(w.strip(".'’"))]
    return bool(names) and label.title() not in places()


def _has_first_name(label: str) -> bool:
    """Tell of "Ann Moe" and "Mr. Moe"."""
    first, *others = label.split()
    return bool(others) and (first in first_names() or first.lower().rstrip(".") in _HONORIFICS)


def _is_common(word: str) -> bool:
    common = word_table("lowercase").get(word, 0.0) >= _COMMON
    return common or len(word) < 2 or is_function_word(word) or word in word_groups("called")["label"]
