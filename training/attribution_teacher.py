"""Fine-tune a transformer to tell who says each word, and let it read other news for the small network that ships.

usage: python training/attribution_teacher.py DATA_FOLDER BASE_MODEL_FOLDER LABELS_NPZ

BASE_MODEL_FOLDER holds all-mpnet-base-v2 in the layout of transformers. Learns from polnear/train.jsonl, prints F1 of what is
said, of cues and of sources, and the share of speakers that are right, on polnear/dev.jsonl after each epoch, and writes what
it reads in these articles and in those of `attribution_labels.other_news`. An hour of two cores; needs torch and transformers.
"""

from __future__ import annotations

import argparse
import random
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from transformers import AutoModel, AutoTokenizer

from attribution_labels import counted, other_news, read, save, seen_of
from storycompare.language.speech.network import REACH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storycompare.language.speech.network import Seen

EPOCHS = 2
BATCH = 16
READ_AT_ONCE = 32
RATE = 8e-5
HEAD_RATE = 2e-3
WARM = 0.06  # the share of the steps in which rates rise
PIECES = 150  # of the paragraphs that are read together
MOST = 512  # that the network can read
OF_WORD = 12  # pieces of a word that are read
POINTER = 64  # numbers that a word and its speaker are compared by
WEIGHTS = (1.0, 0.5, 0.7)  # of the three tags in the loss
KEPT = 6  # of those that a word points to
LITTLE = 1e-6  # a share that is none


@dataclass(frozen=True)
class Window:
    """Some paragraphs that are read together: the article, the words, and of each its row and its first piece."""

    page: int
    begin: int
    end: int
    rows: Any
    pieces: list[int]
    first: list[int]


class Teacher(torch.nn.Module):
    """Three tags of each word, and which words of its row name its speaker; read from the state of its first piece."""

    def __init__(self, base: str) -> None:
        super().__init__()
        # Without dropout of its own it learns as well in two epochs, and reads twice as fast.
        self.base = AutoModel.from_pretrained(
            base,
            attn_implementation="eager",
            add_pooling_layer=False,
            hidden_dropout_prob=0.0,
            attention_probs_dropout_prob=0.0,
        )
        size = self.base.config.hidden_size
        self.dropout = torch.nn.Dropout(0.1)
        self.tags = torch.nn.Linear(size, 3)
        self.said = torch.nn.Linear(size, POINTER)
        self.source = torch.nn.Linear(size, POINTER)
        self.nobody = torch.nn.Parameter(torch.zeros(1))
        self.far = torch.nn.Parameter(torch.zeros(2 * REACH + 1))

    def forward(self, pieces: Any, there: Any, first: Any, rows: Any) -> tuple[Any, Any]:
        """Return the logits of the tags (b x n x 3), and of each word's speakers (b x n x n + 1; the last is nobody)."""
        with torch.autocast("cpu", dtype=torch.bfloat16):
            states = self.base(input_ids=pieces, attention_mask=there).last_hidden_state
            words = self.dropout(states.gather(1, first[..., None].expand(-1, -1, states.shape[-1])))
            tags, said, source = self.tags(words), self.said(words), self.source(words)
            scores = said @ source.transpose(1, 2)
        place = torch.arange(rows.shape[1])
        away = (place[None, :] - place[:, None]).clamp(-REACH, REACH) + REACH
        scores = scores.float() / POINTER**0.5 + self.far[away]
        scores = scores.masked_fill(rows[:, :, None] != rows[:, None, :], -1e9)
        return tags.float(), torch.cat([scores, self.nobody.expand(*scores.shape[:2], 1)], -1)


def windows(pages: Sequence[Seen], tokenizer: Any) -> list[Window]:
    """Return the rows of articles, as many together as have no more than PIECES word pieces."""
    known: dict[str, list[int]] = {}

    def pieces(word: str) -> list[int]:
        if word not in known:
            found = tokenizer(word, add_special_tokens=False)["input_ids"][:OF_WORD]
            known[word] = found or [tokenizer.unk_token_id]
        return known[word]

    found: list[Window] = []
    for number, seen in enumerate(pages):
        together: list[list[Any]] = []
        length = PIECES
        for row in seen.rows:
            more = sum(len(pieces(word)) for word in seen.words[row.begin : row.end])
            if length + more > PIECES:
                together.append([])
                length = 0
            together[-1].append(row)
            length += more
        for rows in together:
            begin, end = rows[0].begin, rows[-1].end
            cut = [pieces(word) for word in seen.words[begin:end]]
            first = np.cumsum([1, *map(len, cut)])[:-1]
            all_pieces = [tokenizer.cls_token_id, *(p for word in cut for p in word), tokenizer.sep_token_id]
            of_row = np.repeat(np.arange(len(rows)), [row.end - row.begin for row in rows])
            seen_first = np.minimum(first, MOST - 1).tolist()
            found.append(Window(number, begin, end, of_row, all_pieces[:MOST], seen_first))
    return found


def batches(found: list[Window], size: int) -> list[list[Window]]:
    order = sorted(found, key=lambda window: len(window.pieces) + random.random() * 20)
    groups = [order[k : k + size] for k in range(0, len(order), size)]
    random.shuffle(groups)
    return groups


def padded(chosen: list[Window], nothing: int) -> tuple[Any, ...]:
    long, wide = max(len(w.pieces) for w in chosen), max(len(w.first) for w in chosen)
    pieces, there = np.full((len(chosen), long), nothing), np.zeros((len(chosen), long), dtype=np.int64)
    first, rows = np.zeros((len(chosen), wide), dtype=np.int64), np.full((len(chosen), wide), -1)
    for k, window in enumerate(chosen):
        pieces[k, : len(window.pieces)], there[k, : len(window.pieces)] = window.pieces, 1
        first[k, : len(window.first)], rows[k, : len(window.first)] = window.first, window.rows
    return tuple(torch.from_numpy(array) for array in (pieces, there, first, rows))


def targets(chosen: list[Window], labelled: list[Any], wide: int) -> tuple[Any, Any]:
    """The tags of each word, and the words of its row that name its speaker, or nobody."""
    tags = np.zeros((len(chosen), wide, 3), dtype=np.float32)
    links = np.zeros((len(chosen), wide, wide + 1), dtype=bool)
    for k, window in enumerate(chosen):
        _, told, speakers = labelled[window.page]
        begin, end = window.begin, window.end
        tags[k, : end - begin] = told[begin:end]
        for i in np.flatnonzero(told[begin:end, 0]):
            named = [j - begin for j in speakers[begin + i] if begin <= j < end]
            links[k, i, [j for j in named if window.rows[j] == window.rows[i]] or [wide]] = True
    return torch.from_numpy(tags), torch.from_numpy(links)


def train(teacher: Teacher, tokenizer: Any, learnt: list[Any], dev: list[Any]) -> None:
    found = windows([seen for seen, *_ in learnt], tokenizer)
    heads = [value for name, value in teacher.named_parameters() if not name.startswith("base.")]
    rates = (RATE, HEAD_RATE)
    optimiser = torch.optim.AdamW(
        [{"params": list(teacher.base.parameters())}, {"params": heads}], weight_decay=0.01
    )
    steps = (len(found) // BATCH + 1) * EPOCHS
    step = 0
    for epoch in range(EPOCHS):
        teacher.train()
        for chosen in batches(found, BATCH):
            factor = min(1.0, step / (WARM * steps)) * max(0.02, 1 - step / steps)
            for group, rate in zip(optimiser.param_groups, rates, strict=True):
                group["lr"] = rate * factor
            inputs = padded(chosen, tokenizer.pad_token_id)
            tags, links = targets(chosen, learnt, inputs[2].shape[1])
            logits, scores = teacher(*inputs)
            there = (inputs[3] >= 0).float()
            told = torch.nn.functional.binary_cross_entropy_with_logits(logits, tags, reduction="none")
            loss = (told * torch.tensor(WEIGHTS) * there[..., None]).sum() / there.sum()
            right = torch.logsumexp(scores.masked_fill(~links, -1e9), -1) - torch.logsumexp(scores, -1)
            loss = loss - (right * tags[..., 0]).sum() / tags[..., 0].sum().clamp(min=1)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(teacher.parameters(), 1.0)
            optimiser.step()
            step += 1
        print(f"epoch {epoch + 1} of {EPOCHS}: dev {measured(teacher, tokenizer, dev)}", flush=True)


def measured(teacher: Teacher, tokenizer: Any, labelled: list[Any]) -> str:
    """F1 of the three tags, and the share of said words whose best speaker is right."""
    teacher.eval()
    parts = []
    with torch.no_grad():
        for chosen in batches(windows([seen for seen, *_ in labelled], tokenizer), READ_AT_ONCE):
            inputs = padded(chosen, tokenizer.pad_token_id)
            tags, links = targets(chosen, labelled, inputs[2].shape[1])
            parts.append((*teacher(*inputs), inputs[3] >= 0, tags, links))
    return ", ".join(f"{name} {value:.3f}" for name, value in counted(parts).items())


def label(teacher: Teacher, tokenizer: Any, pages: list[Seen]) -> list[tuple[Any, Any, Any]]:
    """Return of each article the probabilities of the tags, the tokens that each word points to, and how much to each.

    A pointer to nobody is -1.
    """
    found = [
        (np.zeros((n, 3)), np.full((n, KEPT), -1), np.zeros((n, KEPT)))
        for n in (len(page.words) for page in pages)
    ]
    teacher.eval()
    with torch.no_grad():
        for chosen in batches(windows(pages, tokenizer), READ_AT_ONCE):
            logits, scores = teacher(*padded(chosen, tokenizer.pad_token_id))
            wide = logits.shape[1]
            shares, best = torch.softmax(scores, -1).topk(min(KEPT, wide + 1), -1)
            for k, window in enumerate(chosen):
                inside = slice(window.begin, window.end)
                n = window.end - window.begin
                tags, towards, much = found[window.page]
                to = best[k, :n].numpy()
                tags[inside] = logits[k, :n].sigmoid().numpy()
                share = shares[k, :n].numpy()
                nobody = (to == wide) | (share < LITTLE)  # words of other paragraphs among them
                towards[inside, : to.shape[1]] = np.where(nobody, -1, to + window.begin)
                much[inside, : to.shape[1]] = share
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("base")
    parser.add_argument("labels", type=Path)
    options = parser.parse_args()
    learnt, dev = (read(options.data / "polnear" / f"{part}.jsonl") for part in ("train", "dev"))
    pages = [seen for seen, *_ in learnt] + [seen_of(text) for text in other_news(options.data)]
    tokenizer = AutoTokenizer.from_pretrained(options.base)
    torch.manual_seed(0)
    random.seed(0)
    teacher = Teacher(options.base)
    train(teacher, tokenizer, learnt, dev)
    save(options.labels, label(teacher, tokenizer, pages))


if __name__ == "__main__":
    main()
