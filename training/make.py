"""Make all learnt files of the package, in the order in which they need each other.

usage: python training/make.py DATA_FOLDER MODELS_FOLDER WORK_FOLDER [--from STEP] [--to STEP] [--list]

DATA_FOLDER holds the labelled data (training/README.md names the sets and where they come from), MODELS_FOLDER the
published networks all-MiniLM-L6-v2 and all-mpnet-base-v2 in the layout of transformers. What a later step needs of an
earlier one and does not ship lies in WORK_FOLDER. Each step is a script of its own that can be run alone; it writes its
files into the package and what they were made from into the manifest beside them. A failed step stops the rest; go on with
--from. Needs `pip install -e ".[train]"`.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Step:
    """One script with its arguments, in which {data}, {models} and {work} stand for the folders."""

    name: str
    arguments: str
    why: str

    def command(self, folders: dict[str, str]) -> list[str]:
        script, *rest = self.arguments.split()
        return [sys.executable, str(HERE / script), *(part.format(**folders) for part in rest)]


MINILM = "{models}/all-MiniLM-L6-v2"
STEPS = (
    Step("word-tables", "word_tables.py {data}", "stems and weights of words: everything reads them"),
    Step(
        "clause-labels",
        "clause_teacher.py {data} {models}/all-mpnet-base-v2 {work}/clauses.json",
        "where facts begin, by a network too large to ship",
    ),
    Step("clauses", "clauses.py {data} {work}/clauses.json", "the small network that learns from it"),
    Step(
        "attribution-labels",
        "attribution_teacher.py {data} {models}/all-mpnet-base-v2 {work}/attribution.npz",
        "who says each word of other news, by a network too large to ship",
    ),
    Step(
        "attribution",
        f"attribution.py {{data}} {MINILM} {{work}}/attribution.npz",
        "the small network that learns from it: words are like others of one meaning",
    ),
    Step(
        "attribution-judge",
        "attribution_judge.py {data}",
        "which facts are said, by what it and the rules tell",
    ),
    Step("words", "scorer.py {data}", "the trees by words alone, which choose what is worth reading"),
    Step(
        "readings",
        "readings.py {data} {work}/readings.jsonl",
        "the labelled pairs that the reader learns from",
    ),
    Step(
        "reader",
        f"reader.py {{work}}/readings.jsonl {MINILM} {{models}}/all-mpnet-base-v2 {{work}}/learnt",
        "the network that reads links and pairs of mentions, taught by a larger one",
    ),
    Step(
        "sentences",
        f"sentences.py {{work}}/readings.jsonl {MINILM} {{work}}/learnt",
        "the network that gives sentences and mentions their vectors",
    ),
    Step("export", f"export.py {MINILM} {{work}}/learnt", "the same in 8 bits, for onnxruntime"),
    Step(
        "trees",
        "scorer.py {data} --excerpts --learnt {work}/learnt",
        "the trees: words alone, words and vectors, what was read of stories that were not seen, and excerpts",
    ),
    Step(
        "mentions",
        "mentions.py {data} --learnt {work}/learnt",
        "the trees that say which mentions of linked sentences are one fact",
    ),
    Step("conflicts", "conflicts.py {data}", "when two details that differ are about one thing"),
    Step("same-event", "same_event.py {data}", "the trees that say which articles are on one event"),
)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__.splitlines()[0],
        epilog="\n".join(f"{step.name:16}{step.why}" for step in STEPS),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    names = [step.name for step in STEPS]
    for folder in ("data", "models", "work"):
        parser.add_argument(folder, type=Path)
    parser.add_argument("--from", dest="first", choices=names, default=names[0], help="the first step")
    parser.add_argument("--to", dest="last", choices=names, default=names[-1], help="the last step")
    parser.add_argument("--list", action="store_true", help="print the commands and run none")
    options = parser.parse_args()
    folders = {name: str(getattr(options, name)) for name in ("data", "models", "work")}
    environment = os.environ | {"PYTHONPATH": os.pathsep.join((str(HERE.parent), *sys.path[1:]))}
    for step in STEPS[names.index(options.first) : names.index(options.last) + 1]:
        command = step.command(folders)
        print(f"{step.name}: {' '.join(command[1:])}", flush=True)
        if not options.list:
            options.work.mkdir(parents=True, exist_ok=True)
            subprocess.run(command, check=True, env=environment)


if __name__ == "__main__":
    main()
