// Who speaks about whom, and who belongs to what.

import assert from 'node:assert/strict'
import { analyse } from '../../server/core/index'
import { speakingAbout, spokenAbout, type Call } from '../../server/views/calls'
import { familyOf, kinAbove, kinAt, kinBelow } from '../../server/views/lineage'
import { occurrencesAt, subjectTitle } from '../../server/views/subjects'
import { tinyKnowledge } from '../support/knowledge'

const TALK = `Transport Minister Adela Brandt met Kojo Ansah in Kenya.

“Ansah built the lake pier, and Japan did not,” Brandt said.

“She is right about Japan,” Ansah said.

Tokyo has said that Kenya must wait.`

const OFFICES = `France's foreign ministry said the pier was safe. “It is safe,” foreign ministry spokesperson Adela Brandt said.

Kenyan Transport Minister Kojo Ansah came to the pier. So did Japanese Transport Minister Ada Obi.`

suite('views/calls', () => {
  test('somebody speaks about the people and countries in their words, and not about themselves', () => {
    assert.deepEqual(about('Brandt said'), ['Kojo Ansah: Ansah', 'Japan: Japan'])
    assert.deepEqual(about('Ansah said'), ['Japan: Japan'])
  })

  test('a seat of government that speaks is its country', () => {
    assert.deepEqual(about('Tokyo'), ['Kenya: Kenya'])
  })

  test('who speaks about somebody is found from the other side', () => {
    assert.deepEqual(speakers('Japan did'), ['Adela Brandt: Japan', 'Kojo Ansah: Japan'])
    assert.deepEqual(speakers('Kenya'), ['Japan: Kenya'])
    assert.deepEqual(speakers('Brandt said'), [])
  })

  test('an agency that passes on somebody’s words speaks about them', () => {
    const text = 'Mayor Adela Brandt came.\n\n“It is late,” Meridian quoted Brandt as saying.'
    assert.deepEqual(asked(text, 'Brandt as', speakingAbout), ['Meridian: Brandt'])
  })

  /** Each subject with the words by which it is spoken about. */
  function about(words: string): string[] {
    return asked(TALK, words, spokenAbout)
  }

  function speakers(words: string): string[] {
    return asked(TALK, words, speakingAbout)
  }
})

suite('views/lineage', () => {
  test('a person has an office, the office a body or a country, the body its country', () => {
    assert.deepEqual(steps('Kojo Ansah'), ['Kojo Ansah', 'Kenyan Transport Minister', 'Kenya'])
    assert.deepEqual(steps('foreign ministry said'), ["France's foreign ministry", 'France'])
  })

  test('an office whose words name a body that speaks in the article belongs to the body', () => {
    const text = 'The Harbour Board said no.\n\nHarbour Board director Kojo Ansah came.'
    assert.deepEqual(steps('Kojo', text), ['Kojo Ansah', 'Harbour Board director', 'Harbour Board'])
  })

  test('the offices of two countries stay apart', () => {
    assert.deepEqual(below('Japan'), ['Japanese Transport Minister'])
    assert.deepEqual(steps('Ada Obi'), ['Ada Obi', 'Japanese Transport Minister', 'Japan'])
  })

  test('what is below a country leads down to its people', () => {
    const family = familyOf(analyse(OFFICES, tinyKnowledge()), section(OFFICES), tinyKnowledge())
    const [office] = kinBelow('country KE', family)
    assert.deepEqual(
      kinBelow(office.key, family).map(({ name }) => name),
      ['Kojo Ansah'],
    )
  })

  test('ordinary words have no lineage', () => {
    assert.deepEqual(kinAt(analyse(OFFICES, tinyKnowledge()), OFFICES.indexOf('safe') + 1, tinyKnowledge()), [])
  })

  function steps(words: string, text = OFFICES): string[] {
    const analysis = analyse(text, tinyKnowledge())
    const family = familyOf(analysis, analysis.sections[0], tinyKnowledge())
    const found = []
    for (let [kin] = kinAt(analysis, text.indexOf(words) + 1, tinyKnowledge()); kin; [kin] = kinAbove(kin.key, family))
      found.push(kin.name)
    return found
  }

  function below(words: string): string[] {
    const analysis = analyse(OFFICES, tinyKnowledge())
    const [kin] = kinAt(analysis, OFFICES.indexOf(words) + 1, tinyKnowledge())
    return kinBelow(kin.key, familyOf(analysis, analysis.sections[0], tinyKnowledge())).map(({ name }) => name)
  }
})

function section(text: string) {
  return analyse(text, tinyKnowledge()).sections[0]
}

/** The one place that asks who calls whom. */
function asked(
  text: string,
  words: string,
  find: (...args: Parameters<typeof spokenAbout>) => readonly Call[],
): string[] {
  const analysis = analyse(text, tinyKnowledge())
  const met = occurrencesAt(analysis, text.indexOf(words) + 1)!
  return find(analysis, met.section, met.occurrences[0].subject).map(
    ({ subject, places }) =>
      `${subjectTitle(subject, met.section.content, tinyKnowledge())}: ${places.map(({ start, end }) => text.slice(start, end)).join(', ')}`,
  )
}
