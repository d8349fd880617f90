"""What the word diff marks: one side, the other side, and the marked phrases of each, `+` before what is only added."""

from __future__ import annotations

import re
import unicodedata

import pytest
from case_files import Case, cases
from golden_files import FOLDER
from golden_files import read as golden
from hypothesis import given
from hypothesis import strategies as st
from texts import hostile_text

import storycompare as sc
from storycompare.article import Span
from storycompare.language.names import names
from storycompare.report.lookups import Index
from storycompare.report.worddiff import differing, nearest, pieces


def marked(text: str, other: str) -> str:
    found = [f"{'+' * piece.added}{piece.text}" for piece in pieces(text, [other]) if piece.differs]
    return " | ".join(found) or "~"


@pytest.mark.parametrize("case", cases("worddiff"))
def test_case(case: Case) -> None:
    one, other = case.text.split("\n")
    assert [marked(one, other), marked(other, one)] == case.expected


@given(hostile_text, hostile_text)
def test_marks_are_spans_in_order(a: str, b: str) -> None:
    position = 0
    for span in differing(a, [b]):
        assert position <= span.start < span.end <= len(a)
        position = span.end


AWKWARD = st.lists(
    st.sampled_from(
        "20 not can't p.m. US U.S. 300m &quot; per cent by was sued Lund Moe 1 200 minus Rs EUR no one five hundred and "
        "million am £ $ % - ' ( ) . , : ½ İ ſ ٣ ² Ⅷ \u0301 \u00ad Mr Ann Deputy said May North".split()
    ),
    max_size=14,
)


@given(AWKWARD, AWKWARD, AWKWARD, st.sampled_from(["", " "]))
def test_marks_stand_on_something_and_pieces_give_the_text_back(
    a: list[str], b: list[str], c: list[str], gap: str
) -> None:
    text = gap.join(a)
    found = pieces(text, [gap.join(b)], [gap.join(c)])
    assert "".join(piece.text for piece in found) == text
    assert all(piece.text.strip() for piece in found if piece.differs)


@pytest.mark.parametrize("name", ["accident", "football", "verdict"])
def test_no_mark_begins_or_ends_inside_a_word_or_a_name(name: str) -> None:
    story = golden(FOLDER / f"{name}.story")
    index = Index(sc.compare(*story.articles, options=sc.Options(semantic=False)))
    marks = 0
    for mention in index.comparison.mentions:
        text = index.texts[mention.source]
        whole = mention.of(text)
        (found,) = names(whole, [Span(0, len(whole))])
        for other in set(index.fact_of[mention.id].sources) - {mention.source}:
            for span in differing(whole, index.facing(mention.sentence, other)):
                marks += 1
                for edge in (span.start, span.end):
                    assert not re.match(r"[\w-]\w", whole[edge - 1 : edge + 1]), (span.of(whole), whole)
                    assert not any(n.start < edge < n.end for n in found), (span.of(whole), whole)
    assert marks > 10


def test_composed_and_decomposed_letters_are_one() -> None:
    text = "The café in Müllerstadt closed."
    assert marked(unicodedata.normalize("NFD", text), text) == "~"


def test_the_nearest_wording_is_the_one_with_most_words_in_common() -> None:
    others = [("The harbour was shut.",), ("The bridge was closed", "on Monday."), ("It rained.",)]
    assert nearest("The bridge was closed on Monday.", others) == others[1]


def test_a_wording_found_word_for_word_is_not_marked() -> None:
    assert not any(p.differs for p in pieces("It rained.", ["The harbour was shut.", "It rained."]))
