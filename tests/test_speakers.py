"""Who is heard, and what everybody is called, over all articles of a comparison."""

from __future__ import annotations

import storycompare as sc

WIRE = (
    "Mayor Jane Odell opened the new pool in Harrow on Monday. “It is open to everybody,” Odell said. “Come and swim,” the "
    "mayor added.\n\nPolice said that nobody was hurt."
)
OUTLET = (
    "The pool in Harrow is open. “It is open to everybody,” said Ms. Odell.\n\nThe police said nobody was hurt.\n\n"
    "“It is too cold,” said Tom Odell, a swimmer."
)
OTHER = "The pool is cold, said Tom Odell. “I shall not go,” Odell added."
STORY = sc.compare(
    sc.Article(WIRE, "Wire"),
    sc.Article(OUTLET, "Post"),
    sc.Article(OTHER, "Echo"),
    options=sc.Options(semantic=False),
)


def test_one_row_for_each_person_or_body() -> None:
    frame = STORY.to_frame("speakers").set_index("speaker")
    assert frame.index.is_unique
    assert frame.loc["Jane Odell", "sources"] == ("Wire",)
    assert frame.loc["Jane Odell", "quotations"] == 2
    assert frame.loc["Tom Odell", "sources"] == ("Post", "Echo")
    assert frame.loc["police", "sources"] == ("Wire", "Post")
    assert frame.loc["police", ["quotations", "statements"]].tolist() == [0, 2]
    assert frame["words"].is_monotonic_decreasing


def test_what_an_article_does_not_tell_apart_stays_apart() -> None:
    frame = STORY.to_frame("speakers")
    assert "Odell" in set(frame["speaker"]) - {"Jane Odell", "Tom Odell"}


def test_the_parts_add_up() -> None:
    speakers, heard = STORY.to_frame("speakers"), STORY.to_frame("heard")
    sums = heard.groupby("speaker")[["quotations", "statements", "words"]].sum()
    whole = speakers.set_index("speaker")[["quotations", "statements", "words"]]
    assert sums.loc[whole.index].equals(whole)
    assert heard["share"].between(0, 1).all()
    assert (heard.groupby("source")["share"].sum() <= 1).all()


def test_the_speaker_of_a_mention_has_a_name() -> None:
    frame = STORY.to_frame("mentions")
    told = frame[frame["source"] == "Wire"].set_index("text")[["speaker", "speaker_name"]]
    assert told.loc["“Come and swim,” the mayor added."].tolist() == ["the mayor", "Jane Odell"]


def test_how_each_article_calls_the_same_person() -> None:
    frame = STORY.to_frame("names")
    jane = frame[frame["entity"] == "Jane Odell"]
    assert set(zip(jane["source"], jane["wording"], jane["count"], strict=True)) == {
        ("Wire", "Mayor Jane Odell", 1),
        ("Wire", "Odell", 1),
        ("Wire", "the mayor", 1),
    }


def test_the_tables_stand_in_markdown_and_in_the_terminal() -> None:
    assert "## Who is heard" in STORY.to_markdown()
    assert "| Jane Odell | 2 quotations" in STORY.to_markdown()
    assert "Jane Odell – Wire (2 quotations" in STORY.to_text(width=200)
    assert "the mayor" in STORY.to_text(width=200)
