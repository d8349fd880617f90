"""The networks that ship as encoders, as torch modules on top of a folder of weights."""

from __future__ import annotations

from typing import Any

import torch
from transformers import AutoModel

__all__ = ["PairNetwork", "SentenceNetwork"]


class SentenceNetwork(torch.nn.Module):
    """Mean pooling and unit length."""

    def __init__(self, base: str) -> None:
        super().__init__()
        self.m = AutoModel.from_pretrained(base, attn_implementation="eager")

    def embed(self, inputs: dict[str, Any]) -> Any:
        hidden = self.m(**inputs).last_hidden_state
        mask = inputs["attention_mask"].unsqueeze(-1).float()
        return torch.nn.functional.normalize((hidden * mask).sum(1) / mask.sum(1), dim=1)


class PairNetwork(torch.nn.Module):
    """Both sentences in one input; the head reads [CLS] and the means of both sides."""

    def __init__(self, base: str) -> None:
        super().__init__()
        # Written out, attention is a seventh faster on onnxruntime than as one operator that it takes apart.
        self.m = AutoModel.from_pretrained(base, attn_implementation="eager")
        self.d = torch.nn.Dropout(0.1)
        self.l = torch.nn.Linear(3 * self.m.config.hidden_size, 1)
        torch.nn.init.normal_(self.l.weight, std=0.02)
        torch.nn.init.zeros_(self.l.bias)

    def forward(self, inputs: dict[str, Any]) -> Any:
        read = {
            k: v for k, v in inputs.items() if k != "token_type_ids" or self.m.config.model_type == "bert"
        }
        hidden = self.m(**read).last_hidden_state
        second = inputs["token_type_ids"].unsqueeze(-1).float()
        kept = inputs["attention_mask"].unsqueeze(-1).float()
        a = (hidden * kept * (1 - second)).sum(1) / (kept * (1 - second)).sum(1).clamp(min=1)
        b = (hidden * kept * second).sum(1) / (kept * second).sum(1).clamp(min=1)
        return self.l(self.d(torch.cat([hidden[:, 0], a * b, (a - b).abs()], 1))).squeeze(-1)
