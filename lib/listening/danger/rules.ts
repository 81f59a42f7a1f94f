/** What sounds like danger: concepts that must stand near each other, the same in every language. */
import type { Concept, Found, Place } from './concepts';
import type { DangerKind, DangerRule } from './rule';
import { HARM_RULES } from './rules-harm';
import { PRODUCT_RULES } from './rules-product';

export type { DangerKind } from './rule';

interface Ready extends Omit<DangerRule, 'needs' | 'unless'> {
  needs: { any: readonly Concept[]; then: boolean }[];
  unless: readonly Concept[];
}
export const READY: readonly Ready[] = [...HARM_RULES, ...PRODUCT_RULES].map(({ needs, unless = '', ...rest }) => ({
  ...rest,
  needs: needs.split(' ').map((each) => ({ any: each.replace('<', '').split('|') as Concept[], then: each.endsWith('<') })),
  unless: unless.split(' ').filter(Boolean) as Concept[],
}));
/** From so many words on, a sentence may end between. */
const FAR = 30;
/** Words before the anchor in which a negation counts; less where "if you do not answer I will …" is what is said. */
const NEGATED: Record<DangerKind, number> = { 'self-harm': 4, threat: 2, 'product-safety': 4 };
/** Words between what is taken and a single word of a figure of speech, at most. */
const NEAR = 5;
/** What a rule begins at means no danger when it is said in these words; elsewhere in the sentence they take nothing back. */
const NO_MORE_MEANT: ReadonlySet<Concept> = new Set<Concept>(['parting', 'racking', 'tumble', 'gulp']);
/** With one of these a clause begins: a "not" before it belongs to another. */
const CLAUSE_STARTS: ReadonlySet<string> = new Set(['i', 'im', 'ill', 'ich', 'je', 'jvais', 'jai', 'wir', 'on']);
/** The rules by the concept they begin at. */
const BY_ANCHOR = new Map<Concept, Ready[]>();
for (const rule of READY) for (const concept of rule.needs[0]?.any ?? []) BY_ANCHOR.set(concept, [...(BY_ANCHOR.get(concept) ?? []), rule]);

export interface DangerHit {
  kind: DangerKind;
  from: number;
  to: number;
}

const sentence = (words: readonly string[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (words[i] === '.') return false;
  return true;
};
const clause = (words: readonly string[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (words[i] === '.' || words[i] === ',') return false;
  return true;
};
/** Not the same words. One that has room within may hold the other there. */
const apart = (a: Place, b: Place): boolean =>
  a.to <= b.from || b.to <= a.from || (a.loose && a.from < b.from && b.to < a.to) || (b.loose && b.from < a.from && a.to < b.to);

/** Of places that begin at one word the longest first, or the shortest: which entry stands first in its list must not matter. */
const inOrder = (found: Found, first: 'longest' | 'shortest'): Found => {
  const sign = first === 'longest' ? -1 : 1;
  const order = (a: Place, b: Place): number => a.from - b.from || sign * (a.to - b.to) || Number(a.loose) - Number(b.loose);
  return new Map([...found].map(([concept, places]) => [concept, places.toSorted(order)]));
};

/**
 * The first hit of every kind. A longer wording takes its words from others ("a baby's chair" the child), so the shorter is tried too.
 * @param found the concepts of one language @param words as of `ruleWords`
 */
export function dangersIn(found: Found, words: readonly string[]): DangerHit[] {
  const hits: DangerHit[] = [];
  addHits(hits, inOrder(found, 'longest'), words);
  addHits(hits, inOrder(found, 'shortest'), words);
  return hits;
}

function addHits(hits: DangerHit[], found: Found, words: readonly string[]): void {
  for (const [concept, places] of found) {
    for (const rule of BY_ANCHOR.get(concept) ?? []) {
      if (hits.some(({ kind }) => kind === rule.kind)) continue;
      if (!rule.needs.every(({ any }) => any.some((each) => found.has(each)))) continue;
      for (const anchor of places) {
        const hit = tried(rule, anchor, found, words);
        if (!hit) continue;
        hits.push({ kind: rule.kind, ...hit });
        break;
      }
    }
  }
}

function tried(rule: Ready, anchor: Place, found: Found, words: readonly string[]): Omit<DangerHit, 'kind'> | null {
  const taken = [anchor];
  const reach = rule.within === 'text' ? Infinity : rule.within;
  const near = (place: Place): boolean => {
    const gap = Math.max(place.from - anchor.to, anchor.from - place.to);
    if (gap > reach) return false;
    return reach >= FAR || sentence(words, Math.min(place.to, anchor.to), Math.max(place.from, anchor.from));
  };
  for (const [i, { any }] of rule.needs.entries()) {
    if (i === 0) continue;
    const after = rule.needs[i - 1]?.then ? (taken.at(-1)?.to ?? 0) : -1;
    const fits = (place: Place): boolean => place.from >= after && near(place) && taken.every((other) => apart(place, other));
    const place = any.flatMap((concept) => found.get(concept) ?? []).find(fits);
    if (!place) return null;
    taken.push(place);
  }
  // What comes before the anchor, and between an intent and its deed ("will never kill").
  const [, second] = rule.needs[0]?.then ? taken : [];
  const begins = CLAUSE_STARTS.has(words[anchor.from] ?? '');
  const denied = (at: Place): boolean =>
    (!begins && at.to <= anchor.from && anchor.from - at.from <= NEGATED[rule.kind] && clause(words, at.to, anchor.from)) ||
    (second !== undefined && at.from >= anchor.to && at.to <= second.from && clause(words, at.to, second.from));
  if (rule.negatable && found.get('not')?.some((at) => denied(at) && taken.every((other) => apart(at, other)))) return null;
  // What exploded may be the head itself: "my head exploded"; what one would "kill for" holds the deed, "the candle burns" the fire.
  const exploded = rule.needs[0]?.any[0] === 'blaze';
  const earnest = (at: Place): boolean => found.get('serious')?.some(({ from, to }) => from <= at.from && at.to <= to) ?? false;
  const same = (at: Place): boolean => sentence(words, Math.min(at.to, anchor.to), Math.max(at.from, anchor.from));
  const close = (at: Place): boolean => taken.some(({ from, to }) => Math.max(at.from - to, from - at.to) <= NEAR);
  if (
    rule.unless.some((concept) =>
      found
        .get(concept)
        ?.some((at) =>
          NO_MORE_MEANT.has(concept)
            ? at.from < anchor.to && anchor.from < at.to
            : same(at) &&
              !(concept === 'joke' && earnest(at)) &&
              (concept !== 'hype' || at.to - at.from > 1 || close(at)) &&
              ((concept === 'hype' && exploded) ||
                (at.to - at.from > 1 && (concept === 'hype' || concept === 'fiction')) ||
                concept === 'crave' ||
                taken.every((other) => apart(at, other))),
        ),
    )
  )
    return null;
  return { from: Math.min(...taken.map(({ from }) => from)), to: Math.max(...taken.map(({ to }) => to)) };
}
