/**
 * What two texts can have in common: stems, pairs of neighbours, four letters in a row. Linear in the text; at most
 * `TEXT_CAP` units are looked at. Links, handles and case do not count.
 */

const TEXT_CAP = 4_000;
const NOISE = /https?:\/\/\S+|(?<![\p{L}\p{N}])@\w+/gu;
const HANDLE = /(?<![\p{L}\p{N}])@(\w{1,60})/gu;
const WORD = /[\p{L}\p{N}]+/gu;
/** Scripts that write no spaces: every two neighbouring characters stand for a word. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

export interface Word {
  stem: string;
  /** As written, for telling the reason. */
  shown: string;
}

const ASCII = /^[\0-\x7f]*$/;
/** Without accents, capped marks first: normalising long runs of them is quadratic. Most words have none, and are read by the thousand. */
function fold(text: string): string {
  const kept = text.slice(0, TEXT_CAP);
  if (ASCII.test(kept)) return kept.toLowerCase();
  return kept
    .replace(/(\p{M}{8})\p{M}+/gu, '$1')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** A light stem: endings that change between one customer's wording and the next, in the languages of the Latin script. */
function stemOf(word: string): string {
  if (word.length < 5) return word;
  for (const ending of ['ing', 'ed', 'es', 's', 'ly']) {
    if (word.endsWith(ending) && word.length - ending.length >= 3) return word.slice(0, -ending.length);
  }
  return word;
}

export function wordsOf(text: string): Word[] {
  const clean = text
    .slice(0, TEXT_CAP)
    .replace(NOISE, ' ')
    .replace(/n[’']t\b/gi, ' not')
    .replace(/[’']/g, '');
  const words: Word[] = [];
  for (const [shown] of clean.matchAll(WORD)) {
    const plain = fold(shown);
    if (!UNSPACED.test(plain)) words.push({ stem: stemOf(plain), shown });
    else {
      const letters = [...plain];
      const written = [...shown.normalize('NFC')];
      // Compatibility forms may fold to more letters than are written.
      const seen = written.length === letters.length ? written : letters;
      if (letters.length === 1) words.push({ stem: plain, shown });
      for (let i = 0; i + 1 < letters.length; i++)
        words.push({ stem: `${letters[i] ?? ''}${letters[i + 1] ?? ''}`, shown: `${seen[i] ?? ''}${seen[i + 1] ?? ''}` });
    }
  }
  return words;
}

/**
 * Feature -> how often. Stems as `s:`, pairs as `b:`, four-letter pieces of words as `4:`.
 * `handles`: who is addressed too, as `h:` and in pieces; where one account answers for many products, that tells which is meant.
 */
export function featuresOf(text: string, handles = true): Map<string, number> {
  const found = new Map<string, number>();
  const add = (feature: string): void => void found.set(feature, (found.get(feature) ?? 0) + 1);
  const pieces = (word: string): void => {
    const padded = `_${word}_`;
    for (let i = 0; i + 4 <= padded.length; i++) add(`4:${padded.slice(i, i + 4)}`);
    if (padded.length < 4) add(`4:${padded}`);
  };
  const words = wordsOf(text);
  words.forEach(({ stem }, i) => {
    add(`s:${stem}`);
    const next = words[i + 1];
    if (next) add(`b:${stem} ${next.stem}`);
  });
  for (const { shown } of words) pieces(fold(shown));
  if (!handles) return found;
  for (const [, handle = ''] of text.slice(0, TEXT_CAP).matchAll(HANDLE)) {
    add(`h:${handle.toLowerCase()}`);
    pieces(handle.toLowerCase());
  }
  return found;
}
