"""The report as one HTML page, and as a card for notebooks; jinja2 with autoescape renders both."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import InputError
from .embedded import embedded_pairs
from .page import dropped, fact_rows, settings, status_by_paragraph, summary, word_counts
from .printable import printable
from .sides import Index, side_by_side

if TYPE_CHECKING:
    import jinja2

    from ..result import Comparison

__all__ = ["to_card", "to_html"]

# HTML has no place for these, not even as character references.
_NO_CHARACTERS = re.compile(r"[\ufdd0-\ufdef\ufffe\uffff]")
_CARD_ROWS = 6


@lru_cache(maxsize=8)
def _environment(templates: Path | None) -> jinja2.Environment:
    import jinja2

    from .compiled import CompiledTemplates

    own = jinja2.PackageLoader("storycompare.report")
    return jinja2.Environment(
        loader=jinja2.ChoiceLoader([jinja2.FileSystemLoader(templates), own]) if templates else own,
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        bytecode_cache=None if templates else CompiledTemplates(),
    )


def _render(template: str, templates: Path | None = None, **values: object) -> str:
    import jinja2

    try:
        page = _environment(templates).get_template(template).render(**values)
    except jinja2.TemplateError as error:
        raise InputError(f"{templates}: the template cannot be used: {error}") from error
    return _NO_CHARACTERS.sub("\ufffd", printable(page))


def to_html(
    comparison: Comparison,
    *,
    title: str | None = None,
    css: str | None = None,
    templates: str | Path | None = None,
    full_page: bool = True,
) -> str:
    """Return the report as HTML that loads nothing and can be read without a script.

    Parameters
    ----------
    title
        The heading; by default the first title of an article.
    css
        Rules to add after those of the report. All of its own start with `.storycompare`.
    templates
        A folder whose files go before the package's own (`report.html`, `body.html`, `parts.html`, `style.css`,
        `script.js`).
    full_page
        False gives one `<div class="storycompare">` to put into a page of your own, with its style and no script.

    Raises
    ------
    InputError
        If the style would end its element, or a template cannot be used.
    """
    if css and "</" in css:
        raise InputError("css must hold rules only: it contains '</'")
    folder = Path(templates) if templates is not None else None
    if folder is not None and not folder.is_dir():
        raise InputError(f"{folder}: there is no folder of templates")
    comparison = replace(
        comparison, articles=tuple(replace(a, text=printable(a.text)) for a in comparison.articles)
    )
    sources = [article.source for article in comparison.articles]
    first = comparison.wire if comparison.wire and len(sources) > 2 else sources[0]
    pairs = [(first, other) for other in sources if other != first]
    index = Index(comparison)
    counts = word_counts(comparison)
    script = _environment(folder).get_template("script.js").render() if full_page else ""
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    headline = title or next((a.title for a in comparison.articles if a.title), None) or " / ".join(sources)
    return _render(
        "report.html" if full_page else "fragment.html",
        folder,
        title=headline,
        css=css or "",
        script=script,
        script_hash=f"sha256-{digest}",
        language=comparison.articles[0].language,
        comparison=comparison,
        articles=[
            (a, counts[a.source], status_by_paragraph(comparison, a.source)) for a in comparison.articles
        ],
        sources=sources,
        numbers=index.number,
        summary=summary(comparison),
        settings=settings(comparison),
        pairs=[side_by_side(index, a, b) for a, b in pairs],
        data=embedded_pairs(comparison, index, pairs) if full_page else None,
        facts=fact_rows(comparison),
        dropped=dropped(comparison),
        unsure=any(link.unsure for link in comparison.links),
        texts=index.texts,
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
