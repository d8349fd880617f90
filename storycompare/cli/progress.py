"""A line that says what is being done, for what takes longer than a second; on a terminal only."""

from __future__ import annotations

import os
import sys
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from .messages import say

if TYPE_CHECKING:
    from types import TracebackType

__all__ = ["Progress"]

_PATIENCE = 1.0  # seconds, before which nobody asks
_CLEAR = "\r\x1b[K"


class Progress:
    """Called with what is done, the step's number and the number of steps; the last line said is cleared at the end."""

    def __init__(self, *, quiet: bool = False, after: float = _PATIENCE) -> None:
        terminal = sys.stderr is not None and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
        self._quiet = quiet
        self._lock = threading.RLock()
        self._line = ""
        self._waiting = True
        self._timer = threading.Timer(after, self._begin) if terminal and not quiet else None

    def __enter__(self) -> Progress:
        if self._timer is not None:
            self._timer.daemon = True
            self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._timer is not None:
            self._timer.cancel()
        with self._lock:
            self._show("")
            self._waiting = True

    def __call__(self, what: str, number: int, total: int) -> None:
        """Say what is being done."""
        with self._lock:
            self._line = f"{what} ..." if total == 1 else f"{what} {number} of {total} ..."
            self._show(self._line)

    def note(self, message: str) -> None:
        """Say something that stays, a warning for example, unless it shall be quiet."""
        if self._quiet:
            return
        with self._lock:
            self._show("")
            say(message)
            self._show(self._line)

    def _begin(self) -> None:
        with self._lock:
            self._waiting = False
            self._show(self._line)

    def _show(self, line: str) -> None:
        if self._timer is not None and not self._waiting:
            with suppress(OSError, ValueError):
                sys.stderr.write(_CLEAR + line)
                sys.stderr.flush()
