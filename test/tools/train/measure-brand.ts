/** Scores of what belongs to a brand: kinds of feedback, and whether a post is about it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { later } from '../../../lib/kit/later';
import { sequence } from '../../../lib/listening/models/learn';
import type { Lexicon } from '../../../lib/listening/models/lexicon';
import { Relevance, type RelevanceLabel } from '../../../lib/listening/models/relevance';
import { unpackWeights } from '../../../lib/listening/models/weights';
import { relevanceLessons, trained, type Heads } from './recipe';
import { answers, best, means, recipe, type Add } from './score';
import { appOf, nearOf, secondOf, SecondOpinion, type Shares } from './second';
import { feedbackLessons, OWN_WEIGHT, parts, set, type Kind, type Row } from './sets';

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
  const complaint = set('complaint', 'research');
  const app = set('appreview-type', 'research').filter((_, i) => i % 5 === 4);
  const textsOf = (rows: readonly { text: string }[]): string[] => rows.map(({ text }) => text);
  // Has seen nothing that is measured here, so that it need not be learned for each measure.
  const apart = later(() => {
    const gone = new Set(textsOf([...app, ...complaint]));
    const near = nearOf(gone);
    return { near, app: appOf(near, lexicon, gone) };
  });
  /** What is said of rows by what learned from all the others. @param bytes the linear head, where it is there already */
  const said = (rows: readonly Row[], bytes: Uint8Array | null = null): Shares[] => {
    const texts = textsOf(rows);
    const gone = new Set(texts);
    const head =
      bytes ??
      trained(
        recipe('feedback', kind),
        all.filter(({ text }) => !gone.has(text)),
        lexicon,
      );
    const base = answers('feedback', head, lexicon, texts);
    if (kind === 'shipped') return base;
    const second = new SecondOpinion(secondOf(lexicon, gone, apart()), lexicon);
    return texts.map((text, i) => second.of(text, base[i] ?? {}));
  };
  const right = (rows: readonly Row[], bytes: Uint8Array | null = null): number => {
    const told = said(rows, bytes);
    return means(rows.map(({ label }, i) => [label, best(told[i] ?? {})] as const)).right;
  };
  const before = kind === 'shipped' ? shipped : null;
  const written = all.filter(({ weight }) => weight === OWN_WEIGHT).map(({ text, may }): Row => ({ text, label: may[0] ?? '' }));
  const { held } = parts(written, 5);
  add('feedback, 8 labels, own examples', 'right answers, %', right(held), held.length);
  const fresh = freshRows();
  add('feedback, 8 labels, texts kept from training', 'right answers, %', right(fresh, shipped), fresh.length);
  const pairs = complaintDomains.flatMap((domain) => {
    const rows = complaint.filter(
      (row, i) => row.domain === domain || (row.domain === 'random_reply' && i % complaintDomains.length === complaintDomains.indexOf(domain)),
    );
    const told = said(rows, before);
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
  const told = said(app, before);
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
