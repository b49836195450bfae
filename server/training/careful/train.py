"""Trains the reader on PolNeAR and world news together and saves it every few minutes.

Run by make.py; alone: `python train.py --gold FOLDER --out FOLDER --leg 1`, then the same with `--leg 2`, which goes on from the first.
Seeds are fixed; processors of another kind round otherwise and give weights that differ a little.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from multiprocessing.synchronize import Barrier
from pathlib import Path
from random import Random

import torch
from torch import multiprocessing

from batches import batches_of
from gold import Article, read_polnear, read_world, rows_of
from losses import Judge
from network import Reader
from optimise import Stepper, Team, trained_size
from pieces import Pieces, read_vocabulary, trim
from start import starting_model
from windows import Window
from words import words_of


@dataclass(frozen=True)
class Leg:
    steps: int
    rate: float
    """The share of the full rates that it begins with; every leg ends near zero."""


VOCABULARY = 16000
SEED = 6
MEMBERS = 2
"""Processes that train together, one a core."""
LEGS = {1: Leg(steps=880, rate=1.0), 2: Leg(steps=300, rate=0.4)}
"""The second leg starts from the first one's mean, with small steps."""
SAVED_EACH = 100
TOLD_EACH = 25
POLNEAR_SHARE = 3
"""A round has each world article once and every third PolNeAR article: world news is what readers open, and there is less of it."""


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--gold", type=Path, required=True)
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("--leg", type=int, choices=LEGS, required=True)
    options.add_argument("--steps", type=int, help="other than the leg has, to try the program")
    options.add_argument("--articles", type=int, help="only so many of each set, to try the program")
    given = options.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    kept = trim(read_vocabulary(starting_model().vocabulary), words_in(given.gold), VOCABULARY)
    (given.out / "vocab.txt").write_text("\n".join(kept) + "\n", encoding="utf8")
    gradients = torch.zeros(MEMBERS, trained_size(starting_reader(kept))).share_memory_()
    barrier = multiprocessing.get_context("spawn").Barrier(MEMBERS)
    multiprocessing.spawn(train, (given, kept, gradients, barrier), MEMBERS)


def starting_reader(kept: list[str]) -> Reader:
    start = starting_model()
    number = {piece: index for index, piece in enumerate(read_vocabulary(start.vocabulary))}
    torch.manual_seed(SEED)
    return Reader.from_weights(start.weights, [number[piece] for piece in kept])


def train(member: int, given: argparse.Namespace, kept: list[str], gradients: torch.Tensor, barrier: Barrier) -> None:
    """What each process does; the first one tells and saves."""
    torch.set_num_threads(1)
    reader = starting_reader(kept)
    if given.leg > 1:
        reader.load_state_dict(torch.load(given.out / "reader.pt", weights_only=True))
    torch.manual_seed(SEED * given.leg + member)
    reader.train()
    pieces = Pieces(kept)
    polnear, world = articles_of(given.gold, pieces, given.articles)
    leg = LEGS[given.leg]
    steps = given.steps or leg.steps
    step = Stepper(reader, steps, leg.rate, Team(member, gradients, barrier))
    judge = Judge(reader, pieces, Random(SEED * given.leg + member))
    # Every member draws the same batches and takes its own share of them.
    batches = islice(rounds(polnear, world, pieces, Random(SEED * given.leg)), member, None, MEMBERS)
    parts = [0.0, 0.0, 0.0]
    began = time.time()
    for count, windows in enumerate(islice(batches, steps), 1):
        loss, told = judge(windows)
        step(loss)
        if member > 0:
            continue
        parts = [before + now / TOLD_EACH for before, now in zip(parts, told)]
        if count % TOLD_EACH == 0:
            figures = ", ".join(f"{name} {part:.4f}" for name, part in zip(("cue", "tags", "right"), parts))
            print(f"step {count} of {steps}, {time.time() - began:.0f} s: {figures}", flush=True)
            parts = [0.0, 0.0, 0.0]
        if count % SAVED_EACH == 0 or count == steps:
            save(step.mean(), given.out / "reader.pt")


def articles_of(gold: Path, pieces: Pieces, most: int | None) -> tuple[list[Article], list[Article]]:
    held_out = json.loads((Path(__file__).parent / "heldOut.json").read_text())
    polnear = without(read_polnear(gold / "polnear/train.jsonl", pieces), held_out["polnear"])[:most]
    world = without(read_world(gold / "world/train.jsonl", pieces), held_out["world"])[:most]
    return polnear, world


def rounds(polnear: list[Article], world: list[Article], pieces: Pieces, random: Random) -> Iterator[list[Window]]:
    """Batches without end; every article of PolNeAR comes once in POLNEAR_SHARE rounds."""
    while True:
        random.shuffle(polnear)
        for share in range(POLNEAR_SHARE):
            yield from batches_of(polnear[share::POLNEAR_SHARE] + world, pieces, random)


def without(articles: list[Article], names: list[str]) -> list[Article]:
    left_out = set(names)
    return [article for article in articles if article.name not in left_out]


def words_in(gold: Path) -> Iterator[str]:
    """Words of all news at hand, world-wide and American, for the choice of pieces."""
    for name in ("polnear", "world", "dwie", "worldwide_newswire"):
        for row in rows_of(gold / name / "train.jsonl"):
            text = row["text"]
            yield from (text[word.start : word.end] for word in words_of(text))


def save(weights: dict[str, torch.Tensor], file: Path) -> None:
    # A half-written file never takes the place of a whole one.
    part = file.with_suffix(".part")
    torch.save(weights, part)
    part.replace(file)


if __name__ == "__main__":
    main()
