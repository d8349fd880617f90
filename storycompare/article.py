"""The nouns: what an article is made of, and what a comparison finds in it.

All of them are frozen. Positions are counted in Unicode code points of `Article.text`,
which is never altered; what is shown is always `text[start:end]`.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from .errors import EmptyArticleError, InputError, SourceError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "Article",
    "Conflict",
    "ConflictType",
    "Date",
    "Derivation",
    "Fact",
    "Figure",
    "Link",
    "Mention",
    "MentionKind",
    "Name",
    "Paragraph",
    "Passage",
    "PassageKind",
    "Quotation",
    "Relation",
    "Role",
    "Sentence",
    "Shares",
    "Span",
    "Status",
]

Role = Literal["headline", "subheading", "caption", "furniture", "body"]
MentionKind = Literal["statement", "quotation"]
Relation = Literal["verbatim", "rewritten", "partial"]
Status = Literal["shared", "unique"]
ConflictType = Literal["figure", "date", "name", "place", "quotation", "attribution", "denial"]
PassageKind = Literal["verbatim", "rewritten", "new"]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of an article: `start` inclusive, `end` exclusive, in code points."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words that the span covers in `text`."""
        return text[self.start : self.end]


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
        What is known about the article. `published` is an ISO 8601 date or time;
        `datetime` objects are turned into one.
    language
        A BCP 47 tag. The rules of this package are made for English.
    metadata
        Anything else worth keeping; it takes no part in comparing or hashing.

    Raises
    ------
    EmptyArticleError, SourceError, InputError
        If the text is empty, the source is missing, or a field has the wrong type.
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
        if not isinstance(self.text, str):
            kind = type(self.text).__name__
            raise InputError(f"the text of {self.source!r} must be a str, not {kind}")
        if not self.text.strip():
            raise EmptyArticleError(f"the article {self.source!r} has no text")
        if isinstance(self.published, datetime.date):
            object.__setattr__(self, "published", self.published.isoformat())
        for name in ("title", "byline", "published", "url", "language"):
            value = getattr(self, name)
            if not (isinstance(value, str) or (value is None and name != "language")):
                kind = type(value).__name__
                raise InputError(f"{name} of {self.source!r} must be a str, not {kind}")
        object.__setattr__(self, "metadata", dict(self.metadata))


@dataclass(frozen=True, slots=True)
class Sentence(Span):
    """A sentence, heading, caption or piece of furniture of one article.

    `id` counts in reading order ("s0", "s1" ...), `paragraph` from 0.
    """

    source: str
    id: str
    paragraph: int
    role: Role


@dataclass(frozen=True, slots=True)
class Quotation(Span):
    """Words between quotation marks; the span includes the marks, `inner` does not.

    `speech` is False for titles of works, nicknames and single scare-quoted words.
    `speaker` is the speaker as written or, where the text says only "he" or "Smith",
    the fullest form found before it; None if nobody is named.
    """

    inner: Span
    speech: bool
    speaker: str | None


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
    """A point in time as far as it is stated; every part that is not stated is None."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Name(Span):
    """A person, organisation or place; `key` is the fullest form found in the article."""

    kind: Literal["person", "organisation", "place", "other"]
    key: str


@dataclass(frozen=True, slots=True)
class Mention(Span):
    """One source's wording of a fact: a span inside one sentence, with what can be checked in it."""

    source: str
    id: str
    sentence: str
    kind: MentionKind
    speaker: str | None
    figures: tuple[Figure, ...] = ()
    dates: tuple[Date, ...] = ()
    names: tuple[Name, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """Two sentences of two articles that report a common fact.

    `score` is the calibrated probability, 0 to 1; `signals` are the strongest reasons for it,
    as pairs of a signal's name and its share in the log-odds. An `unsure` link is so near to the threshold
    that a reader should look for himself.
    """

    a_source: str
    a_sentence: str
    b_source: str
    b_sentence: str
    score: float
    relation: Relation
    signals: tuple[tuple[str, float], ...] = ()
    unsure: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """One proposition with all the mentions that report it.

    `sources` are in the order of the comparison, `text` is the fullest wording, `score` the weakest
    link that holds the mentions together (1.0 for a fact of one source), `reason` says why in words.
    """

    id: str
    mentions: tuple[Mention, ...]
    status: Status
    sources: tuple[str, ...]
    text: str
    score: float
    reason: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two details of one fact that cannot both be right; both spans and one sentence that says why."""

    fact: str
    type: ConflictType
    a_source: str
    a: Span
    b_source: str
    b: Span
    explanation: str


@dataclass(frozen=True, slots=True)
class Passage(Span):
    """A run of words of an outlet that is verbatim from the wire, rewritten, or new."""

    kind: PassageKind


@dataclass(frozen=True, slots=True)
class Shares:
    """How something is divided: `verbatim`, `rewritten` and `new` are 0 to 1 and add up to 1, or are all 0."""

    verbatim: float
    rewritten: float
    new: float


@dataclass(frozen=True, slots=True)
class Derivation:
    """How much of an outlet's copy is the wire's.

    `words` are the outlet's words without furniture; `verbatim`, `rewritten` and `new` are shares of
    them and add up to 1. `facts_used` and `facts_dropped` count facts of the wire (`wire_facts`).
    `signals` are credits found in the outlet's text; they are never mixed into the shares.
    `by_sentence` and `by_fact` divide the outlet's sentences and facts by what most of their words are,
    `unquoted` its words outside quotation marks. `used`, `dropped`, `moved_up` and `moved_down` are ids of
    facts of the wire; one moved up if the outlet tells it earlier than the wire's order of the facts it kept.
    """

    outlet: str
    wire: str
    words: int
    verbatim: float
    rewritten: float
    new: float
    wire_facts: int
    facts_used: int
    facts_dropped: int
    signals: tuple[str, ...]
    passages: tuple[Passage, ...]
    by_sentence: Shares
    by_fact: Shares
    unquoted: Shares
    used: tuple[str, ...]
    dropped: tuple[str, ...]
    moved_up: tuple[str, ...]
    moved_down: tuple[str, ...]
