import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exclusionsFor, withExclusion } from '../../../lib/listening/exclude';
import { explain } from '../../../lib/listening/explain';
import { parseQuery } from '../../../lib/listening/parse';
import { matchOf, NOW, post } from './lib';

function words(query: string, value: unknown): string[] | null {
  const parsed = parseQuery(query);
  if (!parsed.ok) throw new Error(parsed.error.message);
  const p = post(value);
  const why = explain(parsed.ast, p, NOW);
  return why && why.spots.map(({ start, end }) => p.text.slice(start, end));
}

describe('why a post matches', () => {
  it.each([
    ['brindle', 'My BRINDLE, my brindle’s lid', ['BRINDLE', 'brindle’s']],
    ['brindle NEAR/2 lid*', 'lid here, then far away from a brindle with lids', ['brindle', 'lids']],
    ['"ice cream" -pear', 'ice-cream!', ['ice-cream']],
    ['brindle', 'see Вrіndlе here', ['Вrіndlе']],
    ['brindle', 'see b\u200brin\u00addle\u200b here', ['b\u200brin\u00addle\u200b']],
    ['brindle', 'a   b \n\n 𝕭𝖗𝖎𝖓𝖉𝖑𝖊 here', ['𝕭𝖗𝖎𝖓𝖉𝖑𝖊']],
    ['oreal', 'c’est l’Oréal.', ['Oréal']],
    ['raw:"C++" job', 'A  C++ job', ['C++', 'job']],
    ['raw:C++', 'é  C++11 or C++', ['C++']],
    ['苹果', '我的苹果手机', ['苹果']],
    ['brindle', 'my ´Brindle´  ´brindle', ['Brindle', 'brindle']],
    ['brindle', 'apple은 Brindle은', ['Brindle']],
    ['ブリン*', 'ブリンドル', ['ブリン']],
    ['👍', 'ok 👍🏽 x', ['👍🏽']],
    ['is:reply', { text: 'x', isReply: true }, []],
    ['brindle', 'kettle', null],
    ['brindle', { text: 'brindle', isAd: true }, null],
  ])('%s in %j: %j', (query, value, expected) => expect(words(query, value)).toEqual(expected));

  it('says so exactly where the matcher does, with stretches inside the text', () => {
    const piece = fc.constantFrom('ana', 'Bob', ' ', '  ', '\n', '\u200b', 'é', 'ﬁ', '苹果', '👍🏽', '\u202e', '…', 'Вob', '½', '#', "'s", 'C++');
    const query = fc.constantFrom('ana', 'bob', 'ana NEAR/2 bob', '"ana bob"', 'raw:C++', '苹果 OR 👍', 'fi*', 'ana -bob', 'e OR fibob');
    let told = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), query, (pieces, source) => {
        const text = pieces.join('').normalize('NFC');
        const parsed = parseQuery(source.replace('fi*', 'fib*'));
        if (!parsed.ok) throw new Error(parsed.error.message);
        const why = explain(parsed.ast, post(text), NOW);
        expect(why !== null).toBe(matchOf(source.replace('fi*', 'fib*'), text) !== undefined);
        let at = 0;
        for (const { start, end } of why?.spots ?? []) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          at = end;
          told += 1;
        }
      }),
      { numRuns: 3_000 },
    );
    expect(told).toBeGreaterThan(100);
  });
});

describe('leaving out a post that is not meant', () => {
  const wanted = ['my apple laptop is slow', 'the apple shop was closed', 'apple, please fix the screen'].map(post);
  it('offers what tells it from the others, cheapest first, and each way works', () => {
    const ways = exclusionsFor('apple', post('a glass of apple juice and toast'), wanted, NOW);
    expect(ways[0]).toEqual({ part: '"apple juice"', query: 'apple NOT "apple juice"', loses: 0 });
    for (const way of ways) {
      expect(matchOf(way.query, 'a glass of apple juice and toast')).toBeUndefined();
      expect(wanted.filter((p) => matchOf(way.query, { text: p.text, site: 'x' }) === undefined)).toHaveLength(way.loses);
    }
  });
  it('counts what goes with it, but not the same post twice', () => {
    const same = post('apple pie recipe');
    const ways = exclusionsFor('apple', same, [post('apple pie recipe'), post('apple laptop recipe')], NOW);
    expect(ways.find((way) => way.part === 'recipe')?.loses).toBe(1);
    expect(ways.find((way) => way.part === '"apple pie"')?.loses).toBe(0);
  });
  it('keeps what stood there, whatever its shape', () => {
    expect(withExclusion('a b', 'c')).toBe('a b NOT c');
    expect(withExclusion('a OR b', 'c')).toBe('(a OR b) NOT c');
    expect(withExclusion('(a OR b)', 'c')).toBe('(a OR b) NOT c');
    expect(withExclusion('(a) OR (b)', 'c')).toBe('((a) OR (b)) NOT c');
    expect(withExclusion('a OR b\n# note', 'c')).toBe('(a OR b\n# note\n) NOT c');
    expect(withExclusion('a # ', 'c')).toBe('a #\nNOT c');
    for (const query of ['a OR b', '(a) OR (b)', 'a OR b\n# note', 'a #', 'a NEAR/3 b', 'NOT x a OR b'])
      expect(parseQuery(withExclusion(query, '"c d"')).ok, query).toBe(true);
  });
  it('has nothing to offer for a broken query, a post that does not match, or one with nothing of its own', () => {
    expect(exclusionsFor('apple (', post('apple juice'), [], NOW)).toEqual([]);
    expect(exclusionsFor('apple', post('pear juice'), [], NOW)).toEqual([]);
    expect(exclusionsFor('apple', post('apple!'), [], NOW)).toEqual([]);
  });
});
