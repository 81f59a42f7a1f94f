/** Which words tell what somebody wants: counted on questions labelled with their intent, for ranking saved replies. */
import { featuresOf } from '../../../lib/replies/features';
import type { Row } from './sets';

/** Seen in fewer questions, a feature's figure is chance. */
const LEAST = 25;
/** What two questions that share a feature have in common on average: above it tells, below it does not. */
const MIDDLE = 0.15;
const FLOOR = 0.008;

/**
 * Per feature the chance p that two questions with it are of one intent, as the level log2(p / 0.15) from -4 to 3; level 0 is left out.
 * @param sets each with intents of its own
 */
export function tellingOf(sets: readonly (readonly Row[])[]): Map<string, number> {
  const counts = new Map<string, Map<string, number>>();
  for (const [at, rows] of sets.entries()) {
    for (const { text, label } of rows) {
      for (const feature of featuresOf(text).keys()) {
        let mine = counts.get(feature);
        if (!mine) counts.set(feature, (mine = new Map<string, number>()));
        const intent = `${at} ${label}`;
        mine.set(intent, (mine.get(intent) ?? 0) + 1);
      }
    }
  }
  const levels = new Map<string, number>();
  for (const [feature, mine] of counts) {
    let all = 0;
    let pairs = 0;
    for (const count of mine.values()) {
      all += count;
      pairs += count * (count - 1);
    }
    if (all < LEAST) continue;
    const level = Math.round(Math.log2(Math.max(FLOOR, pairs / (all * (all - 1))) / MIDDLE));
    if (level) levels.set(feature, level);
  }
  return levels;
}

/** The table as a module, the same bytes each time. */
export function tellingFile(levels: ReadonlyMap<string, number>): string {
  const byLevel = new Map<number, string[]>();
  for (const [feature, level] of levels) byLevel.set(level, [...(byLevel.get(level) ?? []), feature]);
  const lines = [...byLevel]
    .sort(([a], [b]) => a - b)
    .map(([level, features]) => `  ${level < 0 ? 'less' : 'more'}${Math.abs(level)}:\n    '${features.sort().join('|')}',`);
  return `/**
 * Which words, pairs and pieces of words tell what somebody wants ("refund") and which stand in any question ("please"): written by
 * training, do not edit. more1: twice as likely as most that two questions with it ask the same; less1: half as likely.
 * Counted on Banking77 (CC BY 4.0) and CLINC150 (CC BY 3.0); holds no text of them.
 */
export const TELLING: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`;
}
