/** How urgent a post is, 0 to 100, as a sum of reasons that are each shown. A guess by rules: no accuracy is claimed. */
import { dangerOf, type Danger } from './danger/read';
import { RuleSet } from './models/rules';
import { ruleWords } from './models/words';
import { INTENT_RULES, URGENCY_RULES, type Intent, type UrgencyReason } from './urgency-rules';

export type { Intent, UrgencyReason } from './urgency-rules';
export interface UrgencyWhy {
  reason: UrgencyReason;
  /** Points it adds. */
  points: number;
  /** Words of the post, or a figure ("12,000 followers"). */
  words: string;
}
export interface Urgency {
  score: number;
  /** Weightiest first. */
  why: UrgencyWhy[];
}
/** What is known beside the text. */
export interface UrgencyContext {
  followers?: number | null;
  /** Posts of the same person in this matter that nobody answered. */
  askedBefore?: number;
  /** Milliseconds since the oldest post still unanswered. */
  waitingMs?: number | null;
}

/** Danger goes alone above everything else; an outage or a lawyer with anger passes the middle. */
const POINTS: Record<UrgencyReason, number> = {
  danger: 70,
  outage: 28,
  legal: 30,
  refund: 20,
  waiting: 16,
  repeated: 16,
  reach: 12,
  anger: 18,
};
const HOUR = 3_600_000;
const REACH = 10_000;

const RULES = new RuleSet<UrgencyReason>(URGENCY_RULES);
const INTENTS = new RuleSet<Intent>(INTENT_RULES);

/** Three words or more in capitals, or "!!!": said loudly. */
function loudness(text: string): string | null {
  const loud = text.slice(0, 2_000);
  const marks = exclaims(loud) ? /[!?]*![!?]*[!?]/.exec(loud)?.[0] : undefined;
  if (marks && marks.length >= 3) return marks.slice(0, 10);
  if (!shouts(loud)) return null;
  const words = loud.match(/(?<![\p{L}@#])\p{Lu}{2,}(?!\p{L})/gu) ?? [];
  return words.length >= 3 ? words.slice(0, 3).join(' ') : null;
}

/** Whether a "!" has another mark behind it: most stand alone, and a regular expression looks at every letter for that. */
function exclaims(text: string): boolean {
  for (let at = text.indexOf('!'); at >= 0; at = text.indexOf('!', at + 1)) {
    const next = text.charCodeAt(at + 1);
    if (next === 33 || next === 63) return true;
  }
  return false;
}

/** Two capitals in a row, or what may be: few texts have any, and this is the quickest way to see that. */
const CAPITALS = /[A-Z\xc0-\uffff]{2}/;

/** Whether there may be three words in capitals. */
function shouts(text: string): boolean {
  if (!CAPITALS.test(text)) return false;
  let pairs = 0;
  let before = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const capital = (code > 64 && code < 91) || code > 0xbf;
    if (capital && before && ++pairs === 3) return true;
    before = capital && !before;
  }
  return false;
}

/** That somebody has waited long; null: not yet. */
export const waitingWhy = (waitingMs: number): UrgencyWhy | null =>
  waitingMs >= 4 * HOUR ? { reason: 'waiting', points: POINTS.waiting, words: `${Math.floor(waitingMs / HOUR)} h` } : null;

export function urgencyOf(
  text: string,
  context: UrgencyContext = {},
  words = ruleWords(text),
  danger: Danger | null = dangerOf(text, words),
): Urgency {
  const why: UrgencyWhy[] = [];
  const add = (reason: UrgencyReason, shown: string): void => {
    if (!why.some((each) => each.reason === reason)) why.push({ reason, points: POINTS[reason], words: shown });
  };
  if (danger) add('danger', danger.why);
  for (const hit of RULES.find(words)) add(hit.kind, hit.words);
  const loud = loudness(text);
  if (loud) add('anger', loud);
  if (context.askedBefore && context.askedBefore > 0) add('repeated', `${context.askedBefore} earlier`);
  const waits = waitingWhy(context.waitingMs ?? 0);
  if (waits) add('waiting', waits.words);
  if (context.followers && context.followers >= REACH) add('reach', `${context.followers.toLocaleString('en')} followers`);
  if (!why.length) return { score: 0, why };
  why.sort((a, b) => b.points - a.points);
  return {
    score: Math.min(
      100,
      why.reduce((sum, { points }) => sum + points, 0),
    ),
    why,
  };
}

export interface IntentHit {
  intent: Intent;
  why: string;
}

/** Wants to buy, wants to leave: by rules, each with its words. */
export function intentsOf(text: string, words = ruleWords(text)): IntentHit[] {
  return INTENTS.find(words).map(({ kind, words: why }) => ({ intent: kind, why }));
}
