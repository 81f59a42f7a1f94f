/**
 * Words that mean much the same, as directions: "cancel" lies near "terminate". Learned from which words stand beside each
 * other in customers' questions (`npm run train`), nothing else; a text is the weighted mean of its words.
 * The file: one line of JSON (kind, version, dims, words joined by "|"), then dims signed bytes a word. Words it lacks say nothing.
 */
import { everyday } from './layout';

export const SENSES_VERSION = 1;
/** More common words count less; never nothing. */
const LEAST = 0.2;
const sayOf = (stem: string): number => Math.sqrt(Math.max(LEAST, everyday(`s:${stem}`)));

export class Senses {
  private constructor(
    readonly dims: number,
    private readonly at: ReadonlyMap<string, number>,
    private readonly codes: Int8Array,
  ) {}

  /** Null where the bytes are no such file, or of another version: ranking then goes without. */
  static read(bytes: Uint8Array): Senses | null {
    const end = bytes.indexOf(10);
    if (end < 0) return null;
    let header: unknown;
    try {
      header = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)));
    } catch {
      return null;
    }
    const { kind, version, dims, words } = (header ?? {}) as { kind?: unknown; version?: unknown; dims?: unknown; words?: unknown };
    if (kind !== 'senses' || version !== SENSES_VERSION || typeof dims !== 'number' || typeof words !== 'string') return null;
    const list = words.split('|');
    const codes = new Int8Array(bytes.slice(end + 1).buffer);
    return codes.length === list.length * dims ? new Senses(dims, new Map(list.map((word, i) => [word, i])), codes) : null;
  }

  /** Adds a text's direction, of length 1, at `offset`; leaves zeros where no word is known. Returns how much of it is known, 0..1. */
  into(out: Float32Array, offset: number, stems: Iterable<readonly [stem: string, count: number]>): number {
    let [known, all] = [0, 0];
    for (const [stem, count] of stems) {
      const say = Math.log1p(count) * sayOf(stem);
      all += say * say;
      const word = this.at.get(stem);
      if (word === undefined) continue;
      known += say * say;
      for (let d = 0; d < this.dims; d++) out[offset + d] = (out[offset + d] ?? 0) + (say * (this.codes[word * this.dims + d] ?? 0)) / 127;
    }
    unit(out, offset, this.dims);
    return all ? known / all : 0;
  }
}

function unit(out: Float32Array, offset: number, dims: number): void {
  let norm = 0;
  for (let d = 0; d < dims; d++) norm += (out[offset + d] ?? 0) ** 2;
  if (!norm) return;
  const length = Math.sqrt(norm);
  for (let d = 0; d < dims; d++) out[offset + d] = (out[offset + d] ?? 0) / length;
}

export interface SenseLayout {
  senses: Senses;
  docs: Float32Array;
  centres: Float32Array;
}

/** Directions of all examples and of each reply's centre. `docs`: their stems, the reply each is of, what it weighs. */
export function laySenses(
  senses: Senses,
  docs: readonly { reply: number; weight: number; stems: Iterable<readonly [string, number]> }[],
  replies: number,
): SenseLayout {
  const { dims } = senses;
  const laid: SenseLayout = { senses, docs: new Float32Array(docs.length * dims), centres: new Float32Array(replies * dims) };
  docs.forEach(({ reply, weight, stems }, at) => {
    senses.into(laid.docs, at * dims, stems);
    for (let d = 0; d < dims; d++) laid.centres[reply * dims + d] = (laid.centres[reply * dims + d] ?? 0) + weight * (laid.docs[at * dims + d] ?? 0);
  });
  for (let reply = 0; reply < replies; reply++) unit(laid.centres, reply * dims, dims);
  return laid;
}

/** Cosine to each reply's centre plus to its nearest example, and how much of the question is known (0..1). */
export function sensed(
  { senses, docs, centres }: SenseLayout,
  stems: Iterable<readonly [string, number]>,
  firstDoc: Int32Array,
): { near: Float32Array; known: number } {
  const { dims } = senses;
  const asked = new Float32Array(dims);
  const known = senses.into(asked, 0, stems);
  const near = new Float32Array(firstDoc.length - 1);
  const cosine = (of: Float32Array, at: number): number => {
    let sum = 0;
    for (let d = 0; d < dims; d++) sum += (asked[d] ?? 0) * (of[at * dims + d] ?? 0);
    return sum;
  };
  for (let reply = 0; reply < near.length; reply++) {
    let best = 0;
    for (let doc = firstDoc[reply] ?? 0; doc < (firstDoc[reply + 1] ?? 0); doc++) best = Math.max(best, cosine(docs, doc));
    near[reply] = Math.max(0, cosine(centres, reply)) + best;
  }
  return { near, known };
}
