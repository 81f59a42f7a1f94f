/** Scores of a head on rows it has not seen. */
import { Extractor } from '../../../lib/listening/models/features';
import { Head } from '../../../lib/listening/models/head';
import { isEnglish, languageOf } from '../../../lib/listening/models/language';
import type { Lexicon } from '../../../lib/listening/models/lexicon';
import { unpackWeights } from '../../../lib/listening/models/weights';
import { feedbackScores, relevanceScores } from './measure-brand';
import { manyLessons, trained, type Heads } from './recipe';
import { best, judged, means, recipe, type Add, type Score } from './score';
import { languageLessons, lessons, parts, postLessons, set, type Kind, type Lesson, type Row } from './sets';

/** Mood as it is asked: the language guessed first, then the head for it. */
function moods(rows: readonly Row[], lexicon: Lexicon, heads: Heads): ReturnType<typeof means> {
  const extractor = new Extractor();
  const pairs = rows.map(({ text, label }) => {
    const found = extractor.extract(text, lexicon);
    const head = heads.get(isEnglish(null, languageOf(found, heads.get('language') ?? null)) ? 'sentiment-en' : 'sentiment-many');
    return [label, head ? best(head.guess(head.scores(found)).p) : ''] as const;
  });
  return means(pairs);
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

export const headsOf = (files: ReadonlyMap<string, Uint8Array>): Heads =>
  new Map([...files].filter(([name]) => name !== 'lexicon').map(([name, bytes]) => [name, new Head(unpackWeights(bytes, name))] as const));

const labelled = ({ text, may }: Lesson): { text: string; label: string } => ({ text, label: may[0] ?? '' });

/** One part in five has some 120 that are spam, and one of them more or less is a third of a point: each part is held back in turn. */
function spamScore(kind: Kind, lexicon: Lexicon): { value: number; rows: number } {
  const all = lessons(set('spam-sms.train', kind));
  const f1 = [0, 1, 2, 3, 4].map((shift) => {
    const { train, held } = parts([...all.slice(shift), ...all.slice(0, shift)], 5);
    return judged('spam', trained(recipe('spam'), [...train, ...postLessons(kind)], lexicon), lexicon, held.map(labelled)).f1;
  });
  return { value: f1.reduce((sum, each) => sum + each, 0) / f1.length, rows: all.length };
}

/** Every head measured on held-back rows; heads without a dev set are trained anew without those rows. */
export function measured(kind: Kind, files: ReadonlyMap<string, Uint8Array>, lexicon: Lexicon): Score[] {
  const scores: Score[] = [];
  const add: Add = (name, measure, value, rows) => void scores.push({ name, measure, value: Math.round(value * 10) / 10, rows });
  const file = (name: string): Uint8Array => files.get(name) ?? new Uint8Array();
  const heads = headsOf(files);
  // The head that ships has seen the rows it would be measured on here: one without them answers.
  const manyOnly = trained(recipe('sentiment-many'), manyLessons(kind, false), lexicon);
  const apart = new Map(heads).set('sentiment-many', new Head(unpackWeights(manyOnly, 'sentiment-many')));
  const en = set('sentiment-en.dev', kind);
  add('sentiment, English', 'average recall', judged('sentiment-en', file('sentiment-en'), lexicon, en).recall, en.length);
  const many = unseen(set('sentiment-8lang.dev', kind), ['sentiment-8lang.train', 'sentiment-de.train', 'sentiment-en.train'], kind);
  const byLanguage = [...new Set(many.map(({ language }) => language))].sort().map((language) => many.filter((row) => row.language === language));
  const f1 = byLanguage.map((rows) => moods(rows, lexicon, apart).f1);
  add('sentiment, 8 languages', 'macro-F1, mean of languages', f1.reduce((sum, each) => sum + each, 0) / f1.length, many.length);
  byLanguage.forEach((rows, i) => add(`sentiment, ${rows[0]?.language ?? ''}`, 'macro-F1', f1[i] ?? 0, rows.length));

  const { value, rows } = spamScore(kind, lexicon);
  add('spam', 'macro-F1, mean of five parts', value, rows);
  const { train, held } = parts(
    languageLessons(kind).filter(({ weight }) => weight === undefined || weight === 3),
    5,
  );
  add(
    'language',
    'right answers, %',
    judged('language', trained(recipe('language'), train, lexicon), lexicon, held.map(labelled)).right,
    held.length,
  );
  feedbackScores(kind, file('feedback'), lexicon, add);
  relevanceScores(kind, file('relevance'), lexicon, heads, add);
  return scores;
}
