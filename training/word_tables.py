"""Make the word tables of the language room from news texts outside the repository.

usage: python training/word_tables.py DATA_FOLDER

Writes to storycompare/language/data:
  punkt_abbreviations.txt  what nltk's Punkt trainer takes for an abbreviation (Kiss and Strunk 2006)
  lowercase.tsv            share of a word's occurrences inside sentences that are in lower case
  idf.tsv                  inverse document frequency of common stems, documents being articles
"""

from __future__ import annotations

import argparse
import json
import math
import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from nltk.tokenize.punkt import PunktTrainer

from manifest import record
from storycompare.language.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

TARGET = Path(__file__).parent.parent / "storycompare" / "language" / "data"
INSIDE = re.compile(r"(?<=[a-z,;] )[A-Za-z][a-z]+(?:['’][a-z]+)?\b")

DOTTED = re.compile(r"\b([A-Za-z]+(?:\.[A-Za-z]+)*)\.(?=\s)")
READ = ("allsides/triplets.jsonl", "stories/train.jsonl", "ecbplus/docs-train-dev.jsonl")
MIN_ABBREVIATION = 4  # below it Punkt's list is mostly rare words that happened to end a sentence


def texts(data: Path) -> Iterator[str]:
    """Yield the training articles: news triples, training stories, ECB+ training topics."""
    for line in (data / "allsides" / "triplets.jsonl").open(encoding="utf-8"):
        yield from (article["text"] for article in json.loads(line)["articles"])
    for line in (data / "stories" / "train.jsonl").open(encoding="utf-8"):
        yield from (article["text"] for article in json.loads(line)["articles"])
    for line in (data / "ecbplus" / "docs-train-dev.jsonl").open(encoding="utf-8"):
        document = json.loads(line)
        if document["split"] == "train":
            yield "\n\n".join(document["sentences"])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    data = parser.parse_args().data
    articles = list(texts(data))

    trainer = PunktTrainer()
    for text in articles:
        trainer.train(text, finalize=False)
    trainer.finalize_training()
    seen = Counter(match.lower() for text in articles for match in DOTTED.findall(text))
    found = sorted(
        word
        for word in trainer.get_params().abbrev_types
        if seen[word] >= MIN_ABBREVIATION and len(word) <= 6
    )
    (TARGET / "punkt_abbreviations.txt").write_text(
        "# Made by training/word_tables.py with nltk's PunktTrainer.\n" + "\n".join(found) + "\n",
        encoding="utf-8",
    )

    low: Counter[str] = Counter()
    total: Counter[str] = Counter()
    documents: Counter[str] = Counter()
    for text in articles:
        for match in INSIDE.finditer(text):
            word = match.group()
            total[word.lower()] += 1
            low[word.lower()] += word.islower()
        documents.update({word.stem for word in words(text) if word.stem})
    rows = [f"{word}\t{low[word] / n:.2f}" for word, n in sorted(total.items()) if n >= 12]
    (TARGET / "lowercase.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    rows = [
        f"{stem}\t{math.log(len(articles) / n):.2f}"
        for stem, n in sorted(documents.items())
        if n >= 25 and stem.isalpha()
    ]
    (TARGET / "idf.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    for name in ("punkt_abbreviations.txt", "lowercase.tsv", "idf.tsv"):
        record(TARGET / name, script=__file__, data=data, read=READ, figures={"articles": len(articles)})


if __name__ == "__main__":
    main()
