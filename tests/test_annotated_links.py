"""The annotated links that training reads: sentence numbers of known form, and none of anyone's text."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

TABLE = Path(__file__).parent.parent / "training" / "annotated_links.tsv"
ROWS = list(csv.DictReader(TABLE.read_text(encoding="utf-8").splitlines(), delimiter="\t"))


@pytest.mark.parametrize("row", ROWS, ids=[row["story"] for row in ROWS])
def test_a_link_joins_two_articles_and_no_furniture(row: dict[str, str]) -> None:
    assert row["third"] in {"0", "1", "2"}
    assert all(re.fullmatch(r"\d+_\d+ecb(?:plus)?", name) for name in row["documents"].split())
    assert len(set(row["documents"].split())) == 3
    links = [link.split("-") for link in row["links"].split()]
    assert all(re.fullmatch(r"[abc]\d+", end) for link in links for end in link)
    assert all(one[0] < other[0] for one, other in links)
    furniture = set(row["furniture"].split())
    assert not [link for link in links if furniture & set(link)]


def test_no_story_and_no_document_stands_twice() -> None:
    names = [row["story"] for row in ROWS]
    documents = [document for row in ROWS for document in row["documents"].split()]
    assert len(set(names)) == len(names)
    assert len(set(documents)) == len(documents)
