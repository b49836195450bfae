"""Words of a text, their letter shapes and their place in quotations: what the network sees beside the word pieces.

In: plain text. Out: words with offsets in code points of that text. The runtime cuts the same words in `server/careful`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

WORD = re.compile(r"\w+|[^\w\s]")

QUOTE_STATES = 4
OUTSIDE, INSIDE, OPENING, CLOSING = range(QUOTE_STATES)

SHAPES = 8
MARK, NUMBER, LOWER, CAPITALS, CAPITAL_LETTER, TITLE, MIXED = range(1, SHAPES)


@dataclass(frozen=True)
class Word:
    """One run of letters and digits, or one mark."""

    start: int
    end: int
    paragraph: int
    """Counted from 0; every line break begins a new one."""
    look: int
    """Letter shape and quote state in one number, below SHAPES * QUOTE_STATES."""


def words_of(text: str) -> list[Word]:
    words: list[Word] = []
    paragraph = 0
    quoted = False
    last = 0
    for match in WORD.finditer(text):
        start, end = match.span()
        if words and "\n" in text[last:start]:
            # A quotation that nobody closed ends with its paragraph.
            paragraph += 1
            quoted = False
        last = end
        state, quoted = quote_state(text[start], quoted)
        words.append(Word(start, end, paragraph, shape_of(text[start:end]) * QUOTE_STATES + state))
    return words


def quote_state(first: str, quoted: bool) -> tuple[int, bool]:
    """The state of a word that begins with `first`, and whether the next word is quoted."""
    if first == "“" or (first == '"' and not quoted):
        return OPENING, True
    if first == "”" or first == '"':
        return CLOSING, False
    return (INSIDE if quoted else OUTSIDE), quoted


def shape_of(word: str) -> int:
    if not word[0].isalnum():
        return MARK
    if word[0].isdigit():
        return NUMBER
    if word.islower():
        return LOWER
    if word.isupper():
        return CAPITALS if len(word) > 1 else CAPITAL_LETTER
    return TITLE if word[0].isupper() and word[1:].islower() else MIXED
