"""Words that look like a date and are none: Theresa May, USA Today, Sheffield Wednesday, room 2019.

The rules look at the words beside them. Only whether a month is somebody's name is asked of the whole article.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from ..tables import word_list, word_table
from ..words import is_function_word
from .days import named_days
from .tense import is_past_verb

if TYPE_CHECKING:
    from .tokens import Tokens

__all__ = [
    "MONTHS",
    "NAMES",
    "WEEKDAYS",
    "counts",
    "grouped",
    "is_month_alone",
    "is_today",
    "is_weekday_name",
    "is_year",
    "named_day",
    "surnames",
]

MONTHS = {
    name: number
    for number, names in enumerate(
        ("jan january", "feb february", "mar march", "apr april", "may", "jun june", "jul july", "aug august",
         "sep sept september", "oct october", "nov november", "dec december"), 1)
    for name in names.split()
}  # fmt: skip
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        ("monday mon", "tuesday tues tue", "wednesday wed weds", "thursday thurs thur thu", "friday fri",
         "saturday sat", "sunday sun"))
    for name in names.split()
}  # fmt: skip

# Names of persons too, and "march" and "may" are verbs.
NAMES = frozenset("april august jan june march may".split())
_IN = frozenset("in last next this late early mid during".split())
_WHEN = _IN | frozenset(
    "since until till through throughout by from of before after to between for around".split()
)
_DETERMINERS = frozenset("the a an its their his her our each every that one".split())
_ONE = frozenset("that past coming following previous".split())
_FAMILY = frozenset(
    "family families sisters brothers brother sister household clan hare home government cabinet ministry premiership "
    "administration team camp".split()
)
_CUSTOMS = frozenset("school schools roast roasts lunch papers newspapers best driver drivers league".split())
_PAPERS = frozenset(
    "times telegraph mirror mail express post herald news review magazine show journal".split()
)
_OF_A_PERSON = frozenset("of as with for like named called named mr mrs ms miss dr actor actress".split())
_TRUST = frozenset("confidence faith trust belief interest".split())
_SURNAME = re.compile(
    r"(?<![\w'])(?P<before>[A-Z][a-z]+\.?) (?P<month>March|April|May|June|August)\b(?!,? \d)"
)
_TITLES = frozenset(
    "mr mrs ms miss dr sir lady lord dame sen rep gov minister secretary president senator mayor judge pm".split()
)
_COMPANY = frozenset("ltd inc plc corp llc fm tv show programme program magazine".split())
_COMMON = 0.5
_CURRENCY = frozenset("$£€¥₹#")
_MORE = frozenset("than least most some nearly almost over another exactly only".split())
_CLOCK = frozenset("gmt utc bst est edt cet hrs hours local".split())
_SINCE_YEAR = frozenset("era built vintage present".split())  # not: a 2000-strong crowd
_FIRST_YEAR, _LAST_YEAR = 1400, 2100
_SURE_YEARS = range(1900, _LAST_YEAR)


@lru_cache(maxsize=32)
def surnames(text: str) -> frozenset[str]:
    """Return the months, in small letters, that are somebody's name in an article: Theresa May, Mrs May."""
    found = set()
    for match in _SURNAME.finditer(text):
        before = match["before"].rstrip(".").lower()
        name = (
            before not in _WHEN
            and before not in MONTHS
            and before not in WEEKDAYS
            and not is_function_word(before)
        )
        if before in _TITLES or (name and word_table("lowercase").get(before, 0.0) < _COMMON):
            found.add(match["month"].lower())
    return frozenset(found)


@cache
def _named_from() -> dict[str, list[tuple[str, ...]]]:
    """The names of days by their first word, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for name in sorted(named_days(), key=lambda name: (-len(name), name)):
        found.setdefault(name[0], []).append(name)
    return found


def is_weekday_name(t: Tokens, i: int, end: int) -> bool:
    """Tell whether a weekday is part of a name or of a custom: Sunday Oliseh scored, Sunday school."""
    if t.low[i] == "sunday" and t.low[end] in _CUSTOMS:
        return True
    named = (
        t.capital(end)
        and t.text[end][1:].islower()
        and t.low[end] not in MONTHS
        and t.low[end] not in WEEKDAYS
    )
    paper = t.low[i - 1] == "the" and t.low[end] in _PAPERS  # the Friday Times
    return named and (i == 0 or paper or t.low[i - 1] in _OF_A_PERSON)


def named_day(t: Tokens, i: int) -> tuple[str, ...] | None:
    """Return the named day or title that begins at a token, written with capitals."""
    for name in _named_from().get(t.low[i], ()):
        if t.low[i : i + len(name)] == name and t.capital(i) and t.capital(i + len(name) - 1):
            return name
    return None


def is_today(t: Tokens, i: int) -> bool:
    """Tell whether "today", "yesterday", "tomorrow" or "tonight" is no name: USA Today, Tomorrow Ltd."""
    if not t.capital(i):
        return True
    if t.text[i - 1] == t.text[i + 1] == '"':
        return False
    return t.first(i) and t.low[i + 1] not in _COMPANY


def is_month_alone(t: Tokens, i: int, end: int, named: frozenset[str]) -> bool:
    """Tell whether a month without day and year is one; `named` are those that are somebody's name in the article."""
    month, before, after = t.low[i], t.low[i - 1], t.low[end]
    if before == "-":
        return t.low[i - 2] == "mid"
    if t.capital(i) and before == "," and t.low[i - 2] in MONTHS:  # in June, July and August
        return t.low[end] in ("and", "or") and t.low[end + 1] in MONTHS
    if not t.capital(i) or not before.isalpha() or (month in ("jan", "mar") and t.text[end - 1] != "."):
        return False
    also = end + (after == "and")  # April and Bo were wed
    follows = t.capital(also) and t.low[also] not in MONTHS and t.low[also] not in WEEKDAYS
    if follows and month in NAMES and not _in_before_capital(t, i, end):
        return False
    if month not in NAMES:
        return before in _WHEN or before in _DETERMINERS or not t.capital(i - 1)
    if _joins_month(t, i):
        return True
    if month in named and (before not in _IN or t.low[i - 2] in _TRUST):
        return False
    if before in _IN or ((before in _ONE or (before == "on" and month != "may")) and not after.isalpha()):
        return True
    acts = is_past_verb(after) or (month == "may" and t.has(end, "'", "s")) or _is_verb_of_one(after)
    if before in _WHEN:
        return not acts
    # A televised March debate; but: they told May of it.
    noun = after.isalpha() and after == t.text[end] and not is_function_word(after)
    if not noun or after in _FAMILY:
        return False
    return before in _DETERMINERS or not (acts or t.capital(i - 1))


def _is_verb_of_one(word: str) -> bool:
    """After May quits; before April comes."""
    return word.endswith("s") and len(word) > 3 and not is_function_word(word)


def _in_before_capital(t: Tokens, i: int, end: int) -> bool:
    """In June Odell won; but: he was in August Wilson's play."""
    possessive = t.has(end + 1, "'", "s") and not t.first(i - 1)
    return t.low[i - 1] in _IN and not (possessive and t.low[i] in NAMES)


def _joins_month(t: Tokens, i: int) -> bool:
    """Tell whether a month is one of two: in March and April, between March and May."""
    return t.low[i - 1] in ("and", "or", "to") and any(
        word in MONTHS for word in t.low[max(0, i - 3) : i - 1]
    )


def counts(t: Tokens, i: int) -> bool:
    """Tell whether what stands behind a number is counted or measured by it."""
    at = i + 1 if t.text[i] == "-" and t.joined(i) else i
    return t.low[at] in word_list("counted_things") and not t.has(at + 1, "'", "s")


def grouped(t: Tokens, i: int) -> bool:
    """Tell whether a mark behind digits belongs to the number: 10,000 or 5.5."""
    more = t.text[i + 1] if t.joined(i) else ""
    return more.isdecimal() and (t.text[i] == "." or (t.text[i] == "," and len(more) == 3))


def is_year(t: Tokens, i: int, end: int) -> bool:
    """Tell whether a number of four digits that stands for itself is a year."""
    year, before = int(t.text[i]), t.low[i - 1]
    glued = i > 0 and t.joined(i - 1)
    if not _FIRST_YEAR <= year < _LAST_YEAR or counts(t, end) or _in_number(t, i, end):
        return False
    if before in _MORE and not _WHEN.isdisjoint(t.low[max(0, i - 3) : i - 1]):
        return True  # until at least 2015
    if (
        before in word_list("numbered_things")
        or before in _MORE
        or (t.has(i - 2, "no", ".") and before == ".")
    ):
        return False
    if (before == '"' and t.text[end] == '"') or before in word_list("titled_works"):
        return False
    if before == "at" or (glued and t.low[i - 2] in ("post", "pre")):
        return False
    possessive = t.has(i - 2, "'", "s") or (before == "'" and t.low[i - 2].endswith("s") and t.joined(i - 2))
    if t.low[end] in _CLOCK or (possessive and _is_title(t, end)):
        return False
    if before in _WHEN and not (before in ("to", "of", "for") and _plural(t, end)):
        return True
    return year in _SURE_YEARS and not (year % 100 == 0 and _plural(t, end) and _bare(t, i))


def _in_number(t: Tokens, i: int, end: int) -> bool:
    """Tell whether the digits are part of something longer: 2,000.5, $2000, 10-2019, 2019:1, 2019-based."""
    before, after = t.text[i - 1], t.text[end]
    if before in _CURRENCY:
        return True
    if i > 0 and t.joined(i - 1) and (before in ".,:/'" or before.isalpha()):
        return True
    if i > 1 and before == "-" and t.joined(i - 1) and t.text[i - 2].isdecimal() and len(t.text[i - 2]) != 4:
        return True
    if not t.joined(end - 1):
        return False
    return (
        after == "%"
        or (after == "/" and not _is_next_year(t, end - 1))
        or after[:1].isalpha()
        or grouped(t, end)
        or (after == "-" and t.joined(end) and t.low[end + 1].isalpha() and t.low[end + 1] not in _SINCE_YEAR)
        or (after == ":" and t.joined(end) and t.text[end + 1].isdecimal())
        or (
            after == "-"
            and t.joined(end)
            and t.text[end + 1].isdecimal()
            and len(t.text[end + 1]) not in (2, 4)
        )
    )


def _is_next_year(t: Tokens, i: int) -> bool:
    """Tell whether the short year behind the one of token `i` is the next: 2020/21."""
    short = t.text[i + 2]
    return len(short) == 2 and short.isdecimal() and int(short) == (int(t.text[i]) + 1) % 100


def _is_title(t: Tokens, end: int) -> bool:
    """Orwell's 1984 sold well, but Germany's 2019 budget."""
    after = t.low[end]
    if after in ("and", "or") and len(t.text[end + 1]) == 4 and t.text[end + 1].isdecimal():
        return False
    return not after.isalpha() or is_function_word(after) or is_past_verb(after)


def _plural(t: Tokens, end: int) -> bool:
    after = t.low[end]
    return after.endswith("s") and len(after) > 3 and after == t.text[end] and not is_function_word(after)


def _bare(t: Tokens, i: int) -> bool:
    """Tell whether nothing before a number says that it is one certain year: "the 2019 elections" is one."""
    before = t.low[i - 1]
    return (
        before not in _DETERMINERS
        and not t.has(i - 2, "'", "s")
        and before not in _WHEN
        and before not in MONTHS
    )
