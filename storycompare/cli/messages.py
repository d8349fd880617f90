"""What is said to the person at the terminal: one line each, on stderr, without what could steer the terminal."""

from __future__ import annotations

import logging
import re
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from ..errors import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["in_shell", "say", "told"]

# Hints of the library, which speaks Python, as they are followed on the command line.
_SHELL = (
    (re.compile(r"pass options=Options\(max_\w+=\d+\)"), "add --no-limits"),
    (re.compile(r"columns=\{'text': \.\.\.\}"), "--column text=NAME"),
    (re.compile(r"^columns: "), "--column: "),
    (re.compile(r"name the encoding, encoding='cp1252'"), "name the encoding, --encoding cp1252"),
    (re.compile(r"^window_days must"), "--window-days must"),
    (re.compile(r"^memory_limit "), "--memory "),
    (re.compile(r"or name its encoding$"), "or name its encoding, --encoding cp1252 for example"),
)  # fmt: skip


def in_shell(message: str) -> str:
    """Return a message of the library with its hints in the words of the command line."""
    for pattern, words in _SHELL:
        message = pattern.sub(words, message)
    return message


def say(message: str) -> None:
    """Print a line to stderr. All messages of the command line come here: they quote what other people wrote."""
    if sys.stderr is None:
        return  # closed; print would take stdout instead
    with suppress(OSError, ValueError):
        print(one_line(f"storycompare: {message}"), file=sys.stderr, flush=True)  # noqa: T201 - the command line


@contextmanager
def told(
    note: Callable[[str], None], *, quiet: bool, name: str = "storycompare", level: int = logging.WARNING
) -> Iterator[None]:
    """Hand what the library logs to `note`, by default its warnings: that an agency withdrew an article, for example."""
    logger = logging.getLogger(name)
    handler = _Notes(note)
    handler.setLevel(logging.CRITICAL if quiet else level)
    before = logger.level
    logger.setLevel(min(before or level, level))
    logger.addHandler(handler)
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.setLevel(before)


class _Notes(logging.Handler):
    def __init__(self, note: Callable[[str], None]) -> None:
        super().__init__(logging.WARNING)
        self._note = note

    def emit(self, record: logging.LogRecord) -> None:
        self._note(in_shell(record.getMessage()))
