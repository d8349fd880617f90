"""Train the judge of what is said: a network of one hidden layer over what the other network and the rules tell of a fact.

usage: python training/attribution_judge.py DATA_FOLDER

Learns from polnear/train.jsonl, as it is read with storycompare/language/data/attribution.npz, and writes its weights into
that file. Prints precision at several shares of what is said on polnear/dev.jsonl. Five minutes; needs torch.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from attribution import READ
from manifest import record
from storycompare.article import Article
from storycompare.language.analysis import analyse
from storycompare.language.speech.signs import signs
from storycompare.language.speech.speakers import speakers

if TYPE_CHECKING:
    from collections.abc import Iterator

TARGET = Path(__file__).parent.parent / "storycompare" / "language" / "data" / "attribution.npz"
HIDDEN = 24
EPOCHS = 30
BATCH = 512
WIDEST = 5.0


def facts(path: Path) -> tuple[Any, Any]:
    """Return what tells of each statement of a file of attributions, and its two labels.

    A statement is said if half of it is; and it holds what somebody says if it and the content of an attribution share
    half of the shorter, and the source found is the attribution's.
    """
    found, said = [], []
    for line in path.open(encoding="utf-8"):
        article = json.loads(line)
        if article["text"].strip():
            for row, labels in _of_article(article["text"], article["attributions"]):
                found.append(row)
                said.append(labels)
    return np.array(found, dtype=np.float32), np.array(said, dtype=np.float32)


def _of_article(text: str, attributions: list[dict[str, Any]]) -> Iterator[tuple[Any, tuple[bool, bool]]]:
    analysis = analyse(Article(text, "a"))
    if not analysis.mentions:
        return
    blocks: list[list[Any]] = [[] for _ in analysis.paragraphs]
    for sentence in analysis.sentences:
        blocks[sentence.paragraph].append(sentence)
    names = [reading.names for reading in analysis.readings]
    speech = speakers(text, analysis.paragraphs, blocks, analysis.quotations, names, [()] * len(names))
    told = speech.told.reported
    rows, sources = signs(told, analysis.mentions)
    inside = np.zeros(len(text) + 1)
    for a in attributions:
        for start, end in a["content"]:
            inside[start:end] = 1
    for mention, row, source in zip(analysis.mentions, rows, sources, strict=True):
        if mention.kind == "statement":
            span = told.sources[source].span if source >= 0 else None
            holds = any(
                _both(span, a["source"]) > 0
                and 2 * _both(mention, a["content"]) >= _shorter(mention, a["content"])
                for a in attributions
                if span
            )
            yield row, (bool(inside[mention.start : mention.end].mean() >= 0.5), holds)


def _both(span: Any, others: list[list[int]]) -> int:
    """The characters that a span shares with others, from the first to the last of them."""
    return min(span.end, others[-1][1]) - max(span.start, others[0][0]) if others else 0


def _shorter(span: Any, others: list[list[int]]) -> int:
    return min(span.end - span.start, others[-1][1] - others[0][0])


def train(signs: Any, said: Any) -> tuple[Any, Any, Any]:
    torch.manual_seed(0)
    mean, scale = signs.mean(0), signs.std(0) + 1e-3
    x, y = torch.from_numpy(standard(signs, mean, scale)), torch.from_numpy(said)
    network = torch.nn.Sequential(
        torch.nn.Linear(x.shape[1], HIDDEN), torch.nn.ReLU(), torch.nn.Linear(HIDDEN, y.shape[1])
    )
    optimiser = torch.optim.AdamW(network.parameters(), lr=3e-3, weight_decay=0.02)
    steps = EPOCHS * (len(x) // BATCH + 1)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 6e-3, total_steps=steps)
    for _ in range(EPOCHS):
        order = torch.randperm(len(x))
        for k in range(0, len(x), BATCH):
            chosen = order[k : k + BATCH]
            loss = torch.nn.functional.binary_cross_entropy_with_logits(network(x[chosen]), y[chosen])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
    return network, mean, scale


def standard(signs: Any, mean: Any, scale: Any) -> Any:
    return np.clip((signs - mean) / scale, -WIDEST, WIDEST)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    options = parser.parse_args()
    signs, said = facts(options.data / "polnear" / "train.jsonl")
    network, mean, scale = train(signs, said)
    signs, said = facts(options.data / "polnear" / "dev.jsonl")
    with torch.no_grad():
        found = network(torch.from_numpy(standard(signs, mean, scale)))[:, 1].numpy()
    order = np.argsort(-found)
    right = said[order, 1].cumsum()
    for share in (0.5, 0.6, 0.7, 0.8):
        k = int(np.searchsorted(right, share * right[-1]))
        print(
            f"{share:.0%} of what is said: precision {right[k] / (k + 1):.3f} at {1 / (1 + np.exp(-found[order[k]])):.2f}"
        )
    with np.load(TARGET, allow_pickle=False) as file:
        arrays = {name: file[name] for name in file.files}
    first, _, second = network
    arrays |= {
        "judge.mean": mean,
        "judge.scale": scale,
        "judge.w0": first.weight.detach().numpy().T,
        "judge.b0": first.bias.detach().numpy(),
        "judge.w1": second.weight.detach().numpy()[1],  # the other label only taught
        "judge.b1": second.bias.detach().numpy()[1:],
    }
    np.savez(TARGET, **arrays)
    most = int(np.searchsorted(right, 0.6 * right[-1]))
    manifest = json.loads((TARGET.parent / "manifest.json").read_text(encoding="utf-8"))
    measured = manifest[TARGET.name]["figures"]  # of the network itself
    record(
        TARGET,
        script=__file__,
        data=options.data,
        read=READ,
        seeds=[0],
        figures=measured | {"precision where .6 is found": float(right[most] / (1 + most))},
    )


if __name__ == "__main__":
    main()
