// The only place where offsets become positions and positions become offsets.
// Offsets are UTF-16 code units, as are the protocol's characters; a line ends at LF, CR or CRLF, as the protocol counts them.

import type { Position, Range } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Span } from '../core/index'

export function toRange(document: TextDocument, { start, end }: Span<'document'>): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) }
}

/** The document's address with the place in it, as editors follow it: lines and columns from one. */
export function toAddress(document: TextDocument, at: number): string {
  const { line, character } = document.positionAt(at)
  // A URI holds no angle bracket; one that does all the same must not end the link that it stands in.
  return `${document.uri.replace(/[<>\s\\]/g, encodeURIComponent)}#${line + 1},${character + 1}`
}

export function toPosition(document: TextDocument, at: number): Position {
  return document.positionAt(at)
}

export function toOffset(document: TextDocument, position: Position): number {
  return document.offsetAt(position)
}

export function toSpan(document: TextDocument, { start, end }: Range): Span<'document'> {
  return { start: document.offsetAt(start), end: document.offsetAt(end) }
}

/** A part of a span that lies on one line, without the line's end. */
export interface LinePiece {
  readonly line: number
  readonly character: number
  readonly length: number
}

/** The span's pieces line by line; lines on which nothing of it stands give none. */
export function linePieces(document: TextDocument, { start, end }: Span<'document'>): LinePiece[] {
  const pieces: LinePiece[] = []
  const last = document.positionAt(end).line
  for (let { line, character } = document.positionAt(start); line <= last; line++, character = 0) {
    const until = line === last ? document.positionAt(end).character : lineLength(document, line)
    if (character < until) pieces.push({ line, character, length: until - character })
  }
  return pieces
}

function lineLength(document: TextDocument, line: number): number {
  // A character beyond the line's end is taken for its end, so the largest one asks for the length.
  return document.positionAt(document.offsetAt({ line, character: Number.MAX_SAFE_INTEGER })).character
}
