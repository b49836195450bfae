// The article report: what an article's findings come to, as plain numbers, names and places, for a page that draws them.
// Offsets are UTF-16 code units in the document; a speaker or a country is named by its position in its list.

/** Client to server: the report of an open article. Null where the document is not open. */
export const REPORT = 'dateline/report'

export interface ReportParams {
  readonly textDocument: { readonly uri: string }
}

export interface ArticleReport {
  readonly uri: string
  /** The document's version that the offsets belong to. */
  readonly version: number
  /** The headline; empty where there is none. */
  readonly title: string
  /** The article's own date, ISO 8601; absent where it is not known. */
  readonly date?: string
  readonly words: number
  /** Of these words, how many are somebody's: in a statement, quoted or not. */
  readonly saidWords: number
  /** Of the document, in code units. */
  readonly length: number
  /** Where each paragraph begins. */
  readonly paragraphs: readonly number[]
  /** Who says most stands first; who is not known, last. */
  readonly speakers: readonly ReportSpeaker[]
  /** In text order. */
  readonly statements: readonly ReportStatement[]
  /** The one mentioned most stands first. */
  readonly countries: readonly ReportCountry[]
  readonly pairs: readonly ReportPair[]
  /** In text order, without dates, order and vague counts. */
  readonly figures: readonly ReportFigure[]
  /** What was not read, each with a reason in words; empty nearly always. */
  readonly leftOut: readonly string[]
}

export interface ReportSpeaker {
  readonly name: string
  /** "transport minister, Kenya"; empty where the article says nothing of the kind. */
  readonly office: string
  /** Of everything that is somebody's. A word counts once for a speaker, however many statements hold it. */
  readonly words: number
  /** Of these, how many stand in quotation marks. */
  readonly quotedWords: number
  readonly statements: number
  /** False for the unknown speaker, who may be several. */
  readonly known: boolean
}

export interface ReportPlace {
  readonly start: number
  readonly end: number
}

export interface ReportStatement {
  readonly speaker: number
  readonly form: 'direct' | 'mixed' | 'indirect'
  readonly words: number
  /** The words themselves, cut where they are long. */
  readonly excerpt: string
  /** Where the words stand: one place or several, in text order. */
  readonly places: readonly ReportPlace[]
}

export interface ReportCountry {
  readonly name: string
  /** ISO 3166-1 numeric, by which maps know countries; absent for blocs, disputed areas and countries of the past. */
  readonly numeric?: string
  readonly mentions: number
  readonly first: ReportPlace
}

/** How often a country is mentioned in what a speaker says; -1 stands for the article's own words. */
export interface ReportPair {
  readonly speaker: number
  readonly country: number
  readonly mentions: number
  readonly first: ReportPlace
}

export interface ReportFigure extends ReportPlace {
  /** As the article writes it. */
  readonly text: string
  /** "More than 4.6 million US dollars" */
  readonly value: string
  /** "4,600,000 USD"; absent where the value says as much. */
  readonly full?: string
  readonly measures?: string
  readonly givenBy?: string
}
