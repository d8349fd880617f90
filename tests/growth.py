"""Whether the time of some work grows with the length of its text, told so that a busy machine does not matter."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_NOISE = 0.1  # seconds; what takes less says nothing, and what is quadratic takes more
_SPARE = 3.0  # times as long as in proportion
_TRIES = 5


def seconds(work: Callable[[str], object], text: str) -> float:
    """Return the processor time of the work on a text."""
    started = time.process_time()
    work(text)
    return time.process_time() - started


def grows_linearly(work: Callable[[str], object], short: str, long: str) -> bool:
    """Tell whether the work on a long text takes about as many times longer as it is longer; the least of some tries."""
    most = _SPARE * len(long) / len(short)
    least, least_long = float("inf"), float("inf")
    for _ in range(_TRIES):
        least_long = min(least_long, seconds(work, long))
        if least_long <= _NOISE:
            return True
        least = min(least, seconds(work, short))
        if least_long <= most * least:
            return True
    return False
