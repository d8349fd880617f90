"""Turn trained encoders into the 8-bit ONNX files that ship, with their checksums.

usage: python training/export.py BASE_MODEL_FOLDER LEARNT_FOLDER

BASE_MODEL_FOLDER holds all-MiniLM-L6-v2, LEARNT_FOLDER reader.pt of training/reader.py, and sentence.pt and
sentence-half.pt of training/sentences.py. Writes sentence.onnx, pair.onnx, mentions.npz (the heads that read two mentions),
tokenizer.json and checksums.json to storycompare/matching/weights, and sentence-half.onnx to LEARNT_FOLDER. Needs torch, transformers, onnx and onnxruntime. Weights are quantised to 7 of 8 bits, so
that no processor saturates; activations at run time. The graphs are optimised here once, at the level that any
processor runs, instead of whenever one is loaded.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

from manifest import record
from networks import HEADS, PairNetwork, SentenceNetwork

TARGET = Path(__file__).parent.parent / "storycompare" / "matching" / "weights"
MADE_OF = {"mentions.npz": "reader.pt", "pair.onnx": "reader.pt", "sentence.onnx": "sentence.pt"}
# What onnxruntime would put together to no gain: the sum and its normalisation take a seventh longer in one.
SLOWER = ["SkipLayerNormFusion"]


class _States(torch.nn.Module):
    """The sentence encoder as a graph: the states of the word pieces."""

    def __init__(self, network: SentenceNetwork) -> None:
        super().__init__()
        self.network = network

    def forward(self, input_ids: Any, attention_mask: Any) -> Any:
        kinds = torch.zeros_like(input_ids)
        return self.network(
            {"input_ids": input_ids, "attention_mask": attention_mask, "token_type_ids": kinds}
        )


class _Logit(torch.nn.Module):
    """The reader as a graph: the logit of a link, and the states of the word pieces."""

    def __init__(self, network: PairNetwork) -> None:
        super().__init__()
        self.network = network

    def forward(self, input_ids: Any, attention_mask: Any, token_type_ids: Any) -> Any:
        return self.network(
            {"input_ids": input_ids, "attention_mask": attention_mask, "token_type_ids": token_type_ids}
        )


def export(module: torch.nn.Module, inputs: list[str], outputs: dict[str, list[str]], path: Path) -> None:
    """Write a network as an 8-bit graph; `outputs` names the axes of each that vary."""
    example = torch.ones((2, 8), dtype=torch.long)
    axes = {name: ["batch", "length"] for name in inputs} | outputs
    with tempfile.TemporaryDirectory() as folder:
        plain, prepared, small = (Path(folder) / f"{name}.onnx" for name in ("plain", "prepared", "small"))
        torch.onnx.export(
            module.eval(),
            tuple(example for _ in inputs),
            plain,
            input_names=inputs,
            output_names=list(outputs),
            dynamic_axes={name: dict(enumerate(varying)) for name, varying in axes.items()},
            opset_version=17,
            dynamo=False,
        )
        quant_pre_process(plain, prepared, skip_symbolic_shape=True)
        quantize_dynamic(prepared, small, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)
        settings = onnxruntime.SessionOptions()
        settings.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
        settings.optimized_model_filepath = str(path)
        onnxruntime.InferenceSession(
            small, settings, providers=["CPUExecutionProvider"], disabled_optimizers=SLOWER
        )


def head(network: PairNetwork) -> dict[str, Any]:
    """Return the arrays of the heads that read two mentions, in half the precision."""
    arrays = {}
    for name in HEADS:
        layer = getattr(network, name)
        arrays |= {name: layer.weight.T.squeeze(-1), f"{name}_bias": layer.bias}
    return {name: array.detach().numpy().astype(np.float16) for name, array in arrays.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("base", type=Path, help="all-MiniLM-L6-v2 in the layout of transformers")
    parser.add_argument("learnt", type=Path, help="what training/reader.py and training/sentences.py wrote")
    options = parser.parse_args()
    states = ["batch", "length"]
    for name, path in (
        ("sentence-half.pt", options.learnt / "sentence-half.onnx"),
        ("sentence.pt", TARGET / "sentence.onnx"),
    ):
        sentence = SentenceNetwork(str(options.base))
        sentence.load_state_dict(torch.load(options.learnt / name, map_location="cpu"))
        export(_States(sentence), ["input_ids", "attention_mask"], {"states": states}, path)
    pair = PairNetwork(str(options.base))
    pair.load_state_dict(torch.load(options.learnt / "reader.pt", map_location="cpu"))
    inputs = ["input_ids", "attention_mask", "token_type_ids"]
    export(_Logit(pair), inputs, {"logit": ["batch"], "states": states}, TARGET / "pair.onnx")
    np.savez_compressed(TARGET / "mentions.npz", **head(pair))
    shutil.copyfile(options.base / "tokenizer.json", TARGET / "tokenizer.json")
    names = ["mentions.npz", "pair.onnx", "sentence.onnx", "tokenizer.json"]
    sums = {name: hashlib.sha256((TARGET / name).read_bytes()).hexdigest() for name in sorted(names)}
    (TARGET / "checksums.json").write_text(json.dumps(sums, indent=1) + "\n", encoding="utf-8")
    for name in names:
        folder, read = (options.learnt, MADE_OF[name]) if name in MADE_OF else (options.base, name)
        record(TARGET / name, script=__file__, data=folder, read=[read])
        print(f"{name}: {(TARGET / name).stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
