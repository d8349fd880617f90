"""Writing a file whole or not at all."""

from __future__ import annotations

import os
import secrets
import stat
from contextlib import suppress
from pathlib import Path

from ..errors import InputError, path_of

__all__ = ["write_bytes", "write_text"]


def write_text(path: str | Path, text: str) -> None:
    """Write UTF-8 text with plain line feeds, as `write_bytes` does."""
    write_bytes(path, text.encode("utf-8", "backslashreplace"))  # lone surrogates have no UTF-8 form


def write_bytes(path: str | Path, data: bytes) -> None:
    """Write a file; nothing half-written stays behind, whatever goes wrong.

    A link is followed, and an existing file keeps its mode and its owner. Devices and pipes are written to directly.

    Raises
    ------
    InputError
        If the path cannot be written.
    """
    path = path_of("path", path)
    try:
        found = _found(path)
        if found is not None and not stat.S_ISREG(found.st_mode):
            path.write_bytes(data)
        else:
            _replace(Path(os.path.realpath(path)), data, found)
    except (OSError, ValueError) as error:
        fault = getattr(error, "strerror", None) or error
        if isinstance(error, FileNotFoundError):
            fault = f"there is no folder {path.parent}"
        raise InputError(f"{path}: cannot be written: {fault}") from error


def _found(path: Path) -> os.stat_result | None:
    """What stands there now; a link that leads in a circle is an error."""
    try:
        return path.stat()
    except FileNotFoundError:
        return None


def _replace(target: Path, data: bytes, found: os.stat_result | None) -> None:
    """Write beside the target and put it in its place."""
    if found is not None and not os.access(target, os.W_OK):
        raise PermissionError(None, "the file is read-only")
    mode = 0o666 if found is None else stat.S_IMODE(found.st_mode)
    temporary = target.with_name(f".storycompare-{secrets.token_hex(8)}")
    # The system takes the process's umask off the mode of a new file; nobody may read it who may not read the old one.
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    handle = os.open(temporary, flags, mode if found is None else 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        if found is not None:
            with suppress(OSError, AttributeError):  # only root gives files away, and Windows has no owners
                os.chown(temporary, found.st_uid, found.st_gid)
            os.chmod(temporary, mode)
        os.replace(temporary, target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
