"""Furniture: what stands in an article without reporting anything, and the roles of the rest.

Bylines, credits, datelines, time stamps, section headings, links and notices are furniture, each told by a form of
its own (`stamps`, `credits`, `notices`, `datelines`, `headings`): a line with a word beyond its form reports. A
caption that reports something is a caption; only its photo credit is furniture. Headlines and the line below them
report.
"""

from __future__ import annotations

import itertools
import re

from ...article import Article, Paragraph, Role, Span
from ..sentences import in_turn
from ..speech.transcripts import spoken
from ..words import fold, spelt
from .credits import is_byline, is_credit, is_names
from .datelines import dateline
from .headings import asks, heads_section, is_heading, is_spoken
from .notices import is_contact, is_notice
from .stamps import LONGEST_LINE, is_stamp

__all__ = ["credit_spans", "is_furniture", "paragraph_roles", "sentence_role"]

_CAPTION = re.compile(
    r"\b(?:left|right|center|centre|second from (?:left|right)|pictured|seen here|in this (?:file|undated|image|photo)[^.,]{0,60}),|"
    r",? \((?:left|right|l|r|pictured)\)|^(?:FILE|PHOTO|IMAGE|CAPTION|VIDEO)(?: PHOTO)? ?[-:]|^(?:Photo|Image|Caption|Map|Map of|Graphic|Video):? |"
    r"\b(?:file|undated|handout|courtesy) (?:photo|image|picture|photograph)\b|\((?:AP|Reuters|Getty|AFP|Photo)[^)]{0,60}\)\s{0,9}$|"
    r"\b(?:shake|shakes) hands\b|\bposes? for\b",
)
_PHOTO_CREDIT = re.compile(
    r"\(?\b(?:AP Photo|Photo(?:graph)? by|Photo:|Image:|Getty Images|(?:REUTERS|Reuters|AFP|EPA|AP)/)"
)
_CREDIT_LENGTH = 96
_LINE_WORDS = 60  # no notice of the training stories has more
_CREDIT_WORDS = 30
_CAPTION_WORDS = 60
_HEADLINE_WORDS = 24
_SUBHEADING_WORDS = 30
_QUESTION_WORDS = 12  # longer questions show that an article has sections, but are sentences
_TOP = 5  # a headline is looked for in the first paragraphs


def credit_spans(text: str, block: Span) -> Span | None:
    """Return the photo credit that ends a caption, if there is one."""
    whole = fold(block.of(text)).rstrip()
    tail = max(0, len(whole) - _CREDIT_LENGTH)
    for match in _PHOTO_CREDIT.finditer(whole, tail):
        rest = whole[match.start() :].rstrip(" .")
        inside = rest.removeprefix("(").removesuffix(")")
        if "(" not in inside and ")" not in inside and is_names(inside):
            return Span(block.start + match.start(), block.start + len(whole))
    return None


def _plain(text: str) -> str:
    return " ".join(spelt(fold(text))).lower()


def is_furniture(line: str) -> bool:
    """Judge a whole line by itself."""
    if not any(c.isalnum() for c in line):
        return True
    if len(line) > LONGEST_LINE or len(line.split()) > _LINE_WORDS:
        return False
    folded = fold(line).strip()
    if _is_form(folded):
        return True
    several = False
    for part in in_turn(folded, Span(0, len(folded))):
        line = part.of(folded)
        if line == folded or (any(c.isalnum() for c in line) and not _is_form(line)):
            return False  # most paragraphs are read no further than their first sentence
        several |= part.start > 0
    return several


def _is_form(line: str) -> bool:
    return is_stamp(line) or is_notice(line) or is_byline(line) or is_credit(line)


def sentence_role(line: str, role: Role) -> Role:
    """Return "furniture" for a credit or an address that shares its paragraph with a report, else `role`."""
    folded = fold(line).strip()
    if not any(c.isalnum() for c in folded):
        return "furniture"
    short = role == "body" and len(folded.split()) <= _CREDIT_WORDS
    return "furniture" if short and (is_credit(folded) or is_contact(folded)) else role


def paragraph_roles(article: Article, blocks: list[Paragraph]) -> list[Role]:
    """Return one role for each paragraph, judged by its words and its place."""
    lines = [fold(block.of(article.text)) for block in blocks]
    roles: list[Role] = ["furniture" if is_furniture(line) else "body" for line in lines]
    top = next((i for i, line in enumerate(lines) if dateline(line, Span(0, len(line)))), len(lines))
    headline = _headline(article, lines, roles, min(top, _TOP))
    if headline is not None:
        roles[headline] = "headline"
        after = headline + 1
        if after < len(lines) - 1 and roles[after] == "body" and is_heading(lines[after], _SUBHEADING_WORDS):
            roles[after] = "subheading"
    for i, line in enumerate(lines):
        if roles[i] != "body":
            continue
        above = headline is not None and i < headline
        if _is_caption(line, i, above=above):
            roles[i] = "caption"
    for i in _section_headings(lines, roles, spoken(article.text, blocks)):
        roles[i] = "furniture"
    return roles


def _is_caption(line: str, place: int, *, above: bool) -> bool:
    if not above and ('"' in line or not (place < 2 or line[:4].isupper() or _is_credited(line))):
        return False
    return len(line.split(maxsplit=_CAPTION_WORDS)) <= _CAPTION_WORDS and _CAPTION.search(line) is not None


def _is_credited(line: str) -> bool:
    return credit_spans(line, Span(0, len(line))) is not None


def _section_headings(lines: list[str], roles: list[Role], said: set[int]) -> list[int]:
    """Which lines head sections; a question with a verb does in an article with other headings, if nobody asks it."""
    told = [i for i in range(len(lines)) if roles[i] != "furniture"]
    heads = {i: heads_section(lines[i]) for i in told}
    asking = {i for i in told if asks(lines[i])}
    # A heading heads a paragraph of text, the lines of a list do not.
    below = {
        i: "" if heads[after] or after in asking else lines[after] for i, after in itertools.pairwise(told)
    }
    places = [i for i in told[:-1] if i > 0 and roles[i] == "body" and i not in said and below[i]]
    headings = [i for i in places if heads[i]]
    questions = [i for i in places if asks(lines[i], _QUESTION_WORDS) and not is_spoken(lines[i], below[i])]
    if len(headings) + len(questions) > 1:
        headings += [i for i in questions if i in asking]
    return headings


def _headline(article: Article, lines: list[str], roles: list[Role], top: int) -> int | None:
    if article.title:
        title = _plain(article.title)
        for i, line in enumerate(lines[:_TOP]):
            if title and _plain(line) == title:
                return i
    if len(lines) < 2:
        return None
    for i, line in enumerate(lines[: min(top, len(lines) - 1)]):
        if roles[i] == "body" and _CAPTION.search(line):
            continue
        if roles[i] == "body" and is_heading(line, _HEADLINE_WORDS) and len(line.split()) >= 3:
            return i
        if roles[i] == "body":
            return None
    return None
