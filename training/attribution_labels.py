"""What the networks that tell who says each word see of an article, and what people and a larger network tell of it."""

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
    from collections.abc import Iterable
    from pathlib import Path

__all__ = ["OTHER_NEWS", "counted", "load", "other_news", "read", "save", "seen_of"]

OTHER_NEWS = ("stories/train.jsonl", "stories/more.jsonl", "allsides/triplets.jsonl")
DOCUMENTS = "ecbplus/docs-train-dev.jsonl"
SHORTEST = 200  # characters


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


def other_news(data: Path) -> list[str]:
    """The texts of other news, of which nobody labelled who says what."""
    found: list[str] = []
    for name in OTHER_NEWS:
        for line in (data / name).open(encoding="utf-8"):
            found += [article["text"] for article in json.loads(line)["articles"]]
    for line in (data / DOCUMENTS).open(encoding="utf-8"):
        document = json.loads(line)
        if document["split"] == "train":
            found.append(" ".join(document["sentences"]))
    return [text for text in dict.fromkeys(found) if len(text) > SHORTEST]


def counted(parts: Iterable[tuple[Any, ...]]) -> dict[str, float]:
    """F1 of the words that are said, of cues and sources, and the share of said words whose best speaker is right.

    Each part has the logits of the tags, those of the speakers, which words are there, the tags, and the right speakers.
    """
    hits = np.zeros((3, 3))
    right = total = 0
    for logits, scores, there, tags, links in parts:
        found = (logits > 0) & there[..., None]
        hits += np.array([x.sum((0, 1)).numpy() for x in (found & (tags > 0), found, tags > 0)])
        best = scores.argmax(-1, keepdim=True)
        asked = (tags[..., 0] > 0) & links[..., :-1].any(-1)
        right += int((links.gather(-1, best).squeeze(-1) & asked).sum())
        total += int(asked.sum())
    f1 = 2 * hits[0] / (hits[1] + hits[2])
    return dict(
        zip(("F1 said", "F1 cue", "F1 source", "speakers"), (*f1.tolist(), right / total), strict=True)
    )


def save(path: Path, pages: list[tuple[Any, Any, Any]]) -> None:
    """Write what a network tells of articles: of each word three tags, the words that it points to, and how much to each."""
    columns = zip(*pages, strict=True)
    tags, towards, shares = (np.concatenate(column) for column in columns)
    lengths = np.array([len(page[0]) for page in pages])
    np.savez(
        path, lengths=lengths, tags=tags.astype(np.float16), towards=towards, shares=shares.astype(np.float16)
    )


def load(path: Path) -> list[tuple[Any, Any, Any]]:
    """Read what `save` wrote."""
    with np.load(path) as file:
        ends = file["lengths"].cumsum()[:-1]
        columns = (np.split(file[name], ends) for name in ("tags", "towards", "shares"))
        return list(zip(*columns, strict=True))
