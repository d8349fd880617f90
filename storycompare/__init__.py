"""Compare news articles on one event: what all report, what one has alone, where they contradict each other.

>>> import storycompare as sc
>>> story = sc.compare("The bridge opened on Monday.", "On Monday the bridge opened.")
>>> story.facts[0].status
'shared'
"""

from __future__ import annotations

import logging
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .article import Article, Date, Figure, Name, Paragraph, Quotation, Sentence, Span
    from .comparison import compare
    from .errors import (
        DataError,
        EmptyArticleError,
        EncodingError,
        InputError,
        MissingExtraError,
        ReadError,
        SourceError,
        StorycompareError,
    )
    from .options import Options
    from .reading import read, read_many, to_article
    from .result import Comparison, Conflict, Derivation, Fact, Link, Match, Mention, Passage, Shares, Value

__all__ = [
    "Article",
    "Comparison",
    "Conflict",
    "DataError",
    "Date",
    "Derivation",
    "EmptyArticleError",
    "EncodingError",
    "Fact",
    "Figure",
    "InputError",
    "Link",
    "Match",
    "Mention",
    "MissingExtraError",
    "Name",
    "Options",
    "Paragraph",
    "Passage",
    "Quotation",
    "ReadError",
    "Sentence",
    "Shares",
    "SourceError",
    "Span",
    "StorycompareError",
    "Value",
    "__version__",
    "compare",
    "read",
    "read_many",
    "to_article",
]

__version__ = "0.1.0"

logging.getLogger(__name__).addHandler(logging.NullHandler())

# A name is loaded with its room when it is first asked for, so that `storycompare --help` loads none.
_ROOMS = {
    "article": "Article Date Figure Name Paragraph Quotation Sentence Span",
    "comparison": "compare",
    "errors": (
        "DataError EmptyArticleError EncodingError InputError MissingExtraError ReadError SourceError StorycompareError"
    ),
    "options": "Options",
    "reading": "read read_many to_article",
    "result": "Comparison Conflict Derivation Fact Link Match Mention Passage Shares Value",
}


def __getattr__(name: str) -> Any:
    for room, names in _ROOMS.items():
        if name in names.split():
            globals()[name] = found = getattr(import_module(f".{room}", __name__), name)
            return found
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
