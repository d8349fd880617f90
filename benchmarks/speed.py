"""Time and memory on texts that were never seen before, beside other tools on the same texts in the same run.

usage: python benchmarks/speed.py DATA_FOLDER [--semantic] [--only NAME ...] [--repeat N] [--json FILE]

Every row is measured in processes of its own, `--repeat` times, and the median is shown. Nothing is remembered: a process
loads what it needs by comparing two lines first, and then meets each text once. CPU is user and system time; it must be
near the time by the clock, as all of it is done by one thread. Memory is the peak of the whole process.
"""

from __future__ import annotations

import argparse
import difflib
import gc
import json
import os
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    import storycompare as sc

ROOT = Path(__file__).parent.parent
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))
WARM = ("The bridge opened on Monday, the mayor said.", "On Monday the bridge opened.")
PAIRS = 70
SHORT_PAIRS = 200
SOURCES, OF_SENTENCES = 10, 30
LONG = 2000

Pair = tuple["sc.Article", ...]
Compare = "Callable[[Pair], object]"


def records(data: Path, name: str) -> Iterator[dict[str, Any]]:
    for line in (data / f"{name}.jsonl").open(encoding="utf-8"):
        record = json.loads(line)
        if all(article["text"].strip() for article in record["articles"]):
            yield record


def articles(record: dict[str, Any], most: int = 2) -> Pair:
    import storycompare as sc

    return tuple(
        sc.Article(a["text"], "ABC"[k], title=a.get("title"), published=a.get("date"))
        for k, a in enumerate(record["articles"][:most])
    )


def stories(data: Path) -> list[Pair]:
    """Whole articles on one event, two of each story."""
    found = [articles(r) for part in ("dev", "train") for r in records(data, f"stories/{part}")]
    return found[:PAIRS]


def short(data: Path) -> list[Pair]:
    """The beginnings of articles."""
    found = (articles(r) for r in records(data, "allsides/triplets"))
    return [pair for pair, _ in zip(found, range(SHORT_PAIRS), strict=False)]


def seeds(data: Path) -> list[Pair]:
    import storycompare as sc

    for pair in stories(data)[:10]:  # so that the words of news are known, as in any run over many articles
        sc.compare(*pair, options=sc.Options(semantic="--semantic" in sys.argv))
    return [tuple(sc.Article(path.read_text(encoding="utf-8"), path.stem) for path in SEEDS[:2])]


def sentences_of(text: str) -> list[str]:
    from storycompare.language.sentences import paragraphs, sentences

    return [span.of(text).replace("\n", " ") for block in paragraphs(text) for span in sentences(text, block)]


def ten(data: Path) -> list[Pair]:
    """Ten sources of thirty sentences each, of as many stories."""
    import storycompare as sc

    found = []
    for k, record in enumerate(records(data, "stories/train")):
        lines = [line for a in record["articles"] for line in sentences_of(a["text"])][:OF_SENTENCES]
        if len(lines) == OF_SENTENCES:
            found.append(sc.Article(_text(lines), f"S{k}"))
    return [tuple(found[:SOURCES])]


def long(data: Path) -> list[Pair]:
    """Two texts of 2,000 different sentences each, on the same events."""
    import storycompare as sc

    sides: list[dict[str, None]] = [{}, {}]
    seen: set[str] = set()
    for name in ("stories/more", "allsides/triplets"):
        for record in records(data, name):
            for side, article in zip(sides, record["articles"], strict=False):
                lines = [line for line in sentences_of(article["text"]) if line not in seen]
                seen.update(lines)
                side.update(dict.fromkeys(lines))
    return [
        tuple(sc.Article(_text(list(side)[:LONG]), label) for side, label in zip(sides, "AB", strict=True))
    ]


def _text(lines: Sequence[str]) -> str:
    return "\n\n".join(" ".join(lines[k : k + 3]) for k in range(0, len(lines), 3))


def ours() -> Callable[[Pair], object]:
    import storycompare as sc

    options = sc.Options(semantic="--semantic" in sys.argv)
    sc.compare(*WARM, options=options)
    return lambda pair: sc.compare(*pair, options=options)


def words_by_difflib() -> Callable[[Pair], object]:
    return lambda pair: difflib.SequenceMatcher(
        None, pair[0].text.split(), pair[1].text.split(), autojunk=False
    ).get_matching_blocks()


def sentences_by_rapidfuzz() -> Callable[[Pair], object]:
    from rapidfuzz import fuzz, process

    def compared(pair: Pair) -> object:
        rows = [article.text.replace("\n", " ").split(". ") for article in pair[:2]]
        return process.cdist(*rows, scorer=fuzz.token_set_ratio, workers=1)

    return compared


def page_by_difflib() -> Callable[[Pair], object]:
    def compared(pair: Pair) -> object:
        return difflib.HtmlDiff(wrapcolumn=80).make_file(*(a.text.splitlines() for a in pair[:2]))

    return compared


WORK = {
    "two seed articles": seeds,
    "pairs of whole articles": stories,
    "pairs of beginnings": short,
    "10 sources of 30 sentences": ten,
    "2 texts of 2,000 sentences": long,
}
TOOLS = {
    "storycompare": ours,
    "difflib, words": words_by_difflib,
    "rapidfuzz token_set_ratio, sentences": sentences_by_rapidfuzz,
    "difflib.HtmlDiff": page_by_difflib,
}
# What of the work other tools do too: they compare two texts, and HtmlDiff takes minutes for long ones.
PEERED = ("pairs of whole articles", "pairs of beginnings")
COMMANDS = {
    "command, HTML": ["-m", "storycompare", "compare", *map(str, SEEDS), "-q", "-o", "{}.html"],
    "command, JSON": ["-m", "storycompare", "compare", *map(str, SEEDS), "-q", "-o", "{}.json"],
    "command, --help": ["-m", "storycompare", "--help"],
    "python alone": ["-c", "pass"],
    "import numpy": ["-c", "import numpy"],
}


def measured_here(data: Path, work: str, tool: str) -> dict[str, float]:
    """One row, in this process."""
    compare = TOOLS[tool]()
    pairs = WORK[work](data)
    gc.collect()  # which of two versions the next full collection hits is chance, and it takes a quarter of a short row
    wall, cpu = time.perf_counter(), time.process_time()
    for pair in pairs:
        compare(pair)
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    return {
        "items": len(pairs),
        "words": sum(len(a.text.split()) for pair in pairs for a in pair) / len(pairs),
        "cpu": cpu / len(pairs),
        "wall": wall / len(pairs),
        "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def environment(compiled: str) -> dict[str, str]:
    """One thread everywhere, and modules compiled once as those of an installed package are."""
    threads = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    known = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    path = os.pathsep.join(filter(None, (str(ROOT), known.get("PYTHONPATH"))))
    return known | threads | {"PYTHONPATH": path, "PYTHONPYCACHEPREFIX": compiled}


def measured(command: list[str], compiled: str, *, own: bool) -> dict[str, float]:
    """A process: its own row if it prints one, else its whole time."""
    before, wall = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    result = subprocess.run(
        [sys.executable, *command],
        env=environment(compiled),
        cwd=compiled,
        check=True,
        stdout=subprocess.PIPE,
    )
    after, wall = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter() - wall
    if own:
        return dict(json.loads(result.stdout.splitlines()[-1]))
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {"items": 1, "cpu": cpu, "wall": wall}


def median(rows: list[dict[str, float]]) -> dict[str, float]:
    return {key: statistics.median(row[key] for row in rows) for key in rows[0]}


def wanted(options: argparse.Namespace, compiled: str) -> Iterator[tuple[str, list[str], bool]]:
    """The name of each row, the command that measures it, and whether that tells the time itself."""
    flag = ["--semantic"] if options.semantic else []
    for name, command in COMMANDS.items():
        words_alone = ["--no-semantic"] if "compare" in command and not options.semantic else []
        yield name, [part.format(f"{compiled}/page") for part in [*command, *words_alone]], False
    for work in WORK:
        for tool in TOOLS if work in PEERED else ("storycompare",):
            row = [__file__, str(options.data.resolve()), "--row", work, tool, *flag]
            yield f"{work}: {tool}", row, True


def shown(name: str, row: dict[str, float]) -> str:
    unit, factor = ("s", 1) if row["cpu"] >= 1 else ("ms", 1000)
    words = f"{row['words']:,.0f}" if "words" in row else ""
    rate = f"{60 / row['cpu']:,.0f}" if row["items"] > 1 else ""
    peak = f"{row['peak']:,.0f}" if "peak" in row else ""
    return f"| {name} | {words} | {row['cpu'] * factor:.3g} {unit} | {row['wall'] * factor:.3g} {unit} | {rate} | {peak} |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--semantic", action="store_true")
    parser.add_argument("--only", nargs="+", default=[""], metavar="NAME")
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--row", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.row:
        print(json.dumps(measured_here(options.data, *options.row)))
        return
    mode = "semantic" if options.semantic else "words alone"
    print(f"{mode}, one thread, Python {platform.python_version()}, {platform.machine()}\n")
    print("| what | words | CPU | clock | a minute of CPU | peak MiB |\n|---|---|---|---|---|---|")
    found = {}
    with tempfile.TemporaryDirectory() as compiled:
        for name, command, own in wanted(options, compiled):
            if not any(part in name for part in options.only):
                continue
            if not own:
                measured(command, compiled, own=own)  # compiles
            found[name] = median([measured(command, compiled, own=own) for _ in range(options.repeat)])
            print(shown(name, found[name]), flush=True)
    if options.json:
        options.json.write_text(json.dumps({"mode": mode, "threads": 1, "rows": found}, indent=1) + "\n")


if __name__ == "__main__":
    main()
