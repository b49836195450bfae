// The careful reader of the packed extension in the workbench: its weights and its runtime load, and it reads an article to the end.

import { atWorkbench } from './atWorkbench'
import { colouredLook, statusOf } from './page'
import { pollUntil } from './pane'
import { ownSample } from './samples'
import { DARK } from './themes'

suite('the careful reader in the workbench', function () {
  const reader = atWorkbench(this, { 'dateline.reader': 'careful' })

  test('it reads the article in the background, and the status item says so when it has', async () => {
    await reader().open(ownSample.file, DARK.theme)
    await colouredLook(reader().page, ownSample.country)
    await pollUntil(
      async () => {
        const said = await statusOf(reader().page)
        await reader().page.keyboard.press('Escape')
        return said
      },
      (said) => said.includes('read carefully'),
      'an article that is read carefully',
    )
    await reader().photograph('careful')
  })
})
