"""Train the network that finds where facts begin inside sentences.

usage: python training/clauses.py DATA_FOLDER LABELS_JSON

Two networks learn from stories/train.jsonl, the sentences of annotated_cuts.tsv and those that training/clause_teacher.py
labelled; a smaller one learns what the two say, and ships: storycompare/language/data/clauses.npz. Prints F1 of boundaries on
stories/dev.jsonl: .734 and .738 of the two, .743 of the small one, which has no words left out and hardly any numbers, as
there is nothing to memorise in what it is told. Ten minutes on a graphics processor; two hours on two cores. Needs torch.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import json
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from manifest import record
from news import READ, sentences_of
from storycompare.language.clauses import Vocabulary, features, gaps, tokens
from taught import device

if TYPE_CHECKING:
    from collections.abc import Sequence

CUTS = Path(__file__).parent / "annotated_cuts.tsv"
TARGET = Path(__file__).parent.parent / "storycompare" / "language" / "data" / "clauses.npz"
TOLERANCE = 3  # characters between an annotated boundary and the gap it belongs to
KEPT = 0.998  # of the mean of the weights at each step
SHAPES = 9
GOLD_WEIGHT = 1.5
# A label counts half beside what a network says that had not learnt from it: single readings err.
LABEL = 0.5
# On stories/dev.jsonl .45 to .5 are about as good (F1 .738, .737, with doubtful gaps); .5 gives 1.04 mentions per annotated mention.
THRESHOLD = 0.43


@dataclass(frozen=True)
class Recipe:
    """How a network learns: how wide it is, for how long, in batches of which size, and what is left out by chance."""

    width: int
    epochs: int
    batch: int
    numbers_left_out: float
    words_left_out: float


LARGE = [Recipe(width, 15, 96, 0.15, 0.06) for width in (104, 112)]
# A fifth of the products of the two.
SMALL = Recipe(64, 10, 64, 0.05, 0.0)


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

    def __init__(self, vocabulary: Vocabulary, recipe: Recipe) -> None:
        super().__init__()
        self.recipe = recipe
        self.words = torch.nn.Embedding(len(vocabulary.words), 48, padding_idx=0)
        self.shapes = torch.nn.Embedding(SHAPES + 1, 6)
        self.suffixes = torch.nn.Embedding(len(vocabulary.endings) + 1, 12)
        width = recipe.width
        self.first = torch.nn.Conv1d(48 + 6 + 12 + 3, width, 5, padding=2)
        self.second = torch.nn.Conv1d(width, width, 5, padding=4, dilation=2)
        self.third = torch.nn.Conv1d(width, width, 5, padding=8, dilation=4)
        self.out = torch.nn.Conv1d(width, 1, 3, padding=1)
        self.dropout = torch.nn.Dropout(recipe.numbers_left_out)

    def forward(self, words: Any, shapes: Any, suffixes: Any, standing: Any, mask: Any) -> Any:
        if self.training:  # some words are unknown, so that unknown ones are known
            out = torch.rand(words.shape, device=words.device) < self.recipe.words_left_out
            words = torch.where(out, torch.ones_like(words), words)
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
            low = token.text.lower()
            words[low] += 1
            if token.is_word and len(low) > 4:
                endings[low[-3:]] += 1
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


def padded(rows: Sequence[Row]) -> tuple[Any, ...]:
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
    return tuple(torch.from_numpy(a).to(device()) for a in (*numbers, standing, mask, labels))


def train(network: Network, rows: Sequence[Row], weights: Any, seed: int) -> Network:
    """Train, and return the running mean of the weights, which does better than the last ones."""
    torch.manual_seed(seed)
    chance = np.random.default_rng(seed)
    recipe = network.recipe
    network = network.to(device())
    mean = torch.optim.swa_utils.AveragedModel(
        network, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(KEPT)
    )
    lengths = np.array([len(labels) for _, _, labels in rows])
    batches = -(-len(rows) // recipe.batch)
    optimiser = torch.optim.AdamW(network.parameters(), lr=3e-3, weight_decay=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 4e-3, total_steps=batches * recipe.epochs + 1)
    network.train()
    for epoch in range(recipe.epochs):
        order = np.argsort(lengths + 5 * chance.random(len(rows)), kind="stable")
        for k in chance.permutation(batches):
            chosen = order[k * recipe.batch : (k + 1) * recipe.batch]
            *inputs, labels = padded([rows[i] for i in chosen])
            weight = (labels >= 0).float() * torch.tensor(weights[chosen], device=device())[:, None]
            loss = torch.nn.functional.binary_cross_entropy_with_logits(
                network(*inputs), labels.clamp(min=0), reduction="none"
            )
            optimiser.zero_grad()
            ((loss * weight).sum() / weight.sum()).backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            mean.update_parameters(network)
        print(f"epoch {epoch + 1} of {recipe.epochs}", flush=True)
    averaged: Network = mean.module
    return averaged.eval()


@torch.no_grad()
def said(networks: Sequence[Network], rows: Sequence[Row]) -> list[Any]:
    """Return for each row the probabilities that the mean logits of some networks give its tokens."""
    found: list[Any] = [None] * len(rows)
    order = np.argsort([len(labels) for _, _, labels in rows], kind="stable")
    for first in range(0, len(order), 256):
        chosen = order[first : first + 256]
        *inputs, _ = padded([rows[k] for k in chosen])
        logits = torch.stack([network(*inputs) for network in networks]).mean(0)
        for k, own in zip(chosen, torch.sigmoid(logits).cpu().numpy(), strict=True):
            found[k] = own[: len(rows[k][2])]
    return found


def arrays(network: Network) -> dict[str, Any]:
    """The weights of a network as they ship."""
    found = {
        "words": network.words.weight,
        "shapes": network.shapes.weight,
        "suffixes": network.suffixes.weight,
    }
    for k, layer in enumerate((network.first, network.second, network.third, network.out), start=1):
        found[f"w{k}"] = layer.weight.permute(2, 1, 0)
        found[f"b{k}"] = layer.bias
    return {name: a.detach().cpu().numpy().astype(np.float16) for name, a in found.items()}


def write(network: Network, vocabulary: Vocabulary) -> None:
    plain: dict[str, Any] = {
        "vocabulary": np.array("\n".join(vocabulary.words)),
        "endings": np.array("\n".join(vocabulary.endings)),
        "threshold": THRESHOLD,
    }
    np.savez(TARGET, **plain, **arrays(network))  # compressed it would take four times as long to load


def doubted(item: LabelledSentence, told: dict[int, float]) -> LabelledSentence:
    """Return an annotated sentence with what a network says of it that had not seen it."""
    return replace(item, gaps={at: LABEL * y + (1 - LABEL) * told.get(at, y) for at, y in item.gaps.items()})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("labels", type=Path)
    options = parser.parse_args()
    gold = labelled_sentences(options.data / "stories" / "train.jsonl") + cut_sentences(options.data)
    dev = labelled_sentences(options.data / "stories" / "dev.jsonl")
    told = {
        text: {int(offset): p for offset, p in found.items()}
        for text, found in json.loads(options.labels.read_text(encoding="utf-8"))
    }
    gold = [doubted(item, told.pop(item.text, {})) for item in gold]
    items = [item for item in (*gold, *(LabelledSentence(*row, 0) for row in told.items())) if item.gaps]
    vocabulary = tables(items)
    rows = [row(item, vocabulary) for item in items]
    weights = np.array([GOLD_WEIGHT if item.text not in told else 1.0 for item in items], dtype=np.float32)
    checked = [row(item, vocabulary) for item in dev]

    def f1(networks: Sequence[Network]) -> tuple[float, float]:
        found = said(networks, checked)
        scores = [
            {t.start: float(p) for t, p in zip(tokens(item.text), own, strict=True)}
            for item, own in zip(dev, found, strict=True)
        ]
        return best_f1(dev, scores)

    large = [train(Network(vocabulary, recipe), rows, weights, k) for k, recipe in enumerate(LARGE)]
    print("dev: F1 {:.3f} at {:.2f} of the two large networks".format(*f1(large)))
    again = [
        (numbers, standing, np.where(labels >= 0, own, -1.0).astype(np.float32))
        for (numbers, standing, labels), own in zip(rows, said(large, rows), strict=True)
    ]
    small = Network(vocabulary, SMALL)
    with torch.no_grad():  # what the words are like is learnt already
        for name in ("words", "shapes", "suffixes"):
            getattr(small, name).weight.copy_(getattr(large[0], name).weight)
    small = train(small, again, np.ones(len(again), dtype=np.float32), 0)
    best, threshold = f1([small])
    print(f"dev: F1 {best:.3f} at {threshold:.2f}; written with {THRESHOLD}")
    write(small, vocabulary)
    record(
        TARGET,
        script=__file__,
        data=options.data,
        read=READ,
        seeds=(0, 1),
        figures={"boundaries F1, dev": best},
    )


if __name__ == "__main__":
    main()
