"""Times of day, in minutes, and telephone numbers."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ..tables import word_list
from .digits import digits_value
from .tokens import behind_hyphen
from .words import among, values

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .tokens import Token

__all__ = ["CLOCK", "DAY", "HALF_DAY", "UTC", "Clock", "race_time", "read_clock", "read_telephone"]

DAY = 1440  # minutes
# Minutes of the day; the same where it is not said which half of the day; and where a zone is known, as in UTC.
CLOCK, HALF_DAY, UTC = "clock", "half-day clock", "clock UTC"
_WORDS = {"noon": 720, "midday": 720, "midnight": 0}
_BEFORE_WORDS = frozenset(
    "at by until till before after around about from to since past near 12 shortly just and".split()
)
_BEFORE_HOURS = frozenset(
    "at by until till before after around about from since past to and shortly just".split()
)
_TELEPHONE = re.compile(
    r"(?:\(?0\d{2,4}\)?(?:[ -]?\d{3,4}){1,3}|(?:1[ -])?(?:\(\d{3}\) ?|\d{3}[ -])\d{3}-\d{4}|\d{3}\.\d{3}\.\d{4}"
    r"|\+\d{1,3}(?:[ -]?\(?\d{1,4}\)?){2,5})(?![\w-])"
)
_MOST_TOKENS = 12  # of a telephone number


class Clock(NamedTuple):
    """A time of day: minutes, the unit they are told in, and the tokens it stands at."""

    minutes: float
    unit: str
    start: int
    end: int


@cache
def _zones() -> Mapping[str, float | None]:
    """Minutes from UTC of the zones of data/zones.txt, None where the letters alone do not tell."""
    rows = (line.partition("=") for line in word_list("zones"))
    return {zone.strip(): float(value) if value else None for zone, _, value in rows}


def read_telephone(tokens: list[Token], i: int) -> tuple[float, int, int] | None:
    """Return a telephone number, where it begins and the token behind it."""
    if not (tokens[i].text[0] == "0" or len(tokens[i].text) in (1, 3, 12) or tokens[i - 1].low == "+"):
        return None
    start = i - 1 if tokens[i - 1].low in ("(", "+") and tokens[i].glued else i
    written, ends = "", {}
    for j in range(start, start + _MOST_TOKENS):
        token = tokens[j]
        if token.kind != "number" and token.low not in ("-", "(", ")", "+"):
            break
        written += ("" if token.glued or j == start else " ") + token.low
        ends[len(written)] = j + 1
    match = _TELEPHONE.match(written)
    if not match or match.end() not in ends:
        return None
    return float(re.sub(r"\D", "", match.group())), start, ends[match.end()]


def read_clock(tokens: list[Token], i: int) -> list[Clock]:
    """Return the time that begins at a token; of "5-7pm" both."""
    found = _in_words(tokens, i) or _in_digits(tokens, i)
    if found:
        return [found]
    # The first of two times may leave its half of the day to the other.
    bare = _hour_and_minute(tokens, i)
    if bare is None or bare[0] > 12:
        return []
    connector = behind_hyphen(tokens, bare[2])
    if tokens[connector].low in ("to", "and", "until", "or"):
        connector = behind_hyphen(tokens, connector + 1)
    if connector == bare[2]:
        return []
    other = _in_digits(tokens, connector)
    if other is None or other.unit == HALF_DAY or _half(tokens, other.end) is None:
        return []
    minutes = bare[0] % 12 * 60 + bare[1]
    own = minutes + (720 if other.minutes >= 720 else 0)
    if own > other.minutes:  # 11-1pm
        own = minutes + (0 if own >= 720 else 720)
    return [Clock(own, other.unit, i, bare[2]), other]


def _half(tokens: list[Token], end: int) -> bool | None:
    """Tell of a time that ends at a place whether it has "a.m." or "p.m."."""
    lows = "".join(token.low for token in tokens[max(0, end - 4) : end]).replace(".", "")
    return True if lows.endswith(("am", "pm", "est", "edt", "gmt")) else None


def _in_words(tokens: list[Token], i: int) -> Clock | None:
    """Noon, midnight; half past five, a quarter to six."""
    low = tokens[i].low
    if low in _WORDS:
        if tokens[i - 1].low not in _BEFORE_WORDS or tokens[i + 1].low == "-":
            return None
        return _zoned(tokens, _WORDS[low], CLOCK, i, i + 1)
    shift = {"half": 30, "quarter": 15}.get(low)
    if shift is None or tokens[i + 1].low not in ("past", "to", "after"):
        return None
    hour = _hour(tokens, i + 2)
    if not 1 <= hour <= 12:
        return None
    minutes = hour % 12 * 60 + (-shift if tokens[i + 1].low == "to" else shift)
    start = i - 1 if tokens[i - 1].low == "a" else i
    return _with_half(tokens, minutes % 720, start, i + 3) or Clock(minutes % 720, HALF_DAY, start, i + 3)


def _hour(tokens: list[Token], i: int) -> float:
    if tokens[i].kind == "number":
        return int(tokens[i].text) if tokens[i].text.isdecimal() and len(tokens[i].text) < 3 else -1
    return values("small").get(tokens[i].low, -1)


def _hour_and_minute(tokens: list[Token], i: int) -> tuple[float, float, int] | None:
    """5, 5:30 or 10.30, and the token behind it."""
    token = tokens[i]
    if token.kind != "number":
        hour = _hour(tokens, i)
        return (hour, 0.0, i + 1) if hour >= 1 else None
    hours, dot, minutes = token.text.partition(".")
    if not hours.isdecimal() or len(hours) > 2 or (dot and not (len(minutes) == 2 and minutes.isdecimal())):
        return None
    if dot:
        return (int(hours), int(minutes), i + 1) if int(hours) < 24 and int(minutes) < 60 else None
    colon, behind = tokens[i + 1], tokens[i + 2]
    if colon.low == ":" and colon.glued and behind.glued and behind.kind == "number":
        if not (
            len(behind.text) == 2 and behind.text.isdecimal() and int(behind.text) < 60 and int(hours) <= 24
        ):
            return None
        return int(hours), int(behind.text), i + 3
    return int(hours), 0.0, i + 1


def _in_digits(tokens: list[Token], i: int) -> Clock | None:
    read = _hour_and_minute(tokens, i)
    if read is None:
        return _military(tokens, i)
    hour, minute, end = read
    found = _with_half(tokens, hour % 12 * 60 + minute, i, end) if 1 <= hour < 24 else None
    if found and (hour <= 12 or found.minutes >= DAY / 2):  # 15:30 p.m.
        return found
    following = tokens[end]
    if following.low == "o'clock" and 1 <= hour <= 12:
        return _with_half(tokens, hour % 12 * 60 + minute, i, end + 1) or Clock(
            hour % 12 * 60, HALF_DAY, i, end + 1
        )
    zoned = following.text.isupper() and following.low in _zones()
    if end != i + 3 and not (zoned and "." in tokens[i].text):
        return None
    if (
        tokens[i - 1].low in ("in", "of")
        or _is_verse(tokens, i)
        or (following.low == ":" and following.glued)
    ):
        return None
    whole_day = hour > 12 or hour == 0 or tokens[i].text[0] == "0" or zoned
    minutes = (hour % 24 if whole_day else hour % 12) * 60 + minute
    return _zoned(tokens, minutes, CLOCK if whole_day else HALF_DAY, i, end)


def _is_verse(tokens: list[Token], i: int) -> bool:
    """John 3:16."""
    before = tokens[i - 1]
    return (
        before.text[:1].isupper()
        and before.low not in among("days") | _BEFORE_HOURS | {"am", "pm", "time"}
        and before.low not in _zones()
    )


def _military(tokens: list[Token], i: int) -> Clock | None:
    """1700 GMT, 0600 hours."""
    text, following = tokens[i].text, tokens[i + 1]
    if (
        tokens[i].kind != "number"
        or len(text) != 4
        or not text.isdecimal()
        or int(text[:2]) > 24
        or int(text[2:]) > 59
    ):
        return None
    hours = following.low in ("hours", "hrs", "h") and (tokens[i - 1].low in _BEFORE_HOURS or text[0] == "0")
    local = following.low == "local" and tokens[i + 2].low == "time"
    zoned = following.text.isupper() and following.low in _zones()
    if not (hours or local or zoned):
        return None
    minutes = int(text[:2]) % 24 * 60 + int(text[2:])
    return _zoned(tokens, minutes, CLOCK, i, i + 2 if hours else i + 1)


def _with_half(tokens: list[Token], minutes: float, i: int, end: int) -> Clock | None:
    """A time with "a.m." or "p.m." behind it, in any way of writing them."""
    low = tokens[end].low.replace(".", "")
    after = end + 1
    if low in ("a", "p") and tokens[end + 1].low == "." and tokens[end + 2].low == "m":
        low, after = f"{low}m", end + 3
        after += tokens[after].low == "." and tokens[after].glued
    elif (
        low in ("a", "p")
        and tokens[end + 1].low == "m"
        and tokens[end].kind == "word"
        and not tokens[end].glued
    ):
        low, after = f"{low}m", end + 2
    if low not in ("am", "pm"):
        if low == "noon" and minutes == 0:
            return Clock(720, CLOCK, i, after)
        return Clock(0, CLOCK, i, after) if low == "midnight" and minutes == 0 else None
    return _zoned(tokens, minutes + (720 if low == "pm" else 0), CLOCK, i, after)


def _zoned(tokens: list[Token], minutes: float, unit: str, i: int, end: int) -> Clock:
    zone = tokens[end]
    if zone.low == "local" and tokens[end + 1].low == "time":
        return Clock(minutes, unit, i, end + 2)
    if not zone.text.isupper() or zone.low not in _zones():
        return Clock(minutes, unit, i, end)
    shift = _zones()[zone.low]
    if shift is None:
        return Clock(minutes, f"{CLOCK} {zone.text}", i, end + 1)
    return Clock((minutes - shift) % DAY, UTC, i, end + 1)


def race_time(tokens: list[Token], i: int) -> tuple[float, int] | None:
    """Return the seconds of a time that was run, 2:05:33 or 3:45.21, and the token behind it."""
    parts = [tokens[i].text]
    end = i + 1
    while (
        len(parts) < 4
        and tokens[end].low == ":"
        and tokens[end].glued
        and tokens[end + 1].kind == "number"
        and tokens[end + 1].glued
    ):
        parts.append(tokens[end + 1].text)
        end += 2
    whole = len(parts) == 3 or (len(parts) == 2 and "." in parts[1])
    if not whole or not all(len(part.partition(".")[0]) == 2 for part in parts[1:]):
        return None
    numbers = [digits_value(part) for part in parts]
    if any(number is None for number in numbers):
        return None
    seconds = 0.0
    for number in numbers:
        seconds = seconds * 60 + (number or 0.0)
    return seconds, end
