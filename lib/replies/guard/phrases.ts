/** Finds phrases of a table in a text, at their own places. */
import { LANGUAGES, type Finding, type GuardRule, type Language, type Words } from './types';

/** `a|b c` as a list of phrases. */
export const list = (phrases: string): readonly string[] => phrases.split('|');

const escape = (text: string): string => text.replace(/[.+?^${}()|[\]\\/]/g, '\\$&');
/** Spaces match any space, an apostrophe either kind, `*` any ending. */
const source = (phrase: string): string => escape(phrase).replace(/\*/g, '\\p{L}*').replace(/ /g, '\\s+').replace(/['’]/g, "['’]");

const made = new WeakMap<readonly string[], RegExp>();

function matcher(phrases: readonly string[]): RegExp {
  let known = made.get(phrases);
  if (!known) {
    const longestFirst = [...phrases].sort((a, b) => b.length - a.length).map(source);
    known = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
    made.set(phrases, known);
  }
  known.lastIndex = 0;
  return known;
}

/** A place in a text. */
export interface Hit {
  start: number;
  end: number;
  text: string;
}

export function hitsOf(text: string, pattern: RegExp): Hit[] {
  return [...text.matchAll(pattern)].map((found) => ({ start: found.index, end: found.index + found[0].length, text: found[0] }));
}

/** Every phrase of these languages, in the order of the text. */
export function phrasesIn(text: string, words: Words, languages: readonly Language[] = LANGUAGES): Hit[] {
  const hits = languages.flatMap((language) => (words[language].length ? hitsOf(text, matcher(words[language])) : []));
  return hits.sort((a, b) => a.start - b.start).filter((hit, i, all) => !all.slice(0, i).some((before) => before.end > hit.start));
}

export const finding = (rule: GuardRule, { start, end }: { start: number; end: number }, message: string): Finding => ({ rule, start, end, message });

/** Sentences with their places; a line break ends one too. */
export function sentences(text: string): Hit[] {
  return hitsOf(text, /[^.!?\n…]+(?:[.!?…]+(?=\s|$)|\n|$)|[^\s][^\n]*?[.!?…]+(?=\s|$)/gu).filter((one) => one.text.trim());
}

/** Words for comparing: lower case, without marks and signs. */
export const plainWordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
