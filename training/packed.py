"""Pairs of sentences as a network takes them: all in flat arrays on one device, from which batches are cut."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import tokenizers

__all__ = ["Batch", "Packed", "batches", "sampled"]

_ENCODED = 2000  # rows at once

_Row = dict[str, Any]


@dataclass(frozen=True)
class Batch:
    """Some rows: the inputs of the network, where mentions lie in them, and which two are compared.

    `owner`, `first` and `last` say of each mention in which row and between which word pieces it stands, `left` and `right` of
    each pair of mentions which these are, and `cells` where its labels stand in `Packed.same`.
    """

    rows: Any
    inputs: dict[str, Any]
    owner: Any
    first: Any
    last: Any
    left: Any
    right: Any
    cells: Any

    def means(self, states: Any) -> Any:
        """Return the mean state of the word pieces of each mention; of one without any (cut off), zeros."""
        sums = torch.nn.functional.pad(states.float().cumsum(1), (0, 0, 1, 0))
        pieces = (self.last - self.first).clamp(min=1).unsqueeze(-1)
        return (sums[self.owner, self.last] - sums[self.owner, self.first]) / pieces

    def whole(self) -> Any:
        """Return which pairs of mentions have both not been cut off."""
        there = self.last > self.first
        return there[self.left] & there[self.right]


class Packed:
    """Rows of training/readings.py: word pieces, mentions and labels; -1 is an unknown label."""

    def __init__(self, rows: Sequence[_Row], tokenizer: tokenizers.Tokenizer, device: str) -> None:
        pieces: list[int] = []
        lengths, lefts, counts, first, last = [], [], [], [], []
        same: list[int] = []
        against: list[int] = []
        for start in range(0, len(rows), _ENCODED):
            chunk = rows[start : start + _ENCODED]
            encoded = tokenizer.encode_batch([tuple(row["texts"]) for row in chunk])
            for row, found in zip(chunk, encoded, strict=True):
                pieces += found.ids
                lengths.append(len(found.ids))
                sides = np.array([-1 if side is None else side for side in found.sequence_ids])
                begins = np.array([begin for begin, _ in found.offsets])
                lefts.append(int(np.argmax(sides == 1)))
                counts.append([len(spans) for spans in row["spans"]])
                for side, spans in enumerate(row["spans"]):
                    for begin, end in spans:
                        inside = np.flatnonzero((sides == side) & (begin <= begins) & (begins < end))
                        first.append(int(inside[0]) if len(inside) else 0)
                        last.append(int(inside[-1]) + 1 if len(inside) else 0)
                same += [label for line in row["same"] for label in line]
                against += [label for line in row["against"] for label in line]
        self.device = device
        self.lengths = np.array(lengths)
        self.pieces = torch.tensor(pieces, device=device)
        self.starts = self._places(lengths)
        self.lefts = torch.tensor(lefts, device=device)
        self.first, self.last = (torch.tensor(places, device=device) for places in (first, last))
        self.counts = torch.tensor(counts, device=device)
        self.mentions = self._places([one + other for one, other in counts])
        self.cells = self._places([one * other for one, other in counts])
        self.linked = torch.tensor([float(row["linked"]) for row in rows], device=device)
        self.same, self.against = (
            torch.tensor(labels, device=device, dtype=torch.float) for labels in (same, against)
        )

    def _places(self, sizes: Sequence[int]) -> Any:
        return torch.tensor([0, *np.cumsum(sizes)], device=self.device)

    def batch(self, numbers: Any) -> Batch:
        """Return some rows, by their numbers."""
        rows = torch.as_tensor(numbers, device=self.device)
        length = int(self.lengths[numbers].max())
        places = torch.arange(length, device=self.device)
        there = places < (self.starts[rows + 1] - self.starts[rows]).unsqueeze(-1)
        found = (self.starts[rows].unsqueeze(-1) + places).clamp(max=len(self.pieces) - 1)
        inputs = {
            "input_ids": torch.where(there, self.pieces[found], 0),
            "attention_mask": there.long(),
            "token_type_ids": ((places >= self.lefts[rows].unsqueeze(-1)) & there).long(),
        }
        owner, mention = self._within(self.mentions, rows)
        pair, cell = self._within(self.cells, rows)
        begin = self.mentions[rows + 1] - self.mentions[rows]
        begin = (begin.cumsum(0) - begin)[pair]
        columns = self.counts[rows, 1][pair].clamp(min=1)
        inside = cell - self.cells[rows][pair]
        left = begin + inside // columns
        right = begin + self.counts[rows, 0][pair] + inside % columns
        return Batch(rows, inputs, owner, self.first[mention], self.last[mention], left, right, cell)

    def _within(self, places: Any, rows: Any) -> tuple[Any, Any]:
        """The row, counted in the batch, and the place of all that belongs to some rows."""
        sizes = places[rows + 1] - places[rows]
        owner = torch.repeat_interleave(torch.arange(len(rows), device=self.device), sizes)
        steps = torch.arange(len(owner), device=self.device) - (sizes.cumsum(0) - sizes)[owner]
        return owner, places[rows][owner] + steps


def batches(lengths: Any, numbers: Any, size: int, epochs: float, seed: int) -> Iterator[Any]:
    """Yield batches of rows of about one length, in an order that the seed decides."""
    chance = np.random.default_rng(seed)
    left = int(np.ceil(len(numbers) / size) * epochs)
    while left:
        order = chance.permutation(numbers)
        for start in range(0, len(order), 20 * size):
            near = order[start : start + 20 * size]
            near = near[np.argsort(lengths[near], kind="stable")]
            groups = [near[k : k + size] for k in range(0, len(near), size)]
            for k in chance.permutation(len(groups))[:left]:
                yield groups[k]
            left -= min(left, len(groups))


def sampled(rows: Sequence[_Row], numbers: Any, hard: float, easy: float, seed: int) -> Any:
    """Return all rows that are linked or arguable, and for each of these some others of its story: in doubt, and of the rest."""
    chance = np.random.default_rng(seed)
    stories: dict[str, list[int]] = {}
    for number in numbers:
        stories.setdefault(rows[number]["story"], []).append(int(number))
    found: list[int] = []
    for _, own in sorted(stories.items()):
        linked = [k for k in own if rows[k]["linked"] != 0]
        others = [k for k in own if rows[k]["linked"] == 0 and not rows[k]["within"]]
        others.sort(key=lambda k: -(rows[k]["words"] + rows[k]["cosine"]))
        across = sum(not rows[k]["within"] for k in linked)
        most = round(hard * across) + 2
        rest = others[most:]
        few = chance.choice(len(rest), min(len(rest), round(easy * across) + 1), replace=False)
        found += [*linked, *others[:most], *(rest[k] for k in few)]
    return np.array(found)
