"""Each format that a newsroom has: which field comes from where. The samples are made by hand after the standards."""

from __future__ import annotations

import gzip
import json
import logging
import zipfile
from pathlib import Path

import pandas as pd
import pytest
from table_files import written

import storycompare as sc

SAMPLES = Path(__file__).parent / "samples"
FIRST = "The river Alder burst its banks early on Monday and cut off the town of Harrow, where 1,200 people live, officials said."
SECOND = (
    "“We have never seen the water rise this fast,” said Mayor Jane Odell, who has led the town since 2011."
)
BODY = f"{FIRST}\n\n{SECOND}"
ROWS = [
    {"id": "a1", "text": FIRST, "title": "Flood", "source": "AP", "date": "2024-03-04", "url": "https://a.example", "desk": "region"},
    {"id": "a2", "text": SECOND, "title": "Mayor", "source": "Courier", "date": "2024-03-05", "url": "https://b.example", "desk": "city"},
]  # fmt: skip


@pytest.mark.parametrize("name", ["ninjs-1.json", "ninjs-2.json", "ninjs-3.json", "story.nitf", "item.newsml", "article.jsonld"])  # fmt: skip
def test_text_headline_byline_and_date(name: str) -> None:
    article = sc.read(SAMPLES / name)
    assert article.text == BODY
    assert article.title == "Flood cuts off Harrow"
    assert article.byline in ("Ann Lee", "By Ann Lee")
    assert (article.published or "").replace("-", "").startswith("20240304")
    assert article.language == "en"
    assert article.source == Path(name).stem


def test_a_page_gives_its_article_and_its_metadata() -> None:
    article = sc.read(SAMPLES / "page.html")
    assert article.text.startswith(FIRST) or article.text.split("\n\n")[1] == FIRST
    assert SECOND in article.text
    assert "never run" not in article.text
    assert "rights reserved" not in article.text
    assert (article.title, article.byline, article.language) == ("Flood cuts off Harrow", "Ann Lee", "en-GB")
    assert article.published == "2024-03-04T09:30:00+00:00"
    assert article.url == "https://courier.example/flood"
    assert article.metadata["site"] == "Alder Courier"


def test_a_wall_is_no_article() -> None:
    with pytest.raises(sc.ReadError, match=r"wall\.html: no article found \(a paywall or cookie wall\?\)"):
        sc.read(SAMPLES / "wall.html")


@pytest.mark.parametrize(
    ("name", "notice"), [("ninjs-3.json", "kill"), ("story.nitf", "correction"), ("item.newsml", "withheld")]
)
def test_editors_notes_are_kept_and_warned_of(
    name: str, notice: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, "storycompare"):
        article = sc.read(SAMPLES / name)
    assert article.metadata["notice"] == notice
    assert f"{notice} notice" in caplog.text
    assert article.metadata["editor_note"] in caplog.text


def test_the_fields_of_nitf_and_newsml_that_have_no_name_here() -> None:
    assert sc.read(SAMPLES / "story.nitf").metadata["dateline"] == "HARROW"
    item = sc.read(SAMPLES / "item.newsml").metadata
    assert (item["provider"], item["version"], item["embargoed"]) == (
        "Alder Wire",
        "3",
        "2024-03-04T12:00:00Z",
    )


def test_packages_and_feeds_hold_several_articles() -> None:
    with pytest.raises(sc.ReadError, match="more than one article: use read_many"):
        sc.read(SAMPLES / "package.newsml")
    assert [a.text for a in sc.read_many(SAMPLES / "package.newsml")] == [FIRST, SECOND]
    (atom,) = sc.read_many(SAMPLES / "feed.atom")
    assert (atom.text, atom.source, atom.byline) == (BODY, "Alder Courier", "Ann Lee")
    articles = sc.read_many(SAMPLES / "feed.rss", on_error="skip")
    (item,) = articles
    assert (item.text, item.title, item.url) == (
        BODY,
        "Flood cuts off Harrow",
        "https://courier.example/flood",
    )
    assert (item.source, item.byline) == ("Alder Courier", "Ann Lee")
    assert articles.skipped == 1


def test_a_markdown_heading_is_the_title_and_stays_in_the_text() -> None:
    article = sc.read(SAMPLES / "note.md")
    assert article.title == "Flood cuts off Harrow"
    assert article.text == (SAMPLES / "note.md").read_text(encoding="utf-8")
    assert sc.compare(article, BODY).sentences[0].role == "headline"


@pytest.mark.parametrize("kind", ["csv", "tsv", "parquet", "json", "jsonl", "jsonl.gz"])
def test_tables(tmp_path: Path, kind: str) -> None:
    articles = list(sc.read_many(written(tmp_path / f"archive.{kind}", ROWS)))
    assert [a.text for a in articles] == [FIRST, SECOND]
    assert [a.source for a in articles] == ["AP", "Courier"]
    assert articles[0].published == "2024-03-04"
    assert articles[0].metadata == {"id": "a1", "desk": "region"}


def test_columns_of_other_names(tmp_path: Path) -> None:
    frame = pd.DataFrame(ROWS).rename(columns={"text": "body", "date": "day"})
    path = tmp_path / "archive.csv"
    frame.to_csv(path, index=False)
    for source in (path, frame):
        (first, _) = sc.read_many(source, columns={"text": "body", "date": "day"})
        assert (first.text, first.published) == (FIRST, "2024-03-04")
        with pytest.raises(sc.ReadError, match=r"row 1: there is no column 'text' \(columns: id, body"):
            list(sc.read_many(source))
    with pytest.raises(sc.InputError, match="unknown field 'body'"):
        sc.read_many(path, columns={"body": "text"})


def test_frames_mappings_and_rows() -> None:
    frame = pd.DataFrame(ROWS)
    frame.loc[2] = {"text": SECOND}
    articles = list(sc.read_many(frame))
    assert [a.source for a in articles] == ["AP", "Courier", "row 3"]
    assert articles[2].title is None
    many = [
        {"text": FIRST, "source": "AP"},
        sc.Article(SECOND, "B"),
        SAMPLES / "note.md",
        frame.iloc[1],
        frame,
    ]
    assert [a.source for a in sc.read_many(many)] == ["AP", "B", "note", "Courier", "AP", "Courier", "row 3"]
    assert [a.text for a in sc.read_many(many)][1] == SECOND
    story = sc.compare(frame.iloc[0], frame.iloc[1])
    assert [a.source for a in story.articles] == ["AP", "Courier"]


def test_a_list_may_name_files_and_a_str_is_a_path_there_too(tmp_path: Path) -> None:
    wire, table = tmp_path / "wire.txt", tmp_path / "table.csv"
    wire.write_text(f"# Ferry sinks\n\n{FIRST}", encoding="utf-8")
    written(table, ROWS)
    found = list(sc.read_many([str(wire), str(table), wire]))
    assert [a.source for a in found] == ["wire", "AP", "Courier", "wire"]
    assert found[0] == found[3] == sc.read(wire)
    assert [a.source for a in sc.read_many([str(wire), table], source="X")] == ["X"] * 3
    with pytest.raises(sc.ReadError, match=r"nowhere\.txt: no such file"):
        list(sc.read_many([str(wire), "nowhere.txt"]))
    with pytest.raises(sc.ReadError, match=r"a str is taken as a path: give text itself as sc\.Article"):
        list(sc.read_many([FIRST, SECOND]))
    articles = sc.read_many(["nowhere.txt", str(wire), 3], on_error="skip")
    assert [a.source for a in articles] == ["wire"]
    assert articles.skipped == 2


def test_articles_in_a_list_are_handed_on_as_they_are() -> None:
    article = sc.Article(FIRST, " A ", title="A\nB", metadata={"section": ("x", 1)})
    assert next(sc.read_many([article])) is article
    assert next(sc.read_many([article], source="B")).source == "B"


def test_folders_and_zip(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text(SECOND, encoding="utf-8")
    (tmp_path / "a.txt").write_text(FIRST, encoding="utf-8")
    (tmp_path / "notes.bin").write_bytes(b"\x00\x01")
    (tmp_path / ".hidden.txt").write_text("no", encoding="utf-8")
    assert [(a.source, a.text) for a in sc.read_many(tmp_path)] == [("a", FIRST), ("b", SECOND)]
    assert [a.source for a in sc.read_many(tmp_path, glob="b.*")] == ["b"]
    archive = tmp_path / "all.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.write(tmp_path / "a.txt", "one/a.txt")
        file.write(SAMPLES / "ninjs-1.json", "two/ninjs.json")
        file.writestr("__MACOSX/a.txt", "no")
    assert [(a.source, a.text) for a in sc.read_many(archive)] == [("a", FIRST), ("ninjs", BODY)]


def _response(url: str, page: bytes) -> bytes:
    http = b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + page
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2024-03-04T09:30:00Z\r\n"
        f"WARC-Target-URI: {url}\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(http)}\r\n\r\n"
    )
    return gzip.compress(head.encode() + http + b"\r\n\r\n")


def test_a_web_archive(tmp_path: Path) -> None:
    path = tmp_path / "crawl.warc.gz"
    pages = {"https://courier.example/flood": "page.html", "https://b.example/wall": "wall.html"}
    path.write_bytes(b"".join(_response(url, (SAMPLES / name).read_bytes()) for url, name in pages.items()))
    articles = sc.read_many(path, on_error="skip")
    (page,) = articles
    assert (page.title, page.url) == ("Flood cuts off Harrow", "https://courier.example/flood")
    assert articles.skipped == 1


def test_it_is_lazy(tmp_path: Path) -> None:
    path = tmp_path / "archive.jsonl"
    path.write_text(json.dumps(ROWS[0]) + "\n{broken\n", encoding="utf-8")
    articles = sc.read_many(path)
    assert next(articles).source == "AP"
    with pytest.raises(sc.ReadError, match=r"archive\.jsonl, row 2: is not JSON"):
        next(articles)


def test_damaged_records_are_skipped_only_when_asked(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "archive.jsonl"
    rows = [json.dumps(ROWS[0]), "{broken", "[]", json.dumps({"text": "  "}), json.dumps(ROWS[1])]
    path.write_text("\n".join(rows), encoding="utf-8")
    articles = sc.read_many(path, on_error="skip")
    with caplog.at_level(logging.WARNING, "storycompare"):
        assert [a.source for a in articles] == ["AP", "Courier"]
    assert articles.skipped == 3
    assert "3 damaged records were skipped" in caplog.text
    with pytest.raises(sc.InputError, match="on_error"):
        sc.read_many(path, on_error="ignore")  # type: ignore[arg-type]
