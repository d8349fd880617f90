"""Fine-tune transformers to see where facts begin, and let them label sentences for the small network that ships.

usage: python training/clause_teacher.py DATA_FOLDER BASE_MODEL_FOLDER LABELS_JSON

BASE_MODEL_FOLDER holds all-mpnet-base-v2 in the layout of transformers. Learns from stories/train.jsonl and the sentences
of annotated_cuts.tsv, prints F1 of boundaries on stories/dev.jsonl (.797, of MiniLM .764), and writes the probabilities of all
gaps of 68,000 unlabelled news sentences, the mean over the networks of all SEEDS, and of the annotated sentences: of each
by a network that has learnt from the others, as single readings err. Four minutes on a graphics processor; hours without.
Needs torch and transformers.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from transformers import AutoModel, AutoTokenizer

from clauses import LabelledSentence, best_f1, cut_sentences, labelled_sentences, name_of
from news import sentences_of
from storycompare.language.clauses import gaps, tokens
from taught import descend, device

if TYPE_CHECKING:
    from collections.abc import Sequence

EPOCHS = 3
BATCH = 32
RATE, HEAD_RATE = 3e-5, 1e-3
SEEDS = (0, 1, 2)
PARTS = 3  # of the annotated sentences; each is judged by a network that has learnt from the other two
READ_AT_ONCE = 256


class Teacher(torch.nn.Module):
    """A logit from the states of the word pieces on both sides of a gap."""

    def __init__(self, base: str) -> None:
        super().__init__()
        self.tokenizer = AutoTokenizer.from_pretrained(base)
        self.base = AutoModel.from_pretrained(base, attn_implementation="eager", add_pooling_layer=False)
        self.dropout = torch.nn.Dropout(0.1)
        self.head = torch.nn.Linear(2 * self.base.config.hidden_size, 1)

    def forward(self, items: Sequence[LabelledSentence]) -> tuple[Any, list[tuple[int, int]]]:
        """Return the logits of all gaps, and of which item each is and at which offset."""
        inputs = self.tokenizer(
            [item.text for item in items],
            padding=True,
            truncation=True,
            max_length=128,
            return_offsets_mapping=True,
            return_tensors="pt",
        )
        offsets = inputs.pop("offset_mapping").numpy()
        keys, places = [], []
        for row, item in enumerate(items):
            starts = {int(a): k for k, (a, b) in enumerate(offsets[row]) if b > a}
            found = [offset for offset in item.gaps if starts.get(offset)]
            keys += [(row, offset) for offset in found]
            places += [starts[offset] for offset in found]
        where = device()
        rows, right = (
            torch.tensor(of, device=where, dtype=torch.long) for of in ([r for r, _ in keys], places)
        )
        with torch.autocast(where, dtype=torch.bfloat16):
            states = self.base(**inputs.to(where)).last_hidden_state
            both = torch.cat([states[rows, right - 1], states[rows, right]], 1)
            return self.head(self.dropout(both)).squeeze(-1).float(), keys


def taught(base: str, items: Sequence[LabelledSentence], seed: int) -> Teacher:
    """Return a network that has learnt from annotated sentences."""
    torch.manual_seed(seed)
    model = Teacher(base).to(device())
    model.train()

    def loss_of(chosen: Sequence[LabelledSentence]) -> Any:
        logits, keys = model(chosen)
        labels = torch.tensor([chosen[k].gaps[offset] for k, offset in keys], device=device())
        return torch.nn.functional.binary_cross_entropy_with_logits(logits, labels)

    groups = [(list(model.base.parameters()), RATE), (list(model.head.parameters()), HEAD_RATE)]
    descend(groups, batches(items, seed), loss_of, lambda _: None)
    return model.eval()


def batches(items: Sequence[LabelledSentence], seed: int) -> list[list[LabelledSentence]]:
    """Return batches of sentences of about one length, in an order that the seed decides."""
    chance = np.random.default_rng(seed)
    found = []
    for _ in range(EPOCHS):
        order = np.argsort([len(item.text) + 40 * chance.random() for item in items])
        parts = [order[k : k + BATCH] for k in range(0, len(order), BATCH)]
        found += [[items[i] for i in parts[k]] for k in chance.permutation(len(parts))]
    return found


@torch.no_grad()
def label(model: Teacher, items: Sequence[LabelledSentence]) -> list[dict[int, float]]:
    """Return offset to probability for each sentence."""
    found: list[dict[int, float]] = [{} for _ in items]
    order = sorted(range(len(items)), key=lambda k: len(items[k].text))
    for first in range(0, len(order), READ_AT_ONCE):
        chosen = order[first : first + READ_AT_ONCE]
        logits, keys = model([items[k] for k in chosen])
        for (row, offset), p in zip(keys, torch.sigmoid(logits).tolist(), strict=True):
            found[chosen[row]][offset] = p
    return found


def unlabelled(data: Path, known: Sequence[LabelledSentence]) -> list[LabelledSentence]:
    """Return all other sentences of news, with their gaps."""
    names = {name_of(item.text) for item in known}
    texts = (text for text in sentences_of(data) if name_of(text) not in names)
    return [
        LabelledSentence(text, dict.fromkeys(places, 0.0), 0) for text in texts if (places := _gaps(text))
    ]


def _gaps(text: str) -> list[int]:
    cut = tokens(text)
    return [cut[i].start for i in gaps(cut)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("base")
    parser.add_argument("labels", type=Path)
    options = parser.parse_args()
    stories = options.data / "stories"
    gold, dev = (labelled_sentences(stories / f"{part}.jsonl") for part in ("train", "dev"))
    gold += cut_sentences(options.data)
    gold = [item for item in gold if item.gaps]
    items = unlabelled(options.data, [*gold, *dev])
    print(f"{len(gold)} sentences to learn from, {len(items)} to label", flush=True)
    found = []
    for seed in SEEDS:
        model = taught(options.base, gold, seed)
        found.append((label(model, items), label(model, dev)))
        print(f"seed {seed}: dev F1 {best_f1(dev, found[-1][1])[0]:.3f}", flush=True)
    told, checked = (mean(rows) for rows in zip(*found, strict=True))
    print(f"all seeds: dev F1 {best_f1(dev, checked)[0]:.3f}")
    rows = [(item.text, row) for item, row in zip(items, told, strict=True)]
    for part in range(PARTS):
        model = taught(options.base, [item for k, item in enumerate(gold) if k % PARTS != part], part)
        own = gold[part::PARTS]
        rows += [(item.text, row) for item, row in zip(own, label(model, own), strict=True)]
    options.labels.write_text(json.dumps(rows), encoding="utf-8")


def mean(networks: tuple[list[dict[int, float]], ...]) -> list[dict[int, float]]:
    """Return for each sentence offset to the mean probability over the networks."""
    return [
        {offset: round(sum(row[offset] for row in rows) / len(rows), 3) for offset in rows[0]}
        for rows in zip(*networks, strict=True)
    ]


if __name__ == "__main__":
    main()
