// Checks drawn samples of people: under each mention its person's id, and "official" where the person is one.

import assert from 'node:assert/strict'
import { analyse } from '../../server/core/analyse'
import type { Analysis, Person } from '../../server/core/index'
import { draw, readDrawing } from './drawn'
import { realKnowledge } from './knowledge'

/** The one place that calls the code under test. */
export function readPeople(text: string, date?: string): Analysis {
  return analyse(text, realKnowledge(), date === undefined ? {} : { date })
}

export function checkPeople(sample: string): void {
  const { text, marks } = readDrawing(sample)
  const [{ content }] = readPeople(text).sections
  const official = new Set(content.people.filter((person) => person.official).map(({ id }) => id))
  const found = content.mentions.map(({ start, end, person }) => ({
    start,
    end,
    label: official.has(person) ? `${person} official` : person,
  }))
  assert.equal(draw(text, found), draw(text, marks))
}

/** The person with this id; it must be there. */
export function person(id: string, text: string, date?: string): Person {
  const { people } = readPeople(text, date).sections[0].content
  const found = people.find((each) => each.id === id)
  assert.ok(found, `no “${id}” among ${people.map((each) => each.id).join(', ')}`)
  return found
}
