"""The command that finds the articles of an archive that cover one event."""

from __future__ import annotations

import ast
import csv
import io
import json
import zipfile
from typing import TYPE_CHECKING

import pandas as pd
import pytest
from texts import FLOOD, FLOOD_RETOLD

if TYPE_CHECKING:
    from pathlib import Path

    from command_line import Run

HEADER = ["a_id", "b_id", "score", "shared_terms", "days", "earlier"]


@pytest.fixture
def archive(folder: Path) -> Path:
    """A table whose columns have names of their own."""
    rows = [("7", "AP", FLOOD, "2024-03-05"), ("8", "Courier", FLOOD_RETOLD, "2024-03-04")]
    with (folder / "rows.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("key", "outlet", "body", "day"), *rows])
    return folder


COLUMNS = [f"--column={name}" for name in ("id=key", "source=outlet", "text=body", "date=day")]


def test_pairs_of_a_table_go_to_stdout_as_csv(run: Run, archive: Path) -> None:
    status, out, err = run("match", "rows.csv", *COLUMNS)
    assert (status, err) == (0, "")
    header, row = csv.reader(io.StringIO(out))
    assert header == HEADER
    assert (row[0], row[1], row[4], row[5]) == ("7", "8", "-1.0", "8")
    terms = ast.literal_eval(row[3])
    assert isinstance(terms, tuple)
    assert len(terms) >= 2


@pytest.mark.parametrize("name", ["pairs.csv", "pairs.parquet", "pairs.jsonl", "pairs.json"])
def test_the_ending_says_how_pairs_are_written(run: Run, archive: Path, name: str) -> None:
    assert run("match", "rows.csv", *COLUMNS, "-o", name) == (0, "", "")
    read = {
        "csv": pd.read_csv,
        "parquet": pd.read_parquet,
        "jsonl": lambda path: pd.read_json(path, lines=True),
        "json": pd.read_json,
    }[name.rpartition(".")[2]]
    found = read(archive / name)
    assert list(found.columns) == HEADER
    assert found["a_id"].astype(str).tolist() == ["7"]


def test_folders_zip_files_and_json_lines(run: Run, folder: Path) -> None:
    (folder / "some").mkdir()
    texts = {"one": FLOOD, "two": FLOOD_RETOLD}
    for name, text in texts.items():
        (folder / "some" / f"{name}.txt").write_text(text, encoding="utf-8")
    with zipfile.ZipFile(folder / "some.zip", "w") as file:
        for name, text in texts.items():
            file.writestr(f"{name}.txt", text)
    lines = "".join(f"{json.dumps({'id': name, 'text': text})}\n" for name, text in texts.items())
    (folder / "some.jsonl").write_text(lines, encoding="utf-8")
    for name in ("some", "some.zip", "some.jsonl"):
        status, out, _ = run("match", name)
        assert status == 0
        assert out.splitlines()[1].startswith("one,two,")


def test_no_pair_is_a_table_without_rows_and_a_word_about_it(run: Run, folder: Path) -> None:
    (folder / "one.jsonl").write_text(json.dumps({"id": 1, "text": FLOOD}) + "\n", encoding="utf-8")
    status, out, err = run("match", "one.jsonl")
    assert (status, out) == (0, ",".join(HEADER) + "\n")
    assert err == "storycompare: one.jsonl: no two articles cover one event\n"
    assert run("match", "one.jsonl", "-q")[2] == ""


def test_damaged_records_are_passed_over_if_asked(run: Run, folder: Path) -> None:
    good = [json.dumps({"id": n, "text": t}) for n, t in enumerate((FLOOD, FLOOD_RETOLD))]
    (folder / "some.jsonl").write_text("\n".join([good[0], '{"id": 5}', good[1]]) + "\n", encoding="utf-8")
    status, out, err = run("match", "some.jsonl")
    assert (status, out) == (2, "")
    assert "some.jsonl" in err
    status, out, err = run("match", "some.jsonl", "--skip-damaged")
    assert status == 0
    assert out.splitlines()[1].startswith("0,1,")
    assert "skipped" in err


@pytest.mark.parametrize(
    ("arguments", "fault"),
    [
        (["nothing.csv"], "no such file"),
        (["https://example.org/a.csv"], "nothing is fetched"),
        (["rows.csv", "--window-days", "0", *COLUMNS], "--window-days must be"),
        (["rows.csv", "--threshold", "2", *COLUMNS], "threshold"),
        (["rows.csv", "--memory", "much", *COLUMNS], "--memory 'much'"),
        (["rows.csv", "-o", "rows.csv", *COLUMNS], "would be overwritten"),
        (["rows.csv", "-o", "pairs.html", *COLUMNS], "is not written as .html"),
    ],
)
def test_errors_are_one_line(run: Run, archive: Path, arguments: list[str], fault: str) -> None:
    before = (archive / "rows.csv").read_bytes()
    status, out, err = run("match", *arguments)
    assert (status, out) == (2, "")
    assert err.count("\n") == 1
    assert fault in err
    assert (archive / "rows.csv").read_bytes() == before
