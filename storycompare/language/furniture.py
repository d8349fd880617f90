"""Furniture: what stands in an article without reporting anything, and the roles of the rest.

Bylines, credits, datelines, time stamps, section headings, links and notices are furniture. A caption that
reports something is a caption; only its photo credit is furniture. Headlines and the line below them report.
"""

from __future__ import annotations

import re
from functools import cache

from ..article import Article, Paragraph, Role, Span
from .tables import word_list
from .words import fold, is_function_word, words

__all__ = ["credit_spans", "dateline", "is_furniture", "paragraph_roles", "sentence_role"]

_MONTHS = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|"
    r"Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DAYS = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?"
# A place in capitals (with a state or country after it), agencies and dates in any order, and a dash.
_DATELINE = re.compile(
    r"(?:[A-Z][A-Z'.-]{2,}(?:[ /-][A-Z][A-Z'.-]+){0,3}"
    r"(?:, [A-Z][\w.'-]*(?: [A-Z][\w.'-]*){0,2}){0,2}"
    r"(?:,? \(?(?:" + _DAYS + r",? )?" + _MONTHS + r" \d{1,2}(?:, \d{4})?\)?)?"
    r"(?: ?\((?:[A-Z][\w.&/' -]{1,40})\))?"
    r"(?:,? \(?" + _MONTHS + r" \d{1,2}(?:, \d{4})?\)?)?"
    r"|[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,3}(?:, [A-Z][\w.'-]*(?: [A-Z][\w.'-]*)?)? ?"
    r"\((?:AP|AFP|Reuters|UPI|dpa|DPA|CNN|Xinhua|VOA|Bloomberg|IANS|PTI|ANI|Kyodo|PRNewswire|RFE/RL)\))"
    r"(?:,? " + _MONTHS + r" \d{1,2}(?:, \d{4})?)?"
    r"\s*(?:--?-?|:)\s+(?=\S)"
)
_AGENCY_START = re.compile(r"\(?(?:AP|AFP|Reuters|UPI|CNN|VOA|dpa)\)?\s*(?:--?|:)\s+(?=\S)")
_DATE = (
    r"(?:(?:"
    + _DAYS
    + r"),? *)?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)? "
    + _MONTHS
    + r",? *\d{2,4}|"
    + _MONTHS
    + r" \d{1,2}(?:st|nd|rd|th)?(?:,? *\d{4})?|\d{4}[-./]\d\d?[-./]\d\d?|\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?\d{2,4})"
)
_TIME = r"(?:\d{1,2}[:.]\d\d(?:[:.]\d\d)? ?(?:[ap]\.? ?m\.?|[ap])?|\d{1,2} ?[ap]\.? ?m\.?)"
_ZONE = r"(?:\(?(?:[A-Z]{2,4}|GMT[+-][\d:]+|UK|local time)\)?)"
_STAMP = re.compile(
    r"(?:(?:first |last )?(?:published|updated|posted|modified|created)(?: on| at|:)*:?|on|source:?|"
    r"[A-Z][A-Za-z.]+(?= [A-Z]))?\s*"
    rf"(?:{_DATE}|{_TIME}(?: {_ZONE})?,?(?: {_DAYS},?)?)"
    rf"(?:\s*(?:,|\||-|/|at|on|last updated at|updated:?|)\s*(?:{_DATE}|{_DAYS}|{_TIME}|{_ZONE}))*\.?",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    r"(?:(?i:(?:posted |written |story |words |report )?by):? (?:[·|-] )?(?!the [a-z]|[a-z]+ing )(?:the )?[A-Z][^.!?]{2,90}"
    r"|(?:[A-Z][\w.'-]+ ){2,4}(?:\||,) ?(?:[A-Z][\w.'-]+ ?){1,4}(?:staff|writer|reporter|correspondent|editor)s?)",
)
_CREDIT = re.compile(
    r"\bcontribut(?:ed|ing) (?:to|reporting|from)\b.{0,60}(?:report|article|story|reporting)?|"
    r"^\(?(?:additional |with )?(?:reporting|writing|editing|compiled|production|graphics) by\b|"
    r"^\(?(?:reported|edited|written|photograph(?:ed|s)?|photos?|video|image|illustration) (?:by|from|credit|courtesy)\b|"
    r"^(?:photo|image|picture|photograph|video|credit|source|sources|courtesy(?: of)?) ?(?:credit)?:|"
    r"^courtesy (?:of )?[A-Z]|"
    r"^(?:©|\(c\)|copyright)\b|all rights reserved|this (?:material|story|article) may not be (?:published|reproduced)|"
    r"^follow \S+ (?:\S+ ){0,3}on (?:twitter|facebook|x)\b|^(?:with|from) (?:files|wire reports|agencies)\b|"
    r"^(?:correction|clarification|editor'?s'? note)\s*(?:\(|:|-)|^update[ds]?\s*:?(?: \S+){0,5}$|"
    r"^this (?:story|article|post) (?:has been|was) (?:updated|corrected|originally)|"
    r"^the .{3,40} is a .{0,30}news (?:agency|service) .{0,40}(?:contribut|material)|^SOURCE [A-Z]",
    re.IGNORECASE,
)
_NOTICE = re.compile(
    r"^(?:read (?:more|the (?:full|rest|original))|see (?:also|more)|more:|also read|related(?: (?:stories|articles|content))?\b:?|watch:|listen:|"
    r"sign up|subscribe|newsletter|click here|share (?:this|on)|tweet\b.{0,10}$|follow us|advertis(?:e|ing)ment|"
    r"story continues|continue reading|scroll|skip to|view (?:more|all|comments)|comments?\b.{0,12}$|print\b.{0,10}$|e-?mail\b.{0,10}$|"
    r"most (?:read|popular)|trending|site (?:mobile )?navigation|download (?:the|our)|get (?:the latest|our)|like us on|"
    r"want (?:the latest|more)|have a (?:news )?tip|contact us|terms of (?:use|service)|privacy policy|"
    r"loading|close$|menu$|search$|home$|tags?:|topics?:|filed under|hide caption|toggle caption|enlarge|"
    r"(?:[\w. ]+) has more here:?$|https?://\S+$|http: / /|www\.\S+$)",
    re.IGNORECASE,
)
_ABOUT = re.compile(r"^About (?:the )?(?:[A-Z][\w.&'-]*[ ,]*|film|series){1,6}$")
_CAPTION = re.compile(
    r"\b(?:left|right|center|centre|second from (?:left|right)|pictured|seen here|in this (?:file|undated|image|photo)[^.]*),|"
    r",? \((?:left|right|l|r|pictured)\)|^(?:FILE|PHOTO|IMAGE|CAPTION|VIDEO)(?: PHOTO)? ?[-:]|^(?:Photo|Image|Caption|Map|Map of|Graphic|Video):? |"
    r"\b(?:file|undated|handout|courtesy) (?:photo|image|picture|photograph)\b|\((?:AP|Reuters|Getty|AFP|Photo)[^)]{0,60}\)\s*$|"
    r"\b(?:shake|shakes) hands\b|\bposes? for\b",
)
_PHOTO_CREDIT = re.compile(
    r"\(?\b(?:AP Photo|Photo(?:graph)? by|Photo:|Image:|Getty Images|(?:REUTERS|Reuters|AFP|EPA|AP)/)[^()]{0,80}\)?\s*\.?\s*$"
)
_FINAL = re.compile(r"[.!?…:;]\s?[\"')\]]*\s*$")
_HEADING_WORDS = 7  # section headings of the training stories have up to six words, some notices seven
_HEADLINE_WORDS = 24
_TOP = 5  # a headline is looked for in the first paragraphs


@cache
def _agencies() -> re.Pattern[str]:
    names = sorted(word_list("agencies"), key=len, reverse=True)
    return re.compile(r"\(?(?:" + "|".join(re.escape(name) for name in names) + r")\)?\.?")


def dateline(text: str, block: Span) -> int:
    """Return where the sentence after a dateline begins, or `block.start` if there is no dateline."""
    start = fold(text[block.start : min(block.end, block.start + 120)])
    match = _DATELINE.match(start) or _AGENCY_START.match(start)
    return block.start + match.end() if match else block.start


def credit_spans(text: str, block: Span) -> Span | None:
    """Return the photo credit that ends a caption, if there is one."""
    match = _PHOTO_CREDIT.search(fold(block.of(text)))
    if not match or not match.group().strip():
        return None
    return Span(block.start + match.start(), block.start + len(block.of(text).rstrip()))


def _plain(text: str) -> str:
    return " ".join(word.text.lower() for word in words(fold(text)))


def is_furniture(line: str) -> bool:
    """Judge a whole line by itself."""
    count = len(line.split())
    if count == 0 or not any(c.isalnum() for c in line):
        return True
    if count <= 20 and _STAMP.fullmatch(line):
        return True
    if count <= 16 and _BYLINE.fullmatch(line):
        return True
    if _agencies().fullmatch(line) or (_NOTICE.match(line) and count <= 18):
        return True
    return (bool(_CREDIT.search(line)) and count <= 40) or bool(_ABOUT.match(line))


def sentence_role(line: str, role: Role) -> Role:
    """Return "furniture" for a credit or notice that shares its paragraph with a report, else `role`."""
    folded = fold(line).strip()
    if not any(c.isalnum() for c in folded):
        return "furniture"
    if role == "body" and len(folded.split()) <= 30 and _CREDIT.search(folded):
        return "furniture"
    return role


def paragraph_roles(article: Article, blocks: list[Paragraph]) -> list[Role]:
    """Return one role for each paragraph, judged by its words and its place."""
    lines = [fold(block.of(article.text)) for block in blocks]
    roles: list[Role] = ["furniture" if is_furniture(line) else "body" for line in lines]
    top = next((i for i, line in enumerate(lines) if dateline(line, Span(0, len(line)))), len(lines))
    headline = _headline(article, lines, roles, min(top, _TOP))
    if headline is not None:
        roles[headline] = "headline"
        after = headline + 1
        if after < len(lines) - 1 and roles[after] == "body" and _is_heading(lines[after], 30):
            roles[after] = "subheading"
    for i, line in enumerate(lines):
        if roles[i] != "body":
            continue
        above = headline is not None and i < headline
        short = len(line.split()) <= 60
        if (
            short
            and _CAPTION.search(line)
            and (above or '"' not in line)
            and (above or _PHOTO_CREDIT.search(line) or i < 2 or line[:4].isupper())
        ):
            roles[i] = "caption"
        elif 0 < i < len(lines) - 1 and headline != i and _is_heading(line, _HEADING_WORDS):
            roles[i] = "furniture"
    return roles


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
        if roles[i] == "body" and _is_heading(line, _HEADLINE_WORDS) and len(line.split()) >= 3:
            return i
        if roles[i] == "body":
            return None
    return None


def _is_heading(line: str, most_words: int) -> bool:
    """Tell whether a line has no full stop, few words and looks like a heading."""
    found = words(line)
    if not found or len(found) > most_words:
        return False
    if _FINAL.search(line):
        question = line.rstrip().endswith("?") and '"' not in line and most_words > len(found)
        if not (question and found[0].text[:1].isupper() and len(found) <= _HEADLINE_WORDS):
            return False
    if line[:1] in "-*•" or line[0].islower():
        return False
    quoted = line[0] == '"' and line.rstrip()[-1] == '"'
    content = [word for word in found if not is_function_word(word.text)]
    return bool(content) and not (quoted and len(found) > most_words // 2)
