"""The HTML report: one file, nothing loaded, readable without a script."""

from __future__ import annotations

import base64
import hashlib
import re
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
    assert len(page.encode()) < 200_000
    for tag, attributes in parsed.tags:
        assert tag not in {"link", "img", "iframe", "object"}
        assert not {"src", "srcset", "action", "onclick", "onload", "style_src"} & set(attributes)
    assert not re.search(r"url\(|@import|https?:", page.replace("http-equiv", ""))
    assert "default-src 'none'" in page
    script = page[page.index("<script>") + 8 : page.rindex("</script>")]
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}'" in page
    assert page.count("<script") == 1


def test_ids_are_unique_and_labels_have_their_input(story: sc.Comparison) -> None:
    parsed = _Tags(story.to_html())
    ids = [a["id"] for _, a in parsed.tags if "id" in a]
    assert len(ids) == len(set(ids))
    for tag, attributes in parsed.tags:
        if tag == "label":
            assert attributes["for"] in ids


def test_all_text_of_both_articles_is_there(story: sc.Comparison) -> None:
    squeezed = "".join("".join(_Tags(story.to_html()).text).split())
    for sentence in story.to_frame("sentences").text:
        assert "".join(sentence.split()) in squeezed


def test_summary_and_title(story: sc.Comparison) -> None:
    page = story.to_html(title="My <title>")
    assert "<title>My &lt;title&gt;</title>" in page
    shared = sum(f.status == "shared" for f in story.facts)
    assert f"{shared} of {len(story.facts)} facts are in both" in page
    assert "none found; the search is known to find about three in ten" in page
    assert "<h1" in page
    assert ">AFP / VOA</h1>" in story.to_html()


def test_three_sources_show_every_outlet_beside_the_wire() -> None:
    articles = [sc.Article(FLOOD, "AP"), sc.Article(FLOOD_RETOLD, "Courier"), sc.Article(OPERA, "Echo")]
    page = sc.compare(*articles, wire="AP").to_html()
    assert _Tags(page).open == []
    assert "all 3 sources" in page
    assert [a["data-text"] for tag, a in _Tags(page).tags if tag == "noscript" and "data-text" in a] == [
        "1",
        "2",
    ]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_breaks_no_page(text: str) -> None:
    page = sc.compare(text, f"{text} More.", wire="A").to_html(title=text)
    assert _Tags(page).open == []
    assert [tag for tag, _ in _Tags(page).tags if tag in {"script", "img"}] == ["script"]


def test_conflicts_come_before_the_articles() -> None:
    page = sc.compare(FLOOD, FLOOD.replace("45 residents", "54 residents")).to_html()
    assert page.index("They differ") < page.index('id="conflicts"') < page.index('id="texts"')
    assert page.count('class="card"') == 1


def test_the_same_articles_give_the_same_bytes_and_a_date_only_if_it_is_given(story: sc.Comparison) -> None:
    assert story.to_html() == story.to_html()
    assert "26 November" not in story.to_html()
    assert "<dt>compared</dt><dd>26 November</dd>" in story.to_html(date="26 November")


def test_labels_that_look_alike_have_places_of_their_own() -> None:
    labels = ["A b", "A-b", "a b", "***", "Ünïon", "<i>"]
    articles = [sc.Article(f"The dam broke near {k} on Monday.", label) for k, label in enumerate(labels)]
    page = sc.compare(*articles, options=sc.Options(semantic=False)).to_html()
    places = re.findall(r'data-slug="([^"]*)"', page)
    assert len(places) == len({place.casefold() for place in places}) == len(labels)
    assert all(re.fullmatch(r"[\w-]+", place) for place in places)


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


def test_a_fragment_is_one_div_that_styles_nothing_else(story: sc.Comparison) -> None:
    fragment = story.to_html(full_page=False)
    parsed = _Tags(fragment)
    assert parsed.open == []
    assert parsed.tags[0] == ("div", {"class": "storycompare", "lang": "en"})
    assert "<script" not in fragment
    style = fragment[fragment.index("<style>") + 7 : fragment.index("</style>")]
    rules = re.sub(r"@media[^{]*\{|/\*.*?\*/", "", style)
    selectors = [s for s in re.findall(r"(?:^|\})\s*([^{}@]+)\{", rules) if s.strip()]
    assert selectors
    for selector in selectors:
        while (bare := re.sub(r"\([^()]*\)", "", selector)) != selector:
            selector = bare
        for part in selector.split(","):
            assert part.strip().startswith(".storycompare"), part


def test_own_rules_and_templates(story: sc.Comparison, tmp_path: Path) -> None:
    assert ".storycompare h1 { color: red }" in story.to_html(css=".storycompare h1 { color: red }")
    with pytest.raises(sc.InputError, match="rules only"):
        story.to_html(css="</style><script>")
    (tmp_path / "body.html").write_text("<main>{{ title }}: {{ facts | length }}</main>", encoding="utf-8")
    page = story.to_html(templates=tmp_path, title="Ours & theirs")
    assert f"<main>Ours &amp; theirs: {len(story.facts)}</main>" in page
    (tmp_path / "body.html").write_text("{{ nothing }}", encoding="utf-8")
    with pytest.raises(sc.InputError, match="template cannot be used"):
        story.to_html(templates=str(tmp_path))
    with pytest.raises(sc.InputError, match="no folder of templates"):
        story.to_html(templates=tmp_path / "none")
