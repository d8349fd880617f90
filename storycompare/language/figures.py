"""Figures: numbers in words and digits, what they measure, and how they are qualified.

Values are normalised to one base unit per dimension, so that "6.2 miles" and "10 km" can be compared.
Years, days of a month, clock times and numbers inside names ("Apollo 11") are not figures.
"""

from __future__ import annotations

import re
from typing import Literal

from ..article import Figure
from .measures import NOUN, counted_noun, unit_of
from .words import fold

__all__ = ["NUMBER_WORDS", "figures", "same_figure"]

NUMBER_WORDS = {
    **{w: n for n, w in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )},
    **{w: 10 * n for n, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)},
}  # fmt: skip
_SCALES = {
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
    "k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12, "trn": 1e12,
    "crore": 1e7, "lakh": 1e5, "dozen": 12, "score": 20,
}  # fmt: skip
_ORDINALS = {
    w: n for n, w in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), 1
    )
}  # fmt: skip
_FRACTIONS = {"half": 0.5, "third": 1 / 3, "quarter": 0.25, "fifth": 0.2, "tenth": 0.1}
_NUMBER_WORD = "|".join(
    sorted(
        [*NUMBER_WORDS, "hundred", "thousand", "million", "billion", "trillion", "dozen"],
        key=len,
        reverse=True,
    )
)
_WORDS = rf"(?:(?:a|an|half a|several) (?:hundred|thousand|million|billion|trillion|dozen)|(?:{_NUMBER_WORD}))(?:[ -](?:and )?(?:{_NUMBER_WORD}))*"
_DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+"
_FRACTION_SIGNS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
_AMOUNT = (
    rf"(?:(?:{_DIGITS})(?:\s?[½¼¾⅓⅔]|[ -]\d/\d|-and-a-half)?|[½¼¾⅓⅔]|(?i:{_WORDS}))"
    r"(?:(?: ?- ?| )?(?:hundred|thousand|million|billion|trillion|crore|lakh|dozen|bn|mn|mln|tn)\b|(?<=\d)-?[kmbKMB]\b)?"
)
_CURRENCY = r"US\$|\$US|A\$|C\$|[$£€¥₹]|Rs\.? "
_TAIL = r"(?P<suffix>st|nd|rd|th)?(?P<tail>\s?%|[ -]?per ?cent(?:age points?)?\b)?(?![\w])"
_HIGH = rf"(?P<currency2>[$£€¥₹])?(?P<high>{_AMOUNT})(?=[\s,.;)%]|$)"
_FIGURE = re.compile(
    rf"(?<![\w.])(?P<currency>{_CURRENCY})?\s?(?P<low>{_AMOUNT})(?:(?:\s?(?:-|to)\s?){_HIGH})?{_TAIL}"
)
_BETWEEN = re.compile(rf"\b(?<=[Bb]etween )(?P<currency>{_CURRENCY})?(?P<low>{_AMOUNT}) and {_HIGH}{_TAIL}")
_ORDINAL = re.compile(
    r"\b(?P<word>" + "|".join(_ORDINALS) + r")\b(?! (?:time|place|lady|of all|hand|amendment))", re.IGNORECASE
)
_SHARE = re.compile(
    r"\b(?:(?P<n>one|two|three|a|an)[ -](?P<f>third|quarter|fifth|tenth|half)s?|(?P<half>half))\b(?= of| the| its| their| (?:a )?(?:million|billion|dozen))",
    re.IGNORECASE,
)
_VAGUE = re.compile(
    r"\b(?P<word>dozens|scores|hundreds|thousands|tens of thousands|hundreds of thousands|millions|billions)\b(?! of (?:thousands|millions))",
    re.IGNORECASE,
)
_VAGUE_LOW = {
    "dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2e3, "tens of thousands": 2e4,
    "hundreds of thousands": 2e5, "millions": 2e6, "billions": 2e9,
}  # fmt: skip
_LEAST = re.compile(
    r"(?:at least|(?<!no )(?<!not )more than|over|no fewer than|no less than|not less than|upwards? of|greater than|higher than|exceeding|in excess of|minimum of|above|another)\s*(?:some|an estimated|the)?\s*$",
    re.IGNORECASE,
)
_MOST = re.compile(
    r"(?:at most|less than|fewer than|lower than|under|up to|no more than|not more than|as many as|as much as|nearly|almost|just under|below|maximum of|as few as)\s*(?:an estimated)?\s*$",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"(?:about|around|some|roughly|approximately|an estimated|estimated|nearly|almost|close to|circa|or so|more or less|near)\s*(?:the)?\s*$",
    re.IGNORECASE,
)
_MONTH_BEFORE = re.compile(r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? ?$")
_MONTH_AFTER = re.compile(r" ?(?:of )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b")
_YEAR_BEFORE = re.compile(r"\b(?:in|since|by|from|of|until|before|after|to)\s+$", re.IGNORECASE)
_CLOCK = re.compile(
    r" ?[ap]\. ?m\b|[ap]\.?m\.?\b| ?o'clock|:\d|\.\d\d ?[ap]\.?m|\s?(?:GMT|EST|EDT|PST|UTC)\b"
)
_MINUS_BEFORE = re.compile(r"\bminus\s+$")
_TELEPHONE = re.compile(
    r"(?<![\w-])(?:\(?0\d{2,4}\)?(?:[ -]?\d{3,4}){1,3}|(?:1-)?\(?\d{3}\)?[ -]\d{3}-\d{4})(?![\w-])"
)
_PATTERNS = (_TELEPHONE, _SHARE, _VAGUE, _BETWEEN, _FIGURE, _ORDINAL)  # the earlier ones take what they match

Bound = Literal["exact", "about", "least", "most"]


def _value(amount: str) -> float | None:
    """Return the value of "1,300", "2.5 million", "twenty-one", "a dozen" or "three and a half"."""
    total = 0.0
    current: float | None = None
    text = amount.strip().lower().replace(",", "").replace("-and-a-half", " .5")
    for sign, value in _FRACTION_SIGNS.items():
        text = text.replace(sign, f" {value}")
    for token in re.findall(r"\d+/\d+|\d*\.?\d+|[a-z]+", text):
        if "/" in token:
            above, below = token.split("/")
            current = (current or 0.0) + (float(above) / float(below) if float(below) else 0.0)
        elif token[0].isdigit() or token[0] == ".":
            number = float(token)
            current = number if current is None else current + number
        elif token in NUMBER_WORDS:
            current = (current or 0.0) + NUMBER_WORDS[token]
        elif token in ("a", "an"):
            current = 1.0
        elif token == "half":
            current = 0.5
        elif token == "several":
            current = 3.0
        elif token == "hundred":
            current = (1.0 if current is None else current) * 100
        elif token in _SCALES:
            total += (1.0 if current is None else current) * _SCALES[token]
            current = None
    if current is None and total == 0.0 and "zero" not in text and not re.search(r"\d", text):
        return None
    return total + (current or 0.0)


def _bound(before: str) -> Bound:
    if _LEAST.search(before):
        return "least"
    if _MOST.search(before) and not _ABOUT.search(before):
        return "most"
    return "about" if _ABOUT.search(before) else "exact"


def figures(text: str, start: int, end: int) -> list[Figure]:
    """Return the figures in `text[start:end]`, in order."""
    folded = fold(text[start:end])
    found: list[Figure] = []
    for pattern in _PATTERNS:
        for hit in pattern.finditer(folded):
            figure = _figure(folded, hit, start)
            if figure and not any(f.start < figure.end and figure.start < f.end for f in found):
                found.append(figure)
    return sorted(found, key=lambda figure: figure.start)


def _figure(folded: str, match: re.Match[str], offset: int) -> Figure | None:
    groups = match.groupdict()
    before = folded[max(0, match.start() - 30) : match.start()]
    if match.re is _TELEPHONE:
        number = float(re.sub(r"\D", "", match.group()))
        return Figure(offset + match.start(), offset + match.end(), number, number, "telephone", "exact", "")
    if "f" in groups:
        share = 50.0 if groups["half"] else 100 * _FRACTIONS[groups["f"].lower()]
        share *= {"two": 2, "three": 3}.get((groups["n"] or "one").lower(), 1)
        return Figure(offset + match.start(), offset + match.end(), share, share, "%", _bound(before), "")
    if "low" not in groups:
        word = groups["word"].lower()
        if word in _ORDINALS:
            value = float(_ORDINALS[word])
            return Figure(offset + match.start(), offset + match.end(), value, value, "ordinal", "exact", "")
        value = float(_VAGUE_LOW[word])
        noun = NOUN.match(folded, match.end())
        return Figure(
            offset + match.start(),
            offset + match.end(),
            value,
            value,
            "",
            "least",
            counted_noun(noun) if noun else "",
        )
    return _amount(folded, match, offset, before)


def same_figure(a: Figure, b: Figure) -> bool:
    """Tell whether two figures state the same value in the same way: "15" is not "at least 15"."""
    close = abs(a.low - b.low) <= 1e-6 * abs(a.low) and abs(a.high - b.high) <= 1e-6 * abs(a.high)
    return close and a.bound == b.bound and (a.unit == b.unit or not (a.unit and b.unit))


def _amount(folded: str, match: re.Match[str], offset: int, before: str) -> Figure | None:
    plain = match["low"]
    after = folded[match.end() : match.end() + 16]
    digits = plain.isdigit()
    if digits and not match["currency"] and not match["tail"]:
        number = int(plain)
        near_month = number <= 31 and (_MONTH_BEFORE.search(before) or _MONTH_AFTER.match(after))
        if near_month or _CLOCK.match(after) or _is_year(number, plain, before, after):
            return None
    if plain.lower() == "one" and not re.match(
        r"[ -](?:person|people|man|woman|of the|hundred|killed|dead|million|billion|other)", after
    ):
        return None
    if re.search(r"\b[A-Z][\w]*[ -]$", before) and digits and not after.lstrip()[:1].isalpha():
        return None  # Apollo 11
    low = _value(plain)
    if low is None:
        return None
    unit, factor, counted, end = unit_of(folded, match)
    if match["suffix"]:
        unit, factor, counted, end = "ordinal", 1.0, "", match.end()
    high = _value(match["high"]) if match["high"] else low
    if high is None:
        high = low
    if match["high"] and high <= low:
        high = low
        end = match.end("low")
    elif match["high"]:
        scale = re.search(
            r"(hundred|thousand|million|billion|trillion|bn|mn|crore|lakh)$", match["high"].strip().lower()
        )
        if scale and low < 1000 and not re.search(r"[a-z]{2}$", plain.lower()):
            low *= _SCALES[scale.group(1)]
    if unit == "fahrenheit":
        return Figure(
            offset + match.start(), offset + end, _celsius(low), _celsius(high), "celsius", _bound(before), ""
        )
    bound = _bound(before)
    if unit in ("degree", "celsius") and _MINUS_BEFORE.search(before):
        low, high = -high, -low
    return Figure(
        offset + match.start(),
        offset + max(end, match.end("low")),
        low * factor,
        high * factor,
        unit,
        bound,
        counted,
    )


def _celsius(value: float) -> float:
    return (value - 32) * 5 / 9


def _is_year(number: int, plain: str, before: str, after: str) -> bool:
    if len(plain) != 4 or not 1400 <= number <= 2100:
        return False
    if number < 1900 and not _YEAR_BEFORE.search(before):
        return False
    return not re.match(
        r"[\s-]+(?:people|men|women|troops|soldiers|homes|miles|feet|dead|jobs|votes)\b", after
    )
