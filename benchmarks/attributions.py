"""Who says what, on news with annotated attributions: source, cue and content.

usage: python benchmarks/attributions.py DATA_FOLDER [--part dev] [--json FILE]

An attribution is direct if its content is one quotation in marks, mixed if it holds marks, else indirect; beliefs and
intentions are among these. It is right if a mention that shares half of the shorter with the content has a speaker with a
word of the source; a pronoun if that speaker has a name. Precision is the share of mentions with a speaker that stand
half inside an annotated content.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

from storycompare.article import Article
from storycompare.language.analysis import analyse

_DIRECT = re.compile(r'\s*[“"][^“”"]*[”"]?\W*')
_PRONOUNS = frozenset("he she they it who i we his her him them".split())
_SMALL = _PRONOUNS | frozenset("the a an of mr mrs ms and s that in for to".split())


def words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W\d_]+", re.sub("['’]s", "", text.lower())))


def kind_of(content: str) -> str:
    if _DIRECT.fullmatch(content):
        return "direct"
    return "mixed" if re.search('[“”"]', content) else "indirect"


def count(article: dict[str, Any], n: Counter[str]) -> None:
    text = article["text"]
    said = [False] * len(text)
    for a in article["attributions"]:
        for start, end in a["content"]:
            said[start:end] = [True] * (end - start)
    mentions = [m for m in analyse(Article(text, "A")).mentions if m.speaker]
    n["spoken"] += len(mentions)
    n["spoken inside"] += sum(2 * sum(said[m.start : m.end]) >= m.end - m.start for m in mentions)
    for a in article["attributions"]:
        start, end = a["content"][0][0], a["content"][-1][1]
        source = words(" ".join(text[i:j] for i, j in a["source"])) - {"the"}
        found = [
            m.speaker or ""
            for m in mentions
            if 2 * (min(m.end, end) - max(m.start, start)) >= min(m.end - m.start, end - start)
        ]
        if source and source <= _SMALL:
            n["pronoun"] += 1
            n["pronoun right"] += any(who[:1].isupper() and words(who) - _SMALL for who in found)
        elif source:
            kind = kind_of(text[start:end])
            n[kind] += 1
            n[f"{kind} right"] += any((source - _SMALL) & words(who) for who in found)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--part", default="dev", choices=["train", "dev"])
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    n: Counter[str] = Counter()
    for line in (options.data / "polnear" / f"{options.part}.jsonl").open(encoding="utf-8"):
        article = json.loads(line)
        if article["text"].strip():
            count(article, n)
    results = {kind: n[f"{kind} right"] / n[kind] for kind in ("direct", "mixed", "indirect", "pronoun")}
    results["precision"] = n["spoken inside"] / n["spoken"]
    for name, value in results.items():
        print(f"{name:10s} {value:.3f} of {n[name] or n['spoken']}")
    if options.json:
        options.json.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
