/** What a head says of one post. */

export interface Guess {
  /** The likeliest label, or "unsure" below the head's threshold. */
  readonly label: string;
  /** The likeliest label, however unsure. */
  readonly top: string;
  /** Its probability. */
  readonly confidence: number;
  /** Every label's probability; they sum to 1. */
  readonly p: Readonly<Record<string, number>>;
}

/** By a head. A class, for an object made with a getter of its own takes V8 longer than a head takes to sum. A spread has no `p`: keep it whole. */
export class HeadGuess implements Guess {
  readonly label: string;
  readonly top: string;
  readonly confidence: number;
  readonly #labels: readonly string[];
  readonly #all: number[];

  /** @param scores are copied */
  constructor(labels: readonly string[], scores: Float64Array, threshold: number) {
    let best = 0;
    this.#all = new Array<number>(scores.length);
    for (let k = 0; k < scores.length; k++) {
      this.#all[k] = scores[k] ?? 0;
      if ((scores[k] ?? 0) > (scores[best] ?? 0)) best = k;
    }
    this.#labels = labels;
    this.confidence = scores[best] ?? 0;
    this.top = labels[best] ?? 'unsure';
    this.label = this.confidence >= threshold ? this.top : 'unsure';
  }

  /** Made when it is asked for: of most posts only the label is. */
  get p(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#labels.map((label, k) => [label, this.#all[k] ?? 0]));
  }
}

/** The same figures, with nothing claimed. */
export class Unclaimed implements Guess {
  readonly label = 'unsure';
  readonly top: string;
  readonly confidence: number;
  readonly #guess: Guess;

  constructor(guess: Guess) {
    this.top = guess.top;
    this.confidence = guess.confidence;
    this.#guess = guess;
  }

  get p(): Guess['p'] {
    return this.#guess.p;
  }
}

/** A guess with the words that speak for it, and whether people of the brand taught it. */
export class Told implements Guess {
  readonly label: string;
  readonly top: string;
  readonly confidence: number;
  /** The shipped head alone would say something else; absent: nobody taught it. */
  readonly taught?: boolean;
  readonly #guess: Guess;
  #why: readonly string[] | (() => readonly string[]);

  /** @param why looked for when it is asked for, not for each post that goes by */
  constructor(guess: Guess, taught: boolean | undefined, why: () => readonly string[]) {
    this.label = guess.label;
    this.top = guess.top;
    this.confidence = guess.confidence;
    if (taught !== undefined) this.taught = taught;
    this.#guess = guess;
    this.#why = why;
  }

  get p(): Guess['p'] {
    return this.#guess.p;
  }

  /** Words that speak most for it; none where it is unsure. */
  get why(): readonly string[] {
    if (typeof this.#why === 'function') this.#why = this.#why();
    return this.#why;
  }
}
