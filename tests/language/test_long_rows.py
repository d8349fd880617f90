"""The time for names, quotations and speakers grows with the length of a text, whatever it is made of."""

from __future__ import annotations

import time

import pytest

from storycompare.article import Span
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


def _time(text: str) -> float:
    blocks = paragraphs(text)
    spans = [[Span(block.start, block.end)] for block in blocks]
    started = time.process_time()
    rows = names(text, [span for row in spans for span in row])
    speakers(text, blocks, spans, quotations(text, blocks), rows)
    return time.process_time() - started


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_time_grows_with_the_length(row: str) -> None:
    short, long = 8_000, 64_000
    first = min(_time(row * (short // len(row))) for _ in range(2))
    second = min(_time(row * (long // len(row))) for _ in range(2))
    assert second < max(0.3, 24 * first)
