"""No span of an analysis begins or ends with white space, whatever white space the text has."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from texts import FLOOD, FLOOD_RETOLD, hostile_text

import storycompare as sc
from storycompare.article import Span
from storycompare.language.analysis import Analysis, analyse

if TYPE_CHECKING:
    from collections.abc import Iterator

# All that Unicode counts as white space, and some that only looks like it.
SPACES = (
    "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\u00a0\u1680\u2000\u2003\u2007\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)
LOOKALIKES = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
WORDS = (
    "The", "ferry", "sank", "in", "Harrow", "on Monday", "May 5", "2024", "14", "people", "died", "$3", "million", "47%",
    "“", "”", '"', "‘We swam,’", "«", "»", "he said", "Lund said", ".", "?", "!", ",", "(", ")", "—", "Mr. Moe", "Ode Inc.",
    "5 p.m.", "5 lbs.", "[3]", "*", "HARROW, March 3 (AP) —", "By Ann Lee", "(AP Photo/Moe)", "and", "•", "1.", "Jane Odell",
)  # fmt: skip

spaced_text = st.lists(
    st.tuples(st.sampled_from(WORDS), st.text(SPACES + LOOKALIKES, max_size=3)), min_size=1, max_size=30
).map(lambda parts: "".join(word + space for word, space in parts))


def _spans(analysis: Analysis) -> Iterator[Span]:
    yield from analysis.paragraphs
    yield from analysis.sentences
    yield from analysis.quotations
    yield from (quotation.inner for quotation in analysis.quotations)
    for reading in analysis.readings:
        yield from (*reading.figures, *reading.dates, *reading.names, *reading.quotations, *reading.mentions)
        yield from (Span(word.start, word.end) for word in reading.words)
        for mention in reading.mentions:
            yield from (*mention.figures, *mention.dates, *mention.names)


def _check(text: str) -> None:
    for span in _spans(analyse(sc.Article(text, "A"))):
        shown = span.of(text)
        assert 0 <= span.start < span.end <= len(text), span
        assert shown == shown.strip(), (span, shown)


@given(spaced_text)
@example("It sank.\u00a0 “ We\u2009swam ” ,\u2003Lund said.\u2028In Paris,\u202f14 people died \u200b .")
@example("In Paris, 14 people died on Monday , he said. “ ” He left.")
def test_no_span_has_white_space_at_its_edges(text: str) -> None:
    if text.strip():
        _check(text)


@given(hostile_text)
@example(FLOOD)
@example(FLOOD_RETOLD)
def test_nor_in_hostile_text(text: str) -> None:
    _check(text)


@pytest.mark.parametrize("space", list(SPACES))
def test_any_white_space_between_two_sentences_is_one(space: str) -> None:
    text = f"The ferry sank.{space}Nine people swam to Harrow."
    found = analyse(sc.Article(text, "A")).sentences
    assert [s.of(text) for s in found] == ["The ferry sank.", "Nine people swam to Harrow."]


@given(st.text(SPACES + "ab", max_size=12), st.text(SPACES, max_size=3))
def test_trimming_takes_white_space_and_nothing_else(text: str, more: str) -> None:
    whole = Span(0, len(text + more)).trimmed(text + more)
    assert whole.of(text + more) == text.strip()
    assert whole.trimmed(text + more) == whole
    assert dataclasses.is_dataclass(whole)
