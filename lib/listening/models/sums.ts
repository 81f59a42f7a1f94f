/**
 * Sums of a head's weights over the features of a post: most of what a head costs. A bucket is a few numbers that hold several columns
 * each, so that there is less to look up, and tables are small enough to stay near the processor.
 */
import type { Weights } from './weights';

/** Codes of a file run to 127, and stand for their squares. */
const STEP = 127;
const square = (code: number): number => Math.abs(code) * code;

/** Adds the weights of some features, each counting `value`, to the scores of all columns. */
export type Adder = (scores: Float64Array, hashes: Uint32Array, from: number, to: number, value: number) => void;

export function adderOf(weights: Weights): Adder {
  const columns = weights.header.scales.length;
  if (columns === 1) return oneColumn(weights);
  // Heads of many labels tell them apart by little, and a step less fine costs them answers.
  return columns > 2 && columns <= 2 * LANES ? inLanes(weights) : inPairs(weights);
}

/** In whole numbers, exactly. */
function oneColumn({ header, codes }: Weights): Adder {
  const table = Int16Array.from(codes, square);
  const mask = header.buckets - 1;
  const unit = (header.scales[0] ?? 0) / (STEP * STEP);
  return (scores, hashes, from, to, value) => {
    let sum = 0;
    for (let i = from; i < to; i++) sum = (sum + (table[(hashes[i] ?? 0) & mask] ?? 0)) | 0;
    scores[0] = (scores[0] ?? 0) + sum * value * unit;
  };
}

/** A double holds two sums of squares exactly, the second of them so many times as large: 53 bits for two of 26. */
const HIGH = 2 ** 26;
/** So many squares of a code stay below half of `HIGH`. */
const PAIR_RUN = 2_000;

function inPairs({ header, codes }: Weights): Adder {
  const columns = header.scales.length;
  const width = (columns + 1) >> 1;
  const table = new Float64Array(header.buckets * width);
  for (let b = 0; b < header.buckets; b++)
    for (let k = 0; k < columns; k++) {
      const at = b * width + (k >> 1);
      table[at] = (table[at] ?? 0) + square(codes[b * columns + k] ?? 0) * (k & 1 ? HIGH : 1);
    }
  const mask = header.buckets - 1;
  const units = header.scales.map((scale) => scale / (STEP * STEP));
  return (scores, hashes, from, to, value) => {
    for (let start = from; start < to; start += PAIR_RUN) {
      const end = Math.min(to, start + PAIR_RUN);
      for (let side = 0; side < width; side += SIDES) {
        sumPairs(table, width, side, hashes, start, end, mask);
        for (let n = 0; n < SIDES && side + n < width; n++) {
          const k = (side + n) * 2;
          const sum = sums[n] ?? 0;
          const high = Math.round(sum / HIGH);
          scores[k] = (scores[k] ?? 0) + (sum - high * HIGH) * value * (units[k] ?? 0);
          if (k + 1 < columns) scores[k + 1] = (scores[k + 1] ?? 0) + high * value * (units[k + 1] ?? 0);
        }
      }
    }
  };
}

/** Numbers of a bucket that one pass sums. */
const SIDES = 5;
/** What the last pass made: kept apart, so that no post needs an array of its own. */
const sums = new Float64Array(SIDES);
/** The same as bits, the low half first: so every machine of today keeps them. */
const halves = new Uint32Array(sums.buffer);

/** Sums up to `SIDES` numbers a bucket in one pass over the features: named sums, because a loop over them takes twice the time. */
function sumPairs(table: Float64Array, width: number, side: number, hashes: Uint32Array, from: number, to: number, mask: number): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  if (width === 1) for (let i = from; i < to; i++) a += table[(hashes[i] ?? 0) & mask] ?? 0;
  else
    for (let i = from; i < to; i++) {
      const at = ((hashes[i] ?? 0) & mask) * width + side;
      a += table[at] ?? 0;
      b += table[at + 1] ?? 0;
      // Beyond the last column of a bucket the next one is read, and not used.
      c += table[at + 2] ?? 0;
      d += table[at + 3] ?? 0;
      e += table[at + 4] ?? 0;
    }
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
  sums[3] = d;
  sums[4] = e;
}

/** Columns in a number, and bits of each. For that weights are rounded to whole steps of the column's largest over `STEP`. */
const LANES = 4;
const BITS = 13;
const LANE = 2 ** BITS;
/** So many weights stay below half a lane, were each the largest that a byte can stand for (-128). */
const RUN = 31;
/** An empty sum: every lane at its middle, and a bit above all so that the lanes are the double's own low bits. */
const EMPTY = 2 ** 52 + (LANE / 2) * (1 + LANE * (1 + LANE * (1 + LANE)));

function inLanes({ header, codes }: Weights): Adder {
  const columns = header.scales.length;
  const width = Math.ceil(columns / LANES);
  const table = new Float64Array(header.buckets * width);
  for (let b = 0; b < header.buckets; b++)
    for (let k = 0; k < columns; k++) {
      const at = b * width + Math.floor(k / LANES);
      table[at] = (table[at] ?? 0) + Math.round(square(codes[b * columns + k] ?? 0) / STEP) * LANE ** (k % LANES);
    }
  const mask = header.buckets - 1;
  const units = header.scales.map((scale) => scale / STEP);
  const totals = new Int32Array(width * LANES);
  const sum = width === 1 ? sumOne : sumTwo;
  return (scores, hashes, from, to, value) => {
    totals.fill(0);
    sum(table, mask, hashes, from, to, totals);
    for (let k = 0; k < columns; k++) scores[k] = (scores[k] ?? 0) + (totals[k] ?? 0) * value * (units[k] ?? 0);
  };
}

/** Four features a turn: fewer turns to be guessed, and more looks under way at once. */
function sumOne(table: Float64Array, mask: number, hashes: Uint32Array, from: number, to: number, totals: Int32Array): void {
  for (let start = from; start < to; start += RUN) {
    const end = Math.min(to, start + RUN);
    let a = EMPTY;
    let i = start;
    for (; i + 3 < end; i += 4) {
      a += table[(hashes[i] ?? 0) & mask] ?? 0;
      a += table[(hashes[i + 1] ?? 0) & mask] ?? 0;
      a += table[(hashes[i + 2] ?? 0) & mask] ?? 0;
      a += table[(hashes[i + 3] ?? 0) & mask] ?? 0;
    }
    for (; i < end; i++) a += table[(hashes[i] ?? 0) & mask] ?? 0;
    sums[0] = a;
    unpack(0, totals);
  }
}

function sumTwo(table: Float64Array, mask: number, hashes: Uint32Array, from: number, to: number, totals: Int32Array): void {
  for (let start = from; start < to; start += RUN) {
    const end = Math.min(to, start + RUN);
    let a = EMPTY;
    let b = EMPTY;
    let i = start;
    for (; i + 3 < end; i += 4) {
      const one = ((hashes[i] ?? 0) & mask) * 2;
      const two = ((hashes[i + 1] ?? 0) & mask) * 2;
      const three = ((hashes[i + 2] ?? 0) & mask) * 2;
      const four = ((hashes[i + 3] ?? 0) & mask) * 2;
      a += table[one] ?? 0;
      b += table[one + 1] ?? 0;
      a += table[two] ?? 0;
      b += table[two + 1] ?? 0;
      a += table[three] ?? 0;
      b += table[three + 1] ?? 0;
      a += table[four] ?? 0;
      b += table[four + 1] ?? 0;
    }
    for (; i < end; i++) {
      const at = ((hashes[i] ?? 0) & mask) * 2;
      a += table[at] ?? 0;
      b += table[at + 1] ?? 0;
    }
    sums[0] = a;
    sums[1] = b;
    unpack(0, totals);
    unpack(1, totals);
  }
}

/** Adds the four lanes of a sum to their totals. */
function unpack(side: number, totals: Int32Array): void {
  const low = halves[side * 2] ?? 0;
  const high = halves[side * 2 + 1] ?? 0;
  const at = side * LANES;
  const middle = LANE / 2;
  totals[at] = (totals[at] ?? 0) + (low & (LANE - 1)) - middle;
  totals[at + 1] = (totals[at + 1] ?? 0) + ((low >>> BITS) & (LANE - 1)) - middle;
  totals[at + 2] = (totals[at + 2] ?? 0) + (((low >>> (2 * BITS)) | (high << (32 - 2 * BITS))) & (LANE - 1)) - middle;
  totals[at + 3] = (totals[at + 3] ?? 0) + ((high >>> (3 * BITS - 32)) & (LANE - 1)) - middle;
}
