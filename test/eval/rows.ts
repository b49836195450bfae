// The rows of the evaluation: which gold set, which scorer, which of its figures, and what we want of it.
// `best` is the best other system on that set, `must` what a release has to reach, `aim` what we work towards; all in percent.

export interface EvalSet {
  readonly name: string
  /** Path below the shared folder's gold/. */
  readonly gold: string
  readonly scorer: 'entities' | 'attributions' | 'public'
  readonly options?: readonly string[]
  /** The quick reader where absent. */
  readonly reader?: 'careful'
  /**
   * True where the set's own guide marks blocs as organisations and ours as countries: then what we find of them is left out.
   * "EU" is the one bloc that our guide gives a code like a country's.
   */
  readonly withoutBlocs?: boolean
  readonly rows: readonly EvalRow[]
}

export interface EvalRow {
  /** The scorer's own name of the figure: its F1 where it has one, else its share. */
  readonly measure: string
  readonly best?: number
  readonly must?: number
  readonly aim?: number
}

const row = (measure: string, best?: number, must?: number, aim?: number): EvalRow => ({ measure, best, must, aim })

export const EVAL_SETS: readonly EvalSet[] = [
  {
    name: 'world/dev',
    gold: 'world/dev.jsonl',
    scorer: 'entities',
    rows: [
      row('who-said-what', 67.8, 80, 90),
      row('speaker', 43.2, 72, 88),
      row('speaker, when named', 65.9, 92, 97),
      row('people exact', 47, 86, 96),
      row('officials exact', undefined, 84, 95),
      row('officials name', undefined, 92, 97),
      row('officials office', undefined, 80, 92),
      row('officials country', undefined, 90, 96),
      row('countries exact', 91, 96, 99),
      row('countries code', undefined, 99, 99),
      row('countries kind', 91, 93, 97),
      row('figures exact', 83, 91, 97),
      row('figures value', 73, 85, 94),
    ],
  },
  {
    name: 'five articles',
    gold: 'articles-seeds.jsonl',
    scorer: 'entities',
    rows: [
      row('who-said-what'),
      row('statements found', undefined, 92, 98),
      row('speaker', undefined, 88, 97),
      row('officials exact', 83, 93, 98),
      row('officials name', undefined, 95, 99),
      row('officials office', undefined, 90, 97),
      row('officials country', undefined, 93, 98),
      row('countries exact', 90, 97, 99),
      row('countries code', undefined, 99, 99),
      row('countries kind', undefined, 90, 97),
      row('figures exact', 85, 94, 98),
      row('figures value', undefined, 86, 94),
    ],
  },
  {
    name: 'articles-dev',
    gold: 'articles-dev.jsonl',
    scorer: 'entities',
    rows: [
      row('officials exact', undefined, 84, 93),
      row('countries exact', undefined, 95, 98),
      row('figures exact', 79, 90, 95),
      row('figures value', undefined, 86, 94),
    ],
  },
  {
    name: 'polnear/dev',
    gold: 'polnear/dev.jsonl',
    scorer: 'attributions',
    rows: [row('who-said-what', 55.8, 68, 72)],
  },
  {
    name: 'polnear/dev speech',
    gold: 'polnear/dev.jsonl',
    scorer: 'attributions',
    options: ['--speech'],
    rows: [
      row('who-said-what', 70.9, 83.5, 87),
      row('recall direct', 70, 91, 95),
      row('recall mixed', 71, 84, 90),
      row('recall indirect', 56, 79, 82),
    ],
  },
  {
    name: 'world/dev careful',
    gold: 'world/dev.jsonl',
    scorer: 'entities',
    reader: 'careful',
    rows: [row('who-said-what', 67.8, 87, 94), row('speaker', 43.2, 78, 90), row('speaker, when named', 65.9, 93, 97)],
  },
  {
    name: 'five articles careful',
    gold: 'articles-seeds.jsonl',
    scorer: 'entities',
    reader: 'careful',
    rows: [row('who-said-what'), row('statements found', undefined, 92, 98), row('speaker', undefined, 88, 97)],
  },
  {
    name: 'polnear/dev careful',
    gold: 'polnear/dev.jsonl',
    scorer: 'attributions',
    reader: 'careful',
    rows: [row('who-said-what', 55.8, 74, 77)],
  },
  {
    name: 'polnear/dev speech careful',
    gold: 'polnear/dev.jsonl',
    scorer: 'attributions',
    options: ['--speech'],
    reader: 'careful',
    rows: [
      row('who-said-what', 70.9, 88, 90.5),
      row('recall direct', 70, 93, 98),
      row('recall mixed', 71, 89, 92),
      row('recall indirect', 56, 83, 86),
    ],
  },
  {
    name: 'dwie/dev',
    gold: 'dwie/dev.jsonl',
    scorer: 'public',
    options: ['--set', 'dwie'],
    rows: [
      row('country span+code', 95.7, 97, 98),
      row('person name', 90.7, 91, 95),
      row('official', undefined, 75, 90),
    ],
  },
  {
    name: 'dwie/dev, no blocs',
    gold: 'dwie/dev.jsonl',
    scorer: 'public',
    options: ['--set', 'dwie'],
    withoutBlocs: true,
    rows: [row('country span+code', 95.7, 97, 98)],
  },
  {
    name: 'geowebnews/dev',
    gold: 'geowebnews/dev.jsonl',
    scorer: 'public',
    options: ['--set', 'geowebnews'],
    rows: [row('country span+code', 93.7, 94, 96)],
  },
  {
    name: 'trnews/dev',
    gold: 'trnews/dev.jsonl',
    scorer: 'public',
    options: ['--set', 'trnews'],
    rows: [row('country span+code', 88.1, 92, 95)],
  },
  {
    name: 'newsquant/dev',
    gold: 'newsquant/dev.jsonl',
    scorer: 'public',
    options: ['--set', 'newsquant'],
    rows: [row('figure value', 91.7, 91, 95), row('figure value+unit', 87, 86, 91)],
  },
  {
    name: 'newswire/train',
    gold: 'worldwide_newswire/train.jsonl',
    scorer: 'public',
    options: ['--set', 'newswire'],
    rows: [row('person name', undefined, 86, 92)],
  },
]
