"""Files that are damaged or made to harm: one clear line each, little memory, nothing written."""

from __future__ import annotations

import gzip
import io
import json
import tracemalloc
import zipfile
from typing import TYPE_CHECKING

import pandas as pd
import pytest

import storycompare as sc

if TYPE_CHECKING:
    from pathlib import Path

LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><nitf><body><body.content><p>&c;</p></body.content></body></nitf>'
)
OUTSIDE = (
    '<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    "<nitf><body><body.content><p>&x;</p></body.content></body></nitf>"
)


def _zip(*members: tuple[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return stream.getvalue()


def _parquet() -> bytes:
    stream = io.BytesIO()
    pd.DataFrame({"text": ["Rain fell."] * 50}).to_parquet(stream)
    return stream.getvalue()[:-40]


HOSTILE = {
    "laughs.xml": (LAUGHS.encode(), "declares entities"),
    "outside.xml": (OUTSIDE.encode(), "declares entities"),
    "deep.xml": (b"<nitf>" + b"<block>" * 5000 + b"</block>" * 5000 + b"</nitf>", "nested deeper than 100"),
    "broken.xml": (b"<nitf><body>", "not well-formed XML"),
    "other.xml": (b"<svg></svg>", "unknown kind, <svg>"),
    "bomb.txt.gz": (gzip.compress(bytes(1)) + gzip.compress(b"a" * 40_000_000), "more than 8 MB"),
    "cut.txt.gz": (gzip.compress(b"Rain fell in Harrow on Monday." * 50)[:-20], "is damaged"),
    "slip.zip": (_zip(("../../evil.txt", b"Rain.")), "no member of the archive"),
    "nested.zip": (_zip(("inner.zip", _zip(("a.txt", b"Rain.")))), "archive inside an archive"),
    "bomb.zip": (_zip(("a.txt", b"a" * 40_000_000)), "more than 8 MB"),
    "cut.zip": (_zip(("a.txt", b"Rain fell."))[:-30], "not a whole zip archive"),
    "nul.txt": (b"Rain fell in Harrow on Monday. " * 9 + b"\x00", "character 279 is a NUL"),
    "surrogate.jsonl": (b'{"text": "half \\ud800 pair", "source": "A"}\n', "row 1: character 5 is half of a surrogate pair"),
    "long.jsonl": (b'{"text": "' + b"a" * 10_000_000 + b'"}\n', "row 1: is longer than 8 MB"),
    "long.txt": (b"a" * 10_000_000, "more than 8 MB"),
    "deep.json": (b"[" * 200_000, "is not JSON"),
    "number.jsonl": (b'{"text": ' + b"9" * 9000 + b"}\n", "row 1"),
    "list.jsonl": (b"[1]\n", "row 1: must be a JSON object, not a list"),
    "wrong.csv": (_parquet(), "is a parquet file under another name"),
    "wrong.txt": (_zip(("a.txt", b"Rain.")), "is a zip file under another name"),
    "cut.parquet": (_parquet(), "not a whole Parquet file"),
    "text.parquet": (b"Rain fell in Harrow.", "not a whole Parquet file"),
    "short.csv": (b"text,source\nRain fell.\n", "row 1: has 1 cells where the header has 2"),
    "empty.csv": (b"", "the table is empty"),
    "latin.csv": ("text,source\ncaf\xe9,A\n".encode("latin-1"), "byte 0xe9 is not UTF-8"),
    "quote.csv": (b'text,source\n"Rain fell,A\n', "row"),
    "frames.html": (b"<html><body><iframe src='file:///etc/passwd'></iframe></body></html>", "no article found"),
    "page.warc": (b"WARC/1.0\r\nbroken", "web archive"),
    "half.txt": (b"\xff\xfeR\x00a", "byte 4 (0x61) is not UTF-16-LE"),
    "mixed.txt": (b"Rain fell in Harrow. " * 9 + b"\x81\x8d\x8f\x90\x9d" * 3, "is not UTF-8, and no other encoding can be told"),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_one_clear_line(name: str, tmp_path: Path) -> None:
    data, message = HOSTILE[name]
    folder = tmp_path / "files"
    folder.mkdir()
    path = folder / name
    path.write_bytes(data)
    tracemalloc.start()
    with pytest.raises(sc.InputError) as caught:
        assert list(sc.read_many(path)) == ["an error"]
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    said = str(caught.value)
    assert message in said
    assert name in said
    assert "\n" not in said
    assert len(said) < 400
    assert peak < 100_000_000
    assert [p.name for p in tmp_path.rglob("*")] == ["files", name]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_damaged_file_ends_no_run(name: str, tmp_path: Path) -> None:
    (tmp_path / f"b-{name}").write_bytes(HOSTILE[name][0])
    (tmp_path / "a.txt").write_text("Rain fell in Harrow.", encoding="utf-8")
    (tmp_path / "z.txt").write_text("Snow fell in Harrow.", encoding="utf-8")
    articles = sc.read_many(tmp_path, on_error="skip")
    assert [a.source for a in articles] == ["a", "z"]
    assert articles.skipped >= 1


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-16", "Café owners in Harrow fear the flood."),
        ("utf-8-sig", "Café owners in Harrow fear the flood."),
        ("cp1252", "The mayor’s office said “the café owners” in Harrow fear the flood – again. " * 3),
        ("cp1251", "Река вышла из берегов рано утром в понедельник и отрезала город от внешнего мира. " * 3),
        ("shift_jis", "川は月曜日の早朝に氾濫し、町は孤立した。住民は避難している。" * 5),
    ],
)
def test_encodings_are_told_from_the_bytes(encoding: str, text: str) -> None:
    assert sc.read(text.encode(encoding), source="A").text == text


def test_an_encoding_can_be_named() -> None:
    assert sc.read("caf\xe9".encode("latin-1"), source="A", encoding="latin-1").text == "café"
    table = "text,source\ncaf\xe9,A\n".encode("latin-1")
    (article,) = sc.read_many(_named(table), encoding="latin-1")
    assert article.text == "café"
    with pytest.raises(sc.EncodingError, match="there is no encoding 'klingon'"):
        sc.read(b"caf", source="A", encoding="klingon")


def _named(data: bytes) -> io.BytesIO:
    stream = io.BytesIO(data)
    stream.name = "table.csv"
    return stream


def test_deep_json_in_a_page_is_passed_over() -> None:
    page = (
        "<html><body><script type='application/ld+json'>"
        + "[" * 100_000
        + "</script><article>"
        + "".join(f"<p>Paragraph {k} tells that rain fell in Harrow all day on Monday.</p>" for k in range(9))
        + "</article></body></html>"
    )
    assert "Paragraph 4" in sc.read(page.encode(), source="A").text
    assert json.dumps(sc.read(page.encode(), source="A").metadata) == "{}"
