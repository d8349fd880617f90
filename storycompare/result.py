"""The nouns that come out: what a comparison finds, and the comparison itself with its outputs.

All of them are frozen. Positions are counted in Unicode code points of `Article.text`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from .article import Article, Date, Figure, Name, Sentence, Span, shorten
from .errors import InputError, SourceError, shown
from .options import Options  # noqa: TC001 - a stored comparison is read by the annotations below

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pandas as pd

__all__ = [
    "Comparison",
    "Conflict",
    "ConflictType",
    "Derivation",
    "Fact",
    "FrameName",
    "Link",
    "Match",
    "Mention",
    "MentionKind",
    "Passage",
    "PassageKind",
    "Relation",
    "Says",
    "Shares",
    "Status",
    "Value",
]

MentionKind = Literal["statement", "quotation"]
Relation = Literal["verbatim", "rewritten", "partial"]
Status = Literal["shared", "unique"]
Says = Literal["same", "differs"]
ConflictType = Literal["figure", "date", "name", "place", "quotation", "attribution", "denial"]
PassageKind = Literal["verbatim", "rewritten", "new"]
FrameName = Literal[
    "sentences", "links", "mentions", "matches", "facts", "conflicts", "derivation", "coverage", "wire",
    "speakers", "heard", "names",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mention(Span):
    """One source's wording of a fact: a span inside one sentence, with what can be checked in it.

    `id` names its source and its place in reading order ("AP:m0", "AP:m1" ...). `speaker` is who says it, as written;
    for a pronoun it has the words that the pronoun stands for. `speaker_name` is the fullest name that the article has for
    the speaker, or None. `kind` tells whether the speaker is quoted or reported. `descriptions` are words without a
    name that mean a person or body of one ("the embattled mayor").
    """

    source: str
    id: str
    sentence: str
    kind: MentionKind
    speaker: str | None
    speaker_name: str | None = None
    figures: tuple[Figure, ...] = ()
    dates: tuple[Date, ...] = ()
    names: tuple[Name, ...] = ()
    descriptions: tuple[Name, ...] = ()


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
class Match:
    """Two mentions of two sources that report the same proposition.

    `score` is the calibrated probability of that, 0 to 1. `says` is "differs" if they contradict each other in a detail.
    An `unsure` match rests on an unsure link, or is more likely wrong than right.
    """

    a: Mention
    b: Mention
    score: float
    says: Says = "same"
    unsure: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """One proposition with all the mentions that report it.

    `sources` are in the order of the comparison. `text` is a wording of one source that is true for all of them, without
    an end that the others do not have, of a fact in dispute one without the disputed detail where there is one. `score` is the weakest
    match that holds a mention in the fact (1.0 for a fact of one source), `reason` says in words what that match rests
    on, and an `unsure` fact has a source that only unsure matches hold in it.
    """

    id: str
    mentions: tuple[Mention, ...]
    status: Status
    sources: tuple[str, ...]
    text: str
    score: float
    reason: str
    unsure: bool = False

    def __repr__(self) -> str:
        return f"Fact({self.id!r}, {self.status!r}, {self.sources!r}, {shorten(self.text)!r}, score={self.score})"


@dataclass(frozen=True, slots=True)
class Value:
    """One source's answer to a question: where it stands, and the id of the mention that holds it."""

    source: str
    mention: str
    span: Span


@dataclass(frozen=True, slots=True)
class Conflict:
    """One question that sources answer differently, once, however many sentences repeat the answers.

    `id` counts the conflicts of a comparison ("c0", "c1" ...), `fact` is the fact that the first value stands in.
    `subject` says in words what is in dispute ("people killed"), `explanation` in a sentence or two who has what; none
    is called right. `values` are in the order of the sources and of reading; `pairs` are the places in `values`,
    counted from 0, of each two that cannot both be right.
    """

    id: str
    fact: str
    type: ConflictType
    subject: str
    values: tuple[Value, ...]
    explanation: str
    pairs: tuple[tuple[int, int], ...]

    @property
    def answers(self) -> tuple[tuple[Value, ...], ...]:
        """The values in groups that can be right together, the first source's group first."""
        apart = {frozenset(pair) for pair in self.pairs}
        groups: list[list[int]] = []
        for k in range(len(self.values)):
            fitting = (g for g in groups if not any(frozenset((k, n)) in apart for n in g))
            group = next(fitting, None)
            if group is None:
                groups.append([k])
            else:
                group.append(k)
        return tuple(tuple(self.values[k] for k in group) for group in groups)


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
    them and add up to 1, or are all 0 where it has none. `facts_used` and `facts_dropped` count facts of the wire (`wire_facts`), which are counted
    on the wire alone, so that one wire has one number of facts whoever it is compared with: its statements and
    quotations, those with much the same words as one.
    `signals` are credits found in the outlet's text; they are never mixed into the shares.
    `by_sentence` and `by_fact` divide the outlet's sentences and facts by what most of their words are,
    `unquoted` its words outside quotation marks. `used` and `dropped` name the wire's facts by the id of the wire's first
    mention of each, of those used the first that the outlet tells too. `moved_up` and `moved_down` are ids of facts of the comparison; one moved up if the
    outlet tells it earlier than the wire's order of the facts it kept.
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


@dataclass(frozen=True)
class Comparison:
    """What several articles on one event share, and what each has alone.

    Everything is a tuple, in the order of `articles` and of reading; the same input gives the same bytes.
    """

    articles: tuple[Article, ...]
    sentences: tuple[Sentence, ...]
    links: tuple[Link, ...]
    mentions: tuple[Mention, ...]
    matches: tuple[Match, ...]
    facts: tuple[Fact, ...]
    conflicts: tuple[Conflict, ...]
    derivation: tuple[Derivation, ...]
    wire: str | None
    options: Options

    def __getitem__(self, source: str) -> Article:
        """Return the article of a source: `story["AP"]`."""
        self._known(source)
        return next(article for article in self.articles if article.source == source)

    def __iter__(self) -> Iterator[str]:
        """Go through the labels of the sources."""
        return iter([article.source for article in self.articles])

    def __contains__(self, source: object) -> bool:
        """Tell whether there is an article of a source: `"AP" in story`."""
        return any(article.source == source for article in self.articles)

    def __repr__(self) -> str:
        sources = ", ".join(article.source for article in self.articles)
        shared = sum(fact.status == "shared" for fact in self.facts)
        counts = f"{len(self.facts)} facts, {shared} shared, {len(self.conflicts)} conflicts"
        return f"<Comparison of {shorten(sources)}: {counts}>"

    def only_in(self, source: str) -> tuple[Fact, ...]:
        """Return the facts that one source alone reports."""
        self._known(source)
        return tuple(fact for fact in self.facts if fact.sources == (source,))

    def omitted_by(self, source: str) -> tuple[Fact, ...]:
        """Return the facts that all sources report but this one."""
        self._known(source)
        others = tuple(a.source for a in self.articles if a.source != source)
        return tuple(fact for fact in self.facts if fact.sources == others)

    def dropped_by(self, source: str) -> tuple[Fact, ...]:
        """Return the facts of the wire that an outlet left out, in the wire's order.

        These are facts of the comparison; `Derivation.dropped` counts those of the wire by itself, which says some twice.

        Raises
        ------
        InputError
            If the articles were compared without a wire.
        """
        self._known(source)
        if self.wire is None:
            raise InputError("nothing is dropped without a wire: pass wire='AP', for example, to compare")
        dropped = (f for f in self.facts if self.wire in f.sources and source not in f.sources)
        return tuple(sorted(dropped, key=lambda f: min(m.start for m in f.mentions if m.source == self.wire)))

    def _known(self, source: str) -> None:
        sources = [article.source for article in self.articles]
        if source not in sources:
            raise SourceError(f"no source {shown(source)}; there are {', '.join(sources)}")

    def to_frame(self, name: FrameName = "facts", *, story: str | None = None) -> pd.DataFrame:
        """Return one of the tables as a DataFrame; docs/frames.md says what each column is.

        With `story`, that label is the first column, so that frames of several comparisons can be joined.
        """
        from .report.frames import to_frame

        return to_frame(self, name, story=story)

    def to_html(
        self,
        *,
        title: str | None = None,
        css: str | None = None,
        templates: str | Path | None = None,
        full_page: bool = True,
        date: str | None = None,
    ) -> str:
        """Return the report: one HTML page that loads nothing from elsewhere.

        `css` is added after the report's own rules, `templates` is a folder whose files go before the package's,
        and `full_page=False` gives one `div` without a script, for a page of your own. `date` says in your words when the
        comparison was made; by default the page has none, so that the same articles give the same bytes.
        """
        from .report.html import to_html

        return to_html(self, title=title, css=css, templates=templates, full_page=full_page, date=date)

    def save_html(
        self,
        path: str | Path,
        *,
        title: str | None = None,
        css: str | None = None,
        templates: str | Path | None = None,
        date: str | None = None,
    ) -> None:
        """Write the report to a file; an existing file is replaced only when the new one is complete."""
        from .report.files import write_text

        write_text(path, self.to_html(title=title, css=css, templates=templates, date=date))

    def to_widget(self, *, height: int = 700) -> Any:
        """Return the report as a notebook widget whose `selected` is what has the focus in it (extra `notebook`)."""
        from .report.widget import to_widget

        return to_widget(self, height=height)

    def to_json(self) -> str:
        """Return everything as JSON, `"schema": "storycompare/1"`; `from_json` reads it back."""
        from .report.json import to_json

        return to_json(self)

    @classmethod
    def from_json(cls, text: str) -> Comparison:
        """Return the comparison that `to_json` wrote."""
        from .report.json import from_json

        return from_json(text, cls)

    def to_markdown(self) -> str:
        """Return a summary, the facts and the conflicts as Markdown tables."""
        from .report.markdown import to_markdown

        return to_markdown(self)

    def to_annotations(self) -> str:
        """Return the facts as W3C Web Annotations with text position and text quote selectors (JSON-LD)."""
        from .report.annotations import to_annotations

        return to_annotations(self)

    def to_text(self, *, color: bool = False, width: int = 80) -> str:
        """Return the report for a terminal of `width` columns."""
        from .report.terminal import to_text

        return to_text(self, color=color, width=width)

    def _repr_html_(self) -> str:
        from .report.html import to_card

        return to_card(self)
