"""What is in dispute is asked once, with every source's answer, however many sentences repeat it."""

from __future__ import annotations

import itertools

import storycompare as sc

REPORT = (
    "Dam breaks in Harrow\n\nThe flood in Harrow killed {} people when the old dam broke, officials said.\n\n"
    "Schools in Harrow stay closed until {}, and the army brings water."
)


def compared(*texts: str) -> sc.Comparison:
    return sc.compare(*texts, options=sc.Options(semantic=False))


def test_one_question_has_the_answers_of_all_sources() -> None:
    story = compared(REPORT.format(12, "Friday"), REPORT.format(15, "Friday"), REPORT.format(15, "Friday"))
    (conflict,) = story.conflicts
    assert (conflict.id, conflict.type, conflict.subject) == ("c0", "figure", "people")
    assert [(v.source, v.span.of(story[v.source].text)) for v in conflict.values] == [
        ("A", "12"),
        ("B", "15"),
        ("C", "15"),
    ]
    assert conflict.pairs == ((0, 1), (0, 2))
    assert [[v.source for v in answer] for answer in conflict.answers] == [["A"], ["B", "C"]]
    assert conflict.explanation == "A has “12” where B has “15”. C has “15”."
    mentions = {m.id: m for m in story.mentions}
    for value in conflict.values:
        held = mentions[value.mention]
        assert held.source == value.source
        assert held.start <= value.span.start < held.end


def test_two_questions_of_one_story_are_two_conflicts() -> None:
    story = compared(REPORT.format(12, "Friday"), REPORT.format(15, "Thursday"))
    assert [(c.id, c.type) for c in story.conflicts] == [("c0", "figure"), ("c1", "date")]
    assert story.conflicts[1].subject == "day in “Schools in Harrow stay closed until …”"


def test_a_sentence_that_repeats_the_answer_asks_nothing_new() -> None:
    told = "The flood killed {} people when the old dam of Harrow broke, officials said."
    again = "The mayor of Harrow said that the flood killed {} people when the old dam broke."
    once, twice = (f"{told}\n\nSchools are shut.\n\n{again}".format(n, n) for n in (12, 15))
    (conflict,) = compared(once, twice).conflicts
    assert [v.source for v in conflict.values] == ["A", "A", "B", "B"]
    assert len(conflict.answers) == 2


def test_the_frame_has_a_row_for_each_pair() -> None:
    story = compared(REPORT.format(12, "Friday"), REPORT.format(15, "Friday"), REPORT.format(15, "Friday"))
    frame = story.to_frame("conflicts")
    assert list(frame[["a_source", "a_text", "b_source", "b_text", "conflict", "subject"]].itertuples(index=False, name=None)) == [
        ("A", "12", "B", "15", "c0", "people"),
        ("A", "12", "C", "15", "c0", "people"),
    ]  # fmt: skip


def test_what_is_counted_is_told_with_what_happened_to_it() -> None:
    told = "Rescue workers in Harrow said {} people were killed when the old dam broke."
    (conflict,) = compared(told.format("twelve"), told.format(15)).conflicts
    assert conflict.subject == "people killed"


def test_an_answer_told_twice_stands_with_itself() -> None:
    told = {
        "A": "Quake kills at least 18 in Terra.",
        "B": "Quake kills 22 in Terra. At least 22 people were killed when a quake hit Terra.",
        "C": "Quake kills 18 in Terra.",
    }
    for order in itertools.permutations(told):
        (found,) = sc.compare(*(sc.Article(told[source], source) for source in order)).conflicts
        answers = [{(v.source, v.span.of(told[v.source])) for v in group} for group in found.answers]
        assert len(answers) == 2
        assert {("A", "18"), ("C", "18")} in answers
        assert {("B", "22")} in answers


def test_no_word_of_a_third_source_answers_whether_there_is_something_else() -> None:
    told = "The prosecutor said on Monday that there was {} against Colin Garth, the deputy mayor of Harrow."
    story = compared(told.format("no evidence"), told.format("evidence"), told.format("a case"))
    (conflict,) = story.conflicts
    assert [(v.source, v.span.of(story[v.source].text)) for v in conflict.values] == [
        ("A", "no evidence"),
        ("B", "evidence"),
    ]
