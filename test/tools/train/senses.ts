/**
 * Directions of words from which words stand near each other in customers' questions: positive pointwise mutual information
 * within a window, and its largest eigenvectors by subspace iteration from a fixed start. No label is looked at.
 */
import { wordsOf } from '../../../lib/replies/features';
import { SENSES_VERSION } from '../../../lib/replies/senses';

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
  const vectors = directions(together(stems, words), words.length);
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

/** n rows of DIMS: the eigenvectors of largest size, each times the root of its size. */
function directions(matrix: Float64Array, n: number): Float64Array {
  const k = DIMS + SPARE;
  let state = 7;
  const next = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 31 - 1;
  let basis: Float64Array[] = Array.from({ length: k }, () => Float64Array.from({ length: n }, next));
  const times = (vector: Float64Array): Float64Array => {
    const out = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      let sum = 0;
      for (let j = 0; j < n; j++) sum += (matrix[i * n + j] ?? 0) * (vector[j] ?? 0);
      out[i] = sum;
    }
    return out;
  };
  for (let turn = 0; turn < TURNS; turn++) basis = orthonormal(basis.map(times));
  const images = basis.map(times);
  const small = basis.map((a) => images.map((b) => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0)));
  const { values, vectors } = eigen(small);
  const order = values.map((_, i) => i).sort((a, b) => Math.abs(values[b] ?? 0) - Math.abs(values[a] ?? 0));
  const out = new Float64Array(n * DIMS);
  order.slice(0, DIMS).forEach((which, d) => {
    const root = Math.sqrt(Math.abs(values[which] ?? 0));
    for (let i = 0; i < n; i++) {
      let sum = 0;
      for (let b = 0; b < k; b++) sum += (basis[b]?.[i] ?? 0) * (vectors[b]?.[which] ?? 0);
      out[i * DIMS + d] = sum * root;
    }
  });
  return out;
}

function orthonormal(columns: readonly Float64Array[]): Float64Array[] {
  const done: Float64Array[] = [];
  for (const column of columns) {
    const left = column.slice();
    // Twice: once leaves what rounding put back.
    for (let pass = 0; pass < 2; pass++)
      for (const other of done) {
        const dot = left.reduce((sum, value, i) => sum + value * (other[i] ?? 0), 0);
        for (let i = 0; i < left.length; i++) left[i] = (left[i] ?? 0) - dot * (other[i] ?? 0);
      }
    const norm = Math.sqrt(left.reduce((sum, value) => sum + value * value, 0)) || 1;
    done.push(left.map((value) => value / norm));
  }
  return done;
}

/** Eigenvalues and -vectors (columns) of a small symmetric matrix, by Jacobi's rotations. */
function eigen(matrix: readonly (readonly number[])[]): { values: number[]; vectors: number[][] } {
  const n = matrix.length;
  const a = matrix.map((row, i) => row.map((value, j) => (value + (matrix[j]?.[i] ?? 0)) / 2));
  const vectors = a.map((_, i) => a.map((__, j) => (i === j ? 1 : 0)));
  const get = (m: number[][], i: number, j: number): number => m[i]?.[j] ?? 0;
  const put = (m: number[][], i: number, j: number, value: number): void => void ((m[i] ?? [])[j] = value);
  for (let sweep = 0; sweep < 30; sweep++)
    for (let p = 0; p < n; p++)
      for (let q = p + 1; q < n; q++) {
        const off = get(a, p, q);
        if (Math.abs(off) < 1e-12) continue;
        const theta = (get(a, q, q) - get(a, p, p)) / (2 * off);
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let i = 0; i < n; i++) {
          const [x, y] = [get(a, i, p), get(a, i, q)];
          put(a, i, p, c * x - s * y);
          put(a, i, q, s * x + c * y);
        }
        for (let i = 0; i < n; i++) {
          const [x, y] = [get(a, p, i), get(a, q, i)];
          put(a, p, i, c * x - s * y);
          put(a, q, i, s * x + c * y);
          const [u, v] = [get(vectors, i, p), get(vectors, i, q)];
          put(vectors, i, p, c * u - s * v);
          put(vectors, i, q, s * u + c * v);
        }
      }
  return { values: a.map((_, i) => get(a, i, i)), vectors };
}
