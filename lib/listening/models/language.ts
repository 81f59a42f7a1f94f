/** The language of a text, BCP 47: by script where a script says it, else by the language head. */
import type { Features } from './features';
import { Unclaimed, type Guess } from './guess';
import type { Head } from './head';
import { SCRIPTS } from './script';

const BY_SCRIPT: Partial<Record<(typeof SCRIPTS)[number], string>> = {
  cyrillic: 'ru',
  greek: 'el',
  hebrew: 'he',
  arabic: 'ar',
  devanagari: 'hi',
  bengali: 'bn',
  tamil: 'ta',
  thai: 'th',
  hangul: 'ko',
  kana: 'ja',
  han: 'zh',
};
/** Languages told by their script alone. */
export const SCRIPT_LANGUAGES: readonly string[] = [...Object.values(BY_SCRIPT), 'uk', 'ur', 'fa'];
/** Scripts that stand in SCRIPTS; what follows are letters of one language. */
const REAL = 13;

/** Null: no letters, or letters of a script not known here. */
export function languageOf(found: Features, head: Head | null): Guess | null {
  const { scripts, letters } = found;
  if (!letters) return null;
  let top = 0;
  for (let i = 1; i < REAL; i++) if ((scripts[i] ?? 0) > (scripts[top] ?? 0)) top = i;
  const count = (name: (typeof SCRIPTS)[number]): number => scripts[SCRIPTS.indexOf(name)] ?? 0;
  if (top === 0) return head ? latin(found, head) : null;
  let label = BY_SCRIPT[SCRIPTS[top] ?? 'other'];
  if (label === undefined) return null;
  if (label === 'zh' && count('kana') * 8 > count('han')) label = 'ja';
  if (label === 'ru' && count('ukrainian')) label = 'uk';
  if (label === 'ar' && count('urdu')) label = 'ur';
  else if (label === 'ar' && count('persian') * 12 > letters) label = 'fa';
  return { label, top: label, confidence: 0.98, p: { [label]: 0.98, und: 0.02 } };
}

/** Words and pieces of three letters: a text of so few stands in several languages alike ("ok", "no", "hi there"). */
const FEW = 10;
const SURE_OF_FEW = 0.9;

function latin(found: Features, head: Head): Guess {
  const guess = head.guess(head.languageScores(found));
  return found.languageEnd < FEW && guess.confidence < SURE_OF_FEW ? new Unclaimed(guess) : guess;
}

/** A guess less sure than this gives way to the site's own mark. */
const HINTED = 0.5;

/** Whether the head for English moods is asked. @param hint the site's own mark, BCP 47. */
export function isEnglish(hint: string | null, language: Guess | null): boolean {
  if (hint && hint !== 'und' && (!language || language.confidence < HINTED)) return /^en\b/i.test(hint);
  if (!language) return true;
  return language.top === 'en';
}
