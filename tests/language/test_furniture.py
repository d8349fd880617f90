"""What is furniture and what reports: lines by themselves, in an article, and how long it takes to tell."""

from __future__ import annotations

import os
import time

import pytest
from case_files import Case, cases
from growth import grows_linearly
from hypothesis import given, settings
from hypothesis import strategies as st
from language.reporting_sentences import reporting_sentence

import storycompare as sc
from storycompare.derivation import credit_signals
from storycompare.language.analysis import analyse
from storycompare.language.furniture.datelines import dateline
from storycompare.language.furniture.roles import is_furniture, paragraph_roles
from storycompare.language.sentences import paragraphs

# Set to 10000 for a long run.
EXAMPLES = int(os.environ.get("STORYCOMPARE_EXAMPLES", "150"))
BEFORE = "The river burst its banks on Sunday, officials said."
AFTER = "Classes will begin again on Thursday, the head teacher said."


def lost(text: str, sentence: str) -> str:
    """What of the words of a sentence no mention covers, but for a dateline, which stands apart."""
    start = text.index(sentence)
    end = start + len(sentence)
    held = [(m.start, m.end) for m in analyse(sc.Article(text, "A")).mentions]
    begin = dateline(text, sc.Span(start, end))
    return "".join(
        c
        for k, c in enumerate(text[begin:end], begin)
        if c.isalnum() and not any(a <= k < b for a, b in held)
    )


def articles(sentence: str) -> list[str]:
    """A sentence alone, and at the head, in the middle and at the end of an article."""
    orders = (
        [sentence],
        [sentence, BEFORE, AFTER],
        [BEFORE, sentence, AFTER],
        [BEFORE, AFTER, sentence],
    )
    return ["\n\n".join(order) for order in orders]


@pytest.mark.parametrize("case", cases("reporting_lines"))
def test_a_line_that_reports_is_no_furniture(case: Case) -> None:
    for line in case.text.split("\n"):
        for wording in dict.fromkeys((line, line.rstrip("."), line.upper())):
            assert not is_furniture(wording), wording
        for text in articles(line):
            assert not lost(text, line), text


@pytest.mark.parametrize("case", cases("furniture_lines"))
def test_a_line_that_reports_nothing_is_furniture(case: Case) -> None:
    for line in case.text.split("\n"):
        assert is_furniture(line), line
        for text in articles(line)[1:]:
            start = text.index(line)
            found = [s for s in analyse(sc.Article(text, "A")).sentences if s.start == start]
            assert found[0].role == "furniture", text


@pytest.mark.parametrize("case", cases("datelines"))
def test_datelines(case: Case) -> None:
    for line in case.text.split("\n"):
        head = line[: dateline(line, sc.Span(0, len(line)))].rstrip()
        assert f"{head} | {line[len(head) :].strip()}" == case.expected[case.text.split("\n").index(line)]


@pytest.mark.parametrize("case", cases("credit_signals"))
def test_credit_signals(case: Case) -> None:
    first, _, text = case.text.partition("\n")
    assert first.startswith("source: ")
    assert list(credit_signals(sc.Article(text, first.removeprefix("source: ")))) == [
        line for line in case.expected if line != "~"
    ]


@settings(max_examples=EXAMPLES)
@given(reporting_sentence, st.sampled_from(range(4)))
def test_no_sentence_that_reports_is_lost(sentence: str, place: int) -> None:
    assert not is_furniture(sentence)
    assert not lost(articles(sentence)[place], sentence)


@settings(max_examples=max(20, EXAMPLES // 10))
@given(st.lists(reporting_sentence, min_size=2, max_size=6, unique=True))
def test_no_sentence_of_an_article_of_many_is_lost(sentences: list[str]) -> None:
    text = "\n".join(sentences)
    assert not any(role == "furniture" for role in paragraph_roles(sc.Article(text, "A"), paragraphs(text)))


UNITS = (
    "March 14, 2024 ", "10:30 ", "a", "A", "About ", "AP ", "AP/", "By Ann ", "1-", "1.", "ab ", "Mon ", "EST ", "(", " ", "\t", "- ",
    "in this file ", "(AP) ", "Photo: ", "Ann Lee, ", "http://", "@", "reporting by ", "contributed to ", "©", "FERRY ", "a.m. ",
    "GMT+", "all rights reserved ", "-A", "12 May 2020" + " " * 20,
)  # fmt: skip
STARTS = ("", "March 14, 2024 ", "By Ann Lee ", "About ", "Copyright ", "Source: ")


def judged(line: str) -> None:
    text = f"{line}\n\n{BEFORE}"
    article = sc.Article(text, "A")
    blocks = paragraphs(text)
    is_furniture(line)
    paragraph_roles(article, blocks)
    credit_signals(article)


@pytest.mark.parametrize("unit", UNITS)
def test_the_time_grows_with_the_length(unit: str) -> None:
    for start in STARTS:
        short, long = (start + unit * (length // len(unit)) + "?" for length in (2_000, 16_000))
        assert grows_linearly(judged, short, long)


@pytest.mark.parametrize(
    "line",
    [
        "March 11 earthquake left thousands of people dead across northeastern parts and caused a disaster",
        "12 May 2020" + " " * 20 + "at" + " " * 20 + "10:30" + " " * 20 + "Mon" + " " * 20 + "?",
        "About " + "ABCDEFGHIJ" * 6 + "?",
        "March 14" + " " * 8_000 + "x",
    ],
)
def test_lines_that_took_for_ever(line: str) -> None:
    started = time.process_time()
    assert not is_furniture(line)
    assert time.process_time() - started < 0.5
