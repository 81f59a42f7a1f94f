/**
 * What the research sets teach of feedback beside the linear head: one machine for app reviews, one for complaints, and a head that says
 * which of them a text resembles. For measuring; nothing of it ships.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { Extractor } from '../../../lib/listening/models/features';
import { Head } from '../../../lib/listening/models/head';
import { learn, RowBuilder } from '../../../lib/listening/models/learn';
import type { Lexicon } from '../../../lib/listening/models/lexicon';
import { packWeights, unpackWeights } from '../../../lib/listening/models/weights';
import { fitted, scoresOf, type Machine } from './kernel';
import { nearWords, type NearWords } from './nearwords';
import { own, set, type Row } from './sets';
import { Viewer, type Heard } from './views';

export interface Second {
  near: NearWords;
  app: Machine;
  care: Machine;
  /** Weights of the head that says what a text resembles. */
  kinds: Uint8Array;
}

const MODELS = resolve(import.meta.dirname, '../../../public/models');
const HEARD = ['sentiment-en', 'sentiment-many', 'feedback', 'spam'] as const;
const APP = ['bug report', 'feature request', 'rating', 'user experience'];
const CARE = ['complaint', 'other'];
const KINDS = ['app', 'care', 'else'];
/** Texts in English whose words are looked at, labels unseen. */
const READ = [
  'appreview-type',
  'complaint',
  'relevance-2brands',
  'sentiment-en.train',
  'sentiment-en.dev',
  'intent-banking.train',
  'intent-general.train',
  'reply-document.dev',
  'spam-sms.train',
];
/** Complaints are the fewer where it is learned: so much less must speak for one. Chosen by leaving out each domain of the rest in turn. */
const FEWER = 0.25;
/** From what speaks for a label to its odds. */
const STEEP = 4;
const UPSET = new Set(['complaint', 'defect report', 'churn intent']);
const OF_APPS = new Set(['defect report', 'idea', 'churn intent', 'purchase intent']);

/** What the heads that ship say: they have seen none of the research sets. */
export function heardBy(lexicon: Lexicon): Heard {
  const extractor = new Extractor();
  const heads = HEARD.map((file) => new Head(unpackWeights(readFileSync(join(MODELS, `${file}.bin`)), file)));
  return (text) => {
    const found = extractor.extract(text, lexicon);
    return heads.flatMap((head) => Object.values(head.guess(head.scores(found)).p));
  };
}

type Kept = ReadonlySet<string>;
const rowsOf = (name: string, without: Kept): Row[] => set(name, 'research').filter(({ text }) => !without.has(text));

/** @param without texts whose words are not looked at: those to be measured on */
export function nearOf(without: Kept = new Set()): NearWords {
  const english = rowsOf('sentiment-8lang.train', without).filter(({ language }) => language === 'english');
  return nearWords([...READ.flatMap((name) => rowsOf(name, without)), ...english].map(({ text }) => text));
}

function machine(rows: readonly Row[], labels: readonly string[], viewer: Viewer): Machine {
  const texts = rows.map(({ text }) => text);
  const truth = rows.map(({ label }) => labels.indexOf(label));
  return fitted(texts, truth, labels, viewer);
}

/** The machine of app reviews. @param without as for `nearOf` */
export const appOf = (near: NearWords, lexicon: Lexicon, without: Kept = new Set()): Machine =>
  machine(rowsOf('appreview-type', without), APP, new Viewer(near, heardBy(lexicon)));

/**
 * @param without texts that teach nothing: those to be measured on
 * @param have what is there already and need not be learned; it must not have seen them either
 */
export function secondOf(lexicon: Lexicon, without: Kept = new Set(), have: Partial<Second> = {}): Second {
  const near = have.near ?? nearOf(without);
  const viewer = new Viewer(near, heardBy(lexicon));
  const [app, care] = [rowsOf('appreview-type', without), rowsOf('complaint', without)];
  return {
    near,
    app: have.app ?? appOf(near, lexicon, without),
    care: machine(care, CARE, viewer),
    kinds: kindsOf(app, care, lexicon, without),
  };
}

function kindsOf(app: readonly Row[], care: readonly Row[], lexicon: Lexicon, without: Kept): Uint8Array {
  const some = (name: string, nth: number): Row[] => set(name, 'research').filter((_, i) => i % nth === 0);
  const other = [...own('feedback'), ...some('intent-banking.train', 10), ...some('sentiment-8lang.train', 10), ...some('reply-document.dev', 1)];
  const extractor = new Extractor();
  const builder = new RowBuilder();
  const all = [app, care, other.filter(({ text }) => !without.has(text))].flatMap((each, k) => each.map(({ text }) => ({ text, k })));
  for (const { text } of all) builder.add(extractor.extract(text, lexicon));
  const allowed = Uint32Array.from(all, ({ k }) => 1 << k);
  const model = learn(builder.done(), allowed, { buckets: 1 << 16, columns: KINDS.length, epochs: 10, rate: 0.2, average: true });
  return packWeights(model, { head: 'kinds', labels: KINDS, threshold: 0.5, lexicon: true });
}

/** As a file, and back. */
export const packSecond = (second: Second): Uint8Array => serialize(second);
export const unpackSecond = (bytes: Uint8Array): Second => deserialize(bytes) as Second;

export type Shares = Record<string, number>;

/** Answers with the linear head where a text is like none of the research sets, with their machines where it is. */
export class SecondOpinion {
  readonly #second: Second;
  readonly #viewer: Viewer;
  readonly #kinds: Head;
  readonly #lexicon: Lexicon;
  readonly #extractor = new Extractor();

  constructor(second: Second, lexicon: Lexicon) {
    this.#second = second;
    this.#viewer = new Viewer(second.near, heardBy(lexicon));
    this.#kinds = new Head(unpackWeights(second.kinds, 'kinds'));
    this.#lexicon = lexicon;
  }

  /** Every label's probability. @param base what the linear head says */
  of(text: string, base: Shares): Shares {
    const [app = 0, care = 0, other = 0] = this.#kinds.scores(this.#extractor.extract(text, this.#lexicon));
    const out = Object.fromEntries(Object.entries(base).map(([label, p]) => [label, p * other]));
    const add = (shares: Shares, much: number): void => {
      for (const [label, p] of Object.entries(shares)) out[label] = (out[label] ?? 0) + p * much;
    };
    add(this.#app(text, base), app);
    add(this.#care(text, base), care);
    return out;
  }

  #app(text: string, base: Shares): Shares {
    const [bug = 0, wish = 0, rating = 0, use = 0] = scoresOf(text, this.#second.app, this.#viewer);
    const odds = [bug, wish, Math.max(rating, use)].map((score) => Math.exp(STEEP * score));
    const all = odds.reduce((sum, each) => sum + each, 0);
    return { 'defect report': (odds[0] ?? 0) / all, idea: (odds[1] ?? 0) / all, [likeliest(base, OF_APPS)]: (odds[2] ?? 0) / all };
  }

  #care(text: string, base: Shares): Shares {
    const [complaint = 0, other = 0] = scoresOf(text, this.#second.care, this.#viewer);
    const p = 1 / (1 + Math.exp(-STEEP * (complaint - other + FEWER)));
    return { complaint: p, [likeliest(base, UPSET)]: 1 - p };
  }
}

/** The likeliest label but some. */
const likeliest = (shares: Shares, but: ReadonlySet<string>): string =>
  Object.entries(shares)
    .filter(([label]) => !but.has(label))
    .reduce((top, each) => (each[1] > top[1] ? each : top), ['other', -1] as [string, number])[0];
