"""Headings: lines without a full stop that head a section, and whether such a line reports something by itself."""

from __future__ import annotations

import re

from ..words import is_function_word, spelt
from .finite_verbs import has_headline_verb, has_verb
from .stamps import begins_with_time, is_day

__all__ = ["heads_section", "is_heading", "looks_final"]

_CLOSERS = " \t\"')]"
_FINAL = ".!?…:;。！？"
_HEADING_WORDS = 7  # section headings of the training stories have up to six words, some notices seven
_HEADLINE_WORDS = 24
# In so few words a number or a day tells nothing: "Wi-Fi 6", "Monday's vote".
_SHORT = 3
_TOLD_AFTER = re.compile(r": [a-z]")  # "Update on the dam: water falls"
_LIST_MARK = re.compile(r"\d{1,2}[.)] ")


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
    return is_heading(line, _HEADING_WORDS) and (line.rstrip().endswith("?") or not _reports(line))


def _reports(line: str) -> bool:
    mark = _LIST_MARK.match(line)
    told = line[mark.end() :] if mark else line
    if has_verb(told) or begins_with_time(told) or _TOLD_AFTER.search(told):
        return True
    found = spelt(told)
    dated = any(word[0].isdigit() or is_day(word) for word in found)
    return (dated and len(found) > _SHORT) or has_headline_verb(told)
