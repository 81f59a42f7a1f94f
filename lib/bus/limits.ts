/**
 * How much the pages of one tab may send. A content script may be taken over by its page; it must not fill the disk.
 * Token buckets in memory: a worker that restarts forgives, and a page cannot restart it.
 */
export interface Limits {
  /** Calls in one burst, and calls that come back per second. */
  calls: number;
  callsPerSecond: number;
  /** UTF-16 units of JSON in one burst, and units that come back per second. */
  bytes: number;
  bytesPerSecond: number;
}

/** A feed scrolled fast reports about 2 batches of 30 KB a second; this is ten times that, and 4 MB for a first page. */
export const PAGE_LIMITS: Limits = { calls: 120, callsPerSecond: 20, bytes: 4_000_000, bytesPerSecond: 600_000 };

/** Tabs remembered at once; the longest silent one is forgotten first. */
const MAX_BUCKETS = 500;

export class Meter {
  private readonly buckets = new Map<string, { calls: number; bytes: number; at: number }>();

  constructor(private readonly limits: Limits = PAGE_LIMITS) {}

  /** True while `source` stays within its limits; takes what is spent. `now` in ms. */
  allow(source: string, bytes: number, now: number): boolean {
    const { calls, callsPerSecond, bytesPerSecond } = this.limits;
    const last = this.buckets.get(source) ?? { calls, bytes: this.limits.bytes, at: now };
    const seconds = Math.max(0, now - last.at) / 1_000;
    const left = {
      calls: Math.min(calls, last.calls + seconds * callsPerSecond),
      bytes: Math.min(this.limits.bytes, last.bytes + seconds * bytesPerSecond),
      at: now,
    };
    const fits = left.calls >= 1 && left.bytes >= bytes;
    this.buckets.delete(source);
    this.buckets.set(source, fits ? { ...left, calls: left.calls - 1, bytes: left.bytes - bytes } : left);
    if (this.buckets.size > MAX_BUCKETS) {
      const oldest = this.buckets.keys().next().value;
      if (oldest !== undefined) this.buckets.delete(oldest);
    }
    return fits;
  }
}
