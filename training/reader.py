"""Fine-tune the network that reads two sentences together, for links and for the pairs of their mentions.

usage: python training/reader.py READINGS.jsonl SMALL_MODEL_FOLDER LARGE_MODEL_FOLDER OUT_FOLDER

READINGS.jsonl is written by training/readings.py. A network too large to ship (LARGE_MODEL_FOLDER holds all-mpnet-base-v2)
learns from all stories but a part of them and says what it thinks of those, and of articles that nobody annotated; four times,
so that each story is judged by a teacher that had not seen it. The small one (SMALL_MODEL_FOLDER holds all-MiniLM-L6-v2)
learns from the labels and from what the teachers say together (Hinton et al. 2015): single readings are wrong here and there,
and what a teacher doubts should be doubted. It also learns what they say of sentences of two stories that are alike
(training/strangers.py): the same people in another act are what it takes for one fact most. Writes to OUT_FOLDER
  taught-0.npz, ...    the logits of the teachers, in the order of all rows, NaN where one was not asked
  part-0.jsonl, ...    the rows of the stories of a part with `link`, the logit of the link of a small network that had not
                       seen them, `mentions`, those that pairs of mentions report the same, and `contradictions`, that they
                       contradict each other: for training/scorer.py, and for what groups mentions to facts
  reader.pt            the small network that has learnt from all stories: the one to export
  dev.jsonl            what it says of the development stories
and goes on where a run was stopped. Twenty minutes on one large graphics processor; without one, days. Needs torch.

On stories/dev.jsonl average precision of links and of pairs of mentions, over all rows of READINGS.jsonl, is .77 to .785 and
.70 to .71 of each teacher, .796 and .717 of their mean, .765 and .656 of the small network; .742 and .622 of the one before,
that had half the pairs that are not linked, none of two stories, and fewer steps.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from annotated import PARTS, UNSEEN, part_of
from networks import HEADS, PairNetwork, used_to_rounding
from packed import Packed, batches, sampled
from strangers import strangers
from taught import beliefs, descend, device, tokenizer_of, undisturbed, wrong

if TYPE_CHECKING:
    from collections.abc import Sequence

    from taught import Logits

WEIGHTS = (1.0, 1.0, 0.5)  # of links, of mentions that report the same, and of mentions against each other
# Size of a batch, rates, epochs, and pairs that are not linked for each that is: those most in doubt, and some of the rest.
SMALL: dict[str, Any] = {
    "size": 128,
    "rate": 2e-4,
    "head_rate": 1e-3,
    "epochs": 1.5,
    "hard": 6.0,
    "easy": 3.0,
    "mixed": 12_000,
}
LARGE: dict[str, Any] = {
    "size": 64,
    "rate": 3e-5,
    "head_rate": 5e-4,
    "epochs": 2.0,
    "hard": 2.0,
    "easy": 0.7,
    "mixed": 8_000,
}
# From this share of the steps on the small network computes as the 8-bit graph will: of one that had not, average precision
# of links on dev fell from .785 to .775 in 8 bits; one that was used to it lost nothing.
ROUNDED = 0.7
KEPT = ("story", "named", "texts", "spans", "linked", "same", "against", "words", "cosine", "within")

_Row = dict[str, Any]


class Reader:
    """A network with what it reads."""

    def __init__(self, base: str, rows: Sequence[_Row], *, large: bool = False) -> None:
        self.device = device()
        self.rows, self.packed = rows, Packed(rows, tokenizer_of(base), self.device)
        self.how = LARGE if large else SMALL
        self.network = PairNetwork(base).to(self.device)
        self.large = large
        if not large:
            undisturbed(self.network)

    def read(self, numbers: Any) -> tuple[Any, Logits]:
        """Return a batch with the logits of its links, and both of its pairs of mentions."""
        batch = self.packed.batch(numbers)
        with torch.autocast(self.device, dtype=torch.bfloat16):
            link, states = self.network(batch.inputs)
            means = batch.means(states).to(torch.bfloat16)
            same, against = self.network.compared(means[batch.left], means[batch.right])
        return batch, (link.float(), same.float(), against.float())

    def loss(self, numbers: Any, taught: Logits | None) -> Any:
        batch, logits = self.read(numbers)
        links, same, against = taught or (None, None, None)
        found = torch.zeros((), device=self.device)
        for said, label, told, places, weight in zip(
            logits,
            (self.packed.linked, self.packed.same, self.packed.against),
            (links, same, against),
            (batch.rows, batch.cells, batch.cells),
            WEIGHTS,
            strict=True,
        ):
            kept = None if places is batch.rows else batch.whole()
            found = found + weight * wrong(said, label[places], None if told is None else told[places], kept)
        return found

    def train(self, numbers: Any, seed: int, taught: Logits | None = None) -> None:
        """Learn from some rows, by their labels and by what teachers say of them."""
        torch.manual_seed(seed)
        heads = [p for name in ("l", *HEADS) for p in getattr(self.network, name).parameters()]
        body = list(self.network.m.parameters())
        steps = batches(self.packed.lengths, numbers, self.how["size"], self.how["epochs"], seed)
        self.network.train()

        def before(done: float) -> None:
            if not self.large and done >= ROUNDED:
                used_to_rounding(self.network)

        groups = [(body, self.how["rate"]), (heads, self.how["head_rate"])]
        descend(groups, list(steps), lambda chosen: self.loss(chosen, taught), before)

    @torch.no_grad()
    def logits(self, numbers: Any) -> Logits:
        """Return what the network says of some rows, and NaN of the others and of mentions that were cut off."""
        self.network.eval()
        if not self.large:
            used_to_rounding(self.network)
        cells = len(self.packed.same)
        found = tuple(np.full(size, np.nan, dtype=np.float32) for size in (len(self.rows), cells, cells))
        order = numbers[np.argsort(self.packed.lengths[numbers], kind="stable")]
        for first in range(0, len(order), 2 * self.how["size"]):
            batch, said = self.read(order[first : first + 2 * self.how["size"]])
            cut = ~batch.whole()
            for k, (logit, places) in enumerate(
                zip(said, (batch.rows, batch.cells, batch.cells), strict=True)
            ):
                kept = logit.masked_fill(cut, torch.nan) if k else logit
                found[k][places.cpu().numpy()] = kept.cpu().numpy()
        return found


def recorded(reader: Reader, numbers: Any, out: Path) -> None:
    """Write what a network says of some rows, in their order."""
    rows = reader.rows
    links, *both = reader.logits(numbers)
    cells = reader.packed.cells.cpu().numpy()
    with out.open("w", encoding="utf-8") as file:
        for k in numbers:
            row = {name: rows[k][name] for name in KEPT} | {"link": round(float(links[k]), 3)}
            shape = [len(spans) for spans in rows[k]["spans"]]
            for name, logits in zip(("mentions", "contradictions"), both, strict=True):
                own = logits[cells[k] : cells[k + 1]].reshape(shape)
                row[name] = [[None if np.isnan(x) else round(float(x), 3) for x in line] for line in own]
            file.write(json.dumps(row) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("readings", type=Path)
    parser.add_argument("small")
    parser.add_argument("large")
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    options.out.mkdir(exist_ok=True, parents=True)
    rows = [json.loads(line) for line in options.readings.open(encoding="utf-8")]
    rows += strangers(rows, options.small)
    of = {name: _numbers(rows, name) for name in ("train", "dev", "unlabelled", "mixed", "strangers")}
    unlabelled = np.concatenate([of["unlabelled"], of["strangers"]])
    parts = np.array([part_of(row["story"]) for row in rows])
    taught = [options.out / f"taught-{part}.npz" for part in range(PARTS)]

    def chosen(part: int, how: dict[str, Any]) -> Any:
        inside = of["train"][parts[of["train"]] != part]
        mixed = np.random.default_rng(part + 1).choice(of["mixed"], how["mixed"], replace=False)
        return np.concatenate([sampled(rows, inside, how["hard"], how["easy"], part + 1), mixed])

    for part in range(PARTS):
        if not taught[part].exists():
            teacher = Reader(options.large, rows, large=True)
            teacher.train(chosen(part, LARGE), part)
            left = of["train"][parts[of["train"]] == part]
            said = teacher.logits(np.concatenate([left, of["dev"], unlabelled]))
            np.savez_compressed(taught[part], **dict(zip(("link", "same", "against"), said, strict=True)))
    for part in (*UNSEEN, -1):
        out = options.out / (f"part-{part}.jsonl" if part >= 0 else "dev.jsonl")
        if out.exists():
            continue
        reader = Reader(options.small, rows)
        learnt = np.concatenate([chosen(part, SMALL), unlabelled])
        reader.train(learnt, 0, beliefs(taught, reader.device))
        if part < 0:
            torch.save(reader.network.state_dict(), options.out / "reader.pt")
        recorded(reader, of["train"][parts[of["train"]] == part] if part >= 0 else of["dev"], out)


def _numbers(rows: Sequence[_Row], name: str) -> Any:
    return np.array([k for k, row in enumerate(rows) if row["set"] == name])


if __name__ == "__main__":
    main()
