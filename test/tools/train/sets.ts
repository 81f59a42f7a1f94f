/** The sets for training: what each head learns from, shipped and for research. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { sequence } from '../../../lib/listening/models/learn';

export type Kind = 'shipped' | 'research';
export interface Row {
  text: string;
  label: string;
  language?: string;
  brand?: string;
  relevant?: boolean | string;
  [more: string]: unknown;
}
/** A text and the labels it may have. */
export interface Lesson {
  text: string;
  may: readonly string[];
  weight?: number;
  /** The brand it is about or not, where that one's language is to be learned from. */
  brand?: string;
}

const OWN = resolve(import.meta.dirname, '../train-examples');
/** Beside the project. Absent in most copies: then nothing can be trained, and tests that need it are left out. */
export const DATA = resolve(import.meta.dirname, '../../../../shared/data');
export const dataThere = (): boolean => existsSync(join(DATA, 'README.md'));
/** Licences allow a shipped model, with attribution. */
export const SHIP = [
  'sentiment-en',
  'sentiment-8lang',
  'sentiment-de',
  'intent-banking',
  'intent-general',
  'spam-sms',
  'relevance-de',
  'reply-document',
];

const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);

/** @param kind shipped: refuses a set that may not ship. */
export function set(name: string, kind: Kind): Row[] {
  if (kind === 'shipped' && !SHIP.some((each) => name.startsWith(`${each}.`))) throw new Error(`${name} may not train a shipped model.`);
  return lines<Row>(join(DATA, `${name}.jsonl`));
}
export const own = <T = Row>(name: string): T[] => lines<T>(join(OWN, `${name}.jsonl`));
export const ownNames = (): string[] =>
  readdirSync(OWN)
    .map((file) => basename(file, '.jsonl'))
    .sort();

/** Every n-th row is held back for measuring, by position: the same ones each time. */
export function parts<T>(rows: readonly T[], nth: number): { train: T[]; held: T[] } {
  return { train: rows.filter((_, i) => i % nth !== nth - 1), held: rows.filter((_, i) => i % nth === nth - 1) };
}

export const FEEDBACK = ['complaint', 'question', 'praise', 'idea', 'defect report', 'purchase intent', 'churn intent', 'other'];
const but = (...not: string[]): string[] => FEEDBACK.filter((label) => !not.includes(label));
export const lessons = (rows: readonly Row[]): Lesson[] => rows.map(({ text, label }) => ({ text, may: [label] }));

/** Posts that only answer us (a number, "sent", "yes please"), written for the project: no mood, no kind, no spam. */
export interface Answer {
  text: string;
  language: string;
}
export const answered = (): Answer[] => own<Answer>('answers');

/** In text messages a number all but says spam, in posts to a brand it says nothing: the two are learned as kinds of their own. */
export function postLessons(kind: Kind): Lesson[] {
  const post = (text: string, label: string, weight: number): Lesson => ({ text, may: [`${label}/post`], weight });
  const upset = set('sentiment-8lang.train', kind).filter(({ label }) => label === 'negative');
  const care = set('reply-document.dev', kind);
  const numbers = answered().filter(({ text }) => /\d/.test(text));
  const next = sequence(5);
  return [
    ...own('spam').map(({ text, label }) => post(text, label, 2)),
    ...answered().map(({ text }) => post(text, 'ham', 1)),
    // Who complains advertises nothing.
    ...upset.filter((_, i) => i % 2 === 0).map(({ text }) => post(text, 'ham', 0.3)),
    ...care.flatMap(({ text }) => {
      const number = numbers[next(numbers.length)]?.text ?? '';
      return [post(text, 'ham', 0.3), post(next(2) ? `${text} ${number}` : `${number}. ${text}`, 'ham', 0.3)];
    }),
  ];
}

/** How much an example written for the project counts. */
export const OWN_WEIGHT = 4;

/** Own examples count most; sets without these labels only say what a text cannot be. */
export function feedbackLessons(kind: Kind): Lesson[] {
  const mood: Record<string, string[]> = {
    negative: ['complaint', 'defect report', 'churn intent', 'other'],
    neutral: but('praise', 'complaint', 'churn intent'),
    positive: ['praise', 'other', 'question', 'idea', 'purchase intent'],
  };
  const some = <T>(rows: readonly T[], nth: number): T[] => rows.filter((_, i) => i % nth === 0);
  const weak = (rows: readonly Row[], may: (row: Row) => readonly string[], weight: number): Lesson[] =>
    rows.map((row) => ({ text: row.text, may: may(row), weight }));
  const shipped = [
    ...own('feedback').map(({ text, label }) => ({ text, may: [label], weight: OWN_WEIGHT })),
    ...weak(some(set('sentiment-en.train', kind), 8), ({ label }) => mood[label] ?? FEEDBACK, 0.006),
    ...weak(some(set('sentiment-8lang.train', kind), 6), ({ label }) => mood[label] ?? FEEDBACK, 0.006),
    ...weak(
      some(set('intent-banking.train', kind), 6),
      ({ text }) => (text.includes('?') ? ['question', 'complaint', 'defect report'] : but('praise', 'idea', 'other')),
      0.0075,
    ),
    ...weak(
      some(set('intent-general.train', kind), 10),
      ({ text }) => (/^(what|how|when|where|who|is|are|do|does|can|could)\b/.test(text) ? ['question', 'purchase intent'] : ['other', 'question']),
      0.006,
    ),
    ...weak(set('reply-document.dev', kind), () => ['complaint', 'question', 'defect report'], 0.045),
  ];
  if (kind === 'shipped') return shipped;
  const complaints = set('complaint', kind).filter(({ label }) => label === 'complaint');
  const others = set('complaint', kind).filter(({ label }) => label !== 'complaint');
  const app: Record<string, string[]> = {
    'bug report': ['defect report'],
    'feature request': ['idea'],
    rating: ['praise', 'complaint', 'other'],
    'user experience': ['praise', 'other', 'question', 'complaint'],
  };
  return [
    ...shipped,
    // Complaints are the fewer; both sets beside the other, so that neither drowns.
    ...weak(complaints, () => ['complaint'], 2.5),
    ...weak(others, () => but('complaint', 'defect report', 'churn intent'), 1),
    ...weak(set('appreview-type', kind), ({ label }) => app[label] ?? FEEDBACK, 1.5),
  ];
}

export const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'hi-Latn',
  'nl',
  'sv',
  'da',
  'nb',
  'pl',
  'cs',
  'tr',
  'fi',
  'ro',
  'hu',
  'id',
  'vi',
  'ca',
];
const NAMED: Record<string, string> = { english: 'en', german: 'de', french: 'fr', spanish: 'es', portuguese: 'pt', italian: 'it', hindi: 'hi-Latn' };
const HINDI =
  /\b(?:hai|hain|h|ka|ki|ke|ko|kya|kyu|kyun|nahi|nahin|nhi|se|mein|mai|main|bhi|aur|ho|tha|thi|the|hi|ye|yeh|wo|woh|kar|kr|karo|karte|apne|apna|ek|to|par|pe|koi|sab|liye|aap|tum|mujhe|hum|ji|bhai|jo|jab|tak|raha|rahe|rhe|gaya|kuch|sir|desh|log)\b/g;
const ARABIC = /\p{sc=Arabic}|\p{sc=Devanagari}/u;

const BAG = 5;
/** The commonest words of each language, some at a time: what a short post has most of, whatever it speaks of. */
function bags(): Lesson[] {
  const next = sequence(11);
  return own<{ label: string; words: string }>('words').flatMap(({ label, words }) =>
    [0, 1, 2].flatMap(() => {
      const left = words.split(' ');
      const lessons: Lesson[] = [];
      while (left.length) {
        const text = Array.from({ length: Math.min(BAG, left.length) }, () => left.splice(next(left.length), 1)[0]).join(' ');
        lessons.push({ text, may: [label], weight: 1.5 });
      }
      return lessons;
    }),
  );
}

export function languageLessons(kind: Kind): Lesson[] {
  const many = set('sentiment-8lang.train', kind).flatMap(({ text, language }) => {
    const label = NAMED[language ?? ''];
    if (!label || ARABIC.test(text)) return [];
    // Half of these posts mix in English; those that are English but for a name teach nothing of Hindi.
    if (label === 'hi-Latn' && (text.toLowerCase().match(HINDI)?.length ?? 0) < 2) return [];
    return [{ text, may: [label] }];
  });
  const german = set('sentiment-de.train', kind)
    .filter((_, i) => i % 5 === 0)
    .map(({ text }) => ({ text, may: ['de'] }));
  const english = set('intent-general.train', kind)
    .filter((_, i) => i % 15 === 0)
    .map(({ text }) => ({ text, may: ['en'] }));
  // Posts are not written as questions to an assistant are: hashtags, names and short cries in English are English.
  const posts = set('sentiment-en.train', kind)
    .filter((_, i) => i % 6 === 0)
    .map(({ text }) => ({ text, may: ['en'], weight: 0.6 }));
  const few = own('language').flatMap(({ text, label }) => [
    { text, may: [label], weight: 3 },
    // Short posts have few letters: halves of the written sentences teach them.
    { text: text.slice(0, text.indexOf(' ', text.length / 2)), may: [label], weight: 2 },
    { text: text.slice(text.indexOf(' ', text.length / 2)), may: [label], weight: 2 },
  ]);
  const care = set('reply-document.dev', kind).map(({ text }) => ({ text, may: ['en'], weight: 1 }));
  return [...many, ...german, ...english, ...posts, ...care, ...few, ...bags()];
}
