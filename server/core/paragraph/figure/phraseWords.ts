// Closed classes that bound a noun phrase: what ends it, what stands in it before its head, and the nouns and verbs that mislead.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that are never inside a counted noun phrase: prepositions, conjunctions, determiners, pronouns, verbs, adverbs. */
export const ENDS_PHRASE = words(`
about above across after against along alongside amid amidst among amongst around as at atop before behind below beneath
beside besides between beyond by concerning despite down during except for from given in inside into like minus near of off on
onto out outside over past per regarding respectively since than through throughout till to toward towards under underneath
unlike until unto up upon versus via vs with within without ago apart and or but nor yet so if because although though while
whether unless once when whenever where wherever why how that which who whom whose what the a an this these those each every
either neither some any no both all another such many several few much i you he she it we they me him us them my your his her its our their yours hers ours theirs himself herself itself themselves one is are was were be been being am isn aren wasn weren has have had
having hasn haven hadn do does did doesn don didn will would shall should can could may might must won wouldn cannot ought not
also already still now then later earlier again together away almost even ever never always often only just too quite
rather soon today yesterday tomorrow tonight here there abroad overnight instead else perhaps maybe meanwhile however
therefore thus hence nearly previously recently currently annually daily weekly monthly yearly nationwide worldwide globally
locally simultaneously immediately apiece aged said says say saying told tell added asked went go going gone come came coming
get got getting give gave giving make made making take took taken taking see saw seen seeing know knew known think thought
find found become became becoming leave left leaving keep kept let begin began begun bring brought held write wrote written
stood sit sat lose lost losing pay paid meet met ran led speak spoke spoken rose risen rising fell fallen falling grow grew
grown sent built fought spent winning bought sell sold shut showed shown remain remained seem seemed appear appeared lived
worked die died killed wounded injured injuring including included include involving involved following according based
compared due wanted needed felt tried claimed voted drove driven fly flew flown flee fled broke broken choose
chose chosen drew drawn eat ate eaten forget forgot hear heard hid lay mean meant rode rang seek sought shake shook shoot shot
sing sang sink sank slept steal stole stolen struck arose swear swore sworn teach taught tore torn threw thrown understand
understood wear wore worn wake woke bear bore caught dealt dug fed swam arrived arrested reached received returned resigned
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
november december
`)

/** Nouns that are verbs too: nouns right after an order word ("second run"), verbs after a noun ("first officers run"). */
export const NOUNS_OR_VERBS = words(`
run show cut vote claim deal cost work need win lead hold fall rise fight spend buy build stand strike ride ring drive break draw
lie set hit put feed sleep swim catch throw hide try want feel return send reach start end open close call help plan play pass
`)

/** Adjectives that endings do not give away. */
export const ADJECTIVES = words(`
new old big small large little long short high low great good bad best worst young early late top major minor key main chief senior
junior former other more additional extra further foreign domestic local regional national international global public private
military civil federal legal illegal political economic social financial central western eastern northern southern north south east
west human natural nuclear armed suspected alleged unidentified unknown separate different various single double whole entire full
total free fresh recent current previous next last first second third fourth fifth consecutive straight successive official
unofficial presidential parliamentary democratic republican independent russian american british french german chinese indian
pakistani israeli palestinian iranian iraqi syrian turkish ukrainian japanese korean african european asian arab us u.s. uk
afghan saudi egyptian kenyan nigerian australian canadian mexican brazilian spanish italian polish cuban muslim christian jewish
islamic catholic black white red green blue live female male adult elderly pregnant married open closed heavy light hard soft
real true false common rare mass strong weak serious severe deadly fatal tragic historic strategic bilateral special general
specific particular significant important vital crucial critical huge massive tiny brief quick slow fast live annual monthly weekly
daily joint mutual similar equal opposite rival hostile friendly peaceful violent brutal bloody popular famous modern ancient
medical academic technical scientific digital electronic electric urban rural coastal marine aerial commercial industrial
agricultural cultural religious ethnic racial sexual mental physical criminal judicial electoral constitutional
full-time one-time so-called very most least highest lowest largest biggest smallest longest shortest oldest youngest latest newest
`)

/** Plural in form, and often before the head: "sports teams", "arms deals". */
export const NOUNS_IN_S = words(`
sports arms goods customs sales savings systems operations affairs relations communications logistics women human-rights rights
services resources telecoms electronics economics politics news games narcotics drugs explosives weapons securities bonds police
`)

/** Forms in -s that are verbs after a singular noun far more often than nouns. */
export const VERBS_IN_S = words(`
includes comes begins takes says makes shows marks involves remains becomes brings gives goes gets has is was does needs wants
seems appears looks leads runs starts ends opens closes holds follows aims allows helps means expects suggests indicates requires
contains covers features focuses continues faces offers provides reports sees stands
`)
