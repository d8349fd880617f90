"""The command line as it is run in a shell."""

from __future__ import annotations

import contextlib
import os
import pty
import subprocess
import sys
from typing import Protocol


class Run(Protocol):
    """Run a command and return its exit status, stdout and stderr."""

    def __call__(self, *arguments: str) -> tuple[int, str, str]: ...


def shell(command: str, **environment: str) -> tuple[int, str, str]:
    """Run a line of bash in which $STORYCOMPARE is the command."""
    called = {"STORYCOMPARE": f"{sys.executable} -m storycompare", **environment}
    done = subprocess.run(
        ["bash", "-c", command], capture_output=True, env={**os.environ, **called}, check=False, timeout=120
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def at_terminal(command: str) -> str:
    """What a terminal shows that stdin and stderr of a command are connected with."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.execvpe("bash", ["bash", "-c", command], {**os.environ, "TERM": "xterm"})  # noqa: S606
    shown = b""
    with contextlib.suppress(OSError):  # the end of a terminal
        while piece := os.read(terminal, 4096):
            shown += piece
    os.waitpid(pid, 0)
    os.close(terminal)
    return shown.decode()
