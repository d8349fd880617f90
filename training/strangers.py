"""Pairs of sentences of two stories that are alike: what a network takes for one fact though it is another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from networks import SentenceNetwork
from taught import device, tokenizer_of

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["strangers"]

NEAREST = 4  # of other stories, of each sentence
ALIKE = (
    0.5,
    0.97,
)  # cosines by the network as published; what is more alike is the same report in two stories
LEAST_LETTERS = 40
MOST = 120_000
AT_ONCE = 1024
OWN = "w"  # how the names of the stories begin that are written: they are told in few words and alike

_Row = dict[str, Any]


def strangers(rows: Sequence[_Row], base: str) -> list[_Row]:
    """Return rows without labels, of sentences of the annotated and the unlabelled stories."""
    known: dict[str, tuple[str, Any, str]] = {}
    for row in rows:
        if row["set"] in ("train", "unlabelled") and not row["story"].startswith(OWN):
            for text, spans in zip(row["texts"], row["spans"], strict=True):
                if len(text) > LEAST_LETTERS and spans:
                    known.setdefault(text, (text, spans, row["story"]))
    sentences = list(known.values())
    pairs = _alike(_vectors([text for text, _, _ in sentences], base), [story for _, _, story in sentences])
    chosen = np.random.default_rng(0).permutation(len(pairs))[:MOST]
    return [_row(sentences[pairs[k][0]], sentences[pairs[k][1]]) for k in np.sort(chosen)]


@torch.no_grad()
def _vectors(texts: Sequence[str], base: str) -> Any:
    network = SentenceNetwork(base).to(device()).eval()
    pieces = [found.ids for found in tokenizer_of(base).encode_batch(list(texts))]
    vectors = torch.zeros(len(texts), network.m.config.hidden_size, device=device())
    order = np.argsort([len(ids) for ids in pieces], kind="stable")
    for first in range(0, len(order), AT_ONCE):
        chosen = order[first : first + AT_ONCE]
        rows = [torch.tensor(pieces[k]) for k in chosen]
        ids = torch.nn.utils.rnn.pad_sequence(rows, batch_first=True).to(device())
        there = (ids > 0).long()
        inputs = {"input_ids": ids, "attention_mask": there, "token_type_ids": torch.zeros_like(ids)}
        sums = (network(inputs) * there.unsqueeze(-1)).sum(1)
        vectors[torch.tensor(chosen, device=device())] = torch.nn.functional.normalize(sums, dim=-1)
    return vectors


def _alike(vectors: Any, stories: Sequence[str]) -> list[tuple[int, int]]:
    numbers = {story: k for k, story in enumerate(sorted(set(stories)))}
    own = torch.tensor([numbers[story] for story in stories], device=vectors.device)
    found = set()
    for first in range(0, len(vectors), AT_ONCE):
        cosines = vectors[first : first + AT_ONCE] @ vectors.T
        cosines[own[first : first + AT_ONCE, None] == own] = 0.0
        nearest = cosines.topk(NEAREST, 1)
        for i, (row, others) in enumerate(
            zip(nearest.values.tolist(), nearest.indices.tolist(), strict=True), start=first
        ):
            near = zip(row, others, strict=True)
            found |= {(min(i, j), max(i, j)) for cosine, j in near if ALIKE[0] <= cosine < ALIKE[1]}
    return sorted(found)


def _row(one: tuple[str, Any, str], other: tuple[str, Any, str]) -> _Row:
    """The shorter sentence stands first, as it is read at run time."""
    a, b = sorted((one, other), key=lambda sentence: len(sentence[0]))
    unknown = [[-1] * len(b[1]) for _ in a[1]]
    return {
        "set": "strangers",
        "story": "strangers",
        "texts": [a[0], b[0]],
        "spans": [a[1], b[1]],
        "linked": -1,
        "same": unknown,
        "against": unknown,
        "words": 0.0,
        "cosine": 0.0,
        "within": False,
    }
