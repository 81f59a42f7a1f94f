/** Words of plain text, without a regular expression and mostly without making a string: nearly every post goes through here. */

/** What a character is: 0 nothing, 1 part of a word, 2 ends a sentence, 3 ends a part of one. */
const KIND = new Uint8Array(128);
for (const c of 'abcdefghijklmnopqrstuvwxyz0123456789') KIND[c.charCodeAt(0)] = 1;
for (const c of '.!?\n') KIND[c.charCodeAt(0)] = 2;
for (const c of ',;:()') KIND[c.charCodeAt(0)] = 3;

/** Words met before, a place for each hash; a new word takes the place of the one before. */
const SLOTS = new Array<string>(1 << 12).fill('');
/** A longer piece of a string holds on to the whole of it (V8), so it is not kept. */
const KEPT = 12;

/** Letters and digits in a row; "." for what ends a sentence, "," for what ends a part of one. `text`: ASCII, lower case. */
export function asciiWords(text: string): string[] {
  const words: string[] = [];
  let start = 0;
  let hash = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    const kind = KIND[code];
    if (kind === 1) {
      if (start === i) hash = 0;
      hash = (Math.imul(hash, 31) + code) | 0;
      continue;
    }
    if (i > start) words.push(wordAt(text, start, i, hash));
    if (kind) words.push(kind === 2 ? '.' : ',');
    start = i + 1;
  }
  return words;
}

function wordAt(text: string, from: number, to: number, hash: number): string {
  const length = to - from;
  if (length > KEPT) return text.slice(from, to);
  const slot = (hash ^ (hash >>> 12)) & (SLOTS.length - 1);
  const kept = SLOTS[slot] ?? '';
  if (kept.length === length) {
    let i = 0;
    while (i < length && kept.charCodeAt(i) === text.charCodeAt(from + i)) i++;
    if (i === length) return kept;
  }
  return (SLOTS[slot] = text.slice(from, to));
}
