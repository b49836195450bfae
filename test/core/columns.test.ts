// Columns cut from shared blocks of memory.

import assert from 'node:assert/strict'
import { bytes, doubles, integers } from '../../server/core/text/columns'

suite('core/columns', () => {
  test('columns are zero at first and never share memory, across many blocks', () => {
    const columns = Array.from({ length: 3000 }, (_, index) => [bytes, integers, doubles][index % 3](index % 97))
    for (const column of columns) assert.ok(column.every((value) => value === 0))
    columns.forEach((column, index) => column.fill(index % 200))
    columns.forEach((column, index) => assert.ok(column.every((value) => value === index % 200)))
  })
})
