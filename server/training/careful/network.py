"""The network: an encoder over a window, a judge of cues, and a second pass that finds source and content of one cue.

Three layers of all-MiniLM-L6-v2. The encoder reads the window once. For each likely cue, the rows of the cue's paragraph go through copies
of the upper layers once more, with the cue marked, and come out as source, content or neither. Both conventions (see gold.py) share all of
this and have heads of their own, so that one pass serves both.
"""

from __future__ import annotations

import copy
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import Tensor, nn

from words import QUOTE_STATES, SHAPES

WIDTH = 384
HEADS = 12
LAYERS = 3
LOWER = 1
"""Layers whose result the second pass starts from; it has copies of the others."""
POSITIONS = 256
MARKS = 4
"""Unused, left of the cue, cue, right of the cue."""
CONVENTIONS = 2
DROPPED = 0.1


class Reader(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.encoder = Encoder()
        self.relation = Relation(self.encoder.layers[LOWER:])

    @staticmethod
    def from_weights(file: Path, kept: list[int]) -> Reader:
        """A reader that starts from the published model; `kept` are the numbers of the pieces that stay."""
        reader = Reader()
        reader.encoder.load(load_file(file), kept)
        reader.relation.layers = copy.deepcopy(reader.encoder.layers[LOWER:])
        return reader


class Encoder(nn.Module):
    def __init__(self, pieces: int = 0) -> None:
        super().__init__()
        self.word = nn.Embedding(pieces, WIDTH)
        self.position = nn.Embedding(POSITIONS, WIDTH)
        self.look = nn.Embedding(SHAPES * QUOTE_STATES, WIDTH)
        nn.init.normal_(self.look.weight, std=0.01)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.cue = nn.ModuleList(Head(3) for _ in range(CONVENTIONS))
        self.upper_norm = nn.LayerNorm(WIDTH)
        self.upper = nn.Linear(WIDTH, WIDTH)
        # Starts at zero: the second pass first sees what the copied layers are used to.
        nn.init.zeros_(self.upper.weight)
        nn.init.zeros_(self.upper.bias)

    def load(self, weights: dict[str, Tensor], kept: list[int]) -> None:
        table = "embeddings."
        # The words' rows are not trained: most of them are too rare here to learn anything but noise.
        self.word = nn.Embedding.from_pretrained(weights[table + "word_embeddings.weight"].float()[kept], freeze=True)
        position = weights[table + "position_embeddings.weight"] + weights[table + "token_type_embeddings.weight"][0]
        self.position.weight.data.copy_(position[:POSITIONS])
        self.norm.weight.data.copy_(weights[table + "LayerNorm.weight"])
        self.norm.bias.data.copy_(weights[table + "LayerNorm.bias"])
        for index, layer in enumerate(self.layers):
            layer.load({name: value for name, value in weights.items()}, f"encoder.layer.{index}.")

    def forward(self, ids: Tensor, looks: Tensor, present: Tensor) -> tuple[Tensor, Tensor]:
        """Rows of the last layer, for the cues, and rows for the second pass."""
        places = torch.arange(ids.shape[1], device=ids.device)
        rows = drop(self.norm(self.word(ids) + self.position(places) + self.look(looks)), self.training)
        mask = mask_of(present, rows.dtype)
        lower = rows
        for index, layer in enumerate(self.layers):
            rows = layer(rows, mask)
            if index + 1 == LOWER:
                lower = rows
        return rows, lower + self.upper(self.upper_norm(rows))


class Relation(nn.Module):
    def __init__(self, layers: nn.ModuleList) -> None:
        super().__init__()
        self.layers = copy.deepcopy(layers)
        self.mark = nn.Embedding(MARKS, WIDTH)
        nn.init.normal_(self.mark.weight, std=0.02)
        self.tag = nn.ModuleList(Head(3) for _ in range(CONVENTIONS))
        self.right = nn.ModuleList(Head(1) for _ in range(CONVENTIONS))

    def forward(self, rows: Tensor, marks: Tensor, present: Tensor) -> Tensor:
        rows = rows + self.mark(marks)
        mask = mask_of(present, rows.dtype)
        for layer in self.layers:
            rows = layer(rows, mask)
        return rows


class Head(nn.Module):
    """A linear judge, and what a small hidden layer adds to it."""

    HIDDEN = 96

    def __init__(self, classes: int) -> None:
        super().__init__()
        self.line = nn.Linear(WIDTH, classes)
        self.inner = nn.Linear(WIDTH, self.HIDDEN)
        self.outer = nn.Linear(self.HIDDEN, classes)
        nn.init.zeros_(self.outer.weight)
        nn.init.zeros_(self.outer.bias)

    def forward(self, rows: Tensor) -> Tensor:
        return self.line(rows) + self.outer(F.gelu(self.inner(rows)))


class Layer(nn.Module):
    """One transformer layer, norms after the sums as in BERT."""

    def __init__(self) -> None:
        super().__init__()
        self.attend = nn.Linear(WIDTH, 3 * WIDTH)
        self.gather = nn.Linear(WIDTH, WIDTH)
        self.attend_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.widen = nn.Linear(WIDTH, 4 * WIDTH)
        self.narrow = nn.Linear(4 * WIDTH, WIDTH)
        self.narrow_norm = nn.LayerNorm(WIDTH, eps=1e-12)

    def load(self, weights: dict[str, Tensor], prefix: str) -> None:
        parts = [prefix + f"attention.self.{name}." for name in ("query", "key", "value")]
        self.attend.weight.data = torch.cat([weights[part + "weight"] for part in parts]).float()
        self.attend.bias.data = torch.cat([weights[part + "bias"] for part in parts]).float()
        for module, name in (
            (self.gather, "attention.output.dense"),
            (self.attend_norm, "attention.output.LayerNorm"),
            (self.widen, "intermediate.dense"),
            (self.narrow, "output.dense"),
            (self.narrow_norm, "output.LayerNorm"),
        ):
            module.weight.data.copy_(weights[f"{prefix}{name}.weight"])
            module.bias.data.copy_(weights[f"{prefix}{name}.bias"])

    def forward(self, rows: Tensor, mask: Tensor) -> Tensor:
        rows = self.attend_norm(rows + drop(self.gather(self.attention(rows, mask)), self.training))
        return self.narrow_norm(rows + drop(self.narrow(F.gelu(self.widen(rows))), self.training))

    def attention(self, rows: Tensor, mask: Tensor) -> Tensor:
        # Plain products and softmax: on a CPU in bfloat16 they are faster than the fused attention.
        batch, length, _ = rows.shape
        size = WIDTH // HEADS
        split = self.attend(rows).view(batch, length, 3, HEADS, size).permute(2, 0, 3, 1, 4)
        query, key, value = split.reshape(3, batch * HEADS, length, size).unbind(0)
        scores = torch.bmm(query * size**-0.5, key.transpose(1, 2)).view(batch, HEADS, length, length) + mask
        mixed = torch.bmm(scores.softmax(-1).view(batch * HEADS, length, length), value)
        return mixed.view(batch, HEADS, length, size).transpose(1, 2).reshape(batch, length, WIDTH)


def mask_of(present: Tensor, kind: torch.dtype) -> Tensor:
    """What is added to the scores of attention: nothing, or so much less that padding is never looked at."""
    return ((1 - present.to(kind)) * -1e4)[:, None, None, :]


def drop(rows: Tensor, training: bool) -> Tensor:
    """Leaves out whole columns of a window at a time, which needs few random numbers."""
    if not training:
        return rows
    kept = torch.rand(rows.shape[0], 1, rows.shape[2]) > DROPPED
    return rows * (kept.to(rows.dtype) / (1 - DROPPED))
