"""Many articles: which of them cover one event, and what each did with it.

>>> from storycompare import corpus
>>> pairs = corpus.find_pairs("archive.jsonl")  # doctest: +SKIP
>>> stories = corpus.group_stories(pairs)  # doctest: +SKIP
>>> tables = corpus.compare_many("archive.jsonl", by=stories, wire="AP")  # doctest: +SKIP
"""

from .adding import add
from .archive import archive
from .batch import compare_many
from .store import Stored
from .study import study

__all__ = ["Stored", "add", "archive", "compare_many", "study"]
