"""Distil the quick network from the two careful ones, for the sentences where it is as sure as they are.

usage: python training/clause_quick.py DATA_FOLDER

Reads storycompare/language/data/clauses.npz as training/clauses.py wrote it, lets the two networks label 76,000 news
sentences, and adds the third. Prints after each epoch how many sentences of stories/dev.jsonl it would cut otherwise where
it is sure, at several margins. About ten minutes on one core; needs torch.
"""

from __future__ import annotations

import argparse
import math
import random
from pathlib import Path

import numpy as np
import torch

from clauses import TARGET, LabelledSentence, Network, arrays, labelled_sentences, padded, row
from manifest import record
from news import READ, sentences_of
from storycompare.language.clauses import gaps, networks, tokens

WIDTH = 64  # its products are a fifth of those of the two careful networks
EPOCHS = 8
BATCH = 64
KEPT = 0.998  # of the mean of the weights at each step
MARGINS = (0.3, 0.5, 0.7, 1.0)


def labelled(texts: list[str]) -> list[LabelledSentence]:
    """Return the sentences with the probability that the careful networks give each gap."""
    known = networks()
    cuts = [tokens(text) for text in texts]
    rows = known.read(cuts, known.careful)
    return [
        LabelledSentence(text, {cut[i].start: 1 / (1 + math.exp(-float(logits[i]))) for i in places}, 0)
        for text, cut, logits in zip(texts, cuts, rows, strict=True)
        if (places := gaps(cut))
    ]


def train(network: Network, items: list[LabelledSentence], dev: list[str]) -> Network:
    known = networks()
    rows = [row(item, known.vocabulary) for item in items]
    mean = torch.optim.swa_utils.AveragedModel(
        network, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(KEPT)
    )
    steps = (len(rows) // BATCH + 1) * EPOCHS
    optimiser = torch.optim.AdamW(network.parameters(), lr=3e-3, weight_decay=0.005)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 4e-3, total_steps=steps + 1)
    network.dropout.p = 0.05
    for epoch in range(EPOCHS):
        network.train()
        order = sorted(rows, key=lambda item: len(item[2]) + random.random() * 5)
        batches = [order[i : i + BATCH] for i in range(0, len(order), BATCH)]
        random.shuffle(batches)
        for chosen in batches:
            *inputs, labels = padded(chosen)
            weight = (labels >= 0).float()
            loss = torch.nn.functional.binary_cross_entropy_with_logits(
                network(*inputs), labels.clamp(min=0), reduction="none"
            )
            optimiser.zero_grad()
            ((loss * weight).sum() / weight.sum()).backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            mean.update_parameters(network)
        print(f"epoch {epoch + 1} of {EPOCHS}: {agreement(mean.module.eval(), dev)}", flush=True)
    averaged: Network = mean.module
    return averaged


def agreement(network: Network, texts: list[str]) -> str:
    """Say how often the networks cut otherwise where the quick one is sure."""
    known = networks()
    cuts = [cut for cut in map(tokens, texts) if gaps(cut)]
    own = {k.partition(".")[0]: a.astype(np.float32) for k, a in arrays(network, "quick").items()}
    pairs = zip(cuts, known.read(cuts, (own,)), known.read(cuts, known.careful), strict=True)
    rows = [
        (quick[gaps(cut)] - known.level, careful[gaps(cut)] - known.level) for cut, quick, careful in pairs
    ]
    told = []
    for margin in MARGINS:
        sure = [(quick, careful) for quick, careful in rows if np.abs(quick).min() >= margin]
        other = sum(((quick >= 0) != (careful >= 0)).any() for quick, careful in sure)
        told.append(f"at {margin} unsure of {1 - len(sure) / len(rows):.3f}, {other} cut otherwise")
    return "; ".join(told)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    options = parser.parse_args()
    torch.manual_seed(0)
    random.seed(0)
    known = networks()
    network = Network(len(known.vocabulary.words), len(known.vocabulary.endings), WIDTH)
    with torch.no_grad():  # what the words are like is learnt already
        for name in ("words", "shapes", "suffixes"):
            getattr(network, name).weight.copy_(torch.from_numpy(known.careful[0][name].astype(np.float32)))
    dev = [item.text for item in labelled_sentences(options.data / "stories" / "dev.jsonl")]
    network = train(network, labelled(sentences_of(options.data)), dev)
    np.savez(TARGET, **{**np.load(TARGET), **arrays(network, "quick")})
    record(TARGET, script=__file__, data=options.data, read=READ, seeds=(0,))


if __name__ == "__main__":
    main()
