import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BRANDS, CLEAN, KINDS, UNDONE } from '../../tools/lib/disguises';
import { matcherOf, NOW, post } from './lib';

describe('disguised names', () => {
  const matcher = matcherOf(BRANDS.map((b) => `"${b}"`));
  const heard = (text: string, i: number): boolean => matcher.match(post(text), NOW).some((h) => h.brandId === `b${i}`);

  it.each(UNDONE)('every name is heard in %s, so that a scam in fancy letters is seen', (kind) => {
    const missed = BRANDS.filter((b, i) => !heard(`is ${KINDS[kind]?.(b)} any good?`, i));
    expect(missed).toEqual([]);
  });

  it('plain names are heard, other words are not', () => {
    expect(BRANDS.every((b, i) => heard(`my ${b}.`, i))).toBe(true);
    expect(BRANDS.some((b, i) => heard(`my ${b}zz and b${b}`, i))).toBe(false);
  });

  const data = ['../shared/data', '../../shared/data'].map((d) => new URL(`../../../${d}/`, import.meta.url)).find((d) => existsSync(d));
  it.skipIf(!data)('clean posts give no hit that plain lower-case words do not give', () => {
    if (!data) return;
    // Short and foreign-looking words are where look-alikes could go wrong.
    const words = CLEAN.split(' ');
    const clean = matcherOf(words.map((w) => `"${w}"`));
    const extra: string[] = [];
    let looked = 0;
    for (const file of readdirSync(data).filter((f) => f.endsWith('.jsonl'))) {
      for (const line of readFileSync(new URL(file, data), 'utf8').split('\n').slice(0, 3_000)) {
        if (!line) continue;
        const { text } = JSON.parse(line) as { text: string };
        looked++;
        const plain = new Set(
          text
            .normalize('NFKD')
            .replace(/[\p{M}\p{Cf}]/gu, '')
            .toLowerCase()
            .split(/[^\p{L}\p{N}_]+/u),
        );
        for (const hit of clean.match(post(text), NOW)) {
          const word = words[Number(hit.brandId.slice(1))] ?? '';
          if (!plain.has(word)) extra.push(`${word}: ${text}`);
        }
      }
    }
    expect(looked).toBeGreaterThan(20_000);
    expect(extra).toEqual([]);
  });
});
