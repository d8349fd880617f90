"""Who wrote a story, as files say it: one name or more, with mail addresses, and on pages with much else around it."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from .markup import plain_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["byline_of", "names_shown"]

_LEAD = re.compile(r"\A(?:(?:[^\W\d_]{3,12} )?by|authors?|from)(?::| )[ :]*", re.IGNORECASE)
_ADDRESS = re.compile(
    r"\A(?:https?:|mailto:|//|/|#|_:|www\.|@)|\A[^\s.]+(?:\.[^\s./]+)*(?:\.[a-z]{2,9}/|\.(?:com|org|net|co\.uk)\Z)",
    re.IGNORECASE,
)
_MOST_WORDS = 40


def byline_of(names: Iterable[str]) -> str:
    """Return all who wrote a story, each once and with commas between, as the file writes them; "" if nobody is named.

    Addresses are no names; of "quill@courier.example (Ada Quill)" the name is left. "By" stays before the first only.
    """
    told: list[str] = []
    for name in map(_without_mail, map(plain_line, names)):
        bare = re.sub(r"^by\s", "", name, flags=re.IGNORECASE).strip()
        named = (
            any(c.isalpha() for c in bare) and not _ADDRESS.match(bare) and len(bare.split()) <= _MOST_WORDS
        )
        if named and not any(f" {_words(bare)} " in f" {_words(other)} " for other in told):
            told.append(bare if told else name)
    return ", ".join(told)


def names_shown(values: Iterable[str]) -> Iterator[str]:
    """Yield the names of what a page shows or claims of its authors, without what readers see around them.

    "Written by Ada Quill | Updated 14 March" is Ada Quill.
    """
    for value in values:
        for part in re.split(r"[,;|•·]", _without_mail(plain_line(value))):
            words = takewhile(_is_of_a_name, _LEAD.sub("", part.strip()).split())
            yield " ".join(words).strip(" -–—")


def _is_of_a_name(word: str) -> bool:
    return not word[0].isdecimal() and word.strip(":").casefold() not in ("published", "updated", "posted")


def _words(name: str) -> str:
    return " ".join(re.sub(r"[,;/&()]", " ", name).split()).casefold()


def _without_mail(name: str) -> str:
    """Return a name without a mail address: "news@vell.example (Ada Quill)" is Ada Quill."""
    if "@" not in name:
        return name
    words = re.sub(r"[<>()\[\]]", " ", name).split()
    kept = [word for word in words if not _is_mail(word.strip(",;"))]
    return name if kept == words else " ".join(kept).replace(" ,", ",").strip(" ,;|/-–—")


def _is_mail(word: str) -> bool:
    user, _, domain = word.removeprefix("mailto:").partition("@")
    return bool(user) and "." in domain and "@" not in domain
