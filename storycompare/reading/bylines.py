"""Names of authors as files give them: with "By", with addresses, as e-mail, more than one."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from .markup import plain_line

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["byline_of"]

_MAIL_THEN_NAME = re.compile(r"\A[^\s@]+@[^\s@()]+ ?\((?P<name>[^()]+)\)\Z")
_LEAD = re.compile(
    r"\A(?:(?:[^\W\d_]{3,12} )?by|authors?|from)(?::| )[ :]*",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"\A(?:https?:|mailto:|//|/|#|_:|www\.|@)|\A[^\s.]+(?:\.[^\s./]+)*(?:\.[a-z]{2,9}/|\.(?:com|org|net|co\.uk)\Z)",
    re.IGNORECASE,
)
_MOST_WORDS = 40


def byline_of(values: Iterable[str]) -> str:
    """Return the names among what is given for the authors, each once, with commas between; "" if there are none.

    Addresses of pages and profiles are no names; "quill@courier.example (Ada Quill)" gives the name.
    """
    names: dict[str, str] = {}
    for value in values:
        line = plain_line(value)
        with_mail = _MAIL_THEN_NAME.match(line)
        line = with_mail["name"] if with_mail else line
        for part in re.split(r"[,;|•·]", line):
            words = list(takewhile(_is_of_a_name, _without_lead(part.strip()).split()))
            name = " ".join(word for word in words if "@" not in word).strip(" -–—")
            if any(c.isalpha() for c in name) and not _ADDRESS.match(name) and len(words) <= _MOST_WORDS:
                names.setdefault(name.casefold(), name)
    return ", ".join(names.values())


def _is_of_a_name(word: str) -> bool:
    return not word[0].isdecimal() and word.strip(":").casefold() not in ("published", "updated", "posted")


def _without_lead(name: str) -> str:
    found = _LEAD.match(name)
    return name[found.end() :] if found else name
