/**
 * Which keys a file holds, in 8 bytes a key: a million of them as text would take a hundred megabytes. Two keys may share their
 * mark (once in 2^63 pairs), so "yes" means "most likely"; "no" is certain. Pure.
 */

const mix = (h: number): number => {
  const a = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return a ^ (a >>> 13);
};

export class KeySet {
  private slots = new Uint32Array(2_048);
  private size = 0;
  /** Other in each run: nobody can write a file whose keys share their marks. */
  private readonly seed = crypto.getRandomValues(new Uint32Array(2));

  private marks(key: string): [number, number] {
    let [a, b] = [this.seed[0] ?? 0, this.seed[1] ?? 0];
    for (let i = 0; i < key.length; i++) {
      const c = key.charCodeAt(i);
      a = Math.imul(a ^ c, 0x9e3779b1);
      b = Math.imul((b ^ c) + (b >>> 15), 0xc2b2ae35);
    }
    // Never zero: that is an empty place.
    return [mix(a) | 1, mix(b)];
  }

  /** Place of these marks, or the empty one where they belong. */
  private place(slots: Uint32Array, a: number, b: number): number {
    const mask = slots.length / 2 - 1;
    for (let at = (b ^ (a >>> 1)) & mask; ; at = (at + 1) & mask) {
      if (!slots[at * 2] || (slots[at * 2] === a >>> 0 && slots[at * 2 + 1] === b >>> 0)) return at * 2;
    }
  }

  private grow(): void {
    const wider = new Uint32Array(this.slots.length * 2);
    for (let i = 0; i < this.slots.length; i += 2) {
      const [a, b] = [this.slots[i] ?? 0, this.slots[i + 1] ?? 0];
      if (a) wider.set([a, b], this.place(wider, a, b));
    }
    this.slots = wider;
  }

  /** False: it was (most likely) there already. */
  add(key: string): boolean {
    const [a, b] = this.marks(key);
    const at = this.place(this.slots, a, b);
    if (this.slots[at]) return false;
    this.slots.set([a, b], at);
    if (++this.size * 4 > this.slots.length) this.grow();
    return true;
  }

  has(key: string): boolean {
    const [a, b] = this.marks(key);
    return this.slots[this.place(this.slots, a, b)] !== 0;
  }
}
