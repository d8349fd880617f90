"""Fine-tune transformers to see where facts begin, and let them label sentences for the small network that ships.

usage: python training/clause_teacher.py DATA_FOLDER BASE_MODEL_FOLDER LABELS_JSON

BASE_MODEL_FOLDER holds all-MiniLM-L6-v2 in the layout of transformers. Learns from stories/train.jsonl and the sentences
of annotated_cuts.tsv, prints F1 of boundaries on stories/dev.jsonl after each epoch, and writes the probabilities of all gaps
of up to 30,000 unlabelled news sentences: the mean over the networks of all SEEDS. Takes about 15 minutes on one core.
Needs torch and transformers.
"""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path
from typing import Any

import torch
from transformers import AutoModel, AutoTokenizer

from clauses import LabelledSentence, best_f1, cut_sentences, labelled_sentences
from storycompare.article import Article
from storycompare.language.analysis import analyse
from storycompare.language.clauses import gaps, tokens

EPOCHS = 2
BATCH = 16
RATE = 8e-5
SENTENCES = 30_000
SEEDS = (0,)
LENGTHS = (8, 60)  # words


class Teacher(torch.nn.Module):
    """A logit from the states of the word pieces on both sides of a gap."""

    def __init__(self, base: str) -> None:
        super().__init__()
        # Without dropout of attention it reads a third faster.
        self.base = AutoModel.from_pretrained(
            base, attn_implementation="eager", add_pooling_layer=False, attention_probs_dropout_prob=0.0
        )
        self.dropout = torch.nn.Dropout(0.1)
        self.head = torch.nn.Linear(2 * self.base.config.hidden_size, 1)

    def forward(self, inputs: Any, rows: Any, places: Any) -> Any:
        hidden = self.base(**inputs).last_hidden_state
        both = torch.cat([hidden[rows, places - 1], hidden[rows, places]], 1)
        return self.head(self.dropout(both)).squeeze(-1)


def batch(tokenizer: Any, items: list[LabelledSentence]) -> tuple[Any, ...]:
    """Return inputs, row and place of each gap, labels, and (item, offset) of each gap."""
    inputs = tokenizer(
        [item.text for item in items],
        padding=True,
        truncation=True,
        max_length=128,
        return_offsets_mapping=True,
        return_tensors="pt",
    )
    offsets = inputs.pop("offset_mapping").numpy()
    rows, places, labels, keys = [], [], [], []
    for row, item in enumerate(items):
        starts = {int(a): k for k, (a, b) in enumerate(offsets[row]) if b > a}
        for offset, label in item.gaps.items():
            if starts.get(offset):
                rows.append(row)
                places.append(starts[offset])
                labels.append(label)
                keys.append((row, offset))
    return inputs, torch.tensor(rows), torch.tensor(places), torch.tensor(labels), keys


def unlabelled(data: Path) -> list[LabelledSentence]:
    """Return news sentences of the other sets: of whole articles, and of pairs."""

    def records(name: str) -> list[dict[str, Any]]:
        return [json.loads(line) for line in (data / f"{name}.jsonl").open(encoding="utf-8")]

    chance = random.Random(5)
    texts = [article["text"] for triple in records("allsides/triplets") for article in triple["articles"]]
    texts += [r["text"] for name in ("html/pages", "sentences/wsj-half") for r in records(name)]
    found: list[str] = []
    for text in texts:
        if len(text) >= 200:
            readings = analyse(Article(text, "A")).readings
            found += [r.sentence.of(text) for r in readings if r.sentence.role == "body"]
    for record in records("ecbplus/docs-train-dev"):
        found += record["sentences"] if record["split"] == "train" else []
    for name in (
        "mrpc/train",
        "mrpc/val",
        "sts/sts2014-deft-news",
        "rte/rte2-dev",
        "rte/rte3-dev",
        "claimdiff/pairs-train",
    ):
        found += [r[side] for r in records(name) for side in ("a", "b")]
    found += [r["doc_sentence"] for r in records("superpal/multinews-dev")]
    found = [text for text in dict.fromkeys(found) if LENGTHS[0] <= len(text.split()) <= LENGTHS[1]]
    chance.shuffle(found)
    sentences = []
    for text in found[:SENTENCES]:
        cut = tokens(text)
        sentences.append(LabelledSentence(text, {cut[i].start: 0.0 for i in gaps(cut)}, 0))
    return sentences


def train(model: Teacher, tokenizer: Any, items: list[LabelledSentence], dev: list[LabelledSentence]) -> None:
    groups = [
        {"params": model.base.parameters(), "lr": RATE},
        {"params": model.head.parameters(), "lr": 1e-3},
    ]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01)
    total = len(items) // BATCH * EPOCHS
    step = 0
    for epoch in range(EPOCHS):
        model.train()
        order = sorted(items, key=lambda item: len(item.text) + random.random() * 40)
        batches = [order[i : i + BATCH] for i in range(0, len(order), BATCH)]
        random.shuffle(batches)
        for chosen in batches:
            inputs, rows, places, labels, _ = batch(tokenizer, chosen)
            if not len(rows):
                continue
            factor = min(1, step / 60) * max(0.02, 1 - step / total)
            for group, rate in zip(optimiser.param_groups, (RATE, 1e-3), strict=True):
                group["lr"] = rate * factor
            with torch.autocast("cpu", dtype=torch.bfloat16):
                logits = model(inputs, rows, places)
            loss = torch.nn.functional.binary_cross_entropy_with_logits(logits.float(), labels)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            step += 1
        found = label(model, tokenizer, dev)
        f1, threshold = best_f1(dev, found)
        print(f"epoch {epoch}: dev F1 {f1:.3f} at {threshold:.2f}", flush=True)


def label(model: Teacher, tokenizer: Any, items: list[LabelledSentence]) -> list[dict[int, float]]:
    """Return offset to probability for each sentence."""
    model.eval()
    found: list[dict[int, float]] = [{} for _ in items]
    order = sorted(range(len(items)), key=lambda k: len(items[k].text))
    with torch.no_grad():
        for first in range(0, len(order), 48):
            chosen = order[first : first + 48]
            inputs, rows, places, _, keys = batch(tokenizer, [items[k] for k in chosen])
            if len(rows):
                with torch.autocast("cpu", dtype=torch.bfloat16):
                    logits = model(inputs, rows, places)
                for (row, offset), p in zip(keys, torch.sigmoid(logits.float()).tolist(), strict=True):
                    found[chosen[row]][offset] = p
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("base")
    parser.add_argument("labels", type=Path)
    options = parser.parse_args()
    tokenizer = AutoTokenizer.from_pretrained(options.base)
    stories = options.data / "stories"
    gold, dev = (labelled_sentences(stories / f"{part}.jsonl") for part in ("train", "dev"))
    items = unlabelled(options.data)
    gold += cut_sentences(options.data)
    print(f"{len(gold)} sentences to learn from, {len(items)} to label", flush=True)
    found = []
    for seed in SEEDS:
        torch.manual_seed(seed)
        random.seed(seed)
        model = Teacher(options.base)
        train(model, tokenizer, gold, dev)
        found.append((label(model, tokenizer, items), label(model, tokenizer, dev)))
    taught, checked = (mean(rows) for rows in zip(*found, strict=True))
    print(f"all seeds: dev F1 {best_f1(dev, checked)[0]:.3f}")
    rows = [[item.text, row] for item, row in zip(items, taught, strict=True)]
    options.labels.write_text(json.dumps(rows), encoding="utf-8")


def mean(networks: tuple[list[dict[int, float]], ...]) -> list[dict[int, float]]:
    """Return for each sentence offset to the mean probability over the networks."""
    return [
        {offset: round(sum(row[offset] for row in rows) / len(rows), 3) for offset in rows[0]}
        for rows in zip(*networks, strict=True)
    ]


if __name__ == "__main__":
    main()
