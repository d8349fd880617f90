"""The terms of articles: what two reports of one event share, hashed once, as columns of numbers.

A term is a word of content by its stem, a name of several words, a figure, or a run of two words of content. It is
named by 64 bits of BLAKE2b, so that every engine that joins terms keeps the same rows and breaks ties in the same way.
Words are looked up once and everything else is done on arrays, a batch of articles at a time: this bounds what an
archive of a million articles costs.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from ..language.tables import word_table
from ..language.words import is_function_word, plain, stem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..article import Article

__all__ = ["BACKGROUND", "FIGURE", "LEAD", "NAME", "RUN", "TITLE", "WORD", "Terms", "terms_of"]

# Kinds of terms.
WORD, NAME, FIGURE, RUN = range(4)
# Where a term stands first.
BODY, LEAD, TITLE = range(3)
# What a place adds to the times that a term is repeated, of which no more than _MOST_TIMES count. With rarity alone 20
# terms an article find .51 of the pairs of ecbplus/docs-train-dev, with this .98.
_OF_PLACE = np.array([0, 2, 4])
_MOST_TIMES = 4
_LEAD_WORDS = 60  # an agency's first two sentences

# How many articles of a background the counts inside a window are mixed with, so that three articles already have
# rare and common words.
BACKGROUND = 1000

_TOKEN = re.compile(
    r"\d+(?:[.,:]\d+)*"  # 1,300 2.5 10:30
    r"|(?<![^\W\d_]\.)(?:[^\W\d_]\.){2,}(?!\w)"  # U.S.
    r"|[^\W_]+(?:['’][^\W\d_]+)*"  # didn't
    r"|[.!?:;\n\"“”()]"  # where a run of words ends
)
_MOST_WORDS = 400_000  # looked-up forms that are remembered
_BACKGROUND_WEIGHTS = np.array(
    [round(100 * math.log((BACKGROUND + 1) / (count + 1))) for count in range(BACKGROUND + 1)]
)
# Calendar words are no names of an event.
_CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december".split()
)


class Terms(NamedTuple):
    """The distinct terms of some articles, one row each, in columns of one length.

    `article` counts in the batch. `salience` is a whole number by which the rarity of a term counts in its article: more
    for what is repeated, for what the first sentences say, and twice that for the title. `background` is the number of
    articles among `BACKGROUND` that have the term. `written` is the key of each term that is told to people with the word
    as written.
    """

    article: NDArray[np.int64]
    term: NDArray[np.int64]
    kind: NDArray[np.int8]
    place: NDArray[np.int8]
    salience: NDArray[np.int64]
    background: NDArray[np.int16]
    written: dict[int, str]

    def wholes(self, articles: int) -> NDArray[np.int64]:
        """Return what all terms of each article weigh by the background alone, in hundredths of a nat."""
        weights = self.salience * _BACKGROUND_WEIGHTS[self.background]
        return np.bincount(self.article, weights, articles).astype(np.int64)


@dataclass(frozen=True, slots=True)
class _Form:
    """What is known of a token by itself."""

    key: int
    background: int
    content: bool
    capital: bool
    figure: bool
    ends: bool
    text: str


def _hash(text: str) -> int:
    return int.from_bytes(
        blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big", signed=True
    )


def _form(token: str) -> _Form:
    if not token[0].isalnum():
        return _Form(0, 0, False, False, False, True, "")
    text = plain(token)
    if token[0].isdigit():
        key = text.replace(",", "").lower()
        return _Form(_hash(key), 2 if len(key) > 2 else 60, len(key) > 1, False, True, False, text)
    low = text.lower()
    root = stem(token)
    table = word_table("idf")
    background = round(BACKGROUND * math.exp(-table[root])) if root in table else 0
    content = len(root) > 1 and not is_function_word(token)
    return _Form(
        _hash(root), background, content, text[0].isupper() and low not in _CALENDAR, False, False, text
    )


class _Forms(dict[str, int]):
    """Token to its row in the columns of forms; what is new is looked up once."""

    def __init__(self) -> None:
        super().__init__()
        self._clear()

    def _clear(self) -> None:
        self.clear()
        self.forms: list[_Form] = []
        self.columns: dict[str, NDArray[Any]] = {}

    def __missing__(self, token: str) -> int:
        row = self[token] = len(self.forms)
        self.forms.append(_form(token))
        return row

    def begin(self) -> None:
        """Forget what was looked up if it has become too much."""
        if len(self.forms) > _MOST_WORDS:
            self._clear()

    def column(self, name: str, kind: type) -> NDArray[Any]:
        """Return one property of all forms as an array."""
        known = self.columns.get(name, np.empty(0, kind))
        if len(known) < len(self.forms):
            new = [getattr(form, name) for form in self.forms[len(known) :]]
            known = self.columns[name] = np.concatenate([known, np.array(new, kind)])
        return known


_FORMS = _Forms()
_MIX = np.int64(-7046029254386353131)  # 2**64 divided by the golden ratio, odd: spreads the bits of a key


def _joined(one: NDArray[Any], two: NDArray[Any]) -> NDArray[Any]:
    """The keys of runs of two words."""
    joined: NDArray[Any] = (one * _MIX) ^ (
        two + (one >> 7)
    )  # arrays of integers wrap around, without a warning
    return joined


def terms_of(articles: Sequence[Article]) -> Terms:
    """Return the distinct terms of some articles."""
    _FORMS.begin()
    rows: list[int] = []
    ends, titles = [], []
    look = _FORMS.__getitem__
    for article in articles:
        title = article.title or ""
        found = _TOKEN.findall(f"{title}\n") if title else []
        titles.append(len(rows) + len(found))
        rows += map(look, found)
        rows += map(look, _TOKEN.findall(article.text))
        ends.append(len(rows))
    return _terms(np.array(rows, np.int64), np.array(titles), np.array(ends))


def _terms(rows: NDArray[Any], titles: NDArray[Any], ends: NDArray[Any]) -> Terms:
    of = np.repeat(np.arange(len(ends)), np.diff(ends, prepend=0))
    content = _FORMS.column("content", bool)[rows]
    ended = np.cumsum(_FORMS.column("ends", bool)[rows])
    place_in = np.arange(len(rows)) - titles[of]
    place = np.where(place_in < 0, TITLE, np.where(place_in < _LEAD_WORDS, LEAD, BODY))
    kept = np.flatnonzero(content)
    rows, of, ended, place = rows[kept], of[kept], ended[kept], place[kept]
    keys = _FORMS.column("key", np.int64)[rows]
    capital = _FORMS.column("capital", bool)[rows]
    figure = _FORMS.column("figure", bool)[rows]
    background = _FORMS.column("background", np.int64)[rows]
    first = np.flatnonzero((ended[1:] == ended[:-1]) & (of[1:] == of[:-1]))
    name = capital[first] & capital[first + 1] & (kept[first + 1] - kept[first] == 1)
    runs = _joined(keys[first], keys[first + 1])
    kind = np.concatenate([np.where(figure, FIGURE, WORD), np.where(name, NAME, RUN)])
    article = np.concatenate([of, of[first]])
    term = np.concatenate([keys, runs])
    place = np.concatenate([place, place[first]])
    background = np.concatenate([background, np.zeros(len(first), np.int64)])
    # One row a term: the most prominent place; a name goes before a run.
    order = np.lexsort((kind, -place, term, article))
    article, term, kind, place, background = (c[order] for c in (article, term, kind, place, background))
    new = np.ones(len(term), bool)
    new[1:] = (term[1:] != term[:-1]) | (article[1:] != article[:-1])
    times = np.diff(np.flatnonzero(new), append=len(new))
    return Terms(
        article[new],
        term[new],
        kind[new].astype(np.int8),
        place[new].astype(np.int8),
        1 + np.minimum(times, _MOST_TIMES) + _OF_PLACE[place[new]],
        background[new].astype(np.int16),
        _written(rows, first[name]),
    )


def _written(rows: NDArray[Any], names: NDArray[Any]) -> dict[int, str]:
    forms = _FORMS.forms
    written: dict[int, str] = {}
    for form in (forms[row] for row in np.unique(rows).tolist()):
        written[form.key] = max(form.text, written.get(form.key, ""))
    pairs = np.unique(np.stack([rows[names], rows[names + 1]], axis=1), axis=0)
    keys = _FORMS.column("key", np.int64)[pairs]
    for (one, two), key in zip(pairs.tolist(), _joined(keys[:, 0], keys[:, 1]).tolist(), strict=True):
        written[key] = max(f"{forms[one].text} {forms[two].text}", written.get(key, ""))
    return written
