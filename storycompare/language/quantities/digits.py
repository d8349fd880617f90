"""Digits: thousands and decimals in any usual form, and fractions with a slash."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .words import among

if TYPE_CHECKING:
    from .tokens import Token

__all__ = ["digits_value", "is_ordinal", "slash_value", "spaced_thousands"]

# A float holds so many digits exactly; what is longer is no quantity but the name of something.
_MOST_DIGITS = 15


def digits_value(text: str) -> float | None:
    """Return the value of digits with separators in any usual form, None if they are no number.

    Thousands are parted by commas, dots, apostrophes, or as in India; the last separator, if it is another one or does
    not part three digits, stands before decimals.
    """
    groups = re.split(r"[.,'’]", text)
    marks = [c for c in text.replace("’", "'") if c in ".,'"]
    if sum(map(len, groups)) > _MOST_DIGITS:
        return None
    if not marks:
        return float(text)
    whole, decimals = groups, ""
    one_decimal = len(marks) == 1 and (
        marks[0] == "." or (marks[0] == "," and len(groups[1]) <= 2 and len(groups[0]) != 4)
    )
    if one_decimal or (len(marks) > 1 and marks[-1] != marks[-2] and marks[-1] != "'"):
        whole, decimals, marks = groups[:-1], groups[-1], marks[:-1]
    if len(set(marks)) > 1 or (marks and not _grouped(whole)):
        return None
    return float("".join(whole) + "." + decimals)


def _grouped(groups: list[str]) -> bool:
    """Tell whether groups of digits are thousands: 1,234,567 or 12,34,567."""
    head, *middle, last = groups
    sizes = {len(group) for group in middle}
    return len(last) == 3 and ((len(head) <= 3 and sizes <= {3}) or (len(head) <= 2 and sizes == {2}))


def spaced_thousands(tokens: list[Token], i: int) -> tuple[float, int] | None:
    """Thousands parted by one space each: 1 200 000."""
    text = tokens[i].text
    if not text.isdecimal() or len(text) > 3 or text[0] == "0" or tokens[i - 1].low in among("months"):
        return None
    end = i + 1
    while _is_group(tokens, end):
        text += tokens[end].text
        end += 1
        if not tokens[end - 1].text.isdecimal():
            break
    value = digits_value(text) if end > i + 1 else None
    return None if value is None else (value, end)


def _is_group(tokens: list[Token], i: int) -> bool:
    token, following = tokens[i], tokens[i + 1]
    whole, *rest = re.split("[.,]", token.text)
    joined = following.low == "-" and following.glued and tokens[i + 2].glued  # 12 200-litre drums
    return (
        token.kind == "number"
        and len(whole) == 3
        and len(rest) < 2
        and token.start == tokens[i - 1].end + 1
        and not joined
    )


def is_ordinal(value: float, suffix: str) -> bool:
    """Tell whether letters behind digits make an ordinal of them: 21st; 11st is a weight."""
    last = "th" if value % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(int(value % 10), "th")
    return suffix in (last, "th")


def slash_value(tokens: list[Token], i: int) -> tuple[float, int] | None:
    """Return the value of a fraction below 1, as 1/3, and the token behind it."""
    above, slash, below = tokens[i : i + 3]
    if above.kind != "number" or slash.low != "/" or below.kind != "number" or tokens[i + 3].low == "/":
        return None
    if not (
        above.text.isdecimal() and below.text.isdecimal() and len(above.text) < 3 and len(below.text) < 4
    ):
        return None
    return (int(above.text) / int(below.text), i + 3) if 0 < int(above.text) < int(below.text) else None
