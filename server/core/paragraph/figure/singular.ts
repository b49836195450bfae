// The singular of a counted noun, and whether a word is a plural at all. English morphology with its common exceptions.

/** @param word in lower case; returned as it is where it is no plural. */
export function singularOf(word: string): string {
  const known = IRREGULAR.get(word)
  if (known !== undefined) return known
  if (!word.endsWith('s') || word.length < 3 || isNoPlural(word)) return word
  if (word.endsWith('ies') && word.length > 4) return word.slice(0, -3) + 'y'
  if (hasEsPlural(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

export function isPlural(word: string): boolean {
  if (IRREGULAR.has(word)) return true
  return word.length > 2 && word.endsWith('s') && !isNoPlural(word)
}

function hasEsPlural(word: string): boolean {
  return (
    word.endsWith('sses') ||
    word.endsWith('shes') ||
    word.endsWith('ches') ||
    word.endsWith('xes') ||
    word.endsWith('zzes')
  )
}

function isNoPlural(word: string): boolean {
  return (
    word.endsWith('ss') || word.endsWith('ous') || word.endsWith('us') || /[stxn]is$/.test(word) || NO_PLURALS.has(word)
  )
}

/** Words in -s that are no plurals. */
const NO_PLURALS = new Set(
  (
    'as has was does gas news politics physics economics mathematics athletics diabetes measles always perhaps besides towards ' +
    'afterwards upwards downwards overseas sometimes nowadays its his hers theirs ours yours less unless across james texas ' +
    'arkansas kansas says goes alas atlas canvas christmas lens'
  ).split(' '),
)

/** Plurals that do not end in a plain -s, or whose singular is not what is left without it; some are their own singular. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['policemen', 'policeman'],
  ['policewomen', 'policewoman'],
  ['gunmen', 'gunman'],
  ['fishermen', 'fisherman'],
  ['servicemen', 'serviceman'],
  ['businessmen', 'businessman'],
  ['lawmen', 'lawman'],
  ['craftsmen', 'craftsman'],
  ['congressmen', 'congressman'],
  ['spokesmen', 'spokesman'],
  ['firemen', 'fireman'],
  ['militiamen', 'militiaman'],
  ['sportsmen', 'sportsman'],
  ['grandchildren', 'grandchild'],
  ['schoolchildren', 'schoolchild'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['mice', 'mouse'],
  ['geese', 'goose'],
  ['oxen', 'ox'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['leaves', 'leaf'],
  ['thieves', 'thief'],
  ['halves', 'half'],
  ['shelves', 'shelf'],
  ['wolves', 'wolf'],
  ['calves', 'calf'],
  ['loaves', 'loaf'],
  ['heroes', 'hero'],
  ['potatoes', 'potato'],
  ['tomatoes', 'tomato'],
  ['vetoes', 'veto'],
  ['torpedoes', 'torpedo'],
  ['mosquitoes', 'mosquito'],
  ['volcanoes', 'volcano'],
  ['crises', 'crisis'],
  ['analyses', 'analysis'],
  ['bases', 'base'],
  ['theses', 'thesis'],
  ['hypotheses', 'hypothesis'],
  ['buses', 'bus'],
  ['viruses', 'virus'],
  ['campuses', 'campus'],
  ['statuses', 'status'],
  ['bonuses', 'bonus'],
  ['gases', 'gas'],
  ['lenses', 'lens'],
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon'],
  ['media', 'medium'],
  ['movies', 'movie'],
  ['cookies', 'cookie'],
  ['calories', 'calorie'],
  ['zombies', 'zombie'],
  ['selfies', 'selfie'],
  ['rookies', 'rookie'],
  ['species', 'species'],
  ['series', 'series'],
  ['miniseries', 'miniseries'],
  ['means', 'means'],
  ['youth', 'youth'],
  ['aircraft', 'aircraft'],
  ['spacecraft', 'spacecraft'],
  ['staff', 'staff'],
  ['personnel', 'personnel'],
  ['police', 'police'],
  ['cattle', 'cattle'],
  ['sheep', 'sheep'],
  ['fish', 'fish'],
  ['deer', 'deer'],
  ['offspring', 'offspring'],
  ['headquarters', 'headquarters'],
  ['dead', 'dead'],
  ['wounded', 'wounded'],
  ['injured', 'injured'],
  ['unemployed', 'unemployed'],
  ['horsepower', 'horsepower'],
  ['hectare', 'hectare'],
  ['corps', 'corps'],
])
