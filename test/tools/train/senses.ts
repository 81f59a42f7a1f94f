/**
 * Directions of words from which words stand near each other in customers' questions: positive pointwise mutual information
 * within a window, and its largest eigenvectors by subspace iteration from a fixed start. No label is looked at.
 */
import { wordsOf } from '../../../lib/replies/features';
import { SENSES_VERSION } from '../../../lib/replies/senses';
import { directions } from './directions';

const DIMS = 48;
/** Directions carried along beside those kept: the iteration is sure of the first ones only. */
const SPARE = 16;
const TURNS = 4;
const LEAST = 4;
const MOST = 4_000;
const WINDOW = 20;
/** Taken off each figure, nats: chance meetings. */
const CHANCE = 0.5;

/** The bytes of public/models/senses.bin, the same each time. */
export function sensesFile(texts: readonly string[]): Uint8Array {
  const stems = texts.map((text) => wordsOf(text).map(({ stem }) => stem));
  const often = new Map<string, number>();
  for (const one of stems) for (const stem of new Set(one)) often.set(stem, (often.get(stem) ?? 0) + 1);
  const words = [...often]
    .filter(([word, count]) => count >= LEAST && /^[\p{L}\p{N}]+$/u.test(word))
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([word]) => word);
  const n = words.length;
  const near = together(stems, words);
  const times = (vector: Float64Array): Float64Array => {
    const out = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      let sum = 0;
      for (let j = 0; j < n; j++) sum += (near[i * n + j] ?? 0) * (vector[j] ?? 0);
      out[i] = sum;
    }
    return out;
  };
  const vectors = directions(times, n, { dims: DIMS, spare: SPARE, turns: TURNS });
  const head = new TextEncoder().encode(`${JSON.stringify({ kind: 'senses', version: SENSES_VERSION, dims: DIMS, words: words.join('|') })}\n`);
  const codes = new Int8Array(words.length * DIMS);
  for (let i = 0; i < words.length; i++) {
    const mine = vectors.subarray(i * DIMS, (i + 1) * DIMS);
    const norm = Math.hypot(...mine) || 1;
    // Unit length times 2.5: the largest of 48 parts is rarely above 0.4; what is, is cut.
    mine.forEach((value, d) => (codes[i * DIMS + d] = Math.max(-127, Math.min(127, Math.round((value / norm) * 127 * 2.5)))));
  }
  const file = new Uint8Array(head.length + codes.length);
  file.set(head);
  file.set(new Uint8Array(codes.buffer), head.length);
  return file;
}

/** Positive pointwise mutual information of each two words, dense and symmetric. */
function together(stems: readonly (readonly string[])[], words: readonly string[]): Float64Array {
  const n = words.length;
  const at = new Map(words.map((word, i) => [word, i]));
  const counts = new Float64Array(n * n);
  for (const one of stems) {
    const ids = one.map((stem) => at.get(stem) ?? -1);
    ids.forEach((a, i) => {
      for (let j = Math.max(0, i - WINDOW); a >= 0 && j < i; j++) {
        const b = ids[j] ?? -1;
        if (b < 0) continue;
        counts[a * n + b] = (counts[a * n + b] ?? 0) + 1;
        counts[b * n + a] = (counts[b * n + a] ?? 0) + 1;
      }
    });
  }
  const rows = Float64Array.from({ length: n }, (_, i) => counts.subarray(i * n, (i + 1) * n).reduce((a, b) => a + b, 0));
  const all = rows.reduce((a, b) => a + b, 0);
  return counts.map((count, at) => {
    const expected = ((rows[Math.floor(at / n)] ?? 0) * (rows[at % n] ?? 0)) / all;
    return count && expected ? Math.max(0, Math.log(count / expected) - CHANCE) : 0;
  });
}
