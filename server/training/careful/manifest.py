"""The manifest of the shipped files: `careful.json`, by which the extension knows that it has the whole of them, unchanged.

Run alone to write it anew: `python manifest.py FOLDER`. What the fit of the re-ranker adds to it (`thresholds`, `ranker`) is kept.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

FILES = ("encoder.onnx", "relation.onnx", "vocab.txt")
WIDTH = 384
LONGEST_BLOCK = 230
"""As in gold.py and network.py, which need PyTorch."""
CANDIDATE = 0.06


def write_manifest(folder: Path) -> None:
    file = folder / "careful.json"
    kept = json.loads(file.read_text()) if file.exists() else {}
    made = {
        "format": 1,
        "files": {name: described(folder / name) for name in FILES},
        "hidden": WIDTH,
        "pieces": LONGEST_BLOCK,
        "candidate": CANDIDATE,
        "trainedOn": "PolNeAR train and world train without the articles of heldOut.json",
    }
    file.write_text(json.dumps({**kept, **made}, indent=2) + "\n", encoding="utf8")


def described(file: Path) -> dict:
    content = file.read_bytes()
    return {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()}


if __name__ == "__main__":
    write_manifest(Path(sys.argv[1]))
