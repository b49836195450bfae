"""Reads gold articles into words with labels.

In: JSON lines of PolNeAR or of world news, offsets in UTF-16 units. Out: articles whose statements are sets of word indexes.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from dataclasses import dataclass, field
from pathlib import Path

from pieces import Pieces
from words import Word, words_of

CONVENTIONS_IN_ORDER = SPEECH, WIDE = 0, 1
"""Conventions: what a reader calls a statement (world news); all that anybody said, thought or wished (PolNeAR)."""

AUXILIARIES = frozenset("has have had is are was were be been am do does did will would can could may might 's 've 'd in".split())
APART = 3
"""How many words may stand between the parts of one cue ("has also denied") for the cue to be the whole."""

NONE, BEGIN, WITHIN = range(3)
"""What a word is to a cue."""
UNDECIDED = -100
"""A word from which no cue is learned."""


@dataclass(frozen=True)
class Statement:
    cue: list[int]
    source: set[int]
    content: set[int]


@dataclass
class Article:
    name: str
    convention: int
    words: list[Word]
    pieces: list[list[int]]
    """Pieces of each word."""
    statements: list[Statement]
    blocks: list[tuple[int, int]] = field(default_factory=list)
    """Paragraphs, and parts of very long ones, as ranges of words."""
    cue_labels: list[int] = field(default_factory=list)


def read_polnear(file: Path, pieces: Pieces) -> list[Article]:
    articles = []
    for row in rows_of(file):
        marks = row["annotations"][0]
        articles.append(article_of(row, WIDE, marks["attributions"], marks.get("discard") or [], pieces))
    return articles


def read_world(file: Path, pieces: Pieces) -> list[Article]:
    return [article_of(row, SPEECH, row["statements"], [], pieces) for row in rows_of(file)]


def rows_of(file: Path) -> list[dict]:
    with file.open(encoding="utf8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def article_of(row: dict, convention: int, marked: list[dict], discarded: list[list[int]], pieces: Pieces) -> Article:
    text = row["text"]
    words = words_of(text)
    within = WordFinder(text, words)
    statements = []
    undecided = within(discarded)
    for mark in marked:
        cue = one_cue([within([part]) for part in mark.get("cue") or []], text, words)
        if not mark.get("content"):
            # What was said is missing, so nobody can say whether this is an attribution.
            undecided.update(cue)
        elif cue:
            statements.append(Statement(cue, within(mark.get("source") or []), within(mark["content"])))
    return Article(
        name=row["id"],
        convention=convention,
        words=words,
        pieces=[pieces.cut(text[word.start : word.end]) for word in words],
        statements=statements,
        blocks=blocks_of(text, words, pieces),
        cue_labels=cue_labels(len(words), statements, undecided),
    )


class WordFinder:
    """Finds the words that ranges of UTF-16 offsets touch."""

    def __init__(self, text: str, words: list[Word]) -> None:
        wide = [index for index, letter in enumerate(text) if ord(letter) > 0xFFFF]
        # Each letter outside the basic plane takes two units in the gold's offsets, one here.
        self._starts = [word.start + bisect_right(wide, word.start - 1) for word in words]
        self._ends = [word.end + bisect_right(wide, word.end - 1) for word in words]

    def __call__(self, ranges: list[list[int]]) -> set[int]:
        found: set[int] = set()
        for start, end in ranges:
            index = bisect_right(self._ends, start)
            while index < len(self._starts) and self._starts[index] < end:
                found.add(index)
                index += 1
        return found


def one_cue(parts: list[set[int]], text: str, words: list[Word]) -> list[int]:
    """The run of words that stands for a cue marked in parts, the same in both sets.

    "has also denied" is one run, as PolNeAR marks it. "quoted" is the cue of "quoted the minister as saying".
    """
    parts = [part for part in parts if part]
    if len(parts) < 2:
        return sorted(parts[0]) if parts else []
    first, second = parts[0], parts[1]
    if not all(text[words[index].start : words[index].end].lower() in AUXILIARIES | {"'", "’", "s"} for index in first):
        return sorted(first)
    if min(second) - max(first) <= APART + 1:
        return list(range(min(first), max(second) + 1))
    return sorted(second)


def cue_labels(count: int, statements: list[Statement], undecided: set[int]) -> list[int]:
    labels = [UNDECIDED if index in undecided else NONE for index in range(count)]
    for statement in statements:
        before = -1
        for index in statement.cue:
            labels[index] = WITHIN if before >= 0 and index == before + 1 else BEGIN
            before = index
    return labels


LONGEST_BLOCK = 230
"""Pieces that are read at once; only a few paragraphs are longer."""


def blocks_of(text: str, words: list[Word], pieces: Pieces) -> list[tuple[int, int]]:
    """Paragraphs as ranges of words; a very long one is cut at the last end of a sentence that fits."""
    blocks = []
    start = 0
    size = 0
    for index, word in enumerate(words):
        length = len(pieces.cut(text[word.start : word.end]))
        if index > start and word.paragraph != words[start].paragraph:
            blocks.append((start, index))
            start, size = index, 0
        elif size + length > LONGEST_BLOCK:
            cut = sentence_end(text, words, start + 20, index)
            blocks.append((start, cut))
            start = cut
            size = sum(len(pieces.cut(text[w.start : w.end])) for w in words[start:index])
        size += length
    if start < len(words):
        blocks.append((start, len(words)))
    return blocks


def sentence_end(text: str, words: list[Word], low: int, high: int) -> int:
    """The last word in low..high that begins a sentence, or `high` where none does."""
    for index in range(high - 1, low, -1):
        before, first = text[words[index - 1].start], text[words[index].start]
        if before in ".?!" and (first in '“"' or first.isupper()):
            return index
        if before in '"”' and text[words[index - 2].start] in ".?!,":
            return index
    return high
