/**
 * Thanks against texts invented for it: honest, bitter, ahead of any help, turned down. The cues were mended on `thanks.jsonl`; on
 * `thanks-kept.jsonl`, written with it, they never were.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isThanks, readThanks } from '../../../lib/customers/thanks/read';
import { BY_LANGUAGE, CUES } from '../../../lib/customers/thanks/words';
import { MORE } from '../../../lib/customers/thanks/words-more';

interface Row {
  kind: 'yes' | 'bitter' | 'advance' | 'no';
  language: string;
  text: string;
}
const read = (name: string): Row[] =>
  readFileSync(join(import.meta.dirname, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
const wrong = ({ kind, text }: Row): boolean => isThanks(text) !== (kind === 'yes');

describe('thanks', () => {
  it('are heard where they are meant, and not where they are bitter, ahead or turned down', () => {
    expect(read('thanks.jsonl').filter(wrong)).toEqual([]);
  });
  it('are mostly told rightly in texts the cues were not mended on', () => {
    const kept = read('thanks-kept.jsonl');
    expect(kept.filter(wrong).length / kept.length).toBeLessThanOrEqual(0.2);
  });
  it('are told with each cue, its words and its points', () => {
    expect(readThanks('Thanks, it took 3 weeks waiting but you fixed it')).toEqual({
      score: 1,
      why: [
        { cue: 'thanks', words: 'thanks', points: 2 },
        { cue: 'mended', words: 'fixed', points: 2 },
        { cue: 'harm', words: 'weeks waiting', points: -3 },
      ],
    });
    expect(readThanks('lovely weather')).toEqual({ score: 0, why: [] });
  });
  it('count a plea before them as thanks ahead, one after them less', () => {
    expect(isThanks('Please fix this, thanks')).toBe(false);
    expect(isThanks('Thanks, that fixed it! Please tell Ana')).toBe(true);
  });
  it.each(Object.entries({ ...BY_LANGUAGE, ...MORE }))('know their cues in %s', (_, wordings) => {
    expect(Object.keys(CUES)).toEqual(expect.arrayContaining(Object.keys(wordings)));
    for (const list of Object.values(wordings)) expect(list).toMatch(/^[\p{L}\p{M}\p{N}|*~/\s]+$/u);
  });
});
