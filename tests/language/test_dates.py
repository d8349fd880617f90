"""Which words are a date, and which day they mean; the cases in dates.txt and what holds for any text."""

from __future__ import annotations

import datetime

import pytest
from case_files import Case, cases
from growth import grows_linearly
from hypothesis import given
from hypothesis import strategies as st

import storycompare as sc
from storycompare.article import Date
from storycompare.language.analysis import analyse
from storycompare.language.dates.days import compatible, exists
from storycompare.language.dates.reading import dates

WEEKDAYS = "mon tue wed thu fri sat sun".split()


def headed(text: str) -> tuple[str, dict[str, str]]:
    """Take the lines "published: ..." and "language: ..." off the head of a case."""
    given: dict[str, str] = {}
    while text.startswith(("published: ", "language: ")):
        line, _, text = text.partition("\n")
        name, _, given[name] = line.partition(": ")
    return text, given


def shown(text: str, date: Date) -> str:
    """The words | year-month-day/weekday, with `?` for what is not known."""
    year = "?" if date.year is None else f"{date.year:04}"
    month, day = ("?" if part is None else f"{part:02}" for part in (date.month, date.day))
    said = f"{date.of(text)} | " + (f"{date.decade}s" if date.decade else f"{year}-{month}-{day}")
    said += "" if date.weekday is None else f"/{WEEKDAYS[date.weekday]}"
    return said + (" night" if date.night else "") + (f" {date.edge}" if date.edge else "")


@pytest.mark.parametrize("case", cases("dates"))
def test_dates(case: Case) -> None:
    text, given = headed(case.text)
    assert [shown(text, date) for date in dates(text, 0, len(text), **given)] == case.expected


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("It was on 05/06/2023, the worst since 9/11.", []),
        ("May 5 and 6, the fourth of July.", []),
        ("Two days ago.", ["Two days"]),
    ],
)
def test_the_numbers_of_a_date_are_no_figures(text: str, figures: list[str]) -> None:
    (reading,) = analyse(sc.Article(text, "A", published="2024-03-14")).readings
    assert [figure.of(text) for figure in reading.figures] == figures


PIECES = (
    "on in from between 1/2/0000 week May March mid late 5 7 12 and to - – , . / ( ) the of next last week Monday Mon. Sat Sept. 2019 "
    "1960 s 's 1984 2,000 05/06/2023 31/12/99 9/11 2024-03-14 Good Friday Boxing Day USA Today yesterday tomorrow tonight "
    "two days ago will said vote 20 Q3 spring people room $ night early \n \u00a0 Ⅷ ² ٣ ſ İ".split(" ")
)
some_text = st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join) | st.lists(
    st.sampled_from(PIECES), max_size=14
).map("".join)
some_day = st.dates().map(str) | st.sampled_from(["", "0001-01-01", "9999-12-31", "20240314", "Thu, 14 Mar"])


@given(some_text | st.text(), some_day, st.sampled_from(["en", "en-GB", "en_US", "de", "", "en-Latn-CA"]))
def test_spans_are_exact_and_do_not_overlap(text: str, published: str, language: str) -> None:
    last = 0
    for date in dates(text, 0, len(text), published, language):
        assert last <= date.start < date.end <= len(text)
        assert date.of(text) == date.of(text).strip()
        last = date.end
        assert exists(date.year, date.month, date.day)


@given(some_text, st.text(max_size=5))
def test_where_a_sentence_stands_changes_nothing(text: str, before: str) -> None:
    moved = dates(before + text, len(before), len(before) + len(text), "2024-03-14")
    alone = dates(text, 0, len(text), "2024-03-14")
    assert [d.of(before + text) for d in moved] == [d.of(text) for d in alone]


@given(st.dates(datetime.date(1900, 1, 1), datetime.date(2090, 1, 1)))
def test_a_day_is_the_same_in_all_ways_to_write_it(day: datetime.date) -> None:
    forms = (f"{day:%A, %B} {day.day}, {day.year}", f"{day.day} {day:%B %Y}", f"{day:%d/%m/%Y}", f"{day}")
    found = [dates(f"It was on {form}.", 0, 40, language="en-GB") for form in forms]
    assert [[(d.year, d.month, d.day) for d in row] for row in found] == [
        [(day.year, day.month, day.day)]
    ] * 4


some_date = st.builds(
    Date,
    st.just(0),
    st.just(1),
    year=st.none() | st.integers(1999, 2001),
    month=st.none() | st.integers(1, 12),
    day=st.none() | st.integers(1, 31),
    weekday=st.none() | st.integers(0, 6),
    decade=st.none() | st.sampled_from([1900, 1990, 2000]),
    night=st.booleans(),
)


@given(some_date, some_date)
def test_two_dates_agree_both_ways(a: Date, b: Date) -> None:
    assert compatible(a, b) == compatible(b, a)
    assert compatible(a, a) is not False


HOSTILE = (
    "May ",
    "5, ",
    "May 5, ",
    "Monday, ",
    "2019-",
    "5.",
    "5/",
    "next ",
    "1960's ",
    "May 5-",
    "'90s ",
    "to May ",
    "A",
    "- ",
    "Today ",
    "in April ",
    "next week on Monday ",
)


@pytest.mark.parametrize("piece", HOSTILE)
def test_the_time_grows_with_the_length(piece: str) -> None:
    short, long = ("on May 5 " + piece * count for count in (1000, 4000))
    assert grows_linearly(lambda text: dates(text, 0, len(text), "2024-03-14"), short, long)
