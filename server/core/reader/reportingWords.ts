// The words that report: what a verb or noun does when somebody's words are its content. A closed class of English, so it stands in code.
// The reader's weights use it as one sign among many; it also decides the act of a cue.

import type { Act } from '../model/statement'

export interface ReportingWord {
  /** The word without its ending: the same for "says" and "said". */
  readonly lemma: string
  readonly act: Act
  /** Its group's number, from 1 up. */
  readonly group: number
}

export function reportingWord(word: string): ReportingWord | undefined {
  return FORMS.get(word)
}

/** Groups of words that are used alike; each lists bare verbs, or nouns where `nouns` is set. */
const GROUPS: readonly { readonly act: Act; readonly nouns?: true; readonly words: string }[] = [
  { act: 'say', words: 'say tell add' },
  {
    act: 'say',
    words: `state note explain stress emphasize emphasise underline underscore highlight mention remark observe comment point
      reiterate repeat recall relate recount narrate describe detail outline elaborate clarify specify indicate maintain contend
      assert affirm reaffirm aver opine argue reason insist declare proclaim allege claim suggest hint imply signal inform relay
      convey communicate brief report reveal disclose divulge express voice speak talk discuss address cite quote allude refer
      summarize summarise conclude stipulate posit relay articulate acknowledge concede admit confess recognize recognise
      confirm verify attest testify swear vouch substantiate second echo agree concur joke quip wisecrack muse lament bemoan
      rue complain grumble grouse gripe moan exclaim shout yell cry scream whisper mutter murmur chant boast brag gush rave
      preach lecture advise counsel caution warn alert remind assure reassure predict forecast project foresee estimate
      speculate surmise characterize characterise portray depict label brand dub term call deem answer reply respond retort
      counter rejoin interject chime continue begin go conclude intone reflect reminisce greet welcome salute hail sum`,
  },
  {
    act: 'say',
    words: `deny refute rebut dispute reject dismiss contradict disagree object protest oppose repudiate disavow rebuff challenge
      question doubt condemn denounce decry deplore criticize criticise slam blast lambast lambaste rebuke chide scold reprimand
      castigate censure berate rip attack accuse blame fault deride ridicule mock taunt insult lash rail fume charge chastise
      admonish knock pan disparage belittle slap hit`,
  },
  {
    act: 'say',
    words: `praise laud applaud commend compliment congratulate thank credit extol tout defend back endorse support apologize
      apologise commiserate console regret honor honour celebrate toast justify excuse explain promote advocate champion`,
  },
  { act: 'say', words: 'promise pledge vow swear threaten commit guarantee undertake offer propose volunteer assure' },
  {
    act: 'announce',
    words: 'announce unveil declare proclaim release issue launch publicize publicise present introduce broadcast',
  },
  {
    act: 'write',
    words: 'write tweet post publish pen blog text email retweet sign print scribble report read carry caption',
  },
  { act: 'ask', words: 'ask inquire enquire question wonder query quiz' },
  {
    act: 'demand',
    words: `demand urge call request order instruct command direct implore beg plead appeal exhort press push petition insist
      recommend advise advocate require summon invite encourage beseech entreat seek warn dare bid dictate advise lobby`,
  },
  {
    act: 'say',
    words: 'show find suggest indicate reveal conclude estimate project rank predict document detail list read',
  },
  {
    act: 'think',
    words: `think believe feel consider expect know guess suppose suspect assume presume imagine understand realize realise
      doubt regard view see perceive deem find conclude determine decide remember forget recall calculate reckon figure
      anticipate recognize judge interpret`,
  },
  {
    act: 'intend',
    words:
      'plan intend aim want seek hope wish try attempt prepare decide refuse decline agree mean vow choose propose',
  },
  {
    act: 'feel',
    words: `fear worry hope love hate like dislike enjoy admire respect resent regret welcome prefer favor favour appreciate
      trust care mind embrace support oppose sympathize envy dread`,
  },
  {
    act: 'other',
    words: 'seem appear look sound prove demonstrate illustrate hear learn read listen face deserve argue',
  },
  {
    act: 'say',
    nouns: true,
    words: `statement claim assertion remark comment allegation accusation admission denial confirmation explanation
      argument description report testimony warning threat promise pledge vow assurance reminder criticism praise
      condemnation complaint concern objection apology reply response answer prediction forecast estimate suggestion
      observation declaration contention insistence acknowledgment acknowledgement account letter speech message interview
      conference quote word`,
  },
  { act: 'announce', nouns: true, words: 'announcement proclamation release' },
  { act: 'ask', nouns: true, words: 'question query inquiry' },
  {
    act: 'demand',
    nouns: true,
    words: 'demand request call order plea appeal recommendation proposal instruction advice',
  },
  {
    act: 'think',
    nouns: true,
    words: 'belief view opinion expectation assumption conclusion decision idea notion theory thought sense',
  },
  { act: 'intend', nouns: true, words: 'plan intention intent desire wish willingness commitment effort ambition aim' },
  {
    act: 'feel',
    nouns: true,
    words: 'fear worry hope confidence skepticism optimism regret support opposition enthusiasm',
  },
]

/** Past forms that no rule gives: base, past, participle. */
const IRREGULAR = new Map(
  `say said said|tell told told|write wrote written|speak spoke spoken|think thought thought|feel felt felt|find found found
   |show showed shown|see saw seen|know knew known|understand understood understood|begin began begun|go went gone|swear swore sworn
   |mean meant meant|choose chose chosen|forget forgot forgotten|foresee foresaw foreseen|hear heard heard|read read read
   |seek sought sought|rebut rebutted rebutted|beg begged begged|brag bragged bragged|quip quipped quipped|admit admitted admitted
   |concur concurred concurred|rip ripped ripped|pan panned panned|slap slapped slapped|hit hit hit|commit committed committed
   |bid bid bid|slam slammed slammed|refer referred referred|infer inferred inferred|blog blogged blogged|plan planned planned
   |undertake undertook undertaken|beseech besought besought|dub dubbed dubbed|prefer preferred preferred|hint hinted hinted
   |regret regretted regretted|sum summed summed|quiz quizzed quizzed|chat chatted chatted|dread dreaded dreaded`
    .split('|')
    .map((forms) => forms.trim().split(' '))
    .map(([base, past, participle]) => [base, [past, participle]] as const),
)

const FORMS = allForms()

/** The first group that lists a form keeps it: a noun or a rarer meaning never hides the plain verb. */
function allForms(): ReadonlyMap<string, ReportingWord> {
  const forms = new Map<string, ReportingWord>()
  GROUPS.forEach(({ act, nouns, words }, index) => {
    for (const lemma of words.split(/\s+/))
      for (const form of nouns ? [lemma, plural(lemma)] : verbForms(lemma))
        if (!forms.has(form)) forms.set(form, { lemma, act, group: index + 1 })
  })
  return forms
}

function verbForms(base: string): string[] {
  const irregular = IRREGULAR.get(base)
  const stem = base.endsWith('e') ? base.slice(0, -1) : base
  const doubled = irregular?.[0].endsWith('ed') && irregular[0].length === base.length + 3 ? base + base.at(-1) : stem
  const past = irregular ?? [endsInY(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`]
  return [base, plural(base), ...past, `${doubled}ing`]
}

function plural(word: string): string {
  if (endsInY(word)) return `${word.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|z|go)$/.test(word) ? `${word}es` : `${word}s`
}

function endsInY(word: string): boolean {
  return /[^aeiou]y$/.test(word)
}
