"""Facts on annotated sets: conflicts, facts inside a sentence pair, and grades of reuse.

usage: python benchmarks/facts.py DATA_FOLDER [--no-semantic] [--only stories|pairs|qa|reuse|speed] [--json FILE]

  stories   conflicts found by type, and false alarms, on stories/dev.jsonl and stories/train.jsonl
  pairs     vitaminc_sample and fever_symmetric, pairs with a number: F1 of conflict, and alarms on pairs that agree
  qa        QA-Align: a fact of a sentence is shared if most of its answer lies in a shared mention; macro-F1
  reuse     Clough and Stevenson: four grades, and copied or not, from the derivation's shares (needs scikit-learn)
  speed     ten sources of thirty sentences
"""

from __future__ import annotations

import argparse
import itertools
import json
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

import storycompare as sc

if TYPE_CHECKING:
    from collections.abc import Iterator

SEEDS = Path(__file__).parent.parent / "seeds"
GRADES = ("non", "heavy_revision", "light_revision", "near_copy")
LOOSENESS = (1, 3, 10, 30, 100, 300)


def records(path: Path) -> Iterator[dict[str, Any]]:
    for line in path.open(encoding="utf-8"):
        yield json.loads(line)


def touched(spans: list[list[int]], start: int, end: int) -> list[int]:
    return [k for k, (a, b) in enumerate(spans) if min(b, end) > max(a, start)]


def stories(path: Path, options: sc.Options) -> dict[str, float]:
    """Return conflicts found by type, and false alarms per story."""
    wanted: Counter[str] = Counter()
    found: Counter[str] = Counter()
    false = count = 0
    for story in records(path):
        count += 1
        spans = {a["source"]: a["sentences"] for a in story["articles"]}
        articles = [sc.Article(a["text"], a["source"], title=a["title"]) for a in story["articles"]]
        named = {tuple(c["pair"]) for c in story["conflicts"]}
        sure = {
            tuple(c["pair"]): c["type"] for c in story["conflicts"] if len(c["by"]) == story["annotators"]
        }
        wanted.update(sure.values())
        hit: set[tuple[str, ...]] = set()
        for row in sc.compare(*articles, options=options).to_frame("conflicts").itertuples():
            sides = [
                [f"{source}:{k}" for k in touched(spans[source], start, end)]
                for source, start, end in (
                    (row.a_source, row.a_start, row.a_end),
                    (row.b_source, row.b_start, row.b_end),
                )
            ]
            pairs = {tuple(sorted(pair)) for pair in itertools.product(*sides)}
            if pairs & named:
                hit |= pairs & set(sure)
            else:
                false += 1
        found.update(sure[pair] for pair in hit)
    details = ("figure", "date", "name", "place")
    name = path.stem
    return {
        f"{name}: figures, dates, names, places found": sum(found[k] for k in details)
        / max(1, sum(wanted[k] for k in details)),
        f"{name}: altered quotations found": found["quote"] / max(1, wanted["quote"]),
        f"{name}: all conflicts found": sum(found.values()) / sum(wanted.values()),
        f"{name}: false alarms per story": false / count,
    }


def pairs(data: Path, options: sc.Options) -> dict[str, float]:
    """Return F1 of conflict between a claim and its evidence, compared as excerpts, and alarms where they agree."""
    options = replace(options, excerpts=True)
    results = {}
    for name in ("vitaminc_sample/half", "fever_symmetric/dev"):
        right = wrong = missed = agreeing = 0
        for record in records(data / f"{name}.jsonl"):
            if not record["has_number"] or record["label"] == "unclear":
                continue
            found = bool(sc.compare(record["a"], record["b"], options=options).conflicts)
            conflict = record["label"] == "conflict"
            right += found and conflict
            missed += conflict and not found
            wrong += found and not conflict
            agreeing += not conflict
        short = name.split("/")[0]
        results[f"{short}: conflict F1"] = 2 * right / max(1, 2 * right + wrong + missed)
        results[f"{short}: alarms on agreeing pairs"] = wrong / agreeing
    return results


def located(text: str, answer: str) -> tuple[int, int] | None:
    """Return where an answer stands; white space around punctuation may differ."""
    places = [k for k, c in enumerate(text) if not c.isspace()]
    first = "".join(text[k] for k in places).find("".join(answer.split()))
    return (places[first], places[first + len("".join(answer.split())) - 1] + 1) if first >= 0 else None


def qa(path: Path, options: sc.Options) -> dict[str, float]:
    """Return macro-F1 of shared and unique over the facts of pairs of sentences, compared as excerpts."""
    options = replace(options, excerpts=True)
    counts: Counter[tuple[bool, bool]] = Counter()
    for record in records(path):
        story = sc.compare(record["a"], record["b"], options=options)
        for side, label in (("a", "A"), ("b", "B")):
            shared = [m for f in story.facts if f.status == "shared" for m in f.mentions if m.source == label]
            for fact, status in zip(record[f"{side}_facts"], record[f"{side}_label"], strict=True):
                span = located(record[side], fact["answer"])
                if span is None:
                    continue
                covered = sum(max(0, min(m.end, span[1]) - max(m.start, span[0])) for m in shared)
                counts[status == "shared", covered * 2 > span[1] - span[0]] += 1
    scores = [
        2 * counts[c, c] / max(1, 2 * counts[c, c] + counts[c, not c] + counts[not c, c])
        for c in (True, False)
    ]
    return {"QA-Align: macro-F1 of shared and unique": sum(scores) / 2}


def reuse(path: Path, options: sc.Options) -> dict[str, float]:
    """Grade each task by the shares, as the other two teach; what has any grade of reuse is copied."""
    found = []
    for record in records(path):
        source = sc.Article(record["source_text"], "source")
        story = sc.compare(source, sc.Article(record["text"], "text"), wire=source, options=options)
        (d,) = story.derivation
        shares = (d.verbatim, d.new, d.by_fact.verbatim, d.by_fact.new)
        found.append((record["task"], GRADES.index(record["label"]), shares))
    tasks, grades, rows = (np.array(column) for column in zip(*found, strict=True))
    right = copied = 0
    for task in sorted(set(tasks)):
        own = tasks == task
        guessed = graded(rows[~own], grades[~own], rows[own])
        right += int((guessed == grades[own]).sum())
        copied += int(((guessed > 0) == (grades[own] > 0)).sum())
    return {"reuse: four grades": right / len(rows), "reuse: copied or not": copied / len(rows)}


def graded(rows: Any, grades: Any, unknown: Any) -> Any:
    """Grade by logistic regression, as strict as is best when each known text in turn is left out."""
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import LeaveOneOut, cross_val_score
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    def model(looseness: float) -> Any:
        return make_pipeline(StandardScaler(), LogisticRegression(C=looseness, max_iter=50_000))

    best = max(
        LOOSENESS, key=lambda c: (cross_val_score(model(c), rows, grades, cv=LeaveOneOut()).mean(), -c)
    )
    return model(best).fit(rows, grades).predict(unknown)


def speed(options: sc.Options) -> dict[str, float]:
    """Ten sources of thirty sentences that retell one another: the words of the seeds, shuffled and dropped."""
    seeds = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    sentences = [s for text in seeds for s in text.replace("\n", " ").split(". ") if len(s.split()) > 4]
    chance = np.random.default_rng(0)

    def sources(prefix: str) -> list[sc.Article]:
        found = []
        for k in range(10):
            rows = [sentences[i] for i in chance.permutation(len(sentences))[:30]]
            kept = [" ".join(w for w in row.split() if chance.random() > 0.15) for row in rows]
            kept += [sentences[0]] * (30 - len(kept))
            found.append(sc.Article(". ".join(kept) + ".", f"{prefix}{k}"))
        return found

    sc.compare(*sources("warm"), options=options)
    articles = sources("source")
    started = time.perf_counter()
    sc.compare(*articles, options=options)
    return {"ten sources of thirty sentences, s": time.perf_counter() - started}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--no-semantic", action="store_true")
    parser.add_argument("--only", choices=["stories", "pairs", "qa", "reuse", "speed"])
    parser.add_argument("--json", type=Path)
    chosen = parser.parse_args()
    options = sc.Options(semantic=not chosen.no_semantic)
    results: dict[str, float] = {}
    if chosen.only in (None, "stories"):
        for part in ("dev", "train"):
            results |= stories(chosen.data / "stories" / f"{part}.jsonl", options)
    if chosen.only in (None, "pairs"):
        results |= pairs(chosen.data, options)
    if chosen.only in (None, "qa"):
        results |= qa(chosen.data / "qa_align" / "half.jsonl", options)
    if chosen.only in (None, "reuse"):
        results |= reuse(chosen.data / "reuse" / "clough_stevenson-abc.jsonl", options)
    if chosen.only in (None, "speed"):
        results |= speed(options)
    for name, value in results.items():
        print(f"{name:50s} {value:.3f}")
    if chosen.json:
        chosen.json.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
