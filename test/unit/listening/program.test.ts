import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileProgram } from '../../../lib/listening/compile';
import { hydrate, PROGRAM_VERSION } from '../../../lib/listening/page';
import { matcherOf, NOW, post } from './lib';

const many = (n: number, part: (i: number) => string, by: string): string => Array.from({ length: n }, (_, i) => part(i)).join(by);

describe('the quick pass over a post', () => {
  const sign = fc.constantFrom(...'bribriäéÖǫ’…“😀·ßı#. €ｂІª²×👩', '\ufe0f', '\u200d', '\u0301', '\u00ad', '\u00a0', '\u202e', '🇧🇷', '🅱');
  it('misses nothing that the close reading finds', () => {
    const quick = matcherOf(['bri', 'bri*', '"bri bri"', 'brie']);
    // A Chinese word among the keys sends every such post to the close reading.
    const close = matcherOf(['bri', 'bri*', '"bri bri"', 'brie', '苹果']);
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 14 }), (signs) => {
        const p = post(signs.join(''));
        expect(quick.match(p, NOW)).toEqual(close.match(p, NOW));
      }),
      { numRuns: 20_000 },
    );
  });
});

describe('a program', () => {
  it('comes to life in small slices, so that 10,000 terms do not freeze the page', () => {
    const { program } = compileProgram(
      Array.from({ length: 34 }, (_, b) => ({ brandId: `b${b}`, query: many(294, (i) => `term${b}x${i}`, ' OR ') })),
    );
    const slices = hydrate(program);
    let count = 1;
    while (!slices.next().done) count++;
    expect(count).toBeGreaterThan(90);
  });
  it('of another version is refused instead of guessed at', () => {
    const { program } = compileProgram([{ brandId: 'b', query: 'apple' }]);
    expect(() => hydrate({ ...program, version: PROGRAM_VERSION + 1 }).next()).toThrow(RangeError);
  });
  it('leaves out a broken query, tells of it and keeps the others', () => {
    const { program, problems } = compileProgram([
      { brandId: 'bad', query: '(apple' },
      { brandId: 'good', query: 'apple' },
      { brandId: 'none', query: ' ' },
    ]);
    expect(program.queries.map((q) => q.brandId)).toEqual(['good']);
    expect(problems.map((p) => p.brandId)).toEqual(['bad']);
  });
  it.each([
    ['4,096 characters', 'a'.repeat(4_096), true],
    ['4,097 characters', 'a'.repeat(4_097), false],
    ['500 terms', many(500, (i) => `w${i}`, ' '), true],
    ['501 terms', many(501, (i) => `w${i}`, ' '), false],
    ['50 deep', `${'('.repeat(50)}a${')'.repeat(50)}`, true],
    ['51 deep', `${'('.repeat(51)}a${')'.repeat(51)}`, false],
  ])('of %s is within bounds or refused with its place', (_, query, good) => {
    const { problems } = compileProgram([{ brandId: 'b', query }]);
    expect(problems.length).toBe(good ? 0 : 1);
    if (problems[0]) expect(problems[0].error.end).toBeGreaterThan(problems[0].error.start);
  });
  it('lets only the worker decide what only the worker knows', () => {
    const m = matcherOf(['kettle person:vip -stance:pos lang:de']);
    const p = post({ text: 'kettle', language: null });
    expect(m.match(p, NOW)[0]?.maybe).toBe(true);
    expect(m.match(p, NOW, { person: ['vip'], stance: 'neg', language: 'de' })[0]?.maybe).toBe(false);
    expect(m.match(p, NOW, { person: ['vip'], stance: 'pos', language: 'de' })).toEqual([]);
    expect(m.match(p, NOW, { person: ['vip'], stance: 'neg', language: 'en' })).toEqual([]);
  });
  it('tells the words of the post that made it match, as written there', () => {
    const m = matcherOf(['(brindle NEAR/3 lid*) OR "ice cream" OR raw:"C++" -pear']);
    expect(m.match(post('My BRINDLE has two Lids, ice-cream and C++'), NOW)[0]?.words).toEqual(['BRINDLE', 'Lids', 'ice-cream', 'C++']);
  });
});
