"""Every error that storycompare raises on purpose.

    StorycompareError
    +-- InputError (also a ValueError)       an argument, a file or a record that cannot be used
    |   +-- SourceError                      source labels that are missing, doubled or unknown
    |   +-- EmptyArticleError                an article without any text
    |   +-- ReadError                        a file that cannot be read as an article
    |       +-- EncodingError                bytes that are not text in the encoding they claim
    +-- DataError (also a RuntimeError)      a data file of the package that is missing or damaged
    +-- MissingExtraError (also ImportError) an optional dependency that is not installed

Messages are one line: what is wrong, where, and what to do about it.
"""

__all__ = [
    "DataError",
    "EmptyArticleError",
    "EncodingError",
    "InputError",
    "MissingExtraError",
    "ReadError",
    "SourceError",
    "StorycompareError",
]


class StorycompareError(Exception):
    """The base of all errors of this package."""


class InputError(StorycompareError, ValueError):
    """An argument, a file or a record cannot be used."""


class SourceError(InputError):
    """A source label is missing, stands twice, or names no article."""


class EmptyArticleError(InputError):
    """An article has no text to compare."""


class ReadError(InputError):
    """A file cannot be read as an article."""


class EncodingError(ReadError):
    """The bytes of a file are not text in its encoding."""


class DataError(StorycompareError, RuntimeError):
    """A data file that ships with the package is missing or damaged."""


class MissingExtraError(StorycompareError, ImportError):
    """An optional dependency is not installed."""
