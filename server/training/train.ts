// Makes the reader's weights: npx tsx server/training/train.ts --gold FOLDER [--out FILE] [--without I/N]
// `--without 2/8` leaves out every eighth world article from the third on, to look at errors on (test/eval/statementKinds.ts).
// Seeds are fixed: the same gold gives the same file to the byte.

import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Convention } from '../core/reader/conventions'
import { readerBytes, trainReader } from './trainReader'

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    out: { type: 'string', default: 'server/training/weights/quick.bin' },
    without: { type: 'string' },
  },
})
if (values.gold === undefined) throw new Error('usage: train.ts --gold FOLDER [--out FILE] [--without I/N]')
const [part, parts] = values.without?.split('/').map(Number) ?? []

const bytes = readerBytes(
  trainReader(
    values.gold,
    ({ convention }, index) =>
      values.without === undefined || convention !== Convention.Speech || index % parts !== part,
  ),
)
writeFileSync(values.out, bytes)
console.log(`${values.out}: ${(bytes.length / 1e6).toFixed(2)} MB`)
