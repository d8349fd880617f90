"""Help and hints, colour, progress, closed and full streams, and text that would steer a terminal."""

from __future__ import annotations

import itertools
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import pandas as pd
import pytest
from command_line import at_terminal, shell
from texts import FLOOD, FLOOD_RETOLD

from storycompare.result import FrameName

if TYPE_CHECKING:
    from command_line import Run

COMPARE = ("compare", "wire.txt", "courier.txt", "--no-semantic")
HOSTILE = "\x1b]0;owned\x07\x9b31m\u202eevil\u202c\u2066x\u2069\x90\x7f"
STEERS = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        (["wire.txt", "courier.txt"], "storycompare compare wire.txt courier.txt"),
        (["AP=wire.txt", "b c.txt"], "storycompare compare AP=wire.txt 'b c.txt'"),
        (["nyt", "afp"], "storycompare compare nyt afp"),
        (["nowhere.html"], "storycompare compare nowhere.html"),
        (["-", "wire.txt"], "storycompare compare - wire.txt"),
        (["comapre", "wire.txt"], "storycompare compare wire.txt"),
        (["shwo", "story.json"], "storycompare show story.json"),
    ],
)
def test_a_forgotten_or_mistyped_command(run: Run, given: list[str], meant: str) -> None:
    status, out, err = run(*given)
    assert (status, out) == (2, "")
    assert f"did you mean: {meant} (see" in err
    assert err.count("\n") == 1


def test_a_command_that_is_none(run: Run) -> None:
    assert run("frobnicate")[2] == (
        "storycompare: there is no command 'frobnicate'; there are compare, show, match, batch (see storycompare --help)\n"
    )


@pytest.mark.parametrize("given", [[], ["--help"], ["compare", "--help"], ["show", "-h"]])
def test_help_has_examples(run: Run, given: list[str]) -> None:
    status, out, err = run(*given)
    assert (status, err) == (0, "")
    assert out.startswith("usage: storycompare")
    assert "examples:\n  storycompare " in out
    assert max(map(len, out.splitlines())) <= 100


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (["compare"], "the following arguments are required: FILE (see storycompare compare --help)"),
        (["show"], "the following arguments are required: STORY.json"),
        (["show", "a.json", "b.json"], "unrecognized arguments: b.json"),
        (["compare", "a", "b", "--wier", "AP"], "unrecognized arguments: --wier"),
        (["compare", "a", "b", "--form", "md"], "unrecognized arguments: --form"),
        (["--wire", "AP"], "(see storycompare --help)"),
        (["compare", "a", "b", "--column", "text"], "'text' is not FIELD=NAME, text=body for example"),
        (["compare", "a", "b", "--threshold", "much"], "invalid float value: 'much'"),
    ],
)
def test_wrong_arguments(run: Run, given: list[str], message: str) -> None:
    status, out, err = run(*given)
    assert (status, out) == (2, "")
    assert message in err
    assert err.count("\n") == 1


@pytest.mark.parametrize("kind", ["html", "json", "md", "csv", "text"])
def test_articles_cannot_steer_a_terminal(run: Run, kind: str) -> None:
    Path(f"a{HOSTILE}.txt").write_text(FLOOD.replace("Monday", f"{HOSTILE} Monday"), encoding="utf-8")
    Path("b.txt").write_text(FLOOD_RETOLD.replace("45", f"54 {HOSTILE}"), encoding="utf-8")
    label = f"AP{HOSTILE}={'a' + HOSTILE}.txt"
    status, out, err = run("compare", label, "b.txt", "--no-semantic", "--format", kind, "--title", HOSTILE)
    assert (status, err) == (0, "")
    assert "owned" in out
    assert not STEERS.search(out)
    if kind in ("csv", "json"):
        for name in get_args(FrameName):
            out = run("compare", label, "b.txt", "--no-semantic", "--frame", name, "--format", kind)[1]
            assert not STEERS.search(out)


def test_messages_cannot_steer_a_terminal(run: Run) -> None:
    pd.DataFrame({HOSTILE: ["A flood."]}).to_csv("odd.csv", index=False)
    Path(f"odd{HOSTILE}.json").write_text("{", encoding="utf-8")
    for given in (
        [HOSTILE],
        [f"{HOSTILE}.txt", "b.txt"],
        ["compare", HOSTILE, "wire.txt"],
        ["compare", f"--{HOSTILE}", "wire.txt"],
        ["compare", "odd.csv", "wire.txt"],
        ["compare", f"odd{HOSTILE}.json", "wire.txt"],
        ["compare", "wire.txt", "courier.txt", "--wire", HOSTILE],
        ["compare", "wire.txt", "courier.txt", "-o", f"r.{HOSTILE}"],
        ["compare", "wire.txt", "courier.txt", "--format", HOSTILE],
        ["compare", "wire.txt", "courier.txt", "--encoding", HOSTILE],
        ["compare", f"A{HOSTILE}=wire.txt", f"A{HOSTILE}=courier.txt"],
        ["show", f"odd{HOSTILE}.json"],
    ):
        status, out, err = run(*given)
        assert (status, out) == (2, "")
        assert err.count("\n") == 1
        assert not STEERS.search(err)


@pytest.mark.parametrize(
    ("no", "force", "colored"),
    [("", "", False), ("", "1", True), ("1", "1", False), ("1", "", False), ("", "0", False)],
)
def test_colour_in_a_pipe(
    run: Run, monkeypatch: pytest.MonkeyPatch, no: str, force: str, colored: bool
) -> None:
    monkeypatch.setenv("NO_COLOR", no)
    monkeypatch.setenv("FORCE_COLOR", force)
    assert ("\x1b[" in run(*COMPARE)[1]) == colored
    run(*COMPARE, "-o", "r.txt")
    assert "\x1b" not in Path("r.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "command", ["compare wire.txt courier.txt --no-semantic", "--help", "--version", "show s.json"]
)
def test_stdout_that_is_closed_or_full(folder: Path, run: Run, command: str) -> None:
    run(*COMPARE, "-o", "s.json")
    assert shell(f"$STORYCOMPARE {command} > /dev/full") == (
        2, "", "storycompare: stdout: cannot be written: No space left on device\n",
    )  # fmt: skip
    assert shell(f"$STORYCOMPARE {command} >&-") == (
        2, "", "storycompare: stdout is closed: write to a file, with -o\n",
    )  # fmt: skip


def test_other_streams_that_are_closed_or_full(folder: Path) -> None:
    for command in ("$STORYCOMPARE compare nowhere.txt", "$STORYCOMPARE frobnicate"):
        for end in ("2>&-", "2>/dev/full"):
            assert shell(f"{command} {end}") == (2, "", "")
    status, out, err = shell("$STORYCOMPARE compare - wire.txt <&-")
    assert (status, out, err) == (2, "", "storycompare: stdin is closed: there is nothing to read from it\n")


def test_a_pipe_that_is_closed_early_stays_quiet(folder: Path) -> None:
    _, out, err = shell("$STORYCOMPARE compare wire.txt courier.txt --no-semantic --format json | head -1")
    assert (out, err) == ("{\n", "")


def test_an_interrupt(folder: Path) -> None:
    os.mkfifo("wire.fifo")
    command = [sys.executable, "-m", "storycompare", "compare", "wire.fifo", "courier.txt"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        writer = os.open("wire.fifo", os.O_WRONLY)  # waits until it is being read
        time.sleep(0.1)
        process.send_signal(signal.SIGINT)
        try:
            out, err = process.communicate(timeout=60)
        finally:
            process.kill()
            os.close(writer)
    assert (process.returncode, out, err) == (130, b"", b"")


def test_progress_is_shown_at_a_terminal_only(folder: Path) -> None:
    os.mkfifo("late.txt")
    late = "(sleep 2; cat courier.txt) >late.txt &"  # the two seconds begin when it is opened to be read
    program = f"{late} {sys.executable} -m storycompare"
    slow = "compare wire.txt late.txt --no-semantic -o r.html"
    shown = at_terminal(f"{program} {slow}")
    assert "\r\x1b[Kreading 2 of 2 ..." in shown
    assert "comparing pair ..." in shown
    assert shown.endswith("\r\x1b[K")
    assert at_terminal(f"{program} {slow} --quiet") == ""
    assert shell(f"{late} $STORYCOMPARE {slow}") == (0, "", "")


def test_what_is_quick_shows_no_progress(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    code = (
        "import sys; sys.stderr = open('/dev/tty', 'w'); from storycompare.cli.progress import Progress\n"
        "with Progress() as progress:\n for k in range(50): progress('comparing pair', k + 1, 50)"
    )
    Path("quick.py").write_text(code, encoding="utf-8")
    assert at_terminal(f"{sys.executable} quick.py") == ""


def test_warnings_of_the_library_are_told(folder: Path, run: Run) -> None:
    text = (
        '{"uri": "urn:1", "body_text": "A flood cut off Harrow.", "pubstatus": "canceled", "ednote": "KILL"}'
    )
    Path("killed.json").write_text(text, encoding="utf-8")
    status, out, err = run("compare", "killed.json", "wire.txt", "--no-semantic")
    assert status == 0
    assert out
    assert err == "storycompare: killed.json: kill notice: KILL\n"
    assert run("compare", "killed.json", "wire.txt", "--no-semantic", "-q")[2] == ""


def test_columns_count_cells(run: Run) -> None:
    labels = ("読売新聞", "e\u0301te\u0301", "AP")
    for a, b in itertools.permutations(labels, 2):
        out = run("compare", f"{a}=wire.txt", f"{b}=courier.txt", "--no-semantic")[1]
        head = next(line for line in out.splitlines() if a in line and b in line and "only" not in line)
        before = head[: head.index(b)]
        wide = sum(2 if char > "\u3000" else 0 if char == "\u0301" else 1 for char in before)
        rule = next(line for line in out.splitlines() if line.startswith("  ---"))
        assert wide == rule.index("  ---", 3) + 2
