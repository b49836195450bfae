"""What the network is told after each batch: which words are cues, which words are source and content of a cue, which cues are false."""

from __future__ import annotations

from random import Random

import torch
import torch.nn.functional as F
from torch import Tensor

from batches import Pass, grouped, padded, passes_of
from gold import BEGIN, CONVENTIONS_IN_ORDER, UNDECIDED, WITHIN
from network import Reader
from pieces import Pieces
from windows import Window

LIKELY = 0.08
"""From this chance on a run of words is worth a second pass."""
FALSE_CUE_EACH = 100
"""At most one false cue is learned from in so many pieces of a window, or they would take most of the time."""
CUE_WEIGHT, RIGHT_WEIGHT = 4.0, 0.3


class Judge:
    """Computes the loss of a batch."""

    def __init__(self, reader: Reader, pieces: Pieces, random: Random) -> None:
        self._reader = reader
        self._pieces = pieces
        self._random = random

    def __call__(self, windows: list[Window]) -> tuple[Tensor, list[float]]:
        """The loss to go down on, and its three parts as plain numbers."""
        ids = padded([window.ids for window in windows], self._pieces.pad)
        looks = padded([window.looks for window in windows], 0)
        rows, mixed = self._reader.encoder(ids, looks, (ids != self._pieces.pad).long())
        cue_loss, chances = self._cues(windows, rows)
        items = self._items(windows, chances)
        tag_loss, right_loss = self._relations(items, mixed) if items else (torch.zeros(()), torch.zeros(()))
        loss = CUE_WEIGHT * cue_loss + tag_loss + RIGHT_WEIGHT * right_loss
        return loss, [float(part.detach()) for part in (cue_loss, tag_loss, right_loss)]

    def _cues(self, windows: list[Window], rows: Tensor) -> tuple[Tensor, list[Tensor]]:
        """The loss over all words of the batch, and each window's chances (words x none, begin, within)."""
        chances: list[Tensor] = [torch.empty(0)] * len(windows)
        loss = torch.zeros(())
        count = 0
        for convention in CONVENTIONS_IN_ORDER:
            mine = [row for row, window in enumerate(windows) if window.article.convention == convention]
            if not mine:
                continue
            at = torch.tensor([[row, place] for row in mine for place in windows[row].place.values()])
            labels = torch.tensor([windows[row].article.cue_labels[word] for row in mine for word in windows[row].place])
            judged = self._reader.encoder.cue[convention](rows[at[:, 0], at[:, 1]]).float()
            loss = loss + F.cross_entropy(judged, labels, ignore_index=UNDECIDED, reduction="sum")
            count += len(labels)
            sizes = [len(windows[row].place) for row in mine]
            for row, part in zip(mine, judged.detach().softmax(-1).split(sizes)):
                chances[row] = part
        return loss / max(1, count), chances

    def _items(self, windows: list[Window], chances: list[Tensor]) -> list[Pass]:
        items = []
        for row, window in enumerate(windows):
            article = window.article
            true = [statement for statement in article.statements if window.holds(statement.cue[0])]
            items += [Pass(row, window, statement.cue, statement) for statement in true]
            decided = {word for statement in true for word in statement.cue}
            decided.update(word for word in window.place if article.cue_labels[word] == UNDECIDED)
            first = window.first_word
            runs = [[first + index for index in run] for run in likely_runs(chances[row].tolist())]
            false = [run for run in runs if decided.isdisjoint(run)]
            self._random.shuffle(false)
            items += [Pass(row, window, run, None) for run in false[: 1 + len(window.ids) // FALSE_CUE_EACH]]
        return sorted(items, key=lambda item: item.size)

    def _relations(self, items: list[Pass], mixed: Tensor) -> tuple[Tensor, Tensor]:
        tag_loss = torch.zeros(())
        right_loss = torch.zeros(())
        tagged = 0
        for group in grouped(items, [item.size for item in items]):
            passes = passes_of(group)
            rows = self._reader.relation(mixed[passes.rows[:, None], passes.places], passes.marks, passes.present)
            for convention in CONVENTIONS_IN_ORDER:
                mine = [index for index, item in enumerate(group) if item.window.article.convention == convention]
                if not mine:
                    continue
                right = self._reader.relation.right[convention](rows[mine, passes.cue_at[mine]]).float()[:, 0]
                truth = torch.tensor([float(group[index].statement is not None) for index in mine])
                right_loss = right_loss + F.binary_cross_entropy_with_logits(right, truth, reduction="sum")
                at, labels = tag_labels(group, mine)
                if labels:
                    judged = self._reader.relation.tag[convention](rows[at[:, 0], at[:, 1]]).float()
                    tag_loss = tag_loss + F.cross_entropy(judged, torch.tensor(labels), reduction="sum")
                    tagged += len(labels)
        return tag_loss / max(1, tagged), right_loss / len(items)


def tag_labels(group: list[Pass], mine: list[int]) -> tuple[Tensor, list[int]]:
    """Where the words of the true cues' paragraphs stand, and what each is: 1 source, 2 content, 0 neither.

    False cues are left out: taught that they have no source and no content, the network leaves them out everywhere.
    """
    at, labels = [], []
    for index in mine:
        item = group[index]
        if item.statement is None:
            continue
        low, high = item.block
        first = item.window.place[low]
        cue = set(item.cue)
        for word in range(low, high):
            if word not in cue:
                at.append([index, item.window.place[word] - first])
                labels.append(1 if word in item.statement.source else 2 if word in item.statement.content else 0)
    return torch.tensor(at), labels


def likely_runs(chances: list[list[float]]) -> list[list[int]]:
    """Runs of words that may be cues, from each word's chances of none, begin and within."""
    runs = []
    at = 0
    while at < len(chances):
        begin = chances[at][BEGIN]
        end = at + 1
        if begin > LIKELY and begin >= chances[at][WITHIN]:
            while end < len(chances) and chances[end][WITHIN] > max(0.5 * max(begin, 0.3), chances[end][BEGIN]):
                end += 1
            runs.append(list(range(at, end)))
        at = end
    return runs
