/**
 * What is spoken of, by language: each concept ("a weapon", "to burn", "a hand") is a list of word forms, and rules look for concepts
 * near each other, not for wordings. An entry is one word; `_` joins words in a row, `~` allows up to three others between,
 * `a|b` is one of them, `word*` any ending.
 */
import { later } from '../../kit/later';
import { spelled } from '../models/casual';
import { fits, followed, matchAt, piecesOf, remembered, type Piece } from '../models/rules';

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

interface Entry {
  tongue: number;
  concept: Concept;
  pieces: () => Piece[];
  /** Other words may stand between its own. */
  loose: boolean;
}
/** Any-ending words are looked up by so many letters; shorter ones by all they have. */
const STEM = 4;
/** More places of one concept than this tell nothing new; keeps hostile texts cheap. */
const PLACES = 64;
const NONE: readonly Entry[] = [];

/** "setouffer" as "etouffer", "dallingoiare" as "ingoiare": what French and Italian write before an apostrophe, which is gone here. */
const withoutElision = (word: string): string =>
  word.length > 4 ? word.replace(/^(?:[ldsjnmtc]|qu|dell|all|dall|nell|sull|un)(?=[aeiouh]\p{L}{3})/u, '') : word;

/** The concepts of several languages, looked up together and told apart by language. */
export class Tongues {
  readonly #first = new Map<string, Entry[]>();
  readonly #stems = new Map<string, Entry[]>();
  /** What may begin with a word, by the word behind it. */
  readonly #begun = remembered((word) => followed(this.#entries(word)));
  readonly #count: number;

  constructor(languages: readonly Words[]) {
    this.#count = languages.length;
    for (const [tongue, words] of languages.entries()) {
      for (const [concept, list] of Object.entries(words) as [Concept, string][]) {
        for (const each of list.trim().split(/\s+/)) {
          const pieces = later(() => piecesOf(each.replaceAll('_', ' ').replaceAll('~', ' ~ ')));
          this.#add(each, { tongue, concept, pieces, loose: each.includes('~') });
        }
      }
    }
  }

  /**
   * By language, every concept that stands in the words, with its places in order; null: none.
   * @param elided the text had apostrophes: words are looked up without what French and Italian write before one, too
   */
  read(words: readonly string[], elided: boolean): (Found | null)[] {
    const found: (Found | null)[] = new Array<Found | null>(this.#count).fill(null);
    const bare = elided ? words.map(withoutElision) : words;
    for (let i = 0; i < words.length; i++) {
      const word = words[i] ?? '';
      for (const entry of this.#begun(word)(words[i + 1] ?? '')) take(found, entry, words, i);
      const rest = bare[i] ?? '';
      if (rest !== word) for (const entry of this.#begun(rest)(bare[i + 1] ?? '')) take(found, entry, bare, i);
    }
    return found;
  }

  #entries(word: string): readonly Entry[] {
    const all = [...(this.#first.get(word) ?? NONE)];
    for (let length = STEM - 2; length <= STEM && length <= word.length; length++)
      for (const entry of this.#stems.get(word.slice(0, length)) ?? NONE) if (begins(entry, word) && !all.includes(entry)) all.push(entry);
    return all;
  }

  /** By its first word alone: the whole of an entry is made when that is met. */
  #add(written: string, entry: Entry): void {
    for (const way of written.split(/[_~]/).find(Boolean)?.split('|') ?? [])
      if (way.endsWith('*')) push(this.#stems, way.slice(0, -1).slice(0, STEM), entry);
      else push(this.#first, spelled(way), entry);
  }
}

function begins({ pieces }: Entry, word: string): boolean {
  const [first] = pieces();
  return first !== undefined && fits(first, word);
}

function push(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  if (!list) map.set(key, [entry]);
  else if (list.at(-1) !== entry) list.push(entry);
}

function take(all: (Found | null)[], { tongue, concept, pieces: made, loose }: Entry, words: readonly string[], from: number): void {
  const pieces = made();
  const to = pieces.length === 1 ? from + 1 : matchAt(pieces, words, from);
  if (to < 0) return;
  const found = (all[tongue] ??= new Map<Concept, Place[]>());
  const places = found.get(concept);
  if (!places) found.set(concept, [{ from, to, loose }]);
  else if (places.length < PLACES) places.push({ from, to, loose });
}
