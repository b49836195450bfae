// The tables: what the build accepts and refuses, that they pack the same every time, and facts that are easily stale.

import assert from 'node:assert/strict'
import { gzipSync } from 'node:zlib'
import { decodeKnowledge } from '../../server/core/index'
import { buildKnowledge } from '../../server/knowledge/build'
import { checkKnown, checkTerm, checkWords, indexRows, KnowledgeError, parseTable } from '../../server/knowledge/table'
import { realKnowledge } from '../support/knowledge'

/** The code and the message of what is thrown. */
function refused(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    if (error instanceof KnowledgeError) return error.message
    throw error
  }
  return 'accepted'
}

suite('knowledge/build', () => {
  const columns = ['code', 'name', 'source'] as const
  const table = (...lines: string[]) => parseTable('x.tsv', columns, `${['code\tname\tsource', ...lines].join('\n')}\n`)

  test('a good table is read with its line numbers', () => {
    assert.deepEqual(table('AA\tAland\town'), [{ at: 'x.tsv:2', cells: { code: 'AA', name: 'Aland', source: 'own' } }])
  })

  test('each mistake has its code and says where it is', () => {
    const rows = table('AA\tAland\town', 'AA\tBeland\town')
    assert.match(
      refused(() => parseTable('x.tsv', columns, 'code\tsource\n')),
      /^K01 x\.tsv:1: /,
    )
    assert.match(
      refused(() => table('AA\tAland')),
      /^K01 x\.tsv:2: 2 cells/,
    )
    assert.match(
      refused(() => indexRows(rows, ({ code }) => code)),
      /^K02 x\.tsv:3: “AA” stands at x\.tsv:2/,
    )
    assert.match(
      refused(() => checkKnown('x.tsv:4', 'AA BB', new Set(['AA']))),
      /^K03 x\.tsv:4: “BB”/,
    )
    assert.match(
      refused(() => checkTerm('x.tsv:5', '2020-02', '2019-12-31')),
      /^K04 x\.tsv:5: ends 2019-12-31/,
    )
    assert.match(
      refused(() => checkTerm('x.tsv:6', 'May 2020', '')),
      /^K05 x\.tsv:6: /,
    )
    assert.match(
      refused(() => table('AA\tAland\t')),
      /^K06 x\.tsv:2: /,
    )
    assert.match(
      refused(() => checkWords('x.tsv:7', 'name nmae', ['name'])),
      /^K07 x\.tsv:7: “nmae”/,
    )
  })

  test('the same tables pack to the same bytes, within 400 kB gzipped', () => {
    const packed = JSON.stringify(buildKnowledge())
    assert.equal(JSON.stringify(buildKnowledge()), packed)
    assert.ok(gzipSync(packed).length <= 400 * 1024)
  })

  test('packed bytes decode to what was packed, letters beyond ASCII included', () => {
    const { countries } = decodeKnowledge(new TextEncoder().encode(JSON.stringify(buildKnowledge())))
    assert.equal(countries.get('CI')?.official, "Republic of Côte d'Ivoire")
    assert.equal(countries.size, realKnowledge().countries.size)
  })
})

suite('knowledge/countries', () => {
  const known = realKnowledge()
  const currency = (code: string, date: string) =>
    known.countries
      .get(code)!
      .tender.filter(({ from, to }) => from <= date && (to === '' || date <= to))
      .map((tender) => tender.code)

  test('every code of ISO 3166-1 is there, with its three-letter code and number', () => {
    const current = [...known.countries.values()].filter(({ status }) => status !== 'historic' && status !== 'bloc')
    assert.equal(current.filter(({ numeric }) => numeric !== '').length, 249)
    for (const { code, alpha3, numeric } of current)
      if (code !== 'XK') assert.match(`${alpha3} ${numeric}`, /^[A-Z]{3} \d{3}$/, code)
  })

  test('every country has a name in the lexicon', () => {
    const named = new Set(known.countryNames.map(({ code }) => code))
    assert.deepEqual(
      [...known.countries.keys()].filter((code) => !named.has(code)),
      [],
    )
  })

  test('another source agrees on the names, or writes them otherwise', () => {
    const other = new Intl.DisplayNames('en', { type: 'region' })
    const code = new Map(known.countryNames.map((name) => [name.name.toLowerCase(), name.code]))
    // Written there with a capital in the name, an "&", "SAR China" or an older name in brackets.
    const otherwise = 'BL CD CG CI GS HK HM MM MO PM SJ TC UM VC WF'.split(' ')
    const differ = [...known.countries.values()]
      .filter(({ status }) => status !== 'historic')
      .filter((country) => code.get(other.of(country.code)!.toLowerCase()) !== country.code)
    assert.deepEqual(differ.map((country) => country.code).sort(), otherwise)
  })

  test('every currency that is in use has a code that the engine knows', () => {
    const codes = new Set(Intl.supportedValuesOf('currency'))
    const unknown = [...known.countries.values()].flatMap(({ tender }) => tender.filter(({ to }) => to === ''))
    // Newer than some engines' tables.
    const fresh = ['XCG', 'ZWG']
    assert.deepEqual(
      unknown.map((each) => each.code).filter((each) => !codes.has(each) && !fresh.includes(each)),
      [],
    )
  })

  test('currencies are those of the date', () => {
    assert.deepEqual(currency('BG', '2025-06-01'), ['BGN'])
    assert.deepEqual(currency('BG', '2026-06-01'), ['EUR'])
    assert.deepEqual(currency('HR', '2022-06-01'), ['HRK'])
    assert.deepEqual(currency('HR', '2024-06-01'), ['EUR'])
    assert.deepEqual(currency('SL', '2024-06-01'), ['SLE'])
    assert.ok(currency('ZW', '2024-06-01').includes('ZWG'))
    assert.ok(!currency('ZW', '2023-06-01').includes('ZWG'))
    assert.deepEqual(currency('CW', '2025-08-01'), ['XCG'])
  })

  test('capitals that are several are all named', () => {
    const capital = (code: string) => known.countries.get(code)!.capital
    assert.match(capital('SZ'), /Mbabane.*Lobamba/)
    assert.match(capital('ZA'), /Pretoria.*Cape Town.*Bloemfontein/)
    assert.match(capital('BO'), /Sucre.*La Paz/)
    assert.match(capital('LK'), /Sri Jayawardenepura Kotte.*Colombo/)
  })

  test('members of unions are those of the date', () => {
    const members = (bloc: string, date: string) =>
      known.blocs.get(bloc)!.members.filter(({ from, to }) => from <= date && (to === '' || date <= to)).length
    assert.equal(members('EU', '2019-06-01'), 28)
    assert.equal(members('EU', '2021-06-01'), 27)
    assert.equal(members('NATO', '2022-06-01'), 30)
    assert.equal(members('NATO', '2024-06-01'), 32)
    assert.equal(members('AU', '2024-06-01'), 55)
    assert.equal(members('LAS', '2024-06-01'), 22)
    assert.equal(members('ASEAN', '2024-06-01'), 10)
    assert.equal(members('EZ', '2026-06-01'), 21)
  })

  test('Kosovo is XK, and Taiwan is shown by that name', () => {
    assert.equal(known.countries.get('XK')?.name, 'Kosovo')
    assert.equal(known.countries.get('TW')?.name, 'Taiwan')
  })
})
