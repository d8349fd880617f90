"""Train the two careful networks whose mean finds where facts begin inside sentences; clause_quick.py goes on from them.

usage: python training/clauses.py DATA_FOLDER LABELS_JSON

Learns from stories/train.jsonl, from the sentences of annotated_cuts.tsv and from those that training/clause_teacher.py
labelled, and writes storycompare/language/data/clauses.npz. Prints F1 of boundaries on stories/dev.jsonl. About twenty minutes
on two cores; needs torch.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import json
import random
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from manifest import record
from news import READ, sentences_of
from storycompare.language.clauses import Vocabulary, features, gaps, tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

CUTS = Path(__file__).parent / "annotated_cuts.tsv"
TARGET = Path(__file__).parent.parent / "storycompare" / "language" / "data" / "clauses.npz"
TOLERANCE = 3  # characters between an annotated boundary and the gap it belongs to
EPOCHS = 12
WIDTHS = (104, 112)  # networks of two widths differ more than two of one: F1 .721 instead of .715
BATCH = 48
GOLD_WEIGHT = 1.5
KEPT = 0.998  # of the mean of the weights at each step
SHAPES = 9
# On stories/dev.jsonl .38 to .44 are about as good (F1 .717 to .722); .41 gives 1.04 mentions per annotated mention.
THRESHOLD = 0.41


@dataclass(frozen=True)
class LabelledSentence:
    """A sentence, the label of each gap by its offset, and the boundaries that have no gap."""

    text: str
    gaps: dict[int, float]
    lost: int


def labelled_sentences(path: Path) -> list[LabelledSentence]:
    """Return the annotated sentences of a file of stories; a dateline stands before the first fact."""
    found = []
    for line in path.open(encoding="utf-8"):
        story = json.loads(line)
        for article in story["articles"]:
            for number, (start, end) in enumerate(article["sentences"]):
                mentions = story["mentions"].get(f"{article['source']}:{number}", [])
                if not mentions:
                    continue
                first = min(m[0] for m in mentions)
                wanted = [m[0] - first for m in mentions[1:]]
                found.append(_labelled(article["text"][start + first : end], wanted))
    return found


def cut_sentences(data: Path) -> list[LabelledSentence]:
    """Return the sentences of other news that annotated_cuts.tsv has the boundaries of."""
    rows = csv.DictReader(CUTS.open(encoding="utf-8"), delimiter="\t")
    cuts = {row["sentence"]: [int(place) for place in row["cuts"].split()] for row in rows}
    texts = (" ".join(text.split()) for text in sentences_of(data))
    return [_labelled(text, cuts[name]) for text in texts if (name := name_of(text)) in cuts]


def name_of(text: str) -> str:
    """Return by what annotated_cuts.tsv knows a sentence, which may not be published itself."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:12]


def _labelled(text: str, wanted: Sequence[int]) -> LabelledSentence:
    """Return a sentence with its boundaries at the gaps nearest to where they were annotated."""
    left, labels = set(wanted), {}
    cut = tokens(text)
    for i in gaps(cut):
        hit = {w for w in left if abs(w - cut[i].start) <= TOLERANCE}
        left -= hit
        labels[cut[i].start] = float(bool(hit))
    return LabelledSentence(text, labels, len(left))


def best_f1(items: list[LabelledSentence], found: list[dict[int, float]]) -> tuple[float, float]:
    """Return the best F1 of boundaries and the probability that gives it."""
    pairs = [
        (probabilities.get(offset, 0.0), label)
        for item, probabilities in zip(items, found, strict=True)
        for offset, label in item.gaps.items()
    ]
    scores, labels = (np.array(column) for column in zip(*pairs, strict=True))
    total = labels.sum() + sum(item.lost for item in items)
    order = np.argsort(-scores, kind="stable")
    f1 = 2 * np.cumsum(labels[order]) / (np.arange(1, len(order) + 1) + total)
    return float(f1.max()), float(scores[order][f1.argmax()])


class Network(torch.nn.Module):
    """The network of storycompare/language/clauses.py, for training."""

    def __init__(self, words: int, suffixes: int, width: int) -> None:
        super().__init__()
        self.words = torch.nn.Embedding(words, 48, padding_idx=0)
        self.shapes = torch.nn.Embedding(SHAPES + 1, 6)
        self.suffixes = torch.nn.Embedding(suffixes + 1, 12)
        self.first = torch.nn.Conv1d(48 + 6 + 12 + 3, width, 5, padding=2)
        self.second = torch.nn.Conv1d(width, width, 5, padding=4, dilation=2)
        self.third = torch.nn.Conv1d(width, width, 5, padding=8, dilation=4)
        self.out = torch.nn.Conv1d(width, 1, 3, padding=1)
        self.dropout = torch.nn.Dropout(0.25)

    def forward(self, words: Any, shapes: Any, suffixes: Any, standing: Any, mask: Any) -> Any:
        if self.training:  # some words are unknown, so that unknown ones are known
            words = torch.where(torch.rand(words.shape) < 0.06, torch.ones_like(words), words)
        x = torch.cat([self.words(words), self.shapes(shapes), self.suffixes(suffixes), standing], -1)
        x = self.dropout(x * mask[..., None]).transpose(1, 2)
        inside = mask[:, None]
        h = torch.relu(self.first(x)) * inside
        h = (h + torch.relu(self.second(self.dropout(h)))) * inside
        h = (h + torch.relu(self.third(self.dropout(h)))) * inside
        return self.out(self.dropout(h)).squeeze(1)


def tables(items: list[LabelledSentence]) -> Vocabulary:
    """Return the words and the endings worth a number of their own."""
    words: Counter[str] = Counter()
    endings: Counter[str] = Counter()
    for item in items:
        for token in tokens(item.text):
            words[token.low] += 1
            if token.is_word and len(token.low) > 4:
                endings[token.low[-3:]] += 1
    kept = [word for word, count in words.most_common(9000) if count >= 4 and not word[0].isdigit()]
    return Vocabulary(
        ["<pad>", "<unk>", "<num>", *kept], ["<none>", *(e for e, _ in endings.most_common(400))]
    )


Row = tuple[Any, Any, Any]  # numbers (3 x n), standing (n x 3), labels (n)


def row(item: LabelledSentence, vocabulary: Vocabulary) -> Row:
    """What the network sees of a sentence, made once; the label of a token without a gap is -1."""
    cut = tokens(item.text)
    seen = features([cut], vocabulary)
    return (
        seen.numbers,
        seen.standing,
        np.array([item.gaps.get(token.start, -1.0) for token in cut], dtype=np.float32),
    )


def padded(rows: list[Row]) -> tuple[Any, ...]:
    length = max(len(labels) for _, _, labels in rows)
    numbers = np.zeros((3, len(rows), length), dtype=np.int64)
    standing = np.zeros((len(rows), length, 3), dtype=np.float32)
    mask = np.zeros((len(rows), length), dtype=np.float32)
    labels = np.full((len(rows), length), -1.0, dtype=np.float32)
    for k, (ids, places, own) in enumerate(rows):
        numbers[:, k, : len(own)] = ids
        standing[k, : len(own)] = places
        mask[k, : len(own)] = 1.0
        labels[k, : len(own)] = own
    return tuple(torch.from_numpy(a) for a in (*numbers, standing, mask, labels))


def train(network: Network, rows: list[tuple[Row, float]]) -> Network:
    """Train, and return the running mean of the weights, which does better than the last ones."""
    mean = torch.optim.swa_utils.AveragedModel(
        network, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(KEPT)
    )
    steps = (len(rows) // BATCH + 1) * EPOCHS
    optimiser = torch.optim.AdamW(network.parameters(), lr=3e-3, weight_decay=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 4e-3, total_steps=steps + 1)
    network.train()
    for epoch in range(EPOCHS):
        order = sorted(rows, key=lambda item: len(item[0][2]) + random.random() * 5)
        batches = [order[i : i + BATCH] for i in range(0, len(order), BATCH)]
        random.shuffle(batches)
        for chosen in batches:
            *inputs, labels = padded([item for item, _ in chosen])
            weight = (labels >= 0).float() * torch.tensor([w for _, w in chosen])[:, None]
            loss = torch.nn.functional.binary_cross_entropy_with_logits(
                network(*inputs), labels.clamp(min=0), reduction="none"
            )
            optimiser.zero_grad()
            ((loss * weight).sum() / weight.sum()).backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            mean.update_parameters(network)
        print(f"epoch {epoch + 1} of {EPOCHS}", flush=True)
    averaged: Network = mean.module
    return averaged


def arrays(network: Network, name: int | str) -> dict[str, Any]:
    """The weights of a network as they ship."""
    found = {
        "words": network.words.weight,
        "shapes": network.shapes.weight,
        "suffixes": network.suffixes.weight,
    }
    for k, layer in enumerate((network.first, network.second, network.third, network.out), start=1):
        found[f"w{k}"] = layer.weight.permute(2, 1, 0)
        found[f"b{k}"] = layer.bias
    return {f"{key}.{name}": a.detach().numpy().astype(np.float16) for key, a in found.items()}


def write(networks: list[Network], vocabulary: Vocabulary) -> None:
    plain: dict[str, Any] = {
        "vocabulary": np.array("\n".join(vocabulary.words)),
        "endings": np.array("\n".join(vocabulary.endings)),
        "threshold": THRESHOLD,
        "networks": len(networks),
    }
    for number, network in enumerate(networks):
        plain |= arrays(network, number)
    plain |= arrays(networks[0], "quick")  # until clause_quick.py has made a smaller one
    np.savez(TARGET, **plain)  # compressed it would be a sixth smaller and take four times as long to load


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("labels", type=Path)
    options = parser.parse_args()
    gold = labelled_sentences(options.data / "stories" / "train.jsonl") + cut_sentences(options.data)
    taught = [
        LabelledSentence(text, {int(offset): p for offset, p in found.items()}, 0)
        for text, found in json.loads(options.labels.read_text(encoding="utf-8"))
    ]
    vocabulary = tables([*gold, *taught])
    items = [(item, GOLD_WEIGHT) for item in gold] + [(item, 1.0) for item in taught]
    rows = [(row(item, vocabulary), weight) for item, weight in items if item.gaps]
    networks = []
    for width in WIDTHS:
        torch.manual_seed(0)
        random.seed(0)
        networks.append(train(Network(len(vocabulary.words), len(vocabulary.endings), width), rows).eval())
    dev = labelled_sentences(options.data / "stories" / "dev.jsonl")
    found = []
    with torch.no_grad():
        for item in dev:
            *inputs, _ = padded([row(item, vocabulary)])
            logits = torch.stack([network(*inputs)[0] for network in networks]).mean(0)
            scores = torch.sigmoid(logits).tolist()
            found.append({t.start: p for t, p in zip(tokens(item.text), scores, strict=True)})
    f1, threshold = best_f1(dev, found)
    print(f"dev: F1 {f1:.3f} at {threshold:.2f}; written with {THRESHOLD}")
    write(networks, vocabulary)
    figures = {"boundaries F1, dev": f1}
    record(TARGET, script=__file__, data=options.data, read=READ, seeds=(0,), figures=figures)


if __name__ == "__main__":
    main()
