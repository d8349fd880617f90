"""What the reader and the sentence encoder have in common when they learn: tokens, targets, and the way down."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import tokenizers
import torch

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["beliefs", "descend", "device", "tokenizer_of", "undisturbed", "wrong"]

TOKENS = 160
LABEL = 0.25  # what a label counts beside the teachers: .1, .25 and .4 are about as good
WARM = 0.06  # the share of the steps in which rates rise
SHOWN = 100  # steps

Logits = tuple[Any, Any, Any]  # of each row, and twice of each pair of mentions


def device() -> str:
    """Return where to compute."""
    return "cuda" if torch.cuda.is_available() else "cpu"


def tokenizer_of(base: str) -> tokenizers.Tokenizer:
    """Return the tokenizer of a published network, which cuts the longer of two sentences."""
    tokenizer = tokenizers.Tokenizer.from_file(str(Path(base) / "tokenizer.json"))
    tokenizer.enable_truncation(TOKENS, strategy="longest_first")
    tokenizer.no_padding()
    return tokenizer


def undisturbed(network: torch.nn.Module) -> None:
    """Let a network learn without dropout."""
    for module in network.modules():
        if isinstance(module, torch.nn.Dropout):
            module.p = 0.0


def beliefs(paths: Sequence[Path], where: str) -> Logits:
    """Return the mean logits of those teachers that were asked, NaN where none was."""
    loaded = [np.load(path) for path in paths]
    stacked = (np.stack([arrays[name] for arrays in loaded]) for name in ("link", "same", "against"))
    with np.errstate(invalid="ignore"):
        means = [np.nansum(s, 0) / np.sum(~np.isnan(s), 0) for s in stacked]
    return tuple(torch.tensor(mean, dtype=torch.float, device=where) for mean in means)  # type: ignore[return-value]


def wrong(said: Any, label: Any, told: Any | None, kept: Any | None = None) -> Any:
    """Return the loss of logits against labels (-1 is unknown) and what teachers `told` (NaN is nothing), of those `kept`."""
    target, known = label.clamp(min=0), label >= 0
    if told is not None:
        there, belief = ~told.isnan(), told.nan_to_num().sigmoid()
        both = torch.where(known, LABEL * target + (1 - LABEL) * belief, belief)
        target, known = torch.where(there, both, target), known | there
    if kept is not None:
        known = known & kept
    if not known.any():
        return said.sum() * 0.0
    return torch.nn.functional.binary_cross_entropy_with_logits(said[known], target[known])


def descend(
    groups: Sequence[tuple[Sequence[Any], float]],
    steps: Sequence[Any],
    loss_of: Callable[[Any], Any],
    before: Callable[[float], None],
) -> None:
    """Learn: `groups` are parameters with their rates, `before` is told at each step which share of them is done."""
    optimiser = torch.optim.AdamW(
        [{"params": list(own), "lr": rate} for own, rate in groups], weight_decay=0.01, fused=True
    )
    every = [parameter for own, _ in groups for parameter in own]
    begun, recent = time.time(), []
    for step, chosen in enumerate(steps):
        before(step / len(steps))
        factor = min(1.0, step / (WARM * len(steps) + 1)) * max(0.02, 1 - step / len(steps))
        for group, (_, rate) in zip(optimiser.param_groups, groups, strict=True):
            group["lr"] = rate * factor
        loss = loss_of(chosen)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(every, 1.0)
        optimiser.step()
        recent.append(loss.detach())
        if step % SHOWN == SHOWN - 1:
            mean, spent = torch.stack(recent).mean().item(), time.time() - begun
            print(f"step {step + 1} of {len(steps)}, loss {mean:.3f}, {spent:.0f} s", flush=True)
            recent = []
