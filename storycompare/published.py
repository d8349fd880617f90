"""Dates of publication, in whatever way a file writes them, as ISO 8601.

A date is read only if its day, month and year all stand there; nothing is filled in from today's date. What cannot be
read for certain ("03/04/2024" is March in one country and April in another) is None and a fault: an unknown date
leaves "yesterday" unresolved, a wrong one resolves it wrongly.
"""

from __future__ import annotations

import datetime
import re
from typing import Any

__all__ = ["UNREADABLE", "read_date"]

UNREADABLE = "is no date that can be read"
_PLACEHOLDER = "is a placeholder for a date"
_LONGEST = 120  # characters; what is longer is a text, no date
# The first newspaper is of 1605. Years outside come from the ends of a clock's range, or from a slip.
_FIRST_YEAR, _LAST_YEAR = 1605, 2199
# Where clocks and tables start counting: what software writes when it was given no date.
_ZERO_DATES = frozenset(
    datetime.date.fromisoformat(day)
    for day in "1753-01-01 1899-12-30 1899-12-31 1900-01-01 1904-01-01 1970-01-01".split()
)
_MONTHS = {
    name: number
    for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), start=1)
}
_MONTH_NAMES = frozenset(
    "january february march april may june july august september october november december sept".split()
) | frozenset(_MONTHS)
# Hours from UTC; names that several countries use for different hours (IST, AST) tell nothing.
_ZONES = {
    "z": 0, "utc": 0, "gmt": 0, "ut": 0, "wet": 0, "bst": 1, "west": 1, "cet": 1, "cest": 2, "eet": 2, "eest": 3, "sast": 2,
    "msk": 3, "sgt": 8, "hkt": 8, "jst": 9, "kst": 9, "aest": 10, "aedt": 11, "nzst": 12, "nzdt": 13,
    "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7,
    "akst": -9, "akdt": -8, "hst": -10, "nst": -3.5, "ndt": -2.5, "acst": 9.5, "acdt": 10.5, "awst": 8,
}  # fmt: skip
# "ET" is standard or daylight time, by the day.
_CITIES = {"et": "New_York", "ct": "Chicago", "mt": "Denver", "pt": "Los_Angeles"}

_ISO = re.compile(
    r"(?P<year>\d{4})(?P<sep>-?)(?:(?P<month>\d\d)(?P=sep)(?P<day>\d\d)|W(?P<week>\d\d)(?P=sep)(?P<weekday>[1-7])|(?P<ordinal>\d{3}))"
    r"(?:[Tt ] ?(?P<hour>\d\d)(?::?(?P<minute>\d\d)(?::?(?P<second>\d\d)(?:[.,](?P<part>\d{1,9}))?)?)?)?(?!\d|[-/.]\d\d?(?!\d|:))"
)
_CLOCK = re.compile(
    r"(?<![\d./-])(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,](?P<part>\d{1,9}))?)?)?"
    r" ?(?:(?P<half>[ap])\.? ?m\b\.?)?(?![\d/]|\.\d)",
    re.IGNORECASE,
)
_HALF = re.compile(r" ?[ap]\.? ?m\b", re.IGNORECASE)
_OFFSET = re.compile(
    r"(?:GMT|UTC|(?<!\w))(?P<sign>[+-])(?P<hours>\d{1,2})(?::?(?P<minutes>\d\d))?(?!\d)", re.IGNORECASE
)
_NUMBERS = re.compile(r"(?<!\d)(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})(?!\d)")
_TOKEN = re.compile(r"\d+|[^\W\d_]+")


def read_date(value: object) -> tuple[str | None, str]:
    """Return a date or a time as ISO 8601, and what is wrong with the value ("" if nothing).

    Parameters
    ----------
    value
        ISO 8601 (extended or basic), RFC 822, "March 14, 2024", "14 March 2024 10:30 GMT", "2024/03/14", seconds,
        milliseconds, microseconds or nanoseconds since 1970 as a number or as text, or a `datetime` object.

    Returns
    -------
    tuple of str or None, and str
        "2024-03-14", "2024-03-14T10:30:00" or "2024-03-14T10:30:00+00:00": the time and its zone if they are known.
        None for nothing, for a placeholder ("0001-01-01", "9999-12-31", the zero of a clock), and for what cannot be
        read for certain. The fault is for a message that says where the value stands.
    """
    if value is None or value == "" or value != value or isinstance(value, bool):
        return None, ""
    moment = _moment(value)
    if moment is None:
        return None, "" if isinstance(value, str) and not value.strip() else UNREADABLE
    return (moment.isoformat(), "") if _is_date(moment) else (None, _PLACEHOLDER)


def _is_date(moment: datetime.date) -> bool:
    return _FIRST_YEAR <= moment.year <= _LAST_YEAR and not _is_zero(moment)


def _is_zero(moment: datetime.date) -> bool:
    if not isinstance(moment, datetime.datetime):
        return moment in _ZERO_DATES
    local = moment.replace(tzinfo=None)
    offset = moment.utcoffset() or datetime.timedelta()
    return any(m.time() == datetime.time() and m.date() in _ZERO_DATES for m in (local, local - offset))


def _moment(value: Any) -> datetime.date | None:
    if hasattr(value, "item") and not isinstance(value, (str, datetime.date)):
        value = value.item()  # a scalar of numpy
    if hasattr(value, "to_pydatetime"):
        return value.to_pydatetime(warn=False)  # type: ignore[no-any-return]
    if isinstance(value, datetime.date):
        return value
    try:
        if isinstance(value, (int, float)):
            return _of_number(value) if value == value and abs(value) < 1e20 else None
        return _of_text(value) if isinstance(value, str) and len(value) <= _LONGEST else None
    except (ValueError, OverflowError):  # a thirtieth of February
        return None


def _of_text(value: str) -> datetime.date | None:
    text = " ".join(value.replace("\u2212", "-").split())
    if known := _canonical(text):
        return known
    return _of_digits(text) if text.replace(".", "", 1).isdecimal() else _of_iso(text) or _of_words(text)


def _canonical(text: str) -> datetime.date | None:
    """What is ISO 8601 as it is written here needs no looking at."""
    try:
        of = datetime.date if len(text) == 10 else datetime.datetime
        found = of.fromisoformat(text)
    except ValueError:
        return None
    return found if found.isoformat() == text else None


def _of_number(value: float) -> datetime.date | None:
    whole = int(value)
    return _of_digits(str(whole) if whole == value or whole > 1e10 else repr(value)) if value >= 0 else None


def _of_digits(text: str) -> datetime.date | None:
    """A date without marks, or a count since 1970: 9 and 10 digits are seconds, three more are thousandths, and so on."""
    digits = text.split(".")[0]
    if len(digits) in (8, 12, 14) and text == digits:
        date = datetime.date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
        if len(digits) == 8:
            return date
        clock = datetime.time(int(digits[8:10]), int(digits[10:12]), int(digits[12:] or 0))
        return datetime.datetime.combine(date, clock)
    if digits.strip("0") == "":
        return datetime.datetime(1970, 1, 1)
    power, rest = divmod(len(digits) - 9, 3)
    if not (0 <= power <= 3 and rest in (0, 1)):
        return None
    start = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
    return start + datetime.timedelta(seconds=int(digits) // 1000**power)


def _of_iso(text: str) -> datetime.date | None:
    found = _ISO.match(text)
    if not found:
        return None
    year = int(found["year"])
    if found["week"]:
        date = datetime.date.fromisocalendar(year, int(found["week"]), int(found["weekday"]))
    elif found["ordinal"]:
        date = datetime.date(year, 1, 1) + datetime.timedelta(days=int(found["ordinal"]) - 1)
    else:
        date = datetime.date(year, int(found["month"]), int(found["day"]))
    rest = text[found.end() :]
    if found["hour"] is None or _HALF.match(rest):
        return _with_clock(date, text[found.start("hour") :] if found["hour"] else rest)
    return _at(date, found, rest)


def _of_words(text: str) -> datetime.date | None:
    date = _date_of_numbers(text) or _date_of_month(text)
    return None if date is None else _with_clock(date, text)


def _with_clock(date: datetime.date, text: str) -> datetime.date:
    """Add the first time of day that the text tells, if it does."""
    for found in _CLOCK.finditer(text):
        if found["minute"] or found["half"]:
            return _at(date, found, text[found.end() :])
    return date


def _at(date: datetime.date, clock: re.Match[str], after: str) -> datetime.date:
    hour = int(clock["hour"])
    half = clock.groupdict().get("half")
    if half:
        hour = hour % 12 + (12 if half in "pP" else 0)
    part = int(((clock["part"] or "") + "000000")[:6])
    try:
        time = datetime.time(hour, int(clock["minute"] or 0), int(clock["second"] or 0), part)
    except ValueError:
        return date
    moment = datetime.datetime.combine(date, time)
    return moment.replace(tzinfo=_zone(after.lstrip(" ,([").removeprefix("hrs "), moment))


def _zone(text: str, moment: datetime.datetime) -> datetime.tzinfo | None:
    offset = _OFFSET.match(text)
    if offset:
        span = datetime.timedelta(hours=int(offset["hours"]), minutes=int(offset["minutes"] or 0))
        return (
            datetime.timezone(-span if offset["sign"] == "-" else span)
            if span < datetime.timedelta(days=1)
            else None
        )
    word = _TOKEN.match(text)
    name = word[0].lower() if word else ""
    if name in _CITIES:
        return _city(_CITIES[name], moment)
    return datetime.timezone(datetime.timedelta(hours=_ZONES[name])) if name in _ZONES else None


def _city(name: str, moment: datetime.datetime) -> datetime.tzinfo | None:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        offset = moment.replace(tzinfo=ZoneInfo(f"America/{name}")).utcoffset()
    except ZoneInfoNotFoundError:  # a machine without the table of zones
        return None
    return None if offset is None else datetime.timezone(offset)


def _date_of_numbers(text: str) -> datetime.date | None:
    """Read 2024/03/14, 14.03.2024, 3/14/2024; with points the day comes first, else only if it can be no month."""
    found = _NUMBERS.search(text)
    if not found:
        return None
    first, middle, last = int(found[1]), int(found[3]), int(found[4])
    if len(found[1]) == 4:
        return datetime.date(first, middle, last)
    if len(found[1]) > 2 or len(found[4]) not in (2, 4):
        return None
    year = _year(found[4])
    if found[2] == "." or first > 12 or first == middle:
        return datetime.date(year, middle, first)
    return datetime.date(year, first, middle) if middle > 12 else None


def _date_of_month(text: str) -> datetime.date | None:
    """Read a month's name with the day and the year around it: 14 March 2024, March 14th, 2024, Thu Mar 14 10:00 2024."""
    tokens = _TOKEN.findall(_OFFSET.sub(" ", _CLOCK.sub(_without_clock, text)).lower())
    place = next((i for i, token in enumerate(tokens) if token in _MONTH_NAMES), None)
    if place is None:
        return None
    month = _MONTHS[tokens[place][:3]]
    before = next((token for token in reversed(tokens[:place]) if token.isdecimal()), "")
    after = [token for token in tokens[place + 1 :] if token.isdecimal()]
    if 1 <= len(before) <= 2:
        day, years = before, after
    elif after and len(after[0]) <= 2:
        day, years = after[0], [before, *after[1:]] if before else after[1:]
    else:
        return None
    year = next((y for y in years if len(y) == 4), years[0] if years and len(years[0]) == 2 else None)
    return None if year is None else datetime.date(_year(year), month, int(day))


def _without_clock(found: re.Match[str]) -> str:
    return " " if found["minute"] or found["half"] else found[0]


def _year(digits: str) -> int:
    """Return a year; of two digits, the one that RFC 2822 takes it for."""
    number = int(digits)
    return number if len(digits) > 2 else number + (2000 if number < 50 else 1900)
