"""What outlets do with a wire, over all stories."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
import pytest
from corpus.archives import WORDS, flood, floods

import storycompare as sc
from storycompare import corpus

if TYPE_CHECKING:
    from pathlib import Path

COLUMNS = [
    "outlet", "wire", "stories", "words", "verbatim", "rewritten", "new", "wire_facts", "facts_used", "facts_dropped", "used",
    "credited", "uncredited", "uncredited_copies", "delay", "dated", "prominence", "conflicts",
]  # fmt: skip


@pytest.fixture(scope="module")
def tables() -> dict[str, pd.DataFrame]:
    archive = pd.concat([floods(6), pd.DataFrame([{**flood(0)[1], "id": "again", "published": None}])])
    return dict(corpus.compare_many(archive, wire="AP", options=WORDS, workers=1, progress=False))


def test_a_row_for_each_outlet_and_wire(tables: dict[str, pd.DataFrame]) -> None:
    found = corpus.study(tables)
    assert list(found.columns) == COLUMNS
    assert list(found["outlet"]) == ["Courier", "Echo"]
    assert list(found["stories"]) == [
        7,
        6,
    ]  # the second article of the Courier on one flood is the Courier's too
    assert list(found["dated"]) == [6, 6]
    assert list(found["delay"]) == [2.5, 11.0]
    assert list(found["credited"]) == [7, 0]
    assert list(found["uncredited"]) == [0, 6]
    assert list(found["uncredited_copies"]) == [0, 0]
    assert found["conflicts"].tolist() == [7, 0]
    assert (found["facts_used"] + found["facts_dropped"] == found["wire_facts"]).all()
    courier, echo = found.to_dict("records")
    assert courier["verbatim"] > 0.5 > echo["verbatim"]
    assert courier["prominence"] > 0.5 > echo["prominence"]


def test_shares_are_of_all_words(tables: dict[str, pd.DataFrame]) -> None:
    rows = tables["outlets"].query("outlet == 'Echo'")
    (found,) = corpus.study(tables).query("outlet == 'Echo'").to_dict("records")
    assert found["words"] == rows["words"].sum()
    for share in ("verbatim", "rewritten", "new"):
        assert found[share] == pytest.approx((rows[share] * rows["words"]).sum() / rows["words"].sum())


def test_a_folder_gives_what_its_tables_give(tmp_path: Path, tables: dict[str, pd.DataFrame]) -> None:
    archive = pd.concat([floods(6), pd.DataFrame([{**flood(0)[1], "id": "again", "published": None}])])
    stored = corpus.compare_many(
        archive, wire="AP", options=WORDS, workers=1, progress=False, out=tmp_path / "out"
    )
    for given in (stored, tmp_path / "out", str(tmp_path / "out")):
        pd.testing.assert_frame_equal(corpus.study(given), corpus.study(tables))


def test_without_a_wire_there_is_no_row() -> None:
    found = corpus.study(corpus.compare_many(floods(1), options=WORDS, workers=1, progress=False))
    assert found.empty
    assert list(found.columns) == COLUMNS
    with pytest.raises(sc.InputError, match="study takes what compare_many returned"):
        corpus.study({"facts": found})
