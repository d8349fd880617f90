"""Pairs of sentences for the encoder that reads them together: labelled ones of many sources, and unlabelled ones."""

from __future__ import annotations

import itertools
import json
import random
from typing import TYPE_CHECKING, Any

import numpy as np

from storycompare.article import Article
from storycompare.language.analysis import analyse
from storycompare.language.words import words
from storycompare.matching.lexical import Rows, overlap, story_weights

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

__all__ = ["Pair", "mixed_pairs", "story_pairs", "unlabelled_pairs"]

# Pairs that are not linked, for each one that is: the most alike, and some of the rest.
HARD, EASY = 5, 1.5
SHORT = 12  # characters; shorter sentences say nothing
# Unlabelled pairs: so many of each two articles, the most alike first, and so many in all.
ALIKE = 4
UNLABELLED = 20_000

Pair = tuple[str, str, float]


def _records(path: Path) -> Iterator[dict[str, Any]]:
    for line in path.open(encoding="utf-8"):
        yield json.loads(line)


def _overlap(a: str, b: str) -> float:
    left, right = ({w.stem for w in words(text) if w.stem} for text in (a, b))
    return len(left & right) / max(1, len(left | right))


def _documents(path: Path, most: int, negatives: int) -> list[Pair]:
    """Linked sentences of two documents, and the most alike of those that are not linked."""
    records = list(_records(path))
    random.shuffle(records)
    found: list[Pair] = []
    for record in records[:1500]:
        links = {(link[0], link[1]): link[2] for link in record.get("links", [])}
        others = []
        for i, a in enumerate(record["a_sentences"]):
            for j, b in enumerate(record["b_sentences"]):
                if (i, j) in links:
                    found.append((a, b, 1.0 if links[i, j] == "same" else 0.75))
                else:
                    others.append((_overlap(a, b) + random.random() * 0.05, a, b))
        others.sort(reverse=True)
        found += [(a, b, 0.0) for _, a, b in others[:negatives]]
    random.shuffle(found)
    return found[:most]


def mixed_pairs(data: Path) -> list[Pair]:
    """Return pairs of many sources with a target between 0 and 1."""
    found: list[Pair] = []
    news = (
        "2012-MSRpar",
        "2012-SMTnews",
        "2013-headlines",
        "2014-deft-news",
        "2014-headlines",
        "2014-tweet-news",
    )
    for name in ("stsb-train", *(f"sts{part}" for part in news)):
        for r in _records(data / "sts" / f"{name}.jsonl"):
            if r.get("genre") != "main-captions" or random.random() > 0.6:
                found.append((r["a"], r["b"], min(1.0, max(0.0, (r["score"] - 0.5) / 4))))
    found += [(r["a"], r["b"], 0.95 if r["label"] else 0.15) for r in _records(data / "mrpc" / "train.jsonl")]
    for part in ("rte1", "rte2", "rte3"):
        rows = _records(data / "rte" / f"{part}-dev.jsonl")
        found += [(r["a"], r["b"], 1.0 if r["label"] == "entail" else 0.2) for r in rows]
    found += _documents(data / "ecbplus" / "docpairs-train.jsonl", 9000, 4)
    found += _documents(data / "ecbplus" / "crosspairs-train.jsonl", 1500, 2)
    rows = _records(data / "superpal" / "multinews-dev.jsonl")
    found += [(r["summary_sentence"], r["doc_sentence"], 1.0) for r in rows]
    return found


def story_pairs(stories: list[dict[str, Any]], hard: float = HARD, easy: float = EASY) -> list[Pair]:
    """Return the linked sentences of whole stories, the most alike of the others, and some of the rest."""
    found: list[Pair] = []
    for story in stories:
        links = {tuple(sorted(pair)) for pair in story["links"]}
        arguable = {tuple(sorted(pair)) for pair in story["arguable"]}
        texts = {
            f"{article['source']}:{k}": article["text"][start:end].strip()
            for article in story["articles"]
            for k, (start, end) in enumerate(article["sentences"])
        }
        names = sorted(name for name in texts if name not in story["furniture"] and len(texts[name]) > SHORT)
        stems = Rows([frozenset(w.stem for w in words(texts[name]) if w.stem) for name in names])
        shared = overlap(stems, stems, story_weights(stems))
        score = shared.jaccard() + 0.3 * np.maximum(shared.containment_left(), shared.containment_right())
        linked: list[Pair] = []
        others: list[tuple[float, Pair]] = []
        for i, j in itertools.combinations(range(len(names)), 2):
            pair = (names[i], names[j])
            if names[i].split(":")[0] == names[j].split(":")[0] or pair in arguable:
                continue
            sides = (texts[names[i]], texts[names[j]])
            if pair in links:
                linked.append((*sides, 1.0))
            else:
                others.append((float(score[i, j]), (*sides, 0.0)))
        others.sort(key=lambda item: -item[0])
        alike = int(hard * len(linked))
        rest = [pair for _, pair in others[alike:]]
        found += linked + [pair for _, pair in others[:alike]]
        found += random.sample(rest, min(len(rest), int(easy * len(linked))))
    return found


def _most_alike(left: Sequence[str], right: Sequence[str], most: int) -> list[tuple[str, str]]:
    """Return the pairs of sentences that share most, but for those that are almost the same words."""
    left, right = ([text for text in side if len(text) > SHORT] for side in (left, right))
    if not left or not right:
        return []
    one, other = (
        Rows([frozenset(w.stem for w in words(text) if w.stem) for text in side]) for side in (left, right)
    )
    alike = overlap(one, other, story_weights(one, other))
    score = alike.jaccard() + 0.3 * np.maximum(alike.containment_left(), alike.containment_right())
    score[alike.jaccard() > 0.8] = 0.0
    order = np.argsort(-score, axis=None, kind="stable")[:most]
    return [(left[k // len(right)], right[k % len(right)]) for k in order.tolist() if score.flat[k] > 0]


def unlabelled_pairs(data: Path) -> list[tuple[str, str]]:
    """Return pairs of sentences of articles on one event: news triples, and the training topics of ECB+."""
    found: list[tuple[str, str]] = []
    for triple in _records(data / "allsides" / "triplets.jsonl"):
        texts = [article["text"] for article in triple["articles"] if len(article["text"]) >= 200]
        sides = [
            [r.sentence.of(text) for r in analyse(Article(text, "A")).readings if r.mentions]
            for text in texts
        ]
        for left, right in itertools.combinations(sides, 2):
            found += _most_alike(left, right, ALIKE)
    events: dict[str, list[list[str]]] = {}
    for record in _records(data / "ecbplus" / "docs-train-dev.jsonl"):
        if record["split"] == "train":
            events.setdefault(record["subtopic"], []).append(record["sentences"])
    for documents in events.values():
        for left, right in itertools.pairwise(documents):
            found += _most_alike(left, right, 3 * ALIKE)
    found = list(dict.fromkeys(found))
    random.Random(3).shuffle(found)
    return found[:UNLABELLED]
