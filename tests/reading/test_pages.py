"""Pages: each way in which they say title, byline, date, address, site and language; and what is no article."""

from __future__ import annotations

import json
import logging
from typing import Any

import pytest
from growth import grows_linearly

import storycompare as sc

STORY = (
    "A ferry with 214 people aboard sank off Port Vell early on Thursday after a wave tore away its bow door, the coastguard said.",
    "“We swam for an hour and nobody saw us,” said Bo Lund, the first mate, who was lifted from the water by a helicopter.",
    "The harbour board ordered two other ships of the same yard to stay in port until their doors have been looked at.",
)  # fmt: skip
TITLE, BYLINE, DATE = "Ferry sinks off Port Vell", "Ada Quill", "2024-03-14T10:00:00+00:00"
URL, SITE = "https://courier.example/2024/ferry-sinks", "Vell Courier"
FIELDS = ("title", "byline", "published", "url", "site", "language")


def page(head: str = "", before: str = "", after: str = "", html: str = "<html>", story: tuple[str, ...] = STORY) -> str:  # fmt: skip
    body = "".join(f"<p>{paragraph}</p>" for paragraph in story)
    return f"<!DOCTYPE html>{html}<head><meta charset='utf-8'>{head}</head><body><article>{before}{body}{after}</article></body></html>"


def read(text: str) -> dict[str, Any]:
    article = sc.read(text.encode(), source="Courier")
    assert all(paragraph in article.text for paragraph in STORY)
    return {**{name: getattr(article, name) for name in FIELDS if name != "site"}, "site": article.metadata.get("site")}  # fmt: skip


def meta(name: str, content: str, key: str = "name") -> str:
    return f'<meta {key}="{content and name}" content="{content}">'


def ld(*objects: object) -> str:
    return "".join(f'<script type="application/ld+json">{json.dumps(o)}</script>' for o in objects)


def article(**more: object) -> dict[str, object]:
    return {"@context": "https://schema.org", "@type": "NewsArticle", "headline": TITLE, **more}


ONE = {
    # title
    "title element": ("title", TITLE, page(f"<title>{TITLE}</title>")),
    "title element with site": ("title", TITLE, page(f"<title>{TITLE} - {SITE}</title>{meta('og:site_name', SITE, 'property')}")),
    "title element, site before": ("title", TITLE, page(f"<title>{SITE} | {TITLE}</title>{meta('application-name', SITE)}")),
    "title element, section and site": ("title", TITLE, page(f"<title>{TITLE} | Region | {SITE}</title>{meta('og:site_name', SITE, 'property')}")),
    "title element, site from the address": ("title", TITLE, page(f"<title>{TITLE} – The Courier</title><link rel=canonical href='{URL}'>")),
    "title element, unknown site": ("title", TITLE, page(f"<title>{TITLE} - Vell Courier</title>")),
    "title element, unknown site after a bar": ("title", TITLE, page(f"<title>{TITLE} | vell.example</title>")),
    "title with a colon": ("title", "Port Vell: Nine Missing", page("<title>Port Vell: Nine Missing</title>")),
    "title with a dash of its own": ("title", "Ferry sinks off Port Vell – nine are missing", page("<title>Ferry sinks off Port Vell – nine are missing</title>")),
    "og:title": ("title", TITLE, page(meta("og:title", TITLE, "property") + "<title>Vell Courier</title>")),
    "og:title by name": ("title", TITLE, page(meta("og:title", TITLE))),
    "twitter:title": ("title", TITLE, page(meta("twitter:title", TITLE))),
    "DC.title": ("title", TITLE, page(meta("DC.title", TITLE))),
    "dcterms.title": ("title", TITLE, page(meta("dcterms.title", TITLE))),
    "dc:title": ("title", TITLE, page(meta("dc:title", TITLE, "property"))),
    "parsely-title": ("title", TITLE, page(meta("parsely-title", TITLE))),
    "sailthru.title": ("title", TITLE, page(meta("sailthru.title", TITLE))),
    "two names in one property": ("title", TITLE, page(meta("twitter:title og:title", TITLE, "property"))),
    "entities": ("title", "Vell’s ferry sinks & nine are missing", page(meta("og:title", "Vell&amp;#8217;s ferry sinks &amp;amp; nine are missing", "property"))),
    "h1 alone": ("title", TITLE, page(before=f"<h1>{TITLE}</h1>")),
    "h1 before a title for search engines": ("title", "Ferry with 214 aboard sinks off Port Vell", page(meta("og:title", "Port Vell ferry: what we know as 214 aboard ship that sinks", "property"), "<h1>Ferry with 214 aboard sinks off Port Vell</h1>")),
    "h1 before a headline for search engines": ("title", "Ferry with 214 aboard sinks off Port Vell", page(ld(article(headline="Port Vell ferry: live updates as 214 aboard, ship sinks")), "<h1>Ferry with 214 aboard sinks off Port Vell</h1>")),
    "h1 with a kicker": ("title", TITLE, page(meta("og:title", TITLE, "property"), f"<h1><span>Exclusive</span> <span>{TITLE}</span></h1>")),
    "h1 of the site": ("title", TITLE, page(meta("og:title", TITLE, "property"), "<h1>Vell Courier</h1>")),
    "h1 of a box": ("title", TITLE, page(f"<title>{TITLE}</title>", "<h1>Get the letter of the evening</h1>")),
    "headline marked by itemprop": ("title", TITLE, page(f"<title>{TITLE} today</title>", f"<div itemscope itemtype='https://schema.org/NewsArticle'><h2 itemprop='headline'>{TITLE}</h2></div>")),
    # byline
    "meta author": ("byline", BYLINE, page(meta("author", BYLINE))),
    "meta author with By": ("byline", BYLINE, page(meta("author", f"By {BYLINE}"))),
    "meta author of an analysis": ("byline", BYLINE, page(meta("author", f"Analysis by {BYLINE}"))),
    "meta byl": ("byline", BYLINE, page(meta("byl", f"By {BYLINE}"))),
    "two meta authors": ("byline", "Ada Quill, Bo Lund", page(meta("author", BYLINE) + meta("author", "Bo Lund"))),
    "article:author": ("byline", BYLINE, page(meta("article:author", BYLINE, "property"))),
    "article:author is an address": ("byline", BYLINE, page(meta("article:author", "https://social.example/quill", "property") + meta("author", BYLINE))),
    "only an address": ("byline", None, page(meta("article:author", "https://www.social.example/quill", "property"))),
    "only e-mail": ("byline", None, page(meta("author", "quill@courier.example"))),
    "e-mail and name": ("byline", BYLINE, page(meta("author", "quill@courier.example (Ada Quill)"))),
    "name and e-mail": ("byline", BYLINE, page(meta("author", "Ada Quill &lt;quill@courier.example&gt;"))),
    "a handle": ("byline", None, page(meta("twitter:creator", "@adaquill") + meta("author", "@adaquill"))),
    "DC.creator": ("byline", BYLINE, page(meta("DC.creator", BYLINE))),
    "dcterms.creator": ("byline", BYLINE, page(meta("dcterms.creator", BYLINE))),
    "parsely-author": ("byline", BYLINE, page(meta("parsely-author", BYLINE))),
    "sailthru.author": ("byline", BYLINE, page(meta("sailthru.author", BYLINE))),
    "citation_author": ("byline", BYLINE, page(meta("citation_author", BYLINE))),
    "twitter label": ("byline", BYLINE, page(meta("twitter:label1", "Written by") + meta("twitter:data1", BYLINE) + meta("twitter:label2", "Reading time") + meta("twitter:data2", "3 minutes"))),
    "rel=author": ("byline", BYLINE, page(before=f"<a rel='author' href='/people/quill'>{BYLINE}</a>")),
    "rel=author twice": ("byline", "Ada Quill, Bo Lund", page(before="<a rel=author href='/q'>Ada Quill</a> and <a rel='author external' href='/l'>Bo Lund</a>")),
    "itemprop author": ("byline", BYLINE, page(before=f"<div itemscope itemtype='http://schema.org/NewsArticle'><span itemprop='author'>{BYLINE}</span></div>")),
    "itemprop author as a person": ("byline", BYLINE, page(before=f"<span itemprop='author' itemscope itemtype='https://schema.org/Person'><a href='/q' itemprop='url'><b itemprop='name'>{BYLINE}</b></a>, editor</span>")),
    "itemprop author of a comment": ("byline", None, page(after="<div itemscope itemtype='https://schema.org/Comment'><span itemprop='author'>Angry Reader</span></div>")),
    "byline class": ("byline", BYLINE, page(before=f"<p class='story-byline'>By {BYLINE}</p>")),
    "byline class with link and date": ("byline", BYLINE, page(before=f"<div class='byline'>By <a href='/q'>{BYLINE}</a> Published 10:00, 14 March 2024</div>")),
    "author class of a comment": ("byline", None, page(after="<div class='comments'><p class='author'>Angry Reader</p></div>")),
    # date
    "article:published_time": ("published", DATE, page(meta("article:published_time", "2024-03-14T10:00:00Z", "property"))),
    "DC.date.issued": ("published", "2024-03-14", page(meta("DC.date.issued", "2024-03-14"))),
    "dcterms.created": ("published", DATE, page(meta("dcterms.created", "2024-03-14T10:00:00Z"))),
    "dcterms.date": ("published", "2024-03-14", page(meta("dcterms.date", "14 March 2024"))),
    "dc:date": ("published", "2024-03-14", page(meta("dc:date", "2024/03/14", "property"))),
    "parsely-pub-date": ("published", DATE, page(meta("parsely-pub-date", "2024-03-14T10:00:00Z"))),
    "sailthru.date": ("published", DATE, page(meta("sailthru.date", "Thu, 14 Mar 2024 10:00:00 +0000"))),
    "pubdate": ("published", DATE, page(meta("pubdate", "20240314T100000Z"))),
    "publish-date": ("published", DATE, page(meta("publish-date", "1710410400"))),
    "date": ("published", "2024-03-14", page(meta("date", "March 14, 2024"))),
    "citation_publication_date": ("published", "2024-03-14", page(meta("citation_publication_date", "2024/03/14"))),
    "itemprop datePublished": ("published", DATE, page(meta("datePublished", "2024-03-14T10:00:00Z", "itemprop"))),
    "itemprop datePublished on time": ("published", DATE, page(before="<time itemprop='datePublished' datetime='2024-03-14T10:00:00Z'>today</time>")),
    "time pubdate": ("published", DATE, page(before="<time datetime='2024-03-15'>now</time><time pubdate datetime='2024-03-14T10:00:00Z'>today</time>")),
    "time": ("published", DATE, page(before="<time datetime='2024-03-14T10:00:00Z'>2 hours ago</time>")),
    "time without datetime": ("published", "2024-03-14T10:00:00", page(before="<time>March 14, 2024 10 a.m.</time>")),
    "time of an update": ("published", DATE, page(before="<time class='updated' datetime='2024-03-16'>x</time><time class='entry-date published' datetime='2024-03-14T10:00:00Z'>x</time>")),
    "time in other stories": ("published", None, page(after="<aside><time datetime='2024-03-01'>1 March</time></aside><div class='related-stories'><time datetime='2024-03-02'>x</time></div>")),
    "a date that is shown": ("published", "2024-03-14", page(before="<span class='article-date'>Thursday 14 March 2024</span>")),
    "a date in the address": ("published", "2024-03-14", page("<link rel='canonical' href='https://courier.example/2024/03/14/ferry'>")),
    "a month in the address": ("published", "2024-03-14", page("<link rel='canonical' href='https://courier.example/world/2024/mar/14/ferry'>")),
    "placeholder, then a date": ("published", "2024-03-14", page(meta("article:published_time", "0001-01-01T00:00:00Z", "property") + meta("date", "2024-03-14"))),
    "only a placeholder": ("published", None, page(meta("article:published_time", "1970-01-01T00:00:00Z", "property"))),
    # address
    "canonical": ("url", URL, page(f"<link rel='canonical' href='{URL}'>")),
    "canonical, other order": ("url", URL, page(f"<link href='{URL}' rel='Canonical shortlink'>")),
    "relative canonical": ("url", URL, page("<base href='https://courier.example/'><link rel='canonical' href='/2024/ferry-sinks'>")),
    "og:url": ("url", URL, page(meta("og:url", URL, "property"))),
    "twitter:url": ("url", URL, page(meta("twitter:url", URL))),
    "parsely-link": ("url", URL, page(meta("parsely-link", URL))),
    "dc.identifier": ("url", URL, page(meta("dc.identifier", URL))),
    "mainEntityOfPage": ("url", URL, page(f"<meta itemscope itemprop='mainEntityOfPage' itemid='{URL}'>")),
    # site
    "og:site_name": ("site", SITE, page(meta("og:site_name", SITE, "property"))),
    "application-name": ("site", SITE, page(meta("application-name", SITE))),
    "DC.publisher": ("site", SITE, page(meta("DC.publisher", SITE))),
    "itemprop publisher": ("site", SITE, page(before=f"<div itemprop='publisher' itemscope itemtype='https://schema.org/Organization'><meta itemprop='name' content='{SITE}'></div>")),
    # language
    "html lang": ("language", "en-GB", page(html="<html lang='en-GB'>")),
    "html xml:lang": ("language", "en-IE", page(html="<html xmlns='http://www.w3.org/1999/xhtml' xml:lang='en-IE'>")),
    "content-language": ("language", "en-NZ", page(meta("Content-Language", "en-NZ", "http-equiv"))),
    "og:locale": ("language", "en-AU", page(meta("og:locale", "en_AU", "property"))),
    "DC.language": ("language", "en", page(meta("DC.language", "en"))),
    "language by name": ("language", "en", page(meta("language", "English"))),
    "no language": ("language", "en", page()),
}  # fmt: skip


@pytest.mark.parametrize("kind", ONE)
def test_each_way_to_say_one_thing(kind: str) -> None:
    name, expected, text = ONE[kind]
    assert read(text)[name] == expected


PERSON = {"@type": "Person", "@id": "https://courier.example/#/schema/person/9f", "name": "Ada Quill"}
PUBLISHER = {"@type": "Organization", "@id": "https://courier.example/#organization", "name": SITE}
GRAPH = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "WebPage", "@id": URL, "name": f"{TITLE} - {SITE}", "datePublished": "2024-03-14T10:00:00Z"},
        article(
            author={"name": "Ada Quill", "@id": PERSON["@id"]}, publisher={"@id": PUBLISHER["@id"]}, mainEntityOfPage={"@id": URL}
        ),
        PUBLISHER,
        PERSON,
    ],
}  # fmt: skip
OTHERS = {
    "@type": "ItemList",
    "itemListElement": [
        {"@type": "ListItem", "item": {"@type": "NewsArticle", "headline": "Bridge toll goes up", "url": "https://courier.example/toll", "author": "Bo Lund"}},
        {"@type": "NewsArticle", "headline": "Mayor steps down", "url": "https://courier.example/mayor"},
    ],
}  # fmt: skip
BEFORE = f"<link rel='canonical' href='{URL}'><title>{TITLE} - {SITE}</title>"
LD = {
    "strings": ("byline", BYLINE, page(ld(article(author="Ada Quill")))),
    "an object": ("byline", BYLINE, page(ld(article(author={"@type": "Person", "name": "Ada Quill"})))),
    "several": ("byline", "Ada Quill, Bo Lund", page(ld(article(author=[{"name": "Ada Quill"}, {"name": "Bo Lund"}, "Ada Quill"])))),
    "names in a list": ("byline", "Ada Quill, Bo Lund", page(ld(article(author={"@type": "Person", "name": ["Ada Quill", "Bo Lund"]})))),
    "given and family name": ("byline", BYLINE, page(ld(article(author={"@type": "Person", "givenName": "Ada", "familyName": "Quill"})))),
    "an address": ("byline", None, page(ld(article(author="https://courier.example/people/quill")))),
    "an address as the name": ("byline", BYLINE, page(ld(article(author={"name": "https://courier.example/q", "givenName": "Ada", "familyName": "Quill"})))),
    "an address, the name elsewhere": ("byline", BYLINE, page(ld(article(author="https://courier.example/q")) + meta("author", BYLINE))),
    "an e-mail with a name": ("byline", BYLINE, page(ld(article(author="quill@courier.example (Ada Quill)")))),
    "a blank node": ("byline", None, page(ld(article(author={"@id": "_:b0"})))),
    "the site, a person elsewhere": ("byline", BYLINE, page(ld(article(author={"@type": "Organization", "name": SITE}, publisher={"name": SITE})) + meta("author", BYLINE))),
    "creator": ("byline", BYLINE, page(ld(article(creator=["Ada Quill"])))),
    "graph: person": ("byline", BYLINE, page(ld(GRAPH))),
    "graph: publisher": ("site", SITE, page(ld(GRAPH))),
    "graph: address": ("url", URL, page(ld(GRAPH))),
    "graph: only references": ("byline", BYLINE, page(ld({"@graph": [article(author={"@id": PERSON["@id"]}), PERSON]}))),
    "graph: a list of references": ("byline", "Ada Quill, Bo Lund", page(ld({"@graph": [article(author=[{"@id": "#a"}, {"@id": "#b"}]), {"@id": "#a", "name": "Ada Quill"}, {"@id": "#b", "name": "Bo Lund"}]}))),
    "references to another script": ("byline", BYLINE, page(ld(article(author={"@id": PERSON["@id"]}), PERSON))),
    "a circle of references": ("byline", None, page(ld({"@graph": [article(author={"@id": "#a"}), {"@id": "#a", "sameAs": {"@id": "#a"}}]}))),
    "other stories before": ("title", TITLE, page(BEFORE + ld(OTHERS, article(url=URL)))),
    "other stories in one graph": ("byline", BYLINE, page(BEFORE + ld({"@graph": [OTHERS, article(author="Ada Quill")]}))),
    "only other stories": ("title", TITLE, page(BEFORE + ld(OTHERS))),
    "only other stories: no byline": ("byline", None, page(BEFORE + ld(OTHERS))),
    "other article first, by address": ("byline", BYLINE, page(BEFORE + ld(article(headline="Mayor steps down", url="https://courier.example/mayor", author="Bo Lund"), article(headline="What sank the ship", url=URL + "/?s=1", mainEntityOfPage=URL, author="Ada Quill")).replace(URL + "/?s=1", URL + "/"))),
    "other article first, by headline": ("byline", BYLINE, page(BEFORE + ld(article(headline="Mayor steps down", author="Bo Lund"), article(author="Ada Quill")))),
    "a title for search engines, no address": ("byline", BYLINE, page(BEFORE + ld(article(headline="What we know of the disaster", author="Ada Quill")))),
    "date in milliseconds": ("published", DATE, page(ld(article(datePublished=1710410400000)))),
    "a web page without an article": ("byline", BYLINE, page(ld({"@type": "WebPage", "name": TITLE, "author": {"name": "Ada Quill"}}))),
    "date of a web page without an article": ("published", DATE, page(ld({"@graph": [{"@type": "WebPage", "datePublished": "2024-03-14T10:00:00Z"}, {"@type": "WebSite"}]}))),
    "person and site": ("byline", BYLINE, page(ld(article(author=[{"name": "Ada Quill"}, {"name": SITE}], publisher={"name": SITE})))),
    "only the site": ("byline", SITE, page(ld(article(author={"name": SITE}, publisher={"name": SITE})))),
    "date": ("published", DATE, page(ld(article(datePublished="2024-03-14T10:00:00Z")))),
    "date in RFC 822": ("published", DATE, page(ld(article(datePublished="Thu, 14 Mar 2024 10:00:00 GMT")))),
    "date created": ("published", "2024-03-14", page(ld(article(dateCreated="2024-03-14")))),
    "placeholder date, then meta": ("published", DATE, page(ld(article(datePublished="0001-01-01T00:00:00")) + meta("article:published_time", DATE, "property"))),
    "date as a value": ("published", DATE, page(ld(article(datePublished={"@type": "DateTime", "@value": "2024-03-14T10:00:00Z"})))),
    "mainEntityOfPage as an object": ("url", URL, page(ld(article(mainEntityOfPage={"@type": "WebPage", "@id": URL})))),
    "address with a fragment": ("url", URL, page(ld(article(mainEntityOfPage=URL + "#webpage")))),
    "address within the site": ("url", URL, page(BEFORE + ld(article(url="/2024/ferry-sinks")))),
    "language": ("language", "en-US", page(ld(article(inLanguage="en-US")))),
    "language as an object": ("language", "en", page(ld(article(inLanguage={"@type": "Language", "name": "English", "alternateName": "en"})))),
    "entities": ("title", "Vell’s ferry sinks off Port Vell", page(ld(article(headline="Vell&amp;#8217;s ferry sinks off Port Vell")))),
    "tags": ("title", "Ferry Astrid sinks off Port Vell", page(ld(article(headline="Ferry <i>Astrid</i> sinks off Port Vell")))),
    "title with site": ("title", TITLE, page(ld(article(headline=f"{TITLE} | {SITE}", publisher=PUBLISHER)))),
    "full names of keys": ("title", TITLE, page(ld([{"@type": ["http://schema.org/NewsArticle"], "http://schema.org/headline": [{"@value": TITLE}]}]))),
    "a prefix": ("byline", BYLINE, page(ld({"@type": "schema:NewsArticle", "schema:headline": TITLE, "schema:author": {"schema:name": "Ada Quill"}}))),
}  # fmt: skip


@pytest.mark.parametrize("kind", LD)
def test_json_ld(kind: str) -> None:
    name, expected, text = LD[kind]
    assert read(text)[name] == expected


TYPES = "Article NewsArticle ReportageNewsArticle Report AnalysisNewsArticle OpinionNewsArticle BackgroundNewsArticle AskPublicNewsArticle ReviewNewsArticle BlogPosting LiveBlogPosting SocialMediaPosting DiscussionForumPosting TechArticle ScholarlyArticle MedicalScholarlyArticle AdvertiserContentArticle SatiricalArticle APIReference".split()  # fmt: skip


@pytest.mark.parametrize("kind", TYPES)
def test_every_type_of_article(kind: str) -> None:
    for written in (kind, f"https://schema.org/{kind}", f"http://schema.org/{kind}", ["Thing", kind], [f"schema:{kind}"]):  # fmt: skip
        assert read(page(ld({**article(author="Ada Quill"), "@type": written})))["byline"] == BYLINE
    (found,) = sc.read_many(json.dumps({"@graph": [{**article(articleBody=STORY[0], author={"@id": "#a"}), "@type": kind}, {"@id": "#a", "name": "Ada Quill"}]}).encode(), source="A")  # fmt: skip
    assert (found.title, found.byline) == (TITLE, BYLINE)


@pytest.mark.parametrize("kind", ["JobPosting", "Product", "WebSite", "Organization", "Person", "ImageObject", "BreadcrumbList"])  # fmt: skip
def test_what_is_no_article_says_nothing(kind: str) -> None:
    assert read(page(ld({**article(author="Bo Lund"), "@type": kind})))["byline"] is None


PLAIN = json.dumps(article(author="Ada Quill", description='say "http://x" /* no */, [1,] ok'))
MENDED = [
    f"\n<!--\n{PLAIN}\n-->\n", f"//<![CDATA[\n{PLAIN}\n//]]>", f"/*<![CDATA[*/{PLAIN}/*]]>*/", f"<![CDATA[{PLAIN}]]>", f"{PLAIN};",
    f"{PLAIN}\n</scr", f"{PLAIN} garbage }}", PLAIN[:-1] + ",}", "// made by a plugin\n" + PLAIN, "/* a { comment */ " + PLAIN,
    PLAIN.replace('"headline"', '/* the title */ "headline"'), PLAIN.replace("say", "it\\'s"), PLAIN.replace("say", "two\nlines\tand a tab"),
    PLAIN.replace('"', "&quot;").replace("say \\&quot;http://x\\&quot;", "say"), f'{{"@type": "WebSite"}}{PLAIN}', f'[{{"@type": "WebSite"}}, {PLAIN}]', f"\ufeff{PLAIN}",
]  # fmt: skip


@pytest.mark.parametrize("script", MENDED)
@pytest.mark.parametrize(
    "tag",
    [
        '<script type="application/ld+json">',
        "<SCRIPT data-x=1 TYPE=application/ld+json id='a'>",
        "<script type='application/ld+json; charset=utf-8'>",
    ],
)
def test_scripts_that_are_nearly_json(script: str, tag: str) -> None:
    assert read(page(f"{tag}{script}</script>"))["byline"] == BYLINE


def test_everything_at_once_and_json_ld_first() -> None:
    head = (
        BEFORE + ld(OTHERS, GRAPH) + meta("author", "Somebody Else") + meta("article:published_time", DATE, "property")
        + meta("og:site_name", "The Courier", "property") + meta("og:title", "SEO title of Port Vell", "property")
    )  # fmt: skip
    found = read(page(head, f"<h1>{TITLE}</h1><p class='byline'>By Nobody</p>", html="<html lang='en'>"))
    assert found == {"title": TITLE, "byline": BYLINE, "published": DATE, "url": URL, "site": SITE, "language": "en"}  # fmt: skip


TEASERS = [
    (f"{place} council {verb} the new {thing} plan", f"The {place} council {verb} a plan for the {thing} on Monday, after a long evening of talks.")
    for place, verb, thing in zip(("Harrow", "Vell", "Ode", "Moss", "Kray", "Lund", "Alder", "Pike", "Stowe", "Brill", "Tarn", "Weir"),
                                  ("rejects", "approves", "delays", "debates") * 3, ("bridge", "school", "market", "harbour", "tram", "library") * 2, strict=True)
]  # fmt: skip
SHAPES = {
    "cards": "<div class='card'><h3><a href='/s/{n}'>{title}</a></h3><p>{text}</p></div>",
    "articles": "<article><h2><a href='/s/{n}'>{title}</a></h2><p>{text}</p><a href='/s/{n}'>More</a></article>",
    "a list": "<ul><li><a href='/s/{n}'>{title}</a> {text}</li></ul>",
    "links as cards": "<a href='/s/{n}'><h3>{title}</h3><p>{text}</p></a>",
    "flat": "<h2><a href='https://courier.example/s/{n}'>{title}</a></h2><p>{text}</p>",
    "a table": "<table><tr><td><a href='/s/{n}'>{title}</a></td></tr><tr><td>{text}</td></tr></table>",
    "paragraphs": "<p><a href='/s/{n}'>{title}</a></p><p>{text}</p>",
    "definitions": "<dl><dt><a href='/s/{n}'>{title}</a></dt><dd>{text}</dd></dl>",
    "links alone": "<p><a href='/s/{n}'>{title}</a></p>",
    "bold": "<div><b><a href='/s/{n}'>{title}</a></b><br>{text}</div>",
}  # fmt: skip
INDEX_HEADS = [
    "<title>Vell Courier</title>",
    "<title>Latest news from Port Vell</title>" + meta("og:type", "website", "property"),
    f"<title>News</title>{ld(OTHERS)}",
    "<title>News</title>" + ld(*(article(headline=title, url=f"https://courier.example/s/{n}") for n, (title, _) in enumerate(TEASERS))),
]  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("head", INDEX_HEADS)
def test_an_index_is_no_article(shape: str, head: str) -> None:
    for some in (TEASERS, TEASERS[:8]):
        items = "".join(SHAPES[shape].format(n=n, title=t, text=x) for n, (t, x) in enumerate(some))
        text = f"<html><head>{head}</head><body><nav><a href='/'>Home</a></nav><h1>Latest news from Port Vell</h1><main>{items}</main><footer>{' '.join(STORY)}</footer></body></html>"
        with pytest.raises(
            sc.ReadError, match="is an index page, not an article: open the story itself and save that page"
        ):
            sc.read(text.encode(), source="A")


@pytest.mark.parametrize("shape", SHAPES)
def test_other_stories_around_an_article_do_not_make_it_an_index(shape: str) -> None:
    items = "".join(SHAPES[shape].format(n=n, title=t, text=x) for n, (t, x) in enumerate(TEASERS))
    inner = page(f"<title>{TITLE}</title>", f"<h1>{TITLE}</h1>")
    for text in (
        inner.replace("</body>", f"<section>{items}</section></body>"),
        inner.replace("<body>", f"<body><aside>{items}</aside>"),
    ):
        assert STORY[0] in sc.read(text.encode(), source="A").text
    short = page(
        f"<title>{TITLE}</title>" + meta("og:type", "article", "property"),
        f"<h1>{TITLE}</h1>",
        story=STORY[:2],
    )
    assert STORY[0] in sc.read(short.replace("</body>", f"<aside>{items}</aside></body>").encode(), source="A").text  # fmt: skip


def test_an_article_with_links_in_it_is_one() -> None:
    story = tuple(f"<a href='/t/{n}'>The council of {place}</a> said that its part of the coast was safe, and that the boats of {place} would go out again on Friday if the wind dropped." for n, place in enumerate("Harrow Vell Ode Moss Kray Lund Alder".split()))  # fmt: skip
    text = page("<title>Boats to go out again on Friday</title>", story=story)
    assert "boats of Alder" in sc.read(text.encode(), source="A").text


FOREIGN = {
    "zh": "渡轮在凌晨沉没，一百四十人获救。船长表示，船首门在风暴中被撕裂，海水迅速涌入车辆甲板，乘客纷纷跳海逃生。港务局说，周四将检查船门。",
    "ja": "フェリーは未明に沈没し、百四十人が救助された。船長は、嵐で船首の扉が壊れ、海水が車両甲板に流れ込んだと述べた。港湾局は木曜日に扉を調べる。",
    "ko": "여객선이 새벽에 침몰해 백사십 명이 구조되었다. 선장은 폭풍으로 뱃머리 문이 부서져 바닷물이 밀려들었다고 말했다. 항만청은 목요일에 문을 조사한다.",
    "th": "เรือข้ามฟากจมลงในตอนเช้ามืด ผู้โดยสารหนึ่งร้อยสี่สิบคนได้รับการช่วยเหลือ กัปตันกล่าวว่าพายุทำลายประตูหัวเรือ",
    "de": "Die Fähre sank am frühen Morgen, 140 Menschen wurden gerettet. Der Kapitän sagte, der Sturm habe das Bugtor abgerissen und das Wasser sei schnell auf das Fahrzeugdeck gelaufen. Die Hafenbehörde will das Tor am Donnerstag untersuchen, und zwei weitere Schiffe bleiben vorerst im Hafen.",
    "fr": "Le ferry a coulé tôt le matin et 140 personnes ont été sauvées. Le capitaine a dit que la tempête avait arraché la porte et que l’eau était vite entrée sur le pont. Les autorités du port examineront la porte jeudi, et deux autres navires restent à quai pour le moment.",
    "ru": "Паром затонул рано утром, сто сорок человек спасены. Капитан сказал, что шторм сорвал носовую дверь, и вода быстро залила палубу. Портовая служба осмотрит дверь в четверг.",
}  # fmt: skip


@pytest.mark.parametrize("language", FOREIGN)
def test_other_languages_are_read_and_said(language: str, caplog: pytest.LogCaptureFixture) -> None:
    undeclared = "und" if language == "ru" else language
    for declared, expected in ((f"{language}-XX", f"{language}-XX"), ("en", undeclared), (None, undeclared)):
        caplog.clear()
        text = page(html=f"<html lang='{declared}'>" if declared else "<html>", story=(FOREIGN[language],))
        with caplog.at_level(logging.WARNING, "storycompare"):
            found = sc.read(text.encode(), source="A")
        assert found.text == FOREIGN[language]
        assert found.language == expected
        assert [r.getMessage().count("not in English") for r in caplog.records] == [1]


def test_english_pages_are_not_warned_of(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "storycompare"):
        read(page(html="<html lang='en-US'>"))
        read(page())
    assert not caplog.records


LONG = {
    "openings of JSON-LD": "<script type='application/ld+json'>{",
    "openings of scripts": "<script ",
    "closed scripts": "<script type='application/ld+json'>{</script>",
    "comments in JSON-LD": "/*",
    "quotes": '\\"',
    "meta": "<meta charset",
    "elements of meta": "<meta name='author' content='",
    "h1": "<h1>",
    "h1 with words": "<h1>a b c ",
    "links": "<a href='x'>four words are here ",
    "bylines": "<div class='byline'>",
    "times": "<time>",
    "items": "<div itemscope itemprop='author'>",
    "comments": "<!-- ",
    "tags": "<p ",
    "brackets": "<",
    "entities": "&amp;",
    "html": "<html lang",
}


def _read(text: str) -> None:
    try:
        sc.read(text.encode(), source="A")
    except sc.ReadError as error:
        assert "\n" not in str(error)


@pytest.mark.parametrize("kind", LONG)
def test_time_grows_with_the_length_of_the_page(kind: str) -> None:
    pages = []
    for count in (5_000, 20_000):
        text = f"<html><head><title>{TITLE}</title>" + (
            "<script type='application/ld+json'>" if kind in ("comments in JSON-LD", "quotes") else ""
        )
        pages.append(text + LONG[kind] * count + "</script>" + "".join(f"<p>{p}</p>" for p in STORY))
    assert grows_linearly(_read, *pages)
