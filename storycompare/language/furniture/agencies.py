"""News agencies by all of their names: "AP" and "The Associated Press" are one."""

from __future__ import annotations

import re
from functools import cache

from ..tables import word_groups, word_pairs
from ..words import fold

__all__ = ["agencies_in", "agency_names", "agency_of", "names_agencies_at_large", "starts_with_agency"]

_LETTERS = re.compile(r"[^\W\d_]+")
# What outlets add to a name in labels and addresses: "AP News", "voanews.com", "Reuters UK".
_ADDED = ("", "news", "newsagency", "uk", "us", "world", "english", "international", "online", "wire", "live")

# Names of so many letters are known in capitals too: "REUTERS". Shorter ones are capitals already, or common words.
_FEWEST_LETTERS = 6
_ALONE = re.compile(r"[^\w]{0,4}([a-z]+)(?:[-/+]([a-z]+))?[^\w]{0,4}")
_LONGEST_ALONE = 20


@cache
def agency_names() -> dict[str, int]:
    """Return every name of an agency, as written and in capitals, with the number of its entry in `data/agencies.txt`."""
    entries = word_pairs("agencies")
    names = {name: number for number, (short, long) in enumerate(entries) for name in sorted(short | long)}
    return {name.upper(): number for name, number in names.items() if len(name) >= _FEWEST_LETTERS} | names


@cache
def _pattern() -> re.Pattern[str]:
    names = sorted(agency_names(), key=lambda name: (-len(name), name))
    initials = re.escape("".join(sorted({name[0] for name in names})))
    among = "|".join(re.escape(name) for name in names)
    return re.compile(rf"(?<![\w.])(?=[{initials}])(?:{among})(?![\w])")


def agencies_in(text: str) -> list[tuple[int, int, int]]:
    """Return (start, end, entry) of each agency that a text names; in small letters it must stand alone: "/ntb/"."""
    found = [(m.start(), m.end(), agency_names()[m.group()]) for m in _pattern().finditer(fold(text))]
    if len(text) <= _LONGEST_ALONE and (alone := _ALONE.fullmatch(text)):
        numbers = [(group, agency_of(alone[group])) for group in (1, 2) if alone[group]]
        named = [(*alone.span(group), number) for group, number in numbers if number is not None]
        return named if len(named) == len(numbers) else found
    return found


def names_agencies_at_large(text: str) -> bool:
    """Tell whether a text speaks of agencies without a name: "agencies", "wire reports"."""
    low = f" {' '.join(_LETTERS.findall(text.lower()))} "
    return any(f" {name} " in low for name in word_groups("credits")["generic"])


def starts_with_agency(text: str, start: int = 0) -> int:
    """Return the end of the agency's name that begins at `start`, or `start` if none does."""
    match = _pattern().match(fold(text), start)
    return match.end() if match else start


@cache
def _plain_names() -> dict[str, int]:
    found: dict[str, int] = {}
    for name, number in agency_names().items():
        for added in _ADDED:
            found.setdefault(_plain(name) + added, number)
    return found


def _plain(name: str) -> str:
    return "".join(c for c in name.lower().removeprefix("the ") if c.isalnum())


def agency_of(label: str) -> int | None:
    """Return the entry of the agency that a label or a host names as a whole: "VOA", "voanews.com"; else None."""
    host = [part for part in label.lower().split(".") if part] if " " not in label else []
    for candidate in (label, *host):
        if (number := _plain_names().get(_plain(candidate))) is not None:
            return number
    return None
