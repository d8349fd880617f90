"""One story in several forms: which form to take, and who wrote it."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from ..language.sentences import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["all_bylines", "are_forms", "fullest", "joined"]

# The forms of one story differ by a dateline, a credit or a headline; what is shorter is a summary.
_WHOLE = 0.9
# Two texts that share so many of their words are forms of one, else parts of one.
_SAME = 0.8


def fullest(texts: Iterable[str]) -> str:
    """Return the form that has the whole text and the most paragraphs, the first of equals; "" if there is none."""
    told = [text for text in texts if text.strip()]
    most = max((len(text.split()) for text in told), default=0)
    whole = (text for text in told if len(text.split()) >= _WHOLE * most)
    return max(whole, key=lambda text: len(paragraphs(text)), default="")


def joined(texts: Iterable[str]) -> str:
    """Return the parts of a story in their order, an empty line between them; of two forms of one part the fuller one."""
    parts: list[str] = []
    for text in filter(None, texts):
        same = next((n for n, part in enumerate(parts) if are_forms(part, text)), None)
        if same is None:
            parts.append(text)
        else:
            parts[same] = fullest([parts[same], text])
    return "\n\n".join(parts)


def are_forms(first: str, second: str) -> bool:
    """Tell whether two texts are forms of one, or one of them is a part of the other."""
    counts = Counter(first.split()), Counter(second.split())
    shared = (counts[0] & counts[1]).total()
    return shared >= _SAME * max(1, min(count.total() for count in counts))


def all_bylines(names: Iterable[str]) -> str:
    """Return all who wrote a story, each once and without mail addresses: "Ada Quill, Bo Lund"."""
    told: list[str] = []
    for name in map(_without_address, names):
        bare = re.sub(r"^by\s", "", name, flags=re.IGNORECASE).strip()
        if bare and not any(
            f" {_words(bare)} ".casefold() in f" {_words(other)} ".casefold() for other in told
        ):
            told.append(bare if told else name)
    return ", ".join(told)


def _words(name: str) -> str:
    return " ".join(re.sub(r"[,;/&()]", " ", name).split())


def _without_address(name: str) -> str:
    """Return a name without a mail address: "news@vell.example (Ada Quill)" is Ada Quill."""
    name = " ".join(name.split())
    if "@" not in name:
        return name
    words = re.sub(r"[<>()\[\]]", " ", name).split()
    kept = [word for word in words if not _is_address(word.strip(",;"))]
    return name if kept == words else " ".join(kept).replace(" ,", ",").strip(" ,;|/-–—")


def _is_address(word: str) -> bool:
    user, _, domain = word.partition("@")
    return bool(user) and "." in domain and "@" not in domain
