"""Frames: columns, dtypes and ids are the same in every comparison, and survive a file."""

from __future__ import annotations

import ast
import io
import re
from pathlib import Path

import pandas as pd
import pytest
from texts import FLOOD, FLOOD_RETOLD, OPERA

import storycompare as sc
from storycompare.report.frames import COLUMNS

DOCUMENT = Path(__file__).parents[2] / "docs" / "frames.md"
NAMES = [*COLUMNS, "coverage"]
WORDS = sc.Options(semantic=False)


def _holds_tuples(column: pd.Series) -> bool:
    return column.dtype == object and any(isinstance(value, tuple) for value in column)


@pytest.fixture(scope="module")
def flood() -> sc.Comparison:
    wire, outlet = sc.Article(FLOOD, "AP"), sc.Article(FLOOD_RETOLD, "Courier")
    return sc.compare(wire, outlet, sc.Article(OPERA, "Echo"), wire="AP", options=WORDS)


@pytest.fixture(scope="module")
def nothing() -> sc.Comparison:
    """Two articles that have nothing to link, so that most tables are empty."""
    return sc.compare("By Ann Lee", "By Tom Brill", options=WORDS)


@pytest.mark.parametrize("name", NAMES)
def test_an_empty_table_has_the_dtypes_of_a_full_one(
    name: str, flood: sc.Comparison, nothing: sc.Comparison
) -> None:
    full, empty = flood.to_frame(name), nothing.to_frame(name)
    if name == "coverage":
        full, empty = full.drop(columns=["AP", "Courier", "Echo"]), empty.drop(columns=["A", "B"])
    pd.testing.assert_series_equal(full.dtypes, empty.dtypes)
    joined = pd.concat([empty, full])
    pd.testing.assert_series_equal(joined.dtypes, full.dtypes)


@pytest.mark.parametrize("name", NAMES)
def test_a_table_survives_parquet(name: str, flood: sc.Comparison, tmp_path: Path) -> None:
    frame = flood.to_frame(name)
    frame.to_parquet(tmp_path / "table.parquet")
    back = pd.read_parquet(tmp_path / "table.parquet")
    for column in frame:
        if _holds_tuples(frame[column]):
            back[column] = back[column].map(tuple)
    pd.testing.assert_frame_equal(back, frame)


@pytest.mark.parametrize("name", NAMES)
def test_a_table_survives_csv(name: str, flood: sc.Comparison) -> None:
    frame = flood.to_frame(name)
    tuples = [column for column in frame if _holds_tuples(frame[column])]
    index = 0 if name == "coverage" else None
    text = frame.to_csv(index=name == "coverage")
    back = pd.read_csv(
        io.StringIO(text), index_col=index, converters=dict.fromkeys(tuples, ast.literal_eval), dtype={
            column: dtype for column, dtype in frame.dtypes.items() if column not in tuples
        },
    )  # fmt: skip
    # pandas 2 reads what is missing as another missing value.
    for column in filter(lambda name: pd.api.types.is_object_dtype(back[name]), back.columns):
        back[column] = back[column].where(back[column].notna(), None)
    pd.testing.assert_frame_equal(back, frame, check_index_type=False, check_dtype=True)


def test_ids_are_unique_and_the_same_in_every_table(flood: sc.Comparison) -> None:
    frames = {name: flood.to_frame(name) for name in NAMES}
    assert frames["sentences"]["sentence"].is_unique
    assert frames["mentions"]["mention"].is_unique
    assert frames["facts"]["fact"].is_unique
    sentences, mentions = set(frames["sentences"]["sentence"]), set(frames["mentions"]["mention"])
    facts = set(frames["facts"]["fact"])
    for side in "ab":
        assert set(frames["links"][f"{side}_sentence"]) <= sentences
        assert set(frames["matches"][f"{side}_mention"]) <= mentions
    assert set(frames["mentions"]["sentence"]) <= sentences
    assert set(frames["links"]["facts"].explode().dropna()) <= facts
    for name in ("mentions", "matches", "conflicts", "wire"):
        assert set(frames[name]["fact"]) <= facts
    assert set(frames["coverage"].index) == facts
    assert set(frames["wire"]["mention"]) <= mentions


def test_links_and_matches_know_the_facts_that_they_hold(flood: sc.Comparison) -> None:
    links, matches, facts = (flood.to_frame(name) for name in ("links", "matches", "facts"))
    shared = set(facts.loc[facts["status"] == "shared", "fact"])
    assert shared
    assert set(matches["fact"]) == shared
    assert set(links["facts"].explode().dropna()) == shared


def test_a_story_column_names_the_comparison_when_several_are_joined(
    flood: sc.Comparison, nothing: sc.Comparison
) -> None:
    joined = pd.concat(
        [flood.to_frame("facts", story="t1"), nothing.to_frame("facts", story="t2")], ignore_index=True
    )
    assert joined.columns[0] == "story"
    assert set(joined["story"]) == ({"t1", "t2"} if len(nothing.facts) else {"t1"})
    assert flood.to_frame("coverage", story="t1").columns[0] == "story"


def test_half_a_surrogate_pair_keeps_its_place(flood: sc.Comparison) -> None:
    text = "The dam \ud800 broke on Monday."
    story = sc.compare(text, "The dam broke on Monday.", options=WORDS)
    for name in NAMES:
        story.to_frame(name)
    assert story.to_frame("sentences")["text"][0] == text.replace("\ud800", "\ufffd")


def test_the_documentation_lists_every_table_with_its_columns() -> None:
    sections = re.split(r"^## ", DOCUMENT.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    documented = {
        section.split("\n", 1)[0].strip("`"): re.findall(r"^\| `(\w+)` \|", section, flags=re.MULTILINE)
        for section in sections
    }
    assert {name: documented.get(name) for name in COLUMNS} == {name: list(c) for name, c in COLUMNS.items()}
    assert "coverage" in documented


def test_an_article_is_found_by_its_source(flood: sc.Comparison) -> None:
    assert flood["Echo"] is flood.articles[2]
    with pytest.raises(sc.SourceError, match="no source 'Times'; there are AP, Courier, Echo"):
        flood["Times"]


def test_what_an_outlet_dropped_is_the_wires(flood: sc.Comparison) -> None:
    dropped = flood.dropped_by("Courier")
    assert dropped
    assert all("AP" in fact.sources and "Courier" not in fact.sources for fact in dropped)
    with pytest.raises(sc.InputError, match="without a wire"):
        sc.compare(FLOOD, OPERA, options=WORDS).dropped_by("A")


def test_the_wire_has_the_same_facts_whoever_it_is_compared_with() -> None:
    wire = sc.Article(FLOOD, "AP")
    found = []
    for outlet in (FLOOD_RETOLD, OPERA, FLOOD):
        story = sc.compare(wire, sc.Article(outlet, "X"), wire="AP", options=WORDS)
        frame = story.to_frame("wire")
        (row,) = story.derivation
        assert len(frame) == row.wire_facts == row.facts_used + row.facts_dropped
        assert frame["used"].sum() == row.facts_used
        found.append(list(frame["text"]))
    assert found[0] == found[1] == found[2]


def test_what_is_dropped_is_shown_in_the_wires_words(flood: sc.Comparison) -> None:
    frame = flood.to_frame("wire")
    left_out = frame.loc[(frame["outlet"] == "Echo") & ~frame["used"], "text"]
    shown = " ".join(flood.to_text(width=4000).split())
    assert all(" ".join(words.split()) in shown for words in left_out)
    page = " ".join(re.sub(r"<[^>]*>", "", flood.to_html()).split())
    assert "What Echo leaves out, in the words of AP" in page
    assert "### What Echo leaves out of AP" in flood.to_markdown()


def test_a_repr_is_short(flood: sc.Comparison) -> None:
    shown = repr(flood)
    assert "AP, Courier, Echo" in shown
    assert len(shown) < 100
    assert all(len(repr(value)) < 300 for value in (*flood.facts, *flood.articles))
