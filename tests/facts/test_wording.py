"""The text of a fact: true for every source that it names, and to be read by itself."""

from __future__ import annotations

import pytest

import storycompare as sc

WORDS_ALONE = sc.Options(semantic=False)


def shared(*texts: str) -> list[sc.Fact]:
    story = sc.compare(*texts, options=WORDS_ALONE)
    return [fact for fact in story.facts if fact.status == "shared"]


def test_an_end_that_no_other_source_has_is_cut_off() -> None:
    (fact, *_) = shared(
        "Police closed the bridge over the Vell at noon on Monday, a blow to shopkeepers in Ode.",
        "Police closed the bridge over the Vell at noon on Monday, as divers had found cracks.",
    )
    assert fact.text == "Police closed the bridge over the Vell at noon on Monday"


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_wording_that_can_be_read_by_itself_goes_before_a_part_of_a_sentence(
    order: tuple[int, int],
) -> None:
    texts = (
        "Ann Moe, who opened the new bridge over the Vell in May, sang.",
        "The new bridge over the Vell was opened by Ann Moe in May.",
    )
    facts = shared(*(texts[k] for k in order))
    assert facts
    assert all("was opened" in fact.text for fact in facts)
