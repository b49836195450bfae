// A figure's kind, value and unit as flat strings, in the form of the JSONL records.

import type { Figure, Frame } from '../core/index'

export interface FigureValue {
  readonly kind: string
  readonly value: string
  readonly unit: string
}

export function figureValue(figure: Figure<Frame>): FigureValue {
  const kind = figure.kind === 'time' ? 'date' : figure.low < figure.high ? 'range' : figure.kind
  const value = figure.iso ?? (figure.low === figure.high ? `${figure.low}` : `${figure.low}..${figure.high}`)
  return { kind, value, unit: figure.unit === '' ? '-' : figure.unit }
}
