"""Pages and XML in the encodings of the web: read as browsers read them, and no quotation mark is lost."""

from __future__ import annotations

import gzip
import io
import logging

import pytest

import storycompare as sc

STORY = (
    "“We swam for an hour,” said Ada Quill, the ferry’s first mate – “and nobody saw us.”",
    "The café at the pier of Kråkevik stayed open all night for the 140 people who were saved.",
    "Divers will look at the bow door on Thursday, the harbour board said in Port Vell.",
)
FOREIGN = {
    "zh": ("渡轮在凌晨沉没，一百四十人获救。船长表示，船首门在风暴中被撕裂，海水迅速涌入车辆甲板，乘客纷纷跳海逃生。" * 3,),
    "ja": ("フェリーは未明に沈没し、百四十人が救助された。船長は、嵐で船首の扉が壊れ、海水が車両甲板に流れ込んだと述べた。" * 3,),
    "ko": ("여객선이 새벽에 침몰해 백사십 명이 구조되었다. 선장은 폭풍으로 뱃머리 문이 부서져 바닷물이 밀려들었다고 말했다. " * 3,),
    "ru": ("Паром затонул рано утром, сто сорок человек спасены. Капитан сказал, что шторм сорвал носовую дверь. " * 3,),
}  # fmt: skip


def page(story: tuple[str, ...], head: str = "", lang: str = "en") -> str:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in story)
    return f"<!DOCTYPE html><html lang='{lang}'><head>{head}<title>Ferry</title></head><body><article>{body}</article></body></html>"


def meta(label: str) -> str:
    return f'<meta charset="{label}">'


def read(data: bytes, **options: str) -> str:
    stream = io.BytesIO(data)
    stream.name = "page.html"
    return sc.read(stream, **options).text  # type: ignore[arg-type]


LABELLED = [
    ("iso-8859-1", "cp1252"), ("ISO-8859-1", "cp1252"), ("latin1", "cp1252"), ("us-ascii", "cp1252"), ("ascii", "cp1252"),
    ("windows-1252", "cp1252"), ("cp1252", "cp1252"), ("iso-8859-9", "cp1254"),
    ("iso-8859-1", "utf-8"), ("windows-1252", "utf-8"), ("us-ascii", "utf-8"), ("iso-8859-15", "utf-8"), ("windows-1251", "utf-8"),
    ("gb2312", "utf-8"), ("shift_jis", "utf-8-sig"), ("iso-8859-1", "utf-8-sig"), ("iso-8859-1", "utf-16"), ("utf-16", "utf-8"),
    ("utf8", "utf-8"), ("no-such-label", "utf-8"), ("no-such-label", "cp1252"), ("utf-8", "cp1252"), ("x-user-defined", "utf-8"),
]  # fmt: skip


@pytest.mark.parametrize(("label", "codec"), LABELLED)
@pytest.mark.parametrize(
    "head",
    [
        '<meta charset="{}">',
        "<meta charset={}>",
        '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset={}">',
        "<!-- <meta charset=utf-7> --><meta name='x' content='y'>\n<meta content='text/html;charset={}' http-equiv='content-type' />",
    ],
)
def test_no_quotation_mark_is_lost(label: str, codec: str, head: str) -> None:
    story = STORY * 3  # enough characters beyond ASCII to tell UTF-8 from an encoding of two bytes
    assert read(page(story, head.format(label)).encode(codec)).split("\n\n")[:3] == list(STORY)


FOREIGN_LABELLED = [
    ("zh", "gb2312", "gbk"), ("zh", "gbk", "gb18030"), ("zh", "big5", "utf-8"), ("zh", "gb2312", "utf-8"),
    ("ja", "shift_jis", "cp932"), ("ja", "x-sjis", "cp932"), ("ja", "euc-jp", "euc_jp"), ("ja", "iso-2022-jp", "iso2022_jp"),
    ("ko", "euc-kr", "cp949"), ("ko", "ks_c_5601-1987", "cp949"), ("ru", "windows-1251", "cp1251"), ("ru", "koi8-r", "koi8-r"),
    ("ru", "iso-8859-5", "iso-8859-5"), ("ru", "windows-1251", "utf-8"), ("ru", "utf-8", "cp1251"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "label", "codec"), FOREIGN_LABELLED)
def test_labels_of_other_scripts(lang: str, label: str, codec: str) -> None:
    text = read(page(FOREIGN[lang], meta(label), lang).encode(codec))
    assert text.strip() == FOREIGN[lang][0].strip()


def test_gb2312_means_all_of_gb18030() -> None:
    story = ("演员朱镕基与喆、堃、淼三人" + FOREIGN["zh"][0],)
    assert read(page(story, meta("gb2312"), "zh").encode("gb18030")) == story[0]


def test_the_server_is_believed_before_the_page_and_the_bytes_before_both() -> None:
    for served, declared, codec in (
        ("windows-1252", "koi8-r", "cp1252"),
        ("iso-8859-1", "utf-8", "utf-8"),
        ("", "iso-8859-1", "cp1252"),
    ):
        kind = f'text/html; charset="{served}"' if served else "text/html"
        http = f"HTTP/1.0 200 OK\r\nContent-Type: {kind}\r\n\r\n".encode() + page(
            STORY, meta(declared)
        ).encode(codec)
        head = (
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2024-03-04T09:30:00Z\r\n"
            "WARC-Target-URI: https://courier.example/ferry\r\nContent-Type: application/http; msgtype=response\r\n"
            f"Content-Length: {len(http)}\r\n\r\n"
        )
        stream = io.BytesIO(gzip.compress(head.encode() + http + b"\r\n\r\n"))
        stream.name = "crawl.warc.gz"
        (article,) = sc.read_many(stream)
        assert article.text.split("\n\n")[0] == STORY[0], (served, declared, codec)


def test_a_callers_encoding_is_believed_before_the_page() -> None:
    data = page(STORY, meta("koi8-r")).encode("cp1252")
    assert read(data, encoding="cp1252").split("\n\n") == list(STORY)
    assert read(data, encoding="latin-1").split("\n\n") == list(STORY)
    text = "“Saved,” he said."
    assert sc.read(text.encode("cp1252"), source="A", encoding="iso-8859-1").text == text


def test_an_insert_of_another_encoding_keeps_its_marks(caplog: pytest.LogCaptureFixture) -> None:
    whole = page(STORY * 3, meta("utf-8")).encode()
    mixed = whole.replace("ferry’s".encode(), "ferry’s".encode("cp1252"), 1)
    with caplog.at_level(logging.WARNING, "storycompare"):
        assert read(mixed).split("\n\n")[:3] == list(STORY)
    assert "some bytes are not UTF-8" in caplog.text


@pytest.mark.parametrize(("label", "codec"), [("iso-8859-1", "cp1252"), ("iso-8859-1", "utf-8"), ("us-ascii", "utf-8"), ("windows-1252", "cp1252"), ("utf-8", "cp1252"), ("utf-8", "utf-8-sig"), ("utf-16", "utf-16"), ("utf-16", "utf-16-le"), ("", "utf-8"), ("", "cp1252")])  # fmt: skip
def test_xml(label: str, codec: str) -> None:
    declared = f'<?xml version="1.0" encoding="{label}"?>\n' if label else ""
    body = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    nitf = f"{declared}<nitf><body><body.content>{body}</body.content></body></nitf>"
    stream = io.BytesIO(nitf.encode(codec))
    stream.name = "story.nitf"
    assert sc.read(stream).text.split("\n\n") == list(STORY)


NO_TEXT = ["klingon", "undefined", "a\0b", "rot13", "rot_13", "zlib", "zip", "hex", "base64", "bz2", "uu", "quopri", "", " ", "\ud800", "x" * 300]  # fmt: skip


@pytest.mark.parametrize("encoding", NO_TEXT)
@pytest.mark.parametrize("name", ["story.txt", "story.html", "story.csv", "story.xml"])
def test_what_is_no_encoding_of_text_is_said_at_once(encoding: str, name: str) -> None:
    for reader in (sc.read, sc.read_many):
        stream = io.BytesIO(b"text\nThe ferry sank.\n")
        stream.name = name
        with pytest.raises(sc.InputError, match=r"there is no encoding .* of text: name one") as caught:
            reader(stream, encoding=encoding)
        assert "\n" not in str(caught.value)
        assert "\0" not in str(caught.value)


@pytest.mark.parametrize("encoding", ["idna", "punycode", "utf-7", "cp1252", "ascii", "utf-16", "utf-32", "shift_jis", "cp437", "unicode_escape"])  # fmt: skip
@pytest.mark.parametrize("name", ["story.txt", "story.html", "story.csv"])
def test_any_other_encoding_reads_or_says_why_not(encoding: str, name: str) -> None:
    stream = io.BytesIO(b"text\nThe f\xe9rry s\x81nk -\xff\xfe \x9d.\n")
    stream.name = name
    try:
        assert sc.read(stream, encoding=encoding).text
    except sc.InputError as error:
        assert "\n" not in str(error)
