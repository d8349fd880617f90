"""What was written to learn from: each story can be read, and its conflicts are between mentions of one fact."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from golden_files import Golden, Place, read

FOLDER = Path(__file__).parent.parent / "training" / "written"
PATHS = sorted(FOLDER.glob("*.story"))
TYPES = {"figure", "date", "name", "place", "quotation", "attribution", "denial"}


def _touch(one: Place, other: Place) -> bool:
    return one.source == other.source and one.start < other.end and other.start < one.end


def _in_one_fact(story: Golden, x: Place, y: Place) -> bool:
    return any(
        any(_touch(x, place) for place in places) and any(_touch(y, place) for place in places)
        for _, places in story.facts
    )


def test_there_are_stories_to_learn_from_and_to_choose_on() -> None:
    assert {path.stem[:2] for path in PATHS} == {f"w{sort}" for sort in "01234567abcdefgh"}


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_a_written_story_says_what_its_sources_share_and_where_they_differ(path: Path) -> None:
    story = read(path)
    assert len(story.articles) > 1
    assert any(len({place.source for place in places}) > 1 for _, places in story.facts)
    for kind, x, y in story.conflicts:
        assert kind in TYPES
        assert x.source != y.source
        assert _in_one_fact(story, x, y), f"{path.name}: {kind} {x} {y}"


@pytest.mark.parametrize("name", ["denials.tsv", "denials_held_back.tsv"])
def test_each_line_of_denials_has_four_sentences_with_one_clause_marked(name: str) -> None:
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    assert len(lines) > 100
    for number, line in enumerate(lines, start=1):
        clauses = [re.fullmatch(r"[^][]*\[\[[^][]+\]\][^][]*", field) for field in line.split("\t")]
        assert len(clauses) == 4, f"{name}:{number}"
        assert all(clauses), f"{name}:{number}"


def test_no_line_of_denials_is_both_learnt_from_and_held_back() -> None:
    learnt, held = (
        set((FOLDER / name).read_text(encoding="utf-8").splitlines())
        for name in ("denials.tsv", "denials_held_back.tsv")
    )
    assert not learnt & held
