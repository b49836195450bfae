"""Writes trained weights as the files that the extension ships: two networks in int8, the vocabulary, and a manifest.

Alone: `python export.py --trained FOLDER --out FOLDER`, on any checkpoint. What int8 changes is printed (mean and largest difference of chances).
"""

from __future__ import annotations

import argparse
import gzip
import shutil
import tempfile
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from gold import SPEECH, WIDE
from manifest import write_manifest
from network import WIDTH, Encoder, Reader, Relation
from pieces import read_vocabulary

OPSET = 17
LARGEST = 40
"""The largest step of a word's row: finer ones would fit in 8 bits, but make the package larger and the reading no better."""
MOST = 14_000_000
"""Bytes that all files may have together, gzipped: what the issue of the extension's size leaves them."""


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--trained", type=Path, required=True, help="the folder that train.py wrote")
    options.add_argument("--out", type=Path, required=True)
    given = options.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    export(given.trained, given.out)


def export(trained: Path, out: Path) -> None:
    reader = load(trained)
    shutil.copyfile(trained / "vocab.txt", out / "vocab.txt")
    ids = torch.randint(4, 1000, (2, 24))
    looks = torch.randint(0, 30, (2, 24))
    present = torch.ones_like(ids)
    rows = torch.randn(2, 24, WIDTH)
    marks = torch.tensor([1] * 8 + [2] + [3] * 15).expand(2, -1).contiguous()
    with tempfile.TemporaryDirectory() as folder:
        for network, inputs, names, results in (
            (CuesOut(reader.encoder), (ids, looks, present), ["ids", "feat", "am"], ["cue", "cueWide", "mixed"]),
            (
                PartsOut(reader.relation),
                (rows, marks, present),
                ["x", "mk", "am"],
                ["tag", "right", "tagWide", "rightWide"],
            ),
        ):
            exact = Path(folder) / network.file
            any_size = {name: {0: "b", 1: "l"} for name in names + results}
            torch.onnx.export(
                network, inputs, str(exact), input_names=names, output_names=results,
                dynamic_axes=any_size, opset_version=OPSET, dynamo=False,
            )
            small = out / network.file
            quantize_dynamic(exact, small, op_types_to_quantize=["MatMul"], per_channel=True, weight_type=QuantType.QInt8)
            name_weights(small)
            compare(exact, small, dict(zip(names, inputs)))
    write_manifest(out)
    size = sum(len(gzip.compress(file.read_bytes(), 9)) for file in out.iterdir())
    print(f"{size / 1e6:.2f} MB gzipped")
    if size > MOST:
        raise SystemExit(f"more than the {MOST / 1e6:.0f} MB that the extension has room for")


def name_weights(file: Path) -> None:
    """Names each matrix after the part that it belongs to, as its bias is named: the runtime finds its weights by these names."""
    model = onnx.load(file)
    graph = model.graph
    users = {name: node for node in reversed(graph.node) for name in node.input}
    stored = {tensor.name for tensor in graph.initializer}
    names = {}
    for node in graph.node:
        if node.op_type != "MatMulInteger":
            continue
        step = node
        while step.op_type != "Add":
            step = users[step.output[0]]
        part = next(name for name in step.input if name in stored).removesuffix("bias")
        matrix = node.input[1].removesuffix("quantized")
        names |= {matrix + kind: f"{part}weight_{kind}" for kind in ("quantized", "scale", "zero_point")}
    for tensor in graph.initializer:
        tensor.name = names.get(tensor.name, tensor.name)
    for node in graph.node:
        for index, name in enumerate(node.input):
            node.input[index] = names.get(name, name)
    onnx.save(model, file)


def load(trained: Path) -> Reader:
    pieces = len(read_vocabulary(trained / "vocab.txt"))
    reader = Reader()
    reader.encoder.word = nn.Embedding(pieces, WIDTH)
    reader.load_state_dict(torch.load(trained / "reader.pt", weights_only=True))
    return reader.eval()


class CuesOut(nn.Module):
    """The encoder with the chances of both conventions."""

    file = "encoder.onnx"

    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.encoder = encoder
        self.encoder.word = SmallTable(encoder.word.weight.data)

    def forward(self, ids: Tensor, looks: Tensor, present: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        rows, mixed = self.encoder(ids, looks, present)
        speech, wide = (self.encoder.cue[convention](rows).softmax(-1) for convention in (SPEECH, WIDE))
        return speech, wide, mixed


class PartsOut(nn.Module):
    """The second pass: chances of source and content, and how likely the cue is one, on the scale of a logit."""

    file = "relation.onnx"

    def __init__(self, relation: Relation) -> None:
        super().__init__()
        self.relation = relation

    def forward(self, rows: Tensor, marks: Tensor, present: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        read = self.relation(rows, marks, present)
        (tag, right), (tag_wide, right_wide) = (
            (self.relation.tag[convention](read).softmax(-1), self.relation.right[convention](read))
            for convention in (SPEECH, WIDE)
        )
        return tag, right, tag_wide, right_wide


class SmallTable(nn.Module):
    """The words' rows in 8 bits with one scale a row: nearly half of the file, and in float32 it would be four times that."""

    def __init__(self, rows: Tensor) -> None:
        super().__init__()
        scale = rows.abs().amax(1, keepdim=True).clamp(min=1e-8) / LARGEST
        self.register_buffer("scale", scale)
        self.register_buffer("steps", (rows / scale).round().to(torch.int8))

    def forward(self, ids: Tensor) -> Tensor:
        return self.steps[ids].float() * self.scale[ids]


def compare(exact: Path, small: Path, inputs: dict[str, Tensor]) -> None:
    fed = {name: value.numpy() for name, value in inputs.items()}
    before, after = (
        onnxruntime.InferenceSession(file, providers=["CPUExecutionProvider"]).run(None, fed) for file in (exact, small)
    )
    apart = [np.abs(one - other) for one, other in zip(before, after)]
    figures = ", ".join(f"{part.mean():.4f}/{part.max():.3f}" for part in apart)
    print(f"{small.name}: {small.stat().st_size / 1e6:.2f} MB; int8 differs by (mean/most) {figures}")


if __name__ == "__main__":
    main()
