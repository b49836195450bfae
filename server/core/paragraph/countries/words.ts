// Closed classes of English by which a country's name is told from its false friends, and a government from a place.
// All in lower case, as tokens' words are.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words before a surname. */
export const TITLES = words('mr mrs ms miss dr prof sir dame lord lady st')

/** Words that stand before a state's name in capitals without making it a surname. */
export const OF_A_STATE = words(`
  the in of for from to and or with against between by at on as but if when while after before since until
  former ex new old north south east west northern southern eastern western central greater upper lower mainland occupied
  team visit made saudi great modern
`)

/** Words that follow a country's name in titles, offices and names of bodies; they make no surname. */
export const HEADS = words(`
  president prime minister premier foreign defence defense finance interior home health trade vice deputy ambassador envoy government
  parliament senate congress assembly court supreme high central bank national state federal union council committee commission
  agency authority association federation league cup team party movement institute university college school academy hospital
  airport airlines airways railway railways rail port navy army air force forces defense police guard security military intelligence
  ministry department office bureau centre center board fund foundation society club group corporation company limited ltd inc
  plc stock exchange energy oil gas power electric electricity water telecom television tv radio news broadcasting press times post
  red republic kingdom embassy consulate mission summit conference forum dialogue agreement treaty accord pact deal declaration
  convention protocol plan initiative corridor road belt act law constitution day week month year open grand premier football
  cricket rugby olympic olympics games secretary general chief justice attorney speaker king queen crown prince princess
  emir sultan sheikh captain coach striker midfielder defender goalkeeper international under revenue customs tax investment
  development economic business chamber commerce industry industries tourism export import medical research science technology
  digital human rights peace war revolution spring uprising democratic people liberal labour labor conservative green social
  socialist communist study studies times network relief aid housing land mining mineral sugar coffee tea cotton fertilizer
  country eastern western northern southern north south east west natural metropolitan coal major today meets mayor mayors
`)

/** Words of a company's name after a country's: the company is meant. */
export const COMPANIES = words('airlines airways telecom telecoms telekom mobile unicom evergrande power')

/** Words after a city's name in capitals that make a body of the city, not of the state. */
export const CITY_BODIES = words(`
  university college school police bank court administrative national holding tribune post times herald gazette mail stock marathon
  chamber fashion airport international oil region county city match
`)

/** Words before a country's or city's name in capitals that make it a part of it, or another place. */
export const REGIONS = words('north south east west central old new greater upper lower inner outer')

/** Such words that make another place of a city, but not of a country: "Northern Kenya" is in Kenya. */
export const CITY_REGIONS = words('northern southern eastern western')

/** "Banco de Chile": before a country's name it makes a name in Spanish, Portuguese or French. */
export const FOREIGN_OF = words('de del do da du')

/** What has the name of a country somewhere else: "the city of Turkey, Texas". */
export const SETTLEMENTS = words('city town village county township municipality')

export const LANGUAGE_NOUNS = words(
  'language languages speaking speaker speakers medium dialect subtitles translation grammar vocabulary',
)
export const LANGUAGE_VERBS = words(
  'speak speaks spoke spoken speaking learn learns learned learnt learning fluent studying studied teach teaching',
)
export const INTO_LANGUAGE = words('in into to from broken fluent and')
export const AFTER_LANGUAGE = words('and or as at in with but when while for than well because before after only too')
export const SELVES = words('himself herself')

/** States of the US in one word. */
export const US_STATES = words(`
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky
  louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon
  pennsylvania tennessee texas utah vermont virginia wisconsin wyoming
`)

/** As newspapers shorten them, before a full stop. */
export const US_STATES_SHORT = words(`
  ala ariz ark calif colo conn del fla ill ind kan ky mass mich minn miss mont neb nev okla ore pa tenn tex vt va wis wyo md mo
`)

/** What else shows that Georgia is the US state. */
export const US_POLITICS = words('atlanta savannah augusta republican republicans democrat democrats governor gov')

/** Words after "Polish" or "Turkey" at a sentence's start that show a verb or a bird. */
export const SMALL_FRIENDS = words(`
  the your it them off up with sandwich sandwiches breast dinner stuffing gravy bacon meat burger burgers legs roast soup
`)

export const PLACE_PREPOSITIONS = words(`
  in at near outside inside around across through throughout into of downtown central above over via towards toward off
  leave leaving left reach reached reaching visit visited visiting capital city hit struck
`)

/** Nouns and verbs of travel before "to" and "for". */
export const JOURNEYS = words(`
  visit visits visited trip trips travel travels travelled traveled travelling traveling journey flight flights flew fly flying
  fled flee return returns returned returning came come coming went go goes going back way road train bus drive drove move moved moving
  sent invited bring brought take took taken close next bound headed heading left leave leaving departed set tour flown rushed
  welcome relocated migrated arrive arrived send sending walk marched march deported extradited transferred
`)

/** Nouns before "with", "between", "to", "for" that hold between governments. */
export const DEALINGS = words(`
  ties tie relations relation relationship relationships talks talk tension tensions agreement agreements deal deals dialogue
  cooperation co-operation partnership partner partners partnering alliance ally allies war trade negotiations negotiation dispute
  disputes conflict pact treaty accord understanding rivalry competition row standoff friendship coordination communication contacts
  contact discussions discussion engagement rapprochement normalisation normalization border peace support arms weapons loyal
  loyalty loyalties threat threats message signal concession concessions unacceptable acceptable aid help assistance answer response
  communicated important favourable favorable hostile opposition opposed sympathetic confrontation diplomacy differences
  trust confidence truce ceasefire consultations collaboration wedge ambassador ambassadors envoy envoys power powers known subservient beholden gap clash clashes feud thaw detente détente split rift
`)

/** Verbs whose object is a government, and nouns that point at one. */
export const TARGETED = words(`
  urge urged urges urging accuse accused accuses accusing blame blamed blames blaming warn warned warns warning tell told tells
  press pressed pressing pressure pressured pressuring criticise criticised criticize criticized criticises criticizes condemn condemned
  condemns ask asked asks call called persuade persuaded force forced help helped convince convinced anger angered infuriated
  pushed push threaten threatened provoke provoked isolate isolated punish punished back backed counter support supported
  supports supporting remind reminded allow allowed sanction sanctioned thank thanked trust assure assured slam slammed slams slamming rebuke rebuked embarrass embarrassed outraged infuriate keep pro anti both
`)

/** Nouns of travel and distance: what goes "between" cities. */
export const MOVES = words(`
  flight flights train trains bus buses road roads railway highway route routes distance miles kilometres kilometers km travel
  travelling traveling journey line link links match game
`)

export const GOVERNMENTS = words('government regime administration authorities leadership junta')

export const PLACE_NOUNS = words(`
  airport streets street outskirts suburb suburbs residents population neighbourhood neighbourhoods neighborhood neighborhoods
  district districts mayor city centre center downtown hotel hotels hospital hospitals university universities traffic skyline museum museums park parks roads road stadium weather airports schools school
  slums slum metro subway station stations office bureau attack attacks summit talks meeting conference man woman resident
  correspondent headquarters embassy suburb chief governor council police court courts
`)

export const ADVERBS = words(`
  also now then still already again not never repeatedly recently long immediately quickly later earlier reportedly officially
  formally publicly strongly firmly clearly apparently simply often always even n't since further directly indirectly
  previously increasingly only just soon yet once consistently initially subsequently promptly
  however meanwhile though too instead therefore thus nevertheless
`)

export const AUXILIARIES = words(`
  has have had will would is are was were may might could should must can cannot does do did wo been be seems seemed appears appeared
`)

/** What governments do, in the forms that follow a subject or an auxiliary. */
export const ACTS = words(`
  said say says saying told tells announced announces announce announcing claimed claims claim denied denies deny denying accused accuses
  accuse accusing urged urges urge condemned condemns condemn warned warns warn called calls call rejected rejects reject insisted
  insists insist vowed vows vow pledged pledges pledge promised promises promise demanded demands demand wants want wanted hopes hope
  hoped plans plan planned planning expects expect expected seeks seek sought seeking agreed agrees agree signed signs sign refused
  refuses refuse considers consider considered believes believe believed fears fear feared sees see saw views view viewed backs back
  backed supports support supported opposes oppose opposed welcomed welcomes welcome expressed expresses express responded responds
  respond reacted reacts react retaliated retaliates retaliate imposed imposes impose lifted lifts suspended suspends cut severed
  recalled recalls summoned summons expelled expels sent sends offered offers offer proposed proposes propose asked asks ask decided
  decides decide argued argues argue maintained maintains maintain raised raises raise remains remain remained continues continue
  continued adheres adhere adhered tried tries try trying communicated communicates stressed stresses emphasised emphasized
  hosted hosts host abstained abstains annexed invaded launched launches ordered orders approved approves recognised recognized
  recognises recognizes regards regard regarded describes describe described acknowledged acknowledges admitted admits confirmed
  confirms declared declares declined declines failed fails intends intend intended needs need needed prefers prefer relies
  rely relied depends depend threatened threatens threaten struck strikes withdrew withdraws withdraw worries worry worried
  suggested suggests suggest stated states reiterated reiterates reiterate hit pushed pushes push pressed presses put puts
  provided provides provide deployed deploys made makes make gave gives give took takes take used uses use spent spends knows
  know thinks think likes disputes dispute disputed dismissed dismisses issued issues complained complains boycotted blocked
  blocks vetoed vetoes blamed blames blame sanctioned criticised criticized criticises criticizes shown committed determined ready
  willing unwilling keen eager concerned reluctant able unable committed quick slow aware interested behind responsible
  preparing considering seeking hoping planning trying demanding calling expected poised becoming agreed using working
  obliged bound forced facing faced faces pursuing pursued pursues
`)

/** Auxiliaries that a government has rather than a city. */
export const WILLING = words('has have had will would may might could should must cannot does did do')

/** After a hyphen: "Moscow-based" is a place, "Moscow-backed" a government's doing. */
export const LOCATED = words('based born bound area region')
export const ALLIED = words(
  'backed led brokered friendly aligned controlled sponsored appointed installed imposed supported mediated run funded',
)

/** Before "on": what is done to a place. */
export const ASSAULTS = words(`
  attack attacks attacked assault assaults strike strikes raid raids march marched marching descend descended advance advanced
  advancing bombing bombings shelling closing bombs missiles rockets
`)

/** Before "US" in capitals where it is the pronoun: "CONTACT US". */
export const CALLS_TO_US = words('about contact follow join tell give let show help email call like find')

/** What a government owns, after "'s". */
export const POLICIES = words(`
  government policy policies initiative ambassador envoy minister ministry ministers demand demands decision role stance position
  support interests aim aims ally allies ambitions claim claims help response readiness diplomats diplomat
`)
