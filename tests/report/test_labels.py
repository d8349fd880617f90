"""A fact is told so that it takes no side, and what not every source says is set apart."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from golden_files import FOLDER
from golden_files import read as golden

import storycompare as sc
from storycompare.report.labels import label, place, value
from storycompare.report.lookups import Index

WORDS = sc.Options(semantic=False)


def _index(name: str, options: sc.Options = WORDS) -> Index:
    story = golden(FOLDER / f"{name}.story")
    return Index(sc.compare(*story.articles, wire=story.wire, options=options))


@pytest.mark.parametrize("name", ["accident", "verdict", "plan", "football", "obituary", "storm", "strike"])
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
    told = "three / four passengers were hurt, the coast guard said."
    assert told in index.comparison.to_markdown()
    assert told in re.sub(r"<[^>]*>", "", index.comparison.to_html(full_page=False))


def test_who_said_it_is_masked_and_marked_where_that_is_in_dispute() -> None:
    index = _index("verdict", sc.Options())
    (conflict,) = (c for c in index.findings.conflicts if c.type == "attribution")
    fact = index.fact_of[conflict.values[0].mention]
    told = "".join(part.text for part in label(index, fact))
    assert told == "“He sold the harbour piece by piece,” said prosecutor Emil Torvald / Iris Kolm"
    marked = {place(index, conflict, a).of(index.texts[a.source]) for a in conflict.values}
    assert marked == {"prosecutor Emil Torvald", "Iris Kolm"}


def test_a_wording_without_an_own_answer_takes_no_side_either() -> None:
    a = "The ship sailed on Monday. Petrel’s owners will get $42 a share, the firm said."
    b = "The ship sailed on Monday. Petrel’s owners will get $24 a share, the firm said."
    index = Index(sc.compare(sc.Article(a, "A"), sc.Article(b, "B"), options=WORDS))
    (conflict,) = index.findings.conflicts
    fact = index.fact_of[conflict.values[0].mention]
    only = replace(conflict, values=conflict.values[::-1])
    index.disputes = {
        fact.id: [
            replace(only, values=tuple(replace(v, mention=conflict.values[1].mention) for v in only.values))
        ]
    }
    told = "".join(part.text for part in label(index, fact))
    assert "$42 a share / $24 a share" in told or "$24 a share / $42 a share" in told


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
