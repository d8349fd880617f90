"""Links between sentences: F1 and calibration on annotated stories, F1 on ECB+ pairs, time and memory.

usage: python benchmarks/links.py DATA_FOLDER [--no-semantic] [--only stories|ecb|speed] [--json FILE]

Stories are whole articles; a link counts as right if it joins annotated sentences that are linked, and not at all if
only one annotator drew it. ECB+ pairs are sentences taken out of two articles, on one event or on two of one topic;
they are compared as excerpts, and for the record as if they were articles.
"""

from __future__ import annotations

import argparse
import json
import resource
import time
from pathlib import Path
from typing import Any

import numpy as np

import storycompare as sc
from storycompare.language.analysis import analyse
from storycompare.matching.alignment import align

SEEDS = Path(__file__).parent.parent / "seeds"
EVERY = 0.002  # a threshold below which nothing is worth ranking


def gold_ids(spans: list[list[int]], start: int, end: int) -> list[int]:
    return [
        k
        for k, (a, b) in enumerate(spans)
        if max(0, min(b, end) - max(a, start)) * 2 >= min(b - a, end - start) > 0
    ]


def stories(path: Path, semantic: bool) -> dict[str, float]:
    """Return F1 at the default threshold, and the calibration error of all scored pairs in ten bins."""
    right = wrong = found_gold = gold = 0
    scores: list[float] = []
    labels: list[bool] = []
    for line in path.open(encoding="utf-8"):
        story = json.loads(line)
        links = {tuple(pair) for pair in story["links"]}
        arguable = {tuple(pair) for pair in story["arguable"]}
        furniture = set(story["furniture"])
        spans = {a["source"]: a["sentences"] for a in story["articles"]}
        articles = [sc.Article(a["text"], a["source"], title=a["title"]) for a in story["articles"]]
        default = sc.compare(*articles, options=sc.Options(semantic=semantic))
        chosen = {(k.a_source, k.a_sentence, k.b_source, k.b_sentence) for k in default.links}
        every = sc.compare(*articles, options=sc.Options(semantic=semantic, threshold=EVERY))
        place = {(s.source, s.id): s for s in every.sentences}
        hits: set[tuple[str, ...]] = set()
        for link in every.links:
            a, b = place[link.a_source, link.a_sentence], place[link.b_source, link.b_sentence]
            left = [f"{a.source}:{k}" for k in gold_ids(spans[a.source], a.start, a.end)]
            other = [f"{b.source}:{k}" for k in gold_ids(spans[b.source], b.start, b.end)]
            pairs = {tuple(sorted((x, y))) for x in left for y in other}
            if not pairs & links and (
                not pairs or pairs & arguable or any(x in furniture for p in pairs for x in p)
            ):
                continue
            scores.append(link.score)
            labels.append(bool(pairs & links))
            if (a.source, a.id, b.source, b.id) in chosen:
                right += bool(pairs & links)
                wrong += not pairs & links
                hits |= pairs & links
        gold += len(links)
        found_gold += len(hits)
    precision, recall = right / max(1, right + wrong), found_gold / gold
    return {
        "links precision": precision,
        "links recall": recall,
        "links F1": 2 * precision * recall / (precision + recall),
        "calibration error": calibration_error(np.array(scores), np.array(labels)),
    }


def calibration_error(scores: Any, labels: Any) -> float:
    bins = np.minimum((scores * 10).astype(int), 9)
    return float(
        sum(
            abs((scores - labels)[bins == b].mean()) * (bins == b).mean()
            for b in range(10)
            if (bins == b).any()
        )
    )


def ecb(folder: Path, options: sc.Options) -> tuple[float, float]:
    """Return the best F1 over all thresholds on linked sentences of the development topics, and its threshold."""
    scores: list[float] = []
    labels: list[bool] = []
    total = 0
    for name in ("docpairs-dev", "crosspairs-dev"):
        for line in (folder / f"{name}.jsonl").open(encoding="utf-8"):
            record = json.loads(line)
            links = {(link[0], link[1]) for link in record.get("links", [])}
            total += len(links)
            sides = []
            for source in ("a", "b"):
                parts = record[f"{source}_sentences"]
                starts = np.cumsum([0, *(len(p) + 2 for p in parts)])
                spans = [[int(s), int(s) + len(p)] for s, p in zip(starts, parts, strict=False)]
                sides.append((analyse(sc.Article("\n\n".join(parts), source)), spans))
            (a, left), (b, right) = sides
            place = [{s.id: s for s in side.sentences} for side in (a, b)]
            best: dict[tuple[int, int], float] = {}
            for link in align(a, b, options).links:
                x, y = place[0][link.a_sentence], place[1][link.b_sentence]
                for i in gold_ids(left, x.start, x.end):
                    for j in gold_ids(right, y.start, y.end):
                        best[i, j] = max(best.get((i, j), 0.0), link.score)
            scores += best.values()
            labels += [pair in links for pair in best]
    order = np.argsort(-np.array(scores), kind="stable")
    hits = np.cumsum(np.array(labels)[order])
    f1 = 2 * hits / (np.arange(1, len(order) + 1) + total)
    return float(f1.max()), float(np.array(scores)[order][f1.argmax()])


def speed(semantic: bool) -> dict[str, float]:
    """Return seconds for the seeds, their texts not yet analysed and analysed, and for two texts of 2,000 sentences."""
    articles = [sc.read(path) for path in sorted(SEEDS.glob("*.txt"))]
    options = sc.Options(semantic=semantic)
    sc.compare(*articles, options=options)
    fresh, warm = [], []
    for _ in range(5):
        analyse.cache_clear()
        for times in (fresh, warm):
            started = time.perf_counter()
            sc.compare(*articles, options=options)
            times.append(time.perf_counter() - started)
    words = [w for a in articles for w in a.text.split() if w.isalpha()]
    chance = np.random.default_rng(0)

    def long(source: str) -> sc.Article:
        lines = [" ".join(chance.choice(words, 18)).capitalize() + "." for _ in range(2000)]
        return sc.Article("\n\n".join(" ".join(lines[k : k + 4]) for k in range(0, 2000, 4)), source)

    pair = (long("A"), long("B"))
    started = time.perf_counter()
    sc.compare(*pair, options=options)
    return {
        "seeds, nothing remembered, s": min(fresh),
        "seeds, remembered, s": min(warm),
        "2,000 sentences each, s": time.perf_counter() - started,
        "most memory, MB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--no-semantic", action="store_true")
    parser.add_argument("--only", choices=["stories", "ecb", "speed"])
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    semantic = not options.no_semantic
    results: dict[str, float] = {}
    if options.only in (None, "stories"):
        results |= stories(options.data / "stories" / "dev.jsonl", semantic)
    if options.only in (None, "ecb"):
        for name, excerpts in (("excerpts", True), ("articles", False)):
            settings = sc.Options(semantic=semantic, threshold=EVERY, excerpts=excerpts)
            f1, at = ecb(options.data / "ecbplus", settings)
            results |= {f"ECB+ as {name}, best F1": f1, f"ECB+ as {name}, best at": at}
    if options.only in (None, "speed"):
        results |= speed(semantic)
    for name, value in results.items():
        print(f"{name:34s} {value:.3f}")
    if options.json:
        options.json.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
