"""Many articles: which of them cover one event, and what each did with it.

>>> from storycompare import corpus
>>> pairs = corpus.find_pairs("archive.jsonl")  # doctest: +SKIP
>>> stories = corpus.group_stories(pairs)  # doctest: +SKIP
"""

from .archive import archive
from .pairs import find_pairs
from .stories import group_stories

__all__ = ["archive", "find_pairs", "group_stories"]
