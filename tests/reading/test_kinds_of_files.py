"""What a file is, whatever it is called: documents of other programs, marks of encodings, tables and archives as they come."""

from __future__ import annotations

import gzip
import io
import json
import logging
import zipfile
from typing import TYPE_CHECKING

import pytest

import storycompare as sc

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

STORY = (
    "A ferry with ninety people on board sank off Port Vell on Thursday morning, the harbour office said.",
    "Nine passengers were pulled from the water by a fishing boat, and two of them were taken to the hospital in Vell.",
    "“We told him to wait,” said Ada Moe. Divers will look at the hull once the weather allows it.",
)
TITLE = "Ferry sinks off Port Vell"


def page(head: str = "") -> str:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    return f'<html lang="en"><head><title>{TITLE}</title>{head}</head><body><article>{body}</article></body></html>'


def packed(*members: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for member in members:
            archive.writestr(member, "<x/>")
    return stream.getvalue()


DOCUMENTS = {
    "a PDF": b"%PDF-1.7\n1 0 obj <</Type/Catalog>> endobj\n",
    "a rich text document": b"{\\rtf1\\ansi A ferry sank.}",
    "PostScript": b"%!PS-Adobe-3.0\n(A ferry sank.) show\n",
    "an office document": packed("[Content_Types].xml", "word/document.xml"),
    "an office document.*": packed("mimetype", "content.xml"),
    "an office document: save": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
    "picture": b"\x89PNG\r\n\x1a\n" + bytes(60),
    "a picture": b"\xff\xd8\xff\xe0\0\x10JFIF\0",
}


@pytest.mark.parametrize("kind", DOCUMENTS)
@pytest.mark.parametrize(
    "name", ["d.txt", "d.md", "d.html", "d.xml", "d.json", "d.csv", "d.pdf", "d.docx", "story"]
)
def test_documents_of_other_programs_are_one_clear_error(kind: str, name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(DOCUMENTS[kind])
    with (tmp_path / name).open("rb") as file:
        for given in (tmp_path / name, file):
            with pytest.raises(sc.ReadError, match=rf"is .*{kind}") as caught:
                list(sc.read_many(given))
            assert str(caught.value).count(name) == 1
    with pytest.raises(sc.ReadError, match=rf"is .*{kind}"):
        sc.read(DOCUMENTS[kind], source="A")
    with pytest.raises(sc.ReadError, match=rf"is .*{kind}"):
        sc.read(gzip.compress(DOCUMENTS[kind]), source="A")


@pytest.mark.parametrize("name", ["story", "story.asp", "story.php", "story.old"])
def test_an_ending_that_is_not_known_tells_nothing(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text(page(), encoding="utf-8")
    assert sc.read(path).title == TITLE
    path.write_text("[Update] A ferry sank.", encoding="utf-8")
    assert sc.read(path).text == "[Update] A ferry sank."


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-be", "utf-8-sig"])
def test_bytes_with_a_mark_tell_what_they_are(codec: str) -> None:
    mark = "\ufeff" if codec == "utf-16-be" else ""
    given = {
        "page": page(),
        "json": json.dumps({"uri": "urn:v", "headline": TITLE, "body_text": STORY[0]}),
        "nitf": f'<?xml version="1.0" encoding="utf-16"?><nitf><body><body.head><hedline><hl1>{TITLE}</hl1></hedline>'
        f"</body.head><body.content><p>{STORY[0]}</p></body.content></body></nitf>",
    }
    for kind, text in given.items():
        assert sc.read((mark + text).encode(codec), source="A").title == TITLE, kind
    assert sc.read((mark + "A ferry – sank.").encode(codec), source="A").text == "A ferry – sank."


def test_a_part_of_a_page_is_a_page() -> None:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    article = sc.read(f"<div><h1>{TITLE}</h1>{body}</div>".encode(), source="A")
    assert article.title == TITLE
    assert article.text.endswith("\n\n".join(STORY))


@pytest.mark.parametrize("text", ["<p is what the note began with.", "<Nine> people were saved & fed.", "{rtf is a format.}", "%PDFs are kept."])  # fmt: skip
def test_texts_that_begin_alike(text: str) -> None:
    assert sc.read(text.encode(), source="A").text == text


@pytest.mark.parametrize("text", ["“We swam,” she said.", "It’s cold – she said…", "‘Wait’ was the word."])
def test_a_short_text_with_the_marks_of_windows(text: str) -> None:
    assert sc.read(text.encode("cp1252"), source="A").text == text


def test_letters_of_dos_are_not_guessed() -> None:
    for text in ("Köln liegt am Fluss.", "Sie fuhren durch das schöne Köln."):
        with pytest.raises(sc.EncodingError, match="name its encoding"):
            sc.read(text.encode("cp437"), source="A")


@pytest.mark.parametrize("label", ["iso-8859-15", "iso-8859-2", "iso-8859-1", "utf-8"])
def test_marks_that_a_page_has_as_control_characters(label: str) -> None:
    text = page(f'<meta charset="{label}">')
    codec = "cp1252" if label.startswith("iso") else "utf-8"
    data = (
        text.encode(codec) if codec == "cp1252" else text.encode("cp1252").decode("latin-1").encode("utf-8")
    )
    assert STORY[2] in sc.read(data, source="A").text


UNDATED = {
    "p.html": page('<meta property="article:published_time" content="whenever">'),
    "q.html": page('<meta name="date" content="0001-01-01">'),
    "a.jsonld": json.dumps({"@type": "Report", "articleBody": STORY[0], "datePublished": "03/04/2024"}),
    "j.json": json.dumps({"uri": "urn:v", "body_text": STORY[0], "versioncreated": "whenever"}),
    "n.nitf": '<nitf><head><docdata><date.issue norm="whenever"/></docdata></head><body><body.content><p>A ferry.</p></body.content></body></nitf>',
    "f.rss": "<rss><channel><item><description>A ferry sank.</description><pubDate>soon</pubDate></item></channel></rss>",
    "c.csv": "text,date\nA ferry sank.,soon\n",
}


@pytest.mark.parametrize("name", UNDATED)
def test_a_warning_of_a_date_names_the_file(
    name: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / name).write_text(UNDATED[name], encoding="utf-8")
    (article,) = sc.read_many(tmp_path / name)
    assert article.published is None
    assert [record.getMessage().count(name) for record in caplog.records] == [1]


def test_what_a_page_only_shows_is_no_fault(caplog: pytest.LogCaptureFixture) -> None:
    text = page().replace("<article>", '<article><time>2 hours ago</time><p class="date">5 o’clock</p>')
    assert sc.read(text.encode(), source="A").published is None
    assert not caplog.text


@pytest.mark.parametrize("number", [12_530_719_185_960, 12_530_832_000_000, 99_999_999, 20_241_345])
def test_numbers_that_look_like_dates(number: int) -> None:
    assert [a.published for a in sc.read_many([{"text": "A ferry sank.", "published": number}])] == [None]


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
@pytest.mark.parametrize("ending", ["csv", "tsv"])
def test_tables_as_programs_write_them(mark: str, ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"stories.{ending}"
    rows = [
        ("text", "title", "date"),
        ('"A ferry; sank, | then"', '"Vell&#8217;s <b>ferry</b>"', "14 March 2024"),
    ]
    for codec in ("utf-8", "utf-8-sig", "utf-16"):
        path.write_text("\n".join(map(mark.join, rows)) + "\n", encoding=codec)
        (article,) = sc.read_many(path)
        assert (article.text, article.title, article.published) == (
            "A ferry; sank, | then",
            "Vell’s ferry",
            "2024-03-14",
        )
    path.write_text("text\nA ferry; sank.\n", encoding="utf-8")
    assert [article.text for article in sc.read_many(path)] == ["A ferry; sank."]


def web_archive(*answers: tuple[str, bytes]) -> bytes:
    records = []
    for status, body in answers:
        http = f"HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\n\r\n".encode() + body
        records.append(
            b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2024-03-14T10:00:00Z\r\n"
            b"WARC-Target-URI: https://v.example/\r\nContent-Type: application/http; msgtype=response\r\n"
            b"Content-Length: %d\r\n\r\n%b\r\n\r\n" % (len(http), http)
        )
    return b"".join(records)


@pytest.mark.parametrize("others", [["404 Not Found"], ["301 Moved"], ["503 Busy", "403 Forbidden"]])
def test_answers_that_are_no_pages_are_passed_over(others: Sequence[str]) -> None:
    data = web_archive(*((other, page().encode()) for other in others), ("200 OK", page().encode()))
    assert [article.title for article in sc.read_many(data)] == [TITLE]
    with pytest.raises(sc.ReadError, match="no page in this web archive"):
        list(sc.read_many(web_archive(*((other, page().encode()) for other in others))))


@pytest.mark.parametrize("cut", [5, 50, 300])
def test_a_page_that_is_cut_off_is_no_article(cut: int, caplog: pytest.LogCaptureFixture) -> None:
    whole = page().encode()
    data = web_archive(("200 OK", whole), ("200 OK", whole))[:-cut]
    with pytest.raises(sc.ReadError, match=r"page 2 .*ends in the middle|not a whole web archive"):
        list(sc.read_many(data))
    with caplog.at_level(logging.WARNING, "storycompare"):
        articles = sc.read_many(data, on_error="skip")
        assert [article.title for article in articles] == [TITLE]
    assert articles.skipped == 1


def test_other_stories_in_an_aside_make_no_index() -> None:
    links = "".join(
        f'<p><a href="/{i}">Council number {i} votes on the harbour plan</a></p>' for i in range(30)
    )
    text = page().replace("</article>", f"</article><aside>{links}</aside>")
    assert STORY[0] in sc.read(text.encode(), source="A").text
