// News agencies by the names they sign with, in lower case. A closed class: their marks close a dateline and sign a byline.

/** Whether the words, as tokens joined by blanks, name a news agency. */
export function isAgency(words: string): boolean {
  return AGENCIES.has(words)
}

const AGENCIES: ReadonlySet<string> = new Set(
  `ap;associated press;the associated press;afp;agence france - presse;reuters;thomson reuters;upi;efe;dpa;ansa;tass;
  itar - tass;interfax;ria novosti;xinhua;kyodo;kyodo news;jiji;yonhap;bernama;antara;pti;ani;ians;uni;app;bss;unb;wam;
  kuna;spa;qna;ona;bna;petra;mena;irna;isna;tasnim;anadolu;anadolu agency;aa;ips;nan;gna;kna;sapa;pana;aap;cp;
  the canadian press;canadian press;pa;pa media;press association;bloomberg;ukrinform;belta;montsame;tap;map;aps;lusa;
  agencies;cna;pna;vna;nna;notimex;telam;prensa latina`
    .split(';')
    .map((name) => name.trim()),
)
