"""Fine-tune the network that reads two sentences together, for links and for the pairs of their mentions.

usage: python training/reader.py READINGS.jsonl BASE_MODEL_FOLDER START OUT_FOLDER [--layers N N ...] [--epochs X]

READINGS.jsonl is written by training/readings.py, BASE_MODEL_FOLDER holds all-MiniLM-L6-v2. START holds the weights to
begin with: pair.pt of training/pair_encoder.py, or the pair.onnx of an earlier release with mentions.npz beside it,
which are turned back into floats; it had not read the stories whose names begin as UNSEEN has it. What ships is part 0,
begun with the release before it. Writes to OUT_FOLDER
  part-0.pt, ...       trained on all stories but a share of those
  part-0.jsonl, ...    the rows of READINGS.jsonl of the stories left out with `link`, the logit of the link, `mentions`,
                       those that pairs of mentions report the same, and `contradictions`, that they contradict each other
  reader.pt            the mean of the weights of the parts that were trained (Wortsman et al. 2022): the one to export
  dev.jsonl            what it says of the development stories
so that training/scorer.py, and what groups mentions to facts, learn from readings of stories that were not seen. A run
that was stopped goes on from its last checkpoint. Half an hour a part on two cores; needs torch and transformers. With glibc,
MALLOC_MMAP_MAX_=0 MALLOC_TRIM_THRESHOLD_=4294967296 in the environment save a sixth of the time.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import tokenizers
import torch

from contradictions import SINGLE
from networks import HEADS, PairNetwork, start, used_to_rounding

if TYPE_CHECKING:
    from collections.abc import Iterable

BATCH = 32
TOKENS = 160
CHECKPOINT = 100
# Average precision of links and of pairs of mentions on dev, of one network: .754 and .617 before it read the first 528
# stories of annotated_facts.tsv, .763 and .618 with rates of 3e-5 and 3e-4 and three layers left as they were, .771 and
# .629 with 5e-5 and all layers, .768 and .626 with 1e-4.
RATE, HEAD_RATE = 6e-5, 6e-4
FROZEN = 0  # layers, and with any the embeddings
EPOCHS = 1.0
SEEN = 0.5  # of the stories that START had read are read again
# From this share of the steps on it computes as the 8-bit graph will: in 8 bits average precision of links on dev is .775
# of a network that had .785 as it was trained, and .789 of one that was used to it.
ROUNDED = 0.6
PARTS = 4
# Written stories that no part reads, so that the trees have many of them that were not seen.
LEFT_OUT = ("w4", "w5")
# How the names of the stories begin that START had not read.
UNSEEN = ("p", "q", "r", "s", "t", "u", "w", *SINGLE)
# Pairs that are not linked, for each one that is: the most in doubt, and some of the rest; and pairs of one article.
HARD, EASY, WITHIN = 1.5, 0.5, 0.0
# Pairs below both are not read at run time, so that what would be said of them need not be known.
WORTH_WORDS, WORTH_COSINE = 0.05, 0.65
WEIGHTS = (1.0, 1.0, 0.5)  # of links, of mentions that report the same, and of mentions against each other
KEPT = ("story", "named", "texts", "spans", "linked", "same", "against", "words", "cosine", "within")

_Row = dict[str, Any]


class Batch:
    """Pairs of sentences as the network takes them, with the places and labels of their mentions."""

    def __init__(self, rows: list[_Row], encoded: list[tokenizers.Encoding]) -> None:
        length = max(len(e.ids) for e in encoded)
        self.inputs = {
            name: torch.tensor([list(ids) + [0] * (length - len(ids)) for ids in found])
            for name, found in (
                ("input_ids", [e.ids for e in encoded]),
                ("attention_mask", [e.attention_mask for e in encoded]),
                ("token_type_ids", [e.type_ids for e in encoded]),
            )
        }
        self.linked = torch.tensor([float(row["linked"]) for row in rows])
        pools: list[Any] = []
        pairs: list[tuple[int, int, int, float, float]] = []  # row, left and right mention, both labels
        for number, (row, found) in enumerate(zip(rows, encoded, strict=True)):
            sides = [_pools(found, side, row["spans"][side], length) for side in (0, 1)]
            first = len(sides[0])
            for x, labels in enumerate(row["same"]):
                for y, label in enumerate(labels):
                    if sides[0][x].any() and sides[1][y].any():
                        pairs.append((number, x, first + y, float(label), float(row["against"][x][y])))
            pools.append(np.concatenate(sides))
        most = max(len(pool) for pool in pools)
        whole = np.zeros((len(rows), most, length), dtype=np.float32)
        for number, pool in enumerate(pools):
            whole[number, : len(pool)] = pool
        self.pools = torch.from_numpy(whole)
        self.places = torch.tensor([pair[:3] for pair in pairs], dtype=torch.long).reshape(-1, 3)
        self.same, self.against = (torch.tensor([pair[k] for pair in pairs]) for k in (3, 4))


def _pools(found: tokenizers.Encoding, side: int, spans: list[list[int]], length: int) -> Any:
    """What each word piece counts in the mean of each mention of a side."""
    pool = np.zeros((len(spans), length), dtype=np.float32)
    for place, (offset, owner) in enumerate(zip(found.offsets, found.sequence_ids, strict=True)):
        if owner == side:
            for number, (start_, end) in enumerate(spans):
                if start_ <= offset[0] < end:
                    pool[number, place] = 1.0
    return pool / np.maximum(pool.sum(1, keepdims=True), 1.0)


class Reader:
    """A network with its tokenizer and its optimiser."""

    def __init__(self, base: str, begin: Path, layers: list[int] | None = None, frozen: int = FROZEN) -> None:
        self.tokenizer = tokenizers.Tokenizer.from_file(str(Path(base) / "tokenizer.json"))
        self.tokenizer.enable_truncation(TOKENS, strategy="longest_first")
        self.tokenizer.no_padding()
        self.network = PairNetwork(base)
        start(self.network, begin)
        if layers:
            self.network.keep(layers)
        self.frozen = [self.network.m.embeddings, *self.network.m.encoder.layer[:frozen]] if frozen else []
        for module in self.frozen:
            module.requires_grad_(False)
        for module in self.network.modules():
            if isinstance(module, torch.nn.Dropout):
                module.p = 0.0  # every pair is read about once: there is nothing to learn by heart

    def encoded(self, rows: list[_Row]) -> list[tokenizers.Encoding]:
        found: list[tokenizers.Encoding] = self.tokenizer.encode_batch([tuple(row["texts"]) for row in rows])
        return found

    def read(self, batch: Batch) -> tuple[Any, Any, Any]:
        """Return the logits of the links, and both of the pairs of mentions."""
        with torch.autocast("cpu", dtype=torch.bfloat16):
            link, states = self.network(batch.inputs)
            means = batch.pools.to(states.dtype) @ states
            row, left, right = batch.places.T
            same, against = self.network.compared(means[row, left], means[row, right])
        return link.float(), same.float(), against.float()

    def loss(self, batch: Batch) -> Any:
        read = zip(self.read(batch), (batch.linked, batch.same, batch.against), WEIGHTS, strict=True)
        found = torch.zeros(())
        for logits, labels, weight in read:
            known = labels >= 0
            if known.any():
                cross = torch.nn.functional.binary_cross_entropy_with_logits
                found = found + weight * cross(logits[known], labels[known])
        return found

    def train(self, rows: list[_Row], epochs: float, seed: int, out: Path) -> None:
        """Train and write the weights to `out`; go on from `out`.part if it is there."""
        heads = [p for name in ("l", *HEADS) for p in getattr(self.network, name).parameters()]
        body = [p for p in self.network.m.parameters() if p.requires_grad]
        groups = [{"params": body, "lr": RATE}, {"params": heads, "lr": HEAD_RATE}]
        optimiser = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
        batches = _batches(rows, epochs, seed)
        part, first = out.with_suffix(".part"), 0
        if part.exists():
            saved = torch.load(part)
            self.network.load_state_dict(saved["network"])
            optimiser.load_state_dict(saved["optimiser"])
            first = saved["step"]
        self.network.train()
        begun, recent = time.time(), []
        for step in range(first, len(batches)):
            if step >= ROUNDED * len(batches):
                used_to_rounding(self.network)
            factor = min(1.0, step / (0.06 * len(batches) + 1)) * max(0.02, 1 - step / len(batches))
            for group, full in zip(optimiser.param_groups, (RATE, HEAD_RATE), strict=True):
                group["lr"] = full * factor
            chosen = [rows[k] for k in batches[step]]
            loss = self.loss(Batch(chosen, self.encoded(chosen)))
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
            optimiser.step()
            recent.append(loss.item())
            if step % 20 == 19:
                spent = time.time() - begun
                print(
                    f"{out.name}: step {step + 1} of {len(batches)}, loss {np.mean(recent):.3f}, {spent:.0f} s",
                    flush=True,
                )
                recent = []
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
    def record(self, rows: list[_Row], out: Path) -> None:
        """Write what the network says of some pairs, in their order."""
        self.network.eval()
        used_to_rounding(self.network)
        rows = [
            row
            for row in rows
            if row["words"] >= WORTH_WORDS or row["cosine"] >= WORTH_COSINE or row["linked"] == 1
        ]
        found: list[_Row] = [{}] * len(rows)
        order = sorted(range(len(rows)), key=lambda k: sum(map(len, rows[k]["texts"])))
        for first in range(0, len(order), 2 * BATCH):
            numbers = order[first : first + 2 * BATCH]
            chosen = [rows[k] for k in numbers]
            batch = Batch(chosen, self.encoded(chosen))
            link, same, against = self.read(batch)
            for k, logit in zip(numbers, link.tolist(), strict=True):
                row = rows[k]
                found[k] = {name: row[name] for name in KEPT} | {"link": round(logit, 3)}
                for name in ("mentions", "contradictions"):
                    found[k][name] = [[None] * len(row["spans"][1]) for _ in row["spans"][0]]
            for (place, x, y), *both in zip(
                batch.places.tolist(), same.tolist(), against.tolist(), strict=True
            ):
                row = found[numbers[place]]
                for name, logit in zip(("mentions", "contradictions"), both, strict=True):
                    row[name][x][y - len(row["spans"][0])] = round(logit, 3)
        with out.open("w", encoding="utf-8") as file:
            for row in found:
                file.write(json.dumps(row) + "\n")


def _batches(rows: list[_Row], epochs: float, seed: int) -> list[list[int]]:
    """Batches of pairs of about one length, in an order that the seed decides."""
    chance = random.Random(seed)
    lengths = [sum(map(len, row["texts"])) for row in rows]
    steps = int(math.ceil(len(rows) / BATCH) * epochs)
    found: list[list[int]] = []
    while len(found) < steps:
        order = list(range(len(rows)))
        chance.shuffle(order)
        for first in range(0, len(order), 20 * BATCH):
            near = sorted(order[first : first + 20 * BATCH], key=lambda k: lengths[k])
            group = [near[k : k + BATCH] for k in range(0, len(near), BATCH)]
            chance.shuffle(group)
            found += group
    return found[:steps]


def sampled(rows: Iterable[_Row], seed: int) -> list[_Row]:
    """Return all pairs that are linked or arguable, and some of the others of the same story: those in doubt and some of the rest."""
    chance = random.Random(seed)
    stories: dict[tuple[str, bool], list[_Row]] = {}
    for row in rows:
        stories.setdefault((row["story"], row["within"]), []).append(row)
    found: list[_Row] = []
    for (story, within), own in stories.items():
        if not story.startswith(UNSEEN) and chance.random() >= SEEN:
            continue
        linked = [row for row in own if row["linked"] != 0]
        others = sorted(
            (row for row in own if row["linked"] == 0), key=lambda row: -(row["words"] + row["cosine"])
        )
        if within:
            chosen = others[: round(WITHIN * len(linked))]
        else:
            hard = round(HARD * len(linked)) + 2
            rest = others[hard:]
            chosen = others[:hard] + chance.sample(rest, min(len(rest), round(EASY * len(linked)) + 1))
        found += linked + chosen
    return found


def left_out(stories: list[str], parts: int) -> list[set[str]]:
    """Return the stories that each part does without: the unseen ones, shared out among them, and those of LEFT_OUT."""
    unseen = [name for name in sorted(set(stories)) if name.startswith(UNSEEN)]
    never = {name for name in unseen if name.startswith(LEFT_OUT)}
    shared = [name for name in unseen if name not in never]
    return [{*shared[number::parts], *never} for number in range(parts)]


def mean_weights(states: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the mean of the weights of several networks of one shape."""
    return {
        key: sum(state[key] for state in states) / len(states) if value.is_floating_point() else value
        for key, value in states[0].items()
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("readings", type=Path)
    parser.add_argument("base")
    parser.add_argument("start", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--layers", type=int, nargs="+", help="keep these layers only")
    parser.add_argument("--epochs", type=float, default=EPOCHS)
    parser.add_argument(
        "--parts",
        type=int,
        nargs="+",
        default=list(range(PARTS)),
        help="train these; the mean is of all that are",
    )
    options = parser.parse_args()
    options.out.mkdir(exist_ok=True, parents=True)
    rows = [json.loads(line) for line in options.readings.open(encoding="utf-8")]
    training = [row for row in rows if row["set"] == "train"]
    shares = left_out([row["story"] for row in training], PARTS)
    paths = [options.out / f"part-{number}.pt" for number in range(PARTS)]
    reader = Reader(options.base, options.start, options.layers)
    for number in options.parts:
        if not paths[number].exists():
            torch.manual_seed(number)
            reader = Reader(options.base, options.start, options.layers)
            inside = sampled((row for row in training if row["story"] not in shares[number]), number)
            print(f"{paths[number].name}: {len(inside)} pairs of sentences", flush=True)
            reader.train(inside, options.epochs, number, paths[number])
        recorded = paths[number].with_suffix(".jsonl")
        if not recorded.exists():
            reader.network.load_state_dict(torch.load(paths[number]))
            reader.record([row for row in training if row["story"] in shares[number]], recorded)
    trained = [path for path in paths if path.exists()]
    reader.network.load_state_dict(mean_weights([torch.load(path) for path in trained]))
    torch.save(reader.network.state_dict(), options.out / "reader.pt")
    reader.record([row for row in rows if row["set"] == "dev"], options.out / "dev.jsonl")


if __name__ == "__main__":
    main()
