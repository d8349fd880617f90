"""The tables of a comparison as pandas DataFrames; positions are code points of the article's text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd

    from ..comparison import Comparison

__all__ = ["sentence_status", "to_csv", "to_frame"]

_Row = tuple[Any, ...]
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")

COLUMNS = {
    "sentences": ("source", "sentence", "start", "end", "text", "paragraph", "role", "status"),
    "links": (
        "a_source", "a_sentence", "a_start", "a_end", "a_text",
        "b_source", "b_sentence", "b_start", "b_end", "b_text", "score", "relation", "signals", "unsure",
    ),
    "mentions": ("fact", "source", "sentence", "start", "end", "text", "kind", "speaker", "status", "mention"),
    "facts": ("fact", "status", "n_sources", "sources", "text", "conflict", "score", "reason"),
    "conflicts": (
        "fact", "type", "a_source", "a_start", "a_end", "a_text", "b_source", "b_start", "b_end", "b_text", "explanation",
    ),
    "derivation": (
        "outlet", "wire", "words", "verbatim", "rewritten", "new", "wire_facts", "facts_used", "facts_dropped", "signals",
        "sentences_verbatim", "sentences_rewritten", "sentences_new", "facts_verbatim", "facts_rewritten", "facts_new",
        "unquoted_verbatim", "unquoted_rewritten", "unquoted_new", "facts_moved_up", "facts_moved_down",
    ),
}  # fmt: skip


def to_frame(comparison: Comparison, name: str) -> pd.DataFrame:
    """Return the table `name`.

    Raises
    ------
    InputError
        If there is no table of that name.
    """
    import pandas as pd

    if name == "coverage":
        return _coverage(comparison)
    if name not in _ROWS:
        raise InputError(f"no frame {name!r}; there are {', '.join([*_ROWS, 'coverage'])}")
    return pd.DataFrame(_ROWS[name](comparison), columns=list(COLUMNS[name]))


def to_csv(comparison: Comparison) -> str:
    """Return the mentions with their facts as CSV; no cell can be taken for a formula by a spreadsheet."""
    frame = to_frame(comparison, "mentions")
    return frame.map(_no_formula).to_csv(index=False, lineterminator="\n")


def _no_formula(value: Any) -> Any:
    """Put an apostrophe before what a spreadsheet would run (OWASP, CSV injection)."""
    if not isinstance(value, str):
        return value
    return f"'{value}" if value.lstrip().startswith(_FORMULA) or value.startswith(("\t", "\r")) else value


def sentence_status(comparison: Comparison) -> dict[tuple[str, str], str]:
    """Return "shared", "partly" or "unique" for each sentence (source, id) that reports something."""
    found: dict[tuple[str, str], set[str]] = {}
    for fact in comparison.facts:
        for mention in fact.mentions:
            found.setdefault((mention.source, mention.sentence), set()).add(fact.status)
    return {key: "partly" if len(seen) > 1 else next(iter(seen)) for key, seen in found.items()}


def _texts(comparison: Comparison) -> dict[str, str]:
    return {article.source: article.text for article in comparison.articles}


def _sentences(comparison: Comparison) -> list[_Row]:
    texts, status = _texts(comparison), sentence_status(comparison)
    return [
        (
            s.source,
            s.id,
            s.start,
            s.end,
            s.of(texts[s.source]),
            s.paragraph,
            s.role,
            status.get((s.source, s.id)),
        )
        for s in comparison.sentences
    ]


def _links(comparison: Comparison) -> list[_Row]:
    texts = _texts(comparison)
    by_id = {(s.source, s.id): s for s in comparison.sentences}
    rows = []
    for link in comparison.links:
        a = by_id[link.a_source, link.a_sentence]
        b = by_id[link.b_source, link.b_sentence]
        rows.append(
            (
                a.source,
                a.id,
                a.start,
                a.end,
                a.of(texts[a.source]),
                b.source,
                b.id,
                b.start,
                b.end,
                b.of(texts[b.source]),
                link.score,
                link.relation,
                link.signals,
                link.unsure,
            )
        )
    return rows


def _mentions(comparison: Comparison) -> list[_Row]:
    texts = _texts(comparison)
    fact_of = {(m.source, m.id): fact for fact in comparison.facts for m in fact.mentions}
    rows = []
    for m in comparison.mentions:
        fact = fact_of[m.source, m.id]
        rows.append(
            (
                fact.id,
                m.source,
                m.sentence,
                m.start,
                m.end,
                m.of(texts[m.source]),
                m.kind,
                m.speaker,
                fact.status,
                m.id,
            )
        )
    return rows


def _facts(comparison: Comparison) -> list[_Row]:
    disputed = {conflict.fact for conflict in comparison.conflicts}
    return [
        (f.id, f.status, len(f.sources), f.sources, f.text, f.id in disputed, f.score, f.reason)
        for f in comparison.facts
    ]


def _conflicts(comparison: Comparison) -> list[_Row]:
    texts = _texts(comparison)
    return [
        (
            c.fact,
            c.type,
            c.a_source,
            c.a.start,
            c.a.end,
            c.a.of(texts[c.a_source]),
            c.b_source,
            c.b.start,
            c.b.end,
            c.b.of(texts[c.b_source]),
            c.explanation,
        )
        for c in comparison.conflicts
    ]


def _derivation(comparison: Comparison) -> list[_Row]:
    names = COLUMNS["derivation"][:10]
    return [
        (
            *(getattr(d, name) for name in names),
            *(
                share
                for s in (d.by_sentence, d.by_fact, d.unquoted)
                for share in (s.verbatim, s.rewritten, s.new)
            ),
            len(d.moved_up),
            len(d.moved_down),
        )
        for d in comparison.derivation
    ]


def _coverage(comparison: Comparison) -> pd.DataFrame:
    import pandas as pd

    sources = [article.source for article in comparison.articles]
    data = [[*(source in fact.sources for source in sources), fact.text] for fact in comparison.facts]
    index = pd.Index([fact.id for fact in comparison.facts], name="fact", dtype=object)
    frame = pd.DataFrame(data, index=index, columns=[*sources, "text"])
    return frame.astype(dict.fromkeys(sources, bool))


_ROWS: dict[str, Callable[[Comparison], list[_Row]]] = {
    "sentences": _sentences,
    "links": _links,
    "mentions": _mentions,
    "facts": _facts,
    "conflicts": _conflicts,
    "derivation": _derivation,
}
