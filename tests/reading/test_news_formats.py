"""Feeds, NITF, NewsML-G2 and ninjs by the case files: a piece of a document, and which fields it gives."""

from __future__ import annotations

import io
import json

import pytest
from case_files import Case, cases

import storycompare as sc

_RSS = (
    '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom" '
    'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>Vell Courier</title>'
    '<atom:link rel="self" href="https://v.example/feed"/><link>https://v.example/</link><language>en-gb</language>'
    "<item>{}</item></channel></rss>"
)
_RDF = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/">'
)
_ATOM = '<feed xmlns="http://www.w3.org/2005/Atom"><title>Vell Courier</title>{}</feed>'
_NITF = "<nitf><body>{}</body></nitf>"
_NEWSML = '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:v:1">{}</newsItem>'


def _feed(piece: str) -> str:
    if piece.startswith("<rdf:RDF>"):
        return piece.replace("<rdf:RDF>", _RDF)
    return (_ATOM if "<entry>" in piece else _RSS).format(piece)


def _nitf(piece: str) -> str:
    return piece if piece.startswith("<nitf") else _NITF.format(piece)


def _check(case: Case, data: str, ending: str) -> None:
    for named in (f"story{ending}", None):
        stream = io.BytesIO(data.encode())
        if named:
            stream.name = named
        for line in case.expected:
            field, _, wanted = line.partition(": ")
            if field == "error":
                with pytest.raises(sc.ReadError, match=wanted):
                    list(sc.read_many(stream))
                continue
            stream.seek(0)
            (article,) = sc.read_many(stream)
            found = getattr(article, field, None) if hasattr(article, field) else article.metadata.get(field)
            assert (found or "~") == wanted, field


@pytest.mark.parametrize("case", cases("feeds"))
def test_feeds(case: Case) -> None:
    _check(case, _feed(case.text), ".xml")


@pytest.mark.parametrize("case", cases("nitf"))
def test_nitf(case: Case) -> None:
    _check(case, _nitf(case.text), ".nitf")


@pytest.mark.parametrize("case", cases("newsml"))
def test_newsml(case: Case) -> None:
    _check(case, _NEWSML.format(case.text), ".newsml")


@pytest.mark.parametrize("case", cases("ninjs"))
def test_ninjs(case: Case) -> None:
    json.loads(case.text)
    _check(case, case.text, ".json")


def test_the_photo_of_a_message_is_passed_over() -> None:
    photo = '<newsItem><itemMeta><itemClass qcode="ninat:picture"/></itemMeta><contentSet><inlineData>P.JPG</inlineData></contentSet></newsItem>'
    text = "<newsItem><contentSet><inlineData>A ferry sank.</inlineData></contentSet></newsItem>"
    message = f"<newsMessage><itemSet>{photo}{text}</itemSet></newsMessage>"
    assert sc.read(message.encode(), source="A").text == "A ferry sank."


def test_an_item_of_a_feed_without_text_is_an_error_or_is_skipped() -> None:
    items = "<title>Only a picture</title><media:content url='p.jpg'/></item><item><title>Ferry</title><description>A ferry sank.</description>"
    data = _RSS.format(items).encode()
    with pytest.raises(sc.ReadError, match="item 1: the text is missing"):
        list(sc.read_many(data))
    articles = sc.read_many(data, on_error="skip")
    assert [article.title for article in articles] == ["Ferry"]
    assert articles.skipped == 1


@pytest.mark.parametrize("kind", ["conceptItem", "planningItem", "catalogItem", "knowledgeItem"])
def test_other_items_of_newsml_are_no_articles(kind: str) -> None:
    data = f'<{kind} xmlns="http://iptc.org/std/nar/2006-10-01/"><title>Ferry</title></{kind}>'
    with pytest.raises(sc.ReadError, match=f"<{kind}> holds no article"):
        sc.read(data.encode(), source="A")


def test_rows_of_json_lines_may_be_wrapped() -> None:
    rows = [
        {"data": {"item": {"uri": "urn:v:1", "type": "text", "body_text": "A ferry sank."}}},
        {"items": [{"uri": f"urn:v:{n}", "type": "text", "body_text": f"Ferry {n} sank."} for n in (2, 3)]},
    ]
    data = "\n".join(map(json.dumps, rows)).encode()
    assert [a.text for a in sc.read_many(data)] == ["A ferry sank.", "Ferry 2 sank.", "Ferry 3 sank."]


def test_a_package_gives_the_articles_it_holds() -> None:
    story = {"uri": "urn:v:1", "type": "text", "body_text": "A ferry sank."}
    package = {"uri": "urn:v:0", "type": "composite", "headline": "Ferry", "pubstatus": "usable"}
    assert sc.read(json.dumps({**package, "associations": {"main": story}}).encode(), source="A").text == (
        "A ferry sank."
    )
