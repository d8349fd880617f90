"""Fine-tune the network that gives sentences and mentions their vectors.

usage: python training/sentences.py READINGS.jsonl BASE_MODEL_FOLDER OUT_FOLDER

READINGS.jsonl is written by training/readings.py, OUT_FOLDER has what the teachers of training/reader.py say of it
(taught-0.npz, ...), BASE_MODEL_FOLDER holds all-MiniLM-L6-v2. The cosine of two sentences, and of two mentions, learns to tell
whether they report the same, as the labels and the teachers have it; each story's sentences are read once a step. Writes
  sentence.pt          from all stories: the one to export
  sentence-half.pt     from the stories of two of four parts, in one epoch: with its vectors the trees learn from the others,
                       so that they trust vectors no more than those of articles that were not seen
Minutes on a graphics processor; half of it ten minutes on two cores. Average precision of links on stories/dev.jsonl by the
cosine alone: .56 of the network as it was published, .75 of this one; of pairs of mentions .45 and .66.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from annotated import PARTS, UNSEEN, part_of
from networks import SentenceNetwork, used_to_rounding
from packed import Packed
from reader import ROUNDED
from taught import beliefs, descend, device, tokenizer_of, undisturbed, wrong

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from taught import Logits

ROWS = 512  # at a step
RATE, HEAD_RATE = 3e-5, 1e-2
EPOCHS = 3
HALF_RATE, HALF_STEPS = 8e-5, 120
FAR = 0.5  # what pairs of sentences of two stories count, which report nothing in common
BEGIN = (12.0, -6.0)  # the log-odds of a cosine: scale and shift

_Row = dict[str, Any]


class Vectors(torch.nn.Module):
    """The network, and how cosines of sentences and of mentions become log-odds."""

    def __init__(self, base: str) -> None:
        super().__init__()
        self.network = SentenceNetwork(base)
        self.of_sentences, self.of_mentions = (torch.nn.Parameter(torch.tensor(BEGIN)) for _ in range(2))
        undisturbed(self.network)


class Sentences:
    """The sentences of packed pairs, each once: where its word pieces stand, and of which story it is."""

    def __init__(self, rows: Sequence[_Row], packed: Packed) -> None:
        starts, lefts = packed.starts.cpu().numpy(), packed.lefts.cpu().numpy()
        pieces = packed.pieces.cpu().numpy()
        known: dict[tuple[str, bytes], int] = {}
        numbers: dict[str, int] = {}
        places, stories = [], []
        self.of_row = np.zeros((len(rows), 2), dtype=np.int64)
        for k, row in enumerate(rows):
            begin, middle, end = starts[k] + 1, starts[k] + lefts[k], starts[k + 1] - 1
            for side, place in enumerate(((begin, middle - 1), (middle, end))):
                key = (row["story"], pieces[slice(*place)].tobytes())
                if key not in known:
                    known[key] = len(places)
                    places.append(place)
                    stories.append(numbers.setdefault(row["story"], len(numbers)))
                self.of_row[k, side] = known[key]
        self.places, self.stories = np.array(places), np.array(stories)


def cosines(model: Vectors, packed: Packed, known: Sentences, numbers: Any) -> tuple[Any, Any, Any, Any]:
    """Return a batch, the log-odds of its pairs of sentences and of mentions, and those of sentences of two stories."""
    device = packed.device
    unique, inverse = np.unique(known.of_row[numbers].ravel(), return_inverse=True)
    of_row = torch.as_tensor(inverse.reshape(-1, 2), device=device)
    places = torch.as_tensor(known.places[unique], device=device)
    sizes = places[:, 1] - places[:, 0]
    steps = torch.arange(int(sizes.max()) + 2, device=device)
    there = steps < sizes.unsqueeze(-1) + 2
    inner = packed.pieces[(places[:, :1] + steps - 1).clamp(0, len(packed.pieces) - 1)]
    first, last = packed.pieces[0], packed.pieces[packed.starts[1] - 1]  # [CLS] and [SEP]
    ids = torch.where(steps == 0, first, torch.where(steps == sizes.unsqueeze(-1) + 1, last, inner))
    with torch.autocast(device, dtype=torch.bfloat16):
        inputs = {"input_ids": torch.where(there, ids, 0), "attention_mask": there.long()}
        states = model.network(inputs | {"token_type_ids": torch.zeros_like(ids)})
    sums = torch.nn.functional.pad((states * there.unsqueeze(-1)).float().cumsum(1), (0, 0, 1, 0))
    whole = torch.nn.functional.normalize(sums[:, -1] / (sizes.unsqueeze(-1) + 2), dim=-1)
    batch = packed.batch(numbers)
    right = batch.first >= packed.lefts[batch.rows][batch.owner]
    shift = torch.where(right, packed.lefts[batch.rows][batch.owner] - 1, 0)
    owner = of_row[batch.owner, right.long()]
    begin, end = (
        torch.minimum((x - shift).clamp(min=0), sizes[owner] + 1) for x in (batch.first, batch.last)
    )
    means = (sums[owner, end] - sums[owner, begin]) / (end - begin).clamp(min=1).unsqueeze(-1)
    parts = torch.nn.functional.normalize(means, dim=-1, eps=1e-4)

    def odds(cosine: Any, scale: Any) -> Any:
        return scale[0] * cosine + scale[1]

    stories = torch.as_tensor(known.stories[unique], device=device)
    apart = stories.unsqueeze(-1) != stories
    return (
        batch,
        odds((whole[of_row[:, 0]] * whole[of_row[:, 1]]).sum(-1), model.of_sentences),
        odds((parts[batch.left] * parts[batch.right]).sum(-1), model.of_mentions),
        odds((whole @ whole.T)[apart], model.of_sentences),
    )


def loss_of(said: tuple[Any, Any, Any, Any], packed: Packed, taught: Logits) -> Any:
    batch, links, mentions, far = said
    found = wrong(links, packed.linked[batch.rows], taught[0][batch.rows])
    found = found + wrong(mentions, packed.same[batch.cells], taught[1][batch.cells], batch.whole())
    return found + FAR * torch.nn.functional.softplus(far).mean() if len(far) else found


def train(
    model: Vectors, packed: Packed, known: Sentences, steps: list[Any], rate: float, taught: Logits
) -> None:
    def before(done: float) -> None:
        if done >= ROUNDED:
            used_to_rounding(model.network)

    groups = [
        (list(model.network.parameters()), rate),
        ([model.of_sentences, model.of_mentions], HEAD_RATE),
    ]
    descend(
        groups, steps, lambda chosen: loss_of(cosines(model, packed, known, chosen), packed, taught), before
    )


def by_story(rows: Sequence[_Row], numbers: Any, epochs: int, seed: int) -> Iterator[Any]:
    """Yield the rows of about as many stories as have `ROWS` of them."""
    chance = np.random.default_rng(seed)
    stories: dict[str, list[int]] = {}
    for k in numbers:
        stories.setdefault(rows[k]["story"], []).append(int(k))
    groups = [np.array(own) for _, own in sorted(stories.items())]
    for _ in range(epochs):
        found: list[Any] = []
        for k in chance.permutation(len(groups)):
            for part in np.array_split(groups[k], max(1, -(-len(groups[k]) // ROWS))):
                found.append(part)
                if sum(map(len, found)) >= ROWS:
                    yield np.concatenate(found)
                    found = []
        if found:
            yield np.concatenate(found)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("readings", type=Path)
    parser.add_argument("base")
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    rows = [json.loads(line) for line in options.readings.open(encoding="utf-8")]
    where = device()
    packed = Packed(rows, tokenizer_of(options.base), where)
    known = Sentences(rows, packed)
    taught = beliefs([options.out / f"taught-{part}.npz" for part in range(PARTS)], where)
    chosen = [k for k, row in enumerate(rows) if row["set"] in ("train", "unlabelled") and not row["within"]]
    half = [k for k in chosen if rows[k]["set"] == "unlabelled" or part_of(rows[k]["story"]) not in UNSEEN]
    for name, numbers, epochs, rate, most in (
        ("sentence-half.pt", half, 1, HALF_RATE, HALF_STEPS),
        ("sentence.pt", chosen, EPOCHS, RATE, None),
    ):
        if not (options.out / name).exists():
            torch.manual_seed(0)
            model = Vectors(options.base).to(where)
            train(model, packed, known, list(by_story(rows, numbers, epochs, 0))[:most], rate, taught)
            torch.save(model.network.state_dict(), options.out / name)


if __name__ == "__main__":
    main()
