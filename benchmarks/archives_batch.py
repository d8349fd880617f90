"""How fast `corpus.compare_many` is, how it grows with processes, what Spark costs, and whether its memory is flat.

usage: python benchmarks/archives_batch.py DATA_FOLDER [--only NAME] [--pairs N] [--semantic] [--json FILE]

    ledes      pairs of beginnings of reports (allsides/), in this process
    articles   pairs of whole articles cut to 25 sentences (stories/), in this process
    workers    the ledes again with one and with two processes, stored in a folder
    memory     5,000 pairs of ledes: the largest memory of this process and of its workers, after 1,000 and at the end
    spark      the ledes on Spark local[2], against two processes

CPU seconds (of this process and those that it started) depend less on what else the machine does than the clock. How much
faster two processes are by them supposes that each has a core of its own, and that nothing goes on beside this process's share.
"""

from __future__ import annotations

import argparse
import contextlib
import itertools
import json
import os
import resource
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

import storycompare as sc
from storycompare import corpus

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SENTENCES = 25


def ledes(data: Path, pairs: int) -> pd.DataFrame:
    """Pairs of the articles of each triple; where there are too few, the triples come again under other names."""
    lines = (data / "allsides" / "triplets.jsonl").read_text(encoding="utf-8").splitlines()
    stories = [json.loads(line) for line in lines]
    couples = [
        (story["id"], a, b)
        for story in stories
        for a, b in itertools.combinations([x for x in story["articles"] if x["text"].strip()], 2)
    ]
    couples.sort(key=lambda couple: hash_of(couple[0] + couple[1]["text"][:40] + couple[2]["text"][:40]))
    return pd.DataFrame(_rows(itertools.islice(itertools.cycle(couples), pairs)))


def hash_of(text: str) -> int:
    """A number that is the same on every run."""
    import zlib

    return zlib.crc32(text.encode())


def articles(data: Path, pairs: int) -> pd.DataFrame:
    """Pairs of whole articles of one event, cut after their 25th annotated sentence; shorter ones are left out."""
    couples = []
    for line in (data / "stories" / "train.jsonl").read_text(encoding="utf-8").splitlines():
        story = json.loads(line)
        long = [
            {**a, "text": a["text"][: a["sentences"][SENTENCES - 1][1]]}
            for a in story["articles"]
            if len(a["sentences"]) >= SENTENCES
        ]
        couples += [(str(number), a, b) for number, (a, b) in enumerate(itertools.combinations(long, 2))]
    return pd.DataFrame(_rows(itertools.islice(itertools.cycle(couples), pairs)))


def _rows(couples: Any) -> Iterator[dict[str, Any]]:
    for number, (_, *both) in enumerate(couples):
        for label, article in zip("AB", both, strict=True):
            # A number in the text makes every article another one, so that nothing is remembered from pair to pair.
            text = f"{article['text']}\n\n{number}"
            yield {"pair": number, "source": label, "text": text, "title": article["title"]}


def _cpu() -> float:
    """CPU seconds of this process, of all that it started and of what those started, ended or not."""
    pids, ticks = [os.getpid()], 0
    for pid in pids:  # grows while it is read
        with contextlib.suppress(OSError):
            numbers = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
            ticks += sum(map(int, numbers[11:15]))  # of its own, and of children that have ended
            pids += _children(pid)
    return ticks / os.sysconf("SC_CLK_TCK")


def timed(archive: pd.DataFrame, options: sc.Options, **settings: Any) -> dict[str, float]:
    """Compare an archive and return its pairs, seconds, CPU seconds and pairs a minute."""
    cpu, clock = _cpu(), time.perf_counter()
    corpus.compare_many(archive, "pair", wire="A", options=options, progress=False, **settings)
    seconds, spent = time.perf_counter() - clock, _cpu() - cpu
    pairs = len(archive) // 2
    return {
        "pairs": pairs,
        "words an article": round(archive["text"].str.split().str.len().mean()),
        "seconds": round(seconds, 2),
        "CPU seconds": round(spent, 2),
        "pairs a minute": round(60 * pairs / seconds),
        "pairs a CPU minute": round(60 * pairs / spent),
    }


def in_process(make: Callable[[Path, int], pd.DataFrame], data: Path, pairs: int, options: sc.Options) -> Any:
    """One process, after it has read its tables of words."""
    archive = make(data, pairs + 10)
    timed(archive[-20:], options, workers=1)
    return timed(archive[:-20], options, workers=1)


def workers(data: Path, pairs: int, options: sc.Options) -> Any:
    """One process and two, each started anew, into a folder."""
    archive = ledes(data, pairs)
    found: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as folder:
        for number in (1, 2):
            own = time.process_time()
            found[f"{number} process{'es' * (number > 1)}"] = timed(
                archive, options, workers=number, out=f"{folder}/{number}"
            )
    own = time.process_time() - own  # of handing out and waiting; the rest is divided
    one, two = found.values()
    found["times as fast"] = round(one["seconds"] / two["seconds"], 2)
    divided = own + (two["CPU seconds"] - own) / 2
    found["times as fast, by CPU seconds"] = round(one["CPU seconds"] / divided, 2)
    return found


def memory(data: Path, pairs: int, options: sc.Options) -> Any:
    """Resident megabytes of this process and of its largest worker while a long run goes on."""
    archive = ledes(data, pairs)
    seen: list[tuple[int, float, float]] = []
    done = threading.Event()
    with tempfile.TemporaryDirectory() as folder:

        def look() -> None:
            while not done.wait(0.5):
                finished = len(list((Path(folder) / "out" / "parts").glob("[0-9]*.json")))
                children = [_resident(pid) for pid in _children(os.getpid())]
                seen.append((finished, _resident(os.getpid()), max(children, default=0.0)))

        thread = threading.Thread(target=look, daemon=True)
        thread.start()
        timed(archive, options, workers=2, out=f"{folder}/out")
        done.set()
        thread.join()
    parts = max(part for part, _, _ in seen)
    at: dict[str, Any] = {}
    for name, low, high in (("after a fifth", 0.2, 0.3), ("after half", 0.5, 0.6), ("at the end", 0.9, 1.0)):
        rows = [row for row in seen if low * parts <= row[0] <= high * parts]
        at[name] = {
            "this process": max((row[1] for row in rows), default=0.0),
            "its largest worker": max((row[2] for row in rows), default=0.0),
        }
    return {"pairs": pairs, "MB": at}


def _children(pid: int) -> list[int]:
    tasks = Path(f"/proc/{pid}/task").iterdir()
    return [int(pid) for task in tasks for pid in (task / "children").read_text().split()]


def _resident(pid: int) -> float:
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    except (OSError, IndexError):
        return 0.0
    return round(pages * resource.getpagesize() / 2**20)


def spark(data: Path, pairs: int, options: sc.Options) -> Any:
    """Spark with two cores against two processes; the start of the session is not counted."""
    from pyspark.sql import SparkSession

    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    archive = ledes(data, pairs)
    with tempfile.TemporaryDirectory() as folder:
        found = {"2 processes": timed(archive, options, workers=2, out=f"{folder}/local")}
        settings = {"spark.ui.enabled": "false", "spark.log.level": "ERROR"}
        session = SparkSession.builder.master("local[2]").config(map=settings).getOrCreate()
        timed(archive[:20], options, engine="spark", out=f"{folder}/warm")
        found["spark"] = timed(archive, options, engine="spark", out=f"{folder}/spark")
    session.stop()
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--only", choices=["ledes", "articles", "workers", "memory", "spark"])
    parser.add_argument("--pairs", type=int, help="default: 1,000; 5,000 for the memory; 200 whole articles")
    parser.add_argument("--semantic", action="store_true", help="with the encoder too")
    parser.add_argument("--json", type=Path)
    given = parser.parse_args()
    options = sc.Options(semantic=given.semantic)
    parts: dict[str, Callable[[], Any]] = {
        "ledes": lambda: in_process(ledes, given.data, given.pairs or 1000, options),
        "articles": lambda: in_process(articles, given.data, given.pairs or 200, options),
        "workers": lambda: workers(given.data, given.pairs or 1000, options),
        "memory": lambda: memory(given.data, given.pairs or 5000, options),
        "spark": lambda: spark(given.data, given.pairs or 1000, options),
    }
    results = {}
    for name, measure in parts.items():
        if given.only in (None, name):
            results[name] = measure()
            print(f"{name}: {json.dumps(results[name], indent=1)}", flush=True)
    if given.json:
        given.json.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
