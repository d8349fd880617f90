"""What is told first: sentences that can be read alone, that all sources agree with, the early ones before the late."""

from __future__ import annotations

from golden_files import FOLDER
from golden_files import read as golden

import storycompare as sc
from storycompare.findings import find

WORDS = sc.Options(semantic=False)


def told(story: sc.Comparison, source: str | None = None) -> list[str]:
    found = find(story)
    texts = {a.source: a.text for a in story.articles}
    best = found.shared if source is None else next(of.best for of in found.sources if of.source == source)
    return [" ".join(s.of(texts[s.source]).split()) for s in best]


def test_a_sentence_that_leans_on_the_one_before_it_stands_behind_others() -> None:
    shared = "The mill in Harrow closed on Monday."
    alone = "He blamed the price of wool in 2023. Sixty weavers lost their work in the valley."
    story = sc.compare(
        sc.Article(f"{shared} {alone}", "A"), sc.Article(f"{shared} It rained.", "B"), options=WORDS
    )
    assert told(story) == [shared]
    assert told(story, "A")[0].startswith("Sixty weavers")


def test_what_one_source_counts_otherwise_is_not_told_for_all() -> None:
    story = golden(FOLDER / "storm.story")
    result = sc.compare(*story.articles, wire=story.wire)
    assert told(result)[0] == "Winds reached 140 kilometres an hour at Cape Sorrel, the weather service said."
    assert not any("40,000" in text for text in told(result))


def test_nothing_in_dispute_is_told_as_a_finding() -> None:
    for name in ("accident", "football", "festival"):
        story = golden(FOLDER / f"{name}.story")
        result = sc.compare(*story.articles, options=WORDS)
        disputed = {
            f.id
            for f in result.facts
            for m in f.mentions
            if any(v.mention == m.id for c in result.conflicts for v in c.values)
        }
        found = find(result)
        assert disputed
        for stretch in (*found.shared, *(s for of in found.sources for s in of.best)):
            assert disputed.isdisjoint(stretch.facts)


def test_what_all_report_differently_is_not_nothing() -> None:
    story = sc.compare("The quake killed 612 people.", "The quake killed 500 people.", options=WORDS)
    assert story.conflicts
    assert "Both report only what they differ on" in " ".join(story.to_text().split())
    apart = sc.compare("The quake killed 612 people.", "Ann Moe opened a new school.", options=WORDS)
    assert "perhaps they are not on one event" in " ".join(apart.to_text().split())
