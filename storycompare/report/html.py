"""The report as one HTML page, and as a card for notebooks; jinja2 with autoescape renders both."""

from __future__ import annotations

import base64
import hashlib
import itertools
import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from .. import __version__
from ..errors import InputError, path_of, wrong_type
from .context import left_out
from .lookups import Index
from .page import (
    conflict_cards,
    digest,
    fact_rows,
    provenance,
    status_by_sentence,
)
from .printable import printable
from .sentences import draw
from .shares import credited, doubt, percents
from .sides import rows
from .telling import known_conflicts, lines
from .voices import called_rows, heard_rows

if TYPE_CHECKING:
    from pathlib import Path

    import jinja2

    from ..result import Comparison

__all__ = ["render", "template_text", "to_card", "to_html"]

# HTML has no place for these, not even as character references.
_NO_CHARACTERS = re.compile(r"[\ufdd0-\ufdef\ufffe\uffff]")
_CARD_LINES = 12
_TITLED = 4  # sources that are named in the title of a page
_FACTS = (
    8,
    30,
)  # the least and the most facts that the table shows before more are asked for: those that are shared


@lru_cache(maxsize=8)
def _environment(templates: Path | None) -> jinja2.Environment:
    import jinja2

    from .compiled import CompiledTemplates

    own = jinja2.PackageLoader("storycompare.report")
    environment = jinja2.Environment(
        loader=jinja2.ChoiceLoader([jinja2.FileSystemLoader(templates), own]) if templates else own,
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        bytecode_cache=None if templates else CompiledTemplates(),
    )
    environment.globals["percents"] = percents
    environment.filters["credited"] = credited
    return environment


def render(template: str, templates: Path | None = None, **values: object) -> str:
    """Return a template filled in, with nothing in it that HTML has no place for."""
    import jinja2

    try:
        page = _environment(templates).get_template(template).render(**values)
    except jinja2.TemplateError as error:
        raise InputError(f"{templates}: the template cannot be used: {error}") from error
    return _NO_CHARACTERS.sub("\ufffd", printable(page))


def template_text(name: str, templates: Path | None = None) -> str:
    """Return a template that takes no values: a script, of which the page states the hash."""
    return _environment(templates).get_template(name).render()


def to_html(
    comparison: Comparison,
    *,
    title: str | None = None,
    css: str | None = None,
    templates: str | Path | None = None,
    full_page: bool = True,
    date: str | None = None,
) -> str:
    """Return the report as HTML that loads nothing and can be read without a script.

    Parameters
    ----------
    title
        The heading; by default the labels of the sources.
    css
        Rules to add after those of the report. All of its own start with `.storycompare`.
    templates
        A folder whose files go before the package's own (`report.html`, `body.html`, `parts.html`, `style.css`,
        `script.js` and the parts that `body.html` includes).
    full_page
        False gives one `<div class="storycompare">` to put into a page of your own, with its style and no script.
    date
        When the comparison was made, in your words; it is shown beside what made it. By default the page has no date,
        so that the same articles give the same bytes.

    Raises
    ------
    InputError
        If the style would end its element, or a template cannot be used.
    """
    for name, value in (("title", title), ("css", css), ("date", date)):
        if not isinstance(value, str | None):
            raise wrong_type(name, value, "a str")
    if css and "</" in css:
        raise InputError("css must hold rules only: it contains '</'")
    folder = path_of("templates", templates) if templates is not None else None
    if folder is not None and not folder.is_dir():
        raise InputError(f"{folder}: there is no folder of templates")
    digests = {a.source: digest(a) for a in comparison.articles}
    comparison = replace(
        comparison, articles=tuple(replace(a, text=printable(a.text)) for a in comparison.articles)
    )
    script = template_text("script.js", folder) if full_page else ""
    sha = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    return render(
        "report.html" if full_page else "fragment.html",
        folder,
        title=title or _title(comparison),
        css=css or "",
        script=script,
        script_hash=f"sha256-{sha}",
        scripted=full_page,
        language=comparison.articles[0].language,
        digests=digests,
        provenance=provenance(comparison, __version__, date),
        version=__version__,
        **_shown(comparison, full_page),
    )


def _shown(comparison: Comparison, scripted: bool) -> dict[str, object]:
    """What the page shows, by the names that the templates use."""
    index = Index(comparison)
    sources = index.sources
    pairs = list(itertools.permutations(sources, 2)) if scripted else [(sources[0], sources[1])]
    faced = {(a, b): rows(index, a, b) for a, b in pairs}
    return {
        "comparison": comparison,
        "sources": sources,
        "others": len(sources) - 1,
        "numbers": index.number,
        "slugs": index.slugs,
        "lines": lines(index),
        "known": known_conflicts(),
        "told": lambda stretch: " ".join(stretch.of(index.texts[stretch.source]).split()),
        "articles": [
            (article, of, status_by_sentence(index, article.source))
            for article, of in zip(comparison.articles, index.findings.sources, strict=True)
        ],
        "conflicts": conflict_cards(index),
        "facts": fact_rows(index),
        "shown": min(max(sum(f.status == "shared" for f in comparison.facts), _FACTS[0]), _FACTS[1]),
        "left_out": left_out(index),
        "wire_number": index.number[comparison.wire] if comparison.wire else None,
        "doubts": {d.outlet: doubt(index, d) for d in comparison.derivation},
        "heard": heard_rows(comparison),
        "called": called_rows(comparison),
        "unsure": any(any(held.values()) for held in index.partners.values()),
        "drawn": [draw(index, source) for source in sources],
        "rows": faced[sources[0], sources[1]] if len(sources) == 2 else None,
        "pairs": {
            f"{index.number[a]}-{index.number[b]}": ";".join(row.brief for row in found)
            for (a, b), found in faced.items()
        },
    }


def _title(comparison: Comparison) -> str:
    sources = [a.source for a in comparison.articles]
    return " / ".join(sources) if len(sources) <= _TITLED else f"{sources[0]} and {len(sources) - 1} others"


def to_card(comparison: Comparison) -> str:
    """Return a compact card of the findings whose styles touch nothing outside it."""
    return render("card.html", lines=lines(Index(comparison))[:_CARD_LINES])
