// The globs that the client writes into settings, and those that it reads out of `files.associations`.

import assert from 'node:assert/strict'
import { associationGlob, globFor } from '../../client/globs'

suite('client/globs', () => {
  test('a file is named by its path', () => {
    assert.equal(globFor('wire/harbour.txt', 'file'), 'wire/harbour.txt')
  })

  test('a folder means all that lies in it, at any depth', () => {
    assert.equal(globFor('wire', 'folder'), 'wire/**')
  })

  test('the workspace folder itself means everything', () => {
    assert.equal(globFor('', 'folder'), '**')
  })

  test('letters that mean something in a glob become any one letter', () => {
    assert.equal(globFor('wire/[draft] {1}*.txt', 'file'), 'wire/?draft? ?1??.txt')
  })

  test('an association without a slash means a name, wherever the file lies', () => {
    assert.equal(associationGlob('*.txt'), '**/*.txt')
    assert.equal(associationGlob('/logs/*.txt'), '/logs/*.txt')
  })
})
