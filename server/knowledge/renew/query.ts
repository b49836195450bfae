// The question that is put to Wikidata: everybody who held a post since 2014, with dates, how exact they are, and whether it was acting.
// In: the post's Wikidata id and the address of the query service. Out: the address to ask.

import { WBK } from 'wikibase-sdk'

export function queryAddress(endpoint: string, wikidata: string): string {
  return WBK({ instance: 'https://www.wikidata.org', sparqlEndpoint: endpoint }).sparqlQuery(queryText(wikidata))
}

/** P39 position held, P580 start, P582 end, P5102 nature of statement, P3831 object of role, P21 sex or gender. */
function queryText(wikidata: string): string {
  return `
SELECT ?person ?personLabel ?start ?startPrecision ?end ?endPrecision ?natureLabel ?genderLabel WHERE {
  ?person p:P39 ?statement .
  ?statement ps:P39 wd:${wikidata} .
  MINUS { ?statement wikibase:rank wikibase:DeprecatedRank }
  OPTIONAL { ?statement pqv:P580 [ wikibase:timeValue ?start ; wikibase:timePrecision ?startPrecision ] }
  OPTIONAL { ?statement pqv:P582 [ wikibase:timeValue ?end ; wikibase:timePrecision ?endPrecision ] }
  OPTIONAL { ?statement pq:P5102|pq:P3831 ?nature }
  OPTIONAL { ?person wdt:P21 ?gender }
  FILTER(!BOUND(?end) || YEAR(?end) >= 2014)
  SERVICE wikibase:label { bd:serviceParam wikibase:language "en" }
}`
}
