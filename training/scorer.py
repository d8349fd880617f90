"""Train the scorer of sentence pairs.

usage: python training/scorer.py DATA_FOLDER

Learns from stories/train.jsonl (whole articles), calibrates and chooses the operating point by
cross-validation over stories, and writes storycompare/matching/weights/lexical.npz. Prints F1 of links on
the left-out stories and on stories/dev.jsonl. Deterministic.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from stories import labelled_pairs, read_stories
from storycompare.matching.scorer import load
from storycompare.matching.signals import LEXICAL_SIGNALS

TARGET = Path(__file__).parent.parent / "storycompare" / "matching" / "weights"
ROUNDS = 220
PARAMETERS: dict[str, Any] = {
    "objective": "binary",
    "learning_rate": 0.04,
    "num_leaves": 12,
    "max_depth": 5,
    "min_data_in_leaf": 80,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "lambda_l2": 5.0,
    "seed": 1,
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 2,
    "verbose": -1,
}


def table(path: Path) -> tuple[Any, Any, Any, int]:
    """Return rows, labels, story names and the number of links without a candidate."""
    pairs = list(labelled_pairs(read_stories(path)))
    rows = np.concatenate([p.candidates.rows for p in pairs])
    labels = np.concatenate([p.labels for p in pairs])
    stories = np.concatenate([[p.story] * len(p.labels) for p in pairs])
    return rows, labels, stories, sum(p.lost for p in pairs)


def f1_at(labels: Any, scores: Any, lost: int, threshold: float) -> float:
    sure = labels >= 0
    chosen = (scores >= threshold) & sure
    right = int(((labels == 1) & chosen).sum())
    return float(2 * right / max(1, int(chosen.sum()) + int((labels == 1).sum()) + lost))


def flat(booster: lightgbm.Booster) -> dict[str, Any]:
    """Return the trees as flat arrays (see `Forest`)."""
    arrays: dict[str, list[Any]] = {k: [] for k in ("feature", "threshold", "left", "right", "value")}
    roots = []
    deepest = 0

    def add(node: dict[str, Any], depth: int) -> int:
        nonlocal deepest
        deepest = max(deepest, depth)
        number = len(arrays["value"])
        leaf = "leaf_value" in node
        arrays["feature"].append(0 if leaf else node["split_feature"])
        # The largest float32 that is not above the threshold keeps every decision as it was.
        threshold = np.float32(0 if leaf else node["threshold"])
        if not leaf and float(threshold) > node["threshold"]:
            threshold = np.nextafter(threshold, np.float32(-np.inf))
        arrays["threshold"].append(threshold)
        arrays["left"].append(number)
        arrays["right"].append(number)
        arrays["value"].append(node["leaf_value"] if leaf else node["internal_value"])
        if not leaf:
            arrays["left"][number] = add(node["left_child"], depth + 1)
            arrays["right"][number] = add(node["right_child"], depth + 1)
        return number

    for tree in booster.dump_model()["tree_info"]:
        roots.append(add(tree["tree_structure"], 0))
    kinds = {
        "feature": np.int32,
        "threshold": np.float32,
        "left": np.int32,
        "right": np.int32,
        "value": np.float64,
    }
    return {
        "roots": np.array(roots, dtype=np.int32),
        "depth": deepest,
        **{name: np.array(found, dtype=kinds[name]) for name, found in arrays.items()},
    }


def fit(rows: Any, labels: Any) -> lightgbm.Booster:
    sure = labels >= 0
    return lightgbm.train(PARAMETERS, lightgbm.Dataset(rows[sure], labels[sure]), ROUNDS)


def train(name: str, names: tuple[str, ...], rows: Any, labels: Any, stories: Any, lost: int) -> None:
    """Fit, calibrate on left-out stories, and write `weights/<name>.npz`."""
    logits = np.zeros(len(labels))
    for inside, left_out in GroupKFold(10).split(rows, labels, stories):
        logits[left_out] = fit(rows[inside], labels[inside]).predict(rows[left_out], raw_score=True)
    sure = labels >= 0
    platt = LogisticRegression(C=1e6).fit(logits[sure, None], labels[sure] == 1)
    scale, shift = float(platt.coef_[0, 0]), float(platt.intercept_[0])
    scores = 1 / (1 + np.exp(-(logits * scale + shift)))
    best = max((f1_at(labels, scores, lost, t), float(t)) for t in np.arange(0.15, 0.7, 0.01))
    print(f"{name}: cross-validated links F1 {best[0]:.3f} at {best[1]:.2f}, lost before scoring {lost}")
    np.savez_compressed(
        TARGET / f"{name}.npz",
        names=np.array(names),
        scale=scale,
        shift=shift,
        operating_point=best[1],
        **flat(fit(rows, labels)),
    )


def report(name: str, rows: Any, labels: Any, lost: int) -> None:
    forest = load(name)
    scores = forest.probability(rows)
    f1 = f1_at(labels, scores, lost, forest.operating_point)
    sure = labels >= 0
    bins = np.minimum((scores[sure] * 10).astype(int), 9)
    gold = labels[sure] == 1
    error = sum(
        abs(scores[sure][bins == b].mean() - gold[bins == b].mean()) * (bins == b).sum()
        for b in range(10)
        if (bins == b).any()
    ) / len(bins)
    print(f"{name}: dev links F1 {f1:.3f} at {forest.operating_point:.2f}, calibration error {error:.3f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    stories = parser.parse_args().data / "stories"
    TARGET.mkdir(exist_ok=True)
    train("lexical", LEXICAL_SIGNALS, *table(stories / "train.jsonl"))
    rows, labels, _, lost = table(stories / "dev.jsonl")
    report("lexical", rows, labels, lost)


if __name__ == "__main__":
    main()
