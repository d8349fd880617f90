"""The annotated facts and cuts that training reads: numbers of known form, and none of anyone's text."""

from __future__ import annotations

import csv
import itertools
import re
from pathlib import Path

TRAINING = Path(__file__).parent.parent / "training"


def _rows(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader((TRAINING / name).read_text(encoding="utf-8").splitlines(), delimiter="\t"))


ROWS = _rows("annotated_facts.tsv")
ORIGIN = re.compile(
    r"allsides:train-\d+|ecbplus:\d+_\d+ecb(?:plus)?(?: \d+_\d+ecb(?:plus)?){1,2}|polnear:[\w-]+ [\w-]+"
)
CONFLICT = re.compile(r"(?:figure|date|name|place|quotation|attribution|denial):\d+,\d+")


def _groups(row: dict[str, str], name: str) -> list[list[int]]:
    return [[int(unit) for unit in group.split(",")] for group in row[name].split()]


def test_no_story_stands_twice_and_each_is_of_known_texts() -> None:
    names = [row["story"] for row in ROWS]
    assert len(set(names)) == len(names) > 0
    assert [row["story"] for row in ROWS if not ORIGIN.fullmatch(row["origin"])] == []


def test_the_units_of_an_article_stand_one_after_the_other() -> None:
    for row in ROWS:
        units = [re.fullmatch(r"([abc])(\d+)-(\d+)", unit) for unit in row["units"].split()]
        found = [(unit[1], int(unit[2]), int(unit[3])) for unit in units if unit]
        assert len(found) == len(units), row["story"]
        assert all(start < end for _, start, end in found), row["story"]
        assert all(a < b and (a[0] != b[0] or a[2] <= b[1]) for a, b in itertools.pairwise(found)), row[
            "story"
        ]


def test_a_fact_names_several_units_of_its_story_once() -> None:
    for row in ROWS:
        most = len(row["units"].split())
        for group in _groups(row, "facts") + _groups(row, "unsure"):
            assert len(group) > 1, row["story"]
            assert sorted(set(group)) == group, row["story"]
            assert group[-1] < most, row["story"]


def test_a_conflict_is_of_a_known_type_and_names_two_units() -> None:
    for row in ROWS:
        for conflict in row["conflicts"].split():
            assert CONFLICT.fullmatch(conflict), row["story"]
            one, other = (int(unit) for unit in conflict.partition(":")[2].split(","))
            assert one != other, row["story"]
            assert max(one, other) < len(row["units"].split()), row["story"]


def test_the_cuts_of_a_sentence_stand_one_after_the_other() -> None:
    rows = _rows("annotated_cuts.tsv")
    names = [row["sentence"] for row in rows]
    assert sorted(set(names)) == names
    assert [name for name in names if not re.fullmatch("[0-9a-f]{12}", name)] == []
    for row in rows:
        cuts = [int(place) for place in row["cuts"].split()]
        assert all(0 < a < b for a, b in itertools.pairwise([*cuts, 10**6])), row["sentence"]
