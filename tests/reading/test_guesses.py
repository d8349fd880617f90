"""What has no name is told by its first bytes; a guess that fails is text, and text comes back unchanged."""

from __future__ import annotations

import gzip
import io
import json
import os
import subprocess
import sys
import threading
import zipfile
from typing import TYPE_CHECKING

import pandas as pd
import pytest

import storycompare as sc

if TYPE_CHECKING:
    from pathlib import Path

ODD = [
    "[Update] The river Alder burst its banks.",
    "[1] The river Alder burst its banks.",
    "[",
    "[]",
    "[[Alder]] is a river.",
    '{"id": 7}\nThe river Alder burst its banks.',
    '["Update"] The river Alder burst its banks.',
    "{Alder}: the river burst its banks.",
    "{",
    "{}",
    "{{Infobox river}} The Alder burst its banks.",
    '{"title": "Flood", the river Alder burst its banks.',
    "[2024-03-04] The river Alder burst its banks.\n[2024-03-05] It fell.",
    "<3 is all that the mayor wrote.",
    "<3 in the <head> of the mayor.",
    "< 5 metres was the level.",
    "<<We swam>>, she said.",
    "<feed me> said the sign.",
    "<html> is how a page begins.",
    "<body of evidence> was the note.",
    "<?xml is how such a file begins.",
    "<!-- what follows is a note",
    "<Applause> The mayor thanked the town.",
    "% of the town under water: 40.",
    "PK was the name on the boat.",
    "PK",
    "PAR1S is no city.",
    "WARC/1.0 is a format of archives.",
    "From Harrow the road is shut.",
    "From mayor@harrow.example Mon Mar  4 09:30:00 2024\nSubject: flood\n\nThe road is shut.",
    "--- The road is shut.",
    "# Flood\n\nThe road is shut.",
    "\\rtf the mayor wrote.",
    "GIF89a was on the wall.",
    "text,source\nis how a table begins.",
    '"text"\t"source"',
    "\t[Update]\r\nThe river Alder burst its banks.\r\n",
    "  { The river }  ",
]


@pytest.mark.parametrize("text", ODD)
def test_text_in_odd_beginnings_comes_back(text: str, tmp_path: Path) -> None:
    assert sc.read(text.encode(), source="A").text == text
    assert sc.read(io.BytesIO(text.encode()), source="A").text == text
    assert sc.read(io.StringIO(text), source="A").text == text
    assert [a.text for a in sc.read_many(text.encode(), source="A")] == [text]
    path = tmp_path / "story.txt"
    path.write_bytes(text.encode())
    assert sc.read(path).text == text


def test_a_file_that_is_named_and_damaged_stays_an_error(tmp_path: Path) -> None:
    for name in ("story.json", "story.jsonl"):
        path = tmp_path / name
        path.write_text(ODD[0], encoding="utf-8")
        with pytest.raises(sc.ReadError, match="is not JSON"):
            sc.read(path)
        with path.open("rb") as file, pytest.raises(sc.ReadError, match="is not JSON"):
            sc.read(file)
    path = tmp_path / "story.xml"
    path.write_text("<rss> is how a feed begins.", encoding="utf-8")
    with pytest.raises(sc.ReadError, match="not well-formed XML"):
        sc.read(path)


def _zip() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("a.txt", "A ferry sank.")
    return stream.getvalue()


def _parquet() -> bytes:
    stream = io.BytesIO()
    pd.DataFrame({"text": ["A ferry sank."]}).to_parquet(stream)
    return stream.getvalue()


ROW = {"text": "A ferry sank."}
KINDS = {
    "json": json.dumps(ROW).encode(),
    "a list": json.dumps([ROW], indent=1).encode(),
    "json lines": (json.dumps(ROW) + "\n" + "\n").encode() * 2,
    "packed": gzip.compress(json.dumps(ROW).encode()),
    "packed text": gzip.compress(b"A ferry sank."),
    "zip": _zip(),
    "parquet": _parquet(),
    "nitf": b"<nitf><head><title>Ferry</title></head><body><body.content><p>A ferry sank.</p></body.content></body></nitf>",
    "a feed": b"<!-- made by hand --><rss><channel><item><description>A ferry sank.</description></item></channel></rss>",
}


class _Pipe(io.RawIOBase):
    """A stream that gives a few bytes at a time and cannot go back."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def readable(self) -> bool:
        return True

    def readinto(self, into: bytearray) -> int:  # type: ignore[override]
        size = min(7, len(into), len(self._data))
        into[:size], self._data = self._data[:size], self._data[size:]
        return size


@pytest.mark.parametrize("kind", KINDS)
def test_bytes_files_and_pipes_are_told_by_their_beginning(kind: str) -> None:
    for given_as in (KINDS[kind], io.BytesIO(KINDS[kind]), _Pipe(KINDS[kind])):
        assert {a.text for a in sc.read_many(given_as)} == {"A ferry sank."}


@pytest.mark.parametrize("name", ["pipe", "pipe.txt", "pipe.json", "pipe.csv", "pipe.jsonl", "pipe.parquet", "pipe.zip", "pipe.nitf", "pipe.txt.gz"])  # fmt: skip
def test_a_pipe_is_read_once(name: str, tmp_path: Path) -> None:
    data = {
        "pipe.json": KINDS["json"], "pipe.csv": b"text\nA ferry sank.\n", "pipe.jsonl": KINDS["json lines"], "pipe.zip": KINDS["zip"],
        "pipe.parquet": KINDS["parquet"], "pipe.nitf": KINDS["nitf"], "pipe.txt.gz": KINDS["packed text"],
    }.get(name, b"A ferry sank.")  # fmt: skip
    path = tmp_path / name
    os.mkfifo(path)
    writer = threading.Thread(target=path.write_bytes, args=(data,))
    writer.start()
    assert {a.text for a in sc.read_many(path)} == {"A ferry sank."}
    writer.join(10)
    assert not writer.is_alive()


def test_the_output_of_a_command_is_an_article() -> None:
    command = (
        f"{sys.executable} -m storycompare compare --no-semantic A=<(echo '[Update] A ferry sank.') "
        "B=<(echo 'A ferry sank.')"
    )
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert "1 of 1 facts" in done.stdout or "[Update]" in done.stdout


@pytest.mark.parametrize(
    "damaged",
    [
        b"<nitf><body><body.content><p>A ferry sank.</p>",
        b'<?xml version="1.0"?><rss><channel><item><title>A ferry',
    ],
)
def test_markup_that_is_cut_off_is_no_text(damaged: bytes) -> None:
    if b"</" in damaged:
        with pytest.raises(sc.ReadError, match="not well-formed XML"):
            sc.read(damaged, source="A")
    else:
        assert sc.read(damaged, source="A").text == damaged.decode()
