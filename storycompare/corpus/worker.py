"""A process that compares parts: `python -m storycompare.corpus.worker`, started by `workers`.

Its standard input brings the job and then parts, its standard output takes what became of them, both pickled. It ends
when its input does: with the process that started it.
"""

from __future__ import annotations

import gc
import os
import pickle
import signal
import sys
from typing import IO, Any

from ..errors import StorycompareError
from .parts import compare_part

__all__ = ["main"]


def main() -> None:
    """Compare what comes in until nothing more comes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that started this one
    # As for one comparison of the command line: there are next to no circles to be found.
    gc.set_threshold(100_000)
    parent = os.getppid()
    incoming = sys.stdin.buffer
    outgoing = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # nothing that is printed gets among the answers

    def begins(story: str) -> None:
        if os.getppid() != parent:
            raise SystemExit(1)  # nobody waits for the answer, and another run may go on with this part
        _send(outgoing, ("begins", story))

    try:
        job = pickle.load(incoming)  # noqa: S301 - from the process that started this one
        while True:
            part = pickle.load(incoming)  # noqa: S301
            try:
                _send(outgoing, ("done", compare_part(part, job, begins)))
            except (StorycompareError, OSError) as error:
                _send(outgoing, ("failed", str(error)))
    except (EOFError, BrokenPipeError):
        return


def _send(stream: IO[bytes], message: Any) -> None:
    pickle.dump(message, stream, pickle.HIGHEST_PROTOCOL)
    stream.flush()


if __name__ == "__main__":
    main()
