"""Turn trained encoders into the int8 ONNX files that ship, with their checksums.

usage: python training/export.py BASE_MODEL_FOLDER PAIR_PT

Needs torch, transformers, onnx and onnxruntime. Weights are quantised to 7 of 8 bits, so that no processor saturates; activations at run time.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

from networks import PairNetwork, SentenceNetwork

TARGET = Path(__file__).parent.parent / "storycompare" / "matching" / "weights"


class _Pooled(torch.nn.Module):
    """The sentence encoder with mean pooling and unit length, as one graph."""

    def __init__(self, network: SentenceNetwork) -> None:
        super().__init__()
        self.network = network

    def forward(self, input_ids: Any, attention_mask: Any) -> Any:
        return self.network.embed(
            {
                "input_ids": input_ids,
                "attention_mask": attention_mask,
                "token_type_ids": torch.zeros_like(input_ids),
            }
        )


class _Logit(torch.nn.Module):
    def __init__(self, network: PairNetwork) -> None:
        super().__init__()
        self.network = network

    def forward(self, input_ids: Any, attention_mask: Any, token_type_ids: Any) -> Any:
        return self.network(
            {"input_ids": input_ids, "attention_mask": attention_mask, "token_type_ids": token_type_ids}
        )


def export(module: torch.nn.Module, inputs: list[str], output: str, path: Path) -> None:
    example = torch.ones((2, 8), dtype=torch.long)
    with tempfile.TemporaryDirectory() as folder:
        plain, prepared = Path(folder) / "plain.onnx", Path(folder) / "prepared.onnx"
        torch.onnx.export(
            module.eval(),
            tuple(example for _ in inputs),
            plain,
            input_names=inputs,
            output_names=[output],
            dynamic_axes={name: {0: "batch", 1: "length"} for name in inputs} | {output: {0: "batch"}},
            opset_version=17,
            dynamo=False,
        )
        quant_pre_process(plain, prepared, skip_symbolic_shape=True)
        quantize_dynamic(prepared, path, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("base", type=Path, help="all-MiniLM-L6-v2 in the layout of transformers")
    parser.add_argument("pair", type=Path, help="the weights that training/pair_encoder.py wrote")
    options = parser.parse_args()
    sentence = SentenceNetwork(str(options.base))
    export(_Pooled(sentence), ["input_ids", "attention_mask"], "embedding", TARGET / "sentence.onnx")
    pair = PairNetwork(str(options.base))
    pair.load_state_dict(torch.load(options.pair))
    export(_Logit(pair), ["input_ids", "attention_mask", "token_type_ids"], "logit", TARGET / "pair.onnx")
    shutil.copyfile(options.base / "tokenizer.json", TARGET / "tokenizer.json")
    names = ["pair.onnx", "sentence.onnx", "tokenizer.json"]
    sums = {name: hashlib.sha256((TARGET / name).read_bytes()).hexdigest() for name in sorted(names)}
    (TARGET / "checksums.json").write_text(json.dumps(sums, indent=1) + "\n", encoding="utf-8")
    for name in names:
        print(f"{name}: {(TARGET / name).stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
