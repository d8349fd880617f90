"""Reading text files: encodings, line ends and titles, without losing an offset."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from texts import FLOOD

import storycompare as sc

SEEDS = Path(__file__).parent.parent.parent / "seeds"


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_the_text_is_kept_as_it_is(tmp_path: Path, mark: bytes, end: str) -> None:
    text = FLOOD.replace("\n", end)
    path = tmp_path / "Courier.txt"
    path.write_bytes(mark + text.encode())
    article = sc.read(path)
    assert article.text == text
    assert article.source == "Courier"
    assert article.title == "Flood cuts off Harrow"


@given(
    st.text(min_size=1).filter(
        lambda t: t.strip() and not any(c < " " or "\ud800" <= c <= "\udfff" for c in t)
    )
)
@example("[")
@example("{")
@example("[]")
@example("{}")
@example("<html>")
@example("<?xml")
@example("<rss ")
@example("PAR1")
@example("WARC/")
def test_any_text_comes_back(text: str) -> None:
    expected = text.removeprefix("\ufeff")
    if expected.strip():
        assert sc.read(text.encode(), source="A").text == expected


def test_bytes_files_and_names() -> None:
    assert sc.read(io.BytesIO(FLOOD.encode()), source="A").text == FLOOD
    assert sc.read(io.StringIO(FLOOD), source="A").text == FLOOD
    with (SEEDS / "000_1d1d94767bf0e562.txt").open("rb") as file:
        assert sc.read(file).source == "000_1d1d94767bf0e562"
    with pytest.raises(sc.SourceError, match="need a label"):
        sc.read(FLOOD.encode())
    with pytest.raises(sc.ReadError, match="nothing is fetched"):
        sc.read("https://courier.example/flood")
    with pytest.raises(sc.InputError, match="read takes a path"):
        sc.read(3)  # type: ignore[arg-type]


def test_seeds_are_read_without_change() -> None:
    for path in SEEDS.glob("*.txt"):
        assert sc.read(path).text.encode() == path.read_bytes()


def test_no_title_where_there_is_none() -> None:
    assert sc.read(SEEDS / "000_1d1d94767bf0e562.txt").title is None
    assert sc.read(b"One sentence only.", source="A").title is None
