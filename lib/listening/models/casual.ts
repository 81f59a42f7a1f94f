/**
 * How words are spelled in a hurry, each with the spelling the word lists have. Only what stands for one word in every language that is
 * read: "vs" and "c" are not here. Spellings of two words in one ("jsuis") stand in the lists themselves, which are
 * read through here too, so that both ways may be written there.
 */
const SPELLED: ReadonlyMap<string, string> = new Map(
  `u:you ur:your kno:know hav:have gna:gonna ppl:people sum1:someone sumone:someone some1:someone every1:everyone any1:anyone
   evry1:everyone sumbody:somebody tmrw:tomorrow tmr:tomorrow tmw:tomorrow tomoz:tomorrow 2moro:tomorrow 2morrow:tomorrow tomorow:tomorrow
   tomorro:tomorrow 2nite:tonight tonite:tonight 2day:today becuz:because cuz:because bcuz:because wen:when nuthin:nothing nothin:nothing
   nich:nicht nichma:nicht nixx:nichts vll:vielleicht wida:wieder
   q:que vc:voce vcs:voces cmg:comigo mto:muito mta:muita hj:hoje qdo:quando tbm:tambem
   nn:non qst:questo qsta:questa sn:sono xke:perche xche:perche
   tt:tout tjs:toujours tjrs:toujours bcp:beaucoup qd:quand pcq:parce dmain:demain auj:aujourdhui mtn:maintenant envi:envie qro:quero
   kiero:quiero kiere:quiere kieren:quieren ammazo:ammazzo ammazare:ammazzare`
    .trim()
    .split(/\s+/)
    .map((each) => each.split(':') as [string, string]),
);
/** One word as the lists have it. */
export const spelled = (word: string): string => SPELLED.get(word) ?? word;
