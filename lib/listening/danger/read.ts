/** Danger in a post: then nothing is suggested, and the brand's own emergency steps are shown. A person decides. */
import { ruleWords, type Word } from '../models/words';
import { dangersIn, type DangerHit, type DangerKind } from './rules';
import { Tongues } from './tongues';
import { LANGUAGES } from './words/languages';
import { mayHold, RARE } from './worth';

export type { DangerKind } from './rules';
export interface Danger {
  kind: DangerKind;
  /** The words it was read from. */
  why: string;
}

/** A person's life goes before anything else that is said in the same post. */
const ORDER: readonly DangerKind[] = ['self-harm', 'threat', 'product-safety'];
/** Words shown as the reason, at most. */
const SHOWN = 14;
let tongues: Tongues | undefined;

const LAUGHS = /[😂🤣😹]+/gu;
/** Faces that laugh are said as "lol" is: between which words, those behind a full stop in the sentence before it. */
function laughs(text: string, words: readonly string[]): number[] {
  return Array.from(text.matchAll(LAUGHS), ({ index }) => ruleWords(text.slice(0, index)).length).map((at) => (words[at - 1] === '.' ? at - 1 : at));
}

/** The gravest danger read, or null. `words` as of `ruleWords`, where they are there already. */
export function dangerOf(text: string, words: readonly Word[] = ruleWords(text)): Danger | null {
  tongues ??= new Tongues(Object.values(LANGUAGES), RARE);
  const found = tongues.read(words, text.includes("'") || text.includes('’'), mayHold);
  if (!found.length) return null;
  const texts = words.map((word) => word.text);
  for (const at of laughs(text, texts)) for (const each of found) each.set('joke', [...(each.get('joke') ?? []), { from: at, to: at, loose: false }]);
  const hits = found.flatMap((each): DangerHit[] => dangersIn(each, texts));
  for (const kind of ORDER) {
    const hit = hits.find((each) => each.kind === kind);
    if (hit)
      return {
        kind,
        why: texts
          .slice(hit.from, Math.min(hit.to, hit.from + SHOWN))
          .filter((word) => word !== '.' && word !== ',')
          .join(' '),
      };
  }
  return null;
}
