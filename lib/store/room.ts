/**
 * Room on the disk. Measured in Chromium 156: a write that meets a disk without a byte left can tear the log of the store in two, and the next
 * opening throws the whole store away, as damaged. So nothing is written where less than `LEAST` is left, and the disk is asked first.
 */

/** Bytes that must be free. Enough for a long act and for the log to be written anew (`bulk/rewrite.ts`). */
export const LEAST = 32 * 2 ** 20;
/** From so many bytes on, the disk is not asked again within `FAR_MS`; below, not within `NEAR_MS`; below `LEAST` always. */
const FAR = 2 ** 30;
const FAR_MS = 10_000;
const NEAR_MS = 500;

export interface RoomOptions {
  /** Free bytes; rejects or says Infinity where the browser does not tell. */
  ask: () => Promise<number>;
  /** Steady clock, ms. */
  now: () => number;
}

export interface Room {
  /** False: less than `LEAST` is left. Never rejects. */
  enough(): Promise<boolean>;
  /** @throws DOMException QuotaExceededError where less than `LEAST` is left */
  need(): Promise<void>;
}

export function roomOf({ ask, now }: RoomOptions): Room {
  let good = -Infinity;
  const enough = async (): Promise<boolean> => {
    if (now() < good) return true;
    const free = await ask().catch(() => Infinity);
    if (free < LEAST) return false;
    good = now() + (free < FAR ? NEAR_MS : FAR_MS);
    return true;
  };
  return {
    enough,
    need: async () => {
      if (!(await enough())) throw new DOMException('Less is free than a write may need.', 'QuotaExceededError');
    },
  };
}

/** What the browser would let us keep on top: with the permission for more than a quota, what is free on the disk. */
async function free(): Promise<number> {
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined || usage === undefined ? Infinity : quota - usage;
}

/** Of the disk this script runs on. */
export const room: Room = roomOf({ ask: () => free(), now: () => performance.now() });
