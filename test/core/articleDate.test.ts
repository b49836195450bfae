// The article's own date: from what the page says, never from the clock.

import assert from 'node:assert/strict'
import { analyse } from '../../server/core/index'
import { tinyKnowledge } from '../support/knowledge'

const BODY = 'The ferry will sail again in May, the minister said on Monday. Repairs took a year.'

function checkDate(head: string, date: string | undefined): void {
  const { content } = analyse(`${head}\n\n${BODY}\n`, tinyKnowledge()).sections[0]
  assert.equal(content.date, date, head)
}

suite('core/articleDate', () => {
  test('from the line that says when it was updated or published', () => {
    checkDate('Updated: July 10, 2024', '2024-07-10')
    checkDate('Published on 11 Jul 2022', '2022-07-11')
    checkDate('Friday, December 4, 2015', '2015-12-04')
    checkDate('Updated: 11 July 2024 06:47 IST | Created: 10 July 2024 06:47 IST', '2024-07-11')
  })

  test('from front matter', () => {
    checkDate('---\ntitle: Ferry\ndate: 2024-07-10\n---', '2024-07-10')
  })

  test('from the address of the page, which goes before all else', () => {
    checkDate('https://paper.example/2022/07/25/ferry-sails', '2022-07-25')
    checkDate('https://paper.example/article/27/07/2022/ferry-sails', '2022-07-27')
    checkDate('https://paper.example/2022-07-25/ferry-sails\n\nUpdated: 1 August 2022', '2022-07-25')
    checkDate('https://paper.example/stories/202207250637.html', undefined)
  })

  test('from a dateline with its year', () => {
    checkDate('CAIRO - 25 July 2022: The two sides met again.', '2022-07-25')
  })

  test('a dateline without a year takes it from a full date near it', () => {
    checkDate('MOSCOW, April 12. /TASS/. The two sides met again. They last met on March 30, 2022.', '2022-04-12')
    checkDate('MOSCOW, January 2. /TASS/. The two sides met again. They last met on December 28, 2021.', '2022-01-02')
    checkDate('MOSCOW, April 12. /TASS/. The two sides met again.', undefined)
    checkDate('MOSCOW, April 12. /TASS/. The two sides met again. They last met on November 3, 2019.', undefined)
  })

  test('else the newest full date, unless the text speaks of a later year', () => {
    checkDate('The two sides met on July 24, 2022 and on July 25, 2022.', '2022-07-25')
    checkDate('The hotel was built on March 3, 1963. In 2014 it was sold.', undefined)
  })

  test('numbers that two countries read differently count only with a time zone beside them', () => {
    checkDate('Updated: 10-07-2024 06:47 IST', '2024-07-10')
    checkDate('Updated: 10/07/2024 06:47 EST', '2024-10-07')
    checkDate('Updated: 10/07/2024', undefined)
    checkDate('Updated: 25/07/2024', '2024-07-25')
    checkDate('Updated: 07/25/2024', '2024-07-25')
  })

  test('a text that says no date has none', () => {
    checkDate('The two sides met again.', undefined)
  })

  test('what the caller knows goes before the text', () => {
    const { content } = analyse('Updated: July 10, 2024', tinyKnowledge(), { date: '2020-01-01' }).sections[0]
    assert.equal(content.date, '2020-01-01')
  })
})
