"""A fact is told so that it takes no side, and what not every source says is set apart."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from golden_files import FOLDER
from golden_files import read as golden

import storycompare as sc
from storycompare.report.labels import label, value
from storycompare.report.lookups import Index

WORDS = sc.Options(semantic=False)


def _index(name: str) -> Index:
    story = golden(FOLDER / f"{name}.story")
    return Index(sc.compare(*story.articles, wire=story.wire, options=WORDS))


@pytest.mark.parametrize("name", ["accident", "festival", "plan", "products", "obituary", "storm", "strike"])
def test_no_label_gives_one_answer_to_a_question_that_is_answered_otherwise(name: str) -> None:
    index = _index(name)
    masked = 0
    for conflict in index.findings.conflicts:
        for answer in conflict.values:
            fact = index.fact_of[answer.mention]
            own, span = index.own(fact)
            inside = own.id == answer.mention and span.start <= answer.span.start < span.end
            if conflict.type == "attribution" or len(fact.sources) == 1 or not inside:
                continue
            parts = label(index, fact)
            (shown,) = (
                p.text for p in parts if p.kind == "disputed" and value(index, conflict, answer) in p.text
            )
            assert shown.count(" / ") >= 1
            masked += 1
    assert masked


def test_all_answers_stand_in_the_label_in_every_output() -> None:
    index = _index("accident")
    told = "Three / four of them had injuries, according to the coast guard."
    assert told in index.comparison.to_markdown()
    assert told in re.sub(r"<[^>]*>", "", index.comparison.to_html(full_page=False))


def test_a_fact_of_one_source_keeps_its_answer() -> None:
    a = "The ferry hit a reef on Monday. Three passengers were hurt, the coast guard said."
    b = "The ferry hit a reef on Monday. Four passengers were hurt, the coast guard said."
    index = Index(sc.compare(sc.Article(a, "A"), sc.Article(b, "B"), options=WORDS))
    (fact,) = (f for f in index.comparison.facts if "hurt" in f.text)
    assert "".join(p.text for p in label(index, fact)).startswith("Three / Four passengers were hurt")
    alone = replace(fact, sources=("A",))
    assert "".join(p.text for p in label(index, alone)) == fact.text


def test_what_not_every_source_says_is_set_apart() -> None:
    index = _index("accident")
    (fact,) = (f for f in index.comparison.facts if len(f.sources) == 4)
    parts = label(index, fact)
    assert [p.text for p in parts if p.kind == "extra"] == ["214 people aboard"]
    assert "".join(p.text for p in parts) == fact.text


def test_joined_the_words_are_those_of_the_article_but_for_what_is_disputed() -> None:
    for name in ("accident", "football", "verdict"):
        index = _index(name)
        for fact in index.comparison.facts:
            parts = label(index, fact)
            if not any(p.kind == "disputed" for p in parts):
                assert "".join(p.text for p in parts) == fact.text


def test_an_answer_keeps_the_stops_of_an_abbreviation() -> None:
    index = _index("storm")
    told = [value(index, c, a) for c in index.findings.conflicts for a in c.values]
    assert "9 a.m." in told
    assert not any(text.endswith((",", ";", " ")) for text in told)
