"""News pages: the article without what stands around it, by trafilatura (Barbaresi 2021), and its metadata.

Nothing is fetched and no script runs. A page is parsed once. Metadata comes from the page's JSON-LD where it has any,
else from its meta elements and what it shows. A page without an article (a paywall, a cookie wall, an index) is an error,
not an empty article.
"""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING, Any

from ..errors import ReadError
from ..language.furniture.credit_signals import credits_agency
from ..language.furniture.roles import is_furniture
from ..language.words import fold
from ..published import read_date
from .headline import alike, shown_headline, without_site
from .index_pages import is_index
from .json_ld import PAGES, article_objects, fields_of_json_ld, objects_of_script, stands_in_a_list
from .page_metadata import PageMetadata, metadata_of_page, same_address
from .page_parts import join_parts
from .scripts import language_of, language_tag, size_in_words

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["fields_of_page"]

_log = logging.getLogger(__name__)

# Words of a wall; below this many words a text that has one of them is the wall itself, and below the smaller number
# nothing is an article. The shortest article of the annotated pages has 18 words.
_WALL = re.compile(
    r"\b(?:subscribe|subscribers?|subscription|sign in|log in|already a (?:member|subscriber)|cookies?|consent|privacy "
    r"(?:policy|settings)|ad ?blocker|enable javascript|access denied|are you a robot|verify you are human)\b",
    re.IGNORECASE,
)
_WALL_WORDS = 120
_FEWEST_WORDS = 15
_HEADLINE_WORDS = 5  # a heading of fewer can be the name of a section
_FEW = 2  # of more articles in JSON-LD than these, none of which is like the page, each is another story
_ALIKE = 0.5  # the headlines of one story for its readers and for search engines share more, two stories less


def fields_of_page(page: str, name: str) -> dict[str, Any]:
    """Return the fields of the article on a page.

    Raises
    ------
    ReadError
        If no article is found: a paywall, a cookie wall, an index, or no page at all.
    """
    tree = _parsed(page, name)
    said = metadata_of_page(tree)
    objects = [value for script in said.scripts for value in objects_of_script(script)]
    known = _json_ld(said, article_objects(objects))
    around = {} if known else next(map(fields_of_json_ld, article_objects(objects, PAGES)), {})
    headed = any(
        size_in_words(h) >= _HEADLINE_WORDS and alike(h, said.window) >= _ALIKE for h in said.own_headings
    )
    index = is_index(tree, declared=said.is_article or bool(known), headed=headed)
    text = _text(tree, name)
    body = str(known.get("text") or "")
    if size_in_words(body) >= _WALL_WORDS and size_in_words(body) > 2 * size_in_words(text):
        text, index = body, False
    _refuse_what_is_no_article(text, name, index=index)
    language = language_of(text, _language(known, said))
    if language and not language.lower().startswith("en"):
        _log.warning("%s: the page is not in English (%s): the rules of this package are made for English", name, language)  # fmt: skip
    metadata = dict(known.get("metadata") or {})
    if said.sites:
        metadata.setdefault("site", said.sites[0])
    sites = _sites(known, said)
    return {
        "text": text,
        "title": _title(known, said, sites),
        "byline": _byline([known.get("byline"), *said.bylines, around.get("byline")], sites),
        "published": _dates(known, said, around),
        "url": _url(known, said),
        "language": language,
        "metadata": metadata,
    }


def _parsed(page: str, name: str) -> HtmlElement:
    from lxml.etree import LxmlError
    from trafilatura import load_html

    try:
        tree = load_html(page)
    except (LxmlError, ValueError, TypeError, RecursionError) as error:
        raise ReadError(f"{name}: is not a page that can be read: {error}") from error
    if tree is None:
        raise ReadError(f"{name}: no article found: this is no page of HTML")
    return tree


def _text(tree: HtmlElement, name: str) -> str:
    """The article as trafilatura finds it, an empty line between paragraphs, without the notices that pages end with.

    A credit of an agency among these stays: it tells where the text is from.
    """
    from trafilatura import bare_extraction

    join_parts(tree)
    try:
        found = bare_extraction(tree, include_comments=False)
    except (ValueError, TypeError, RecursionError, AttributeError) as error:
        raise ReadError(f"{name}: is not a page that can be read: {error}") from error
    given: dict[str, Any] = {} if found is None else found if isinstance(found, dict) else found.as_dict()
    paragraphs = [line for line in (given.get("text") or "").split("\n") if line.strip()]
    end = len(paragraphs)
    while end and is_furniture(fold(paragraphs[end - 1])):
        end -= 1
    return "\n\n".join([*paragraphs[:end], *filter(credits_agency, paragraphs[end:])])


def _refuse_what_is_no_article(text: str, name: str, *, index: bool) -> None:
    if index:
        raise ReadError(f"{name}: is an index page, not an article: open the story itself and save that page")
    count = size_in_words(text)
    if count < _FEWEST_WORDS or (count < _WALL_WORDS and _WALL.search(text)):
        wall = " (a paywall or cookie wall?)" if _WALL.search(text) else ""
        raise ReadError(f"{name}: no article found{wall}: save the page with its text, or read a text file")


def _json_ld(said: PageMetadata, articles: list[dict[str, Any]]) -> dict[str, Any]:
    """The fields of the article that the page is about: the one of its address, else of its headline, else the first."""
    best: dict[str, Any] = {}
    most = 0.0
    for article in articles:
        fields = fields_of_json_ld(article)
        fits = _fits(fields, said)
        alone = not best and not stands_in_a_list(article) and len(articles) <= _FEW
        if (fields["title"] or fields["text"]) and (fits > most or alone):
            best, most = fields, fits
    return best


def _fits(fields: dict[str, Any], said: PageMetadata) -> float:
    like = max(
        (alike(fields["title"], title) for title in (*said.titles, said.window, *said.own_headings)),
        default=0.0,
    )
    address = any(same_address(fields["url"], url) for url in said.urls)
    return 2.0 * address + (like if like >= _ALIKE else 0.0)


def _sites(known: dict[str, Any], said: PageMetadata) -> list[str]:
    site = (known.get("metadata") or {}).get("site")
    hosts = [
        part
        for url in said.urls[:1]
        for part in url.split("/")[2].split(".")[:-1]
        if part not in ("www", "co", "com")
    ]
    return [*([site] if site else []), *said.sites, *hosts]


def _title(known: dict[str, Any], said: PageMetadata, sites: list[str]) -> str | None:
    claimed = [without_site(title, sites) for title in (known.get("title"), *said.titles) if title]
    if said.window:
        claimed.append(without_site(said.window, sites, bare=True))
    return shown_headline(claimed, said.headings, said.lone_heading, sites)


def _byline(named: list[str | None], sites: list[str]) -> str | None:
    """The first that names a person; the site itself only if nobody else is named."""
    own = {site.casefold() for site in sites}
    for byline in filter(None, named):
        persons = [name for name in byline.split(", ") if name.casefold() not in own]
        if persons:
            return ", ".join(persons)
    return next(filter(None, named), None)


def _dates(known: dict[str, Any], said: PageMetadata, around: dict[str, Any]) -> list[str]:
    """What the page claims to be its date, best first; then what it shows, as far as that is a date."""
    claimed = [*known.get("published", ()), *said.dates, *around.get("published", ())]
    return claimed + [date for date in said.shown_dates if read_date(date)[0]]


def _url(known: dict[str, Any], said: PageMetadata) -> str | None:
    url = str(known.get("url") or "")
    found = url if url.startswith(("http://", "https://")) else next(iter(said.urls), "")
    return found.partition("#")[0] or None


def _language(known: dict[str, Any], said: PageMetadata) -> str | None:
    return next(filter(None, (known.get("language"), *map(language_tag, said.languages))), None)
