// The public surface of core: text in, findings out.

export { analyse, analyseInSteps, type AnalyseOptions } from './analyse'
export { ARTICLE_FROM } from './document/likeness'
export { decodeKnowledge, createKnowledge, type Knowledge } from './knowledge/knowledge'
export type * from './model/analysis'
export type * from './model/country'
export type * from './model/figure'
export type * from './model/parts'
export type * from './model/person'
export type * from './model/quotation'
export { DOUBTFUL, type Reason } from './model/reason'
export { SPEECH_ACTS, type Act, type Attribution, type Speaker, type Statement } from './model/statement'
export { contains, overlaps, shift, type Frame, type Span } from './text/spans'
