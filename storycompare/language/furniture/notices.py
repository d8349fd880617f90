"""Links and notices between the paragraphs of a page: "Read more: ...", "Advertisement", "Follow Ann Lee on X".

The phrases stand in `data/notices.txt`. What follows a phrase without a colon must report nothing: "Read more books,
the mayor told pupils" is a sentence.
"""

from __future__ import annotations

import re
from functools import cache

from ..tables import word_groups
from .finite_verbs import has_headline_verb, has_verb
from .stamps import LONGEST_LINE

__all__ = ["is_contact", "is_notice"]

_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*|@\w+|[^\w\s]")
_ADDRESS = re.compile(r"(?:https?:|http: ?/|www\.)\S*")
_INNER_STOP = re.compile(r"[.?!] \S")
_MOST_WORDS = 24
_LINK_WORDS = 18
_LABEL_WORDS = 18
_ALONE_MORE = 3  # "Comments (12)"
_LONGEST_PHRASE = 5
_ABOUT_WORDS = 8
_ABOUT_MORE = frozenset(
    "the film series author authors company us this of and reporter writer article story".split()
)
_NETWORKS = frozenset("twitter facebook x instagram threads bluesky mastodon linkedin".split())


@cache
def _phrases(group: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(_WORD.findall(phrase)) for phrase in word_groups("notices")[group])


@cache
def _beginnings(group: str) -> frozenset[str]:
    return frozenset(phrase[0] for phrase in _phrases(group))


def _phrase(low: list[str], group: str) -> int:
    """The number of words of the longest phrase of a group that a line begins with, or 0."""
    if low[0] not in _beginnings(group):
        return 0
    phrases = _phrases(group)
    return next((n for n in range(min(_LONGEST_PHRASE, len(low)), 0, -1) if tuple(low[:n]) in phrases), 0)


def is_notice(line: str) -> bool:
    """Tell whether a line is a link, a notice, an address or names what a box is about ("About Alder Paper")."""
    if len(line) > LONGEST_LINE or len(line.split()) > _MOST_WORDS:
        return False
    bare = line.strip("[](){}>«»*_ \t")
    tokens = _WORD.findall(bare)
    low = [token.lower() for token in tokens]
    if not low:
        return False
    return (
        _is_labelled(low)
        or _is_link(bare, low)
        or is_contact(bare)
        or _is_about(bare, tokens)
        or " ".join(low[-4:]).rstrip(" :").endswith("has more here")
    )


def is_contact(line: str) -> bool:
    """Tell whether a line is an address, or says how to follow or reach somebody."""
    if len(line) > LONGEST_LINE:
        return False
    if "@" in line or "http" in line or "www" in line:
        if _is_address(line):
            return True
    elif not line.lower().startswith("follow"):
        return False
    low = [token.lower() for token in _WORD.findall(line)]
    return bool(low) and _is_follow(line, low)


def _is_labelled(low: list[str]) -> bool:
    length = _phrase(low, "alone")
    if length and all(word.isdigit() or not word[0].isalnum() for word in low[length:]):
        return len(low) <= length + _ALONE_MORE
    length = _phrase(low, "label")
    return bool(length) and low[length : length + 1] == [":"] and len(low) <= _LABEL_WORDS + 4


def _is_link(bare: str, low: list[str]) -> bool:
    length = _phrase(low, "link")
    if not length or len(bare.split()) > _LINK_WORDS or _INNER_STOP.search(bare):
        return False
    rest = "1 " + " ".join(bare.split()[length:])
    return not (has_verb(rest) or has_headline_verb(rest))


def _is_address(bare: str) -> bool:
    """Tell whether an address is all that there is, or how to reach somebody by one."""
    rest = _ADDRESS.sub(" ", bare)
    if rest != bare and not any(c.isalnum() for c in rest):
        return True
    words = rest.lower().split()
    if not any("@" in word[1:] and "." in word for word in words):
        return False
    mailed = words[0].rstrip(":") in ("email", "e-mail", "contact") and not has_headline_verb(rest)
    return mailed or "reached at" in rest.lower()


def _is_follow(bare: str, low: list[str]) -> bool:
    """Tell of "Follow Ann Lee on Twitter @annlee" and its like."""
    if low[0] != "follow" or has_verb(bare):
        return False
    return any(word.startswith("@") for word in low) or any(
        low[k] == "on" and low[k + 1] in _NETWORKS for k in range(1, len(low) - 1)
    )


def _is_about(bare: str, tokens: list[str]) -> bool:
    if tokens[0] != "About" or not 1 < len(tokens) <= _ABOUT_WORDS or has_headline_verb(bare):
        return False
    return all(token[0].isupper() or token in _ABOUT_MORE or token in ".,&" for token in tokens)
