/**
 * The matcher against other ways to find many words: RegExp alternation and four packages, all in one run, in turn, on the same posts.
 * The others get the easier job: lower-cased text, bare words, no look-alikes, no word edges for the packages.
 */
import { createRequire } from 'node:module';
import { AhoCorasick as Monyone } from '@monyone/aho-corasick';
import Modern from 'modern-ahocorasick';
import { compileProgram } from '../../lib/listening/compile';
import { hydrate, type Matcher } from '../../lib/listening/page';
import { postOf } from '../tools/lib/judged-post';
import type { Measured } from './lib/row';

const require = createRequire(import.meta.url);
type Searcher = new (words: string[]) => { search(text: string): unknown[] };
const Ahocorasick = require('ahocorasick') as Searcher;
const FastScan = require('fastscan') as Searcher;

/** Microseconds a post, p50 over posts without a match. */
export type Times = Record<'ours' | 'regexp' | 'ahocorasick' | 'modern-ahocorasick' | '@monyone/aho-corasick' | 'fastscan', number>;
const LENGTH = 179;
const POSTS = 400;
/** Two fifths of posts on such sites hold a curly quote, an accent or an emoji somewhere; here one in five. */
const OTHER = 5;

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function words(seed: number, count: number, tail: string): string[] {
  const next = random(seed);
  const one = (): string =>
    Array.from({ length: 3 + Math.floor(next() * 7) }, () => String.fromCharCode(97 + Math.floor(next() * 26))).join('') + tail;
  return [...new Set(Array.from({ length: count }, one))];
}

function posts(): string[] {
  const stock = words(11, 3_000, '');
  const next = random(5);
  return Array.from({ length: POSTS }, (_, i) => {
    let text = '';
    while (text.length < LENGTH) text += `${stock[Math.floor(next() * stock.length)] ?? ''}${next() < 0.1 ? ', ' : ' '}`;
    return i % OTHER ? text.slice(0, LENGTH) : `${text.slice(0, LENGTH - 6)}é “x” 😀`.slice(0, LENGTH);
  });
}

function ours(terms: readonly string[]): { matcher: Matcher; longest: number } {
  const list: { brandId: string; query: string }[] = [];
  for (let i = 0; i < terms.length; i += 300) list.push({ brandId: `b${i}`, query: terms.slice(i, i + 300).join(' OR ') });
  const { program, problems } = compileProgram(list);
  if (problems[0]) throw new Error(problems[0].error.message);
  const slices = hydrate(JSON.parse(JSON.stringify(program)) as typeof program);
  let longest = 0;
  for (;;) {
    const from = performance.now();
    const slice = slices.next();
    longest = Math.max(longest, performance.now() - from);
    if (slice.done) return { matcher: slice.value, longest };
  }
}

/** Median microseconds a post of every way, the ways taken in turn so that a busy machine slows all alike. */
function measure(ways: Record<keyof Times, (i: number) => void>, rounds: number): Times {
  const names = Object.keys(ways) as (keyof Times)[];
  const times = new Map(names.map((n) => [n, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      for (let i = 0; i < POSTS; i++) {
        const start = process.hrtime.bigint();
        ways[name](i);
        // The first rounds only warm up.
        if (round > 4) times.get(name)?.push(Number(process.hrtime.bigint() - start) / 1_000);
      }
    }
  }
  const median = (list: number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;
  return Object.fromEntries(names.map((n) => [n, median(times.get(n) ?? [])])) as Times;
}

function at(count: number, texts: readonly string[]): Times {
  const terms = words(3, count, 'zq');
  const { matcher } = ours(terms);
  const read = texts.map((text) => postOf({ text, site: 'x' }, 0));
  const regexp = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${terms.join('|')})(?![\\p{L}\\p{N}_])`, 'gu');
  const monyone = new Monyone(terms);
  const modern = new Modern(terms);
  const plain = new Ahocorasick(terms);
  const fast = new FastScan(terms);
  const low = (i: number): string => (texts[i] ?? '').toLowerCase();
  return measure(
    {
      ours: (i) => read[i] && matcher.match(read[i], 0),
      regexp: (i) => low(i).match(regexp),
      ahocorasick: (i) => plain.search(low(i)),
      'modern-ahocorasick': (i) => modern.search(low(i)),
      '@monyone/aho-corasick': (i) => monyone.matchInText(low(i)),
      fastscan: (i) => fast.search(low(i)),
    },
    14,
  );
}

const WAYS = ['ahocorasick', 'modern-ahocorasick', '@monyone/aho-corasick', 'fastscan'] as const;

/** Row match.10000: ours at 10,000 terms against the best of four packages. `detail` holds every way at every size, us, and the longest slice of hydrating, ms. */
export function benchMatch(): Measured {
  const texts = posts();
  const terms = words(3, 10_000, 'zq');
  const hydrate10000 = Math.min(...Array.from({ length: 5 }, () => ours(terms).longest));
  const few = at(10, texts);
  const some = at(1_000, texts);
  const many = at(10_000, texts);
  const best = Math.min(...WAYS.map((w) => many[w]));
  const detail = { few, some, many, hydrate10000, toItsOwnAt10: many.ours / few.ours, regexpOverOurs: many.regexp / many.ours };
  return { value: many.ours, baseline: best, detail };
}
