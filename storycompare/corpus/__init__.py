"""Many articles: which of them cover one event, and what each did with it.

>>> from storycompare import corpus
>>> pairs = corpus.find_pairs("archive.jsonl")  # doctest: +SKIP
>>> stories = corpus.group_stories(pairs)  # doctest: +SKIP
>>> tables = corpus.compare_many("archive.jsonl", by=stories, wire="AP")  # doctest: +SKIP
"""

from .adding import add
from .archive import archive
from .batch import compare_many
from .pairs import find_pairs
from .store import Stored
from .stories import group_stories
from .study import study

__all__ = ["Stored", "add", "archive", "compare_many", "find_pairs", "group_stories", "study"]
