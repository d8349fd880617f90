"""Conflicts: one for each real contradiction, none where two wordings can both be right."""

from __future__ import annotations

import pytest

import storycompare as sc

STORY = (
    "The river Alder flooded Harrow on Monday. {} Schools in the town of Harrow stay closed until Thursday."
)


def conflicts(left: str, right: str) -> list[tuple[str, str, str]]:
    return found_in(sc.compare(STORY.format(left), STORY.format(right)))


def found_in(story: sc.Comparison) -> list[tuple[str, str, str]]:
    frame = story.to_frame("conflicts")
    return list(frame[["type", "a_text", "b_text"]].itertuples(index=False, name=None))


DEATHS = "Rescue workers in Harrow said {} people were killed when the old dam broke."


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("12", "15"),
        ("twelve", "15"),
        ("at least 40", "12"),
        ("1,200", "1,900"),
        ("two", "three"),
        ("more than 141", "less than 140"),
        ("more than 173", "173"),
        ("more than 31,000", "more than 26,000"),
        ("about 1,000", "1,200"),
    ],
)
def test_figures_that_cannot_both_be_right(a: str, b: str) -> None:
    found = conflicts(DEATHS.format(a), DEATHS.format(b))
    assert [kind for kind, _, _ in found] == ["figure"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("12", "twelve"),
        ("at least 12", "15"),
        ("more than 30,000", "31,000"),
        ("more than 40", "40"),
        ("more than 20", "45"),
        ("no more than 173", "173"),
        ("more than 31,000", "more than 30,000"),
        ("about 300", "290"),
        ("about 1,000", "1,100"),
        ("12", "12"),
        ("31,000", "30,812"),
        ("dozens of", "45"),
    ],
)
def test_figures_that_agree(a: str, b: str) -> None:
    assert conflicts(DEATHS.format(a), DEATHS.format(b)) == []


def test_converted_units_agree() -> None:
    a = "The wall of water ran 10 miles down the Alder valley before it stopped."
    b = "The wall of water ran 16 kilometers down the Alder valley before it stopped."
    assert conflicts(a, b) == []


def test_figures_of_different_things_are_no_conflict() -> None:
    a = "Rescue workers in Harrow brought 45 residents to safety when the old dam broke."
    b = "Rescue workers in Harrow brought 12 dogs to safety when the old dam broke."
    assert conflicts(a, b) == []


def test_figures_of_other_times_are_no_conflict() -> None:
    a = "By March 3, 2019, the pumps had moved 4,200 tons of mud from the town of Harrow."
    b = "By May 9, 2019, the pumps had moved 6,900 tons of mud from the town of Harrow."
    assert "figure" not in [kind for kind, _, _ in conflicts(a, b)]


def test_of_several_figures_only_the_one_that_differs() -> None:
    a = "The dam keeper was jailed for 2 years, with 9 months to serve in Harrow."
    b = "The dam keeper was jailed for 3 years, with 9 months to serve in Harrow."
    assert conflicts(a, b) == [("figure", "2 years", "3 years")]


def test_how_long_ago_something_was() -> None:
    a = "The deputy mayor, who was wed about five weeks ago, leaves a wife and two sons."
    b = "The Harrow man was married two weeks ago to his second wife, Joan."
    assert conflicts(a, b) == [("figure", "five weeks", "two weeks")]


def test_the_day_of_a_saying_is_no_day_of_what_is_said() -> None:
    a = "A film called “The Alder Dam” about the old mill was released in {}."
    assert conflicts(a.format(2005), a.format(2006)) == [("date", "2005", "2006")]
    said = "Mayor Ann Lee said on {} that the old mill of Harrow would be rebuilt at the same place."
    assert conflicts(said.format("Monday"), said.format("Tuesday")) == [("date", "Monday", "Tuesday")]
    rebuilt = "The old mill of Harrow will be rebuilt at the same place on Tuesday, Mayor Ann Lee said."
    assert conflicts(said.format("Monday"), rebuilt) == []
    burned = "Mayor Ann Lee said {}that the old mill of Harrow burned down {}in the night."
    assert conflicts(burned.format("on Monday ", ""), burned.format("", "on Tuesday ")) == []
    other = "Mayor Ann Lee said on Tuesday that she had not seen the plans for the old mill yet."
    assert conflicts(said.format("Monday"), other) == []


def test_lower_bounds_that_stand_far_apart_are_two_counts() -> None:
    killed = "The flood of the river Lisk killed at least {} people in Harrow on Friday."
    assert conflicts(killed.format(14), killed.format(41)) == [("figure", "14", "41")]
    assert conflicts(killed.format(40), killed.format(41)) == []


def test_a_span_of_years_differs_at_both_ends() -> None:
    a = "The old dam near Harrow was built by prisoners from 1912 to 1921."
    b = "The old dam near Harrow was built by prisoners from 1911 to 1920."
    assert conflicts(a, b) == [("date", "1912", "1911"), ("date", "1921", "1920")]


def test_years_outside_the_matched_words_face_each_other_behind_the_same_word() -> None:
    a = "Ann Lee is the second woman to lead Harrow after Edith Brook, who served from 1967 to 1979."
    b = "Ann Lee, 43, a former engineer, is the second woman to lead Harrow since Edith Brook, a brewer, held the post from 1966 to 1978."
    assert conflicts(a, b) == [("date", "1967", "1966"), ("date", "1979", "1978")]


def test_a_telephone_number_is_compared_with_the_one_it_resembles() -> None:
    a = "Anyone who misses a relative can call the Harrow police on 0845 125 2222 or the clinic on 0800 555 111."
    b = "Anyone who misses a relative can call the Harrow police on 0845 125 222 or the clinic on 0800 555 111."
    assert conflicts(a, b) == [("figure", "0845 125 2222", "0845 125 222")]


def test_a_street_of_another_spelling() -> None:
    a = "The water reached the first floor of the library in Phillips Road before the old dam broke."
    b = "The water reached the first floor of the library in Philip Street before the old dam broke."
    assert [kind for kind, _, _ in conflicts(a, b)] == ["place"]


def test_a_street_with_a_number_for_a_name() -> None:
    a = "The water reached the library on the corner of 38th Street and Harrow Ave when the old dam broke."
    b = "The water reached the library on the corner of Harrow Ave when the old dam broke."
    assert conflicts(a, b) == []


def test_days_of_two_events_that_both_articles_tell() -> None:
    a = "The dam closed its gates on March 3, 2021. The dam opened its gates again on May 9, 2021."
    b = "On May 9, 2021, the dam opened its gates. By March 3, 2021, the dam had closed its gates."
    assert conflicts(a, b) == []


def test_a_name_of_two_spellings_in_one_article() -> None:
    a = "Brook said that others tried to reach Venne by boat, but that he died on the way. Venn was 41."
    b = "Brook said that others tried to reach Venn by boat, but that he died on the way. Venn was 41."
    assert conflicts(a, b) == [("name", "Venne", "Venn")]


def test_the_day_of_another_clause_does_not_excuse_a_figure() -> None:
    a = "An autopsy found that Paul Venn had been shot seven times, and the mayor will speak on Wednesday."
    b = "Paul Venn had been shot 11 times by officers, an autopsy found, and Harrow buried him on Saturday."
    assert ("figure", "seven", "11") in conflicts(a, b)


def test_a_claim_and_its_evidence_can_only_be_about_one_thing() -> None:
    options = sc.Options(excerpts=True, semantic=False)
    articles = sc.Options(semantic=False)
    claim = "The old bridge of Harrow opened in 1931."
    evidence = "After a long quarrel and two floods the county paid for the crossing, which was finished in May 1932."
    (conflict,) = sc.compare(claim, evidence, options=options).conflicts
    assert conflict.type == "date"
    assert "May 1932" in conflict.explanation
    other = " Ferries ran beside it for another year."
    assert sc.compare(claim + other, evidence + other, options=options).conflicts == (conflict,)
    for end in ("", other):
        whole = [STORY.format(text + end) for text in (claim, evidence)]
        assert sc.compare(*whole, options=articles).conflicts == ()


def test_a_hyphen_is_no_other_spelling() -> None:
    a = "The Co-operation Council paid for the new pumps in Harrow when the old dam broke."
    b = "The Cooperation Council paid for the new pumps in Harrow when the old dam broke."
    assert conflicts(a, b) == []


def test_one_changed_word_in_a_quotation() -> None:
    said = '"We have never {} the water rise this fast in the town," said Mayor Jane Odell.'
    found = conflicts(said.format("seen"), said.format("watched"))
    assert found == [("quotation", "never seen the", "never watched the")]


@pytest.mark.parametrize(
    "other",
    [
        "“We have never seen the water rise this fast in the town,” said Mayor Jane Odell.",
        '"never seen the water rise this fast," said Mayor Jane Odell.',
        '"We have never seen [it] rise this fast in the town," said Mayor Jane Odell.',
        '"We have never seen the water rise ... in the town," said Mayor Jane Odell.',
    ],
)
def test_trimmed_bracketed_and_retyped_quotations_are_no_conflict(other: str) -> None:
    said = '"We have never seen the water rise this fast in the town," said Mayor Jane Odell.'
    assert conflicts(said, other) == []


def test_the_explanation_names_both_sides() -> None:
    story = sc.compare(STORY.format(DEATHS.format("12")), STORY.format(DEATHS.format("15")))
    (conflict,) = story.conflicts
    assert conflict.explanation == "A has “12” where B has “15”."
    assert story.to_frame("facts").conflict.sum() == 1


REACHED = "Rescue boats {} the old mill in Harrow on Monday night, said Mayor Jane Odell."


@pytest.mark.parametrize(("plain", "kinds"), [("reached", ["denial"]), ("tried to reach", [])])
def test_who_tried_may_have_failed(plain: str, kinds: list[str]) -> None:
    found = conflicts(REACHED.format(plain), REACHED.format("did not reach"))
    assert [kind for kind, _, _ in found] == kinds


def alone(a: str, b: str) -> list[tuple[str, str, str]]:
    return found_in(sc.compare(a, b, options=sc.Options(semantic=False, excerpts=True)))


def test_single_sentences_that_dispute_a_detail_are_linked() -> None:
    story = sc.compare(
        "Built of oak, it opened on 4 June 1931.",
        "The Alder bridge opened in 1932.",
        options=sc.Options(semantic=False, excerpts=True),
    )
    (conflict,), (link,) = story.conflicts, story.links
    assert (conflict.type, link.unsure) == ("date", True)
    assert [fact.status for fact in story.facts if fact.id == conflict.fact] == ["shared"]


def test_a_year_is_not_the_counterpart_of_a_month() -> None:
    a = "The play “Alder Dam” opened in Harrow on July 8, 2005."
    b = "The play “Alder Dam” (2005) opened in Harrow in August."
    assert [kind for kind, _, _ in alone(a, b)] == ["date"]
    assert alone(a, b.replace("August", "July")) == []


def test_the_day_of_a_year_is_no_day_of_telling() -> None:
    said = "The study of the Alder flood was released on {} by the town of Harrow."
    assert conflicts(said.format("March 3, 2019"), said.format("March 3, 2017")) == [
        ("date", "March 3, 2019", "March 3, 2017")
    ]


def test_decades() -> None:
    a = "The mills of Harrow closed one after the other in the {}."
    assert conflicts(a.format("late 1960s"), a.format("1980s")) == [("date", "late 1960s", "1980s")]
    assert conflicts(a.format("late 1960s"), a.format("1960s and 1970s")) == []
    assert conflicts(a.format("1960’s"), a.format("early 1960s")) == []


@pytest.mark.parametrize(
    ("other", "kinds"),
    [
        ("A Swedish ferry", ["place"]),
        ("A ferry", []),
        ("A Danish ferry", []),
        ("A Danish-built Swedish ferry", []),
        ("What was not a Swedish ferry", []),
    ],
)
def test_nationalities(other: str, kinds: list[str]) -> None:
    a = "A Danish ferry struck the old pier of Harrow before the dam broke."
    b = f"{other} struck the old pier of Harrow before the dam broke."
    assert [kind for kind, _, _ in conflicts(a, b)] == kinds


def test_the_british_and_the_scottish_are_of_one_nation() -> None:
    a = "A {} ferry struck the old pier of Harrow before the dam broke."
    assert conflicts(a.format("British"), a.format("Scottish")) == []


def test_an_article_that_speaks_of_both_nations() -> None:
    a = "A {} ferry struck the old pier of Harrow before the dam broke."
    assert conflicts(a.format("Danish"), a.format("Swedish") + " Boats from Denmark came to help.") == []


def test_opposites() -> None:
    a = "Shares of the Alder Mill Company {} four percent in Harrow on Monday after the old dam broke."
    assert [kind for kind, _, _ in conflicts(a.format("rose"), a.format("fell"))] == ["denial"]
    assert conflicts(a.format("rose"), a.format("climbed")) == []
    assert conflicts(a.format("rose and fell"), a.format("fell")) == []


def test_another_person_in_a_single_sentence() -> None:
    a = "The song Alder Water was written for the town of Harrow by Jane Odell."
    b = "The song Alder Water for the town of Harrow was written by Paul Venn."
    assert alone(a, b) == [("name", "Jane Odell", "Paul Venn")]
    more = " The town paid for it."
    assert alone(a + more, b + more) == alone(a, b)
    assert conflicts(a + more, b + more) == conflicts(a, b) == alone(a, b)
    first = alone("Jane Odell wrote a song for Harrow.", "Mayor Paul Venn wrote a song for Harrow.")
    assert first == [("name", "Jane Odell", "Mayor Paul Venn")]
    assert alone("The mayor wrote a song for Harrow.", "Paul Venn wrote a song for Harrow.") == []


def test_the_short_form_of_a_name_is_no_other_place() -> None:
    a = "The town of Harrow asked for a seat in the {} when the old dam broke."
    assert conflicts(a.format("European Union"), a.format("EU")) == []
    assert conflicts(a.format("United States"), a.format("U.S.")) == []


def test_how_an_outlet_writes_numbers_changes_no_quotation() -> None:
    said = '"We lost {} of the boats in {} days," said Mayor Jane Odell.'
    assert conflicts(said.format("60 percent", "two"), said.format("60 per cent", "2")) == []


def test_a_single_sentence_that_tells_of_a_change_of_something_else() -> None:
    a = "In its second week the Alder play took $3,593,890 and fell to place eight."
    b = "By its second week the Alder play had taken over $30 million."
    assert [kind for kind, _, _ in alone(a, b)] == ["figure"]
    toll = "The number of deaths from the Alder flood {} 40 people."
    assert alone(toll.format("rose to"), toll.format("was put at").replace("40", "35")) == []


def test_two_countries_of_like_letters_are_no_two_spellings() -> None:
    a = "The pumps for the town of Harrow came by ship from {} after the old dam broke."
    assert "name" not in [kind for kind, _, _ in conflicts(a.format("Iraq"), a.format("Iran"))]


def test_the_weekdays_of_two_single_sentences_may_be_those_of_two_acts() -> None:
    a = "With the mayor of Harrow, old friends of the mill looked at broken wheels and walls on Sunday."
    b = "The town of Harrow will send boats, pumps and men to the dam upstream on Monday."
    assert alone(a, b) == []


def test_a_nation_at_the_head_of_a_sentence_is_no_person() -> None:
    a = "A Danish ferry with 36 people on board sank off the harbour of Eden, the harbour master said."
    b = "A Swedish ferry with 38 people on board sank off Eden, and divers searched for the missing."
    assert alone(a, b) == [("figure", "36", "38"), ("place", "Danish", "Swedish")]


def test_who_said_it_is_shown_where_the_speaker_stands() -> None:
    said = '"Decisions like this are never easy, and this one was hard because of the respect I have for the crew," {} said in Harrow.'
    texts = [said.format(name) for name in ("Ann Moe", "Carl Osborne")]
    (found,) = sc.compare(*texts, options=sc.Options(semantic=False)).conflicts
    assert [value.span.of(text) for value, text in zip(found.values, texts, strict=True)] == [
        "Ann Moe",
        "Carl Osborne",
    ]


def test_what_is_counted_a_year_later_is_another_count() -> None:
    text = "The Lantern Fest in Harrow ended on Sunday, and {} bands had played on the meadow."

    def found(later: str) -> list[str]:
        first = sc.Article(text.format(29), "A", published="2024-07-22")
        second = sc.Article(text.format(38), "B", published=later)
        return [conflict.type for conflict in sc.compare(first, second).conflicts]

    assert found("2024-07-23") == ["figure"]
    assert found("2025-07-21") == []
