"""Dates and days, as far as the text states them, resolved against the article's own date where known."""

from __future__ import annotations

import datetime
import re

from ..article import Date
from .words import fold

__all__ = ["dates"]

_MONTHS = {
    name: number
    for number, names in enumerate(
        ("jan january", "feb february", "mar march", "apr april", "may", "jun june", "jul july", "aug august",
         "sep sept september", "oct october", "nov november", "dec december"), 1)
    for name in names.split()
}  # fmt: skip
_WEEKDAYS = {
    name: number
    for number, name in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())
}
_MONTH = r"(?P<month{0}>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
_DATE = re.compile(
    r"\b(?=[\dADFJMNOSTWYty])(?:(?P<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?:,? (?=" + _MONTH.format("0") + r" \d))?)?"
    r"(?:" + _MONTH.format("1") + r" ?(?P<day1>\d{1,2})(?:st|nd|rd|th)?(?!\d|:)(?: ?,? (?P<year1>\d{4}))?"
    r"|(?<![\d,.])(?P<day2>\d{1,2})(?:st|nd|rd|th)?(?: of)? " + _MONTH.format("2") + r"(?: ?,? (?P<year2>\d{4}))?"
    r"|" + _MONTH.format("3") + r" ?,? (?P<year3>\d{4})\b"
    r"|(?P<iso>\d{4}-\d\d-\d\d)\b"
    r"|(?<=[a-z] )" + _MONTH.format("4") + r"(?!\w| \d)"
    r"|(?P<year5>(?:19|20)\d\d)\b(?![-,.:]\d|%| ?'s\b)"
    r"|(?P<relative>[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight)\b)?"
)  # fmt: skip


def dates(text: str, start: int, end: int, published: str | None = None) -> list[Date]:
    """Return the dates in `text[start:end]`; `published` (ISO 8601) resolves weekdays and "yesterday"."""
    base = _parse(published)
    found = []
    for match in _DATE.finditer(fold(text[start:end])):
        if match.end() == match.start():
            continue
        date = _date(match, start, base)
        if date:
            found.append(date)
    return found


def _parse(published: str | None) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat((published or "")[:10])
    except ValueError:
        return None


def _date(match: re.Match[str], offset: int, base: datetime.date | None) -> Date | None:
    groups = match.groupdict()
    span = (offset + match.start(), offset + match.end())
    if groups["iso"]:
        year, month, day = (int(part) for part in groups["iso"].split("-"))
        return Date(*span, year, month, day) if 1 <= month <= 12 and 1 <= day <= 31 else None
    if groups["relative"]:
        word = groups["relative"].lower()
        if base is None:
            return Date(*span)
        day_of = base + datetime.timedelta(days={"yesterday": -1, "tomorrow": 1}.get(word, 0))
        return Date(*span, day_of.year, day_of.month, day_of.day, day_of.weekday())
    name = next((groups[f"month{i}"] for i in range(1, 5) if groups[f"month{i}"]), None)
    month_number = _MONTHS[name.lower()] if name else None
    day_text = groups["day1"] or groups["day2"]
    year_text = groups["year1"] or groups["year2"] or groups["year3"] or groups["year5"]
    weekday = _WEEKDAYS[groups["weekday"].lower() + "day"] if groups["weekday"] else None
    day_number = int(day_text) if day_text else None
    if day_number is not None and not 1 <= day_number <= 31:
        return None
    if weekday is not None and month_number is None and base is not None:
        back = (base.weekday() - weekday) % 7
        day_of = base - datetime.timedelta(days=back)
        return Date(*span, day_of.year, day_of.month, day_of.day, weekday)
    year_number = int(year_text) if year_text else None
    return Date(*span, year_number, month_number, day_number, weekday)
