"""The report as one HTML page, and as a card for notebooks; jinja2 with autoescape renders both."""

from __future__ import annotations

import itertools
import re
from functools import cache
from typing import TYPE_CHECKING

from .page import fact_rows, side_by_side, status_by_paragraph, summary, word_count

if TYPE_CHECKING:
    import jinja2

    from ..comparison import Comparison

__all__ = ["to_card", "to_html"]

# HTML has no place for these, not even as character references.
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_CARD_ROWS = 6


@cache
def _environment() -> jinja2.Environment:
    import jinja2

    return jinja2.Environment(
        loader=jinja2.PackageLoader("storycompare.report"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _render(template: str, **values: object) -> str:
    page = _environment().get_template(template).render(**values)
    return _UNPRINTABLE.sub("\ufffd", page)


def to_html(comparison: Comparison, *, title: str | None = None) -> str:
    """Return a whole page that needs no script and loads nothing."""
    sources = [article.source for article in comparison.articles]
    first = comparison.wire or sources[0]
    pairs = [(first, other) for other in sources if other != first]
    if len(sources) == 2:
        pairs = list(itertools.combinations(sources, 2))
    headline = title or next((a.title for a in comparison.articles if a.title), None) or " / ".join(sources)
    return _render(
        "report.html",
        title=headline,
        language=comparison.articles[0].language,
        comparison=comparison,
        articles=[(a, word_count(a), status_by_paragraph(comparison, a.source)) for a in comparison.articles],
        sources=sources,
        summary=summary(comparison),
        pairs=[side_by_side(comparison, a, b) for a, b in pairs],
        facts=fact_rows(comparison),
        texts={a.source: a.text for a in comparison.articles},
    )


def to_card(comparison: Comparison) -> str:
    """Return a compact card whose styles touch nothing outside it."""
    shared = [row for row in fact_rows(comparison) if row.fact.status == "shared"]
    return _render(
        "card.html",
        summary=summary(comparison),
        sources=[article.source for article in comparison.articles],
        facts=shared[:_CARD_ROWS],
        more=max(0, len(shared) - _CARD_ROWS),
    )
