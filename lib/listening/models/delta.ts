/**
 * What one brand's people set right, on top of a shipped head: a small table learned from their corrections alone, added to the
 * head's own scores. The head stays as it ships; without corrections there is no table. Learned anew from the corrections each time,
 * so that forgetting is leaving one out.
 */
import { KIND_WEIGHTS, type Features } from './features';
import { learn, RowBuilder, softmax, type Linear } from './learn';

const BUCKETS = 1 << 13;
const EPOCHS = 12;
const RATE = 0.3;
/** More corrections than this are not learned from: the newest count. Keeps learning under two seconds. */
const LESSONS_KEPT = 400;

export interface DeltaLesson {
  text: string;
  /** Labels it may have. */
  may: readonly string[];
}
/** What the shipped head says of a text: its features (reused by the next call) and its probabilities. */
export type Base = (text: string) => { found: Features; scores: Float64Array };

export class Delta {
  readonly #model: Linear;
  readonly #sums: Float64Array;

  private constructor(model: Linear) {
    this.#model = model;
    this.#sums = new Float64Array(model.columns);
  }

  /** Null: nothing to learn. @param labels of the head, in its order; a lesson that allows none of them is left out. */
  static from(labels: readonly string[], lessons: readonly DeltaLesson[], base: Base): Delta | null {
    const kept = lessons.slice(-LESSONS_KEPT).flatMap(({ text, may }) => {
      const bits = labels.reduce((all, label, k) => (may.includes(label) ? all | (1 << k) : all), 0);
      return bits ? [{ text, bits }] : [];
    });
    if (!kept.length) return null;
    const rows = new RowBuilder();
    const offsets = new Float64Array(kept.length * labels.length);
    kept.forEach(({ text }, i) => {
      const { found, scores } = base(text);
      // Words alone: parts of words are shared by posts that have nothing in common.
      rows.add({ ...found, chars: found.words, end: found.words });
      scores.forEach((p, k) => (offsets[i * labels.length + k] = Math.log(Math.max(p, 1e-9))));
    });
    const allowed = Uint32Array.from(kept, ({ bits }) => bits);
    const options = { buckets: BUCKETS, columns: labels.length, epochs: EPOCHS, rate: RATE, decay: 1e-4, offsets };
    return new Delta(learn(rows.done(), allowed, options));
  }

  /** The head's probabilities set right, in place. */
  correct(found: Features, scores: Float64Array): Float64Array {
    // Without the bias: how many were set right one way says nothing of a post that shares no word with them.
    const { weights, columns, buckets } = this.#model;
    const sums = this.#sums.fill(0);
    const mask = buckets - 1;
    for (let i = 0; i < found.words; i++) {
      const at = ((found.hashes[i] ?? 0) & mask) * columns;
      for (let k = 0; k < columns; k++) sums[k] = (sums[k] ?? 0) + (weights[at + k] ?? 0);
    }
    const value = KIND_WEIGHTS.words * found.scale;
    for (let k = 0; k < columns; k++) scores[k] = Math.log(Math.max(scores[k] ?? 0, 1e-9)) + (sums[k] ?? 0) * value;
    softmax(scores);
    return scores;
  }
}
