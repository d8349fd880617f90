"""Sentences of all news texts that may be learnt from, for networks that others label them for."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING, Any

from storycompare.article import Article
from storycompare.language.furniture.roles import paragraph_roles
from storycompare.language.sentences import paragraphs, sentences

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["READ", "sentences_of"]

LENGTHS = (5, 70)  # words
TRIPLES = ("allsides/triplets", "stories/train", "stories/more")
TEXTS = ("html/pages", "sentences/wsj-half", "polnear/train")
PAIRS = ("mrpc/train", "mrpc/val", "sts/sts2014-deft-news", "rte/rte2-dev", "rte/rte3-dev")
DOCUMENTS = "ecbplus/docs-train-dev"
READ = [f"{name}.jsonl" for name in (*TRIPLES, *TEXTS, *PAIRS, DOCUMENTS)]


def sentences_of(data: Path) -> list[str]:
    """Return different sentences of all texts that may be learnt from."""

    def records(name: str) -> list[dict[str, Any]]:
        return [json.loads(line) for line in (data / f"{name}.jsonl").open(encoding="utf-8")]

    texts = [
        article["text"] for name in TRIPLES for record in records(name) for article in record["articles"]
    ]
    texts += [r["text"] for name in TEXTS for r in records(name)]
    found: list[str] = []
    for text in filter(str.strip, texts):
        blocks = paragraphs(text)
        for block, role in zip(blocks, paragraph_roles(Article(text, "A"), blocks), strict=True):
            found += [span.of(text) for span in sentences(text, block) if role != "furniture"]
    for document in records(DOCUMENTS):
        found += document["sentences"] if document["split"] == "train" else []
    for name in PAIRS:
        found += [r[side] for r in records(name) for side in ("a", "b")]
    found = [text for text in dict.fromkeys(found) if LENGTHS[0] <= len(text.split()) <= LENGTHS[1]]
    random.Random(5).shuffle(found)
    return found
