// The knowledge that tests read with: the real tables, built in memory, and a handful of rows for drawn samples.

import { readFileSync } from 'node:fs'
import { createKnowledge, type Knowledge } from '../../server/core/index'
import { buildKnowledge, quickWeights } from '../../server/knowledge/build'

let real: Knowledge | undefined

/** The real tables, built once a run. */
export function realKnowledge(): Knowledge {
  return (real ??= createKnowledge(buildKnowledge(), readFileSync(quickWeights)))
}

let tiny: Knowledge | undefined

const TINY = new Set([
  'AU',
  'CN',
  'EU',
  'FR',
  'GB',
  'GE',
  'IN',
  'JO',
  'JP',
  'KE',
  'KR',
  'PK',
  'QA',
  'RU',
  'SA',
  'SU',
  'TR',
  'UA',
  'US',
])

/** The real tables cut to a few countries, so that a new row elsewhere changes no drawn sample. */
export function tinyKnowledge(): Knowledge {
  if (tiny) return tiny
  const packed = buildKnowledge()
  return (tiny = createKnowledge({
    ...packed,
    countries: packed.countries.filter(([code]) => TINY.has(code)),
    countryNames: packed.countryNames.filter(([, code]) => TINY.has(code)),
    tender: packed.tender.filter(([country]) => TINY.has(country)),
    members: packed.members.filter(([, country]) => TINY.has(country)),
  }))
}
