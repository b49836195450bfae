// npm run knowledge:renew -- --raw FOLDER --out FOLDER --as-of YYYY-MM --contact ADDRESS [--endpoint URL] [--timeout SECONDS]

import { parseArgs } from 'node:util'
import { setTimeout } from 'node:timers/promises'
import { PEOPLE_COLUMNS, POST_COLUMNS, TERM_COLUMNS } from '../holders'
import { readTable } from '../table'
import { RenewError } from './ask'
import { renew } from './renew'

const USAGE = 'usage: npm run knowledge:renew -- --raw FOLDER --out FOLDER --as-of YYYY-MM --contact ADDRESS'

/** @returns the exit status: 2 for a wrong call, 1 where Wikidata could not be asked. */
async function main(args: readonly string[]): Promise<number> {
  const options = readArguments(args)
  if (!options) {
    console.error(USAGE)
    return 2
  }
  const rows = {
    posts: readTable('posts.tsv', POST_COLUMNS),
    people: readTable('people.tsv', PEOPLE_COLUMNS),
    terms: readTable('terms.tsv', TERM_COLUMNS),
  }
  try {
    await renew(rows, { ...options, tries: 5, pause: 1000, wait: setTimeout, say: console.log })
    console.log(`Compare ${options.out} with server/knowledge/data, take over what is right, and run the build.`)
    return 0
  } catch (error) {
    if (!(error instanceof RenewError)) throw error
    console.error(error.message)
    return 1
  }
}

/** Undefined where one that is needed is missing or malformed. */
function readArguments(args: readonly string[]) {
  const text = { type: 'string' } as const
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { raw: text, out: text, 'as-of': text, contact: text, endpoint: text, timeout: text },
    })
    const { raw, out, contact, endpoint = 'https://query.wikidata.org/sparql', timeout = '60' } = values
    const asOf = values['as-of'] ?? ''
    if (!raw || !out || !contact || !/^\d{4}-\d\d$/.test(asOf) || !/^\d{1,4}$/.test(timeout)) return undefined
    const userAgent = `dateline-knowledge-renew/1.0 (${contact})`
    return { raw, out, asOf, endpoint, userAgent, timeout: Number(timeout) * 1000 }
  } catch {
    return undefined
  }
}

void main(process.argv.slice(2)).then((status) => (process.exitCode = status))
