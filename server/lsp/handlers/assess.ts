// Assessment: does a text that is no article yet look like one?

import { analyse, ARTICLE_FROM, type Knowledge } from '../../core/index'
import { ASSESS_LENGTH, type Assessment, type AssessParams } from '../../protocol/messages'

export function assess({ text }: AssessParams, knowledge: Knowledge): Assessment {
  const [{ content }] = analyse(text.slice(0, ASSESS_LENGTH), knowledge).sections
  const { score, signs } = content.likeness
  return { score, article: ARTICLE_FROM <= score, signs: signs.map(({ sign }) => sign) }
}
