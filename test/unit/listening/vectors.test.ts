import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkQuery } from '../../../lib/listening/compile';
import { matchOf } from './lib';

type Expected = boolean | 'maybe' | { error: [number, number]; fix?: true } | { warn: string[] } | { why: string[] };
/** `vectors.jsonl` by those who wrote the language, `vectors-fresh.jsonl` from its description alone, sentence by sentence. */
const rows = ['vectors.jsonl', 'vectors-fresh.jsonl']
  .flatMap((file) => readFileSync(new URL(file, import.meta.url), 'utf8').split('\n'))
  .filter(Boolean)
  .map((line) => JSON.parse(line) as [string, string, unknown, Expected]);

describe('a query means what the documents say, vector by vector', () => {
  it.each(rows)('%s: %s on %j is %j', (_, query, post, expected) => {
    const checked = checkQuery(query);
    if (typeof expected === 'object' && 'error' in expected) {
      if (checked.ok) return expect.fail(`no error for ${query}`);
      expect([checked.error.start, checked.error.end]).toEqual(expected.error);
      expect(checked.error.found).toBe(query.slice(checked.error.start, checked.error.end));
      expect(checked.error.expected).not.toBe('');
      if (expected.fix) expect(checked.error.fix).toBeDefined();
      return;
    }
    expect(checked.ok ? null : checked.error).toBeNull();
    if (!checked.ok) return;
    if (typeof expected === 'object' && 'why' in expected) return expect(matchOf(query, post)?.words).toEqual(expected.why);
    if (typeof expected === 'object') return expect(checked.warnings.map((w) => w.kind)).toEqual(expected.warn);
    const hit = matchOf(query, post);
    expect(hit ? (hit.maybe ? 'maybe' : true) : false).toBe(expected);
  });
});
