"""Teach a network to read two sentences together, for training/reader.py to begin with.

usage: python training/pair_encoder.py DATA_FOLDER BASE_MODEL_FOLDER TEACHER_MODEL_FOLDER OUT_FOLDER

A larger network, too large to ship, learns from the annotated stories and reads unlabelled pairs of sentences; the
small one learns from its readings and from pairs of many sources (similarity, paraphrase, entailment, event
coreference), because MiniLM was never trained to read two sentences at once, and then from the sentence pairs of
whole annotated stories. BASE_MODEL_FOLDER holds all-MiniLM-L6-v2, TEACHER_MODEL_FOLDER all-mpnet-base-v2. Writes to
OUT_FOLDER
  teacher.pt, taught.json      the larger network, and [sentence, sentence, probability] for the unlabelled pairs
  mix.pt                       the small one before it has seen a story
  part-0.pt, ...               trained on all stories but every third, and on those of annotated_links.tsv but the
                               ones on the same events
  part-0.json, ...             [story, sentence, sentence, linked, logit] for the stories left out
  pair.pt                      the mean of the weights of the parts (Wortsman et al. 2022)
so that what learns from the logits can learn from those of stories that were not seen. A run that was stopped goes on
from its last checkpoint (every 200 steps). About an hour on two cores; needs torch and transformers. With glibc,
MALLOC_MMAP_MAX_=0 MALLOC_TRIM_THRESHOLD_=4294967296 in the environment save a sixth of the time.
"""

from __future__ import annotations

import argparse
import json
import math
import random
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from transformers import AutoTokenizer

from networks import PairNetwork
from pairs import mixed_pairs, story_pairs, unlabelled_pairs
from stories import labelled_pairs, more_stories, read_stories
from storycompare.matching.scorer import load

if TYPE_CHECKING:
    from pairs import Pair

BATCH = 32
TOKENS = 160
CHECKPOINT = 200
MIX_RATE, STORY_RATE, HEAD_RATE = 6e-5, 4e-5, 1e-3
MIX_EPOCHS, STORY_EPOCHS = 1.0, 1.5
PARTS = 3
TEACHER_RATE = 3e-5
TEACHER_FROZEN = 4  # layers
TEACHER_MIX = 1500  # pairs of other sources before the stories
TEACHER_HARD, TEACHER_EASY = 2, 0.5
SMALL_MIX = 10_000
# Pairs that words leave this unlikely are seldom read at run time either, so their logit need not be known.
WORTH = 0.01


def _sentences(pair: Any) -> list[tuple[str, str]]:
    left, right = pair.a.article.text, pair.b.article.text
    return [
        (pair.a.readings[i].sentence.of(left), pair.b.readings[j].sentence.of(right))
        for i, j in zip(pair.candidates.left, pair.candidates.right, strict=True)
    ]


class Reader:
    """A network with its tokenizer and its optimiser."""

    def __init__(self, base: str, frozen: int = 0) -> None:
        self.tokenizer = AutoTokenizer.from_pretrained(base)
        self.network = PairNetwork(base)
        if frozen:
            self.network.m.embeddings.requires_grad_(False)
            self.network.m.encoder.layer[:frozen].requires_grad_(False)

    def inputs(self, pairs: list[tuple[str, str]]) -> Any:
        found = self.tokenizer(
            [a for a, _ in pairs],
            [b for _, b in pairs],
            padding=True,
            truncation="longest_first",
            max_length=TOKENS,
            return_tensors="pt",
        )
        sides = [[int(side == 1) for side in found.sequence_ids(k)] for k in range(len(pairs))]
        found["token_type_ids"] = torch.tensor(sides)
        return found

    def read(self, pairs: list[tuple[str, str]]) -> Any:
        """Return a logit per pair, computed in half the precision: as good here, and twice as fast."""
        with torch.autocast("cpu", dtype=torch.bfloat16):
            return self.network(self.inputs(pairs))[0].float()

    def train(self, pairs: list[Pair], epochs: float, rate: float, out: Path) -> None:
        """Train and write the weights to `out`; go on from `out`.part if it is there."""
        groups = [
            {"params": self.network.m.parameters(), "lr": rate},
            {"params": self.network.l.parameters(), "lr": HEAD_RATE},
        ]
        optimiser = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
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
            loss = torch.nn.functional.binary_cross_entropy_with_logits(self.read(turned), target)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
            optimiser.step()
            if step % 20 == 0:
                print(f"{out.name}: step {step + 1} of {len(batches)}, loss {loss.item():.3f}", flush=True)
            if step % CHECKPOINT == CHECKPOINT - 1:
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
        """Return a logit per pair: the mean of both orders, as at run time where the first leaves a doubt."""
        self.network.eval()
        found = [0.0] * len(pairs)
        order = sorted(range(len(pairs)), key=lambda k: len(pairs[k][0]) + len(pairs[k][1]))
        for first in range(0, len(order), BATCH):
            rows = order[first : first + BATCH]
            chosen = [pairs[k] for k in rows]
            logits = (self.read(chosen) + self.read([(b, a) for a, b in chosen])) / 2
            for k, logit in zip(rows, logits.tolist(), strict=True):
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
    """Write the logits of the candidates worth reading, by the annotated sentences that they are."""
    rows = []
    for pair in labelled_pairs(stories):
        worth = np.flatnonzero(load("lexical").probability(pair.candidates.rows) >= WORTH)
        texts = _sentences(pair)
        for k, logit in zip(worth.tolist(), reader.logits([texts[k] for k in worth]), strict=True):
            i, j = pair.candidates.left[k], pair.candidates.right[k]
            linked = bool(pair.labels[k] == 1)
            rows += [[pair.story, a, b, linked, logit] for a in pair.gold[0][i] for b in pair.gold[1][j]]
    out.write_text(json.dumps(rows), encoding="utf-8")


def mean_weights(states: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the mean of the weights of several networks of one shape."""
    return {
        key: sum(state[key] for state in states) / len(states) if value.is_floating_point() else value
        for key, value in states[0].items()
    }


def teach(base: str, data: Path, out: Path) -> None:
    """Train the larger network, and write its readings of unlabelled pairs."""
    reader = Reader(base, TEACHER_FROZEN)
    path = out / "teacher.pt"
    if not path.exists():
        pairs = random.sample(mixed_pairs(data), TEACHER_MIX)
        stories = read_stories(data / "stories" / "train.jsonl") + more_stories(data)
        reader.train(pairs + story_pairs(stories, TEACHER_HARD, TEACHER_EASY), 1.0, TEACHER_RATE, path)
    reader.network.load_state_dict(torch.load(path))
    unlabelled = unlabelled_pairs(data)
    rows = [
        [a, b, round(1 / (1 + math.exp(-logit)), 4)]
        for (a, b), logit in zip(unlabelled, reader.logits(unlabelled), strict=True)
    ]
    (out / "taught.json").write_text(json.dumps(rows), encoding="utf-8")


def learn(base: str, mix: Path, seed: int, stories: list[dict[str, Any]], out: Path) -> None:
    """Train the small network, from `mix` on, on the pairs of some stories."""
    reader = Reader(base)
    reader.network.load_state_dict(torch.load(mix))
    random.seed(seed)
    torch.manual_seed(seed)
    reader.train(story_pairs(stories), STORY_EPOCHS, STORY_RATE, out)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("base")
    parser.add_argument("teacher")
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    options.out.mkdir(exist_ok=True)
    mix, taught = options.out / "mix.pt", options.out / "taught.json"
    random.seed(0)
    torch.manual_seed(0)
    if not taught.exists():
        teach(options.teacher, options.data, options.out)
    if not mix.exists():
        pairs = random.sample(mixed_pairs(options.data), SMALL_MIX)
        pairs += [(a, b, p) for a, b, p in json.loads(taught.read_text(encoding="utf-8"))]
        Reader(options.base).train(pairs, MIX_EPOCHS, MIX_RATE, mix)
    stories = read_stories(options.data / "stories" / "train.jsonl")
    more = more_stories(options.data)
    states = []
    for number in range(PARTS):
        path, recorded = options.out / f"part-{number}.pt", options.out / f"part-{number}.json"
        if not path.exists():
            others = [story for k, story in enumerate(stories) if k % PARTS != number]
            others += [story for story in more if story["third"] != number]
            learn(options.base, mix, number, others, path)
        states.append(torch.load(path))
        if not recorded.exists():
            reader = Reader(options.base)
            reader.network.load_state_dict(states[-1])
            record(reader, stories[number::PARTS], recorded)
    torch.save(mean_weights(states), options.out / "pair.pt")


if __name__ == "__main__":
    main()
