"""The Python blocks of the README and of the documentation run as they are, each by itself."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


BLOCKS = [
    pytest.param(block, id=f"{path.stem}-{number}")
    for path in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
    for number, block in enumerate(
        re.findall(r"```python\n(.*?)```", path.read_text(encoding="utf-8"), re.DOTALL), 1
    )
]


@pytest.mark.parametrize("block", BLOCKS)
def test_a_block_runs_alone(
    block: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "seeds").symlink_to(ROOT / "seeds")
    monkeypatch.chdir(tmp_path)
    exec(block, {})  # noqa: S102 - our own documentation
    assert ("save_html" in block) == (tmp_path / "report.html").exists()
    assert ("print(" in block) == bool(capsys.readouterr().out)


def test_there_are_blocks() -> None:
    assert len(BLOCKS) >= 5


def test_docstring_example() -> None:
    import doctest

    import storycompare

    assert doctest.testmod(storycompare).failed == 0


@pytest.mark.parametrize("path", sorted((ROOT / "examples").glob("*.py")), ids=lambda path: path.stem)
def test_examples_run(path: Path) -> None:
    done = subprocess.run([sys.executable, str(path)], capture_output=True, text=True, check=True)
    assert done.stdout.count("\n") >= 4
    assert done.stderr == ""
