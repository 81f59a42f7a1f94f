/** Which script the letters are of: most languages with a script of their own need no more to be told. */
import type { Reader } from './tokens';

export const SCRIPTS = [
  'latin',
  'cyrillic',
  'greek',
  'hebrew',
  'arabic',
  'devanagari',
  'bengali',
  'tamil',
  'thai',
  'hangul',
  'kana',
  'han',
  'other',
  'ukrainian',
  'persian',
  'urdu',
] as const;
type Script = (typeof SCRIPTS)[number];
const AT = Object.fromEntries(SCRIPTS.map((name, i) => [name, i])) as Record<Script, number>;

/** Upper bounds of blocks and the script up to there; what stands between letters is skipped before. */
const BLOCKS: readonly (readonly [end: number, script: Script])[] = [
  [0x0370, 'latin'],
  [0x0400, 'greek'],
  [0x0530, 'cyrillic'],
  [0x0590, 'other'],
  [0x0600, 'hebrew'],
  [0x0780, 'arabic'],
  [0x0900, 'other'],
  [0x0980, 'devanagari'],
  [0x0a00, 'bengali'],
  [0x0b80, 'other'],
  [0x0c00, 'tamil'],
  [0x0e00, 'other'],
  [0x0e80, 'thai'],
  [0x1100, 'other'],
  [0x1200, 'hangul'],
  [0x1e00, 'other'],
  [0x1f00, 'latin'],
  [0x2000, 'greek'],
  [0x3040, 'other'],
  [0x3100, 'kana'],
  [0x4e00, 'other'],
  [0xa000, 'han'],
  [0xac00, 'other'],
  [0xd7b0, 'hangul'],
  [0xd800, 'other'],
];

function scriptOf(c: number): number {
  for (const [end, script] of BLOCKS) if (c < end) return AT[script];
  return AT.other;
}

/** Counts letters by script into `counts` (as SCRIPTS); answers how many letters there are. Letters only one language has count there too. */
export function fillScript(reader: Reader, counts: Float64Array): number {
  counts.fill(0);
  let letters = 0;
  const { chars } = reader;
  const end = Math.min(reader.length, 400);
  const add = (at: number): void => void (counts[at] = (counts[at] ?? 0) + 1);
  for (let i = 0; i < end; i++) {
    const c = chars[i] ?? 32;
    if (c < 128) {
      if (c < 97 || c > 122) continue;
      counts[0] = (counts[0] ?? 0) + 1;
      letters++;
      continue;
    }
    if (c < 0xc0 || (c >= 0x2000 && c < 0x3040) || (c >= 0xd800 && c < 0xe000)) continue;
    add(scriptOf(c));
    letters++;
    if (c === 0x456 || c === 0x457 || c === 0x454 || c === 0x491) add(AT.ukrainian);
    else if (c === 0x67e || c === 0x686 || c === 0x698 || c === 0x6af || c === 0x6cc) add(AT.persian);
    else if (c === 0x679 || c === 0x688 || c === 0x691 || c === 0x6ba || c === 0x6d2) add(AT.urdu);
  }
  return letters;
}
