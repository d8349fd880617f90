"""Pages that hold one article in several blocks, as live blogs do, and pages that hold several stories."""

from __future__ import annotations

import pytest
from growth import grows_linearly
from lxml.html import document_fromstring

import storycompare as sc
from storycompare.reading.page_parts import join_parts

HEADLINE = "<h1>Ferry sinks off Port Vell with ninety aboard</h1>"
# The tag and class of the blocks, and what stands around them.
KINDS = [
    ("div", "post", "<main>", "</main>"),
    ("div", "entry", '<div class="blog">', "</div>"),
    ("div", "story", "", ""),
    ("div", "article-body", "", ""),
    ("div", "live-post update", "<main>", "</main>"),
    ("article", "item", "<main>", "</main>"),
    ("article", "post", "", ""),
    ("section", "entry-content", "<article>", "</article>"),
]


def part(number: int, words: int, heading: str | None = None) -> str:
    heading = heading or f"<h2>Hour {number} at the harbour</h2>"
    more = f" The {number}th boat left the harbour of Port Vell for the wreck at noon." * words
    return (
        f"{heading}<p>Divers began search {number} of the hull.</p>"
        f"<ul><li>Team {number} looks for the captain</li><li>Team {number} marks the bow door</li></ul>"
        f"<p>The coastguard spoke for the time number {number}.{more}</p>"
    )


def page(kind: tuple[str, str, str, str], parts: list[str]) -> bytes:
    tag, name, before, after = kind
    blocks = "".join(f'<{tag} class="{name}">{inside}</{tag}>' for inside in parts)
    headline = HEADLINE if "<h1>" not in "".join(parts) else ""
    foot = "<footer><p>Vell Courier, Quay Street</p></footer>"
    return f"<html><head><title>Ferry</title></head><body>{before}{headline}{blocks}{after}{foot}</body></html>".encode()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: f"{kind[0]} {kind[1]} in {kind[2] or 'the page'}")
@pytest.mark.parametrize("sizes", [(3, 3), (0, 0, 0), (0, 4, 4), (6, 1)], ids=str)
def test_every_part_is_read_whole(kind: tuple[str, str, str, str], sizes: tuple[int, ...]) -> None:
    text = sc.read(page(kind, [part(k, size) for k, size in enumerate(sizes)]), source="A").text
    found = [line for line in text.split("\n") if line.strip()]
    for k in range(len(sizes)):
        for line in (
            f"Hour {k} at the harbour",
            f"Team {k} looks for the captain",
            f"Team {k} marks the bow door",
        ):
            assert sum(line in shown for shown in found) == 1, line
        assert text.index(f"Hour {k} at") < text.index(f"search {k} of") < text.index(f"time number {k}.")
    assert "Quay Street" not in text


@pytest.mark.parametrize(
    "heading",
    ["<h1>Mayor of Vell {} resigns</h1>", '<h2><a href="/{}">Mayor of Vell {} resigns</a></h2>', '<a href="/{}"><h2>Mayor resigns</h2></a>'],
    ids=["a headline each", "headlines that are links", "headlines in links"],
)  # fmt: skip
def test_other_stories_are_no_parts(heading: str) -> None:
    stories = [part(k, 3, heading.replace("{}", str(k))) for k in range(2)]
    text = sc.read(page(KINDS[0], stories), source="A").text
    assert "time number 0." in text
    assert "time number 1." not in text


@pytest.mark.parametrize(
    "unit",
    [
        "<div class=post><p>a",
        "<div class=post><p>a</div>",
        "<div class=post><h1>a</h1><p>a</p><div class=post>",
    ],
)
def test_time_grows_with_the_number_of_parts(unit: str) -> None:
    def join(text: str) -> None:
        join_parts(document_fromstring(text))

    assert grows_linearly(join, *(f"<body>{unit * count}" for count in (5_000, 20_000)))
