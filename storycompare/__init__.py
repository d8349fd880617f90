"""Compare news articles on one event: what all report, what one has alone, where they contradict each other.

>>> import storycompare as sc
>>> story = sc.compare("The bridge opened on Monday.", "On Monday the bridge opened.")
>>> story.facts[0].status
'shared'
"""

from __future__ import annotations

import logging

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
from .options import MarkedSentence, Options, PairLogits, Reader
from .reading import read, read_many, to_article
from .result import Comparison, Conflict, Derivation, Fact, Link, Match, Mention, Passage, Shares

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
    "MarkedSentence",
    "Match",
    "Mention",
    "MissingExtraError",
    "Name",
    "Options",
    "PairLogits",
    "Paragraph",
    "Passage",
    "Quotation",
    "ReadError",
    "Reader",
    "Sentence",
    "Shares",
    "SourceError",
    "Span",
    "StorycompareError",
    "__version__",
    "compare",
    "read",
    "read_many",
    "to_article",
]

__version__ = "0.1.0"

logging.getLogger(__name__).addHandler(logging.NullHandler())
