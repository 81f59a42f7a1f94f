/**
 * Walks over the features of a post and adds up numbers of their buckets. Named sums and a loop for each width, because a loop over
 * numbers takes twice the time; several features a turn where a bucket has few: fewer turns, and more looks at memory under way at once.
 */

/** `stride` numbers a bucket; a bucket is picked by the low bits of a hash. */
export interface Numbers {
  table: Float64Array;
  stride: number;
  mask: number;
}

/** Adds the numbers from `first` to `end` of each feature's bucket to `sums`. */
export function walk(over: Numbers, hashes: Uint32Array, from: number, to: number, sums: Float64Array, first: number, end: number): void {
  for (let n = first; n < end;) {
    const left = end - n;
    const width = left === 1 ? 1 : left < 4 ? 2 : left % 5 ? 4 : 5;
    (width === 1 ? sumOne : width === 2 ? sumTwo : width === 4 ? sumFour : sumFive)(over, hashes, from, to, sums, n);
    n += width;
  }
}

function sumOne({ table, stride, mask }: Numbers, hashes: Uint32Array, from: number, to: number, sums: Float64Array, n: number): void {
  let a = sums[n] ?? 0;
  let b = 0;
  let i = from;
  for (; i + 3 < to; i += 4) {
    a += table[(Math.imul((hashes[i] ?? 0) & mask, stride) + n) | 0] ?? 0;
    b += table[(Math.imul((hashes[i + 1] ?? 0) & mask, stride) + n) | 0] ?? 0;
    a += table[(Math.imul((hashes[i + 2] ?? 0) & mask, stride) + n) | 0] ?? 0;
    b += table[(Math.imul((hashes[i + 3] ?? 0) & mask, stride) + n) | 0] ?? 0;
  }
  for (; i < to; i++) a += table[(Math.imul((hashes[i] ?? 0) & mask, stride) + n) | 0] ?? 0;
  sums[n] = a + b;
}

function sumTwo({ table, stride, mask }: Numbers, hashes: Uint32Array, from: number, to: number, sums: Float64Array, n: number): void {
  let a = sums[n] ?? 0;
  let b = sums[n + 1] ?? 0;
  let i = from;
  for (; i + 3 < to; i += 4) {
    const one = (Math.imul((hashes[i] ?? 0) & mask, stride) + n) | 0;
    const two = (Math.imul((hashes[i + 1] ?? 0) & mask, stride) + n) | 0;
    const three = (Math.imul((hashes[i + 2] ?? 0) & mask, stride) + n) | 0;
    const four = (Math.imul((hashes[i + 3] ?? 0) & mask, stride) + n) | 0;
    a += table[one] ?? 0;
    b += table[(one + 1) | 0] ?? 0;
    a += table[two] ?? 0;
    b += table[(two + 1) | 0] ?? 0;
    a += table[three] ?? 0;
    b += table[(three + 1) | 0] ?? 0;
    a += table[four] ?? 0;
    b += table[(four + 1) | 0] ?? 0;
  }
  for (; i < to; i++) {
    const at = (Math.imul((hashes[i] ?? 0) & mask, stride) + n) | 0;
    a += table[at] ?? 0;
    b += table[(at + 1) | 0] ?? 0;
  }
  sums[n] = a;
  sums[n + 1] = b;
}

function sumFour({ table, stride, mask }: Numbers, hashes: Uint32Array, from: number, to: number, sums: Float64Array, n: number): void {
  let a = sums[n] ?? 0;
  let b = sums[n + 1] ?? 0;
  let c = sums[n + 2] ?? 0;
  let d = sums[n + 3] ?? 0;
  for (let i = from; i < to; i++) {
    const at = (Math.imul((hashes[i] ?? 0) & mask, stride) + n) | 0;
    a += table[at] ?? 0;
    b += table[(at + 1) | 0] ?? 0;
    c += table[(at + 2) | 0] ?? 0;
    d += table[(at + 3) | 0] ?? 0;
  }
  sums[n] = a;
  sums[n + 1] = b;
  sums[n + 2] = c;
  sums[n + 3] = d;
}

function sumFive({ table, stride, mask }: Numbers, hashes: Uint32Array, from: number, to: number, sums: Float64Array, n: number): void {
  let a = sums[n] ?? 0;
  let b = sums[n + 1] ?? 0;
  let c = sums[n + 2] ?? 0;
  let d = sums[n + 3] ?? 0;
  let e = sums[n + 4] ?? 0;
  for (let i = from; i < to; i++) {
    const at = (Math.imul((hashes[i] ?? 0) & mask, stride) + n) | 0;
    a += table[at] ?? 0;
    b += table[(at + 1) | 0] ?? 0;
    c += table[(at + 2) | 0] ?? 0;
    d += table[(at + 3) | 0] ?? 0;
    e += table[(at + 4) | 0] ?? 0;
  }
  sums[n] = a;
  sums[n + 1] = b;
  sums[n + 2] = c;
  sums[n + 3] = d;
  sums[n + 4] = e;
}
