"""Reading of the case files; their format stands in tests/cases/README.md."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

FOLDER = Path(__file__).parent / "cases"


class Case(NamedTuple):
    name: str
    text: str
    expected: list[str]


def cases(name: str) -> list[pytest.param]:
    found = []
    for block in (FOLDER / f"{name}.txt").read_text(encoding="utf-8").split("== ")[1:]:
        title, _, rest = block.partition("\n")
        text, arrow, wanted = rest.partition("\n->\n")
        assert arrow, f"{name}: the case {title!r} has no ->"
        lines = [line.replace("⏎", "\n") for line in wanted.strip("\n").split("\n")]
        found.append(pytest.param(Case(title, text, [] if lines == ["~"] else lines), id=title))
    assert found
    return found
