// The page from top to bottom: title, what it comes to in a sentence, who speaks, the countries, the figures.
// In: the report and the width there is. Out: the page's content; what a reader does with it is main.ts's business.

import type {
  ArticleReport,
  ReportFigure,
  ReportPair,
  ReportSpeaker,
  ReportStatement,
} from '../../../server/protocol/report'
import { countriesBySpeaker, speakerLabel } from './countries'
import { count, element } from './elements'
import { isOnMap, worldMap } from './map'
import { share, whereTheySpeak, wordsBySpeaker } from './speech'
import { asTable, table } from './table'

export function pageOf(report: ArticleReport, width: number): readonly HTMLElement[] {
  return [
    element(
      'header',
      {},
      element(
        'p',
        { class: 'kind' },
        'Article report',
        ...(report.date === undefined ? [] : [` · ${dateWords(report.date)}`]),
      ),
      element('h1', {}, report.title || 'Article without a headline'),
      element('p', { class: 'summary' }, summary(report)),
      ...report.leftOut.map((why) => element('p', { class: 'note' }, why)),
      element(
        'p',
        { class: 'tools' },
        element('button', { 'data-save': 'html', 'data-name': 'report' }, 'Save as a web page…'),
      ),
    ),
    section('Who speaks', speechPart(report, width)),
    section('Countries', countriesPart(report, width)),
    section('Figures', figuresPart(report)),
  ]
}

function section(title: string, parts: readonly HTMLElement[]): HTMLElement {
  return element('section', {}, element('h2', {}, title), ...parts)
}

function summary({ words, saidWords, statements, speakers, countries, figures }: ArticleReport): string {
  if (words === 0) return 'The article has no words yet.'
  const known = speakers.filter((speaker) => speaker.known).length
  const said =
    statements.length === 0
      ? 'Nobody is reported to say anything.'
      : `${count(statements.length, 'statement')} by ${count(known, 'known speaker')} ${statements.length === 1 ? 'takes' : 'take'} up ${share(saidWords, words)} of them.`
  const named = `It names ${count(countries.length, 'country or bloc', 'countries or blocs')} and gives ${count(figures.length, 'figure')}.`
  return `The article has ${count(words, 'word')}. ${said} ${named}`
}

function speechPart(report: ArticleReport, width: number): HTMLElement[] {
  const { speakers, statements } = report
  if (statements.length === 0) return [nothing('No statements were found in this article.')]
  const key = legend([
    ['direct', 'in quotation marks'],
    ['mixed', 'partly quoted'],
    ['indirect', 'in the article’s words'],
  ])
  return [
    picture('who speaks how much', 'How much each speaker says', wordsBySpeaker(report, width), [
      legend([
        ['direct', 'in quotation marks'],
        ['indirect', 'in the article’s words'],
      ]),
      asTable(
        'words',
        table('Words by speaker', speakers, [
          { title: 'Speaker', cell: ({ name }: ReportSpeaker) => name },
          { title: 'Described as', cell: ({ office }) => office },
          { title: 'Statements', cell: (speaker) => speaker.statements },
          { title: 'Words', cell: ({ words }) => words },
          { title: 'Of these quoted', cell: ({ quotedWords }) => quotedWords },
          { title: 'Share of the article', cell: ({ words }) => share(words, report.words) },
        ]),
      ),
    ]),
    picture('where they speak', 'Where in the article they are heard', whereTheySpeak(report, width), [
      key,
      asTable(
        'statements',
        table('Statements in the order of the article', statements, [
          { title: 'Speaker', cell: ({ speaker }: ReportStatement) => speakers[speaker].name },
          { title: 'Words', cell: ({ excerpt }) => excerpt, place: ({ places }) => places[0] },
          { title: 'How', cell: ({ form }) => form },
          { title: 'Length in words', cell: ({ words }) => words },
        ]),
      ),
    ]),
  ]
}

function countriesPart(report: ArticleReport, width: number): HTMLElement[] {
  const { countries, pairs } = report
  if (countries.length === 0) return [nothing('No countries were found in this article.')]
  const missing = countries.filter((country) => !isOnMap(country)).map(({ name }) => name)
  const beside = element(
    'p',
    { class: 'note' },
    missing.length === 0 ? '' : `Without a place on this map: ${missing.join(', ')}. `,
    'Borders are Natural Earth’s, at a scale of 1:110 million.',
  )
  const matrix = picture('countries and speakers', 'Who mentions which country', countriesBySpeaker(report, width), [
    asTable(
      'countries',
      table('Mentions of countries', pairs, [
        { title: 'Country', cell: ({ country }: ReportPair) => countries[country].name },
        { title: 'In whose words', cell: ({ speaker }) => speakerLabel(report, speaker) },
        { title: 'Mentions', cell: ({ mentions }) => mentions },
        { title: 'First', cell: () => 'Show', place: ({ first }) => first },
      ]),
    ),
  ])
  if (missing.length === countries.length) return [matrix]
  return [matrix, picture('map', 'Where they lie', worldMap(report, Math.min(width, 860)), [beside])]
}

function figuresPart({ figures }: ArticleReport): HTMLElement[] {
  if (figures.length === 0) return [nothing('No amounts, shares or counts were found in this article.')]
  return [
    table('Figures in the order of the article', figures, [
      { title: 'In the article', cell: ({ text }: ReportFigure) => text, place: (figure) => figure },
      { title: 'Value', cell: ({ value }) => value },
      { title: 'In full', cell: ({ full }) => full },
      { title: 'Measures', cell: ({ measures }) => measures },
      { title: 'Given by', cell: ({ givenBy }) => givenBy },
    ]),
    element('p', { class: 'note' }, 'Dates, order (“second”) and vague counts (“dozens”) are left out.'),
  ]
}

/** @param name the file's, when it is saved */
function picture(name: string, title: string, drawing: SVGSVGElement, under: readonly HTMLElement[]): HTMLElement {
  const save = (format: string) =>
    element(
      'button',
      { 'data-save': format, 'data-name': name, 'aria-label': `Save “${title}” as ${format.toUpperCase()}` },
      format.toUpperCase(),
    )
  return element(
    'figure',
    { 'data-title': title },
    element('figcaption', {}, element('h3', {}, title), element('span', { class: 'tools' }, save('svg'), save('png'))),
    drawing,
    ...under,
  )
}

function legend(entries: readonly (readonly [form: string, words: string])[]): HTMLElement {
  const items = entries.map(([form, words]) =>
    element('li', {}, element('span', { class: `swatch ${form}`, 'aria-hidden': 'true' }), words),
  )
  return element('ul', { class: 'legend' }, ...items)
}

function nothing(words: string): HTMLElement {
  return element('p', { class: 'nothing' }, words)
}

/** "2024-07-10" as people write it; anything less than a day stays as it is. */
function dateWords(date: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return date
  return new Date(`${date}T00:00:00Z`).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
}
