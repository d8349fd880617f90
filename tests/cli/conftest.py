"""A folder of articles, and the command line run in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from texts import FLOOD, FLOOD_RETOLD

from storycompare.cli import main

if TYPE_CHECKING:
    from pathlib import Path

    from command_line import Run


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    files = {
        "wire.txt": FLOOD,
        "courier.txt": FLOOD_RETOLD,
        "nyt/story.txt": FLOOD,
        "afp/story.txt": FLOOD_RETOLD,
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def run(folder: Path, capfd: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: str) -> tuple[int, str, str]:
        try:
            status = main(arguments)
        except SystemExit as stop:
            status = int(stop.code or 0)
        out, err = capfd.readouterr()
        return status, out, err

    return run
