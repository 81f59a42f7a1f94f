/** Danger in a post: then nothing is suggested, and the brand's own emergency steps are shown. A person decides. */
import { RuleSet, ruleWords } from '../models/rules';
import { MORE_DANGER_RULES } from './more-rules';
import { DANGER_RULES, type DangerKind } from './rules';

export type { DangerKind } from './rules';
export interface Danger {
  kind: DangerKind;
  /** The words it was read from. */
  why: string;
}

const RULES = new RuleSet<DangerKind>([...DANGER_RULES, ...MORE_DANGER_RULES]);
/** A person's life goes before anything else that is said in the same post. */
const ORDER: readonly DangerKind[] = ['self-harm', 'threat', 'product-safety'];

/** The gravest danger read, or null. `words` as of `ruleWords`, where they are there already. */
export function dangerOf(text: string, words: readonly string[] = ruleWords(text)): Danger | null {
  const hits = RULES.find(words);
  for (const kind of ORDER) {
    const hit = hits.find((each) => each.kind === kind);
    if (hit) return { kind, why: hit.words };
  }
  return null;
}
