"""The HTML report: one file, nothing loaded, readable without a script."""

from __future__ import annotations

import re
import subprocess
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest
from texts import FLOOD, FLOOD_RETOLD, HOSTILE, OPERA

import storycompare as sc

if TYPE_CHECKING:
    from pathlib import Path


class _Tags(HTMLParser):
    """Collects tags and text, and notices tags that are not closed in order."""

    VOID = frozenset({"meta", "input", "br", "hr", "img", "link"})

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def test_the_page_is_whole_and_loads_nothing(story: sc.Comparison) -> None:
    page = story.to_html()
    parsed = _Tags(page)
    assert parsed.open == []
    assert len(page.encode()) < 250_000
    for tag, attributes in parsed.tags:
        assert tag not in {"script", "link", "img", "iframe", "object", "form"}
        assert not {"src", "srcset", "action", "onclick", "onload", "style_src"} & set(attributes)
    assert not re.search(r"url\(|@import|https?:", page.replace("http-equiv", ""))
    assert "default-src 'none'" in page


def test_ids_are_unique_and_labels_have_their_input(story: sc.Comparison) -> None:
    parsed = _Tags(story.to_html())
    ids = [a["id"] for _, a in parsed.tags if "id" in a]
    assert len(ids) == len(set(ids))
    for tag, attributes in parsed.tags:
        if tag == "label":
            assert attributes["for"] in ids


def test_all_text_of_both_articles_is_there(story: sc.Comparison) -> None:
    shown = re.sub(r"\[only here: |\] ", "", "".join(_Tags(story.to_html()).text))
    squeezed = "".join(shown.split())
    for sentence in story.to_frame("sentences").text:
        assert "".join(sentence.split()) in squeezed


def test_summary_and_title(story: sc.Comparison) -> None:
    page = story.to_html(title="My <title>")
    assert "<title>My &lt;title&gt;</title>" in page
    shared = sum(f.status == "shared" for f in story.facts)
    assert f"{shared} of {len(story.facts)} facts are in both" in page
    assert "no conflicts" in page


def test_three_sources_show_every_outlet_beside_the_wire() -> None:
    articles = [sc.Article(FLOOD, "AP"), sc.Article(FLOOD_RETOLD, "Courier"), sc.Article(OPERA, "Echo")]
    page = sc.compare(*articles, wire="AP").to_html()
    assert _Tags(page).open == []
    assert page.count("<details") >= 2
    assert "all 3 sources" in page


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_breaks_no_page(text: str) -> None:
    page = sc.compare(text, f"{text} More.", wire="A").to_html(title=text)
    assert _Tags(page).open == []
    assert not {tag for tag, _ in _Tags(page).tags} & {"script", "img"}


def test_conflicts_come_first_in_a_table_with_a_caption() -> None:
    page = sc.compare(FLOOD, FLOOD.replace("45 residents", "54 residents")).to_html()
    assert page.index('id="conflicts"') < page.index('id="sides"')
    assert "45 residents" in page
    assert "1 conflict." in page


def test_files_are_written_whole(story: sc.Comparison, tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    story.save_html(path)
    assert path.read_text(encoding="utf-8") == story.to_html()
    with pytest.raises(sc.InputError, match="cannot be written"):
        story.save_html(tmp_path / "none" / "report.html")


def test_the_card_is_small_and_scoped(story: sc.Comparison) -> None:
    card = story._repr_html_()
    assert _Tags(card).open == []
    assert "<style" not in card
    assert len(card) < 6000


@pytest.mark.browser
def test_a_browser_shows_it(story: sc.Comparison, tmp_path: Path, chromium: str) -> None:
    path = tmp_path / "report.html"
    story.save_html(path)
    picture = tmp_path / "report.png"
    done = subprocess.run(
        [
            chromium, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", f"--user-data-dir={tmp_path / 'profile'}",
            "--window-size=1400,1000", f"--screenshot={picture}", path.as_uri(),
        ],
        capture_output=True,
        timeout=120,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0
    assert picture.stat().st_size > 20_000
