"""An archive in, a folder of tables and reports out."""

from __future__ import annotations

import json
import re
import sys
import zipfile
from typing import TYPE_CHECKING

import pandas as pd
import pytest
from command_line import at_terminal, shell
from corpus.archives import flood, floods
from corpus.made_archives import made_archive

from storycompare import corpus
from storycompare.reading.content import KINDS

if TYPE_CHECKING:
    from pathlib import Path

    from command_line import Run

BATCH = ("batch", "-o", "compared", "--no-semantic", "--workers", "1")


@pytest.fixture
def archive(folder: Path) -> pd.DataFrame:
    table = floods(3)
    table.to_csv(folder / "archive.csv", index=False)
    return table


def test_tables_reports_and_a_page_that_links_them(run: Run, folder: Path, archive: pd.DataFrame) -> None:
    status, out, err = run(*BATCH, "archive.csv", "--wire", "AP")
    assert (status, out) == (0, "")
    assert err.splitlines()[-1] == "storycompare: 3 stories compared: see compared/index.html"
    tables = corpus.Stored(folder / "compared")
    assert list(tables["outlets"]["outlet"]) == ["Courier", "Echo"] * 3
    page = (folder / "compared" / "index.html").read_text(encoding="utf-8")
    links = re.findall(r'href="(reports/[^"]+\.html)"', page)
    assert len(links) == 3
    for link in links:
        assert "What comes from AP" in (folder / "compared" / link).read_text(encoding="utf-8")
        assert run("show", f"compared/{link.removesuffix('.html')}.json")[0] == 0
    assert re.search(r"<bdi>Courier</bdi>: \d+% verbatim, \d+% rewritten, \d+% new", page)


@pytest.mark.parametrize("kind", ["jsonl", "parquet", "zip", "folder"])
def test_archives_of_all_kinds(kind: str, run: Run, folder: Path, archive: pd.DataFrame) -> None:
    run(*BATCH, "archive.csv")
    wanted = corpus.Stored(folder / "compared")["facts"]
    name = f"archive.{kind}"
    if kind == "jsonl":
        archive.to_json(folder / name, orient="records", lines=True)
    elif kind == "parquet":
        archive.to_parquet(folder / name)
    elif kind == "zip":
        with zipfile.ZipFile(folder / name, "w") as zipped:
            zipped.write(folder / "archive.csv", "inside.csv")
    else:
        (folder / name).mkdir()
        archive[:4].to_csv(folder / name / "1.csv", index=False)
        archive[4:].to_csv(folder / name / "2.csv", index=False)
    assert run(*BATCH, "-o", kind, name)[0] == 0
    pd.testing.assert_frame_equal(corpus.Stored(folder / kind)["facts"], wanted)


def test_what_went_wrong_is_counted(run: Run, folder: Path) -> None:
    rows = [
        *flood(0),
        {**flood(1)[0], "text": "It began. " * 5000},
        flood(1)[1],
        flood(2)[0],
        {**flood(2)[1], "text": ""},
    ]
    pd.DataFrame(rows).rename(columns={"story": "event"}).to_csv(folder / "events.csv", index=False)
    status, _, err = run(*BATCH, "events.csv", "--by", "event")
    assert status == 0
    assert "storycompare: skipped: events.csv, row 7: the text is missing\n" in err
    assert (
        err.splitlines()[-1]
        == "storycompare: 1 stories compared, 1 skipped, 1 failed: see compared/index.html"
    )
    assert (
        "has 5,000 sentences, more than 4,000" in corpus.Stored(folder / "compared")["errors"]["error"].item()
    )
    assert run(*BATCH, "events.csv", "--by", "event", "-q")[1:] == ("", "")


def test_a_row_that_names_no_story_is_told(run: Run, folder: Path) -> None:
    archive = floods(2)
    archive.loc[1, "story"] = None
    archive.to_csv(folder / "archive.csv", index=False)
    _, _, err = run(*BATCH, "archive.csv")
    told = "archive.csv, row 2: there is no 'story': the article 'Courier' is in no story"
    assert f"storycompare: 1 rows are in no story: {told}\n" in err
    assert list(corpus.Stored(folder / "compared")["errors"]["error"]) == [told]


@pytest.mark.parametrize("by", ["outlet", "source", "day", "published", "title"])
def test_stories_by_a_column_that_is_a_field(run: Run, folder: Path, by: str) -> None:
    archive = floods(2).drop(columns="story").rename(columns={"source": "outlet", "published": "day"})
    archive.to_csv(folder / "archive.csv", index=False)
    given = ("archive.csv", "--column", "source=outlet", "--column", "date=day", "--by", by)
    assert run(*BATCH, *given)[0] == 0
    field = {"outlet": "source", "day": "published"}.get(by, by)
    tables = corpus.Stored(folder / "compared")
    assert (
        len(set(tables["stories"]["story"]))
        == archive[{"source": "outlet", "published": "day"}.get(by, by)].nunique()
    )
    assert (tables["articles"]["story"] == tables["articles"]["outlet" if field == "source" else field]).all()


def test_what_others_wrote_is_escaped(run: Run, folder: Path) -> None:
    rows = [
        {
            **row,
            "story": "../<b>x</b>",
            "source": f"<img src=x>{row['source']}\x1b[2J",
            "title": "{{ 7 * 7 }} \u202eevil",
        }
        for row in flood(0)
    ]
    pd.DataFrame(rows).to_json(folder / "hostile.jsonl", orient="records", lines=True)
    status, _, _ = run(*BATCH, "hostile.jsonl", "--wire", "<img src=x>AP[2J")
    assert status == 0
    page = (folder / "compared" / "index.html").read_text(encoding="utf-8")
    assert "<img" not in page
    assert "<b>x" not in page
    assert not set(page) & {"\x1b", "\u202e"}
    assert "{{ 7 * 7 }}" in page
    assert {path.parent.name for path in (folder / "compared").rglob("*.html")} == {"compared", "reports"}
    assert not list(folder.parent.glob("*.html"))


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (("archive.csv", "--by", "pair"), "--by: there is no column 'pair' in archive.csv"),
        (
            ("archive.csv", "--wire", "Reuters"),
            "wire 'Reuters': no story has it; the sources are 'AP', 'Courier', 'Echo'",
        ),
        (("archive.csv", "--workers", "0"), "workers must be a whole number from 1 on, not 0"),
        (("nowhere.csv",), "nowhere.csv: no such file"),
        (("empty",), "empty: there is no file in it that is read: {KINDS} are"),
        ((".",), "compared: lies in ., which is read: name a folder elsewhere"),
        (("archive.csv", "-o", "wire.txt"), "wire.txt: cannot be used as a folder: File exists"),
        (("archive.csv", "-o", "nyt"), "nyt: is not empty, and holds no stored stories: name a new folder"),
    ],
)
def test_what_cannot_be_done(
    run: Run, archive: pd.DataFrame, folder: Path, given: tuple[str, ...], told: str
) -> None:
    (folder / "empty").mkdir()
    status, out, err = run(*BATCH, *given)
    told = told.replace("{KINDS}", ", ".join(sorted(KINDS)))
    assert (status, out, err) == (2, "", f"storycompare: {told}\n")
    assert not (folder / "compared").exists()


def test_the_same_command_goes_on_and_another_is_refused(
    run: Run, folder: Path, archive: pd.DataFrame
) -> None:
    assert run(*BATCH, "archive.csv")[0] == 0
    before = (folder / "compared" / "index.html").read_bytes()
    (folder / "compared" / "index.html").unlink()
    assert run(*BATCH, "archive.csv")[0] == 0
    assert (folder / "compared" / "index.html").read_bytes() == before
    status, _, err = run(*BATCH, "archive.csv", "--threshold", "0.8")
    assert status == 2
    assert "compared: was begun with options" in err
    assert json.loads((folder / "compared" / "manifest.json").read_text())["options"]["threshold"] is None


def test_progress_is_a_bar_on_a_terminal_and_lines_elsewhere(folder: Path, archive: pd.DataFrame) -> None:
    command = f"{sys.executable} -m storycompare {' '.join(BATCH)} archive.csv"
    shown = at_terminal(f"stty cols 90 rows 30; cd {folder}; {command}")
    assert re.search(r"100%\|█+\| 3/3 \[", shown)
    assert "3 stories compared" in shown
    for more, lines in (("", 2), ("-q", 0)):
        _, out, err = shell(f"cd {folder}; rm -r compared; {command} {more}")
        assert out == ""
        assert err.count("\n") == lines
        assert ("3 of 3 stories in" in err) == bool(lines)


def test_stories_are_found_where_no_column_names_them(run: Run, folder: Path) -> None:
    pytest.importorskip("duckdb", reason="pip install 'storycompare[corpus]'")
    articles, event_of = made_archive(10)
    made = folder / "clippings"
    made.mkdir()
    for article in articles[:-1]:
        (made / f"{article.source}.txt").write_text(article.text, encoding="utf-8")
    status, _, err = run(*BATCH, "clippings")
    assert status == 0
    assert re.search(r"\d+ stories compared(, \d skipped)?: see compared/index\.html", err)
    for _, ids in corpus.Stored(folder / "compared")["articles"].groupby("story")["source"]:
        assert len({event_of[name] for name in ids}) == 1
