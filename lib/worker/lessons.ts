/** What each brand taught: learned from its corrections on first need, and anew after one came or went. */
import { textChange } from '../customers/sighting';
import { About } from '../listening/about';
import { hashText } from '../listening/models/hash';
import { NO_LAYER, type Layer, type LayerLesson, type Meaning } from '../listening/models/read';
import { Strangers } from '../listening/models/strangers';
import type { CorrectionRow } from '../model/meaning';
import type { EarshotDb } from '../store/db';
import * as read from '../store/read/meaning';

/** What is about a brand is guessed only after the posts of so many people were said not to be. */
const NOT_OURS_NEEDED = 2;
/** The newest posts that somebody said are about us or not; so many of one person, for one thread may not crowd out all others. */
const SAID_KEPT = 400;
const SAID_OF_ONE = 20;
/** Newest posts nobody spoke of: most that fit the keywords are about us, and those said to us surely are. */
const UNSAID = 150;
/** From what was said of so many people, a model is learned beside the counting. */
const LEARN_FROM = 20;

export interface Taught extends Layer {
  about: About | null;
}
export const UNTAUGHT: Taught = { ...NO_LAYER, about: null };

export class Lessons {
  readonly #db: () => EarshotDb;
  /** By brand. */
  readonly #taught = new Map<string, Promise<Taught>>();
  readonly #signs = new Map<string, Promise<string>>();

  constructor(db: () => EarshotDb) {
    this.#db = db;
  }

  /** A correction of this brand came or went; none named: of any. */
  forget(brandId?: string): void {
    for (const kept of [this.#taught, this.#signs]) {
      if (brandId === undefined) kept.clear();
      else kept.delete(brandId);
    }
  }

  /** Names what the brand was taught, the same for the same corrections; '' for none. Nothing is learned for it. */
  async sign(brandId: string | null): Promise<string> {
    return brandId === null ? '' : keep(this.#signs, brandId, async () => signOf(await read.readCorrections(this.#db(), brandId)));
  }

  of(brandId: string, meaning: Meaning): Promise<Taught> {
    return keep(this.#taught, brandId, () => this.#learn(brandId, meaning));
  }

  async #learn(brandId: string, meaning: Meaning): Promise<Taught> {
    const said = await read.readCorrections(this.#db(), brandId);
    if (!said.length) return UNTAUGHT;
    const lessons = said.flatMap(({ what, text, may }): LayerLesson[] => (what === 'ours' ? [] : [{ what, text, may }]));
    return { ...meaning.layerOf(lessons), about: await this.#about(brandId, said, meaning) };
  }

  async #about(brandId: string, said: readonly CorrectionRow[], meaning: Meaning): Promise<About | null> {
    const words = said.filter(({ what }) => what === 'ours');
    const people = ofPeople(words);
    const textsOf = (side: boolean): string[] => people.flatMap(({ relevant, text }) => (relevant === side ? [text] : []));
    const [ours, not] = [textsOf(true), textsOf(false)];
    if (not.length < NOT_OURS_NEEDED) return null;
    const spoken = new Set(words.map(({ of }) => of));
    const others = (await read.readNewest(this.#db(), brandId, UNSAID)).filter(({ id }) => !spoken.has(id));
    const [sure, rest] = [others.filter(read.isAddressed), others.filter((row) => !read.isAddressed(row))].map((rows) =>
      rows.map(({ text }) => text),
    );
    const strangers = new Strangers(not, [...ours, ...(sure ?? [])], rest ?? []);
    const enough = people.length >= LEARN_FROM && Math.min(ours.length, not.length) >= 3;
    const labels = [...(sure ?? []).slice(-LEARN_FROM).map((text) => ({ text, relevant: true })), ...people].map((each) => ({
      ...each,
      brand: brandId,
    }));
    return new About(strangers, enough ? meaning.relevanceFor(brandId, labels, rest) : null);
  }
}

interface Spoken {
  relevant: boolean;
  text: string;
}

/**
 * What was said of each person's posts, as one text: one press speaks of a whole thread, and who writes a word twice must not make it telling.
 * Where nobody knows whose they are, those of one press. @param words oldest first, as is the answer
 */
function ofPeople(words: readonly CorrectionRow[]): Spoken[] {
  const people = new Map<string, { relevant: boolean; texts: string[] }>();
  let kept = 0;
  for (const { customerId, op, may, text } of [...words].reverse()) {
    const relevant = may.includes('ours');
    const key = `${relevant} ${customerId ?? op}`;
    const one = people.get(key) ?? { relevant, texts: [] };
    if (kept >= SAID_KEPT || one.texts.length >= SAID_OF_ONE) continue;
    kept += 1;
    one.texts.push(text);
    people.set(key, one);
  }
  return [...people.values()].map(({ relevant, texts }) => ({ relevant, text: texts.join('\n') })).reverse();
}

/** What somebody said of how a post sounds or what it is holds for the text they read, also cut or unfolded, and no longer once it was edited. */
export const holdsFor =
  (text: string) =>
  (said: CorrectionRow): boolean =>
    said.what === 'ours' || textChange({ text: said.text, cut: 'see-more' }, { text, cut: 'see-more' }).kind !== 'edited';

/** What failed is asked again. */
function keep<T>(kept: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = kept.get(key);
  if (known) return known;
  const making = make();
  kept.set(key, making);
  making.catch(() => kept.get(key) === making && kept.delete(key));
  return making;
}

/** How they are learned from: another name here makes anew what was guessed before. */
const BY = 'people';
const signOf = (said: readonly CorrectionRow[]): string =>
  said.length ? hashText(BY + JSON.stringify(said.map(({ what, may, text, at, customerId }) => [what, may, text, at, customerId]))).toString(36) : '';
