"""Names in lines that write most words with capitals: "Senate Votes Against Witnesses In Moe's Trial"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from .furniture.finite_verbs import is_headline_verb
from .name_parts import BODIES_AND_PLACES, TITLES, is_everyday
from .nations import places
from .people import first_names
from .words import is_function_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["Context", "is_title_case", "names_within"]

_WRITTEN = re.compile(r"\S+")
_SPELT = re.compile(r"[^\W\d_][\w']*")
_MOST_SMALL = (
    4  # for one in small letters so many that are unusual with a capital: "the Conservative Party has chosen"
)
_CLOSING = " \"'’”)"
_LONGEST = 6  # words of a name that stands elsewhere too


def is_title_case(line: str, small: frozenset[str] = frozenset()) -> bool:
    """Tell whether the words of content of a line have capitals, some that are usually written in small letters among them.

    Those are words that news writes so, and the `small` ones of the article. The first word of the line says nothing; one with
    a full stop is a sentence.
    """
    if line.rstrip(_CLOSING).endswith("."):
        return False
    found: list[str] = _SPELT.findall(line)
    content = [word for word in found[1:] if not is_function_word(word)]
    capital = sum(word[0].isupper() and (is_everyday(word) or word.lower() in small) for word in content)
    return capital > 0 and _MOST_SMALL * sum(word[0].islower() for word in content) <= capital


class Context(NamedTuple):
    """The names that an article has elsewhere, and the words that it writes in small letters."""

    names: frozenset[str]
    small: frozenset[str]


def names_within(line: str, start: int, end: int, known: Context) -> Iterator[tuple[int, int]]:
    """Yield the parts of capitals in a row that may be names in a line in title case.

    Words that news or the article write in small letters part them, but for those of a name that stands elsewhere.
    """
    found = [(m.start(), m.end(), m.group().strip(".,'")) for m in _WRITTEN.finditer(line, start, end)]
    kept = _kept([word for _, _, word in found], known)
    begin = None
    for k, (first, last, _) in enumerate(found):
        if kept[k]:
            begin = first if begin is None else begin
            if k + 1 == len(found) or not kept[k + 1]:
                yield begin, last
                begin = None


def _kept(words: Sequence[str], known: Context) -> list[bool]:
    bare = [word.removesuffix("'s") for word in words]
    kept = [_is_name(word) and word.lower() not in known.small for word in bare]
    for k in reversed(range(len(bare) - 1)):
        low = bare[k].lower()
        of_body = bare[k + 1].lower() in BODIES_AND_PLACES and kept[k + 1] and not is_headline_verb(low)
        person = bare[k].title() in first_names() or low in TITLES
        kept[k] = kept[k] or (not is_function_word(low) and (of_body or (person and kept[k + 1])))
    for k in range(len(bare)):
        for end in range(min(len(bare), k + _LONGEST), k + 1, -1):
            name = " ".join(bare[k:end])
            if name in known.names or name in places():
                kept[k:end] = [True] * (end - k)
                break
    joins = {k for k in range(1, len(bare) - 1) if words[k].islower() and kept[k - 1] and kept[k + 1]}
    return [keep or k in joins for k, keep in enumerate(kept)]


def _is_name(word: str) -> bool:
    verb = word.endswith("s") and is_headline_verb(word)
    return word[:1].isupper() and not (verb or is_everyday(word))
