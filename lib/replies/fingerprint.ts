/** Tells whether a set of replies is still the one that something was worked out for, in whatever order they came. Not for secrets. */
import { hashText } from '../listening/models/hash';

type Pair = readonly [number, number];

export class Fingerprint {
  private readonly of = new Map<string, Pair>();
  private sums: Pair = [0, 0];

  /** `texts`: all that counts of the reply. */
  set(id: string, texts: readonly string[]): void {
    this.delete(id);
    const all = JSON.stringify([id, texts]);
    const pair: Pair = [hashText(all), hashText(`\n${all}`)];
    this.of.set(id, pair);
    this.add(pair, 1);
  }

  delete(id: string): void {
    const pair = this.of.get(id);
    if (!pair) return;
    this.of.delete(id);
    this.add(pair, -1);
  }

  get value(): string {
    return [this.of.size, ...this.sums].map((part) => part.toString(36)).join('-');
  }

  private add([a, b]: Pair, sign: 1 | -1): void {
    const [x, y] = this.sums;
    this.sums = [(x + sign * a) >>> 0, (y + sign * b) >>> 0];
  }
}
