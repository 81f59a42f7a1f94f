/** Two people changed the same switches: what each changed alone stands, what both changed differently is for a person to decide. Pure. */

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export interface Merged<T> {
  /** `next` over `now`, field by field. */
  row: T;
  /** Fields that both changed, each in another way. */
  met: (keyof T & string)[];
}

/** `was`: as the second person found it; `next`: as they want it; `now`: as it stands by now. */
export function threeWay<T extends object>(was: T, next: T, now: T): Merged<T> {
  const keys = [...new Set([...Object.keys(was), ...Object.keys(next), ...Object.keys(now)])] as (keyof T & string)[];
  const merged: Merged<T> = { row: { ...now }, met: [] };
  for (const key of keys) {
    if (same(was[key], next[key])) continue;
    if (!same(was[key], now[key]) && !same(next[key], now[key])) merged.met.push(key);
    if (next[key] === undefined) delete merged.row[key];
    else merged.row[key] = next[key];
  }
  return merged;
}
