"""Dates of publication in all the ways that files write them: ISO 8601 comes out, or nothing and a fault."""

from __future__ import annotations

import datetime
import time

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from storycompare.published import read_date

DAY, NOON = "2024-03-14", "2024-03-14T12:05:00"
READ = {
    "2024-03-14": DAY,
    "20240314": DAY,
    "2024-3-14": DAY,
    "2024/03/14": DAY,
    "2024.03.14": DAY,
    "2024-W11-4": DAY,
    "2024-074": DAY,
    "March 14, 2024": DAY,
    "Mar. 14, 2024": DAY,
    "MARCH 14 2024": DAY,
    "14 March 2024": DAY,
    "14 Mar 24": DAY,
    "14-Mar-2024": DAY,
    "2024-Mar-14": DAY,
    "Thursday 14th March 2024": DAY,
    "the 14th of March, 2024": DAY,
    "Published on March 14, 2024": DAY,
    "14/03/2024": DAY,
    "3/14/2024": DAY,
    "14.3.2024": DAY,
    "2024-03-14T99:00:00": DAY,
    "4.3.2024": "2024-03-04",
    "May 5, 2024": "2024-05-05",
    "Sept. 5, 2024": "2024-09-05",
    "2024-03-14T12:05": NOON,
    "2024-03-14 12:05:00": NOON,
    "202403141205": NOON,
    "20240314120500": NOON,
    "14 March 2024, 12.05": NOON,
    "12:05, 14 March 2024": NOON,
    "March 14, 2024 | 12:05 p.m.": NOON,
    "12.05pm, Thursday 14 March 2024": NOON,
    "2024-03-14T12:05:00Z": f"{NOON}+00:00",
    "20240314T120500Z": f"{NOON}+00:00",
    "2024-03-14T12:05:00.000Z": f"{NOON}+00:00",
    "2024-03-14 12:05:00 UTC": f"{NOON}+00:00",
    "2024-03-14T12:05:00Z[Europe/London]": f"{NOON}+00:00",
    "Thu, 14 Mar 2024 12:05:00 +0000": f"{NOON}+00:00",
    "Thu, 14 Mar 2024 12:05:00 GMT": f"{NOON}+00:00",
    "Thu Mar 14 12:05:00 +0000 2024": f"{NOON}+00:00",
    "14 March 2024 12:05 GMT": f"{NOON}+00:00",
    "1710417900": f"{NOON}+00:00",
    "1710417900.25": f"{NOON}+00:00",
    "1710417900000": f"{NOON}+00:00",
    "20240314T120500+0100": f"{NOON}+01:00",
    "2024-03-14T12:05:00+01:00": f"{NOON}+01:00",
    "Thu, 14 Mar 2024 12:05:00 +0100": f"{NOON}+01:00",
    "Thu Mar 14 2024 12:05:00 GMT+0100 (Central European Standard Time)": f"{NOON}+01:00",
    "14.03.2024 12:05 CET": f"{NOON}+01:00",
    "2024-03-14T12:05:00-0400": f"{NOON}-04:00",
    "Mar. 14, 2024, 12:05 p.m. EDT": f"{NOON}-04:00",
    "Published: 12:05 EDT, 14 March 2024 | Updated: 15:00 EDT, 15 March 2024": f"{NOON}-04:00",
    "March 14, 2024 at 12:05 PM ET": f"{NOON}-04:00",
    "January 14, 2024 at 12:05 PM ET": "2024-01-14T12:05:00-05:00",
    "10:30 p.m. March 14, 2024": "2024-03-14T22:30:00",
    "12:30 a.m. March 14, 2024": "2024-03-14T00:30:00",
    "14 March 1789": "1789-03-14",
}


@pytest.mark.parametrize("written", READ)
def test_any_way_of_writing_a_date(written: str) -> None:
    assert read_date(written) == (READ[written], "")
    assert read_date(f"  {written}\n") == (READ[written], "")
    assert read_date(READ[written]) == (READ[written], "")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (datetime.date(2024, 3, 14), DAY),
        (datetime.datetime(2024, 3, 14, 12, 5), NOON),
        (pd.Timestamp("2024-03-14T12:05Z"), f"{NOON}+00:00"),
        (np.datetime64("2024-03-14"), DAY),
        (np.datetime64("2024-03-14T12:05:00"), NOON),
        (1710417900, f"{NOON}+00:00"),
        (np.int64(1710417900), f"{NOON}+00:00"),
        (1710417900.5, f"{NOON}+00:00"),
        (1710417900_000_000, f"{NOON}+00:00"),
        (20240314, DAY),
    ],
)
def test_objects_and_numbers(value: object, expected: str) -> None:
    assert read_date(value) == (expected, "")


@pytest.mark.parametrize(
    "placeholder",
    ["0001-01-01", "0001-01-01T00:00:00", "0001-01-01T00:00:00Z", "01/01/0001", "9999-12-31", "9999-12-31T23:59:59Z",
     "1970-01-01T00:00:00", "1970-01-01T00:00:00Z", "1969-12-31T19:00:00-05:00", "Thu, 01 Jan 1970 00:00:00 +0000",
     "1900-01-01", "1899-12-30", 0, "0", datetime.date.min, datetime.datetime.max],
)  # fmt: skip
def test_a_placeholder_is_no_date(placeholder: object) -> None:
    date, fault = read_date(placeholder)
    assert date is None
    assert "placeholder" in fault


@pytest.mark.parametrize(
    "value",
    ["yesterday", "2 hours ago", "March 2024", "2024-03", "2024", "14 March", "30 February 2024", "2024-13-45",
     "0000-00-00 00:00:00", "03/04/2024", "no date", "14 mars 2024", -5, 10**30, float("inf"), [], {}, b"2024-03-14"],
)  # fmt: skip
def test_what_tells_no_day_for_certain_is_no_date(value: object) -> None:
    date, fault = read_date(value)
    assert date is None
    assert "no date that can be read" in fault


@pytest.mark.parametrize("value", [None, "", " \n", float("nan"), pd.NaT])
def test_nothing_is_nothing_to_warn_of(value: object) -> None:
    assert read_date(value) == (None, "")


@given(
    st.text(alphabet="0123456789 -/.:,+TZWampGMTarch", max_size=40) | st.text() | st.integers() | st.floats()
)
def test_whatever_is_given_it_is_iso_8601_or_none(value: object) -> None:
    found, _ = read_date(value)
    if found is not None:
        moment = datetime.datetime.fromisoformat(found)
        assert 1605 <= moment.year <= 2199
        assert read_date(found) == (found, "")


@given(st.datetimes(min_value=datetime.datetime(1971, 1, 1), max_value=datetime.datetime(2100, 1, 1)))
def test_a_time_comes_back_from_every_way_to_write_it(moment: datetime.datetime) -> None:
    expected = moment.replace(microsecond=0).isoformat()
    for form in ("%Y%m%dT%H%M%S", "%Y/%m/%d %H:%M:%S", "%d %B %Y %H:%M:%S", "%B %d, %Y, %I:%M:%S %p", "%d.%m.%Y %H:%M:%S"):  # fmt: skip
        assert read_date(moment.strftime(form)) == (expected, ""), form
    assert read_date(moment.strftime("%a, %d %b %Y %H:%M:%S +0000")) == (f"{expected}+00:00", "")


@pytest.mark.parametrize("part", ["1", "12:30 ", "-1", "+01", "14 March ", "a", "2024-03-14"])
def test_long_values_take_no_time(part: str) -> None:
    began = time.process_time()
    read_date(part * 100_000)
    read_date((part * 120)[:120])
    assert time.process_time() - began < 1.0
