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


def test_no_part_is_cut_off_that_a_reader_misses() -> None:
    (fact, *_) = shared(
        "The police searched the office that Ann Moe, a friend of the mayor, uses.",
        "The police searched the office that Ann Moe, the architect, uses.",
    )
    assert fact.text.endswith(("uses.", "uses"))
    (fact, *_) = shared(
        "“The bridge over the Vell is safe,” engineer Ann Moe, R-Ode, said on the steps in the rain on Thursday.",
        "“The bridge over the Vell is safe,” engineer Ann Moe told us.",
    )
    assert not fact.text.endswith("R-Ode")


def test_a_word_that_joins_a_part_to_the_rest_is_left_out() -> None:
    facts = shared(
        "The mill burned down on Monday and the fire brigade of Harrow blamed a broken lamp.",
        "Nobody was hurt at the mill, and the fire brigade of Harrow blamed a broken lamp.",
    )
    assert any("blamed a broken lamp" in fact.text for fact in facts)
    assert not any(fact.text.startswith("and ") or fact.text.endswith(" and") for fact in facts)


def test_an_outlet_that_names_itself_does_not_speak_for_the_others() -> None:
    (fact, *_) = shared(
        "Mayor Ann Moe told us that the bridge over the Vell will open in May.",
        "Mayor Ann Moe said that the bridge over the Vell will open in May.",
    )
    assert "told us" not in fact.text
    (fact, *_) = shared(
        "“We shall open the bridge in May,” Ann Moe said.", "“We shall open the bridge in May,” Ann Moe said."
    )
    assert fact.text.startswith("“We shall")
