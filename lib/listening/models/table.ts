/**
 * Weights of one head, or of several that are asked of the same posts, side by side: a bucket is a few numbers that hold two to four
 * columns each. So one look at memory serves all of them, and there is less to look up.
 */
import { walk, type Numbers } from './walk';
import { square, STEP, type Weights } from './weights';

/** Adds the weights of some features, each counting `value`, to the scores of all columns. */
export type Adder = (scores: Float64Array, hashes: Uint32Array, from: number, to: number, value: number) => void;

/**
 * Columns of a number: each is so many times as large as the one before. Two of exact squares in 53 bits, or four where weights are
 * rounded, to whole steps of the column's largest over `STEP`.
 */
const EXACT = { columns: 2, times: 2 ** 26 };
const ROUNDED = { columns: 4, times: 2 ** 13 };
/** So many weights stay below half of what comes above, were each the largest that a byte can stand for (-128). */
const RUN = 31;
const EXACT_RUN = 64 * RUN;

/** A head's place in a bucket. */
interface Place {
  columns: number;
  first: number;
  width: number;
  rounded: boolean;
  units: readonly number[];
}

/** Heads of many labels tell them apart by little, and a step less fine costs them answers. */
const isRounded = ({ header }: Weights): boolean => header.scales.length > 2 && header.scales.length <= 2 * ROUNDED.columns;

function placeOf(weights: Weights, first: number): Place {
  const { header } = weights;
  const columns = header.scales.length;
  const rounded = isRounded(weights);
  const kind = rounded ? ROUNDED : EXACT;
  return {
    columns,
    first,
    width: Math.ceil(columns / kind.columns),
    rounded,
    units: header.scales.map((scale, k) => scale / (rounded ? STEP : STEP * STEP) / kind.times ** (k % kind.columns)),
  };
}

export class Table {
  readonly #numbers: Numbers;
  readonly #places: readonly Place[];
  /** So many numbers of a bucket, the first ones, hold rounded columns. */
  #lanes = 0;
  /** What the last features add up to, four columns a number: kept, so that no post needs an array of its own. */
  readonly #totals: Float64Array;
  readonly #sums: Float64Array;

  /** A head of fewer buckets than another stands in them again and again: the low bits of a hash are the same. */
  constructor(heads: readonly Weights[]) {
    const places = new Map<Weights, Place>();
    let stride = 0;
    // Rounded ones first: what is summed in short runs stands together.
    for (const each of [...heads.filter(isRounded), ...heads.filter((other) => !isRounded(other))]) {
      const place = placeOf(each, stride);
      places.set(each, place);
      stride += place.width;
      if (place.rounded) this.#lanes = stride;
    }
    const buckets = Math.max(...heads.map(({ header }) => header.buckets));
    this.#places = heads.flatMap((each) => places.get(each) ?? []);
    this.#numbers = { table: new Float64Array(buckets * stride), stride, mask: buckets - 1 };
    heads.forEach((each, i) => this.#put(each, this.#places[i]));
    this.#totals = new Float64Array(stride * SPLIT);
    this.#sums = new Float64Array(stride);
  }

  #put({ header, codes }: Weights, place: Place | undefined): void {
    if (!place) return;
    const { columns, first, width, rounded } = place;
    const { table, stride, mask } = this.#numbers;
    const { columns: held, times } = rounded ? ROUNDED : EXACT;
    const worth = Float64Array.from({ length: 256 }, (_, i) => (rounded ? Math.round(square(i - 128) / STEP) : square(i - 128)));
    for (let b = 0; b < header.buckets; b++)
      for (let n = 0; n < width; n++) {
        let number = 0;
        for (let k = Math.min(columns, (n + 1) * held) - 1; k >= n * held; k--)
          number = number * times + (worth[(codes[b * columns + k] ?? 0) + 128] ?? 0);
        for (let at = b; at <= mask; at += header.buckets) table[at * stride + first + n] = number;
      }
  }

  /** Of one head alone. */
  adder(head: number): Adder {
    const place = this.#places[head];
    if (!place) throw new RangeError('There is no such head in the table.');
    const [lanes, exact] = place.rounded ? [place.width, 0] : [0, place.width];
    return (scores, hashes, from, to, value) => {
      this.#sum(hashes, from, to, place.first, lanes, exact);
      tell(place, this.#totals, scores, value);
    };
  }

  /** Of all heads, as `Adder` does it for one. @param scores of each head, in their order */
  add(scores: readonly Float64Array[], hashes: Uint32Array, from: number, to: number, value: number): void {
    this.#sum(hashes, from, to, 0, this.#lanes, this.#numbers.stride - this.#lanes);
    for (let n = 0; n < scores.length; n++) {
      const [place, each] = [this.#places[n], scores[n]];
      if (place && each) tell(place, this.#totals, each, value);
    }
  }

  /** Of so many numbers of rounded columns and, behind them, of exact ones. */
  #sum(hashes: Uint32Array, from: number, to: number, first: number, lanes: number, exact: number): void {
    const numbers = this.#numbers;
    const sums = this.#sums;
    const totals = this.#totals;
    const middle = first + lanes;
    const end = middle + exact;
    const run = lanes ? RUN : EXACT_RUN;
    // `fill` takes longer than all of this.
    for (let k = first * SPLIT; k < end * SPLIT; k++) totals[k] = 0;
    for (let start = from; start < to; start += EXACT_RUN) {
      const stop = Math.min(to, start + EXACT_RUN);
      for (let n = middle; n < end; n++) sums[n] = 0;
      for (let at = start; at < stop; at += run) {
        for (let n = first; n < middle; n++) sums[n] = 0;
        walk(numbers, hashes, at, Math.min(stop, at + run), sums, first, end);
        for (let n = first; n < middle; n++) splitFour(sums[n] ?? 0, totals, n * SPLIT);
      }
      for (let n = middle; n < end; n++) splitTwo(sums[n] ?? 0, totals, n * SPLIT);
    }
  }
}

/** Places of a number's columns among the totals. */
const SPLIT = 4;
/** Added and taken away again, it rounds to whole `times`: beside it a double has no bits for less. */
const rounds = (times: number): number => 1.5 * 2 ** 52 * times;
const SECOND = rounds(ROUNDED.times);
const THIRD = rounds(ROUNDED.times ** 2);
const FOURTH = rounds(ROUNDED.times ** 3);
const UPPER = rounds(EXACT.times);

/** The columns keep the sizes they have in the number. */
function splitFour(sum: number, totals: Float64Array, at: number): void {
  const upper = sum + THIRD - THIRD;
  const lower = sum - upper;
  const fourth = upper + FOURTH - FOURTH;
  const second = lower + SECOND - SECOND;
  totals[at] = (totals[at] ?? 0) + (lower - second);
  totals[at + 1] = (totals[at + 1] ?? 0) + second;
  totals[at + 2] = (totals[at + 2] ?? 0) + (upper - fourth);
  totals[at + 3] = (totals[at + 3] ?? 0) + fourth;
}

function splitTwo(sum: number, totals: Float64Array, at: number): void {
  const upper = sum + UPPER - UPPER;
  totals[at] = (totals[at] ?? 0) + (sum - upper);
  totals[at + 1] = (totals[at + 1] ?? 0) + upper;
}

function tell({ columns, first, rounded, units }: Place, totals: Float64Array, scores: Float64Array, value: number): void {
  for (let k = 0; k < columns; k++) {
    const total = totals[first * SPLIT + (rounded ? k : (k >> 1) * SPLIT + (k & 1))] ?? 0;
    scores[k] = (scores[k] ?? 0) + total * value * (units[k] ?? 0);
  }
}
