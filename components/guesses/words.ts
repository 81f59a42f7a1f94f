/** Guesses in words: always told as guesses, and nothing where there is none. Pure. */
import type { DangerKind, Kind, MeaningRow, Mood, UrgencyWhy } from '../../lib/model/meaning';

export const MOOD_WORDS: Readonly<Record<Mood, string>> = { negative: 'upset', neutral: 'neutral', positive: 'pleased' };

export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  complaint: 'complaint',
  question: 'question',
  praise: 'praise',
  idea: 'idea',
  'defect report': 'reports a fault',
  'purchase intent': 'wants to buy',
  'churn intent': 'may leave',
  other: 'something else',
};

export const DANGER_WORDS: Readonly<Record<DangerKind, string>> = {
  threat: 'Someone may be threatened.',
  'self-harm': 'Someone may want to hurt themselves.',
  'product-safety': 'Someone may be hurt by a product.',
};

const REASONS: Readonly<Record<UrgencyWhy['reason'], string>> = {
  outage: 'something does not work',
  danger: 'danger',
  legal: 'speaks of the law',
  refund: 'wants money back',
  waiting: 'waiting',
  repeated: 'asked before',
  reach: 'many followers',
  anger: 'angry words',
};

type By = NonNullable<MeaningRow['mood']>['by'];
/** Who says so, in brackets after every guess. */
const byWords = (by: By): string => (by === 'person' ? '(set by hand)' : by === 'taught' ? '(guess, as you taught)' : '(guess)');

/** "sounds upset (guess)"; null: unsure, not available, or nothing worth a word. */
export function moodWords(row: Pick<MeaningRow, 'mood'>): string | null {
  const { mood } = row;
  if (!mood || mood.label === 'unsure' || mood.label === 'neutral') return null;
  return `sounds ${MOOD_WORDS[mood.label]} ${byWords(mood.by)}`;
}

/** "complaint (guess)". */
export function kindWords(row: Pick<MeaningRow, 'kind'>): string | null {
  const { kind } = row;
  if (!kind || kind.label === 'unsure' || kind.label === 'other') return null;
  return `${KIND_WORDS[kind.label]} ${byWords(kind.by)}`;
}

export const spamWords = (row: Pick<MeaningRow, 'spam'>): string | null => (row.spam?.label === 'spam' ? 'looks like spam (guess)' : null);

/** As `urgencyOf` writes them. */
const FIGURE = /^(\d+ (h|earlier)|[\d,]+ followers)$/;
/** Words of the post stand in quotation marks; a figure of ours ("5 h", "1 earlier", "12,000 followers") was said by nobody. */
export const quotedWhy = ({ words }: UrgencyWhy): string => (FIGURE.test(words) ? words : `“${words}”`);

/** "wants money back (“refund”), waiting (5 h)"; `whole` false: without the words it was read from. */
export const urgencyReasons = (why: readonly UrgencyWhy[], whole = true): string =>
  why.map((one) => (whole ? `${REASONS[one.reason]} (${quotedWhy(one)})` : REASONS[one.reason])).join(', ');

/** "because: village, church"; empty without words. */
export const because = (words: readonly string[]): string => (words.length ? `because: ${words.join(', ')}` : '');
