"""Every error that storycompare raises on purpose.

    StorycompareError
    +-- InputError (also a ValueError)       an argument, a file or a record that cannot be used
    |   +-- SourceError                      source labels that are missing, doubled or unknown
    |   +-- EmptyArticleError                an article without any text
    |   +-- ReadError                        a file that cannot be read as an article
    |       +-- EncodingError                bytes that are not text in the encoding they claim
    +-- DataError (also a RuntimeError)      a data file of the package that is missing or damaged
    +-- MissingExtraError (also ImportError) an optional dependency that is not installed

Messages are one line: what is wrong, where, and what to do about it. They quote file names, headers and labels of other
people, so that they are always shown without what could steer a terminal.
"""

import unicodedata
from pathlib import Path
from typing import Any

__all__ = [
    "DataError",
    "EmptyArticleError",
    "EncodingError",
    "InputError",
    "MissingExtraError",
    "ReadError",
    "SourceError",
    "StorycompareError",
    "one_line",
    "path_of",
    "shown",
    "wrong_type",
]

_SHOWN = 80  # characters of a value: of a text that is given where a label is wanted, a line is enough

# What turns the direction of writing; by these a name can be shown as another one.
_TURNS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def one_line(text: str) -> str:
    """Return text as one line that is safe to show: no control characters, half surrogates as U+FFFD."""
    if text.isascii() and text.isprintable():
        return text
    line = "".join(map(_shown, text))
    return " ".join(line.split()) if line != text else text


def _shown(char: str) -> str:
    category = unicodedata.category(char)
    if category == "Cs":
        return "\ufffd"
    if category in ("Zl", "Zp") or char in "\t\n\r":
        return " "
    return "" if category == "Cc" or char in _TURNS else char


class StorycompareError(Exception):
    """The base of all errors of this package."""

    def __init__(self, message: str = "") -> None:
        super().__init__(one_line(message))


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


def shown(value: object) -> str:
    """Return what a message shows of a value that was passed: its repr, cut off where it is long."""
    line = one_line(repr(value))
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"


def wrong_type(name: str, value: object, wanted: str) -> InputError:
    """Return the error for an argument of the wrong type; `wanted` says what it must be."""
    return InputError(f"{name} must be {wanted}, not {type(value).__name__}")


def path_of(name: str, value: Any) -> Path:
    """Return an argument as a path.

    Raises
    ------
    InputError
        If it is no path.
    """
    try:
        return Path(value)
    except TypeError:
        raise wrong_type(name, value, "a path: a str or a pathlib.Path") from None
