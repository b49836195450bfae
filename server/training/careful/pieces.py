"""Word pieces: the starting model's vocabulary, cut down to what news needs, and words cut into its pieces.

A piece that is left out costs nothing but length: greedy cutting falls back to shorter pieces, and all single letters stay.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]")
LONGEST = 8
"""Pieces that are kept of one word; the rest of an overlong word says nothing about statements."""

ASCII = str.maketrans({
    "“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "‚": "'",
    "—": "-", "–": "-", "―": "-", "\xa0": " ",
})


class Pieces:
    """Cuts words into numbered pieces."""

    def __init__(self, vocabulary: list[str]) -> None:
        self.vocabulary = vocabulary
        self.number = {piece: index for index, piece in enumerate(vocabulary)}
        self.pad, self.unknown, self.begin, self.separator = (self.number[name] for name in SPECIAL)
        self._known: dict[str, list[int]] = {}

    def cut(self, word: str) -> list[int]:
        """At least one piece, at most LONGEST."""
        found = self._known.get(word)
        if found is None:
            found = self._known[word] = self._cut(plain(word))[:LONGEST]
        return found

    def _cut(self, word: str) -> list[int]:
        pieces = []
        at = 0
        while at < len(word):
            end = len(word)
            mark = "##" if at else ""
            while end > at and mark + word[at:end] not in self.number:
                end -= 1
            if end == at:
                return [self.unknown]
            pieces.append(self.number[mark + word[at:end]])
            at = end
        return pieces or [self.unknown]


def plain(word: str) -> str:
    """Lower case, without accents, quotation marks and dashes as on a typewriter: what the starting model was made with."""
    spread = unicodedata.normalize("NFD", word.lower().translate(ASCII))
    return "".join(letter for letter in spread if unicodedata.category(letter) != "Mn")


def read_vocabulary(file: Path) -> list[str]:
    return file.read_text(encoding="utf8").rstrip("\n").split("\n")


def trim(vocabulary: list[str], words: Iterable[str], size: int) -> list[str]:
    """The `size` pieces that `words` use most, with all single letters of Latin script and marks, in their old order.

    Among pieces that are used equally often (most often: never) the earlier ones stay, which the makers sorted by frequency.
    """
    pieces = Pieces(vocabulary)
    uses: Counter[int] = Counter()
    for word in words:
        uses.update(pieces.cut(word))
    always = {index for index, piece in enumerate(vocabulary) if piece in SPECIAL or is_single(piece)}
    rest = [index for index, piece in enumerate(vocabulary) if index not in always and not piece.startswith("[")]
    rest.sort(key=lambda index: (-uses[index], index))
    kept = always.union(rest[: size - len(always)])
    names = [vocabulary[index] for index in sorted(kept)]
    return [*SPECIAL, *(name for name in names if name not in SPECIAL)]


def is_single(piece: str) -> bool:
    letter = piece.removeprefix("##")
    return len(letter) == 1 and letter.isascii()
