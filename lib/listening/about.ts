/** "Is this about us?" for one brand, from what its people said: counted words, and the learned model beside them once there is enough. */
import type { Relevance } from './models/relevance';
import type { Strangers } from './models/strangers';

/** At least this sure before anything is said. */
const SURE = 0.7;

export interface AboutGuess {
  label: 'ours' | 'not-ours' | 'unsure';
  /** Probability of the likelier side. */
  p: number;
  why: string[];
}

export class About {
  readonly #strangers: Strangers;
  readonly #model: Relevance | null;

  constructor(strangers: Strangers, model: Relevance | null) {
    this.#strangers = strangers;
    this.#model = model;
  }

  of(text: string): AboutGuess {
    const counted = this.#strangers.of(text);
    const learned = this.#model?.of(text).p.irrelevant;
    const not = learned === undefined ? counted.p : (counted.p + learned) / 2;
    const label = not >= SURE ? 'not-ours' : not <= 1 - SURE ? 'ours' : 'unsure';
    const why = counted.why.length ? counted.why : (this.#model?.why(text) ?? []);
    return { label, p: Math.max(not, 1 - not), why: label === 'not-ours' ? why : [] };
  }
}
