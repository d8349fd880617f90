"""Bylines and credit lines: who wrote, filmed, edited or owns an article.

A line is one only if all of its words are: an opening such as "Reporting by", names, agencies, what journalists
are, the words that join these, and a time stamp at the end. "By Ann Lee, Associated Press" is a byline;
"By Monday 300 homes were flooded" reports. The words stand in `data/credits.txt`.
"""

from __future__ import annotations

import re
from functools import cache

from ..tables import word_groups
from ..words import fold
from .agencies import agencies_in, names_agencies_at_large, starts_with_agency
from .finite_verbs import has_verb, is_common, is_headline_verb, is_participle
from .stamps import LONGEST_LINE, is_day, is_month, is_stamp

__all__ = ["is_agency_line", "is_byline", "is_credit", "is_names"]

_TOKEN = re.compile(r"https?:\S+|[^\s,;:|/()\[\]·•\"©ⓒ®&-]+(?:-[^\s,;:|/()\[\]·•\"©ⓒ®&-]+)*|[^\s]")
_SIGNS = frozenset(',;:|/()[]·•"©ⓒ®&-.')
_MOST_TOKENS = 80
_MOST_WORDS = 40
_BYLINE_WORDS = 20  # with a stamp behind it
_LONGEST_OPENING = 5
# Names of persons and bodies have so many words at most ("Alma del Carmen Odell Quill" has five).
_NAME_WORDS = 5
# In a line of so many capitals most are those of a headline if news writes the words in small letters.
_FEWEST_CAPITALS = 4
_PAPERS = frozenset("times post journal press courier tribune herald telegraph guardian".split())
_SHORT = 60  # "Ann Lee/Reuters" and other lines without an opening have fewer characters
_COPYRIGHT = frozenset(("©", "ⓒ", "copyright"))
_WORD = re.compile(r"\w+")
_STAMPING = frozenset(("updated", "published", "posted", "on"))
_YEARS = re.compile(r"(?:19|20)\d\d")
_RESERVED = "all rights reserved"
_OWNING = re.compile(r"^(?:copyright|©|ⓒ|\(?c\)| )+|\b\d[\d-]*", re.IGNORECASE)
_JOINS = re.compile(r"[/,;|()·-]|\band\b|\bwith\b|\bvia\b")
_BESIDE = frozenset(("", "photo", "photos", "file", "staff", "agencies"))
_BARE = ("with", "via", "from")


@cache
def _group(name: str) -> frozenset[str]:
    return word_groups("credits")[name]


@cache
def _roles() -> frozenset[str]:
    return _group("writer") | _group("role")


@cache
def _openings(name: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(phrase.split()) for phrase in _group(name))


@cache
def _before_names() -> frozenset[str]:
    """The first words of what a byline may begin with before the name."""
    return _group("modifier").union(phrase[0] for phrase in _openings("byline"))


def _tokens(line: str) -> list[str]:
    found = []
    for token in _TOKEN.findall(line):
        if len(token) > 2 and token.endswith(".") and "." not in token[:-1]:
            found += [token[:-1], "."]
        else:
            found.append(token)
    return found


def _opening(low: list[str], name: str) -> int:
    """The number of words of the longest opening of a group that a line begins with, or 0.

    Words such as "additional" may stand before it.
    """
    more = 0
    while more < len(low) - 1 and low[more] in _group("modifier"):
        more += 1
    for first in (0, more):
        for length in range(min(_LONGEST_OPENING, len(low) - first), 0, -1):
            phrase = tuple(low[first : first + length])
            bare = first and phrase[0] in _BARE  # "More from Port Vell" credits nobody
            if phrase in _openings(name) and not bare:
                return first + length
    return 0


def _is_handle(token: str) -> bool:
    return (
        "@" in token
        or token.startswith(("http", "www."))
        or bool(re.fullmatch(r"[\w.-]{1,80}\.(?:com|org|net|co\.uk)", token))
    )


def is_names(line: str, *, known: bool = False) -> bool:
    """Tell whether all of a text is names, roles, agencies and what joins them; a stamp may end it.

    With `known`, an agency must be among them.
    """
    if len(line) > LONGEST_LINE:
        return False
    spans = agencies_in(line)
    if known and not spans and not names_agencies_at_large(line):
        return False
    rest = _without_agencies(line)
    if _tells(rest):
        return False
    tokens = _tokens(_without_stamp(rest))
    return 0 < len(tokens) <= _MOST_TOKENS and _are_names(tokens)


def _without_agencies(line: str) -> str:
    """A line with a § in place of each agency."""
    for start, end, _ in reversed(agencies_in(line)):
        rest = line[end:].removeprefix("'s").removeprefix("'")
        line = f"{line[:start]} § {rest}"
    return line


def _tells(line: str) -> bool:
    """Tell whether a line has a verb; in a line all of capitals no capital makes a name of one between others."""
    return has_verb(line) or (line.isupper() and any(is_headline_verb(w) for w in _WORD.findall(line)[1:-1]))


def _without_stamp(line: str) -> str:
    """A line without the time stamp that ends it."""
    for match in _WORD.finditer(line):
        word = match.group()
        dated = word[0].isdigit() or is_day(word) or is_month(word) or word.lower() in _STAMPING
        if dated and match.start() and is_stamp(line[match.start() :]):
            return line[: match.start()]
    return line


def _are_names(tokens: list[str]) -> bool:
    capitals: list[str] = []
    run = named = 0
    upper = " ".join(tokens).isupper()
    for token in tokens:
        low = token.lower().removesuffix("'s").removesuffix("'") or token
        if token in _SIGNS or (low in _group("joint") and (upper or token == low)):
            run = 0
        elif token == "§" or _is_handle(token) or low in _roles() or low in _group("more"):
            named += 1
            run = 0
        elif token[0].isupper() and not (is_day(token) or is_month(token) or is_day(token.title())):
            run += 1
            capitals.append(token)
            if run > _NAME_WORDS or is_participle(token):
                return False
        elif not _YEARS.fullmatch(token):
            return False
    common = sum(is_common(word) for word in capitals)
    if len(capitals) >= _FEWEST_CAPITALS and 2 * common > len(capitals):
        return False
    return bool(named or (capitals and (common < len(capitals) or len(capitals) > 1)))


def is_byline(line: str) -> bool:
    """Tell whether a line says who wrote the article: "By Ann Lee", "Ann Lee, Courier staff writer"."""
    if len(line) > LONGEST_LINE or len(line.split()) > _BYLINE_WORDS:
        return False
    folded = fold(line)
    first, *others = folded.split(maxsplit=2)[:2] or [""]
    if others and not others[0][0].isupper() and _tokens(first.lower())[0] not in _before_names():
        return False  # most sentences: a name that begins a byline has a second word
    tokens = _tokens(folded)
    low = [token.lower() for token in tokens]
    opening = _opening(low, "byline")
    if opening:
        rest = folded[_end_of(folded, tokens[:opening]) :].lstrip(" :·|-")
        return _is_author(rest)
    signs = [k for k, token in enumerate(tokens) if token in (",", "|", "·", "-", "(", "/")]
    if not signs or not 1 < signs[0] <= _NAME_WORDS or not all(t[0].isupper() for t in tokens[: signs[0]]):
        return False
    return _is_writer(tokens, signs[0]) and is_names(folded)


def _is_writer(tokens: list[str], sign: int) -> bool:
    """Tell whether what stands behind a name is what the person is, or an agency."""
    rest = " ".join(tokens[sign + 1 :])
    found = agencies_in(rest)
    last = next((token.lower() for token in reversed(tokens) if token not in _SIGNS), "")
    return last in _group("writer") or bool(found and found[0][:2] == (0, len(rest.rstrip(" ).]"))))


def _is_author(rest: str) -> bool:
    """Tell whether what follows "By" is who wrote: names, "the Associated Press", "staff and agencies"."""
    bare = rest.removeprefix("the ")
    first = next(iter(_tokens(bare.lower())), "")
    if bare != rest and not starts_with_agency(bare):
        last = [token.lower() for token in _tokens(bare) if token not in _SIGNS][-1:]
        return bool(last) and last[0] in _roles() | _PAPERS and is_names(bare)
    return (bare[:1].isupper() or first in _roles() or starts_with_agency(bare) > 0) and is_names(bare)


def _end_of(line: str, tokens: list[str]) -> int:
    """Where the last of the first tokens of a line ends."""
    end = 0
    for token in tokens:
        end = line.index(token, end) + len(token)
    return end


def is_credit(line: str) -> bool:
    """Tell whether a sentence, or a line of several, credits who reported, owns or corrected an article."""
    if len(line) > LONGEST_LINE or not _may_be_credit(line.lower()) or len(line.split()) > _MOST_WORDS:
        return False
    folded = fold(line).strip()
    bare = folded.strip(" ()[]/*_-").rstrip(".").strip()
    low = [token.lower() for token in _tokens(bare)]
    if not low or folded.endswith("?"):  # "REPORTER: Names?"
        return False
    return (
        _is_opened(bare, low)
        or _is_owned(bare, low)
        or _is_about_itself(folded)
        or _is_contributed(bare, low)
        or _is_taken(bare, low)
        or is_agency_line(bare)
    )


def _may_be_credit(low: str) -> bool:
    """Tell most sentences apart at once: by the first word, by words that credits have, or by the length."""
    first = _WORD.search(low)
    if len(low) <= _SHORT or first is None or first.group() in _first_words():
        return True
    return "contribut" in low or "reserved" in low or " this " in low or "©" in low


@cache
def _first_words() -> frozenset[str]:
    phrases = (
        _group("opening")
        | _group("label")
        | _group("self")
        | _group("correction")
        | _group("modifier")
        | _COPYRIGHT
    )
    return frozenset(match.group() for phrase in phrases if (match := _WORD.search(phrase))) | {"c", "source"}


def _is_opened(bare: str, low: list[str]) -> bool:
    """Tell of "Reporting by Ann Lee", "With files from AP", "Photo: Ann Lee/AP", "SOURCE Alder Paper"."""
    tokens = _tokens(bare)
    length = _opening(low, "opening")
    if length == len(low):
        return names_agencies_at_large(bare)
    if length:
        rest = bare[_end_of(bare, tokens[:length]) :].lstrip(" :")
        return is_names(rest, known=length == 1 and low[0] in _BARE)
    colon = low.index(":") if ":" in low[:4] else 0
    if colon and _opening(low[:colon], "label") == colon:
        return is_names(bare[_end_of(bare, tokens[: colon + 1]) :])
    return tokens[0] == "SOURCE" and len(tokens) > 1 and not bare.isupper() and is_names(bare[6:])


def _is_owned(bare: str, low: list[str]) -> bool:
    """Tell of "© 2024 AFP", "Copyright 2024 The Associated Press. All rights reserved"."""
    signed = low[0] in _COPYRIGHT or bare.lower().startswith("c) ")
    reserved = bare.lower().find(_RESERVED)
    after = bare[reserved + len(_RESERVED) :].strip() if reserved >= 0 else ""
    if (not signed and reserved < 0) or (after and after[0].isalnum()):
        return False
    owner = bare[:reserved] if reserved >= 0 else bare
    owner = _OWNING.sub(" ", owner).strip(" .,-:|")
    return not owner or is_names(owner)


@cache
def _of_itself() -> tuple[str, ...]:
    """What an article begins with that tells of itself, the longest first."""
    return tuple(sorted(_group("self"), key=lambda phrase: (-len(phrase), phrase)))


def _is_about_itself(folded: str) -> bool:
    """Tell of "This story has been updated ...", "Correction: an earlier version ...", "Editor's note: ..."."""
    start = folded.lower().lstrip(" ([*_")
    opened = next((phrase for phrase in _of_itself() if start.startswith(phrase)), "")
    if opened and "note" not in opened:
        rest = folded[folded.lower().index(opened) + len(opened) :].strip(" .)]*_")
        return "not been" in opened or not rest.lower().startswith("by ") or is_names(rest)
    head, colon, rest = start.partition(":")
    if not colon:
        head, colon, rest = start.partition("- ")
    head = head.split("(")[0].strip()
    if not rest.strip():
        return head in _group("correction")
    if head in _group("self"):
        return True
    if head not in _group("correction"):
        return False
    return is_stamp(folded.partition(":")[2].strip(" .")) or any(
        word in _group("about itself") for word in _tokens(rest)
    )


def _is_contributed(bare: str, low: list[str]) -> bool:
    """Tell of "Tom Brill contributed to this report", "AP reporters in Harrow contributed reporting"."""
    k = next((k for k, word in enumerate(low) if word in ("contributed", "contributing")), None)
    if k is None:
        return False
    after = [word for word in low[k + 1 :] if word not in _SIGNS]
    known = bool(agencies_in(bare)) or any(word in _roles() for word in low[:k])
    told = after[:1] == ["reporting"] or (known and after[:1] in (["from"], ["to"]))
    if "this" in after:
        place = after.index("this")
        told = after[place + 1 : place + 2] != [] and after[place + 1] in _group("story")
    elif after[:1] == ["to"] and not any(word in _group("story") for word in after):
        told = False
    names = [word for word in _tokens(bare) if word.lower() != "this" and word.lower() not in _group("story")]
    return told and is_names(" ".join(names))


def _is_taken(bare: str, low: list[str]) -> bool:
    """Tell of "Information from AP was used in this report", "This story was provided by Reuters"."""
    place = low.index("this") + 1 if "this" in low else 0
    if not place or low[place : place + 1] == [] or low[place] not in _group("story"):
        return False
    spoken = _group("used") | _group("story")
    return is_names(" ".join(word for word in _tokens(bare) if word.lower() not in spoken), known=True)


def is_agency_line(bare: str) -> bool:
    """Tell of "Reuters", "AP, AFP", "Reuters/Ann Lee", "with AP": agencies, and names set off by a sign."""
    found = agencies_in(bare)
    if not found:
        return all(part.strip() in _at_large() for part in _JOINS.split(bare.lower()))
    rest = _without_agencies(bare)
    parts = [part.strip() for part in _JOINS.split(rest)]
    others = [part for part in parts if part.strip("§. ").lower() not in _BESIDE]
    if not others:
        return all(part.count("§") <= 1 for part in parts)
    if len(others) != 1 or len(others[0].split()) > _NAME_WORDS or not is_names(others[0]):
        return False
    placed = rest.lstrip().startswith("§ ,") and rest.count("§") == 1 and others[0].istitle()
    return "/" in rest or placed  # Reuters, Port Vell


@cache
def _at_large() -> frozenset[str]:
    return _group("generic") | {
        "staff",
        "staff reports",
        "staff writers",
        "staff reporters",
        "from staff",
        "our staff",
    }
