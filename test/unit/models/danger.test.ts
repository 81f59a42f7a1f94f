/**
 * Danger against texts invented for checking: what it finds, and where it cries wolf. The rules were mended on these texts; how they
 * did at first sight stands in the model card, and is the figure to expect of new wordings.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dangerOf } from '../../../lib/listening/danger/read';

interface Row {
  language: string;
  text: string;
  danger: string | null;
}
const rows = readFileSync(join(import.meta.dirname, 'danger.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);
const LANGUAGES = ['en', 'de', 'es', 'fr', 'pt', 'it'];
const of = (language: string, dangerous: boolean): Row[] => rows.filter((row) => row.language === language && (row.danger !== null) === dangerous);

describe.each(LANGUAGES)('danger in %s', (language) => {
  it('has at least 20 texts of each sort to be checked against', () => {
    expect(of(language, true).length).toBeGreaterThanOrEqual(20);
    expect(of(language, false).length).toBeGreaterThanOrEqual(20);
  });
  it('is found, of its own kind, and told by words', () => {
    const missed = of(language, true).filter(({ text, danger }) => {
      const found = dangerOf(text);
      return found?.kind !== danger || !found?.why;
    });
    expect(missed).toEqual([]);
  });
  it('is not seen in figures of speech', () => {
    expect(of(language, false).filter(({ text }) => dangerOf(text))).toEqual([]);
  });
});
