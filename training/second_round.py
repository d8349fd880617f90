"""Train the encoder that reads pairs once more, on what the whole matcher makes of unlabelled articles.

usage: python training/second_round.py DATA_FOLDER BASE_MODEL_FOLDER OUT_FOLDER

Goes on from the part-N.pt and taught.json of training/pair_encoder.py, in the same folder, when training/export.py and
training/scorer.py have been run on them. The scorer sees more than one pair shows: rare words, other sentences,
neighbours. Its scores of the pairs of news triples are what each encoder now learns (Furlanello et al. 2018), with the
readings of the larger network and the pairs of its own stories. Writes second-N.pt, second-N.json (logits for
training/scorer.py) and second.pt (for training/export.py). About an hour on two cores.
"""

from __future__ import annotations

import argparse
import itertools
import json
import math
import random
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch

from pair_encoder import PARTS, Reader, mean_weights, record
from pairs import story_pairs
from stories import read_stories
from storycompare.article import Article
from storycompare.language.analysis import Analysis, analyse
from storycompare.matching.alignment import _judged

if TYPE_CHECKING:
    from pairs import Pair

TRIPLES = 200
LABELLED = 8_000
OPEN = (0.02, 0.98)
STORY_SHARE = 0.6
RATE = 3e-5
LONGEST = 6_000  # characters of an article that are read


def _logit(probability: float) -> float:
    clipped = min(max(probability, 1e-3), 1 - 1e-3)
    return math.log(clipped / (1 - clipped))


def _scores(a: Analysis, b: Analysis, semantic: bool) -> dict[tuple[str, str], float]:
    candidates, scores = _judged(a, b, semantic)
    return {
        (a.readings[i].sentence.of(a.article.text), b.readings[j].sentence.of(b.article.text)): float(score)
        for i, j, score in zip(candidates.left, candidates.right, scores, strict=True)
    }


def labelled(data: Path, taught: dict[tuple[str, str], float]) -> list[Pair]:
    """Return pairs of unlabelled articles: scored by the matcher, and read by the larger network."""
    found: list[Pair] = []
    read: list[Pair] = []
    lines = (data / "allsides" / "triplets.jsonl").read_text(encoding="utf-8").splitlines()
    random.shuffle(lines)
    for number, line in enumerate(lines):
        texts = [a["text"][:LONGEST] for a in json.loads(line)["articles"] if len(a["text"]) >= 200]
        sides = [analyse(Article(text, f"s{k}")) for k, text in enumerate(texts)]
        for a, b in itertools.combinations(sides, 2):
            for pair, score in _scores(a, b, semantic=False).items():
                if pair in taught:
                    both = (_logit(taught[pair]) + _logit(score)) / 2
                    read.append((*pair, 1 / (1 + math.exp(-both))))
            if number < TRIPLES:
                scores = _scores(a, b, semantic=True)
                found += [(*pair, p) for pair, p in scores.items() if OPEN[0] < p < OPEN[1]]
    return random.sample(found, min(len(found), LABELLED)) + read


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("base")
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    random.seed(0)
    labels = options.out / "labelled.json"
    if not labels.exists():
        taught = json.loads((options.out / "taught.json").read_text(encoding="utf-8"))
        pairs = labelled(options.data, {(a, b): p for a, b, p in taught})
        labels.write_text(json.dumps(pairs), encoding="utf-8")
    unlabelled: list[Any] = [tuple(row) for row in json.loads(labels.read_text(encoding="utf-8"))]
    stories = read_stories(options.data / "stories" / "train.jsonl")
    states = []
    for number in range(PARTS):
        path, recorded = options.out / f"second-{number}.pt", options.out / f"second-{number}.json"
        reader = Reader(options.base)
        reader.network.load_state_dict(torch.load(options.out / f"part-{number}.pt"))
        if not path.exists():
            random.seed(number)
            torch.manual_seed(number)
            own = story_pairs([story for k, story in enumerate(stories) if k % PARTS != number])
            own = random.sample(own, int(STORY_SHARE * len(own)))
            reader.train(own + unlabelled, 1.0, RATE, path)
        states.append(torch.load(path))
        if not recorded.exists():
            reader.network.load_state_dict(states[-1])
            record(reader, stories[number::PARTS], recorded)
    torch.save(mean_weights(states), options.out / "second.pt")


if __name__ == "__main__":
    main()
