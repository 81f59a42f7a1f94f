/**
 * What is spoken of, by language: each concept ("a weapon", "to burn", "a hand") is a list of word forms, and rules look for concepts
 * near each other, not for wordings. An entry is one word; `_` joins words in a row, `~` allows up to three others between,
 * `a|b` is one of them, `word*` any ending.
 */
import { later } from '../../kit/later';
import { Beginnings } from '../models/beginnings';
import { matchAt, piecesOf, type Piece } from '../models/patterns';
import { perWord, wordOf, type Word } from '../models/words';

export type Concept = keyof typeof CONCEPTS;
/** Every concept, with what it stands for. */
export const CONCEPTS = {
  not: 'negation',
  joke: 'said laughing',
  fiction: 'a film, a game, a song, or help against suicide',
  crave: 'what people would kill for',
  mood: 'what people die of in figures of speech',
  hype: 'what explodes, burns or shocks in figures of speech',
  job: 'why one speaks of a hospital without harm',
  intent: 'I will',
  kill1: 'I kill',
  kill: 'to kill or maim',
  hit: 'to hit or break',
  head: 'parts of the body one threatens to break',
  victim: 'those it is aimed at',
  deserve: 'deserves, should',
  harmed: 'be shot, die',
  attack: 'to burn, to ram',
  attack1: 'I burn, I ram',
  place: 'the brand’s places',
  know: 'I know',
  where: 'where they live, work, park',
  bomb: 'a bomb',
  planted: 'is, was put',
  tick: 'ticks',
  hidden: 'under, behind',
  comes: 'I am coming',
  carry: 'with, in my pocket',
  weapon: 'a weapon',
  deadline: 'until Friday, or else',
  menace: 'fire, blood, a coffin',
  threat: 'sayings that threaten by themselves',
  suicide: 'suicide, by itself',
  want: 'I want, I wish',
  die: 'to die, not to exist',
  nolive: 'no wish or reason to live',
  nomiss: 'nobody would miss me',
  letters: 'goodbye letters',
  rope: 'a rope',
  ready: 'ready, hangs',
  selfcut: 'cutting oneself',
  think: 'I think of, I want',
  crash: 'driving into a tree, stepping before a train',
  jump: 'to jump',
  height: 'a bridge, a roof',
  pills: 'pills',
  swallow: 'to take, to swallow',
  all: 'all of them',
  life: 'this life',
  luck: 'lucky that',
  died: 'died',
  faint: 'lost consciousness',
  lastnight: 'my last night',
  decided: 'I have decided, goodbye',
  demand: 'my money back',
  fire: 'fire, smoke, melting',
  blaze: 'caught fire, exploded, by itself',
  thing: 'a product or a part of one',
  your: 'yours, bought',
  hurt: 'an injury',
  body: 'parts of the body',
  kin: 'a child, family, a pet',
  object: 'what must not be in food',
  inside: 'in',
  food: 'food and drink',
  found: 'was found',
  swallowed: 'swallowed, choked',
  sick: 'poisoned, vomiting',
  after: 'after eating, because of',
  allergy: 'an allergic reaction',
  medical: 'to hospital, stitches',
  collapse: 'gave way, flew off',
  brake: 'brakes, airbags',
  fails: 'fail',
  hot: 'boiling',
  electric: 'an electric shock',
  shock: 'a shock',
  gas: 'gas, fumes',
  wake: 'to wake',
  rise: 'to wake, to get up',
  sleep: 'to fall asleep',
  never: 'never again',
  everyday: 'why one would rather stay in bed',
  spent: 'at the end of one’s strength',
  farewell: 'goodbye to everybody',
  leaving: 'goodbye to a company or a series',
  edge: 'stands on a bridge, at the tracks',
  pointless: 'has no sense',
  laid: 'laid out, counted',
  armed: 'an armed man',
  told: 'said, threatened',
  wound: 'stab me, shoot me',
  puffed: 'swollen, hissing',
  cell: 'a battery and what has one',
  freefrom: 'said to be free of nuts, milk',
  painless: 'without pain',
  method: 'a way to',
  gone: 'will not be there any more',
  errand: 'why one is away',
  heed: 'you listen',
  followed: 'followed me home, bangs at my door',
  lurk: 'I wait for her',
  offhours: 'after her shift',
  stalker: 'a former partner, a stalker',
  peril: 'finds me, kills me',
  alarm: 'a smoke or gas alarm',
  silent: 'gave no alarm',
  sharp: 'a needle, glass',
  garment: 'clothes, bedding',
  taste: 'tastes of',
  chemical: 'bleach',
  drank: 'drank, ate',
  joy: 'what pleases, laughter, pictures',
  tooth: 'a tooth',
  chip: 'broke off',
  address: 'I have your address',
  omen: 'sleep well, be careful',
  warn: 'tell your boss',
  vanish: 'to disappear',
  unneeded: 'nobody needs me, better if I',
  giveaway: 'gave away all I have, found a home for my pets',
  bye: 'farewell, adieu',
  lastwords: 'thank you for everything, forgive me, my last post',
  entrust: 'look after my children',
  notaround: 'will not be around',
  arranged: 'letters, will, funeral are done',
  relocate: 'why one gives things away or says goodbye otherwise',
  misdose: 'a wrong dose, mixed-up medicines',
  drugs: 'a pharmacy, a prescription',
  infood: 'in food, as one word',
  gave: 'gave, passed on',
  belonging: 'what is dear to one: a guitar, savings, a pet',
  relative: 'a brother, a neighbour',
  endnight: 'tonight it all ends',
  thanksall: 'thank you for everything',
  whose: 'his, their',
} as const;
export type Words = Record<Concept, string>;

/** Where a concept stands in the words of a text: first word, and the one after the last. */
export interface Place {
  from: number;
  to: number;
  /** Other words may stand within it. */
  loose: boolean;
}
export type Found = Map<Concept, Place[]>;

/** Which concepts stand in a text, by their places in this list. */
export const ALL = Object.keys(CONCEPTS) as readonly Concept[];

interface Entry {
  /** Place of its concept in `ALL`, behind all of the languages before. */
  at: number;
  pieces: () => Piece[];
  /** One word. */
  alone: boolean;
  /** Other words may stand between its own. */
  loose: boolean;
}
/** Any-ending words are looked up by so many letters; shorter ones by all they have. */
const STEM = 4;
/** More places of one concept than this tell nothing new; keeps hostile texts cheap. */
const PLACES = 64;

/** Whether a concept comes to something beside others: `held` is `turn` at `from` and the place in `ALL` of each that is there. */
type Worth = (concept: number, held: Uint32Array, from: number, turn: number) => boolean;

/** "setouffer" as "etouffer", "dallingoiare" as "ingoiare": what French and Italian write before an apostrophe, which is gone here. */
const withoutElision = perWord((word) => {
  const { text } = word;
  if (text.length <= 4) return word;
  const rest = text.replace(/^(?:[ldsjnmtc]|qu|dell|all|dall|nell|sull|un)(?=[aeiouh]\p{L}{3})/u, '');
  return rest === text ? word : wordOf(rest);
});

/** The concepts of several languages, looked up together and told apart by language. */
export class Tongues {
  readonly #begun = new Beginnings<Entry>(STEM);
  /** By language and concept, the number of the text in which it was held last. */
  readonly #held: Uint32Array;
  #turn = 0;

  constructor(languages: readonly Words[]) {
    this.#held = new Uint32Array(languages.length * ALL.length);
    for (const [tongue, words] of languages.entries())
      for (const [name, list] of Object.entries(words) as [Concept, string][]) {
        const concept = ALL.indexOf(name);
        for (const each of list.trim().split(/\s+/)) {
          const pieces = later(() => piecesOf(each.replaceAll('_', ' ').replaceAll('~', ' ~ ')));
          // By its first word alone: the whole of an entry is made when that is met.
          this.#begun.add(each.split(/[_~]/).find(Boolean) ?? '', {
            at: tongue * ALL.length + concept,
            pieces,
            loose: each.includes('~'),
            alone: !/[_~]/.test(each),
          });
        }
      }
  }

  /**
   * Every concept that stands in the words, with its places in order, for each language in which that may come to something.
   * @param elided the text had apostrophes: words are looked up without what French and Italian write before one, too
   * @param worth asked of every concept held whether its language needs to be read
   */
  read(words: readonly Word[], elided: boolean, worth: Worth): Found[] {
    const bare = elided ? words.map(withoutElision) : words;
    const tongues = this.#worth(words, bare, worth);
    if (!tongues.size) return [];
    const found = new Map<number, Found>([...tongues].sort((a, b) => a - b).map((tongue) => [tongue, new Map()]));
    for (let i = 0; i < words.length; i++) {
      this.#take(words, i, found);
      if (bare[i] !== words[i]) this.#take(bare, i, found);
    }
    return [...found.values()];
  }

  /** Most texts end here: nothing is kept of them but which concepts they hold. */
  #worth(words: readonly Word[], bare: readonly Word[], worth: Worth): Set<number> {
    const turn = (this.#turn += 1);
    const met: number[] = [];
    for (let i = 0; i < words.length; i++) {
      this.#note(words, i, turn, met);
      if (bare[i] !== words[i]) this.#note(bare, i, turn, met);
    }
    const tongues = new Set<number>();
    for (const at of met) {
      const tongue = Math.floor(at / ALL.length);
      const from = tongue * ALL.length;
      if (!tongues.has(tongue) && worth(at - from, this.#held, from, turn)) tongues.add(tongue);
    }
    return tongues;
  }

  #note(words: readonly Word[], from: number, turn: number, met: number[]): void {
    const begun = this.#begun.at(words, from);
    for (let n = 0; n < begun.length; n++) {
      const entry = begun[n];
      if (!entry || this.#held[entry.at] === turn || (!entry.alone && matchAt(entry.pieces(), words, from) < 0)) continue;
      this.#held[entry.at] = turn;
      met.push(entry.at);
    }
  }

  #take(words: readonly Word[], from: number, all: ReadonlyMap<number, Found>): void {
    for (const { at, alone, loose, pieces } of this.#begun.at(words, from)) {
      const found = all.get(Math.floor(at / ALL.length));
      if (!found) continue;
      const to = alone ? from + 1 : matchAt(pieces(), words, from);
      const concept = ALL[at % ALL.length];
      if (to < 0 || !concept) continue;
      const places = found.get(concept);
      if (!places) found.set(concept, [{ from, to, loose }]);
      else if (places.length < PLACES) places.push({ from, to, loose });
    }
  }
}
