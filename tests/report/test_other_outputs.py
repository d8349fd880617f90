"""JSON with its schema, Markdown, CSV and the terminal."""

from __future__ import annotations

import json
from importlib import resources

import jsonschema
import pytest
from texts import FLOOD, FLOOD_RETOLD, OPERA

import storycompare as sc
from storycompare.report.frames import to_csv

WORDS = sc.Options(semantic=False)


def test_json_follows_its_schema(story: sc.Comparison) -> None:
    schema = json.loads(
        (resources.files("storycompare.report") / "schema" / "storycompare-1.json").read_text()
    )
    jsonschema.Draft202012Validator.check_schema(schema)
    for comparison in (story, sc.compare(FLOOD, FLOOD.replace("45", "54"), OPERA, wire="A")):
        jsonschema.validate(json.loads(comparison.to_json()), schema)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "not JSON"),
        ("[]", "expected JSON of schema"),
        ('{"schema": "other"}', "found 'other'"),
        ('{"schema": "storycompare/1"}', "lacks a part"),
    ],
)
def test_json_of_another_kind_is_refused(text: str, message: str) -> None:
    with pytest.raises(sc.InputError, match=message):
        sc.Comparison.from_json(text)


def test_metadata_that_json_cannot_hold_is_named() -> None:
    story = sc.compare(sc.Article(FLOOD, "A", metadata={"when": object()}), sc.Article(OPERA, "B"))
    with pytest.raises(sc.InputError, match="metadata"):
        story.to_json()


def test_markdown_tables_are_whole(story: sc.Comparison) -> None:
    lines = story.to_markdown().splitlines()
    table = [line for line in lines if line.startswith("|")]
    facts = table[table.index("| fact | AFP | VOA |") :]
    assert len(facts) == len(story.facts) + 2
    assert all(line.replace("\\|", "").count("|") == 4 for line in facts)


def test_csv_cells_are_no_formulas() -> None:
    story = sc.compare("=1+1 is what the sheet said on Monday.", "+SUM(A1) and @user met -1.")
    for line in to_csv(story).splitlines()[1:]:
        for cell in line.split(","):
            assert not cell.strip('"').startswith(("=", "+", "@", "-"))


def test_terminal_text_has_colour_only_when_asked(story: sc.Comparison) -> None:
    assert "\x1b" not in story.to_text()
    assert "\x1b[" in story.to_text(color=True)
    assert max(len(line) for line in story.to_text(width=60).splitlines()) <= 60
    text = sc.compare(FLOOD, FLOOD_RETOLD).to_text()
    assert "Only in A" in text
    assert "Shared" in text


def test_terminal_columns_stand_beside_each_other(story: sc.Comparison) -> None:
    wide = story.to_text(width=100).splitlines()
    head = next(line for line in wide if line.split() == ["AFP", "VOA"])
    assert head.index("VOA") > 40
    assert max(map(len, wide)) <= 100
    assert "AFP: " not in "\n".join(wide)
    narrow = sc.compare(FLOOD, FLOOD_RETOLD, OPERA).to_text(width=60)
    assert "  = A: " in narrow


def test_annotations_select_by_position_and_by_quote(story: sc.Comparison) -> None:
    page = json.loads(story.to_annotations())
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert len(page["items"]) == len(story.facts)
    texts = {f"urn:storycompare:{a.source}": a.text for a in story.articles}
    for item in page["items"]:
        for target in item["target"]:
            position, quote = target["selector"]
            text = texts[target["source"]]
            assert text[position["start"] : position["end"]] == quote["exact"]
            around = quote["prefix"] + quote["exact"] + quote["suffix"]
            assert around in text


def test_annotations_carry_the_conflict() -> None:
    story = sc.compare(FLOOD, FLOOD.replace("45 residents", "54 residents"))
    assert "A has \\u201c45\\u201d where B has" in story.to_annotations()


def test_a_part_of_a_sentence_is_shown_with_the_rest_in_brackets() -> None:
    wire = "Coastline Transit, which owns the ferry, denied that its radar had failed. The ship was built in 1998."
    story = sc.compare(
        wire, "Coastline Transit, which owns the ferry, will sell it.", wire="A", options=WORDS
    )
    line = "[Coastline Transit, which owns the ferry,] denied that its radar had failed."
    shown, marked = story.to_text(width=200), story.to_markdown()
    assert f"  + {line}" in shown
    assert f"  - {line}" in shown
    assert "  - The ship was built in 1998." in shown
    assert f"- {line}".replace("[", "\\[").replace("]", "\\]") in marked
