"""The nouns: what an article is made of, and what a comparison finds in it.

All of them are frozen. Positions are counted in Unicode code points of `Article.text`,
which is never altered; what is shown is always `text[start:end]`.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, TypeVar

from .errors import EmptyArticleError, InputError, SourceError, wrong_type
from .published import UNREADABLE, read_date

__all__ = [
    "Article",
    "Date",
    "Figure",
    "Name",
    "Paragraph",
    "Quotation",
    "Role",
    "Sentence",
    "Span",
    "shorten",
]

Role = Literal["headline", "subheading", "caption", "furniture", "body"]
_S = TypeVar("_S", bound="Span")


# No outlet's name is as long; a text is.
_LONGEST_LABEL = 300


def shorten(text: str, most: int = 60) -> str:
    """Return `text` on one line and with at most so many characters, for a repr."""
    line = " ".join(text[: 4 * most].split())
    return line if len(line) <= most and len(text) <= 4 * most else line[: most - 1] + "…"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of an article: `start` inclusive, `end` exclusive, in code points."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words that the span covers in `text`."""
        return text[self.start : self.end]

    def trimmed(self: _S, text: str) -> _S:
        """Return the span without the white space at its edges in `text`; of nothing else an empty span."""
        piece = self.of(text)
        start = self.start + len(piece) - len(piece.lstrip())
        end = max(start, self.start + len(piece.rstrip()))
        return self if (start, end) == (self.start, self.end) else replace(self, start=start, end=end)

    def __reduce__(self) -> tuple[type[Span], tuple[Any, ...]]:
        """Pickle as a call with all fields, which is read in half the time of the default for frozen classes."""
        return type(self), tuple(getattr(self, name) for name in self.__match_args__)


@dataclass(frozen=True, slots=True)
class Paragraph(Span):
    """A block of text between line breaks, without the white space around it."""


@dataclass(frozen=True, slots=True)
class Article:
    """One outlet's story.

    Parameters
    ----------
    text
        The whole text, kept as it is. It must hold at least one character that is not white space.
    source
        The label that names the article in every result; unique in a comparison.
    title, byline, published, url
        What is known about the article. `published` is an ISO 8601 date or time; `datetime` objects and dates in
        other usual forms ("March 14, 2024") are turned into one, a placeholder ("0001-01-01") into None.
    language
        A BCP 47 tag. The rules of this package are made for English.
    metadata
        Anything else worth keeping; it takes no part in comparing or hashing.

    Raises
    ------
    EmptyArticleError, SourceError, InputError
        If the text is empty, the source is missing, a field has the wrong type, or `published` is no date.
    """

    text: str
    source: str
    title: str | None = field(default=None, kw_only=True)
    byline: str | None = field(default=None, kw_only=True)
    published: str | None = field(default=None, kw_only=True)
    url: str | None = field(default=None, kw_only=True)
    language: str = field(default="en", kw_only=True)
    metadata: Mapping[str, Any] = field(default_factory=dict, kw_only=True, compare=False)

    def __post_init__(self) -> None:
        if not isinstance(self.source, str) or not self.source.strip():
            raise SourceError("an article needs a source label: pass source='AP', for example")
        if len(self.source) > _LONGEST_LABEL:
            raise SourceError(
                f"a source label of {len(self.source):,} characters: an article takes the text first, then its label"
            )
        if not isinstance(self.text, str):
            raise wrong_type(f"the text of {self.source!r}", self.text, "a str")
        if not self.text.strip():
            raise EmptyArticleError(f"the article {self.source!r} has no text")
        if isinstance(self.published, (str, datetime.date)):
            date, fault = read_date(self.published)
            if fault == UNREADABLE:
                raise InputError(
                    f"published of {self.source!r} {fault}: {str(self.published)[:60]!r}: give ISO 8601, "
                    "'2024-03-14' for example"
                )
            object.__setattr__(self, "published", date)
        for name in ("title", "byline", "published", "url", "language"):
            value = getattr(self, name)
            if not (isinstance(value, str) or (value is None and name != "language")):
                wanted = "a str, '2024-03-14' for example, or a date" if name == "published" else "a str"
                raise wrong_type(f"{name} of {self.source!r}", value, wanted)
        if not isinstance(self.metadata, Mapping):
            raise wrong_type(
                f"metadata of {self.source!r}", self.metadata, "a dict, {'section': 'world'} for example"
            )
        object.__setattr__(self, "metadata", dict(self.metadata))

    def __repr__(self) -> str:
        title = f", title={shorten(self.title)!r}" if self.title else ""
        return f"Article({shorten(self.text)!r}, source={self.source!r}{title})"


@dataclass(frozen=True, slots=True)
class Sentence(Span):
    """A sentence, heading, caption or piece of furniture of one article.

    `id` names its source and its place in reading order ("AP:s0", "AP:s1" ...), `paragraph` counts from 0.
    """

    source: str
    id: str
    paragraph: int
    role: Role

    @property
    def number(self) -> int:
        """Its place in reading order, counted from 0."""
        return int(self.id.rpartition(":s")[2])


@dataclass(frozen=True, slots=True)
class Quotation(Span):
    """Words between quotation marks; the span includes the marks, `inner` does not.

    `speech` is False for titles of works, nicknames and single scare-quoted words.
    `speaker` is the speaker as written or, where the text says only "he", the words that this stands for; None if
    nobody is named. `speaker_name` is the fullest name that the article has for the speaker.
    """

    inner: Span
    speech: bool
    speaker: str | None
    speaker_name: str | None = None


@dataclass(frozen=True, slots=True)
class Figure(Span):
    """A number in words or digits, with what it measures.

    `low` and `high` are the ends of a range and equal for a single value, in the base unit of
    `unit` (metre, kilogram, square metre, celsius, "%", "USD", "" for plain counts, ...).
    `bound` says how it is qualified: "exact", "about", "least" (at least, more than), "most".
    `counted` is the stem of the noun that is counted, or "". `strict` tells that the number itself is
    excluded: "more than 650", not "at least 650".
    """

    low: float
    high: float
    unit: str
    bound: Literal["exact", "about", "least", "most"]
    counted: str
    strict: bool = False


@dataclass(frozen=True, slots=True)
class Date(Span):
    """A point in time as far as it is stated; every part that is not stated is None.

    `weekday` is 0 for Monday. `decade` is the first year of "the 1960s". `night` says that the night is meant that
    begins on the day. `edge` says that it is the first or the last of a range, whose other end is the date beside it.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    decade: int | None = None
    night: bool = False
    edge: Literal["first", "last"] | None = None


@dataclass(frozen=True, slots=True)
class Name(Span):
    """A person, organisation or place; `key` is the fullest form found in the article."""

    kind: Literal["person", "organisation", "place", "other"]
    key: str
