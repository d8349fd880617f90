"""Parts compared in several processes, or in this one.

Each process is a Python of its own that imports nothing of the caller's program, so that a script needs no
`if __name__ == "__main__"` and a notebook works; it loads the encoder once and computes on one thread. A process that is
killed, by the system for its memory for example, costs one story at most.
"""

from __future__ import annotations

import os
import pickle
import queue
import signal
import subprocess
import sys
import threading
from collections import Counter
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeAlias

from ..errors import InputError
from .outcome import failure
from .parts import compare_part

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence

    from .frames import Tables
    from .parts import Job, Part

__all__ = ["compared", "cores"]

_ONE_THREAD = {
    "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1", "RAYON_NUM_THREADS": "1",
    "TOKENIZERS_PARALLELISM": "false",
}  # fmt: skip
_TRIES = 2  # a process may be killed by chance; a story that ends two is to blame
_WAIT = 0.5  # seconds; Windows notices Ctrl-C only between two waits
_PATIENCE = 5.0  # seconds that a process that has closed its output may take to end

# What a process tells: ("begins", id of a story), ("done", rows of a part), ("failed", message).
_Event: TypeAlias = "tuple[str, Any]"


def cores() -> int:
    """Return the number of cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def compared(
    parts: Sequence[Part], job: Job, workers: int, begins: Callable[[str], None]
) -> Generator[tuple[Part, Tables | None], None, None]:
    """Compare parts in so many processes, with 1 in this one, and yield each when it is finished.

    The rows of a part come with it unless they were stored; `begins` is told each story.

    Raises
    ------
    InputError
        If a part cannot be stored, or processes cannot be started.
    """
    if workers == 1:
        for part in parts:
            yield part, compare_part(part, job, begins)
    else:
        yield from _elsewhere(parts, job, min(workers, len(parts)), begins)


def _elsewhere(
    parts: Sequence[Part], job: Job, workers: int, begins: Callable[[str], None]
) -> Generator[tuple[Part, Tables | None], None, None]:
    waiting: queue.SimpleQueue[Part] = queue.SimpleQueue()
    for part in parts:
        waiting.put(part)
    events: queue.SimpleQueue[_Event] = queue.SimpleQueue()
    processes = [_Process(job) for _ in range(workers)]
    threads = [threading.Thread(target=_serve, args=(p, waiting, events), daemon=True) for p in processes]
    for thread in threads:
        thread.start()
    left = len(parts)
    try:
        while left:
            try:
                kind, value = events.get(timeout=_WAIT)
            except queue.Empty:
                continue
            if kind == "failed":
                raise InputError(value)
            if kind == "begins":
                begins(value)
            else:
                left -= 1
                yield value
    finally:
        for process in processes:
            process.close()
        for thread, process in zip(threads, processes, strict=True):
            thread.join()
            process.end()


def _serve(process: _Process, waiting: queue.SimpleQueue[Part], events: queue.SimpleQueue[_Event]) -> None:
    """Hand a process parts while there are any."""
    try:
        while not process.closed:
            part = waiting.get_nowait()
            events.put(("done", (part, _had_compared(part, process, events))))
    except queue.Empty:
        return
    except Exception as error:
        events.put(("failed", failure(error)))


def _had_compared(part: Part, process: _Process, events: queue.SimpleQueue[_Event]) -> Tables | None:
    """Have a part compared; a story that ends the process twice counts as failed."""
    told: set[str] = set()
    ends: Counter[str] = Counter()
    while True:
        begun = ""
        try:
            for kind, value in process.ask(part):
                if kind == "begins":
                    begun = value
                    if begun not in told:
                        events.put((kind, begun))
                    told.add(begun)
                elif kind == "done":
                    tables: Tables | None = value
                    return tables
                else:
                    raise InputError(value)
        except (EOFError, OSError, pickle.UnpicklingError) as error:
            how = process.end()
            if process.closed:
                raise InputError("stopped") from error
            ends[begun] += 1
            if ends[begun] >= _TRIES:
                part = _without(part, begun, how)


def _without(part: Part, story: str, how: str) -> Part:
    """Return a part of which a story is not compared, as it ended the process."""
    if not story:
        raise InputError(f"worker processes cannot be used, {how}: pass workers=1")
    stories = (
        replace(one, barred=f"{how}: out of memory?") if one.id == story else one for one in part.stories
    )
    return replace(part, stories=tuple(stories))


class _Process:
    """A process that compares parts; it is started when it is first asked, and anew after it has ended."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self._running: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()  # of starting and closing, which different threads do
        self.closed = False

    def ask(self, part: Part) -> Iterator[_Event]:
        """Hand over a part and yield what is told of it."""
        process = self._started()
        _send(process, part)
        while process.stdout is not None:
            yield pickle.load(process.stdout)  # noqa: S301 - from a process of our own

    def _started(self) -> subprocess.Popen[bytes]:
        with self._lock:
            if self.closed:
                raise EOFError
            if self._running is None:
                self._running = _start()
                _send(self._running, self._job)
            return self._running

    def end(self) -> str:
        """Let go of the process, and say how it ended."""
        with self._lock:
            process, self._running = self._running, None
        if process is None:
            return "its process ended"
        with suppress(subprocess.TimeoutExpired):
            process.wait(0 if self.closed else _PATIENCE)
        process.kill()
        code = process.wait()
        for stream in (process.stdin, process.stdout):
            with suppress(OSError, AttributeError):
                stream.close()  # type: ignore[union-attr]
        return (
            f"its process was ended by {_signal(-code)}"
            if code < 0
            else f"its process ended with status {code}"
        )

    def close(self) -> None:
        """End the process at once; a part that it has not finished does not count."""
        with self._lock:
            self.closed = True
            if self._running is not None:
                self._running.kill()


def _signal(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"


def _start() -> subprocess.Popen[bytes]:
    """Start a process that finds the modules that this one finds."""
    path = os.pathsep.join(entry or os.getcwd() for entry in sys.path)  # noqa: PTH109 - "" is where we are
    environment = {**os.environ, **_ONE_THREAD, "PYTHONPATH": path}
    try:
        return subprocess.Popen(
            [sys.executable, "-m", "storycompare.corpus.worker"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment,
        )  # fmt: skip
    except OSError as error:
        raise InputError(f"worker processes cannot be started: {error}: pass workers=1") from error


def _send(process: subprocess.Popen[bytes], message: Any) -> None:
    if process.stdin is not None:
        pickle.dump(message, process.stdin, pickle.HIGHEST_PROTOCOL)
        process.stdin.flush()
