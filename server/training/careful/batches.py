"""Batches: windows of like size side by side, and the passes around single cues that each batch gives."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

import torch
from torch import Tensor

from gold import Article, Statement
from pieces import Pieces
from windows import Window, random_windows

PIECES = 2304
"""Pieces in one batch, padding included; each process of the team reads one a step."""
POOL = 80
"""Windows that are sorted by size together: enough for little padding, few enough to stay mixed."""


def batches_of(articles: list[Article], pieces: Pieces, random: Random) -> Iterator[list[Window]]:
    windows = [window for article in articles for window in random_windows(article, pieces, random)]
    random.shuffle(windows)
    batches = []
    for start in range(0, len(windows), POOL):
        pool = sorted(windows[start : start + POOL], key=lambda window: len(window.ids))
        batches += grouped(pool, [len(window.ids) for window in pool])
    random.shuffle(batches)
    yield from batches


def grouped(items: list, lengths: list[int]) -> list[list]:
    """Items, sorted by length, in groups of at most PIECES pieces each."""
    groups: list[list] = [[]]
    for item, length in zip(items, lengths):
        if groups[-1] and length * (len(groups[-1]) + 1) > PIECES:
            groups.append([])
        groups[-1].append(item)
    return [group for group in groups if group]


def padded(rows: list[list[int]], fill: int) -> Tensor:
    longest = max(len(row) for row in rows)
    return torch.tensor([row + [fill] * (longest - len(row)) for row in rows])


@dataclass(frozen=True)
class Pass:
    """One reading of a paragraph around one cue: a gold one, or a false one that the network finds likely."""

    row: int
    """The window's place in the batch."""
    window: Window
    cue: list[int]
    statement: Statement | None
    """Absent for a false cue: from it the network learns only that it is false."""

    @property
    def block(self) -> tuple[int, int]:
        return self.window.block_of(self.cue[0])

    @property
    def size(self) -> int:
        low, high = self.block
        return sum(len(self.window.article.pieces[index]) for index in range(low, high))


@dataclass(frozen=True)
class Passes:
    """Passes of like size as tensors."""

    items: list[Pass]
    rows: Tensor
    places: Tensor
    """Which pieces of which window each pass reads."""
    marks: Tensor
    present: Tensor
    cue_at: Tensor
    """Where the cue's first piece stands in its pass."""


def passes_of(items: list[Pass]) -> Passes:
    longest = max(item.size for item in items)
    places = torch.zeros(len(items), longest, dtype=torch.long)
    marks = torch.zeros(len(items), longest, dtype=torch.long)
    present = torch.zeros(len(items), longest, dtype=torch.long)
    cue_at = []
    for row, item in enumerate(items):
        window, block, size = item.window, item.block, item.size
        first = window.place[block[0]]
        places[row, :size] = torch.arange(first, first + size)
        present[row, :size] = 1
        begin = window.place[item.cue[0]] - first
        cue_at.append(begin)
        marks[row, :begin] = 1
        marks[row, begin:size] = 3
        for word in item.cue:
            if block[0] <= word < block[1]:
                at = window.place[word] - first
                marks[row, at : at + len(window.article.pieces[word])] = 2
    rows = torch.tensor([item.row for item in items])
    return Passes(items, rows, places, marks, present, torch.tensor(cue_at))
