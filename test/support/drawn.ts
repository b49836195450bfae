// Reads drawn samples: lines of news, and under each what should be found in it, marked by carets.
//
//     Exports to Kenya rose 4.5% to about $3bn.
//                           ^^^^ 4.5 percent
//                                   ^^^^^^^^^^ 3e9 USD about

export interface Drawing {
  /** The sample without its marks and its common indentation. */
  readonly text: string
  /** What is drawn, in text order; offsets into `text`. */
  readonly marks: readonly Mark[]
}

export interface Mark {
  readonly start: number
  readonly end: number
  readonly label: string
}

export function readDrawing(sample: string): Drawing {
  const lines = undent(sample)
  const marks: Mark[] = []
  let text = ''
  let lineStart = 0
  for (const line of lines) {
    const drawn = /^( *)(\^+)(?: (.*))?$/.exec(line)
    if (drawn) {
      const start = lineStart + drawn[1].length
      marks.push({ start, end: start + drawn[2].length, label: (drawn[3] ?? '').trim() })
      continue
    }
    lineStart = text === '' ? 0 : text.length + 1
    text = text === '' ? line : `${text}\n${line}`
  }
  marks.sort((a, b) => a.start - b.start || b.end - a.end)
  return { text, marks }
}

/** Findings drawn under their text again, so that a failing test shows two drawings to compare. */
export function draw(text: string, marks: readonly Mark[]): string {
  const lines: string[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    lines.push(line)
    for (const mark of marks)
      if (start <= mark.start && mark.start <= end && (mark.start < end || mark.end === end))
        lines.push(
          `${' '.repeat(mark.start - start)}${'^'.repeat(Math.max(1, Math.min(mark.end, end) - mark.start))} ${mark.label}`.trimEnd(),
        )
    start = end + 1
  }
  return lines.join('\n')
}

function undent(sample: string): string[] {
  const lines = sample
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '')
    .split('\n')
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length)
  const common = Math.min(...indents)
  return lines.map((line) => line.slice(Number.isFinite(common) ? common : 0))
}
