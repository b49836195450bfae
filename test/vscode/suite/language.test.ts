// Which files become articles, and which are left alone.

import { equal } from './expect'
import { open } from './workspace'

suite('language', () => {
  test('a file named .article is a news article', async () => {
    equal((await open('bridge.article')).languageId, 'article')
  })
})
