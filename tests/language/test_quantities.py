"""Quantities: what holds for every text, every number and every way of writing it."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from growth import grows_linearly
from hypothesis import given
from hypothesis import strategies as st

from storycompare.language.quantities import compatible, figures, interval, same_figure, same_measure, written

if TYPE_CHECKING:
    from storycompare.article import Figure

SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
PIECES = st.sampled_from(
    "1 12 1,200 1.5 half a an one two hundred and million dozen of to - between from rose $ US$ HK£ Rs . , 's % percent km ft "
    "5pm 10:30 noon or more + plus minus at least ½ ² per hour in five no nobody drowned ( ) / 21st firſt fİfth May p m".split()
)


def read(text: str) -> list[Figure]:
    return figures(text, 0, len(text))


def spelled(n: int) -> str:
    """A number below a billion in words, as schools teach it."""
    if n < 20:
        return SMALL[n]
    if n < 100:
        return TENS[n // 10 - 2] + (f"-{SMALL[n % 10]}" if n % 10 else "")
    for scale, word in ((10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if n >= scale:
            rest = n % scale
            joint = " and " if rest and (scale == 100 or rest < 100) else " "
            return f"{spelled(n // scale)} {word}" + (joint + spelled(rest) if rest else "")
    raise AssertionError(n)


@given(st.integers(min_value=2, max_value=10**9 - 1))
def test_a_number_in_words_is_the_number(n: int) -> None:
    (figure,) = read(f"They counted {spelled(n)} sheep.")
    assert figure.low == figure.high == n


@pytest.mark.parametrize("mark", [",", " ", "\u00a0", "\u2009", "\u202f", "'", "’"])
@given(n=st.integers(min_value=10**5, max_value=10**12))
def test_thousands_in_every_way(mark: str, n: int) -> None:
    (figure,) = read(f"They counted {f'{n:,}'.replace(',', mark)} sheep.")
    assert figure.low == n


@given(st.integers(min_value=10**6, max_value=10**12))
def test_thousands_parted_by_dots(n: int) -> None:
    (figure,) = read(f"They counted {f'{n:,}'.replace(',', '.')} sheep.")
    assert figure.low == n


@given(st.lists(PIECES, max_size=30), st.sampled_from(["", " "]))
def test_figures_stand_in_order_and_are_finite(pieces: list[str], between: str) -> None:
    text = between.join(pieces)
    found = read(text)
    for figure in found:
        shown = text[figure.start : figure.end]
        assert shown == shown.strip() != ""
        assert math.isfinite(figure.low) and figure.low <= figure.high < math.inf
    assert all(a.end <= b.start for a, b in pairwise(found))


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    read(text)


@given(st.lists(PIECES, min_size=1, max_size=12), st.lists(PIECES, min_size=1, max_size=12))
def test_agreement_is_symmetric(left: list[str], right: list[str]) -> None:
    one, other = " ".join(left), " ".join(right)
    for a in read(one):
        x = written(a, one)
        assert same_figure(a, a)
        assert compatible(a, a) and compatible(a, a, x, x)
        for b in read(other):
            y = written(b, other)
            assert same_measure(a, b) == same_measure(b, a)
            assert same_figure(a, b) == same_figure(b, a)
            if same_measure(a, b):
                assert compatible(a, b) == compatible(b, a)
                assert compatible(a, b, x, y) == compatible(b, a, y, x)


@pytest.mark.parametrize(
    "digits", ["9" * 4301, "1" * 309, "1," * 400, "million " * 400, "1 " + "million " * 400]
)
def test_what_is_too_long_to_be_a_quantity(digits: str) -> None:
    assert all(abs(figure.low) < 1e30 for figure in read(f"They counted {digits} sheep."))


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [("at least 40", 40, math.inf), ("at most 40", -math.inf, 40), ("about 40", 36, 44), ("40", 40, 40)],
)
def test_an_interval(text: str, low: float, high: float) -> None:
    (figure,) = read(f"{text} sheep")
    assert interval(figure)[:2] == (low, high)


def test_a_number_that_is_passed_is_excluded() -> None:
    (passed,), (least,), (plain,) = read("more than 71 sheep"), read("at least 71 sheep"), read("71 sheep")
    assert interval(passed).open_low and not compatible(passed, plain)
    assert compatible(least, plain)


HOSTILE = (
    "1st ", "1 ", "12 ", "a ", "a hundred and ", "one hundred ", "half a ", "1/2 ", "1-", "20 to ", "between ", "$", "1,", "1.", "1'",
    "1:", "10:30 ", "0800 ", "+1 ", "minus ", "at least ", "one in ", "none of the ", "was ", "6ft 2in ", "1 000 ", "million ",
    "hundreds of ", "16, ", "aged 1 and ", "p. m. ", "½", "twenty-", "or more ", "40 or ", "per ", "a day ", "5pm to ", "the some an ",
    "Rs. ", "5'10 ", "1 or 2 or ", " ", "from 1 to ",
)  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_time_grows_with_length(piece: str) -> None:
    assert grows_linearly(read, *((piece * length)[:length] for length in (2_000, 16_000)))
