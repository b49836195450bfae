// Who said what in the workbench of the packed extension: the outline, and the cards on a cue, on "He" and on a quotation that
// goes on over two paragraphs, in three themes. The pictures lie in .artefacts/screens.

import assert from 'node:assert/strict'
import { atWorkbench } from './atWorkbench'
import { cardOn, colouredLook, outlineRows } from './page'
import { pollUntil } from './pane'
import { CONTRAST_DARK, DARK, LIGHT } from './themes'

const ARTICLE = 'coast-quay.article'

suite('who said what in the workbench', function () {
  const workbench = atWorkbench(this)

  for (const { theme, name } of [DARK, LIGHT, CONTRAST_DARK])
    test(`outline and cards in ${theme}`, async () => {
      const reader = workbench()
      await reader.open(ARTICLE, theme)
      await colouredLook(reader.page, 'Tomas Brenner')
      const outline = (await outlineRows(reader.page)).join('\n')
      assert.match(outline, /^Tomas Brenner: “The old quay/m)
      assert.match(outline, /^Coast Union: /m)
      await reader.photograph(`statements-outline-${name}`)

      const card = async (words: string, picture: string) => {
        await cardOn(reader.page, words)
        const shown = reader.page.locator('.monaco-hover:not(.hidden) .hover-contents').first()
        const text = await pollUntil(
          () => shown.innerText(),
          (now) => !now.startsWith('Loading'),
          `a card on ${words}`,
        )
        await reader.photograph(`statements-${picture}-${name}`)
        // The next card must not be this one, still there.
        await reader.page.mouse.move(5, 5)
        await reader.page.locator('.monaco-hover:not(.hidden) .hover-contents').first().waitFor({ state: 'hidden' })
        assert.doesNotMatch(text, /\b(?:speaker|statement)\.\w/, 'no id of a rule stands on a card')
        return text
      }
      const cue = await card('told reporters', 'cue')
      assert.match(cue, /^Tomas Brenner said this\./)
      assert.match(cue, /Said to: reporters/)
      assert.match(cue, /When: at his weekly briefing/)
      assert.match(cue, /going by “told”/)

      // Behind it stands a hint, which is no part of the text.
      const he = await card('He', 'he')
      assert.match(he, /Tomas Brenner/)
      assert.match(he, /“He” or “she” stands for somebody spoken of before/)

      for (const words of ['The old quay', 'We will build in stone'])
        assert.match(await card(words, `quotation-${words.split(' ')[1]}`), /^Tomas Brenner said this\./)

      const head = await card('said its members', 'head')
      assert.match(head, /^Coast Union said this\./)
      assert.match(head, /Where: In a statement\nWhen: on Wednesday/)

      const agency = await card('quoted Brenner', 'agency')
      assert.match(agency, /^Tomas Brenner said this\./)
      assert.match(agency, /Passed on by: the Norport News Agency/)
    })
})
