"""The stories that were written to learn from: each can be read, and its conflicts are between mentions of one fact."""

from __future__ import annotations

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
    assert {path.stem[:2] for path in PATHS} == {f"w{number}" for number in range(8)}


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_a_written_story_says_what_its_sources_share_and_where_they_differ(path: Path) -> None:
    story = read(path)
    assert len(story.articles) > 1
    assert any(len({place.source for place in places}) > 1 for _, places in story.facts)
    for kind, x, y in story.conflicts:
        assert kind in TYPES
        assert x.source != y.source
        assert _in_one_fact(story, x, y), f"{path.name}: {kind} {x} {y}"
