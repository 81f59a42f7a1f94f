/** How each head is learned. No clock and no chance: the same sets give the same bytes. */
import { Extractor } from '../../../lib/listening/models/features';
import { Home } from '../../../lib/listening/models/home';
import { learn, RowBuilder } from '../../../lib/listening/models/learn';
import { Head } from '../../../lib/listening/models/head';
import { Lexicon, packLexicon } from '../../../lib/listening/models/lexicon';
import { FEATURES_VERSION } from '../../../lib/listening/models/features';
import { FORMAT, join, packWeights, unpackWeights } from '../../../lib/listening/models/weights';
import { balanced, lean, PRIOR, voiced } from '../../../lib/listening/models/relevance';
import type { HeadFile } from '../../../lib/listening/models/read';
import { FEEDBACK, feedbackLessons, LANGUAGES, languageLessons, lessons, own, postLessons, set, type Kind, type Lesson, type Row } from './sets';

export interface Recipe {
  file: HeadFile;
  labels: readonly string[];
  lessons: (kind: Kind) => Lesson[];
  buckets: number;
  epochs: number;
  rate: number;
  threshold: number;
  lexicon: boolean;
  decay?: number;
  average?: boolean;
  /** 1: every label as likely before a word is read, 0: as often as in the sets. */
  even: number;
}

export const MOODS = ['negative', 'neutral', 'positive'];

/** @param whole with the rows that are for measuring, too */
export const manyLessons = (kind: Kind, whole = true): Lesson[] => [
  ...lessons(set('sentiment-8lang.train', kind)),
  ...(whole ? lessons(set('sentiment-8lang.dev', kind)) : []),
  ...lessons(set('sentiment-de.train', kind).filter((_, i) => i % 4 === 0)).map((each) => ({ ...each, weight: 0.4 })),
];

/** How much a post on a railway tells of other brands, beside another brand's. */
const RAILWAY = 0.3;
const about = (row: Row): boolean => row.relevant === true || row.relevant === 'true';
/** @param without a brand left out, to be measured on. */
export const relevanceLessons = (kind: Kind, without = ''): Lesson[] => {
  const brands = kind === 'research' ? set('relevance-2brands', kind).filter(({ brand }) => brand !== without) : [];
  const rows = [...set('relevance-de.dev', kind), ...brands];
  const weights = balanced(rows.map((row) => ({ relevant: about(row), weight: row.brand ? 1 : RAILWAY })));
  return rows.map((row, i) => ({
    text: row.text,
    may: [about(row) ? 'relevant' : 'irrelevant'],
    weight: weights[i] ?? 1,
    // The railway's few foreign posts say nothing of how a language speaks for or against a brand.
    ...(row.brand && { brand: row.brand }),
  }));
};

/** The language first: relevance looks at it. */
export const RECIPES: readonly Recipe[] = [
  {
    file: 'language',
    labels: LANGUAGES,
    lessons: languageLessons,
    buckets: 1 << 13,
    epochs: 6,
    rate: 0.2,
    threshold: 0.5,
    lexicon: false,
    even: 0.4,
  },
  {
    file: 'sentiment-en',
    labels: MOODS,
    lessons: (kind) => lessons(set('sentiment-en.train', kind)),
    buckets: 1 << 16,
    epochs: 4,
    rate: 0.1,
    average: true,
    threshold: 0.55,
    lexicon: true,
    even: 1,
  },
  {
    file: 'sentiment-many',
    labels: MOODS,
    lessons: (kind) => manyLessons(kind),
    buckets: 1 << 17,
    epochs: 5,
    rate: 0.1,
    decay: 1e-4,
    threshold: 0.55,
    lexicon: true,
    even: 1,
  },
  {
    file: 'feedback',
    labels: FEEDBACK,
    lessons: feedbackLessons,
    buckets: 1 << 15,
    epochs: 20,
    rate: 0.2,
    average: true,
    threshold: 0.5,
    lexicon: true,
    even: 0,
  },
  {
    file: 'spam',
    labels: ['ham', 'spam', 'ham/post', 'spam/post'],
    lessons: (kind) => [...lessons(set('spam-sms.train', kind)), ...postLessons(kind)],
    buckets: 1 << 16,
    epochs: 20,
    rate: 0.3,
    average: true,
    threshold: 0.7,
    lexicon: true,
    even: 0,
  },
  {
    file: 'relevance',
    labels: ['relevant', 'irrelevant'],
    lessons: (kind) => relevanceLessons(kind),
    buckets: 1 << 16,
    ...PRIOR,
    threshold: 0.7,
    lexicon: false,
    even: 0,
  },
];

/** Weights that are never shipped need not be small: there rare words of the research sets have room. */
export const recipesFor = (kind: Kind): readonly Recipe[] =>
  RECIPES.map((each) => (kind === 'research' && each.file === 'feedback' ? { ...each, buckets: 1 << 18 } : each));

export function lexiconBytes(): Uint8Array {
  const rows = own<{ valence: number; words: string[] }>('lexicon');
  const entries = rows.flatMap(({ valence, words }, i) => words.map((word) => ({ word: word.toLowerCase(), valence, meaning: i + 1 })));
  return packLexicon(entries);
}
/** The word list with the header of every model file. */
export const lexiconFile = (bytes: Uint8Array): Uint8Array =>
  join(JSON.stringify({ format: FORMAT, features: FEATURES_VERSION, head: 'lexicon' }), bytes);

/** Heads that others look at, learned before them. */
export type Heads = ReadonlyMap<string, Head>;

/** Every head in turn, those that others look at first. @param keep reads one that is there already */
export function* eachTrained(
  recipes: readonly Recipe[],
  kind: Kind,
  lexicon: Lexicon,
  keep: (file: HeadFile) => Uint8Array | null = () => null,
): Generator<[HeadFile, Uint8Array]> {
  const heads = new Map<string, Head>();
  for (const recipe of recipes) {
    const bytes = keep(recipe.file) ?? trained(recipe, recipe.lessons(kind), lexicon, heads);
    heads.set(recipe.file, new Head(unpackWeights(bytes, recipe.file)));
    yield [recipe.file, bytes];
  }
}

/** One head's file. */
export function trained(recipe: Recipe, rows: readonly Lesson[], lexicon: Lexicon, heads: Heads = new Map()): Uint8Array {
  const { labels, file } = recipe;
  const extractor = new Extractor();
  const builder = new RowBuilder();
  const allowed = new Uint32Array(rows.length);
  const importance = new Float32Array(rows.length);
  const seen = new Float64Array(labels.length);
  const homes = homesOf(rows, heads.get('language'));
  rows.forEach(({ text, may, weight = 1, brand = '' }, i) => {
    const found = voiced(extractor.extract(text, recipe.lexicon ? lexicon : null), text, homes.get(brand) ?? null);
    if (file === 'language') builder.addLanguage(found);
    else builder.add(found);
    importance[i] = weight;
    for (const label of may) {
      const k = labels.indexOf(label);
      if (k < 0) throw new Error(`${file} has no label "${label}".`);
      allowed[i] = (allowed[i] ?? 0) | (1 << k);
      seen[k] = (seen[k] ?? 0) + weight / may.length;
    }
  });
  const { buckets, epochs, rate, decay = 0, even, threshold, average = false } = recipe;
  const model = learn(builder.done(), allowed, { buckets, columns: labels.length, epochs, rate, decay, average }, importance);
  if (file === 'relevance' && !rows.some(({ brand }) => brand)) lean(model);
  const all = seen.reduce((sum, each) => sum + each, 0);
  for (let k = 0; k < labels.length; k++) model.bias[k] = (model.bias[k] ?? 0) - even * Math.log(((seen[k] ?? 0) / all) * labels.length + 1e-6);
  return packWeights(model, { head: file, labels: [...labels], threshold, lexicon: recipe.lexicon });
}

/** The language of each brand that rows name. */
function homesOf(rows: readonly Lesson[], tongue: Head | undefined): Map<string, Home | null> {
  const brands = new Set(rows.flatMap(({ brand }) => brand ?? []));
  const of = (which: string): { text: string; relevant: boolean }[] =>
    rows.filter(({ brand }) => brand === which).map(({ text, may }) => ({ text, relevant: may.includes('relevant') }));
  return new Map([...brands].map((brand) => [brand, tongue ? Home.from(tongue, of(brand)) : null]));
}

export const lexiconOf = (bytes: Uint8Array): Lexicon => new Lexicon(bytes);
