"""The time for names, quotations and speakers grows with the length of a text, whatever it is made of."""

from __future__ import annotations

import pytest
from growth import grows_linearly

from storycompare.article import Span
from storycompare.language.descriptions import descriptions
from storycompare.language.names import names
from storycompare.language.sentences import paragraphs
from storycompare.language.speech.quotations import quotations
from storycompare.language.speech.speakers import speakers

ROWS = {
    "according to": "according to ",
    "verbs": "he said and said ",
    "names": "Ann Moe, ",
    "names and verbs": "Bo Ann Moe and he said ",
    "marks": '"',
    "marks apart": '" ',
    "single marks": "‘a b’s ’",
    "apostrophes": "'a ",
    "escaped marks": "&quot;",
    "called by": 'called "a b" by ',
    "quotations": '"It leaks," said Ann Moe. ',
    "quotations in paragraphs": '"It leaks," she said.\n\n',
    "open quotations": "“It leaks.\n\n",
    "labels": "MOE: It leaks. ",
    "titles": "Mr. ",
    "initials": "M. ",
    "parentheses": ") said (",
}


def _read(text: str) -> None:
    blocks = paragraphs(text)
    spans = [[Span(block.start, block.end)] for block in blocks]
    sentences = [span for row in spans for span in row]
    rows = names(text, sentences)
    speakers(text, blocks, spans, quotations(text, blocks), rows, descriptions(text, sentences, rows))


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_time_grows_with_the_length(row: str) -> None:
    assert grows_linearly(_read, *(row * (length // len(row)) for length in (8_000, 64_000)))
