"""The page of articles that repeat themselves is made in a time that its length explains."""

from __future__ import annotations

import re
import time

import storycompare as sc


def test_repeated_sentences_are_compared_once() -> None:
    text = "The harbour board closed the old bridge after the storm on Monday night. " * 50
    story = sc.compare(
        sc.Article(text, "AP"), sc.Article(text, "Courier"), options=sc.Options(semantic=False)
    )
    started = time.process_time()
    page = story.to_html()
    assert time.process_time() - started < 2.0
    assert not re.search(r'class="[^"]*\b[da]\d', page[page.index('id="view"') :])
