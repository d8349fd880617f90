"""Formats, tables and endings; files that are replaced whole, and what must never be overwritten."""

from __future__ import annotations

import ast
import io
import json
import os
import stat
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import pandas as pd
import pytest
from command_line import shell
from texts import FLOOD

import storycompare as sc
from storycompare.report.files import write_bytes
from storycompare.result import FrameName

if TYPE_CHECKING:
    from command_line import Run

COMPARE = ("compare", "wire.txt", "courier.txt", "--no-semantic")
FRAMES = get_args(FrameName)


@pytest.mark.parametrize("name", FRAMES)
def test_every_table_in_every_form(folder: Path, run: Run, name: str) -> None:
    arguments = (*COMPARE, "--wire", "wire", "--frame", name)
    status, csv, err = run(*arguments)
    assert (status, err) == (0, "")
    for ending in ("csv", "jsonl", "json", "parquet"):
        assert run(*arguments, "-o", f"table.{ending}") == (0, "", "")
    assert Path("table.csv").read_text(encoding="utf-8") == csv
    table = pd.read_csv(io.StringIO(csv))
    rows = [json.loads(line) for line in Path("table.jsonl").read_text(encoding="utf-8").splitlines()]
    assert json.loads(Path("table.json").read_text(encoding="utf-8")) == rows
    whole = pd.read_parquet("table.parquet")
    assert len(table) == len(rows) == len(whole)
    assert len(rows) > 0 or name == "conflicts"
    assert all(list(row) == list(table.columns) for row in rows)
    assert run(*arguments, "--format", "json")[1] == Path("table.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["facts", "speakers", "links"])
def test_tuples_are_read_back_from_csv_and_are_written_as_pandas_writes_them(
    folder: Path, run: Run, name: FrameName
) -> None:
    labels = ("Vell; Courier", "The 'Post'", "Wire, AP")
    articles = [sc.Article(FLOOD, label) for label in labels]
    story = sc.compare(*articles, options=sc.Options(semantic=False))
    Path("story.json").write_text(story.to_json(), encoding="utf-8")
    frame = story.to_frame(name)
    column = "facts" if name == "links" else "sources"
    status, csv, _ = run("show", "story.json", "--frame", name)
    assert status == 0
    assert len(frame) > 0
    assert list(pd.read_csv(io.StringIO(csv), converters={column: ast.literal_eval})[column]) == list(
        frame[column]
    )
    by_pandas = pd.read_csv(io.StringIO(frame.to_csv(index=False)))
    assert list(pd.read_csv(io.StringIO(csv))[column]) == list(by_pandas[column])


def test_a_table_without_a_wire_says_why_it_is_empty(folder: Path, run: Run) -> None:
    status, out, err = run(*COMPARE, "--frame", "derivation")
    assert (status, out.count("\n")) == (0, 1)
    assert (
        err
        == "storycompare: the table derivation is empty: the articles were compared without --wire LABEL\n"
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["-o", "r.pdf"], "r.pdf: a comparison is not written as .pdf, but as .html, .htm, .json, .md, .csv, .txt"),
        (["-o", "r.jsonl"], "not written as .jsonl"),
        (["-o", "r.docx", "--format", "html"], "not written as .docx"),
        (["-o", "r.parquet"], "not written as .parquet"),
        (["-o", "R.PDF"], "not written as .pdf"),
        (["-o", "r.html", "--frame", "facts"], "a table is not written as .html, but as .csv, .parquet, .jsonl, .json"),
        (["--frame", "facts", "--format", "md"], "--format md: a table is written as csv or json"),
        (["-o", "r.html", "--format", "json"], "r.html: its ending says html, and --format says json: leave out --format"),
        (["-o", "r.txt", "--format", "md"], "r.txt: its ending says text, and --format says md"),
        (["-o", "r.csv", "--frame", "facts", "--format", "json"], "r.csv: its ending says csv, and --format says json"),
        (["-o", "r.jsonl", "--frame", "facts", "--format", "json"], "r.jsonl: its ending says jsonl, and"),
        (["-o", "nyt"], "nyt: cannot be written: is a folder"),
        (["-o", "no/r.html"], "no/r.html: cannot be written: there is no folder no"),
        (["-o", "wire.txt/r.html"], "there is no folder wire.txt"),
        (["-o", "x" * 300 + ".html"], "cannot be written"),
        (["-o", "wire.txt"], "wire.txt: is read here, and would be overwritten"),
        (["-o", "./nyt/../wire.txt"], "is read here"),
        (["-o", "link.txt"], "is read here"),
        (["-o", "hard.txt"], "is read here"),
        (["-o", "circle.html"], "circle.html: cannot be written"),
        (["--frame", "fact"], "argument --frame: invalid choice: 'fact'"),
        (["--format", "pdf"], "argument --format: invalid choice: 'pdf'"),
    ],
)  # fmt: skip
def test_what_cannot_be_written_is_said_before_anything_happens(
    folder: Path, run: Run, arguments: list[str], message: str
) -> None:
    Path("link.txt").symlink_to("wire.txt")
    os.link("courier.txt", "hard.txt")
    Path("circle.html").symlink_to("circle.html")
    before = {path: (os.lstat(path).st_mtime_ns, path.is_symlink()) for path in folder.rglob("*")}
    status, out, err = run(*COMPARE, *arguments)
    assert (status, out) == (2, "")
    assert message in err
    assert err.count("\n") == 1
    assert {path: (os.lstat(path).st_mtime_ns, path.is_symlink()) for path in folder.rglob("*")} == before


def test_an_article_from_a_folder_or_from_stdin_is_not_overwritten(folder: Path, run: Run) -> None:
    assert "is read here" in run("compare", "nyt", "courier.txt", "-o", "nyt/story.txt")[2]
    status, _, err = shell("$STORYCOMPARE compare A=- courier.txt --no-semantic -o wire.txt < wire.txt")
    assert (status, err.count("\n")) == (2, 1)
    assert "is read here" in err


@pytest.mark.parametrize("more", [(), ("--frame", "facts")])
def test_a_file_without_an_ending_is_written_as_to_stdout(
    folder: Path, run: Run, more: tuple[str, ...]
) -> None:
    for given in ((*more,), (*more, "--format", "json")):
        assert run(*COMPARE, *given, "-o", "story") == (0, "", "")
        assert Path("story").read_text(encoding="utf-8") == run(*COMPARE, *given)[1]


@pytest.mark.parametrize(("name", "format"), [("r.HTM", "html"), ("r.txt", "text"), ("r.json", "json")])
def test_a_format_may_be_said_twice(folder: Path, run: Run, name: str, format: str) -> None:  # noqa: A002
    assert run(*COMPARE, "-o", name, "--format", format) == (0, "", "")


def test_a_new_file_has_the_mode_that_the_umask_leaves(folder: Path, run: Run) -> None:
    before = os.umask(0o027)
    try:
        assert run(*COMPARE, "-o", "r.html")[0] == 0
    finally:
        os.umask(before)
    assert stat.S_IMODE(Path("r.html").stat().st_mode) == 0o640


@pytest.mark.parametrize("mode", [0o600, 0o644, 0o660])
def test_an_existing_file_keeps_its_mode_and_a_link_its_target(folder: Path, run: Run, mode: int) -> None:
    private = Path("nyt/private.html")
    private.write_text("old", encoding="utf-8")
    private.chmod(mode)
    Path("latest.html").symlink_to(private)
    assert run(*COMPARE, "-o", "latest.html")[0] == 0
    assert Path("latest.html").is_symlink()
    assert private.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert stat.S_IMODE(private.stat().st_mode) == mode
    Path("new.html").symlink_to("nyt/new.html")
    assert run(*COMPARE, "-o", "new.html")[0] == 0
    assert Path("nyt/new.html").is_file()
    assert Path("new.html").is_symlink()


def test_nothing_half_written_stays(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("r.html").write_text("old", encoding="utf-8")
    before = sorted(folder.iterdir())

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_bytes("r.html", b"new")
    assert sorted(folder.iterdir()) == before
    assert Path("r.html").read_text(encoding="utf-8") == "old"


def test_threads_write_without_touching_the_umask(folder: Path) -> None:
    before = os.umask(0o077)
    modes = []

    def write(number: int) -> None:
        for k in range(20):
            write_bytes(f"{number}-{k}.txt", b"x")
            modes.append(stat.S_IMODE(Path(f"{number}-{k}.txt").stat().st_mode))

    threads = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    try:
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        os.umask(before)
    assert set(modes) == {0o600}


@pytest.mark.parametrize("output", ["/dev/stdout", "-"])
def test_stdout_by_name(folder: Path, run: Run, output: str) -> None:
    assert run(*COMPARE, "--format", "md", "-o", output)[1].startswith("# wire / courier")


def test_output_to_a_pipe_and_to_nowhere(folder: Path) -> None:
    status, out, err = shell("$STORYCOMPARE compare wire.txt courier.txt --no-semantic -o >(cat) ; sleep .2")
    assert (status, err) == (0, "")
    assert "facts are in both" in out
    assert shell("$STORYCOMPARE compare wire.txt courier.txt --no-semantic -o /dev/null") == (0, "", "")


def test_parquet_without_its_extra(folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    status, _, err = run(*COMPARE, "--frame", "facts", "-o", "facts.parquet")
    assert status == 2
    assert err == "storycompare: Parquet needs pyarrow: pip install 'storycompare[parquet]'\n"


def test_json_is_readable(folder: Path, run: Run) -> None:
    out = run(*COMPARE, "--format", "json")[1]
    assert "HARROW, March 3 (AP) — The river" in out
    assert "\\u2014" not in out


def test_show_is_the_comparison_itself(folder: Path, run: Run) -> None:
    compare = (*COMPARE, "--wire", "wire")
    assert run(*compare, "-o", "story.json")[0] == 0
    for arguments in (
        (),
        ("--format", "html"),
        ("--format", "json"),
        ("--format", "md"),
        ("--format", "csv"),
        *(("--frame", name) for name in FRAMES),
    ):
        assert run("show", "story.json", *arguments) == run(*compare, *arguments)
    assert run("show", "story.json", "-o", "story.html", "--title", "A flood") == (0, "", "")
    assert "<title>A flood</title>" in Path("story.html").read_text(encoding="utf-8")
    status, out, _ = shell("cat story.json | $STORYCOMPARE show - --format md")
    assert (status, out) == (0, run(*compare, "--format", "md")[1])
    assert "is read here" in run("show", "story.json", "-o", "story.json")[2]
    assert sc.Comparison.from_json(Path("story.json").read_text(encoding="utf-8")).wire == "wire"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "is not a stored comparison: not JSON"),
        ("[" * 100_000, "nested too deep"),
        ('{"schema": "storycompare/2"}', "expected JSON of schema 'storycompare/1', found 'storycompare/2'"),
        ('{"schema": "storycompare/1"}', "lacks a part: articles"),
        ('{"schema": "storycompare/1", "articles": ' + "[" * 900 + "]" * 900, "story.json: "),
        ("é".encode("latin-1").decode("latin-1"), "not JSON"),
    ],
)
def test_what_is_no_stored_comparison(folder: Path, run: Run, text: str, message: str) -> None:
    Path("story.json").write_text(text, encoding="utf-8")
    status, out, err = run("show", "story.json")
    assert (status, out) == (2, "")
    assert message in err
    assert err.startswith("storycompare: story.json: ")
    assert err.count("\n") == 1
    assert "Error" not in err


@pytest.mark.parametrize(
    ("name", "message"),
    [("nowhere.json", "no such file"), ("nyt", "is a folder"), ("picture.json", "is not UTF-8")],
)
def test_what_show_cannot_read(folder: Path, run: Run, name: str, message: str) -> None:
    Path("picture.json").write_bytes(b"\xff\xd8\xff")
    status, _, err = run("show", name)
    assert status == 2
    assert message in err
    assert err.count("\n") == 1
