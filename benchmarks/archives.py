"""Archives: F1 of pairs and stories on labelled articles, time and memory for up to a million.

usage: python benchmarks/archives.py DATA_FOLDER [--only accuracy|size] [--sizes N [N ...]] [--engine duckdb|spark]
                                     [--memory SIZE] [--folder FOLDER] [--json FILE]

The large archives are mixed from sentences of ecbplus/ and allsides/ over a year: each event has three sentences of one
text, each report of it two or three of these and two of others; one event in a hundred is a burst of 20 to 300 reports, a
third of all reports end with the notice of their outlet, and on one day in the year one in twenty of all articles appear, all
with one word. Each size runs in a process of its own, whose greatest memory counts.
"""

from __future__ import annotations

import argparse
import datetime
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import storycompare as sc
from storycompare import corpus

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd

Events = dict[str, list[sc.Article]]


def lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as file:
        yield from map(json.loads, file)


def ecb(data: Path) -> tuple[Events, dict[str, str]]:
    """Return the articles of ECB+ by event, and the part of the topics that each event belongs to."""
    events, part = defaultdict(list), {}
    for row in lines(data / "ecbplus" / "docs-train-dev.jsonl"):
        events[row["subtopic"]].append(sc.Article(" ".join(row["sentences"]), row["id"]))
        part[row["subtopic"]] = row["split"]
    return events, part


def triples(data: Path, name: str, kinds: str) -> Events:
    """Return annotated articles by story, as they are dated."""
    events = defaultdict(list)
    for story in lines(data / "stories" / f"{name}.jsonl"):
        if story["name"][0] in kinds:
            for a in story["articles"]:
                label = f"{story['name']}:{a['source']}"
                events[story["name"]].append(
                    sc.Article(a["text"], label, title=a["title"] or None, published=a["date"])
                )
    return events


def undated(events: Events) -> Events:
    return {
        e: [sc.Article(a.text, a.source, title=a.title) for a in reports] for e, reports in events.items()
    }


def f1(pairs: pd.DataFrame, events: Events) -> tuple[float, float, float]:
    """Return F1, precision and recall of pairs; those with an article of no event given do not count."""
    event_of = {a.source: event for event, reports in events.items() for a in reports}
    inside = pairs[pairs["a_id"].isin(list(event_of)) & pairs["b_id"].isin(list(event_of))]
    hits = int((inside["a_id"].map(event_of) == inside["b_id"].map(event_of)).sum())
    there = sum(len(reports) * (len(reports) - 1) // 2 for reports in events.values())
    return 2 * hits / (len(inside) + there), hits / max(1, len(inside)), hits / there


def pairs_of(stories: pd.DataFrame) -> pd.DataFrame:
    """Return all pairs inside stories."""
    both = stories.merge(stories, on="story", suffixes=("_a", "_b"))
    return both[both["id_a"] < both["id_b"]].rename(columns={"id_a": "a_id", "id_b": "b_id"})


def accuracy(data: Path, engine: Any) -> dict[str, float]:
    events, part = ecb(data)
    sets: dict[str, tuple[Events, dict[str, Events]]] = {
        "ECB+": (
            events,
            {
                "all topics": events,
                **{
                    f"{name} topics": {e: r for e, r in events.items() if part[e] == name}
                    for name in ("train", "dev")
                },
            },
        )
    }
    groups = {
        "stories/train": triples(data, "train", "bef"),
        "stories/dev": triples(data, "dev", "dtf"),
        "political, learnt from": triples(data, "more", "k"),
        "political, undated": undated(triples(data, "train", "b") | triples(data, "dev", "dt")),
    }
    sets |= {name: (group, {"triples": group}) for name, group in groups.items()}
    results: dict[str, float] = {}
    for name, (group, parts) in sets.items():
        pairs = corpus.find_pairs([a for reports in group.values() for a in reports], engine=engine)
        inside = pairs_of(corpus.group_stories(pairs))
        for which, some in parts.items():
            for what, found in (("pairs", pairs), ("stories", inside)):
                score, precision, recall = f1(found, some)
                results[f"{name}, {which}, {what} F1"] = score
                print(
                    f"{name + ', ' + which + ', ' + what:44s} F1 {score:.3f} P {precision:.3f} R {recall:.3f}",
                    flush=True,
                )
    return results


def mixed(data: Path, count: int, path: Path) -> None:
    """Write an archive of so many articles as JSON Lines."""
    texts = [row["sentences"] for row in lines(data / "ecbplus" / "docs-train-dev.jsonl")]
    texts += [
        [s.strip() for s in a["text"].split(". ") if s.strip()]
        for row in lines(data / "allsides" / "triplets.jsonl")
        for a in row["articles"]
        if a["text"].strip()
    ]
    chance = random.Random(1)  # noqa: S311
    outlets = [f"Outlet {n}" for n in range(200)]
    start = datetime.date(2024, 1, 1)
    crowded = count // 20
    number = 0
    with path.open("w", encoding="utf-8") as file:
        while number < count:
            text = chance.choice(texts)
            own = [chance.choice(text) for _ in range(3)]
            reports = chance.randint(20, 300) if chance.random() < 0.01 else chance.randint(1, 4)
            day = 180 if number < crowded else chance.randrange(365)
            for _ in range(min(reports, count - number)):
                told = own[: chance.randint(2, 3)] + [chance.choice(chance.choice(texts)) for _ in range(2)]
                outlet = chance.choice(outlets)
                if chance.random() < 0.33:
                    told.append(
                        f"Sign up for the morning newsletter of {outlet} and never miss a story again."
                    )
                if day == 180:
                    told.append("Eclipseday.")
                date = start + datetime.timedelta(days=min(364, day + chance.randint(0, 1)))
                row = {
                    "id": f"{number:08d}",
                    "source": outlet,
                    "text": " ".join(told),
                    "published": date.isoformat(),
                }
                file.write(json.dumps(row) + "\n")
                number += 1


def one_size(path: Path, engine: Any, memory: str, folder: str | None) -> dict[str, float]:
    """Return what finding the pairs of a file takes; run in a process of its own."""
    started, cpu = time.perf_counter(), time.process_time()
    pairs = corpus.find_pairs(path, engine=engine, memory_limit=memory, folder=folder)
    found = {
        "seconds": time.perf_counter() - started,
        "CPU seconds": time.process_time() - cpu,
        "pairs": len(pairs),
    }
    started = time.perf_counter()
    stories = corpus.group_stories(pairs)
    return {
        **found,
        "stories": stories["story"].nunique(),
        "grouping, s": time.perf_counter() - started,
        "most memory, MB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def sizes(options: argparse.Namespace) -> dict[str, float]:
    results: dict[str, float] = {}
    for count in options.sizes:
        with tempfile.TemporaryDirectory(dir=options.folder) as name:
            path = Path(name) / "archive.jsonl"
            mixed(options.data, count, path)
            call = [sys.executable, __file__, str(path), "--one", "--engine", options.engine]
            call += ["--memory", options.memory, *(["--folder", options.folder] if options.folder else [])]
            told = subprocess.run(call, check=True, capture_output=True, text=True).stdout
            found = json.loads(told.splitlines()[-1])
        print(f"{count:>9,} articles: " + ", ".join(f"{k} {v:,.1f}" for k, v in found.items()), flush=True)
        results |= {f"{count} articles, {k}": v for k, v in found.items()}
    return results


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--only", choices=["accuracy", "size"])
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 30_000, 100_000])
    parser.add_argument("--engine", choices=["duckdb", "spark"], default="duckdb")
    parser.add_argument("--memory", default="2GB")
    parser.add_argument("--folder")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        print(json.dumps(one_size(options.data, options.engine, options.memory, options.folder)))
        return
    results: dict[str, float] = {}
    if options.only in (None, "accuracy"):
        results |= accuracy(options.data, options.engine)
    if options.only in (None, "size"):
        results |= sizes(options)
    if options.json:
        options.json.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
