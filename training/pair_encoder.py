"""Fine-tune the encoder that reads two sentences together.

usage: python training/pair_encoder.py DATA_FOLDER BASE_MODEL_FOLDER OUT_FOLDER

First on pairs from many sources (similarity, paraphrase, entailment, event coreference), because MiniLM was never
trained to read two sentences at once; then on the sentence pairs of whole annotated stories. Writes to OUT_FOLDER
  mix.pt                       after the first part
  pair.pt                      trained on all training stories: the one to export
  half-0.pt, half-1.pt         trained on either half of them
  half-0.json, half-1.json     [story, sentence, sentence, linked, logit] for the other half
so that training/scorer.py learns from logits of encoders that had not seen the story. A run that was stopped goes on
from its last checkpoint (every 200 steps). About two hours on two cores; needs torch and transformers.
"""

from __future__ import annotations

import argparse
import itertools
import json
import math
import random
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from transformers import AutoTokenizer

from networks import PairNetwork
from stories import labelled_pairs, read_stories
from storycompare.language.words import words
from storycompare.matching.lexical import overlap, story_weights

if TYPE_CHECKING:
    from collections.abc import Iterator

BATCH = 32
TOKENS = 160
CHECKPOINT = 200
MIX_RATE, STORY_RATE, HEAD_RATE = 6e-5, 4e-5, 1e-3
MIX_EPOCHS, STORY_EPOCHS = 1.0, 2.0
# Pairs that are not linked, for each one that is: the most alike, and some of the rest.
HARD, EASY = 5, 1.5
SHORT = 12  # characters; shorter sentences say nothing

Pair = tuple[str, str, float]


def _records(path: Path) -> Iterator[dict[str, Any]]:
    for line in path.open(encoding="utf-8"):
        yield json.loads(line)


def _overlap(a: str, b: str) -> float:
    left, right = ({w.stem for w in words(text) if w.stem} for text in (a, b))
    return len(left & right) / max(1, len(left | right))


def _documents(path: Path, most: int, negatives: int) -> list[Pair]:
    """Linked sentences of two documents, and the most alike of those that are not linked."""
    records = list(_records(path))
    random.shuffle(records)
    found: list[Pair] = []
    for record in records[:1500]:
        links = {(link[0], link[1]): link[2] for link in record.get("links", [])}
        others = []
        for i, a in enumerate(record["a_sentences"]):
            for j, b in enumerate(record["b_sentences"]):
                if (i, j) in links:
                    found.append((a, b, 1.0 if links[i, j] == "same" else 0.75))
                else:
                    others.append((_overlap(a, b) + random.random() * 0.05, a, b))
        others.sort(reverse=True)
        found += [(a, b, 0.0) for _, a, b in others[:negatives]]
    random.shuffle(found)
    return found[:most]


def mixed_pairs(data: Path) -> list[Pair]:
    """Return pairs of many sources with a target between 0 and 1."""
    found: list[Pair] = []
    news = (
        "2012-MSRpar",
        "2012-SMTnews",
        "2013-headlines",
        "2014-deft-news",
        "2014-headlines",
        "2014-tweet-news",
    )
    for name in ("stsb-train", *(f"sts{part}" for part in news)):
        for r in _records(data / "sts" / f"{name}.jsonl"):
            if r.get("genre") != "main-captions" or random.random() > 0.6:
                found.append((r["a"], r["b"], min(1.0, max(0.0, (r["score"] - 0.5) / 4))))
    found += [(r["a"], r["b"], 0.95 if r["label"] else 0.15) for r in _records(data / "mrpc" / "train.jsonl")]
    for part in ("rte1", "rte2", "rte3"):
        rows = _records(data / "rte" / f"{part}-dev.jsonl")
        found += [(r["a"], r["b"], 1.0 if r["label"] == "entail" else 0.2) for r in rows]
    found += _documents(data / "ecbplus" / "docpairs-train.jsonl", 9000, 4)
    found += _documents(data / "ecbplus" / "crosspairs-train.jsonl", 1500, 2)
    rows = _records(data / "superpal" / "multinews-dev.jsonl")
    found += [(r["summary_sentence"], r["doc_sentence"], 1.0) for r in rows]
    return found


def story_pairs(stories: list[dict[str, Any]]) -> list[Pair]:
    """Return the linked sentences of whole stories, the most alike of the others, and some of the rest."""
    found: list[Pair] = []
    for story in stories:
        links = {tuple(sorted(pair)) for pair in story["links"]}
        arguable = {tuple(sorted(pair)) for pair in story["arguable"]}
        texts = {
            f"{article['source']}:{k}": article["text"][start:end].strip()
            for article in story["articles"]
            for k, (start, end) in enumerate(article["sentences"])
        }
        names = sorted(name for name in texts if name not in story["furniture"] and len(texts[name]) > SHORT)
        stems = [frozenset(w.stem for w in words(texts[name]) if w.stem) for name in names]
        alike = overlap(stems, stems, story_weights(stems))
        score = alike.jaccard() + 0.3 * np.maximum(alike.containment_left(), alike.containment_right())
        linked: list[Pair] = []
        others: list[tuple[float, Pair]] = []
        for i, j in itertools.combinations(range(len(names)), 2):
            pair = (names[i], names[j])
            if names[i].split(":")[0] == names[j].split(":")[0] or pair in arguable:
                continue
            sides = (texts[names[i]], texts[names[j]])
            if pair in links:
                linked.append((*sides, 1.0))
            else:
                others.append((float(score[i, j]), (*sides, 0.0)))
        others.sort(key=lambda item: -item[0])
        hard = HARD * len(linked)
        easy = [pair for _, pair in others[hard:]]
        found += linked + [pair for _, pair in others[:hard]]
        found += random.sample(easy, min(len(easy), int(EASY * len(linked))))
    return found


def _sentences(pair: Any) -> list[tuple[str, str]]:
    left, right = pair.a.article.text, pair.b.article.text
    return [
        (pair.a.readings[i].sentence.of(left), pair.b.readings[j].sentence.of(right))
        for i, j in zip(pair.candidates.left, pair.candidates.right, strict=True)
    ]


class Reader:
    """A network with its tokenizer and its optimiser."""

    def __init__(self, base: str) -> None:
        self.tokenizer = AutoTokenizer.from_pretrained(base)
        self.network = PairNetwork(base)

    def inputs(self, pairs: list[tuple[str, str]]) -> Any:
        return self.tokenizer(
            [a for a, _ in pairs],
            [b for _, b in pairs],
            padding=True,
            truncation="longest_first",
            max_length=TOKENS,
            return_tensors="pt",
        )

    def train(self, pairs: list[Pair], epochs: float, rate: float, out: Path) -> None:
        """Train and write the weights to `out`; go on from `out`.part if it is there."""
        groups = [
            {"params": self.network.m.parameters(), "lr": rate},
            {"params": self.network.l.parameters(), "lr": HEAD_RATE},
        ]
        optimiser = torch.optim.AdamW(groups, weight_decay=0.01)
        batches = _batches(pairs, epochs)
        part = out.with_suffix(".part")
        first = 0
        if part.exists():
            saved = torch.load(part)
            self.network.load_state_dict(saved["network"])
            optimiser.load_state_dict(saved["optimiser"])
            first = saved["step"]
        self.network.train()
        for step in range(first, len(batches)):
            factor = min(1.0, step / (0.06 * len(batches) + 1)) * max(0.02, 1 - step / len(batches))
            for group, full in zip(optimiser.param_groups, (rate, HEAD_RATE), strict=True):
                group["lr"] = full * factor
            chosen = [pairs[k] for k in batches[step]]
            # Either order, so that the score does not hang on which sentence comes first.
            turned = [(b, a) if random.random() < 0.5 else (a, b) for a, b, _ in chosen]
            target = torch.tensor([label for _, _, label in chosen])
            loss = torch.nn.functional.binary_cross_entropy_with_logits(
                self.network(self.inputs(turned)), target
            )
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
            optimiser.step()
            if step % CHECKPOINT == CHECKPOINT - 1:
                print(f"{out.name}: step {step + 1} of {len(batches)}, loss {loss.item():.3f}", flush=True)
                state = {
                    "network": self.network.state_dict(),
                    "optimiser": optimiser.state_dict(),
                    "step": step + 1,
                }
                torch.save(state, part)
        torch.save(self.network.state_dict(), out)
        part.unlink(missing_ok=True)

    @torch.no_grad()
    def logits(self, pairs: list[tuple[str, str]]) -> list[float]:
        """Return the mean logit of both orders."""
        self.network.eval()
        found = [0.0] * len(pairs)
        order = sorted(range(len(pairs)), key=lambda k: len(pairs[k][0]) + len(pairs[k][1]))
        for first in range(0, len(order), 2 * BATCH):
            rows = order[first : first + 2 * BATCH]
            chosen = [pairs[k] for k in rows]
            forward = self.network(self.inputs(chosen))
            backward = self.network(self.inputs([(b, a) for a, b in chosen]))
            for k, logit in zip(rows, ((forward + backward) / 2).tolist(), strict=True):
                found[k] = round(logit, 4)
        return found


def _batches(pairs: list[Pair], epochs: float) -> list[list[int]]:
    """Batches of pairs of about one length, in an order that the seed decides."""
    chance = random.Random(1)
    lengths = [len(a) + len(b) for a, b, _ in pairs]
    steps = int(math.ceil(len(pairs) / BATCH) * epochs)
    found: list[list[int]] = []
    while len(found) < steps:
        order = list(range(len(pairs)))
        chance.shuffle(order)
        for first in range(0, len(order), 20 * BATCH):
            near = sorted(order[first : first + 20 * BATCH], key=lambda k: lengths[k])
            group = [near[k : k + BATCH] for k in range(0, len(near), BATCH)]
            chance.shuffle(group)
            found += group
    return found[:steps]


def record(reader: Reader, stories: list[dict[str, Any]], out: Path) -> None:
    """Write the logits of all candidates of some stories, by the annotated sentences that they are."""
    rows = []
    for pair in labelled_pairs(stories):
        for k, logit in enumerate(reader.logits(_sentences(pair))):
            i, j = pair.candidates.left[k], pair.candidates.right[k]
            linked = bool(pair.labels[k] == 1)
            rows += [[pair.story, a, b, linked, logit] for a in pair.gold[0][i] for b in pair.gold[1][j]]
    out.write_text(json.dumps(rows), encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("base")
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    options.out.mkdir(exist_ok=True)
    mix = options.out / "mix.pt"
    random.seed(0)
    torch.manual_seed(0)
    if not mix.exists():
        Reader(options.base).train(mixed_pairs(options.data), MIX_EPOCHS, MIX_RATE, mix)
    stories = read_stories(options.data / "stories" / "train.jsonl")
    parts = {"pair": stories, "half-0": stories[1::2], "half-1": stories[0::2]}
    for name, part in parts.items():
        path = options.out / f"{name}.pt"
        reader = Reader(options.base)
        reader.network.load_state_dict(torch.load(mix))
        if not path.exists():
            random.seed(0)
            reader.train(story_pairs(part), STORY_EPOCHS, STORY_RATE, path)
        if name != "pair":
            reader.network.load_state_dict(torch.load(path))
            rest = [story for story in stories if story not in part]
            record(reader, rest, options.out / f"{name}.json")


if __name__ == "__main__":
    main()
