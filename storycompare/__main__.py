"""`python -m storycompare` is the command line, and so is the command that is installed."""

import gc
import os
import sys


def run() -> int:
    """Run one command in a process of its own and return its exit status."""
    # A comparison makes many small objects that live to the end, and next to no circles of them: looking for circles at
    # every 700th, and through all of them at the end, took an eighth of the time of the command.
    gc.set_threshold(100_000)
    # The matrices are small: a second thread of numpy's takes as much time as it saves, and more where a core is busy.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", os.environ.get("OMP_NUM_THREADS", "1"))
    from .cli import main

    try:
        return main()
    finally:
        gc.freeze()


if __name__ == "__main__":
    sys.exit(run())
