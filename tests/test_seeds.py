"""The two seed articles: what a reader sees at once must be found."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    import storycompare as sc

PAIRS = [
    ("Japan and the European Union announced", "signed a security and defense partnership"),
    ("the “the first agreement of this nature”", '"historical and very timely," noting'),
    ("“We live in a very dangerous world”", '"We live in a very dangerous world," Borrell told'),
    ("“We live in a very dangerous world”", '"Given the situation in both of our regions'),
    ("The text of the EU-Japan Security and Defense Partnership", "The text of the EU-Japan Security"),
    ("It also said the EU and Japan would discuss", "It also says the EU and Japan will discuss"),
    ("After the Tokyo talks, Borrell heads to South Korea", "After Japan, Borrell will visit South Korea"),
    ("The United States has said thousands", "After Japan, Borrell will visit South Korea"),
    ("Pyongyang also test-fired", "On Thursday, North Korea test-fired"),
    ("Beijing claims the self-ruled island", "that Beijing considers a breakaway province"),
]


@pytest.mark.parametrize(("left", "right"), PAIRS)
def test_sentences_that_a_reader_would_link(story: sc.Comparison, left: str, right: str) -> None:
    frame = story.to_frame("links")
    hits = frame[frame.a_text.str.contains(left, regex=False) & frame.b_text.str.contains(right, regex=False)]
    assert len(hits) == 1


def test_furniture(story: sc.Comparison) -> None:
    frame = story.to_frame("sentences")
    furniture = set(frame[frame.role == "furniture"].text)
    assert "Defense industries" in furniture
    assert "Adrianna Zhang contributed to this report." in furniture
    assert "TOKYO —" in furniture
    assert "by · Voice of America" in furniture
    assert frame[frame.role == "furniture"].status.isna().all()


def test_headline_and_caption(story: sc.Comparison, voa: sc.Article) -> None:
    frame = story.to_frame("sentences")
    assert list(frame[frame.role == "headline"].text) == [voa.title]
    assert voa.title == "Japan, EU sign defense pact fueled by threats from China, Russia"
    assert len(frame[frame.role == "caption"]) == 1


def test_no_conflict(story: sc.Comparison) -> None:
    assert story.conflicts == ()


def test_speakers(story: sc.Comparison) -> None:
    frame = story.to_frame("mentions")
    pleased = frame[frame.text.str.contains("I am extremely pleased", regex=False)]
    assert list(pleased.speaker) == ["Borrell"]
    assert list(pleased.kind) == ["quotation"]


def test_derivation_and_credits(story: sc.Comparison) -> None:
    derivation = story.derivation[0]
    assert 0.1 < derivation.verbatim < 0.3
    assert any("Agence France-Presse" in signal for signal in derivation.signals)
    assert derivation.facts_used + derivation.facts_dropped == derivation.wire_facts
