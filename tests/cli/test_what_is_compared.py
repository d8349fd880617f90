"""Files, folders, tables, archives and pipes, and the labels that their articles get."""

from __future__ import annotations

import json
import os
import shutil
import zipfile
from typing import TYPE_CHECKING

import pandas as pd
import pytest
from command_line import shell
from texts import FLOOD, FLOOD_RETOLD, OPERA

if TYPE_CHECKING:
    from pathlib import Path

    from command_line import Run

THIRD = FLOOD.replace("45 residents", "54 residents")


def sources(run: Run, *arguments: str) -> list[str]:
    status, out, err = run("compare", *arguments, "--no-semantic", "--format", "json")
    assert status == 0, err
    return [article["source"] for article in json.loads(out)["articles"]]


@pytest.mark.parametrize(
    ("given", "labels"),
    [
        (["wire.txt", "courier.txt"], ["wire", "courier"]),
        (["AP=wire.txt", "Courier=courier.txt"], ["AP", "Courier"]),
        (["nyt/story.txt", "afp/story.txt"], ["nyt", "afp"]),
        (["./nyt/story.txt", "afp/../afp/story.txt"], ["nyt", "afp"]),
        (["nyt/story.txt", "afp/story.txt", "wire.txt"], ["nyt", "afp", "wire"]),
        (["story=wire.txt", "nyt/story.txt"], ["story", "nyt"]),
        (["nyt/story.txt", "AFP=afp/story.txt"], ["story", "AFP"]),
        (["2024/nyt/a.txt", "2025/nyt/a.txt"], ["2024", "2025"]),
        (["2024/nyt/a.txt", "2024/afp/a.txt", "2025/nyt/a.txt"], ["2024/nyt/a", "2024/afp/a", "2025/nyt/a"]),
        (["nyt/story.txt", "nyt/story.md"], ["story.txt", "story.md"]),
        (["nyt/story.txt", "afp/story.md"], ["nyt", "afp"]),
        (["nyt", "afp"], ["nyt", "afp"]),
        (["nyt", "wire.txt"], ["story", "wire"]),
        (["AP=nyt", "wire.txt"], ["AP", "wire"]),
        (["2024"], ["afp", "nyt"]),
        (["stories.csv"], ["AP", "Courier", "Echo"]),
        (["stories.csv", "wire.txt"], ["AP", "Courier", "Echo", "wire"]),
        (["stories.jsonl"], ["AP", "Courier", "Echo"]),
        (["stories.parquet"], ["AP", "Courier", "Echo"]),
        (["stories.zip"], ["afp", "nyt"]),
        (["odd=name.txt", "wire.txt"], ["odd=name", "wire"]),
    ],
)  # fmt: skip
def test_labels(folder: Path, run: Run, given: list[str], labels: list[str]) -> None:
    rows = pd.DataFrame({"text": [FLOOD, FLOOD_RETOLD, THIRD], "source": ["AP", "Courier", "Echo"]})
    rows.to_csv("stories.csv", index=False)
    rows.to_json("stories.jsonl", orient="records", lines=True)
    rows.to_parquet("stories.parquet")
    for name in (
        "2024/nyt/a.txt",
        "2024/afp/a.txt",
        "2025/nyt/a.txt",
        "nyt/story.md",
        "afp/story.md",
        "odd=name.txt",
    ):
        if name in given or (given == ["2024"] and name.startswith("2024")):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(FLOOD, encoding="utf-8")
    with zipfile.ZipFile("stories.zip", "w") as archive:
        archive.write("nyt/story.txt")
        archive.write("afp/story.txt")
    assert sources(run, *given) == labels


def test_the_only_article_of_a_file_is_called_as_the_file_is(folder: Path, run: Run) -> None:
    pd.DataFrame({"text": [FLOOD], "source": ["AP"]}).to_csv("one.csv", index=False)
    assert sources(run, "one.csv", "courier.txt") == ["one", "courier"]


def test_files_may_stand_between_options(folder: Path, run: Run) -> None:
    assert sources(run, "AP=wire.txt", "--wire", "AP", "courier.txt", "--title", "x", "nyt/story.txt") == [
        "AP", "courier", "story",
    ]  # fmt: skip


def test_columns_are_named(folder: Path, run: Run) -> None:
    rows = pd.DataFrame({"body": [FLOOD, FLOOD_RETOLD], "outlet": ["AP", "Courier"]})
    rows.to_csv("stories.csv", index=False)
    assert sources(run, "stories.csv", "--column", "text=body", "--column", "source=outlet") == [
        "AP",
        "Courier",
    ]
    status, _, err = run("compare", "stories.csv")
    assert status == 2
    assert "no column 'text' (columns: body, outlet): name it by --column text=NAME" in err


def test_an_encoding_is_named(folder: Path, run: Run) -> None:
    (folder / "old.txt").write_bytes("Die Feuerwehr in Mürzzuschlag rückte aus.".encode("cp1250"))
    assert sources(run, "old.txt", "wire.txt", "--encoding", "cp1250") == ["old", "wire"]


def test_a_title_is_found_in_every_article(folder: Path, run: Run) -> None:
    for given in (["wire.txt", "courier.txt"], ["nyt", "courier.txt"]):
        _, out, _ = run("compare", *given, "--no-semantic", "--format", "json")
        assert [a["title"] for a in json.loads(out)["articles"]] == ["Flood cuts off Harrow", "River Alder floods Harrow, cutting off town"]  # fmt: skip


def test_what_a_folder_holds_besides_is_named(folder: Path, run: Run) -> None:
    (folder / "nyt" / "scan.pdf").write_bytes(b"%PDF-1.4")
    (folder / "nyt" / ".hidden.txt").write_text(OPERA, encoding="utf-8")
    shutil.copy("afp/story.txt", "nyt/other.txt")
    assert sources(run, "nyt") == ["other", "story"]
    _, _, err = run("compare", "nyt", "--no-semantic")
    assert err.startswith("storycompare: nyt: passed over 1 of 3 files, scan.pdf for example: .atom, ")
    assert run("compare", "nyt", "--no-semantic", "--quiet")[2] == ""


def test_pipes(folder: Path) -> None:
    os.mkfifo("wire.fifo")
    for command, labels in (
        ("cat wire.txt | $STORYCOMPARE compare - courier.txt", ["stdin", "courier"]),
        ("cat wire.txt | $STORYCOMPARE compare AP=/dev/stdin courier.txt", ["AP", "courier"]),
        ("$STORYCOMPARE compare AP=- courier.txt < wire.txt", ["AP", "courier"]),
        ("$STORYCOMPARE compare <(cat wire.txt) <(cat courier.txt)", ["A", "B"]),
        ("$STORYCOMPARE compare AP=<(cat wire.txt) courier.txt", ["AP", "courier"]),
        ("cat wire.txt > wire.fifo & $STORYCOMPARE compare wire.fifo courier.txt", ["wire", "courier"]),
    ):
        status, out, err = shell(f"{command} --no-semantic --format json")
        assert (status, err) == (0, "")
        assert [article["source"] for article in json.loads(out)["articles"]] == labels


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (["wire.txt"], "compare needs two or more files, or a folder or a table that holds two or more articles"),
        (["nyt"], "compare needs two or more files"),
        (["wire.txt", "wire.txt"], "the source label 'wire' stands twice: wire.txt is named twice; use AP=wire.txt"),
        (["wire.txt", "./wire.txt"], "the source label 'wire' stands twice"),
        (["wire.txt", "link/wire.txt"], "the source label 'wire' stands twice"),
        (["AP=wire.txt", "AP=courier.txt"], "the source label 'AP' stands twice: in wire.txt and courier.txt; use"),
        (["doubled.csv"], "'AP' stands twice: in doubled.csv, row 1 and doubled.csv, row 2; give each row a source"),
        (["AP=doubled.csv", "wire.txt"], "AP=doubled.csv: holds 2 articles, and a label names one: leave it out"),
        (["AP=both", "wire.txt"], "AP=both: holds 2 files, and a label names one: leave it out"),
        (["-", "-"], "stdin can be read only once: it is named twice"),
        (["-", "A=/dev/stdin"], "stdin can be read only once"),
        (["/dev/null", "/dev/null"], "/dev/null can be read only once"),
        (["AP=", "courier.txt"], "'AP=' names no file after the '='"),
        (["=wire.txt", "courier.txt"], "'=wire.txt' has no label before the '='"),
        (["", "courier.txt"], "an argument is empty"),
        (["nowhere.txt", "wire.txt"], "nowhere.txt: no such file"),
        (["AP=nowhere.txt", "wire.txt"], "nowhere.txt: no such file"),
        (["https://example.org/a", "wire.txt"], "is an address: nothing is fetched"),
        (["A long sentence of an article. " * 30, "wire.txt"], "cannot be read: File name too long"),
        (["empty", "wire.txt"], "empty: there is no file in it that is read: .atom, "),
        (["/dev/null", "wire.txt"], "/dev/null: the file is empty"),
        (["wire.txt", "courier.txt", "--wire", "AP"], "wire 'AP' is not among the sources: wire, courier; to name an article, use AP=wire.txt"),
        (["scan.pdf", "wire.txt"], "scan.pdf: is a PDF: copy its text"),
        (["scan.txt", "wire.txt"], "scan.txt: is a PDF"),
        (["letter.docx", "wire.txt"], "letter.docx: is an office document: save it as plain text"),
        (["letter.rtf", "wire.txt"], "letter.rtf: is a rich text document (RTF): save it as plain text"),
        (["letter.doc", "wire.txt"], "letter.doc: is an office document"),
        (["book.zip", "wire.txt"], "is an e-book"),
        (["photo.jpg", "wire.txt"], "photo.jpg: is not a text file but a picture"),
        (["long.txt", "wire.txt"], "more than 1,000,000: add --no-limits to compare it all the same"),
        (["stored.json", "wire.txt"], "stored.json: is a stored comparison, no article: see storycompare show stored.json"),
    ],
)  # fmt: skip
def test_wrong_inputs_take_one_line(folder: Path, run: Run, given: list[str], message: str) -> None:
    (folder / "link").symlink_to(folder, target_is_directory=True)
    (folder / "empty").mkdir()
    (folder / "both").mkdir()
    shutil.copy("wire.txt", "both/a.txt")
    shutil.copy("wire.txt", "both/b.txt")
    pd.DataFrame({"text": [FLOOD, FLOOD_RETOLD], "source": ["AP", "AP"]}).to_csv("doubled.csv", index=False)
    for name, data in {
        "scan.pdf": b"%PDF-1.4\nA flood cut off Harrow.",
        "scan.txt": b"\xef\xbb\xbf\n%PDF-1.7\nA flood cut off Harrow.",
        "letter.docx": b"PK\x03\x04" + bytes(26) + b"[Content_Types].xml" + bytes(50),
        "letter.rtf": b"{\\rtf1\\ansi A flood cut off Harrow.}",
        "letter.doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(50),
        "book.zip": b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/epub+zip" + bytes(50),
        "photo.jpg": b"\xff\xd8\xff\xe0" + bytes(50),
        "long.txt": b"A flood cut off Harrow. " * 50_000,
        "stored.json": b'{\n "schema": "storycompare/1",\n "articles": []}',
    }.items():
        (folder / name).write_bytes(data)
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    status, out, err = run("compare", *given, "--no-semantic")
    assert (status, out) == (2, "")
    assert message in err
    assert err.startswith("storycompare: ")
    assert err.count("\n") == 1
    assert len(err) < 400
    for python in ("read_many", "Options(", "columns=", "source=", "sc.", "Error"):
        assert python not in err
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == before
