/** Heads that are asked of the same posts: their tables stand side by side, so that one walk over a post's features serves all of them. */
import { later } from '../../kit/later';
import { KIND_WEIGHTS, type Features } from './features';
import { Head } from './head';
import { softmax } from './learn';
import { Table } from './table';
import type { Weights } from './weights';

export class Together {
  /** In the order of the weights. Each may be asked alone, too. */
  readonly heads: readonly Head[];
  readonly #table: () => Table;
  readonly #scores: readonly Float64Array[];
  readonly #said: ReadonlyMap<Head, Float64Array>;

  /** @param all of heads that look at the lexicon */
  constructor(all: readonly Weights[]) {
    this.#table = later(() => new Table(all));
    this.heads = all.map((each, i) => new Head(each, () => this.#table().adder(i)));
    this.#scores = this.heads.map(({ labels }) => new Float64Array(labels.length));
    this.#said = new Map(this.heads.map((head, i) => [head, this.#scores[i] ?? new Float64Array()]));
  }

  /** Each head's probabilities, as `Head.scores` gives them. The arrays are used again by the next call. */
  scores(found: Features): ReadonlyMap<Head, Float64Array> {
    if (!this.heads.length) return this.#said;
    const { words, chars, lexicon } = KIND_WEIGHTS;
    const table = this.#table();
    for (let n = 0; n < this.heads.length; n++) this.#scores[n]?.set(this.heads[n]?.bias ?? []);
    table.add(this.#scores, found.hashes, 0, found.words, words * found.scale);
    table.add(this.#scores, found.hashes, found.words, found.chars, chars * found.scale);
    table.add(this.#scores, found.hashes, found.chars, found.end, lexicon * found.scale);
    for (const each of this.#scores) softmax(each);
    return this.#said;
  }
}
