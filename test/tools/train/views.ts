/** A text as few numbers: what its words mean on average and at most, what the shipped heads say of it, how it is written. */
import { tokensOf, WAYS, writtenOf } from './pieces';
import type { NearWords } from './nearwords';

/** What every head that ships says of a text: their probabilities, one after the other. */
export type Heard = (text: string) => number[];

export interface Views {
  /** Numbers a text. */
  width: number;
  /** Taken off each number, and what it is then divided by. */
  middle: Float32Array;
  spread: Float32Array;
}

const TINY = 1e-6;
/** Below this a probability says no more. */
const NEVER = 1e-3;

/** Reads texts with one set of near words. */
export class Viewer {
  readonly #near: NearWords;
  readonly #heard: Heard;
  readonly #at: ReadonlyMap<string, number>;

  constructor(near: NearWords, heard: Heard) {
    this.#near = near;
    this.#heard = heard;
    this.#at = new Map(near.words.map((word, i) => [word, i]));
  }

  /** The mean over the texts that are learned from, and how far they lie from it. */
  fit(texts: readonly string[]): Views {
    const raw = texts.map((text) => this.#raw(text));
    const width = raw[0]?.length ?? 0;
    const middle = new Float32Array(width);
    const spread = new Float32Array(width);
    for (let d = 0; d < width; d++) {
      const mean = raw.reduce((sum, one) => sum + (one[d] ?? 0), 0) / raw.length;
      middle[d] = mean;
      spread[d] = d < this.#near.dims ? 1 : Math.sqrt(raw.reduce((sum, one) => sum + ((one[d] ?? 0) - mean) ** 2, 0) / raw.length) || 1;
    }
    return { width, middle, spread };
  }

  of(text: string, { middle, spread }: Views): Float32Array {
    const out = this.#raw(text).map((value, d) => (value - (middle[d] ?? 0)) / (spread[d] ?? 1));
    const { dims } = this.#near;
    unit(out.subarray(0, dims));
    unit(out.subarray(dims, 3 * dims));
    const ways = new Set(writtenOf(text));
    WAYS.forEach((way, i) => (out[out.length - WAYS.length + i] = ways.has(way) ? 1 : 0));
    return out;
  }

  /**
   * How alike two texts are: by their pieces, by what `of` made of them, and by both at once, so that words count for more between texts
   * that mean or are written alike. @param pieces how alike they are by pieces
   */
  alike(pieces: number, a: Float32Array, b: Float32Array, from = 0): number {
    const { dims } = this.#near;
    const heads = a.length - WAYS.length;
    const apart = (start: number, end: number): number => {
      let sum = 0;
      for (let d = start; d < end; d++) {
        const gap = (a[d] ?? 0) - (b[from + d] ?? 0);
        sum += gap * gap;
      }
      return sum;
    };
    const meaning = Math.exp(-apart(0, dims));
    const manner = Math.exp(-MANNER * apart(heads, a.length));
    const most = Math.exp(-apart(dims, 3 * dims));
    const said = Math.exp((-HEARD * apart(3 * dims, heads)) / (heads - 3 * dims));
    return 1 + pieces + EACH * (meaning * (1 + manner) + most + said) + BOTH * pieces * (meaning + manner + most + said);
  }

  #raw(text: string): Float32Array {
    const { dims, values, weights } = this.#near;
    const heard = this.#heard(text);
    const out = new Float32Array(3 * dims + heard.length + WAYS.length);
    let all = 0;
    for (const token of tokensOf(text)) {
      const word = this.#at.get(token);
      if (word === undefined) continue;
      const weight = weights[word] ?? 0;
      for (let d = 0; d < dims; d++) {
        const value = values[word * dims + d] ?? 0;
        out[d] = (out[d] ?? 0) + weight * value;
        out[dims + d] = all ? Math.max(out[dims + d] ?? 0, value) : value;
        out[2 * dims + d] = all ? Math.min(out[2 * dims + d] ?? 0, value) : value;
      }
      all += weight;
    }
    for (let d = 0; d < dims && all; d++) out[d] = (out[d] ?? 0) / all;
    heard.forEach((p, i) => (out[3 * dims + i] = Math.log(p + NEVER)));
    return out;
  }
}

const EACH = 0.2;
const BOTH = 0.3;
const HEARD = 0.35;
const MANNER = 0.7;

function unit(part: Float32Array): void {
  const length = Math.max(TINY, Math.hypot(...part));
  part.forEach((value, d) => (part[d] = value / length));
}
