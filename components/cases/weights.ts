import type { CaseRow } from '../../lib/model/customer';
import type { Weight } from '../../lib/store/read/desk';

const signOf = (row: CaseRow): string =>
  `${row.state} ${row.needsAnswer} ${row.lastInAt} ${row.waitingSince?.from ?? ''} ${row.sense?.urgency ?? ''}`;

/** What each open case weighs, by what it looked like when its posts were read: only changed ones are read again, and closed or erased ones forgotten. */
export class Weights {
  readonly #known = new Map<string, { sign: string; weight: Weight }>();

  /** Cases whose texts are held. */
  get held(): string[] {
    return [...this.#known.keys()];
  }

  /** @param cases all open ones @param wanted whether a case is to be weighed where that is not known */
  async of(
    cases: readonly CaseRow[],
    wanted: (row: CaseRow) => boolean,
    read: (fresh: readonly CaseRow[]) => Promise<ReadonlyMap<string, Weight>>,
  ): Promise<Map<string, Weight>> {
    const fresh = cases.filter((row) => wanted(row) && this.#known.get(row.id)?.sign !== signOf(row));
    const weights = await read(fresh);
    for (const row of fresh) {
      const weight = weights.get(row.id);
      if (weight) this.#known.set(row.id, { sign: signOf(row), weight });
    }
    const open = new Set(cases.map((row) => row.id));
    for (const id of this.#known.keys()) if (!open.has(id)) this.#known.delete(id);
    return new Map([...this.#known].map(([id, { weight }]) => [id, weight]));
  }
}
