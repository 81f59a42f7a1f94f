/** The largest eigenvectors of a symmetric matrix that is only ever multiplied with, by subspace iteration from a fixed start. */

export interface HowFar {
  /** Directions kept. */
  dims: number;
  /** Carried along beside them: the iteration is sure of the first ones only. */
  spare: number;
  turns: number;
}

/** n rows of `dims`: the eigenvectors of largest size, each times the root of its size. @param times the symmetric matrix times a vector */
export function directions(times: (vector: Float64Array) => Float64Array, n: number, { dims, spare, turns }: HowFar): Float64Array {
  const k = dims + spare;
  let state = 7;
  const next = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 31 - 1;
  let basis: Float64Array[] = Array.from({ length: k }, () => Float64Array.from({ length: n }, next));
  for (let turn = 0; turn < turns; turn++) basis = orthonormal(basis.map(times));
  const images = basis.map(times);
  const small = basis.map((a) => images.map((b) => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0)));
  const { values, vectors } = eigen(small);
  const order = values.map((_, i) => i).sort((a, b) => Math.abs(values[b] ?? 0) - Math.abs(values[a] ?? 0));
  const out = new Float64Array(n * dims);
  order.slice(0, dims).forEach((which, d) => {
    const root = Math.sqrt(Math.abs(values[which] ?? 0));
    for (let i = 0; i < n; i++) {
      let sum = 0;
      for (let b = 0; b < k; b++) sum += (basis[b]?.[i] ?? 0) * (vectors[b]?.[which] ?? 0);
      out[i * dims + d] = sum * root;
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
