"""The word diff: phrases, no pepper, and no edit where only marks, dashes or case differ."""

from __future__ import annotations

from hypothesis import given
from texts import hostile_text

from storycompare.report.worddiff import pieces


def marked(a: str, b: str) -> list[str]:
    return [piece.text for piece in pieces(a, [b]) if piece.differs]


@given(hostile_text, hostile_text)
def test_pieces_give_the_text_back(a: str, b: str) -> None:
    assert "".join(piece.text for piece in pieces(a, [b])) == a
    assert not any(piece.differs for piece in pieces(a, [a]))


def test_marks_dashes_space_and_case_are_no_edits() -> None:
    assert marked("“Yes,” he said — at once.", '"yes", he  said -- At once') == []
    assert marked("The mayor’s U.S. visit", "the mayor's US visit") == []


def test_changed_words_form_phrases() -> None:
    assert marked("The state announced a sweeping new pact.", "The state signed a pact.") == [
        "announced a sweeping new"
    ]


def test_reordered_words_are_no_edits() -> None:
    assert marked("On Monday the bridge opened.", "The bridge opened on Monday.") == []


def test_function_words_alone_are_no_edits() -> None:
    assert marked("He said that the dam is safe.", "He said the dam was safe.") == []
