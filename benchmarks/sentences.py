"""Sentence boundaries: F1 of the boundaries inside a text, and the Golden Rules.

usage: python benchmarks/sentences.py DATA_FOLDER [--json FILE] [--show]
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from storycompare.article import Span
from storycompare.language.sentences import paragraphs, sentences


def split(text: str) -> list[tuple[int, int]]:
    return [(s.start, s.end) for block in paragraphs(text) for s in sentences(text, block)]


def items(path: Path) -> list[tuple[str, list[tuple[int, int]]]]:
    found = []
    for line in path.open(encoding="utf-8"):
        record = json.loads(line)
        for part in record.get("paragraphs") or [record]:
            found.append((part["text"], [tuple(span) for span in part["spans"]]))
    return found


def boundary_f1(path: Path, show: bool) -> dict[str, float]:
    """Boundaries are compared by the number of characters, white space left out, before them."""
    right = wrong = missed = 0
    for text, gold in items(path):

        def ends(spans: list[tuple[int, int]], text: str = text) -> set[int]:
            counts = [len("".join(text[:end].split())) for _, end in spans]
            return set(counts) - {len("".join(text.split()))}

        found, wanted = ends(split(text)), ends(gold)
        right += len(found & wanted)
        wrong += len(found - wanted)
        missed += len(wanted - found)
        if show:
            squeezed = "".join(text.split())
            for kind, which in (("wrong", found - wanted), ("missed", wanted - found)):
                for end in sorted(which):
                    print(kind, squeezed[max(0, end - 40) : end], "|", squeezed[end : end + 40])
    precision, recall = right / max(1, right + wrong), right / max(1, right + missed)
    return {
        "precision": precision,
        "recall": recall,
        "f1": 2 * precision * recall / max(1e-9, precision + recall),
    }


def golden_rules(path: Path, show: bool) -> dict[str, float]:
    right = total = 0
    for line in path.open(encoding="utf-8"):
        record = json.loads(line)
        text = record["text"]
        found = [s.strip() for s in (Span(*s).of(text) for s in split(text))]
        total += 1
        right += found == record["sentences"]
        if show and found != record["sentences"]:
            print("rule", record["id"], found)
    return {"right": right, "of": total}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--show", action="store_true", help="print every boundary that differs")
    options = parser.parse_args()
    folder = options.data / "sentences"
    results = {
        name: boundary_f1(folder / f"{name}.jsonl", options.show)
        for name in ("wsj-half", "gum_news-half", "ud_ewt-dev")
    }
    results["golden_rules"] = golden_rules(folder / "golden_rules.jsonl", options.show)
    for name, result in results.items():
        print(f"{name:14s}", "  ".join(f"{k} {v:.3f}" if v <= 1 else f"{k} {v}" for k, v in result.items()))
    if options.json:
        options.json.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
