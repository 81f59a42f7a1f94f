import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileProgram } from '../../../lib/listening/compile';
import { hydrate, PROGRAM_VERSION } from '../../../lib/listening/page';
import { matcherOf, NOW, post } from './lib';

/** CPU milliseconds, best of three: other work on the machine does not count. */
function cost(run: () => void): number {
  let best = Infinity;
  for (let i = 0; i < 3; i++) {
    const from = process.cpuUsage();
    run();
    const spent = process.cpuUsage(from);
    best = Math.min(best, (spent.user + spent.system) / 1_000);
  }
  return best;
}

const many = (n: number, part: (i: number) => string, by: string): string => Array.from({ length: n }, (_, i) => part(i)).join(by);

const POSTS: Record<string, string> = {
  'one word for ever': 'a '.repeat(10_000),
  'two words for ever': 'a b '.repeat(5_000),
  'a million marks': 'e' + '\u0301\u0302'.repeat(500_000),
  'marks behind hidden signs': 'e\u200b\u0301'.repeat(300_000),
  '100,000 joined emoji': '👩‍💻‍'.repeat(100_000),
  '10 MB': 'x'.repeat(10_000_000),
  'full stops': 'a.b-'.repeat(5_000),
  elisions: "l'".repeat(10_000),
  dashes: `${'-'.repeat(19_999)}a`,
  'addresses without end': 'https://'.repeat(2_500),
  domains: 'a.com/'.repeat(3_000),
  brackets: `www.${')'.repeat(19_990)}`,
  Chinese: '苹果'.repeat(10_000),
  Thai: 'ก'.repeat(20_000),
  flags: '🇩🇪'.repeat(10_000),
  overrides: '\u202Eabc\n'.repeat(4_000),
  'look-alikes': 'Вр '.repeat(6_000),
  tags: '#a'.repeat(10_000),
  'short addresses': 'a.co/? '.repeat(2_850),
  'Greek questions': 'ά;'.repeat(10_000),
  'Korean words': many(5_000, (i) => `${String.fromCharCode(0xac00 + i)}서는`, ' '),
  'Russian words': many(4_000, (i) => String.fromCharCode(0x430, 0x430 + (i % 32), 0x430 + ((i >> 5) % 32), 0x430 + ((i >> 10) % 32)), ' '),
  'many words': many(4_000, (i) => `abc${i}`, ' '),
};
const QUERIES: Record<string, string> = {
  'a word': 'apple',
  'NEAR chain': many(200, () => 'a', ' NEAR/1000 '),
  'NEAR of two': many(200, (i) => (i % 2 ? 'a' : 'b'), ' NEAR/50 '),
  'NEAR of groups': `(${many(60, (i) => (i % 2 ? 'a' : 'b'), ' ')}) NEAR/1000 (${many(60, (i) => (i % 2 ? 'b' : 'a'), ' ')})`,
  'NEAR of choices': `(${many(100, () => 'a', ' OR ')}) NEAR/1000 (${many(100, () => 'b', ' OR ')})`,
  phrases: many(90, (i) => `"${'a b '.repeat(1 + (i % 8))}c"`, ' OR '),
  'a wide window': `"${'a b '.repeat(400)}c"~1000`,
  windows: many(100, (i) => `"${'a '.repeat((i % 12) + 1)}c b"~${i}`, ' OR '),
  beginnings: `(${many(300, () => 'abc*', ' OR ')}) zzz*`,
  patterns: many(300, () => 'abc?*', ' OR '),
  exact: `(${many(100, () => 'raw:"a b"', ' OR ')}) raw:zz`,
  'addresses named': many(240, (i) => `url:h${i}.no`, ' OR '),
  'receivers named': many(290, (i) => `to:bob${i}`, ' OR '),
  questions: many(290, () => 'is:question', ' '),
  'looking in the quote': `in:quote (${many(150, () => '"a b"', ' OR ')} OR raw:zz)`,
  exclusions: `${many(200, (i) => `NOT z${i}`, ' ')} a`,
};

const RECEIVERS = Array.from({ length: 60 }, (_, i) => `${'Ünäme'.repeat(30)}${i}`);

describe('no post and no query holds up the page', () => {
  it.each(Object.keys(QUERIES))('%s', (name) => {
    const matcher = matcherOf([QUERIES[name] ?? '']);
    // The measure: cutting a plain text of the length cap into words and looking them up.
    const plain = post(many(2_850, (i) => `word${i % 10} apple`.slice(0, 6), ' '));
    const base = cost(() => {
      for (let i = 0; i < 40; i++) matcherOf(['appl? OR zzzz']).match(plain, NOW);
    });
    for (const [kind, text] of Object.entries(POSTS)) {
      const p = { ...post({ text, site: 'x', quoted: { text: `${text} y` } }), replyTo: RECEIVERS };
      // `base` is some 150 ms on a slow idle core: a third of it is the 50 ms that no call may take.
      expect(
        cost(() => matcher.match(p, NOW)),
        kind,
      ).toBeLessThan(Math.max(50, base / 3));
    }
  });
});

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
