"""One detail of a copy is changed: exactly one conflict of that type is found, and none where both can be right."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from texts import FLOOD, FLOOD_RETOLD, OPERA

import storycompare as sc

REPORT = """Bridge over the Alder closes for repairs

The Alder bridge near Harrow will close on April 12 for 14 weeks, the transport board said on Friday.

Engineers found 23 cracks in the steel deck during an inspection in March 2024. The work will cost $4.2 million.

"Nobody should be worried about crossing the river this weekend," said Eleanor Whitcombe, the board's director.

About 9,600 vehicles use the bridge each day, and traffic will be sent over the dam at Milford.

Union leader Paul Venn said the city had "ignored eleven warnings about the state of the deck" since 2019."""

FIGURES = {
    "14 weeks": "19 weeks",
    "23 cracks": "31 cracks",
    "$4.2 million": "$6.8 million",
    "9,600": "15,300",
}
QUOTED = [
    (match.start() + word.start(), word.group())
    for match in re.finditer(r'"([^"]+)"', REPORT)
    for word in re.finditer(r"\w+", match.group())
]


def changed(a: str, b: str) -> list[sc.Conflict]:
    story = sc.compare(sc.Article(a, "Courier"), sc.Article(b, "Echo"), options=sc.Options(semantic=False))
    return list(story.conflicts)


@pytest.mark.parametrize("figure", FIGURES)
def test_a_changed_figure_is_one_conflict(figure: str) -> None:
    (conflict,) = changed(REPORT, REPORT.replace(figure, FIGURES[figure]))
    assert conflict.type == "figure"


@settings(max_examples=60)
@given(st.sampled_from(QUOTED), st.sampled_from(["zebra", "lantern", "seldom"]))
def test_a_changed_word_inside_the_marks_is_one_conflict(word: tuple[int, str], other: str) -> None:
    start, old = word
    conflicts = changed(REPORT, REPORT[:start] + other + REPORT[start + len(old) :])
    assert [c.type for c in conflicts] == ["quotation"]
    assert other in conflicts[0].explanation


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("April 12", "April 17", "date"),
        ("March 2024", "May 2024", "date"),
        ("Eleanor Whitcombe", "Eleanor Whitcomb", "name"),
        ("Paul Venn", "Paul Venne", "name"),
        ("the dam at Milford", "the dam at Ostrow", "place"),
        (
            "said Eleanor Whitcombe, the board's director",
            "said Martin Hale, the board's chairman",
            "attribution",
        ),
        ("will be sent over", "will not be sent over", "denial"),
    ],
)
def test_a_changed_detail_is_one_conflict(old: str, new: str, kind: str) -> None:
    assert [c.type for c in changed(REPORT, REPORT.replace(old, new))] == [kind]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("14 weeks", "14-week"),
        ("$4.2 million", "about $4 million"),
        ("$4.2 million", "more than $4 million"),
        ("About 9,600", "Nearly 10,000"),
        ("23 cracks", "at least 20 cracks"),
        ("on Friday", "Friday"),
        ("Nobody should be worried", "Nobody should be [afraid]"),
        ("Nobody should be worried about crossing the river this weekend,", "Nobody should be worried,"),
        ("Eleanor Whitcombe", "Whitcombe"),
        ("March 2024", "March"),
    ],
)
def test_what_can_both_be_right_is_no_conflict(old: str, new: str) -> None:
    assert changed(REPORT, REPORT.replace(old, new)) == []


def test_a_later_toll_says_later() -> None:
    text = "The flood in Harrow killed {} people when the old dam broke on Monday, officials said."
    early = sc.Article(text.format("12"), "Courier", published="2024-03-04T08:00:00")
    late = sc.Article(text.format("15"), "Echo", published="2024-03-05T08:00:00")
    for order in ((early, late), (late, early)):
        (conflict,) = sc.compare(*order).conflicts
        assert conflict.explanation == "Courier has “12” where Echo, published later, has “15”."


def test_a_toll_that_is_said_to_have_risen_is_no_conflict() -> None:
    a = "The flood in Harrow killed 12 people when the old dam broke, officials said."
    b = "The number of people killed by the flood in Harrow when the old dam broke rose to 15, officials said."
    assert changed(a, b) == []


def test_what_one_has_alone_and_what_it_alone_omits() -> None:
    a, b = sc.Article(FLOOD, "A"), sc.Article(FLOOD_RETOLD, "B")
    story = sc.compare(a, b, sc.Article(OPERA, "C"))
    assert all(fact.sources == ("B",) for fact in story.only_in("B"))
    assert any("barley" in fact.text for fact in story.only_in("B"))
    assert story.omitted_by("C") == tuple(f for f in story.facts if f.sources == ("A", "B"))
    assert story.omitted_by("A") == ()
    with pytest.raises(sc.SourceError, match="no source 'D'; there are A, B, C"):
        story.only_in("D")


def test_the_reason_says_what_is_the_same() -> None:
    story = sc.compare(REPORT, REPORT.replace("Engineers found", "Inspectors counted"))
    reasons = {fact.text: fact.reason for fact in story.facts}
    cracks = next(reason for text, reason in reasons.items() if "cracks" in text)
    assert "same figure 23" in cracks
    assert any(reason.startswith("same words") for reason in reasons.values())


def test_adding_a_source_removes_no_link() -> None:
    a, b, c = (sc.Article(t, s) for t, s in ((FLOOD, "A"), (FLOOD_RETOLD, "B"), (REPORT, "C")))
    two, three = sc.compare(a, b), sc.compare(a, b, c)
    assert set(two.links) <= set(three.links)


ODD_DETAILS = (
    "38th Street",
    "Snyder Ave",
    "St",
    "Mr. Lane",
    "O'Neil-Way",
    "ÉMILE",
    "2024",
    "March 32",
    "31 April 2024",
    "Monday",
    "two weeks ago",
    "zero",
    "$0",
    "-5%",
    "1,000,000,000,000",
    "9-5",
    "M6.1",
    "0845 125 2222",
    "half",
    "“not”",
    "denied",
    "no",
    "in in",
)


@settings(max_examples=80)
@given(*[st.lists(st.sampled_from(ODD_DETAILS), min_size=4, max_size=4)] * 2)
def test_odd_details_break_nothing_and_the_order_of_sources_plays_no_part(a: list[str], b: list[str]) -> None:
    pattern = (
        "The water of the Alder reached {} at {} after {} and cut off the town of {}, said Mayor Jane Odell."
    )
    found = changed(pattern.format(*a), pattern.format(*b))
    story = sc.compare(sc.Article(pattern.format(*a), "Courier"), sc.Article(pattern.format(*b), "Echo"))
    told = {fact.id: fact.sources for fact in story.facts}
    assert all(told[c.fact] == ("Courier", "Echo") for c in story.conflicts)
    turned = changed(pattern.format(*b), pattern.format(*a))
    assert {(c.type, frozenset(v.span for v in c.values)) for c in found} == {
        (c.type, frozenset(v.span for v in c.values)) for c in turned
    }
    if a == b:
        assert found == []
