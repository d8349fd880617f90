"""Train the trees that say whether two articles cover one event.

usage: python training/same_event.py DATA_FOLDER

Learns from archives that are put together anew from the training topics of ECB+, the whole articles of
stories/more.jsonl and the beginnings in allsides/: of 8 to 575 articles, with one to all reports of an event, so that
a score means the same in a small archive and in a large one. Calibrates on the pairs of topics that were left out and
writes storycompare/matching/weights/same_event.npz. Prints F1 of pairs on the training topics, the development topics and
the political stories, none of which the choice of settings has seen but the development topics. Deterministic.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
import zlib
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import lightgbm
import numpy as np
from sklearn.linear_model import LogisticRegression

from manifest import record
from scorer import PARAMETERS as SENTENCE_PARAMETERS
from scorer import flat
from storycompare import Article
from storycompare.corpus.engines import DuckEngine
from storycompare.corpus.pairs import _numbers, find_signals
from storycompare.corpus.signals import SIGNALS, signals
from storycompare.corpus.tables import write_tables

if TYPE_CHECKING:
    import pandas as pd

TARGET = Path(__file__).parent.parent / "storycompare" / "matching" / "weights" / "same_event.npz"
ROUNDS = 150
FOLDS = 4
READ = ("ecbplus/docs-train-dev.jsonl", "stories/more.jsonl", "allsides/triplets.jsonl")
# Where they differ from those of the trees over pairs of sentences.
PARAMETERS: dict[str, Any] = {
    **SENTENCE_PARAMETERS,
    "learning_rate": 0.05,
    "num_leaves": 12,
    "max_depth": 5,
    "min_data_in_leaf": 100,
}
Events = dict[str, list[Article]]
# Kind of archive: the pool, how many, events in each, reports of an event, and what the archives count together.
ARCHIVES = (
    ("ecb", 1, (60, 60), (30, 30), 2.0),
    ("ecb", 24, (30, 50), (3, 3), 4.0),
    ("ecb", 6, (25, 50), (1, 4), 2.0),
    ("ecb", 4, (8, 25), (2, 6), 1.5),
    ("ecb", 2, (30, 50), (3, 20), 1.5),
    ("politics", 1, (70, 70), (3, 3), 0.5),
    ("politics", 4, (8, 70), (1, 3), 1.0),
    ("alike", 10, (10, 10), (3, 3), 1.5),
    ("allsides", 3, (10, 300), (1, 3), 1.0),
    ("ecb", 20, (2, 6), (1, 3), 1.0),
    ("politics", 15, (2, 6), (1, 3), 0.5),
    ("allsides", 30, (2, 12), (1, 3), 1.0),
)


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def ecb(data: Path, split: str | None = None) -> Events:
    """Return the articles of ECB+ by their event."""
    events: Events = defaultdict(list)
    for row in _lines(data / "ecbplus" / "docs-train-dev.jsonl"):
        if split in (None, row["split"]):
            events[row["subtopic"]].append(Article(" ".join(row["sentences"]), row["id"]))
    return events


def stories(data: Path, name: str, kinds: str, *, dated: bool = False) -> Events:
    """Return the articles of annotated stories whose names begin with one of some letters."""
    events: Events = defaultdict(list)
    for story in _lines(data / "stories" / f"{name}.jsonl"):
        if story["name"][0] in kinds:
            for a in story["articles"]:
                label = f"{story['name']}:{a['source']}"
                date = a.get("date") if dated else None
                events[story["name"]].append(
                    Article(a["text"], label, title=a["title"] or None, published=date)
                )
    return events


def beginnings(data: Path) -> Events:
    """Return the beginnings of articles by their triple."""
    events: Events = defaultdict(list)
    for row in _lines(data / "allsides" / "triplets.jsonl"):
        for number, a in enumerate(row["articles"]):
            if a["text"].strip():
                events[row["id"]].append(
                    Article(a["text"], f"{row['id']}:{number}", title=a["title"] or None)
                )
    return events


def looked_at(events: Events) -> tuple[pd.DataFrame, np.ndarray, int]:
    """Return the candidates of an archive with the events of both, whether they are one, and how many pairs are."""
    articles = [(event, article) for event, reports in events.items() for article in reports]
    with tempfile.TemporaryDirectory() as name:
        engine = DuckEngine(Path(name), _numbers(3, 100, 24), "2GB", 1)
        write_tables([article for _, article in articles], Path(name), 3)
        find_signals(engine, Path(name))
        found = engine.frame("signals").sort_values(["a", "b"], ignore_index=True)
        engine.close()
    event = np.array([event for event, _ in articles])
    found = found.assign(a_event=event[found["a"]], b_event=event[found["b"]])
    same = (found["a_event"] == found["b_event"]).to_numpy()
    return found, same, sum(len(r) * (len(r) - 1) // 2 for r in events.values())


def sampled(pool: Events, events: int, least: int, most: int, chance: random.Random) -> Events:
    names = chance.sample(sorted(pool), min(events, len(pool)))
    return {n: chance.sample(pool[n], min(len(pool[n]), chance.randint(least, most))) for n in names}


def alike(pool: Events, number: int, chance: random.Random) -> Events:
    """Return the reports of an event and of those that share most words with it."""
    words = {
        name: {w for a in reports for w in a.text.lower().split() if len(w) > 5}
        for name, reports in pool.items()
    }
    first = words[chance.choice(sorted(pool))]
    nearest = sorted(
        pool, key=lambda name: (-len(first & words[name]) / len(first | words[name]) ** 0.5, name)
    )
    return {name: pool[name] for name in nearest[:number]}


def archives(pools: dict[str, Events]) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return signals, labels, weights and the parts of both articles for the candidates of many archives."""
    chance = random.Random(7)
    found_in: dict[int, list[tuple[Any, Any, Any]]] = defaultdict(list)
    for line, (kind, number, events, reports, _) in enumerate(ARCHIVES):
        for _ in range(number):
            if kind == "alike":
                archive = alike(pools["politics"], events[0], chance)
            else:
                archive = sampled(pools[kind], chance.randint(*events), *reports, chance)
            found, same, _ = looked_at(archive)
            parts = np.array([[_part(e) for e in found[side]] for side in ("a_event", "b_event")]).T
            rows = signals(found.drop(columns=["a_event", "b_event"]))
            found_in[line].append((rows, same, parts))
        print(*ARCHIVES[line], sum(len(same) for _, same, _ in found_in[line]), flush=True)
    rows, labels, parts = (
        np.concatenate([kept[k] for line in found_in.values() for kept in line]) for k in range(3)
    )
    sizes = [sum(len(same) for _, same, _ in line) for line in found_in.values()]
    shares = [weight * 1000 / size for (*_, weight), size in zip(ARCHIVES, sizes, strict=True)]
    return rows, labels, np.repeat(shares, sizes), parts


def _part(event: str) -> int:
    """The part that an event belongs to; the two events of a topic are in one."""
    return zlib.crc32(event.partition("ecb")[0].encode()) % FOLDS


def fit(rows: np.ndarray, labels: np.ndarray, weights: np.ndarray) -> lightgbm.Booster:
    weights = weights * len(weights) / weights.sum()
    return lightgbm.train(PARAMETERS, lightgbm.Dataset(rows, labels, weight=weights), ROUNDS)


def told(name: str, logits: np.ndarray, same: np.ndarray, pairs: int, scale: float, shift: float) -> None:
    scores = 1 / (1 + np.exp(-(logits * scale + shift)))
    order = np.argsort(-scores)
    right = np.cumsum(same[order])
    if not pairs:
        print(f"{name:24} {(scores >= 0.5).sum()} taken of {len(same)}, highest {scores.max(initial=0):.2f}")
        return
    f1 = 2 * right / (np.arange(1, len(order) + 1) + pairs)
    taken = scores >= 0.5
    hit = same[taken].sum()
    print(
        f"{name:24} F1 {2 * hit / (taken.sum() + pairs):.3f} (P {hit / taken.sum():.3f} R {hit / pairs:.3f}), "
        f"best {f1.max():.3f} at {scores[order[f1.argmax()]]:.2f}; candidates {len(same)}, recall {same.sum() / pairs:.3f}",
        flush=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path, help="the folder with ecbplus/, stories/ and allsides/")
    data = parser.parse_args().data
    pools = {"ecb": ecb(data, "train"), "politics": stories(data, "more", "k"), "allsides": beginnings(data)}
    rows, labels, weights, parts = archives(pools)
    logits = np.full(len(labels), np.nan)
    for part in range(FOLDS):
        inside, outside = (parts == part).all(axis=1), (parts != part).all(axis=1)
        booster = fit(rows[outside], labels[outside], weights[outside])
        logits[inside] = booster.predict(rows[inside], raw_score=True)
    left = np.isfinite(logits)
    platt = LogisticRegression(C=1e6)
    platt.fit(logits[left][:, None], labels[left], sample_weight=weights[left])
    scale, shift = float(platt.coef_[0, 0]), float(platt.intercept_[0])
    booster = fit(rows, labels, weights)
    arrays = flat([(booster, list(range(len(SIGNALS))))])
    np.savez(TARGET, names=np.array(SIGNALS), scale=scale, shift=shift, operating_point=0.5, **arrays)
    record(TARGET, script=__file__, data=data, read=READ, seeds=[int(PARAMETERS["seed"])])
    print("scale", scale, "shift", shift)
    gain = booster.feature_importance("gain")
    print(sorted(zip((gain / gain.sum()).round(3).tolist(), SIGNALS, strict=True), reverse=True))
    report(data, booster, scale, shift)


def report(data: Path, booster: lightgbm.Booster, scale: float, shift: float) -> None:
    """Print F1 of pairs on what was not learnt from, and on the training topics."""
    politics = stories(data, "train", "b") | stories(data, "dev", "dt")
    chance = random.Random(5)
    sets = {
        "ecb train topics": ecb(data, "train"),
        "ecb dev topics": ecb(data, "dev"),
        "ecb all": ecb(data),
        "triples of train": stories(data, "train", "bef", dated=True),
        "triples of dev": stories(data, "dev", "dtf", dated=True),
        "triples of ecb dev": sampled(ecb(data, "dev"), 16, 3, 3, chance),
        "one of each": {k: v[:1] for k, v in politics.items()},
        **{f"few {k}": sampled(politics, 4, 1, 3, random.Random(k)) for k in range(4)},
        **{f"few of ecb dev {k}": sampled(ecb(data, "dev"), 5, 1, 3, random.Random(k)) for k in range(4)},
        "politics b, d": politics,
        "k, dated": stories(data, "more", "k", dated=True),
        **{f"alike {k}": alike(politics, 10, random.Random(k)) for k in range(4)},
    }
    for name, events in sets.items():
        found, same, pairs = looked_at(events)
        told(
            name,
            booster.predict(signals(found.drop(columns=["a_event", "b_event"])), raw_score=True),
            same,
            pairs,
            scale,
            shift,
        )


if __name__ == "__main__":
    main()
