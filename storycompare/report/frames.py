"""The tables of a comparison as pandas DataFrames; positions are code points of the article's text.

Columns and dtypes are the same whether a table has rows or not. docs/frames.md says what each column is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..errors import InputError, shown
from ..speakers import speakers, wordings
from .printable import printable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    import pandas as pd

    from ..result import Comparison, Fact

__all__ = [
    "COLUMNS",
    "csv_of",
    "disputed_facts",
    "rows_of",
    "sentence_status",
    "table",
    "to_csv",
    "to_frame",
    "unsure_mentions",
    "without_halves",
]

_Row = tuple[Any, ...]
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
# Half of a surrogate pair cannot be written as UTF-8; one sign for one sign keeps the positions.
_SURROGATE = re.compile(r"[\ud800-\udfff]")

_INT, _FLOAT, _BOOL = "int64", "float64", "bool"
_LABELS = "object"  # a tuple of texts
_TEXT = "text"  # what pandas gives to texts: `str` in pandas 3, `object` before

_A = {"a_source": _TEXT, "a_sentence": _TEXT, "a_start": _INT, "a_end": _INT, "a_text": _TEXT}
_B = {"b_source": _TEXT, "b_sentence": _TEXT, "b_start": _INT, "b_end": _INT, "b_text": _TEXT}
COLUMNS: dict[str, dict[str, str]] = {
    "sentences": {
        "source": _TEXT, "sentence": _TEXT, "start": _INT, "end": _INT, "text": _TEXT, "paragraph": _INT,
        "role": _TEXT, "status": _TEXT,
    },
    "links": {**_A, **_B, "score": _FLOAT, "relation": _TEXT, "unsure": _BOOL, "facts": _LABELS, "signals": _TEXT},
    "mentions": {
        "fact": _TEXT, "source": _TEXT, "sentence": _TEXT, "start": _INT, "end": _INT, "text": _TEXT, "kind": _TEXT,
        "speaker": _TEXT, "status": _TEXT, "mention": _TEXT, "unsure": _BOOL, "speaker_name": _TEXT,
    },
    "matches": {
        "fact": _TEXT, "a_source": _TEXT, "a_mention": _TEXT, "a_text": _TEXT, "b_source": _TEXT, "b_mention": _TEXT,
        "b_text": _TEXT, "score": _FLOAT, "says": _TEXT, "unsure": _BOOL,
    },
    "facts": {
        "fact": _TEXT, "status": _TEXT, "n_sources": _INT, "sources": _LABELS, "text": _TEXT, "conflict": _BOOL,
        "score": _FLOAT, "unsure": _BOOL, "reason": _TEXT,
    },
    "conflicts": {
        "fact": _TEXT, "type": _TEXT, "a_source": _TEXT, "a_start": _INT, "a_end": _INT, "a_text": _TEXT,
        "b_source": _TEXT, "b_start": _INT, "b_end": _INT, "b_text": _TEXT, "explanation": _TEXT,
        "conflict": _TEXT, "subject": _TEXT,
    },
    "derivation": {
        "outlet": _TEXT, "wire": _TEXT, "words": _INT, "verbatim": _FLOAT, "rewritten": _FLOAT, "new": _FLOAT,
        "wire_facts": _INT, "facts_used": _INT, "facts_dropped": _INT, "signals": _LABELS,
        **{f"{what}_{kind}": _FLOAT for what in ("sentences", "facts", "unquoted")
           for kind in ("verbatim", "rewritten", "new")},
        "facts_moved_up": _INT, "facts_moved_down": _INT,
    },
    "wire": {
        "outlet": _TEXT, "wire": _TEXT, "fact": _TEXT, "mention": _TEXT, "start": _INT, "end": _INT, "text": _TEXT,
        "used": _BOOL,
    },
    "speakers": {
        "speaker": _TEXT, "sources": _LABELS, "quotations": _INT, "statements": _INT, "words": _INT, "share": _FLOAT,
        "n_sources": _INT,
    },
    "heard": {
        "speaker": _TEXT, "source": _TEXT, "quotations": _INT, "statements": _INT, "words": _INT, "share": _FLOAT,
    },
    "names": {"entity": _TEXT, "source": _TEXT, "wording": _TEXT, "count": _INT},
}  # fmt: skip


def to_frame(comparison: Comparison, name: str, *, story: str | None = None) -> pd.DataFrame:
    """Return the table `name`; `story` becomes its first column, so that tables of several comparisons can be joined.

    Raises
    ------
    InputError
        If there is no table of that name.
    """
    if name == "coverage":
        frame = _coverage(comparison)
    elif isinstance(name, str) and name in _ROWS:
        frame = table(COLUMNS[name], rows_of(comparison, name))
    else:
        raise InputError(f"no frame {shown(name)}; there are {', '.join([*_ROWS, 'coverage'])}")
    if story is not None:
        frame.insert(0, "story", _column([story] * len(frame), _TEXT).set_axis(frame.index))
    return frame


def rows_of(comparison: Comparison, name: str) -> list[tuple[Any, ...]]:
    """Return the rows of a table whose columns are `COLUMNS[name]`, as plain values."""
    return list(_ROWS[name](comparison))


def table(columns: Mapping[str, str], rows: Sequence[tuple[Any, ...]]) -> pd.DataFrame:
    """Return rows as a DataFrame with the dtypes of `columns`, whether there are any or not."""
    import pandas as pd

    values: list[tuple[Any, ...]] = list(zip(*rows, strict=True)) or [()] * len(columns)
    return pd.DataFrame(
        {name: _column(cells, dtype) for (name, dtype), cells in zip(columns.items(), values, strict=True)}
    )


def _column(cells: Any, dtype: str) -> pd.Series[Any]:
    import pandas as pd

    if dtype != _TEXT:
        return pd.Series(list(cells), dtype=dtype)
    return pd.Series(without_halves(cells), dtype=pd.Series([""]).dtype)


def without_halves(cells: Iterable[Any]) -> list[Any]:
    """Return the cells of a column of texts, without halves of surrogate pairs."""
    return [_SURROGATE.sub("\ufffd", cell) if isinstance(cell, str) else cell for cell in cells]


def to_csv(comparison: Comparison, name: str = "mentions") -> str:
    """Return a table as CSV, as pandas writes it, but that no cell can be taken for a formula by a spreadsheet."""
    return csv_of(to_frame(comparison, name), index=name == "coverage")


def csv_of(frame: pd.DataFrame, *, index: bool = False) -> str:
    """Return any table as CSV, as `to_csv` does."""
    shown = frame.map(_cell)
    shown.columns = shown.columns.map(_cell)  # of the coverage they are labels
    return shown.to_csv(index=index, lineterminator="\n")


def _cell(value: Any) -> Any:
    """Take out what steers a terminal; put an apostrophe before what a spreadsheet would run (OWASP, CSV injection)."""
    if isinstance(value, tuple):
        return str(tuple(printable(part) if isinstance(part, str) else part for part in value))
    if not isinstance(value, str):
        return value
    value = printable(value)
    return f"'{value}" if value.lstrip().startswith(_FORMULA) or value.startswith(("\t", "\r")) else value


def sentence_status(comparison: Comparison) -> dict[tuple[str, str], str]:
    """Return "shared", "partly" or "unique" for each sentence (source, id) that reports something."""
    found: dict[tuple[str, str], set[str]] = {}
    for fact in comparison.facts:
        for mention in fact.mentions:
            found.setdefault((mention.source, mention.sentence), set()).add(fact.status)
    return {key: "partly" if len(seen) > 1 else next(iter(seen)) for key, seen in found.items()}


def unsure_mentions(comparison: Comparison) -> frozenset[str]:
    """Return the ids of the mentions that only unsure matches hold in their facts."""
    sure: set[str] = set()
    every: set[str] = set()
    for match in comparison.matches:
        every |= {match.a.id, match.b.id}
        if not match.unsure:
            sure |= {match.a.id, match.b.id}
    return frozenset(every - sure)


def disputed_facts(comparison: Comparison) -> frozenset[str]:
    """Return the ids of the facts that hold an answer to a question that is answered differently."""
    held = {v.mention for c in comparison.conflicts for v in c.values}
    named = {c.fact for c in comparison.conflicts}
    return frozenset(named | {f.id for f in comparison.facts if any(m.id in held for m in f.mentions)})


def _texts(comparison: Comparison) -> dict[str, str]:
    return {article.source: article.text for article in comparison.articles}


def _sentences(comparison: Comparison) -> Iterator[_Row]:
    texts, status = _texts(comparison), sentence_status(comparison)
    for s in comparison.sentences:
        told = status.get((s.source, s.id))
        yield s.source, s.id, s.start, s.end, s.of(texts[s.source]), s.paragraph, s.role, told


def _links(comparison: Comparison) -> Iterator[_Row]:
    texts = _texts(comparison)
    by_id = {(s.source, s.id): s for s in comparison.sentences}
    facts: dict[tuple[str, str], dict[str, None]] = {}
    for fact in comparison.facts:
        for m in fact.mentions:
            facts.setdefault((m.source, m.sentence), {})[fact.id] = None
    for link in comparison.links:
        cells: list[Any] = []
        for key in ((link.a_source, link.a_sentence), (link.b_source, link.b_sentence)):
            s = by_id[key]
            cells += [s.source, s.id, s.start, s.end, s.of(texts[s.source])]
        theirs = facts.get((link.b_source, link.b_sentence), {})
        both = tuple(fact for fact in facts.get((link.a_source, link.a_sentence), {}) if fact in theirs)
        signals = "; ".join(f"{name} {share:+.2f}" for name, share in link.signals)
        yield (*cells, link.score, link.relation, link.unsure, both, signals)


def _fact_of(comparison: Comparison) -> dict[str, Fact]:
    """The fact that each mention stands in."""
    return {m.id: fact for fact in comparison.facts for m in fact.mentions}


def _mentions(comparison: Comparison) -> Iterator[_Row]:
    texts = _texts(comparison)
    fact_of = _fact_of(comparison)
    unsure = unsure_mentions(comparison)
    for m in comparison.mentions:
        fact, text = fact_of[m.id], m.of(texts[m.source])
        place = (m.source, m.sentence, m.start, m.end, text, m.kind, m.speaker)
        yield (fact.id, *place, fact.status, m.id, m.id in unsure, m.speaker_name)


def _matches(comparison: Comparison) -> Iterator[_Row]:
    texts = _texts(comparison)
    fact_of = _fact_of(comparison)
    for match in comparison.matches:
        sides = [(m.source, m.id, m.of(texts[m.source])) for m in (match.a, match.b)]
        yield (fact_of[match.a.id].id, *sides[0], *sides[1], match.score, match.says, match.unsure)


def _facts(comparison: Comparison) -> Iterator[_Row]:
    disputed = disputed_facts(comparison)
    for f in comparison.facts:
        yield f.id, f.status, len(f.sources), f.sources, f.text, f.id in disputed, f.score, f.unsure, f.reason


def _conflicts(comparison: Comparison) -> Iterator[_Row]:
    texts = _texts(comparison)
    fact_of = _fact_of(comparison)
    for c in comparison.conflicts:
        cells = [(v.source, v.span.start, v.span.end, v.span.of(texts[v.source])) for v in c.values]
        for i, j in c.pairs:
            yield (
                fact_of[c.values[i].mention].id,
                c.type,
                *cells[i],
                *cells[j],
                c.explanation,
                c.id,
                c.subject,
            )


def _derivation(comparison: Comparison) -> Iterator[_Row]:
    for d in comparison.derivation:
        shares = (v for s in (d.by_sentence, d.by_fact, d.unquoted) for v in (s.verbatim, s.rewritten, s.new))
        counts = (d.words, d.verbatim, d.rewritten, d.new, d.wire_facts, d.facts_used, d.facts_dropped)
        yield (d.outlet, d.wire, *counts, d.signals, *shares, len(d.moved_up), len(d.moved_down))


def _wire(comparison: Comparison) -> Iterator[_Row]:
    if comparison.wire is None:
        return
    text = _texts(comparison)[comparison.wire]
    mentions = {m.id: m for m in comparison.mentions if m.source == comparison.wire}
    fact_of = _fact_of(comparison)
    for d in comparison.derivation:
        used = set(d.used)
        for m in sorted((mentions[name] for name in (*d.used, *d.dropped)), key=lambda m: m.start):
            yield d.outlet, d.wire, fact_of[m.id].id, m.id, m.start, m.end, m.of(text), m.id in used


def _coverage(comparison: Comparison) -> pd.DataFrame:
    import pandas as pd

    sources = [article.source for article in comparison.articles]
    taken = next((name for name in ("text", "fact", "story") if name in sources), None)
    if taken:
        raise InputError(
            f"the coverage has a column {taken!r} of its own: call the source {taken!r} something else"
        )
    columns = {**dict.fromkeys(sources, _BOOL), "text": _TEXT}
    rows = [(*(source in fact.sources for source in sources), fact.text) for fact in comparison.facts]
    frame = table(columns, rows)
    frame.index = pd.Index([fact.id for fact in comparison.facts], dtype=frame["text"].dtype, name="fact")
    return frame


def _speakers(comparison: Comparison) -> Iterator[_Row]:
    for who in speakers(comparison):
        counts = (who.quotations, who.statements, who.words, who.share)
        yield (who.name, who.sources, *counts, len(who.sources))


def _heard(comparison: Comparison) -> Iterator[_Row]:
    for who in speakers(comparison):
        for part in who.heard:
            yield who.name, part.source, part.quotations, part.statements, part.words, part.share


def _names(comparison: Comparison) -> Iterator[_Row]:
    for w in wordings(comparison):
        yield w.entity, w.source, w.wording, w.count


_ROWS: dict[str, Callable[[Comparison], Iterator[_Row]]] = {
    "sentences": _sentences,
    "links": _links,
    "mentions": _mentions,
    "matches": _matches,
    "facts": _facts,
    "conflicts": _conflicts,
    "derivation": _derivation,
    "wire": _wire,
    "speakers": _speakers,
    "heard": _heard,
    "names": _names,
}
