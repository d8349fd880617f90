"""Headings: lines without a full stop that head a section, and whether such a line reports something by itself."""

from __future__ import annotations

import re
from functools import cache

from ..quantities import dimension, figures
from ..tables import word_groups
from ..words import is_function_word, spelt, stem
from .finite_verbs import has_headline_verb, has_verb
from .stamps import begins_with_time, is_day

__all__ = ["asks", "heads_section", "is_heading", "is_spoken", "looks_final"]

_CLOSERS = " \t\"')]"
_FINAL = ".!?…:;。！？"
_HEADING_WORDS = 7  # section headings of the training stories have up to six words, some notices seven
_HEADLINE_WORDS = 24
# In so few words a number or a day tells nothing: "Wi-Fi 6", "Monday's vote".
_SHORT = 3
_TOLD_AFTER = re.compile(r": [a-z]")  # "Update on the dam: water falls"
_LIST_MARK = re.compile(r"\d{1,2}[.)] ")
# What sets a bare number off from the words before it, and how it may be qualified: "Dead: at least 31", "Saved - 45".
_SET_OFF = re.compile(r"[:=(-] ?(?:[a-z]+ )*[+-]?$")
# An order counts nothing, and a time alone says when ("20th century", "24 hours later").
_WHEN = frozenset(("ordinal", "day"))
_JOINING = frozenset(("and", "but", "or"))
_OF_ONESELF = re.compile(r"^[^\"]*\b(?:I|I'(?:m|ve|d|ll)|my|My|me)\b")  # outside quotation marks


def looks_final(line: str) -> bool:
    """Tell whether a line ends as a sentence does, with or without closing quotation marks."""
    return line.rstrip().rstrip(_CLOSERS)[-1:] in _FINAL and bool(line.strip())


def is_heading(line: str, most_words: int) -> bool:
    """Tell whether a line has no full stop, few words and looks like a heading."""
    final = looks_final(line)
    if line[:1] in "-*•" or line[0].islower() or (final and not line.rstrip().endswith("?")):
        return False
    if len(line.split()) > 3 * most_words:
        return False
    found = spelt(line)
    if not found or len(found) > most_words:
        return False
    if final:
        question = '"' not in line and most_words > len(found)
        if not (question and found[0][:1].isupper() and len(found) <= _HEADLINE_WORDS):
            return False
    quoted = line[0] == '"' and line.rstrip()[-1] == '"'
    content = [word for word in found if not is_function_word(word)]
    return bool(content) and not (quoted and len(found) > most_words // 2)


def heads_section(line: str) -> bool:
    """Tell whether a line between paragraphs is the heading of what follows and reports nothing by itself."""
    if not is_heading(line, _HEADING_WORDS):
        return False
    return not (_has_verb(line) if _is_question(line) else _reports(line))


def asks(line: str, most_words: int = _HEADING_WORDS) -> bool:
    """Tell whether a line is a short question with a verb: the heading of a section, or a sentence that somebody asks."""
    return _is_question(line) and is_heading(line, most_words) and _has_verb(line)


def is_spoken(question: str, below: str) -> bool:
    """Tell whether somebody asks a question: it goes on from what was said before, or what follows is an answer.

    Who answers speaks of himself or herself, or is quoted.
    """
    return question.split()[0].lower() in _JOINING or below[:1] == '"' or bool(_OF_ONESELF.search(below))


def _is_question(line: str) -> bool:
    return line.rstrip().endswith("?")


def _has_verb(line: str) -> bool:
    return has_verb(line) or has_headline_verb(line)


def _reports(line: str) -> bool:
    mark = _LIST_MARK.match(line)
    told = line[mark.end() :] if mark else line
    if _has_verb(told) or begins_with_time(told) or _TOLD_AFTER.search(told) or _tells_amount(told):
        return True
    found = spelt(told)
    return len(found) > _SHORT and any(word[0].isdigit() or is_day(word) for word in found)


def _tells_amount(line: str) -> bool:
    """Tell whether a line says how many or how much: "3 dead", "Turnout: 61%", but not "Wi-Fi 6" and "20th century"."""
    return any(
        _SET_OFF.search(line[: figure.start])
        or (figure.counted and figure.counted not in _own_parts())
        or (figure.unit and dimension(figure) not in _WHEN)
        for figure in figures(line, 0, len(line))
    )


@cache
def _own_parts() -> frozenset[str]:
    """The stems of what a page counts of itself."""
    return frozenset(stem(word) for word in word_groups("notices")["counted"])
