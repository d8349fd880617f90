"""Train the small network that tells who says each word of an article.

usage: python training/attribution.py DATA_FOLDER BASE_MODEL_FOLDER LABELS_NPZ

Learns from polnear/train.jsonl and from what training/attribution_teacher.py tells of it and of other news, and writes
storycompare/language/data/attribution.npz. Prints F1 of the words that are said and the share of their speakers that is
right on polnear/dev.jsonl after each epoch. BASE_MODEL_FOLDER holds all-MiniLM-L6-v2 in the layout of transformers, of which
the main directions of the word pieces' embeddings are taken, so that words that the articles have not are like others.
Twenty minutes of one core; needs torch and safetensors.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors import safe_open

from attribution_labels import DOCUMENTS, OTHER_NEWS, counted, load, other_news, read, seen_of
from manifest import record
from storycompare.language.clauses import Vocabulary
from storycompare.language.speech.network import (
    MEANING_SCALE,
    NAME_KINDS,
    REACH,
    Seen,
)
from storycompare.language.speech.signs import SIGNS

TARGET = Path(__file__).parent.parent / "storycompare" / "language" / "data" / "attribution.npz"
EPOCHS = 10
WIDTH = 96
DILATIONS = (1, 2, 4, 8, 16, 1)
DROPOUT = 0.15
POINTER = 24  # numbers that a word and its speaker are compared by
BATCH = 32
KEPT = 0.998  # of the mean of the weights at each step
SHAPES = 9
MEANING = 32  # numbers that a word has of its word pieces
OTHERS = 8000  # words of other news that have a meaning, though they are rare in these articles
UNKNOWN = 0.1  # share of the words that are taken for unknown ones in training
WEIGHTS = (1.0, 0.5, 0.7)  # of the three tags in the loss
LINKS = 0.5
PEOPLE = 0.6  # what people's labels count where a teacher has read the same
LEAST = -30.0  # the logarithm of a share below which less makes no difference
READ = ("polnear/train.jsonl", "polnear/dev.jsonl", *OTHER_NEWS, DOCUMENTS)


@dataclass(frozen=True)
class Labelled:
    """A row of tokens with its three tags, and how surely each other token names the speaker of each; the last is nobody."""

    ids: Any  # 6 x n
    marks: Any  # n x 5
    tags: Any  # n x 3: said, cue, source
    links: Any  # n x n + 1


def tables(pages: list[Seen], others: list[Seen]) -> tuple[dict[str, int], int, dict[str, int]]:
    """Return the vocabulary, how many words of it are worth numbers of their own, and the endings that are."""
    words: Counter[str] = Counter()
    endings: Counter[str] = Counter()
    for seen in pages:
        lows = [word.lower() for word in seen.words]
        words.update(lows)
        endings.update(low[-3:] for low in lows if low[0].isalnum() and len(low) > 4)
    kept = [word for word, count in words.most_common(8000) if count >= 5 and not word[0].isdigit()]
    for seen in others:
        words.update(word.lower() for word in seen.words)
    own = ["<pad>", "<unk>", "<num>", *kept]
    met = set(own)
    rest = [word for word, _ in words.most_common() if word not in met and word.isalpha()][:OTHERS]
    vocabulary = {word: k for k, word in enumerate([*own, *rest])}
    suffixes = {e: k for k, e in enumerate(["<none>", *(e for e, _ in endings.most_common(400))])}
    return vocabulary, len(own), suffixes


def meanings(vocabulary: dict[str, int], base: Path) -> Any:
    """Return the main directions of the embeddings of the words, as whole numbers of one byte."""
    pieces = {piece: k for k, piece in enumerate((base / "vocab.txt").read_text("utf-8").split("\n"))}
    with safe_open(base / "model.safetensors", "np") as file:
        name = next(name for name in list(file.keys()) if name.endswith("word_embeddings.weight"))
        embedded = file.get_tensor(name)
    rows = np.stack([embedded[_pieces(word, pieces)].mean(0) for word in vocabulary])
    rows -= rows.mean(0)
    directions = np.linalg.svd(rows, full_matrices=False)[2][:MEANING]
    found = rows @ directions.T
    found *= 40 / np.abs(found).std()
    found[:3] = 0
    return np.clip(np.round(found), -127, 127).astype(np.int8)


def _pieces(word: str, pieces: dict[str, int]) -> list[int]:
    """The word pieces of a word, the longest first (WordPiece)."""
    found, begin = [], 0
    while begin < len(word):
        sign = "##" if begin else ""
        ends = (end for end in range(len(word), begin, -1) if sign + word[begin:end] in pieces)
        end = next(ends, None)
        if end is None:
            return [pieces["[UNK]"]]
        found.append(pieces[sign + word[begin:end]])
        begin = end
    return found


def labelled(
    found: list[tuple[Seen, Any, list[list[int]]]], vocabulary: Vocabulary, own: int
) -> list[Labelled]:
    """Return the rows of articles that people labelled, with the numbers by which the network knows their words."""
    rows = []
    for seen, tags, speakers in found:
        ids = numbers(seen, vocabulary, own)
        for row in seen.rows:
            cut, n = slice(row.begin, row.end), row.end - row.begin
            links = np.zeros((n, n + 1), dtype=np.float32)
            for i, named in enumerate(speakers[cut]):
                links[i, [j - row.begin for j in named if row.begin <= j < row.end] or [n]] = 1.0
            rows.append(Labelled(ids[:, cut], seen.marks[cut], tags[cut], links))
    return rows


def taught(
    pages: list[Seen], told: list[tuple[Any, Any, Any]], vocabulary: Vocabulary, own: int
) -> list[Labelled]:
    """Return the rows of articles that a teacher read."""
    rows = []
    for seen, (tags, towards, shares) in zip(pages, told, strict=True):
        ids = numbers(seen, vocabulary, own)
        for row in seen.rows:
            cut, n = slice(row.begin, row.end), row.end - row.begin
            links = np.zeros((n, n + 1), dtype=np.float32)
            place = np.where(towards[cut] < 0, n, towards[cut] - row.begin)
            np.add.at(links, (np.arange(n)[:, None], place), shares[cut])
            links /= links.sum(axis=1, keepdims=True)
            rows.append(Labelled(ids[:, cut], seen.marks[cut], tags[cut].astype(np.float32), links))
    return rows


def both(people: Labelled, teacher: Labelled) -> Labelled:
    """Return a row as people and a teacher label it; of the words that name a speaker any will do, so the teacher chooses."""
    named = people.links * (teacher.links + 1e-3)
    named /= named.sum(axis=1, keepdims=True)
    return Labelled(
        people.ids,
        people.marks,
        PEOPLE * people.tags + (1 - PEOPLE) * teacher.tags,
        PEOPLE * named + (1 - PEOPLE) * teacher.links,
    )


def numbers(seen: Seen, vocabulary: Vocabulary, own: int) -> Any:
    """The numbers by which the network knows the words of an article."""
    word, shape, ending = vocabulary.numbers(seen.words)
    return np.stack([np.where(word < own, word, 1), shape, ending, word, *seen.kinds.T])


class Network(torch.nn.Module):
    """The network of storycompare/language/speech/network.py, for training."""

    def __init__(self, words: int, suffixes: int, meanings: Any) -> None:
        super().__init__()
        sizes = [(words, 48), (SHAPES + 1, 6), (suffixes + 1, 12), (4, 6), (len(NAME_KINDS) + 1, 4)]
        self.tables = torch.nn.ModuleList(torch.nn.Embedding(n, size) for n, size in sizes)
        self.register_buffer("meanings", torch.from_numpy(meanings.astype(np.float32)) / MEANING_SCALE)
        self.first = torch.nn.Linear(sum(size for _, size in sizes) + MEANING + 5, WIDTH)
        self.layers = torch.nn.ModuleList(
            torch.nn.Conv1d(WIDTH, WIDTH, 3, padding=d, dilation=d) for d in DILATIONS
        )
        self.tags = torch.nn.Linear(WIDTH, 3)
        self.said = torch.nn.Linear(WIDTH, POINTER)
        self.source = torch.nn.Linear(WIDTH, POINTER)
        self.nobody = torch.nn.Parameter(torch.zeros(1))
        self.far = torch.nn.Parameter(torch.zeros(2 * REACH + 1))
        self.dropout = torch.nn.Dropout(DROPOUT)
        self.whole = torch.nn.Dropout1d(DROPOUT)  # of a number of all words: as good, and five times as fast

    def forward(self, ids: Any, marks: Any, mask: Any) -> tuple[Any, Any]:
        """Return the logits of the tags (b x n x 3), and of each word's speakers (b x n x n + 1; the last is nobody)."""
        words = ids[0]
        if self.training:  # some words are unknown, so that unknown ones are known
            words = torch.where(torch.rand(words.shape) < UNKNOWN, torch.ones_like(words), words)
        rows = [words, ids[1], ids[2], ids[4], ids[5]]
        parts = [table(row) for table, row in zip(self.tables, rows, strict=True)]
        x = torch.cat([*parts, self.meanings[ids[3]], marks], -1)
        h = torch.relu(self.first(self.dropout(x))).transpose(1, 2)
        inside = mask[:, None]
        for layer in self.layers:
            h = h + torch.relu(layer(self.whole(h * inside)))
        states = self.dropout(h.transpose(1, 2))
        scores = self.said(states) @ self.source(states).transpose(1, 2)
        place = torch.arange(mask.shape[1])
        scores = scores + self.far[(place[None, :] - place[:, None]).clamp(-REACH, REACH) + REACH]
        scores = scores.masked_fill(mask[:, None, :] == 0, -1e9)
        return self.tags(states), torch.cat([scores, self.nobody.expand(*scores.shape[:2], 1)], -1)


def padded(rows: list[Labelled]) -> tuple[Any, ...]:
    length = max(row.ids.shape[1] for row in rows)
    ids = np.zeros((6, len(rows), length), dtype=np.int64)
    marks = np.zeros((len(rows), length, 5), dtype=np.float32)
    mask = np.zeros((len(rows), length), dtype=np.float32)
    tags = np.zeros((len(rows), length, 3), dtype=np.float32)
    links = np.zeros((len(rows), length, length + 1), dtype=np.float32)
    for k, row in enumerate(rows):
        n = row.ids.shape[1]
        ids[:, k, :n], marks[k, :n], mask[k, :n], tags[k, :n] = row.ids, row.marks, 1.0, row.tags
        links[k, :n, :n], links[k, :n, length] = row.links[:, :n], row.links[:, n]
    return tuple(torch.from_numpy(a) for a in (ids, marks, mask, tags, links))


def loss_of(network: Any, rows: list[Labelled]) -> Any:
    ids, marks, mask, tags, links = padded(rows)
    logits, scores = network(ids, marks, mask)
    told = torch.nn.functional.binary_cross_entropy_with_logits(logits, tags, reduction="none")
    loss = (told * torch.tensor(WEIGHTS) * mask[..., None]).sum() / mask.sum()
    right = (links * torch.log_softmax(scores, -1).clamp(min=LEAST)).sum(-1)
    said = tags[..., 0]
    return loss - LINKS * (right * said).sum() / said.sum().clamp(min=1)


def measured(network: Network, rows: list[Labelled]) -> dict[str, float]:
    """F1 of the words that are said, of cues and sources, and the share of said words whose best speaker is right."""
    parts = []
    with torch.no_grad():
        for k in range(0, len(rows), 64):
            ids, marks, mask, tags, links = padded(rows[k : k + 64])
            parts.append((*network(ids, marks, mask), mask > 0, tags, links > 0))
    return counted(parts)


def train(network: Network, rows: list[Labelled], dev: list[Labelled]) -> Network:
    """Train, and return the running mean of the weights, which does better than the last ones."""
    mean = torch.optim.swa_utils.AveragedModel(
        network, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(KEPT)
    )
    steps = (len(rows) // BATCH + 1) * EPOCHS
    optimiser = torch.optim.AdamW(network.parameters(), lr=3e-3, weight_decay=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 4e-3, total_steps=steps + 1)
    for epoch in range(EPOCHS):
        network.train()
        order = sorted(rows, key=lambda row: row.ids.shape[1] + random.random() * 8)
        batches = [order[i : i + BATCH] for i in range(0, len(order), BATCH)]
        random.shuffle(batches)
        for chosen in batches:
            optimiser.zero_grad()
            loss_of(network, chosen).backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            mean.update_parameters(network)
        mean.module.eval()
        told = ", ".join(f"{name} {value:.3f}" for name, value in measured(mean.module, dev).items())
        print(f"epoch {epoch + 1} of {EPOCHS}: dev {told}", flush=True)
    averaged: Network = mean.module
    return averaged.eval()


def write(network: Network, vocabulary: dict[str, int], suffixes: dict[str, int], meanings: Any) -> None:
    arrays: dict[str, Any] = {f"table{k}": t.weight for k, t in enumerate(network.tables)}
    arrays["w0"], arrays["b0"] = network.first.weight.T, network.first.bias
    for k, layer in enumerate(network.layers, start=1):  # the inputs of all taps, one after the other
        arrays[f"w{k}"], arrays[f"b{k}"] = layer.weight.permute(2, 1, 0).reshape(-1, WIDTH), layer.bias
    for name in ("tags", "said", "source"):
        layer = getattr(network, name)
        arrays[f"w.{name}"], arrays[f"b.{name}"] = layer.weight.T, layer.bias
    arrays["nobody"], arrays["far"] = network.nobody, network.far
    nothing = {"mean": SIGNS, "scale": SIGNS, "w0": (SIGNS, 1), "b0": 1, "w1": 1, "b1": 1}
    np.savez(  # compressed it would be a quarter smaller and take four times as long to load
        TARGET,
        vocabulary=np.array("\n".join(vocabulary)),
        endings=np.array("\n".join(suffixes)),
        dilations=np.array(DILATIONS),
        meanings=meanings,
        **{name: a.detach().numpy().astype(np.float16) for name, a in arrays.items()},
        **{f"judge.{name}": np.ones(size, dtype=np.float32) for name, size in nothing.items()},
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("base", type=Path)
    parser.add_argument("labels", type=Path)
    options = parser.parse_args()
    torch.set_num_threads(1)  # with more the last digits differ from run to run
    learnt, dev = (read(options.data / "polnear" / f"{part}.jsonl") for part in ("train", "dev"))
    other = [seen_of(text) for text in other_news(options.data)]
    words, own, suffixes = tables([seen for seen, *_ in learnt], other)
    vocabulary = Vocabulary(list(words), list(suffixes))
    by_people, asked = (labelled(found, vocabulary, own) for found in (learnt, dev))
    pages = [*(seen for seen, *_ in learnt), *other]
    by_teacher = taught(pages, load(options.labels), vocabulary, own)
    rows = [both(p, t) for p, t in zip(by_people, by_teacher, strict=False)] + by_teacher[len(by_people) :]
    meant = meanings(words, options.base)
    torch.manual_seed(0)
    random.seed(0)
    network = train(Network(own, len(suffixes), meant), rows, asked)
    write(network, words, suffixes, meant)
    record(
        TARGET,
        script=__file__,
        data=options.data,
        read=READ,
        seeds=[0],
        figures=measured(network, asked),
    )


if __name__ == "__main__":
    main()
