"""Documents that are no text say what they are and what to do, wherever they come from."""

from __future__ import annotations

import gzip
import io
import zipfile
from typing import TYPE_CHECKING

import pytest

import storycompare as sc

if TYPE_CHECKING:
    from pathlib import Path

OFFICE = b"PK\x03\x04" + bytes(26)
DOCUMENTS = {
    "a.pdf": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "is a PDF"),
    "b.pdf": (b"\xef\xbb\xbf\r\n%PDF-1.4 all in plain text", "is a PDF"),
    "c.ps": (b"%!PS-Adobe-3.0", "is PostScript"),
    "d.rtf": (b"{\\rtf1\\ansi A flood.}", "rich text"),
    "e.doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(40), "office document"),
    "f.docx": (OFFICE + b"[Content_Types].xml", "office document"),
    "g.docx": (OFFICE + b"word/document.xml", "office document"),
    "h.docx": (OFFICE + b"docProps/app.xml", "office document"),
    "i.odt": (OFFICE + b"mimetypeapplication/vnd.oasis.opendocument.text", "office document"),
    "j.epub": (OFFICE + b"mimetypeapplication/epub+zip", "e-book"),
    "k.png": (b"\x89PNG\r\n\x1a\n", "is not a text file but a picture"),
    "l.jpeg": (b"\xff\xd8\xff\xe0", "picture"),
    "l.gif": (b"GIF89a\x20\x03\x58\x02\xf7\x00\x00", "picture"),
    "m.7z": (b"7z\xbc\xaf\x27\x1c", "7z archive"),
    "n.rar": (b"Rar!\x1a\x07\x00", "RAR archive"),
    "o.xz": (b"\xfd7zXZ\x00", "packed by xz"),
    "p.bz2": (b"BZh91AY&SY", "packed by bzip2"),
    "q.db": (b"SQLite format 3\x00", "SQLite"),
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_each_is_refused_with_advice(name: str, tmp_path: Path) -> None:
    data, message = DOCUMENTS[name]
    (tmp_path / name).write_bytes(data)
    (tmp_path / "wrong.txt").write_bytes(data)
    (tmp_path / "packed.txt.gz").write_bytes(gzip.compress(data))
    stream = io.BytesIO(data)
    given: list[object] = [tmp_path / name]
    if b"docProps" not in data:  # that one is told by its ending as well
        given += [stream, data, tmp_path / "wrong.txt", tmp_path / "packed.txt.gz"]
    for file in given:
        with pytest.raises(sc.ReadError, match=message) as caught:
            sc.read(file, source="A")  # type: ignore[arg-type]
        assert ": " in str(caught.value).partition(message)[2]
    assert not stream.closed


@pytest.mark.parametrize(
    "text",
    [
        "PDF files were found in the flooded archive.",
        "A %PDF sign stood on the door.",
        "GIF89a was on the wall.",
        "PK won.",
    ],
)
def test_texts_about_them_are_texts(text: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    assert sc.read(tmp_path / "a.txt").text == text
    assert sc.read(text.encode(), source="A").text == text


def test_an_archive_of_articles_is_none(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "stories.zip", "w") as archive:
        archive.writestr("word/a.txt", "A flood cut off Harrow.")
        archive.writestr("b.txt", "Boats took people to safety.")
    assert [a.source for a in sc.read_many(tmp_path / "stories.zip")] == ["b", "a"]


def test_what_is_read_says_where_it_was(tmp_path: Path) -> None:
    (tmp_path / "s.csv").write_text("text,source\nA flood.,AP\nA fire.,AFP\n", encoding="utf-8")
    articles = sc.read_many(tmp_path / "s.csv")
    assert [(a.source, articles.where) for a in articles] == [
        ("AP", f"{tmp_path / 's.csv'}, row 1"),
        ("AFP", f"{tmp_path / 's.csv'}, row 2"),
    ]
