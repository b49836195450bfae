// The words and marks that tell news from other prose, each with the one sign that it counts for. Closed lists, in lower case.
// They are words that many texts of a kind share, found by how much oftener it has them; no names of people, places or papers.

/** Those from Public on count inside quotation marks too: it is their subject that tells, not who says it. */
export const enum Sign {
  Reporting,
  First,
  Second,
  Explaining,
  Life,
  Scene,
  Term,
  Semicolon,
  Bracket,
  Public,
  Recent,
  Odd,
}

export const SIGN_COUNT = Sign.Odd + 1

export const SIGN_OF: ReadonlyMap<string, Sign> = new Map([
  ...signed(
    Sign.Reporting,
    `said says saying told adding added stated announced reported according warned noted claimed insisted urged
    explained stressed confirmed denied declared tweeted acknowledged argued testified alleged reiterated emphasised
    emphasized commented remarked revealed disclosed informed pledged vowed accused criticised criticized condemned`,
  ),
  ...signed(Sign.First, `i we my our me us myself ourselves mine ours`),
  ...signed(Sign.Second, 'you your yours yourself yourselves'),
  ...signed(
    Sign.Explaining,
    `e.g. i.e. etc thus therefore hence concept concepts theory theories definition chapter example instance specific
    specifically usually often sometimes types type means term terms method methods results analysis knowledge structure
    aspects processes process called consists refers essential particular study studies factors model context
    understanding upon`,
  ),
  ...signed(
    Sign.Life,
    'born century centuries graduated childhood studied educated inhabitants ancient classical known',
  ),
  ...signed(
    Sign.Scene,
    `looked felt smiled nodded whispered shouted laughed sighed stared wondered eyes door doors stairs room chair table
    window kitchen lamp walked stood sat turned leaned lay climbed hands shoulder voice coat hat nothing nobody someone
    silence dark face head hair shook moment slowly suddenly quietly softly breath boots shoes corridor lips knees arms
    fingers listened knocked glanced gazed grinned frowned muttered murmured cried`,
  ),
  ...signed(Sign.Term, 'shall hereby thereof herein copyright license licence software warranty file files'),
  ...signed(Sign.Semicolon, ';'),
  ...signed(Sign.Bracket, '[ ]'),
  ...signed(
    Sign.Public,
    `percent million billion trillion crore lakh
    minister ministers ministry president presidential premier government governments governor senator senators senate
    congress parliament parliamentary lawmaker lawmakers mp mps cabinet police court courts judge prosecutors official
    officials spokesman spokeswoman spokesperson authorities agency mayor council commission commissioner ambassador
    embassy election elections campaign candidate candidates republican republicans democrat democrats opposition party
    army military troops killed arrested investigation sen rep gov gen statement reporters conference news
    federal national international state union economy economic bank chief secretary director chairman leader leaders
    former company companies firm department committee attorney voters vote polls poll bill talks summit sector
    investment financial funding protest protests attack attacks victims hospital crisis democratic nominee executive
    deputy senior policy security foreign country member members manager supporters activists politicians ruling
    coalition officers charges shooting violence emergency`,
  ),
  ...signed(
    Sign.Recent,
    `monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow week weeks month months
    recent recently currently earlier ahead amid latest meanwhile`,
  ),
  ...signed(Sign.Odd, '{ } < > = | \\ # ` ~ ^ _ @ * + / []'),
])

function signed(sign: Sign, words: string): [string, Sign][] {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => [word, sign])
}
