"""The command line: formats, exit status, errors of one line."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from texts import FLOOD, FLOOD_RETOLD

from storycompare.cli import main

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "wire.txt").write_text(FLOOD, encoding="utf-8")
    (tmp_path / "courier.txt").write_bytes(b"\xef\xbb\xbf" + FLOOD_RETOLD.replace("\n", "\r\n").encode())
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_text_goes_to_stdout(folder: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["compare", "wire.txt", "courier.txt"]) == 0
    out, err = capfdbinary.readouterr()
    assert "facts are in both" in out.decode()
    assert b"\x1b" not in out
    assert err == b""


@pytest.mark.parametrize(
    ("name", "start"),
    [("r.html", "<!DOCTYPE html>"), ("r.json", "{"), ("r.md", "# "), ("r.csv", "fact,"), ("r.txt", "")],
)
def test_the_ending_chooses_the_format(folder: Path, name: str, start: str) -> None:
    assert main(["compare", "AP=wire.txt", "Courier=courier.txt", "--wire", "AP", "-o", name]) == 0
    text = (folder / name).read_text(encoding="utf-8")
    assert text.lstrip().startswith(start)
    assert "Courier" in text
    assert [p.name for p in folder.iterdir() if p.name.startswith(".")] == []


def test_json_is_what_the_library_gives(folder: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["compare", "wire.txt", "courier.txt", "--format", "json"]) == 0
    data = json.loads(capfdbinary.readouterr().out)
    assert [a["source"] for a in data["articles"]] == ["wire", "courier"]
    assert data["articles"][1]["text"].startswith("River Alder floods Harrow")
    assert "\r\n" in data["articles"][1]["text"]


def test_stdin(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    stdin = io.TextIOWrapper(io.BytesIO(FLOOD_RETOLD.encode()), encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", stdin)
    assert main(["compare", "wire.txt", "Courier=-"]) == 0
    assert b"Courier" in capfdbinary.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["wire.txt"], "two or more files"),
        (["wire.txt", "nowhere.txt"], "nowhere.txt: no such file"),
        (["wire.txt", "empty.txt"], "empty.txt: the file is empty"),
        (["wire.txt", "picture.png"], "picture.png: is not a text file"),
        (["wire.txt", "latin.txt"], "latin.txt: byte 3 (0xe9) is not UTF-8"),
        (["wire.txt", "wire.txt"], "the source label 'wire' stands twice"),
        (["wire.txt", "."], "empty.txt: the file is empty"),
        (["wire.txt", "courier.txt", "--wire", "AP"], "wire 'AP' is not among the sources"),
        (["wire.txt", "courier.txt", "-o", "no/folder/r.html"], "cannot be written"),
        (["wire.txt", "courier.txt", "--threshold", "2"], "threshold must lie between 0 and 1"),
    ],
)
def test_errors_take_one_line_and_exit_with_2(
    folder: Path, capfd: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    (folder / "empty.txt").write_text(" \n")
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    (folder / "latin.txt").write_bytes("café".encode("latin-1"))
    before = sorted(p.name for p in folder.iterdir())
    assert main(["compare", *arguments]) == 2
    out, err = capfd.readouterr()
    assert out == ""
    assert message in err
    assert err.count("\n") == 1
    assert err.startswith("storycompare: ")
    assert sorted(p.name for p in folder.iterdir()) == before


def test_wrong_arguments_exit_with_2(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["compare", "--format", "pdf", "a", "b"])
    assert stop.value.code == 2
    assert capfd.readouterr().err.startswith("storycompare: ")


def test_fail_on_conflict(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (folder / "other.txt").write_text(FLOOD.replace("45 residents", "54 residents"), encoding="utf-8")
    assert main(["compare", "wire.txt", "other.txt"]) == 0
    assert main(["compare", "wire.txt", "other.txt", "--fail-on", "conflict"]) == 1
    assert main(["compare", "wire.txt", "courier.txt", "--fail-on", "conflict"]) == 0


def test_the_console_script_and_a_closed_pipe(folder: Path) -> None:
    command = [sys.executable, "-m", "storycompare", "compare", "wire.txt", "courier.txt", "--format", "json"]
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "wb") as closed:
        done = subprocess.run(command, stdout=closed, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 0
    assert done.stderr == b""


@pytest.mark.parametrize(
    ("told", "threads"),
    [
        ({}, "1"),
        ({"OMP_NUM_THREADS": "2"}, "2"),
        ({"OPENBLAS_NUM_THREADS": "3", "OMP_NUM_THREADS": "2"}, "3"),
    ],
)
def test_a_command_computes_on_one_thread_unless_it_is_told_otherwise(
    told: dict[str, str], threads: str
) -> None:
    program = (
        "import os, sys; sys.argv = ['storycompare']; from storycompare.__main__ import run; run(); "
        "print(os.environ['OPENBLAS_NUM_THREADS'])"
    )
    own = {name: value for name, value in os.environ.items() if not name.endswith("_NUM_THREADS")}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, env=own | told, check=True)
    assert done.stdout.decode().split()[-1] == threads
