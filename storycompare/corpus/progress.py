"""How far a run is: a bar on a terminal or in a notebook, lines in the log elsewhere."""

from __future__ import annotations

import logging
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["steps"]

_log = logging.getLogger(__name__)
_BETWEEN = 30.0  # seconds between two lines


@contextmanager
def steps(total: int, done: int, *, shown: bool) -> Iterator[Callable[[str], None]]:
    """Give a function that is called for each story; `done` of the `total` were finished before."""
    if not shown:
        yield lambda _: None
    elif _is_watched():
        from tqdm.auto import tqdm

        bar: Any = tqdm(total=total, initial=done, unit="story", dynamic_ncols=True)
        with bar:
            yield lambda _: bar.update()
    else:
        yield from _lines(total, done)


def _is_watched() -> bool:
    notebook = "ipykernel" in sys.modules
    return notebook or (sys.stderr is not None and sys.stderr.isatty())


def _lines(total: int, done: int) -> Iterator[Callable[[str], None]]:
    started = told = time.monotonic()
    number = done

    def step(_: str) -> None:
        nonlocal told, number
        number += 1
        now = time.monotonic()
        if now - told >= _BETWEEN:
            told = now
            left = (total - number) * (now - started) / max(1, number - done)
            _log.info("story %d of %d, about %.0f minutes left", number, total, left / 60)

    yield step
    _log.info("%d of %d stories in %.0f seconds", number, total, time.monotonic() - started)
