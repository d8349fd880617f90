"""The networks that ship as encoders, as torch modules on top of a folder of weights."""

from __future__ import annotations

from typing import Any

import torch
from transformers import AutoModel

__all__ = ["PairNetwork", "SentenceNetwork", "used_to_rounding"]

HIDDEN = 192  # units between two mentions and their logit
HEADS = ("inner", "outer", "against_inner", "against_outer")


class SentenceNetwork(torch.nn.Module):
    """The states of the word pieces; a sentence, or a part of it, is the mean of its own, of unit length."""

    def __init__(self, base: str) -> None:
        super().__init__()
        self.m = AutoModel.from_pretrained(base, attn_implementation="eager", add_pooling_layer=False)

    def forward(self, inputs: dict[str, Any]) -> Any:
        return self.m(**inputs).last_hidden_state


class PairNetwork(torch.nn.Module):
    """Both sentences in one input: a logit for their link, and two for each pair of their mentions.

    The first head reads [CLS] and the means of both sides, the others the means of the word pieces of two mentions: whether
    they report the same, and whether they contradict each other.
    """

    def __init__(self, base: str) -> None:
        super().__init__()
        # Written out, attention is a seventh faster on onnxruntime than as one operator that it takes apart.
        self.m = AutoModel.from_pretrained(base, attn_implementation="eager", add_pooling_layer=False)
        self.d = torch.nn.Dropout(0.1)
        size = self.m.config.hidden_size
        self.l = torch.nn.Linear(3 * size, 1)
        torch.nn.init.normal_(self.l.weight, std=0.02)
        torch.nn.init.zeros_(self.l.bias)
        self.inner = torch.nn.Linear(4 * size, HIDDEN)
        self.outer = torch.nn.Linear(HIDDEN, 1)
        self.against_inner = torch.nn.Linear(4 * size, HIDDEN)
        self.against_outer = torch.nn.Linear(HIDDEN, 1)

    def states(self, inputs: dict[str, Any]) -> Any:
        read = {
            k: v for k, v in inputs.items() if k != "token_type_ids" or self.m.config.model_type == "bert"
        }
        return self.m(**read).last_hidden_state

    def linked(self, states: Any, inputs: dict[str, Any]) -> Any:
        """Return a logit per pair of sentences."""
        second = inputs["token_type_ids"].unsqueeze(-1).float()
        kept = inputs["attention_mask"].unsqueeze(-1).float()
        a = (states * kept * (1 - second)).sum(1) / (kept * (1 - second)).sum(1).clamp(min=1)
        b = (states * kept * second).sum(1) / (kept * second).sum(1).clamp(min=1)
        return self.l(self.d(torch.cat([states[:, 0], a * b, (a - b).abs()], 1))).squeeze(-1)

    def compared(self, left: Any, right: Any) -> tuple[Any, Any]:
        """Return two logits per pair of mentions, each the mean of the states of its word pieces: same, and against."""
        seen = torch.cat([left, right, left * right, (left - right).abs()], -1)
        same = self.outer(self.d(torch.relu(self.inner(seen))))
        against = self.against_outer(self.d(torch.relu(self.against_inner(seen))))
        return same.squeeze(-1), against.squeeze(-1)

    def forward(self, inputs: dict[str, Any]) -> tuple[Any, Any]:
        states = self.states(inputs)
        return self.linked(states, inputs), states


class _Rounding(torch.nn.Linear):
    """A linear layer that computes as its 8-bit form will; gradients pass as if nothing had been rounded."""

    def forward(self, inputs: Any) -> Any:
        states, weight = inputs.float(), self.weight
        low, high = states.detach().amin().clamp(max=0), states.detach().amax().clamp(min=0)
        step = (high - low).clamp(min=1e-8) / 255
        # 7 of 8 bits, each row by itself.
        steps = weight.detach().abs().amax(1, keepdim=True).clamp(min=1e-8) / 64
        # Whole numbers of so few bits survive the product in bfloat16.
        product = torch.nn.functional.linear(_whole(states / step), _whole(weight / steps))
        return product * (step * steps.T) + self.bias


def _whole(values: Any) -> Any:
    return values + (values.round() - values).detach()


def used_to_rounding(network: PairNetwork | SentenceNetwork) -> None:
    """Let the encoder compute with weights and states rounded as in the graph that ships, so that it learns to bear it.

    Quantisation-aware training (Jacob et al. 2018), of layers whose states keep their names.
    """
    for module in network.m.encoder.modules():
        if type(module) is torch.nn.Linear:
            module.__class__ = _Rounding
