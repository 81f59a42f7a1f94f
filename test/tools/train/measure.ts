/** Scores of a head on rows it has not seen. */
import { Extractor } from '../../../lib/listening/models/features';
import { Head } from '../../../lib/listening/models/head';
import { languageOf } from '../../../lib/listening/models/language';
import type { Lexicon } from '../../../lib/listening/models/lexicon';
import { Relevance, type RelevanceLabel } from '../../../lib/listening/models/relevance';
import { unpackWeights } from '../../../lib/listening/models/weights';
import { FEEDBACK, feedbackLessons, languageLessons, lessons, own, parts, set, type Kind, type Lesson, type Row } from './sets';
import { RECIPES, trained, type Recipe } from './recipe';

export interface Score {
  name: string;
  measure: string;
  value: number;
  rows: number;
}

const recipe = (file: string): Recipe => {
  const found = RECIPES.find((each) => each.file === file);
  if (!found) throw new Error(`There is no head "${file}".`);
  return found;
};

/** Means over the classes, in per cent. */
export function means(pairs: readonly (readonly [truth: string, said: string])[]): { recall: number; f1: number; right: number } {
  const classes = [...new Set(pairs.map(([truth]) => truth))];
  let recall = 0;
  let f1 = 0;
  for (const each of classes) {
    const hit = pairs.filter(([t, s]) => t === each && s === each).length;
    const truth = pairs.filter(([t]) => t === each).length;
    const said = pairs.filter(([, s]) => s === each).length;
    recall += hit / truth;
    f1 += (2 * hit) / (truth + said);
  }
  const right = pairs.filter(([t, s]) => t === s).length;
  return { recall: (100 * recall) / classes.length, f1: (100 * f1) / classes.length, right: (100 * right) / pairs.length };
}

const best = (p: Record<string, number>): string => Object.entries(p).reduce((top, each) => (each[1] > top[1] ? each : top))[0];

function answers(file: string, bytes: Uint8Array, lexicon: Lexicon, texts: readonly string[]): Record<string, number>[] {
  const head = new Head(unpackWeights(bytes, file));
  const extractor = new Extractor();
  return texts.map((text) => {
    const found = extractor.extract(text, head.usesLexicon ? lexicon : null);
    return file === 'language' ? (languageOf(found, head)?.p ?? { und: 1 }) : head.guess(head.scores(found)).p;
  });
}

function judged(file: string, bytes: Uint8Array, lexicon: Lexicon, rows: readonly { text: string; label: string }[]): ReturnType<typeof means> {
  const said = answers(
    file,
    bytes,
    lexicon,
    rows.map(({ text }) => text),
  );
  return means(rows.map(({ label }, i) => [label, best(said[i] ?? {})] as const));
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/@\w+|http\S*/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
/** Without the rows that stand in a training set, too: most German ones of the eight languages come from SB10k, which trains. */
function unseen(rows: readonly Row[], sets: readonly string[], kind: Kind): Row[] {
  const known = new Set(sets.flatMap((name) => set(name, kind).map(({ text }) => plain(text))));
  return rows.filter(({ text }) => !known.has(plain(text)));
}

/** Every head measured on held-back rows; heads without a dev set are trained anew without those rows. */
export function measured(kind: Kind, files: ReadonlyMap<string, Uint8Array>, lexicon: Lexicon): Score[] {
  const scores: Score[] = [];
  const add = (name: string, measure: string, value: number, rows: number): void =>
    void scores.push({ name, measure, value: Math.round(value * 10) / 10, rows });
  const file = (name: string): Uint8Array => files.get(name) ?? new Uint8Array();
  const en = set('sentiment-en.dev', kind);
  add('sentiment, English', 'average recall', judged('sentiment-en', file('sentiment-en'), lexicon, en).recall, en.length);
  const many = unseen(set('sentiment-8lang.dev', kind), ['sentiment-8lang.train', 'sentiment-de.train', 'sentiment-en.train'], kind);
  const byLanguage = [...new Set(many.map(({ language }) => language))].sort().map((language) => many.filter((row) => row.language === language));
  const f1 = byLanguage.map(
    (rows) =>
      judged(
        rows[0]?.language === 'english' ? 'sentiment-en' : 'sentiment-many',
        file(rows[0]?.language === 'english' ? 'sentiment-en' : 'sentiment-many'),
        lexicon,
        rows,
      ).f1,
  );
  add('sentiment, 8 languages', 'macro-F1, mean of languages', f1.reduce((sum, each) => sum + each, 0) / f1.length, many.length);
  byLanguage.forEach((rows, i) => add(`sentiment, ${rows[0]?.language ?? ''}`, 'macro-F1', f1[i] ?? 0, rows.length));

  const split = (name: string, all: readonly Lesson[], more: readonly Lesson[] = []): void => {
    const { train, held } = parts(all, 5);
    const rows = held.map(({ text, may }) => ({ text, label: may[0] ?? '' }));
    const got = judged(name, trained(recipe(name), [...train, ...more], lexicon), lexicon, rows);
    add(name, name === 'spam' ? 'macro-F1' : 'right answers, %', name === 'spam' ? got.f1 : got.right, rows.length);
  };
  split(
    'spam',
    lessons(set('spam-sms.train', kind)),
    lessons(own('spam')).map((each) => ({ ...each, weight: 3 })),
  );
  split(
    'language',
    languageLessons(kind).filter(({ weight }) => weight === undefined || weight === 3),
  );
  feedbackScores(kind, file('feedback'), lexicon, add);
  relevanceScores(
    kind,
    kind === 'shipped' ? file('relevance') : trained(recipe('relevance'), recipe('relevance').lessons('shipped'), lexicon),
    new Head(unpackWeights(file('language'), 'language')),
    add,
  );
  return scores;
}

type Add = (name: string, measure: string, value: number, rows: number) => void;

function feedbackScores(kind: Kind, shipped: Uint8Array, lexicon: Lexicon, add: Add): void {
  const all = feedbackLessons(kind);
  const written = all.filter(({ weight }) => weight === 4);
  const { train, held } = parts(written, 5);
  const bytes = trained(recipe('feedback'), [...all.filter((each) => !written.includes(each)), ...train], lexicon);
  add(
    'feedback, 8 labels, own examples',
    'right answers, %',
    judged(
      'feedback',
      bytes,
      lexicon,
      held.map(({ text, may }) => ({ text, label: may[0] ?? '' })),
    ).right,
    held.length,
  );
  const complaint = set('complaint', 'research');
  const pairs = complaintDomains.flatMap((domain) => {
    const rows = complaint.filter(
      (row, i) => row.domain === domain || (row.domain === 'random_reply' && i % complaintDomains.length === complaintDomains.indexOf(domain)),
    );
    const texts = new Set(rows.map(({ text }) => text));
    const model =
      kind === 'shipped'
        ? shipped
        : trained(
            recipe('feedback'),
            all.filter(({ text }) => !texts.has(text)),
            lexicon,
          );
    const said = answers(
      'feedback',
      model,
      lexicon,
      rows.map(({ text }) => text),
    );
    return rows.map(({ label }, i) => [label, isComplaint(said[i] ?? {}) ? 'complaint' : 'other'] as const);
  });
  add('complaint, unseen domains', 'macro-F1', means(pairs).f1, pairs.length);
  const app = set('appreview-type', 'research').filter((_, i) => i % 5 === 4);
  const texts = new Set(app.map(({ text }) => text));
  const model =
    kind === 'shipped'
      ? shipped
      : trained(
          recipe('feedback'),
          all.filter(({ text }) => !texts.has(text)),
          lexicon,
        );
  const said = answers(
    'feedback',
    model,
    lexicon,
    app.map(({ text }) => text),
  );
  const name = (label: string): string =>
    label === 'bug report' || label === 'defect report' ? 'defect' : label === 'feature request' || label === 'idea' ? 'idea' : 'other';
  add('defect / idea / other', 'macro-F1', means(app.map(({ label }, i) => [name(label), name(best(said[i] ?? {}))] as const)).f1, app.length);
}

const complaintDomains = ['apparel', 'electronics', 'cars'];
const isComplaint = (p: Record<string, number>): boolean => (p.complaint ?? 0) + (p['defect report'] ?? 0) + (p['churn intent'] ?? 0) > 0.5;

/** @param shipped the prior as it ships: the research one has seen the brand that is asked about. There the other brand is learned on top. */
function relevanceScores(kind: Kind, shipped: Uint8Array, tongue: Head, add: Add): void {
  const rows = set('relevance-2brands', 'research');
  for (const count of [0, 20, 200]) {
    const values = ['apple', 'google'].map((brand) => {
      const mine = rows
        .filter((row) => row.brand === brand)
        .map(({ text, relevant }): RelevanceLabel => ({ text, brand, relevant: relevant === true }));
      const others =
        kind === 'research'
          ? rows
              .filter((row) => row.brand !== brand)
              .map((row): RelevanceLabel => ({ text: row.text, brand: row.brand ?? '', relevant: row.relevant === true }))
          : [];
      // Spread over the whole set, whose rows stand in the order of their labels.
      const picked = new Set(Array.from({ length: count }, (_, k) => Math.floor((k * mine.length) / count)));
      const taught = mine.filter((_, i) => picked.has(i));
      const asked = mine.filter((row) => !taught.includes(row));
      const model = Relevance.from(unpackWeights(shipped, 'relevance'), brand, [...others, ...taught], tongue);
      return means(asked.map(({ text, relevant }) => [relevant ? 'relevant' : 'irrelevant', best(model.of(text).p)] as const));
    });
    const mean = (of: 'f1' | 'right'): number => values.reduce((sum, each) => sum + each[of], 0) / values.length;
    add(`relevance, ${count} labels of the brand`, 'macro-F1, mean of two brands', mean('f1'), rows.length);
    add(`relevance, ${count} labels of the brand`, 'right answers, %, mean of two brands', mean('right'), rows.length);
  }
}

export { FEEDBACK };
