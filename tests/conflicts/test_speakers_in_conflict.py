"""A quotation that two outlets give to two people, and one person under two names."""

from __future__ import annotations

import pytest

import storycompare as sc

STORY = (
    "The harbour board of Port Vell met on Monday. {people} came to the hall.\n\n"
    "“We will rebuild every pier on this coast before the winter storms arrive,” said {speaker}.\n\n"
    "The board votes on Friday."
)


def told(people: tuple[str, str], speakers: tuple[str, str]) -> list[str]:
    texts = [STORY.format(people=p, speaker=s) for p, s in zip(people, speakers, strict=True)]
    a, b = (sc.Article(text, source) for text, source in zip(texts, "AB", strict=True))
    found = sc.compare(a, b, options=sc.Options(semantic=False)).conflicts
    return [c.explanation for c in found if c.type == "attribution"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tom Smith", "Anna Smith"),
        ("Tom Brown", "Anna Smith"),
        ("Mayor Ada Orr", "Ben Orr"),
        ("Ada Orr, a nurse", "Eve Hale, a cook"),
        ("William Moe", "Robert Moe"),
    ],
)
def test_two_people(one: str, other: str) -> None:
    names = [name.split(",")[0].removeprefix("Mayor ") for name in (one, other)]
    both = " and ".join(names)
    (said,) = told((both, both), (one, other))
    assert all(name in said for name in names)


@pytest.mark.parametrize(
    ("people", "speakers"),
    [
        (("William Moe", "William Moe"), ("Bill Moe", "Mr. Moe")),
        (("Ada Orr", "Ada B. Orr"), ("Ada Orr", "A. Orr")),
        (("Ada Orr", "Ada Orr"), ("Orr", "Mayor Ada Orr, who chairs the board")),
        (("Ada Orr", "Eve Hale"), ("the mayor", "Eve Hale")),
        (
            ("Maria Venn", "Maria Fenn"),
            ("Maria Venn, chief executive of Norland Lines", "Maria Fenn, chief executive of Norland Lines"),
        ),
        (("Norland Lines", "Norland Lines"), ("Norland Lines", "a spokesman for Norland Lines")),
        (("Anna Smith and Tom Smith", "Anna Smith and Tom Smith"), ("Smith", "Tom Smith")),
    ],
)
def test_no_two_people(people: tuple[str, str], speakers: tuple[str, str]) -> None:
    assert told(people, speakers) == []


def test_who_is_named_elsewhere_is_shown_as_the_word_for_him() -> None:
    spoke = "{people} came to the hall. {speaker} spoke first."
    met = STORY.replace("said {speaker}", "he said").replace("{people} came to the hall.", spoke)
    both = "Tom Brown and Anna Smith"
    a = met.format(people=both, speaker="Tom Brown")
    b = STORY.format(people=both, speaker="Anna Smith")
    story = sc.compare(a, b, options=sc.Options(semantic=False))
    rows = [row for row in story.to_frame("conflicts").itertuples() if row.type == "attribution"]
    assert [(row.a_text, row.b_text) for row in rows] == [("he", "Anna Smith")]
    assert "Tom Brown" in rows[0].explanation
