"""A stored comparison comes back as it was; a damaged one is one line, or else can be shown in every format."""

from __future__ import annotations

import json
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from texts import FLOOD, FLOOD_RETOLD

import storycompare as sc
from storycompare.report.frames import to_csv
from storycompare.result import FrameName

STORY = sc.compare(
    sc.Article(FLOOD, "AP"),
    sc.Article(FLOOD_RETOLD, "Courier"),
    sc.Article(FLOOD.replace("45 residents", "54 residents"), "Echo"),
    wire="AP",
    options=sc.Options(semantic=False),
)
STORED = STORY.to_json()
ODD = (
    None,
    0,
    -1,
    10**6,
    10**400,
    1.5,
    True,
    "",
    "x",
    "AP",
    "AP:s0",
    "AP:m0",
    "f0",
    [],
    {},
    [["AP", "AP:m0"]],
)


def _places(data: Any, place: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    items = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [p for key, part in items for p in ((*place, key), *_places(part, (*place, key)))]


PLACES = _places(json.loads(STORED))


def _damaged(place: tuple[Any, ...], value: Any) -> str:
    data = json.loads(STORED)
    inside = data
    for key in place[:-1]:
        inside = inside[key]
    if value == "gone":
        del inside[place[-1]]
    elif value == "twice" and isinstance(inside, list):
        inside.append(inside[place[-1]])
    else:
        inside[place[-1]] = value
    return json.dumps(data)


def test_it_comes_back_as_it_was() -> None:
    assert sc.Comparison.from_json(STORED) == STORY
    assert sc.Comparison.from_json(STORED).to_json() == STORED


def test_text_is_written_as_it_is_but_for_what_cannot_be_shown() -> None:
    text = "The dam — “old” \x1b[31m\x9b\u202e\u2028\ud800\x7f — broke."
    story = sc.compare(sc.Article(text, "A"), sc.Article("The dam broke.", "Б"), options=STORY.options)
    stored = story.to_json()
    assert "The dam — “old” \\u001b[31m\\u009b\\u202e\\u2028\\ud800\\u007f — broke." in stored
    assert '"Б"' in stored
    assert sc.Comparison.from_json(stored) == story


@settings(max_examples=300, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(PLACES), st.sampled_from((*ODD, "gone", "twice")))
def test_damage_is_one_line_or_does_no_harm(place: tuple[Any, ...], value: Any) -> None:
    try:
        story = sc.Comparison.from_json(_damaged(place, value))
    except sc.InputError as error:
        assert "\n" not in str(error)
        assert len(str(error)) < 300
        return
    story.to_text()
    story.to_markdown()
    story.to_annotations()
    to_csv(story)
    for name in get_args(FrameName):
        story.to_frame(name)
    assert sc.Comparison.from_json(story.to_json()) == story


@pytest.mark.parametrize(
    ("place", "value", "message"),
    [
        (("articles",), [], "articles: a comparison has two or more, not 0"),
        (("articles", 0, "text"), "", "articles\\[0\\]: is no article: the article 'AP' has no text"),
        (("facts", 0, "mentions", 0), ["AP"], "facts\\[0\\].mentions\\[0\\]: must be the source and the id of a mention"),
        (("facts", 0, "mentions", 0), ["AP", "AP:m0", "x"], "must be the source and the id of a mention"),
        (("facts", 0, "mentions"), [], "facts: 'f0' has other sources than its mentions|there is no mention"),
        (("matches", 0, "a"), "AP:m0", "matches\\[0\\].a: must be the source and the id"),
        (("mentions", 0, "end"), 10**6, "mention 0 to 1000000 lies outside the text of 'AP'"),
        (("mentions", 0, "start"), "0", "mentions\\[0\\].start: must be a whole number, not '0'"),
        (("sentences", 0, "role"), "lead", "sentences\\[0\\].role: must be one of headline"),
        (("sentences", 0, "id"), "AP:x", "there is no sentence 'AP:s0'|is no id of a sentence"),
        (("links", 0, "signals", 0), ["names"], "links\\[0\\].signals\\[0\\]: must have 2 parts, not 1"),
        (("links", 0, "score"), 10**400, "links\\[0\\].score: must be a number"),
        (("conflicts", 0, "fact"), "f99", "there is no fact 'f99'"),
        (("derivation", 0, "outlet"), "BBC", "there is no source 'BBC'"),
        (("wire",), "BBC", "there is no source 'BBC'"),
        (("options", "threshold"), 7, "threshold must lie between 0 and 1"),
        (("options", "speed"), 7, "options: has a part too many: speed"),
        (("facts", 0, "status"), "gone", "facts\\[0\\]: lacks a part: status"),
    ],
)  # fmt: skip
def test_the_damage_is_named(place: tuple[Any, ...], value: Any, message: str) -> None:
    with pytest.raises(sc.InputError, match=message):
        sc.Comparison.from_json(_damaged(place, value))


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, "9" * 5000, b"\xff", None, 3])
def test_what_is_no_json(text: Any) -> None:
    with pytest.raises(sc.InputError, match="JSON"):
        sc.Comparison.from_json(text)
