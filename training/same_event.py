"""Train the trees that say whether two articles cover one event.

usage: python training/same_event.py DATA_FOLDER

Learns from archives that are put together anew from the training topics of ECB+, the whole articles of
stories/more.jsonl and the beginnings in allsides/: of 8 to 575 articles, with one to all reports of an event, so that
a score means the same in a small archive and in a large one. The first trees judge a pair by itself, the second by that
and by what the articles closest to each have to do with the other; what the second learn from is judged by trees that have not seen
the topics of the pair. Both are calibrated on the pairs of topics that were left out, and written to
storycompare/matching/weights/same_event.npz and same_event_witnesses.npz. Prints F1 of pairs on the training topics, the
development topics and the political stories, none of which the choice of settings has seen but the development topics.
Deterministic.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
import zlib
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import lightgbm
import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

from manifest import record
from scorer import PARAMETERS as SENTENCE_PARAMETERS
from scorer import flat
from storycompare import Article
from storycompare.corpus.engines import DuckEngine
from storycompare.corpus.pairs import _numbers, find_signals, hear_witnesses
from storycompare.corpus.signals import (
    LEAST_CHANCE,
    SIGNALS,
    WITNESS_SIGNALS,
    chances,
    signals,
    witness_signals,
)
from storycompare.corpus.tables import write_tables

if TYPE_CHECKING:
    from collections.abc import Sequence

WEIGHTS = Path(__file__).parent.parent / "storycompare" / "matching" / "weights"
FOLDS = 4
READ = ("ecbplus/docs-train-dev.jsonl", "stories/more.jsonl", "allsides/triplets.jsonl")
# Where they differ from those of the trees over pairs of sentences.
PARAMETERS: dict[str, Any] = {
    **SENTENCE_PARAMETERS,
    "learning_rate": 0.05,
    "num_leaves": 12,
    "max_depth": 5,
    "min_data_in_leaf": 100,
    "rounds": 150,
}
# Of the trees that hear witnesses: few signals, and most of the answer is in one of them.
OF_WITNESSES: dict[str, Any] = {
    **PARAMETERS,
    "num_leaves": 7,
    "max_depth": 4,
    "min_data_in_leaf": 200,
    "rounds": 100,
}
OPERATING_POINT = 0.6  # by the sum of F1 on what `report` prints of ECB+ development topics
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


def looked_at(events: Events, **numbers: int) -> tuple[pd.DataFrame, np.ndarray, int]:
    """Return the candidates of an archive with the events of both, whether they are one, and how many pairs are.

    `numbers` take the place of those in the SQL.
    """
    articles = [(event, article) for event, reports in events.items() for article in reports]
    with tempfile.TemporaryDirectory() as name:
        engine = DuckEngine(Path(name), {**_numbers(3, 100, 24), **numbers}, "2GB", 1)
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


def archives(pools: dict[str, Events]) -> tuple[pd.DataFrame, np.ndarray, np.ndarray, np.ndarray]:
    """Return the candidates of many archives, labels, weights and the parts of both articles."""
    chance = random.Random(7)
    found_in: dict[int, list[pd.DataFrame]] = defaultdict(list)
    labels_in: dict[int, list[np.ndarray]] = defaultdict(list)
    number_of_archives = 0
    for line, (kind, number, events, reports, _) in enumerate(ARCHIVES):
        for _ in range(number):
            if kind == "alike":
                archive = alike(pools["politics"], events[0], chance)
            else:
                archive = sampled(pools[kind], chance.randint(*events), *reports, chance)
            # Those that share next to nothing are learnt from too: without them F1 on development topics is .01 less.
            found, same, _ = looked_at(archive, least_likeness=0)
            number_of_archives += 1
            found[["a", "b"]] += number_of_archives * 10_000  # so that all can lie in one table
            found_in[line].append(found)
            labels_in[line].append(same)
        print(*ARCHIVES[line], sum(map(len, labels_in[line])), flush=True)
    sizes = [sum(map(len, line)) for line in labels_in.values()]
    shares = [weight * 1000 / size for (*_, weight), size in zip(ARCHIVES, sizes, strict=True)]
    found = pd.concat([one for line in found_in.values() for one in line], ignore_index=True)
    labels = np.concatenate([one for line in labels_in.values() for one in line])
    parts = np.array([[_part(event) for event in found[side]] for side in ("a_event", "b_event")]).T
    return found.drop(columns=["a_event", "b_event"]), labels, np.repeat(shares, sizes), parts


def _part(event: str) -> int:
    """The part that an event belongs to; the two events of a topic are in one."""
    return zlib.crc32(event.partition("ecb")[0].encode()) % FOLDS


@dataclass(frozen=True)
class Judge:
    """Trees, and the calibration of their sum."""

    booster: lightgbm.Booster
    scale: float
    shift: float

    def probability(self, rows: np.ndarray) -> np.ndarray:
        return _calibrated(self.booster.predict(rows, raw_score=True), self.scale, self.shift)


def _calibrated(logits: np.ndarray, scale: float, shift: float) -> np.ndarray:
    return 1 / (1 + np.exp(-(logits * scale + shift)))


def fit(
    rows: np.ndarray, labels: np.ndarray, weights: np.ndarray, settings: dict[str, Any]
) -> lightgbm.Booster:
    parameters = {name: value for name, value in settings.items() if name != "rounds"}
    weights = weights * len(weights) / weights.sum()
    return lightgbm.train(parameters, lightgbm.Dataset(rows, labels, weight=weights), settings["rounds"])


def learnt(
    rows: np.ndarray, labels: np.ndarray, weights: np.ndarray, parts: np.ndarray, settings: dict[str, Any]
) -> tuple[Judge, np.ndarray]:
    """Return a judge, and the probability of each row by trees that have not seen the topics of its articles.

    Those of two topics in different parts are judged by the trees of either part, which have each seen one.
    """
    by_part = np.empty((len(rows), FOLDS))
    for part in range(FOLDS):
        outside = (parts != part).all(axis=1)
        booster = fit(rows[outside], labels[outside], weights[outside], settings)
        by_part[:, part] = booster.predict(rows, raw_score=True)
    logits = np.take_along_axis(by_part, parts, axis=1).mean(axis=1)
    left = parts[:, 0] == parts[:, 1]
    platt = LogisticRegression(C=1e6)
    platt.fit(logits[left][:, None], labels[left], sample_weight=weights[left])
    scale, shift = float(platt.coef_[0, 0]), float(platt.intercept_[0])
    return Judge(fit(rows, labels, weights, settings), scale, shift), _calibrated(logits, scale, shift)


def heard(found: pd.DataFrame, probability: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return which candidates may be of one event, and the signals of these with what was heard of them."""
    with tempfile.TemporaryDirectory() as name:
        engine = DuckEngine(Path(name), _numbers(3, 100, 24), "2GB", 1)
        judged = found[["win", "a", "b", "likeness"]].assign(chance=chances(probability))
        may_be = (judged["chance"] >= LEAST_CHANCE).to_numpy()
        (Path(name) / "found").mkdir()
        judged[may_be].to_parquet(Path(name) / "found" / "0.parquet")
        engine.read("found", Path(name) / "found")
        engine.each("found", lambda rows: rows, "judged")
        hear_witnesses(engine)
        told = engine.frame("witnessed")
        engine.close()
    told = judged.loc[may_be, ["a", "b"]].merge(told, on=["a", "b"], how="left", validate="1:1")
    return may_be, witness_signals(told)


def keep(name: str, judge: Judge, signals_of: Sequence[str], data: Path, settings: dict[str, Any]) -> None:
    """Write trees to the package, and what they were made from."""
    target = WEIGHTS / f"{name}.npz"
    arrays = flat([(judge.booster, list(range(len(signals_of))))])
    np.savez(
        target,
        names=np.array(signals_of),
        scale=judge.scale,
        shift=judge.shift,
        operating_point=OPERATING_POINT,
        **arrays,
    )
    record(target, script=__file__, data=data, read=READ, seeds=[int(settings["seed"])])
    print(name, "scale", judge.scale, "shift", judge.shift)
    gain = judge.booster.feature_importance("gain")
    print(sorted(zip((gain / gain.sum()).round(3).tolist(), signals_of, strict=True), reverse=True))


def told(name: str, scores: np.ndarray, same: np.ndarray, pairs: int) -> float | None:
    """Print F1 of pairs at the operating point and at the best one, and return the first."""
    order = np.argsort(-scores)
    right = np.cumsum(same[order])
    taken = scores >= OPERATING_POINT
    if not pairs:
        print(f"{name:24} {taken.sum()} taken of {len(same)}, highest {scores.max(initial=0):.2f}")
        return None
    f1 = 2 * right / (np.arange(1, len(order) + 1) + pairs)
    hit = same[taken].sum()
    at_point = 2 * hit / (taken.sum() + pairs)
    print(
        f"{name:24} F1 {at_point:.3f} (P {hit / taken.sum():.3f} R {hit / pairs:.3f}), "
        f"best {f1.max():.3f} at {scores[order[f1.argmax()]]:.2f}; candidates {len(same)}, recall {same.sum() / pairs:.3f}",
        flush=True,
    )
    return float(at_point)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path, help="the folder with ecbplus/, stories/ and allsides/")
    data = parser.parse_args().data
    pools = {"ecb": ecb(data, "train"), "politics": stories(data, "more", "k"), "allsides": beginnings(data)}
    found, labels, weights, parts = archives(pools)
    first, probability = learnt(signals(found), labels, weights, parts, PARAMETERS)
    keep("same_event", first, SIGNALS, data, PARAMETERS)
    may_be, rows = heard(found, probability)
    second, _ = learnt(rows, labels[may_be], weights[may_be], parts[may_be], OF_WITNESSES)
    keep("same_event_witnesses", second, WITNESS_SIGNALS, data, OF_WITNESSES)
    report(data, first, second)


def report(data: Path, first: Judge, second: Judge) -> None:
    """Print F1 of pairs on what was not learnt from, and on the training topics."""
    politics = stories(data, "train", "b") | stories(data, "dev", "dt")
    sets = {
        "ecb train topics": ecb(data, "train"),
        "ecb dev topics": ecb(data, "dev"),
        "ecb all": ecb(data),
        "triples of train": stories(data, "train", "bef", dated=True),
        "triples of dev": stories(data, "dev", "dtf", dated=True),
        **{
            f"triples of ecb dev {k}": sampled(ecb(data, "dev"), 16, 3, 3, random.Random(100 + k))
            for k in range(8)
        },
        "one of each": {k: v[:1] for k, v in politics.items()},
        **{f"few {k}": sampled(politics, 4, 1, 3, random.Random(k)) for k in range(4)},
        **{f"few of ecb dev {k}": sampled(ecb(data, "dev"), 5, 1, 3, random.Random(k)) for k in range(4)},
        "politics b, d": politics,
        "k, dated": stories(data, "more", "k", dated=True),
        **{f"alike {k}": alike(politics, 10, random.Random(k)) for k in range(4)},
    }
    means: dict[str, list[float]] = defaultdict(list)
    for name, events in sets.items():
        found, same, pairs = looked_at(events)
        by_itself = first.probability(signals(found.drop(columns=["a_event", "b_event"])))
        scores = np.zeros(len(found))
        may_be, rows = heard(found, by_itself)
        scores[may_be] = second.probability(rows)
        f1 = told(name, scores, same, pairs)
        if f1 is not None:
            means[name.rstrip(" 0123456789")].append(f1)
    print({name: round(float(np.mean(of)), 3) for name, of in means.items() if len(of) > 1})


if __name__ == "__main__":
    main()
