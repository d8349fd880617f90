"""Wheel and source distribution: what is in them, and that each works when it is installed alone.

They are built and installed from the package index, which takes minutes: only with STORYCOMPARE_PACKAGES=1.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SEEDS = (
    f"AFP={ROOT / 'seeds' / '000_1d1d94767bf0e562.txt'}",
    f"VOA={ROOT / 'seeds' / '002_6294da5bd975c1d0.txt'}",
)

pytestmark = pytest.mark.skipif(
    os.environ.get("STORYCOMPARE_PACKAGES") != "1", reason="takes minutes: set STORYCOMPARE_SLOW=1"
)


def _venv(folder: Path, *packages: str) -> Path:
    """A fresh virtual environment with some packages; its folder of programs."""
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    programs = folder / "bin"
    subprocess.run([str(programs / "pip"), "install", "-qq", *packages], check=True)
    return programs


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The wheel and the source distribution, built from what stands here."""
    folder = tmp_path_factory.mktemp("build")
    build = _venv(folder / "venv", "hatchling>=1.24")
    subprocess.run([str(build / "hatchling"), "build", "-d", str(folder / "dist")], cwd=ROOT, check=True)
    (wheel,) = (folder / "dist").glob("*.whl")
    (source,) = (folder / "dist").glob("*.tar.gz")
    return {"wheel": wheel, "source": source}


def _inside(package: Path) -> set[str]:
    if package.suffix == ".whl":
        with zipfile.ZipFile(package) as archive:
            return set(archive.namelist())
    with tarfile.open(package) as archive:
        return {name.partition("/")[2] for name in archive.getnames()}


def test_everything_is_in(packages: dict[str, Path]) -> None:
    files = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "storycompare").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    for name in ("py.typed", "report/schema/storycompare-1.json", "report/templates/style.css",
                 "language/data/clauses.npz", "matching/weights/pair.onnx", "cli/__init__.py"):  # fmt: skip
        assert f"storycompare/{name}" in files
    wheel, source = _inside(packages["wheel"]), _inside(packages["source"])
    assert files <= wheel
    assert (
        files | {"LICENSE", "README.md", "pyproject.toml", "docs/command-line.md", "tests/texts.py"} <= source
    )
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in wheel)
    assert not [name for name in wheel if not name.startswith(("storycompare/", "storycompare-"))]


@pytest.mark.parametrize("kind", ["wheel", "source"])
def test_each_compares_when_it_is_installed_alone(
    kind: str, packages: dict[str, Path], tmp_path: Path
) -> None:
    programs = _venv(tmp_path / "venv", str(packages[kind]))
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    for arguments in (["--version"], ["compare", *SEEDS, "--wire", "AFP", "-o", "report.html"]):
        done = subprocess.run(
            [str(programs / "storycompare"), *arguments],
            cwd=tmp_path, env=environment, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert (done.returncode, done.stderr) == (0, "")
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert page.startswith("<!DOCTYPE html>")
    assert "What comes from AFP" in page
