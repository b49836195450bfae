// The sites of news agencies, as they themselves give them. Only agencies whose name no other one bears.

/** @returns undefined where the words are no agency whose site is certain */
export function agencyAddress(words: string): string | undefined {
  return SITES.get(words.replace(/^[\s(/—–-]{1,9}|[\s)/.—–-]{1,9}$/g, '').toLowerCase())
}

const SITES: ReadonlyMap<string, string> = new Map([
  ['reuters', 'https://www.reuters.com'],
  ['associated press', 'https://apnews.com'],
  ['the associated press', 'https://apnews.com'],
  ['afp', 'https://www.afp.com'],
  ['agence france-presse', 'https://www.afp.com'],
  ['tass', 'https://tass.com'],
  ['itar-tass', 'https://tass.com'],
  ['xinhua', 'https://english.news.cn'],
  ['kyodo', 'https://english.kyodonews.net'],
  ['kyodo news', 'https://english.kyodonews.net'],
  ['yonhap', 'https://en.yna.co.kr'],
  ['bloomberg', 'https://www.bloomberg.com'],
  ['anadolu', 'https://www.aa.com.tr/en'],
  ['anadolu agency', 'https://www.aa.com.tr/en'],
  ['ukrinform', 'https://www.ukrinform.net'],
  ['bernama', 'https://www.bernama.com'],
  ['ansa', 'https://www.ansa.it'],
  ['dpa', 'https://www.dpa.com'],
])
