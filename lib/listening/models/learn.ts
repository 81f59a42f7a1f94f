/**
 * Learns linear models: softmax over hashed features, AdaGrad, a fixed order from a fixed seed, so that the same rows give the same
 * bytes. A row may allow several labels ("not praise"): then only the others are pushed down.
 */
import { KIND_WEIGHTS, type Features } from './features';

export interface Rows {
  /** Feature hashes of all rows, one after the other. */
  hashes: Uint32Array;
  /** Per row: start, end of words, end of characters, end. */
  bounds: Uint32Array;
  scales: Float32Array;
  count: number;
}

export class RowBuilder {
  #hashes = new Uint32Array(1 << 20);
  #end = 0;
  readonly #bounds: number[] = [];
  readonly #scales: number[] = [];

  add(found: Features): void {
    while (this.#end + found.end > this.#hashes.length) {
      const grown = new Uint32Array(this.#hashes.length * 2);
      grown.set(this.#hashes);
      this.#hashes = grown;
    }
    this.#hashes.set(found.hashes.subarray(0, found.end), this.#end);
    const at = this.#end;
    this.#end += found.end;
    this.#bounds.push(at, at + found.words, at + found.chars, this.#end);
    this.#scales.push(found.scale);
  }

  /** Of the language head: its own pieces only, all counting alike. */
  addLanguage(found: Features): void {
    const n = found.languageEnd;
    this.add({ ...found, hashes: found.language, words: n, chars: n, end: n, scale: n ? 1 / Math.sqrt(n) : 1 });
  }

  done(): Rows {
    return {
      hashes: this.#hashes.slice(0, this.#end),
      bounds: Uint32Array.from(this.#bounds),
      scales: Float32Array.from(this.#scales),
      count: this.#scales.length,
    };
  }
}

export interface Linear {
  buckets: number;
  columns: number;
  /** bucket * columns + column. */
  weights: Float32Array;
  bias: Float32Array;
}

export interface LearnOptions {
  /** A power of two. */
  buckets: number;
  columns: number;
  epochs: number;
  rate: number;
  /** Pull to zero, per row and feature touched. */
  decay?: number;
  seed?: number;
  /** The mean of what stood after each epoch but the first: steadier than where the last row left it. */
  average?: boolean;
  /** Learning goes on from here (copied). */
  from?: Linear;
  /** Scores another model gives already, row * columns + column: only what they miss is learned. */
  offsets?: Float64Array;
}

/** Numerical Recipes' generator: only to shuffle, always alike. */
export function sequence(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

export function emptyLinear(buckets: number, columns: number): Linear {
  return { buckets, columns, weights: new Float32Array(buckets * columns), bias: new Float32Array(columns) };
}

/** Scores to probabilities, in place. */
export function softmax(scores: Float64Array): void {
  let top = -Infinity;
  for (let k = 0; k < scores.length; k++) if ((scores[k] ?? 0) > top) top = scores[k] ?? 0;
  let sum = 0;
  for (let k = 0; k < scores.length; k++) sum += scores[k] = Math.exp((scores[k] ?? 0) - top);
  for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] ?? 0) / sum;
}

const { words: WORD, chars: CHAR, lexicon: LEXICON } = KIND_WEIGHTS;

/**
 * @param allowed per row a bit for each label it may have
 * @param importance per row how much it counts; 1 where absent
 */
export function learn(rows: Rows, allowed: Uint32Array, options: LearnOptions, importance?: Float32Array): Linear {
  const { buckets, columns, epochs, rate, decay = 0, seed = 7, offsets, average = false } = options;
  const model = emptyLinear(buckets, columns);
  if (options.from) {
    model.weights.set(options.from.weights);
    model.bias.set(options.from.bias);
  }
  const { weights, bias } = model;
  const squares = new Float32Array(weights.length).fill(1e-3);
  const biasSquares = new Float32Array(columns).fill(1);
  const mask = buckets - 1;
  const order = Uint32Array.from({ length: rows.count }, (_, i) => i);
  const next = sequence(seed);
  const scores = new Float64Array(columns);
  const sums = new Float32Array(average ? weights.length : 0);
  const biasSums = new Float32Array(average ? columns : 0);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = next(i + 1);
      const kept = order[i] ?? 0;
      order[i] = order[j] ?? 0;
      order[j] = kept;
    }
    for (const row of order) step(row);
    if (average && epoch > 0) {
      weights.forEach((w, i) => (sums[i] = (sums[i] ?? 0) + w));
      bias.forEach((b, k) => (biasSums[k] = (biasSums[k] ?? 0) + b));
    }
  }
  if (average && epochs > 1) {
    sums.forEach((sum, i) => (weights[i] = sum / (epochs - 1)));
    biasSums.forEach((sum, k) => (bias[k] = sum / (epochs - 1)));
  }
  return model;

  function step(row: number): void {
    const scale = rows.scales[row] ?? 1;
    gather(row, scale);
    softmax(scores);
    const may = allowed[row] ?? 0;
    let inside = 0;
    for (let k = 0; k < columns; k++) if ((may >>> k) & 1) inside += scores[k] ?? 0;
    const weight = importance ? (importance[row] ?? 1) : 1;
    for (let k = 0; k < columns; k++) {
      const p = scores[k] ?? 0;
      const wanted = (may >>> k) & 1 ? p / Math.max(inside, 1e-9) : 0;
      const slope = (p - wanted) * weight;
      scores[k] = slope;
      biasSquares[k] = (biasSquares[k] ?? 0) + slope * slope;
      bias[k] = (bias[k] ?? 0) - (0.1 * rate * slope) / Math.sqrt(biasSquares[k] ?? 1);
    }
    spread(row, scale);
  }

  function gather(row: number, scale: number): void {
    const { hashes, bounds } = rows;
    const b = row * 4;
    const words = bounds[b + 1] ?? 0;
    const chars = bounds[b + 2] ?? 0;
    const end = bounds[b + 3] ?? 0;
    scores.set(bias);
    if (offsets) for (let k = 0; k < columns; k++) scores[k] = (scores[k] ?? 0) + (offsets[row * columns + k] ?? 0);
    for (let i = bounds[b] ?? 0; i < end; i++) {
      const at = ((hashes[i] ?? 0) & mask) * columns;
      const value = (i < words ? WORD : i < chars ? CHAR : LEXICON) * scale;
      for (let k = 0; k < columns; k++) scores[k] = (scores[k] ?? 0) + (weights[at + k] ?? 0) * value;
    }
  }

  function spread(row: number, scale: number): void {
    const { hashes, bounds } = rows;
    const b = row * 4;
    const words = bounds[b + 1] ?? 0;
    const chars = bounds[b + 2] ?? 0;
    const end = bounds[b + 3] ?? 0;
    for (let i = bounds[b] ?? 0; i < end; i++) {
      const at = ((hashes[i] ?? 0) & mask) * columns;
      const value = (i < words ? WORD : i < chars ? CHAR : LEXICON) * scale;
      for (let k = 0; k < columns; k++) {
        const w = weights[at + k] ?? 0;
        const slope = (scores[k] ?? 0) * value + decay * w;
        const square = (squares[at + k] ?? 0) + slope * slope;
        squares[at + k] = square;
        weights[at + k] = w - (rate * slope) / Math.sqrt(square);
      }
    }
  }
}
