"""Templates compiled once: jinja2's bytecode, kept where Python keeps that of this room's modules.

Compiling takes a third of the time of a first report. As with modules nothing is written where Python is told to write no
bytecode or may not, and what is of another source, another Python or another jinja2 is compiled anew.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import FileSystemBytecodeCache

if TYPE_CHECKING:
    from jinja2.bccache import Bucket

__all__ = ["CompiledTemplates"]


class CompiledTemplates(FileSystemBytecodeCache):
    """The package's own templates, compiled."""

    def __init__(self) -> None:
        super().__init__(str(Path(cache_from_source(__file__)).parent), "template-%s.bytecode")

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep a compiled template if that can be done."""
        if not sys.dont_write_bytecode:
            with suppress(OSError):
                super().dump_bytecode(bucket)
