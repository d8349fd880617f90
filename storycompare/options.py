"""How a comparison is made, echoed in its result."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, NamedTuple, Protocol

from .errors import InputError, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "ARTICLES",
    "EXCERPTS",
    "MarkedSentence",
    "Options",
    "PairLogits",
    "Profile",
    "Reader",
    "reader_name",
]


class MarkedSentence(NamedTuple):
    """A sentence as a reader takes it: its text, and where in it each mention begins and ends."""

    text: str
    mentions: tuple[tuple[int, int], ...]


class PairLogits(NamedTuple):
    """What a reader says of two sentences, in log-odds.

    `link` that both report a common fact; `mentions` that a mention of the first, one a row, reports the same as a
    mention of the second, one a column; `contradictions` likewise that one contradicts the other. None if the reader
    knows nothing of these.
    """

    link: float
    mentions: Sequence[Sequence[float]] | None = None
    contradictions: Sequence[Sequence[float]] | None = None


class Reader(Protocol):
    """Anything that reads two sentences together."""

    def read(self, pairs: Sequence[tuple[MarkedSentence, MarkedSentence]]) -> Sequence[PairLogits]:
        """Return what it says of each pair, in their order; of two sentences the shorter one stands first."""
        ...


def reader_name(reader: str | Reader | None) -> str | None:
    """Return the name by which a result tells its reader: its attribute `name`, or else that of its class."""
    if reader is None or isinstance(reader, str):
        return reader
    name = getattr(reader, "name", None)
    return name if isinstance(name, str) else type(reader).__name__


@dataclass(frozen=True, slots=True)
class Profile:
    """What kind of texts are compared: the caller says so; it is never told from the texts.

    `trees` begins the names of the weight files. `one_event` says that the sentences were chosen for one event: every
    pair of them is worth reading, a detail has nothing else that it could be about, and what only one side has is a
    fact of its own, down to phrases. `disputed_from` is the least probability of a link at which two sentences that
    contradict each other are linked by that, unsurely; None if it takes the threshold. `denial_from` is the least
    probability, 0 to 1, that two mentions contradict each other as wholes, at which that is shown.
    """

    trees: str
    one_event: bool
    disputed_from: float | None
    denial_from: float


# Of 60 times that a "not" was put into a story of stories/dev.jsonl, with meaning 27 are found; what else comes up after 296
# changed details is 8. With a denial of .75 and the tables of before it was 4.
ARTICLES = Profile(
    trees="",
    one_event=False,
    disputed_from=0.03,
    denial_from=0.8,
)
# Of 63 contradictions with a number in fever_symmetric 9 are found in pairs that are not linked by what they share, with
# no more false alarms.
EXCERPTS = Profile(
    trees="excerpts_",
    one_event=True,
    disputed_from=1e-6,
    denial_from=0.75,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Settings of a comparison.

    Parameters
    ----------
    semantic
        Use the sentence encoder beside the words. False compares by words alone and loads no model.
    threshold
        The least probability, 0 to 1, at which two sentences count as linked. None takes the point that
        gave about the best F1 on left-out training stories (see docs/accuracy.md).
    unsure
        Links whose probability is above the threshold by less than this, 0 to 1, are marked as unsure.
        Of the links in that band on left-out training stories one in three was right, of those above it seven in
        ten.
    excerpts
        The texts are sentences that were chosen for their event (claims, captions, the hits of a search), not whole
        articles: most of them may report what the other side reports. Do not set it for articles, however short: of
        the first four sentences of real ones it links far too many.
    reader
        What reads two sentences together instead of the network of the package; an object with the method of `Reader`.
        The trees that weigh what it says learnt from that network: log-odds serve them best. A result has the
        reader's name here, its attribute `name` or else that of its class.
    max_characters, max_sentences, max_sentence_characters
        The most that an article may have of each, and a sentence of characters; more is an error before the work
        begins. Two articles of the most sentences take about a minute and 2 GB by words alone.

    Raises
    ------
    InputError
        If a setting has the wrong type or lies outside its range.
    """

    semantic: bool = True
    threshold: float | None = None
    unsure: float = 0.1
    excerpts: bool = False
    reader: str | Reader | None = None
    max_characters: int = 1_000_000
    max_sentences: int = 4_000
    max_sentence_characters: int = 20_000

    @property
    def profile(self) -> Profile:
        """The kind of texts that are compared."""
        return EXCERPTS if self.excerpts else ARTICLES

    def __post_init__(self) -> None:
        for field in fields(self):
            _check(field.name, getattr(self, field.name))
        if self.threshold is not None and not 0.0 < self.threshold < 1.0:
            raise InputError(f"threshold must lie between 0 and 1, not {self.threshold!r}")
        if self.unsure is None or not 0.0 <= self.unsure <= 1.0:
            raise InputError(f"unsure must lie between 0 and 1, not {self.unsure!r}")


def _check(name: str, value: object) -> None:
    """Refuse a value of the wrong type."""
    if name == "reader":
        if not (value is None or isinstance(value, str) or callable(getattr(value, "read", None))):
            raise InputError(f"reader must be an object with a method read, not {shown(value)}")
    elif name in ("semantic", "excerpts"):
        if not isinstance(value, bool):
            raise InputError(f"{name} must be True or False, not {shown(value)}")
    elif name.startswith("max_"):
        if not isinstance(value, int) or isinstance(value, bool):
            raise InputError(f"{name} must be a number, not {shown(value)}")
        if value < 1:
            raise InputError(f"{name} must be 1 or more, not {shown(value)}")
    elif value is not None and (not isinstance(value, (int, float)) or isinstance(value, bool)):
        raise InputError(f"{name} must be a number, not {shown(value)}")
