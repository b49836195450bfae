// Signs, codes and words for currencies, and which currency they mean.
// Two tables: what stands before a sum ("Rs", "US$", "€") and what stands after it ("baht", "million euros").
// Source: ISO 4217 codes; signs and abbreviations as the newspapers of each country write them. Checked 2024-06.

export interface Currency {
  /** ISO 4217. */
  readonly code: string
  /** Said on the card where the sign or word is shared by several currencies. */
  readonly note?: string
  /** 0.01 for cents and pence. */
  readonly part?: number
}

const DOLLAR_NOTE = 'A bare “$” or “dollar” is taken as the US dollar unless the article points to another country’s.'
const RUPEE_NOTE =
  'Several countries have rupees; taken as the Indian rupee unless the article points to another country’s.'
const POUND_NOTE =
  'Several countries have pounds; taken as the British pound unless the article points to another country’s.'
const PESO_NOTE =
  'Several countries have pesos; taken as the Mexican peso unless the article points to another country’s.'
const SHILLING_NOTE =
  'Several countries have shillings; taken as the Kenyan shilling unless the article points to another country’s.'
const CROWN_NOTE =
  'Several countries have crowns; taken as the Swedish krona unless the article points to another country’s.'
const DINAR_NOTE =
  'Several countries have dinars; taken as the Kuwaiti dinar unless the article points to another country’s.'
const RIYAL_NOTE =
  'Several countries have riyals; taken as the Saudi riyal unless the article points to another country’s.'
const FRANC_NOTE =
  'Several countries have francs; taken as the Swiss franc unless the article points to another country’s.'
const WON_NOTE = 'Taken as the South Korean won.'
const YEN_NOTE = '“¥” is the sign of the yen and of the yuan; taken as the yen.'

/** Currency signs: one mark each. */
export const SIGNS: ReadonlyMap<string, Currency> = new Map<string, Currency>([
  ['$', { code: 'USD', note: DOLLAR_NOTE }],
  ['€', { code: 'EUR' }],
  ['£', { code: 'GBP' }],
  ['₹', { code: 'INR' }],
  ['₨', { code: 'INR', note: RUPEE_NOTE }],
  ['¥', { code: 'JPY', note: YEN_NOTE }],
  ['￥', { code: 'JPY', note: YEN_NOTE }],
  ['₩', { code: 'KRW' }],
  ['₽', { code: 'RUB' }],
  ['₺', { code: 'TRY' }],
  ['₦', { code: 'NGN' }],
  ['₵', { code: 'GHS' }],
  ['₱', { code: 'PHP' }],
  ['฿', { code: 'THB' }],
  ['₫', { code: 'VND' }],
  ['₪', { code: 'ILS' }],
  ['₴', { code: 'UAH' }],
  ['₸', { code: 'KZT' }],
  ['৳', { code: 'BDT' }],
  ['₡', { code: 'CRC' }],
  ['¢', { code: 'USD', note: DOLLAR_NOTE, part: 0.01 }],
])

/** What a letter or two before "$" makes of it: "US$", "A$", "HK$"; also after a blank, "HK $". */
export const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s', 'USD'],
  ['u.s.', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aus', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['cad', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['nt', 'TWD'],
  ['n', 'NAD'],
  ['fj', 'FJD'],
  ['j', 'JMD'],
  ['tt', 'TTD'],
  ['bds', 'BBD'],
  ['b', 'BND'],
  ['bn', 'BND'],
  ['r', 'BRL'],
  ['z', 'ZWL'],
  ['zw', 'ZWL'],
  ['g', 'GYD'],
  ['gy', 'GYD'],
  ['l', 'LRD'],
  ['bz', 'BZD'],
  ['ec', 'XCD'],
  ['mx', 'MXN'],
  ['mex', 'MXN'],
  ['mxn', 'MXN'],
  ['usd', 'USD'],
  ['aud', 'AUD'],
  ['nzd', 'NZD'],
  ['hkd', 'HKD'],
  ['sgd', 'SGD'],
  ['c$', 'NIO'],
])

/** Letters before a sum, with or without a blank or a full stop: "Rs 500", "Rs. 500", "Tk2,680", "LE 22 billion". Case as written. */
export const PREFIXES: ReadonlyMap<string, Currency> = new Map<string, Currency>([
  ['Rs', { code: 'INR', note: RUPEE_NOTE }],
  ['Re', { code: 'INR', note: RUPEE_NOTE }],
  ['RS', { code: 'INR', note: RUPEE_NOTE }],
  ['PKR', { code: 'PKR' }],
  ['Tk', { code: 'BDT' }],
  ['TK', { code: 'BDT' }],
  ['RM', { code: 'MYR' }],
  ['Rp', { code: 'IDR' }],
  ['Sh', { code: 'KES', note: SHILLING_NOTE }],
  ['Ksh', { code: 'KES' }],
  ['KSh', { code: 'KES' }],
  ['Sh.', { code: 'KES', note: SHILLING_NOTE }],
  ['Ush', { code: 'UGX' }],
  ['Shs', { code: 'UGX', note: SHILLING_NOTE }],
  ['Tsh', { code: 'TZS' }],
  ['TSh', { code: 'TZS' }],
  ['Dh', { code: 'AED' }],
  ['Dhs', { code: 'AED' }],
  ['SR', { code: 'SAR' }],
  ['QR', { code: 'QAR' }],
  ['KD', { code: 'KWD' }],
  ['BD', { code: 'BHD' }],
  ['JD', { code: 'JOD' }],
  ['LE', { code: 'EGP' }],
  ['EGP', { code: 'EGP' }],
  ['E£', { code: 'EGP' }],
  ['N', { code: 'NGN' }],
  ['R', { code: 'ZAR' }],
  ['K', { code: 'ZMW' }],
  ['P', { code: 'PHP' }],
  ['Php', { code: 'PHP' }],
  ['B', { code: 'THB' }],
  ['Fr', { code: 'CHF', note: FRANC_NOTE }],
  ['SFr', { code: 'CHF' }],
  ['S', { code: 'SGD' }],
  ['Gh', { code: 'GHS' }],
  ['GH', { code: 'GHS' }],
  ['Le', { code: 'SLE' }],
  ['Br', { code: 'ETB' }],
  ['NRs', { code: 'NPR' }],
  ['NPR', { code: 'NPR' }],
  ['SLRs', { code: 'LKR' }],
  ['Kč', { code: 'CZK' }],
  ['PS', { code: 'GBP' }],
  ['Y', { code: 'JPY' }],
])

/** ISO codes that stand before or after a sum: "BND1,000", "200 million USD". */
export const CODES: ReadonlySet<string> = new Set(
  (
    'USD EUR GBP JPY CNY RMB INR PKR BDT LKR NPR MVR AUD NZD CAD CHF SEK NOK DKK ISK PLN CZK HUF RON BGN RSD UAH RUB TRY ILS SAR ' +
    'AED QAR KWD BHD OMR JOD EGP MAD DZD TND LYD NGN GHS KES UGX TZS RWF ETB ZAR NAD BWP ZMW MWK MZN AOA XAF XOF MUR SCR THB MYR ' +
    'SGD IDR PHP VND KHR LAK MMK BND TWD HKD KRW KZT UZS GEL AMD AZN AFN IRR IQD SYP LBP MXN BRL ARS CLP COP PEN UYU PYG BOB VES ' +
    'GTQ HNL NIO CRC PAB DOP CUP JMD TTD BBD FJD PGK XPF CFA GMD SLE LRD ZWL'
  ).split(' '),
)

/** Words after a sum, singular; adjectives before them are in `ADJECTIVE_CURRENCIES`. */
export const CURRENCY_WORDS: ReadonlyMap<string, Currency> = new Map<string, Currency>([
  ['dollar', { code: 'USD', note: DOLLAR_NOTE }],
  ['buck', { code: 'USD', note: DOLLAR_NOTE }],
  ['cent', { code: 'USD', note: DOLLAR_NOTE, part: 0.01 }],
  ['euro', { code: 'EUR' }],
  ['pound', { code: 'GBP', note: POUND_NOTE }],
  ['sterling', { code: 'GBP' }],
  ['quid', { code: 'GBP' }],
  ['pence', { code: 'GBP', part: 0.01 }],
  ['penny', { code: 'GBP', part: 0.01 }],
  ['rupee', { code: 'INR', note: RUPEE_NOTE }],
  ['paisa', { code: 'INR', note: RUPEE_NOTE, part: 0.01 }],
  ['yuan', { code: 'CNY' }],
  ['renminbi', { code: 'CNY' }],
  ['元', { code: 'CNY' }],
  ['円', { code: 'JPY' }],
  ['yen', { code: 'JPY' }],
  ['won', { code: 'KRW', note: WON_NOTE }],
  ['ruble', { code: 'RUB' }],
  ['rouble', { code: 'RUB' }],
  ['hryvnia', { code: 'UAH' }],
  ['lira', { code: 'TRY' }],
  ['shekel', { code: 'ILS' }],
  ['baht', { code: 'THB' }],
  ['ringgit', { code: 'MYR' }],
  ['rupiah', { code: 'IDR' }],
  ['dong', { code: 'VND' }],
  ['kyat', { code: 'MMK' }],
  ['taka', { code: 'BDT' }],
  ['peso', { code: 'MXN', note: PESO_NOTE }],
  ['real', { code: 'BRL' }],
  ['reais', { code: 'BRL' }],
  ['naira', { code: 'NGN' }],
  ['cedi', { code: 'GHS' }],
  ['rand', { code: 'ZAR' }],
  ['shilling', { code: 'KES', note: SHILLING_NOTE }],
  ['birr', { code: 'ETB' }],
  ['kwacha', { code: 'ZMW' }],
  ['dirham', { code: 'AED' }],
  ['dinar', { code: 'KWD', note: DINAR_NOTE }],
  ['riyal', { code: 'SAR', note: RIYAL_NOTE }],
  ['rial', { code: 'IRR' }],
  ['franc', { code: 'CHF', note: FRANC_NOTE }],
  ['krona', { code: 'SEK' }],
  ['kronor', { code: 'SEK' }],
  ['krone', { code: 'NOK', note: CROWN_NOTE }],
  ['kroner', { code: 'NOK', note: CROWN_NOTE }],
  ['zloty', { code: 'PLN' }],
  ['forint', { code: 'HUF' }],
  ['tenge', { code: 'KZT' }],
  ['afghani', { code: 'AFN' }],
  ['quetzal', { code: 'GTQ' }],
  ['lempira', { code: 'HNL' }],
  ['cordoba', { code: 'NIO' }],
  ['córdoba', { code: 'NIO' }],
  ['guarani', { code: 'PYG' }],
  ['guaraní', { code: 'PYG' }],
  ['boliviano', { code: 'BOB' }],
  ['dalasi', { code: 'GMD' }],
  ['pula', { code: 'BWP' }],
  ['piastre', { code: 'EGP', part: 0.01 }],
  ['piaster', { code: 'EGP', part: 0.01 }],
  ['som', { code: 'KGS' }],
  ['peseta', { code: 'ESP' }],
  ['guilder', { code: 'NLG' }],
  ['escudo', { code: 'PTE' }],
])

/** Adjectives that settle whose dollar, pound or peso it is: "Australian dollars", "Colombian pesos". */
export const ADJECTIVE_CURRENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dollar:
      'us USD u.s USD u.s. USD american USD australian AUD canadian CAD singapore SGD hong:kong HKD kong HKD zealand NZD taiwan TWD ' +
      'taiwanese TWD namibian NAD jamaican JMD fijian FJD brunei BND bruneian BND zimbabwean ZWL zimbabwe ZWL liberian LRD guyanese GYD',
    pound: 'british GBP egyptian EGP syrian SYP lebanese LBP sudanese SDG',
    rupee:
      'indian INR pakistani PKR pakistan PKR sri:lankan LKR lankan LKR nepalese NPR nepali NPR mauritian MUR seychelles SCR',
    peso: 'mexican MXN philippine PHP colombian COP chilean CLP argentine ARS argentinian ARS cuban CUP uruguayan UYU dominican DOP',
    shilling: 'kenyan KES kenya KES ugandan UGX uganda UGX tanzanian TZS somali SOS',
    dinar: 'kuwaiti KWD jordanian JOD iraqi IQD bahraini BHD algerian DZD tunisian TND libyan LYD serbian RSD',
    riyal: 'saudi SAR qatari QAR omani OMR yemeni YER iranian IRR',
    rial: 'omani OMR iranian IRR yemeni YER',
    franc: 'swiss CHF cfa XOF rwandan RWF congolese CDF pacific XPF burundian BIF djiboutian DJF guinean GNF',
    krone: 'danish DKK norwegian NOK',
    kroner: 'danish DKK norwegian NOK',
    krona: 'icelandic ISK swedish SEK',
    dirham: 'moroccan MAD uae AED emirati AED',
    won: 'north KPW korean KRW',
    yuan: 'chinese CNY',
    yen: 'japanese JPY',
    ruble: 'belarusian BYN russian RUB',
    rand: 'south:african ZAR african ZAR',
    kwacha: 'malawian MWK zambian ZMW malawi MWK',
    real: 'brazilian BRL',
    lira: 'turkish TRY',
  }).flatMap(([word, list]) =>
    pairsOf(list).map(([adjective, code]): [string, string] => [`${adjective} ${word}`, code]),
  ),
)

function pairsOf(list: string): [string, string][] {
  const items = list.split(' ')
  return items.flatMap((item, at): [string, string][] => (at % 2 === 0 ? [[item, items[at + 1]]] : []))
}
