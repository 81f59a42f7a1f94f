/** The program's tables, brought to life once a hydrate. */
import type { Tables } from './program';

export interface Runtime {
  /** Look-alike letter -> plain letter; the second map has the other reading of what passes for two (a bar: i, l). */
  letters: readonly [Map<string, string>, Map<string, string>];
  /** Letter -> what it comes to with its disguise undone, by `letters`; filled as letters are met. */
  plain: readonly [Map<string, string>, Map<string, string>];
  /** The way back, one map a script (Cyrillic, Greek): Latin letter -> the letter of that script it passes for. */
  back: readonly { script: RegExp; letters: Map<string, string> }[];
  /** Those of them that are undone only in a word with real Latin letters. */
  weak: Set<string>;
  /** Finds any of them, with marks on it or not. */
  doubled: RegExp;
  signs: Map<string, string>;
  /** Enclosed letters and look-alike signs that touch a letter or one another. */
  enclosed: RegExp | null;
  runs: readonly number[];
  endings: Set<string>;
  /** Last syllable -> the particles that end so, longest first. */
  particles: Map<string, string[]>;
  asks: Record<string, string>;
  /** Splits Chinese, Japanese, Thai, Khmer, Lao and Burmese; made when first met. */
  segments(text: string): Iterable<{ index: number; segment: string; isWordLike?: boolean }>;
}

function doubles(lists: readonly string[]): Map<string, string> {
  const map = new Map<string, string>();
  for (const list of lists) {
    const [letter = '', ...others] = list;
    for (const other of others) map.set(other, letter.toLowerCase());
  }
  return map;
}

function byLast(words: readonly string[]): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const word of words) map.set(word.slice(-1), [...(map.get(word.slice(-1)) ?? []), word]);
  return map;
}

/** Latin letter -> the first of its doubles in a script, as it stands in lower case. */
function backTo(script: RegExp, lists: readonly string[]): Map<string, string> {
  const map = new Map<string, string>();
  for (const list of lists) {
    const [letter = '', ...others] = list;
    const own = others.map((c) => c.toLowerCase()).find((c) => script.test(c));
    if (own && /[a-z]/.test(letter)) map.set(letter, own);
  }
  return map;
}

/** Cheap enough for one slice: some thousand map entries. */
export function runtimeOf(tables: Tables): Runtime {
  const letters = [doubles([...tables.lookalikes].reverse()), doubles(tables.lookalikes)] as const;
  const signs = doubles(tables.signs);
  const ranges = tables.enclosed.map((first) => `\\u{${first.toString(16)}}-\\u{${(first + 25).toString(16)}}`).join('');
  const some = `[${ranges}${[...signs.keys()].join('')}]`;
  let segmenter: Intl.Segmenter | undefined;
  return {
    letters,
    plain: [new Map(), new Map()],
    back: [/^\p{sc=Cyrl}$/u, /^\p{sc=Grek}$/u].map((one) => ({
      script: new RegExp(one.source.slice(1, -1), 'u'),
      letters: backTo(one, tables.lookalikes),
    })),
    doubled: new RegExp(`[\u0400-\u04ff\u1f00-\u1fff${[...letters[0].keys()].join('')}]`, 'u'),
    weak: new Set(tables.lookalikes.filter((l) => /^[A-Z]/.test(l)).flatMap((l) => Array.from(l).slice(1))),
    signs,
    enclosed: new RegExp(`${some}(?=\\p{L}|${some})|(?<=\\p{L}\\p{M}{0,8}|${some})${some}`, 'gu'),
    runs: tables.enclosed,
    endings: new Set(tables.endings.split(' ')),
    particles: byLast(tables.particles),
    asks: tables.asks,
    segments: (text) => (segmenter ??= new Intl.Segmenter('en', { granularity: 'word' })).segment(text),
  };
}
