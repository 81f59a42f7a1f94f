/** All guesses on one post as they are kept beside it: the models', the brand's corrections', and what a person said of this very post. Pure. */
import { Kind, Mood, type CaseSense, type CorrectedWhat, type MeaningRow } from '../model/meaning';
import type { About } from './about';
import { asWritten } from './as-written';
import { hashText } from './models/hash';
import { NO_LAYER, type Guess, type Layer, type Meaning, type Told } from './models/read';

import { SHIPPED } from './models/of-text';
import type { UrgencyContext } from './urgency';

export interface RowInput {
  text: string;
  /** The site's own mark of the language, BCP 47. */
  hint: string | null;
  /** Said to us: then it is ours, and nobody asks. */
  addressed: boolean;
  context: UrgencyContext;
  layer?: Layer;
  /** Null: this brand was not taught what is about it. */
  about: About | null;
  /** Names what the brand has taught; absent: nothing. */
  sign?: string;
  /** Corrections of this very post. */
  said: readonly { what: CorrectedWhat; may: readonly string[] }[];
}

const HEADS: Readonly<Record<string, string>> = {
  'sentiment-en': 'mood',
  'sentiment-many': 'mood of other languages',
  feedback: 'kind',
  spam: 'spam',
  relevance: 'about us',
  language: 'language',
  lexicon: 'word list',
};

/** The heads that are not available, in words. */
export const missingHeads = (meaning: Pick<Meaning, 'missing'>): string[] => [...new Set(meaning.missing.map(({ file }) => HEADS[file] ?? file))];

/**
 * What rows of these models carry; where a file was missing they are made anew as soon as it is there.
 * @param sign of what the brand has taught, so that rows derived before a correction are known
 */
export const versionOf = (meaning: Pick<Meaning, 'missing'>, sign = ''): string =>
  `${SHIPPED}${meaning.missing.length ? '-part' : ''}${sign && `+${sign}`}`;

/** Whether a stored row stands for this text and exactly this version. */
export const isFresh = (row: MeaningRow | undefined, text: string, v: string): boolean => row?.v === v && row.of === hashText(text);

type Part = NonNullable<MeaningRow['mood' | 'kind' | 'ours']>;
const round = (p: number): number => Math.round(p * 1_000) / 1_000;
const clip = (words: readonly string[]): string[] => words.slice(0, 3).map((word) => word.slice(0, 300));

/** A person's word goes before any guess. Several labels left: nothing is claimed. */
function said<T extends string>(
  may: readonly string[] | undefined,
  known: readonly T[],
): { label: T | 'unsure'; p: number; by: 'person'; why: string[] } | null {
  const labels = known.filter((label) => may?.includes(label));
  const [only] = labels;
  if (only === undefined) return null;
  return { label: labels.length === 1 ? only : 'unsure', p: 1, by: 'person', why: [] };
}

function guessed<T extends string>(told: Told | Guess | undefined, known: readonly T[]): (Omit<Part, 'label'> & { label: T | 'unsure' }) | null {
  if (!told) return null;
  const label = known.find((each) => each === told.label) ?? 'unsure';
  const { why = [], taught = false } = told as Partial<Told>;
  return { label, p: round(told.confidence), by: taught ? 'taught' : 'guess', why: label === 'unsure' ? [] : clip(why) };
}

function oursOf(input: RowInput, may: readonly string[] | undefined): MeaningRow['ours'] {
  const word = said(may, ['ours', 'not-ours'] as const);
  if (word) return word;
  if (input.addressed || !input.about) return null;
  const { label, p, why } = input.about.of(input.text);
  return { label, p: round(p), by: 'taught', why: clip(why) };
}

/** Derived anew at will: the same input gives the same row. */
export function meaningRow(meaning: Meaning, input: RowInput): MeaningRow {
  const { text } = input;
  const read = meaning.meaningOf(text, input.hint, input.context, input.layer ?? NO_LAYER);
  const shown = (words: string): string => asWritten(text, words).slice(0, 300);
  const may = (what: CorrectedWhat): readonly string[] | undefined => input.said.find((one) => one.what === what)?.may;
  return {
    v: versionOf(meaning, input.sign),
    of: hashText(text),
    mood: said(may('mood'), Mood.options) ?? guessed(read.sentiment, Mood.options),
    kind: said(may('kind'), Kind.options) ?? guessed(read.feedback, Kind.options),
    ours: oursOf(input, may('ours')),
    spam: guessed(read.spam, ['ham', 'spam'] as const),
    language: read.language ? { label: read.language.label.slice(0, 35), p: round(read.language.confidence) } : null,
    urgency: { score: read.urgency.score, why: read.urgency.why.map((one) => ({ ...one, words: shown(one.words) })) },
    danger: read.danger ? { kind: read.danger.kind, why: shown(read.danger.why) } : null,
    followers: input.context.followers ?? null,
    missing: missingHeads(meaning),
  };
}

const DANGER_FIRST = ['self-harm', 'threat', 'product-safety'] as const;

/** What the guesses on its standing posts make of a case. `addressed`: something in it was said to us. Null: none is derived yet. */
export function senseOf(rows: readonly { meaning?: MeaningRow | undefined }[], addressed: boolean): CaseSense | null {
  const all = rows.flatMap(({ meaning }) => (meaning ? [meaning] : []));
  if (!all.length) return null;
  const danger = DANGER_FIRST.find((kind) => all.some((one) => one.danger?.kind === kind)) ?? null;
  const strange = !addressed && !danger && all.length === rows.length && all.every((one) => one.ours?.label === 'not-ours');
  return {
    danger,
    urgency: all.reduce((top, one) => Math.max(top, one.urgency.score), 0),
    notOurs: strange ? [...new Set(all.flatMap((one) => one.ours?.why ?? []))].slice(0, 3) : null,
  };
}
