"""What the networks that tell who says each word see of an article, and what people have labelled in it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import numpy as np

from storycompare.article import Article
from storycompare.language.analysis import _pieces, _quotations, _trimmed
from storycompare.language.furniture.roles import paragraph_roles
from storycompare.language.names import names
from storycompare.language.sentences import paragraphs
from storycompare.language.speech.network import Seen, seen_by_network
from storycompare.language.speech.pages import page_of, rules

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["read", "seen_of"]


def read(path: Path) -> list[tuple[Seen, Any, list[list[int]]]]:
    """Return what is seen of the articles of a file, the tags of their tokens, and who says each: several tokens or none."""
    articles = [json.loads(line) for line in path.open(encoding="utf-8")]
    pages = ((seen_of(article["text"]), article) for article in articles if article["text"].strip())
    return [(seen, *labels(seen, article["attributions"])) for seen, article in pages]


def seen_of(text: str) -> Seen:
    """What the network sees of a text, found without the network that ships."""
    article = Article(text, "a")
    blocks = paragraphs(text)
    roles = paragraph_roles(article, blocks)
    inside = [
        [span for span, _ in _pieces(text, block, role)] for block, role in zip(blocks, roles, strict=True)
    ]
    quoted = _quotations(text, blocks)
    name_rows = [_trimmed(text, row) for row in names(text, [span for row in inside for span in row])]
    page = page_of(text, blocks, inside, quoted, name_rows, [()] * len(name_rows))
    said = [found for number in range(len(page.lines)) for found in rules(page, number)]
    return seen_by_network(text, inside, quoted, said, [name for row in name_rows for name in row])


def labels(seen: Seen, attributions: list[dict[str, Any]]) -> tuple[Any, list[list[int]]]:
    """Return the tags, and for each token the tokens of the speaker of the longest content that it stands in."""

    def inside(spans: list[list[int]]) -> list[int]:
        return [k for start, end in spans for k in range(*np.searchsorted(seen.starts, (start, end)))]

    tags = np.zeros((len(seen.words), 3), dtype=np.float32)
    links: list[list[int]] = [[] for _ in seen.words]
    longest = [0] * len(seen.words)
    for a in attributions:
        content, source = inside(a["content"]), inside(a["source"])
        tags[content, 0] = 1.0
        tags[inside(a["cue"]), 1] = 1.0
        tags[source, 2] = 1.0
        for k in content:
            if len(content) > longest[k]:
                longest[k], links[k] = len(content), source
    return tags, links
