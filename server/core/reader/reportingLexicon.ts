// The verbs and nouns by which English reports what somebody said, wrote, asked, thought or wished: a closed class, so it stands in code.
// Words that are used alike are a group. What the letters mean is read in reportingWords.ts; this file is data alone.

import type { Act } from '../model/statement'

export interface ReportingGroup {
  /** What its words do, unless a word says otherwise after an "@". */
  readonly act: Act
  readonly words: string
}

/**
 * Verbs between semicolons: lemma ("+" where it doubles its last letter), irregular past and participle after slashes; then, where the rules
 * may take it for a cue, what it takes in letters and the words that bind to it.
 * c clause, o thing, t infinitive, a addressee outside, p person inside, q quotation only; "-" alone it is no cue.
 */
export const VERB_GROUPS: readonly ReportingGroup[] = [
  {
    act: 'say',
    words: `
      say/said c; tell/told cta; add c
    `,
  },
  {
    act: 'say',
    words: `
      state co; note co; explain co on; stress co; emphasize co; emphasise co; underline co; underscore co; highlight
      o; mention co; remark c on; observe c; comment q on; point - out=co to; reiterate co; repeat c; recall co;
      relate; recount co; narrate c; describe o as; detail o; outline o; elaborate q on; clarify co; specify co;
      indicate co; maintain c; contend c; assert co; affirm co; reaffirm co; aver; opine c; argue c for against;
      reason; insist c on; declare co; proclaim co; allege co; claim cot; suggest co; hint c at; imply c; signal;
      inform ca of about; relay co; convey co; communicate c; brief; report co @write; reveal co; disclose co; divulge
      o; express o; voice o; speak/spoke/spoken - of about out; talk - about of; discuss; address -; cite o; quote o;
      allude; refer+ - to; summarize o; summarise o; conclude c; stipulate; posit; articulate; acknowledge co; concede
      c; admit+ co to; confess c to; recognize c @think; recognise c @think; confirm co; verify; attest c to; testify
      c to; swear/swore/sworn ct; vouch; substantiate; second -; echo q; agree ct @think; concur+; joke c about; quip+
      c; wisecrack; muse; lament co; bemoan o; rue; complain c about of; grumble; grouse; gripe; moan; exclaim c;
      shout c; yell c; cry q; scream c; whisper c; mutter c; murmur c; chant c; boast c of about; brag+ c; gush c;
      rave; preach c; lecture; advise cap against; counsel; caution coap against; warn coa of=o about=o against=o
      for=o; alert; remind ca of; assure ca of; reassure ca; predict co; forecast/forecast co; project -;
      foresee/foresaw/foreseen; estimate c; speculate c about; surmise; characterize o as; characterise o as; portray
      o as; depict; label o; brand o; dub+ -; term o; call o for on=p upon=p out; deem -; answer q; reply c; respond q
      by; retort c; counter q; rejoin; interject q; chime; continue q; begin+/began/begun q; go/went/gone - on=q;
      intone; reflect; reminisce; greet -; welcome o; salute o; hail o; sum+
    `,
  },
  {
    act: 'say',
    words: `
      deny co; refute o; rebut+; dispute co; reject o; dismiss o as; contradict; disagree c with @think; object c to;
      protest c; oppose o @think; repudiate; disavow; rebuff; challenge o; question co; doubt co @think; condemn o;
      denounce o; decry o; deplore o; criticize o; criticise o; slam+ o; blast o; lambast o; lambaste o; rebuke p;
      chide p; scold p; reprimand; castigate; censure; berate; rip+; attack -; accuse p; blame p; fault; deride o;
      ridicule o; mock o; taunt; insult; lash; rail -; fume; charge; chastise; admonish; knock; pan+; disparage;
      belittle; slap+; hit+/hit
    `,
  },
  {
    act: 'say',
    words: `
      praise o; laud o; applaud o; commend o; compliment; congratulate p; thank p; credit p; extol; tout o; defend o;
      back -; endorse o; support o @think; apologize q for to; apologise q for to; commiserate; console; regret+ co;
      honor; honour; celebrate; toast; justify; excuse; promote; advocate o for; champion
    `,
  },
  {
    act: 'say',
    words: `
      promise cotp; pledge cot; vow ct; threaten ot; commit+; guarantee co; undertake/undertook/undertaken; offer;
      propose cot; volunteer
    `,
  },
  {
    act: 'announce',
    words: `
      announce co; unveil o; release -; issue -; launch -; publicize; publicise; present -; introduce -;
      broadcast/broadcast -
    `,
  },
  {
    act: 'write',
    words: `
      write/wrote/written c; tweet co; post q; publish -; pen; blog+ c; text q; email q; retweet o; sign -; print -;
      scribble; read/read c; carry; caption
    `,
  },
  {
    act: 'ask',
    words: `
      ask ctap for=o about=o; inquire c about; enquire c about; wonder c @say; query co; quiz+ p
    `,
  },
  {
    act: 'demand',
    words: `
      demand cot; urge cotp for @say; request cop; order cp; instruct p; command p; direct -; implore p @say; beg+ c
      for @say; plead c for @say; appeal - for to=p @say; exhort p @say; press - for @say; push - for @say; petition
      p; recommend co @say; require -; summon o; invite p; encourage p @say; beseech/besought p @say; entreat;
      seek/sought t @intend; dare; bid+/bid; dictate; lobby - for @say
    `,
  },
  {
    act: 'say',
    words: `
      show/showed/shown co @write; find/found co @write; rank; document o @write; list
    `,
  },
  {
    act: 'think',
    words: `
      think/thought c; believe co; feel/felt c @feel; consider co; expect ct; know/knew/known c; guess c; suppose c;
      suspect c; assume c; presume c; imagine c; understand/understood c; realize c; realise c; regard o; view o;
      see/saw/seen -; perceive; determine; decide ct; remember c; forget+/forgot/forgotten c; calculate c @say; reckon
      c; figure c; anticipate co; judge; interpret
    `,
  },
  {
    act: 'intend',
    words: `
      plan+ t; intend t; aim t; want ot; hope ct for; wish ctp @say; try -; attempt; prepare; refuse t; decline -;
      mean/meant; choose/chose/chosen
    `,
  },
  {
    act: 'feel',
    words: `
      fear co; worry c about; love -; hate -; like -; dislike; enjoy -; admire; respect; resent; prefer+ ot @intend;
      favor o @think; favour o @think; appreciate; trust; care; mind; embrace; sympathize; envy; dread
    `,
  },
  {
    act: 'other',
    words: `
      seem; appear; look; sound; prove; demonstrate; illustrate; hear/heard; learn c @think; listen; face; deserve
    `,
  },
]

/** Verbs that report too seldom to be a sign to the weights: the rules alone take them for cues. */
export const OTHER_VERBS: ReportingGroup = {
  act: 'say',
  words: `
    notify ca of; pronounce o; insinuate c; attribute o; liken p; sigh q; laugh q; remonstrate c; demur q; enthuse
    c; rant c; vent q; tease q; certify c; pray c for; downplay o; minimise o; minimize o; espouse o; herald o
    @announce; record - @write; interrogate - @ask; discourage p; accept c @think; aspire t @intend; rejoice c
    @feel; raise -; compare o; touch - on; dwell/dwelt - on; rule - out; start q; play -; dedicate -; warrant -
  `,
}

/** Nouns that may stand for a statement; after a noun what follows it where the rules may take it for a cue: "his claim that". */
export const NOUN_GROUPS: readonly ReportingGroup[] = [
  {
    act: 'say',
    words: `
      statement that; claim that; assertion that; remark that; comment that; allegation that of against; accusation
      that of against; admission that; denial that; confirmation that; explanation; argument that; description; report
      that @write; testimony; warning that; threat that to; promise that to; offer to that; pledge that to; vow that
      to; assurance that; reminder that; criticism of; praise; condemnation of; complaint that about; concern that
      about @feel; objection; apology; reply; response; answer; prediction that; forecast that; estimate; hint that
      about; revelation that; suggestion that; observation; declaration that; contention that; insistence that;
      acknowledgment; acknowledgement; account; letter; speech; message; interview; conference; quote; word
    `,
  },
  {
    act: 'announce',
    words: `
      announcement that; proclamation; release
    `,
  },
  {
    act: 'ask',
    words: `
      question whether about; query; inquiry
    `,
  },
  {
    act: 'demand',
    words: `
      demand that for to; request that for to; call for to; order that for to; plea that for to; appeal that for to;
      recommendation that about @say; proposal; instruction; advice that about @say
    `,
  },
  {
    act: 'think',
    words: `
      belief that; view that; opinion that; expectation; assumption; conclusion; decision; idea; notion; theory;
      thought; sense
    `,
  },
  {
    act: 'intend',
    words: `
      plan; intention; intent; desire; wish; willingness; commitment; effort; ambition; aim
    `,
  },
  {
    act: 'feel',
    words: `
      fear that about; worry that about; hope that about; confidence; skepticism; optimism; regret; support;
      opposition; enthusiasm
    `,
  },
]

export const OTHER_NOUNS: ReportingGroup = { act: 'think', words: 'impression that; conviction that; fact that' }
