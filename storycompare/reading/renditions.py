"""One story in several forms: which form to take."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from ..language.sentences import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["are_forms", "fullest", "joined"]

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
