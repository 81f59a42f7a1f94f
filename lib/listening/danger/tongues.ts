/** The concepts of several languages in one text: which there are, and, where that may come to something, where they stand. */
import { later } from '../../kit/later';
import { Beginnings } from '../models/beginnings';
import { matchAt, piecesOf, type Piece } from '../models/patterns';
import { perWord, wordOf, type Word } from '../models/words';
import { ALL, type Concept, type Found, type Words } from './concepts';

interface Entry {
  /** Place of its concept in `ALL`, behind all of the languages before. */
  at: number;
  pieces: () => Piece[];
  /** One word. */
  alone: boolean;
  /** Other words may stand between its own. */
  loose: boolean;
  /** Few texts hold its concept. */
  rare: boolean;
}
/** Any-ending words are looked up by so many letters; shorter ones by all they have. */
const STEM = 4;
/** More places of one concept than this tell nothing new; keeps hostile texts cheap. */
const PLACES = 64;

/** Whether a concept comes to something beside others, or the rare ones do: `held` is `turn` at `from` and the place in `ALL` of each that is there. */
type Worth = (concept: number, held: Uint32Array, from: number, turn: number, rare: boolean) => boolean;

/** "setouffer" as "etouffer", "dallingoiare" as "ingoiare": what French and Italian write before an apostrophe, which is gone here. */
const withoutElision = perWord((word) => {
  const { text } = word;
  if (text.length <= 4) return word;
  const rest = text.replace(/^(?:[ldsjnmtc]|qu|dell|all|dall|nell|sull|un)(?=[aeiouh]\p{L}{3})/u, '');
  return rest === text ? word : wordOf(rest);
});

/** The concepts of several languages, looked up together and told apart by language. */
export class Tongues {
  readonly #begun = new Beginnings<Entry>(STEM, ({ rare }) => rare);
  /** By language and concept, the number of the text in which it was held last. */
  readonly #held: Uint32Array;
  /** The concepts of the text, as they were met. */
  readonly #met: number[] = [];
  #mets = 0;
  readonly #tongues: number;
  #turn = 0;

  /** @param rare by the concept's place in `ALL` */
  constructor(languages: readonly Words[], rare: readonly boolean[]) {
    this.#tongues = languages.length;
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
            rare: rare[concept] === true,
          });
        }
      }
  }

  /**
   * Every concept that stands in the words, with its places in order, for each language in which that may come to something.
   * @param elided the text had apostrophes: words are looked up without what French and Italian write before one, too
   * @param worth asked of every concept held whether its language needs to be read; of rare ones first
   */
  read(words: readonly Word[], elided: boolean, worth: Worth): Found[] {
    const bare = elided ? words.map(withoutElision) : words;
    if (!this.#worth(words, bare, true, worth)) return [];
    const tongues = this.#worth(words, bare, false, worth);
    if (!tongues) return [];
    const found = new Map<number, Found>();
    for (let tongue = 0; tongue < this.#tongues; tongue++) if ((tongues >>> tongue) & 1) found.set(tongue, new Map());
    for (let i = 0; i < words.length; i++) {
      this.#take(words, i, found);
      if (bare[i] !== words[i]) this.#take(bare, i, found);
    }
    return [...found.values()];
  }

  /**
   * A bit for each language that may come to something. Most texts end here: nothing is kept of them but which concepts they hold.
   * @param rare only those of which few texts hold any: asked first, for most hold none that go together
   */
  #worth(words: readonly Word[], bare: readonly Word[], rare: boolean, worth: Worth): number {
    const turn = (this.#turn += 1);
    this.#mets = 0;
    for (let i = 0; i < words.length; i++) this.#note(words, i, rare, turn);
    if (bare !== words) for (let i = 0; i < words.length; i++) if (bare[i] !== words[i]) this.#note(bare, i, rare, turn);
    let tongues = 0;
    for (let n = 0; n < this.#mets; n++) {
      const at = this.#met[n] ?? 0;
      const tongue = Math.floor(at / ALL.length);
      const from = tongue * ALL.length;
      if (!((tongues >>> tongue) & 1) && worth(at - from, this.#held, from, turn, rare)) tongues |= 1 << tongue;
    }
    return tongues;
  }

  #note(words: readonly Word[], from: number, rare: boolean, turn: number): void {
    const begun = rare ? this.#begun.picked(words, from) : this.#begun.at(words, from);
    for (let n = 0; n < begun.length; n++) {
      const entry = begun[n];
      if (!entry || this.#held[entry.at] === turn || (!entry.alone && matchAt(entry.pieces(), words, from) < 0)) continue;
      this.#held[entry.at] = turn;
      this.#met[this.#mets++] = entry.at;
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
