"""Words: exact spans, and one key for one word however it was typed."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from texts import hostile_text

from storycompare.language.words import words

LATIN = st.text(st.characters(min_codepoint=32, max_codepoint=0x24F) | st.sampled_from("ạếổΆήйёї '’-.&;"))


def keys(text: str) -> list[str]:
    return [word.key for word in words(text)]


@given(hostile_text | LATIN)
def test_spans_are_those_of_the_text_in_order(text: str) -> None:
    position = 0
    for word in words(text):
        assert word.start >= position
        assert word.text == text[word.start : word.end] != ""
        position = word.end


@given(LATIN)
def test_composed_and_decomposed_letters_have_one_key(text: str) -> None:
    assert keys(unicodedata.normalize("NFC", text)) == keys(unicodedata.normalize("NFD", text))


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("re\u00adgional zero\u200bwidth no\u2060break \ufeffmark", "regional zerowidth nobreak mark"),
        ("ﬁve oﬃces ﬂooded", "five offices flooded"),
        ("Tokyo’s didnʼt", "Tokyo's didn't"),
        ("&quot;Yes&quot;, he&nbsp;said &amp;quot;twice&amp;quot;", '"Yes", he said "twice"'),
        ("didn&#39;t we&rsquo;re it&amp;#8217;s", "didn't we're it's"),
        ("caf&eacute; &Eacute;lys&eacute;e M&uuml;ller", "café Élysée Müller"),
        ("R&amp;D &lt;b&gt;bold&lt;/b&gt;", "R&D <b>bold</b>"),
    ],
)
def test_how_a_word_was_typed_makes_no_difference(typed: str, plain: str) -> None:
    assert keys(typed) == keys(plain)
    assert [word.stem for word in words(typed)] == [word.stem for word in words(plain)]
