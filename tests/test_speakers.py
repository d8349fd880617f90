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


def _told(*texts: str) -> sc.Comparison:
    articles = [sc.Article(text, source) for text, source in zip(texts, ("Wire", "Post"), strict=False)]
    return sc.compare(*articles, options=sc.Options(semantic=False))


def test_jr_and_particles_make_no_second_row() -> None:
    story = _told(
        "The pool is open, said Ursula von der Moe. “Come and swim,” Bo King Jr. said.",
        "The pool is cold, said Ms. von der Moe. “I shall not go,” said Bo King. King added that he was ill.",
    )
    frame = story.to_frame("speakers").set_index("speaker")
    assert frame["sources"].to_dict() == {
        "Ursula von der Moe": ("Wire", "Post"),
        "Bo King Jr.": ("Wire", "Post"),
    }
    names = story.to_frame("names")
    moe = names[names["entity"] == "Ursula von der Moe"]
    assert set(moe["wording"]) == {"Ursula von der Moe", "Ms. von der Moe"}


def test_where_somebody_is_from_makes_no_second_row() -> None:
    story = _told(
        "The pool is open, Rep. Ann Moe of Harrow said. “Come and swim,” said Ann Moe of Vell Bank.",
        "The pool is cold, said Ann Moe.",
    )
    assert set(story.to_frame("speakers")["speaker"]) == {"Ann Moe"}


def test_a_father_and_a_son_of_one_name_stay_two() -> None:
    story = _told(
        "The pool is open, said Ben Moe Jr. of his father. “It is mine,” said Ben Moe.",
        "The pool is cold, said Ben Moe Jr. on Monday. “I shall not go,” said Ben Moe on Friday. Moe Jr. left.",
    )
    frame = story.to_frame("speakers").set_index("speaker")
    assert frame["sources"].to_dict() == {"Ben Moe Jr.": ("Wire", "Post"), "Ben Moe": ("Wire", "Post")}
