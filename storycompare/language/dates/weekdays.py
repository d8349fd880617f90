"""Days by their weekday, with their date or resolved by the words beside them: "Thursday 5 November", "next Monday"."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import TYPE_CHECKING

from ..words import is_function_word
from .days import exists, weekday_near
from .names import MONTHS, WEEKDAYS, is_weekday_name
from .tense import tense
from .written import (
    CONNECTING,
    ORDINAL_ENDS,
    RANGE,
    Context,
    Found,
    day_number,
    is_night,
    month_date,
    number_date,
)

if TYPE_CHECKING:
    from .days import Telling
    from .tokens import Tokens

__all__ = ["BEFORE_DAY", "weekday_date"]

BEFORE_DAY = frozenset(
    "on since until till by before after of this last next from to late early through and or between every each".split()
)
_NO_DAY = frozenset("every each a an one any some most another following previous preceding".split())
# Short names that are no other words.
_ONLY_DAYS = frozenset("tues thurs thur weds".split())
_BEHIND_SHORT = frozenset("night morning evening afternoon".split())
_JOINING = CONNECTING | {",", "/"}
_WEEKS: tuple[tuple[Telling, tuple[str, str]], ...] = (
    ("last week", ("last", "week")),
    ("next week", ("next", "week")),
)
_ONES: dict[str, Telling] = {"last": "last", "next": "next", "this": "this"}


def weekday_date(c: Context, i: int) -> tuple[list[Found], int]:
    """A weekday with its date, or alone and resolved: "Thursday 5 November", "next Monday"."""
    t, weekday = c.t, WEEKDAYS[c.t.low[i]]
    if not t.capital(i):
        return [], i + 1
    short, end = not t.low[i].endswith("day"), i + 1
    dot = short and t.text[end] == "." and t.joined(i)
    end += dot
    dated = _dated(c, i, end, weekday)
    if dated:
        return dated
    if is_weekday_name(t, i, end) or (short and not _is_short_day(t, i, end, dot=dot)):
        return [], end
    telling, first, last = _telling(t, i, end)
    day = weekday_near(c.base, weekday, telling) if c.base else None
    found = Found(first, last, weekday=weekday, night=is_night(t, first, last))
    return [replace(found, year=day.year, month=day.month, day=day.day) if day else found], last


def _is_short_day(t: Tokens, i: int, end: int, *, dot: bool) -> bool:
    """Tell whether "Mon." or "Sat" is a day: the sun, and who sat, end or begin sentences too."""
    if not t.text[i][1:].islower():
        return False
    if _is_listed(t, i, end):
        return True
    if t.low[i - 1] in BEFORE_DAY or t.low[end] in _BEHIND_SHORT or (t.low[end] == "at" and not t.first(i)):
        return dot or not t.capital(end)
    if t.low[i] in _ONLY_DAYS:
        return not t.capital(end) and not t.capital(i - 1)
    return dot and t.low[i] not in ("sat", "sun", "wed") and end < t.count


def _is_listed(t: Tokens, i: int, end: int) -> bool:
    """Tell whether another day stands beside a short one: Mon-Fri, Sat and Sun, Wed., Thurs. and Fri."""
    ahead = t.low[end] in _JOINING and t.low[end + 1] in WEEKDAYS and t.capital(end + 1)
    k = i - 2 - (t.text[i - 2] == "." and i > 2)
    return ahead or (t.low[i - 1] in _JOINING and k >= 0 and t.low[k] in WEEKDAYS and t.capital(k))


def _dated(c: Context, i: int, end: int, weekday: int) -> tuple[list[Found], int] | None:
    """The date that follows its weekday: "Monday, March 11, 2024", "Monday (11 March)", "Friday the 13th"."""
    t = c.t
    at = end + (t.text[end] in (",", "("))
    at += t.low[at] == "the"
    month = t.low[at] in MONTHS
    if not (month or t.text[at].isdecimal()):
        return None
    found, last = month_date(c, at) if month else number_date(c, at)
    if found and found[0].day is None and found[0].month is None and last == at + 5:
        found = [_by_weekday(t, at, found[0], weekday)]
    if not found or found[0].day is None or found[0].weekday is not None:
        day = day_number(t, at)
        if day is None or t.low[day[1] - 1] not in ORDINAL_ENDS:
            return None
        return [Found(i, day[1], day=day[0], weekday=weekday)], day[1]
    if not exists(found[0].year, found[0].month, found[0].day):
        return found, last
    found[0] = replace(found[0], first=i, weekday=weekday)
    if t.text[end] == "(" and t.text[last] == ")" and len(found) == 1:
        found[0] = replace(found[0], end=last + 1)
        last += 1
    return found, last


def _by_weekday(t: Tokens, at: int, found: Found, weekday: int) -> Found:
    """Monday 11/03/2024 is of March: the third of November was a Sunday."""
    one, other, year = int(t.text[at]), int(t.text[at + 2]), found.year or 0
    orders = [(m, d) for m, d in ((one, other), (other, one)) if exists(year, m, d)]
    fitting = [(m, d) for m, d in orders if datetime.date(year, m, d).weekday() == weekday]
    return replace(found, month=fitting[0][0], day=fitting[0][1]) if len(fitting) == 1 else found


def _telling(t: Tokens, i: int, end: int) -> tuple[Telling, int, int]:
    """Which of its kind a weekday is, and the tokens that say so."""
    before = t.low[i - 1]
    for week in ("last week", "next week"):
        words = tuple(week.split())
        if t.has(end, *words) or t.has(end, "of", *words):
            return week, i, end + 2 + (t.low[end] == "of")
        on = i - 1 - (before in ("on", ","))
        if t.has(on - 1, *words):
            return week, on - 1, end
    if t.low[end] == "week" and t.text[end + 1] != "-" and before == "on":
        return "week on", i, end + 1
    if before in ("on", "from") and t.has(i - 3, "a", "week"):
        return "week on", i - 3, end
    if any(word in ("ago", "weeks", "week") for word in t.low[max(0, i - 2) : i]):
        return "unsure", i, end
    if t.has(end, "after", "next") or t.has(end, "before", "last") or _is_any(t, i, end):
        return "unsure", i, end
    if before in _ONES:
        return _ONES[before], i - 1, end
    if before == "past" or before == "coming":
        first = i - 2 if t.low[i - 2] in ("this", "the") else i - 1
        return "past" if before == "past" else "future", first, end
    if _in_range(t, i, end):
        return "unsure", i, end
    return tense(t, i, end), i, end


def _is_any(t: Tokens, i: int, end: int) -> bool:
    """Every Monday, a Monday; but a Monday tweet is of one."""
    before, after = t.low[i - 1], t.low[end]
    noun = after.isalpha() and after == t.text[end] and not is_function_word(after)
    return before in _NO_DAY and not (before == "a" and noun)


def _in_range(t: Tokens, i: int, end: int) -> bool:
    """Monday to Friday may be those of every week."""
    return (t.low[end] in RANGE and t.low[end + 1] in WEEKDAYS) or (
        t.low[i - 1] in RANGE and i > 1 and t.low[i - 2] in WEEKDAYS
    )
