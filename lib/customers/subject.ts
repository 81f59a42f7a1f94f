/**
 * Whether two short posts are about the same, and why, in words that can be shown. Four signs, nothing learned:
 * the same words; rare words in common (how rare is known from everyday posts, and from what everybody writes to this brand);
 * both say it is down; or the same saved reply as answer, or its twin in another language: the same tags and aim. Pure.
 */
import { later } from '../kit/later';
import { wordsOf } from '../replies/features';
import { everyday } from '../replies/layout';
import { outageOf, sameOutage } from './outage';
import { isThanks } from './thanks/read';

/** Words of asking and pointing in languages of which the everyday counts know little: rare there, and still about nothing. */
const empty = later(
  () =>
    new Set(
      wordsOf(
        `het een mijn onze jullie dat die dit deze van voor met niet ook maar wel nog heb heeft hebben wordt iemand iedereen waarom idee nieuwe sinds zit
     jemand jemanden mein meine meiner meinem eure eurer ihr unser neue neuen neuer seit auch schon noch immer wieder heute gestern komplett jetzt
     quelqu quelqu’un depuis matin avec pour dans cette mes mon vos notre aussi encore toujours pareil aujourd’hui
     alguien alguno alguna pasa mismo misma esta este desde como cuando hola gracias ayuda mi nuestro también todavía siempre hoy ayer
     alguém mesmo mesma isso essa esse desde quando obrigado ajuda meu minha também ainda sempre hoje ontem
     qualcuno questa questo anche come mio mia nostro ancora sempre oggi ieri grazie aiuto
     nie jest się sie to jak już juz tak ale czy mam mnie mój moj moja moje jestem był byl była bylo ktoś ktos coś cos teraz tylko jeszcze przez dla też tez bardzo może moze nikt nikomu jaki jakiś zrobić
     bir bu çok cok ne da de için icin ama var yok daha ben sen biz siz gibi kadar artık artik böyle boyle olsun oldu neden nasıl nasil hiç hic şimdi simdi bugün bugun lütfen
     är ar inte jag har på pa det den att som och med för mig min mitt mina era ert kan vill nu bara också mycket någon nagon
     jeg ikke har på det den at som og med for meg mig min mitt deres kan vil nå nu bare også meget noen nogen er
     это не я и в на что как уже просто так но у меня мне вы вас мы могу может быть был была было очень еще ещё если то же он она они все всё почему когда кто где можно
     це не я і в на що як вже так але у мене мені ви вас ми можу бути був була дуже ще якщо чому коли хто де можна
     saya ini itu sudah belum tidak gak nggak ga yang dan di ke dari juga lagi ada bisa mau kok kak banget sekali lama apa kenapa untuk sama aja udah tolong mohon saja kami kita
     mera meri mere hai hain ho hi kya ye yeh wo woh nahi nahin ab abhi tak aaya bhai bhi aur ka ki ke ko se me mein main hum aap aapka kab kyu kyun koi raha rahi gaya gayi kar karo mila bahut bohot sir
     není neni je to jak už uz ale mám mam jsem byl byla jsem co tak pro mě mne můj muj moje někdo nekdo ještě jeste teď ted velmi proč proc
     nem van ez az hogy már mar csak és es egy de ha én en még meg most nagyon miért miert valaki
     nu este sunt un o și si că ca mai dar am meu mea mei pentru cu la din foarte cineva acum iar
     ei on se ja en minä mina minun oli mutta että etta kun niin nyt vain vielä viela joku miksi kuka
     ang ng mga sa ko po na hindi ako ba lang naman yung kayo nyo ninyo may wala ito kasi pa
     không khong là la và va có co của cua tôi toi bạn ban cho này nay rồi roi được duoc đã da sao shop ạ
     في من على ما لا هذا هذه أنا انا كان مع الى إلى عن كل بعد هل لم لن عندي
     anyone someone anybody somebody everyone everybody else mine yours ours today yesterday week still again since please hello thanks
     one two three four five six seven eight nine ten half hour hours minute minutes day days week weeks month months year years time times
     come came comes get got without with customer service team company someone thing things way order orders ordered`,
      ).map((word) => word.stem),
    ),
);

/** A saved reply that answers a post. */
export interface Topic {
  id: string;
  title: string;
  aim: string;
  tags: readonly string[];
  language: string;
}

export interface Subject {
  /** All words but the brand's own, in order; and those that carry something, in any order. Null: too little to be a subject. */
  text: string | null;
  content: string | null;
  /** What is said to be down; null: nothing. */
  down: ReadonlySet<string> | null;
  /** Stem -> the word as written and how much it says, nats. */
  words: ReadonlyMap<string, { shown: string; weight: number }>;
  total: number;
  topic: Topic | null;
}

/**
 * A word seen in one of fifty everyday posts says little, nats. Set on questions to one bank (Banking77, every tenth, words alone):
 * 19 % of the pairs with one intent are found and 0.3 % of those with two, most of these about exchange rates and fees all the same.
 */
const RARE = 4.2;
/** Two rare words, or one that nobody uses by chance together with a weaker one. */
const ENOUGH = 9;
/** And this share of the shorter post's own weight. */
const SHARE = 0.28;
/** A word lighter than this (“the”, “not”) carries nothing, nats. */
const LIGHT = 2.3;
/** The same words of many people, and still no subject. */
const CHATTER: ReadonlySet<string> = new Set(
  wordsOf(
    'yes yeah yep no nope ok okay lol haha wow nice cool great good love done sent dm following same agreed congrats ja nein oui non si sí sim não nee',
  ).map(({ stem }) => stem),
);
/** So many words, one for one the same, are a subject though each is everyday: "Where is my order?". */
const WHOLE = 4;
/** A word in this share of what is written to the brand is what they all write about. */
const COMMON = 0.3;
/** Fewer posts than this and their own words tell nothing of what is common. */
const TELLING = 20;
/** Aims under which people write alike without writing about the same. */
const VAGUE: ReadonlySet<string> = new Set(['thank', 'calm', 'warn']);

/** Words that stand in most posts to a brand: counted on `texts`, else the words of its name and keywords. */
export function commonWords(texts: readonly string[], brand: { name: string; query: string }): ReadonlySet<string> {
  const fallback = new Set(wordsOf(`${brand.name} ${texts.length < TELLING ? brand.query : ''}`).map((word) => word.stem));
  if (texts.length < TELLING) return fallback;
  const seen = new Map<string, number>();
  for (const text of texts) for (const stem of new Set(wordsOf(text).map((word) => word.stem))) seen.set(stem, (seen.get(stem) ?? 0) + 1);
  for (const [stem, n] of seen) if (n > texts.length * COMMON) fallback.add(stem);
  return fallback;
}

/** `common`: left out. `topic`: the saved reply that fits best, null where none does. */
export function subjectOf(text: string, common: ReadonlySet<string>, topic: Topic | null): Subject {
  const words = new Map<string, { shown: string; weight: number }>();
  let total = 0;
  const all = wordsOf(text);
  const content = new Set<string>();
  for (const { stem, shown } of all) {
    if (words.has(stem) || isSmall(stem, common)) continue;
    const weight = everyday(`s:${stem}`);
    total += weight;
    if (weight >= RARE) words.set(stem, { shown, weight });
    if (weight >= LIGHT) content.add(stem);
  }
  const tells = (words.size > 0 || content.size > 1) && [...content].some((stem) => !CHATTER.has(stem)) && !isThanks(text);
  const own = all.flatMap(({ stem }) => (common.has(stem) ? [] : [stem]));
  return {
    words,
    total,
    text: tells || (own.length >= WHOLE && !isThanks(text)) ? own.join(' ') : null,
    content: tells && words.size > 0 && content.size > 1 ? [...content].sort().join(' ') : null,
    down: outageOf(
      text,
      (stem) => common.has(stem),
      (stem) => !isSmall(stem, common) && everyday(`s:${stem}`) >= RARE,
    ),
    topic: topic && !VAGUE.has(topic.aim) ? topic : null,
  };
}

const isSmall = (stem: string, common: ReadonlySet<string>): boolean => common.has(stem) || empty().has(stem) || stem.length < 2;

const twins = (a: Topic, b: Topic): boolean =>
  a.aim === b.aim && a.language !== b.language && a.tags.length > 0 && a.tags.length === b.tags.length && a.tags.every((tag) => b.tags.includes(tag));

/** Null: not the same as far as can be told. Else why, for the screen. */
export function sameSubject(a: Subject, b: Subject): string | null {
  const shared: { shown: string; weight: number }[] = [];
  for (const [stem, word] of a.words) if (b.words.has(stem)) shared.push(word);
  const sum = shared.reduce((all, { weight }) => all + weight, 0);
  if (shared.length >= 2 && sum >= ENOUGH && sum >= SHARE * Math.min(a.total, b.total)) {
    const told = shared.sort((x, y) => y.weight - x.weight).slice(0, 3);
    return `shares ${told.map(({ shown }) => `“${shown.slice(0, 40)}”`).join(', ')}`;
  }
  if (a.down && b.down && sameOutage(a.down, b.down)) return 'both say it is down or does not work';
  if (a.text !== null && a.text === b.text) return 'the same words';
  if (a.content !== null && a.content === b.content) return 'the same words, differently put';
  if (a.topic && b.topic && (a.topic.id === b.topic.id || twins(a.topic, b.topic))) return `the same answer fits: “${b.topic.title.slice(0, 80)}”`;
  return null;
}
