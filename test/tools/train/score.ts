/** How good answers are. */
import { Extractor } from '../../../lib/listening/models/features';
import { Head } from '../../../lib/listening/models/head';
import { languageOf } from '../../../lib/listening/models/language';
import type { Lexicon } from '../../../lib/listening/models/lexicon';
import type { HeadFile } from '../../../lib/listening/models/read';
import { unpackWeights } from '../../../lib/listening/models/weights';
import { recipesFor, type Recipe } from './recipe';
import type { Kind } from './sets';

export interface Score {
  name: string;
  measure: string;
  value: number;
  rows: number;
}

export const recipe = (file: string, kind: Kind = 'shipped'): Recipe => {
  const found = recipesFor(kind).find((each) => each.file === file);
  if (!found) throw new Error(`There is no head "${file}".`);
  return found;
};

/** Means over the classes, in per cent. */
export function means(pairs: readonly (readonly [truth: string, said: string])[]): { recall: number; f1: number; right: number } {
  const classes = [...new Set(pairs.map(([truth]) => truth))];
  let recall = 0;
  let f1 = 0;
  for (const each of classes) {
    const hit = pairs.filter(([t, s]) => t === each && s === each).length;
    const truth = pairs.filter(([t]) => t === each).length;
    const said = pairs.filter(([, s]) => s === each).length;
    recall += hit / truth;
    f1 += (2 * hit) / (truth + said);
  }
  const right = pairs.filter(([t, s]) => t === s).length;
  return { recall: (100 * recall) / classes.length, f1: (100 * f1) / classes.length, right: (100 * right) / pairs.length };
}

export const best = (p: Record<string, number>): string => Object.entries(p).reduce((top, each) => (each[1] > top[1] ? each : top))[0];

/** Every label's probability for each text. */
export function answers(file: HeadFile, bytes: Uint8Array, lexicon: Lexicon, texts: readonly string[]): Record<string, number>[] {
  const head = new Head(unpackWeights(bytes, file));
  const extractor = new Extractor();
  return texts.map((text) => {
    const found = extractor.extract(text, head.usesLexicon ? lexicon : null);
    return file === 'language' ? (languageOf(found, head)?.p ?? { und: 1 }) : head.guess(head.scores(found)).p;
  });
}

type Labelled = readonly { text: string; label: string }[];
export function judged(file: HeadFile, bytes: Uint8Array, lexicon: Lexicon, rows: Labelled): ReturnType<typeof means> {
  const texts = rows.map(({ text }) => text);
  const said = answers(file, bytes, lexicon, texts);
  return means(rows.map(({ label }, i) => [label, best(said[i] ?? {})] as const));
}
export type Add = (name: string, measure: string, value: number, rows: number) => void;
