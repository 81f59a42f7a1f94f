/** Scores of what belongs to a brand: kinds of feedback, and whether a post is about it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sequence } from '../../../lib/listening/models/learn';
import type { Lexicon } from '../../../lib/listening/models/lexicon';
import { Relevance, type RelevanceLabel } from '../../../lib/listening/models/relevance';
import { unpackWeights } from '../../../lib/listening/models/weights';
import { relevanceLessons, trained, type Heads } from './recipe';
import { answers, best, judged, means, recipe, type Add } from './score';
import { feedbackLessons, OWN_WEIGHT, parts, set, type Kind, type Lesson, type Row } from './sets';

/** Written before the training examples were looked at again, and never trained on. */
const FRESH = resolve(import.meta.dirname, '../../unit/models/feedback-kept.jsonl');
export const freshRows = (): Row[] =>
  readFileSync(FRESH, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

/** Kinds of feedback on own examples, and on domains and app reviews that were left out. */
export function feedbackScores(kind: Kind, shipped: Uint8Array, lexicon: Lexicon, add: Add): void {
  const all = feedbackLessons(kind);
  const learned = (rows: readonly Lesson[]): Uint8Array => trained(recipe('feedback', kind), rows, lexicon);
  const without = (rows: readonly Row[]): Uint8Array => {
    const texts = new Set(rows.map(({ text }) => text));
    return kind === 'shipped' ? shipped : learned(all.filter(({ text }) => !texts.has(text)));
  };
  const said = (bytes: Uint8Array, rows: readonly Row[]): Record<string, number>[] => {
    const texts = rows.map(({ text }) => text);
    return answers('feedback', bytes, lexicon, texts);
  };
  const written = all.filter(({ weight }) => weight === OWN_WEIGHT);
  const { train, held } = parts(written, 5);
  const asked = held.map(({ text, may }) => ({ text, label: may[0] ?? '' }));
  const own = judged('feedback', learned([...all.filter((each) => !written.includes(each)), ...train]), lexicon, asked);
  add('feedback, 8 labels, own examples', 'right answers, %', own.right, held.length);
  const fresh = freshRows();
  const first = judged('feedback', shipped, lexicon, fresh);
  add('feedback, 8 labels, texts kept from training', 'right answers, %', first.right, fresh.length);
  const complaint = set('complaint', 'research');
  const pairs = complaintDomains.flatMap((domain) => {
    const rows = complaint.filter(
      (row, i) => row.domain === domain || (row.domain === 'random_reply' && i % complaintDomains.length === complaintDomains.indexOf(domain)),
    );
    const told = said(without(rows), rows);
    return rows.map(({ label }, i) => ({ label, p: told[i] ?? {} }));
  });
  const complained = (said: (p: Record<string, number>) => boolean): number =>
    means(pairs.map(({ label, p }) => [label, said(p) ? 'complaint' : 'other'] as const)).f1;
  const upset = (p: Record<string, number>): number => (p.complaint ?? 0) + (p['defect report'] ?? 0) + (p['churn intent'] ?? 0);
  add(
    'complaint, unseen domains',
    'macro-F1, that label',
    complained((p) => best(p) === 'complaint'),
    pairs.length,
  );
  add(
    'complaint, unseen domains',
    'macro-F1, with defects and leaving',
    complained((p) => upset(p) > 0.5),
    pairs.length,
  );
  const app = set('appreview-type', 'research').filter((_, i) => i % 5 === 4);
  const told = said(without(app), app);
  const name = (label: string): string =>
    label === 'bug report' || label === 'defect report' ? 'defect' : label === 'feature request' || label === 'idea' ? 'idea' : 'other';
  add('defect / idea / other', 'macro-F1', means(app.map(({ label }, i) => [name(label), name(best(told[i] ?? {}))] as const)).f1, app.length);
}

const complaintDomains = ['apparel', 'electronics', 'cars'];
/** Twenty labels teach much or little, as they happen to fall: so many draws, and the mean of them. */
const DRAWS = 5;

function drawn<T>(rows: readonly T[], seed: number): T[] {
  const next = sequence(seed);
  const left = [...rows];
  return Array.from(rows, () => left.splice(next(left.length), 1)[0] as T);
}

/** @param shipped the prior as it ships. For research one is learned for each brand, without its own posts. */
export function relevanceScores(kind: Kind, shipped: Uint8Array, lexicon: Lexicon, heads: Heads, add: Add): void {
  const rows = set('relevance-2brands', 'research');
  const tongue = heads.get('language') ?? null;
  const brands = ['apple', 'google'].map((brand) => {
    const prior = kind === 'shipped' ? shipped : trained(recipe('relevance'), relevanceLessons(kind, brand), lexicon, heads);
    const mine = rows.filter((row) => row.brand === brand);
    return {
      brand,
      prior: unpackWeights(prior, 'relevance'),
      mine: mine.map((row): RelevanceLabel => ({ ...row, brand, relevant: row.relevant === true })),
    };
  });
  for (const count of [0, 20, 200]) {
    const values = brands.flatMap(({ brand, prior, mine }) =>
      Array.from({ length: count ? DRAWS : 1 }, (_, seed) => {
        const mixed = drawn(mine, seed + 1);
        const asked = mixed.slice(count);
        const seen = asked.map(({ text }) => text);
        const model = Relevance.from(prior, brand, mixed.slice(0, count), tongue, seen);
        return means(asked.map(({ text, relevant }) => [relevant ? 'relevant' : 'irrelevant', best(model.of(text).p)] as const));
      }),
    );
    const mean = (of: 'f1' | 'right'): number => values.reduce((sum, each) => sum + each[of], 0) / values.length;
    const name = `relevance${kind === 'research' ? ', unseen brand' : ''}, ${count} labels`;
    add(name, 'macro-F1, mean of two brands', mean('f1'), rows.length);
    add(name, 'right answers, %, mean of two brands', mean('right'), rows.length);
  }
}
