/**
 * The shape of a handle or name: what a hurried reader takes it for, and the words it is made of. Letters of other scripts, digits and
 * signs that pass for a letter become that letter. Pure.
 */
import { LOOKALIKES } from '../listening/tables-lookalikes';
import { ownRuntime } from '../listening/terms';
import { clean, fold, isPlain } from '../listening/text';

/** Letters with a stroke or hook: of their own in a text, in a name nearly the plain ones. */
const STROKES = [
  'lłƚɫⱡ',
  'oøɵ',
  'dđɖɗ',
  'hħⱨ',
  'tŧƭ',
  'bƀɓ',
  'kƙⱪ',
  'fƒ',
  'nŋɲƞ',
  'zƶȥⱬ',
  'rɍɽ',
  'pƥ',
  'gɠǥ',
  'uʉ',
  'yƴɏ',
  'cȼƈ',
  'aⱥ',
  'eɇ',
  'jɉ',
  'vʋ',
  'wⱳ',
  'mɱ',
];

let letters: Map<string, string> | undefined;
function latin(): Map<string, string> {
  if (letters) return letters;
  letters = new Map();
  for (const [first = '', ...rest] of LOOKALIKES.map((line) => Array.from(line))) {
    // Capitals stand for doubles that only pass in play; here, in a name, they pass too.
    for (const sign of rest) if (!letters.has(sign)) letters.set(sign, first.toLowerCase());
  }
  for (const [first = '', ...rest] of STROKES.map((line) => Array.from(line)))
    for (const sign of rest) if (!letters.has(sign)) letters.set(sign, first);
  return letters;
}

const DIGITS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'b',
  '7': 't',
  '8': 'b',
  '9': 'g',
  $: 's',
  '@': 'a',
  '!': 'l',
  '|': 'l',
};

/** Plain words of a handle or name: other scripts' letters as Latin ones, no accents, lower case; digits stay. */
export function plain(text: string): string {
  // What has no doubles and no accents is what the rest would make of it; most names and all but some words of service.
  if (isPlain(text)) return text.replace(/^@/, '').toLowerCase();
  const table = latin();
  const shown = text
    .replace(/(\p{M}{8})\p{M}+/gu, '$1')
    .normalize('NFKC')
    .replace(/(?![\t-\r])[\p{DI}\p{Cf}\p{Cc}]/gu, '')
    .replace(/^@/, '');
  return fold(Array.from(fold(Array.from(shown, (sign) => table.get(sign) ?? sign).join('')), (sign) => table.get(sign) ?? sign).join('')).replace(
    /[\u0300-\u036f\u0489]/g,
    '',
  );
}

/** Letters and digits as letters, nothing between them; i, l and 1 are one. */
export const loose = (word: string): string =>
  undigit(word)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/i/g, 'l');

/** The shape: what a hurried reader takes it for. rn and m are one, vv and w too. */
export const shape = (word: string): string => loose(word).replace(/rn/g, 'm').replace(/vv/g, 'w');

/** Words of a handle or name, at signs, spaces and where a small letter is followed by a capital. */
export const wordsIn = (text: string): string[] =>
  text
    .replace(/(?<=\s)[|!](?=\s)/g, ' ')
    .replace(/(?<=\p{Ll})GmbH/gu, ' gmbh')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/([a-z\d])(?=[\p{sc=Han}\p{sc=Kana}\p{sc=Hang}])/giu, '$1 ')
    .split(/[^\p{L}\p{N}\p{M}$@!|]+/u)
    .map(plain)
    .filter(Boolean);

export const undigit = (word: string): string => Array.from(word, (sign) => DIGITS[sign] ?? sign).join('');

/** With the disguise undone that the keywords' language undoes too: letters turned round, in circles and squares, spelled in flags. */
export const undo = (text: string): string => (isPlain(text) ? text : clean(text, ownRuntime(), true).trim());
