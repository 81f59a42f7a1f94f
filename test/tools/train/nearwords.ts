/**
 * Where a word stands among others, learned from which words stand beside each other in all texts at hand, labels unseen: positive
 * pointwise mutual information and its largest eigenvectors. For measuring; nothing of it ships.
 */
import { directions } from './directions';
import { tokensOf } from './pieces';

export interface NearWords {
  words: string[];
  dims: number;
  /** Word * dims, of length 1 each. */
  values: Float32Array;
  /** How much a word says in a text: less, the commoner it is. */
  weights: Float32Array;
}

const DIMS = 64;
const SPARE = 16;
const TURNS = 4;
const MOST = 9_000;
const LEAST = 4;
const WINDOW = 6;
const LENGTH = 120;
/** Common words are as good as chance: what they meet is weighed by less than how often they stand. */
const SMOOTH = 0.75;
const CHANCE = 0.3;
const TOP = 6;
const COMMON = 3e-4;

export function nearWords(texts: readonly string[]): NearWords {
  const tokens = texts.map((text) => tokensOf(text).slice(0, LENGTH));
  const often = new Map<string, number>();
  for (const one of tokens) for (const word of one) often.set(word, (often.get(word) ?? 0) + 1);
  const words = [...often]
    .filter(([, count]) => count >= LEAST)
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([word]) => word);
  const n = words.length;
  const { rows, columns, values } = meetings(tokens, words);
  const times = (vector: Float64Array): Float64Array => {
    const out = new Float64Array(n);
    for (let i = 0; i < values.length; i++) {
      const [a, b, value] = [rows[i] ?? 0, columns[i] ?? 0, values[i] ?? 0];
      out[a] = (out[a] ?? 0) + value * (vector[b] ?? 0);
      if (a !== b) out[b] = (out[b] ?? 0) + value * (vector[a] ?? 0);
    }
    return out;
  };
  const found = directions(times, n, { dims: DIMS, spare: SPARE, turns: TURNS });
  const all = words.reduce((sum, word) => sum + (often.get(word) ?? 0), 0);
  const weights = Float32Array.from(words, (word) => COMMON / (COMMON + (often.get(word) ?? 0) / all));
  const unit = new Float32Array(n * DIMS);
  for (let i = 0; i < n; i++) {
    const mine = found.subarray(i * DIMS, (i + 1) * DIMS);
    const length = Math.hypot(...mine) || 1;
    mine.forEach((value, d) => (unit[i * DIMS + d] = value / length));
  }
  return { words, dims: DIMS, values: unit, weights };
}

/** How much oftener than by chance two words meet, logarithm; each two words once. */
function meetings(tokens: readonly string[][], words: readonly string[]): { rows: Uint16Array; columns: Uint16Array; values: Float32Array } {
  const n = words.length;
  const at = new Map(words.map((word, i) => [word, i]));
  const counts = new Map<number, number>();
  const sums = new Float64Array(n);
  for (const one of tokens) {
    const ids = one.map((word) => at.get(word) ?? -1);
    ids.forEach((a, i) => {
      for (let j = Math.max(0, i - WINDOW); a >= 0 && j < i; j++) {
        const b = ids[j] ?? -1;
        if (b < 0) continue;
        const much = 1 / Math.sqrt(i - j);
        const key = a < b ? a * n + b : b * n + a;
        counts.set(key, (counts.get(key) ?? 0) + (a === b ? 2 * much : much));
        sums[a] = (sums[a] ?? 0) + much;
        sums[b] = (sums[b] ?? 0) + much;
      }
    });
  }
  const smooth = sums.map((sum) => sum ** SMOOTH);
  const total = smooth.reduce((a, b) => a + b, 0);
  const rows: number[] = [];
  const columns: number[] = [];
  const values: number[] = [];
  const worth = (count: number, a: number, b: number): number =>
    Math.min(TOP, Math.max(0, Math.log((count / (sums[a] ?? 1)) * (total / (smooth[b] ?? 1))) - CHANCE));
  for (const [key, count] of counts) {
    const [a, b] = [Math.floor(key / n), key % n];
    const value = (worth(count, a, b) + worth(count, b, a)) / 2;
    if (value <= 0) continue;
    rows.push(a);
    columns.push(b);
    values.push(value);
  }
  return { rows: Uint16Array.from(rows), columns: Uint16Array.from(columns), values: Float32Array.from(values) };
}
