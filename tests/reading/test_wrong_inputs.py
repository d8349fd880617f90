"""What people hand over by mistake: one clear line each, that says what to do."""

from __future__ import annotations

import io
import json
import logging
import zipfile
from pathlib import Path

import pandas as pd
import pytest
from table_files import written

import storycompare as sc

STORY = (
    "A ferry sank off Port Vell on Thursday. Nine people were saved by a trawler, the coast guard said. " * 60
)


@pytest.mark.parametrize(
    "text", [STORY, "A ferry sank off Port Vell.", "A ferry sank.\n\nNine were saved.", "Ferry sinks " * 30]
)
def test_a_text_where_a_path_is_wanted(text: str) -> None:
    for reading in (lambda: sc.read(text), lambda: list(sc.read_many(text))):
        with pytest.raises(sc.InputError, match="str is taken as a path") as caught:
            reading()
        assert "sc.Article(text, source='A')" in str(caught.value)
        assert len(str(caught.value)) < 400
        assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "path", [Path(STORY), Path("a\0b"), "x" * 5000, "\ud800.txt", "no/such/file.txt", Path("nowhere")]
)
def test_paths_that_name_nothing(path: str | Path) -> None:
    for reading in (lambda: sc.read(path), lambda: list(sc.read_many(path))):
        with pytest.raises(sc.InputError) as caught:
            reading()
        assert len(str(caught.value)) < 400
        str(caught.value).encode()
    if isinstance(path, Path):
        with pytest.raises(sc.InputError):
            sc.compare(path, "A ferry sank.")


@pytest.mark.parametrize("glob", ["/etc/*", "../*", "", "**x", "a\0b", "/"])
def test_patterns_that_lead_elsewhere(glob: str, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "a.txt").write_text("A ferry sank.", encoding="utf-8")
    with pytest.raises(sc.InputError, match=r"glob|no file matches"):
        list(sc.read_many(tmp_path / "in", glob=glob))


@pytest.mark.parametrize("kind", ["csv", "jsonl", "json", "parquet", "frame", "mappings"])
def test_white_space_around_a_label_is_not_of_it(kind: str, tmp_path: Path) -> None:
    sources = ["AP ", " AP", "\tAP\u00a0", "Port  Vell News", "  "]
    rows = [{"id": f" {n} ", "text": "A ferry sank.", "source": source} for n, source in enumerate(sources)]
    given: object = rows if kind == "mappings" else pd.DataFrame(rows)
    if kind not in ("frame", "mappings"):
        given = written(tmp_path / f"table.{kind}", rows)
    assert [a.source for a in sc.read_many(given)][:4] == ["AP", "AP", "AP", "Port  Vell News"]  # type: ignore[arg-type]
    last = list(sc.read_many(given))[4].source  # type: ignore[arg-type]
    assert last == ("E" if kind == "mappings" else "4")


def test_json_that_is_none_is_told_by_its_line_once(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "A ferry sank."}\n{text}\n', encoding="utf-8")
    (tmp_path / "a.json").write_text('[{"text": "A ferry sank."},\n {text}]', encoding="utf-8")
    for name, place in (("a.jsonl", ", row 2"), ("a.json", "")):
        with pytest.raises(sc.ReadError) as caught:
            list(sc.read_many(tmp_path / name))
        line = "" if place else "line 2 "
        column = 2 if place else 3
        said = "is not JSON: Expecting property name enclosed in double quotes"
        assert str(caught.value) == f"{tmp_path / name}{place}: {said}: {line}column {column}"


def test_a_table_by_its_columns_is_told_how_to_be_written(tmp_path: Path) -> None:
    pd.DataFrame({"text": ["A ferry sank."], "source": ["AP"]}).to_json(tmp_path / "a.json")
    with pytest.raises(sc.ReadError, match=r'a list of records is expected, as to_json\(orient="records"\)'):
        list(sc.read_many(tmp_path / "a.json"))


def test_a_mapping_is_no_list_of_articles() -> None:
    with pytest.raises(sc.InputError, match="not dict"):
        list(sc.read_many({"text": "A ferry sank."}))


@pytest.mark.parametrize("encoding", ["undefined", "a\0b", "rot13", "zlib", "klingon", "\ud800", 8])
@pytest.mark.parametrize("name", ["a.txt", "a.csv", "a.html"])
def test_encodings_that_are_none(encoding: str, name: str) -> None:
    stream = io.BytesIO(b"text\nA ferry sank.\n")
    stream.name = name
    with pytest.raises(sc.EncodingError, match="there is no encoding") as caught:
        list(sc.read_many(stream, encoding=encoding))
    assert "\0" not in str(caught.value)


ROWS = [{"text": "A ferry sank.", "headline": "Ferry", "day": "2024-03-14"}] * 2


def _given(kind: str, tmp_path: Path) -> object:
    return pd.DataFrame(ROWS) if kind == "frame" else written(tmp_path / f"stories.{kind}", ROWS)


@pytest.mark.parametrize("kind", ["csv", "tsv", "parquet", "json", "jsonl", "frame"])
@pytest.mark.parametrize(
    "columns", [{"text": "body"}, {"title": "titel"}, {"date": "when"}, {"text": "text", "url": "link"}]
)
def test_a_column_that_is_not_there(kind: str, columns: dict[str, str], tmp_path: Path) -> None:
    missing = next(column for column in columns.values() if column != "text")
    with pytest.raises(sc.ReadError, match=rf"no column '{missing}' \(columns: text, headline, day\)"):
        list(sc.read_many(_given(kind, tmp_path), columns=columns))


@pytest.mark.parametrize("kind", ["csv", "tsv", "parquet", "json", "jsonl", "frame"])
def test_a_named_column_goes_before_what_is_called_so(kind: str, tmp_path: Path) -> None:
    articles = list(sc.read_many(_given(kind, tmp_path), columns={"text": "headline", "date": "day"}))
    assert [(a.text, a.published) for a in articles] == [("Ferry", "2024-03-14")] * 2


def test_not_every_row_of_json_has_every_column(tmp_path: Path) -> None:
    path = tmp_path / "stories.jsonl"
    rows = [{"text": "A ferry sank.", "day": "2024-03-14"}, {"text": "Nine were saved."}]
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    articles = list(sc.read_many(path, columns={"date": "day"}))
    assert [a.published for a in articles] == ["2024-03-14", None]


@pytest.mark.parametrize("columns", [["text"], {"text": 3}, "text", {"body": "text"}])
def test_columns_that_are_none(columns: object, tmp_path: Path) -> None:
    with pytest.raises(sc.InputError, match="columns"):
        list(sc.read_many(_given("csv", tmp_path), columns=columns))  # type: ignore[arg-type]


HOSTILE = "\x1b]0;owned\x07\x9b31m\u202eheader\u2028\r\n"


def _plain(text: str) -> bool:
    return not any(char in text for char in "\x1b\x07\x9b\u202e\u2028\r\n\x7f")


def test_control_characters_of_headers_reach_no_message(tmp_path: Path) -> None:
    path = tmp_path / "stories.csv"
    pd.DataFrame({HOSTILE: ["A ferry sank."]}).to_csv(path, index=False)
    for columns in (None, {"text": HOSTILE + "x"}):
        with pytest.raises(sc.ReadError, match="owned") as caught:
            list(sc.read_many(path, columns=columns))
        assert _plain(str(caught.value))


def test_control_characters_of_names_reach_no_label(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / "stories.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(f"{HOSTILE}.txt", "A ferry sank.")
        archive.writestr(f"{HOSTILE}.json", "{")
        note = {
            "uri": "urn:v",
            "body_text": "A ferry sank.",
            "pubstatus": "canceled",
            "ednote": f"KILL {HOSTILE}",
        }
        archive.writestr(f"{HOSTILE}2.json", json.dumps(note))
        archive.writestr("b.jsonl", json.dumps({"text": "A ferry sank.", "source": HOSTILE}))
    with caplog.at_level(logging.INFO, "storycompare"):
        articles = list(sc.read_many(path, on_error="skip"))
    assert len(articles) == 3
    assert all(_plain(article.source) and "owned" in article.source for article in articles)
    assert all(_plain(record.getMessage()) for record in caplog.records)
    assert "kill notice" in caplog.text


def test_a_hostile_label_is_shown_plainly() -> None:
    with pytest.raises(sc.SourceError) as caught:
        sc.compare(sc.Article("A ferry sank.", HOSTILE), sc.Article("A ferry sank.", HOSTILE))
    assert _plain(str(caught.value))


WARC = (
    b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2024-03-04T09:30:00Z\r\n"
    b"WARC-Target-URI: https://v.example/\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%b\r\n\r\n"
)


@pytest.mark.parametrize("cut", [9, 12, 25, 60, 100, 180, 235, 250, 270, 300, 330, 500])
def test_a_web_archive_that_is_cut_off_ends_no_run(cut: int, tmp_path: Path) -> None:
    body = (
        b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body>"
        + b"<p>A ferry sank off Port Vell.</p>" * 9
    )
    (tmp_path / "a.txt").write_text("A ferry sank.", encoding="utf-8")
    (tmp_path / "b.warc").write_bytes((WARC % (len(body), body))[:cut])
    (tmp_path / "c.txt").write_text("Nine were saved.", encoding="utf-8")
    found = [article.source for article in sc.read_many(tmp_path, on_error="skip")]
    assert found[0] == "a"
    assert found[-1] == "c"


def _nested(depth: int) -> str:
    return '{"a": ' * depth + "1" + "}" * depth


@pytest.mark.parametrize("depth", [150, 900, 5_000, 200_000])
@pytest.mark.parametrize(
    "shape",
    ['{"text": "A ferry sank.", "more": %s}', "%s", '{"uri": "u", "headline": %s, "body_text": "A."}'],
)
def test_deep_json(depth: int, shape: str, tmp_path: Path) -> None:
    data = (shape % _nested(depth)).encode()
    for name in ("deep.json", "deep.jsonl"):
        (tmp_path / name).write_bytes(data)
        with pytest.raises(sc.ReadError, match=r"deep\.json.*(?:is not JSON|nested deeper)"):
            list(sc.read_many(tmp_path / name))
    with pytest.raises(sc.ReadError, match=r"is not JSON|nested deeper"):
        list(sc.read_many(data))


@pytest.mark.parametrize(
    "row",
    [
        {"headline": "Ferry", "story_body": "A ferry sank.", "hashtags": [{"text": "ferry"}]},
        {
            "id": 7,
            "lead": "A ferry sank.",
            "related": [{"uri": "u", "type": "text", "body_text": "Another story."}],
        },
        {"title": "Ferry", "image": {"text": "The pier", "url": "p.jpg"}},
    ],
)
def test_parts_of_a_record_are_no_articles(row: dict[str, object]) -> None:
    for data in (row, [row], {"items": [row]}):
        with pytest.raises(sc.ReadError, match=rf"no column 'text' \(columns: {next(iter(row))}"):
            list(sc.read_many(json.dumps(data).encode()))


def test_halves_of_surrogate_pairs() -> None:
    row = '{"text": "A ferry sank.", "title": "Ferry \\ud83d", "desk": "\\udc00 sea", "byline": "\\ud83d\\ude00", "source": "A\\ud800"}'
    (article,) = sc.read_many(row.encode())
    assert (article.title, article.byline, article.metadata["desk"]) == ("Ferry \ufffd", "😀", "\ufffd sea")
    sc.compare(article, "A ferry sank.", options=sc.Options(semantic=False)).to_json().encode()
    article.source.encode()
    with pytest.raises(sc.ReadError, match="character 2 is half of a surrogate pair"):
        list(sc.read_many(b'{"text": "A \\ud800 ferry"}'))


def test_tables_with_cells_of_odd_kinds() -> None:
    frame = pd.DataFrame(
        {
            "text": ["A ferry sank."],
            "title": [pd.NA],
            "date": [pd.Timestamp("2024-03-14")],
            "metadata": ["desk"],
            "tags": [["sea"]],
        }
    )
    (article,) = sc.read_many(frame.astype({"text": "string", "title": "string"}))
    assert (article.title, article.published) == (None, "2024-03-14T00:00:00")
    assert article.metadata == {"metadata": "desk", "tags": ["sea"]}


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Thu, 14 Mar 2024 10:00:00 +0000", "2024-03-14T10:00:00+00:00"),
        ("20240314T100000Z", "2024-03-14T10:00:00+00:00"),
        ("March 14, 2024", "2024-03-14"),
        ("2024/03/14", "2024-03-14"),
        ("03/04/2024", None),
        ("yesterday", None),
        ("0001-01-01", None),
    ],
)
def test_published_is_iso_or_nothing(
    written: str, read: str | None, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, "storycompare"):
        (row,) = sc.read_many(json.dumps({"text": "A ferry sank.", "published": written}).encode())
        (frame,) = sc.read_many(pd.DataFrame([{"text": "A ferry sank.", "date": written}]))
        mapping = sc.to_article({"text": "A ferry sank.", "published": written})
    assert [row.published, frame.published, mapping.published] == [read] * 3
    assert caplog.text.count("taken as undated") == (0 if read else 3)


def test_an_article_has_an_iso_date_or_is_none() -> None:
    assert sc.Article("A ferry sank.", "A", published="March 14, 2024").published == "2024-03-14"
    assert (
        sc.Article("A ferry sank.", "A", published="2024-03-14T10:00:00").published == "2024-03-14T10:00:00"
    )
    assert sc.Article("A ferry sank.", "A", published="").published is None
    with pytest.raises(sc.InputError, match="published of 'A' is no date that can be read: 'yesterday'"):
        sc.Article("A ferry sank.", "A", published="yesterday")
    with pytest.raises(sc.InputError, match="must be a str"):
        sc.Article("A ferry sank.", "A", published=20240314)  # type: ignore[arg-type]
