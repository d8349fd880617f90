"""Train the model that finds where facts begin inside sentences.

usage: python training/clauses.py DATA_FOLDER

Learns from stories/train.jsonl, chooses penalty and threshold by cross-validation over stories, and writes
storycompare/language/data/clauses.json. Prints F1 of boundaries on the left-out stories and on
stories/dev.jsonl. Deterministic.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from storycompare.language.clauses import gaps

TARGET = Path(__file__).parent.parent / "storycompare" / "language" / "data" / "clauses.json"
TOLERANCE = 3  # characters between a gold boundary and the gap it belongs to


def examples(path: Path) -> tuple[list[dict[str, int]], list[bool], list[str], int]:
    """Return features, labels and story names of all gaps, and the gold boundaries without a gap."""
    features: list[dict[str, int]] = []
    labels: list[bool] = []
    groups: list[str] = []
    lost = 0
    for line in path.open(encoding="utf-8"):
        story = json.loads(line)
        for article in story["articles"]:
            for number, (start, end) in enumerate(article["sentences"]):
                mentions = story["mentions"].get(f"{article['source']}:{number}", [])
                if not mentions:
                    continue
                # A dateline stands before the first fact.
                first = min(m[0] for m in mentions)
                wanted = {m[0] - first for m in mentions[1:]}
                for gap in gaps(article["text"][start + first : end]):
                    hit = {w for w in wanted if abs(w - gap.offset) <= TOLERANCE}
                    wanted -= hit
                    features.append(dict.fromkeys(gap.features, 1))
                    labels.append(bool(hit))
                    groups.append(story["name"])
                lost += len(wanted)
    return features, labels, groups, lost


def best_threshold(labels: Any, scores: Any, lost: int) -> tuple[float, float]:
    """Return (F1, threshold)."""
    best = (0.0, 0.5)
    for threshold in np.arange(0.2, 0.7, 0.02):
        chosen = scores >= threshold
        right = int((chosen & labels).sum())
        f1 = 2 * right / max(1, int(chosen.sum()) + int(labels.sum()) + lost)
        best = max(best, (f1, float(threshold)))
    return best


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    stories = parser.parse_args().data / "stories"
    rows, label_list, groups, lost = examples(stories / "train.jsonl")
    labels = np.array(label_list)
    print(f"{len(rows)} gaps, {labels.sum()} boundaries, {lost} boundaries without a gap")
    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform(rows)
    keep = np.asarray((matrix > 0).sum(axis=0)).ravel() >= 3
    matrix = matrix[:, keep]
    names = vectorizer.get_feature_names_out()[keep]
    results = []
    for penalty in (0.05, 0.1, 0.2, 0.4):
        scores = np.zeros(len(labels))
        for fit, left_out in GroupKFold(5).split(matrix, labels, groups):
            model = LogisticRegression(C=penalty, max_iter=500, solver="liblinear")
            scores[left_out] = model.fit(matrix[fit], labels[fit]).predict_proba(matrix[left_out])[:, 1]
        f1, threshold = best_threshold(labels, scores, lost)
        results.append((f1, threshold, penalty))
        print(f"C={penalty}: cross-validated F1 {f1:.3f} at {threshold:.2f}")
    _, threshold, penalty = max(results)
    model = LogisticRegression(C=penalty, max_iter=500, solver="liblinear").fit(matrix, labels)
    weights = {name: round(float(w), 3) for name, w in zip(names, model.coef_[0], strict=True)}
    weights["bias"] = round(weights.get("bias", 0.0) + float(model.intercept_[0]), 3)
    weights = {name: w for name, w in sorted(weights.items()) if abs(w) >= 0.02}
    TARGET.write_text(
        json.dumps({"threshold": round(threshold, 2), "weights": weights}, ensure_ascii=False, indent=0)
        + "\n",
        encoding="utf-8",
    )
    rows, label_list, _, lost = examples(stories / "dev.jsonl")
    scores = np.array([sum(weights.get(f, 0.0) for f in row) for row in rows])
    chosen = 1 / (1 + np.exp(-scores)) >= threshold
    labels = np.array(label_list)
    right = int((chosen & labels).sum())
    print(f"dev: F1 {2 * right / (chosen.sum() + labels.sum() + lost):.3f}, {len(weights)} weights")


if __name__ == "__main__":
    main()
