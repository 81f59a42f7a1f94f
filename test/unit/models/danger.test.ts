/**
 * Danger against texts invented for checking: what it finds, and where it cries wolf. The rules were mended on `danger.jsonl`; on
 * `danger-kept.jsonl` they never were, though it tells of the same kinds of things. How wordings from elsewhere fared at first sight
 * stands in the model card, and is the figure to expect.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONCEPTS } from '../../../lib/listening/danger/concepts';
import { dangerOf } from '../../../lib/listening/danger/read';
import { LANGUAGES } from '../../../lib/listening/danger/words/languages';

interface Row {
  language: string;
  text: string;
  danger: string | null;
}
const read = (name: string): Row[] =>
  readFileSync(join(import.meta.dirname, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
const rows = read('danger.jsonl');
const kept = read('danger-kept.jsonl');
const of = (all: readonly Row[], language: string, dangerous: boolean): Row[] =>
  all.filter((row) => row.language === language && (row.danger !== null) === dangerous);

describe.each(Object.keys(LANGUAGES))('danger in %s', (language) => {
  it('has at least 50 texts of each sort to be checked against', () => {
    expect(of(rows, language, true).length).toBeGreaterThanOrEqual(50);
    expect(of(rows, language, false).length).toBeGreaterThanOrEqual(50);
  });
  it('is found, of its own kind, and told by words', () => {
    const missed = of(rows, language, true).filter(({ text, danger }) => {
      const found = dangerOf(text);
      return found?.kind !== danger || !found?.why;
    });
    expect(missed).toEqual([]);
  });
  it('is not seen in figures of speech', () => {
    expect(of(rows, language, false).filter(({ text }) => dangerOf(text))).toEqual([]);
  });
  it('is mostly found in texts the rules were not mended on, and hardly seen where there is none', () => {
    const dangerous = of(kept, language, true);
    const harmless = of(kept, language, false);
    expect(dangerous.filter(({ text }) => dangerOf(text)).length / dangerous.length).toBeGreaterThanOrEqual(0.72);
    expect(harmless.filter(({ text }) => dangerOf(text)).length / harmless.length).toBeLessThanOrEqual(0.06);
  });
});

it.each(Object.entries(LANGUAGES))('knows every concept in %s, each as folded words', (_, words) => {
  expect(Object.keys(words).sort()).toEqual(Object.keys(CONCEPTS).sort());
  for (const list of Object.values(words)) expect(list).toMatch(/^[\p{L}\p{N}_~|* ]+$/u);
});

it('hears a "not" in its own clause only', () => {
  expect(dangerOf('I will not kill you')).toBeNull();
  expect(dangerOf('The charger never sparked, never smoked')).toBeNull();
  expect(dangerOf('Ich kann nicht mehr, ich will sterben')?.kind).toBe('self-harm');
  expect(dangerOf('Si vous ne répondez pas je vais tuer quelqu’un')?.kind).toBe('threat');
});
