"""Windows: neighbouring paragraphs that the encoder reads at once.

Windows are cut anew at each round with random sizes: the runtime reads paragraphs alone, and neighbours teach what goes on.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from gold import Article
from pieces import Pieces

LARGEST = 224
"""Pieces of the largest window in training; a single paragraph may be a little longer."""


@dataclass(frozen=True)
class Window:
    article: Article
    blocks: list[tuple[int, int]]
    ids: list[int]
    looks: list[int]
    place: dict[int, int]
    """Where the first piece of each word stands."""

    @property
    def first_word(self) -> int:
        return self.blocks[0][0]

    def block_of(self, word: int) -> tuple[int, int]:
        return next(block for block in self.blocks if block[0] <= word < block[1])

    def holds(self, word: int) -> bool:
        return word in self.place


def random_windows(article: Article, pieces: Pieces, random: Random) -> list[Window]:
    windows = []
    blocks: list[tuple[int, int]] = []
    size = 0
    limit = random.uniform(0, LARGEST)
    for block in article.blocks:
        length = 1 + sum(len(article.pieces[index]) for index in range(*block))
        if blocks and size + length > limit:
            windows.append(window_of(article, blocks, pieces))
            blocks, size = [], 0
            limit = random.uniform(0, LARGEST)
        blocks.append(block)
        size += length
    if blocks:
        windows.append(window_of(article, blocks, pieces))
    return windows


def window_of(article: Article, blocks: list[tuple[int, int]], pieces: Pieces) -> Window:
    ids = [pieces.begin]
    looks = [0]
    place = {}
    for block in blocks:
        for index in range(*block):
            place[index] = len(ids)
            ids += article.pieces[index]
            looks += [article.words[index].look] * len(article.pieces[index])
        ids.append(pieces.separator)
        looks.append(0)
    return Window(article, blocks, ids, looks, place)
