/**
 * Below which fit every reply is declined, found by asking the saved replies their own questions: each example is taken out
 * and asked, and the line is drawn where about 5 % of such questions would be declined. So it follows the saved replies: few
 * long and noisy examples lie low, many short and clear ones high.
 */
import { everyday, type Layout } from './layout';
import { scores } from './score';

/** Raised with whatever moves the line (this file, the weights, the tables of words): one drawn otherwise before is not used again. */
export const METHOD = 1;

/** A line drawn before, and what for: the method and the fingerprint of all replies. Nothing else moves it. */
export interface DrawnLine {
  of: string;
  line: number;
}

/** Examples asked: the more, the surer the lowest twentieth; among many fewer, as each takes longer then (some 150 ms for all). */
const askedOf = (docs: number): number => Math.max(100, Math.min(400, 400_000 / docs));
/**
 * Share of own questions below the line. A reply's only example, once taken out, finds nothing of its own, so more of them lie
 * low. Set on halves of Banking77 and CLINC150 with 1 to 20 examples a reply, for 5 % wrong declines in the other half.
 */
const SHARE_WITH_OTHERS = 0.055;
const SHARE_ALONE = 0.13;
/** So many own questions weigh as much as the usual line. */
const TRUST = 20;
/** However odd the own questions are, the line is never below this share of the usual one. */
const LEAST = 0.5;
/** The line on those sets by the number of examples a reply: stands in where too few questions are known. */
const usual = (examples: number): number => 0.018 + 0.095 * Math.log10(Math.max(1, Math.min(30, examples)));

export function lineOf(layout: Layout, names: readonly string[]): number {
  const { docs, firstDoc, replies } = layout;
  const own = docs.flatMap((doc, at) => (doc.weight === 1 ? [at] : []));
  const step = Math.max(1, own.length / askedOf(docs.length));
  const found: number[] = [];
  let others = 0;
  for (let i = 0; i < own.length; i += step) {
    const at = own[Math.floor(i)] ?? 0;
    const reply = docs[at]?.reply ?? 0;
    if ((firstDoc[reply + 1] ?? 0) - (firstDoc[reply] ?? 0) > 1) others++;
    found.push(fitWithout(layout, names, at));
  }
  const line = usual(docs.length / Math.max(1, replies.length));
  if (!found.length) return line;
  found.sort((a, b) => a - b);
  const share = SHARE_ALONE + (SHARE_WITH_OTHERS - SHARE_ALONE) * (others / found.length);
  const measured = Math.max(1e-4, found[Math.floor(share * found.length)] ?? 0);
  const trust = found.length / (found.length + TRUST);
  return Math.max(line * LEAST, measured ** trust * line ** (1 - trust));
}

/** The best fit of an example's own words when it is taken out: what stands only there is then known to no reply. */
function fitWithout(layout: Layout, names: readonly string[], at: number): number {
  const doc = layout.docs[at];
  const features: number[] = [];
  const counts: number[] = [];
  let [strange, known] = [0, 0];
  doc?.features.forEach((feature, i) => {
    const count = doc.counts[i] ?? 1;
    const name = names[feature] ?? '';
    const rare = (Math.log1p(count) * everyday(name)) ** 2;
    if ((layout.byDoc.start[feature + 1] ?? 0) - (layout.byDoc.start[feature] ?? 0) > 1) {
      features.push(feature);
      counts.push(count);
      known += rare;
    } else if (!name.startsWith('h:')) strange += rare;
  });
  const found = scores(layout, { features, counts, strange, covered: Math.sqrt(known / (known + strange || 1)) }, { without: at });
  return found ? found.fit.reduce((most, each) => Math.max(most, each), 0) : 0;
}
