"""The golden stories: what readers wrote down is found, and nothing changes unseen."""

from __future__ import annotations

import difflib

import pytest
from golden_files import APPROVED
from golden_measures import MODES, approvals, floors, measures


@pytest.mark.parametrize("mode", MODES)
def test_no_measure_falls_below_its_floor(mode: str) -> None:
    reached = measures(mode)
    assert set(reached) == set(floors()[mode])
    fallen = {
        name: (value, floors()[mode][name]) for name, value in reached.items() if value < floors()[mode][name]
    }
    assert not fallen, f"measures below their floors: {fallen}"


def test_nothing_changes_unseen() -> None:
    found = approvals()
    assert set(found) == {path.name for path in APPROVED.iterdir()}
    changes: list[str] = []
    for name, text in found.items():
        before = (APPROVED / name).read_text(encoding="utf-8").splitlines()
        changes += difflib.unified_diff(
            before, text.splitlines(), f"approved/{name}", "now", lineterm="", n=0
        )
    assert not changes, "\n".join(
        ["the findings have changed; if that is meant, run scripts/accept", *changes[:60]]
    )
