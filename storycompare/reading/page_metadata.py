"""What a page says about its article outside of JSON-LD: meta elements, microdata, links, and what it shows.

OpenGraph (https://ogp.me), Dublin Core, schema.org microdata, the elements of HTML for it (`time`, `link
rel=canonical`, `a rel=author`, `html lang`), and the names that systems of publishers and trackers have agreed on.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from .bylines import byline_of, names_shown
from .json_ld import ARTICLES
from .markup import pieces, plain_line

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["PageMetadata", "metadata_of_page", "same_address"]

# Names of meta elements, best first; "dc.date.issued", "DC:date_issued" and "dc-date-issued" are one.
_TITLE = "og.title twitter.title dc.title dcterms.title parsely.title sailthru.title cxenseparse.title citation.title article.title headline hdl title".split()  # fmt: skip
_AUTHOR = "article.author og.article.author author authors parsely.author sailthru.author dc.creator dcterms.creator dc.creator.name dc.contributor citation.author cxenseparse.author byl byline article.author.name author.name creator dc.author lp.author vr.author rbauthors og.author twitter.author".split()  # fmt: skip
_DATE = (
    "article.published.time og.article.published.time article.published og.published.time dc.date.issued dcterms.issued "
    "dcterms.created dc.date.created dc.created dcterms.available dc.date.published parsely.pub.date sailthru.date "
    "cxenseparse.recs.publishtime article.date.original"
).split()
# What else a page may call it: "pubdate", "published_at", "release-date", "rnews:datePublished", "citation_online_date".
_DATE_NAME = re.compile(
    r"(?:publ[a-z]{0,9}|pub|releas[a-z]{0,3}|issu[a-z]{0,3}|post(?:ed)?|creat[a-z]{0,3}|article|citation|online|display)\.?(?:date|time|at|on)\b"
    r"|date\.?(?:publ|issu|releas|creat|post)|\bpublished\Z"
)
_OTHER_DATES = "dcterms.date dc.date date created article.created ptime timestamp".split()
_URL = "og.url twitter.url parsely.link al.web.url dc.identifier dcterms.identifier dc.source".split()
_SITE = "og.site.name application.name dc.publisher dcterms.publisher apple.mobile.web.app.title publisher article.publisher.name article.publication.name cre copyright.holder".split()  # fmt: skip
_LANGUAGE = "content.language dc.language dcterms.language language og.locale".split()
_BY_LABELS = frozenset("written by|author|authors|by|posted by|words by".split("|"))
# Parts of a page that are not the article.
_ASIDE = re.compile(
    r"(?:comments?|related|sidebar|teasers?|recommend(?:ed|ations?)?|trending|popular|most-?read|promo|footer|nav(?:bar|igation)?|menu)(?![a-z])"
)
_BY_CLASSES = frozenset("byline bylines author authors writer contributor".split())
_DATE_CLASS = re.compile(
    r"\b(?:pub[-_]?date|(?:post|entry|article|story|publish|published|publication)[-_]{0,2}(?:date|time|on)?|date(?:line)?|timestamp)\b"
)
_DATE_IN_PATH = re.compile(r"/((?:19|20)\d\d)[/-]?(\d\d|[a-z]{3}(?=[/-]))[/-]?(\d\d)(?=[/-]|\Z)")
_LONGEST_LINE = 200
_FEWEST_WORDS = 4  # of a headline
_MOST_PARTS = 20  # of a heading: a kicker, the headline, a link
_MOST_AUTHORS = 6  # more names linked as authors are those of other stories


@dataclass(slots=True)
class PageMetadata:
    """What a page says; lists have the best first.

    `headings` are the h1, their parts, and what else is marked as a headline; `own_headings` those that lead nowhere.
    `window` is the title element.
    """

    titles: list[str] = field(default_factory=list)
    window: str = ""
    bylines: list[str] = field(default_factory=list)
    dates: list[str] = field(default_factory=list)
    shown_dates: list[str] = field(default_factory=list)
    urls: list[str] = field(default_factory=list)
    sites: list[str] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    headings: list[str] = field(default_factory=list)
    own_headings: list[str] = field(default_factory=list)
    lone_heading: str | None = None
    scripts: list[str] = field(default_factory=list)
    is_article: bool = False


def metadata_of_page(tree: HtmlElement) -> PageMetadata:
    """Return what a page says about its article."""
    page = _Reading(tree)
    meta = page.meta
    found = PageMetadata(scripts=page.scripts, window=page.window)
    found.titles = page.all(_TITLE, meta) + page.items.get("headline", [])[:1]
    bylines = [byline_of(names_shown(meta[name])) for name in _AUTHOR if name in meta]
    bylines += [
        byline_of(names_shown(values))
        for values in (page.labelled, page.items.get("author", []), page.linked_authors, page.shown_authors)
    ]
    found.bylines = list(filter(None, bylines))
    found.urls = [
        urljoin(page.base, url)
        for url in (*page.canonical, *page.all(_URL, meta), *page.items.get("mainEntityOfPage", [])[:1])
        if urlsplit(urljoin(page.base, url)).scheme in ("http", "https")
    ]
    named = [name for name in meta if _DATE_NAME.search(name)]
    found.dates = (
        page.all([*_DATE, *named, *_OTHER_DATES], meta) + page.items.get("datePublished", []) + page.times
    )
    found.shown_dates = page.shown_dates + [
        "-".join(path.groups())
        for url in found.urls[:1]
        if (path := _DATE_IN_PATH.search(urlsplit(url).path))
    ]
    found.sites = page.all(_SITE, meta) + page.items.get("publisher", [])[:1]
    found.languages = [*page.languages, *page.all(_LANGUAGE, meta)]
    found.headings = page.headings
    found.own_headings = page.own_headings
    found.lone_heading = page.lone_heading
    kinds = " ".join(meta.get("og.type", []))
    found.is_article = (
        "article" in kinds.lower()
        or any(name in meta for name in _DATE[:3])
        or bool(page.items.get("articleBody"))
    )
    return found


def same_address(a: str, b: str) -> bool:
    """Tell whether two addresses are those of one page, in whatever edition of the site; a site's front page is none."""
    one, other = _address(a), _address(b)
    return bool(
        one[1]
        and one[:2] == other[:2]
        and (one[2] == other[2] or not (one[2] and other[2]))
        and (one[0] == other[0])
    )


def _address(url: str) -> tuple[str, str, str]:
    try:
        parts = urlsplit(url)
    except ValueError:
        return "", "", ""
    return re.sub(r"\A(?:www|m|amp|mobile)\.", "", parts.netloc.lower()), parts.path.rstrip("/"), parts.query


class _Reading:
    """One walk over the tree, which takes what can be metadata."""

    def __init__(self, tree: HtmlElement) -> None:
        self.meta: dict[str, list[str]] = {}
        self.items: dict[str, list[str]] = {}
        self.scripts: list[str] = []
        self.canonical: list[str] = []
        self.languages: list[str] = []
        self.headings: list[str] = []
        self.times: list[str] = []
        self.linked_authors: list[str] = []
        self.shown_authors: list[str] = []
        self.window = ""
        self.base = ""
        self._in_article: list[str] = []
        self.shown_dates: list[str] = []
        self.own_headings: list[str] = []
        self._walk(tree)
        self.labelled = self._labelled()
        if len(set(self.linked_authors)) > _MOST_AUTHORS:
            self.linked_authors = []
        own = self._in_article if self._in_article else self.own_headings
        self.lone_heading = own[0] if len(own) == 1 else None
        if all(len(heading.split()) < _FEWEST_WORDS for heading in self.headings):
            self.headings += self.second  # an h1 can be the name of the site, or of a section
        if not self.base and self.canonical:
            self.base = self.canonical[0]

    def all(self, names: list[str], meta: dict[str, list[str]]) -> list[str]:
        """What the meta elements of these names say, in the order of the names."""
        return [value for name in names for value in meta.get(name, ())]

    def _labelled(self) -> list[str]:
        """What cards for social networks show as the author: a label and its data."""
        return [
            value
            for number in "1234"
            if self.meta.get(f"twitter.label{number}", [""])[0].strip(" :").casefold() in _BY_LABELS
            for value in self.meta.get(f"twitter.data{number}", [])
        ]

    def _walk(self, tree: HtmlElement) -> None:
        self.second: list[str] = []
        aside: set[HtmlElement] = set()
        inside: set[HtmlElement] = set()
        scope: dict[HtmlElement, str] = {}
        for element in tree.iter("*"):
            parent = element.getparent()
            tag = element.tag
            attributes = element.attrib
            if parent in aside or _is_aside(element):
                aside.add(element)
            if parent in inside or tag in ("article", "main"):
                inside.add(element)
            scope[element] = scope.get(parent, "")
            if "itemscope" in attributes or "itemtype" in attributes:
                scope[element] = _kind(attributes.get("itemtype", ""))
            self._take_head(element, tag)
            if "itemprop" in attributes and element not in aside:
                self._take_item(element, scope.get(parent, ""))
            if tag == "h1":
                self._take_heading(element, element in inside)
            elif tag == "h2" and element in inside and element not in aside and element.find(".//a") is None:
                self.second.append(_line(element))
            if element not in aside:
                self._take_shown(element, tag)

    def _take_head(self, element: HtmlElement, tag: str) -> None:
        attributes = element.attrib
        if tag == "script":
            if "ld+json" in attributes.get("type", "").lower():
                self.scripts.append(element.text or "")
        elif tag == "title":
            self.window = self.window or _line(element)
        elif tag == "base":
            self.base = self.base or attributes.get("href", "")
        elif tag == "html":
            said = (attributes.get("lang"), attributes.get("xml:lang"), attributes.get("{http://www.w3.org/XML/1998/namespace}lang"))  # fmt: skip
            self.languages += filter(None, said)
        elif tag == "link" and "canonical" in attributes.get("rel", "").lower().split():
            self.canonical.append(attributes.get("href", "").strip())
        if "content" in attributes:
            value = plain_line(attributes["content"])
            for key in ("name", "property", "http-equiv"):
                for name in attributes.get(key, "").split():
                    if value:
                        self.meta.setdefault(_name(name), []).append(value)

    def _take_item(self, element: HtmlElement, kind: str) -> None:
        if kind and kind not in ARTICLES and kind not in ("webpage", "creativework"):
            return
        for name in element.attrib["itemprop"].split():
            if name in ("headline", "author", "creator", "datePublished", "dateCreated", "publisher", "mainEntityOfPage", "inLanguage", "articleBody", "url"):  # fmt: skip
                value = _value(element, name)
                name = {"creator": "author", "dateCreated": "datePublished", "url": "mainEntityOfPage"}.get(name, name)  # fmt: skip
                if value:
                    self.items.setdefault(name, []).append(value)
                    if name == "headline" and "content" not in element.attrib:
                        self.headings.append(value)

    def _take_heading(self, element: HtmlElement, inside: bool) -> None:
        whole = _line(element)
        parts = [_line(part) for part in islice(element.iterdescendants(), _MOST_PARTS)] if whole else []
        lines = list(dict.fromkeys([whole, *(part for part in parts if len(part.split()) > 2)]))
        self.headings += lines
        if element.find(".//a") is None and all(parent.tag != "a" for parent in element.iterancestors()):
            self.own_headings.append(whole)
            if inside:
                self._in_article.append(whole)

    def _take_shown(self, element: HtmlElement, tag: str) -> None:
        attributes = element.attrib
        if tag == "a" and "author" in attributes.get("rel", "").lower().split():
            self.linked_authors.append(_line(element))
        elif tag == "time":
            value = attributes.get("datetime") or _line(element)
            first = "pubdate" in attributes or "publish" in _classes(element) or "datePublished" in attributes.get("itemprop", "")  # fmt: skip
            if "updated" not in _classes(element) or "published" in _classes(element):
                (self.times if first else self.shown_dates).append(value)
        elif tag in ("p", "span", "div", "address", "li") and (classes := _classes(element)):
            if not self.shown_authors and _BY_CLASSES & set(re.split(r"[^a-z]+", classes)):
                self.shown_authors = _shown_names(element)
            elif _DATE_CLASS.search(classes) and element.find(".//time") is None:
                line = _line(element)
                if any(c.isdigit() for c in line) and len(line) < _LONGEST_LINE // 2:
                    self.shown_dates.append(line)


def _is_aside(element: HtmlElement) -> bool:
    if element.tag in ("html", "body", "main", "article", "meta", "a"):
        return False
    marked = element.tag in ("aside", "footer", "nav") or any(map(_ASIDE.match, _classes(element).split()))
    return marked and element.find(".//h1") is None


def _classes(element: HtmlElement) -> str:
    return f"{element.get('class', '')} {element.get('id', '')}".lower()


def _name(name: str) -> str:
    return re.sub(r"[:._-]+", ".", name.strip().casefold())


def _kind(itemtype: str) -> str:
    return re.split(r"[/#:]", itemtype.strip().rstrip("/"))[-1].casefold()


def _value(element: HtmlElement, name: str) -> str:
    for key in ("content", "datetime", "itemid") if "href" not in element.attrib or name in ("author", "publisher") else ("content", "itemid", "href"):  # fmt: skip
        if element.get(key):
            return plain_line(element.get(key, ""))
    if name == "articleBody":
        return "yes"
    if name in ("author", "publisher"):
        for part in element.iterdescendants():
            if "name" in part.get("itemprop", "").split():
                return plain_line(part.get("content") or _line(part))
    return _line(element)


def _shown_names(element: HtmlElement) -> list[str]:
    links = [_line(link) for link in element.iter("a")]
    if any(byline_of(names_shown([link])) for link in links):
        return links
    line = _line(element)
    return [line] if len(line.split()) <= 12 else []


def _line(element: HtmlElement) -> str:
    """The text of a short element in one line; nothing if it is no line but a part of the page."""
    parts: list[str] = []
    length = 0
    for piece in pieces(element):
        parts.append(piece if isinstance(piece, str) else " ")
        length += len(parts[-1])
        if length > 4 * _LONGEST_LINE:
            return ""
    return " ".join("".join(parts).split())
